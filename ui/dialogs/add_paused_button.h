// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ferry::ui {

/// Beside the button of a dialog that starts a job: presses that one, for a job that is to wait until it is resumed.
class AddPausedButton : public QPushButton
{
    Q_OBJECT

public:
    /// `start` is of the same dialog; this one can be pressed while that one can.
    AddPausedButton(QPushButton *start, QWidget *parent);

    /// Whether `start` was last pressed by this one.
    [[nodiscard]] bool isMeant() const noexcept { return m_isMeant; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *m_start;
    bool m_isPressing = false;
    bool m_isMeant = false;
};

} // namespace ferry::ui
