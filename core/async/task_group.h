// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"
#include "core/base/clock.h"

#include <memory>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace ferry::async {

/// The owner of tasks: none of them outlives it. Thread: the one that constructed it.
///
/// Destroying it while one of its tasks runs ends the program; `co_await group.join()` first.
class TaskGroup
{
public:
    TaskGroup() = default;
    ~TaskGroup();
    TaskGroup(const TaskGroup &) = delete;
    TaskGroup &operator=(const TaskGroup &) = delete;

    /// Takes a task that has begun (tasks are eager). `name` is for running() and shutdown reports.
    void spawn(Task<void> task, std::string name = {});

    /// Returns when no task is left, also none spawned meanwhile. Cannot be stopped: stop the tasks.
    [[nodiscard]] Task<void> join();
    /// Like join(), but gives up at `deadline`: whether no task is left.
    [[nodiscard]] Task<bool> joinUntil(Clock &clock, TimePoint deadline);

    [[nodiscard]] bool isEmpty() const noexcept { return m_names.empty(); }
    /// Names of the tasks that run, in order of spawning.
    [[nodiscard]] std::vector<std::string> running() const;

    /// For tasks that are to end with the group.
    [[nodiscard]] std::stop_token stopToken() const noexcept { return m_stop.get_token(); }
    /// Asks everything that took stopToken() to end.
    void requestStop() { m_stop.request_stop(); }

private:
    static Task<void> watch(TaskGroup *group, Task<void> task, std::uint64_t serial);
    void finished(std::uint64_t serial);

    std::stop_source m_stop;
    WaitList m_joining;
    std::unordered_map<std::uint64_t, std::string> m_names;
    std::uint64_t m_lastSerial = 0;
};

} // namespace ferry::async
