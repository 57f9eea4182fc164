// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_copy.h"

#include "core/engine/content.h"
#include "core/engine/item_error.h"
#include "core/fs/metadata.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace ferry::engine {

namespace {

using model::ItemOp;
using model::ItemStatus;
using model::Outcome;
using model::Step;

/// An item complete but for its name.
struct Prepared {
    Step step;
    PartialFile partial;
    Outcome outcome;
    model::FileFacts copied; ///< the source as it was read
    std::uint64_t length = 0; ///< of the content
    std::optional<model::Digest> digest; ///< of the source, if it is to be verified
};

ItemOp opOf(const Step &step)
{
    switch (step.facts.type) {
    case model::FileType::Symlink:
        return ItemOp::CopySymlink;
    case model::FileType::Fifo:
    case model::FileType::CharDevice:
    case model::FileType::BlockDevice:
        return ItemOp::CopySpecial;
    default:
        return ItemOp::CopyFile;
    }
}

bool removesSource(const Step &step)
{
    return step.transport == model::Transport::CopyThenRemove;
}

bool isGrouped(const Step &step)
{
    return removesSource(step) || step.placement == model::Placement::Replace || step.placement == model::Placement::SetOldAside;
}

class BatchCopier
{
public:
    BatchCopier(const CopyContext &context, FolderPair folders, std::stop_token stop)
        : m_context(context)
        , m_folders(std::move(folders))
        , m_stop(std::move(stop))
    {
    }

    BatchResult run(std::vector<Step> steps)
    {
        Result<fs::PinnedFd> source = m_folders.source->fd(m_context.ops);
        Result<fs::PinnedFd> target = source ? m_folders.target->fd(m_context.ops) : Result<fs::PinnedFd>(source);
        if (!target) {
            for (const Step &step : steps)
                fail(step, begin(step), target.error());
            return std::move(m_result);
        }
        m_source = *std::move(source);
        m_target = *std::move(target);
        for (Step &step : steps) {
            if (shouldYield(m_context, m_stop)) {
                m_result.unfinished.push_back(std::move(step));
                continue;
            }
            prepareAndPublish(step);
            if (m_group.size() >= m_context.groupMax)
                finishGroup();
        }
        finishGroup();
        return std::move(m_result);
    }

private:
    Outcome begin(const Step &step) const
    {
        Outcome outcome;
        outcome.op = removesSource(step) ? ItemOp::Move : opOf(step);
        outcome.source = m_folders.source->item(step.name);
        outcome.target = m_folders.target->item(step.targetName);
        outcome.method = step.facts.isRegular() ? model::Method::Batch : model::Method::None;
        outcome.attempts = step.attempt;
        return outcome;
    }

    void fail(Step step, Outcome outcome, const Error &error) { m_result.fail(std::move(step), std::move(outcome), error); }

    /// The copy has its name but the source is still there: never tried again, the copy would be in its own way.
    void finishWithSource(Outcome outcome, const Error &error)
    {
        outcome.status = ItemStatus::Failed;
        outcome.bytes = 0;
        outcome.error = located(error, outcome.source, outcome.target);
        outcome.finished = wallTime();
        m_result.outcomes.push_back(std::move(outcome));
    }

    void finish(Outcome outcome)
    {
        if (outcome.status == ItemStatus::Done && !outcome.losses.empty())
            outcome.status = ItemStatus::Lossy;
        outcome.finished = wallTime();
        m_result.outcomes.push_back(std::move(outcome));
    }

    void prepareAndPublish(Step &step)
    {
        Outcome outcome = begin(step);
        if (step.onlyIfDifferent) {
            const Result<bool> equal = hasEqualContent(m_context, m_source->get(), m_target->get(), step, m_stop);
            if (!equal && equal.error().kind == ErrorKind::Cancelled)
                return m_result.unfinished.push_back(std::move(step));
            if (!equal)
                return fail(std::move(step), std::move(outcome), equal.error());
            if (*equal) {
                outcome.status = ItemStatus::Skipped;
                outcome.skipReason = model::SkipReason::SameContent;
                outcome.method = model::Method::None;
                return finish(std::move(outcome));
            }
        }
        Result<Prepared> prepared = prepare(step, outcome);
        if (!prepared && prepared.error().kind == ErrorKind::Cancelled)
            return m_result.unfinished.push_back(std::move(step));
        if (!prepared)
            return fail(std::move(step), std::move(outcome), prepared.error());
        if (isGrouped(step) || m_context.verify || m_context.flushEachFile)
            m_group.push_back(*std::move(prepared));
        else
            publish(*std::move(prepared));
    }

    /// Counts attempts in `outcome`, so that a failure tells of them too.
    Result<Prepared> prepare(const Step &step, Outcome &outcome)
    {
        if (step.facts.isRegular())
            return prepareFile(step, outcome);
        return prepareEntry(step, outcome);
    }

    Result<Prepared> prepareFile(const Step &step, Outcome &outcome)
    {
        for (int attempt = 1;; ++attempt) {
            Result<Prepared> prepared = readOnce(step, outcome);
            const bool changed = !prepared && prepared.error().kind == ErrorKind::Changed;
            if (!changed || attempt == kReadAttempts)
                return prepared;
            ++outcome.attempts;
        }
    }

    Result<Prepared> readOnce(const Step &step, Outcome outcome)
    {
        Result<OpenSource> source = openSource(m_context, m_source->get(), step);
        if (!source)
            return Failure(source.error());
        Result<PartialFile> partial
            = PartialFile::createFile(m_context.ops, m_context.abilities, m_target, m_folders.target->facts().device);
        if (!partial)
            return Failure(located(partial.error(), outcome.target));
        std::optional<Digester> digester;
        if (m_context.verify)
            digester.emplace();
        std::uint64_t length = source->facts.size;
        const Result<bool> shared = shareContent(m_context, *source, *partial, m_folders.target->facts().device);
        if (!shared)
            return Failure(shared.error());
        if (*shared) {
            outcome.method = model::Method::Reflink;
            if (digester) {
                const Result<std::uint64_t> read = digestRange(m_context.ops, source->fd.get(), 0, length, *digester);
                if (!read)
                    return Failure(read.error());
            }
        } else {
            const Result<std::uint64_t> copied = copyAll(*source, partial->fd(), digester ? &*digester : nullptr);
            if (!copied)
                return Failure(copied.error());
            length = *copied;
        }
        const Result<std::optional<model::Loss>> grown = checkSource(m_context, *source, length);
        if (!grown)
            return Failure(grown.error());
        if ((*grown || length < source->facts.size) && removesSource(step))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Read)); // its new end would go with the source
        outcome.losses = keepMetadata(m_context, *source, *partial, m_folders.targetInheritsAcl);
        if (*grown)
            outcome.losses.push_back(**grown);
        outcome.bytes = length;
        Prepared prepared {step, *std::move(partial), std::move(outcome), source->facts, length, {}};
        if (digester)
            prepared.digest = digester->digest();
        return prepared;
    }

    Result<std::uint64_t> copyAll(const OpenSource &source, int target, Digester *digester)
    {
        // A size of 0 may be a file of /proc that has content all the same.
        const std::uint64_t end = source.facts.size == 0 ? UINT64_MAX : source.facts.size;
        std::uint64_t offset = 0;
        bool atEnd = false;
        while (offset < end && !atEnd) {
            const Result<std::uint64_t> reached
                = copyRange(m_context, source, target, offset, end, std::chrono::milliseconds(50), digester, &atEnd, m_stop);
            if (!reached)
                return reached;
            offset = *reached;
            if (offset < end && !atEnd && shouldYield(m_context, m_stop) && offset > kWorthYielding)
                return Failure(Error::of(ErrorKind::Cancelled));
        }
        if (source.facts.allocated < source.facts.size) { // a hole at the end is no write
            const Result<void> sized = m_context.ops.truncate(target, offset);
            if (!sized)
                return Failure(sized.error());
        }
        return offset;
    }

    Result<Prepared> prepareEntry(const Step &step, Outcome outcome)
    {
        std::string linkText;
        if (step.facts.type == model::FileType::Symlink) {
            Result<std::string> text = m_context.ops.readLink(m_source->get(), step.name.c_str());
            if (!text)
                return Failure(text.error());
            linkText = *std::move(text);
        }
        Result<PartialFile> partial = PartialFile::createEntry(m_context.ops, m_target, [&](int at, const char *name) {
            switch (step.facts.type) {
            case model::FileType::Symlink:
                return m_context.ops.symlink(linkText, at, name);
            case model::FileType::Fifo:
                return m_context.ops.makeNode(at, name, S_IFIFO | 0600, 0);
            case model::FileType::CharDevice:
                return m_context.ops.makeNode(at, name, S_IFCHR | 0600, step.facts.node);
            case model::FileType::BlockDevice:
                return m_context.ops.makeNode(at, name, S_IFBLK | 0600, step.facts.node);
            case model::FileType::Unknown:
            case model::FileType::Regular:
            case model::FileType::Folder:
            case model::FileType::Socket:
                break;
            }
            return Result<void>(Failure(Error::of(ErrorKind::Internal)));
        });
        if (!partial)
            return Failure(located(partial.error(), outcome.target));
        const char *name = partial->name().c_str();
        const Result<model::FileFacts> now = m_context.ops.stat(m_target->get(), name);
        if (!now)
            return Failure(located(now.error(), outcome.target));
        outcome.losses = fs::copyMetadata(m_context.ops, {m_source->get(), step.name.c_str()}, step.facts, {m_target->get(), name}, *now,
                                          {.targetInheritsAcl = m_folders.targetInheritsAcl});
        return Prepared {step, *std::move(partial), std::move(outcome), step.facts, 0, {}};
    }

    /// Gives the name; true if it has it.
    bool publish(Prepared prepared)
    {
        Result<std::string> name = prepared.partial.publish(prepared.step);
        if (!name) {
            fail(std::move(prepared.step), std::move(prepared.outcome), name.error());
            return false;
        }
        prepared.outcome.replaced = prepared.step.placement == model::Placement::Replace && prepared.step.replaces.has_value();
        prepared.outcome.target.name = *std::move(name);
        if (removesSource(prepared.step)) {
            m_named.push_back({std::move(prepared.step), std::move(prepared.outcome), prepared.copied});
        } else {
            finish(std::move(prepared.outcome));
        }
        return true;
    }

    void finishGroup()
    {
        if (m_group.empty())
            return;
        std::vector<Prepared> group = std::move(m_group);
        m_group.clear();
        if (m_stop.stop_requested()) { // nothing of it has a name yet, and a flush could last
            for (Prepared &prepared : group)
                m_result.unfinished.push_back(std::move(prepared.step));
            return;
        }
        if (const Result<void> flushed = flush(group); !flushed) {
            for (Prepared &prepared : group)
                fail(std::move(prepared.step), std::move(prepared.outcome), flushed.error());
            return;
        }
        for (Prepared &prepared : group) {
            if (m_stop.stop_requested() && prepared.digest) { // reading back could last, too
                m_result.unfinished.push_back(std::move(prepared.step));
                continue;
            }
            if (prepared.digest) {
                const Result<void> equal = readBack(prepared);
                if (!equal) {
                    fail(std::move(prepared.step), std::move(prepared.outcome), equal.error());
                    continue;
                }
                prepared.outcome.digest = prepared.digest;
            }
            publish(std::move(prepared));
        }
        removeSources();
    }

    Result<void> flush(const std::vector<Prepared> &group)
    {
        if (m_context.flushEachFile) {
            for (const Prepared &prepared : group) {
                if (prepared.partial.fd() < 0)
                    continue;
                const Result<void> flushed = m_context.ops.flushFile(prepared.partial.fd());
                if (!flushed)
                    return flushed;
            }
        }
        return m_context.ops.flushFileSystem(m_target->get());
    }

    Result<void> readBack(const Prepared &prepared)
    {
        const int fd = prepared.partial.fd();
        const Result<void> dropped = m_context.ops.dropFromCache(fd);
        if (!dropped)
            return dropped;
        Digester digester;
        const Result<std::uint64_t> read = digestRange(m_context.ops, fd, 0, UINT64_MAX, digester);
        if (!read)
            return Failure(located(read.error(), prepared.outcome.target)); // a read, but not of the source
        if (*read != prepared.length || digester.digest() != *prepared.digest)
            return Failure(Error::of(ErrorKind::Corrupt, FsOp::Verify));
        return {};
    }

    void removeSources()
    {
        if (m_named.empty())
            return;
        // The names must be durable before what they stand for is given up.
        const Result<void> flushed = flushNames(m_context, m_target->get());
        for (Named &named : m_named) {
            if (!flushed) {
                finishWithSource(std::move(named.outcome), flushed.error());
                continue;
            }
            const Result<void> removed = removeSource(m_context, m_source->get(), named.step.name, named.copied);
            if (removed)
                finish(std::move(named.outcome));
            else
                finishWithSource(std::move(named.outcome), removed.error());
        }
        m_named.clear();
    }

    struct Named {
        Step step;
        Outcome outcome;
        model::FileFacts copied;
    };

    static constexpr std::uint64_t kWorthYielding = 4 << 20; ///< a small file is finished rather than begun again

    const CopyContext &m_context;
    FolderPair m_folders;
    std::stop_token m_stop;
    fs::PinnedFd m_source;
    fs::PinnedFd m_target;
    std::vector<Prepared> m_group; ///< written, not yet flushed
    std::vector<Named> m_named; ///< published, sources still there
    BatchResult m_result;
};

} // namespace

BatchResult copyBatch(const CopyContext &context, FolderPair folders, std::vector<Step> steps, std::stop_token stop)
{
    return BatchCopier(context, std::move(folders), std::move(stop)).run(std::move(steps));
}

} // namespace ferry::engine
