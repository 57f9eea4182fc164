// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_copy.h"

#include "core/engine/commit.h"
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
        const Result<OpenFolders> at = m_folders.open(m_context.ops);
        if (!at) {
            for (const Step &step : steps)
                fail(step, begin(step), at.error());
            return std::move(m_result);
        }
        m_source = at->source;
        m_target = at->target;
        const auto unnamed = std::ranges::stable_partition(steps, [](const Step &step) { return !step.onlyMetadata; });
        if (m_context.journal)
            m_context.journal->naming(*m_folders.target, std::span(steps.begin(), unnamed.begin()));
        for (Step &step : steps) {
            if (shouldYield(m_context, m_stop)) {
                m_result.unfinished.push_back(std::move(step));
                continue;
            }
            copyOne(step);
        }
        return std::move(m_result);
    }

private:
    PartialNames names() const { return {m_context.journal, m_folders.target}; }

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

    void copyOne(Step &step)
    {
        if (step.onlyMetadata)
            return giveMetadata(step);
        if (takeKept(m_context.ops, m_target->get(), step) && !removesSource(step) && !m_context.hashAll)
            return finishEarlier(step);
        m_readsBack = step.readsBack = (m_context.verify || step.readsBack) && step.facts.isRegular();
        Outcome outcome = begin(step);
        if (step.onlyIfDifferent) {
            const Result<bool> equal = hasEqualContent(m_context, m_folders, step, m_stop);
            if (!equal && equal.error().kind == ErrorKind::Cancelled)
                return m_result.unfinished.push_back(std::move(step));
            if (!equal)
                return fail(std::move(step), std::move(outcome), equal.error());
            if (*equal) {
                outcome.status = ItemStatus::Skipped;
                outcome.skipReason = model::SkipReason::SameContent;
                outcome.method = model::Method::None;
                outcome.finished = wallTime();
                return m_result.outcomes.push_back(std::move(outcome));
            }
        }
        Result<Prepared> prepared = prepare(step, outcome);
        if (!prepared && prepared.error().kind == ErrorKind::Cancelled)
            return m_result.unfinished.push_back(std::move(step));
        if (!prepared)
            return fail(std::move(step), std::move(outcome), prepared.error());
        if (needsFlushFirst(m_context, step, m_readsBack))
            m_result.prepared.push_back(*std::move(prepared));
        else
            nameItem(m_context, *std::move(prepared), m_result);
    }

    void finishEarlier(const Step &step)
    {
        Outcome outcome = begin(step);
        outcome.method = model::Method::Earlier;
        outcome.keptBoth = model::keepsBoth(step);
        outcome.bytes = step.facts.isRegular() ? step.facts.size : 0;
        outcome.finished = wallTime();
        m_result.outcomes.push_back(std::move(outcome));
    }

    void giveMetadata(const Step &step)
    {
        Outcome outcome = begin(step);
        outcome.method = model::Method::Metadata;
        const Result<OpenSource> source = openAsPlanned(m_source->get(), step.name, step.facts);
        if (!source)
            return fail(step, std::move(outcome), source.error());
        const Result<OpenSource> target = openAsPlanned(m_target->get(), step.targetName, *step.replaces);
        if (!target)
            return fail(step, std::move(outcome), located(target.error(), outcome.target));
        outcome.losses = fs::copyMetadata(m_context.ops, {source->fd.get(), ""}, source->facts, {target->fd.get(), ""}, target->facts,
                                          {.targetInheritsAcl = true}); // or has one of its own that the source lacks
        const Result<void> flushed = m_context.flushEachFile ? m_context.ops.flushFile(target->fd.get()) : Result<void>();
        outcome.replaced = flushed.has_value();
        outcome.modified = keptTime(outcome, step.facts);
        outcome.status = outcome.losses.empty() ? ItemStatus::Done : ItemStatus::Lossy;
        if (!flushed) { // which is final
            outcome.status = ItemStatus::Failed;
            outcome.error = located(flushed.error(), outcome.target);
        }
        outcome.finished = wallTime();
        m_result.outcomes.push_back(std::move(outcome));
    }

    /// Error Changed also if its metadata are others: a source's time would be a lie on what has another content.
    Result<OpenSource> openAsPlanned(int folderFd, const std::string &name, const model::FileFacts &facts)
    {
        Step planned;
        planned.name = name;
        planned.facts = facts;
        Result<OpenSource> opened = openSource(m_context, folderFd, planned);
        if (opened && (!model::isUnchanged(facts, opened->facts) || opened->facts.changed != facts.changed))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Open));
        return opened;
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
            Result<Prepared> prepared
                = attempt == 1 && mayLookLast(step) ? readLookingLast(step, outcome) : readLookingFirst(step, outcome);
            const bool changed = !prepared && prepared.error().kind == ErrorKind::Changed;
            if (!changed || attempt == kReadAttempts)
                return prepared;
            ++outcome.attempts;
        }
    }

    /// What is neither sparse nor of /proc, whose sizes say nothing, is nearly always still what was planned.
    static bool mayLookLast(const Step &step)
    {
        return step.facts.links > 0 && step.facts.size > 0 && step.facts.allocated >= step.facts.size;
    }

    Result<Prepared> readLookingLast(const Step &step, Outcome outcome)
    {
        Result<OpenSource> source = openUnlooked(m_context, m_source->get(), step);
        if (!source)
            return Failure(source.error());
        Result<Prepared> prepared = read(*source, step, std::move(outcome));
        // A fifo or a folder that took the file's place.
        if (!prepared && (prepared.error().code == EAGAIN || prepared.error().code == EISDIR))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Open));
        if (!prepared)
            return prepared;
        const Result<void> asPlanned = checkAsPlanned(m_context, *source);
        if (!asPlanned)
            return Failure(asPlanned.error());
        const Result<void> isWhole = complete(*source, *prepared);
        if (!isWhole)
            return Failure(isWhole.error());
        return prepared;
    }

    Result<Prepared> readLookingFirst(const Step &step, Outcome outcome)
    {
        Result<OpenSource> source = openSource(m_context, m_source->get(), step);
        if (!source)
            return Failure(source.error());
        Result<Prepared> prepared = read(*source, step, std::move(outcome));
        if (!prepared)
            return prepared;
        const Result<std::optional<model::Loss>> grown = checkSource(m_context, *source, prepared->length);
        if (!grown)
            return Failure(grown.error());
        if ((*grown || prepared->length < source->facts.size) && removesSource(step))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Read)); // its new end would go with the source
        const Result<void> isWhole = complete(*source, *prepared);
        if (!isWhole)
            return Failure(isWhole.error());
        if (*grown)
            prepared->outcome.losses.push_back(**grown);
        return prepared;
    }

    /// The content alone.
    Result<Prepared> read(const OpenSource &source, const Step &step, Outcome outcome)
    {
        const std::uint64_t device = m_folders.target->facts().device;
        Result<PartialFile> partial = PartialFile::createFile(m_context, m_target, device, source.facts.mode & 0777U, m_folders.target);
        if (!partial)
            return Failure(located(partial.error(), outcome.target));
        std::optional<Digester> digester;
        if (m_readsBack || m_context.hashAll)
            digester.emplace(m_context.hash);
        std::uint64_t length = source.facts.size;
        const Result<bool> shared = shareContent(m_context, source, *partial, device);
        if (!shared)
            return Failure(shared.error());
        if (*shared) {
            outcome.method = model::Method::Reflink;
            if (digester) {
                const Result<std::uint64_t> read = digestRange(m_context.ops, source.fd.get(), 0, length, *digester);
                if (!read)
                    return Failure(read.error());
            }
        } else {
            const Result<void> room = makeRoom(m_context, source, *partial, device);
            if (!room)
                return Failure(located(room.error(), outcome.target));
            const Result<std::uint64_t> copied = copyAll(
                {.source = source, .targetFd = partial->fd(), .targetDevice = device, .digester = digester ? &*digester : nullptr});
            if (!copied)
                return Failure(copied.error());
            length = *copied;
        }
        if (digester)
            outcome.digest = digester->digest();
        return Prepared {step, *std::move(partial), std::move(outcome), source.facts, length, m_readsBack};
    }

    Result<void> complete(const OpenSource &source, Prepared &prepared)
    {
        prepared.outcome.losses = keepMetadata(m_context, source, prepared.partial,
                                               {.targetInheritsAcl = m_folders.targetInheritsAcl, .precedents = &m_precedents});
        prepared.outcome.bytes = prepared.length;
        const Result<void> isWhole = checkLosses(prepared.step, prepared.outcome.losses);
        if (!isWhole)
            return Failure(located(isWhole.error(), prepared.outcome.target));
        return {};
    }

    Result<std::uint64_t> copyAll(const ContentFlow &flow)
    {
        // A size of 0 may be a file of /proc that has content all the same.
        const model::FileFacts &facts = flow.source.facts;
        const std::uint64_t end = facts.size == 0 ? UINT64_MAX : facts.size;
        RangeCopied copied;
        while (copied.reached < end && !copied.atEnd) {
            const Result<RangeCopied> range = copyRange(m_context, flow, copied.reached, end, std::chrono::milliseconds(50), m_stop);
            if (!range)
                return Failure(range.error());
            copied = *range;
            if (copied.reached < end && !copied.atEnd && shouldYield(m_context, m_stop) && copied.reached > kWorthYielding)
                return Failure(Error::of(ErrorKind::Cancelled));
        }
        if (facts.allocated < facts.size) { // a hole at the end is no write
            const Result<void> sized = m_context.ops.truncate(flow.targetFd, copied.reached);
            if (!sized)
                return Failure(sized.error());
        }
        return copied.reached;
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
        Result<PartialFile> partial = PartialFile::createEntry(m_context, m_target, m_folders.target, [&](int at, const char *name) {
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
        outcome.losses = fs::copyMetadata(m_context.ops, {m_source->get(), step.name.c_str()}, step.facts, {m_target->get(), name},
                                          partial->facts(), {.targetInheritsAcl = m_folders.targetInheritsAcl});
        const Result<void> isWhole = checkLosses(step, outcome.losses);
        if (!isWhole)
            return Failure(located(isWhole.error(), outcome.target));
        return Prepared {step, *std::move(partial), std::move(outcome), step.facts, 0, false};
    }

    static constexpr std::uint64_t kWorthYielding = 1 << 20; ///< a small file is finished rather than begun again

    const CopyContext &m_context;
    FolderPair m_folders;
    std::stop_token m_stop;
    fs::PinnedFd m_source;
    fs::PinnedFd m_target;
    fs::Precedents m_precedents;
    BatchResult m_result;
    bool m_readsBack = false; ///< of the item in work
};

} // namespace

BatchResult copyBatch(const CopyContext &context, FolderPair folders, std::vector<Step> steps, std::stop_token stop)
{
    return BatchCopier(context, std::move(folders), std::move(stop)).run(std::move(steps));
}

} // namespace ferry::engine
