// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/batch_result.h"
#include "core/engine/copy_context.h"
#include "core/engine/prepared.h"

#include <span>
#include <stop_token>
#include <vector>

/// From written to done, in the order that loses nothing (ADR 6): flushContent for many folders at once, nameBatch for each,
/// and where a source goes or each file is to be durable flushNames and finishNamed. Thread: a worker; blocking.
namespace ferry::engine {

/// Prepared items of one folder.
struct PreparedBatch {
    FolderPair folders;
    std::vector<Prepared> items;
};

/// Items of one folder under their final names.
struct NamedBatch {
    FolderPair folders;
    std::vector<Named> items;
};

/// What stands against giving up the source of a move: a property that the target could have held, and did not for a reason that may
/// pass or be mended (a fault, no room). What this user may not give, or the file system cannot hold, is reported and does not.
[[nodiscard]] Result<void> checkLosses(const model::Step &step, const std::vector<model::Loss> &losses);

/// What is left to do in the folder that the source of a move has left: what it had replaced there gets its name again (Step::putBackFrom),
/// and what a trash knew of it goes (Step::leavesTrash). Errors: those of putBack.
[[nodiscard]] Result<void> settleSource(const CopyContext &context, const fs::PinnedFd &folder, const model::Step &step);

/// Whether a step's item waits for a flush before it gets its name. `readsBack`: as of Prepared.
[[nodiscard]] bool needsFlushFirst(const CopyContext &context, const model::Step &step, bool readsBack) noexcept;
/// Whether an item under its name waits for a flush of that name.
[[nodiscard]] bool needsFlushOfName(const CopyContext &context, const model::Step &step) noexcept;

/// Makes the device keep the content of all items, at the cost of one flush for each target file system.
/// Errors: NoSpace, Io (of any of them, or of a flush since they were begun: none is then known to be kept).
[[nodiscard]] Result<void> flushContent(const CopyContext &context, std::span<const PreparedBatch *const> batches);

/// Reads back what is to be verified and gives the names. `prepared` of the result: the rest, when the job was paused or stopped.
[[nodiscard]] BatchResult nameBatch(const CopyContext &context, PreparedBatch batch, const std::stop_token &stop);

/// Gives one item its name; the outcome, or for one that needs a flush of its name the Named, goes to `result`.
void nameItem(const CopyContext &context, Prepared prepared, BatchResult &result);

/// Makes the names in these target folders durable, with the folders above them, at the same cost.
[[nodiscard]] Result<void> flushNames(const CopyContext &context, std::span<const std::shared_ptr<fs::Folder>> folders);

/// Ends items whose names were flushed, or not (`flushed`): removes the sources of a move that are still what was copied.
[[nodiscard]] std::vector<model::Outcome> finishNamed(const CopyContext &context, NamedBatch batch, const Result<void> &flushed);

} // namespace ferry::engine
