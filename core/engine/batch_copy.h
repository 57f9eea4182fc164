// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_context.h"
#include "core/model/outcome.h"
#include "core/model/step.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace ferry::engine {

/// How often an item whose error may pass by itself (Remedy::Retry) is tried in all.
inline constexpr int kAttempts = 3;

/// What a worker hands back of a batch: each of its steps is in exactly one of the lists.
struct BatchResult {
    std::vector<model::Outcome> outcomes;
    std::vector<model::Step> unfinished; ///< not begun, or undone: the job was paused or stopped
    std::vector<model::Step> again; ///< met an error that may pass; `attempt` is already the next one
    std::vector<model::Step> needsCopy; ///< of a rename: the kernel says it crosses file systems (EXDEV)

    /// Adds a step that failed: to `again` while it may be tried again, else to `outcomes`.
    void fail(model::Step step, model::Outcome outcome, const Error &error);
};

/// Copies small items of one folder (files, symbolic links, fifos, devices) one after another, each complete with its
/// metadata before it gets its name. Steps that replace something or remove their source are done in groups: all written,
/// one flush of the file system, verified if asked, named, and for a move flushed again before the sources go.
/// Errors are in the outcomes. Thread: a worker; blocking, yields between files when paused or stopped.
[[nodiscard]] BatchResult copyBatch(const CopyContext &context, FolderPair folders, std::vector<model::Step> steps, std::stop_token stop);

/// Renames items within one file system, whole folders too. Thread: a worker; blocking, yields when paused or stopped.
[[nodiscard]] BatchResult renameBatch(const CopyContext &context, FolderPair folders, std::vector<model::Step> steps, std::stop_token stop);

/// Gives a file that this job has already copied one more name.
/// `first` and `firstName` are its first name in the target, which must still look like the source (type, size, time).
/// Nothing: no link possible here (EMLINK, file system without links, first name gone): copy instead and report LossKind::HardLink.
[[nodiscard]] std::optional<model::Outcome> linkToFirst(const CopyContext &context, FolderPair folders, const model::Step &step,
                                                        std::shared_ptr<fs::Folder> first, const std::string &firstName);

/// Removes a source whose copy is complete, named and durable, if it is still what was copied.
/// Errors: Changed, Denied, NotFound, ReadOnly.
[[nodiscard]] Result<void> removeSource(const CopyContext &context, int folderFd, const std::string &name, const model::FileFacts &copied);

/// Wall-clock time.
[[nodiscard]] model::Timestamp wallTime();

} // namespace ferry::engine
