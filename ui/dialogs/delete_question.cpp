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

void ask(QWidget *parent, const QString &title, const QString &question, const QString &word, std::function<void()> yes)
{
    auto *sure = new QMessageBox(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    sure->setAttribute(Qt::WA_DeleteOnClose);
    sure->setTextFormat(Qt::PlainText);
    QPushButton *go = sure->addButton(word, QMessageBox::DestructiveRole);
    QPushButton *keep = sure->addButton(DeleteQuestion::tr("Keep them"), QMessageBox::RejectRole);
    sure->setDefaultButton(keep);
    sure->setEscapeButton(keep);
    QObject::connect(sure, &QMessageBox::buttonClicked, parent, [yes = std::move(yes), go](const QAbstractButton *pressed) {
        if (pressed == go)
            yes();
    });
    sure->open();
}

} // namespace

void askToDelete(QWidget *parent, int count, std::function<void()> yes)
{
    ask(parent, DeleteQuestion::tr("Delete for good"),
        DeleteQuestion::tr("Delete %Ln item(s) for good? They cannot be brought back.", nullptr, count),
        DeleteQuestion::tr("Delete for good"), std::move(yes));
}

void askToTrash(QWidget *parent, int count, std::function<void()> yes)
{
    ask(parent, DeleteQuestion::tr("Move to the trash"), DeleteQuestion::tr("Move %Ln item(s) to the trash?", nullptr, count),
        DeleteQuestion::tr("Move to the trash"), std::move(yes));
}

} // namespace ferry::ui
