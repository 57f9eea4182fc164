// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome.h"
#include "core/model/snapshot.h"

#include <QIcon>

#include <cstdint>

namespace ferry::ui {

/// Ferry's own one-colour drawings. They take the palette's colour whenever they are painted, so they follow dark and light,
/// and they need neither an icon theme nor an image plugin.
enum class Symbol : std::uint8_t {
    Copy,
    Move,
    Link,
    Delete,
    FullTrash,
    Pause,
    Resume,
    Cancel,
    ClearFinished,
    Remove,
    Log,
    Folder,
    File,
    StartNow,
    Waiting,
    Running,
    Flushing,
    Question,
    Done,
    Problem,
    Failed,
    Cancelled,
    Skipped,
    Add,
    Drop,
    Back,
    Forward,
    Up,
    Reload,
    Search,
    Hidden,
    NewFolder,
    View,
    Drive,
    Eject,
};

/// The drawing.
[[nodiscard]] QIcon symbolIcon(Symbol symbol);

/// The desktop theme's icon for an action where it has one, otherwise the drawing.
[[nodiscard]] QIcon actionIcon(Symbol symbol);

/// The drawing for a job's state.
[[nodiscard]] Symbol symbolOf(model::JobState state);

/// The drawing for an item's outcome.
[[nodiscard]] Symbol symbolOf(model::ItemStatus status);

/// A third colour between two of the palette: 0 is all `a`, 1 all `b`.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace ferry::ui
