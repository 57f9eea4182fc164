// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace ferry::jobs {

/// Work as far as it costs time: seconds = items × cost + bytes ÷ rate, with the cost of an item expressed in bytes.
struct Work {
    std::uint64_t bytes = 0;
    std::uint64_t items = 0;
};

/// Smooths the rate of a job over some seconds and derives the time left. Only time spent working counts: feed it while the
/// job runs, call pause() when it stops working. Thread: one.
class RateEstimator
{
public:
    /// What is done in all at `now`.
    void sample(TimePoint now, Work done);
    /// The next sample starts a new stretch.
    void pause() noexcept { m_last.reset(); }

    /// Bytes only, smoothed with a time constant of three seconds.
    [[nodiscard]] ByteRate rate() const noexcept;
    /// Nothing in the first three seconds of work, and while nothing moves.
    [[nodiscard]] std::optional<std::chrono::seconds> left(Work done, Work whole) const;
    [[nodiscard]] std::chrono::milliseconds worked() const noexcept;

private:
    struct Sample {
        TimePoint time;
        Work done;
    };

    std::optional<Sample> m_last;
    Duration m_worked {0};
    double m_bytesPerSecond = 0;
    double m_weightPerSecond = 0; ///< bytes and items together
    double m_confidence = 0; ///< rises from 0 to 1: corrects the start of the average
};

} // namespace ferry::jobs
