// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept.h"

#include "core/fs/name_rules.h"

#include <fcntl.h>

#include <cerrno>

namespace ferry::engine {

namespace {

/// Only a folder of ours: the name comes from a log.
Result<fs::UniqueFd> openKept(fs::FsOps &ops, int folderFd, const std::string &keptIn)
{
    if (!fs::isKeptFolderName(keptIn))
        return Failure(Error::of(ErrorKind::BadName, FsOp::Open));
    return ops.open(folderFd, keptIn.c_str(), O_PATH | O_DIRECTORY);
}

/// A file system without links, or a file that this user may not link (proc(5), protected_hardlinks).
bool meansNoLink(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.code == EPERM || error.code == EMLINK;
}

Result<void> removeIfEmpty(fs::FsOps &ops, int folderFd, const std::string &keptIn)
{
    const Result<void> removed = ops.removeFolder(folderFd, keptIn.c_str());
    const bool stays = !removed && (removed.error().kind == ErrorKind::Exists || removed.error().kind == ErrorKind::NotFound);
    return stays ? Result<void>() : removed;
}

} // namespace

Result<bool> keepOld(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keepIn)
{
    const Result<void> made = ops.makeFolder(folderFd, keepIn.c_str(), 0700);
    if (!made && made.error().kind != ErrorKind::Exists)
        return Failure(made.error());
    const Result<fs::UniqueFd> folder = openKept(ops, folderFd, keepIn);
    const Result<void> linked
        = folder ? ops.link(folderFd, name.c_str(), folder->get(), name.c_str()) : Result<void>(Failure(folder.error()));
    if (linked)
        return true;
    (void)removeIfEmpty(ops, folderFd, keepIn); // it costs an empty folder at most; what failed is told
    if (folder && meansNoLink(linked.error()))
        return false;
    return Failure(linked.error());
}

void leaveOld(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keepIn)
{
    (void)forgetKept(ops, folderFd, name, keepIn); // what stays costs room only
}

Result<void> replaceKeeping(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keepIn,
                            const std::function<Result<void>(const char *name)> &takeNew,
                            const std::function<Result<void>(const char *name)> &takeOver)
{
    const Result<bool> kept = keepOld(ops, folderFd, name, keepIn);
    if (!kept)
        return Failure(kept.error());
    if (*kept) {
        const Result<void> taken = takeOver(name.c_str());
        if (!taken)
            leaveOld(ops, folderFd, name, keepIn);
        return taken;
    }
    const Result<void> made = ops.makeFolder(folderFd, keepIn.c_str(), 0700);
    if (!made && made.error().kind != ErrorKind::Exists)
        return made;
    const Result<fs::UniqueFd> folder = openKept(ops, folderFd, keepIn);
    const Result<void> moved
        = folder ? ops.renameNew(folderFd, name.c_str(), folder->get(), name.c_str()) : Result<void>(Failure(folder.error()));
    const Result<void> taken = moved ? takeNew(name.c_str()) : moved;
    if (taken)
        return taken;
    const Result<void> back = moved ? ops.renameNew(folder->get(), name.c_str(), folderFd, name.c_str()) : Result<void>();
    if (!back)
        return back; // it is kept, and has no other name
    (void)removeIfEmpty(ops, folderFd, keepIn);
    return taken;
}

Result<void> putBack(fs::FsOps &ops, Leftovers &leftovers, const fs::PinnedFd &folder, const std::string &name, const std::string &keptIn,
                     bool over)
{
    const int folderFd = folder->get();
    const Result<fs::UniqueFd> kept = openKept(ops, folderFd, keptIn);
    if (!kept)
        return Failure(kept.error());
    const Result<void> back = over ? ops.renameOver(kept->get(), name.c_str(), folderFd, name.c_str())
                                   : ops.renameNew(kept->get(), name.c_str(), folderFd, name.c_str());
    if (back)
        leftovers.remove(ops, Leftover::Kind::KeptFolder, folder, keptIn);
    return back;
}

Result<void> forgetKept(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keptIn)
{
    const Result<fs::UniqueFd> kept = openKept(ops, folderFd, keptIn);
    if (!kept)
        return Failure(kept.error());
    const Result<void> removed = ops.unlink(kept->get(), name.c_str());
    return removed ? removeIfEmpty(ops, folderFd, keptIn) : removed;
}

} // namespace ferry::engine
