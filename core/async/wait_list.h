// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/owner_thread.h"

#include <coroutine>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace ferry::async {

/// Why a wait ended.
enum class WaitEnd : std::uint8_t { Woken, Stopped };

/// Coroutines that wait for one thing, first come first woken; the piece that the primitives here are made of.
///
/// Thread: the one that constructed it. Only the stop of a wait may be requested on any thread.
/// Destroying it while someone waits, or was woken and has not run yet, ends the program.
class WaitList
{
public:
    class Wait;

    WaitList() = default;
    ~WaitList();
    WaitList(const WaitList &) = delete;
    WaitList &operator=(const WaitList &) = delete;

    /// Ends the longest wait; false if nobody waits.
    bool wakeOne();
    void wakeAll();
    /// Whether nobody waits. Those woken and not yet running do not count.
    [[nodiscard]] bool isEmpty() const noexcept { return !m_first; }

private:
    void link(Wait &wait) noexcept;
    void unlink(Wait &wait) noexcept;

    OwnerThread m_owner;
    Wait *m_first = nullptr;
    Wait *m_last = nullptr;
    int m_unfinished = 0;
};

/// One wait: a named local of the waiting coroutine, awaited once. `WaitList::Wait wait(list, stop); const WaitEnd end = co_await wait;`
/// Does not suspend if a stop was requested before. A wake that came before a stop wins: what it handed over is not lost.
class WaitList::Wait
{
public:
    Wait(WaitList &list, std::stop_token stop)
        : m_list(list)
        , m_stop(std::move(stop))
    {
    }
    ~Wait();
    Wait(const Wait &) = delete;
    Wait &operator=(const Wait &) = delete;

    // A pointer, because GCC 12 copies an awaiter that is an lvalue.
    struct Awaiter {
        Wait *wait;

        [[nodiscard]] bool await_ready() const noexcept { return wait->m_stop.stop_requested(); }
        void await_suspend(std::coroutine_handle<> coroutine) const { wait->begin(coroutine); }
        [[nodiscard]] WaitEnd await_resume() const { return wait->finish(); }
    };
    [[nodiscard]] Awaiter operator co_await() noexcept { return {this}; }

private:
    friend class WaitList;
    enum class State : std::uint8_t { Idle, Linked, Posted };

    // Survives the wait: a stop posted by another thread may arrive after it ended.
    struct Relay {
        Wait *wait = nullptr;
    };
    struct PostStop {
        std::shared_ptr<Relay> relay;
        OwnerThread owner;
        void operator()() const;
    };

    void begin(std::coroutine_handle<> coroutine);
    void end(WaitEnd how);
    WaitEnd finish();

    WaitList &m_list;
    std::stop_token m_stop;
    std::coroutine_handle<> m_coroutine;
    std::shared_ptr<Relay> m_relay;
    std::optional<std::stop_callback<PostStop>> m_onStop;
    Wait *m_previous = nullptr;
    Wait *m_next = nullptr;
    State m_state = State::Idle;
    WaitEnd m_end = WaitEnd::Stopped;
};

} // namespace ferry::async
