// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/model/request.h"
#include "core/store/job_history.h"

#include <chrono>
#include <optional>
#include <vector>

namespace ferry::ui {

/// How long `amount` would take if it went as fast as the last job of that kind between the same devices did, whose files were of about the
/// same size, and which was read back likewise, under no limit and not in the background. Nothing if there was none, or none that took a
/// few seconds: nothing else tells how fast devices are. Only of copies and moves. Pure.
[[nodiscard]] std::optional<std::chrono::seconds> durationAsBefore(const store::JobHistory &history,
                                                                   const std::vector<browse::Device> &devices,
                                                                   const model::Request &request, const model::Totals &amount);

} // namespace ferry::ui
