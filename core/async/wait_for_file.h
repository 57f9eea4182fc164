// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/retry.h"
#include "core/async/task.h"
#include "core/async/worker_lanes.h"
#include "core/base/clock.h"
#include "core/base/path.h"

#include <stop_token>

namespace ferry::async {

/// Intervals at which waitForFile() looks; `attempts` and `jitter` are not used.
inline constexpr Backoff kFileIntervals {
    .first = std::chrono::milliseconds(50), .longest = std::chrono::seconds(5), .factor = 1.5, .jitter = 0};

/// Returns when something of that name is there, a dangling link too; looks on a worker of `lane`, at growing intervals, without end.
///
/// For what cannot be watched: mounts, files of other machines. Thread: the clock's.
/// Errors: those of lstat(2) other than "not there", with the path; Cancelled, at once between two looks, after the look during one.
[[nodiscard]] Task<Result<void>> waitForFile(WorkerLanes &lanes, LaneId lane, Clock &clock, Path path, Backoff intervals,
                                             std::stop_token stop);

} // namespace ferry::async
