// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <sys/types.h>

#include <optional>

namespace ferry::store {

/// The right to write what a state folder holds, for one process at a time: a lock on a file beside the database, and not SQLite's own
/// exclusive mode, which would shut readers out and names nobody. Held while the descriptor is open, so it ends with its process.
/// Errors: Busy (somebody else holds it), Denied, ReadOnly, NoSpace; Unsupported where the file system has no locks.
[[nodiscard]] Result<fs::UniqueFd> takeWriteLock(fs::FsOps &ops, const Path &folder, int folderFd);

/// Takes the lock of any open file, likewise. Errors: Busy (somebody else holds it); Unsupported where the file system has no locks.
[[nodiscard]] Result<void> lockFile(int fd, const Path &path);

/// The process that holds the lock of `folder`; 0 if that is not known, nothing if nobody holds it.
[[nodiscard]] std::optional<pid_t> holderOfWriteLock(const Path &folder);

} // namespace ferry::store
