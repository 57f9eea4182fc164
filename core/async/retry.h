// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/timeout.h"
#include "core/base/clock.h"

#include <functional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace ferry::async {

/// How long to wait between attempts: `first`, then `factor` times longer each time up to `longest`, then shortened by chance by up
/// to the part `jitter` (0 to 1), so that many who failed together do not come back together.
struct Backoff {
    Duration first = std::chrono::milliseconds(100);
    Duration longest = std::chrono::seconds(30);
    double factor = 2;
    double jitter = 0.5;
    int attempts = 5; ///< in all; at least 1
};

/// Numbers evenly spread over [0, 1).
using RandomSource = std::function<double()>;

/// The pause after the `failures`-th failure (from 1), for a random number in [0, 1). Pure.
[[nodiscard]] Duration pauseAfter(int failures, const Backoff &backoff, double random) noexcept;

namespace retry_detail {

template <typename Outcome, typename Attempt>
Task<Outcome> run(Clock *clock, Backoff backoff, RandomSource random, Attempt attempt, std::stop_token stop)
{
    for (int failures = 1;; ++failures) {
        Task<Outcome> task = attempt(stop);
        Outcome outcome = co_await task;
        if (outcome || failures >= backoff.attempts || remedyFor(outcome.error().kind) != Remedy::Retry)
            co_return std::move(outcome);
        const Duration pause = pauseAfter(failures, backoff, random());
        const Result<void> slept = co_await sleepFor(*clock, pause, stop);
        if (!slept)
            co_return cancelled();
    }
}

} // namespace retry_detail

/// Calls `attempt(stop token)`, which returns a Task<Result<T>>, until it succeeds, fails with an error that does not pass by itself
/// (see remedyFor()), or has failed `backoff.attempts` times.
///
/// Errors: that of the last attempt; Cancelled. Thread: the clock's. A capturing `attempt`: see NamedTask.
template <typename Attempt, typename Outcome = typename std::invoke_result_t<Attempt &, std::stop_token>::value_type>
[[nodiscard]] auto retry(Clock &clock, Backoff backoff, RandomSource random, Attempt attempt, std::stop_token stop)
{
    return namedIfCapturing<Attempt>(retry_detail::run<Outcome>(&clock, backoff, std::move(random), std::move(attempt), std::move(stop)));
}

} // namespace ferry::async
