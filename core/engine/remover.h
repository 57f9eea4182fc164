// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/batch_result.h"
#include "core/engine/copy_context.h"

namespace ferry::engine {

/// Unlinks entries (never folders) of one folder for good; one that went meanwhile is as good as removed. Thread: a worker; blocking,
/// yields when paused or stopped.
[[nodiscard]] BatchResult removeBatch(const CopyContext &context, std::shared_ptr<fs::Folder> folder, std::vector<model::Step> steps,
                                      std::stop_token stop);

/// Puts named items, whole folders too, into the trash of their volume; looks first, once more, at what a step wants looked at, and skips
/// what of that is gone. Thread: a worker; blocking, yields when paused or stopped.
[[nodiscard]] BatchResult trashBatch(const CopyContext &context, std::shared_ptr<fs::Folder> folder, std::vector<model::Step> steps,
                                     std::stop_token stop);

} // namespace ferry::engine
