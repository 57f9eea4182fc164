// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ferry::model {

/// Ferry's entries in a menu of another program.
enum class MenuEntries : std::uint8_t {
    None,
    Outdated, ///< the user's own, but not all of them, or another Ferry's
    User, ///< the user's own, as this Ferry writes them
    Everybody, ///< a package's
};

struct FileManagerMenu {
    std::string name; ///< of the file manager, UTF-8
    MenuEntries entries = MenuEntries::None;
};

/// What the menus of one user have.
struct MenuPicture {
    std::vector<FileManagerMenu> managers;
    MenuEntries thunarActions = MenuEntries::None; ///< among Thunar's custom actions; never Everybody
};

struct MenuTrouble {
    enum class Kind : std::uint8_t {
        NotWritten,
        NotRemoved,
        Malformed, ///< Thunar's custom actions are not what Thunar writes, and were left as they are
        OddPath, ///< Ferry's own path would have to be quoted in five ways
    };
    Kind kind = Kind::NotWritten;
    Path path;
    std::string reason; ///< the system's word for it, in the user's language; UTF-8, may be empty
};

/// What became of the wish to change menus.
struct MenuChange {
    std::vector<Path> written;
    std::vector<Path> removed;
    std::vector<Path> everybodys; ///< left to what is there for all users; relative to a data folder
    std::vector<MenuTrouble> troubles;
};

} // namespace ferry::model
