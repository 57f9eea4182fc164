// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <algorithm>

namespace ferry {

namespace {

// QTimer counts milliseconds in an int; a far deadline is reached in several steps.
constexpr std::chrono::milliseconds kLongestNap = std::chrono::hours(1);

} // namespace

TimerId TimerQueue::add(TimePoint due, Callback callback)
{
    const TimerId timer {due, ++m_lastSerial};
    m_callbacks.emplace(timer, std::move(callback));
    return timer;
}

void TimerQueue::cancel(TimerId timer)
{
    m_callbacks.erase(timer);
}

std::optional<TimerQueue::Callback> TimerQueue::takeDue(TimePoint now)
{
    if (m_callbacks.empty() || m_callbacks.begin()->first.due > now)
        return std::nullopt;
    return std::move(m_callbacks.extract(m_callbacks.begin()).mapped());
}

std::optional<TimePoint> TimerQueue::earliest() const
{
    if (m_callbacks.empty())
        return std::nullopt;
    return m_callbacks.begin()->first.due;
}

SystemClock::SystemClock()
{
    m_wakeUp.setSingleShot(true);
    m_wakeUp.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_wakeUp, &QTimer::timeout, &m_wakeUp, [this] { fire(); });
}

TimePoint SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

std::chrono::system_clock::time_point SystemClock::wallNow() const
{
    return std::chrono::system_clock::now();
}

TimerId SystemClock::callAt(TimePoint due, TimerQueue::Callback callback)
{
    const TimerId timer = m_timers.add(due, std::move(callback));
    arm();
    return timer;
}

void SystemClock::cancel(TimerId timer)
{
    // A timer armed for it fires once for nothing: cheaper than arming anew for every cancelled timeout.
    m_timers.cancel(timer);
}

void SystemClock::fire()
{
    m_armedFor.reset();
    // Callbacks added meanwhile wait for the next turn of the event loop, even when they are due.
    const TimePoint due = now();
    for (std::size_t left = m_timers.size(); left > 0; --left) {
        std::optional<TimerQueue::Callback> callback = m_timers.takeDue(due);
        if (!callback)
            break;
        (*callback)();
    }
    arm();
}

void SystemClock::arm()
{
    const std::optional<TimePoint> next = m_timers.earliest();
    if (!next || (m_armedFor && *m_armedFor <= *next))
        return;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - now());
    m_wakeUp.start(std::clamp(left, std::chrono::milliseconds(0), kLongestNap));
    m_armedFor = next;
}

} // namespace ferry
