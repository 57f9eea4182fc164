// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/large_copy.h"

#include "core/async/task_group.h"
#include "core/engine/back_reader.h"
#include "core/engine/batch_result.h"
#include "core/engine/content.h"
#include "core/engine/item_error.h"

#include <fcntl.h>

#include <algorithm>

namespace ferry::engine {

namespace {

using async::Task;

constexpr std::uint64_t kRange = 16 << 20; ///< bytes one hop carries at most
constexpr std::uint64_t kReadRange = 4 << 20; ///< and when it is only read: a cold device gives no more in a quantum
constexpr std::uint64_t kRangeLimited = 64 << 10; ///< and at least, under a rate limit
constexpr std::chrono::milliseconds kQuantum {40}; ///< and for how long

/// A large file between its hops. Workers touch only what their range needs; all else belongs to the core thread.
struct Copying {
    Copying(OpenSource opened, PartialFile made)
        : source(std::move(opened))
        , partial(std::move(made))
    {
    }

    OpenSource source;
    PartialFile partial;
    std::optional<Digester> digester;
    bool cloned = false;
    std::uint64_t next = 0; ///< where the next range begins
    std::uint64_t copied = 0;
    bool named = false;
    std::optional<Error> error; ///< the first one of any range
};

using CopyingPtr = std::shared_ptr<Copying>;

bool isMove(const model::Step &step)
{
    return step.transport == model::Transport::CopyThenRemove;
}

bool needsFlush(const CopyContext &context, const model::Step &step)
{
    return context.verify || context.flushEachFile || isMove(step) || step.placement != model::Placement::New;
}

/// Bytes for one hop: less under a limit, so that a pause or a new limit is felt at once.
std::uint64_t hopBytes(const CopyLane &lane)
{
    const std::uint64_t rate = lane.limiter.rate();
    return rate == 0 ? kRange : std::clamp(rate / 8, kRangeLimited, kRange);
}

Result<CopyingPtr> open(const CopyContext &context, const FolderPair &folders, const model::Step &step)
{
    const TreePath target = folders.target->item(step.targetName);
    const Result<fs::PinnedFd> sourceFd = folders.source->fd(context.ops);
    if (!sourceFd)
        return Failure(sourceFd.error());
    const Result<fs::PinnedFd> targetFd = folders.target->fd(context.ops);
    if (!targetFd)
        return Failure(targetFd.error());
    Result<OpenSource> source = openSource(context, (*sourceFd)->get(), step);
    if (!source)
        return Failure(source.error());
    const std::uint64_t device = folders.target->facts().device;
    Result<PartialFile> partial = PartialFile::createFile(context.ops, context.abilities, *targetFd, device);
    if (!partial)
        return Failure(located(partial.error(), target));
    auto copying = std::make_shared<Copying>(*std::move(source), *std::move(partial));
    if (context.hashes())
        copying->digester.emplace(context.hash);
    const Result<bool> shared = shareContent(context, copying->source, copying->partial, device);
    if (!shared)
        return Failure(shared.error());
    copying->cloned = *shared;
    if (copying->cloned)
        return copying;
    const model::FileFacts &facts = copying->source.facts;
    if (facts.allocated < facts.size) {
        const Result<void> sized = context.ops.truncate(copying->partial.fd(), facts.size);
        if (!sized)
            return Failure(sized.error());
    } else if (context.preallocate) {
        const Result<void> allocated = context.ops.allocate(copying->partial.fd(), facts.size);
        if (!allocated && allocated.error().kind != ErrorKind::Unsupported)
            return Failure(allocated.error());
    }
    return copying;
}

/// Takes ranges one after the other until none is left. Several of these run side by side on one file.
Task<void> copyRanges(CopyLane lane, CopyingPtr copying, std::shared_ptr<LargeProgress> progress, std::stop_token stop)
{
    const std::uint64_t size = copying->source.facts.size;
    while (!copying->error && copying->next < size) {
        std::uint64_t offset = copying->next;
        const std::uint64_t end = std::min(size, offset + hopBytes(lane));
        copying->next = end;
        Result<void> allowed = co_await lane.limiter.take(end - offset, stop);
        while (offset < end && !copying->error) {
            if (allowed)
                allowed = co_await lane.gate.wait(stop);
            if (!allowed) {
                copying->error = allowed.error();
                co_return;
            }
            bool atEnd = false;
            const CopyContext &context = lane.context;
            auto work = [&context, copying, offset, end, &atEnd, stop] {
                Digester *digester = copying->digester ? &*copying->digester : nullptr;
                return copyRange(context, copying->source, copying->partial.fd(), offset, end, kQuantum, digester, &atEnd, stop);
            };
            auto running = lane.lanes.run(lane.lane, std::move(work));
            const Result<std::uint64_t> reached = co_await running;
            if (!reached) {
                copying->error = copying->error.value_or(reached.error());
                co_return;
            }
            copying->copied += *reached - offset;
            progress->bytes += *reached - offset;
            offset = *reached;
            if (atEnd) {
                copying->error = copying->error.value_or(Error::of(ErrorKind::Changed, FsOp::Read));
                co_return;
            }
        }
    }
}

/// Hashes a cloned source in hops.
Task<Result<model::Digest>> digestInHops(CopyLane lane, CopyingPtr copying, std::stop_token stop)
{
    Digester digester(lane.context.hash);
    std::uint64_t offset = 0;
    for (;;) {
        Result<void> open = co_await lane.gate.wait(stop);
        if (!open)
            co_return Failure(open.error());
        const CopyContext &context = lane.context;
        auto work = [&context, copying, offset, &digester] {
            return digestRange(context.ops, copying->source.fd.get(), offset, kReadRange, digester);
        };
        auto running = lane.lanes.run(lane.lane, std::move(work));
        const Result<std::uint64_t> read = co_await running;
        if (!read)
            co_return Failure(read.error());
        offset += *read;
        if (*read < kReadRange)
            break;
    }
    if (offset != copying->copied)
        co_return Failure(Error::of(ErrorKind::Changed, FsOp::Read));
    co_return digester.digest();
}

/// Reads the flushed copy again in hops; it must have this digest. Returns where it was read from.
Task<Result<model::ReadBack>> readBackInHops(CopyLane lane, CopyingPtr copying, model::Digest expected, std::stop_token stop)
{
    BackReader reader(lane.context.ops, copying->partial.fd(), copying->copied, expected);
    for (;;) {
        Result<void> open = co_await lane.gate.wait(stop);
        if (!open)
            co_return Failure(open.error());
        auto work = [copying, &reader] { return reader.readOn(kReadRange); };
        auto running = lane.lanes.run(lane.lane, std::move(work));
        const Result<bool> isEqual = co_await running;
        if (!isEqual)
            co_return Failure(isEqual.error());
        if (*isEqual)
            co_return reader.from();
    }
}

/// Content and metadata of one attempt; the partial is then complete, flushed and read back as far as needed.
Task<Result<CopyingPtr>> fill(CopyLane lane, FolderPair folders, model::Step step, std::shared_ptr<LargeProgress> progress,
                              std::shared_ptr<model::Outcome> outcome, std::stop_token stop)
{
    const CopyContext &context = lane.context;
    auto opening = [&context, folders, step] { return open(context, folders, step); };
    auto openingRun = lane.lanes.run(lane.lane, std::move(opening));
    const Result<CopyingPtr> opened = co_await openingRun;
    if (!opened)
        co_return Failure(opened.error());
    const CopyingPtr copying = *opened;
    const int ranges = copying->digester ? 1 : std::max(1, lane.ranges);
    outcome->method = copying->cloned ? model::Method::Reflink : ranges > 1 ? model::Method::Chunked : model::Method::Stream;
    outcome->digest.reset();
    outcome->readBack = model::ReadBack::None;
    if (copying->cloned) {
        copying->copied = copying->source.facts.size;
        progress->bytes = copying->copied;
        if (copying->digester) {
            const Result<model::Digest> digest = co_await digestInHops(lane, copying, stop);
            if (!digest)
                co_return Failure(digest.error());
            outcome->digest = *digest;
        }
    } else {
        async::TaskGroup group;
        for (int i = 0; i < ranges; ++i)
            group.spawn(copyRanges(lane, copying, progress, stop));
        co_await group.join();
        if (copying->error)
            co_return Failure(*copying->error);
        if (copying->digester)
            outcome->digest = copying->digester->digest();
    }
    const bool inherits = folders.targetInheritsAcl;
    auto completing = [&context, copying, outcome, inherits, step]() -> Result<void> {
        const Result<std::optional<model::Loss>> grown = checkSource(context, copying->source, copying->copied);
        if (!grown)
            return Failure(grown.error());
        if (*grown && isMove(step))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Read)); // its new end would go with the source
        outcome->losses = keepMetadata(context, copying->source, copying->partial, {.targetInheritsAcl = inherits});
        if (*grown)
            outcome->losses.push_back(**grown);
        if (!needsFlush(context, step))
            return {};
        return context.ops.flushFile(copying->partial.fd());
    };
    auto completingRun = lane.lanes.run(lane.lane, std::move(completing));
    const Result<void> completed = co_await completingRun;
    if (!completed)
        co_return Failure(completed.error());
    if (context.verify) {
        const model::Digest expected = *outcome->digest;
        const Result<model::ReadBack> readBack = co_await readBackInHops(lane, copying, expected, stop);
        if (!readBack)
            co_return Failure(located(readBack.error(), outcome->target)); // a read, but not of the source
        outcome->readBack = *readBack;
    }
    co_return copying;
}

/// Name, and for a move the end of the source. A worker's work.
Result<void> publish(const CopyContext &context, const FolderPair &folders, const model::Step &step, Copying &copying,
                     model::Outcome &outcome)
{
    Result<std::string> name = copying.partial.publish(step);
    if (!name)
        return Failure(located(name.error(), outcome.target));
    copying.named = true;
    outcome.target.name = *std::move(name);
    outcome.replaced = step.placement == model::Placement::Replace && step.replaces.has_value();
    outcome.bytes = copying.copied;
    if (!isMove(step))
        return {};
    const Result<void> flushed = flushNames(context, copying.partial.folderFd());
    if (!flushed)
        return Failure(located(flushed.error(), outcome.target));
    const Result<fs::PinnedFd> sourceFd = folders.source->fd(context.ops);
    if (!sourceFd)
        return Failure(sourceFd.error());
    return removeSource(context, (*sourceFd)->get(), step.name, copying.source.facts);
}

} // namespace

Task<Result<bool>> isEqualInHops(CopyLane lane, FolderPair folders, model::Step step, std::stop_token stop)
{
    struct Pair {
        OpenSource source;
        fs::UniqueFd target;
        std::uint64_t targetSize = 0;
    };
    const CopyContext &context = lane.context;
    auto openBoth = [&context, folders, step]() -> Result<std::shared_ptr<Pair>> {
        const Result<fs::PinnedFd> sourceFd = folders.source->fd(context.ops);
        if (!sourceFd)
            return Failure(sourceFd.error());
        const Result<fs::PinnedFd> targetFd = folders.target->fd(context.ops);
        if (!targetFd)
            return Failure(targetFd.error());
        Result<OpenSource> source = openSource(context, (*sourceFd)->get(), step);
        if (!source)
            return Failure(source.error());
        Result<fs::UniqueFd> target = context.ops.open((*targetFd)->get(), step.targetName.c_str(), O_RDONLY);
        if (!target)
            return Failure(located(target.error(), folders.target->item(step.targetName)));
        const Result<model::FileFacts> now = context.ops.stat(target->get(), "");
        if (!now)
            return Failure(located(now.error(), folders.target->item(step.targetName)));
        return std::make_shared<Pair>(*std::move(source), *std::move(target), now->size);
    };
    auto openBothRun = lane.lanes.run(lane.lane, std::move(openBoth));
    const Result<std::shared_ptr<Pair>> opened = co_await openBothRun;
    if (!opened)
        co_return Failure(opened.error());
    const std::shared_ptr<Pair> pair = *opened;
    const std::uint64_t size = pair->source.facts.size;
    if (pair->targetSize != size) // it was equal when the step was planned
        co_return false;
    for (std::uint64_t offset = 0; offset < size; offset += kReadRange) {
        const Result<void> open = co_await lane.gate.wait(stop);
        if (!open)
            co_return Failure(open.error());
        auto work = [&context, pair, offset, size] {
            return isEqualRange(context.ops, pair->source.fd.get(), pair->target.get(), offset, std::min(kReadRange, size - offset));
        };
        auto running = lane.lanes.run(lane.lane, std::move(work));
        const Result<bool> equal = co_await running;
        if (!equal || !*equal)
            co_return equal;
    }
    co_return true;
}

Task<std::optional<model::Outcome>> copyLarge(CopyLane lane, FolderPair folders, model::Step step, std::shared_ptr<LargeProgress> progress,
                                              std::stop_token stop)
{
    auto outcome = std::make_shared<model::Outcome>();
    outcome->op = isMove(step) ? model::ItemOp::Move : model::ItemOp::CopyFile;
    outcome->attempts = step.attempt;
    outcome->source = folders.source->item(step.name);
    outcome->target = folders.target->item(step.targetName);
    progress->name = step.name;
    Result<void> done;
    bool isEqual = false;
    if (step.onlyIfDifferent) {
        const Result<bool> equal = co_await isEqualInHops(lane, folders, step, stop);
        if (equal)
            isEqual = *equal;
        else
            done = Failure(equal.error());
    }
    if (isEqual) {
        outcome->status = model::ItemStatus::Skipped;
        outcome->skipReason = model::SkipReason::SameContent;
    } else if (done) {
        for (int attempt = 1; attempt <= kReadAttempts; ++attempt) {
            progress->bytes = 0;
            outcome->attempts = step.attempt + attempt - 1;
            const Result<CopyingPtr> filled = co_await fill(lane, folders, step, progress, outcome, stop);
            if (filled) {
                const CopyContext &context = lane.context;
                const CopyingPtr copying = *filled;
                auto publishing
                    = [&context, folders, step, copying, outcome] { return publish(context, folders, step, *copying, *outcome); };
                auto publishingRun = lane.lanes.run(lane.lane, std::move(publishing));
                const Result<void> published = co_await publishingRun;
                done = published;
                progress->named = copying->named;
                break;
            }
            done = Failure(filled.error());
            if (filled.error().kind != ErrorKind::Changed)
                break;
        }
    }
    if (!done && done.error().kind == ErrorKind::Cancelled)
        co_return std::nullopt;
    if (!done) {
        outcome->status = model::ItemStatus::Failed;
        outcome->error = located(done.error(), outcome->source, outcome->target);
        outcome->bytes = 0;
        outcome->digest.reset();
        outcome->readBack = model::ReadBack::None;
    } else if (!isEqual && !outcome->losses.empty()) {
        outcome->status = model::ItemStatus::Lossy;
    }
    outcome->finished = wallTime();
    co_return std::optional<model::Outcome>(std::move(*outcome));
}

} // namespace ferry::engine
