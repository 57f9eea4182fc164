// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/retry.h"
#include "core/async/timeout.h"
#include "core/engine/batch_copy.h"
#include "core/engine/hard_link.h"
#include "core/engine/partial_file.h"
#include "core/engine/remover.h"
#include "core/engine/rename_batch.h"
#include "core/jobs/job_runner.h"
#include "core/jobs/shown_name.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::ItemOp;
using model::ItemStatus;
using model::Outcome;
using model::Step;
using model::Transport;

constexpr std::chrono::milliseconds kNumberingQuantum {20};
constexpr async::Backoff kBackoff {.first = std::chrono::milliseconds(50), .longest = std::chrono::seconds(5), .factor = 4};

/// What its content will take of a rate.
std::uint64_t carriedBytesOf(const std::vector<Step> &steps)
{
    std::uint64_t bytes = 0;
    for (const Step &step : steps)
        bytes += step.facts.isRegular() && !step.onlyMetadata ? step.facts.size : 0;
    return bytes;
}

std::uint64_t bytesOf(const std::vector<Step> &steps)
{
    std::uint64_t bytes = 0;
    for (const Step &step : steps)
        bytes += step.facts.isRegular() ? step.facts.size : 0;
    return bytes;
}

void addLoss(Outcome &outcome, const std::optional<model::Loss> &loss)
{
    if (!loss || outcome.status == ItemStatus::Failed || outcome.status == ItemStatus::Skipped)
        return;
    outcome.losses.push_back(*loss);
    outcome.status = ItemStatus::Lossy;
}

} // namespace

Task<void> JobRunner::perform(Unit unit)
{
    if (auto *enterUnit = std::get_if<EnterUnit>(&unit)) {
        auto task = enter(std::move(*enterUnit));
        co_await task;
    } else if (auto *scanUnit = std::get_if<ScanUnit>(&unit)) {
        auto task = scan(std::move(*scanUnit));
        co_await task;
    } else if (auto *batchUnit = std::get_if<BatchUnit>(&unit)) {
        auto task = batch(std::move(*batchUnit));
        co_await task;
    } else if (auto *largeUnit = std::get_if<LargeUnit>(&unit)) {
        auto task = large(std::move(*largeUnit));
        co_await task;
    } else if (auto *linkUnit = std::get_if<LinkUnit>(&unit)) {
        auto task = link(std::move(*linkUnit));
        co_await task;
    } else if (auto *compareUnit = std::get_if<CompareUnit>(&unit)) {
        auto task = compare(std::move(*compareUnit));
        co_await task;
    } else if (auto *numberUnit = std::get_if<NumberUnit>(&unit)) {
        auto task = number(std::move(*numberUnit));
        co_await task;
    } else if (auto *flushUnit = std::get_if<FlushUnit>(&unit)) {
        auto task = flushGroup(std::move(*flushUnit));
        co_await task;
    } else if (auto *nameUnit = std::get_if<NameUnit>(&unit)) {
        auto task = nameGroup(std::move(*nameUnit));
        co_await task;
    } else if (auto *finishUnit = std::get_if<FinishUnit>(&unit)) {
        auto task = finishGroup(std::move(*finishUnit));
        co_await task;
    } else if (auto *closeUnit = std::get_if<CloseUnit>(&unit)) {
        auto task = close(std::move(*closeUnit));
        co_await task;
    } else if (auto *extrasUnit = std::get_if<ExtrasUnit>(&unit)) {
        auto task = scanExtras(std::move(*extrasUnit));
        co_await task;
    } else if (auto *listUnit = std::get_if<ListUnit>(&unit)) {
        auto task = readList(std::move(*listUnit));
        co_await task;
    } else if (auto *checkUnit = std::get_if<CheckUnit>(&unit)) {
        auto task = check(std::move(*checkUnit));
        co_await task;
    } else if (auto *stageUnit = std::get_if<StageUnit>(&unit)) {
        auto task = stage(std::move(*stageUnit));
        co_await task;
    } else if (auto *compressUnit = std::get_if<CompressUnit>(&unit)) {
        auto task = compress(std::move(*compressUnit));
        co_await task;
    } else {
        auto task = removeEmptied();
        co_await task;
    }
}

Task<void> JobRunner::batch(BatchUnit unit)
{
    const WorkPtr folder = unit.work;
    const Transport transport = unit.steps.front().transport;
    const std::uint64_t bytes = transport == Transport::Remove ? 0 : bytesOf(unit.steps);
    const bool isCopy = transport == Transport::Copy || transport == Transport::CopyThenRemove;
    if ((isCopy || transport == Transport::Compare) && !unit.paid) {
        // Cut before there was such a limit, it would keep all others from theirs for as long as it lasts.
        const std::uint64_t carried = carriedBytesOf(unit.steps);
        if (carried / 2 > batchBounds().bytes) {
            push(folder, std::move(unit.steps), std::move(unit.notLinked));
            settle(folder);
            co_return;
        }
        const Result<void> allowed = co_await m_limiter.take(carried, m_stop.get_token());
        if (!allowed)
            co_return;
    }
    const ShownName shown(m_current, unit.steps.front().name);
    Origin origin {folder, unit.notLinked, {}};
    for (const Step &step : unit.steps) {
        if (isCopy && !step.onlyMetadata && m_links.knows(step.facts))
            origin.linked.push_back(step);
    }
    const engine::CopyContext &context = *m_context;
    const bool isTrash = m_request.kind == model::JobKind::Trash;
    auto steps = std::make_shared<std::vector<Step>>(std::move(unit.steps));
    auto working = [&context, folders = folder->folders, steps, transport, isTrash, rules = m_rules, stop = m_stop.get_token()] {
        switch (transport) {
        case Transport::Copy:
        case Transport::CopyThenRemove:
            break;
        case Transport::Rename:
            return engine::renameBatch(context, folders, std::move(*steps), stop);
        case Transport::Compare:
            return engine::compareBatch(context, rules, folders, std::move(*steps), stop);
        case Transport::Remove:
            return isTrash ? engine::trashBatch(context, folders.source, std::move(*steps), stop)
                           : engine::removeBatch(context, folders.source, std::move(*steps), stop);
        }
        return engine::copyBatch(context, folders, std::move(*steps), stop);
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(working));
    engine::BatchResult result = co_await running;
    takeBack(std::move(origin), std::move(result), bytes);
    settle(folder);
}

void JobRunner::takeBack(Origin origin, engine::BatchResult result, std::uint64_t bytes)
{
    const WorkPtr folder = origin.work;
    std::uint64_t toCome = bytesOf(result.unfinished) + bytesOf(result.again) + bytesOf(result.needsCopy);
    for (Outcome &outcome : result.outcomes) {
        const bool mayWait = outcome.status == ItemStatus::Failed && m_policies.onError != model::ErrorPolicy::Fail;
        const auto failed = mayWait ? std::ranges::find(result.failed, outcome.source.name, &Step::name) : result.failed.end();
        if (failed != result.failed.end() && mayTryAgain(*outcome.error, failed->attempt)) {
            ++failed->attempt;
            result.again.push_back(*failed);
            toCome += bytes > 0 && failed->facts.isRegular() ? failed->facts.size : 0;
        } else if (failed != result.failed.end() && isMendable(*outcome.error)) {
            Step &step = *failed;
            const std::uint64_t size = bytes > 0 && step.facts.isRegular() ? step.facts.size : 0;
            step.attempt = 1;
            StuckItem item {.origin = {folder, origin.notLinked, {}},
                            .unit = BatchUnit {.work = folder, .steps = {step}, .notLinked = origin.notLinked},
                            .outcome = outcome,
                            .bytes = size};
            std::ranges::copy_if(origin.linked, std::back_inserter(item.origin.linked),
                                 [&](const Step &linked) { return linked.name == step.name; });
            toCome += size;
            ++folder->pending;
            park(std::move(item));
        } else {
            conclude(origin, outcome);
        }
    }
    m_ledger.handled(bytes - std::min(bytes, toCome));
    if (!result.needsCopy.empty())
        copyInstead(folder, std::move(result.needsCopy));
    if (!result.again.empty()) {
        ++folder->pending;
        m_stack.hold();
        m_tasks.spawn(tryLater(folder, std::move(result.again), origin.notLinked), "retry");
    }
    if (!result.unfinished.empty()) {
        ++folder->pending;
        m_stack.push(BatchUnit {.work = folder, .steps = std::move(result.unfinished), .paid = true, .notLinked = origin.notLinked});
    }
    if (!result.named.empty()) {
        ++folder->pending;
        gather(NamedWork {origin, {folder->folders, std::move(result.named)}});
    }
    if (!result.prepared.empty()) {
        ++folder->pending;
        gather(PreparedWork {std::move(origin), {folder->folders, std::move(result.prepared)}});
    }
}

void JobRunner::conclude(const Origin &origin, Outcome &outcome)
{
    addLoss(outcome, origin.notLinked);
    const auto step = std::ranges::find(origin.linked, outcome.source.name, &Step::name);
    if (step != origin.linked.end() && !origin.notLinked)
        resolveLinks(origin.work, *step, outcome);
    record(origin.work, outcome);
}

/// What could not be renamed, for it crosses file systems.
void JobRunner::copyInstead(const WorkPtr &folder, std::vector<Step> steps)
{
    std::vector<Step> copied;
    for (Step &step : steps) {
        step.transport = Transport::CopyThenRemove;
        const Result<void> fits = checkFits(folder, step);
        if (!fits) {
            leaveAlone(folder, step.name, step.facts, {.reason = {}, .error = fits.error()}, {}, step.targetName);
        } else if (step.facts.type == model::FileType::Socket) {
            leaveAlone(folder, step.name, step.facts, {.reason = model::SkipReason::Socket, .error = {}}, {}, step.targetName);
        } else if (step.facts.isFolder()) {
            ++folder->pending;
            const bool isWhole = m_request.options.only.has_value(); // the log, if there is one, names the folder only
            m_stack.push(EnterUnit {.parent = folder, .step = std::move(step), .isWhole = isWhole});
        } else if (!waitsForLink(folder, step)) {
            copied.push_back(std::move(step));
        }
    }
    push(folder, std::move(copied));
}

Task<void> JobRunner::tryLater(WorkPtr work, std::vector<Step> steps, std::optional<model::Loss> notLinked)
{
    const Duration pause = async::pauseAfter(steps.front().attempt - 1, kBackoff, 0);
    const Result<void> slept = co_await async::sleepFor(m_workshop.clock, pause, m_stop.get_token());
    if (slept) {
        push(work, std::move(steps), std::move(notLinked));
        settle(work);
    }
    m_stack.release();
    pushGatheredIfIdle();
}

/// `attempt`: the one that the unit will make.
Task<void> JobRunner::pushLater(Unit unit, int attempt)
{
    const Duration pause = async::pauseAfter(attempt - 1, kBackoff, 0);
    const Result<void> slept = co_await async::sleepFor(m_workshop.clock, pause, m_stop.get_token());
    if (slept)
        m_stack.push(std::move(unit));
    m_stack.release();
    pushGatheredIfIdle();
}

Task<void> JobRunner::large(LargeUnit unit)
{
    auto progress = std::make_shared<engine::LargeProgress>();
    const auto place = m_large.insert(m_large.end(), progress);
    if (unit.step.keptBefore != 0) {
        auto looking = [&ops = m_workshop.ops, target = unit.work->folders.target, step = unit.step]() mutable {
            const Result<fs::PinnedFd> fd = target->fd(ops);
            const bool isThere = fd && engine::takeKept(ops, (*fd)->get(), step);
            return std::pair(isThere, std::move(step));
        };
        auto running = m_workshop.lanes.run(m_lane, std::move(looking));
        std::pair<bool, Step> found = co_await running;
        unit.step = std::move(found.second);
        if (found.first && unit.step.transport == Transport::Copy && !m_request.options.hash) {
            m_large.erase(place);
            recordEarlier(unit.work, unit.step);
            settle(unit.work);
            co_return;
        }
    }
    unit.step.readsBack = unit.step.readsBack || m_verify;
    auto working = unit.step.transport == Transport::Compare
        ? engine::compareLarge(copyLane(), m_rules, unit.work->folders, unit.step, progress, m_stop.get_token())
        : engine::copyLarge(copyLane(), unit.work->folders, unit.step, progress, m_stop.get_token());
    std::optional<Outcome> outcome = co_await working;
    m_large.erase(place);
    if (!outcome)
        co_return;
    addLoss(*outcome, unit.notLinked);
    if (outcome->error && !progress->named) {
        if (mayTryAgain(*outcome->error, unit.step.attempt)) {
            ++unit.step.attempt;
            m_stack.hold();
            m_tasks.spawn(tryLater(unit.work, {unit.step}, unit.notLinked), "retry");
            co_return;
        }
        if (isMendable(*outcome->error)) {
            unit.step.attempt = 1;
            StuckItem item {.origin = {unit.work, unit.notLinked, {}}, .unit = unit, .outcome = *outcome, .bytes = unit.step.facts.size};
            if (m_links.knows(unit.step.facts))
                item.origin.linked.push_back(unit.step);
            park(std::move(item));
            co_return;
        }
    }
    m_ledger.handled(unit.step.facts.size);
    if (m_links.knows(unit.step.facts))
        resolveLinks(unit.work, unit.step, *outcome);
    record(unit.work, *outcome);
    settle(unit.work);
}

Task<void> JobRunner::link(LinkUnit unit)
{
    const engine::CopyContext &context = *m_context;
    auto linking = [&context, folders = unit.work->folders, step = unit.step, first = unit.first] {
        return engine::linkToFirst(context, folders, step, first.folder, first.name);
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(linking));
    std::expected<Outcome, model::Loss> outcome = co_await running;
    if (outcome && outcome->error && isMendable(*outcome->error)) {
        const std::uint64_t size = unit.step.facts.isRegular() ? unit.step.facts.size : 0;
        park({.origin = {unit.work, {}, {}}, .unit = unit, .outcome = *outcome, .bytes = size});
        co_return;
    }
    if (outcome) {
        if (outcome->status != ItemStatus::Failed) { // one file, one content
            outcome->digest = unit.first.digest;
            outcome->readBack = unit.first.readBack;
        }
        m_ledger.handled(unit.step.facts.isRegular() ? unit.step.facts.size : 0);
        record(unit.work, *outcome);
    } else {
        push(unit.work, {unit.step}, outcome.error());
    }
    settle(unit.work);
}

Task<void> JobRunner::compare(CompareUnit unit)
{
    auto comparing = engine::isEqualInHops(copyLane(), unit.work->folders, unit.step, m_stop.get_token());
    const Result<bool> equal = co_await comparing;
    if (!equal && equal.error().kind == ErrorKind::Cancelled)
        co_return;
    if (equal && !*equal)
        recordPlanned(unit.work, unit.step);
    if (!equal || *equal) {
        const plan::LeaveAlone left = equal ? plan::LeaveAlone {.reason = model::SkipReason::SameContent, .error = {}}
                                            : plan::LeaveAlone {.reason = {}, .error = equal.error()};
        countLeft(unit.step.facts, unit.step.replaces, left);
        leaveAlone(unit.work, unit.step.name, unit.step.facts, left, unit.step.replaces);
    }
    settle(unit.work);
}

Task<void> JobRunner::number(NumberUnit unit)
{
    fs::FsOps &ops = m_workshop.ops;
    auto looking = [&ops, &unit, &paused = m_yield, stop = m_stop.get_token()] {
        const auto deadline = std::chrono::steady_clock::now() + kNumberingQuantum;
        std::vector<Result<std::string>> names;
        const Result<fs::PinnedFd> fd = unit.work->folders.target->fd(ops);
        for (const Step &step : unit.steps) {
            if (stop.stop_requested() || (!names.empty() && (paused || std::chrono::steady_clock::now() > deadline)))
                break;
            names.push_back(fd ? engine::freeName(ops, (*fd)->get(), step.targetName) : Failure(fd.error()));
        }
        return names;
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(looking));
    const std::vector<Result<std::string>> names = co_await running;
    if (m_stop.stop_requested())
        co_return;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Step &step = unit.steps[i];
        if (!names[i]) {
            const plan::LeaveAlone left {.reason = {}, .error = names[i].error()};
            countLeft(step.facts, step.replaces, left);
            leaveAlone(unit.work, step.name, step.facts, left, step.replaces);
            continue;
        }
        if (step.placement == model::Placement::KeepBoth)
            step.targetName = *names[i];
        recordPlanned(unit.work, step, *names[i]);
    }
    if (names.size() < unit.steps.size()) {
        unit.steps.erase(unit.steps.begin(), unit.steps.begin() + static_cast<std::ptrdiff_t>(names.size()));
        m_stack.push(std::move(unit));
        co_return;
    }
    settle(unit.work);
}

void JobRunner::resolveLinks(const WorkPtr &work, const Step &step, const Outcome &outcome)
{
    const bool arrived = outcome.status == ItemStatus::Done || outcome.status == ItemStatus::Lossy;
    if (arrived) {
        const LinkPlace place {work->folders.target, outcome.target.name, outcome.digest, outcome.readBack};
        for (LinkItem &item : m_links.resolved(step.facts, place))
            m_stack.push(LinkUnit {item.work, std::move(item.step), place});
        return;
    }
    if (std::optional<LinkItem> next = m_links.abandoned(step.facts)) {
        push(next->work, {next->step});
        settle(next->work);
    }
}

void JobRunner::settle(const WorkPtr &work)
{
    if (--work->pending == 0)
        gather(work);
}

void JobRunner::record(const WorkPtr &work, const Outcome &outcome)
{
    // What vanished by itself is in nobody's way.
    const bool isGone = outcome.op == ItemOp::Remove && outcome.error && outcome.error->kind == ErrorKind::NotFound;
    if ((outcome.status == ItemStatus::Failed && !isGone) || outcome.status == ItemStatus::Skipped)
        work->kept = true;
    if (m_request.kind != model::JobKind::Extract) {
        m_ledger.record(outcome);
        return;
    }
    Outcome extracted = outcome;
    if (extracted.op == ItemOp::Move) {
        extracted.op = ItemOp::Extract;
        extracted.method = extracted.method == model::Method::Rename ? model::Method::Stream : extracted.method;
    }
    const bool arrived = extracted.status == ItemStatus::Done || extracted.status == ItemStatus::Lossy;
    if (std::optional<ExtractedFacts> facts = arrived ? extractedFacts(extracted.inode) : std::nullopt) {
        for (model::Loss &loss : facts->losses)
            addLoss(extracted, std::move(loss));
        extracted.digest = facts->digest;
        extracted.readBack = facts->readBack;
    }
    m_ledger.record(extracted);
}

} // namespace ferry::jobs
