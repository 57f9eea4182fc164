// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/trash_place.h"

#include "core/fs/trash.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ferry::browse {

std::optional<TrashPlace> homeTrash()
{
    const Result<fs::TrashContext> context = fs::trashContextOfUser();
    if (!context)
        return {};
    return TrashPlace {.files = context->homeData.child("Trash").child("files"), .top = {}};
}

std::optional<TrashPlace> trashAround(const Path &folder)
{
    std::optional<TrashPlace> home = homeTrash();
    for (Path at = folder; !at.name().empty() && at != at.parent(); at = at.parent()) {
        if (home && at == home->files)
            return home;
        if (const Path top = fs::topOfTrash(at); !top.isEmpty())
            return TrashPlace {.files = at, .top = top};
    }
    return {};
}

std::optional<Path> inHomeTrash(fs::FsOps &ops, const Path &folder)
{
    const std::optional<TrashPlace> home = homeTrash();
    if (!home || trashAround(folder))
        return {};
    const Result<model::FileFacts> trash = ops.statFollowing(home->files.c_str());
    if (!trash || !trash->isFolder())
        return {};
    std::vector<std::string> below;
    for (Path at = folder;; at = at.parent()) {
        const Result<model::FileFacts> facts = ops.statFollowing(at.c_str());
        if (facts && model::isSameObject(*facts, *trash)) {
            Path found = home->files;
            for (auto name = below.rbegin(); name != below.rend(); ++name)
                found = found.child(*name);
            return found;
        }
        if (at == at.parent() || at.name().empty() || at.name() == "..")
            return {};
        below.push_back(at.name());
    }
}

bool takesOutOfTrash(const model::Request &request)
{
    const bool takesAway = request.kind == model::JobKind::Move || request.kind == model::JobKind::Delete;
    if (!takesAway || request.sources.empty())
        return false;
    const Path folder = request.sources.front().parent();
    const std::optional<TrashPlace> trash = trashAround(folder);
    return trash && trash->files == folder
        && std::ranges::all_of(request.sources, [&](const Path &source) { return source.parent() == folder; });
}

std::optional<Path> trashOnVolume(fs::FsOps &ops, const Path &top)
{
    const std::string uid = std::to_string(::geteuid());
    for (const Path &trash : {top.child(".Trash").child(uid), top.child(".Trash-" + uid)}) {
        const Path files = trash.child("files");
        const Result<model::FileFacts> facts = ops.stat(AT_FDCWD, files.c_str());
        const Result<model::FileFacts> self = ops.stat(AT_FDCWD, trash.c_str());
        if (facts && self && facts->isFolder() && self->isFolder() && self->uid == ::geteuid())
            return files;
    }
    return {};
}

Result<Path> madeHomeTrash(fs::FsOps &ops)
{
    const Result<fs::TrashContext> context = fs::trashContextOfUser();
    if (!context)
        return Failure(context.error());
    return fs::makeHomeTrash(ops, *context);
}

} // namespace ferry::browse
