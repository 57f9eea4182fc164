// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/file_facts.h"

#include <algorithm>

namespace ferry::model {

bool isSameTime(const Timestamp &a, const Timestamp &b, std::chrono::nanoseconds granularity) noexcept
{
    constexpr std::uint64_t kSecond = 1'000'000'000;
    const auto &[earlier, later] = std::minmax(a, b);
    const auto step = static_cast<std::uint64_t>(granularity.count());
    // The difference fits where a time itself, counted in steps, need not.
    const std::uint64_t seconds = static_cast<std::uint64_t>(later.seconds) - static_cast<std::uint64_t>(earlier.seconds);
    return seconds <= step / kSecond + 1 && seconds * kSecond + later.nanoseconds - earlier.nanoseconds < step;
}

} // namespace ferry::model
