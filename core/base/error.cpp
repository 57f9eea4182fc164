// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <cerrno>

namespace ferry {

Error Error::fromErrno(int code, FsOp op, Path path)
{
    return {kindOfErrno(code), op, code, std::move(path)};
}

Error Error::of(ErrorKind kind, FsOp op, Path path)
{
    return {kind, op, 0, std::move(path)};
}

Remedy remedyFor(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::Busy:
        return Remedy::Retry;
    case ErrorKind::NoSpace:
    case ErrorKind::Denied:
    case ErrorKind::ReadOnly:
    case ErrorKind::Exists:
        return Remedy::Ask;
    case ErrorKind::Cancelled:
    case ErrorKind::Gone:
    case ErrorKind::Internal:
        return Remedy::StopJob;
    case ErrorKind::NotFound:
    case ErrorKind::BadName:
    case ErrorKind::TooLarge:
    case ErrorKind::Changed:
    case ErrorKind::Corrupt:
    case ErrorKind::NotKept:
    case ErrorKind::NotAsWritten:
    case ErrorKind::NoOrigin:
    case ErrorKind::OriginalGone:
    case ErrorKind::Unsupported:
    case ErrorKind::WrongType:
    case ErrorKind::SameFile:
    case ErrorKind::IntoItself:
    case ErrorKind::MountPoint:
    case ErrorKind::NoExtra:
    case ErrorKind::Missing:
    case ErrorKind::Extra:
    case ErrorKind::OtherType:
    case ErrorKind::OtherSize:
    case ErrorKind::OtherContent:
    case ErrorKind::OtherLink:
    case ErrorKind::BadLine:
    case ErrorKind::UnknownFormat:
    case ErrorKind::Damaged:
    case ErrorKind::Encrypted:
    case ErrorKind::UnsafeName:
    case ErrorKind::TooDense:
    case ErrorKind::Io:
        break;
    }
    return Remedy::SkipItem;
}

int attemptsFor(ErrorKind kind) noexcept
{
    return remedyFor(kind) == Remedy::Retry ? 4 : 1;
}

ErrorKind kindOfErrno(int code) noexcept
{
    switch (code) {
    case ENOENT:
        return ErrorKind::NotFound;
    case EEXIST:
    case ENOTEMPTY:
        return ErrorKind::Exists;
    case EACCES:
    case EPERM:
        return ErrorKind::Denied;
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::NoSpace;
    case EROFS:
        return ErrorKind::ReadOnly;
    case ENAMETOOLONG:
    case EILSEQ:
        return ErrorKind::BadName;
    case EFBIG:
    case EOVERFLOW:
        return ErrorKind::TooLarge;
    case ENODEV:
    case ENXIO:
    case ENOMEDIUM:
    case ENOTCONN:
    case ECONNABORTED:
    case ESHUTDOWN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETDOWN:
    case ENETUNREACH:
        return ErrorKind::Gone;
    case EBUSY:
    case ETXTBSY:
    case EAGAIN:
    case EINTR:
    case ESTALE:
    case ETIMEDOUT:
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return ErrorKind::Busy;
    case EINVAL:
    case EOPNOTSUPP:
    case ENOSYS:
    case EXDEV:
    case ENOTTY:
        return ErrorKind::Unsupported;
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case EMLINK:
        return ErrorKind::WrongType;
    default:
        return ErrorKind::Io;
    }
}

const char *nameOf(ErrorKind kind) noexcept
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::NotFound:
        return "not-found";
    case ErrorKind::Exists:
        return "exists";
    case ErrorKind::Denied:
        return "denied";
    case ErrorKind::NoSpace:
        return "no-space";
    case ErrorKind::ReadOnly:
        return "read-only";
    case ErrorKind::BadName:
        return "bad-name";
    case ErrorKind::TooLarge:
        return "too-large";
    case ErrorKind::Changed:
        return "changed";
    case ErrorKind::Corrupt:
        return "corrupt";
    case ErrorKind::NotKept:
        return "not-kept";
    case ErrorKind::NotAsWritten:
        return "not-as-written";
    case ErrorKind::NoOrigin:
        return "no-origin";
    case ErrorKind::OriginalGone:
        return "original-gone";
    case ErrorKind::Gone:
        return "gone";
    case ErrorKind::Busy:
        return "busy";
    case ErrorKind::Unsupported:
        return "unsupported";
    case ErrorKind::WrongType:
        return "wrong-type";
    case ErrorKind::SameFile:
        return "same-file";
    case ErrorKind::IntoItself:
        return "into-itself";
    case ErrorKind::MountPoint:
        return "mount-point";
    case ErrorKind::NoExtra:
        return "no-extra";
    case ErrorKind::Missing:
        return "missing";
    case ErrorKind::Extra:
        return "extra";
    case ErrorKind::OtherType:
        return "other-type";
    case ErrorKind::OtherSize:
        return "other-size";
    case ErrorKind::OtherContent:
        return "other-content";
    case ErrorKind::OtherLink:
        return "other-link";
    case ErrorKind::BadLine:
        return "bad-line";
    case ErrorKind::UnknownFormat:
        return "unknown-format";
    case ErrorKind::Damaged:
        return "damaged";
    case ErrorKind::Encrypted:
        return "encrypted";
    case ErrorKind::UnsafeName:
        return "unsafe-name";
    case ErrorKind::TooDense:
        return "too-dense";
    case ErrorKind::Io:
        return "io";
    case ErrorKind::Internal:
        return "internal";
    }
    return "internal";
}

const char *nameOf(FsOp op) noexcept
{
    switch (op) {
    case FsOp::None:
        return "";
    case FsOp::Open:
        return "open";
    case FsOp::Create:
        return "create";
    case FsOp::Read:
        return "read";
    case FsOp::Write:
        return "write";
    case FsOp::Stat:
        return "stat";
    case FsOp::ReadFolder:
        return "read-folder";
    case FsOp::MakeFolder:
        return "make-folder";
    case FsOp::Unlink:
        return "unlink";
    case FsOp::RemoveFolder:
        return "remove-folder";
    case FsOp::Rename:
        return "rename";
    case FsOp::Link:
        return "link";
    case FsOp::Symlink:
        return "symlink";
    case FsOp::ReadLink:
        return "read-link";
    case FsOp::MakeNode:
        return "make-node";
    case FsOp::ChangeOwner:
        return "change-owner";
    case FsOp::ChangeMode:
        return "change-mode";
    case FsOp::ChangeTimes:
        return "change-times";
    case FsOp::ListAttributes:
        return "list-attributes";
    case FsOp::GetAttribute:
        return "get-attribute";
    case FsOp::SetAttribute:
        return "set-attribute";
    case FsOp::RemoveAttribute:
        return "remove-attribute";
    case FsOp::Allocate:
        return "allocate";
    case FsOp::Truncate:
        return "truncate";
    case FsOp::Seek:
        return "seek";
    case FsOp::Clone:
        return "clone";
    case FsOp::Flush:
        return "flush";
    case FsOp::Advise:
        return "advise";
    case FsOp::StatFs:
        return "statfs";
    case FsOp::Lock:
        return "lock";
    case FsOp::Verify:
        return "verify";
    }
    return "";
}

} // namespace ferry
