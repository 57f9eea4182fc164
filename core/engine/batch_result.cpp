// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_result.h"

#include "core/engine/item_error.h"

#include <time.h>

namespace ferry::engine {

model::Timestamp wallTime()
{
    timespec now {};
    clock_gettime(CLOCK_REALTIME, &now);
    return {now.tv_sec, static_cast<std::uint32_t>(now.tv_nsec)};
}

void BatchResult::fail(model::Step step, model::Outcome outcome, const Error &error)
{
    if (step.attempt < attemptsFor(error.kind)) {
        ++step.attempt;
        again.push_back(std::move(step));
        return;
    }
    outcome.status = model::ItemStatus::Failed;
    outcome.bytes = 0;
    outcome.digest.reset();
    outcome.readBack = model::ReadBack::None;
    outcome.error = located(error, outcome.source, outcome.target);
    outcome.finished = wallTime();
    outcomes.push_back(std::move(outcome));
    failed.push_back(std::move(step));
}

} // namespace ferry::engine
