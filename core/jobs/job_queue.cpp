// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_queue.h"

#include "core/async/retry.h"
#include "core/async/shutdown.h"
#include "core/async/timeout.h"
#include "core/jobs/start_rules.h"
#include "core/model/follow_up.h"
#include "core/store/outcome_file.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;

constexpr std::chrono::milliseconds kTick {100};
/// A device that comes back is looked for: what mounts it may be anything.
constexpr async::Backoff kReturnLooks {
    .first = std::chrono::milliseconds(500), .longest = std::chrono::seconds(5), .factor = 1.5, .jitter = 0, .attempts = 1};
constexpr std::chrono::seconds kKeepEvery {2}; ///< progress of a job that does not change its state

std::size_t descriptorLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 1024;
    return static_cast<std::size_t>(std::min<rlim_t>(limit.rlim_cur, 65536));
}

/// A quarter of the descriptors for folders on the way, a quarter for written files that wait for a flush, of which there may
/// be some groups, each file with its folder.
std::size_t foldersOpenMax()
{
    return std::clamp<std::size_t>(descriptorLimit() / 4, 8, 1024);
}

std::size_t filesPerGroup()
{
    return std::clamp<std::size_t>(descriptorLimit() / 16, 2, 4096);
}

/// Sorts by time and tells it: "20261121-053000-7".
std::string resultsName(JobId id)
{
    const std::time_t now = std::time(nullptr);
    std::tm parts {};
    localtime_r(&now, &parts);
    std::array<char, 32> text {};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y%m%d-%H%M%S", &parts);
    return std::string(text.data(), length) + "-" + std::to_string(id.value);
}

Result<void> makePrivateFolder(const Path &path)
{
    if (mkdir(path.c_str(), 0700) == 0 || errno == EEXIST)
        return {};
    return Failure(Error::fromErrno(errno, FsOp::MakeFolder, path));
}

Result<void> makePrivateFolders(const Path &path)
{
    const Result<void> made = makePrivateFolder(path);
    if (made || made.error().code != ENOENT || path.parent().isEmpty() || path.parent() == path)
        return made;
    const Result<void> parent = makePrivateFolders(path.parent());
    return parent ? makePrivateFolder(path) : parent;
}

Result<std::shared_ptr<store::OutcomeFile>> createWithFolders(const Path &path)
{
    const Result<void> folder = makePrivateFolders(path.parent());
    if (!folder)
        return Failure(folder.error());
    return store::OutcomeFile::create(path);
}

/// A results file of its own: another Ferry may give the same number to a job of the same second. Why none could be made is told by
/// whoever opens it to write.
Path newResultsFile(const Path &folder, JobId id)
{
    static_cast<void>(makePrivateFolders(folder));
    const std::string name = resultsName(id);
    Path path = folder.child(name + ".jsonl");
    for (int next = 2;; ++next) {
        const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd >= 0)
            ::close(fd);
        if (fd >= 0 || errno != EEXIST)
            return path;
        path = folder.child(name + "-" + std::to_string(next) + ".jsonl");
    }
}

} // namespace

struct JobQueue::Entry {
    std::unique_ptr<JobRunner> runner;
    bool forced = false;
    int tasks = 0; ///< coroutines of the queue that still use it
    bool changed = true; ///< since it was published
    bool isKept = false; ///< in the database
    bool isDropped = false; ///< leaves the list as soon as nothing uses it
    bool interrupted = false; ///< was stopped to be taken up later
    Sinks sinks; ///< what the job was submitted with
    Path results; ///< empty: none are kept
    store::WallTime submitted;
    std::optional<store::WallTime> started;
    std::optional<store::WallTime> ended;
    model::JobState keptState = model::JobState::Waiting;
    TimePoint keptAt;
    std::shared_ptr<const model::JobSnapshot> published;
    JobId waitsFor;

    /// Whether it is left to a later run, in this state of its end.
    [[nodiscard]] bool isToBeTakenUp() const
    {
        const model::JobState state = runner->state();
        return runner->mayBeTakenUpLater()
            || (interrupted && (state == model::JobState::Cancelled || state == model::JobState::Cancelling));
    }
    [[nodiscard]] bool isDryRun() const { return runner->request()->options.dryRun; }
    [[nodiscard]] bool isAtWork() const { return runner->hasStarted() && !runner->isFinished(); }
};

JobQueue::JobQueue(QueueParts parts, QueueEvents events)
    : m_parts(std::move(parts))
    , m_events(std::move(events))
    , m_pool(foldersOpenMax())
    , m_limiter(m_parts.clock, 0)
    , m_groupMax(filesPerGroup())
{
}

JobQueue::~JobQueue() = default;

void JobQueue::submit(JobId id, model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool paused)
{
    const bool isKept = m_parts.stored && !request.options.dryRun;
    const bool hasResults = !m_parts.resultsFolder.isEmpty() && !request.options.dryRun;
    Entry *added = add(id, std::make_shared<const model::Request>(std::move(request)), std::move(sinks),
                       hasResults ? newResultsFile(m_parts.resultsFolder, id) : Path(), isKept);
    added->submitted = store::wallTimeOf(std::chrono::system_clock::now());
    if (paused)
        added->runner->pause();
    m_tasks.spawn(examine(added, isKept), "job " + std::to_string(id.value));
}

JobQueue::Entry *JobQueue::add(JobId id, std::shared_ptr<const model::Request> request,
                               std::vector<std::shared_ptr<store::OutcomeSink>> sinks, const Path &path, bool isKept)
{
    auto entry = std::make_unique<Entry>();
    Entry *added = entry.get();
    entry->isKept = isKept;
    entry->sinks = std::move(sinks);
    entry->results = path;
    entry->runner = makeRunner(added, id, std::move(request));
    m_jobs.push_back(std::move(entry));
    noteChange();
    return added;
}

std::unique_ptr<JobRunner> JobQueue::makeRunner(Entry *entry, JobId id, std::shared_ptr<const model::Request> request)
{
    Sinks sinks = entry->sinks;
    Result<Path> results;
    if (!entry->results.isEmpty()) {
        const Result<std::shared_ptr<store::OutcomeFile>> file = createWithFolders(entry->results);
        if (file)
            sinks.insert(sinks.begin(), *file); // whoever is told of the end after it hears whether it is complete
        results = file ? Result<Path>(entry->results) : Failure(file.error());
    }
    Workshop workshop {m_parts.ops, m_pool, m_parts.lanes, m_parts.clock, m_abilities, m_limiter, m_groupMax};
    JobEvents events {.newQuestion = [this] { return QuestionId {++m_lastQuestion}; },
                      .asked = m_events.asked,
                      .changed =
                          [this, entry] {
                              entry->changed = true;
                              noteChange();
                          }};
    auto runner = std::make_unique<JobRunner>(
        id, std::move(request), workshop, std::move(sinks), std::move(results),
        JournalPlace {
            .folder = m_parts.journalFolder, .owner = entry->isKept ? store::JournalOwner::Queue : store::JournalOwner::Process, .tag = {}},
        std::move(events));
    if (entry->isKept)
        runner->allowParking();
    return runner;
}

/// A device went away: the job waits for it as one that Ferry was ended in, and has a new run then.
void JobQueue::park(Entry *entry)
{
    publish();
    const store::JobProgress progress = progressOf(*entry);
    std::vector<Presence> places = entry->runner->places();
    const JobId id = entry->runner->id();
    entry->runner = makeRunner(entry, id, entry->runner->request());
    entry->runner->restore(progress);
    entry->changed = true;
    noteChange();
    m_tasks.spawn(examine(entry, false), "job " + std::to_string(id.value));
    m_tasks.spawn(awaitReturn(entry, std::move(places)), "return of a device");
}

Task<void> JobQueue::awaitReturn(Entry *entry, std::vector<Presence> places)
{
    ++entry->tasks;
    const async::LaneId lane = m_parts.lanes.lane("room", 2);
    const auto isParked = [entry] { return entry->runner->state() == model::JobState::Interrupted; };
    for (int looks = 1; isParked(); ++looks) {
        const Result<void> slept = co_await async::sleepFor(m_parts.clock, async::pauseAfter(looks, kReturnLooks, 0), m_tasks.stopToken());
        if (!slept)
            break;
        auto looking = [&ops = m_parts.ops, places] { return areBack(ops, places); };
        auto running = m_parts.lanes.run(lane, std::move(looking));
        const bool back = co_await running;
        if (!back || !isParked() || m_leaving)
            continue;
        co_await entry->runner->examine();
        entry->runner->resume();
    }
    release(entry);
    schedule();
}

std::vector<JobId> JobQueue::restore(const store::StoredJobs &jobs, const std::function<Sinks(JobId, const model::Request &)> &sinksOf)
{
    std::vector<JobId> restored;
    for (const store::StoredJob &job : jobs.jobs) {
        if (model::isFinal(job.progress.state)) {
            m_parts.stored->takeOff(job.id);
            continue;
        }
        const bool hasResults = !job.progress.results.isEmpty() || m_parts.resultsFolder.isEmpty();
        const Path results = hasResults ? job.progress.results : newResultsFile(m_parts.resultsFolder, job.id);
        Entry *added = add(job.id, job.request, sinksOf ? sinksOf(job.id, *job.request) : Sinks(), results, true);
        added->forced = job.progress.forced;
        added->submitted = job.submitted;
        added->started = job.progress.started;
        added->keptState = job.progress.state;
        added->runner->restore(job.progress);
        m_tasks.spawn(examine(added, false), "job " + std::to_string(job.id.value));
        restored.push_back(job.id);
    }
    return restored;
}

void JobQueue::setNotKept(const Error &error)
{
    m_notKept = error;
    noteChange();
}

store::JobProgress JobQueue::progressOf(const Entry &entry) const
{
    const model::JobSnapshot &job = *entry.published;
    const bool isOver = model::isFinal(job.state) || job.state == model::JobState::Cancelling;
    const bool ends
        = isOver && !(entry.interrupted && (job.state == model::JobState::Cancelled || job.state == model::JobState::Cancelling));
    return {.state = isOver && !ends ? model::JobState::Interrupted : job.state,
            .forced = entry.forced,
            .started = entry.started,
            .ended = ends ? entry.ended : std::nullopt,
            .worked = job.worked,
            .found = job.found,
            .foundIsFinal = job.foundIsFinal,
            .bytesHandled = job.bytesHandled,
            .bytesCopied = job.bytesCopied,
            .bytesFlushed = job.bytesFlushed,
            .tally = job.tally,
            .error = job.error,
            .logError = job.logError,
            .journal = entry.runner->journalTag(),
            .results = job.results,
            .standing = entry.runner->standing()};
}

void JobQueue::keep(Entry &entry)
{
    if (!entry.isKept)
        return;
    if (entry.runner->isFinished() && !entry.runner->isParked() && !entry.ended)
        entry.ended = store::wallTimeOf(std::chrono::system_clock::now());
    store::JobProgress progress = progressOf(entry);
    const TimePoint now = m_parts.clock.now();
    // One that is being left has the state of its end before it has ended.
    if (progress.state == entry.keptState && now - entry.keptAt < kKeepEvery && !entry.runner->isFinished())
        return;
    entry.keptState = progress.state;
    entry.keptAt = now;
    m_parts.stored->update(entry.runner->id(), std::move(progress));
}

/// What is not on the disk yet (`isNew`) goes there before anything is done.
Task<void> JobQueue::examine(Entry *entry, bool isNew)
{
    ++entry->tasks;
    if (isNew) {
        store::JobProgress progress;
        progress.state = entry->runner->state();
        auto adding = m_parts.stored->add(
            {.id = entry->runner->id(), .request = entry->runner->request(), .submitted = entry->submitted, .progress = progress});
        co_await adding; // a failure is told by the database's writer, and stops no job
    }
    co_await entry->runner->examine();
    schedule();
    release(entry);
}

void JobQueue::schedule()
{
    if (m_leaving)
        return;
    std::vector<Starter> starters;
    starters.reserve(m_jobs.size());
    for (const auto &entry : m_jobs) {
        const JobRunner &runner = *entry->runner;
        // One that only waits for answers uses no device: what is to make room for it must not wait for it.
        const bool onlyWaits = runner.state() == model::JobState::NeedsAnswer;
        starters.push_back({.running = entry->isAtWork() && !onlyWaits,
                            .held = onlyWaits || runner.isFinished() || !runner.isExamined() || runner.isPaused(),
                            .instant = runner.isInstant(),
                            .forced = entry->forced,
                            .devices = runner.devices()});
    }
    const std::vector<std::size_t> starting = startable(starters);
    for (const std::size_t index : starting)
        starters[index].running = true;
    bool waitsChanged = false;
    for (std::size_t i = 0; i < m_jobs.size(); ++i) {
        const std::size_t blocker = blockerOf(starters, i);
        const bool waits = !starters[i].running && !starters[i].held && blocker < m_jobs.size();
        const JobId waitsFor = waits ? m_jobs[blocker]->runner->id() : JobId();
        if (std::exchange(m_jobs[i]->waitsFor, waitsFor) != waitsFor)
            m_jobs[i]->changed = waitsChanged = true;
    }
    if (waitsChanged)
        noteChange();
    for (const std::size_t index : starting)
        m_tasks.spawn(run(m_jobs[index].get()), "job " + std::to_string(m_jobs[index]->runner->id().value));
}

Task<void> JobQueue::run(Entry *entry)
{
    const JobId id = entry->runner->id();
    ++entry->tasks;
    if (!entry->started)
        entry->started = store::wallTimeOf(std::chrono::system_clock::now());
    co_await entry->runner->run();
    if (entry->runner->isParked()) {
        park(entry);
        release(entry);
        schedule();
        co_return;
    }
    publish();
    m_events.finished(id);
    schedule();
    if (!entry->isToBeTakenUp()) {
        if (entry->isKept) { // only what is known to have ended needs no journal
            auto flushing = m_parts.stored->flush();
            co_await flushing;
        }
        co_await entry->runner->removeJournal();
    }
    release(entry);
}

void JobQueue::release(Entry *entry)
{
    --entry->tasks;
    if (entry->isDropped)
        clear(entry->runner->id());
}

JobQueue::Entry *JobQueue::find(JobId job)
{
    const auto found = std::ranges::find_if(m_jobs, [job](const auto &entry) { return entry->runner->id() == job; });
    return found == m_jobs.end() ? nullptr : found->get();
}

void JobQueue::goOn(JobId job, JobId next)
{
    const Entry *entry = find(job);
    // What was dropped is off the list but for its last traces: it was gone on with already, or cleared.
    if (!entry || !entry->published || !entry->runner->isFinished() || entry->isDropped || m_leaving)
        return;
    std::optional<model::Request> rest = model::goOnOf(*entry->published);
    if (!rest)
        return;
    submit(next, *std::move(rest), {}, false);
    moveBefore(next, job);
    clear(job);
}

void JobQueue::pause(JobId job)
{
    if (Entry *entry = find(job))
        entry->runner->pause();
    schedule();
}

void JobQueue::resume(JobId job)
{
    if (Entry *entry = find(job))
        entry->runner->resume();
    schedule();
}

void JobQueue::cancel(JobId job)
{
    if (Entry *entry = find(job))
        cancel({entry});
}

void JobQueue::cancel(const std::vector<Entry *> &entries)
{
    std::vector<JobId> ended; // the others end in run()
    for (Entry *entry : entries) {
        if (entry->runner->state() == model::JobState::Interrupted && !m_leaving) {
            m_tasks.spawn(drop(entry), "job " + std::to_string(entry->runner->id().value));
            continue;
        }
        const bool wasWaiting = !entry->runner->hasStarted();
        if (entry->interrupted)
            entry->runner->interrupt();
        else
            entry->runner->cancel();
        if (wasWaiting && entry->runner->isFinished())
            ended.push_back(entry->runner->id());
    }
    schedule();
    if (ended.empty())
        return;
    publish();
    for (const JobId job : ended)
        m_events.finished(job);
}

/// Gives up what an earlier run of Ferry began. It leaves the list, and stays in the log.
Task<void> JobQueue::drop(Entry *entry)
{
    const JobId id = entry->runner->id();
    ++entry->tasks;
    auto turn = m_thread.nextTurn(); // the caller may be going through the list
    co_await turn;
    auto removing = entry->runner->removeLeft();
    const bool isClean = co_await removing;
    entry->runner->cancel();
    entry->isDropped = isClean;
    publish();
    m_events.finished(id);
    release(entry);
}

void JobQueue::pauseAll()
{
    for (const auto &entry : m_jobs) {
        if (!entry->isDryRun())
            entry->runner->pause();
    }
    schedule();
}

void JobQueue::resumeAll()
{
    for (const auto &entry : m_jobs)
        entry->runner->resume();
    schedule();
}

void JobQueue::cancelAll()
{
    std::vector<Entry *> entries;
    entries.reserve(m_jobs.size());
    for (const auto &entry : m_jobs) {
        if (!entry->isDryRun())
            entries.push_back(entry.get());
    }
    cancel(entries);
}

void JobQueue::interruptAll()
{
    m_leaving = true;
    std::vector<Entry *> entries;
    for (const auto &entry : m_jobs) {
        const JobRunner &runner = *entry->runner;
        if (runner.isFinished() || (entry->isKept && !runner.hasStarted()))
            continue; // it is on the disk as it is
        entry->interrupted = true;
        entries.push_back(entry.get());
    }
    cancel(entries);
}

void JobQueue::startNow(JobId job)
{
    if (Entry *entry = find(job)) {
        entry->forced = true;
        entry->runner->resume();
    }
    schedule();
}

void JobQueue::moveBefore(JobId job, JobId before)
{
    const auto isOf = [](JobId id) { return [id](const auto &entry) { return entry->runner->id() == id; }; };
    const auto from = std::ranges::find_if(m_jobs, isOf(job));
    if (from == m_jobs.end() || job == before)
        return;
    const auto to = std::ranges::find_if(m_jobs, isOf(before));
    if (from < to)
        std::rotate(from, from + 1, to);
    else
        std::rotate(to, from, from + 1);
    keepOrder();
    schedule();
    noteChange();
}

void JobQueue::keepOrder()
{
    if (!m_parts.stored)
        return;
    std::vector<JobId> kept;
    for (const auto &entry : m_jobs) {
        if (entry->isKept)
            kept.push_back(entry->runner->id());
    }
    m_parts.stored->setOrder(std::move(kept));
}

void JobQueue::clear(JobId job)
{
    takeOff([job](const Entry &entry) { return entry.runner->id() == job; });
}

void JobQueue::clearFinished()
{
    takeOff([](const Entry &) { return true; });
}

void JobQueue::takeOff(const std::function<bool(const Entry &)> &isMeant)
{
    std::erase_if(m_jobs, [&](const auto &entry) {
        if (!entry->runner->isFinished() || !isMeant(*entry))
            return false;
        if (entry->tasks > 0) { // its end is shown before the last of it is put away
            entry->isDropped = entry->isDropped || !entry->runner->isParked();
            return false;
        }
        if (entry->isKept) {
            keep(*entry);
            m_parts.stored->takeOff(entry->runner->id());
        }
        return true;
    });
    noteChange();
}

void JobQueue::setLimit(JobId job, ByteRate limit)
{
    if (Entry *entry = find(job)) {
        entry->keptAt = {}; // what a user said is not to wait for the next progress
        entry->runner->setLimit(limit);
    }
}

void JobQueue::setLimitOfAll(ByteRate limit)
{
    m_limiter.setRate(limit.perSecond);
    noteChange();
}

void JobQueue::setPolicies(JobId job, const model::Policies &policies)
{
    if (Entry *entry = find(job)) {
        entry->keptAt = {};
        entry->runner->setPolicies(policies);
    }
}

void JobQueue::setVerification(JobId job, model::Verification verification)
{
    if (Entry *entry = find(job)) {
        entry->keptAt = {};
        entry->runner->setVerification(verification);
    }
}

void JobQueue::setPriority(JobId job, model::Priority priority)
{
    if (Entry *entry = find(job)) {
        entry->keptAt = {};
        entry->runner->setPriority(priority);
    }
}

void JobQueue::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    for (const auto &entry : m_jobs)
        entry->runner->answer(question, answer, scope);
}

Task<std::vector<std::string>> JobQueue::shutDown(Duration deadline)
{
    interruptAll();
    std::vector<std::string> left = co_await async::shutDown(m_tasks, m_parts.lanes, m_parts.clock, deadline);
    if (m_parts.stored) {
        auto flushing = m_parts.stored->flush();
        co_await flushing; // a failure was told by the database's writer
    }
    co_return left;
}

void JobQueue::noteChange()
{
    m_changed = true;
    if (!m_ticking) {
        m_ticking = true;
        m_tasks.spawn(publishWhileRunning(), "progress");
    }
}

Task<void> JobQueue::publishWhileRunning()
{
    auto turn = m_thread.nextTurn(); // a burst of changes is one snapshot
    co_await turn;
    for (;;) {
        publish();
        const bool active = std::ranges::any_of(m_jobs, [](const auto &entry) {
            const JobRunner &runner = *entry->runner;
            return entry->isAtWork() && !runner.isPaused() && runner.state() != model::JobState::NeedsAnswer;
        });
        if (!active)
            break;
        for (const auto &entry : m_jobs)
            entry->runner->tick();
        const Result<void> slept = co_await async::sleepFor(m_parts.clock, kTick, m_tasks.stopToken());
        if (!slept)
            break;
    }
    m_ticking = false;
}

void JobQueue::publish()
{
    bool moved = false;
    bool waitsNow = false; // one came to where only answers lead on
    for (const auto &entry : m_jobs) {
        if (!std::exchange(entry->changed, false) && !entry->isAtWork())
            continue;
        const Entry *const blocker = entry->waitsFor.isValid() ? find(entry->waitsFor) : nullptr;
        const auto before = std::exchange(entry->published, entry->runner->sample(blocker ? blocker->runner.get() : nullptr));
        moved |= entry->published != before;
        keep(*entry);
        m_changed |= before && entry->published->state != before->state;
        waitsNow |= before && entry->published->state == model::JobState::NeedsAnswer && before->state != model::JobState::NeedsAnswer;
    }
    if (waitsNow)
        schedule();
    if (!moved && !m_changed)
        return;
    if (m_changed) {
        auto questions = std::make_shared<model::Questions>();
        for (const auto &entry : m_jobs)
            entry->runner->listQuestions(*questions);
        m_questions = std::move(questions);
    }
    auto snapshot = std::make_shared<model::QueueSnapshot>();
    snapshot->revision = ++m_revision;
    snapshot->questions = m_questions;
    snapshot->notKept = m_notKept;
    snapshot->limit = {m_limiter.ownRate()};
    snapshot->jobs.reserve(m_jobs.size());
    for (const auto &entry : m_jobs)
        snapshot->jobs.push_back(entry->published);
    m_events.published(std::move(snapshot));
    if (std::exchange(m_changed, false))
        m_events.changed();
}

} // namespace ferry::jobs
