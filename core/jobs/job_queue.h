// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/owner_thread.h"
#include "core/async/rate_limiter.h"
#include "core/async/task_group.h"
#include "core/async/worker_lanes.h"
#include "core/base/clock.h"
#include "core/engine/device_abilities.h"
#include "core/fs/folder.h"
#include "core/fs/ops.h"
#include "core/jobs/job_runner.h"
#include "core/model/snapshot.h"
#include "core/store/stored_queue.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ferry::jobs {

/// What a queue is made of; all of it outlives the queue.
struct QueueParts {
    fs::FsOps &ops;
    Clock &clock;
    async::WorkerLanes &lanes;
    Path resultsFolder {}; ///< empty: no results are kept
    Path journalFolder {}; ///< empty: what is interrupted cannot be taken up where it was
    store::StoredQueue *stored = nullptr; ///< null: the queue ends with Ferry
};

/// What a queue tells; called on the core thread.
struct QueueEvents {
    std::function<void(std::shared_ptr<const model::QueueSnapshot>)> published; ///< what is new, up to ten times a second while jobs run
    std::function<void()> changed; ///< after published, if more than progress changed
    std::function<void(QuestionId)> asked;
    std::function<void(JobId)> finished;
};

/// All jobs in order: starts each as soon as the disks it needs are free, and publishes what they are doing: at the end of the event loop's
/// turn that changed something, then ten times a second while anything moves. Only jobs that moved or changed are looked at, the
/// others are shared with the snapshot before. Thread: core thread.
class JobQueue
{
public:
    JobQueue(QueueParts parts, QueueEvents events);
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    /// `id` is new. See FerryCore for what these do.
    void submit(JobId id, model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool paused);
    using Sinks = std::vector<std::shared_ptr<store::OutcomeSink>>;
    /// Takes up what an earlier run of Ferry left; the jobs that had not ended wait until resumed, and are returned. Before anything else.
    std::vector<JobId> restore(const store::StoredJobs &jobs, const std::function<Sinks(JobId, const model::Request &)> &sinksOf);
    /// Tells why the queue is not kept.
    void setNotKept(const Error &error);
    /// `next` is new.
    void goOn(JobId job, JobId next);
    void pause(JobId job);
    void resume(JobId job);
    void cancel(JobId job);
    void pauseAll();
    void resumeAll();
    void cancelAll();
    /// Stops everything so that a later run of Ferry can take it up.
    void interruptAll();
    void startNow(JobId job);
    void moveBefore(JobId job, JobId before);
    void clear(JobId job);
    void clearFinished();
    void setLimit(JobId job, ByteRate limit);
    void setLimitOfAll(ByteRate limit);
    void setPolicies(JobId job, const model::Policies &policies);
    void setVerification(JobId job, model::Verification verification);
    void setPriority(JobId job, model::Priority priority);
    void answer(QuestionId question, model::Answer answer, model::AnswerScope scope);

    /// Interrupts everything and waits for its end, at most `deadline`; names of what did not stop.
    [[nodiscard]] async::Task<std::vector<std::string>> shutDown(Duration deadline);

private:
    struct Entry;

    [[nodiscard]] Entry *find(JobId job);
    Entry *add(JobId id, std::shared_ptr<const model::Request> request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks,
               const Path &results, bool isKept);
    [[nodiscard]] store::JobProgress progressOf(const Entry &entry) const;
    void keep(Entry &entry);
    async::Task<void> examine(Entry *entry, bool isNew);
    async::Task<void> run(Entry *entry);
    async::Task<void> drop(Entry *entry);
    void release(Entry *entry);
    [[nodiscard]] std::unique_ptr<JobRunner> makeRunner(Entry *entry, JobId id, std::shared_ptr<const model::Request> request);
    void park(Entry *entry);
    async::Task<void> awaitReturn(Entry *entry, std::vector<Presence> places);
    async::Task<void> publishWhileRunning();
    void cancel(const std::vector<Entry *> &entries);
    void takeOff(const std::function<bool(const Entry &)> &isMeant);
    void keepOrder();
    void schedule();
    void noteChange();
    void publish();

    QueueParts m_parts;
    QueueEvents m_events;
    fs::FolderPool m_pool;
    engine::DeviceAbilities m_abilities;
    async::RateLimiter m_limiter; ///< above those of the jobs
    std::size_t m_groupMax;
    std::vector<std::unique_ptr<Entry>> m_jobs; ///< in queue order
    std::shared_ptr<const model::Questions> m_questions = std::make_shared<model::Questions>(); ///< as last published
    async::OwnerThread m_thread;
    async::TaskGroup m_tasks;
    std::optional<Error> m_notKept;
    bool m_leaving = false; ///< nothing starts any more
    std::uint64_t m_lastQuestion = 0;
    std::uint64_t m_revision = 0;
    bool m_ticking = false;
    bool m_changed = false; ///< since the last publishing
};

} // namespace ferry::jobs
