// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/commit.h"

#include "core/engine/back_reader.h"
#include "core/engine/content.h"
#include "core/engine/item_error.h"

namespace ferry::engine {

namespace {

using model::ItemStatus;
using model::Outcome;
using model::Step;

bool removesSource(const Step &step)
{
    return step.transport == model::Transport::CopyThenRemove;
}

Result<void> readBack(const CopyContext &context, Prepared &prepared)
{
    BackReader reader(context.ops, prepared.partial.fd(), prepared.length, *prepared.outcome.digest);
    const Result<bool> equal = reader.readOn(UINT64_MAX);
    if (!equal)
        return Failure(located(equal.error(), prepared.outcome.target)); // a read, but not of the source
    prepared.outcome.readBack = reader.from();
    return {};
}

Outcome finished(Outcome outcome)
{
    if (outcome.status == ItemStatus::Done && !outcome.losses.empty())
        outcome.status = ItemStatus::Lossy;
    outcome.finished = wallTime();
    return outcome;
}

} // namespace

bool needsFlushFirst(const CopyContext &context, const Step &step) noexcept
{
    const bool givesUpSomething
        = removesSource(step) || step.placement == model::Placement::Replace || step.placement == model::Placement::SetOldAside;
    const bool hasContent = step.facts.isRegular();
    return givesUpSomething || (hasContent && (context.verify || context.durability != model::Durability::None));
}

bool needsFlushOfName(const CopyContext &context, const Step &step) noexcept
{
    return removesSource(step) || context.durability == model::Durability::File;
}

Result<void> flushContent(const CopyContext &context, std::span<const PreparedBatch *const> batches)
{
    if (context.flushEachFile) {
        for (const PreparedBatch *batch : batches) {
            for (const Prepared &prepared : batch->items) {
                if (prepared.partial.fd() < 0)
                    continue;
                const Result<void> flushed = context.ops.flushFile(prepared.partial.fd());
                if (!flushed)
                    return flushed;
            }
        }
    }
    return context.ops.flushFileSystem(batches.front()->items.front().partial.folderFd());
}

void nameItem(const CopyContext &context, Prepared prepared, BatchResult &result)
{
    Result<std::string> name = prepared.partial.publish(prepared.step);
    if (!name)
        return result.fail(std::move(prepared.step), std::move(prepared.outcome), name.error());
    prepared.outcome.replaced = prepared.step.placement == model::Placement::Replace && prepared.step.replaces.has_value();
    prepared.outcome.target.name = *std::move(name);
    if (needsFlushOfName(context, prepared.step))
        result.named.push_back({std::move(prepared.step), std::move(prepared.outcome), prepared.copied});
    else
        result.outcomes.push_back(finished(std::move(prepared.outcome)));
}

BatchResult nameBatch(const CopyContext &context, PreparedBatch batch, const std::stop_token &stop)
{
    BatchResult result;
    for (Prepared &prepared : batch.items) {
        if (context.verify && prepared.outcome.digest) {
            if (shouldYield(context, stop)) { // reading back lasts, a name does not
                result.prepared.push_back(std::move(prepared));
                continue;
            }
            const Result<void> equal = readBack(context, prepared);
            if (!equal) {
                result.fail(std::move(prepared.step), std::move(prepared.outcome), equal.error());
                continue;
            }
        }
        nameItem(context, std::move(prepared), result);
    }
    return result;
}

Result<void> flushNames(const CopyContext &context, std::span<const NamedBatch *const> batches)
{
    fs::PinnedFd last;
    for (const NamedBatch *batch : batches) {
        const Result<fs::PinnedFd> fd = batch->folders.target->fd(context.ops);
        if (!fd)
            return Failure(fd.error());
        last = *fd;
        if (!context.flushEachFile)
            break; // one flush is for the whole file system
        const Result<void> flushed = context.ops.flushFile(last->get());
        if (!flushed)
            return flushed;
    }
    return context.ops.flushFileSystem(last->get());
}

std::vector<Outcome> finishNamed(const CopyContext &context, NamedBatch batch, const Result<void> &flushed)
{
    std::vector<Outcome> outcomes;
    outcomes.reserve(batch.items.size());
    const Result<fs::PinnedFd> source = batch.folders.source->fd(context.ops);
    for (Named &named : batch.items) {
        Result<void> done = flushed;
        if (done && removesSource(named.step))
            done = source ? removeSource(context, (*source)->get(), named.step.name, named.copied) : Result<void>(Failure(source.error()));
        if (!done) {
            // Never tried again: the copy has its name and would be in its own way.
            named.outcome.status = ItemStatus::Failed;
            named.outcome.bytes = 0;
            named.outcome.error = located(done.error(), named.outcome.source, named.outcome.target);
        }
        outcomes.push_back(finished(std::move(named.outcome)));
    }
    return outcomes;
}

} // namespace ferry::engine
