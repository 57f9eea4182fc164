// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rename_batch.h"

#include "core/engine/commit.h"
#include "core/engine/content.h"
#include "core/engine/item_error.h"

#include <algorithm>
#include <cerrno>

namespace ferry::engine {

namespace {

using model::ItemStatus;
using model::Outcome;
using model::Step;

/// Takes the target name for a source of the same file system.
Result<std::string> renameOne(fs::FsOps &ops, int source, int target, const Step &step)
{
    const Result<model::FileFacts> now = ops.stat(source, step.name.c_str());
    if (!now)
        return Failure(now.error());
    if (!model::isSameObject(*now, step.facts))
        return Failure(Error::of(ErrorKind::Changed, FsOp::Open));
    return takeName(
        ops, target, step, [&](const char *name) { return ops.renameNew(source, step.name.c_str(), target, name); },
        [&](const char *name) { return ops.renameOver(source, step.name.c_str(), target, name); });
}

} // namespace

BatchResult renameBatch(const CopyContext &context, FolderPair folders, std::vector<Step> steps, std::stop_token stop)
{
    BatchResult result;
    const Result<OpenFolders> at = folders.open(context.ops);
    if (context.journal && at)
        context.journal->naming(*folders.target, steps);
    // A name changes hands at once, the content of its new owner may still be in memory only: a power cut would cost both.
    const bool replaces = std::ranges::any_of(steps, [](const Step &step) { return step.placement == model::Placement::Replace; });
    const Result<void> flushed = at && replaces ? flushFileSystem(context, at->target->get()) : Result<void>();
    for (Step &step : steps) {
        if (shouldYield(context, stop)) {
            result.unfinished.push_back(std::move(step));
            continue;
        }
        Outcome outcome;
        outcome.op = model::ItemOp::Move;
        outcome.method = model::Method::Rename;
        outcome.attempts = step.attempt;
        outcome.source = folders.source->item(step.name);
        outcome.target = folders.target->item(step.targetName);
        if (!at || (!flushed && step.placement == model::Placement::Replace)) {
            result.fail(std::move(step), std::move(outcome), at ? flushed.error() : at.error());
            continue;
        }
        Result<bool> equal = false;
        if (step.onlyIfDifferent)
            equal = hasEqualContent(context, folders, step, stop);
        if (!equal && equal.error().kind == ErrorKind::Cancelled) {
            result.unfinished.push_back(std::move(step));
            continue;
        }
        if (!equal) {
            result.fail(std::move(step), std::move(outcome), equal.error());
            continue;
        }
        if (*equal) {
            outcome.status = ItemStatus::Skipped;
            outcome.skipReason = model::SkipReason::SameContent;
            outcome.method = model::Method::None;
        } else {
            Result<std::string> name = renameOne(context.ops, at->source->get(), at->target->get(), step);
            if (!name && name.error().code == EXDEV) {
                result.needsCopy.push_back(std::move(step));
                continue;
            }
            if (!name) {
                result.fail(std::move(step), std::move(outcome), name.error());
                continue;
            }
            outcome.target.name = *std::move(name);
            outcome.inode = step.facts.inode;
            outcome.modified = step.facts.modified;
            outcome.replaced = step.placement == model::Placement::Replace && step.replaces.has_value();
            outcome.keptBoth = model::keepsBoth(step);
            if (outcome.replaced)
                outcome.keptIn = step.keepIn;
            const Result<void> settled = settleSource(context, at->source, step);
            if (!settled) { // never tried again: the item is back under its own name
                outcome.status = ItemStatus::Failed;
                outcome.error = located(settled.error(), outcome.source);
            }
            outcome.bytes = step.facts.isRegular() ? step.facts.size : 0;
        }
        outcome.finished = wallTime();
        result.outcomes.push_back(std::move(outcome));
    }
    return result;
}

} // namespace ferry::engine
