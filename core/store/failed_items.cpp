// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failed_items.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <map>

namespace ferry::store {

namespace {

constexpr std::size_t kMostRequests = 16; // each is a row of the queue

bool isRemoval(const model::Request &request)
{
    return request.kind == model::JobKind::Delete || request.kind == model::JobKind::Trash;
}

/// All of it again; what has arrived has its name and is left alone.
model::Request onceMore(model::Request request)
{
    request.options.onFile = model::FileConflict::Skip;
    request.options.onFolder = model::FolderConflict::Merge;
    return request;
}

} // namespace

Result<std::vector<RecordedOutcome>> failedItems(const Path &results, std::size_t atMost, std::stop_token stop)
{
    errno = 0;
    std::ifstream lines(results.bytes(), std::ios::binary);
    if (!lines)
        return Failure(Error::fromErrno(errno != 0 ? errno : EIO, FsOp::Open, results));
    std::vector<RecordedOutcome> failed;
    std::string line;
    while (failed.size() < atMost && !stop.stop_requested() && std::getline(lines, line)) {
        std::optional<RecordedOutcome> item = parseOutcomeLine(line);
        if (item && item->status == model::ItemStatus::Failed)
            failed.push_back(*std::move(item));
    }
    if (lines.bad())
        return Failure(Error::fromErrno(EIO, FsOp::Read, results));
    return failed;
}

std::vector<model::Request> requestsToRetry(const model::Request &request, const std::vector<RecordedOutcome> &failed)
{
    std::map<Path, std::vector<Path>> byDestination;
    for (const RecordedOutcome &item : failed) {
        if (!isRemoval(request) && item.target.isEmpty())
            return {onceMore(request)}; // failed before it was known where it would go
        const Path destination = isRemoval(request) ? Path() : item.target.parent();
        // Under another name than its own it would arrive beside the place where it was to go.
        if (!isRemoval(request) && item.target.name() != item.source.name())
            return {onceMore(request)};
        byDestination[destination].push_back(item.source);
    }
    if (byDestination.size() > kMostRequests)
        return {onceMore(request)};
    std::vector<model::Request> requests;
    for (auto &[destination, sources] : byDestination) {
        std::ranges::sort(sources);
        const auto twice = std::ranges::unique(sources);
        sources.erase(twice.begin(), twice.end());
        requests.push_back({request.kind, std::move(sources), destination, request.options});
    }
    return requests;
}

} // namespace ferry::store
