// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ferry_core.h"

#include "core/async/worker_lanes.h"
#include "core/base/clock.h"
#include "core/fs/linux_ops.h"
#include "core/jobs/job_queue.h"

#include <QThread>

#include <atomic>
#include <future>
#include <mutex>

namespace ferry {

namespace {

/// Everything that lives on the core thread; made and destroyed there.
class CoreThreadParts : public QObject
{
public:
    CoreThreadParts(const Path &resultsFolder, jobs::QueueEvents events)
        : m_queue({.ops = m_ops, .clock = m_clock, .lanes = m_lanes, .resultsFolder = resultsFolder}, std::move(events))
    {
    }

    [[nodiscard]] jobs::JobQueue &queue() noexcept { return m_queue; }

    async::Task<void> shutdown(std::promise<std::vector<std::string>> *left, Duration deadline)
    {
        const std::vector<std::string> names = co_await m_queue.shutdown(deadline);
        left->set_value(names);
    }

private:
    fs::LinuxOps m_ops;
    SystemClock m_clock;
    async::WorkerLanes m_lanes;
    jobs::JobQueue m_queue;
};

} // namespace

class FerryCore::Private
{
public:
    /// Runs `act` with the queue on the core thread; nothing after shutdown().
    template <typename Act>
    void post(Act act)
    {
        if (!isShutDown.load())
            QMetaObject::invokeMethod(parts, [this, act = std::move(act)]() mutable { act(parts->queue()); }, Qt::QueuedConnection);
    }

    QThread thread;
    CoreThreadParts *parts = nullptr; ///< used on the core thread only, but for posting to it
    std::atomic<std::uint64_t> lastJob {0};
    std::atomic<bool> isShutDown {false};
    std::chrono::seconds deadline {30};
    mutable std::mutex mutex;
    std::shared_ptr<const model::QueueSnapshot> snapshot = std::make_shared<model::QueueSnapshot>(); ///< guarded by mutex
};

FerryCore::FerryCore(CoreSettings settings)
    : d(std::make_unique<Private>())
{
    qRegisterMetaType<JobId>();
    qRegisterMetaType<QuestionId>();
    d->deadline = settings.shutdownDeadline;
    d->thread.setObjectName(QStringLiteral("ferry core"));
    jobs::QueueEvents events {
        .published =
            [this](std::shared_ptr<const model::QueueSnapshot> snapshot) {
                std::lock_guard lock(d->mutex);
                d->snapshot = std::move(snapshot);
            },
        .changed = [this] { Q_EMIT changed(); },
        .asked = [this](QuestionId question) { Q_EMIT asked(question); },
        .finished = [this](JobId job) { Q_EMIT finished(job); },
    };
    std::promise<CoreThreadParts *> made;
    auto *starter = new QObject;
    starter->moveToThread(&d->thread);
    d->thread.start();
    QMetaObject::invokeMethod(
        starter,
        [starter, &made, &settings, &events] {
            made.set_value(new CoreThreadParts(settings.resultsFolder, std::move(events)));
            starter->deleteLater();
        },
        Qt::QueuedConnection);
    d->parts = made.get_future().get();
}

FerryCore::~FerryCore()
{
    shutdown();
    d->thread.quit();
    d->thread.wait();
}

std::vector<std::string> FerryCore::shutdown()
{
    if (d->isShutDown.exchange(true))
        return {};
    std::promise<std::vector<std::string>> left;
    std::future<std::vector<std::string>> result = left.get_future();
    CoreThreadParts *parts = d->parts;
    const Duration deadline = d->deadline;
    QMetaObject::invokeMethod(
        parts,
        [parts, &left, deadline] {
            // Ends by itself: its last act is to hand over the result, and the thread lives until the destructor.
            auto ending = parts->shutdown(&left, deadline);
            (void)ending;
        },
        Qt::QueuedConnection);
    std::vector<std::string> names = result.get();
    if (names.empty())
        QMetaObject::invokeMethod(parts, [parts] { delete parts; }, Qt::BlockingQueuedConnection);
    return names;
}

JobId FerryCore::submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool paused)
{
    const JobId id {++d->lastJob};
    d->post([id, request = std::move(request), sinks = std::move(sinks), paused](jobs::JobQueue &queue) mutable {
        queue.submit(id, std::move(request), std::move(sinks), paused);
    });
    return id;
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

void FerryCore::startNow(JobId job)
{
    d->post([job](jobs::JobQueue &queue) { queue.startNow(job); });
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

void FerryCore::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    d->post([question, answer, scope](jobs::JobQueue &queue) { queue.answer(question, answer, scope); });
}

std::shared_ptr<const model::QueueSnapshot> FerryCore::snapshot() const
{
    std::lock_guard lock(d->mutex);
    return d->snapshot;
}

} // namespace ferry
