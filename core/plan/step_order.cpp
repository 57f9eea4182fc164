// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/step_order.h"

namespace ferry::plan {

OrderedSteps inBatches(std::vector<model::Step> steps, const BatchBounds &bounds)
{
    OrderedSteps ordered;
    std::uint64_t bytes = 0;
    for (model::Step &step : steps) {
        const bool carriesBytes = step.facts.isRegular() && !step.onlyMetadata && step.transport != model::Transport::Rename
            && step.transport != model::Transport::Remove;
        if (carriesBytes && step.facts.size >= bounds.largeFrom) {
            ordered.large.push_back(std::move(step));
            continue;
        }
        const std::uint64_t weight = carriesBytes ? step.facts.size : 0;
        if (ordered.batches.empty() || ordered.batches.back().size() >= bounds.items || bytes + weight > bounds.bytes) {
            ordered.batches.emplace_back();
            bytes = 0;
        }
        bytes += weight;
        ordered.batches.back().push_back(std::move(step));
    }
    return ordered;
}

} // namespace ferry::plan
