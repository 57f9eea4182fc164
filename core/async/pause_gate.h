// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/async/wait_list.h"

#include <atomic>
#include <stop_token>

namespace ferry::async {

/// Holds coroutines back while it is paused. Open at first. Thread: the one that constructed it, except isPaused().
class PauseGate
{
public:
    PauseGate() = default;

    void pause() noexcept;
    /// Lets everyone who waits go on.
    void resume();
    /// Any thread: a worker looks here between two pieces, hands its work back early and never sleeps on it.
    [[nodiscard]] bool isPaused() const noexcept { return m_paused.load(std::memory_order_relaxed); }

    /// Returns when the gate is open; a gate closed again before the waiter ran keeps it waiting. Errors: Cancelled.
    [[nodiscard]] Task<Result<void>> wait(std::stop_token stop);

private:
    WaitList m_waiting;
    std::atomic<bool> m_paused = false;
};

} // namespace ferry::async
