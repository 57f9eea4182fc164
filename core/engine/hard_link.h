// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_context.h"
#include "core/model/outcome.h"
#include "core/model/step.h"

#include <expected>
#include <memory>
#include <string>

namespace ferry::engine {

/// Gives a file that this job has already copied one more name.
/// `first` and `firstName` are its first name in the target, which must still look like the source (type, size, time).
/// A loss: no link possible (EMLINK, file system without links, first name gone or changed): copy instead and report that loss.
[[nodiscard]] std::expected<model::Outcome, model::Loss> linkToFirst(const CopyContext &context, FolderPair folders,
                                                                     const model::Step &step, std::shared_ptr<fs::Folder> first,
                                                                     const std::string &firstName);

} // namespace ferry::engine
