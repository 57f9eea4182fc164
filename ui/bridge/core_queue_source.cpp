// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/core_queue_source.h"

#include "ui/bridge/in_background.h"

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr std::chrono::milliseconds kSampling {250};

bool isMoving(const std::shared_ptr<const model::JobSnapshot> &job)
{
    return !model::isFinal(job->state) && job->state != model::JobState::Paused && job->state != model::JobState::Interrupted;
}

} // namespace

CoreQueueSource::CoreQueueSource(FerryCore &core, QObject *parent)
    : QueueSource(parent)
    , m_core(core)
    , m_snapshot(core.snapshot())
{
    m_timer.setInterval(kSampling);
    connect(&m_timer, &QTimer::timeout, this, &CoreQueueSource::sample);
    // While the timer runs it brings the change along: bursts of changes must not become bursts of repaints.
    connect(
        &core, &FerryCore::changed, this,
        [this] {
            if (!m_timer.isActive())
                publish();
        },
        Qt::QueuedConnection);
    connect(&core, &FerryCore::asked, this, &QueueSource::asked, Qt::QueuedConnection);
    connect(
        &core, &FerryCore::finished, this,
        [this](JobId job) {
            publish(); // who hears of the end finds it in the picture
            Q_EMIT finished(job);
        },
        Qt::QueuedConnection);
    sample();
}

void CoreQueueSource::recentTargets(std::size_t atMost, QObject *context, std::function<void(Result<std::vector<Path>>)> done)
{
    inBackground(context, [folder = m_core.stateFolder(), atMost] { return FerryCore::recentTargets(folder, atMost); }, std::move(done));
}

void CoreQueueSource::publish()
{
    m_snapshot = m_core.snapshot();
    m_timer.start();
    Q_EMIT changed();
}

void CoreQueueSource::sample()
{
    if (m_core.snapshot() != m_snapshot)
        publish();
    else if (std::none_of(m_snapshot->jobs.begin(), m_snapshot->jobs.end(), isMoving))
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

std::shared_ptr<const model::QueueSnapshot> CoreQueueSource::snapshot() const
{
    return m_snapshot;
}

Path CoreQueueSource::resultsFolder() const
{
    return m_core.resultsFolder();
}

Path CoreQueueSource::stateFolder() const
{
    return m_core.stateFolder();
}

JobId CoreQueueSource::submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool paused)
{
    return m_core.submit(std::move(request), std::move(sinks), paused);
}

void CoreQueueSource::goOn(JobId cancelledJob)
{
    m_core.goOn(cancelledJob);
}

void CoreQueueSource::pause(JobId job)
{
    m_core.pause(job);
}

void CoreQueueSource::resume(JobId job)
{
    m_core.resume(job);
}

void CoreQueueSource::cancel(JobId job)
{
    m_core.cancel(job);
}

void CoreQueueSource::pauseAll()
{
    m_core.pauseAll();
}

void CoreQueueSource::resumeAll()
{
    m_core.resumeAll();
}

void CoreQueueSource::cancelAll()
{
    m_core.cancelAll();
}

void CoreQueueSource::startNow(JobId job)
{
    m_core.startNow(job);
}

void CoreQueueSource::moveBefore(JobId job, JobId before)
{
    m_core.moveBefore(job, before);
}

void CoreQueueSource::clear(JobId job)
{
    m_core.clear(job);
}

void CoreQueueSource::clearFinished()
{
    m_core.clearFinished();
}

void CoreQueueSource::setLimit(JobId job, ByteRate limit)
{
    m_core.setLimit(job, limit);
}

void CoreQueueSource::setLimitOfAll(ByteRate limit)
{
    m_core.setLimitOfAll(limit);
}

void CoreQueueSource::setPolicies(JobId job, model::Policies policies)
{
    m_core.setPolicies(job, policies);
}

void CoreQueueSource::setVerification(JobId job, model::Verification verification)
{
    m_core.setVerification(job, verification);
}

void CoreQueueSource::setPriority(JobId job, model::Priority priority)
{
    m_core.setPriority(job, priority);
}

void CoreQueueSource::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    m_core.answer(question, answer, scope);
}

} // namespace ferry::ui
