// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/conflict_rules.h"

#include <optional>

namespace ferry::plan {

/// How far `source` and what has its name in the target can be told apart without reading either. Pure and total.
///
/// Fail: Missing, OtherType, OtherSize (of regular files), OtherContent (of device nodes). Merge: both are folders. Replace: the rest is up
/// to their contents.
[[nodiscard]] Decision decideComparison(const model::FileFacts &source, const std::optional<model::FileFacts> &target);

} // namespace ferry::plan
