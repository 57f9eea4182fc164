// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <stop_token>
#include <utility>

namespace ferry::async {

/// A queue of at most `capacity` (at least 1) values between coroutines: who sends into a full one waits, and so does who receives from an
/// empty one. Several may send and several receive. Thread: the one that constructed it. Values of one sender stay in order.
template <typename T>
class Channel
{
public:
    explicit Channel(std::size_t capacity)
        : m_capacity(capacity > 0 ? capacity : 1)
    {
    }
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// Errors: Cancelled; Gone if the channel is closed. The value is then dropped.
    [[nodiscard]] Task<Result<void>> send(T value, std::stop_token stop)
    {
        WaitEnd end = stop.stop_requested() ? WaitEnd::Stopped : WaitEnd::Woken;
        while (end == WaitEnd::Woken && !m_closed) {
            if (m_values.size() < m_capacity) {
                m_values.push_back(std::move(value));
                m_receivers.wakeOne();
                co_return {};
            }
            WaitList::Wait wait(m_senders, stop);
            end = co_await wait;
        }
        if (end == WaitEnd::Stopped)
            co_return cancelled();
        co_return Failure(Error::of(ErrorKind::Gone));
    }

    /// Sends if there is room; false, and `value` untouched, if not.
    [[nodiscard]] bool trySend(T &value)
    {
        if (m_closed || m_values.size() >= m_capacity)
            return false;
        m_values.push_back(std::move(value));
        m_receivers.wakeOne();
        return true;
    }

    /// The oldest value. Empty when the channel is closed and nothing is left in it, or if a stop was requested.
    [[nodiscard]] Task<std::optional<T>> receive(std::stop_token stop)
    {
        WaitEnd end = stop.stop_requested() ? WaitEnd::Stopped : WaitEnd::Woken;
        while (end == WaitEnd::Woken) {
            if (!m_values.empty()) {
                std::optional<T> value(std::move(m_values.front()));
                m_values.pop_front();
                m_senders.wakeOne();
                co_return std::move(value);
            }
            if (m_closed)
                break;
            WaitList::Wait wait(m_receivers, stop);
            end = co_await wait;
        }
        co_return std::nullopt;
    }

    /// No more values: receivers get what is there and then the end; senders that wait get Gone. Can be called twice.
    void close()
    {
        m_closed = true;
        m_senders.wakeAll();
        m_receivers.wakeAll();
    }
    /// close(), and what is in the channel is dropped.
    void abandon()
    {
        m_values.clear();
        close();
    }

    [[nodiscard]] bool isClosed() const noexcept { return m_closed; }
    [[nodiscard]] std::size_t size() const noexcept { return m_values.size(); }
    [[nodiscard]] std::size_t capacity() const noexcept { return m_capacity; }

private:
    const std::size_t m_capacity;
    std::deque<T> m_values;
    WaitList m_senders;
    WaitList m_receivers;
    bool m_closed = false;
};

} // namespace ferry::async
