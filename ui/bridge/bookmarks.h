// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <vector>

namespace ferry::ui {

/// Folders that somebody put among the places, in their order; kept in Settings as bytes. Absolute.
[[nodiscard]] std::vector<Path> keptBookmarks();
void keepBookmarks(const std::vector<Path> &bookmarks);

} // namespace ferry::ui
