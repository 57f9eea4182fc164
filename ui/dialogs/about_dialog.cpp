// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/about_dialog.h"

#include <QCoreApplication>
#include <QIcon>
#include <QMessageBox>

namespace ferry::ui {

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, QCoreApplication::translate("About", "About Ferry"),
                                QCoreApplication::translate("About", "Ferry %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(parent->windowIcon().pixmap(64));
    box->setInformativeText(QCoreApplication::translate("About",
                                                        "Every byte arrives, or you know which did not and why.\n\n"
                                                        "Free software under the GNU General Public License, version 3 or later."));
    box->open();
}

} // namespace ferry::ui
