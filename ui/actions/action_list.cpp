// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_list.h"

#include "ui/actions/named_action.h"
#include "ui/bridge/settings.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace ferry::ui {

namespace {

QString settingOf(const QAction *action)
{
    return QStringLiteral("keys/") + action->objectName();
}

} // namespace

ActionList::ActionList(const QMenuBar *bar, QObject *parent)
    : QObject(parent)
{
    for (const QAction *each : bar->actions()) {
        if (each->menu())
            add(each->menu(), wordOf(each));
    }
}

void ActionList::add(const QMenu *menu, const QString &path)
{
    const auto known = static_cast<std::ptrdiff_t>(m_entries.size());
    take(menu, path);
    const Settings settings;
    for (auto entry = m_entries.begin() + known; entry != m_entries.end(); ++entry) {
        if (!settings.contains(settingOf(entry->action)))
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(settings.value(settingOf(entry->action)).toString());
        keys.removeAll(QKeySequence()); // which is what no text becomes
        setKeys(entry->action, keys);
    }
    // A key may have been given in a window that has not all of these actions, or before one of them had it as its own.
    for (const Entry &entry : m_entries) {
        if (isChanged(entry.action))
            continue;
        QList<QKeySequence> keys = entry.ownKeys;
        if (keys.removeIf([this, &entry](const QKeySequence &key) { return !borrowers(key, entry.action).empty(); }) > 0)
            setKeys(entry.action, keys);
    }
}

void ActionList::take(const QMenu *menu, const QString &path)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            take(action->menu(), QStringLiteral("%1 › %2").arg(path, wordOf(action)));
        else if (!action->objectName().isEmpty())
            m_entries.push_back({action, path, action->shortcuts()});
    }
}

std::vector<QAction *> ActionList::holders(const QKeySequence &key, const QAction *besides) const
{
    std::vector<QAction *> found;
    for (const Entry &entry : m_entries) {
        if (entry.action != besides && !key.isEmpty() && entry.action->shortcuts().contains(key))
            found.push_back(entry.action);
    }
    return found;
}

/// Holders of a key that is not their own; some actions share one that is.
std::vector<QAction *> ActionList::borrowers(const QKeySequence &key, const QAction *besides) const
{
    std::vector<QAction *> found = holders(key, besides);
    std::erase_if(found, [this, &key](const QAction *holder) {
        const auto entry = std::ranges::find(m_entries, holder, &Entry::action);
        return entry->ownKeys.contains(key);
    });
    return found;
}

void ActionList::keep(QAction *action, const QList<QKeySequence> &keys)
{
    setKeys(action, keys);
    Settings().setValue(settingOf(action), QKeySequence::listToString(keys));
}

void ActionList::take(const QKeySequence &key, const std::vector<QAction *> &from)
{
    for (QAction *holder : from) {
        QList<QKeySequence> rest = holder->shortcuts();
        rest.removeAll(key);
        keep(holder, rest);
    }
}

void ActionList::give(QAction *action, const QKeySequence &key)
{
    take(key, holders(key, action));
    keep(action, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {key});
}

void ActionList::reset(QAction *action)
{
    const auto found = std::ranges::find(m_entries, action, &Entry::action);
    if (found == m_entries.end())
        return;
    for (const QKeySequence &key : found->ownKeys)
        take(key, borrowers(key, action));
    setKeys(action, found->ownKeys);
    Settings().remove(settingOf(action));
}

bool ActionList::isChanged(const QAction *action) const
{
    return Settings().contains(settingOf(action));
}

} // namespace ferry::ui
