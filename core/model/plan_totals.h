// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome.h"

#include <cstdint>
#include <vector>

namespace ferry::model {

/// What a dry run of a copy or move found, in items; each is in one of the first seven.
struct PlanTotals {
    std::uint64_t fresh = 0; ///< nothing has the name in the target, or both would be kept
    std::uint64_t replacing = 0; ///< another one would give its name
    std::uint64_t merging = 0; ///< folders that are there already
    std::uint64_t identical = 0; ///< left alone: the target looks the same (type, size, time), or was read and is
    std::uint64_t conflicting = 0; ///< left alone, or waiting for an answer: another one has the name
    std::uint64_t unreadable = 0; ///< cannot be looked at or read
    std::uint64_t unfit = 0; ///< the target's file system cannot hold it, or Ferry cannot copy it
    std::uint64_t roomNeeded = 0; ///< bytes in whole blocks of the target; sharing content (reflinks) may need less
    std::uint64_t roomFreed = 0; ///< bytes that replaced ones give back on the way, at most; without the largest of them, which may be last
    std::uint64_t roomFree = 0; ///< bytes; a hint only, 0 may mean unknown
    std::vector<LossKind> cannotHold; ///< what no item in the target can keep

    [[nodiscard]] bool hasRoom() const noexcept { return roomFree == 0 || roomNeeded <= roomFree; }
    /// Whether it fits if what is replaced goes before the room is needed, which several at once or new ones first may spoil.
    [[nodiscard]] bool mayHaveRoom() const noexcept { return roomFree == 0 || roomNeeded <= roomFree + roomFreed; }
    bool operator==(const PlanTotals &) const = default;
};

} // namespace ferry::model
