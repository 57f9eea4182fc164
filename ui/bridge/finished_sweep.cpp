// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/finished_sweep.h"

#include "ui/bridge/queue_source.h"

namespace ferry::ui {

namespace {

constexpr std::chrono::minutes kStay {10};
constexpr std::chrono::seconds kRound {20};

}

FinishedSweep::FinishedSweep(QueueSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_timer.setInterval(kRound);
    connect(&m_timer, &QTimer::timeout, this, [this] { sweep(Clock::now()); });
    connect(&source, &QueueSource::finished, this, [this] {
        sweep(Clock::now());
        m_timer.start();
    });
}

void FinishedSweep::sweep(Clock::time_point now)
{
    std::unordered_map<JobId, Clock::time_point> seen;
    const auto queue = m_source.snapshot();
    bool isAnyOpen = false;
    for (const auto &job : queue->jobs) {
        isAnyOpen = isAnyOpen || !model::isFinal(job->state);
        if (job->state == model::JobState::Cancelled && isPlan(*job))
            m_source.clear(job->id); // whoever made it is gone
        if (job->state != model::JobState::Done || isPlan(*job))
            continue;
        const auto known = m_seen.find(job->id);
        const Clock::time_point since = known == m_seen.end() ? now : known->second;
        if (now - since >= kStay)
            m_source.clear(job->id);
        else
            seen.emplace(job->id, since);
    }
    m_seen = std::move(seen);
    if (m_seen.empty() && !isAnyOpen)
        m_timer.stop();
}

} // namespace ferry::ui
