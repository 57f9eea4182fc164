// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace ferry::ui {

/// How far a job is. Solid: copied. Light with slanted lines: copied and being written to the device, or the whole not known yet.
/// Nothing moves by itself.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Solid, Writing, Resting };

    explicit JobBar(QWidget *parent = nullptr);

    /// `fraction` 0 to 1; nothing: not known yet.
    void setProgress(std::optional<double> fraction, Look look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_fraction;
    Look m_look = Look::Solid;
};

} // namespace ferry::ui
