// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/operations.h"
#include "app/cli/bench/statistics.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace ferry::cli::bench {

/// What one contender did.
struct Series {
    std::string words; ///< see Contender
    std::string missing;
    std::string trouble; ///< why it failed; there are then no figures
    std::vector<double> seconds; ///< wall time by round
    std::uint64_t peakMemory = 0; ///< bytes, of the warming run; 0: not known

    [[nodiscard]] bool hasFigures() const noexcept { return !seconds.empty(); }
};

/// One operation measured.
struct Row {
    OperationId id = OperationId::Start;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::array<Series, kSides> series; ///< by Side; those with figures have the same rounds
};

/// Measures one operation: each contender once without a clock, to warm the cache and to see its memory, then round by round. A contender
/// that fails is left out from then on; `isCancelled` of the error is always set. `begin` is told what comes next: a contender's side, the
/// round (0: the warming one).
[[nodiscard]] std::expected<Row, Trouble> measure(const Operation &operation, const Places &places, const DataSizes &sizes,
                                                  const RoundLimits &limits, ChildProcesses &children,
                                                  const std::function<void(Side, int)> &begin);

} // namespace ferry::cli::bench
