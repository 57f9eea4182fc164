// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/request.h"

#include <optional>

namespace ferry::model {

/// The request that tries again what failed of a job, by its log. Nothing if nothing was to be done, it undid another one, or it made an
/// archive. Pure.
[[nodiscard]] std::optional<Request> retryOf(const Request &done, const Path &log);

/// The request that undoes what a job did, by its log. Nothing for one that cannot be undone: it deleted, made an archive, changed nothing,
/// or undid another one. Its sources are where things should be now, for showing; what is touched is found in the log. Pure.
[[nodiscard]] std::optional<Request> undoOf(const Request &done, const Path &log);

} // namespace ferry::model
