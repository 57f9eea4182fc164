// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/step.h"

#include <cstdint>
#include <vector>

namespace ferry::plan {

/// What one hop to a worker may carry, so that it lasts some milliseconds: long enough to be worth the hop, short enough
/// for pause, cancel and the rate limit.
struct BatchBounds {
    std::size_t items = 256;
    std::uint64_t bytes = 8 << 20;
    std::uint64_t largeFrom = 8 << 20; ///< a regular file of this size or more travels alone, in ranges
};

/// Steps cut into batches, in their order, with the large files apart.
struct OrderedSteps {
    std::vector<std::vector<model::Step>> batches;
    std::vector<model::Step> large;
};

/// Pure. Only regular files that are copied or compared (not renamed or removed) can be large.
[[nodiscard]] OrderedSteps inBatches(std::vector<model::Step> steps, const BatchBounds &bounds);

} // namespace ferry::plan
