// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace ferry::model {

/// A point in time as file systems keep it: seconds since 1970 (negative before) and nanoseconds from there, 0 to 999,999,999.
struct Timestamp {
    std::int64_t seconds = 0;
    std::uint32_t nanoseconds = 0;

    auto operator<=>(const Timestamp &) const = default;
};

/// Whether two times of a file may be one, where one of them was kept in steps of `granularity`.
[[nodiscard]] bool isSameTime(const Timestamp &a, const Timestamp &b, std::chrono::nanoseconds granularity) noexcept;

enum class FileType : std::uint8_t { Unknown, Regular, Folder, Symlink, Fifo, Socket, CharDevice, BlockDevice };

/// What statx(2) says of one object, never following a link.
struct FileFacts {
    FileType type = FileType::Unknown;
    std::uint32_t mode = 0; ///< the twelve permission bits only
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::uint32_t links = 0; ///< number of names
    std::uint64_t size = 0; ///< bytes
    std::uint64_t allocated = 0; ///< bytes on the device; less than size where there are holes
    std::uint64_t device = 0; ///< dev_t of the file system
    std::uint64_t inode = 0;
    std::uint64_t node = 0; ///< dev_t of a device node
    std::uint64_t mount = 0; ///< mount id; 0 where the kernel does not tell
    Timestamp accessed;
    Timestamp modified;
    Timestamp changed; ///< of the inode (ctime)

    [[nodiscard]] bool isFolder() const noexcept { return type == FileType::Folder; }
    [[nodiscard]] bool isRegular() const noexcept { return type == FileType::Regular; }
};

/// Whether both are one object of one file system.
[[nodiscard]] inline bool isSameObject(const FileFacts &a, const FileFacts &b) noexcept
{
    return a.device == b.device && a.inode == b.inode;
}

/// Whether an object's content can be taken as untouched between two looks at it.
[[nodiscard]] inline bool isUnchanged(const FileFacts &before, const FileFacts &after) noexcept
{
    return isSameObject(before, after) && before.type == after.type && before.size == after.size && before.modified == after.modified;
}

} // namespace ferry::model
