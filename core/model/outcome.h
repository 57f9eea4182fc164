// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/path.h"
#include "core/model/digest.h"
#include "core/model/file_facts.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::model {

/// What was done, or was to be done, to one item.
enum class ItemOp : std::uint8_t {
    CopyFile,
    CopySymlink,
    CopySpecial,
    HardLink,
    MakeFolder,
    Move,
    Remove,
    Trash,
    Verify, ///< compared with the target
    Check, ///< compared with a line of a checksum list; the source is the file, or the list if the line names none
    Extract, ///< taken out of an archive; the source is the entry, as if the archive were a folder
    Compress, ///< put into an archive, and then without a target; or the archive itself, which is the target
};

enum class ItemStatus : std::uint8_t {
    Done, ///< complete under its final name; compared: equal
    Lossy, ///< complete, but something of it could not be kept, or compared, differs: see losses
    Skipped, ///< left as it was by policy or answer: see skipReason
    Failed, ///< see error
    Planned, ///< of a dry run: would be done
};

enum class SkipReason : std::uint8_t {
    None,
    Policy,
    NotNewer,
    SameSize,
    SameContent,
    Socket, ///< cannot be copied
    Answer,
    ContentKept, ///< a folder to be removed still holds what failed or was skipped
    Extra, ///< compared: only the target has it
    Undone, ///< undoing: it is so already
    Gone, ///< what only the target had is not there any more
};

/// How the bytes travelled.
enum class Method : std::uint8_t {
    None,
    Reflink,
    Batch,
    Stream,
    Chunked,
    Rename,
    Link,
    Earlier, ///< an earlier run of the job, which was interrupted, had finished the item
    Metadata, ///< none did: what the target has got the source's metadata
};

enum class LossKind : std::uint8_t { Owner, Group, Mode, SetIdBits, Times, Attribute, Acl, HardLink, Hole, SourceGrew };

/// One property of an item that its copy does not have.
struct Loss {
    LossKind kind = LossKind::Mode;
    int code = 0; ///< errno
    std::string detail; ///< the attribute's name in bytes, if one
    bool unsupported = false; ///< the target's file system cannot hold it at all
};

/// Whether a copy, or what a source or list was compared with, was read and found equal, and from where.
enum class ReadBack : std::uint8_t {
    None,
    Device, ///< nothing of it was in this machine's page cache, or the cache was gone around
    Memory, ///< some of it may have come from the page cache; on tmpfs there is nothing else
};

/// What a comparison saw in the target, as far as it is needed to know it again.
struct Seen {
    Timestamp modified;
    std::uint64_t bytes = 0; ///< size of a file or link; 0 for anything else
    Timestamp changed {}; ///< of the inode, which also a change of metadata moves; zero: not known

    bool operator==(const Seen &) const = default;
};

[[nodiscard]] inline Seen seenOf(const FileFacts &facts) noexcept
{
    return {.modified = facts.modified,
            .bytes = facts.isRegular() || facts.type == FileType::Symlink ? facts.size : 0,
            .changed = facts.changed};
}

/// Whether it may be taken for the same. A time of zero is not known, which nothing is the same as.
[[nodiscard]] inline bool isAsSeen(const Seen &seen, const FileFacts &now, std::chrono::nanoseconds granularity) noexcept
{
    return seen.modified != Timestamp {} && isSameTime(seen.modified, now.modified, granularity) && seen.bytes == seenOf(now).bytes;
}

/// What became of one item. Every item of a job has exactly one.
struct Outcome {
    ItemOp op = ItemOp::CopyFile;
    ItemStatus status = ItemStatus::Done;
    SkipReason skipReason = SkipReason::None;
    Method method = Method::None;
    bool replaced = false; ///< an older file gave its name, or by Method::Metadata its metadata
    std::string
        keptIn; ///< name of the hidden folder beside the target that holds the replaced one, under the target's name; empty: none does
    bool keptBoth = false; ///< what had the name stays beside it, and one of the two got another; not in the log
    bool made = false; ///< of MakeFolder: it was not there before
    bool identical = false; ///< of a dry run: what has its name in the target looks the same (type, size, time), or was read and is
    bool keepsBoth = false; ///< of a dry run: its name is taken, and one of the two would get another
    std::string otherName; ///< which, in bytes: the target's own, or else what the old one would get; empty where that was not looked for
    int attempts = 1;
    TreePath source;
    TreePath target; ///< empty for Remove, Trash and Check
    std::uint64_t line = 0; ///< of the checksum list that names it, counted from 1; 0 if none does
    /// What is Done or Lossy has this in the target, as far as that can hold it; what was compared and is Lossy has it in the source. Zero
    /// where that is not known.
    Timestamp modified;
    std::uint64_t inode = 0; ///< of what kept its own in the target; else 0
    std::optional<Seen> there; ///< compared, and not equal or only there: what the target has; nothing: it has none, or that is not known
    std::uint64_t bytes = 0; ///< content that arrived or is equal; 0 unless Done or Lossy
    std::uint64_t resumedAt = 0; ///< so many of them an earlier run of the job, which was interrupted, had brought
    std::optional<Digest> digest; ///< of the content as it was read, if that was hashed
    ReadBack readBack = ReadBack::None;
    std::vector<Loss> losses;
    std::optional<Error> error; ///< present if Failed
    Timestamp finished; ///< wall clock
};

/// What a comparison found of an item that copying or trashing can put right.
enum class Difference : std::uint8_t {
    None, ///< equal, or not known
    InSource, ///< the target lacks it, has another, or it with other metadata
    OnlyInTarget,
};

/// Of what an outcome says. `name` is that of the source: a folder of which only the content was named (".") has no metadata to be copied.
/// Pure.
[[nodiscard]] inline Difference differenceOf(std::string_view name, ItemOp op, ItemStatus status, SkipReason skipReason,
                                             const std::optional<Error> &error) noexcept
{
    if (op != ItemOp::Verify || (name == "." && status == ItemStatus::Lossy))
        return Difference::None;
    if (status == ItemStatus::Skipped)
        return skipReason == SkipReason::Extra ? Difference::OnlyInTarget : Difference::None;
    if (status == ItemStatus::Lossy)
        return Difference::InSource;
    if (status != ItemStatus::Failed || !error)
        return Difference::None;
    switch (error->kind) {
    case ErrorKind::Extra:
        return Difference::OnlyInTarget;
    case ErrorKind::Missing:
    case ErrorKind::OtherType:
    case ErrorKind::OtherSize:
    case ErrorKind::OtherContent:
    case ErrorKind::OtherLink:
        return Difference::InSource;
    default:
        return Difference::None;
    }
}

/// Sums over a job's outcomes.
struct Totals {
    std::uint64_t items = 0;
    std::uint64_t bytes = 0;

    auto operator<=>(const Totals &) const = default;
};

} // namespace ferry::model
