// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/comparison.h"

#include "core/engine/content.h"
#include "core/engine/device_file.h"
#include "core/engine/digest.h"
#include "core/engine/item_error.h"
#include "core/engine/read_in_hops.h"

#include <fcntl.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace ferry::engine {

namespace {

using async::Task;
using model::FileFacts;
using model::LossKind;
using model::Outcome;
using model::Step;

/// Source and target of one step being read side by side.
class PairReader
{
public:
    static Result<std::shared_ptr<PairReader>> open(const CopyContext &context, const FolderPair &folders, const Step &step)
    {
        const TreePath targetItem = folders.target->item(step.targetName);
        const Result<OpenFolders> at = folders.open(context.ops);
        if (!at)
            return Failure(at.error());
        Result<OpenSource> source = openSource(context, at->source->get(), step);
        if (!source)
            return Failure(source.error());
        Step there;
        there.name = step.targetName;
        there.facts = *step.replaces;
        Result<OpenSource> target = openSource(context, at->target->get(), there);
        if (!target)
            return Failure(located(target.error(), targetItem));
        if (source->facts.size != target->facts.size)
            return Failure(Error::of(ErrorKind::OtherSize, FsOp::Verify));
        return std::make_shared<PairReader>(context, *std::move(source), *std::move(target), targetItem);
    }

    PairReader(const CopyContext &context, OpenSource source, OpenSource target, TreePath targetItem)
        : m_ops(context.ops)
        , m_source(std::move(source))
        , m_target(std::move(target))
        , m_targetItem(std::move(targetItem))
        , m_device(m_ops, m_target.fd.get())
    {
        if (context.hashAll)
            m_digester.emplace(context.hash);
    }

    Result<bool> readOn(const CopyContext &context, std::uint64_t atMost, const std::stop_token &stop)
    {
        const std::span<std::byte> buffer = threadBuffer();
        const std::size_t half = buffer.size() / 2;
        const auto deadline = std::chrono::steady_clock::now() + kReadQuantum;
        const std::uint64_t size = m_source.facts.size;
        const std::uint64_t begun = m_done;
        do {
            // A size of 0 may be a file of /proc that has content all the same.
            const std::size_t want = size == 0 ? half : std::min<std::uint64_t>(half, size - m_done);
            const Result<std::size_t> count = readFully(m_ops, m_source.fd.get(), buffer.first(half), want, m_done);
            if (!count)
                return Failure(count.error());
            const Result<std::size_t> there = m_device.read(buffer.subspan(half), want, m_done);
            if (!there)
                return Failure(located(there.error(), m_targetItem));
            const bool isEqual = *count == *there && std::memcmp(buffer.data(), buffer.data() + half, *count) == 0;
            if (isEqual && m_digester)
                m_digester->add(buffer.first(*count));
            m_done += isEqual ? *count : 0;
            context.counters.bytesCopied.fetch_add(isEqual ? *count : 0, std::memory_order_relaxed);
            if (!isEqual || *count < want || m_done == size)
                return end(isEqual);
        } while (m_done - begun < atMost && !shouldYield(context, stop) && std::chrono::steady_clock::now() < deadline);
        return false;
    }

    [[nodiscard]] std::uint64_t done() const noexcept { return m_done; }

    void complete(Outcome &outcome) const
    {
        outcome.bytes = m_done;
        outcome.readBack = m_device.from();
        if (m_digester)
            outcome.digest = m_digester->digest();
    }

private:
    /// What was read is worth something only if nobody wrote meanwhile.
    Result<bool> end(bool isEqual) const
    {
        const Result<FileFacts> source = m_ops.stat(m_source.fd.get(), "");
        if (!source)
            return Failure(source.error());
        if (!model::isUnchanged(m_source.facts, *source))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Read));
        const Result<FileFacts> target = m_ops.stat(m_target.fd.get(), "");
        if (!target)
            return Failure(located(target.error(), m_targetItem));
        if (!model::isUnchanged(m_target.facts, *target))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Verify));
        if (!isEqual)
            return Failure(Error::of(ErrorKind::OtherContent, FsOp::Verify));
        return true;
    }

    fs::FsOps &m_ops;
    OpenSource m_source;
    OpenSource m_target;
    TreePath m_targetItem;
    DeviceFile m_device; ///< of m_target
    std::optional<Digester> m_digester;
    std::uint64_t m_done = 0; ///< equal so far
};

Result<void> compareLinks(const CopyContext &context, const FolderPair &folders, const Step &step)
{
    const TreePath targetItem = folders.target->item(step.targetName);
    const Result<OpenFolders> at = folders.open(context.ops);
    if (!at)
        return Failure(at.error());
    const Result<std::string> source = context.ops.readLink(at->source->get(), step.name.c_str());
    if (!source)
        return Failure(source.error());
    const Result<std::string> target = context.ops.readLink(at->target->get(), step.targetName.c_str());
    if (!target)
        return Failure(located(target.error(), targetItem));
    if (*source != *target)
        return Failure(Error::of(ErrorKind::OtherLink, FsOp::Verify));
    return {};
}

Result<void> compareFiles(const CopyContext &context, const FolderPair &folders, const Step &step, Outcome &outcome,
                          const std::stop_token &stop)
{
    const Result<std::shared_ptr<PairReader>> reader = PairReader::open(context, folders, step);
    if (!reader)
        return Failure(reader.error());
    for (;;) {
        const Result<bool> isAtEnd = (*reader)->readOn(context, UINT64_MAX, stop);
        if (!isAtEnd)
            return Failure(isAtEnd.error());
        if (*isAtEnd)
            break;
        if (shouldYield(context, stop))
            return Failure(Error::of(ErrorKind::Cancelled)); // to be begun again
    }
    (*reader)->complete(outcome);
    return {};
}

Outcome begin(const FolderPair &folders, const Step &step)
{
    Outcome outcome;
    outcome.op = model::ItemOp::Verify;
    outcome.source = folders.source->item(step.name);
    outcome.target = folders.target->item(step.targetName);
    outcome.attempts = step.attempt;
    outcome.there = model::seenOf(*step.replaces);
    return outcome;
}

void end(const ComparisonRules &rules, const Step &step, Outcome &outcome)
{
    outcome.losses = metadataDifferences(step.facts, *step.replaces, rules);
    outcome.status = outcome.losses.empty() ? model::ItemStatus::Done : model::ItemStatus::Lossy;
    if (outcome.losses.empty())
        outcome.there.reset();
    else
        outcome.modified = step.facts.modified;
    outcome.finished = wallTime();
}

} // namespace

std::vector<model::Loss> metadataDifferences(const FileFacts &source, const FileFacts &target, const ComparisonRules &rules)
{
    std::vector<model::Loss> differences;
    const auto differ
        = [&differences](LossKind kind) { differences.push_back({.kind = kind, .code = 0, .detail = {}, .unsupported = false}); };
    if (!rules.metadata)
        return differences;
    if (rules.owners && source.uid != target.uid)
        differ(LossKind::Owner);
    if (rules.owners && source.gid != target.gid)
        differ(LossKind::Group);
    if (source.type != model::FileType::Symlink && source.mode != target.mode)
        differ(LossKind::Mode);
    if (!model::isSameTime(source.modified, target.modified, rules.granularity))
        differ(LossKind::Times);
    return differences;
}

BatchResult compareBatch(const CopyContext &context, const ComparisonRules &rules, FolderPair folders, std::vector<Step> steps,
                         std::stop_token stop)
{
    BatchResult result;
    for (Step &step : steps) {
        if (shouldYield(context, stop)) {
            result.unfinished.push_back(std::move(step));
            continue;
        }
        Outcome outcome = begin(folders, step);
        Result<void> compared;
        if (step.facts.isRegular())
            compared = compareFiles(context, folders, step, outcome, stop);
        else if (step.facts.type == model::FileType::Symlink)
            compared = compareLinks(context, folders, step);
        if (!compared && compared.error().kind == ErrorKind::Cancelled) {
            result.unfinished.push_back(std::move(step));
            continue;
        }
        if (!compared) {
            result.fail(std::move(step), std::move(outcome), compared.error());
            continue;
        }
        end(rules, step, outcome);
        result.outcomes.push_back(std::move(outcome));
    }
    return result;
}

Task<std::optional<Outcome>> compareLarge(CopyLane lane, ComparisonRules rules, FolderPair folders, Step step,
                                          std::shared_ptr<LargeProgress> progress, std::stop_token stop)
{
    Outcome outcome = begin(folders, step);
    progress->name = step.name;
    const CopyContext &context = lane.context;
    auto opening = [&context, folders, step] { return PairReader::open(context, folders, step); };
    auto openingRun = lane.lanes.run(lane.lane, std::move(opening));
    const Result<std::shared_ptr<PairReader>> reader = co_await openingRun;
    Result<void> compared;
    if (reader) {
        auto reading = readInHops(lane, *reader, progress, stop);
        compared = co_await reading;
    } else {
        compared = Failure(reader.error());
    }
    if (!compared && compared.error().kind == ErrorKind::Cancelled)
        co_return std::nullopt;
    if (compared) {
        (*reader)->complete(outcome);
        end(rules, step, outcome);
    } else {
        outcome.status = model::ItemStatus::Failed;
        outcome.error = located(compared.error(), outcome.source, outcome.target);
        outcome.finished = wallTime();
    }
    co_return std::optional<Outcome>(std::move(outcome));
}

} // namespace ferry::engine
