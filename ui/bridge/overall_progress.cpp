// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/overall_progress.h"

#include "ui/bridge/queue_source.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

using model::JobState;

bool isOpen(const model::JobSnapshot &job)
{
    return !model::isFinal(job.state) && job.state != JobState::Interrupted && !isPlan(job);
}

bool isResting(const model::JobSnapshot &job)
{
    return job.state == JobState::Paused || job.state == JobState::NeedsAnswer;
}

/// What is done or given up counts as done, so that the whole never goes back.
double fractionOf(const model::JobSnapshot &job)
{
    return model::isFinal(job.state) ? 1.0 : text::fraction(job).value_or(0);
}

} // namespace

OverallProgress::OverallProgress(QueueSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &QueueSource::changed, this, &OverallProgress::look);
    connect(&source, &QueueSource::expectationChanged, this, &OverallProgress::look);
    look();
}

void OverallProgress::look()
{
    const auto queue = m_source.snapshot();
    if (m_now.state == Overall::State::Idle && !m_now.expectsMore) {
        m_jobs.clear();
        m_targets.clear();
        m_isDurable = true;
    }
    for (const auto &job : queue->jobs) {
        if (isOpen(*job) && std::ranges::find(m_jobs, job->id, &Followed::id) == m_jobs.end())
            m_jobs.push_back({job->id});
    }
    Overall next = sum(*queue);
    if (next == m_now)
        return;
    m_now = std::move(next);
    Q_EMIT changed();
}

/// While it is listed: somebody may clear it before all is done.
void OverallProgress::noteEnd(const model::JobSnapshot &job)
{
    if (!model::hasWritten(job))
        return;
    m_isDurable = m_isDurable && model::isDurable(job);
    if (std::ranges::find(m_targets, job.request->destination) == m_targets.end())
        m_targets.push_back(job.request->destination);
}

std::vector<JobId> OverallProgress::jobs() const
{
    std::vector<JobId> ids;
    for (const Followed &followed : m_jobs)
        ids.push_back(followed.id);
    return ids;
}

Overall OverallProgress::sum(const model::QueueSnapshot &queue)
{
    Overall all;
    all.expectsMore = m_source.expectsWork();
    const model::JobSnapshot *last = nullptr;
    double whole = 0;
    double done = 0;
    bool isCounted = true;
    bool works = false;
    std::size_t cancelled = 0;
    std::size_t well = 0;
    std::size_t ended = 0;
    for (auto &[id, isOver] : m_jobs) {
        const auto job = queue.job(id);
        if (!job) // somebody cleared it
            continue;
        if (isOpen(*job)) {
            ++all.open;
            last = job.get();
            works = works || !isResting(*job);
            isCounted = isCounted && (job->foundIsFinal || job->state == JobState::Flushing);
            all.rate.perSecond += job->state == JobState::Running || job->state == JobState::Flushing ? job->rate.perSecond : 0;
        } else {
            ++ended;
            cancelled += job->state == JobState::Cancelled ? 1 : 0;
            well += job->state == JobState::Done ? 1 : 0;
            if (!std::exchange(isOver, model::isFinal(job->state)))
                noteEnd(*job);
        }
        const double weight = text::weightOf(*job);
        whole += weight;
        done += weight * fractionOf(*job);
        all.bytes += job->found.bytes;
        all.bytesDone += std::min(job->bytesHandled, job->found.bytes);
        all.items += job->found.items;
        all.itemsDone += std::min(job->tally.items(), job->found.items);
        all.failed += job->tally.failed;
        all.questions += job->questions;
    }
    if (all.open == 0) {
        all.isCancelled = ended > 0 && cancelled == ended;
        all.isWell = ended > 0 && well == ended;
        return all;
    }
    all.state = works ? Overall::State::Working : Overall::State::Resting;
    if (isCounted)
        all.fraction = whole > 0 ? std::min(done / whole, 0.99) : 0.0;
    if (all.open == 1) {
        all.title = text::sentence(*last->request);
        all.from = last->request->sources.empty() ? QString() : text::path(last->request->sources.front());
        all.to = text::path(last->request->destination);
        if (last->state == JobState::Flushing || (last->state == JobState::Running && last->stage != model::Stage::Working))
            all.word = text::stateWord(*last);
    } else {
        all.title = text::summary(queue);
    }
    return all;
}

} // namespace ferry::ui
