// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_queue.h"

#include "core/async/shutdown.h"
#include "core/async/timeout.h"
#include "core/jobs/start_rules.h"
#include "core/store/outcome_file.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <iterator>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;

constexpr std::chrono::milliseconds kTick {100};

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

/// Sorts by time and tells it: "20261121-053000-7.jsonl".
std::string resultsName(JobId id)
{
    const std::time_t now = std::time(nullptr);
    std::tm parts {};
    localtime_r(&now, &parts);
    std::array<char, 32> text {};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y%m%d-%H%M%S", &parts);
    return std::string(text.data(), length) + "-" + std::to_string(id.value) + ".jsonl";
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

} // namespace

struct JobQueue::Entry {
    std::unique_ptr<JobRunner> runner;
    bool forced = false;
    bool inTask = false; ///< a coroutine of the queue still uses it
    bool changed = true; ///< since it was published
    std::shared_ptr<const model::JobSnapshot> published;
    JobId waitsFor;

    [[nodiscard]] bool isOver() const { return runner->isFinished() && !inTask; }
    [[nodiscard]] bool isAtWork() const { return runner->hasStarted() && !runner->isFinished(); }
};

JobQueue::JobQueue(QueueParts parts, QueueEvents events)
    : m_parts(std::move(parts))
    , m_events(std::move(events))
    , m_pool(foldersOpenMax())
    , m_groupMax(filesPerGroup())
{
}

JobQueue::~JobQueue() = default;

void JobQueue::submit(JobId id, model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool paused)
{
    Result<Path> results;
    if (!m_parts.resultsFolder.isEmpty() && !request.options.dryRun) {
        const Path path = m_parts.resultsFolder.child(resultsName(id));
        const Result<std::shared_ptr<store::OutcomeFile>> file = createWithFolders(path);
        if (file)
            sinks.insert(sinks.begin(), *file); // whoever is told of the end after it hears whether it is complete
        results = file ? Result<Path>(path) : Failure(file.error());
    }
    Workshop workshop {m_parts.ops, m_pool, m_parts.lanes, m_parts.clock, m_abilities, m_groupMax};
    auto entry = std::make_unique<Entry>();
    Entry *added = entry.get();
    JobEvents events {.newQuestion = [this] { return QuestionId {++m_lastQuestion}; },
                      .asked = m_events.asked,
                      .changed =
                          [this, added] {
                              added->changed = true;
                              noteChange();
                          }};
    auto asked = std::make_shared<const model::Request>(std::move(request));
    entry->runner = std::make_unique<JobRunner>(id, std::move(asked), workshop, std::move(sinks), std::move(results), std::move(events));
    if (paused)
        entry->runner->pause();
    m_jobs.push_back(std::move(entry));
    noteChange();
    m_tasks.spawn(examine(added), "job " + std::to_string(id.value));
}

Task<void> JobQueue::examine(Entry *entry)
{
    entry->inTask = true;
    co_await entry->runner->examine();
    entry->inTask = false;
    schedule();
}

void JobQueue::schedule()
{
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
    entry->inTask = true;
    co_await entry->runner->run();
    entry->inTask = false;
    publish();
    m_events.finished(id);
    schedule();
}

JobQueue::Entry *JobQueue::find(JobId job)
{
    const auto found = std::ranges::find_if(m_jobs, [job](const auto &entry) { return entry->runner->id() == job; });
    return found == m_jobs.end() ? nullptr : found->get();
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
        const bool wasWaiting = !entry->runner->hasStarted();
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

void JobQueue::pauseAll()
{
    for (const auto &entry : m_jobs)
        entry->runner->pause();
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
    for (const auto &entry : m_jobs)
        entries.push_back(entry.get());
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
    schedule();
    noteChange();
}

void JobQueue::clear(JobId job)
{
    std::erase_if(m_jobs, [job](const auto &entry) { return entry->runner->id() == job && entry->isOver(); });
    noteChange();
}

void JobQueue::clearFinished()
{
    std::erase_if(m_jobs, [](const auto &entry) { return entry->isOver(); });
    noteChange();
}

void JobQueue::setLimit(JobId job, ByteRate limit)
{
    if (Entry *entry = find(job))
        entry->runner->setLimit(limit);
}

void JobQueue::setPolicies(JobId job, const model::Policies &policies)
{
    if (Entry *entry = find(job))
        entry->runner->setPolicies(policies);
}

void JobQueue::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    for (const auto &entry : m_jobs)
        entry->runner->answer(question, answer, scope);
}

Task<std::vector<std::string>> JobQueue::shutDown(Duration deadline)
{
    cancelAll();
    std::vector<std::string> left = co_await async::shutDown(m_tasks, m_parts.lanes, m_parts.clock, deadline);
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
        const auto before = std::exchange(entry->published, entry->runner->sample(entry->waitsFor));
        moved |= entry->published != before;
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
    snapshot->jobs.reserve(m_jobs.size());
    for (const auto &entry : m_jobs)
        snapshot->jobs.push_back(entry->published);
    m_events.published(std::move(snapshot));
    if (std::exchange(m_changed, false))
        m_events.changed();
}

} // namespace ferry::jobs
