// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/folder.h"
#include "core/fs/ops.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

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

/// An info file as it was seen: one that is made later, for something else of that name, is told from it.
struct SeenNote {
    std::string name; ///< of the entry in files/
    std::uint64_t size = 0; ///< bytes
    model::Timestamp modified;

    bool operator==(const SeenNote &) const = default;
};

/// Looks at the info files of these entries of the files/ folder that `filesFd` is open on; those that have none are left out.
/// Errors: those of opening info/. Thread: any; blocking.
[[nodiscard]] Result<std::vector<SeenNote>> seenNotes(FsOps &ops, int filesFd, std::span<const std::string> names);
/// Removes those of the info files that are still as they were seen, and whose entry is not in files/ any more. Why others could not be
/// removed: nothing of what is gone. A trash that cannot be opened is left as it is, and so is what `files` and the names tell of outside
/// of one: they may come from a file. Thread: any; blocking.
[[nodiscard]] std::vector<Error> forgetGone(FsOps &ops, const Path &files, std::span<const SeenNote> notes);
/// Of a trash whose files/ folder holds nothing: removes the info files that have stood for nothing for a day by `now`. Until then another
/// program may be about to put there what they are of: one that copies what it trashes makes the info file first, and takes hours for a
/// disk. What could not be removed, or looked at. Thread: any; blocking.
[[nodiscard]] std::vector<Error> forgetAllInEmpty(FsOps &ops, const Path &files, model::Timestamp now);

/// What a trash knows of an entry.
struct TrashNote {
    std::string path; ///< where it came from, in bytes: absolute, or relative to the top of the trash's volume
    std::string deleted; ///< when, in local time as "2026-11-22T19:00:00"; empty: that is not told

    bool operator==(const TrashNote &) const = default;
};

/// Of the text of an info file. Errors: NoOrigin (it is none, or tells no path). Pure.
[[nodiscard]] Result<TrashNote> parseTrashNote(std::string_view text);
/// Of what is called `name` in the files/ folder that `filesFd` is open on.
/// Errors: NoOrigin (there is none, or it is no such file), those of opening and reading. Thread: any; blocking.
[[nodiscard]] Result<TrashNote> readTrashNote(FsOps &ops, int filesFd, const std::string &name);
/// Whether a trash is called so in the top folder of its volume: the one of all users, or a user's own. Pure.
[[nodiscard]] bool isTrashName(std::string_view name);
/// The top of the volume whose trash has this files/ folder, by its path alone; empty for any other folder, such as that of the home trash.
/// Pure.
[[nodiscard]] Path topOfTrash(const Path &files);
/// Where an entry came from. `top`: of the volume; empty: of the home trash. Errors: NoOrigin (a path that such a trash may not tell: not
/// absolute in the home trash, not below the top elsewhere). Pure.
[[nodiscard]] Result<Path> originOf(const TrashNote &note, const Path &top);
/// The files/ folder of the home trash, which is made if it is missing. Errors: those of making. Thread: any; blocking.
[[nodiscard]] Result<Path> makeHomeTrash(FsOps &ops, const TrashContext &context);

/// Where the info file is of what has this path in a trash. Pure.
[[nodiscard]] Path trashNoteOf(const Path &trashed);

/// From the environment. Errors: NotFound if neither XDG_DATA_HOME nor HOME is set to an absolute path.
[[nodiscard]] Result<TrashContext> trashContextOfUser();

} // namespace ferry::fs
