// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/large_copy.h"

#include "core/async/task_group.h"
#include "core/engine/back_reader.h"
#include "core/engine/batch_result.h"
#include "core/engine/commit.h"
#include "core/engine/content.h"
#include "core/engine/item_error.h"

#include <algorithm>
#include <deque>
#include <set>
#include <utility>

namespace ferry::engine {

namespace {

using async::Task;

constexpr std::uint64_t kRange = 16 << 20; ///< bytes one hop carries at most
constexpr std::uint64_t kReadRange = 4 << 20; ///< and when it is only read: a cold device gives no more in a quantum
constexpr std::uint64_t kRangeLimited = 64 << 10; ///< and at least, under a rate limit
constexpr std::chrono::milliseconds kQuantum {40}; ///< and for how long
constexpr std::chrono::seconds kFlushedEvery {2};

bool isMove(const model::Step &step)
{
    return step.transport == model::Transport::CopyThenRemove;
}

/// One large file from opening to name. Between the hops all of it belongs to the core thread; a worker has what its hop needs.
class LargeCopy
{
public:
    LargeCopy(CopyLane lane, FolderPair folders, model::Step step, std::shared_ptr<LargeProgress> progress, std::stop_token stop)
        : m_lane(lane)
        , m_context(lane.context)
        , m_folders(std::move(folders))
        , m_step(std::move(step))
        , m_readsBack(m_context.verify || m_step.readsBack)
        , m_needsFlush(needsFlushFirst(m_context, m_step, m_readsBack))
        , m_progress(std::move(progress))
        , m_stop(std::move(stop))
        , m_begun(m_step.begun)
    {
        m_outcome.op = isMove(m_step) ? model::ItemOp::Move : model::ItemOp::CopyFile;
        m_outcome.attempts = m_step.attempt;
        m_outcome.source = m_folders.source->item(m_step.name);
        m_outcome.target = m_folders.target->item(m_step.targetName);
        m_progress->name = m_step.name;
    }

    Task<std::optional<model::Outcome>> run()
    {
        Result<bool> isEqual = false;
        if (m_step.onlyIfDifferent)
            isEqual = co_await isEqualInHops(m_lane, m_folders, m_step, m_stop);
        Result<void> done;
        if (!isEqual)
            done = Failure(isEqual.error());
        else if (!*isEqual)
            done = co_await copy();
        if (!done && done.error().kind == ErrorKind::Cancelled)
            co_return std::nullopt;
        if (!done) {
            m_outcome.status = model::ItemStatus::Failed;
            m_outcome.error = located(done.error(), m_outcome.source, m_outcome.target);
            m_outcome.bytes = 0;
            m_outcome.digest.reset();
            m_outcome.readBack = model::ReadBack::None;
        } else if (*isEqual) {
            m_outcome.status = model::ItemStatus::Skipped;
            m_outcome.skipReason = model::SkipReason::SameContent;
        } else if (!m_outcome.losses.empty()) {
            m_outcome.status = model::ItemStatus::Lossy;
        }
        m_outcome.finished = wallTime();
        co_return std::optional<model::Outcome>(std::move(m_outcome));
    }

private:
    struct Range {
        std::uint64_t offset = 0;
        std::uint64_t end = 0;
    };

    /// What one attempt has open, and how far it is.
    struct Attempt {
        Attempt(OpenSource opened, PartialFile made)
            : source(std::move(opened))
            , partial(std::move(made))
        {
        }

        OpenSource source;
        PartialFile partial;
        std::optional<Digester> digester;
        bool shared = false;
        bool leavesCache = false;
        bool writesBack = false;
        std::uint64_t next = 0; ///< where the next range begins
        std::uint64_t copied = 0;
        std::set<std::uint64_t> inWork; ///< beginnings of ranges that are not all copied
        std::deque<Range> writing; ///< handed to the device and not waited for
        TimePoint flushedAt;
        bool flushing = false;
        bool mayBeMarked = false; ///< a later run may go on with it
        bool isMarked = false; ///< the journal tells of it
        std::optional<Error> error; ///< the first one of any range

        void fail(const Error &failure) { error = error.value_or(failure); }
        /// All before this is copied.
        [[nodiscard]] std::uint64_t copiedUpTo() const { return inWork.empty() ? next : *inWork.begin(); }
    };

    Task<Result<void>> copy()
    {
        Result<void> done;
        for (int attempt = 1; attempt <= kReadAttempts; ++attempt) {
            m_outcome.attempts = m_step.attempt + attempt - 1;
            m_outcome.digest.reset();
            m_outcome.readBack = model::ReadBack::None;
            m_outcome.resumedAt = 0;
            m_progress->bytes = 0;
            m_progress->flushed = 0;
            const Result<void> filled = co_await fill();
            done = filled;
            if (!filled && filled.error().kind == ErrorKind::Cancelled && m_attempt && m_attempt->isMarked
                && m_context.journal->isLeaving())
                m_attempt->partial.leave();
            if (filled)
                done = co_await m_lane.lanes.run(m_lane.lane, [this] { return publish(); });
            m_progress->named = m_named;
            // To give back the room of a large file that did not become one lasts.
            co_await m_lane.lanes.run(m_lane.lane, [this] { m_attempt.reset(); });
            if (filled || filled.error().kind != ErrorKind::Changed)
                break;
        }
        co_return done;
    }

    /// Content and metadata; the partial is then complete, flushed and read back as far as needed.
    Task<Result<void>> fill()
    {
        const Result<void> opened = co_await m_lane.lanes.run(m_lane.lane, [this] { return open(); });
        if (!opened)
            co_return opened;
        Attempt &now = *m_attempt;
        now.flushedAt = m_lane.clock.now();
        m_outcome.resumedAt = m_progress->bytes = m_progress->flushed = now.copied;
        const int ranges = now.digester ? 1 : std::max(1, m_context.strategy.ranges);
        m_outcome.method = now.shared ? model::Method::Reflink : ranges > 1 ? model::Method::Chunked : model::Method::Stream;
        if (now.shared) {
            now.copied = now.source.facts.size;
            m_progress->bytes = now.copied;
        } else {
            if (now.digester && now.copied > 0)
                co_await digestUpTo(now.copied);
            async::TaskGroup group;
            for (int i = 0; i < ranges; ++i)
                group.spawn(copyRanges());
            co_await group.join();
            while (!now.error && !now.writing.empty())
                co_await awaitOldest();
        }
        if (!now.error && now.shared && now.digester)
            co_await digestShared();
        if (now.error)
            co_return Failure(*now.error);
        if (now.digester)
            m_outcome.digest = now.digester->digest();
        const Result<void> completed = co_await m_lane.lanes.run(m_lane.lane, [this] { return complete(); });
        if (!completed)
            co_return completed;
        if (m_needsFlush)
            noteFlushed(now.copied);
        if (!m_readsBack)
            co_return completed;
        const Result<model::ReadBack> readBack = co_await readBackInHops();
        if (!readBack)
            co_return Failure(located(readBack.error(), m_outcome.target)); // a read, but not of the source
        m_outcome.readBack = *readBack;
        co_return completed;
    }

    /// Takes ranges one after the other until none is left. Several of these run side by side.
    Task<void> copyRanges()
    {
        Attempt &now = *m_attempt;
        const std::uint64_t size = now.source.facts.size;
        while (!now.error && now.next < size) {
            if (now.writing.size() >= WriteBackPace::kRanges) {
                co_await awaitOldest();
                continue;
            }
            const Range range {now.next, std::min(size, now.next + hopBytes())};
            now.next = range.end;
            now.inWork.insert(range.offset);
            const Result<void> copied = co_await copyRangeInHops(range);
            if (!copied) {
                now.fail(copied.error());
                co_return;
            }
            now.inWork.erase(range.offset);
            if (now.writesBack)
                now.writing.push_back(range);
            if (m_needsFlush && !now.flushing && now.next < size && m_lane.clock.now() - now.flushedAt >= kFlushedEvery)
                co_await flushSoFar();
        }
    }

    Task<Result<void>> copyRangeInHops(Range range)
    {
        Attempt &now = *m_attempt;
        Result<void> allowed = co_await m_lane.limiter.take(range.end - range.offset, m_stop);
        for (std::uint64_t offset = range.offset; offset < range.end && !now.error;) {
            if (allowed)
                allowed = co_await m_lane.gate.wait(m_stop);
            if (!allowed)
                co_return allowed;
            const Result<RangeCopied> copied
                = co_await m_lane.lanes.run(m_lane.lane, [this, offset, range] { return copyPart({offset, range.end}, range); });
            if (!copied)
                co_return Failure(copied.error());
            now.copied += copied->reached - offset;
            m_progress->bytes += copied->reached - offset;
            offset = copied->reached;
            if (copied->atEnd)
                co_return Failure(Error::of(ErrorKind::Changed, FsOp::Read));
        }
        co_return Result<void>();
    }

    /// Bytes for one range: less under a limit, so that a pause or a new limit is felt at once.
    [[nodiscard]] std::uint64_t hopBytes() const
    {
        const std::uint64_t most = m_attempt->writesBack ? std::min(kRange, m_lane.pace.bytes()) : kRange;
        const std::uint64_t rate = m_lane.limiter.rate();
        return rate == 0 ? most : std::min(most, std::clamp(rate / 8, kRangeLimited, kRange));
    }

    /// What the device was given first, it has.
    Task<void> awaitOldest()
    {
        Attempt &now = *m_attempt;
        const Range range = now.writing.front();
        now.writing.pop_front();
        const TimePoint begun = m_lane.clock.now();
        const Result<void> written = co_await m_lane.lanes.run(m_lane.lane, [this, range] { return awaitWriteBack(range); });
        m_lane.pace.waited(range.end - range.offset, m_lane.clock.now() - begun);
        if (!written)
            now.fail(written.error());
    }

    /// Makes the device keep what it has, so that progress tells the truth and a crash costs no more than this.
    Task<void> flushSoFar()
    {
        Attempt &now = *m_attempt;
        now.flushing = true;
        const std::uint64_t upTo = now.copiedUpTo();
        const Result<void> flushed = co_await m_lane.lanes.run(m_lane.lane, [this, upTo] { return flushAndMark(upTo); });
        now.flushing = false;
        now.flushedAt = m_lane.clock.now();
        if (flushed)
            noteFlushed(upTo);
        else
            now.fail(flushed.error());
    }

    void noteFlushed(std::uint64_t upTo)
    {
        m_context.counters.bytesFlushed.fetch_add(upTo - m_progress->flushed, std::memory_order_relaxed);
        m_progress->flushed = upTo;
    }

    /// Takes the source's first bytes, which were not read on the way, into the digest.
    Task<void> digestUpTo(std::uint64_t end)
    {
        Attempt &now = *m_attempt;
        for (std::uint64_t offset = 0; offset < end;) {
            const Result<void> open = co_await m_lane.gate.wait(m_stop);
            if (!open) {
                now.fail(open.error());
                co_return;
            }
            const std::uint64_t size = std::min(kReadRange, end - offset);
            const Result<std::uint64_t> read = co_await m_lane.lanes.run(m_lane.lane, [this, offset, size] {
                return digestRange(m_context.ops, m_attempt->source.fd.get(), offset, size, *m_attempt->digester);
            });
            if (!read || *read == 0) {
                now.fail(read ? Error::of(ErrorKind::Changed, FsOp::Read) : read.error());
                co_return;
            }
            offset += *read;
        }
    }

    Task<void> digestShared()
    {
        Attempt &now = *m_attempt;
        co_await digestUpTo(now.copied);
        // What is shared is all that the source had at that moment.
        const Result<model::FileFacts> shared
            = co_await m_lane.lanes.run(m_lane.lane, [this] { return m_context.ops.stat(m_attempt->partial.fd(), ""); });
        if (!shared || shared->size != now.copied)
            now.fail(shared ? Error::of(ErrorKind::Changed, FsOp::Read) : shared.error());
    }

    /// Reads the flushed copy again; it must have the digest. Returns where it was read from.
    Task<Result<model::ReadBack>> readBackInHops()
    {
        BackReader reader(m_context.ops, m_attempt->partial.fd(), m_attempt->copied, *m_outcome.digest, &m_context.counters);
        for (;;) {
            const Result<void> open = co_await m_lane.gate.wait(m_stop);
            if (!open)
                co_return Failure(open.error());
            const Result<bool> isEqual = co_await m_lane.lanes.run(m_lane.lane, [&reader] { return reader.readOn(kReadRange); });
            if (!isEqual)
                co_return Failure(isEqual.error());
            if (*isEqual)
                co_return reader.from();
        }
    }

    // What workers do.

    Result<void> open()
    {
        const Result<OpenFolders> at = m_folders.open(m_context.ops);
        if (!at)
            return Failure(at.error());
        Result<OpenSource> source = openSource(m_context, at->source->get(), m_step);
        if (!source)
            return Failure(source.error());
        // What a later run is told of, and what an earlier one told, is of the source as it was planned.
        const bool isAsPlanned = model::isUnchanged(m_step.facts, source->facts) && m_step.facts.changed == source->facts.changed;
        if (m_context.journal)
            m_context.journal->naming(*m_folders.target, std::span(&m_step, 1));
        const std::optional<model::BegunCopy> begun = std::exchange(m_begun, std::nullopt);
        if (begun && isAsPlanned) {
            Result<PartialFile> partial = PartialFile::takeUp(m_context, at->target, *begun, m_folders.target);
            if (partial) {
                m_attempt.emplace(*std::move(source), *std::move(partial));
                m_attempt->next = m_attempt->copied = begun->length;
                m_attempt->isMarked = true;
            }
        }
        const bool goesOn = m_attempt.has_value();
        if (!goesOn) {
            Result<PartialFile> partial
                = PartialFile::createFile(m_context, at->target, targetDevice(), PartialFile::kPrivate, m_folders.target);
            if (!partial)
                return Failure(located(partial.error(), m_outcome.target));
            m_attempt.emplace(*std::move(source), *std::move(partial));
        }
        Attempt &now = *m_attempt;
        now.mayBeMarked = m_context.journal && isAsPlanned;
        if (m_readsBack || m_context.hashAll)
            now.digester.emplace(m_context.hash);
        if (goesOn)
            return prepareToWrite();
        const Result<bool> shared = shareContent(m_context, now.source, now.partial, targetDevice());
        if (!shared)
            return Failure(shared.error());
        now.shared = *shared;
        return now.shared ? Result<void>() : prepareToWrite();
    }

    Result<void> prepareToWrite()
    {
        Attempt &now = *m_attempt;
        const model::FileFacts &facts = now.source.facts;
        now.leavesCache = facts.size >= m_context.strategy.cachedBelow;
        now.writesBack = m_context.strategy.writesBack && (m_needsFlush || now.leavesCache);
        const Result<void> room = facts.allocated < facts.size ? m_context.ops.truncate(now.partial.fd(), facts.size)
                                                               : makeRoom(m_context, now.source, now.partial, targetDevice());
        if (!room)
            return Failure(located(room.error(), m_outcome.target));
        return {};
    }

    /// `rest` of `range`; when that is all of it, the device gets it.
    Result<RangeCopied> copyPart(Range rest, Range range)
    {
        Attempt &now = *m_attempt;
        const ContentFlow flow {.source = now.source,
                                .targetFd = now.partial.fd(),
                                .targetDevice = targetDevice(),
                                .digester = now.digester ? &*now.digester : nullptr,
                                .leavesCache = now.leavesCache};
        const Result<RangeCopied> copied = copyRange(m_context, flow, rest.offset, rest.end, kQuantum, m_stop);
        if (!copied || copied->reached < range.end || !now.writesBack)
            return copied;
        const Result<void> begun = m_context.ops.startWriteBack(now.partial.fd(), range.offset, range.end - range.offset);
        if (!begun)
            return Failure(located(begun.error(), m_outcome.target));
        return copied;
    }

    Result<void> awaitWriteBack(Range range)
    {
        const Attempt &now = *m_attempt;
        const std::uint64_t size = range.end - range.offset;
        const Result<void> written = m_context.ops.awaitWriteBack(now.partial.fd(), range.offset, size);
        if (!written)
            return Failure(located(written.error(), m_outcome.target));
        if (now.leavesCache || m_readsBack)
            (void)m_context.ops.dropFromCache(now.partial.fd(), range.offset, size); // advice: whoever reads back looks for himself
        return {};
    }

    Result<void> flush()
    {
        const Result<void> flushed = m_context.ops.flushFile(m_attempt->partial.fd());
        if (!flushed)
            return Failure(located(flushed.error(), m_outcome.target));
        return {};
    }

    /// The first `upTo` bytes are on the device afterwards, and a later run can know.
    Result<void> flushAndMark(std::uint64_t upTo)
    {
        Attempt &now = *m_attempt;
        // Named before it is flushed: the flush then takes the name along. Without a name it is copied again, which is no failure.
        const bool isNamed = now.mayBeMarked && now.partial.takePassingName();
        const Result<void> flushed = flush();
        if (!flushed || !isNamed)
            return flushed;
        m_context.journal->flushed(*m_folders.target, m_step, now.partial.name(), upTo);
        m_context.journal->sync();
        now.isMarked = true;
        return flushed;
    }

    Result<void> complete()
    {
        const Attempt &now = *m_attempt;
        const Result<std::optional<model::Loss>> grown = checkSource(m_context, now.source, now.copied);
        if (!grown)
            return Failure(grown.error());
        if (*grown && isMove(m_step))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Read)); // its new end would go with the source
        m_outcome.losses = keepMetadata(m_context, now.source, now.partial, {.targetInheritsAcl = m_folders.targetInheritsAcl});
        const Result<void> isWhole = checkLosses(m_step, m_outcome.losses);
        if (!isWhole)
            return Failure(located(isWhole.error(), m_outcome.target));
        if (*grown)
            m_outcome.losses.push_back(**grown);
        return m_needsFlush ? flush() : Result<void>();
    }

    /// Name, and for a move the end of the source.
    Result<void> publish()
    {
        Attempt &now = *m_attempt;
        Result<std::string> name = now.partial.publish(m_step);
        if (!name)
            return Failure(located(name.error(), m_outcome.target));
        m_named = true;
        m_outcome.target.name = *std::move(name);
        m_outcome.replaced = m_step.placement == model::Placement::Replace && m_step.replaces.has_value();
        m_outcome.keptBoth = model::keepsBoth(m_step);
        if (m_outcome.replaced)
            m_outcome.keptIn = m_step.keepIn;
        m_outcome.bytes = now.copied;
        m_outcome.modified = keptTime(m_outcome, now.source.facts);
        if (!needsFlushOfName(m_context, m_step))
            return {};
        const Result<void> flushed = flushNames(m_context, now.partial.folderFd());
        if (!flushed)
            return Failure(located(flushed.error(), m_outcome.target));
        if (!isMove(m_step))
            return {};
        const Result<fs::PinnedFd> sourceFd = m_folders.source->fd(m_context.ops);
        if (!sourceFd)
            return Failure(sourceFd.error());
        const Result<void> removed = removeSource(m_context, (*sourceFd)->get(), m_step.name, now.source.facts);
        return removed ? settleSource(m_context, *sourceFd, m_step) : removed;
    }

    [[nodiscard]] std::uint64_t targetDevice() const { return m_folders.target->facts().device; }

    const CopyLane m_lane;
    const CopyContext &m_context;
    const FolderPair m_folders;
    const model::Step m_step;
    const bool m_readsBack;
    const bool m_needsFlush;
    const std::shared_ptr<LargeProgress> m_progress;
    const std::stop_token m_stop;
    std::optional<model::BegunCopy> m_begun; ///< until it is taken up
    model::Outcome m_outcome;
    std::optional<Attempt> m_attempt;
    bool m_named = false;
};

} // namespace

Task<Result<bool>> isEqualInHops(CopyLane lane, FolderPair folders, model::Step step, std::stop_token stop)
{
    const CopyContext &context = lane.context;
    auto opening = [&context, folders, step]() -> Result<std::shared_ptr<OpenPair>> {
        Result<OpenPair> pair = openPair(context, folders, step);
        if (!pair)
            return Failure(pair.error());
        return std::make_shared<OpenPair>(*std::move(pair));
    };
    auto openingRun = lane.lanes.run(lane.lane, std::move(opening));
    const Result<std::shared_ptr<OpenPair>> opened = co_await openingRun;
    if (!opened)
        co_return Failure(opened.error());
    const std::shared_ptr<OpenPair> pair = *opened;
    if (!pair->sameSize)
        co_return false;
    const std::uint64_t size = pair->source.facts.size;
    for (std::uint64_t offset = 0; offset < size; offset += kReadRange) {
        const Result<void> open = co_await lane.gate.wait(stop);
        if (!open)
            co_return Failure(open.error());
        auto comparing = [&context, pair, offset, size] {
            return isEqualRange(context.ops, pair->source.fd.get(), pair->target.get(), offset, std::min(kReadRange, size - offset));
        };
        auto comparingRun = lane.lanes.run(lane.lane, std::move(comparing));
        const Result<bool> equal = co_await comparingRun;
        if (!equal || !*equal)
            co_return equal;
    }
    co_return true;
}

Task<std::optional<model::Outcome>> copyLarge(CopyLane lane, FolderPair folders, model::Step step, std::shared_ptr<LargeProgress> progress,
                                              std::stop_token stop)
{
    LargeCopy copying(lane, std::move(folders), std::move(step), std::move(progress), std::move(stop));
    co_return co_await copying.run();
}

} // namespace ferry::engine
