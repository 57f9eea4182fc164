// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_runner.h"

#include <algorithm>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::Outcome;

constexpr std::size_t kClosedAtOnce = 32;
constexpr std::size_t kEmptiedAtOnce = 512;
constexpr std::size_t kNamedAtOnce = 512; ///< items one worker names in a hop

/// Shares of at most `itemsMax` items, of whole folders' batches.
std::vector<std::vector<PreparedWork>> inShares(std::vector<PreparedWork> group, std::size_t itemsMax)
{
    std::vector<std::vector<PreparedWork>> shares;
    std::size_t items = itemsMax;
    for (PreparedWork &work : group) {
        if (items >= itemsMax) {
            shares.emplace_back();
            items = 0;
        }
        items += work.batch.items.size();
        shares.back().push_back(std::move(work));
    }
    return shares;
}

std::vector<const engine::PreparedBatch *> batchesOf(const std::vector<PreparedWork> &works)
{
    std::vector<const engine::PreparedBatch *> batches;
    batches.reserve(works.size());
    for (const PreparedWork &work : works)
        batches.push_back(&work.batch);
    return batches;
}

std::uint64_t bytesOf(const engine::PreparedBatch &batch)
{
    std::uint64_t bytes = 0;
    for (const engine::Prepared &prepared : batch.items)
        bytes += prepared.length;
    return bytes;
}

bool commits(const Unit &unit)
{
    return std::holds_alternative<FlushUnit>(unit) || std::holds_alternative<NameUnit>(unit) || std::holds_alternative<FinishUnit>(unit);
}

} // namespace

Task<void> JobRunner::flushGroup(FlushUnit unit)
{
    const engine::CopyContext &context = *m_context;
    const std::vector<PreparedWork> &group = unit.group;
    auto flushing = [&context, &group] {
        if (context.journal)
            context.journal->sync();
        return engine::flushContent(context, batchesOf(group));
    };
    const TimePoint begun = m_workshop.clock.now();
    auto running = m_workshop.lanes.run(m_lane, std::move(flushing));
    const Result<void> flushed = co_await running;
    std::uint64_t bytes = 0;
    for (const PreparedWork &work : group)
        bytes += bytesOf(work.batch);
    m_pace.flushed(bytes, m_workshop.clock.now() - begun);
    if (flushed) {
        m_counters.bytesFlushed.fetch_add(bytes, std::memory_order_relaxed);
        for (std::vector<PreparedWork> &share : inShares(std::move(unit.group), kNamedAtOnce))
            m_stack.push(NameUnit {std::move(share)});
        co_return;
    }
    for (PreparedWork &work : unit.group) {
        engine::BatchResult result;
        const WorkPtr folder = work.origin.work;
        for (engine::Prepared &prepared : work.batch.items)
            result.fail(std::move(prepared.step), std::move(prepared.outcome), flushed.error());
        takeBack(std::move(work.origin), std::move(result), 0);
        settle(folder);
    }
}

Task<void> JobRunner::nameGroup(NameUnit unit)
{
    const engine::CopyContext &context = *m_context;
    auto naming = [&context, &group = unit.group, stop = m_stop.get_token()] {
        std::vector<engine::BatchResult> results;
        results.reserve(group.size());
        for (PreparedWork &work : group)
            results.push_back(engine::nameBatch(context, std::move(work.batch), stop));
        return results;
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(naming));
    std::vector<engine::BatchResult> results = co_await running;
    std::vector<PreparedWork> rest; // a pause came between
    for (std::size_t i = 0; i < results.size(); ++i) {
        Origin &origin = unit.group[i].origin;
        const WorkPtr folder = origin.work;
        if (!results[i].prepared.empty()) {
            ++folder->pending;
            rest.push_back({origin, {folder->folders, std::exchange(results[i].prepared, {})}});
        }
        takeBack(std::move(origin), std::move(results[i]), 0);
        settle(folder);
    }
    if (!rest.empty())
        m_stack.push(NameUnit {std::move(rest)});
}

Task<void> JobRunner::finishGroup(FinishUnit unit)
{
    const engine::CopyContext &context = *m_context;
    auto finishing = [&context, &group = unit.group] {
        std::vector<std::shared_ptr<fs::Folder>> targets;
        for (const NamedWork &work : group)
            targets.push_back(work.batch.folders.target);
        const Result<void> flushed = engine::flushNames(context, targets);
        std::vector<std::vector<Outcome>> outcomes;
        outcomes.reserve(group.size());
        for (NamedWork &work : group)
            outcomes.push_back(engine::finishNamed(context, std::move(work.batch), flushed));
        return outcomes;
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(finishing));
    std::vector<std::vector<Outcome>> outcomes = co_await running;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        for (Outcome &outcome : outcomes[i])
            conclude(unit.group[i].origin, outcome);
        settle(unit.group[i].origin.work);
    }
}

void JobRunner::gather(PreparedWork prepared)
{
    if (m_gathered.prepared.empty())
        m_gathered.since = m_workshop.clock.now();
    m_gathered.items += prepared.batch.items.size();
    m_gathered.bytes += bytesOf(prepared.batch);
    m_gathered.prepared.push_back(std::move(prepared));
    holdGathered();
    if (m_pace.isEnough(m_gathered.items, m_gathered.bytes))
        pushPrepared();
}

void JobRunner::gather(NamedWork named)
{
    if (m_gathered.named.empty())
        m_gathered.namedSince = m_workshop.clock.now();
    m_gathered.namedItems += named.batch.items.size();
    m_gathered.named.push_back(std::move(named));
    holdGathered();
    if (m_gathered.namedItems >= kNamedAtOnce)
        pushNamed();
}

void JobRunner::gather(WorkPtr closable)
{
    m_gathered.closable.push_back(std::move(closable));
    holdGathered();
    if (m_gathered.closable.size() >= kClosedAtOnce)
        pushClosable();
}

void JobRunner::gather(Emptied emptied)
{
    m_gathered.emptied.push_back(std::move(emptied));
    holdGathered();
    if (m_gathered.emptied.size() >= kEmptiedAtOnce && !m_removingEmptied)
        m_stack.push(RemoveEmptiedUnit());
}

void JobRunner::pushPrepared()
{
    m_gathered.items = 0;
    m_gathered.bytes = 0;
    m_stack.push(FlushUnit {std::exchange(m_gathered.prepared, {})});
}

void JobRunner::pushNamed()
{
    m_gathered.namedItems = 0;
    m_stack.push(FinishUnit {std::exchange(m_gathered.named, {})});
}

void JobRunner::pushClosable()
{
    m_stack.push(CloseUnit {std::exchange(m_gathered.closable, {})});
}

bool JobRunner::hasCommitsStacked() const
{
    return m_stack.hasAny(commits);
}

/// Beside the workers, of which each may wait for its turn under a limit or be at a large file for hours.
Task<void> JobRunner::commitOld(bool finishesNamed)
{
    for (;;) {
        const Result<void> open = co_await m_gate.wait(m_stop.get_token());
        if (!open)
            break;
        std::optional<Unit> unit = m_stack.takeAny(commits);
        if (unit) {
            auto performing = perform(*std::move(unit));
            co_await performing;
        } else if (!m_gathered.named.empty() && std::exchange(finishesNamed, false)) {
            pushNamed();
        } else {
            break;
        }
    }
    m_commitsOld = false;
    m_stack.release();
    pushGatheredIfIdle();
}

void JobRunner::holdGathered()
{
    if (!std::exchange(m_gathered.holds, true))
        m_stack.hold();
}

/// One kind at a time, in the order in which one leads to the next: what a folder waits for first.
void JobRunner::pushGatheredIfIdle()
{
    if (m_stack.size() > 0 || m_stack.inHand() > 1)
        return;
    if (!m_gathered.prepared.empty())
        pushPrepared();
    else if (!m_gathered.named.empty())
        pushNamed();
    else if (!m_gathered.closable.empty())
        pushClosable();
    else if (!m_gathered.emptied.empty())
        m_stack.push(RemoveEmptiedUnit());
    else if (std::exchange(m_gathered.holds, false))
        m_stack.release();
}

} // namespace ferry::jobs
