// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/folder.h"
#include "core/model/request.h"
#include "core/plan/scanner.h"

#include <cstdint>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace ferry::plan {

/// Named items of one folder.
struct RootGroup {
    std::shared_ptr<fs::Folder> folder;
    std::vector<ScannedEntry> entries;
    std::shared_ptr<fs::Folder> target {}; ///< instead of Roots::target
};

/// A named item that must not be touched, and why.
struct RefusedRoot {
    Path path;
    Error error;
};

/// What a request names, opened and looked at.
struct Roots {
    std::vector<RootGroup> groups;
    std::vector<RefusedRoot> refused;
    std::vector<std::shared_ptr<fs::Folder>> wholes; ///< Verify: folders whose entries are compared with those of the destination itself
    std::shared_ptr<fs::Folder> target; ///< null unless hasDestination(), and in a dry run whose destination would have to be made
    fs::FileSystemFacts targetFileSystem;
    bool targetInheritsAcl = false; ///< the destination has a default ACL
};

/// Opens the folders a request names, makes the destination folder if only its last part is missing (never in a dry run,
/// never if nothing is to go there or it is only compared), and looks at every named item.
///
/// Refused, item by item: names that are no entry of a folder ("/", ".", ".."), a second item of the same name, a folder into itself or
/// below (however it is named: compared by device and inode up to the root), a mount point to be deleted, an item that is not there.
/// To be restored out of a trash, each goes into a group with the folder that it came from, which is made again (never in a dry run);
/// refused is what the trash does not tell the origin of (NoOrigin), and what has the origin of another one unless both are kept.
/// What a move or delete takes out of the home trash is marked as such by whatever path it is named, for it is known by device and inode.
/// To compare, "." names what is in a folder; refused is what is its own target (SameFile).
/// Errors of the whole: the destination is no folder, cannot be opened or made.
/// Links in the folders' own paths and the destination are followed: they are what the user named; but not one that stands for the files/
/// folder of a volume's trash, which may come from anybody and name any folder as what is to be emptied. Thread: any; blocking.
[[nodiscard]] Result<Roots> examineRoots(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request);

/// What names an object while it is there: device and inode.
using Identity = std::pair<std::uint64_t, std::uint64_t>;

/// The folder and everything above it. Errors: those of opening and looking. Thread: any; blocking.
[[nodiscard]] Result<std::set<Identity>> withAncestors(fs::FsOps &ops, fs::Folder &folder);

} // namespace ferry::plan
