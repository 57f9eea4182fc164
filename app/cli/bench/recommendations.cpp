// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/recommendations.h"

#include "app/cli/bench/statistics.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ferry::cli::bench {

namespace {

constexpr double kWorthSaving = 0.1;
constexpr double kMuchOfTheTime = 0.25;
constexpr double kUnsteady = 2;

using Words = std::optional<std::string>;

const Row *rowOf(const Report &report, OperationId id)
{
    const auto row = std::ranges::find(report.rows, id, &Row::id);
    return row == report.rows.end() ? nullptr : &*row;
}

std::optional<double> ferryTime(const Report &report, OperationId id)
{
    const Row *row = rowOf(report, id);
    const std::optional<Spread> spread = row ? spreadOf(row->series[Ferry].seconds) : std::nullopt;
    return spread ? std::optional(spread->median) : std::nullopt;
}

std::string percentText(double share)
{
    return std::to_string(std::lround(share * 100)) + " %";
}

std::string factorText(double factor)
{
    const long tenths = std::lround(factor * 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string smallLetter(std::string title)
{
    if (!title.empty() && title.front() >= 'A' && title.front() <= 'Z')
        title.front() = static_cast<char>(title.front() - 'A' + 'a');
    return title;
}

/// The part of Ferry's time that flushing takes, where it is greatest.
struct FlushShare {
    const Row *row = nullptr;
    double share = 0;
};

std::optional<FlushShare> greatestFlushShare(const Report &report)
{
    constexpr std::pair<OperationId, OperationId> kPairs[] = {{OperationId::LargeCopy, OperationId::LargeDurable},
                                                              {OperationId::MediumCopy, OperationId::MediumDurable},
                                                              {OperationId::SmallCopy, OperationId::SmallDurable}};
    std::optional<FlushShare> greatest;
    for (const auto &[without, with] : kPairs) {
        const std::optional<double> fast = ferryTime(report, without);
        const std::optional<double> slow = ferryTime(report, with);
        if (!fast || !slow || *slow <= 0)
            continue;
        const double share = 1 - *fast / *slow;
        if (!greatest || share > greatest->share)
            greatest = FlushShare {rowOf(report, without), share};
    }
    return greatest;
}

Words oneWorker(const Report &report)
{
    for (const std::optional<JobTrace> *trace : {&report.settings.large, &report.settings.small}) {
        const bool rotates = *trace && ((*trace)->source.medium == "rotating" || (*trace)->target.medium == "rotating");
        if (rotates && (*trace)->workers == 1)
            return "A disk here rotates: one worker is used, since a second one would make its head jump.";
    }
    return {};
}

Words reflinks(const Report &report)
{
    if (!report.settings.large || report.settings.large->method != "reflink")
        return {};
    return "Reflinks work here: a copy within this file system shares its content with the source, so it takes hardly any time and no "
           "room.";
}

Words inMemory(const Report &report)
{
    if (!report.settings.large || report.settings.large->target.medium != "memory")
        return {};
    return "The copies lie in memory here: they are gone after a restart, whatever is flushed.";
}

Words flushedEach(const Report &report)
{
    if (!report.settings.small || !report.settings.small->flushesEachFile)
        return {};
    return "Each file is flushed by itself here, since this file system does not promise more. Many small files go faster as one archive.";
}

Words flushCosts(const Report &report)
{
    const std::optional<FlushShare> flush = greatestFlushShare(report);
    if (!flush || flush->share < kWorthSaving)
        return {};
    return "`--durable=none` would save " + percentText(flush->share) + " of the time here (" + smallLetter(titleOf(*flush->row))
        + "), but what is then called copied can still be lost if the power fails or the device is pulled out.";
}

Words flushIsFree(const Report &report)
{
    const std::optional<FlushShare> flush = greatestFlushShare(report);
    if (!flush || flush->share >= kWorthSaving)
        return {};
    return "Flushing takes less than a tenth of the time here: `--durable=none` gains next to nothing.";
}

Words verifyCosts(const Report &report)
{
    const std::optional<double> with = ferryTime(report, OperationId::LargeVerified);
    const std::optional<double> without = ferryTime(report, OperationId::LargeDurable);
    if (!with || !without || *without <= 0 || *with < *without * (1 + kWorthSaving))
        return {};
    return "`--verify` makes the copy of a large file take " + factorText(*with / *without)
        + " times as long here. Moves between file systems do it anyway; for copies it is worth it where the device or its cable is in "
          "doubt.";
}

Words toolIsFaster(const Report &report)
{
    std::string found;
    for (const Row &row : report.rows) {
        if (row.id == OperationId::Start)
            continue;
        const std::optional<Spread> ratio = pairwiseRatios(row.series[Ferry].seconds, row.series[Tool].seconds);
        if (ratio && verdictOf(*ratio) == Verdict::Slower)
            found += (found.empty() ? "" : "; ") + smallLetter(titleOf(row)) + ", " + factorText(ratio->median) + " times (`"
                + row.series[Tool].words + "`)";
    }
    if (found.empty())
        return {};
    return "Ferry takes longer than the system's own tools here: " + found + ".";
}

Words startWeighs(const Report &report)
{
    const std::optional<double> start = ferryTime(report, OperationId::Start);
    double greatest = 0;
    for (const Row &row : report.rows) {
        const std::optional<Spread> time = spreadOf(row.series[Ferry].seconds);
        if (start && time && row.id != OperationId::Start && time->median > 0)
            greatest = std::max(greatest, std::min(1.0, *start / time->median));
    }
    if (greatest < kMuchOfTheTime)
        return {};
    return "Starting the program is up to " + percentText(greatest) + " of Ferry's time here. With more data (`--size`) it weighs less.";
}

Words unsteady(const Report &report)
{
    double greatest = 0;
    const Row *worst = nullptr;
    for (const Row &row : report.rows) {
        for (const Series &series : row.series) {
            const std::optional<Spread> time = spreadOf(series.seconds);
            if (row.id == OperationId::Start || !time || time->least <= 0 || time->most / time->least <= greatest)
                continue;
            greatest = time->most / time->least;
            worst = &row;
        }
    }
    if (greatest < kUnsteady)
        return {};
    return "The rounds differ by up to a factor of " + factorText(greatest) + " (" + smallLetter(titleOf(*worst))
        + "): something else uses the disk, or it does so itself. More `--rounds`, or a quieter moment, give a better median.";
}

Words littleData(const Report &report)
{
    if (!report.sizes.isReduced)
        return {};
    return "There is less data than usual, for want of free room or memory, so that starting and caches weigh more.";
}

struct Rule {
    Topic topic;
    Words (*words)(const Report &);
};

constexpr Rule kRules[] = {
    {Topic::OneWorker, oneWorker},     {Topic::Reflinks, reflinks},         {Topic::InMemory, inMemory},
    {Topic::FlushedEach, flushedEach}, {Topic::FlushCosts, flushCosts},     {Topic::FlushIsFree, flushIsFree},
    {Topic::VerifyCosts, verifyCosts}, {Topic::ToolIsFaster, toolIsFaster}, {Topic::StartWeighs, startWeighs},
    {Topic::Unsteady, unsteady},       {Topic::LittleData, littleData},
};

} // namespace

std::vector<Recommendation> recommendationsFrom(const Report &report)
{
    std::vector<Recommendation> found;
    for (const Rule &rule : kRules) {
        if (Words words = rule.words(report))
            found.push_back({rule.topic, *std::move(words)});
    }
    return found;
}

} // namespace ferry::cli::bench
