// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/contest.h"

#include <algorithm>
#include <chrono>

namespace ferry::cli::bench {

namespace {

using Clock = std::chrono::steady_clock;

class Contest
{
public:
    Contest(const Operation &operation, const Places &places, ChildProcesses &children)
        : m_operation(operation)
        , m_places(places)
        , m_children(children)
    {
        for (std::size_t side = 0; side < kSides; ++side) {
            row.series[side].words = operation.contenders[side].words;
            row.series[side].missing = operation.contenders[side].missing;
        }
    }

    [[nodiscard]] bool takesPart(Side side) const
    {
        return !m_operation.contenders[side].steps.empty() && row.series[side].trouble.empty();
    }

    /// The warming run.
    std::expected<void, Trouble> warm(Side side)
    {
        return attempt(side, [this, side]() -> std::expected<void, Trouble> {
            for (const Work &step : m_operation.contenders[side].steps) {
                const std::expected<std::uint64_t, Trouble> peak = m_children.runAndWatchMemory(step);
                if (!peak)
                    return std::unexpected(peak.error());
                // A function shows this program's memory, not its own.
                if (std::holds_alternative<Program>(step))
                    row.series[side].peakMemory = std::max(row.series[side].peakMemory, *peak);
            }
            return {};
        });
    }

    std::expected<void, Trouble> time(Side side)
    {
        return attempt(side, [this, side]() -> std::expected<void, Trouble> {
            const Clock::time_point started = Clock::now();
            for (const Work &step : m_operation.contenders[side].steps) {
                const std::expected<void, Trouble> done = m_children.run(step);
                if (!done)
                    return done;
            }
            row.series[side].seconds.push_back(std::chrono::duration<double>(Clock::now() - started).count());
            return {};
        });
    }

    Row row;

private:
    /// Prepares the target and runs; a failure is the contender's, a cancel everybody's.
    std::expected<void, Trouble> attempt(Side side, const std::function<std::expected<void, Trouble>()> &run)
    {
        const Function preparing = [this] { return prepareTarget(m_places, m_operation); };
        std::expected<void, Trouble> done = m_children.run(preparing);
        if (done)
            done = run();
        if (done || done.error().isCancelled)
            return done;
        row.series[side].trouble = done.error().words;
        row.series[side].seconds.clear();
        return {};
    }

    const Operation &m_operation;
    const Places &m_places;
    ChildProcesses &m_children;
};

} // namespace

std::expected<Row, Trouble> measure(const Operation &operation, const Places &places, const DataSizes &sizes, const RoundLimits &limits,
                                    ChildProcesses &children, const std::function<void(Side, int)> &begin)
{
    Contest contest(operation, places, children);
    contest.row.id = operation.id;
    contest.row.files = sizes.filesOf(operation.data);
    contest.row.bytes = sizes.bytesOf(operation.data);
    const Clock::time_point started = Clock::now();
    for (int round = 0; round == 0 || isAnotherRoundDue(limits, round - 1, Clock::now() - started); ++round) {
        for (const std::size_t index : orderOfRound(static_cast<std::size_t>(round), kSides)) {
            const Side side = static_cast<Side>(index);
            if (!contest.takesPart(side))
                continue;
            begin(side, round);
            const std::expected<void, Trouble> done = round == 0 ? contest.warm(side) : contest.time(side);
            if (!done)
                return std::unexpected(done.error());
        }
    }
    return std::move(contest.row);
}

} // namespace ferry::cli::bench
