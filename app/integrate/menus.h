// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/menu_entries.h"

#include <string>

/// Ferry in the menus of the user's file managers: files below $XDG_DATA_HOME and, if wanted, actions in $XDG_CONFIG_HOME/Thunar/uca.xml.
/// What is there for all users is left to that. Thread: any, one waits for another; blocking.
namespace ferry::integrate {

/// The absolute paths of Ferry's own programs.
struct Programs {
    std::string command;
    std::string window;
};

[[nodiscard]] model::MenuPicture lookAtMenus(const Programs &programs);

/// Writes what is missing or from another Ferry. A file that Thunar could not read either is left alone, and told.
[[nodiscard]] model::MenuChange addToMenus(const Programs &programs, bool withThunarActions);

/// Removes what addToMenus() of any Ferry wrote, Thunar's custom actions included.
[[nodiscard]] model::MenuChange removeFromMenus(const Programs &programs);

} // namespace ferry::integrate
