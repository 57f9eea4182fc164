// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/batch_result.h"
#include "core/engine/copy_context.h"

#include <stop_token>
#include <vector>

namespace ferry::engine {

/// Copies small items of one folder (files, symbolic links, fifos, devices) one after another, each complete with its
/// metadata before it gets its name. Those that wait for a flush before that (needsFlushFirst) come back as `prepared`. What is to get
/// metadata only and is not as planned any more, here or there, fails as Changed.
/// Errors are in the outcomes. Thread: a worker; blocking, yields between files when paused or stopped.
[[nodiscard]] BatchResult copyBatch(const CopyContext &context, FolderPair folders, std::vector<model::Step> steps, std::stop_token stop);

} // namespace ferry::engine
