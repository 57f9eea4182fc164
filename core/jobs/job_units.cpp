// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/timeout.h"
#include "core/engine/batch_copy.h"
#include "core/engine/folder_copy.h"
#include "core/engine/item_error.h"
#include "core/engine/remover.h"
#include "core/jobs/job_runner.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::ItemOp;
using model::ItemStatus;
using model::Outcome;
using model::Step;
using model::Transport;

constexpr std::size_t kEntriesAtOnce = 4096;
constexpr std::size_t kEmptiedAtOnce = 512;
constexpr std::chrono::milliseconds kBackOff {200}; // doubled with each attempt

std::uint64_t bytesOf(const std::vector<Step> &steps)
{
    std::uint64_t bytes = 0;
    for (const Step &step : steps)
        bytes += step.facts.isRegular() ? step.facts.size : 0;
    return bytes;
}

/// What a worker brings back from entering a folder.
struct Entered {
    engine::FolderPair folders;
    std::shared_ptr<fs::FolderReader> reader;
    std::vector<plan::ScannedEntry> entries;
    bool created = false;
};

struct Entering {
    const engine::CopyContext &context;
    WorkPtr parent; ///< only its folder handles are looked at
    engine::FolderPair folders;
    Step step;
    std::shared_ptr<fs::Folder> destination; ///< of the job; null where nothing is copied
    bool dryRun = false;
};

bool isOtherMount(const model::FileFacts &folder, const model::FileFacts &parent)
{
    return folder.mount != 0 && parent.mount != 0 ? folder.mount != parent.mount : folder.device != parent.device;
}

Result<Entered> enterFolder(const Entering &entering)
{
    const engine::CopyContext &context = entering.context;
    const Step &step = entering.step;
    Result<std::shared_ptr<fs::Folder>> source = fs::Folder::openBelow(context.ops, entering.folders.source, step.name);
    if (!source)
        return Failure(source.error());
    const model::FileFacts &facts = (*source)->facts();
    const Path path = (*source)->node()->path();
    if (step.facts.inode != 0 && step.facts.device != 0 && !model::isSameObject(facts, step.facts))
        return Failure(Error::of(ErrorKind::Changed, FsOp::Open, path));
    if (step.transport == Transport::Remove && isOtherMount(facts, entering.folders.source->facts()))
        return Failure(Error::of(ErrorKind::MountPoint, FsOp::Open, path));
    if (entering.destination && model::isSameObject(facts, entering.destination->facts()))
        return Failure(Error::of(ErrorKind::IntoItself, FsOp::Open, path));
    const Result<fs::PinnedFd> sourceFd = (*source)->fd(context.ops);
    if (!sourceFd)
        return Failure(sourceFd.error());
    Result<fs::FolderReader> reader = fs::FolderReader::open(context.ops, (*sourceFd)->get());
    if (!reader)
        return Failure(engine::located(reader.error(), entering.folders.source->item(step.name)));

    // The source can be read: only now is anything made for it.
    Entered entered {.folders = {.source = *source, .target = {}, .targetInheritsAcl = false}, .reader = {}, .entries = {}, .created = false};
    const bool needsTarget = entering.folders.target && (!entering.dryRun || step.placement == model::Placement::Replace);
    if (needsTarget) {
        const Result<engine::EnteredFolder> target = engine::enterTargetFolder(context, entering.folders.target, step);
        if (!target)
            return Failure(target.error());
        entered.folders.target = target->folder;
        entered.folders.targetInheritsAcl = target->inheritsAcl;
        entered.created = target->created;
    }
    entered.reader = std::make_shared<fs::FolderReader>(*std::move(reader));
    return entered;
}

Result<std::vector<plan::ScannedEntry>> readEntries(const engine::CopyContext &context, const engine::FolderPair &folders,
                                                    fs::FolderReader &reader, bool created, Transport transport)
{
    const Result<fs::PinnedFd> sourceFd = folders.source->fd(context.ops);
    if (!sourceFd)
        return Failure(sourceFd.error());
    Result<fs::PinnedFd> targetFd = fs::PinnedFd();
    if (folders.target && !created) // nothing can be in the way in a folder just made
        targetFd = folders.target->fd(context.ops);
    if (!targetFd)
        return Failure(targetFd.error());
    const auto depth = transport == Transport::Remove ? plan::ScanDepth::Type : plan::ScanDepth::Facts;
    return plan::scanNext(context.ops, reader, (*sourceFd)->get(), *targetFd ? (*targetFd)->get() : -1, depth, kEntriesAtOnce);
}

/// Names in work, shown while a hop lasts.
class Shown
{
public:
    Shown(std::list<std::string> &names, const std::string &name)
        : m_names(names)
        , m_place(names.insert(names.end(), name))
    {
    }
    ~Shown() { m_names.erase(m_place); }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

private:
    std::list<std::string> &m_names;
    std::list<std::string>::iterator m_place;
};

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
    } else if (auto *closeUnit = std::get_if<CloseUnit>(&unit)) {
        auto task = close(std::move(*closeUnit));
        co_await task;
    } else {
        auto task = removeEmptied();
        co_await task;
    }
}

Task<void> JobRunner::enter(EnterUnit unit)
{
    const Shown shown(m_current, unit.step.name);
    auto entering = std::make_shared<Entering>(Entering {.context = *m_context,
                                                         .parent = unit.parent,
                                                         .folders = unit.parent->folders,
                                                         .step = unit.step,
                                                         .destination = m_target,
                                                         .dryRun = m_request.options.dryRun});
    auto working = [entering] { return enterFolder(*entering); };
    auto running = m_workshop.lanes.run(m_lane, std::move(working));
    const Result<Entered> entered = co_await running;
    if (!entered) {
        failFolder(unit.parent, unit.step, entered.error());
        co_return;
    }
    auto folder = std::make_shared<FolderWork>();
    folder->parent = unit.parent;
    folder->folders = entered->folders;
    folder->transport = unit.step.transport;
    folder->step = unit.step;
    folder->reader = entered->reader;
    folder->created = entered->created;
    folder->pending = 1; // the reading
    if (folder->created)
        m_open.push_back(folder);
    if (m_request.options.dryRun)
        recordPlanned(unit.parent, unit.step);
    auto scanning = scan(ScanUnit {folder});
    co_await scanning;
}

Task<void> JobRunner::scan(ScanUnit unit)
{
    const WorkPtr folder = unit.work;
    const engine::CopyContext &context = *m_context;
    auto reading = [&context, folders = folder->folders, reader = folder->reader, created = folder->created, transport = folder->transport] {
        return readEntries(context, folders, *reader, created, transport);
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(reading));
    Result<std::vector<plan::ScannedEntry>> entries = co_await running;
    if (!entries) {
        // Part of the folder was not seen: it is neither complete nor may it be removed.
        const Error error = engine::located(entries.error(), folder->parent->folders.source->item(folder->step.name));
        Outcome outcome;
        outcome.op = removesSource() && !hasTarget() ? ItemOp::Remove : ItemOp::MakeFolder;
        outcome.status = ItemStatus::Failed;
        outcome.source = folder->parent->folders.source->item(folder->step.name);
        outcome.error = error;
        outcome.finished = engine::wallTime();
        record(folder, outcome);
        folder->reader.reset();
        settle(folder);
        co_return;
    }
    if (entries->empty()) {
        folder->reader.reset();
        settle(folder);
        co_return;
    }
    m_stack.push(ScanUnit {folder}); // below what it unfolds to: read on when that is done
    unfold(folder, *std::move(entries));
}

Task<void> JobRunner::batch(BatchUnit unit)
{
    const WorkPtr folder = unit.work;
    const Transport transport = unit.steps.front().transport;
    const std::uint64_t bytes = transport == Transport::Copy || transport == Transport::CopyThenRemove ? bytesOf(unit.steps) : 0;
    const Result<void> allowed = co_await m_limiter.take(bytes, m_stop.get_token());
    if (!allowed)
        co_return;
    const Shown shown(m_current, unit.steps.front().name);
    std::vector<Step> linked; // files with several names, whose other names wait
    for (const Step &step : unit.steps) {
        if (step.facts.links > 1 && !step.facts.isFolder() && transport != Transport::Remove && transport != Transport::Rename)
            linked.push_back(step);
    }
    const engine::CopyContext &context = *m_context;
    const bool isTrash = m_request.kind == model::JobKind::Trash;
    auto steps = std::make_shared<std::vector<Step>>(std::move(unit.steps));
    auto working = [&context, folders = folder->folders, steps, transport, isTrash, stop = m_stop.get_token()] {
        switch (transport) {
        case Transport::Copy:
        case Transport::CopyThenRemove:
            break;
        case Transport::Rename:
            return engine::renameBatch(context, folders, std::move(*steps), stop);
        case Transport::Remove:
            return isTrash ? engine::trashBatch(context, folders.source, std::move(*steps), stop)
                           : engine::removeBatch(context, folders.source, std::move(*steps), stop);
        }
        return engine::copyBatch(context, folders, std::move(*steps), stop);
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(working));
    engine::BatchResult result = co_await running;
    m_ledger.handled(bytes - std::min(bytes, bytesOf(result.unfinished) + bytesOf(result.again)));
    for (Outcome &outcome : result.outcomes) {
        if (unit.unlinked && outcome.status != ItemStatus::Failed && outcome.status != ItemStatus::Skipped) {
            outcome.losses.push_back({.kind = model::LossKind::HardLink, .code = 0, .detail = {}, .unsupported = true});
            outcome.status = ItemStatus::Lossy;
        }
        const auto step = std::ranges::find(linked, outcome.source.name, &Step::name);
        if (step != linked.end() && !unit.unlinked)
            resolveLinks(folder, *step, outcome);
        record(folder, outcome);
    }
    if (!result.needsCopy.empty()) {
        std::vector<Step> copied;
        for (Step &step : result.needsCopy) {
            step.transport = Transport::CopyThenRemove;
            if (step.facts.isFolder()) {
                ++folder->pending;
                m_stack.push(EnterUnit {folder, std::move(step)});
            } else if (!waitsForLink(folder, step)) {
                copied.push_back(std::move(step));
            }
        }
        push(folder, std::move(copied));
    }
    if (!result.again.empty()) {
        ++folder->pending;
        m_stack.hold();
        m_tasks.spawn(tryLater(folder, std::move(result.again), unit.unlinked), "retry");
    }
    if (!result.unfinished.empty()) {
        m_stack.push(BatchUnit {folder, std::move(result.unfinished), unit.unlinked});
        co_return;
    }
    settle(folder);
}

Task<void> JobRunner::tryLater(WorkPtr work, std::vector<Step> steps, bool unlinked)
{
    const int attempt = steps.front().attempt;
    const auto pause = kBackOff * (1 << std::clamp(attempt - 2, 0, 8));
    const Result<void> slept = co_await async::sleepFor(m_workshop.clock, pause, m_stop.get_token());
    if (slept) {
        push(work, std::move(steps), unlinked);
        settle(work);
    }
    m_stack.release();
}

Task<void> JobRunner::large(LargeUnit unit)
{
    auto progress = std::make_shared<engine::LargeProgress>();
    const auto place = m_large.insert(m_large.end(), progress);
    auto copying = engine::copyLarge(copyLane(), unit.work->folders, unit.step, progress, m_stop.get_token());
    const std::optional<Outcome> outcome = co_await copying;
    m_large.erase(place);
    if (!outcome)
        co_return;
    const bool mayPass = outcome->error && remedyFor(outcome->error->kind) == Remedy::Retry && unit.step.attempt < engine::kAttempts;
    if (mayPass) {
        ++unit.step.attempt;
        m_stack.hold();
        m_tasks.spawn(tryLater(unit.work, {unit.step}, false), "retry");
        co_return;
    }
    m_ledger.handled(unit.step.facts.size);
    if (unit.step.facts.links > 1)
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
    const std::optional<Outcome> outcome = co_await running;
    if (outcome) {
        m_ledger.handled(unit.step.facts.isRegular() ? unit.step.facts.size : 0);
        record(unit.work, *outcome);
    } else {
        push(unit.work, {unit.step}, true);
    }
    settle(unit.work);
}

void JobRunner::resolveLinks(const WorkPtr &work, const Step &step, const Outcome &outcome)
{
    const bool arrived = outcome.status == ItemStatus::Done || outcome.status == ItemStatus::Lossy;
    if (arrived) {
        const LinkPlace place {work->folders.target, outcome.target.name};
        for (LinkItem &item : m_links.resolved(step.facts, place))
            m_stack.push(LinkUnit {item.work, std::move(item.step), place});
        return;
    }
    if (std::optional<LinkItem> next = m_links.abandoned(step.facts)) {
        push(next->work, {next->step});
        settle(next->work);
    }
}

Task<void> JobRunner::close(CloseUnit unit)
{
    const WorkPtr folder = unit.work;
    const WorkPtr parent = folder->parent;
    if (m_request.options.dryRun) {
        settle(parent);
        co_return;
    }
    const bool removes = folder->transport != Transport::Copy;
    Outcome outcome;
    outcome.op = folder->transport == Transport::Remove ? ItemOp::Remove : ItemOp::MakeFolder;
    outcome.source = parent->folders.source->item(folder->step.name);
    const engine::CopyContext &context = *m_context;
    if (folder->folders.target) {
        outcome.target = parent->folders.target->item(folder->folders.target->name());
        const bool inherits = parent->folders.targetInheritsAcl;
        auto finishing = [&context, folder, inherits] {
            return engine::finishTargetFolder(context, *folder->folders.source, *folder->folders.target, inherits);
        };
        auto running = m_workshop.lanes.run(m_lane, std::move(finishing));
        outcome.losses = co_await running;
        outcome.status = outcome.losses.empty() ? ItemStatus::Done : ItemStatus::Lossy;
        std::erase(m_open, folder);
    }
    if (removes && folder->kept) {
        parent->kept = true;
        if (folder->transport == Transport::Remove) {
            outcome.status = ItemStatus::Skipped;
            outcome.skipReason = model::SkipReason::ContentKept;
        }
    } else if (folder->transport == Transport::CopyThenRemove) {
        m_emptied.push_back(folder);
        if (m_emptied.size() >= kEmptiedAtOnce && !m_removingEmptied)
            m_stack.push(RemoveEmptiedUnit());
    } else if (removes) {
        auto removing = [&context, folder] { return engine::removeEmptied(context, *folder->folders.source, nullptr); };
        auto running = m_workshop.lanes.run(m_lane, std::move(removing));
        const Result<void> removed = co_await running;
        if (!removed) {
            outcome.status = ItemStatus::Failed;
            outcome.error = engine::located(removed.error(), outcome.source);
        }
    }
    outcome.finished = engine::wallTime();
    record(parent, outcome);
    settle(parent);
}

Task<void> JobRunner::removeEmptied()
{
    if (m_removingEmptied)
        co_return; // one at a time, so that parents come after their children
    m_removingEmptied = true;
    while (!m_emptied.empty()) {
        std::vector<WorkPtr> emptied = std::move(m_emptied);
        m_emptied.clear();
        const engine::CopyContext &context = *m_context;
        auto removing = [&context, emptied] {
            std::vector<Result<void>> results;
            results.reserve(emptied.size());
            std::set<const FolderWork *> kept; // a child of it could not be removed: that was reported already
            fs::Folder *toFlush = emptied.back()->folders.target.get(); // one flush serves all
            for (const WorkPtr &folder : emptied) {
                if (folder->kept || kept.contains(folder.get())) {
                    kept.insert(folder->parent.get());
                    results.emplace_back();
                    continue;
                }
                results.push_back(engine::removeEmptied(context, *folder->folders.source, std::exchange(toFlush, nullptr)));
                if (!results.back())
                    kept.insert(folder->parent.get());
            }
            return results;
        };
        auto running = m_workshop.lanes.run(m_lane, std::move(removing));
        const std::vector<Result<void>> results = co_await running;
        for (std::size_t i = 0; i < emptied.size(); ++i) {
            if (results[i])
                continue;
            Outcome outcome;
            outcome.op = ItemOp::Remove;
            outcome.status = ItemStatus::Failed;
            outcome.source = emptied[i]->parent->folders.source->item(emptied[i]->step.name);
            outcome.error = engine::located(results[i].error(), outcome.source);
            outcome.finished = engine::wallTime();
            record(emptied[i]->parent, outcome);
        }
    }
    m_removingEmptied = false;
}

void JobRunner::settle(const WorkPtr &work)
{
    if (--work->pending == 0)
        m_stack.push(CloseUnit {work});
}

void JobRunner::record(const WorkPtr &work, const Outcome &outcome)
{
    if (outcome.status == ItemStatus::Failed || outcome.status == ItemStatus::Skipped)
        work->kept = true;
    m_ledger.record(outcome);
}

void JobRunner::failFolder(const WorkPtr &parent, const Step &step, const Error &error)
{
    Outcome outcome;
    outcome.op = step.transport == Transport::Remove ? ItemOp::Remove : ItemOp::MakeFolder;
    outcome.status = ItemStatus::Failed;
    outcome.source = parent->folders.source->item(step.name);
    outcome.error = engine::located(error, outcome.source);
    outcome.finished = engine::wallTime();
    record(parent, outcome);
    settle(parent);
}

} // namespace ferry::jobs
