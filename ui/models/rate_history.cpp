// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rate_history.h"

#include "ui/bridge/queue_source.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace ferry::ui {

namespace {

constexpr std::size_t kMostValues = 480; // about one for each pixel of the widest graph
constexpr std::chrono::seconds kBridged {2};

bool isAtWork(model::JobState state)
{
    return state == model::JobState::Running || state == model::JobState::Flushing;
}

void addMark(std::vector<RateHistory::Mark> &marks, const RateHistory::Mark &mark)
{
    // Those of a slot are neighbours, and of two kinds.
    const auto isThere = std::find(marks.end() - std::min<std::ptrdiff_t>(2, std::ssize(marks)), marks.end(), mark) != marks.end();
    if (!isThere)
        marks.push_back(mark);
}

/// What is known of two neighbours.
double meanOf(double one, double other)
{
    if (std::isnan(one) || std::isnan(other))
        return std::isnan(one) ? other : one;
    return (one + other) / 2;
}

void halve(RateHistory::Curve &curve)
{
    const std::size_t count = curve.rates.size() / 2;
    for (std::size_t i = 0; i < count; ++i)
        curve.rates[i] = meanOf(curve.rates[2 * i], curve.rates[2 * i + 1]);
    curve.rates.resize(count);
    std::vector<RateHistory::Mark> marks;
    for (const RateHistory::Mark &mark : curve.marks)
        addMark(marks, {mark.slot / 2, mark.isQuestion});
    curve.marks = std::move(marks);
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

RateHistory &RateHistory::of(QueueSource &source)
{
    auto *known = source.findChild<RateHistory *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? *known : *new RateHistory(source, &source);
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
    const bool isPaused = job.state == model::JobState::Paused;
    const bool asks = job.questions > 0 || job.state == model::JobState::NeedsAnswer;
    if (!std::exchange(curve.isPaused, isPaused) && isPaused) {
        ++curve.pauses;
        addMark(curve.marks, {curve.rates.size(), false});
    }
    if (!std::exchange(curve.asks, asks) && asks) {
        ++curve.questions;
        addMark(curve.marks, {curve.rates.size(), true});
    }
    // A job that waited for its device, or for another Ferry, begins to count anew.
    if (const auto last = std::exchange(curve.worked, job.worked); job.worked < last)
        curve.before += last;
    if (!isAtWork(job.state))
        return;
    const std::chrono::milliseconds worked = curve.before + job.worked;
    while (worked / curve.slot >= static_cast<std::chrono::milliseconds::rep>(kMostValues))
        halve(curve);
    const auto slots = static_cast<std::size_t>(worked / curve.slot) + 1;
    if (curve.rates.size() >= slots)
        return;
    // Between two looks the rate, which is smoothed, was about as it is now; what nobody saw before is not made up.
    const auto unseen = static_cast<std::chrono::milliseconds::rep>(slots - curve.rates.size() - 1) * curve.slot;
    if (unseen > kBridged)
        curve.rates.resize(slots - 1, std::numeric_limits<double>::quiet_NaN());
    curve.rates.resize(slots, static_cast<double>(job.rate.perSecond));
}

} // namespace ferry::ui
