// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/date_range_dialog.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry::ui {

DateRangeDialog::DateRangeDialog(QDate from, QDate to, QWidget *parent)
    : QDialog(parent)
    , m_from(new QDateEdit(from, this))
    , m_to(new QDateEdit(to, this))
{
    setWindowTitle(tr("Jobs of which days to show"));
    for (QDateEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    m_to->setMinimumDate(from);
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *show = new QPushButton(tr("Show"), this);
    show->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &QDialog::accept);
    auto *form = new QFormLayout;
    form->addRow(tr("&From:", "a day"), m_from);
    form->addRow(tr("&To:", "a day"), m_to);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(show);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(form);
    whole->addLayout(buttons);
}

} // namespace ferry::ui
