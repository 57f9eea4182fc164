// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_runner.h"

#include "core/async/timeout.h"
#include "core/engine/batch_result.h"
#include "core/engine/folder_copy.h"
#include "core/fs/name_rules.h"
#include "core/fs/trash.h"
#include "core/fs/trash_sizes.h"
#include "core/plan/tree_counter.h"

#include <algorithm>
#include <ranges>

#include <unistd.h>

namespace ferry::jobs {

namespace {

using async::Task;
using model::JobKind;
using model::JobState;

constexpr std::chrono::milliseconds kCountQuantum {20};
constexpr std::chrono::seconds kOnlyReadsAfter {2}; // a file read back between two that are copied is no stage of its own
constexpr std::chrono::seconds kOldest {2}; // what is written waits no longer for its flush and its name

std::uint64_t physicalMemory()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long size = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? std::uint64_t(pages) * std::uint64_t(size) : 0;
}

/// Of a named item of which nothing is known.
model::ItemOp opOfUnknown(JobKind kind)
{
    switch (kind) {
    case JobKind::Copy:
        break;
    case JobKind::Move:
        return model::ItemOp::Move;
    case JobKind::Delete:
        return model::ItemOp::Remove;
    case JobKind::Trash:
        return model::ItemOp::Trash;
    case JobKind::Verify:
        return model::ItemOp::Verify;
    case JobKind::Check:
        return model::ItemOp::Check;
    case JobKind::Extract:
        return model::ItemOp::Extract;
    case JobKind::Compress:
        return model::ItemOp::Compress;
    }
    return model::ItemOp::CopyFile;
}

} // namespace

JobRunner::JobRunner(JobId id, std::shared_ptr<const model::Request> request, Workshop workshop,
                     std::vector<std::shared_ptr<store::OutcomeSink>> sinks, Result<Path> results, JournalPlace journal, JobEvents events)
    : m_id(id)
    , m_asked(std::move(request))
    , m_request(*m_asked)
    , m_workshop(workshop)
    , m_events(std::move(events))
    , m_results(std::move(results))
    , m_journalPlace(std::move(journal))
    , m_ledger(std::move(sinks), m_request.options.strictMetadata)
    , m_priority(m_request.options.priority)
    , m_verify(model::verificationOf(m_request) == model::Verification::ReadBack)
    , m_limiter(workshop.clock, m_request.options.limit.perSecond, &workshop.limiter)
    , m_policies(m_request.options.policies())
    , m_pace(workshop.filesOpenMax)
{
}

JobRunner::~JobRunner() = default;

void JobRunner::restore(const store::JobProgress &earlier)
{
    m_earlier = earlier;
    m_interrupted = earlier.isInterrupted();
    m_standing = earlier.standing.answers;
    m_policies = earlier.standing.policies.value_or(m_policies);
    if (earlier.standing.limit)
        m_limiter.setRate(earlier.standing.limit->perSecond);
    m_verify = earlier.standing.verification.value_or(verification()) == model::Verification::ReadBack;
    m_priority = earlier.standing.priority.value_or(m_priority);
    m_journalPlace.tag = earlier.journal;
    pause();
}

Task<void> JobRunner::examine()
{
    fs::FsOps &ops = m_workshop.ops;
    auto work = [&ops, request = m_asked] { return deviceUseOf(ops, *request); };
    auto running = m_workshop.lanes.run(setUpLane(), std::move(work));
    const DeviceUse use = co_await running;
    m_devices = use.devices;
    m_mounted = use.mounted;
    m_instant = use.instant;
    m_width = use.width;
    m_strategy = {.source = use.source, .target = use.target, .workers = use.width};
    m_laneName = use.lane.empty() ? std::string("files") : use.lane;
    takeLane();
    m_examined = true;
    if (m_instant)
        m_events.changed(); // what is never copied is never compared
}

/// For the priority that the job has now; whoever has cancelled it waits for what is left to do, which gives way to nobody. Whoever keeps
/// it for more than a hop keeps the job from changing it.
async::LaneId JobRunner::lane(std::string name, int width) const
{
    const bool givesWay = m_priority == model::Priority::Background && !m_stop.stop_requested();
    return m_workshop.lanes.lane(std::move(name), width, givesWay ? async::LanePriority::Background : async::LanePriority::Normal);
}

void JobRunner::takeLane()
{
    m_lane = lane(m_laneName, m_width);
    if (m_workshop.lanes.load(m_lane).width < m_width)
        m_workshop.lanes.setWidth(m_lane, m_width);
}

async::LaneId JobRunner::setUpLane() const
{
    constexpr int kWidth = 8; // a dead network mount may keep some for long
    return lane("setup", kWidth);
}

async::LaneId JobRunner::archiveLane() const
{
    constexpr int kWidth = 2; // archives of other jobs need not wait
    return lane("archive", kWidth);
}

async::LaneId JobRunner::countLane() const
{
    constexpr int kWidth = 2;
    return lane("count", kWidth);
}

void JobRunner::setUp(const plan::Roots &roots)
{
    m_context.emplace(engine::CopyContext {
        .ops = m_workshop.ops,
        .abilities = m_workshop.abilities,
        .counters = m_counters,
        .leftovers = m_leftovers,
        .paused = m_yield,
        .verify = m_verify,
        .hashAll = m_request.options.hash.has_value(),
        .hash = m_request.options.hash.value_or(model::HashKind::Xxh3),
        .flushEachFile = m_request.options.durability == model::Durability::File || engine::needsFlushPerFile(roots.targetFileSystem.type),
        .durability = m_request.options.durability,
        .strategy = engine::strategyFor({.targetType = roots.targetFileSystem.type,
                                         .source = m_strategy.source.medium,
                                         .target = m_strategy.target.medium,
                                         .workers = m_width,
                                         .memory = physicalMemory()}),
        .journal = m_journal.get(),
    });
    m_strategy.preallocates = m_context->strategy.preallocates;
    m_strategy.flushesEachFile = m_context->flushEachFile;
    m_granularity = plan::timeGranularity(roots.targetFileSystem.type);
    m_context->granularity = m_granularity;
    m_limits = plan::limitsOf(roots.targetFileSystem.type);
    m_blockSize = std::max<std::uint64_t>(roots.targetFileSystem.blockSize, 1);
    m_plan.roomFree = roots.targetFileSystem.available;
    m_plan.cannotHold = m_limits.losses;
    m_rules = {.metadata = m_request.options.strictMetadata, .owners = ::geteuid() == 0, .granularity = m_granularity};
    m_target = roots.target;
    noteWritten(m_target);
    if (m_request.options.keepReplaced)
        m_keepIn = fs::keptFolderName();
}

Task<void> JobRunner::run()
{
    m_phase = Phase::Running;
    m_earlier.reset();
    m_events.changed();
    auto opening = openJournalAndRoots();
    Result<plan::Roots> roots = co_await opening;
    if (m_stop.stop_requested()) {
        finish(JobState::Cancelled);
        co_return;
    }
    if (!roots) {
        m_error = roots.error();
        finish(JobState::Failed);
        co_return;
    }
    setUp(*roots);
    const bool isExtraction = m_request.kind == JobKind::Extract;
    const bool isWhole = !m_logged || m_request.options.goesOn();
    if (m_request.options.countAhead && !m_instant && isWhole && !isExtraction) {
        auto copy = std::make_shared<const plan::Roots>(*roots);
        const bool isCheck = m_request.kind == JobKind::Check;
        m_tasks.spawn(isCheck ? countListed(copy, m_counting.get_token()) : countAhead(copy, m_counting.get_token()), "count");
    }
    if (m_request.kind == JobKind::Verify || m_request.kind == JobKind::Check) {
        auto flushing = flushCompared(*roots);
        co_await flushing;
    }
    tellRefused(*roots);
    if (isExtraction) {
        auto extracting = extract(*std::move(roots));
        co_await extracting;
    } else if (m_request.kind == JobKind::Compress) {
        m_packed = std::make_shared<const plan::Roots>(*std::move(roots));
        m_stack.push(CompressUnit {m_packed, {}});
    } else {
        begin(*std::move(roots));
    }
    async::TaskGroup workers;
    for (int i = 0; i < m_width; ++i)
        workers.spawn(work(m_stop.get_token()), "worker");
    co_await workers.join();
    m_counting.request_stop();
    co_await m_tasks.join();
    for (Unit &unit : m_stack.takeAll()) { // what a cancel left undone
        if (auto *finishUnit = std::get_if<FinishUnit>(&unit))
            std::ranges::move(finishUnit->group, std::back_inserter(m_gathered.named)); // these have their names: they are ended
    }
    co_await windUp();
    if (m_packing)
        co_await dropPacking();
    if (isExtraction)
        co_await removeExtracted();
    co_await tellMissing();
    if (!m_stop.stop_requested()) {
        co_await flush();
    }
    if (m_gone)
        finish(JobState::Interrupted);
    else if (m_stop.stop_requested())
        finish(JobState::Cancelled);
    else
        finish(m_error || m_ledger.tally().failed > 0 || m_ledger.tally().lossy > 0 ? JobState::DoneWithProblems : JobState::Done);
}

void JobRunner::tellRefused(const plan::Roots &roots)
{
    for (const plan::RefusedRoot &refused : roots.refused) {
        model::Outcome outcome;
        outcome.op = opOfUnknown(m_request.kind);
        outcome.status = model::ItemStatus::Failed;
        outcome.source = {std::make_shared<PathNode>(refused.path.parent()), refused.path.name()};
        outcome.error = refused.error;
        countLeft({}, {}, {.reason = {}, .error = refused.error});
        outcome.finished = engine::wallTime();
        m_ledger.record(outcome);
    }
}

void JobRunner::begin(plan::Roots roots)
{
    for (const std::shared_ptr<fs::Folder> &whole : roots.wholes) {
        auto work = std::make_shared<FolderWork>();
        work->folders = {.source = whole, .target = m_target, .targetInheritsAcl = roots.targetInheritsAcl};
        work->pending = 2; // itself, which is never closed, and what is entered
        model::Step step;
        step.transport = model::Transport::Compare;
        step.placement = model::Placement::Replace;
        step.name = step.targetName = kItself;
        step.facts = whole->facts();
        step.replaces = m_target->facts();
        m_stack.push(EnterUnit {work, std::move(step)});
    }
    for (plan::RootGroup &group : roots.groups) {
        auto work = std::make_shared<FolderWork>();
        work->folders
            = {.source = group.folder, .target = group.target ? group.target : m_target, .targetInheritsAcl = roots.targetInheritsAcl};
        if (group.target)
            noteWritten(group.target);
        if (m_request.options.outOfTrash && std::ranges::find(m_trashes, group.folder) == m_trashes.end())
            m_trashes.push_back(group.folder);
        switch (m_request.kind) {
        case JobKind::Copy:
            work->transport = model::Transport::Copy;
            break;
        case JobKind::Move:
            // Whether a rename works is known by trying; a dry run has to guess.
            work->transport = m_request.options.dryRun && !m_instant ? model::Transport::CopyThenRemove : model::Transport::Rename;
            break;
        case JobKind::Delete:
        case JobKind::Trash:
            work->transport = model::Transport::Remove;
            break;
        case JobKind::Verify:
            work->transport = model::Transport::Compare;
            break;
        case JobKind::Extract:
        case JobKind::Compress:
            continue; // these have ways of their own
        case JobKind::Check:
            for (const plan::ScannedEntry &list : group.entries) {
                auto listWork = std::make_shared<FolderWork>();
                listWork->folders = work->folders;
                listWork->step.name = list.name;
                m_stack.push(ListUnit {listWork, nullptr});
            }
            continue;
        }
        ++work->pending; // never closed: these folders are not the job's own
        unfold(work, std::move(group.entries));
    }
}

Task<void> JobRunner::work(std::stop_token stop)
{
    for (;;) {
        std::optional<Unit> unit = co_await m_stack.take(stop);
        if (!unit)
            co_return;
        const Result<void> open = co_await m_gate.wait(stop);
        if (open && needsRoom(*unit)) {
            setAside(*std::move(unit));
        } else if (open) {
            auto performing = perform(*std::move(unit));
            co_await performing;
        }
        pushGatheredIfIdle();
        m_stack.done();
    }
}

Task<void> JobRunner::countAhead(std::shared_ptr<const plan::Roots> roots, std::stop_token stop)
{
    const auto depth = model::readsContent(m_request.kind) ? plan::ScanDepth::Facts : plan::ScanDepth::Type;
    auto counter = std::make_shared<plan::TreeCounter>(*roots, depth);
    fs::FsOps &ops = m_workshop.ops;
    while (!stop.stop_requested()) {
        const Result<void> open = co_await m_gate.wait(stop);
        if (!open)
            co_return;
        auto counting = [counter, &ops] { return counter->countFor(ops, kCountQuantum); };
        auto running = m_workshop.lanes.run(countLane(), std::move(counting));
        const bool isWhole = co_await running;
        m_found = counter->totals();
        if (isWhole) {
            m_foundIsFinal = true;
            co_return;
        }
    }
}

/// Leaves nothing half done: what is emptied goes, and folders that a cancel left unfinished get their own mode and times.
Task<void> JobRunner::windUp()
{
    m_gathered.prepared.clear();
    if (m_gone) { // nothing can be done there; all of it belongs to the next run
        m_gathered.named.clear();
        m_gathered.emptied.clear();
        m_open.clear();
        co_return;
    }
    if (!m_gathered.named.empty()) {
        auto finishing = finishGroup({std::exchange(m_gathered.named, {})});
        co_await finishing;
    }
    co_await removeEmptied();
    while (!m_open.empty()) {
        const WorkPtr folder = m_open.back(); // children were entered after their parents
        m_open.pop_back();
        const engine::CopyContext &context = *m_context;
        auto finishing = [&context, folder] {
            return engine::finishTargetFolder(context, *folder->folders.source, *folder->folders.target,
                                              folder->parent->folders.targetInheritsAcl, folder->modified, folder->mode);
        };
        auto running = m_workshop.lanes.run(m_lane, std::move(finishing));
        const std::vector<model::Loss> losses = co_await running;
        model::Outcome outcome;
        outcome.op = model::ItemOp::MakeFolder;
        outcome.made = folder->created;
        outcome.keptBoth = model::keepsBoth(folder->step);
        outcome.status = losses.empty() ? model::ItemStatus::Done : model::ItemStatus::Lossy;
        outcome.losses = losses;
        outcome.source = folder->parent->folders.source->item(folder->step.name);
        outcome.target = folder->parent->folders.target->item(folder->folders.target->name());
        outcome.finished = engine::wallTime();
        m_ledger.record(outcome);
    }
    co_await tidyTrashes();
    co_await tidyUp();
}

/// The trashes' files of sizes do not tell of what has left them any more; that they are caches makes no failure of theirs the job's.
/// One that is empty now keeps no notes of nothing; what others left there and cannot go is told, and is no problem of the job's.
Task<void> JobRunner::tidyTrashes()
{
    const std::vector<std::shared_ptr<fs::Folder>> trashes
        = m_request.options.dryRun ? decltype(m_trashes)() : std::exchange(m_trashes, {});
    for (const std::shared_ptr<fs::Folder> &files : trashes) {
        auto tidying = [&ops = m_workshop.ops, &leftovers = m_leftovers, journal = m_journal, files] {
            const Path path = files->node()->path().parent();
            const Result<std::shared_ptr<fs::Folder>> trash = fs::Folder::openRoot(ops, files->pool(), path, true);
            const Result<fs::PinnedFd> trashFd = trash ? (*trash)->fd(ops) : Failure(trash.error());
            const Result<fs::PinnedFd> filesFd = files->fd(ops);
            if (!trashFd || !filesFd)
                return std::vector<Error>();
            std::vector<Error> left = fs::forgetAllInEmpty(ops, files->node()->path(), engine::wallTime());
            const std::string partial = journal ? journal->partialName(**trash) : fs::partialName();
            const auto noteLeft = [&] { leftovers.remove(ops, engine::Leftover::Kind::Entry, *trashFd, partial); };
            (void)fs::dropDirectorySizes(ops, (*filesFd)->get(), {partial, noteLeft});
            return left;
        };
        auto running = m_workshop.lanes.run(m_lane, std::move(tidying));
        const std::vector<Error> left = co_await running;
        for (const Error &error : left)
            tellLeft(error, model::ItemStatus::Skipped);
    }
}

/// What could not be removed when it should have been is tried once more, and told of.
Task<void> JobRunner::tidyUp()
{
    if (m_leftovers.areNone())
        co_return;
    fs::FsOps &ops = m_workshop.ops;
    engine::Leftovers &leftovers = m_leftovers;
    auto removing = [&ops, &leftovers] { return leftovers.removeAgain(ops); };
    auto running = m_workshop.lanes.run(m_lane, std::move(removing));
    const std::vector<engine::Leftover> left = co_await running;
    for (const engine::Leftover &leftover : left)
        tellLeft(leftover.error, model::ItemStatus::Failed);
}

void JobRunner::tellLeft(const Error &error, model::ItemStatus status)
{
    model::Outcome outcome;
    outcome.op = model::ItemOp::Remove;
    outcome.status = status;
    outcome.source = {std::make_shared<PathNode>(error.path.parent()), error.path.name()};
    outcome.error = error;
    outcome.finished = engine::wallTime();
    m_ledger.record(outcome);
}

/// "Done" means that the device keeps it.
Task<void> JobRunner::flush()
{
    if (!m_target || !model::writes(m_request) || m_request.options.durability == model::Durability::None || m_ledger.tally().done == 0)
        co_return;
    m_phase = Phase::Flushing;
    m_events.changed();
    const std::map<std::uint64_t, std::shared_ptr<fs::Folder>> written = m_written;
    for (const auto &[device, folder] : written) {
        auto flushing = flushAround(folder);
        co_await flushing;
    }
}

/// The whole file system of a folder. A failure is the job's.
Task<void> JobRunner::flushAround(std::shared_ptr<fs::Folder> folder)
{
    fs::FsOps &ops = m_workshop.ops;
    auto flushing = [&ops, folder]() -> Result<void> {
        const Result<fs::PinnedFd> fd = folder->fd(ops);
        if (!fd)
            return Failure(fd.error());
        const Result<void> flushed = ops.flushFileSystem((*fd)->get());
        if (!flushed)
            return Failure(Error {flushed.error().kind, flushed.error().op, flushed.error().code, folder->node()->path()});
        return {};
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(flushing));
    const Result<void> flushed = co_await running;
    if (!flushed)
        m_error = flushed.error();
}

/// What is compared comes from the device, which must have it by then: all at once, or reading would flush each file by itself.
Task<void> JobRunner::flushCompared(const plan::Roots &roots)
{
    if (m_request.options.dryRun)
        co_return;
    std::map<std::uint64_t, std::shared_ptr<fs::Folder>> fileSystems;
    if (m_target)
        fileSystems.emplace(m_target->facts().device, m_target);
    for (const plan::RootGroup &group : roots.groups) {
        if (m_request.kind == JobKind::Check)
            fileSystems.emplace(group.folder->facts().device, group.folder);
    }
    for (const auto &[device, folder] : fileSystems) {
        auto flushing = flushAround(folder);
        co_await flushing;
    }
}

void JobRunner::finish(JobState state)
{
    m_phase = Phase::Finished;
    m_finalState = state;
    m_parked.clear();
    m_foundIsFinal = m_foundIsFinal || state == JobState::Done || state == JobState::DoneWithProblems;
    m_rate.pause();
    m_ledger.finish([this] { return describe(); });
    m_logged.reset();
    m_target.reset(); // the device may be unplugged now
    m_written.clear();
    m_trashes.clear();
    m_links = Links();
    m_events.changed();
}

engine::CopyLane JobRunner::copyLane()
{
    return {.lanes = m_workshop.lanes,
            .lane = m_lane,
            .clock = m_workshop.clock,
            .gate = m_gate,
            .limiter = m_limiter,
            .context = *m_context,
            .pace = m_writeBackPace};
}

void JobRunner::tick()
{
    const TimePoint old = m_workshop.clock.now() - kOldest;
    const bool isWrittenOld = m_gathered.items > 0 && m_gathered.since <= old;
    const bool isNamedOld = m_gathered.namedItems > 0 && m_gathered.namedSince <= old;
    if (isFinished() || m_stop.stop_requested() || m_gate.isPaused())
        return;
    if (isWrittenOld)
        pushPrepared();
    if (isNamedOld)
        pushNamed();
    // Units that found no worker lie below others by now, which none may come to for hours.
    if (!m_commitsOld && hasCommitsStacked()) {
        m_commitsOld = true;
        m_stack.hold();
        m_tasks.spawn(commitOld(isWrittenOld || isNamedOld), "commit");
    }
}

void JobRunner::pause()
{
    if (isFinished() || m_stop.stop_requested())
        return;
    m_gate.pause();
    m_limiter.pause();
    m_yield.store(true, std::memory_order_relaxed);
    m_rate.pause();
    m_events.changed();
}

void JobRunner::resume()
{
    m_interrupted = false;
    m_yield.store(false, std::memory_order_relaxed);
    m_limiter.resume();
    m_gate.resume();
    m_events.changed();
}

void JobRunner::interrupt()
{
    // What only its own process knows of is left clean, unless that is killed.
    if (m_journal && m_journalPlace.owner == store::JournalOwner::Queue)
        m_journal->leave();
    cancel();
}

void JobRunner::cancel()
{
    if (isFinished())
        return;
    m_stop.request_stop();
    m_counting.request_stop();
    if (m_examined)
        takeLane();
    for (StuckItem &item : std::exchange(m_lost, {}))
        concede(std::move(item));
    for (std::size_t i = m_parked.size() + m_heldBack.size(); i > 0; --i)
        m_stack.release();
    m_parked.clear();
    m_heldBack.clear();
    answerNoRoom(model::Answer::Skip); // what failed is told as failed
    for (auto &[id, stuck] : std::exchange(m_stuck, {}))
        concede(std::move(stuck.first));
    if (!hasStarted())
        finish(JobState::Cancelled);
    else
        m_events.changed();
}

store::Standing JobRunner::standing() const
{
    store::Standing standing {.answers = m_standing, .policies = {}, .verification = {}, .limit = {}, .priority = {}};
    if (m_policies != m_request.options.policies())
        standing.policies = m_policies;
    if (verification() != model::verificationOf(m_request))
        standing.verification = verification();
    if (m_limiter.ownRate() != m_request.options.limit.perSecond)
        standing.limit = ByteRate {m_limiter.ownRate()};
    if (m_priority != m_request.options.priority)
        standing.priority = m_priority;
    return standing;
}

void JobRunner::setLimit(ByteRate limit)
{
    m_limiter.setRate(limit.perSecond);
    m_events.changed();
}

model::Verification JobRunner::verification() const noexcept
{
    return m_verify ? model::Verification::ReadBack : model::Verification::None;
}

bool JobRunner::mayChangeVerification() const
{
    const bool mayBegin = (m_phase == Phase::Waiting || m_phase == Phase::Running) && !m_stop.stop_requested();
    return mayBegin && model::writes(m_request) && !m_instant && !m_packing; // an archive that is made is the job's one file
}

void JobRunner::setVerification(model::Verification verification)
{
    if (!mayChangeVerification())
        return;
    m_verify = verification == model::Verification::ReadBack;
    m_events.changed();
}

void JobRunner::setPriority(model::Priority priority)
{
    if (isFinished())
        return;
    m_priority = priority;
    if (m_examined)
        takeLane();
    m_events.changed();
}

void JobRunner::listQuestions(model::Questions &questions) const
{
    questions.reserve(questions.size() + openQuestions());
    for (const auto &[id, parked] : m_parked)
        questions.push_back(parked.question);
    for (const auto &[id, stuck] : m_stuck)
        questions.push_back(stuck.second);
    if (m_noRoom.asked)
        questions.push_back(m_noRoom.asked);
}

JobState JobRunner::state() const
{
    if (m_phase == Phase::Finished)
        return m_finalState == JobState::Done && logError() ? JobState::DoneWithProblems : m_finalState;
    if (m_stop.stop_requested())
        return JobState::Cancelling;
    if (m_interrupted)
        return JobState::Interrupted;
    if (m_gate.isPaused())
        return JobState::Paused;
    switch (m_phase) {
    case Phase::Waiting:
        return JobState::Waiting;
    case Phase::Flushing:
        return JobState::Flushing;
    case Phase::Running:
    case Phase::Finished:
        break;
    }
    const bool onlyQuestions = openQuestions() > 0 && m_stack.size() == 0 && m_stack.inHand() == 0 && !m_commitsOld;
    return onlyQuestions ? JobState::NeedsAnswer : JobState::Running;
}

std::optional<Error> JobRunner::logError() const
{
    return m_results ? m_ledger.error() : m_results.error();
}

std::shared_ptr<const model::JobSnapshot> JobRunner::sample(const JobRunner *waitsFor)
{
    model::JobSnapshot job = describe();
    if (waitsFor) {
        job.waitsFor = waitsFor->id();
        job.waitsForWhat = waitsFor->request();
        const auto shared = std::ranges::find_if(m_mounted, [&others = waitsFor->devices()](const DeviceUse::Mounted &mounted) {
            return std::ranges::find(others, mounted.disk) != others.end();
        });
        if (shared != m_mounted.end())
            job.waitsForDevice = shared->point;
    }
    job.revision = m_sampled ? m_sampled->revision : 0;
    if (m_sampled && job == *m_sampled)
        return m_sampled;
    ++job.revision;
    m_sampled = std::make_shared<const model::JobSnapshot>(std::move(job));
    return m_sampled;
}

model::Stage JobRunner::lookAtStage()
{
    const TimePoint now = m_workshop.clock.now();
    const std::uint64_t copied = m_counters.bytesCopied.load(std::memory_order_relaxed);
    const std::uint64_t readBack = m_counters.bytesReadBack.load(std::memory_order_relaxed);
    // What waits for its turn under a limit is work, too.
    if (copied != m_seen.copied || (copied > 0 && m_limiter.isAwaited()))
        m_seen = {.stage = model::Stage::Working, .copied = copied, .readBack = readBack, .copiedAt = now};
    else if (m_seen.stage == model::Stage::Looking && m_ledger.tally().items() > 0)
        m_seen.stage = model::Stage::Working;
    else if (readBack != m_seen.readBack && now - m_seen.copiedAt >= kOnlyReadsAfter)
        m_seen.stage = model::Stage::Verifying;
    return m_seen.stage;
}

model::JobSnapshot JobRunner::describe()
{
    model::JobSnapshot job;
    job.id = m_id;
    job.request = m_asked;
    job.limit = {m_limiter.ownRate()};
    job.priority = m_priority;
    job.policies = m_policies;
    job.verification = verification();
    job.mayChangeVerification = mayChangeVerification();
    job.state = state();
    if (job.state == JobState::Running)
        job.stage = lookAtStage();
    job.tally = m_ledger.tally();
    job.bytesCopied = m_counters.bytesCopied.load(std::memory_order_relaxed);
    std::uint64_t handled = m_ledger.bytesHandled();
    for (const auto &large : m_large)
        handled += large->bytes;
    handled = std::max(handled, m_unpacked);
    job.bytesHandled = handled;
    job.found = m_found;
    job.foundIsFinal = m_foundIsFinal;
    const bool isOver = m_phase == Phase::Finished;
    if (isOver)
        job.bytesCopied = m_ledger.bytesArrived();
    job.bytesFlushed = std::min(m_counters.bytesFlushed.load(std::memory_order_relaxed), job.bytesCopied);
    // What was skipped as a whole was counted piece by piece, what came later not at all.
    if (isOver && m_finalState != JobState::Cancelled && m_finalState != JobState::Failed)
        job.found = {job.tally.items(), handled};
    if (m_earlier) {
        job.found = m_earlier->found;
        job.foundIsFinal = m_earlier->foundIsFinal;
        job.tally = m_earlier->tally;
        job.bytesCopied = m_earlier->bytesCopied;
        job.bytesFlushed = m_earlier->bytesFlushed;
        job.bytesHandled = handled = m_earlier->bytesHandled;
        job.error = m_earlier->error;
    }
    job.found.items = std::max(job.found.items, job.tally.items());
    job.found.bytes = std::max(job.found.bytes, handled);
    if (job.state == JobState::Running || job.state == JobState::Flushing) {
        m_rate.sample(m_workshop.clock.now(), {job.bytesCopied, job.tally.items()});
        job.rate = m_rate.rate();
        if (m_foundIsFinal)
            job.left = m_rate.left({job.bytesHandled, job.tally.items()}, {job.found.bytes, job.found.items});
    } else if (!isOver) {
        m_rate.pause();
    }
    job.worked = m_earlier ? m_earlier->worked : m_rate.worked();
    for (const auto &large : m_large | std::views::take(4))
        job.current.push_back(large->name);
    for (const std::string &name : m_current | std::views::take(4 - static_cast<std::ptrdiff_t>(job.current.size())))
        job.current.push_back(name);
    job.questions = openQuestions();
    job.strategy = m_strategy;
    job.strategy.mayReflink = model::transfers(m_request.kind)
        && m_workshop.abilities.may(engine::Ability::Clone, m_strategy.source.device, m_strategy.target.device);
    job.strategy.mayUnnamed
        = model::transfers(m_request.kind) && m_workshop.abilities.may(engine::Ability::Unnamed, m_strategy.target.device);
    if (plansTransfer())
        job.plan = m_plan;
    if (!m_earlier)
        job.error = m_error;
    if (model::isDurable(job))
        job.bytesFlushed = job.bytesCopied; // the flush at the end was of everything
    job.logError = logError();
    job.journalError = m_journalError;
    if (!job.journalError && m_journal)
        job.journalError = m_journal->file().error();
    job.results = m_results.value_or(Path());
    return job;
}

} // namespace ferry::jobs
