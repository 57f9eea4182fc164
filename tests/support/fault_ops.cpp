// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_ops.h"

#include <QString>
#include <QtGlobal>

#include <fcntl.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <map>

namespace ferry::test {

namespace {

constexpr std::array<const char *, kCalls> kNames {
    "open",
    "openFollowing",
    "read",
    "write",
    "readUncached",
    "writeUncached",
    "copyInKernel",
    "stat",
    "statFollowing",
    "statFs",
    "readFolder",
    "rewindFolder",
    "makeFolder",
    "unlink",
    "removeFolder",
    "renameNew",
    "renameOver",
    "exchange",
    "link",
    "linkFd",
    "symlink",
    "readLink",
    "makeNode",
    "changeOwner",
    "changeMode",
    "changeModeOf",
    "changeTimes",
    "listAttributes",
    "attribute",
    "setAttribute",
    "removeAttribute",
    "allocate",
    "truncate",
    "seekData",
    "seekHole",
    "clone",
    "flushFile",
    "flushFileSystem",
    "startWriteBack",
    "awaitWriteBack",
    "dropFromCache",
    "isCached",
    "setDirect",
};

} // namespace

const char *nameOf(Call call) noexcept
{
    return kNames.at(static_cast<std::size_t>(call));
}

std::uint64_t stride() noexcept
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 9;
#else
    return 1;
#endif
}

bool isLongRun()
{
    return qEnvironmentVariable("FERRY_TESTS") == QStringLiteral("long");
}

const std::vector<int> &codesOf(Call call)
{
    using Codes = std::vector<int>;
    static const std::map<Call, Codes> kCodes {
        {Call::Open, {EIO, EACCES, ENOSPC, EDQUOT, EROFS, ENODEV, ENOENT, ELOOP, EMFILE, ENOMEM, ESTALE}},
        {Call::OpenFollowing, {EIO, EACCES, ENOENT, ENOTDIR, ENODEV, EMFILE, ESTALE}},
        {Call::Read, {EIO, ENODEV, EACCES, ESTALE}},
        {Call::ReadUncached, {EIO, EOPNOTSUPP, ENODEV, ESTALE}},
        {Call::Write, {EIO, ENOSPC, EDQUOT, EFBIG, ENODEV, EROFS, ESTALE}},
        {Call::WriteUncached, {EIO, EOPNOTSUPP, ENOSPC}},
        {Call::CopyInKernel, {EIO, ENOSPC, EDQUOT, EXDEV, EOPNOTSUPP, EINVAL, ETXTBSY, ENOMEM}},
        {Call::Stat, {EIO, EACCES, ENOENT, ENODEV, ELOOP, ESTALE, ENOMEM}},
        {Call::StatFollowing, {EIO, EACCES, ENOENT, ESTALE}},
        {Call::StatFs, {EIO, ENOSYS, ESTALE}},
        {Call::ReadFolder, {EIO, ENOENT, ENODEV, ESTALE}},
        {Call::RewindFolder, {EIO}},
        {Call::MakeFolder, {EIO, EACCES, ENOSPC, EDQUOT, EROFS, EEXIST, EMLINK, ESTALE}},
        {Call::Unlink, {EIO, EACCES, EPERM, EROFS, ENODEV, EBUSY, ESTALE}},
        {Call::RemoveFolder, {EIO, EACCES, EPERM, EROFS, ENOTEMPTY, EBUSY}},
        {Call::RenameNew, {EIO, EACCES, ENOSPC, EDQUOT, EROFS, EXDEV, EEXIST, ENOENT, EBUSY, ESTALE}},
        {Call::RenameOver, {EIO, EACCES, ENOSPC, EROFS, EISDIR, EXDEV, EBUSY, ESTALE}},
        {Call::Exchange, {EIO, EACCES, ENOSPC, EROFS, EINVAL, ENOENT, EBUSY}},
        {Call::Link, {EIO, EPERM, EMLINK, EXDEV, ENOSPC, EEXIST, ENOENT}},
        {Call::LinkFd, {EIO, ENOSPC, EDQUOT, EEXIST, ENOENT, EACCES, EMLINK}},
        {Call::Symlink, {EIO, EPERM, ENOSPC, EDQUOT, EEXIST, ENAMETOOLONG}},
        {Call::ReadLink, {EIO, EACCES, EINVAL, ENOENT}},
        {Call::MakeNode, {EIO, EPERM, ENOSPC, EEXIST}},
        {Call::ChangeOwner, {EIO, EPERM, EROFS, EINVAL}},
        {Call::ChangeMode, {EIO, EPERM, EROFS, ENOSPC}},
        {Call::ChangeModeOf, {EIO, EPERM, EOPNOTSUPP}},
        {Call::ChangeTimes, {EIO, EPERM, EROFS, EACCES}},
        {Call::ListAttributes, {EIO, EACCES, ENOMEM}},
        {Call::Attribute, {EIO, EACCES, ENOMEM}},
        {Call::SetAttribute, {EIO, ENOSPC, EDQUOT, EPERM, EOPNOTSUPP, ERANGE}},
        {Call::RemoveAttribute, {EIO, EACCES}},
        {Call::Allocate, {EIO, ENOSPC, EDQUOT, EFBIG, EOPNOTSUPP}},
        {Call::Truncate, {EIO, ENOSPC, EFBIG, EPERM}},
        {Call::SeekData, {EIO, EINVAL}},
        {Call::SeekHole, {EIO, EINVAL}},
        {Call::Clone, {EIO, ENOSPC, EXDEV, EOPNOTSUPP, EINVAL, ETXTBSY}},
        {Call::FlushFile, {EIO, ENOSPC, EDQUOT, EROFS}},
        {Call::FlushFileSystem, {EIO, ENOSPC, EDQUOT}},
        {Call::StartWriteBack, {EIO, ENOSPC}},
        {Call::AwaitWriteBack, {EIO, ENOSPC}},
        {Call::DropFromCache, {EINVAL, ESPIPE}},
        {Call::IsCached, {EACCES, EINVAL, ENOMEM}},
        {Call::SetDirect, {EINVAL}},
    };
    return kCodes.at(call);
}

Calls allCalls()
{
    return Calls().set();
}

Calls callsOf(std::initializer_list<Call> calls)
{
    Calls set;
    for (const Call call : calls)
        set.set(static_cast<std::size_t>(call));
    return set;
}

Calls changingCalls()
{
    return callsOf({Call::Write,        Call::WriteUncached, Call::CopyInKernel, Call::MakeFolder,      Call::Unlink,
                    Call::RemoveFolder, Call::RenameNew,     Call::RenameOver,   Call::Exchange,        Call::Link,
                    Call::LinkFd,       Call::Symlink,       Call::MakeNode,     Call::ChangeOwner,     Call::ChangeMode,
                    Call::ChangeModeOf, Call::ChangeTimes,   Call::SetAttribute, Call::RemoveAttribute, Call::Allocate,
                    Call::Truncate,     Call::Clone,         Call::FlushFile,    Call::FlushFileSystem});
}

void FaultOps::failNth(std::uint64_t nth, int code, Calls which)
{
    std::lock_guard lock(m_mutex);
    m_rules.push_back({.which = which, .nth = nth, .code = code});
}

void FaultOps::failNthAs(std::uint64_t nth, std::function<int(const MadeCall &)> code)
{
    std::lock_guard lock(m_mutex);
    m_rules.push_back({.which = allCalls(), .nth = nth, .codeOf = std::move(code)});
}

void FaultOps::failFrom(std::uint64_t nth, int code, Calls which)
{
    std::lock_guard lock(m_mutex);
    m_rules.push_back({.which = which, .nth = nth, .onwards = true, .code = code});
}

void FaultOps::failName(std::string name, int code, Calls which)
{
    std::lock_guard lock(m_mutex);
    m_rules.push_back({.which = which, .name = std::move(name), .code = code});
}

void FaultOps::atNth(std::uint64_t nth, Hook hook, Calls which)
{
    std::lock_guard lock(m_mutex);
    m_rules.push_back({.which = which, .nth = nth, .hook = std::move(hook)});
}

void FaultOps::atEvery(Hook hook, Calls which)
{
    std::lock_guard lock(m_mutex);
    m_rules.push_back({.which = which, .hook = std::move(hook)});
}

void FaultOps::decide(std::function<std::optional<int>(const MadeCall &)> hook)
{
    std::lock_guard lock(m_mutex);
    m_decide = std::move(hook);
}

void FaultOps::reset()
{
    std::lock_guard lock(m_mutex);
    m_rules.clear();
    m_decide = nullptr;
    m_trace.clear();
    m_struck = false;
    m_firstFault.clear();
}

std::uint64_t FaultOps::count(Calls which) const
{
    std::lock_guard lock(m_mutex);
    std::uint64_t sum = 0;
    for (const MadeCall &made : m_trace)
        sum += which.test(static_cast<std::size_t>(made.call)) ? 1 : 0;
    return sum;
}

bool FaultOps::struck() const
{
    std::lock_guard lock(m_mutex);
    return m_struck;
}

std::string FaultOps::firstFault() const
{
    std::lock_guard lock(m_mutex);
    return m_firstFault;
}

std::vector<MadeCall> FaultOps::trace() const
{
    std::lock_guard lock(m_mutex);
    return m_trace;
}

std::optional<Error> FaultOps::before(Call call, FsOp op, int at, const char *name)
{
    MadeCall made {.call = call, .at = at, .name = name};
    std::vector<Hook> due;
    std::function<std::optional<int>(const MadeCall &)> decide;
    std::size_t index = 0;
    int code = 0;
    {
        std::lock_guard lock(m_mutex);
        for (Rule &rule : m_rules) {
            if (!rule.which.test(static_cast<std::size_t>(call)) || (rule.name && *rule.name != made.name))
                continue;
            ++rule.seen;
            const bool strikes = rule.nth == 0 || rule.seen == rule.nth || (rule.onwards && rule.seen > rule.nth);
            if (!strikes)
                continue;
            if (rule.nth != 0 || rule.code != 0)
                m_struck = true;
            if (rule.hook)
                due.push_back(rule.hook);
            if (rule.code != 0 || rule.codeOf)
                code = rule.codeOf ? rule.codeOf(made) : rule.code;
        }
        decide = m_decide;
        index = m_trace.size();
        m_trace.push_back(made);
    }
    // Unlocked: a hook may look at the trace, or take long.
    for (const Hook &hook : due)
        hook(made);
    if (decide && code == 0)
        code = decide(made).value_or(0);
    if (code == 0)
        return std::nullopt;
    std::lock_guard lock(m_mutex);
    m_struck = true;
    if (index < m_trace.size())
        m_trace[index].failed = true;
    if (m_firstFault.empty())
        m_firstFault = std::string(nameOf(call)) + " of '" + made.name + "': " + std::strerror(code);
    return Error::fromErrno(code, op);
}

Result<fs::UniqueFd> FaultOps::open(int at, const char *name, int flags, mode_t mode)
{
    if (std::optional<Error> fault = before(Call::Open, (flags & O_CREAT) ? FsOp::Create : FsOp::Open, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::open(at, name, flags, mode);
}

Result<fs::UniqueFd> FaultOps::openFollowing(const char *path, int flags)
{
    if (std::optional<Error> fault = before(Call::OpenFollowing, FsOp::Open, AT_FDCWD, path))
        return Failure(*std::move(fault));
    return LinuxOps::openFollowing(path, flags);
}

Result<std::size_t> FaultOps::read(int fd, std::span<std::byte> buffer, std::uint64_t offset)
{
    if (std::optional<Error> fault = before(Call::Read, FsOp::Read, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::read(fd, buffer, offset);
}

Result<std::size_t> FaultOps::write(int fd, std::span<const std::byte> data, std::uint64_t offset)
{
    if (std::optional<Error> fault = before(Call::Write, FsOp::Write, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::write(fd, data, offset);
}

Result<std::size_t> FaultOps::readUncached(int fd, std::span<std::byte> buffer, std::uint64_t offset)
{
    if (std::optional<Error> fault = before(Call::ReadUncached, FsOp::Read, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::readUncached(fd, buffer, offset);
}

Result<std::size_t> FaultOps::writeUncached(int fd, std::span<const std::byte> data, std::uint64_t offset)
{
    if (std::optional<Error> fault = before(Call::WriteUncached, FsOp::Write, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::writeUncached(fd, data, offset);
}

Result<std::size_t> FaultOps::copyInKernel(int fromFd, int toFd, std::uint64_t offset, std::size_t size)
{
    if (std::optional<Error> fault = before(Call::CopyInKernel, FsOp::Write, fromFd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::copyInKernel(fromFd, toFd, offset, size);
}

Result<model::FileFacts> FaultOps::stat(int at, const char *name)
{
    if (std::optional<Error> fault = before(Call::Stat, FsOp::Stat, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::stat(at, name);
}

Result<model::FileFacts> FaultOps::statFollowing(const char *path)
{
    if (std::optional<Error> fault = before(Call::StatFollowing, FsOp::Stat, AT_FDCWD, path))
        return Failure(*std::move(fault));
    return LinuxOps::statFollowing(path);
}

Result<fs::FileSystemFacts> FaultOps::statFs(int fd)
{
    if (std::optional<Error> fault = before(Call::StatFs, FsOp::StatFs, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::statFs(fd);
}

Result<std::size_t> FaultOps::readFolder(int fd, std::span<std::byte> buffer)
{
    if (std::optional<Error> fault = before(Call::ReadFolder, FsOp::ReadFolder, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::readFolder(fd, buffer);
}

Result<void> FaultOps::rewindFolder(int fd)
{
    if (std::optional<Error> fault = before(Call::RewindFolder, FsOp::Seek, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::rewindFolder(fd);
}

Result<void> FaultOps::makeFolder(int at, const char *name, mode_t mode)
{
    if (std::optional<Error> fault = before(Call::MakeFolder, FsOp::MakeFolder, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::makeFolder(at, name, mode);
}

Result<void> FaultOps::unlink(int at, const char *name)
{
    if (std::optional<Error> fault = before(Call::Unlink, FsOp::Unlink, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::unlink(at, name);
}

Result<void> FaultOps::removeFolder(int at, const char *name)
{
    if (std::optional<Error> fault = before(Call::RemoveFolder, FsOp::RemoveFolder, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::removeFolder(at, name);
}

Result<void> FaultOps::renameNew(int fromAt, const char *from, int toAt, const char *to)
{
    if (std::optional<Error> fault = before(Call::RenameNew, FsOp::Rename, fromAt, from))
        return Failure(*std::move(fault));
    return LinuxOps::renameNew(fromAt, from, toAt, to);
}

Result<void> FaultOps::renameOver(int fromAt, const char *from, int toAt, const char *to)
{
    if (std::optional<Error> fault = before(Call::RenameOver, FsOp::Rename, fromAt, from))
        return Failure(*std::move(fault));
    return LinuxOps::renameOver(fromAt, from, toAt, to);
}

Result<void> FaultOps::exchange(int oneAt, const char *one, int otherAt, const char *other)
{
    if (std::optional<Error> fault = before(Call::Exchange, FsOp::Rename, oneAt, one))
        return Failure(*std::move(fault));
    return LinuxOps::exchange(oneAt, one, otherAt, other);
}

Result<void> FaultOps::link(int fromAt, const char *from, int toAt, const char *to)
{
    if (std::optional<Error> fault = before(Call::Link, FsOp::Link, fromAt, from))
        return Failure(*std::move(fault));
    return LinuxOps::link(fromAt, from, toAt, to);
}

Result<void> FaultOps::linkFd(int fd, int toAt, const char *to)
{
    if (std::optional<Error> fault = before(Call::LinkFd, FsOp::Link, fd, to))
        return Failure(*std::move(fault));
    return LinuxOps::linkFd(fd, toAt, to);
}

Result<void> FaultOps::symlink(const std::string &text, int at, const char *name)
{
    if (std::optional<Error> fault = before(Call::Symlink, FsOp::Symlink, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::symlink(text, at, name);
}

Result<std::string> FaultOps::readLink(int at, const char *name)
{
    if (std::optional<Error> fault = before(Call::ReadLink, FsOp::ReadLink, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::readLink(at, name);
}

Result<void> FaultOps::makeNode(int at, const char *name, mode_t typeAndMode, dev_t device)
{
    if (std::optional<Error> fault = before(Call::MakeNode, FsOp::MakeNode, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::makeNode(at, name, typeAndMode, device);
}

Result<void> FaultOps::changeOwner(int at, const char *name, std::uint32_t uid, std::uint32_t gid)
{
    if (std::optional<Error> fault = before(Call::ChangeOwner, FsOp::ChangeOwner, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::changeOwner(at, name, uid, gid);
}

Result<void> FaultOps::changeMode(int fd, mode_t mode)
{
    if (std::optional<Error> fault = before(Call::ChangeMode, FsOp::ChangeMode, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::changeMode(fd, mode);
}

Result<void> FaultOps::changeModeOf(int at, const char *name, mode_t mode)
{
    if (std::optional<Error> fault = before(Call::ChangeModeOf, FsOp::ChangeMode, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::changeModeOf(at, name, mode);
}

Result<void> FaultOps::changeTimes(int at, const char *name, model::Timestamp accessed, model::Timestamp modified)
{
    if (std::optional<Error> fault = before(Call::ChangeTimes, FsOp::ChangeTimes, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::changeTimes(at, name, accessed, modified);
}

Result<std::string> FaultOps::listAttributes(int at, const char *name)
{
    if (std::optional<Error> fault = before(Call::ListAttributes, FsOp::ListAttributes, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::listAttributes(at, name);
}

Result<std::string> FaultOps::attribute(int at, const char *name, const char *attribute)
{
    if (std::optional<Error> fault = before(Call::Attribute, FsOp::GetAttribute, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::attribute(at, name, attribute);
}

Result<void> FaultOps::setAttribute(int at, const char *name, const char *attribute, const std::string &value)
{
    if (std::optional<Error> fault = before(Call::SetAttribute, FsOp::SetAttribute, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::setAttribute(at, name, attribute, value);
}

Result<void> FaultOps::removeAttribute(int at, const char *name, const char *attribute)
{
    if (std::optional<Error> fault = before(Call::RemoveAttribute, FsOp::RemoveAttribute, at, name))
        return Failure(*std::move(fault));
    return LinuxOps::removeAttribute(at, name, attribute);
}

Result<void> FaultOps::allocate(int fd, std::uint64_t size)
{
    if (std::optional<Error> fault = before(Call::Allocate, FsOp::Allocate, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::allocate(fd, size);
}

Result<void> FaultOps::truncate(int fd, std::uint64_t size)
{
    if (std::optional<Error> fault = before(Call::Truncate, FsOp::Truncate, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::truncate(fd, size);
}

Result<std::uint64_t> FaultOps::seekData(int fd, std::uint64_t offset, std::uint64_t size)
{
    if (std::optional<Error> fault = before(Call::SeekData, FsOp::Seek, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::seekData(fd, offset, size);
}

Result<std::uint64_t> FaultOps::seekHole(int fd, std::uint64_t offset, std::uint64_t size)
{
    if (std::optional<Error> fault = before(Call::SeekHole, FsOp::Seek, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::seekHole(fd, offset, size);
}

Result<void> FaultOps::clone(int fromFd, int toFd)
{
    if (std::optional<Error> fault = before(Call::Clone, FsOp::Clone, fromFd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::clone(fromFd, toFd);
}

Result<void> FaultOps::flushFile(int fd)
{
    if (std::optional<Error> fault = before(Call::FlushFile, FsOp::Flush, fd, ""))
        return Failure(*std::move(fault));
    return {};
}

Result<void> FaultOps::flushFileSystem(int fd)
{
    if (std::optional<Error> fault = before(Call::FlushFileSystem, FsOp::Flush, fd, ""))
        return Failure(*std::move(fault));
    return {};
}

Result<void> FaultOps::startWriteBack(int fd, std::uint64_t, std::uint64_t)
{
    if (std::optional<Error> fault = before(Call::StartWriteBack, FsOp::Flush, fd, ""))
        return Failure(*std::move(fault));
    return {};
}

Result<void> FaultOps::awaitWriteBack(int fd, std::uint64_t, std::uint64_t)
{
    if (std::optional<Error> fault = before(Call::AwaitWriteBack, FsOp::Flush, fd, ""))
        return Failure(*std::move(fault));
    return {};
}

Result<void> FaultOps::dropFromCache(int fd, std::uint64_t offset, std::uint64_t size)
{
    if (std::optional<Error> fault = before(Call::DropFromCache, FsOp::Advise, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::dropFromCache(fd, offset, size);
}

Result<bool> FaultOps::isCached(int fd, std::uint64_t offset, std::uint64_t size)
{
    if (std::optional<Error> fault = before(Call::IsCached, FsOp::Advise, fd, ""))
        return Failure(*std::move(fault));
    return LinuxOps::isCached(fd, offset, size);
}

Result<void> FaultOps::setDirect(int fd, bool direct)
{
    if (std::optional<Error> fault = before(Call::SetDirect, FsOp::Advise, fd, ""))
        return Failure(*std::move(fault));
    if (direct)
        return Failure(Error::fromErrno(EINVAL, FsOp::Advise));
    return LinuxOps::setDirect(fd, direct);
}

} // namespace ferry::test
