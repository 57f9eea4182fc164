// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::fuzz {

/// Something of Ferry's that reads what others wrote, and what must hold of it whatever the bytes are.
struct Target {
    const char *name;
    std::string (*wrongIn)(std::string_view bytes); ///< what does not hold, in words; empty if all does
    std::vector<std::string> seeds; ///< well-formed, or nearly so
};

[[nodiscard]] std::span<const Target> targets();

} // namespace ferry::fuzz
