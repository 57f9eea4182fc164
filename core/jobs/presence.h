// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <cstdint>
#include <vector>

namespace ferry::jobs {

/// A folder that a job needs, and how it is known again when its device was gone and came back.
struct Presence {
    Path folder;
    std::uint64_t device = 0; ///< dev_t of its file system
    std::uint64_t fileSystem = 0; ///< FileSystemFacts::id

    bool operator==(const Presence &) const = default;
};

/// The folder as it is now. Errors: it is not there, or its device does not answer. Thread: any; blocking.
[[nodiscard]] Result<Presence> presenceOf(fs::FsOps &ops, const Path &folder);

/// Whether every one is there and on its own file system: an empty mount point is not. Thread: any; blocking.
[[nodiscard]] bool areBack(fs::FsOps &ops, const std::vector<Presence> &needed);

} // namespace ferry::jobs
