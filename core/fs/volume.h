// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/model/strategy.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ferry::fs {

using model::Medium;

/// The file system that holds a path, and what it lies on.
struct Volume {
    std::uint64_t device = 0; ///< dev_t of the file system
    std::uint64_t mount = 0; ///< mount id
    Path mountPoint; ///< where this mount is
    std::string fileSystem; ///< "ext4", "btrfs", "nfs4" …
    std::string source; ///< "/dev/sda1", "server:/share"; bytes
    std::vector<std::string> disks; ///< names of whole disks below /sys/block through partitions, LUKS, LVM and RAID; for
                                    ///< others one word that names the thing fought over: "net:server", "mem:<device>", "fs:<device>"
    Medium medium = Medium::Unknown;
    bool readOnly = false;
    std::vector<std::string> options; ///< of the mount, its file system and, as kept by mount(8), user space: "noatime", "x-gvfs-notrash"
};

/// Looks up the volume of an existing path through statx, /proc/self/mountinfo, /run/mount/utab and /sys/dev/block.
/// Where these do not tell, the disks are one "fs:<device>", the medium is Unknown and the mount point empty: never an error.
/// `procRoot`, `sysRoot` and `runRoot` are "/proc", "/sys" and "/run" but in tests. Errors: NotFound, Denied. Thread: any; blocking.
[[nodiscard]] Result<Volume> volumeOf(FsOps &ops, const Path &path, const Path &procRoot = Path("/proc"),
                                      const Path &sysRoot = Path("/sys"), const Path &runRoot = Path("/run"));

} // namespace ferry::fs
