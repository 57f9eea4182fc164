// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hard_link.h"

#include "core/engine/batch_result.h"
#include "core/engine/commit.h"
#include "core/engine/comparison.h"
#include "core/engine/content.h"
#include "core/engine/item_error.h"
#include "core/engine/partial_file.h"

#include <cerrno>

namespace ferry::engine {

std::expected<model::Outcome, model::Loss> linkToFirst(const CopyContext &context, FolderPair folders, const model::Step &step,
                                                       std::shared_ptr<fs::Folder> first, const std::string &firstName)
{
    const bool isMove = step.transport == model::Transport::CopyThenRemove;
    model::Outcome outcome;
    outcome.op = isMove ? model::ItemOp::Move : model::ItemOp::HardLink;
    outcome.method = model::Method::Link;
    outcome.attempts = step.attempt;
    outcome.source = folders.source->item(step.name);
    outcome.target = folders.target->item(step.targetName);
    const auto failed = [&outcome](const Error &error) {
        outcome.status = model::ItemStatus::Failed;
        outcome.error = located(error, outcome.source, outcome.target);
        outcome.finished = wallTime();
        return outcome;
    };
    const Result<OpenFolders> at = folders.open(context.ops);
    if (!at)
        return failed(at.error());
    const auto copyInstead = [](int code, bool unsupported) {
        return std::unexpected(model::Loss {.kind = model::LossKind::HardLink, .code = code, .detail = {}, .unsupported = unsupported});
    };
    const Result<fs::PinnedFd> firstFolder = first->fd(context.ops);
    if (!firstFolder)
        return copyInstead(firstFolder.error().code, false);
    const Result<model::FileFacts> now = context.ops.stat((*firstFolder)->get(), firstName.c_str());
    if (!now && now.error().kind != ErrorKind::NotFound)
        return failed(located(now.error(), TreePath {first->node(), firstName}));
    const bool looksRight = now && now->type == step.facts.type && now->size == step.facts.size
        && model::isSameTime(now->modified, step.facts.modified, context.granularity);
    if (!looksRight)
        return copyInstead(now ? 0 : now.error().code, false);
    const bool isThereAlready = step.replaces && model::isSameObject(*step.replaces, *now);
    if (!isThereAlready) {
        if (context.journal)
            context.journal->naming(*folders.target, std::span(&step, 1));
        Result<PartialFile> partial = PartialFile::createEntry(context, at->target, folders.target, [&](int folder, const char *name) {
            return context.ops.link((*firstFolder)->get(), firstName.c_str(), folder, name);
        });
        if (!partial) {
            const int code = partial.error().code;
            if (code == EMLINK || code == EXDEV || code == EPERM || partial.error().kind == ErrorKind::Unsupported)
                return copyInstead(code, true);
            return failed(partial.error());
        }
        if (!model::isSameObject(partial->facts(), *now)) // somebody put another object under the first one's name
            return failed(Error::of(ErrorKind::Changed, FsOp::Link));
        Result<std::string> name = partial->publish(step);
        if (!name)
            return failed(located(name.error(), outcome.target));
        outcome.target.name = *std::move(name);
        outcome.replaced = step.placement == model::Placement::Replace && step.replaces.has_value();
        outcome.keptBoth = model::keepsBoth(step);
        if (outcome.replaced)
            outcome.keptIn = step.keepIn;
    }
    outcome.modified = now->modified;
    if (isMove) {
        const Result<void> flushed = flushNames(context, at->target->get());
        if (!flushed)
            return failed(located(flushed.error(), outcome.target));
        const Result<void> removed = removeSource(context, at->source->get(), step.name, step.facts);
        if (!removed)
            return failed(removed.error());
        const Result<void> settled = settleSource(context, at->source, step);
        if (!settled)
            return failed(settled.error());
    }
    outcome.finished = wallTime();
    return outcome;
}

} // namespace ferry::engine
