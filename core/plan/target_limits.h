// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/file_facts.h"
#include "core/model/outcome.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ferry::plan {

/// What a file system cannot hold, as far as its type tells.
struct TargetLimits {
    std::uint64_t fileSizeMax = UINT64_MAX; ///< bytes
    bool plainNames = false; ///< no "*:<>?|\ and control characters; no dot or space at the end
    bool foldsCase = false; ///< two names that differ only in case are one
    bool onlyPlain = false; ///< files and folders: no symbolic links, fifos, device nodes
    std::vector<model::LossKind> losses; ///< what no item there can keep; Times: not to the nanosecond

    [[nodiscard]] bool areNone() const noexcept { return fileSizeMax == UINT64_MAX && !plainNames && !foldsCase && !onlyPlain; }
};

/// Of a file system by statfs's f_type. Pure.
[[nodiscard]] TargetLimits limitsOf(std::uint64_t fileSystemType);

/// Whether an item can be held under this name. Errors, without a path: BadName, TooLarge, Unsupported. Pure.
[[nodiscard]] Result<void> checkFits(const TargetLimits &limits, const std::string &name, const model::FileFacts &facts);

/// The same for all names that one folder without case cannot tell apart. Pure.
[[nodiscard]] std::string foldedName(const std::string &name);

} // namespace ferry::plan
