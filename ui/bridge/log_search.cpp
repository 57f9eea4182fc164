// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/log_search.h"

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace ferry::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kFirstBatch = 10ms;
constexpr std::chrono::milliseconds kLongestBatch = 100ms;
constexpr std::size_t kLargestBatch = 50'000; // hits
constexpr int kThreads = 4; // one works; the others are for when it hangs

} // namespace

/// One search; a thread has it only while m_run waits for its batch.
struct LogSearch::Run {
    store::OutcomeSearch search;
    std::chrono::milliseconds time = kFirstBatch;
    std::size_t left = kMostHits;
    std::stop_source stop {};
};

LogSearch::LogSearch(QObject *parent)
    : QObject(parent)
    , m_threads(kThreads)
{
}

LogSearch::~LogSearch()
{
    stop();
}

void LogSearch::start(std::vector<Path> logs, store::OutcomeFilter filter)
{
    stop();
    m_run = std::make_shared<Run>(Run {store::OutcomeSearch(std::move(logs), std::move(filter))});
    goOn();
}

void LogSearch::stop()
{
    if (m_run)
        m_run->stop.request_stop();
    m_run.reset();
}

void LogSearch::goOn()
{
    const auto search = [run = m_run] {
        Batch batch;
        const auto keep
            = [&batch](const store::OutcomeHit &hit) { batch.places.push_back({static_cast<std::uint32_t>(hit.log), hit.offset}); };
        batch.goesOn = run->search.next(keep, run->time, std::min(kLargestBatch, run->left), run->stop.get_token());
        batch.examined = run->search.examined();
        batch.errors = run->search.errors();
        run->left -= batch.places.size();
        run->time = std::min(run->time * 2, kLongestBatch);
        batch.isFull = batch.goesOn && run->left == 0;
        batch.goesOn = batch.goesOn && !batch.isFull;
        return batch;
    };
    inBackground(m_threads.pool(), this, search, [this, run = m_run](const Batch &batch) { take(run, batch); });
}

void LogSearch::take(const std::shared_ptr<Run> &run, const Batch &batch)
{
    if (run != m_run)
        return;
    if (batch.goesOn)
        goOn();
    else
        m_run.reset();
    Q_EMIT found(batch);
}

} // namespace ferry::ui
