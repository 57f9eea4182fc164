// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/commit.h"

#include "core/engine/back_reader.h"
#include "core/engine/content.h"
#include "core/engine/item_error.h"
#include "core/engine/kept.h"

#include <algorithm>
#include <cerrno>

namespace ferry::engine {

namespace {

using model::ItemStatus;
using model::Outcome;
using model::Step;

bool removesSource(const Step &step)
{
    return step.transport == model::Transport::CopyThenRemove;
}

FsOp opOf(model::LossKind kind)
{
    switch (kind) {
    case model::LossKind::Owner:
    case model::LossKind::Group:
        return FsOp::ChangeOwner;
    case model::LossKind::Mode:
    case model::LossKind::SetIdBits:
        return FsOp::ChangeMode;
    case model::LossKind::Times:
        return FsOp::ChangeTimes;
    case model::LossKind::Attribute:
    case model::LossKind::Acl:
        return FsOp::SetAttribute;
    case model::LossKind::HardLink:
    case model::LossKind::Hole:
    case model::LossKind::SourceGrew:
        break;
    }
    return FsOp::None;
}

/// One flush for each file system: below a target folder another one may be mounted.
class FileSystemFlush
{
public:
    explicit FileSystemFlush(const CopyContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] bool isDone(const fs::Folder &folder) const { return std::ranges::find(m_done, folder.facts().device) != m_done.end(); }

    Result<void> of(const fs::Folder &folder, int folderFd)
    {
        m_done.push_back(folder.facts().device);
        return flushFileSystem(m_context, folderFd);
    }

private:
    const CopyContext &m_context;
    std::vector<std::uint64_t> m_done; ///< devices
};

Result<void> readBack(const CopyContext &context, Prepared &prepared)
{
    BackReader reader(context.ops, prepared.partial.fd(), prepared.length, *prepared.outcome.digest, &context.counters);
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

bool needsFlushFirst(const CopyContext &context, const Step &step, bool readsBack) noexcept
{
    const bool givesUpSomething
        = removesSource(step) || step.placement == model::Placement::Replace || step.placement == model::Placement::SetOldAside;
    const bool hasContent = step.facts.isRegular();
    return givesUpSomething || (hasContent && (readsBack || context.durability != model::Durability::None));
}

bool needsFlushOfName(const CopyContext &context, const Step &step) noexcept
{
    return removesSource(step) || context.durability == model::Durability::File;
}

Result<void> checkLosses(const Step &step, const std::vector<model::Loss> &losses)
{
    if (step.transport == model::Transport::Copy)
        return {};
    const auto mayNotGo = [](const model::Loss &loss) {
        const bool isForbidden = loss.code == EPERM || loss.code == EACCES;
        return !loss.unsupported && !isForbidden && loss.code != 0 && opOf(loss.kind) != FsOp::None;
    };
    const auto found = std::ranges::find_if(losses, mayNotGo);
    if (found == losses.end())
        return {};
    return Failure(Error::fromErrno(found->code, opOf(found->kind)));
}

Result<void> flushContent(const CopyContext &context, std::span<const PreparedBatch *const> batches)
{
    FileSystemFlush fileSystems(context);
    for (const PreparedBatch *batch : batches) {
        for (const Prepared &prepared : batch->items) {
            if (!context.flushEachFile || prepared.partial.fd() < 0)
                continue;
            const Result<void> flushed = context.ops.flushFile(prepared.partial.fd());
            if (!flushed)
                return flushed;
        }
    }
    for (const PreparedBatch *batch : batches) {
        const fs::Folder &target = *batch->folders.target;
        const Result<void> flushed
            = fileSystems.isDone(target) ? Result<void>() : fileSystems.of(target, batch->items.front().partial.folderFd());
        if (!flushed)
            return flushed;
    }
    for (const PreparedBatch *batch : batches) {
        if (!std::ranges::all_of(batch->items, [](const Prepared &prepared) { return prepared.partial.isFlushable(); }))
            return Failure(Error::fromErrno(EIO, FsOp::Flush));
    }
    return {};
}

void nameItem(const CopyContext &context, Prepared prepared, BatchResult &result)
{
    Result<std::string> name = prepared.partial.publish(prepared.step);
    if (!name)
        return result.fail(std::move(prepared.step), std::move(prepared.outcome), name.error());
    prepared.outcome.replaced = prepared.step.placement == model::Placement::Replace && prepared.step.replaces.has_value();
    prepared.outcome.keptBoth = model::keepsBoth(prepared.step);
    if (prepared.outcome.replaced)
        prepared.outcome.keptIn = prepared.step.keepIn;
    prepared.outcome.target.name = *std::move(name);
    prepared.outcome.modified = keptTime(prepared.outcome, prepared.copied);
    if (needsFlushOfName(context, prepared.step))
        result.named.push_back({std::move(prepared.step), std::move(prepared.outcome), prepared.copied});
    else
        result.outcomes.push_back(finished(std::move(prepared.outcome)));
}

BatchResult nameBatch(const CopyContext &context, PreparedBatch batch, const std::stop_token &stop)
{
    BatchResult result;
    for (Prepared &prepared : batch.items) {
        if (prepared.readsBack) {
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

Result<void> flushNames(const CopyContext &context, std::span<const std::shared_ptr<fs::Folder>> folders)
{
    FileSystemFlush fileSystems(context);
    for (const std::shared_ptr<fs::Folder> &folder : folders) {
        const bool isDone = fileSystems.isDone(*folder);
        if (isDone && !context.flushEachFile)
            continue;
        const Result<fs::PinnedFd> fd = folder->fd(context.ops);
        if (!fd)
            return Failure(fd.error());
        const Result<void> flushed = context.flushEachFile ? context.ops.flushFile((*fd)->get()) : Result<void>();
        const Result<void> all = flushed && !isDone ? fileSystems.of(*folder, (*fd)->get()) : flushed;
        if (!all)
            return all;
    }
    return {};
}

Result<void> settleSource(const CopyContext &context, const fs::PinnedFd &folder, const Step &step)
{
    if (step.leavesTrash)
        context.leftovers.remove(context.ops, Leftover::Kind::TrashNote, folder, step.name);
    if (step.putBackFrom.empty())
        return {};
    return putBack(context.ops, context.leftovers, folder, step.name, step.putBackFrom, false);
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
        if (done && removesSource(named.step))
            done = settleSource(context, *source, named.step);
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
