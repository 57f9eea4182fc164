// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_context.h"
#include "core/engine/large_copy.h"
#include "core/model/listed_file.h"
#include "core/model/outcome.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

/// Whether files are what a checksum list says of them. Nothing is changed. Content comes from the device, not from the page cache. Names
/// are looked up below the list's folder, and no symbolic link on the way or at the end is followed.
namespace ferry::engine {

/// What a worker hands back of listed files: each is in exactly one of the lists.
struct CheckResult {
    std::vector<model::Outcome> outcomes;
    std::vector<model::ListedFile> unfinished; ///< not begun: the job was paused or stopped, or the hop carried enough
    std::vector<model::ListedFile> large; ///< too large for a batch
    std::uint64_t bytes = 0; ///< of what has an outcome
};

/// What one hop may carry.
struct CheckBounds {
    std::uint64_t bytes = 8 << 20;
    std::uint64_t largeFrom = 1 << 20;
};

/// Checks small files one after the other. The outcomes: Done; Failed, with Missing, OtherType (no regular file, or one behind a link),
/// OtherContent (all op Verify), Changed if it was written to meanwhile, or why it cannot be read.
/// Thread: a worker; blocking, yields when paused or stopped.
[[nodiscard]] CheckResult checkBatch(const CopyContext &context, std::shared_ptr<fs::Folder> folder, std::vector<model::ListedFile> files,
                                     CheckBounds bounds, const std::stop_token &stop);

/// Checks one large file alike, in hops. Nothing if it was cancelled. Thread: core thread.
[[nodiscard]] async::Task<std::optional<model::Outcome>> checkLarge(CopyLane lane, std::shared_ptr<fs::Folder> folder,
                                                                    model::ListedFile file, std::shared_ptr<LargeProgress> progress,
                                                                    std::stop_token stop);

} // namespace ferry::engine
