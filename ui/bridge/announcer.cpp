// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/announcer.h"

#include "core/model/follow_up.h"
#include "ui/bridge/queue_source.h"
#include "ui/text/job_text.h"
#include "ui/text/quantities.h"

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

constexpr std::chrono::seconds kWorthTelling {10};

bool hasProblems(const model::JobSnapshot &job)
{
    return job.state == model::JobState::DoneWithProblems || job.state == model::JobState::Failed;
}

bool goesOn(const std::shared_ptr<const model::JobSnapshot> &job)
{
    using model::JobState;
    const bool rests = job->state == JobState::Paused || job->state == JobState::NeedsAnswer || job->state == JobState::Interrupted;
    return !model::isFinal(job->state) && !rests && !isPlan(*job);
}

std::vector<Offer> offersOf(const model::JobSnapshot &job)
{
    std::vector<Offer> offers;
    if (!model::whyNoRetry(job))
        offers.push_back(Offer::TryAgain);
    if (!job.request->destination.isEmpty())
        offers.push_back(Offer::OpenFolder);
    if (!job.results.isEmpty())
        offers.push_back(Offer::ShowLog);
    return offers;
}

} // namespace

Announcer::Announcer(QueueSource &source, std::function<bool()> isSomebodyLooking, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_isSomebodyLooking(std::move(isSomebodyLooking))
{
    connect(&source, &QueueSource::finished, this, &Announcer::takeFinished);
    connect(&source, &QueueSource::changed, this, &Announcer::look);
}

void Announcer::takeFinished(JobId job)
{
    if (std::ranges::find(m_told, job) == m_told.end())
        m_ended.push_back(job);
    // The picture may be older than this word; the next one is not.
    const auto shown = m_source.snapshot()->job(job);
    if (shown && model::isFinal(shown->state))
        look();
}

void Announcer::look()
{
    const auto queue = m_source.snapshot();
    if (queue->questions->empty())
        m_hasAsked = false;
    else if (!std::exchange(m_hasAsked, true) && !m_isSomebodyLooking())
        Q_EMIT announced(
            {tr("Ferry needs you"),
             tr("%Ln question(s) wait for an answer. Everything else goes on.", nullptr, text::plural(queue->questions->size())),
             false,
             queue->questions->front()->job,
             {},
             true});
    if (!m_ended.empty() && std::ranges::none_of(queue->jobs, goesOn))
        tellEnd(*queue);
}

void Announcer::tellEnd(const model::QueueSnapshot &queue)
{
    Jobs told;
    for (const JobId id : std::exchange(m_ended, {})) {
        const auto job = queue.job(id);
        if (job && !isPlan(*job) && job->state != model::JobState::Cancelled && (job->worked >= kWorthTelling || hasProblems(*job)))
            told.push_back(job);
    }
    if (!told.empty() && !m_leavesEnd && !m_isSomebodyLooking())
        Q_EMIT announced(ended(told));
}

std::optional<Announcement> Announcer::endOf(const std::vector<JobId> &jobs)
{
    const auto queue = m_source.snapshot();
    m_told = jobs;
    std::erase_if(m_ended, [this](JobId job) { return std::ranges::find(m_told, job) != m_told.end(); });
    Jobs told;
    for (const JobId id : jobs) {
        if (const auto job = queue->job(id))
            told.push_back(job);
    }
    return told.empty() ? std::nullopt : std::optional(ended(told));
}

Announcement Announcer::ended(const Jobs &jobs)
{
    if (jobs.size() == 1)
        return {text::stateWord(*jobs.front()), text::sentence(*jobs.front()->request), hasProblems(*jobs.front()), jobs.front()->id,
                offersOf(*jobs.front())};
    const auto problems = static_cast<std::size_t>(std::ranges::count_if(jobs, [](const auto &job) { return hasProblems(*job); }));
    QString words = tr("%Ln job(s) have ended.", nullptr, text::plural(jobs.size()));
    if (problems > 0)
        words = tr("%1 %2", "two sentences").arg(words, tr("%Ln of them with problems.", nullptr, text::plural(problems)));
    return {problems > 0 ? tr("Done with problems") : tr("All done"), words, problems > 0};
}

} // namespace ferry::ui
