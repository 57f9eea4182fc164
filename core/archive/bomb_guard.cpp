// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/bomb_guard.h"

#include <algorithm>

namespace ferry::archive {

std::optional<Suspicion> suspicionOf(const BombLimits &limits, std::uint64_t unpacked, std::uint64_t read, std::uint64_t entries) noexcept
{
    if (limits.room > 0 && unpacked > limits.room)
        return Suspicion::NoRoom;
    if ((limits.entries > 0 && entries > limits.entries) || (limits.nodes > 0 && entries > limits.nodes))
        return Suspicion::TooMany;
    if (limits.ratio > 0 && unpacked >= limits.judgedFrom && unpacked / std::max<std::uint64_t>(read, 1) > limits.ratio)
        return Suspicion::TooDense;
    return {};
}

} // namespace ferry::archive
