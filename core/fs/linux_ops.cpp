// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/linux_ops.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <vector>

namespace ferry::fs {

namespace {

constexpr int kOpenAlways = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
// What is asked first; nearly all objects have no attribute or short ones.
constexpr std::size_t kAttributeBuffer = 1024;
// RWF_DONTCACHE of linux/fs.h, which the oldest headers do not have.
constexpr int kDontCache = 0x80;

template <typename Call>
auto repeated(Call call)
{
    for (;;) {
        const auto result = call();
        if (result != -1 || errno != EINTR)
            return result;
    }
}

Failure failure(FsOp op)
{
    return Failure(Error::fromErrno(errno, op));
}

template <typename Call>
Result<void> done(FsOp op, Call call)
{
    if (repeated(call) == -1)
        return failure(op);
    return {};
}

bool isDontCacheSoundHere()
{
    struct utsname names = {};
    return ::uname(&names) == 0 && isDontCacheSound(names.release);
}

bool isTemporary(int flags) noexcept
{
    return (flags & O_TMPFILE) == O_TMPFILE;
}

FsOp openOp(int flags) noexcept
{
    return (flags & O_CREAT) || isTemporary(flags) ? FsOp::Create : FsOp::Open;
}

model::FileType typeOf(unsigned mode) noexcept
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return model::FileType::Regular;
    case S_IFDIR:
        return model::FileType::Folder;
    case S_IFLNK:
        return model::FileType::Symlink;
    case S_IFIFO:
        return model::FileType::Fifo;
    case S_IFSOCK:
        return model::FileType::Socket;
    case S_IFCHR:
        return model::FileType::CharDevice;
    case S_IFBLK:
        return model::FileType::BlockDevice;
    default:
        return model::FileType::Unknown;
    }
}

model::Timestamp timestamp(const struct statx_timestamp &time) noexcept
{
    return {time.tv_sec, time.tv_nsec};
}

Result<model::FileFacts> statWith(int at, const char *name, int flags)
{
    struct statx raw = {};
    if (repeated([&] { return ::statx(at, name, flags, STATX_BASIC_STATS | STATX_MNT_ID, &raw); }) == -1)
        return failure(FsOp::Stat);
    return model::FileFacts {
        .type = typeOf(raw.stx_mode),
        .mode = raw.stx_mode & 07777U,
        .uid = raw.stx_uid,
        .gid = raw.stx_gid,
        .links = raw.stx_nlink,
        .size = raw.stx_size,
        .allocated = raw.stx_blocks * 512,
        .device = makedev(raw.stx_dev_major, raw.stx_dev_minor),
        .inode = raw.stx_ino,
        .node = makedev(raw.stx_rdev_major, raw.stx_rdev_minor),
        .mount = (raw.stx_mask & STATX_MNT_ID) ? raw.stx_mnt_id : 0,
        .accessed = timestamp(raw.stx_atime),
        .modified = timestamp(raw.stx_mtime),
        .changed = timestamp(raw.stx_ctime),
    };
}

int emptyPathFlag(const char *name) noexcept
{
    return *name == '\0' ? AT_EMPTY_PATH : 0;
}

/// A path through which the xattr calls, which have no *at form before Linux 6.13, reach an entry of a folder descriptor.
std::string entryPath(int at, const char *name)
{
    return at == AT_FDCWD ? std::string(name) : "/proc/self/fd/" + std::to_string(at) + '/' + name;
}

/// `call(buffer, size)` is one of the *listxattr and *getxattr calls.
template <typename Call>
Result<std::string> attributeBytes(FsOp op, Call call)
{
    std::array<char, kAttributeBuffer> buffer;
    ssize_t size = repeated([&] { return call(buffer.data(), buffer.size()); });
    if (size >= 0)
        return std::string(buffer.data(), static_cast<std::size_t>(size));
    std::string bytes;
    // It may grow between asking for its size and reading it.
    while (errno == ERANGE) {
        size = repeated([&] { return call(nullptr, 0); });
        if (size == -1)
            break;
        bytes.resize(static_cast<std::size_t>(size));
        size = repeated([&] { return call(bytes.data(), bytes.size()); });
        if (size >= 0) {
            bytes.resize(static_cast<std::size_t>(size));
            return bytes;
        }
    }
    return failure(op);
}

Result<void> unlinkLinked(int fromAt, const char *from, int toAt, const char *to)
{
    if (repeated([&] { return ::unlinkat(fromAt, from, 0); }) == 0)
        return {};
    const int code = errno;
    // Both names are the same object, so taking the new one away loses nothing.
    ::unlinkat(toAt, to, 0);
    return Failure(Error::fromErrno(code, FsOp::Rename));
}

/// For folders, and for file systems with neither RENAME_NOREPLACE nor hard links. Between the look and the rename another program may
/// take the name; to hold it with an empty file instead would leave that file behind if the device goes away in between.
Result<void> renameChecked(int fromAt, const char *from, int toAt, const char *to)
{
    struct stat there = {};
    if (repeated([&] { return ::fstatat(toAt, to, &there, AT_SYMLINK_NOFOLLOW); }) == 0)
        return Failure(Error::fromErrno(EEXIST, FsOp::Rename));
    if (errno != ENOENT)
        return failure(FsOp::Rename);
    return done(FsOp::Rename, [&] { return ::renameat(fromAt, from, toAt, to); });
}

Result<std::uint64_t> seekFor(int what, int fd, std::uint64_t offset, std::uint64_t size)
{
    const off_t found = repeated([&] { return ::lseek(fd, static_cast<off_t>(offset), what); });
    if (found == -1) {
        if (errno == ENXIO)
            return size;
        return failure(FsOp::Seek);
    }
    // The file may have grown since its size was taken.
    return std::min(static_cast<std::uint64_t>(found), size);
}

} // namespace

bool isDontCacheSound(const std::string &release) noexcept
{
    int major = 0;
    int minor = 0;
    return std::sscanf(release.c_str(), "%d.%d", &major, &minor) == 2 && (major > 6 || (major == 6 && minor >= 16));
}

Result<void> renameNewWithoutFlag(int fromAt, const char *from, int toAt, const char *to)
{
    struct stat source = {};
    if (repeated([&] { return ::fstatat(fromAt, from, &source, AT_SYMLINK_NOFOLLOW); }) == -1)
        return failure(FsOp::Rename);
    if (S_ISDIR(source.st_mode))
        return renameChecked(fromAt, from, toAt, to);
    if (repeated([&] { return ::linkat(fromAt, from, toAt, to, 0); }) == 0)
        return unlinkLinked(fromAt, from, toAt, to);
    switch (errno) {
    case EPERM: // no hard links here, or fs.protected_hardlinks
    case EOPNOTSUPP:
    case ENOSYS:
    case EMLINK:
        return renameChecked(fromAt, from, toAt, to);
    default:
        return failure(FsOp::Rename);
    }
}

Result<UniqueFd> LinuxOps::open(int at, const char *name, int flags, mode_t mode)
{
    const int fd = repeated([&] { return ::openat(at, name, flags | kOpenAlways | O_NOFOLLOW, mode); });
    if (fd == -1)
        return failure(openOp(flags));
    return UniqueFd(fd);
}

Result<UniqueFd> LinuxOps::openFollowing(const char *path, int flags)
{
    const int fd = repeated([&] { return ::openat(AT_FDCWD, path, flags | kOpenAlways, 0600); });
    if (fd == -1)
        return failure(openOp(flags));
    return UniqueFd(fd);
}

Result<std::size_t> LinuxOps::read(int fd, std::span<std::byte> buffer, std::uint64_t offset)
{
    const ssize_t size = repeated([&] { return ::pread(fd, buffer.data(), buffer.size(), static_cast<off_t>(offset)); });
    if (size == -1)
        return failure(FsOp::Read);
    return static_cast<std::size_t>(size);
}

Result<std::size_t> LinuxOps::write(int fd, std::span<const std::byte> data, std::uint64_t offset)
{
    const ssize_t size = repeated([&] { return ::pwrite(fd, data.data(), data.size(), static_cast<off_t>(offset)); });
    if (size == -1)
        return failure(FsOp::Write);
    // A device that takes nothing and names no reason must not make the caller loop for ever.
    if (size == 0 && !data.empty())
        return Failure(Error::fromErrno(EIO, FsOp::Write));
    return static_cast<std::size_t>(size);
}

Result<std::size_t> LinuxOps::readUncached(int fd, std::span<std::byte> buffer, std::uint64_t offset)
{
    static const bool isSound = isDontCacheSoundHere();
    if (!isSound)
        return Failure(Error::fromErrno(EOPNOTSUPP, FsOp::Read));
    const struct iovec part = {buffer.data(), buffer.size()};
    const ssize_t size = repeated([&] { return ::preadv2(fd, &part, 1, static_cast<off_t>(offset), kDontCache); });
    if (size == -1)
        return failure(FsOp::Read);
    return static_cast<std::size_t>(size);
}

Result<std::size_t> LinuxOps::writeUncached(int fd, std::span<const std::byte> data, std::uint64_t offset)
{
    static const bool isSound = isDontCacheSoundHere();
    if (!isSound)
        return Failure(Error::fromErrno(EOPNOTSUPP, FsOp::Write));
    const struct iovec part = {const_cast<std::byte *>(data.data()), data.size()};
    const ssize_t size = repeated([&] { return ::pwritev2(fd, &part, 1, static_cast<off_t>(offset), kDontCache); });
    if (size == -1)
        return failure(FsOp::Write);
    if (size == 0 && !data.empty())
        return Failure(Error::fromErrno(EIO, FsOp::Write));
    return static_cast<std::size_t>(size);
}

Result<std::size_t> LinuxOps::copyInKernel(int fromFd, int toFd, std::uint64_t offset, std::size_t size)
{
    auto from = static_cast<off64_t>(offset);
    auto to = static_cast<off64_t>(offset);
    const ssize_t count = repeated([&] { return ::copy_file_range(fromFd, &from, toFd, &to, size, 0); });
    if (count == -1)
        return failure(FsOp::Write);
    return static_cast<std::size_t>(count);
}

Result<model::FileFacts> LinuxOps::stat(int at, const char *name)
{
    return statWith(at, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | emptyPathFlag(name));
}

Result<model::FileFacts> LinuxOps::statFollowing(const char *path)
{
    // What the user named may be mounted by naming it: an automount point's own facts would be of no use.
    return statWith(AT_FDCWD, path, 0);
}

Result<FileSystemFacts> LinuxOps::statFs(int fd)
{
    struct statfs raw = {};
    if (repeated([&] { return ::fstatfs(fd, &raw); }) == -1)
        return failure(FsOp::StatFs);
    const auto unit = static_cast<std::uint64_t>(raw.f_frsize > 0 ? raw.f_frsize : raw.f_bsize);
    return FileSystemFacts {
        .type = static_cast<std::uint32_t>(raw.f_type),
        .blockSize = static_cast<std::uint64_t>(raw.f_bsize),
        .available = raw.f_bavail * unit,
        .id = std::bit_cast<std::uint64_t>(raw.f_fsid),
        .size = raw.f_blocks * unit,
        .freeNodes = raw.f_ffree,
    };
}

Result<std::size_t> LinuxOps::readFolder(int fd, std::span<std::byte> buffer)
{
    const long size = repeated([&] { return ::syscall(SYS_getdents64, fd, buffer.data(), buffer.size()); });
    if (size == -1)
        return failure(FsOp::ReadFolder);
    return static_cast<std::size_t>(size);
}

Result<void> LinuxOps::rewindFolder(int fd)
{
    return done(FsOp::Seek, [&] { return ::lseek(fd, 0, SEEK_SET); });
}

Result<void> LinuxOps::makeFolder(int at, const char *name, mode_t mode)
{
    return done(FsOp::MakeFolder, [&] { return ::mkdirat(at, name, mode); });
}

Result<void> LinuxOps::unlink(int at, const char *name)
{
    return done(FsOp::Unlink, [&] { return ::unlinkat(at, name, 0); });
}

Result<void> LinuxOps::removeFolder(int at, const char *name)
{
    return done(FsOp::RemoveFolder, [&] { return ::unlinkat(at, name, AT_REMOVEDIR); });
}

Result<void> LinuxOps::renameNew(int fromAt, const char *from, int toAt, const char *to)
{
    if (repeated([&] { return ::renameat2(fromAt, from, toAt, to, RENAME_NOREPLACE); }) == 0)
        return {};
    if (errno != EINVAL && errno != ENOSYS)
        return failure(FsOp::Rename);
    return renameNewWithoutFlag(fromAt, from, toAt, to);
}

Result<void> LinuxOps::renameOver(int fromAt, const char *from, int toAt, const char *to)
{
    return done(FsOp::Rename, [&] { return ::renameat(fromAt, from, toAt, to); });
}

Result<void> LinuxOps::exchange(int oneAt, const char *one, int otherAt, const char *other)
{
    return done(FsOp::Rename, [&] { return ::renameat2(oneAt, one, otherAt, other, RENAME_EXCHANGE); });
}

Result<void> LinuxOps::link(int fromAt, const char *from, int toAt, const char *to)
{
    return done(FsOp::Link, [&] { return ::linkat(fromAt, from, toAt, to, 0); });
}

Result<void> LinuxOps::linkFd(int fd, int toAt, const char *to)
{
    if (!m_linksThroughProc.load(std::memory_order_relaxed)) {
        if (repeated([&] { return ::linkat(fd, "", toAt, to, AT_EMPTY_PATH); }) == 0)
            return {};
        // ENOENT is the answer to those without CAP_DAC_READ_SEARCH before Linux 6.10, and to a folder that is gone.
        if (errno != ENOENT)
            return failure(FsOp::Link);
    }
    const std::string self = "/proc/self/fd/" + std::to_string(fd);
    if (repeated([&] { return ::linkat(AT_FDCWD, self.c_str(), toAt, to, AT_SYMLINK_FOLLOW); }) == -1)
        return failure(FsOp::Link);
    m_linksThroughProc.store(true, std::memory_order_relaxed);
    return {};
}

Result<void> LinuxOps::symlink(const std::string &text, int at, const char *name)
{
    return done(FsOp::Symlink, [&] { return ::symlinkat(text.c_str(), at, name); });
}

Result<std::string> LinuxOps::readLink(int at, const char *name)
{
    std::string text(256, '\0');
    for (;;) {
        const ssize_t size = repeated([&] { return ::readlinkat(at, name, text.data(), text.size()); });
        if (size == -1)
            return failure(FsOp::ReadLink);
        if (static_cast<std::size_t>(size) < text.size()) {
            text.resize(static_cast<std::size_t>(size));
            return text;
        }
        text.resize(text.size() * 4);
    }
}

Result<void> LinuxOps::makeNode(int at, const char *name, mode_t typeAndMode, dev_t device)
{
    return done(FsOp::MakeNode, [&] { return ::mknodat(at, name, typeAndMode, device); });
}

Result<void> LinuxOps::changeOwner(int at, const char *name, std::uint32_t uid, std::uint32_t gid)
{
    return done(FsOp::ChangeOwner, [&] { return ::fchownat(at, name, uid, gid, AT_SYMLINK_NOFOLLOW | emptyPathFlag(name)); });
}

Result<void> LinuxOps::changeMode(int fd, mode_t mode)
{
    return done(FsOp::ChangeMode, [&] { return ::fchmod(fd, mode); });
}

Result<void> LinuxOps::changeModeOf(int at, const char *name, mode_t mode)
{
    // Before fchmodat2(2) of Linux 6.6 the C library does this through an O_PATH descriptor.
    return done(FsOp::ChangeMode, [&] { return ::fchmodat(at, name, mode, AT_SYMLINK_NOFOLLOW); });
}

Result<void> LinuxOps::changeTimes(int at, const char *name, model::Timestamp accessed, model::Timestamp modified)
{
    const struct timespec times[2] = {
        {static_cast<time_t>(accessed.seconds), static_cast<long>(accessed.nanoseconds)},
        {static_cast<time_t>(modified.seconds), static_cast<long>(modified.nanoseconds)},
    };
    return done(FsOp::ChangeTimes,
                [&] { return *name == '\0' ? ::futimens(at, times) : ::utimensat(at, name, times, AT_SYMLINK_NOFOLLOW); });
}

Result<std::string> LinuxOps::listAttributes(int at, const char *name)
{
    if (*name == '\0')
        return attributeBytes(FsOp::ListAttributes, [&](char *buffer, std::size_t size) { return ::flistxattr(at, buffer, size); });
    const std::string path = entryPath(at, name);
    return attributeBytes(FsOp::ListAttributes, [&](char *buffer, std::size_t size) { return ::llistxattr(path.c_str(), buffer, size); });
}

Result<std::string> LinuxOps::attribute(int at, const char *name, const char *attribute)
{
    if (*name == '\0')
        return attributeBytes(FsOp::GetAttribute, [&](char *buffer, std::size_t size) { return ::fgetxattr(at, attribute, buffer, size); });
    const std::string path = entryPath(at, name);
    return attributeBytes(FsOp::GetAttribute,
                          [&](char *buffer, std::size_t size) { return ::lgetxattr(path.c_str(), attribute, buffer, size); });
}

Result<void> LinuxOps::setAttribute(int at, const char *name, const char *attribute, const std::string &value)
{
    if (*name == '\0')
        return done(FsOp::SetAttribute, [&] { return ::fsetxattr(at, attribute, value.data(), value.size(), 0); });
    const std::string path = entryPath(at, name);
    return done(FsOp::SetAttribute, [&] { return ::lsetxattr(path.c_str(), attribute, value.data(), value.size(), 0); });
}

Result<void> LinuxOps::removeAttribute(int at, const char *name, const char *attribute)
{
    if (*name == '\0')
        return done(FsOp::RemoveAttribute, [&] { return ::fremovexattr(at, attribute); });
    const std::string path = entryPath(at, name);
    return done(FsOp::RemoveAttribute, [&] { return ::lremovexattr(path.c_str(), attribute); });
}

Result<void> LinuxOps::allocate(int fd, std::uint64_t size)
{
    if (size == 0)
        return {};
    return done(FsOp::Allocate, [&] { return ::fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(size)); });
}

Result<void> LinuxOps::truncate(int fd, std::uint64_t size)
{
    return done(FsOp::Truncate, [&] { return ::ftruncate(fd, static_cast<off_t>(size)); });
}

Result<std::uint64_t> LinuxOps::seekData(int fd, std::uint64_t offset, std::uint64_t size)
{
    return seekFor(SEEK_DATA, fd, offset, size);
}

Result<std::uint64_t> LinuxOps::seekHole(int fd, std::uint64_t offset, std::uint64_t size)
{
    return seekFor(SEEK_HOLE, fd, offset, size);
}

Result<void> LinuxOps::clone(int fromFd, int toFd)
{
    return done(FsOp::Clone, [&] { return ::ioctl(toFd, FICLONE, fromFd); });
}

Result<void> LinuxOps::flushFile(int fd)
{
    return done(FsOp::Flush, [&] { return ::fsync(fd); });
}

Result<void> LinuxOps::flushFileSystem(int fd)
{
    return done(FsOp::Flush, [&] { return ::syncfs(fd); });
}

Result<void> LinuxOps::startWriteBack(int fd, std::uint64_t offset, std::uint64_t size)
{
    return done(FsOp::Flush,
                [&] { return ::sync_file_range(fd, static_cast<off64_t>(offset), static_cast<off64_t>(size), SYNC_FILE_RANGE_WRITE); });
}

Result<void> LinuxOps::awaitWriteBack(int fd, std::uint64_t offset, std::uint64_t size)
{
    constexpr unsigned kAll = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    return done(FsOp::Flush, [&] { return ::sync_file_range(fd, static_cast<off64_t>(offset), static_cast<off64_t>(size), kAll); });
}

Result<void> LinuxOps::dropFromCache(int fd, std::uint64_t offset, std::uint64_t size)
{
    // This call gives its error back instead of leaving it in errno.
    const int code = ::posix_fadvise(fd, static_cast<off_t>(offset), static_cast<off_t>(size), POSIX_FADV_DONTNEED);
    if (code != 0)
        return Failure(Error::fromErrno(code, FsOp::Advise));
    return {};
}

Result<bool> LinuxOps::isCached(int fd, std::uint64_t offset, std::uint64_t size)
{
    constexpr std::uint64_t kWindow = 64 << 20;
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    struct stat facts {};
    if (::fstat(fd, &facts) != 0)
        return failure(FsOp::Advise);
    const auto fileEnd = static_cast<std::uint64_t>(facts.st_size);
    const std::uint64_t end = size == 0 || fileEnd <= offset ? fileEnd : offset + std::min(size, fileEnd - offset);
    std::vector<unsigned char> pages;
    for (; offset < end; offset += kWindow) {
        const std::size_t length = std::min(kWindow, end - offset);
        void *const seen = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, fd, static_cast<off_t>(offset));
        if (seen == MAP_FAILED)
            return failure(FsOp::Advise);
        pages.resize((length + page - 1) / page);
        const int code = ::mincore(seen, length, pages.data()) == 0 ? 0 : errno;
        ::munmap(seen, length);
        if (code != 0)
            return Failure(Error::fromErrno(code, FsOp::Advise));
        if (std::ranges::any_of(pages, [](unsigned char state) { return state & 1; }))
            return true;
    }
    return false;
}

Result<void> LinuxOps::setDirect(int fd, bool direct)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags == -1)
        return failure(FsOp::Advise);
    return done(FsOp::Advise, [&] { return ::fcntl(fd, F_SETFL, direct ? flags | O_DIRECT : flags & ~O_DIRECT); });
}

} // namespace ferry::fs
