// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/statistics.h"

#include <algorithm>
#include <utility>

namespace ferry::cli::bench {

namespace {

constexpr double kNoise = 0.1;
constexpr int kUsualRounds = 5;
constexpr int kEnoughRounds = 2;

} // namespace

std::optional<Spread> spreadOf(std::vector<double> figures)
{
    if (figures.empty())
        return {};
    std::ranges::sort(figures);
    const std::size_t middle = figures.size() / 2;
    const double median = figures.size() % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2;
    return Spread {.median = median, .least = figures.front(), .most = figures.back()};
}

std::optional<Spread> pairwiseRatios(const std::vector<double> &a, const std::vector<double> &b)
{
    if (a.size() != b.size())
        return {};
    std::vector<double> ratios;
    for (std::size_t round = 0; round < a.size(); ++round) {
        if (b[round] <= 0)
            return {};
        ratios.push_back(a[round] / b[round]);
    }
    return spreadOf(std::move(ratios));
}

Verdict verdictOf(const Spread &ratio)
{
    if (ratio.median <= 1 - kNoise && ratio.most < 1)
        return Verdict::Faster;
    if (ratio.median >= 1 + kNoise && ratio.least > 1)
        return Verdict::Slower;
    return Verdict::NoClearDifference;
}

std::vector<std::size_t> orderOfRound(std::size_t round, std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i)
        order.push_back((round + i) % count);
    return order;
}

RoundLimits roundLimits(std::optional<int> asked)
{
    if (asked)
        return {.most = *asked, .least = *asked};
    return {.most = kUsualRounds, .least = kEnoughRounds};
}

bool isAnotherRoundDue(const RoundLimits &limits, int done, std::chrono::duration<double> spent)
{
    return done < limits.least || (done < limits.most && spent < limits.patience);
}

} // namespace ferry::cli::bench
