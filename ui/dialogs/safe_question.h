// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace ferry::ui {

/// Asks whether these, of which there is one at least, are to be deleted for good, in a box that names the first of them and blocks
/// nothing but its window; the safe answer is the default. `yes` is called on yes only.
void askToDelete(QWidget *parent, const std::vector<Path> &items, std::function<void()> yes);
/// Likewise whether they are to go to the trash.
void askToTrash(QWidget *parent, const std::vector<Path> &items, std::function<void()> yes);
/// Likewise whether the trash is to be emptied, which has so many items.
void askToEmptyTrash(QWidget *parent, int count, std::function<void()> yes);
/// Likewise whether what a job did, named by its sentence, is to be undone.
void askToUndo(QWidget *parent, const QString &job, std::function<void()> yes);
/// Likewise whether what it replaced and kept is to go.
void askToRemoveKept(QWidget *parent, const QString &job, std::function<void()> yes);

/// Likewise whether what only the target of a comparison has, so many items in that folder, is to go to the trash.
void askToTrashExtra(QWidget *parent, int count, const QString &folder, std::function<void()> yes);

} // namespace ferry::ui
