// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <cstdint>

namespace ferry {

/// What kind of thing went wrong, as far as a decision or a sentence for a person depends on it.
enum class ErrorKind : std::uint8_t {
    Cancelled, ///< a stop was asked for; not a fault
    NotFound, ///< the object, or a folder on the way to it, is not there
    Exists, ///< something of that name is there already
    Denied, ///< not permitted to this user, or immutable
    NoSpace, ///< no room, no quota or no inode left
    ReadOnly, ///< the file system is mounted read-only
    BadName, ///< a name the target cannot hold
    TooLarge, ///< larger than the target can hold
    Changed, ///< the source changed while it was read, or a target is no longer what was looked at
    Corrupt, ///< read back and not equal
    NotKept, ///< to undo it, what it replaced would be needed, which nobody kept
    NotAsWritten, ///< no longer what the job that is to be undone wrote
    NoOrigin, ///< the trash does not tell where it came from
    OriginalGone, ///< the original of a copy is gone or changed: the copy may be the only one
    Gone, ///< the device or server went away
    Busy, ///< in use; may pass
    Unsupported, ///< the file system or kernel cannot do it
    WrongType, ///< a folder where a file is needed, or the reverse; too many links
    SameFile, ///< source and target are one file
    IntoItself, ///< a folder into itself or below
    MountPoint, ///< another file system is mounted there, and the work stays on one
    NoExtra, ///< no longer in the target only: its source has it by now
    Missing, ///< compared: there is none in the target, or none of what a checksum list names
    Extra, ///< compared: there is none in the source
    OtherType, ///< compared: one is a folder, link, file, … and the other something else
    OtherSize, ///< compared: the sizes differ
    OtherContent, ///< compared: the bytes, or the device numbers, differ
    OtherLink, ///< compared: the texts of two symbolic links differ
    BadLine, ///< a line of a checksum list that is none
    UnknownFormat, ///< no archive of a kind that Ferry reads
    Damaged, ///< an archive, or an entry of one, is not whole, or its checksum does not fit
    Encrypted, ///< an archive, or an entry of one, needs a password
    UnsafeName, ///< an entry's path would lead out of the folder that it is extracted to
    TooDense, ///< far more comes out of an archive than honest content would be
    Io, ///< the device reported a fault
    Internal, ///< a defect of Ferry
};

/// The call that failed.
enum class FsOp : std::uint8_t {
    None,
    Open,
    Create,
    Read,
    Write,
    Stat,
    ReadFolder,
    MakeFolder,
    Unlink,
    RemoveFolder,
    Rename,
    Link,
    Symlink,
    ReadLink,
    MakeNode,
    ChangeOwner,
    ChangeMode,
    ChangeTimes,
    ListAttributes,
    GetAttribute,
    SetAttribute,
    RemoveAttribute,
    Allocate,
    Truncate,
    Seek,
    Clone,
    Flush,
    Advise,
    StatFs,
    Lock,
    Verify,
};

/// One failure as facts. Wording is made by the window and the command line from kind, op and path.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    FsOp op = FsOp::None; ///< the call that failed
    int code = 0; ///< errno; 0 if it does not apply
    Path path; ///< the object it failed on; may be empty

    bool operator==(const Error &) const = default;

    /// From an errno of a call.
    [[nodiscard]] static Error fromErrno(int code, FsOp op, Path path = {});
    /// From a finding of our own.
    [[nodiscard]] static Error of(ErrorKind kind, FsOp op = FsOp::None, Path path = {});
};

/// What can be done about an error.
enum class Remedy : std::uint8_t {
    Retry, ///< may pass by itself, see attemptsFor()
    Ask, ///< a person can mend it (room, permission)
    SkipItem, ///< this item fails, the rest goes on
    StopJob, ///< nothing else of the job can succeed
};

/// Pure and total.
[[nodiscard]] Remedy remedyFor(ErrorKind kind) noexcept;
/// How often in all something is tried that fails so; 1 for what does not pass by itself. Pure and total.
[[nodiscard]] int attemptsFor(ErrorKind kind) noexcept;
/// The kind an errno belongs to. Pure and total.
[[nodiscard]] ErrorKind kindOfErrno(int code) noexcept;
/// Stable lower-case word for logs and JSON, for example "no-space".
[[nodiscard]] const char *nameOf(ErrorKind kind) noexcept;
/// Stable lower-case word for logs and JSON, for example "make-folder".
[[nodiscard]] const char *nameOf(FsOp op) noexcept;

} // namespace ferry
