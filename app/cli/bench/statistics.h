// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace ferry::cli::bench {

/// Median, least and most of some figures.
struct Spread {
    double median = 0;
    double least = 0;
    double most = 0;
};

/// Of an even number the median is the mean of the middle two. Nothing of nothing.
[[nodiscard]] std::optional<Spread> spreadOf(std::vector<double> figures);

/// Spread of a[i] / b[i], i being the round: what slows a whole round down does not count. Nothing unless both have the same rounds.
[[nodiscard]] std::optional<Spread> pairwiseRatios(const std::vector<double> &a, const std::vector<double> &b);

enum class Verdict { Faster, NoClearDifference, Slower };

/// What a ratio of wall times says: a difference below a tenth is noise, and so is one that some round contradicts.
[[nodiscard]] Verdict verdictOf(const Spread &ratio);

/// In which order `count` contenders run in a round: each is first, second and so on in turn, so that none always follows the same other.
[[nodiscard]] std::vector<std::size_t> orderOfRound(std::size_t round, std::size_t count);

/// How often each operation is measured.
struct RoundLimits {
    int most = 5;
    int least = 5; ///< that many are run however long they take
    std::chrono::seconds patience {60}; ///< after `least`, another round begins only before this has passed
};

/// Exactly as many as asked for; else up to five, of which two are enough where they take long.
[[nodiscard]] RoundLimits roundLimits(std::optional<int> asked);
[[nodiscard]] bool isAnotherRoundDue(const RoundLimits &limits, int done, std::chrono::duration<double> spent);

} // namespace ferry::cli::bench
