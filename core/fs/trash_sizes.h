// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/folder.h"
#include "core/fs/ops.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The cache of the sizes of trashed folders, `directorysizes` of a trash, by which desktops know how full it is without walking it
/// (freedesktop.org trash specification 1.0). It is shared with other programs, and worth no failure.
namespace ferry::fs {

/// A line of it.
struct DirectorySize {
    std::uint64_t bytes = 0; ///< on the device, of the folder and all in it
    std::int64_t infoModified = 0; ///< of its info file, seconds since the epoch
    std::string name; ///< in files/

    bool operator==(const DirectorySize &) const = default;
};

/// The lines that are well-formed; of several of one name the last. Anything may have written the text. Pure.
[[nodiscard]] std::vector<DirectorySize> parseDirectorySizes(std::string_view text);
/// Pure.
[[nodiscard]] std::string directorySizesText(std::span<const DirectorySize> sizes);

/// What a folder and all in it take up on their device, a file of several names counted once; without what is mounted in it.
/// Errors: those of opening, reading and looking at anything in it; Cancelled as soon as `mayGoOn` says no. Thread: any; blocking.
[[nodiscard]] Result<std::uint64_t> diskUsage(FsOps &ops, const std::shared_ptr<Folder> &folder, const std::function<bool()> &mayGoOn);

/// Where a file of sizes is written before it gets its name.
struct SizesPartial {
    std::string name; ///< in the trash
    std::function<void()> couldNotRemove; ///< it is still there after a failure
};

/// Puts a trashed folder into the file of the trash that `trashFd` is open on, and drops what it tells of folders that are gone or are
/// others by now. Written under the partial's name and renamed; of two programs that do so at once one may lose its line.
/// Errors: those of opening, writing and renaming; the file is then as it was. Thread: any; blocking.
[[nodiscard]] Result<void> noteDirectorySize(FsOps &ops, int trashFd, int infoFd, const std::string &name, std::uint64_t bytes,
                                             const SizesPartial &partial);
/// Drops what the file tells of folders that are gone or are others by now, in the trash whose files/ folder `filesFd` is open on; it is
/// not touched if it tells of none. Errors: those of opening, writing and renaming; the file is then as it was. Thread: any; blocking.
[[nodiscard]] Result<void> dropDirectorySizes(FsOps &ops, int filesFd, const SizesPartial &partial);

} // namespace ferry::fs
