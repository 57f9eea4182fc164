// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_summary.h"

#include <QElapsedTimer>

namespace ferry::ui {

namespace {

constexpr std::size_t kReadPerTurn = 1 << 20; // bytes
constexpr qint64 kTurnMilliseconds = 8;

} // namespace

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
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PlanSummary::turn);
}

void PlanSummary::setFile(const Path &file)
{
    m_reader = std::make_unique<store::OutcomeFileReader>(file);
    m_counted = 0;
    m_counts = {};
    m_error.reset();
    refresh();
}

void PlanSummary::refresh()
{
    if (m_reader)
        m_turn.start();
}

void PlanSummary::turn()
{
    const std::size_t before = m_reader->count();
    const Result<std::size_t> known = m_reader->refresh(kReadPerTurn);
    const bool grew = known && *known > before;
    m_error = known ? std::nullopt : std::optional(known.error());
    QElapsedTimer time;
    time.start();
    while (m_counted < m_reader->count() && time.elapsed() < kTurnMilliseconds) {
        if (const std::optional<store::RecordedOutcome> outcome = m_reader->at(m_counted))
            count(m_counts, *outcome);
        ++m_counted;
    }
    if (!grew && m_counted == m_reader->count())
        m_turn.stop();
    Q_EMIT changed();
}

} // namespace ferry::ui
