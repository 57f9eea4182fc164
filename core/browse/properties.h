// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/fs/folder_reader.h"
#include "core/fs/ops.h"
#include "core/model/file_facts.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ferry::browse {

/// What is known of one entry, no link followed.
struct Properties {
    model::FileFacts facts;
    std::string owner; ///< name, or its number if nobody has it
    std::string group;
    std::string linkText; ///< of a symbolic link, as it stands there; bytes
    Path origin {}; ///< of what lies in a trash: where it came from; empty: not told
    std::string deleted {}; ///< of that: when, in local time as "2026-11-22T19:00:00"; empty: not told
};

/// What entries hold, with all that is below them.
struct Amount {
    std::uint64_t files = 0; ///< everything but folders
    std::uint64_t folders = 0; ///< those looked into, too
    std::uint64_t bytes = 0; ///< of files, each name counted
    std::uint64_t allocated = 0; ///< bytes that they take on their devices
    std::uint64_t unreadable = 0; ///< folders and entries that could not be looked at
    bool isComplete = false;

    bool operator==(const Amount &) const = default;
};

/// Errors: as lstat(2). Thread: any; blocking.
[[nodiscard]] Result<Properties> propertiesOf(fs::FsOps &ops, const Path &path);

/// Permission bits to give and to take; the others stay as they are.
struct PermissionChange {
    std::uint32_t set = 0;
    std::uint32_t clear = 0;
};

/// Of the entry itself; a symbolic link has none of its own and is left alone. Errors: Denied, ReadOnly, NotFound. Thread: any; blocking.
[[nodiscard]] Result<void> changePermissions(fs::FsOps &ops, const Path &path, PermissionChange change);

/// Counts what entries hold, piece by piece. No link is followed, and no other file system entered. Thread: one at a time; blocking.
class Measuring
{
public:
    explicit Measuring(std::vector<Path> paths);

    /// Goes on for about `atMost`; isComplete() tells the end.
    const Amount &work(fs::FsOps &ops, std::chrono::milliseconds atMost);

private:
    void look(fs::FsOps &ops, int at, const std::string &name, const Path &path);

    std::vector<Path> m_paths; ///< still to be looked at, the last first
    std::vector<Path> m_folders; ///< still to be read
    std::optional<std::uint64_t> m_device; ///< of the folder that is read
    Amount m_amount;
};

} // namespace ferry::browse
