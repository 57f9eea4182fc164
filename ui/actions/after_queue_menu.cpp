// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/after_queue_menu.h"

#include "ui/actions/named_action.h"
#include "ui/bridge/power.h"

#include <QAction>
#include <QActionGroup>

namespace ferry::ui {

AfterQueueMenu::AfterQueueMenu(AfterQueue &after, Power &power, QWidget *parent)
    : QMenu(tr("&When all is done"), parent)
    , m_after(after)
    , m_power(power)
{
    auto *group = new QActionGroup(this);
    group->setExclusive(true);
    add(Then::Nothing, "then.nothing", tr("Do &nothing"));
    add(Then::Notify, "then.notify", tr("&Tell me"));
    add(Then::Eject, "then.eject", tr("&Eject the devices written to"));
    add(Then::Quit, "then.quit", tr("&Quit Ferry"));
    add(Then::Suspend, "then.suspend", tr("&Suspend the computer"));
    add(Then::PowerOff, "then.powerOff", tr("&Power the computer off"));
    for (QAction *action : actions())
        group->addAction(action);
    connect(&after, &AfterQueue::changed, this, &AfterQueueMenu::refresh);
    connect(&power, &Power::changed, this, &AfterQueueMenu::refresh);
    refresh();
}

void AfterQueueMenu::add(Then then, const char *name, const QString &word)
{
    QAction *action = makeAction(this, name, {}, word, {});
    action->setCheckable(true);
    action->setData(int(then));
    connect(action, &QAction::triggered, this, [this, then] { m_after.set(then); });
    addAction(action);
}

void AfterQueueMenu::refresh()
{
    for (QAction *action : actions()) {
        const auto then = Then(action->data().toInt());
        action->setChecked(then == m_after.then());
        if (then == Then::Suspend)
            action->setEnabled(m_power.canSuspend());
        if (then == Then::PowerOff)
            action->setEnabled(m_power.canPowerOff());
    }
}

QString afterword(Then then)
{
    switch (then) {
    case Then::Notify:
        return AfterQueueMenu::tr("Then: tell me");
    case Then::Eject:
        return AfterQueueMenu::tr("Then: eject");
    case Then::Quit:
        return AfterQueueMenu::tr("Then: quit");
    case Then::Suspend:
        return AfterQueueMenu::tr("Then: suspend");
    case Then::PowerOff:
        return AfterQueueMenu::tr("Then: power off");
    case Then::Nothing:
        break;
    }
    return {};
}

} // namespace ferry::ui
