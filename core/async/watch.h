// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"

#include <cstdint>
#include <stop_token>
#include <utility>

namespace ferry::async {

/// A value of a Watch as it was seen; `version` is what to pass to newerThan() to get a later one.
template <typename T>
struct Watched {
    T value;
    std::uint64_t version = 0;
};

/// A value that changes, of which only the latest matters: who is slow skips what lay between. Thread: the one that constructed it.
template <typename T>
class Watch
{
public:
    explicit Watch(T initial)
        : m_current {std::move(initial), 1}
    {
    }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void set(T value)
    {
        m_current.value = std::move(value);
        ++m_current.version;
        m_waiting.wakeAll();
    }
    [[nodiscard]] const Watched<T> &current() const noexcept { return m_current; }

    /// The latest value as soon as its version is greater than `version`; 0 gets the present one. Errors: Cancelled.
    [[nodiscard]] Task<Result<Watched<T>>> newerThan(std::uint64_t version, std::stop_token stop)
    {
        WaitEnd end = stop.stop_requested() ? WaitEnd::Stopped : WaitEnd::Woken;
        while (end == WaitEnd::Woken) {
            if (m_current.version > version)
                co_return m_current;
            WaitList::Wait wait(m_waiting, stop);
            end = co_await wait;
        }
        co_return cancelled();
    }

private:
    Watched<T> m_current;
    WaitList m_waiting;
};

} // namespace ferry::async
