// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstdint>
#include <optional>

namespace ferry::archive {

/// How much may come out of an archive before somebody has to agree.
struct BombLimits {
    std::uint64_t ratio = 1000; ///< bytes unpacked for each byte of the archive that was read; 0: any
    std::uint64_t judgedFrom = 256 * kMiB; ///< bytes unpacked: less than that harms nobody, whatever its ratio
    std::uint64_t entries = 10'000'000; ///< 0: any number
    std::uint64_t room = 0; ///< bytes free on the target; 0: not known
    std::uint64_t nodes = 0; ///< objects that can still be made there; 0: not known
};

enum class Suspicion : std::uint8_t {
    TooDense, ///< beyond the ratio
    TooMany, ///< beyond the number of entries, or of objects the target can hold
    NoRoom, ///< more than is free
};

/// What of the limits an archive breaks, as far as it was read; nothing: none. `unpacked`: bytes of content, with what the entry at hand
/// still announces. `read`: bytes of the archive. Pure.
[[nodiscard]] std::optional<Suspicion> suspicionOf(const BombLimits &limits, std::uint64_t unpacked, std::uint64_t read,
                                                   std::uint64_t entries) noexcept;

} // namespace ferry::archive
