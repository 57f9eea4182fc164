// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/report.h"

#include "app/cli/bench/markdown.h"
#include "app/cli/bench/recommendations.h"
#include "app/cli/terminal_progress.h"
#include "core/base/safe_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace ferry::cli::bench {

namespace {

std::string fixedText(double number, int digits)
{
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%.*f", digits, number);
    return text.data();
}

std::string timeText(double seconds)
{
    if (seconds < 0.01)
        return fixedText(seconds * 1000, 1) + " ms";
    if (seconds < 1)
        return fixedText(seconds * 1000, 0) + " ms";
    return fixedText(seconds, seconds < 10 ? 2 : 1) + " s";
}

std::string ratioText(const Spread &ratio)
{
    return "**" + fixedText(ratio.median, 2) + "** (" + fixedText(ratio.least, 2) + " to " + fixedText(ratio.most, 2) + ")";
}

bool countsFiles(OperationId id)
{
    return id == OperationId::SmallCopy || id == OperationId::SmallDurable || id == OperationId::Walk || id == OperationId::Delete;
}

std::string rateText(const Row &row, double seconds)
{
    if (seconds <= 0 || row.id == OperationId::Start)
        return {};
    if (countsFiles(row.id))
        return ", " + countText(static_cast<std::uint64_t>(double(row.files) / seconds)) + " files/s";
    return ", " + sizeText(static_cast<std::uint64_t>(double(row.bytes) / seconds)) + "/s";
}

std::string figureText(const Row &row, const Series &series)
{
    const std::optional<Spread> time = spreadOf(series.seconds);
    if (time)
        return timeText(time->median) + rateText(row, time->median);
    if (!series.trouble.empty())
        return "failed";
    return series.missing.empty() ? "-" : "no " + inlineCode(series.missing);
}

std::string ratioCell(const Row &row, Side other)
{
    const std::optional<Spread> ratio = pairwiseRatios(row.series[Ferry].seconds, row.series[other].seconds);
    return ratio ? ratioText(*ratio) : "-";
}

/// "3.2 times as fast as"; nothing without figures.
std::string comparison(const Row &row, Side other, const std::string &name)
{
    const std::optional<Spread> ratio = pairwiseRatios(row.series[Ferry].seconds, row.series[other].seconds);
    if (!ratio || ratio->median <= 0)
        return {};
    switch (verdictOf(*ratio)) {
    case Verdict::Faster:
        return fixedText(1 / ratio->median, 1) + " times as fast as " + name;
    case Verdict::NoClearDifference:
        return "no clear difference from " + name;
    case Verdict::Slower:
        break;
    }
    return "takes " + fixedText(ratio->median, 1) + " times as long as " + name;
}

std::string summarySection(const Report &report)
{
    std::string text = "\n## Performance summary\n\n";
    for (const Row &row : report.rows) {
        if (row.id == OperationId::Start)
            continue;
        const std::string tool = comparison(row, Tool, inlineCode(row.series[Tool].words));
        const std::string plain = comparison(row, Plain, "the plain program");
        text += "- " + titleOf(row) + ": ";
        if (!row.series[Ferry].hasFigures())
            text += "failed";
        else if (tool.empty() && plain.empty())
            text += "nothing to compare with";
        text += tool + (tool.empty() || plain.empty() ? "" : "; ") + plain + "\n";
    }
    return text;
}

std::string operationsSection(const Report &report)
{
    MarkdownTable figures({"operation", "Ferry", "plain", "tool", "Ferry : plain", "Ferry : tool", "rounds"});
    MarkdownTable commands({"operation", "Ferry", "plain", "tool"});
    std::string failures;
    for (const Row &row : report.rows) {
        std::vector<std::string> measured = {titleOf(row)};
        std::vector<std::string> run = {titleOf(row)};
        std::size_t rounds = 0;
        for (const Series &series : row.series) {
            measured.push_back(figureText(row, series));
            run.push_back(series.words.empty() ? std::string("-") : inlineCode(series.words));
            rounds = std::max(rounds, series.seconds.size());
            if (!series.trouble.empty())
                failures += "\n" + titleOf(row) + ": " + inlineCode(series.words) + " failed: " + inlineCode(series.trouble) + "\n";
        }
        measured.insert(measured.end(), {ratioCell(row, Plain), ratioCell(row, Tool), std::to_string(rounds)});
        figures.add(std::move(measured));
        commands.add(std::move(run));
    }
    return "\n## Operations\n\n"
           "Median wall times, starting the program included. Ratios are Ferry's time over the other's in the same round: median\n"
           "(least to most); below 1 Ferry is faster. The sources are warm in memory; each target is new.\n\n"
        + figures.text() + "\nPlain is one thread, one file after the other, a buffer of 128 KiB, within this program. What was run:\n\n"
        + commands.text() + failures;
}

std::string memorySection(const Report &report)
{
    constexpr std::array kShown = {OperationId::Start, OperationId::LargeCopy, OperationId::MediumCopy, OperationId::SmallCopy};
    const auto cell = [](const Series &series) { return series.peakMemory > 0 ? sizeText(series.peakMemory) : std::string("-"); };
    MarkdownTable table({"operation", "Ferry", "tool"});
    for (const Row &row : report.rows) {
        if (std::ranges::find(kShown, row.id) != kShown.end())
            table.add({titleOf(row), cell(row.series[Ferry]), cell(row.series[Tool])});
    }
    return "\n## Memory used\n\n"
           "The most that a process had resident, with the libraries that it shares with others; \"-\" if it ended too soon to be seen.\n\n"
        + table.text();
}

std::string placeText(const JobTrace::Place &place)
{
    std::string text = place.fileSystem;
    if (!place.medium.empty())
        text += (text.empty() ? "" : ", ") + place.medium;
    return text.empty() ? "not known" : text;
}

std::string settingsSection(const Report &report)
{
    std::string text = "\n## Settings chosen\n\n";
    const Settings &settings = report.settings;
    if (!settings.large && !settings.small)
        return text + "Not known.\n";
    const JobTrace &copy = settings.large ? *settings.large : *settings.small;
    const auto workers = [](const std::optional<JobTrace> &trace) { return trace ? std::to_string(trace->workers) : std::string("-"); };
    const auto method
        = [](const std::optional<JobTrace> &trace) { return trace && !trace->method.empty() ? trace->method : std::string("-"); };
    MarkdownTable table({"what", "chosen"});
    table.add({"source", placeText(copy.source)});
    table.add({"target", placeText(copy.target)});
    table.add({"workers: large file, small files, delete",
               workers(settings.large) + ", " + workers(settings.small) + ", " + workers(settings.remove)});
    table.add({"how content travels: large file, small files", method(settings.large) + ", " + method(settings.small)});
    table.add({"reflinks", copy.mayReflink ? "possible" : "refused by this pair of file systems"});
    table.add({"until a file is complete it has", copy.mayUnnamed ? "no name" : "a temporary name"});
    table.add({"room is allocated before writing", copy.preallocates ? "yes" : "no"});
    table.add({"flushed", copy.flushesEachFile ? "each file by itself" : copy.durable == "none" ? "not at all" : "many files together"});
    return text + table.text();
}

std::string recommendationsSection(const Report &report)
{
    std::string text = "\n## Recommendations\n\n";
    const std::vector<Recommendation> found = recommendationsFrom(report);
    for (const Recommendation &recommendation : found)
        text += "- " + recommendation.words + "\n";
    return found.empty() ? text + "None: the defaults fit.\n" : text;
}

std::string dataText(const DataSizes &sizes)
{
    return "one file of " + sizeText(sizes.largeBytes) + "; " + countText(sizes.mediumFiles) + " files of 1 MiB; "
        + countText(sizes.smallFiles) + " files of 4 KiB, a hundred to a folder";
}

} // namespace

std::string titleOf(const Row &row)
{
    const std::string files = countText(row.files) + " files";
    switch (row.id) {
    case OperationId::Start:
        return "Start of the program";
    case OperationId::LargeCopy:
        return "Copy of one file of " + sizeText(row.bytes);
    case OperationId::LargeDurable:
        return "Copy of one file of " + sizeText(row.bytes) + ", flushed";
    case OperationId::LargeVerified:
        return "Copy of one file of " + sizeText(row.bytes) + ", flushed and read back";
    case OperationId::MediumCopy:
        return "Copy of " + files + " of 1 MiB";
    case OperationId::MediumDurable:
        return "Copy of " + files + " of 1 MiB, flushed";
    case OperationId::SmallCopy:
        return "Copy of " + files + " of 4 KiB";
    case OperationId::SmallDurable:
        return "Copy of " + files + " of 4 KiB, flushed";
    case OperationId::Walk:
        return "Walk of a tree of " + files;
    case OperationId::Delete:
        break;
    }
    return "Deletion of " + files;
}

std::string markdownOf(const Report &report)
{
    const Machine &machine = report.machine;
    MarkdownTable facts({"", ""});
    facts.add({"Ferry", machine.version + ", " + machine.when});
    facts.add({"Machine",
               countText(machine.processors) + (machine.processors == 1 ? " processor, " : " processors, ") + sizeText(machine.memory)
                   + " memory, " + machine.kernel});
    facts.add({"From", inlineCode(safeText(report.sourceFolder.bytes()))});
    facts.add({"To", inlineCode(safeText(report.targetFolder.bytes()))});
    facts.add({"Data", dataText(report.sizes)});
    return "# Ferry benchmark\n\n" + facts.text() + summarySection(report) + operationsSection(report) + memorySection(report)
        + settingsSection(report) + recommendationsSection(report);
}

bool hasFailures(const Report &report)
{
    return std::ranges::any_of(report.rows, [](const Row &row) {
        return std::ranges::any_of(row.series, [](const Series &series) { return !series.trouble.empty(); });
    });
}

} // namespace ferry::cli::bench
