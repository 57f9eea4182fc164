// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/named_action.h"

#include "ui/text/names.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

namespace ferry::ui {

QString wordOf(const QAction *action)
{
    // Where the letters of a language are on no key, a Latin one stands in brackets behind the word.
    static const QRegularExpression mark(QStringLiteral("\\s?\\(&.\\)|&"));
    return action->text().remove(mark);
}

QAction *makeAction(QObject *owner, const char *name, const QIcon &icon, const QString &word, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon, word, owner);
    action->setObjectName(QLatin1String(name));
    setKeys(action, keys);
    return action;
}

void setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    const QString key = keyOf(action);
    const QString word = wordOf(action);
    action->setToolTip(
        text::toolTip(key.isEmpty() ? word : QCoreApplication::translate("NamedAction", "%1 (%2)", "command, its key").arg(word, key)));
}

QString keyOf(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

void nameButtons(QToolBar *bar)
{
    for (QAction *action : bar->actions()) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        if (!button)
            continue;
        action->setIconText(wordOf(action));
        button->setAccessibleName(wordOf(action));
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace ferry::ui
