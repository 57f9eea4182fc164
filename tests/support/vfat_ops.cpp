// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vfat_ops.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

namespace ferry::test {

namespace {

Failure answer(int code, FsOp op)
{
    return Failure(Error::fromErrno(code, op));
}

bool isHeld(std::string_view name)
{
    for (const char byte : name) {
        if (static_cast<unsigned char>(byte) < 0x20 || std::string_view("\"*:<>?|\\").find(byte) != std::string_view::npos)
            return false;
    }
    return !name.empty();
}

bool isTooLarge(std::uint64_t size)
{
    return size > UINT32_MAX;
}

} // namespace

VfatOps::VfatOps(const Path &onDevice, bool known)
    : m_known(known)
{
    struct stat facts = {};
    m_device = ::stat(onDevice.c_str(), &facts) == 0 ? facts.st_dev : 0;
}

bool VfatOps::isHere(int fd) const
{
    struct stat facts = {};
    return fd >= 0 && ::fstat(fd, &facts) == 0 && facts.st_dev == m_device;
}

std::string VfatOps::resolved(int at, const char *name) const
{
    std::string kept = name;
    if (kept.empty() || kept == "." || kept == ".." || !isHere(at))
        return kept;
    while (kept.ends_with('.'))
        kept.pop_back();
    const int fd = ::openat(at, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = fd < 0 ? nullptr : ::fdopendir(fd);
    if (folder == nullptr) {
        if (fd >= 0)
            ::close(fd);
        return kept;
    }
    std::string found = kept;
    while (const dirent *entry = ::readdir(folder)) {
        if (::strcasecmp(entry->d_name, kept.c_str()) == 0)
            found = entry->d_name;
    }
    ::closedir(folder);
    return found;
}

Result<fs::UniqueFd> VfatOps::open(int at, const char *name, int flags, mode_t mode)
{
    if (isHere(at) && (flags & O_TMPFILE) == O_TMPFILE)
        return answer(EOPNOTSUPP, FsOp::Create);
    if (isHere(at) && (flags & O_CREAT) && !isHeld(name))
        return answer(EINVAL, FsOp::Create);
    return FaultOps::open(at, resolved(at, name).c_str(), flags, mode);
}

Result<std::size_t> VfatOps::write(int fd, std::span<const std::byte> data, std::uint64_t offset)
{
    if (isHere(fd) && isTooLarge(offset + data.size()))
        return answer(EFBIG, FsOp::Write);
    return FaultOps::write(fd, data, offset);
}

Result<std::size_t> VfatOps::writeUncached(int fd, std::span<const std::byte> data, std::uint64_t offset)
{
    if (isHere(fd))
        return answer(EOPNOTSUPP, FsOp::Write);
    return FaultOps::writeUncached(fd, data, offset);
}

Result<std::size_t> VfatOps::copyInKernel(int fromFd, int toFd, std::uint64_t offset, std::size_t size)
{
    if (isHere(toFd) || isHere(fromFd))
        return answer(EXDEV, FsOp::Write);
    return FaultOps::copyInKernel(fromFd, toFd, offset, size);
}

Result<model::FileFacts> VfatOps::stat(int at, const char *name)
{
    Result<model::FileFacts> facts = FaultOps::stat(at, resolved(at, name).c_str());
    if (facts && facts->device == m_device) {
        facts->mode = 0755;
        facts->uid = ::geteuid();
        facts->gid = ::getegid();
        facts->links = 1;
    }
    return facts;
}

Result<fs::FileSystemFacts> VfatOps::statFs(int fd)
{
    Result<fs::FileSystemFacts> facts = FaultOps::statFs(fd);
    if (facts && m_known && isHere(fd))
        facts->type = MSDOS_SUPER_MAGIC;
    return facts;
}

Result<void> VfatOps::makeFolder(int at, const char *name, mode_t mode)
{
    if (isHere(at) && !isHeld(name))
        return answer(EINVAL, FsOp::MakeFolder);
    return FaultOps::makeFolder(at, resolved(at, name).c_str(), mode);
}

Result<void> VfatOps::unlink(int at, const char *name)
{
    return FaultOps::unlink(at, resolved(at, name).c_str());
}

Result<void> VfatOps::removeFolder(int at, const char *name)
{
    return FaultOps::removeFolder(at, resolved(at, name).c_str());
}

Result<void> VfatOps::renameNew(int fromAt, const char *from, int toAt, const char *to)
{
    if (isHere(toAt) && !isHeld(to))
        return answer(EINVAL, FsOp::Rename);
    return FaultOps::renameNew(fromAt, resolved(fromAt, from).c_str(), toAt, resolved(toAt, to).c_str());
}

Result<void> VfatOps::renameOver(int fromAt, const char *from, int toAt, const char *to)
{
    if (isHere(toAt) && !isHeld(to))
        return answer(EINVAL, FsOp::Rename);
    return FaultOps::renameOver(fromAt, resolved(fromAt, from).c_str(), toAt, resolved(toAt, to).c_str());
}

Result<void> VfatOps::exchange(int oneAt, const char *one, int otherAt, const char *other)
{
    if (isHere(oneAt) || isHere(otherAt))
        return answer(EINVAL, FsOp::Rename);
    return FaultOps::exchange(oneAt, one, otherAt, other);
}

Result<void> VfatOps::link(int fromAt, const char *from, int toAt, const char *to)
{
    if (isHere(toAt))
        return answer(EPERM, FsOp::Link);
    return FaultOps::link(fromAt, from, toAt, to);
}

Result<void> VfatOps::linkFd(int fd, int toAt, const char *to)
{
    if (isHere(toAt))
        return answer(EPERM, FsOp::Link);
    return FaultOps::linkFd(fd, toAt, to);
}

Result<void> VfatOps::symlink(const std::string &text, int at, const char *name)
{
    if (isHere(at))
        return answer(EPERM, FsOp::Symlink);
    return FaultOps::symlink(text, at, name);
}

Result<void> VfatOps::makeNode(int at, const char *name, mode_t typeAndMode, dev_t device)
{
    if (isHere(at))
        return answer(EPERM, FsOp::MakeNode);
    return FaultOps::makeNode(at, name, typeAndMode, device);
}

Result<void> VfatOps::changeOwner(int at, const char *name, std::uint32_t uid, std::uint32_t gid)
{
    if (!isHere(at))
        return FaultOps::changeOwner(at, name, uid, gid);
    const bool isSame = (uid == UINT32_MAX || uid == ::geteuid()) && (gid == UINT32_MAX || gid == ::getegid());
    return isSame ? Result<void>() : Result<void>(answer(EPERM, FsOp::ChangeOwner));
}

Result<void> VfatOps::changeMode(int fd, mode_t mode)
{
    return isHere(fd) ? Result<void>() : FaultOps::changeMode(fd, mode); // taken and forgotten
}

Result<void> VfatOps::changeModeOf(int at, const char *name, mode_t mode)
{
    return isHere(at) ? Result<void>() : FaultOps::changeModeOf(at, name, mode);
}

Result<void> VfatOps::changeTimes(int at, const char *name, model::Timestamp accessed, model::Timestamp modified)
{
    if (isHere(at)) {
        modified = {modified.seconds & ~std::int64_t(1), 0};
        accessed = modified;
    }
    return FaultOps::changeTimes(at, resolved(at, name).c_str(), accessed, modified);
}

Result<std::string> VfatOps::listAttributes(int at, const char *name)
{
    if (isHere(at))
        return std::string();
    return FaultOps::listAttributes(at, name);
}

Result<std::string> VfatOps::attribute(int at, const char *name, const char *attribute)
{
    if (isHere(at))
        return answer(EOPNOTSUPP, FsOp::GetAttribute);
    return FaultOps::attribute(at, name, attribute);
}

Result<void> VfatOps::setAttribute(int at, const char *name, const char *attribute, const std::string &value)
{
    if (isHere(at))
        return answer(EOPNOTSUPP, FsOp::SetAttribute);
    return FaultOps::setAttribute(at, name, attribute, value);
}

Result<void> VfatOps::removeAttribute(int at, const char *name, const char *attribute)
{
    if (isHere(at))
        return answer(EOPNOTSUPP, FsOp::RemoveAttribute);
    return FaultOps::removeAttribute(at, name, attribute);
}

Result<void> VfatOps::allocate(int fd, std::uint64_t size)
{
    if (isHere(fd) && isTooLarge(size))
        return answer(EFBIG, FsOp::Allocate);
    return FaultOps::allocate(fd, size);
}

Result<void> VfatOps::truncate(int fd, std::uint64_t size)
{
    if (isHere(fd) && isTooLarge(size))
        return answer(EFBIG, FsOp::Truncate);
    return FaultOps::truncate(fd, size);
}

Result<void> VfatOps::clone(int fromFd, int toFd)
{
    if (isHere(toFd) || isHere(fromFd))
        return answer(EXDEV, FsOp::Clone);
    return FaultOps::clone(fromFd, toFd);
}

} // namespace ferry::test
