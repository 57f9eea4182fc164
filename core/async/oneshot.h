// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"

#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace ferry::async {

namespace oneshot_detail {

template <typename T>
struct State {
    std::mutex mutex; // guards value
    std::optional<Result<T>> value;
    OwnerThread owner;
    WaitList waiting; // owner thread only

    static void settle(const std::shared_ptr<State> &state, Result<T> value)
    {
        {
            const std::lock_guard lock(state->mutex);
            state->value.emplace(std::move(value));
        }
        state->owner.call([state] { state->waiting.wakeAll(); });
    }
};

} // namespace oneshot_detail

/// The answering end of a one-shot reply. Any thread; answered once. Dropping it unanswered answers Cancelled.
template <typename T>
class Reply
{
public:
    explicit Reply(std::shared_ptr<oneshot_detail::State<T>> state) noexcept
        : m_state(std::move(state))
    {
    }
    Reply(Reply &&) noexcept = default;
    Reply &operator=(Reply &&other) noexcept
    {
        if (this != &other) {
            drop();
            m_state = std::move(other.m_state);
        }
        return *this;
    }
    ~Reply() { drop(); }

    /// False, and nothing happens, if it was answered already.
    bool answer(T value)
    {
        const std::shared_ptr<oneshot_detail::State<T>> state = std::exchange(m_state, nullptr);
        if (state)
            oneshot_detail::State<T>::settle(state, std::move(value));
        return state != nullptr;
    }

private:
    void drop()
    {
        const std::shared_ptr<oneshot_detail::State<T>> state = std::exchange(m_state, nullptr);
        if (state)
            oneshot_detail::State<T>::settle(state, cancelled());
    }

    std::shared_ptr<oneshot_detail::State<T>> m_state;
};

/// The waiting end of a one-shot reply. Thread: the one that called oneshot(). Must outlive its waiter.
template <typename T>
class PendingReply
{
public:
    explicit PendingReply(std::shared_ptr<oneshot_detail::State<T>> state) noexcept
        : m_state(std::move(state))
    {
    }

    /// The answer, moved out: await it once. Errors: Cancelled, if a stop was requested or the reply was dropped.
    [[nodiscard]] Task<Result<T>> wait(std::stop_token stop) { return waitFor(m_state, std::move(stop)); }

private:
    static Task<Result<T>> waitFor(std::shared_ptr<oneshot_detail::State<T>> state, std::stop_token stop)
    {
        while (!stop.stop_requested()) {
            {
                const std::lock_guard lock(state->mutex);
                if (state->value)
                    co_return std::move(*state->value);
            }
            WaitList::Wait wait(state->waiting, stop);
            const WaitEnd end = co_await wait;
            if (end == WaitEnd::Stopped)
                break;
        }
        co_return cancelled();
    }

    std::shared_ptr<oneshot_detail::State<T>> m_state;
};

/// Both ends of one reply: a question takes the Reply along, who asked awaits the PendingReply.
template <typename T>
struct Oneshot {
    Reply<T> reply;
    PendingReply<T> pending;
};

/// Makes a reply that is awaited on the calling thread.
template <typename T>
[[nodiscard]] Oneshot<T> oneshot()
{
    auto state = std::make_shared<oneshot_detail::State<T>>();
    return {Reply<T>(state), PendingReply<T>(state)};
}

} // namespace ferry::async
