// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ferry::cli {

/// Bytes from "500K", "10M", "1.5G", "2T" or "1000"; powers of 1024, in either case, with "B" or "iB" after the letter if liked. Nothing if
/// it is something else, does not fit, or is a fraction of a byte.
[[nodiscard]] std::optional<std::uint64_t> parseSize(std::string_view text);

/// Bytes per second: as parseSize(), with "/s" at the end if liked; 0 means no limit.
[[nodiscard]] std::optional<ByteRate> parseRate(std::string_view text);

} // namespace ferry::cli
