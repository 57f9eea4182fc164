// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/linked_stop.h"
#include "core/async/task.h"
#include "core/base/clock.h"

#include <cerrno>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace ferry::async {

/// Returns after `duration`; at once if it is not positive. `clock` belongs to the calling thread. Errors: Cancelled.
[[nodiscard]] Task<Result<void>> sleepFor(Clock &clock, Duration duration, std::stop_token stop);

/// The error of work that was stopped because its time was over: Busy with ETIMEDOUT, since it may pass.
[[nodiscard]] inline Failure timedOut()
{
    return Failure(Error {ErrorKind::Busy, FsOp::None, ETIMEDOUT, {}});
}

/// Cancels a scheduled callback when it goes out of scope.
class ScopedTimer
{
public:
    ScopedTimer(Clock &clock, TimePoint due, TimerQueue::Callback callback)
        : m_clock(clock)
        , m_timer(clock.callAt(due, std::move(callback)))
    {
    }
    ~ScopedTimer() { m_clock.cancel(m_timer); }
    ScopedTimer(const ScopedTimer &) = delete;
    ScopedTimer &operator=(const ScopedTimer &) = delete;

private:
    Clock &m_clock;
    TimerId m_timer;
};

namespace timeout_detail {

template <typename Outcome, typename Start>
Task<Outcome> run(Clock *clock, Duration limit, Start start, std::stop_token stop)
{
    LinkedStop linked(stop);
    bool expired = false;
    const ScopedTimer timer(*clock, clock->now() + limit, [&expired, &linked] {
        expired = true;
        linked.request();
    });
    Task<Outcome> task = start(linked.token());
    Outcome outcome = co_await task;
    if (!outcome && outcome.error().kind == ErrorKind::Cancelled && expired && !stop.stop_requested())
        co_return timedOut();
    co_return std::move(outcome);
}

} // namespace timeout_detail

/// Runs `start(stop token)`, which returns a Task<Result<T>>, for at most `limit`, and then requests its stop.
///
/// Returns only when that task has ended, so it has cleaned up; what it achieved in spite of the stop counts.
/// Errors: those of the task; timedOut(); Cancelled. Thread: the clock's. A capturing `start`: see NamedTask.
template <typename Start, typename Outcome = typename std::invoke_result_t<Start, std::stop_token>::value_type>
[[nodiscard]] auto withTimeout(Clock &clock, Duration limit, Start start, std::stop_token stop)
{
    return namedIfCapturing<Start>(timeout_detail::run<Outcome>(&clock, limit, std::move(start), std::move(stop)));
}

} // namespace ferry::async
