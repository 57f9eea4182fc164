// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commit.h"
#include "core/fs/folder_reader.h"
#include "core/jobs/extras.h"
#include "core/model/listed_file.h"
#include "core/model/outcome.h"
#include "core/model/step.h"
#include "core/plan/conflict_rules.h"
#include "core/plan/roots.h"
#include "core/plan/scanner.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ferry::jobs {

class ListReader;
struct Extracted;

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
    std::optional<model::Timestamp> modified; ///< what its target gets instead of the source's own
    std::optional<Error> error; ///< why it is not whole: part of the source could not be listed, or its copy not be given what it has
    int readings = 1; ///< attempts at reading it on
    bool isWhole = false; ///< of a job that goes by a log: all below it is meant
    std::optional<std::uint32_t> mode; ///< likewise
    std::vector<model::Loss> losses; ///< of it, known before its end
    bool kept = false; ///< something below it stays in the source: it must not be removed
    std::map<std::string, std::string> folded; ///< in a target without case: names by their folded form
};

/// The name by which a step enters the folder of its parent itself.
inline constexpr const char *kItself = ".";

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

/// Where the first copy of a file with several names is.
struct LinkPlace {
    std::shared_ptr<fs::Folder> folder;
    std::string name;
    std::optional<model::Digest> digest; ///< of its content, if that was hashed
    model::ReadBack readBack = model::ReadBack::None;
};

/// What a worker brings back of a folder's next entries.
struct Visited {
    std::vector<plan::ScannedEntry> entries; ///< to be decided on
    engine::BatchResult done; ///< of those that needed no decision
    std::uint64_t bytes = 0; ///< of those
    bool any = false; ///< there were entries at all
};

/// What a worker brings back from entering a folder.
struct Entered {
    engine::FolderPair folders;
    std::shared_ptr<fs::FolderReader> reader;
    bool created = false;
    std::string freeName; ///< of a dry run that keeps both: what its target would be called
    Result<Visited> visited;
    Result<Extras> extras; ///< where it is compared
};

/// Open a folder, make or find its target, read its first entries.
struct EnterUnit {
    WorkPtr parent;
    model::Step step;
    bool isWhole = false; ///< see FolderWork
    bool keeps = false; ///< is not removed, whatever becomes of what is in it
    std::optional<model::Timestamp> modified {}; ///< of the source before an earlier run changed it
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
/// Of a dry run: items that keep both, whose other names are to be found.
struct NumberUnit {
    WorkPtr work;
    std::vector<model::Step> steps;
};
/// Look on through a target folder for what its source does not have.
struct ExtrasUnit {
    WorkPtr work;
    std::shared_ptr<fs::FolderReader> rest; ///< of the target
};
/// Read a checksum list's next lines.
struct ListUnit {
    WorkPtr work; ///< the list is its step, in its source folder
    std::shared_ptr<ListReader> list; ///< null: not opened yet
};
/// Files of a checksum list.
struct CheckUnit {
    WorkPtr work; ///< as of ListUnit
    std::vector<model::ListedFile> files;
    bool isLarge = false; ///< it is one, and goes in hops of its own
};
/// Take an archive's content out.
struct StageUnit {
    Path archive;
    std::shared_ptr<Extracted> work; ///< null: not begun yet
    bool anyDensity = false; ///< it was asked about, and all of it is wanted
    bool isTriedAgain = false; ///< it was parked
    std::optional<Error> conceded {}; ///< what it was parked for is not waited for any more
    bool isOfEntry = false; ///< that was an entry's failure, and not the archive's
};
/// Make an archive, or give it its name.
struct CompressUnit {
    std::shared_ptr<const plan::Roots> roots;
    std::optional<plan::Decision> decision; ///< on a name that is taken; nothing: the policy's
    std::optional<model::FileFacts> asked = {}; ///< what had the name when this was decided
};
/// Whose items a worker had, and what is to be remembered of them until they are done.
struct Origin {
    WorkPtr work;
    std::optional<model::Loss> notLinked; ///< these should have become hard links and could not
    std::vector<model::Step> linked; ///< those of several names, whose other names wait
};

/// Items of a folder that are written and wait for their names.
struct PreparedWork {
    Origin origin;
    engine::PreparedBatch batch;
};

/// Items of a folder that have their names and wait for those to be durable.
struct NamedWork {
    Origin origin;
    engine::NamedBatch batch;
};

/// A source folder of a move whose content is gone; reported when it is, too.
struct Emptied {
    WorkPtr folder;
    model::Outcome outcome;
};

/// Flush what was written, of many folders at once.
struct FlushUnit {
    std::vector<PreparedWork> group;
};
/// Give names to what was flushed.
struct NameUnit {
    std::vector<PreparedWork> group;
};
/// Flush names; then the sources of a move go.
struct FinishUnit {
    std::vector<NamedWork> group;
};
/// Everything in these folders is done.
struct CloseUnit {
    std::vector<WorkPtr> folders;
};
/// Source folders of a move whose content is gone, children before parents.
struct RemoveEmptiedUnit {
};

using Unit = std::variant<EnterUnit, ScanUnit, BatchUnit, LargeUnit, LinkUnit, CompareUnit, NumberUnit, FlushUnit, NameUnit, FinishUnit,
                          CloseUnit, RemoveEmptiedUnit, ExtrasUnit, ListUnit, CheckUnit, StageUnit, CompressUnit>;

/// An item that failed for a reason that may go, with what it takes to try it again or to let it fail. Counts in its folder's `pending`.
struct StuckItem {
    Origin origin;
    Unit unit; ///< tries it again
    model::Outcome outcome; ///< what it came to
    std::uint64_t bytes = 0; ///< of its content
};

} // namespace ferry::jobs
