// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_progress.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace ferry::cli {

namespace {

using namespace model;

constexpr std::array kUnits = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

/// The largest unit of which `bytes` is at least one.
std::size_t unitOf(std::uint64_t bytes)
{
    std::size_t unit = 0;
    while (bytes >= 1024 && unit + 1 < kUnits.size()) {
        bytes /= 1024;
        ++unit;
    }
    return unit;
}

std::string amountIn(std::uint64_t bytes, std::size_t unit)
{
    if (unit == 0)
        return std::to_string(bytes);
    // Cut off, not rounded: 9.99 of 10 is not 10 yet.
    const std::uint64_t tenths = (bytes >> (10 * (unit - 1))) * 10 / 1024;
    if (tenths >= 100)
        return std::to_string(tenths / 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::string itemsText(std::uint64_t count)
{
    return countText(count) + (count == 1 ? " item" : " items");
}

std::string leftText(std::chrono::seconds left)
{
    const auto seconds = left.count();
    if (seconds < 60)
        return std::to_string(seconds) + " s left";
    if (seconds < 3600)
        return std::to_string((seconds + 30) / 60) + " min left";
    return std::to_string(seconds / 3600) + " h " + std::to_string(seconds % 3600 / 60) + " min left";
}

const char *activityOf(const JobSnapshot &job)
{
    switch (job.state) {
    case JobState::Waiting:
        return "Waiting";
    case JobState::NeedsAnswer:
        return "Waiting for room";
    case JobState::Flushing:
        return "Making it safe";
    case JobState::Paused:
        return "Paused";
    case JobState::Cancelling:
        return "Cancelling";
    default:
        break;
    }
    if (job.request->options.dryRun)
        return "Looking";
    switch (job.request->kind) {
    case JobKind::Copy:
        return "Copying";
    case JobKind::Move:
        return "Moving";
    case JobKind::Verify:
        return "Comparing";
    case JobKind::Check:
        return "Checking";
    case JobKind::Extract:
        return "Extracting";
    case JobKind::Compress:
        return "Compressing";
    case JobKind::Delete:
    case JobKind::Trash:
        break;
    }
    return "Deleting";
}

std::string percentText(std::uint64_t part, std::uint64_t whole)
{
    const double share = part >= whole ? 1.0 : double(part) / double(whole);
    return std::to_string(int(share * 100)) + " %";
}

std::string deedText(const JobSnapshot &job, const std::string &items)
{
    switch (job.request->kind) {
    case JobKind::Copy:
        return "Copied " + items;
    case JobKind::Move:
        return "Moved " + items;
    case JobKind::Verify:
        return "Found " + items + " equal";
    case JobKind::Check:
        return "Found " + items + " as listed";
    case JobKind::Extract:
        return "Extracted " + items;
    case JobKind::Compress:
        return "Compressed " + items;
    case JobKind::Delete:
        return "Deleted " + items;
    case JobKind::Trash:
        break;
    }
    return "Put " + items + " into the trash";
}

std::string intentText(const JobSnapshot &job, const std::string &items)
{
    switch (job.request->kind) {
    case JobKind::Copy:
        return "Would copy " + items;
    case JobKind::Move:
        return "Would move " + items;
    case JobKind::Verify:
        return "Would compare " + items;
    case JobKind::Check:
        return "Would check " + items;
    case JobKind::Extract:
        return "Would extract " + items;
    case JobKind::Compress:
        return "Would compress " + items;
    case JobKind::Delete:
        return "Would delete " + items;
    case JobKind::Trash:
        break;
    }
    return "Would put " + items + " into the trash";
}

} // namespace

std::string sizeText(std::uint64_t bytes)
{
    const std::size_t unit = unitOf(bytes);
    return amountIn(bytes, unit) + ' ' + kUnits[unit];
}

std::string countText(std::uint64_t count)
{
    std::string text = std::to_string(count);
    for (std::ptrdiff_t at = std::ptrdiff_t(text.size()) - 3; at > 0; at -= 3)
        text.insert(std::size_t(at), 1, ',');
    return text;
}

std::string durationText(std::chrono::seconds duration)
{
    const auto seconds = static_cast<long long>(duration.count());
    char text[40];
    if (seconds < 3600)
        std::snprintf(text, sizeof text, "%lld:%02lld", seconds / 60, seconds % 60);
    else
        std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", seconds / 3600, seconds % 3600 / 60, seconds % 60);
    return text;
}

std::string statusText(const JobSnapshot &job)
{
    std::string text = activityOf(job);
    if (job.state == JobState::Flushing)
        return text + (job.bytesFlushed < job.bytesCopied ? "  " + sizeText(job.bytesCopied - job.bytesFlushed) + " left" : std::string());
    const std::uint64_t items = job.tally.items();
    const bool byBytes = readsContent(job.request->kind) && job.found.bytes > 0 && !job.request->options.dryRun;
    const bool knowsWhole = job.foundIsFinal && job.found.items > 0;
    if (knowsWhole) {
        const std::uint64_t part = byBytes ? job.bytesHandled : items;
        const std::uint64_t whole = byBytes ? job.found.bytes : job.found.items;
        text += "  " + percentText(part, whole);
        if (byBytes) {
            const std::uint64_t unsafe = job.bytesCopied - std::min(job.bytesFlushed, job.bytesCopied);
            if (writes(*job.request))
                text += " (" + percentText(part - std::min(unsafe, part), whole) + " safe)";
            const std::size_t unit = unitOf(whole);
            text += "  " + amountIn(part, unit) + " of " + amountIn(whole, unit) + ' ' + kUnits[unit];
        }
    } else if (byBytes) {
        text += "  " + sizeText(job.bytesHandled);
    }
    if (job.state == JobState::Running) {
        if (byBytes && job.rate.perSecond > 0)
            text += "  " + sizeText(job.rate.perSecond) + "/s";
        if (job.left)
            text += "  " + leftText(*job.left);
    }
    return text + "  " + (knowsWhole ? countText(items) + " of " + itemsText(job.found.items) : itemsText(items));
}

std::string summaryText(const JobSnapshot &job)
{
    const Tally &tally = job.tally;
    const bool dryRun = job.request->options.dryRun;
    std::string items = itemsText(tally.done);
    const std::uint64_t bytes = dryRun ? job.found.bytes : job.bytesCopied;
    // Of a dry run with items that stay, the bytes of the others alone are not known.
    const bool saysBytes
        = readsContent(job.request->kind) && bytes > 0 && !(dryRun && (tally.skipped > 0 || tally.failed > 0 || !job.foundIsFinal));
    if (saysBytes)
        items += " (" + sizeText(bytes) + ')';
    std::string text = job.state == JobState::Cancelled ? "Cancelled. " : std::string();
    text += dryRun ? intentText(job, items) : deedText(job, items);
    if (!dryRun)
        text += " in " + durationText(std::chrono::duration_cast<std::chrono::seconds>(job.worked));
    if (tally.lossy > 0 && job.request->kind == JobKind::Verify)
        text += ", " + countText(tally.lossy) + " of them but for metadata";
    if (tally.skipped > 0)
        text += ", " + countText(tally.skipped) + (dryRun ? " would be skipped" : " skipped");
    if (tally.failed > 0)
        text += ", " + countText(tally.failed) + (dryRun ? " would fail" : " failed");
    text += '.';
    if (isDurable(job))
        text += " Safe to remove.";
    else if (hasWritten(job) && !job.error)
        text += " Not flushed: not yet known to be safe to remove.";
    if (job.logError)
        text += " The log is not complete.";
    return text;
}

} // namespace ferry::cli
