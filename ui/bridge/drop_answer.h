// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <Qt>

#include <cstddef>
#include <optional>
#include <vector>

class QDropEvent;
class QMimeData;

namespace ferry::ui {

/// What is to become of files by the keys that are held over a folder; several if that is to be asked for.
[[nodiscard]] Qt::DropActions wantedOf(const QDropEvent &event);

/// Whether it can be let go over a folder: files, or entries of an archive. What is held down may change before that.
[[nodiscard]] bool isForFolders(const QMimeData &data);

/// Answers what is held over a folder. Whether it can be taken as the keys are.
bool answerHeld(QDropEvent &event);

/// Files that were let go over a folder.
struct DroppedFiles {
    std::vector<Path> paths; ///< without what lies there already, unless a second one of it is wanted, and what would go into itself
    Qt::DropActions actions; ///< see wantedOf()
    std::size_t refused = 0; ///< entries that name no file of this computer
};

/// Reads them, and answers their source; nothing if they cannot be taken. Who gives them never hears that they were moved: he might
/// delete them before Ferry has read them.
[[nodiscard]] std::optional<DroppedFiles> takeDropped(QDropEvent &event, const Path &folder);

} // namespace ferry::ui
