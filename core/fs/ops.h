// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/unique_fd.h"
#include "core/model/file_facts.h"

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace ferry::fs {

/// Which file system an object lies on, as far as Ferry's choices depend on it. From statfs(2).
struct FileSystemFacts {
    std::uint64_t type = 0; ///< f_type, see linux/magic.h
    std::uint64_t blockSize = 0; ///< bytes
    std::uint64_t available = 0; ///< bytes free to this user; a hint only, 0 may mean unknown
    std::uint64_t id = 0; ///< the same whenever this file system is mounted, where it has such a thing (f_fsid); else 0
    std::uint64_t size = 0; ///< bytes in all; a hint only, 0 may mean unknown
    std::uint64_t freeNodes = 0; ///< objects that can still be made; a hint only, 0 also where that is not limited
};

/// The system calls that Ferry makes on files, one virtual function each, so that a test can fail the N-th.
///
/// Names are relative to a folder descriptor (AT_FDCWD for whole paths) and bytes without NUL. Nothing here follows a
/// symbolic link in the last component. Calls interrupted by a signal are repeated. Errors carry kind, op and errno but
/// an empty path: the caller knows the path and adds it. Thread: any; blocking.
class FsOps
{
public:
    virtual ~FsOps() = default;

    /// openat(2) with O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY added, so that a fifo swapped in does not hang.
    [[nodiscard]] virtual Result<UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) = 0;
    /// As open(), but the last component may be a link: only for what the user named as a destination folder.
    [[nodiscard]] virtual Result<UniqueFd> openFollowing(const char *path, int flags) = 0;

    /// Up to buffer.size() bytes; 0 at the end of the file.
    [[nodiscard]] virtual Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) = 0;
    /// At least one byte, perhaps fewer than given.
    [[nodiscard]] virtual Result<std::size_t> write(int fd, std::span<const std::byte> data, std::uint64_t offset) = 0;
    /// As read(), but what it brings into the page cache leaves it at once; what was there before stays (RWF_DONTCACHE).
    /// Error Unsupported: not on this file system, or not soundly on this kernel (isDontCacheSound()).
    [[nodiscard]] virtual Result<std::size_t> readUncached(int fd, std::span<std::byte> buffer, std::uint64_t offset) = 0;
    /// As write(), but write-back begins at once, and the pages leave the cache when the device has them (RWF_DONTCACHE).
    /// Error Unsupported: as readUncached().
    [[nodiscard]] virtual Result<std::size_t> writeUncached(int fd, std::span<const std::byte> data, std::uint64_t offset) = 0;
    /// copy_file_range(2) from `offset` of one file to the same place of the other: at least one byte, perhaps fewer than given;
    /// 0 at the end of the source. After an error that range of the target may hold anything.
    [[nodiscard]] virtual Result<std::size_t> copyInKernel(int fromFd, int toFd, std::uint64_t offset, std::size_t size) = 0;

    /// statx(2) of a name, not following a link, or of `fd` itself if `name` is empty.
    [[nodiscard]] virtual Result<model::FileFacts> stat(int at, const char *name) = 0;
    /// statx(2) following a link in the last component; for what the user named.
    [[nodiscard]] virtual Result<model::FileFacts> statFollowing(const char *path) = 0;
    [[nodiscard]] virtual Result<FileSystemFacts> statFs(int fd) = 0;

    /// Raw getdents64(2) records; 0 at the end.
    [[nodiscard]] virtual Result<std::size_t> readFolder(int fd, std::span<std::byte> buffer) = 0;
    /// Back to the first entry (lseek to 0).
    [[nodiscard]] virtual Result<void> rewindFolder(int fd) = 0;

    [[nodiscard]] virtual Result<void> makeFolder(int at, const char *name, mode_t mode) = 0;
    [[nodiscard]] virtual Result<void> unlink(int at, const char *name) = 0;
    [[nodiscard]] virtual Result<void> removeFolder(int at, const char *name) = 0;
    /// renameat2(2) with RENAME_NOREPLACE; where the file system lacks that flag (EINVAL, ENOSYS), link+unlink for what is no folder,
    /// and a checked plain rename for a folder (rename never replaces a folder that is not empty) and where there are no hard links.
    [[nodiscard]] virtual Result<void> renameNew(int fromAt, const char *from, int toAt, const char *to) = 0;
    /// rename(2): replaces `to` in one step.
    [[nodiscard]] virtual Result<void> renameOver(int fromAt, const char *from, int toAt, const char *to) = 0;
    /// renameat2(2) with RENAME_EXCHANGE: two names change what they stand for, in one step. Error Unsupported: not on this file system.
    [[nodiscard]] virtual Result<void> exchange(int oneAt, const char *one, int otherAt, const char *other) = 0;
    /// linkat(2) without following.
    [[nodiscard]] virtual Result<void> link(int fromAt, const char *from, int toAt, const char *to) = 0;
    /// Gives a file opened with O_TMPFILE its first name; the name must be free.
    [[nodiscard]] virtual Result<void> linkFd(int fd, int toAt, const char *to) = 0;
    [[nodiscard]] virtual Result<void> symlink(const std::string &text, int at, const char *name) = 0;
    [[nodiscard]] virtual Result<std::string> readLink(int at, const char *name) = 0;
    /// mknod(2) for fifos and devices.
    [[nodiscard]] virtual Result<void> makeNode(int at, const char *name, mode_t typeAndMode, dev_t device) = 0;

    /// Of `fd` itself if `name` is empty; not following otherwise. An id of UINT32_MAX stays as it is.
    [[nodiscard]] virtual Result<void> changeOwner(int at, const char *name, std::uint32_t uid, std::uint32_t gid) = 0;
    [[nodiscard]] virtual Result<void> changeMode(int fd, mode_t mode) = 0;
    /// Mode of a named node that cannot be opened (fifo, device); the name must be in a folder only this user can change.
    [[nodiscard]] virtual Result<void> changeModeOf(int at, const char *name, mode_t mode) = 0;
    /// Of `fd` itself if `name` is empty; not following otherwise.
    [[nodiscard]] virtual Result<void> changeTimes(int at, const char *name, model::Timestamp accessed, model::Timestamp modified) = 0;

    /// NUL-terminated attribute names one after another. `name` empty: of fd; else of that entry, not following.
    [[nodiscard]] virtual Result<std::string> listAttributes(int at, const char *name) = 0;
    [[nodiscard]] virtual Result<std::string> attribute(int at, const char *name, const char *attribute) = 0;
    [[nodiscard]] virtual Result<void> setAttribute(int at, const char *name, const char *attribute, const std::string &value) = 0;
    [[nodiscard]] virtual Result<void> removeAttribute(int at, const char *name, const char *attribute) = 0;

    /// fallocate(2) from 0, size unchanged (FALLOC_FL_KEEP_SIZE).
    [[nodiscard]] virtual Result<void> allocate(int fd, std::uint64_t size) = 0;
    [[nodiscard]] virtual Result<void> truncate(int fd, std::uint64_t size) = 0;
    /// SEEK_DATA / SEEK_HOLE from `offset`. `size` of the file if there is no more of it (ENXIO).
    [[nodiscard]] virtual Result<std::uint64_t> seekData(int fd, std::uint64_t offset, std::uint64_t size) = 0;
    [[nodiscard]] virtual Result<std::uint64_t> seekHole(int fd, std::uint64_t offset, std::uint64_t size) = 0;
    /// ioctl FICLONE: the whole content shared.
    [[nodiscard]] virtual Result<void> clone(int fromFd, int toFd) = 0;

    [[nodiscard]] virtual Result<void> flushFile(int fd) = 0; ///< fsync(2)
    [[nodiscard]] virtual Result<void> flushFileSystem(int fd) = 0; ///< syncfs(2)
    /// sync_file_range(2): begins to write what is dirty in a range. Waits only while the device's queue is full.
    [[nodiscard]] virtual Result<void> startWriteBack(int fd, std::uint64_t offset, std::uint64_t size) = 0;
    /// sync_file_range(2): the same, and returns when the device was given all of it. Durable it is after flushFile() only: the device
    /// has a cache of its own, and the file's metadata is not written. A failure is told once: flushFile() may not repeat it.
    [[nodiscard]] virtual Result<void> awaitWriteBack(int fd, std::uint64_t offset, std::uint64_t size) = 0;
    /// posix_fadvise(DONTNEED): what is clean of a range leaves the page cache. `size` 0: to the end of the file.
    [[nodiscard]] virtual Result<void> dropFromCache(int fd, std::uint64_t offset = 0, std::uint64_t size = 0) = 0;
    /// Whether any page of a range of an open file is in the page cache (mincore(2), which looks through overlayfs where cachestat(2) does
    /// not). `offset` is a multiple of the page size; `size` 0: to the end of the file. True also where the kernel does not tell: of a file
    /// that this user neither owns nor may write.
    [[nodiscard]] virtual Result<bool> isCached(int fd, std::uint64_t offset = 0, std::uint64_t size = 0) = 0;
    /// Whether reads of `fd` go around the page cache (O_DIRECT); their buffers, offsets and lengths must then be aligned.
    [[nodiscard]] virtual Result<void> setDirect(int fd, bool direct) = 0;
};

} // namespace ferry::fs
