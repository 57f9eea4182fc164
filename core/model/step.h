// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/model/file_facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ferry::model {

/// How the bytes of an item get from source to target.
enum class Transport : std::uint8_t {
    Copy, ///< the source stays
    CopyThenRemove, ///< move between file systems
    Rename, ///< move within one file system
    Remove, ///< no target
    Compare, ///< with the one in the target, which Step::replaces tells of
};

/// How the target name is taken.
enum class Placement : std::uint8_t {
    New, ///< the name must be free; a name that appeared meanwhile is not touched
    Replace, ///< the name belongs to Step::replaces and changes hands in one rename
    KeepBoth, ///< a free name "name (2).ext" is found
    SetOldAside, ///< the old one is renamed to a free name first
};

/// Whether what has the name in the target stays there beside the new one, under the name or another.
[[nodiscard]] constexpr bool keepsBoth(Placement placement) noexcept
{
    return placement == Placement::KeepBoth || placement == Placement::SetOldAside;
}

/// What an interrupted run of the job left of a large file's copy.
struct BegunCopy {
    std::string partial; ///< its name in the target folder
    std::uint64_t length = 0; ///< bytes from the beginning on that the device has
};

/// Where something may be: in a folder that has to be there, or below it.
struct PlaceBelow {
    Path folder;
    std::string name; ///< or names, with slashes between them
};

/// The planner's word about one item: everything that the engine needs besides the two folders.
struct Step {
    Transport transport = Transport::Copy;
    Placement placement = Placement::New;
    bool onlyAsLookedAt = false; ///< of Remove: not what is no longer as `facts` say
    bool leavesTrash = false; ///< of what is moved or removed: what the trash knows of it goes, too
    bool onlyIfDifferent = false; ///< compare contents first and skip if equal
    bool onlyMetadata = false; ///< `replaces` stays and gets the source's metadata: a file with one name, a folder all of them exactly
    bool readsBack = false; ///< it was begun to be read back, and so it is each time that it is tried again
    bool keptBoth = false; ///< an earlier run of the job left what had the name beside it
    int attempt = 1; ///< counted from 1
    std::string name; ///< in the source folder
    std::string targetName; ///< in the target folder
    FileFacts facts; ///< of the source, when it was planned
    std::optional<FileFacts> replaces; ///< what has the target name now
    std::string keepIn {}; ///< of Replace: name of the hidden folder beside it where the old one is kept; empty: it is not
    std::string putBackFrom {}; ///< of what is moved or removed: such a folder beside it, whose file gets its name again
    std::uint64_t keptBefore = 0; ///< with KeepBoth: inode of the copy for which an earlier run found a free name; 0: there is none
    std::vector<PlaceBelow> onlyWithout {}; ///< of Remove into the trash: not while something is there, or that cannot be told
    std::optional<BegunCopy> begun {}; ///< by an earlier run, from a source as `facts` says
};

/// The same, of a step, whichever run of the job does or did so.
[[nodiscard]] inline bool keepsBoth(const Step &step) noexcept
{
    return step.keptBoth || keepsBoth(step.placement);
}

} // namespace ferry::model
