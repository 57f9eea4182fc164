// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/start_rules.h"

#include <algorithm>

namespace ferry::jobs {

namespace {

bool shareDevice(const Starter &a, const Starter &b)
{
    return std::ranges::any_of(a.devices,
                               [&b](const std::string &device) { return std::ranges::find(b.devices, device) != b.devices.end(); });
}

bool blocks(const Starter &running, const Starter &waiting)
{
    return running.running && !running.instant && shareDevice(running, waiting);
}

} // namespace

std::vector<std::size_t> startable(std::span<const Starter> queue)
{
    std::vector<Starter> now(queue.begin(), queue.end());
    std::vector<std::size_t> starting;
    for (std::size_t i = 0; i < now.size(); ++i) {
        Starter &job = now[i];
        if (job.running || job.held)
            continue;
        const bool free
            = job.instant || job.forced || std::ranges::none_of(now, [&job](const Starter &other) { return blocks(other, job); });
        if (!free)
            continue;
        job.running = true;
        starting.push_back(i);
    }
    return starting;
}

std::size_t blockerOf(std::span<const Starter> queue, std::size_t waiting)
{
    for (std::size_t i = 0; i < queue.size(); ++i) {
        if (i != waiting && blocks(queue[i], queue[waiting]))
            return i;
    }
    return queue.size();
}

} // namespace ferry::jobs
