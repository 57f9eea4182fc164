// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/task_group.h"

#include "core/async/insist.h"

#include <algorithm>

namespace ferry::async {

TaskGroup::~TaskGroup()
{
    insist(m_names.empty(), "a task group was destroyed before its tasks ended");
}

void TaskGroup::spawn(Task<void> task, std::string name)
{
    if (task.isReady())
        return;
    const std::uint64_t serial = ++m_lastSerial;
    m_names.emplace(serial, std::move(name));
    // The one place where a task is let go: it only counts, and join() waits for the count.
    static_cast<void>(watch(this, std::move(task), serial));
}

Task<void> TaskGroup::watch(TaskGroup *group, Task<void> task, std::uint64_t serial)
{
    co_await task;
    group->finished(serial);
}

void TaskGroup::finished(std::uint64_t serial)
{
    m_names.erase(serial);
    if (m_names.empty())
        m_joining.wakeAll();
}

Task<void> TaskGroup::join()
{
    while (!m_names.empty()) {
        WaitList::Wait wait(m_joining, {});
        static_cast<void>(co_await wait);
    }
}

Task<bool> TaskGroup::joinUntil(Clock &clock, TimePoint deadline)
{
    bool expired = false;
    const TimerId timer = clock.callAt(deadline, [this, &expired] {
        expired = true;
        m_joining.wakeAll();
    });
    while (!m_names.empty() && !expired) {
        WaitList::Wait wait(m_joining, {});
        static_cast<void>(co_await wait);
    }
    clock.cancel(timer);
    co_return m_names.empty();
}

std::vector<std::string> TaskGroup::running() const
{
    std::vector<std::uint64_t> serials;
    serials.reserve(m_names.size());
    for (const auto &[serial, name] : m_names)
        serials.push_back(serial);
    std::ranges::sort(serials);
    std::vector<std::string> names;
    names.reserve(serials.size());
    for (const std::uint64_t serial : serials)
        names.push_back(m_names.at(serial));
    return names;
}

} // namespace ferry::async
