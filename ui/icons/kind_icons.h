// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <cstdint>

namespace ferry::ui {

/// Kinds of files that Ferry draws itself where the desktop has no icon theme.
enum class FileKind : std::uint8_t {
    Folder,
    Plain,
    Text,
    Document,
    Table,
    Slides,
    Image,
    Audio,
    Video,
    Archive,
    Code,
    Program,
    Font,
    Disk
};

/// The kind that a theme's generic icon name stands for: "image-x-generic". Plain if none.
[[nodiscard]] FileKind fileKindOf(const QString &iconName);

/// Ferry's own picture in colour, sharp at every size, on light and dark.
[[nodiscard]] QIcon kindIcon(FileKind kind);

/// Any icon with a small arrow in its corner, for a symbolic link.
[[nodiscard]] QIcon withLinkMark(const QIcon &icon);

} // namespace ferry::ui
