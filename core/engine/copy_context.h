// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_strategy.h"
#include "core/engine/counters.h"
#include "core/engine/device_abilities.h"
#include "core/engine/journal_sink.h"
#include "core/engine/leftovers.h"
#include "core/fs/folder.h"
#include "core/fs/ops.h"
#include "core/model/options.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>

namespace ferry::engine {

/// What all work of one job shares. Outlives the job's work. Thread: any (constant but for its atomic and locked parts).
struct CopyContext {
    fs::FsOps &ops;
    DeviceAbilities &abilities;
    Counters &counters;
    Leftovers &leftovers;
    const std::atomic<bool> &paused; ///< workers yield between files and ranges while it is true
    const std::atomic<bool> &verify; ///< read back and compare before the name is given; may change, so a file looks once, when it begins
    bool hashAll = false; ///< hash on the way also what is not read back
    model::HashKind hash = model::HashKind::Xxh3;
    bool flushEachFile = false; ///< asked for, or the target's file system does not promise that syncfs reaches its server
    model::Durability durability = model::Durability::Job;
    CopyStrategy strategy {};
    std::chrono::nanoseconds granularity {1}; ///< the steps in which the target keeps times
    JournalSink *journal = nullptr; ///< null: none is kept
};

/// Descriptors of the two folders of a step.
struct OpenFolders {
    fs::PinnedFd source;
    fs::PinnedFd target;
};

/// The two folders of a step.
struct FolderPair {
    std::shared_ptr<fs::Folder> source;
    std::shared_ptr<fs::Folder> target;
    bool targetInheritsAcl = false;

    /// Errors: those of opening a folder again. Thread: a worker; blocking.
    [[nodiscard]] Result<OpenFolders> open(fs::FsOps &ops) const;
};

/// Whether a worker should hand back what it has not begun.
[[nodiscard]] inline bool shouldYield(const CopyContext &context, const std::stop_token &stop) noexcept
{
    return stop.stop_requested() || context.paused.load(std::memory_order_relaxed);
}

} // namespace ferry::engine
