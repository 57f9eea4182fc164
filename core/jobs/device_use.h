// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/model/request.h"
#include "core/model/strategy.h"

#include <string>
#include <vector>

namespace ferry::jobs {

/// What a request will keep busy.
struct DeviceUse {
    /// A file system that lies on a disk.
    struct Mounted {
        std::string disk;
        Path point;
    };
    std::vector<std::string> devices; ///< disks, without repetition
    std::vector<Mounted> mounted; ///< what is used of them, that of the destination first; without the root, which is no device to anybody
    std::string lane; ///< names the lane its workers run in: the target's disks, or the source's where there is no target
    int width = 1; ///< workers that serve these devices best
    model::Strategy::Place source; ///< of the first source that can be looked at
    model::Strategy::Place target;
    bool instant = false; ///< renames only, as far as can be told beforehand
};

/// Looks at the paths of a request. What cannot be looked at counts for nothing: the work itself will report it.
/// Thread: any; blocking.
[[nodiscard]] DeviceUse deviceUseOf(fs::FsOps &ops, const model::Request &request);

} // namespace ferry::jobs
