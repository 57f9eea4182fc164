// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/presence.h"

#include <fcntl.h>

#include <algorithm>

namespace ferry::jobs {

Result<Presence> presenceOf(fs::FsOps &ops, const Path &folder)
{
    const Result<fs::UniqueFd> fd = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!fd)
        return Failure(fd.error());
    const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
    if (!facts)
        return Failure(facts.error());
    const Result<fs::FileSystemFacts> fileSystem = ops.statFs(fd->get());
    if (!fileSystem)
        return Failure(fileSystem.error());
    return Presence {.folder = folder, .device = facts->device, .fileSystem = fileSystem->id};
}

bool areBack(fs::FsOps &ops, const std::vector<Presence> &needed)
{
    return std::ranges::all_of(needed, [&ops](const Presence &before) {
        const Result<Presence> now = presenceOf(ops, before.folder);
        // A device that was plugged in again may have another number, and a file system without an id is known by that number only.
        return now && (before.fileSystem != 0 ? now->fileSystem == before.fileSystem : now->device == before.device);
    });
}

} // namespace ferry::jobs
