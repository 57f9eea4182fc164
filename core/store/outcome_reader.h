// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/outcome_json.h"

#include <functional>

namespace ferry::store {

/// Tells of every outcome in a results file, in its order. Lines that are none, and a last one without its end, are passed over.
/// Errors: NotFound, Denied, Io: that the file could not be read whole. Thread: any; blocking.
[[nodiscard]] Result<void> readOutcomes(const Path &log, const std::function<void(const RecordedOutcome &)> &tell);

/// What a log tells of the jobs whose outcomes it holds.
struct LoggedJobs {
    std::optional<model::JobKind> kind; ///< of all that ended; nothing if none did, or if they differ
    bool areMixed = false; ///< they differ
    std::optional<RecordedOutcome> first; ///< that was done
};
/// Errors: as readOutcomes(). Thread: any; blocking.
[[nodiscard]] Result<LoggedJobs> readLoggedJobs(const Path &log);

} // namespace ferry::store
