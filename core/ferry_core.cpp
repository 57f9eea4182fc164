// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ferry_core.h"

#include "core/archive/archive_reader.h"
#include "core/async/latest.h"
#include "core/async/owner_thread.h"
#include "core/async/worker_lanes.h"
#include "core/base/clock.h"
#include "core/fs/linux_ops.h"
#include "core/jobs/accept.h"
#include "core/jobs/job_queue.h"
#include "core/store/queue_store.h"
#include "core/store/stored_queue.h"

#include <QEventLoop>

#include <atomic>
#include <future>
#include <mutex>
#include <thread>

#include <pthread.h>
#include <unistd.h>

namespace ferry {

namespace {

// A third of the weight of the window's threads: on two processors a turn of its event loop waits half as long for one (ADR 3).
constexpr int kStepBack = 5;

/// Everything that lives on the core thread; made and destroyed there.
class CoreThreadParts
{
public:
    CoreThreadParts(std::shared_ptr<fs::FsOps> ops, const CoreSettings &settings, jobs::QueueEvents events)
        : m_ops(std::move(ops))
        , m_stored(open(settings.stateFolder, settings.journalFolder))
        , m_queue({.ops = *m_ops,
                   .clock = m_clock,
                   .lanes = m_lanes,
                   .resultsFolder = settings.resultsFolder,
                   .journalFolder = settings.journalFolder,
                   .stored = m_stored ? m_stored->queue.get() : nullptr},
                  std::move(events))
    {
        if (m_stored) {
            m_restored = m_queue.restore(m_stored->jobs, settings.sinksOfRestored);
            m_stored->jobs = {};
        } else if (!settings.stateFolder.isEmpty()) {
            m_queue.setNotKept(m_stored.error());
        }
        if (m_stored && m_stored->setAside)
            m_queue.setNotKept(Error::of(ErrorKind::Corrupt, FsOp::Open, *m_stored->setAside));
    }

    [[nodiscard]] const std::vector<JobId> &restored() const noexcept { return m_restored; }
    [[nodiscard]] std::optional<Error> openingError() const { return m_stored ? std::nullopt : std::optional(m_stored.error()); }
    [[nodiscard]] JobId lastId() const { return m_stored ? m_stored->lastId : JobId(); }
    [[nodiscard]] jobs::JobQueue &queue() noexcept { return m_queue; }

    /// Hands over what did not stop as its last act.
    async::Task<void> shutDown(std::shared_ptr<std::promise<std::vector<std::string>>> left, Duration deadline)
    {
        std::vector<std::string> names = co_await m_queue.shutDown(deadline);
        left->set_value(std::move(names));
    }

private:
    Result<store::StoredQueue::Opened> open(const Path &folder, const Path &journals)
    {
        if (folder.isEmpty())
            return Failure(Error::of(ErrorKind::NotFound, FsOp::Open));
        return store::StoredQueue::open(*m_ops, folder, journals, [this](const Error &error) { m_queue.setNotKept(error); });
    }

    std::shared_ptr<fs::FsOps> m_ops;
    SystemClock m_clock;
    async::WorkerLanes m_lanes;
    Result<store::StoredQueue::Opened> m_stored;
    jobs::JobQueue m_queue;
    std::vector<JobId> m_restored;
};

/// Where the core thread can be reached.
struct CoreThreadDoor {
    async::OwnerThread thread;
    CoreThreadParts *parts = nullptr;
    QEventLoop *loop = nullptr;
    JobId lastId;
    std::vector<JobId> restored;
    std::optional<Error> openingError;
};

void runCoreThread(CoreSettings settings, jobs::QueueEvents events, std::promise<CoreThreadDoor> door)
{
    // Under Linux this thread alone, and those that it starts: all of the core's. To step back is never refused.
    if (settings.behindAWindow)
        (void)::nice(kStepBack);
    QEventLoop loop;
    std::shared_ptr<fs::FsOps> ops = settings.ops ? settings.ops : std::make_shared<fs::LinuxOps>();
    CoreThreadParts parts(std::move(ops), settings, std::move(events));
    door.set_value({.thread = {},
                    .parts = &parts,
                    .loop = &loop,
                    .lastId = parts.lastId(),
                    .restored = parts.restored(),
                    .openingError = parts.openingError()});
    loop.exec();
}

} // namespace

class FerryCore::Private
{
public:
    /// Runs `act` with the queue on the core thread; nothing after shutdown().
    template <typename Act>
    void post(Act act)
    {
        if (!isShutDown.load())
            door.thread.call([parts = door.parts, act = std::move(act)]() mutable { act(parts->queue()); });
    }

    /// Lets `say` emit a signal while there is somebody to emit it.
    template <typename Say>
    void tell(Say say)
    {
        std::lock_guard lock(ownerMutex);
        if (owner)
            say(*owner);
    }

    std::thread thread;
    CoreThreadDoor door;
    std::recursive_mutex ownerMutex; ///< a receiver connected directly may call back
    FerryCore *owner = nullptr; ///< guarded by ownerMutex
    std::atomic<std::uint64_t> lastJob {0};
    std::atomic<bool> isShutDown {false};
    bool isStuck = false;
    std::chrono::seconds deadline {30};
    Path stateFolder;
    Path resultsFolder;
    async::Latest<model::QueueSnapshot> snapshot {std::make_shared<model::QueueSnapshot>()};
};

FerryCore::FerryCore(CoreSettings settings)
    : d(std::make_unique<Private>())
{
    qRegisterMetaType<JobId>();
    qRegisterMetaType<QuestionId>();
    d->deadline = settings.shutdownDeadline;
    d->stateFolder = settings.stateFolder;
    d->resultsFolder = settings.resultsFolder;
    // A core thread that is left behind outlives this object, but not its Private.
    Private *shared = d.get();
    shared->owner = this;
    jobs::QueueEvents events {
        .published = [shared](std::shared_ptr<const model::QueueSnapshot> snapshot) { shared->snapshot.put(std::move(snapshot)); },
        .changed = [shared] { shared->tell([](FerryCore &core) { Q_EMIT core.changed(); }); },
        .asked = [shared](QuestionId question) { shared->tell([question](FerryCore &core) { Q_EMIT core.asked(question); }); },
        .finished = [shared](JobId job) { shared->tell([job](FerryCore &core) { Q_EMIT core.finished(job); }); },
    };
    std::promise<CoreThreadDoor> door;
    std::future<CoreThreadDoor> opened = door.get_future();
    // std::thread, not QThread: a thread sanitizer sees its start and end, Qt's own are not instrumented.
    d->thread = std::thread(runCoreThread, settings, std::move(events), std::move(door));
    pthread_setname_np(d->thread.native_handle(), "ferry core");
    d->door = opened.get();
    d->lastJob = d->door.lastId.value;
}

FerryCore::~FerryCore()
{
    shutdown();
    if (d->isStuck) {
        // A worker that hangs in the kernel still uses all of it: leaving it behind is all that can be done.
        {
            std::lock_guard lock(d->ownerMutex);
            d->owner = nullptr;
        }
        d->thread.detach();
        (void)d.release();
        return;
    }
    d->thread.join();
}

std::vector<std::string> FerryCore::shutdown()
{
    if (d->isShutDown.exchange(true))
        return {};
    auto left = std::make_shared<std::promise<std::vector<std::string>>>();
    std::future<std::vector<std::string>> result = left->get_future();
    d->door.thread.call([parts = d->door.parts, left = std::move(left), deadline = d->deadline] {
        const auto ending = parts->shutDown(left, deadline); // goes on by itself, as the last of all
    });
    std::vector<std::string> names = result.get();
    d->isStuck = !names.empty();
    if (!d->isStuck)
        d->door.thread.call([loop = d->door.loop] { loop->quit(); });
    return names;
}

const std::vector<JobId> &FerryCore::restored() const
{
    return d->door.restored;
}

const std::optional<Error> &FerryCore::openingError() const
{
    return d->door.openingError;
}

JobId FerryCore::submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool paused)
{
    const JobId id {++d->lastJob};
    d->post([id, request = std::move(request), sinks = std::move(sinks), paused](jobs::JobQueue &queue) mutable {
        queue.submit(id, std::move(request), std::move(sinks), paused);
    });
    return id;
}

void FerryCore::goOn(JobId job)
{
    d->post([job, next = JobId {++d->lastJob}](jobs::JobQueue &queue) { queue.goOn(job, next); });
}

void FerryCore::pause(JobId job)
{
    d->post([job](jobs::JobQueue &queue) { queue.pause(job); });
}

void FerryCore::resume(JobId job)
{
    d->post([job](jobs::JobQueue &queue) { queue.resume(job); });
}

void FerryCore::cancel(JobId job)
{
    d->post([job](jobs::JobQueue &queue) { queue.cancel(job); });
}

void FerryCore::pauseAll()
{
    d->post([](jobs::JobQueue &queue) { queue.pauseAll(); });
}

void FerryCore::resumeAll()
{
    d->post([](jobs::JobQueue &queue) { queue.resumeAll(); });
}

void FerryCore::cancelAll()
{
    d->post([](jobs::JobQueue &queue) { queue.cancelAll(); });
}

void FerryCore::interruptAll()
{
    d->post([](jobs::JobQueue &queue) { queue.interruptAll(); });
}

void FerryCore::startNow(JobId job)
{
    d->post([job](jobs::JobQueue &queue) { queue.startNow(job); });
}

void FerryCore::moveBefore(JobId job, JobId before)
{
    d->post([job, before](jobs::JobQueue &queue) { queue.moveBefore(job, before); });
}

void FerryCore::clear(JobId job)
{
    d->post([job](jobs::JobQueue &queue) { queue.clear(job); });
}

void FerryCore::clearFinished()
{
    d->post([](jobs::JobQueue &queue) { queue.clearFinished(); });
}

void FerryCore::setLimit(JobId job, ByteRate limit)
{
    d->post([job, limit](jobs::JobQueue &queue) { queue.setLimit(job, limit); });
}

void FerryCore::setLimitOfAll(ByteRate limit)
{
    d->post([limit](jobs::JobQueue &queue) { queue.setLimitOfAll(limit); });
}

void FerryCore::setPolicies(JobId job, model::Policies policies)
{
    d->post([job, policies](jobs::JobQueue &queue) { queue.setPolicies(job, policies); });
}

void FerryCore::setVerification(JobId job, model::Verification verification)
{
    d->post([job, verification](jobs::JobQueue &queue) { queue.setVerification(job, verification); });
}

void FerryCore::setPriority(JobId job, model::Priority priority)
{
    d->post([job, priority](jobs::JobQueue &queue) { queue.setPriority(job, priority); });
}

void FerryCore::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    d->post([question, answer, scope](jobs::JobQueue &queue) { queue.answer(question, answer, scope); });
}

Result<model::KeptRemoved> FerryCore::removeKept(const Path &log)
{
    fs::LinuxOps ops;
    return jobs::removeKept(ops, log);
}

Result<std::vector<Path>> FerryCore::recentTargets(const Path &stateFolder, std::size_t atMost)
{
    if (stateFolder.isEmpty())
        return {};
    fs::LinuxOps ops;
    Result<store::Database> database = store::Database::openForReading(ops, stateFolder);
    if (!database && database.error().kind == ErrorKind::NotFound)
        return {};
    if (!database)
        return Failure(database.error());
    return store::QueueStore(*database).recentTargets(atMost, archive::kTakenOutPrefix);
}

const Path &FerryCore::stateFolder() const
{
    return d->stateFolder;
}

const Path &FerryCore::resultsFolder() const
{
    return d->resultsFolder;
}

store::JobHistory FerryCore::history(const Path &stateFolder, const Path &resultsFolder)
{
    fs::LinuxOps ops;
    return store::readHistory(ops, stateFolder, resultsFolder);
}

Result<store::StoredJob> FerryCore::pastJob(const Path &stateFolder, JobId job)
{
    fs::LinuxOps ops;
    return store::readStoredJob(ops, stateFolder, job);
}

std::shared_ptr<const model::QueueSnapshot> FerryCore::snapshot() const
{
    return d->snapshot.get();
}

} // namespace ferry
