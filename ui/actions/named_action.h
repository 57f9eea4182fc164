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

/// An action whose tool tip tells its first key. `word` marks its mnemonic with &.
[[nodiscard]] QAction *makeAction(QObject *owner, const QIcon &icon, const QString &word, const QList<QKeySequence> &keys = {});

/// Names a tool bar's buttons for who hears them, and lets Tab reach them.
void nameButtons(QToolBar *bar);

} // namespace ferry::ui
