// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"

#include <QCoreApplication>

namespace ferry::test {

ManualClock::ManualClock()
    : m_now(std::chrono::hours(1))
    , m_wallNow(std::chrono::sys_days(std::chrono::year_month_day(std::chrono::year(2026), std::chrono::month(1), std::chrono::day(1))))
{
}

TimerId ManualClock::callAt(TimePoint due, TimerQueue::Callback callback)
{
    return m_timers.add(due, std::move(callback));
}

void ManualClock::cancel(TimerId timer)
{
    m_timers.cancel(timer);
}

void ManualClock::advance(Duration duration)
{
    const TimePoint end = m_now + duration;
    settle();
    for (;;) {
        const std::optional<TimePoint> next = m_timers.earliest();
        if (!next || *next > end)
            break;
        moveTo(*next);
    }
    m_wallNow += end - m_now;
    m_now = end;
}

void ManualClock::leap(Duration duration)
{
    settle();
    moveTo(m_now + duration);
}

bool ManualClock::advanceToNext()
{
    settle();
    const std::optional<TimePoint> next = m_timers.earliest();
    if (next)
        moveTo(*next);
    return next.has_value();
}

void ManualClock::moveTo(TimePoint now)
{
    if (now > m_now) {
        m_wallNow += now - m_now;
        m_now = now;
    }
    while (std::optional<TimerQueue::Callback> callback = m_timers.takeDue(m_now))
        (*callback)();
    settle();
}

void settle()
{
    const async::OwnerThread owner;
    do
        QCoreApplication::processEvents();
    while (!owner.isIdle());
}

} // namespace ferry::test
