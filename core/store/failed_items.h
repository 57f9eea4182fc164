// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/request.h"
#include "core/store/outcome_json.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace ferry::store {

/// The items of a results file that failed, at most so many. Thread: any; blocking. Cancel: between lines. Errors: NotFound, Denied, Io.
[[nodiscard]] Result<std::vector<RecordedOutcome>> failedItems(const Path &results, std::size_t atMost, std::stop_token stop);

/// What to ask for so that what failed of a job is tried again, and nothing else: a request for each folder that it is to arrive in. If
/// those would be too many, the job once more without what arrived. Pure.
[[nodiscard]] std::vector<model::Request> requestsToRetry(const model::Request &request, const std::vector<RecordedOutcome> &failed);

} // namespace ferry::store
