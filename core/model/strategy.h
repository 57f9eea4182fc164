// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace ferry::model {

/// What a file system lies on.
enum class Medium : std::uint8_t { Flash, Rotating, Network, Memory, Unknown };

/// How a job goes about its devices: what they are, what was chosen for them, and what they refused so far.
struct Strategy {
    /// The file system at one end.
    struct Place {
        std::uint64_t device = 0; ///< dev_t; 0 if there is no such end or it could not be looked at
        std::string fileSystem; ///< "ext4", as the kernel names it; empty if that is not known
        Medium medium = Medium::Unknown;

        bool operator==(const Place &) const = default;
    };
    Place source; ///< that of the first source
    Place target;
    int workers = 0; ///< at once; 0 before the job was examined
    bool mayReflink = false; ///< sharing content was not refused, or not tried yet
    bool mayUnnamed = false; ///< files without a name until they are complete (O_TMPFILE) were not refused, or not tried yet
    bool preallocates = false; ///< room for content is allocated before it is written
    bool flushesEachFile = false; ///< asked for, or the target keeps nothing else for certain

    bool operator==(const Strategy &) const = default;
};

} // namespace ferry::model
