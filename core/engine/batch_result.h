// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/prepared.h"
#include "core/model/outcome.h"
#include "core/model/step.h"

#include <vector>

namespace ferry::engine {

/// What a worker hands back of a batch: each of its steps is in exactly one of the lists, but for `failed`.
struct BatchResult {
    std::vector<model::Outcome> outcomes;
    std::vector<model::Step> failed; ///< of the outcomes that are Failed those of which nothing was changed
    std::vector<model::Step> unfinished; ///< not begun, or undone: the job was paused or stopped
    std::vector<model::Step> again; ///< met an error that may pass; `attempt` is already the next one
    std::vector<Prepared> prepared; ///< complete but for their names, which wait for a flush (commit.h)
    std::vector<Named> named; ///< complete, waiting for a flush of their names
    std::vector<model::Step> needsCopy; ///< of a rename: the kernel says it crosses file systems (EXDEV)

    /// Adds a step that failed: to `again` while it may be tried again, else to `outcomes`.
    void fail(model::Step step, model::Outcome outcome, const Error &error);
};

/// Wall-clock time.
[[nodiscard]] model::Timestamp wallTime();

} // namespace ferry::engine
