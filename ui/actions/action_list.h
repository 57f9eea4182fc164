// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace ferry::ui {

/// All actions of a window's menus, and the keys that a person gave them instead of their own. Those are kept in Settings by the
/// action's object name, so they hold in every window that has an action of that name, from its next start on.
class ActionList : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QAction *action = nullptr;
        QString menu; ///< where it stands, as a person reads it
        QList<QKeySequence> ownKeys; ///< without anybody's doing
    };

    /// Takes the actions that have a name, and gives them the kept keys.
    ActionList(const QMenuBar *bar, QObject *parent);

    /// Likewise those of a menu that came into the bar later.
    void add(const QMenu *menu, const QString &path);

    [[nodiscard]] const std::vector<Entry> &entries() const noexcept { return m_entries; }
    /// Others that have this key; a key is given to one only.
    [[nodiscard]] std::vector<QAction *> holders(const QKeySequence &key, const QAction *besides) const;
    /// Gives an action this key alone, and takes it from whoever had it. An empty one: no key.
    void give(QAction *action, const QKeySequence &key);
    /// Its own keys again, taken from whoever was given one of them.
    void reset(QAction *action);
    [[nodiscard]] bool isChanged(const QAction *action) const;

private:
    void take(const QMenu *menu, const QString &path);
    [[nodiscard]] std::vector<QAction *> borrowers(const QKeySequence &key, const QAction *besides) const;
    void take(const QKeySequence &key, const std::vector<QAction *> &from);
    void keep(QAction *action, const QList<QKeySequence> &keys);

    std::vector<Entry> m_entries;
};

} // namespace ferry::ui
