// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>

namespace ferry::store {

namespace {

constexpr const char *kFile = "ferry.lock";

/// Of the open file description (fcntl(2)), not of the process: closing another descriptor of the file does not end it.
struct flock wholeFile() noexcept
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

Result<void> lockFile(int fd, const Path &path)
{
    struct flock lock = wholeFile();
    if (::fcntl(fd, F_OFD_SETLK, &lock) != 0)
        return Failure(Error::fromErrno(errno == EACCES ? EAGAIN : errno, FsOp::Lock, path));
    return {};
}

Result<fs::UniqueFd> takeWriteLock(fs::FsOps &ops, const Path &folder, int folderFd)
{
    Result<fs::UniqueFd> fd = ops.open(folderFd, kFile, O_RDWR | O_CREAT, 0600);
    if (!fd)
        return Failure(Error {fd.error().kind, fd.error().op, fd.error().code, folder.child(kFile)});
    const Result<void> locked = lockFile(fd->get(), folder.child(kFile));
    if (!locked)
        return Failure(locked.error());
    // Only so that it can be told: who cannot write its number down holds the lock all the same.
    const std::string pid = std::to_string(::getpid()) + '\n';
    if (ops.truncate(fd->get(), 0))
        (void)ops.write(fd->get(), std::as_bytes(std::span(pid)), 0);
    return fd;
}

std::optional<pid_t> holderOfWriteLock(const Path &folder)
{
    const fs::UniqueFd fd(::open(folder.child(kFile).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct flock lock = wholeFile();
    if (!fd.isOpen() || ::fcntl(fd.get(), F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
        return {};
    std::array<char, 16> text {};
    const ssize_t length = ::pread(fd.get(), text.data(), text.size(), 0);
    pid_t pid = 0;
    if (length > 0)
        std::from_chars(text.data(), text.data() + length, pid);
    return pid;
}

} // namespace ferry::store
