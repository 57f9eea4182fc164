// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/roots.h"

namespace ferry::plan {

/// What examineRoots() does for a request that model::restores(). Below the top of a volume no link is followed: what a stick says of where
/// things came from leads nowhere else.
[[nodiscard]] Result<Roots> examineTrashRoots(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request);

} // namespace ferry::plan
