// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace ferry::ui {

/// From which day to which; both are part of it, and the first is not after the last.
class DateRangeDialog : public QDialog
{
    Q_OBJECT

public:
    DateRangeDialog(QDate from, QDate to, QWidget *parent);

    [[nodiscard]] QDateEdit *from() const noexcept { return m_from; }
    [[nodiscard]] QDateEdit *to() const noexcept { return m_to; }

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace ferry::ui
