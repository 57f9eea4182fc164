// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/timeout.h"

#include "core/async/wait_list.h"

namespace ferry::async {

Task<Result<void>> sleepFor(Clock &clock, Duration duration, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    if (duration <= Duration::zero())
        co_return {};
    WaitList sleeper;
    const ScopedTimer timer(clock, clock.now() + duration, [&sleeper] { sleeper.wakeAll(); });
    WaitList::Wait wait(sleeper, std::move(stop));
    const WaitEnd end = co_await wait;
    if (end == WaitEnd::Stopped)
        co_return cancelled();
    co_return {};
}

} // namespace ferry::async
