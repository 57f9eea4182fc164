// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/delete_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ferry::ui {

namespace {

class DeleteQuestion
{
    Q_DECLARE_TR_FUNCTIONS(DeleteQuestion)
};

} // namespace

void askToDelete(QWidget *parent, int count, std::function<void()> yes)
{
    auto *sure = new QMessageBox(QMessageBox::NoIcon, DeleteQuestion::tr("Delete for good"),
                                 DeleteQuestion::tr("Delete %Ln item(s) for good? They cannot be brought back.", nullptr, count),
                                 QMessageBox::NoButton, parent);
    sure->setAttribute(Qt::WA_DeleteOnClose);
    sure->setTextFormat(Qt::PlainText);
    QPushButton *go = sure->addButton(DeleteQuestion::tr("Delete for good"), QMessageBox::DestructiveRole);
    QPushButton *keep = sure->addButton(DeleteQuestion::tr("Keep them"), QMessageBox::RejectRole);
    sure->setDefaultButton(keep);
    sure->setEscapeButton(keep);
    QObject::connect(sure, &QMessageBox::buttonClicked, parent, [yes = std::move(yes), go](const QAbstractButton *pressed) {
        if (pressed == go)
            yes();
    });
    sure->open();
}

} // namespace ferry::ui
