// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ferry::fs {

/// All but what RFC 2396 calls unreserved, and the slash, as two digits: as other desktops write paths into their trash. Pure.
[[nodiscard]] std::string percentEncoded(std::string_view bytes);
/// Nothing if a percent sign stands before anything but two hexadecimal digits. Pure.
[[nodiscard]] std::optional<std::string> percentDecoded(std::string_view text);

} // namespace ferry::fs
