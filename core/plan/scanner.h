// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/folder_reader.h"
#include "core/model/file_facts.h"

#include <optional>
#include <string>
#include <vector>

namespace ferry::plan {

/// One entry of a source folder and what has its name in the target.
struct ScannedEntry {
    std::string name;
    model::FileFacts facts;
    std::optional<model::FileFacts> target; ///< nothing: the name is free, or there is no target
    std::optional<Error> error; ///< the entry or its target could not be looked at; path empty
    std::string newName {}; ///< that it is to have in the target; empty: its own
    bool leavesTrash = false; ///< see model::Step

    [[nodiscard]] const std::string &targetName() const noexcept { return newName.empty() ? name : newName; }
};

/// How much is to be found out about each entry.
enum class ScanDepth : std::uint8_t {
    Type, ///< name, type and inode as far as the folder tells them, else one statx
    Facts, ///< one statx each
    Readable, ///< and whether it can be read: a file that by its mode this user may perhaps not read is opened to see
};

/// Looks at one entry of `sourceFd`, and at its name, or the new one, below `targetFd` (-1: no target).
[[nodiscard]] ScannedEntry scanEntry(fs::FsOps &ops, int sourceFd, std::string name, int targetFd, ScanDepth depth = ScanDepth::Facts,
                                     std::string newName = {});

/// The next entries of a folder, about `atMost`, in inode order (the order in which the device has them, as far as can be
/// told); empty at the end. An entry that vanished meanwhile is left out where only its type is asked for, else it has an error. Errors:
/// those of reading the folder. Thread: any; blocking.
[[nodiscard]] Result<std::vector<ScannedEntry>> scanNext(fs::FsOps &ops, fs::FolderReader &reader, int sourceFd, int targetFd,
                                                         ScanDepth depth, std::size_t atMost);

/// Of the next entries of a target folder, about `atMost`, the names that the source folder does not have. `known`, sorted: names it is
/// known to have. Empty also where all of them are there: reader.isAtEnd() tells the end. Errors: those of reading the folder; those of
/// looking for a name in the source (op Stat). Thread: any; blocking.
[[nodiscard]] Result<std::vector<std::string>> scanExtras(fs::FsOps &ops, fs::FolderReader &reader, int sourceFd,
                                                          const std::vector<std::string> &known, std::size_t atMost);

} // namespace ferry::plan
