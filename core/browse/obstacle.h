// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "core/model/request.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace ferry::browse {

/// What a job would have to ask about, as far as a short look tells.
enum class Obstacle : std::uint8_t {
    None, ///< or the look was too short to find it
    Taken, ///< something in the destination has a name that is to come, and its policy is to ask
    Room, ///< what comes to free names is more than there is room for
};

/// How far a look goes.
struct LookLimits {
    std::size_t names = 10'000;
    std::chrono::milliseconds time {300};
};

/// Whether there is anything to look for: it puts things that have names by now into a folder.
[[nodiscard]] bool mayMeetObstacle(const model::Request &request);

/// Looks for the names that are to come in the destination itself, not below it, and adds up what the files among them need if they come
/// from another file system. Of an extraction, entries that are named are looked for. What cannot be looked at is none: the job says why.
/// Blocking; a device that hangs keeps it longer than `limits`. Thread: any.
[[nodiscard]] Obstacle findObstacle(fs::FsOps &ops, const model::Request &request, const LookLimits &limits = {});

} // namespace ferry::browse
