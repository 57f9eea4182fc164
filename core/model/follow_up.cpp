// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"

#include <algorithm>
#include <utility>

namespace ferry::model {

namespace {

bool mayFollow(const Request &done)
{
    return !done.options.undoes() && !done.options.dryRun;
}

bool mayBeRetried(const Request &done)
{
    // A part of an archive cannot be made.
    const bool isWhole = done.kind == JobKind::Verify || done.kind == JobKind::Check || done.kind == JobKind::Compress;
    return mayFollow(done) && !isWhole;
}

bool mayBeUndone(const Request &done)
{
    // What was compressed may be gone by now, and the archive be the only copy.
    const bool changes
        = done.kind == JobKind::Copy || done.kind == JobKind::Extract || done.kind == JobKind::Move || done.kind == JobKind::Trash;
    return mayFollow(done) && changes && (!done.options.outOfTrash || restores(done));
}

bool mayBeAligned(const Request &done)
{
    return mayFollow(done) && done.kind == JobKind::Verify;
}

bool mayBeGoneOnWith(const Request &done)
{
    const bool isLeftInPart
        = done.kind == JobKind::Copy || done.kind == JobKind::Move || done.kind == JobKind::Delete || done.kind == JobKind::Trash;
    return mayFollow(done) && isLeftInPart && (!done.options.only || done.options.goesOn());
}

std::optional<NoFollowUp> whyNone(const JobSnapshot &job, std::uint64_t items, bool isOfAKind)
{
    if (!isFinal(job.state))
        return NoFollowUp::NotEnded;
    if (job.results.isEmpty())
        return NoFollowUp::NotLogged;
    if (job.request->sources.empty())
        return NoFollowUp::Forgotten;
    if (items == 0)
        return NoFollowUp::NothingToDo;
    return isOfAKind ? std::nullopt : std::optional(NoFollowUp::OfItsKind);
}

} // namespace

std::optional<NoFollowUp> whyNoRetry(const JobSnapshot &job)
{
    return whyNone(job, job.tally.failed, mayBeRetried(*job.request));
}

std::optional<NoFollowUp> whyNoUndo(const JobSnapshot &job)
{
    return whyNone(job, job.tally.done, mayBeUndone(*job.request));
}

std::optional<NoFollowUp> whyNoCopyOfDiffering(const JobSnapshot &job)
{
    return whyNone(job, job.tally.differing, mayBeAligned(*job.request));
}

std::optional<NoFollowUp> whyNoTrashOfExtra(const JobSnapshot &job)
{
    return whyNone(job, job.tally.extra, mayBeAligned(*job.request));
}

std::optional<NoFollowUp> whyNoGoOn(const JobSnapshot &job)
{
    return whyNone(job, job.state == JobState::Cancelled ? 1 : 0, mayBeGoneOnWith(*job.request));
}

std::optional<Request> retryOf(const Request &done, const Path &log)
{
    if (log.isEmpty() || !mayBeRetried(done))
        return {};
    Request request = done;
    if (!done.options.aligns()) // only the comparison's log tells what was seen in the target
        request.options.only = LoggedPart {LoggedPart::Which::Failed, log};
    return request;
}

std::optional<Request> goOnOf(const Request &done, const Path &log)
{
    if (log.isEmpty() || !mayBeGoneOnWith(done))
        return {};
    Request request = done;
    LoggedPart rest {LoggedPart::Which::Rest, log};
    if (done.options.goesOn()) {
        rest.before = done.options.only->before;
        rest.before.push_back(done.options.only->log);
    }
    request.options.only = std::move(rest);
    return request;
}

std::optional<Request> goOnOf(const JobSnapshot &job)
{
    std::optional<Request> request = whyNoGoOn(job) ? std::nullopt : goOnOf(*job.request, job.results);
    if (!request)
        return {};
    Options &options = request->options;
    options.onFile = job.policies.onFile;
    options.onFolder = job.policies.onFolder;
    options.onError = job.policies.onError;
    options.limit = job.limit;
    options.priority = job.priority;
    if (job.verification == Verification::ReadBack) // it is not left out by what a job says that wrote nothing
        options.verification = job.verification;
    return request;
}

std::optional<Request> undoOf(const Request &done, const Path &log)
{
    if (log.isEmpty() || done.sources.empty() || !mayBeUndone(done))
        return {};
    Request request = done;
    if (restores(done)) {
        request.kind = JobKind::Trash;
        request.options.outOfTrash = false;
        request.options.only = LoggedPart {LoggedPart::Which::Done, log};
        return request;
    }
    const bool makes = done.kind == JobKind::Copy || done.kind == JobKind::Extract;
    request.kind = makes ? JobKind::Delete : JobKind::Move;
    request.destination = makes ? Path() : done.sources.front().parent();
    if (done.kind == JobKind::Extract) {
        request.sources = {done.destination};
    } else if (done.kind != JobKind::Trash) {
        for (Path &source : request.sources)
            source = done.destination.child(source.name());
    }
    request.options.onFile = FileConflict::Fail;
    request.options.onFolder = FolderConflict::Merge;
    request.options.only = LoggedPart {LoggedPart::Which::Done, log, done.kind == JobKind::Trash};
    return request;
}

std::optional<Request> copyDifferingOf(const Request &done, const Path &log, const Options &options)
{
    if (log.isEmpty() || done.sources.empty() || !mayBeAligned(done))
        return {};
    Request request = done;
    request.kind = JobKind::Copy;
    request.options = options;
    request.options.priority = done.options.priority;
    request.options.onFile = FileConflict::Overwrite;
    request.options.onFolder = FolderConflict::Merge;
    request.options.only = LoggedPart {LoggedPart::Which::Differing, log};
    return request;
}

std::optional<Request> trashExtraOf(const Request &done, const Path &log)
{
    if (log.isEmpty() || done.sources.empty() || !mayBeAligned(done))
        return {};
    Request request;
    request.kind = JobKind::Trash;
    request.sources = {done.destination.child(".")}; // which no job would trash
    // What one of them lacks another one may have, also where it was not come to or could not be read.
    const bool mayOverlap
        = done.sources.size() > 1 && std::ranges::any_of(done.sources, [](const Path &source) { return source.name() == "."; });
    if (mayOverlap)
        request.sources.insert(request.sources.end(), done.sources.begin(), done.sources.end());
    request.options.onError = done.options.onError;
    request.options.priority = done.options.priority;
    request.options.only = LoggedPart {LoggedPart::Which::Extra, log};
    return request;
}

} // namespace ferry::model
