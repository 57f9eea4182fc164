// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow_up.h"

#include "app/cli/exit_codes.h"
#include "app/cli/run_job.h"
#include "app/cli/stored_jobs.h"
#include "app/cli/terminal_progress.h"
#include "core/base/safe_text.h"
#include "core/ferry_core.h"
#include "core/model/follow_up.h"
#include "core/store/outcome_reader.h"

#include <cstdio>

namespace ferry::cli {

namespace {

using namespace model;

int complain(const std::string &text)
{
    std::fprintf(stderr, "ferry: %s\n", text.c_str());
    return kSomeFailed;
}

/// A log that --log wrote tells what was done, but not all that was asked for.
std::optional<PastJob> jobOfLog(const Path &log)
{
    const Result<store::LoggedJobs> logged = store::readLoggedJobs(log);
    if (!logged) {
        (void)complain("cannot read the log " + safeText(log.bytes()) + ": " + store::reasonOf(logged.error()));
        return {};
    }
    if (!logged->kind || !logged->first) {
        (void)complain(
            safeText(log.bytes())
            + (logged->areMixed ? " is of jobs of several kinds, which cannot be taken back together" : " tells of no job that ended"));
        return {};
    }
    Request request;
    request.kind = *logged->kind;
    request.sources = {logged->first->source};
    if (hasDestination(request.kind))
        request.destination = logged->first->target.parent();
    return PastJob {std::make_shared<const Request>(std::move(request)), log};
}

int accept(const Path &log)
{
    const Result<KeptRemoved> removed = FerryCore::removeKept(log);
    if (!removed)
        return complain("cannot read the log " + safeText(log.bytes()) + ": " + store::reasonOf(removed.error()));
    for (const Error &error : removed->failed)
        (void)complain(safeText(error.path.bytes()) + ": " + store::reasonOf(error));
    std::fprintf(stderr, "Removed %s replaced %s.\n", countText(removed->count).c_str(), removed->count == 1 ? "item" : "items");
    return removed->failed.empty() ? kAllOk : kSomeFailed;
}

} // namespace

int runFollowUp(const FollowUpCommand &command)
{
    const auto *id = std::get_if<JobId>(&command.of);
    if (!id && command.what == FollowUpCommand::What::Retry)
        return complain("to try again, the number of a job is needed: a log does not tell all that was asked for");
    const std::optional<PastJob> past = id ? pastJob(*id) : jobOfLog(std::get<Path>(command.of));
    if (!past)
        return kSomeFailed;
    if (command.what == FollowUpCommand::What::Accept)
        return accept(past->log);
    const bool retries = command.what == FollowUpCommand::What::Retry;
    std::optional<Request> request = retries ? retryOf(*past->request, past->log) : undoOf(*past->request, past->log);
    if (!request)
        return complain(retries ? "this job cannot be tried again"
                                : "this job cannot be undone: it deleted, changed nothing, or undid another one");
    JobCommand job = command.report;
    request->options.dryRun = job.request.options.dryRun;
    request->options.workers = job.request.options.workers;
    request->options.onError = command.onError.value_or(ErrorPolicy::Fail); // nobody can be asked here
    if (retries && request->options.onFile == FileConflict::Ask)
        request->options.onFile = FileConflict::Fail;
    if (retries && request->options.onFolder == FolderConflict::Ask)
        request->options.onFolder = FolderConflict::Merge;
    request->options.onFile = command.onFile.value_or(request->options.onFile);
    job.request = *std::move(request);
    return runJob(job);
}

} // namespace ferry::cli
