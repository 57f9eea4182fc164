// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace ferry::async {

namespace broadcast_detail {

template <typename T>
struct Inbox {
    std::deque<T> values;
    WaitList waiting;
    std::uint64_t missed = 0;
    bool closed = false;
};

} // namespace broadcast_detail

/// What one subscriber of a Broadcast has still to read. Unsubscribes on destruction.
template <typename T>
class Subscription
{
public:
    explicit Subscription(std::shared_ptr<broadcast_detail::Inbox<T>> inbox) noexcept
        : m_inbox(std::move(inbox))
    {
    }

    /// The oldest unread event. Empty when the broadcast is gone and all is read, or if a stop was requested.
    [[nodiscard]] Task<std::optional<T>> next(std::stop_token stop) { return nextOf(m_inbox, std::move(stop)); }
    /// How many events were dropped since the last call because this subscriber was too slow: what it knows is then incomplete.
    [[nodiscard]] std::uint64_t takeMissed() noexcept { return std::exchange(m_inbox->missed, 0); }

private:
    static Task<std::optional<T>> nextOf(std::shared_ptr<broadcast_detail::Inbox<T>> inbox, std::stop_token stop)
    {
        WaitEnd end = stop.stop_requested() ? WaitEnd::Stopped : WaitEnd::Woken;
        while (end == WaitEnd::Woken) {
            if (!inbox->values.empty()) {
                std::optional<T> value(std::move(inbox->values.front()));
                inbox->values.pop_front();
                co_return std::move(value);
            }
            if (inbox->closed)
                break;
            WaitList::Wait wait(inbox->waiting, stop);
            end = co_await wait;
        }
        co_return std::nullopt;
    }

    std::shared_ptr<broadcast_detail::Inbox<T>> m_inbox;
};

/// Events for everyone who subscribed. Publishing never waits: each subscriber keeps the last `capacity` events and counts what it
/// missed. Thread: the one that constructed it.
template <typename T>
class Broadcast
{
public:
    explicit Broadcast(std::size_t capacity)
        : m_capacity(std::max<std::size_t>(capacity, 1))
    {
    }
    ~Broadcast()
    {
        for (const std::weak_ptr<Inbox> &subscriber : m_subscribers) {
            if (const std::shared_ptr<Inbox> inbox = subscriber.lock()) {
                inbox->closed = true;
                inbox->waiting.wakeAll();
            }
        }
    }
    Broadcast(const Broadcast &) = delete;
    Broadcast &operator=(const Broadcast &) = delete;

    /// Gets what is published from now on.
    [[nodiscard]] Subscription<T> subscribe()
    {
        auto inbox = std::make_shared<Inbox>();
        m_subscribers.push_back(inbox);
        return Subscription<T>(std::move(inbox));
    }

    void publish(const T &value)
    {
        std::erase_if(m_subscribers, [](const std::weak_ptr<Inbox> &subscriber) { return subscriber.expired(); });
        for (const std::weak_ptr<Inbox> &subscriber : m_subscribers) {
            const std::shared_ptr<Inbox> inbox = subscriber.lock();
            if (inbox->values.size() == m_capacity) {
                inbox->values.pop_front();
                ++inbox->missed;
            }
            inbox->values.push_back(value);
            inbox->waiting.wakeOne();
        }
    }

private:
    using Inbox = broadcast_detail::Inbox<T>;

    const std::size_t m_capacity;
    std::vector<std::weak_ptr<Inbox>> m_subscribers;
};

} // namespace ferry::async
