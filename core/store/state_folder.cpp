// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/state_folder.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>

namespace ferry::store {

namespace {

constexpr mode_t kPrivate = 0700;

Failure located(Error error, const Path &path)
{
    error.path = path;
    return Failure(std::move(error));
}

Result<void> makeWithParents(fs::FsOps &ops, const Path &path)
{
    Result<void> made = ops.makeFolder(AT_FDCWD, path.c_str(), kPrivate);
    const Path parent = path.parent();
    if (!made && made.error().kind == ErrorKind::NotFound && parent != path) {
        const Result<void> above = makeWithParents(ops, parent);
        if (!above)
            return above;
        made = ops.makeFolder(AT_FDCWD, path.c_str(), kPrivate);
    }
    if (!made && made.error().kind != ErrorKind::Exists)
        return located(made.error(), path);
    return {};
}

} // namespace

Path defaultStateFolder()
{
    const char *state = std::getenv("XDG_STATE_HOME");
    if (state && *state == '/')
        return Path(state).child("ferry");
    const char *home = std::getenv("HOME");
    if (home && *home == '/')
        return Path(home).child(".local/state/ferry");
    return {};
}

Result<fs::UniqueFd> openPrivateFolder(fs::FsOps &ops, const Path &path)
{
    if (path.isEmpty())
        return Failure(Error::of(ErrorKind::NotFound, FsOp::Open));
    Result<fs::UniqueFd> fd = ops.openFollowing(path.c_str(), O_RDONLY | O_DIRECTORY);
    if (!fd && fd.error().kind == ErrorKind::NotFound) {
        const Result<void> made = makeWithParents(ops, path);
        if (!made)
            return Failure(made.error());
        fd = ops.openFollowing(path.c_str(), O_RDONLY | O_DIRECTORY);
    }
    if (!fd)
        return located(fd.error(), path);
    const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
    if (!facts)
        return located(facts.error(), path);
    if (facts->uid != ::geteuid())
        return located(Error::of(ErrorKind::Denied, FsOp::Open), path);
    if ((facts->mode & 077) != 0) {
        const Result<void> closed = ops.changeMode(fd->get(), kPrivate);
        if (!closed)
            return located(closed.error(), path);
    }
    return fd;
}

} // namespace ferry::store
