// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ferry {

/// Bytes of a name as UTF-8 that is safe to show: bytes that are not UTF-8 become \xHH; newline, tab and carriage return \n, \t, \r;
/// other control characters (C0, DEL, C1), line and paragraph separators, and bidirectional controls (U+061C, 200E, 200F, 202A-202E,
/// 2066-2069) become \u{HEX}; a backslash stays one unless what follows would read as an escape, where it is doubled. Two different names
/// never give one text.
[[nodiscard]] std::string safeText(std::string_view bytes);

/// Standard base64 with padding (RFC 4648 §4).
[[nodiscard]] std::string base64(std::string_view bytes);

} // namespace ferry
