// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace ferry::test {

/// Feels the pulse of this thread's event loop with a timer, and keeps the longest time in which it did not turn: by the clock on the
/// wall, and by the processor time that the thread spent in it, which another program's load does not lengthen.
class EventLoopWatch : public QObject
{
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    EventLoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kPulse);
        connect(&m_timer, &QTimer::timeout, this, &EventLoopWatch::beat);
        restart();
    }

    /// Forgets what was, and watches from now on.
    void restart()
    {
        m_wall = Wall::now();
        m_worked = threadTime();
        m_longest = m_longestWork = Milliseconds(0);
        m_timer.start();
    }
    [[nodiscard]] Milliseconds longest() const noexcept { return m_longest; }
    [[nodiscard]] Milliseconds longestWork() const noexcept { return m_longestWork; }

private:
    using Wall = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kPulse {4};

    static std::chrono::nanoseconds threadTime()
    {
        timespec time {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    void beat()
    {
        const auto wall = Wall::now();
        const auto worked = threadTime();
        m_longest = std::max<Milliseconds>(m_longest, wall - m_wall - kPulse);
        m_longestWork = std::max<Milliseconds>(m_longestWork, worked - m_worked);
        m_wall = wall;
        m_worked = worked;
    }

    QTimer m_timer;
    Wall::time_point m_wall;
    std::chrono::nanoseconds m_worked {};
    Milliseconds m_longest {};
    Milliseconds m_longestWork {};
};

} // namespace ferry::test
