// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/remove_tree.h"

#include "core/fs/folder_reader.h"
#include "core/fs/unique_fd.h"

#include <fcntl.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ferry::fs {

namespace {

constexpr std::size_t kEntriesAtOnce = 1024;

struct Level {
    std::string name; ///< in the folder above
    model::FileFacts facts;
};

bool isNotThere(const Error &error)
{
    return error.kind == ErrorKind::NotFound;
}

/// Unlinks what is no folder; the first folder that is met, if there is one.
Result<std::optional<std::string>> emptyUpToAFolder(FsOps &ops, int folder, const std::function<bool()> &stops)
{
    Result<FolderReader> reader = FolderReader::open(ops, folder);
    if (!reader)
        return Failure(reader.error());
    for (;;) {
        const Result<std::vector<FolderEntry>> entries = reader->next(ops, kEntriesAtOnce);
        if (!entries)
            return Failure(entries.error());
        if (entries->empty())
            return std::nullopt;
        for (const FolderEntry &entry : *entries) {
            if (stops && stops())
                return Failure(Error::of(ErrorKind::Cancelled, FsOp::Unlink));
            if (entry.type == model::FileType::Folder)
                return entry.name;
            const Result<void> removed = ops.unlink(folder, entry.name.c_str());
            if (!removed && removed.error().kind == ErrorKind::WrongType)
                return entry.name; // the folder did not tell that it is one
            if (!removed && !isNotThere(removed.error()))
                return Failure(removed.error());
        }
    }
}

} // namespace

Result<void> removeTree(FsOps &ops, int at, const char *name, const std::function<bool()> &stops)
{
    std::vector<Level> path;
    UniqueFd current; ///< of path.back()
    const auto enter = [&](int from, const std::string &into) -> Result<void> {
        Result<UniqueFd> fd = ops.open(from, into.c_str(), O_RDONLY | O_DIRECTORY);
        if (!fd)
            return Failure(fd.error());
        const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
        if (!facts)
            return Failure(facts.error());
        const bool isOther = !path.empty() && (facts->device != path.front().facts.device || facts->mount != path.front().facts.mount);
        if (isOther)
            return Failure(Error::of(ErrorKind::MountPoint, FsOp::Open));
        path.push_back({into, *facts});
        current = *std::move(fd);
        return {};
    };
    const Result<void> begun = enter(at, name);
    if (!begun)
        return isNotThere(begun.error()) ? Result<void>() : begun;
    while (!path.empty()) {
        const Result<std::optional<std::string>> below = emptyUpToAFolder(ops, current.get(), stops);
        if (!below)
            return Failure(below.error());
        if (*below) {
            const Result<void> entered = enter(current.get(), **below);
            if (!entered && !isNotThere(entered.error()))
                return entered;
            continue;
        }
        const Level emptied = std::move(path.back());
        path.pop_back();
        if (path.empty()) {
            current.reset();
            const Result<void> removed = ops.removeFolder(at, emptied.name.c_str());
            return removed || isNotThere(removed.error()) ? Result<void>() : removed;
        }
        Result<UniqueFd> up = ops.open(current.get(), "..", O_RDONLY | O_DIRECTORY);
        if (!up)
            return Failure(up.error());
        const Result<model::FileFacts> facts = ops.stat(up->get(), "");
        if (!facts)
            return Failure(facts.error());
        if (!model::isSameObject(*facts, path.back().facts))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Open));
        current = *std::move(up);
        const Result<void> removed = ops.removeFolder(current.get(), emptied.name.c_str());
        if (!removed && !isNotThere(removed.error()))
            return removed;
    }
    return {};
}

} // namespace ferry::fs
