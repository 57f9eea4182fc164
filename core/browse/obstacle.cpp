// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/obstacle.h"

#include <QDeadlineTimer>

#include <fcntl.h>

#include <algorithm>
#include <optional>

namespace ferry::browse {

namespace {

using model::FileFacts;

/// `source` unknown: it is in an archive.
bool asksAbout(const model::Options &options, const std::optional<FileFacts> &source, const FileFacts &there)
{
    if (source && isSameObject(*source, there))
        return false; // it is its own target, which no answer changes
    const bool merges = there.isFolder() && (!source || source->isFolder());
    return merges ? source && options.onFolder == model::FolderConflict::Ask : options.onFile == model::FileConflict::Ask;
}

/// At the least: of what has other names, or is shared on the device, another may have been counted.
std::uint64_t roomFor(const FileFacts &source)
{
    return source.isRegular() && source.links == 1 ? std::min(source.size, source.allocated) : 0;
}

} // namespace

bool mayMeetObstacle(const model::Request &request)
{
    const bool hasNames = request.kind == model::JobKind::Copy || request.kind == model::JobKind::Move
        || (request.kind == model::JobKind::Extract && !request.options.archive.entries.empty());
    return hasNames && !request.destination.isEmpty();
}

Obstacle findObstacle(fs::FsOps &ops, const model::Request &request, const LookLimits &limits)
{
    if (!mayMeetObstacle(request))
        return Obstacle::None;
    const QDeadlineTimer end(limits.time);
    const Result<fs::UniqueFd> folder = ops.openFollowing(request.destination.c_str(), O_RDONLY | O_DIRECTORY);
    if (!folder)
        return Obstacle::None;
    const Result<FileFacts> target = ops.stat(folder->get(), "");
    const bool isInArchive = request.kind == model::JobKind::Extract;
    const std::vector<std::string> &entries = request.options.archive.entries;
    const std::size_t count = std::min(isInArchive ? entries.size() : request.sources.size(), limits.names);
    std::uint64_t needed = 0;
    for (std::size_t i = 0; i < count && !end.hasExpired(); ++i) {
        const Path path = isInArchive ? Path(entries[i]) : request.sources[i];
        std::optional<FileFacts> source;
        if (!isInArchive) {
            const Result<FileFacts> facts = ops.stat(AT_FDCWD, path.c_str());
            if (!facts)
                continue;
            source = *facts;
        }
        const std::string name = path.name();
        const Result<FileFacts> there = ops.stat(folder->get(), name.c_str());
        if (there && asksAbout(request.options, source, *there))
            return Obstacle::Taken;
        // On one file system a move is a change of names, and a copy may share what it copies.
        if (source && !there && target && source->device != target->device)
            needed += roomFor(*source);
    }
    const Result<fs::FileSystemFacts> room = ops.statFs(folder->get());
    return room && room->available > 0 && needed > room->available ? Obstacle::Room : Obstacle::None;
}

} // namespace ferry::browse
