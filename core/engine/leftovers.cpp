// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/leftovers.h"

#include "core/fs/trash.h"

#include <limits.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace ferry::engine {

namespace {

/// Whether the entry is not there any more, or is no longer the folder that was made.
Result<void> removeEntry(fs::FsOps &ops, Leftover::Kind kind, int folderFd, const std::string &name)
{
    const bool isNote = kind == Leftover::Kind::TrashNote;
    const bool isFolder = kind == Leftover::Kind::Folder || kind == Leftover::Kind::KeptFolder;
    Result<void> removed = isNote ? fs::forgetTrashed(ops, folderFd, name)
        : isFolder                ? ops.removeFolder(folderFd, name.c_str())
                                  : ops.unlink(folderFd, name.c_str());
    const bool isGone = !removed && (removed.error().kind == ErrorKind::NotFound || (isFolder && removed.error().code == ENOTDIR));
    const bool isInUse = !removed && kind == Leftover::Kind::KeptFolder && removed.error().kind == ErrorKind::Exists;
    return isGone || isInUse ? Result<void>() : removed;
}

/// Where the folder is now; it may have been renamed since it was opened. Asked of /proc, not of a device that may be failing.
Path pathOf(int folderFd, const std::string &name)
{
    std::array<char, PATH_MAX> buffer;
    const std::string link = "/proc/self/fd/" + std::to_string(folderFd);
    const ssize_t size = ::readlink(link.c_str(), buffer.data(), buffer.size());
    return size > 0 ? Path(std::string(buffer.data(), static_cast<std::size_t>(size))).child(name) : Path(name);
}

} // namespace

void Leftovers::remove(fs::FsOps &ops, Leftover::Kind kind, fs::PinnedFd folder, std::string name)
{
    const Result<void> removed = removeEntry(ops, kind, folder->get(), name);
    if (removed)
        return;
    Error error = removed.error();
    error.path = pathOf(folder->get(), name);
    if (kind == Leftover::Kind::TrashNote)
        error.path = fs::trashNoteOf(error.path);
    std::lock_guard lock(m_mutex);
    m_all.push_back({kind, std::move(folder), std::move(name), std::move(error)});
}

void Leftovers::note(fs::PinnedFd folder, std::string name, Error error)
{
    error.path = pathOf(folder->get(), name);
    std::lock_guard lock(m_mutex);
    m_all.push_back({Leftover::Kind::Foreign, std::move(folder), std::move(name), std::move(error)});
}

std::vector<Leftover> Leftovers::removeAgain(fs::FsOps &ops)
{
    std::vector<Leftover> all;
    {
        std::lock_guard lock(m_mutex);
        all = std::exchange(m_all, {});
    }
    std::erase_if(all, [&ops](Leftover &leftover) {
        if (leftover.kind == Leftover::Kind::Foreign)
            return false;
        const Result<void> removed = removeEntry(ops, leftover.kind, leftover.folder->get(), leftover.name);
        if (!removed)
            leftover.error = Error {removed.error().kind, removed.error().op, removed.error().code, leftover.error.path};
        return removed.has_value();
    });
    return all;
}

bool Leftovers::areNone() const
{
    std::lock_guard lock(m_mutex);
    return m_all.empty();
}

} // namespace ferry::engine
