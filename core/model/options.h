// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/units.h"
#include "core/model/digest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ferry::model {

/// What to do when a file (or link, fifo, device) meets a name that is taken in the target.
enum class FileConflict : std::uint8_t {
    Ask, ///< park the item with a question; the rest goes on
    Skip, ///< keep the target; the source stays too
    Overwrite, ///< replace the name, never what a link there points to
    Newer, ///< overwrite if the source is newer, else skip
    Size, ///< overwrite if the sizes differ, else skip
    Content, ///< overwrite if the contents differ, else skip
    Rename, ///< keep both: the new one gets a free name
    RenameOld, ///< keep both: the old one gets a free name
    Fail, ///< the item fails; the rest goes on
};

/// What to do when a folder meets a folder of its name in the target.
enum class FolderConflict : std::uint8_t { Ask, Merge, Skip, Rename };

/// What to do about an item that fails for a reason that somebody can mend, or that may end by itself.
enum class ErrorPolicy : std::uint8_t {
    Fail, ///< it fails at once; the rest goes on
    Wait, ///< where room is short, all that needs room waits until there is some; a fault of the device is tried once more; any other item
          ///< fails
    Ask, ///< as Wait; and what is denied, read-only or in use waits for an answer while the rest goes on
};

/// What decides about conflicts and errors; may be changed while a job runs.
struct Policies {
    FileConflict onFile = FileConflict::Fail;
    FolderConflict onFolder = FolderConflict::Merge;
    ErrorPolicy onError = ErrorPolicy::Fail;

    bool operator==(const Policies &) const = default;
};

/// How a written file is compared with its source before it gets its name.
enum class Verification : std::uint8_t {
    None,
    ReadBack, ///< flushed, read again from the device, its hash compared with that of what was read from the source
};

/// How a job stands against other programs. Among themselves the jobs keep the queue's order.
enum class Priority : std::uint8_t {
    Normal,
    Background, ///< gives way: it reads, writes and computes when others do not want to
};

/// When the device is known to keep what was written.
enum class Durability : std::uint8_t {
    Job, ///< nothing gets its name before its content is flushed, which groups of items share; the job's end is flushed too
    File, ///< each file is flushed by itself, and its folder, before it counts as done
    None, ///< whenever the system writes it, but for what a source is given up or an old target replaced for
};

/// A part of what an earlier job did, or was to do, by its log. A job restricted to it touches nothing else.
struct LoggedPart {
    enum class Which : std::uint8_t {
        Failed, ///< what failed, to be tried again: below the sources, into where the log says
        Done, ///< what was done, to be undone: each item that is still as that job left it
        /// What a comparison found missing in its target, or other than there, to be copied; or with other metadata, which are given to it:
        /// where the target is still as seen.
        Differing,
        Extra, ///< what it found only in its target, to be trashed: each item that is still as seen, and still not in the source
        Rest, ///< all that was asked for but what is done, to go on with a job that was cancelled
    };
    Which which = Which::Failed;
    Path log; ///< its results file
    bool fromTrash = false; ///< of Done: it put into the trash, whose notes go with what is taken out
    std::vector<Path> before {}; ///< of Rest: the logs of the jobs that this one went on with, oldest first

    bool operator==(const LoggedPart &) const = default;
};

/// Whether what an archive holds gets a folder of its own in the destination, with the archive's name but for its suffix.
enum class OwnFolder : std::uint8_t {
    Never,
    IfSeveral, ///< if it holds more than one thing at its top
    Always,
};

/// How archives are read or written.
struct ArchiveOptions {
    std::vector<std::string> entries; ///< Extract: paths in the archive, in bytes; only these and what is below; empty: everything
    std::vector<std::string> nested; ///< Extract: entries that are archives, each in the one before; the last is what is extracted
    std::string inside; ///< Extract: a folder in the archive, which lands in the destination as if it were the whole; empty: the whole
    OwnFolder ownFolder = OwnFolder::Never; ///< Extract
    bool anyDensity = false; ///< Extract: also what unpacks to a thousand times its size
    std::string name; ///< Compress: of the archive, in bytes; its suffix tells the format
    std::optional<int> level; ///< Compress: of compression, as the format counts; unset: its usual one

    bool operator==(const ArchiveOptions &) const = default;
};

/// How one job is to be done. Values only; the defaults are those of the command line.
struct Options {
    FileConflict onFile = FileConflict::Fail;
    FolderConflict onFolder = FolderConflict::Merge;
    ErrorPolicy onError = ErrorPolicy::Fail;
    std::optional<Verification> verification; ///< unset: None for a copy, ReadBack for a move between file systems
    /// Of what is copied or compared, in the log; unset: none, or Xxh3 where it is read back. Check: what lines are of that do not say it.
    std::optional<HashKind> hash;
    Durability durability = Durability::Job;
    ByteRate limit; ///< 0: unlimited
    Priority priority = Priority::Normal;
    int workers = 0; ///< workers at once; 0: chosen by device
    bool dryRun = false; ///< plan and report every item, change nothing
    bool strictMetadata = false; ///< a loss the target could not have avoided counts as a failure too; Verify: metadata has to be equal
    bool exact = false; ///< Verify: what only the target's folders hold counts as a failure
    bool countAhead = true; ///< walk the source beside the work so that totals become known early
    bool keepReplaced = false; ///< what is replaced is kept beside it, in a hidden folder, until the job is accepted or undone
    /// Delete, Move: the sources lie in the files/ folders of trashes, and what these know of them goes with them. Move without a
    /// destination: each goes back to where its trash says that it came from, into folders that are made again.
    bool outOfTrash = false;
    std::optional<LoggedPart> only;
    ArchiveOptions archive;

    [[nodiscard]] bool undoes() const noexcept { return only && only->which == LoggedPart::Which::Done; }
    /// It makes the target of a comparison like its source.
    [[nodiscard]] bool aligns() const noexcept
    {
        return only && (only->which == LoggedPart::Which::Differing || only->which == LoggedPart::Which::Extra);
    }
    [[nodiscard]] bool retries() const noexcept { return only && only->which == LoggedPart::Which::Failed; }
    /// It does what a cancelled job had not come to.
    [[nodiscard]] bool goesOn() const noexcept { return only && only->which == LoggedPart::Which::Rest; }
    [[nodiscard]] Policies policies() const noexcept { return {onFile, onFolder, onError}; }
};

} // namespace ferry::model
