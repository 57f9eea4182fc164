// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/pause_gate.h"

namespace ferry::async {

void PauseGate::pause() noexcept
{
    m_paused.store(true, std::memory_order_relaxed);
}

void PauseGate::resume()
{
    m_paused.store(false, std::memory_order_relaxed);
    m_waiting.wakeAll();
}

Task<Result<void>> PauseGate::wait(std::stop_token stop)
{
    while (isPaused() && !stop.stop_requested()) {
        WaitList::Wait wait(m_waiting, stop);
        const WaitEnd end = co_await wait;
        if (end == WaitEnd::Stopped)
            break;
    }
    if (stop.stop_requested())
        co_return cancelled();
    co_return {};
}

} // namespace ferry::async
