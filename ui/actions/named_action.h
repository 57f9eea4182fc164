// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QString>

class QAction;
class QObject;
class QToolBar;

namespace ferry::ui {

/// An action whose tool tip tells its first key. `name` is its object name, by which keys given by a person are kept (see ActionList);
/// `word` marks its mnemonic with &.
[[nodiscard]] QAction *makeAction(QObject *owner, const char *name, const QIcon &icon, const QString &word,
                                  const QList<QKeySequence> &keys = {});

/// Gives an action other keys, and its tool tip the first of them.
void setKeys(QAction *action, const QList<QKeySequence> &keys);

/// The first key of an action as people read it; empty if it has none.
[[nodiscard]] QString keyOf(const QAction *action);

/// What an action is called, without the mark of its mnemonic.
[[nodiscard]] QString wordOf(const QAction *action);

/// Names a tool bar's buttons for who sees and who hears them, and lets Tab reach them.
void nameButtons(QToolBar *bar);

} // namespace ferry::ui
