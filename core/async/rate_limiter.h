// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pause_gate.h"
#include "core/async/task.h"
#include "core/async/wait_list.h"
#include "core/base/clock.h"

#include <cstdint>
#include <stop_token>

namespace ferry::async {

/// Keeps a flow of bytes to a rate, exact on average over seconds.
///
/// Who takes runs into debt and goes on at once; the next one waits until the debt is worked off, in order of arrival. So an
/// amount larger than a second's worth needs no splitting. Time not used is kept for a tenth of a second only: late timers do
/// not lower the rate, idling does not allow a burst. One may stand above others, for the flow of all of them: both rates are kept.
/// Thread: the one that constructed it, which is the clock's too.
class RateLimiter
{
public:
    /// 0 bytes per second: unlimited. `above`: what is taken here is taken there too; null: there is none. Both must outlive this.
    RateLimiter(Clock &clock, std::uint64_t bytesPerSecond, RateLimiter *above = nullptr);
    ~RateLimiter();
    RateLimiter(const RateLimiter &) = delete;
    RateLimiter &operator=(const RateLimiter &) = delete;

    /// Returns when there is no debt, here and above, and adds `bytes` to it. Call it before moving the bytes. Errors: Cancelled, nothing
    /// is owed then.
    [[nodiscard]] Task<Result<void>> take(std::uint64_t bytes, std::stop_token stop);
    /// Who waits above leaves the line there to others, and gets to its end when resumed; nobody takes anything above meanwhile.
    void pause();
    void resume();
    /// Effective at once for those who wait; bytes owed stay owed. 0: unlimited, debts are forgotten.
    void setRate(std::uint64_t bytesPerSecond);
    /// Whether somebody is in take().
    [[nodiscard]] bool isAwaited() const noexcept { return m_taking > 0; }
    /// As it was set here; 0: unlimited.
    [[nodiscard]] std::uint64_t ownRate() const noexcept { return m_rate; }
    /// The most that can flow: the lower of the rates here and above; 0: unlimited.
    [[nodiscard]] std::uint64_t rate() const noexcept;

private:
    [[nodiscard]] Task<Result<void>> takeHere(std::uint64_t bytes, std::stop_token stop);
    [[nodiscard]] Task<Result<void>> takeAbove(std::uint64_t bytes, std::stop_token stop);
    [[nodiscard]] bool isInDebt();
    void settleUp();
    void wakeOrArm();
    void armTimer();

    Clock &m_clock;
    RateLimiter *m_above;
    WaitList m_waiting;
    PauseGate m_gate; ///< before the line above
    std::stop_source m_inLine; ///< ends what waits above
    std::uint64_t m_rate;
    double m_balance = 0; // bytes; below zero is debt
    TimePoint m_balanceAt;
    TimerId m_timer;
    int m_woken = 0;
    int m_taking = 0;
};

} // namespace ferry::async
