// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/extras.h"

#include "core/engine/batch_result.h"
#include "core/engine/item_error.h"
#include "core/fs/name_rules.h"
#include "core/fs/trash.h"
#include "core/jobs/job_runner.h"
#include "core/plan/scanner.h"

#include <fcntl.h>

#include <algorithm>
#include <utility>

namespace ferry::jobs {

namespace {

using model::ItemStatus;
using model::Outcome;

constexpr std::size_t kEntriesAtOnce = 4096;

Failure of(const fs::Folder &folder, Error error)
{
    if (error.path.isEmpty())
        error.path = folder.node()->path();
    return Failure(std::move(error));
}

/// Whether a volume begins there, whose trash is in it then.
bool isTopOfVolume(fs::FsOps &ops, const model::FileFacts &folder, int folderFd)
{
    const Result<fs::UniqueFd> up = ops.open(folderFd, "..", O_PATH | O_DIRECTORY);
    const Result<model::FileFacts> above = up ? ops.stat(up->get(), "") : Result<model::FileFacts>(Failure(up.error()));
    return above && (isSameObject(*above, folder) || above->device != folder.device || above->mount != folder.mount);
}

/// Leaves only what somebody put there: neither what a job kept, nor a trash.
void leaveOutOwn(fs::FsOps &ops, const model::FileFacts &folder, int folderFd, std::vector<std::string> &names)
{
    std::erase_if(names, [](const std::string &name) { return fs::isKeptFolderName(name); });
    if (std::ranges::any_of(names, fs::isTrashName) && isTopOfVolume(ops, folder, folderFd))
        std::erase_if(names, [](const std::string &name) { return fs::isTrashName(name); });
}

} // namespace

Result<Extras> lookForExtras(const engine::CopyContext &context, const engine::FolderPair &folders, std::vector<std::string> known,
                             bool readsNow)
{
    const Result<fs::PinnedFd> targetFd = folders.target->fd(context.ops);
    if (!targetFd)
        return of(*folders.target, targetFd.error());
    Result<fs::FolderReader> reader = fs::FolderReader::open(context.ops, (*targetFd)->get());
    if (!reader)
        return of(*folders.target, reader.error());
    auto rest = std::make_shared<fs::FolderReader>(*std::move(reader));
    return readsNow ? moreExtras(context, folders, std::move(rest), std::move(known)) : Extras {.entries = {}, .rest = std::move(rest)};
}

Result<Extras> moreExtras(const engine::CopyContext &context, const engine::FolderPair &folders, std::shared_ptr<fs::FolderReader> rest,
                          std::vector<std::string> known)
{
    const Result<fs::PinnedFd> sourceFd = folders.source->fd(context.ops);
    if (!sourceFd)
        return Failure(sourceFd.error());
    std::ranges::sort(known);
    Result<std::vector<std::string>> names = plan::scanExtras(context.ops, *rest, (*sourceFd)->get(), known, kEntriesAtOnce);
    if (!names)
        return of(names.error().op == FsOp::Stat ? *folders.source : *folders.target, names.error());
    Extras extras {.entries = {}, .rest = rest->isAtEnd() ? nullptr : std::move(rest)};
    if (names->empty())
        return extras;
    const Result<fs::PinnedFd> targetFd = folders.target->fd(context.ops);
    if (targetFd)
        leaveOutOwn(context.ops, folders.target->facts(), (*targetFd)->get(), *names);
    for (std::string &name : *names) {
        const Result<model::FileFacts> facts
            = targetFd ? context.ops.stat((*targetFd)->get(), name.c_str()) : Result<model::FileFacts>(Failure(targetFd.error()));
        extras.entries.push_back({.name = std::move(name), .seen = facts ? std::optional(model::seenOf(*facts)) : std::nullopt});
    }
    return extras;
}

async::Task<void> JobRunner::scanExtras(ExtrasUnit unit)
{
    const engine::CopyContext &context = *m_context;
    auto looking = [&context, folders = unit.work->folders, rest = std::move(unit.rest)] { return moreExtras(context, folders, rest); };
    auto running = m_workshop.lanes.run(m_lane, std::move(looking));
    Result<Extras> extras = co_await running;
    takeExtras(unit.work, std::move(extras));
}

void JobRunner::takeExtras(const WorkPtr &folder, Result<Extras> extras)
{
    if (!extras) {
        folder->error = folder->error.value_or(extras.error());
        settle(folder);
        return;
    }
    const bool fails = m_request.options.exact;
    for (Extras::Entry &entry : extras->entries) {
        Outcome outcome;
        outcome.op = model::ItemOp::Verify;
        outcome.source = folder->folders.source->item(entry.name);
        outcome.target = folder->folders.target->item(std::move(entry.name));
        outcome.there = entry.seen;
        outcome.status = fails ? ItemStatus::Failed : ItemStatus::Skipped;
        if (fails)
            outcome.error = engine::located(Error::of(ErrorKind::Extra, FsOp::Verify), outcome.source, outcome.target);
        else
            outcome.skipReason = model::SkipReason::Extra;
        outcome.finished = engine::wallTime();
        record(folder, outcome);
    }
    if (extras->rest)
        m_stack.push(ExtrasUnit {folder, std::move(extras->rest)});
    else
        settle(folder);
}

} // namespace ferry::jobs
