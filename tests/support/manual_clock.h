// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/owner_thread.h"
#include "core/base/clock.h"

namespace ferry::test {

/// Time that passes only when told to. Not thread-safe, now() included: read it on its own thread.
class ManualClock final : public Clock
{
public:
    ManualClock();

    [[nodiscard]] TimePoint now() const override { return m_now; }
    [[nodiscard]] std::chrono::system_clock::time_point wallNow() const override { return m_wallNow; }
    [[nodiscard]] TimerId callAt(TimePoint due, TimerQueue::Callback callback) override;
    void cancel(TimerId timer) override;

    /// Lets `duration` pass: stops at each due time in order, calls what is due there, and lets the event loop settle after each, so
    /// that coroutines see the time at which they were woken and what they schedule anew is due in order too.
    void advance(Duration duration);
    /// Lets `duration` pass in one step, as when timers are late: what became due is called at the end of it.
    void leap(Duration duration);
    /// Lets the time pass until the next callback and calls what is due then; false if nothing is scheduled.
    bool advanceToNext();
    /// Callbacks that are scheduled: 0 shows that every timeout was cleaned up.
    [[nodiscard]] std::size_t scheduled() const noexcept { return m_timers.size(); }

private:
    void moveTo(TimePoint now);

    TimerQueue m_timers;
    TimePoint m_now;
    std::chrono::system_clock::time_point m_wallNow;
};

/// Runs this thread's event loop until nothing is posted to it. Does not wait for workers.
void settle();

} // namespace ferry::test
