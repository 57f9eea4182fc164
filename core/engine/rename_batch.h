// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/batch_result.h"
#include "core/engine/copy_context.h"

#include <stop_token>

namespace ferry::engine {

/// Renames items within one file system, whole folders too. Thread: a worker; blocking, yields when paused or stopped.
[[nodiscard]] BatchResult renameBatch(const CopyContext &context, FolderPair folders, std::vector<model::Step> steps, std::stop_token stop);

} // namespace ferry::engine
