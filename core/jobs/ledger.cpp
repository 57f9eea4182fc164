// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ledger.h"

#include <algorithm>

namespace ferry::jobs {

Ledger::Ledger(std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool strict)
    : m_sinks(std::move(sinks))
    , m_strict(strict)
{
}

void Ledger::record(const model::Outcome &outcome)
{
    switch (outcome.status) {
    case model::ItemStatus::Done:
    case model::ItemStatus::Planned:
        ++m_tally.done;
        m_tally.keptBoth += outcome.keptBoth ? 1 : 0;
        break;
    case model::ItemStatus::Lossy: {
        ++m_tally.done;
        const bool inevitable = std::ranges::all_of(outcome.losses, &model::Loss::unsupported);
        if (inevitable)
            ++m_tally.unsupported;
        if (!inevitable || m_strict)
            ++m_tally.lossy;
        else
            m_tally.keptBoth += outcome.keptBoth ? 1 : 0;
        break;
    }
    case model::ItemStatus::Skipped:
        ++m_tally.skipped;
        break;
    case model::ItemStatus::Failed:
        ++m_tally.failed;
        break;
    }
    switch (model::differenceOf(outcome.source.name, outcome.op, outcome.status, outcome.skipReason, outcome.error)) {
    case model::Difference::None:
        break;
    case model::Difference::InSource:
        ++m_tally.differing;
        break;
    case model::Difference::OnlyInTarget:
        ++m_tally.extra;
        break;
    }
    m_bytesArrived += outcome.bytes;
    for (const auto &sink : m_sinks)
        sink->record(outcome);
}

void Ledger::finish(const std::function<model::JobSnapshot()> &now)
{
    for (const auto &sink : m_sinks)
        sink->finish(now());
}

std::optional<Error> Ledger::error() const
{
    for (const auto &sink : m_sinks) {
        if (std::optional<Error> error = sink->error())
            return error;
    }
    return {};
}

} // namespace ferry::jobs
