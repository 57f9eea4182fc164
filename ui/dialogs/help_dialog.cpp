// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_dialog.h"

#include "ui/actions/action_list.h"
#include "ui/actions/named_action.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

constexpr QSize kSize(640, 600);

QString keyOf(const ActionList &actions, const char *name)
{
    for (const ActionList::Entry &entry : actions.entries()) {
        if (entry.action->objectName() == QLatin1String(name))
            return entry.action->shortcut().toString(QKeySequence::NativeText);
    }
    return {};
}

QString withKey(const ActionList &actions, const char *name, const QString &word)
{
    const QString key = keyOf(actions, name);
    return key.isEmpty() ? word : HelpDialog::tr("%1 (%2)", "a word, its key").arg(word, key);
}

QString paragraph(const QString &words)
{
    return QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

QString heading(const QString &words)
{
    return QStringLiteral("<h3>%1</h3>").arg(words.toHtmlEscaped());
}

/// One table for each menu; what has no key is left out.
QString keys(const ActionList &actions)
{
    QString page;
    QString menu;
    for (const ActionList::Entry &entry : actions.entries()) {
        const QString shown = QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText);
        if (shown.isEmpty())
            continue;
        if (entry.menu != menu)
            page += QStringLiteral("%1<table cellpadding=\"3\"><tr><td colspan=\"2\"><b>%2</b></td></tr>")
                        .arg(menu.isEmpty() ? QString() : QStringLiteral("</table>"), entry.menu.toHtmlEscaped());
        menu = entry.menu;
        page += QStringLiteral("<tr><td width=\"180\">%1</td><td>%2</td></tr>")
                    .arg(shown.toHtmlEscaped(), wordOf(entry.action).toHtmlEscaped());
    }
    return menu.isEmpty() ? page : page + QStringLiteral("</table>");
}

QString page(const ActionList &actions)
{
    const QString copy = withKey(actions, "copy", HelpDialog::tr("copy"));
    const QString move = withKey(actions, "move", HelpDialog::tr("move"));
    return paragraph(HelpDialog::tr(
               "What is done with files becomes a job in the list of transfers. It can be paused, resumed and cancelled at any "
               "moment, and one that waits for an answer never stops the others."))
        + heading(HelpDialog::tr("Copy and move"))
        + paragraph(
               HelpDialog::tr(
                   "Two panes show two folders. Mark files with the Insert key or the mouse and %1 or %2 them to the other pane, or drag, "
                   "cut and paste them, from and to other programs, too.")
                   .arg(copy, move))
        + paragraph(
               HelpDialog::tr("Where you are asked where to, the arrow down offers the folders of past jobs, your places and the devices."))
        + paragraph(HelpDialog::tr(
            "A file gets its name in the destination when it is complete, not before; until then, what had the name lives. A move "
            "between devices removes the source only after the copy was read back and found equal."))
        + paragraph(HelpDialog::tr("The %1 is small, stays above other windows, except under Wayland, takes files from any program and "
                                   "shows how far all is.")
                        .arg(withKey(actions, "dropWindow", HelpDialog::tr("drop window"))))
        + heading(HelpDialog::tr("When something is in the way"))
        + paragraph(HelpDialog::tr(
            "A file that exists already, or a device that is full, is a question under “Needs you”; everything else goes on. "
            "It is answered for one item or for all of its kind. What is done without asking is chosen when a job begins, and in "
            "the settings."))
        + heading(HelpDialog::tr("When Ferry is closed or ends suddenly"))
        + paragraph(HelpDialog::tr(
            "On a desktop with a tray, jobs go on there when the window is closed. After a crash or a power cut the list is there again: "
            "resume a job and it goes on where it was, in the middle of large files, too."))
        + paragraph(HelpDialog::tr(
            "While jobs run the computer does not fall asleep. What shall happen when all is done, for example that it is switched "
            "off, is chosen in the menu of transfers, each time anew."))
        + heading(HelpDialog::tr("Afterwards"))
        + paragraph(HelpDialog::tr(
            "“Safe to remove” means that the device itself has everything. The log says of every single item what became of it, and "
            "what failed can be tried again from the list."))
        + paragraph(HelpDialog::tr("The log lists every job there ever was, newest first, and what became of each item. Choose “All jobs” "
                                   "to search the items of all of them."))
        + heading(HelpDialog::tr("In other file managers and in a terminal"))
        + paragraph(HelpDialog::tr(
            "Dolphin, Nautilus, Nemo, Caja, Thunar and PCManFM-Qt show “Copy with Ferry” in their menus; the settings, or “ferry "
            "integrate” in a terminal, put it there for you alone. “man ferry” tells all commands."))
        + heading(HelpDialog::tr("Keys")) + keys(actions);
}

} // namespace

void HelpDialog::showBeside(QWidget *window, const ActionList &actions)
{
    auto *help = window->findChild<HelpDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpDialog(actions, window);
    help->show();
    help->raise();
    help->activateWindow();
}

HelpDialog::HelpDialog(const ActionList &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("How Ferry works"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setHtml(page(actions));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 12);
    whole->addWidget(text, 1);
    whole->addWidget(buttons);
    whole->setAlignment(buttons, Qt::Alignment());
    buttons->setContentsMargins(0, 0, 12, 0);
    resize(kSize);
}

} // namespace ferry::ui
