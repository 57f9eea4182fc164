// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/base/clock.h"

#include <stop_token>

namespace ferry::async {

/// Returns after `duration`; at once if it is not positive. `clock` belongs to the calling thread. Errors: Cancelled.
[[nodiscard]] Task<Result<void>> sleepFor(Clock &clock, Duration duration, std::stop_token stop);

} // namespace ferry::async
