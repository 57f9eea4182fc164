// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/rate_estimator.h"

#include <cmath>

namespace ferry::jobs {

namespace {

constexpr double kTimeConstant = 3.0; // seconds
constexpr double kItemWeight = 96.0 * 1024; // bytes that take as long as the fixed cost of a file, measured roughly on flash
constexpr std::chrono::seconds kQuiet {3};

double weightOf(Work work)
{
    return static_cast<double>(work.bytes) + static_cast<double>(work.items) * kItemWeight;
}

} // namespace

void RateEstimator::sample(TimePoint now, Work done)
{
    if (m_last && now > m_last->time) {
        const double seconds = std::chrono::duration<double>(now - m_last->time).count();
        const double keep = std::exp(-seconds / kTimeConstant);
        const double bytes = static_cast<double>(done.bytes) - static_cast<double>(m_last->done.bytes);
        const double weight = weightOf(done) - weightOf(m_last->done);
        m_bytesPerSecond = m_bytesPerSecond * keep + (1 - keep) * bytes / seconds;
        m_weightPerSecond = m_weightPerSecond * keep + (1 - keep) * weight / seconds;
        m_confidence = m_confidence * keep + (1 - keep);
        m_worked += now - m_last->time;
    }
    if (!m_last || now > m_last->time)
        m_last = Sample {now, done};
}

ByteRate RateEstimator::rate() const noexcept
{
    return {m_confidence > 0 && m_bytesPerSecond > 0 ? static_cast<std::uint64_t>(m_bytesPerSecond / m_confidence) : 0};
}

std::optional<std::chrono::seconds> RateEstimator::left(Work done, Work whole) const
{
    const double perSecond = m_confidence > 0 ? m_weightPerSecond / m_confidence : 0;
    const double weight = weightOf(whole) - weightOf(done);
    if (m_worked < kQuiet || !m_last || perSecond < 1 || weight < 0)
        return std::nullopt;
    return std::chrono::seconds(static_cast<std::int64_t>(std::ceil(weight / perSecond)));
}

std::chrono::milliseconds RateEstimator::worked() const noexcept
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_worked);
}

} // namespace ferry::jobs
