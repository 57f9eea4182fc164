// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/remover.h"

#include "core/engine/commit.h"
#include "core/engine/content.h"
#include "core/engine/item_error.h"
#include "core/engine/kept.h"
#include "core/fs/trash.h"

#include <fcntl.h>

#include <chrono>

namespace ferry::engine {

namespace {

constexpr std::chrono::seconds kMeasuringMost {1}; ///< of all folders of a batch: to trash is to rename, also where they are large

Result<void> removeOne(const CopyContext &context, const fs::PinnedFd &folder, const model::Step &step)
{
    const int folderFd = folder->get();
    if (!step.onlyAsLookedAt)
        return context.ops.unlink(folderFd, step.name.c_str());
    if (step.putBackFrom.empty())
        return removeSource(context, folderFd, step.name, step.facts);
    const Result<model::FileFacts> now = context.ops.stat(folderFd, step.name.c_str());
    if (!now && now.error().kind != ErrorKind::NotFound)
        return Failure(now.error());
    if (now && !model::isUnchanged(step.facts, *now))
        return Failure(Error::of(ErrorKind::Changed, FsOp::Unlink));
    return putBack(context.ops, context.leftovers, folder, step.name, step.putBackFrom, now.has_value());
}

/// Whether what is to be trashed is still what was meant. Errors: NotAsWritten, NoExtra; those of looking.
Result<void> checkStillMeant(const CopyContext &context, int folderFd, const model::Step &step)
{
    if (step.onlyAsLookedAt) {
        const Result<model::FileFacts> now = context.ops.stat(folderFd, step.name.c_str());
        if (!now)
            return Failure(now.error());
        if (!model::isUnchanged(step.facts, *now))
            return Failure(Error::of(ErrorKind::NotAsWritten, FsOp::Rename));
    }
    for (const model::PlaceBelow &place : step.onlyWithout) {
        // A folder that is gone, or that its device went away with, tells nothing.
        const Result<fs::UniqueFd> other = context.ops.openFollowing(place.folder.c_str(), O_PATH | O_DIRECTORY);
        if (!other)
            return Failure(Error {other.error().kind, other.error().op, other.error().code, place.folder});
        const Result<model::FileFacts> there = context.ops.stat(other->get(), place.name.c_str());
        if (there)
            return Failure(Error::of(ErrorKind::NoExtra, FsOp::Rename, place.folder.child(place.name)));
        if (there.error().kind != ErrorKind::NotFound)
            return Failure(Error {there.error().kind, there.error().op, there.error().code, place.folder.child(place.name)});
    }
    return {};
}

} // namespace

BatchResult removeBatch(const CopyContext &context, std::shared_ptr<fs::Folder> folder, std::vector<model::Step> steps,
                        std::stop_token stop)
{
    BatchResult result;
    const Result<fs::PinnedFd> fd = folder->fd(context.ops);
    for (model::Step &step : steps) {
        if (shouldYield(context, stop)) {
            result.unfinished.push_back(std::move(step));
            continue;
        }
        model::Outcome outcome;
        outcome.op = model::ItemOp::Remove;
        outcome.attempts = step.attempt;
        outcome.source = folder->item(step.name);
        const Result<void> removed = fd ? removeOne(context, *fd, step) : Result<void>(Failure(fd.error()));
        const bool isGone = removed || (fd && removed.error().kind == ErrorKind::NotFound); // by whomever
        if (!isGone) {
            result.fail(std::move(step), std::move(outcome), removed.error());
            continue;
        }
        if (removed && step.leavesTrash) // whoever else took it forgets it; by now the note may be of what comes under its name
            context.leftovers.remove(context.ops, Leftover::Kind::TrashNote, *fd, step.name);
        outcome.finished = wallTime();
        result.outcomes.push_back(std::move(outcome));
    }
    return result;
}

BatchResult trashBatch(const CopyContext &context, std::shared_ptr<fs::Folder> folder, std::vector<model::Step> steps, std::stop_token stop)
{
    BatchResult result;
    Result<fs::TrashContext> trash = fs::trashContextOfUser();
    if (trash) {
        const auto until = std::chrono::steady_clock::now() + kMeasuringMost;
        trash->flushes = context.durability != model::Durability::None;
        trash->mayMeasure = [&context, until, &stop] { return !shouldYield(context, stop) && std::chrono::steady_clock::now() < until; };
        trash->couldNotRemove = [&context](const fs::PinnedFd &folder, const std::string &name) {
            context.leftovers.remove(context.ops, Leftover::Kind::Entry, folder, name);
        };
    }
    if (trash && context.journal) {
        trash->aboutToWrite = [&context](const Path &info, const std::string &text) { context.journal->trashing(info, text); };
        trash->partialName = [&context](const fs::Folder &folder) { return context.journal->partialName(folder); };
    }
    const Result<fs::PinnedFd> fd = folder->fd(context.ops);
    for (model::Step &step : steps) {
        if (shouldYield(context, stop)) {
            result.unfinished.push_back(std::move(step));
            continue;
        }
        model::Outcome outcome;
        outcome.op = model::ItemOp::Trash;
        outcome.method = model::Method::Rename;
        outcome.attempts = step.attempt;
        outcome.source = folder->item(step.name);
        const Result<void> isMeant = !trash ? Result<void>(Failure(trash.error()))
            : !fd                           ? Result<void>(Failure(fd.error()))
                                            : checkStillMeant(context, (*fd)->get(), step);
        // By whomever, or by this job under another name that the folder held for the same.
        const bool isGone = trash && fd && !isMeant && isMeant.error().kind == ErrorKind::NotFound && isMeant.error().path.isEmpty();
        if (isGone) {
            outcome.method = model::Method::None;
            outcome.status = model::ItemStatus::Skipped;
            outcome.skipReason = model::SkipReason::Gone;
            const Result<void> back = step.putBackFrom.empty() ? Result<void>() : settleSource(context, *fd, step);
            if (!back && back.error().kind != ErrorKind::NotFound) {
                outcome.status = model::ItemStatus::Failed;
                outcome.skipReason = model::SkipReason::None;
                outcome.error = located(back.error(), outcome.source);
            }
            outcome.finished = wallTime();
            result.outcomes.push_back(std::move(outcome));
            continue;
        }
        const Result<Path> moved = isMeant ? fs::moveToTrash(context.ops, folder, step.name, outcome.source.path(), *trash, wallTime())
                                           : Result<Path>(Failure(isMeant.error()));
        if (!moved) {
            result.fail(std::move(step), std::move(outcome), moved.error());
            continue;
        }
        outcome.target = {std::make_shared<PathNode>(moved->parent()), moved->name()};
        outcome.inode = step.facts.inode;
        outcome.modified = step.facts.modified;
        const Result<void> settled = settleSource(context, *fd, step);
        if (!settled) { // never tried again: the item is in the trash
            outcome.status = model::ItemStatus::Failed;
            outcome.error = located(settled.error(), outcome.source);
        }
        outcome.finished = wallTime();
        result.outcomes.push_back(std::move(outcome));
    }
    return result;
}

} // namespace ferry::engine
