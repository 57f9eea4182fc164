// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/shutdown.h"

namespace ferry::async {

Task<std::vector<std::string>> shutDown(TaskGroup &group, WorkerLanes &lanes, Clock &clock, Duration limit)
{
    group.requestStop();
    const TimePoint deadline = clock.now() + limit;
    const bool ended = co_await group.joinUntil(clock, deadline);
    if (ended)
        co_return std::vector<std::string>();
    std::vector<std::string> names = group.running();
    for (const LaneLoad &load : lanes.loads())
        names.insert(names.end(), static_cast<std::size_t>(load.running), "worker of " + load.name);
    co_return std::move(names);
}

} // namespace ferry::async
