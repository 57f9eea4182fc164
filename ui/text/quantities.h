// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/model/file_facts.h"

#include <QString>

#include <chrono>
#include <cstdint>

namespace ferry::ui::text {

/// "12 GB", "3.1 GB", "512 bytes": two figures at least, in powers of 1000, in the user's language.
[[nodiscard]] QString size(std::uint64_t bytes);

/// "3,145,728 bytes".
[[nodiscard]] QString exactSize(std::uint64_t bytes);

/// "≥ 12 GB": what was counted of something larger, or as large.
[[nodiscard]] QString atLeast(std::uint64_t bytes);

/// "148 MB/s".
[[nodiscard]] QString rate(ByteRate rate);

/// "8,112".
[[nodiscard]] QString number(std::uint64_t count);

/// "61 %".
[[nodiscard]] QString percent(int percent);

/// Time left in words, rounded up: "less than a minute", "3 min", "1 h 20 min", "2 days".
[[nodiscard]] QString timeLeft(std::chrono::seconds left);

/// Date and time as short as the language has them; empty outside of what the calendar can hold.
[[nodiscard]] QString moment(const model::Timestamp &time);

/// Clamped for plural forms, which know only int.
[[nodiscard]] int plural(std::uint64_t count);

} // namespace ferry::ui::text
