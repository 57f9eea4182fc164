// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/model/file_facts.h"

#include <QString>

#include <cstdint>
#include <map>
#include <string>

namespace ferry::test {

/// Everything the kernel tells of one entry.
struct EntrySnapshot {
    std::uint32_t mode = 0; ///< type and permissions
    std::uint32_t uid = 0;
    std::uint32_t gid = 0;
    std::uint64_t size = 0; ///< 0 for folders, whose size is the file system's matter
    std::uint64_t allocated = 0; ///< bytes
    std::uint64_t node = 0; ///< of a device
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t links = 0; ///< names of it anywhere; 1 for folders
    std::string firstName; ///< the first name, in byte order, that this inode has in the tree
    std::string hash; ///< of a file's content
    std::string text; ///< of a symbolic link
    std::map<std::string, std::string> attributes; ///< ACLs with them
    model::Timestamp modified;
    model::Timestamp accessed;
};

/// A whole tree at one moment: relative names as bytes ("" is the root). What cannot be read has the errno in its hash.
using TreeSnapshot = std::map<std::string, EntrySnapshot>;

/// Reads through descriptors, one level at a time: depth is not bounded, links are not followed (but in `root` itself), access times
/// are left alone where that is permitted.
[[nodiscard]] TreeSnapshot takeSnapshot(const Path &root);

/// What is compared.
struct CompareOptions {
    bool owners = true;
    bool modes = true;
    bool times = true;
    bool rootTimes = true; ///< of the topmost entry
    bool accessTimes = false;
    bool attributes = true;
    bool holes = true; ///< that the second takes up no more room than the first, but for some slack
    bool links = true; ///< which names are one file
    bool inodes = false; ///< that they are the very same objects
    bool sockets = true; ///< false: sockets of the first need not be in the second
};

/// How the second differs from the first, a line for each difference, at most twenty lines; empty if it does not.
[[nodiscard]] QString difference(const TreeSnapshot &first, const TreeSnapshot &second, CompareOptions options = {});
[[nodiscard]] QString difference(const Path &first, const Path &second, CompareOptions options = {});

/// The part of a snapshot at and below `name`, as if that were the root.
[[nodiscard]] TreeSnapshot below(const TreeSnapshot &tree, const std::string &name);

/// Names in the tree that Ferry left behind: partials.
[[nodiscard]] QString strayNames(const Path &root);

} // namespace ferry::test
