// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/rate_limiter.h"

#include "core/async/linked_stop.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ferry::async {

namespace {

constexpr double kKeptSeconds = 0.1;
// Rounding of a double must not cost a timer of one nanosecond.
constexpr double kNoDebt = -0.01;
// One hour, so that the slowest rate does not overflow a time; then the timer is armed anew.
constexpr double kLongestNapNs = 3.6e12;

} // namespace

RateLimiter::RateLimiter(Clock &clock, std::uint64_t bytesPerSecond, RateLimiter *above)
    : m_clock(clock)
    , m_above(above)
    , m_rate(bytesPerSecond)
    , m_balanceAt(clock.now())
{
}

RateLimiter::~RateLimiter()
{
    m_clock.cancel(m_timer);
}

Task<Result<void>> RateLimiter::take(std::uint64_t bytes, std::stop_token stop)
{
    ++m_taking;
    auto taking = takeHere(bytes, std::move(stop));
    const Result<void> taken = co_await taking;
    --m_taking;
    co_return taken;
}

Task<Result<void>> RateLimiter::takeHere(std::uint64_t bytes, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();
    if (isInDebt() || m_woken > 0 || !m_waiting.isEmpty()) {
        if (m_woken == 0 && m_waiting.isEmpty())
            armTimer();
        WaitList::Wait wait(m_waiting, stop);
        const WaitEnd end = co_await wait;
        if (end == WaitEnd::Stopped)
            co_return cancelled();
        --m_woken;
    }
    if (m_rate != 0)
        m_balance -= static_cast<double>(bytes);
    wakeOrArm();
    if (!m_above)
        co_return {};
    auto taking = takeAbove(bytes, std::move(stop));
    const Result<void> taken = co_await taking;
    if (!taken && m_rate != 0) {
        m_balance += static_cast<double>(bytes);
        wakeOrArm();
    }
    co_return taken;
}

Task<Result<void>> RateLimiter::takeAbove(std::uint64_t bytes, std::stop_token stop)
{
    for (;;) {
        const Result<void> open = co_await m_gate.wait(stop);
        if (!open)
            co_return open;
        LinkedStop leaving(stop);
        const std::stop_callback onPause(m_inLine.get_token(), [&leaving] { leaving.request(); });
        auto taking = m_above->take(bytes, leaving.token());
        const Result<void> taken = co_await taking;
        if (taken || stop.stop_requested())
            co_return taken;
    }
}

void RateLimiter::pause()
{
    m_gate.pause();
    std::exchange(m_inLine, std::stop_source()).request_stop();
}

void RateLimiter::resume()
{
    m_gate.resume();
}

std::uint64_t RateLimiter::rate() const noexcept
{
    const std::uint64_t above = m_above ? m_above->rate() : 0;
    return m_rate == 0 || above == 0 ? std::max(m_rate, above) : std::min(m_rate, above);
}

void RateLimiter::setRate(std::uint64_t bytesPerSecond)
{
    settleUp();
    m_rate = bytesPerSecond;
    wakeOrArm();
}

bool RateLimiter::isInDebt()
{
    settleUp();
    return m_rate != 0 && m_balance < kNoDebt;
}

void RateLimiter::settleUp()
{
    const TimePoint now = m_clock.now();
    const double seconds = std::chrono::duration<double>(now - m_balanceAt).count();
    m_balanceAt = now;
    const auto rate = static_cast<double>(m_rate);
    m_balance = m_rate == 0 ? 0 : std::min(m_balance + seconds * rate, rate * kKeptSeconds);
}

void RateLimiter::wakeOrArm()
{
    m_clock.cancel(m_timer);
    // The one that was woken has not taken yet: what the next has to wait for is not known before.
    if (m_woken > 0)
        return;
    if (isInDebt()) {
        if (!m_waiting.isEmpty())
            armTimer();
        return;
    }
    while (m_waiting.wakeOne()) {
        ++m_woken;
        if (m_rate != 0)
            return;
    }
}

void RateLimiter::armTimer()
{
    m_clock.cancel(m_timer);
    const double left = std::min(std::ceil(-m_balance / static_cast<double>(m_rate) * 1e9), kLongestNapNs);
    const auto wakeAt = m_balanceAt + std::chrono::nanoseconds(std::max<std::int64_t>(static_cast<std::int64_t>(left), 1));
    m_timer = m_clock.callAt(wakeAt, [this] { wakeOrArm(); });
}

} // namespace ferry::async
