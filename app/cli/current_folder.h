// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <optional>

namespace ferry::cli {

/// What relative paths refer to. Nothing where it has no path: it was removed, or is outside of our root.
[[nodiscard]] std::optional<Path> currentFolder();

} // namespace ferry::cli
