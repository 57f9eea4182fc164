// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_context.h"
#include "core/fs/folder_reader.h"
#include "core/model/outcome.h"
#include "core/model/step.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ferry::jobs {

/// One folder of a tree in work. Lives as long as something of it is to be done. Core thread, but for the handles in it.
struct FolderWork {
    FolderWork() = default;
    ~FolderWork();
    FolderWork(const FolderWork &) = delete;
    FolderWork &operator=(const FolderWork &) = delete;

    std::shared_ptr<FolderWork> parent; ///< null for the folders that hold the named items
    engine::FolderPair folders; ///< target null if nothing is copied, or in a dry run where it does not exist
    model::Transport transport = model::Transport::Copy; ///< of its entries
    model::Step step; ///< the step that entered it
    std::shared_ptr<fs::FolderReader> reader;
    std::size_t pending = 0; ///< units, child folders and questions not yet finished, and the reading itself
    bool created = false; ///< its target was made by this job
    std::optional<Error> readError; ///< part of the source could not be listed
    bool kept = false; ///< something below it stays in the source: it must not be removed
};

using WorkPtr = std::shared_ptr<FolderWork>;

inline FolderWork::~FolderWork()
{
    // A chain of 100,000 parents must not be released by recursion.
    WorkPtr next = std::move(parent);
    while (next && next.use_count() == 1) {
        WorkPtr up = std::move(next->parent);
        next = std::move(up);
    }
}

/// A source folder of a move whose content is gone; reported when it is, too.
struct Emptied {
    WorkPtr folder;
    model::Outcome outcome;
};

/// Where the first copy of a file with several names is.
struct LinkPlace {
    std::shared_ptr<fs::Folder> folder;
    std::string name;
};

/// Open a folder, make or find its target, read its first entries.
struct EnterUnit {
    WorkPtr parent;
    model::Step step;
};
/// Read a folder's next entries.
struct ScanUnit {
    WorkPtr work;
};
/// Small items.
struct BatchUnit {
    WorkPtr work;
    std::vector<model::Step> steps;
    bool paid = false; ///< the rate limit has been asked for its bytes already
    std::optional<model::Loss> notLinked; ///< these should have become hard links and could not
};
struct LargeUnit {
    WorkPtr work;
    model::Step step;
    std::optional<model::Loss> notLinked; ///< as for a batch
};
struct LinkUnit {
    WorkPtr work;
    model::Step step;
    LinkPlace first;
};
/// Of a dry run: whether the contents differ decides what is to be reported.
struct CompareUnit {
    WorkPtr work;
    model::Step step;
};
/// Everything in the folder is done.
struct CloseUnit {
    WorkPtr work;
};
/// Source folders of a move whose content is gone, children before parents.
struct RemoveEmptiedUnit {
};

using Unit = std::variant<EnterUnit, ScanUnit, BatchUnit, LargeUnit, LinkUnit, CompareUnit, CloseUnit, RemoveEmptiedUnit>;

} // namespace ferry::jobs
