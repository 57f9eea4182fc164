// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_summary.h"

#include "core/store/outcome_file.h"

#include <chrono>
#include <stop_token>
#include <utility>

namespace ferry::ui {

namespace {

using namespace std::chrono_literals;
using SteadyClock = std::chrono::steady_clock;

constexpr std::size_t kReadAtOnce = 1 << 20; // bytes; a few milliseconds of looking for line ends
constexpr auto kTurn = 250ms; // numbers change no more often
constexpr int kThreads = 4; // one works; the others are for when it hangs

} // namespace

struct PlanSummary::Answer {
    PlanCounts counts;
    std::optional<Error> error;
    bool goesOn = false;
};

/// What the turns of one file have in common.
struct PlanSummary::Work {
    explicit Work(const Path &path)
        : file(path)
    {
    }

    store::OutcomeFileReader file;
    std::stop_source stop;
    std::size_t counted = 0;
    PlanCounts counts;

    [[nodiscard]] Answer perform()
    {
        Answer answer;
        const auto end = SteadyClock::now() + kTurn;
        const auto hasTime = [this, end] { return SteadyClock::now() < end && !stop.stop_requested(); };
        do {
            const std::size_t before = file.count();
            const Result<std::size_t> known = file.refresh(kReadAtOnce);
            answer.error = known ? std::nullopt : std::optional(known.error());
            for (; counted < file.count() && hasTime(); ++counted) {
                if (const std::optional<store::RecordedOutcome> outcome = file.at(counted))
                    count(counts, *outcome);
                else
                    ++counts.unread;
            }
            answer.goesOn = (known && *known > before) || counted < file.count();
        } while (answer.goesOn && hasTime());
        answer.counts = counts;
        return answer;
    }
};

void count(PlanCounts &counts, const store::RecordedOutcome &outcome)
{
    switch (outcome.status) {
    case model::ItemStatus::Failed:
        if (outcome.error && outcome.error->kind == ErrorKind::Exists) {
            ++counts.taken;
            counts.alike += outcome.identical ? 1 : 0;
        } else {
            ++counts.failed;
        }
        return;
    case model::ItemStatus::Skipped:
        ++(outcome.identical ? counts.identical : counts.skipped);
        return;
    case model::ItemStatus::Planned:
    case model::ItemStatus::Done:
    case model::ItemStatus::Lossy:
        break;
    }
    counts.alike += outcome.identical ? 1 : 0;
    if (outcome.keepsBoth)
        ++counts.keptBoth;
    else if (outcome.op == model::ItemOp::MakeFolder)
        ++counts.folders;
    else
        ++(outcome.replaced ? counts.replaced : counts.fresh);
}

PlanSummary::PlanSummary(QObject *parent)
    : QObject(parent)
    , m_threads(kThreads)
{
}

PlanSummary::~PlanSummary()
{
    letGo();
}

void PlanSummary::setFile(const Path &file)
{
    letGo();
    ++m_round;
    m_isAsked = false;
    m_follows = false;
    m_counts = {};
    m_error.reset();
    if (!file.isEmpty())
        m_work = std::make_shared<Work>(file);
    refresh();
}

void PlanSummary::letGo()
{
    if (!m_work)
        return;
    m_work->stop.request_stop();
    // Closing a file may take its time as well.
    m_threads.pool().start([work = std::move(m_work)]() mutable { work.reset(); });
}

void PlanSummary::refresh()
{
    m_follows = m_work != nullptr;
    goOn();
}

void PlanSummary::goOn()
{
    if (m_isAsked || !m_follows)
        return;
    m_isAsked = true;
    m_follows = false;
    inBackground(
        m_threads.pool(), this, [work = m_work] { return work->perform(); },
        [this, round = m_round](const Answer &answer) {
            if (round == m_round)
                take(answer);
        });
}

void PlanSummary::take(const Answer &answer)
{
    m_isAsked = false;
    m_follows = m_follows || answer.goesOn;
    m_counts = answer.counts;
    m_error = answer.error;
    goOn();
    Q_EMIT changed();
}

} // namespace ferry::ui
