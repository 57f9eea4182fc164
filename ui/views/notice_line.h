// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ferry::ui {

class ElidedLabel;

/// One line that points out a problem, with its symbol; not there while there is nothing to say. Whole in its tool tip and for who hears
/// it.
class NoticeLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    /// Hides the line if `text` is empty.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSymbol();

    QLabel *m_symbol;
    ElidedLabel *m_text;
};

} // namespace ferry::ui
