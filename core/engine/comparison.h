// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/batch_result.h"
#include "core/engine/copy_context.h"
#include "core/engine/large_copy.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

/// Whether a target holds what its source does. Nothing is changed. Content comes from the target's device, not from the page cache.
namespace ferry::engine {

/// What has to be equal besides the content.
struct ComparisonRules {
    bool metadata = false; ///< permissions and modification times
    bool owners = false; ///< with `metadata`: owner and group, too
    std::chrono::nanoseconds granularity {1}; ///< in which the target's file system keeps times
};

/// In what the target's metadata differs from the source's. Pure. Symbolic links have no permissions.
[[nodiscard]] std::vector<model::Loss> metadataDifferences(const model::FileFacts &source, const model::FileFacts &target,
                                                           const ComparisonRules &rules);

/// Compares small items of one folder (files, symbolic links, fifos, devices) with what Step::replaces says is in the target; types, sizes
/// and device numbers were found equal. The outcomes: Done; Lossy where only metadata differs; Failed, for one that differs with OtherSize,
/// OtherContent or OtherLink (op Verify), or Changed if either was written to meanwhile.
/// Thread: a worker; blocking, yields when paused or stopped.
[[nodiscard]] BatchResult compareBatch(const CopyContext &context, const ComparisonRules &rules, FolderPair folders,
                                       std::vector<model::Step> steps, std::stop_token stop);

/// Compares one large file alike, in hops. Nothing if it was cancelled. Thread: core thread.
[[nodiscard]] async::Task<std::optional<model::Outcome>> compareLarge(CopyLane lane, ComparisonRules rules, FolderPair folders,
                                                                      model::Step step, std::shared_ptr<LargeProgress> progress,
                                                                      std::stop_token stop);

} // namespace ferry::engine
