// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

namespace ferry::store {

/// Where Ferry keeps what outlives it: $XDG_STATE_HOME/ferry if that variable holds an absolute path, else ~/.local/state/ferry
/// (XDG Base Directory Specification). Empty without a home.
[[nodiscard]] Path defaultStateFolder();

/// Where the journals of its jobs are.
[[nodiscard]] inline Path journalFolder(const Path &stateFolder)
{
    return stateFolder.isEmpty() ? Path() : stateFolder.child("journal");
}

/// Opens a folder that only its owner may look into: made with mode 0700, with what is missing above it, or stripped of everybody else's
/// permissions. Errors: Denied, also where it belongs to somebody else (root with a user's home would lock the user out); NotFound for an
/// empty path; WrongType, ReadOnly, NoSpace. Thread: any; blocking.
[[nodiscard]] Result<fs::UniqueFd> openPrivateFolder(fs::FsOps &ops, const Path &path);

} // namespace ferry::store
