// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/task_group.h"
#include "core/async/worker_lanes.h"
#include "core/base/clock.h"

#include <string>
#include <vector>

namespace ferry::async {

inline constexpr Duration kShutdownDeadline = std::chrono::seconds(30);

/// Requests the stop of `group` and waits for its tasks, at most for `limit`. Returns who did not stop: names of tasks, then
/// "worker of <lane>" once for each function that still runs.
///
/// Empty means that everything ended. Otherwise neither the group nor the lanes may be destroyed, since they are still used: record the
/// names and leave the process without running destructors (std::_Exit). Thread: the group's.
[[nodiscard]] Task<std::vector<std::string>> shutDown(TaskGroup &group, WorkerLanes &lanes, Clock &clock,
                                                      Duration limit = kShutdownDeadline);

} // namespace ferry::async
