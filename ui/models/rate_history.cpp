// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rate_history.h"

#include "ui/bridge/queue_source.h"

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

constexpr std::size_t kMostValues = 480; // about one for each pixel of the widest graph

bool isAtWork(model::JobState state)
{
    return state == model::JobState::Running || state == model::JobState::Flushing;
}

bool waitsForSomebody(model::JobState state)
{
    return state == model::JobState::Paused || state == model::JobState::NeedsAnswer;
}

void halve(RateHistory::Curve &curve)
{
    const std::size_t count = curve.rates.size() / 2;
    for (std::size_t i = 0; i < count; ++i)
        curve.rates[i] = (curve.rates[2 * i] + curve.rates[2 * i + 1]) / 2;
    curve.rates.resize(count);
    for (std::size_t &stop : curve.stops)
        stop /= 2;
    curve.slot *= 2;
}

} // namespace

RateHistory::RateHistory(QueueSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&source, &QueueSource::changed, this, &RateHistory::sample);
    sample();
}

const RateHistory::Curve *RateHistory::curve(JobId job) const
{
    const auto found = m_curves.find(job);
    return found == m_curves.end() ? nullptr : &found->second;
}

void RateHistory::sample()
{
    const auto queue = m_source.snapshot();
    std::erase_if(m_curves, [&queue](const auto &known) { return !queue->job(known.first); });
    for (const auto &job : queue->jobs) {
        if (job->worked.count() > 0)
            addSample(m_curves[job->id], *job);
    }
}

void addSample(RateHistory::Curve &curve, const model::JobSnapshot &job)
{
    const model::JobState before = std::exchange(curve.state, job.state);
    if (waitsForSomebody(job.state) && !waitsForSomebody(before))
        curve.stops.push_back(curve.rates.size());
    if (!isAtWork(job.state))
        return;
    while (job.worked / curve.slot >= static_cast<std::chrono::milliseconds::rep>(kMostValues))
        halve(curve);
    const auto slots = static_cast<std::size_t>(job.worked / curve.slot) + 1;
    // Time that nobody looked at went by at the rate that is known now.
    while (curve.rates.size() < slots)
        curve.rates.push_back(static_cast<double>(job.rate.perSecond));
}

} // namespace ferry::ui
