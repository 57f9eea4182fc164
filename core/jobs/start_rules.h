// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ferry::jobs {

/// A job as the rules for starting see it.
struct Starter {
    bool running = false;
    bool held = false; ///< paused by the user or not yet looked at: must not start, and blocks nobody
    bool instant = false; ///< renames only: uses no device worth waiting for
    bool forced = false; ///< "start now"
    std::vector<std::string> devices; ///< disks that it reads or writes
};

/// Indices of the jobs that may start now, in queue order: those whose devices no running job uses and no job started
/// before them in this very round. Pure.
[[nodiscard]] std::vector<std::size_t> startable(std::span<const Starter> queue);

/// Index of the first running job that keeps `waiting` from starting; queue.size() if none does. Pure.
[[nodiscard]] std::size_t blockerOf(std::span<const Starter> queue, std::size_t waiting);

} // namespace ferry::jobs
