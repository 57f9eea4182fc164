// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/leftovers.h"
#include "core/fs/folder.h"
#include "core/model/outcome.h"
#include "core/model/request.h"
#include "core/model/step.h"
#include "core/plan/roots.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ferry::jobs {

/// What a job restricted to a part of an earlier one's log (model::LoggedPart) knows of that log. In memory: about 150 bytes and its path
/// for each item of that part.
class LoggedWork
{
public:
    /// Reads the log, for a rest those of all runs before; of copies that are to be removed it looks, too, whether their originals are
    /// still there as they were then. Errors: those of reading. Thread: any; blocking.
    [[nodiscard]] static Result<std::shared_ptr<LoggedWork>> read(fs::FsOps &ops, const model::Request &request);

    /// Opens what the job begins with: the request's sources in which something failed or differs, or what is to be undone or trashed and
    /// lies in no folder that is. Errors: those of plan::examineRoots. Thread: any; blocking.
    [[nodiscard]] Result<plan::Roots> roots(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request);

    // To be tried again, or copied
    enum class Part : std::uint8_t {
        Beyond, ///< it is none of this job's business
        OnTheWay, ///< a folder in which something failed
        Failed, ///< or is to be copied
        Metadata, ///< of it are to be given to what the target has; of a folder, which is on the way then, too
    };
    [[nodiscard]] Part partOf(const std::string &source) const;
    /// The name that a source has in the target, if it got another one.
    [[nodiscard]] std::string nameInTarget(const std::string &source, const std::string &name) const;

    // To be gone on with
    /// The name that a folder of the source got in the target; null if the job did not come to it.
    [[nodiscard]] const std::string *folderInTarget(const std::string &source) const;
    /// Whether it is in the target under another name than its own, or under any where both are kept, and neither was changed since.
    [[nodiscard]] bool isBrought(const std::string &source) const { return m_brought.contains(source); }

    // To be copied, for a comparison found it missing in the target or other than there, or with other metadata; also as parts
    struct Compared {
        std::optional<model::Seen> there; ///< nothing: it was missing, or what was there is not known
        model::Timestamp modified {}; ///< of Part::Metadata: of the source
        bool wasMet = false;
    };
    /// Null for what only lies in one that is, or on the way to it.
    [[nodiscard]] Compared *findCompared(const std::string &source);

    // To be undone, or trashed
    struct Item {
        model::Timestamp modified; ///< and `bytes`: as it was left, or seen
        std::uint64_t bytes = 0;
        std::uint64_t inode = 0; ///< 0: not known
        std::string source; ///< path that it had
        std::string keptIn; ///< see Outcome
        bool isFolder = false; ///< made or merged into, not moved as a whole
        bool isRegular = false;
        bool wasMade = false;
        bool hasSize = true; ///< in the log: a further name of a copied file and what got metadata only do not
        bool hasReplaced = false;
        bool hasOriginal = false;
        bool wasMet = false;
    };
    /// The item that a path in the target belongs to; null if the job did not make it.
    [[nodiscard]] Item *find(const std::string &target);
    /// Whether what is there now is what the job left. `granularity`: of times on that file system.
    [[nodiscard]] static bool isAsWritten(const Item &item, const model::FileFacts &now, std::chrono::nanoseconds granularity);
    /// Why what is to be trashed stays, as far as the source told when it was looked at; null for what goes.
    [[nodiscard]] const Error *whyStays(const std::string &target) const;
    /// Where no source may have what is to be trashed.
    [[nodiscard]] std::vector<model::PlaceBelow> placesInSources(const std::string &target, const Item &item) const;
    /// Of the items that were not met: those that are not there. What an undoing that ended too early still owed is done: what they had
    /// replaced is put back, what a trash knew of them goes. Thread: any; blocking.
    [[nodiscard]] std::vector<model::Outcome> missing(fs::FsOps &ops, engine::Leftovers &leftovers, const model::Request &request) const;
    /// Of times on the file systems that roots() met.
    [[nodiscard]] std::chrono::nanoseconds granularity() const noexcept { return m_granularity; }

private:
    [[nodiscard]] Result<void> readFailed(const Path &log);
    [[nodiscard]] Result<void> readRest(fs::FsOps &ops, const model::Request &request, const Path &log);
    [[nodiscard]] Result<void> readDiffering(const Path &log);
    [[nodiscard]] Result<void> readExtra(const Path &log);
    void addFolders();
    void settleFinished(fs::FsOps &ops, const model::Request &request, plan::Roots &roots) const;
    [[nodiscard]] model::Request withNames(const model::Request &request) const;
    void lookForOtherNames(fs::FsOps &ops, const plan::Roots &roots);
    void lookForSources(fs::FsOps &ops, fs::FolderPool &pool, const plan::Roots &roots);
    [[nodiscard]] std::vector<model::Outcome> missingCompared(fs::FsOps &ops) const;
    [[nodiscard]] Result<plan::Roots> rootsOfDone(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request);
    [[nodiscard]] Result<void> readDone(fs::FsOps &ops, const model::Request &request);

    std::unordered_map<std::string, Part> m_parts; ///< by source
    std::unordered_map<std::string, std::string> m_otherNames; ///< in the target, by source; of a rest those of all folders
    std::unordered_set<std::string>
        m_finished; ///< sources that were named and need nothing more, of which folders that were made are not known
    std::unordered_set<std::string> m_brought; ///< sources, see isBrought()
    std::unordered_map<std::string, Compared> m_compared; ///< by source
    std::unordered_map<std::string, Item> m_items; ///< by target
    std::unordered_map<std::string, Error> m_staying; ///< likewise
    std::string m_top; ///< with a slash at its end: in it is all that is to be trashed
    std::vector<Path> m_besides; ///< sources that were compared with it, where there are several
    std::chrono::nanoseconds m_granularity {1};
};

} // namespace ferry::jobs
