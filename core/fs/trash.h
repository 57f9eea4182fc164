// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/folder.h"
#include "core/fs/ops.h"

#include <functional>
#include <string>

namespace ferry::fs {

/// Where the user's trash is and whose it is.
struct TrashContext {
    Path homeData; ///< $XDG_DATA_HOME or ~/.local/share, absolute; made if missing
    std::uint32_t uid = 0;
    std::int64_t utcOffsetSeconds = 0; ///< of local time, for DeletionDate
    bool flushes = true; ///< the device has the info file and its name before the entry is renamed
    std::function<void(const Path &info, const std::string &text)> aboutToWrite {}; ///< hears of each info file before it is made
    /// Whether what a folder holds may be looked at for its size, asked all the time meanwhile; null, or no at any time: it is not told of
    /// in the trash's file of sizes (trash_sizes.h).
    std::function<bool()> mayMeasure {};
    std::function<std::string(const Folder &trash)> partialName {}; ///< for that file before it gets its name; null: by chance
    std::function<void(const PinnedFd &trash, const std::string &name)> couldNotRemove {}; ///< hears of such a one that is left
};

/// Puts one entry (file, link or whole folder) into the trash of its own volume, by rename only, after the freedesktop.org
/// trash specification 1.0: the home trash if it is on the same file system, else $top/.Trash/$uid if $top/.Trash is a real
/// folder with the sticky bit, else $top/.Trash-$uid (made with mode 0700). The info file is created first and exclusively;
/// Path in it is percent-encoded bytes, absolute in the home trash and relative to $top elsewhere.
/// The size of a folder is put into the trash's cache of sizes, if that can be; it is worth no failure.
/// `folder` holds the entry; `absolute` is the entry's absolute path as it is to be remembered.
/// Returns the path in files/ that it has now.
/// Errors: Unsupported (no trash possible on this volume: FsOp::Rename, or mounted x-gvfs-notrash), NotFound, Denied, ReadOnly, NoSpace;
/// those of flushing; the entry is then where it was and no info file is left behind. Thread: any; blocking.
[[nodiscard]] Result<Path> moveToTrash(FsOps &ops, const std::shared_ptr<Folder> &folder, const std::string &name, const Path &absolute,
                                       const TrashContext &context, model::Timestamp now);

/// Removes what the trash knows of an entry that was taken out of its files/ folder, which `filesFd` is open on.
/// Errors: NotFound (it knows nothing), those of opening and removing. Thread: any; blocking.
[[nodiscard]] Result<void> forgetTrashed(FsOps &ops, int filesFd, const std::string &name);

/// Where the info file is of what has this path in a trash. Pure.
[[nodiscard]] Path trashNoteOf(const Path &trashed);

/// From the environment. Errors: NotFound if neither XDG_DATA_HOME nor HOME is set to an absolute path.
[[nodiscard]] Result<TrashContext> trashContextOfUser();

} // namespace ferry::fs
