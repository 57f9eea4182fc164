// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <compare>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>

namespace ferry {

using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::steady_clock::duration;

/// Names one scheduled callback; default-constructed it names none.
struct TimerId {
    TimePoint due;
    std::uint64_t serial = 0;

    auto operator<=>(const TimerId &) const = default;
};

/// Callbacks ordered by due time, then by the order they were added. Not thread-safe: one thread.
class TimerQueue
{
public:
    using Callback = std::move_only_function<void()>;

    [[nodiscard]] TimerId add(TimePoint due, Callback callback);
    /// Does nothing if it ran already or was cancelled.
    void cancel(TimerId timer);
    /// Removes the first callback that is due at `now` and hands it out; empty if none is.
    [[nodiscard]] std::optional<Callback> takeDue(TimePoint now);
    [[nodiscard]] std::optional<TimePoint> earliest() const;
    [[nodiscard]] std::size_t size() const noexcept { return m_callbacks.size(); }

private:
    std::map<TimerId, Callback> m_callbacks;
    std::uint64_t m_lastSerial = 0;
};

/// Time, injected so that tests can drive it by hand.
///
/// Thread: now() and wallNow() from any; callAt() and cancel() on the thread that constructed the clock, where callbacks run too.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Never goes back and does not jump; for durations and deadlines.
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// What a calendar shows; may jump. For records only.
    [[nodiscard]] virtual std::chrono::system_clock::time_point wallNow() const = 0;
    /// Calls `callback` once from the event loop when `due` has come, never from within callAt(). A due time in the past is allowed.
    [[nodiscard]] virtual TimerId callAt(TimePoint due, TimerQueue::Callback callback) = 0;
    /// After this the callback is not called any more. Harmless if it was called already.
    virtual void cancel(TimerId timer) = 0;
};

/// The machine's time. Needs an event loop on its thread; callbacks come up to a few milliseconds late, never early.
class SystemClock final : public Clock
{
public:
    SystemClock();

    [[nodiscard]] TimePoint now() const override;
    [[nodiscard]] std::chrono::system_clock::time_point wallNow() const override;
    [[nodiscard]] TimerId callAt(TimePoint due, TimerQueue::Callback callback) override;
    void cancel(TimerId timer) override;

private:
    void fire();
    void arm();

    TimerQueue m_timers;
    QTimer m_wakeUp;
    std::optional<TimePoint> m_armedFor;
};

} // namespace ferry
