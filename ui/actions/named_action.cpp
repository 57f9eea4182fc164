// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/named_action.h"

#include "ui/text/names.h"

#include <QAction>
#include <QCoreApplication>
#include <QToolBar>
#include <QToolButton>

namespace ferry::ui {

namespace {

QString withoutMark(QString word)
{
    return word.remove(QLatin1Char('&'));
}

} // namespace

QAction *makeAction(QObject *owner, const QIcon &icon, const QString &word, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(icon, word, owner);
    action->setShortcuts(keys);
    const QString keyText = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
    const QString plain = withoutMark(word);
    action->setToolTip(text::toolTip(
        keyText.isEmpty() ? plain : QCoreApplication::translate("NamedAction", "%1 (%2)", "command, its key").arg(plain, keyText)));
    return action;
}

void nameButtons(QToolBar *bar)
{
    for (QAction *action : bar->actions()) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        if (!button)
            continue;
        button->setAccessibleName(withoutMark(action->text()));
        button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace ferry::ui
