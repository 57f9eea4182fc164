// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>
#include <string_view>

namespace ferry::cli {

/// Bytes per second from "500K", "10M", "1.5G", "2T", "1000" or "0" (no limit); powers of 1024, in either case, with "B" or "iB" after the
/// letter and "/s" at the end if liked. Nothing if it is something else, does not fit, or is a fraction of a byte that would come to no
/// limit at all.
[[nodiscard]] std::optional<ByteRate> parseRate(std::string_view text);

} // namespace ferry::cli
