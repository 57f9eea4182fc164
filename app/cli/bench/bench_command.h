// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <cstdint>
#include <optional>

namespace ferry::cli {

/// `ferry bench` as it was asked for. Paths are absolute but for json.
struct BenchCommand {
    Path folder; ///< where the sources are made, and the copies where no other folder is named
    std::optional<Path> to; ///< where the copies are made
    std::optional<std::uint64_t> size; ///< bytes of the large file; the other data shrink with it
    std::optional<int> rounds;
    std::optional<Path> json; ///< as given, relative to the current folder
};

} // namespace ferry::cli
