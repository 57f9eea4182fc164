// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/outcome.h"

namespace ferry::engine {

/// The error with a path where it has none: the target's for calls that only the target gets, else the source's.
[[nodiscard]] Error located(Error error, const TreePath &source, const TreePath &target);

/// The error with the item's path where it has none.
[[nodiscard]] Error located(Error error, const TreePath &item);

/// The time of `source`, unless the outcome says that its copy does not have it.
[[nodiscard]] model::Timestamp keptTime(const model::Outcome &outcome, const model::FileFacts &source);

} // namespace ferry::engine
