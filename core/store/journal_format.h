// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/fs/trash.h"
#include "core/model/file_facts.h"
#include "core/model/request.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The journal of one job: what a later run must know to go on after a kill, in frames that are only ever appended.
///
///     file    "FerryJ" 0x00 version(1)  frame...
///     frame   kind(1) length(4) payload checksum(4)      numbers are little-endian; the checksum is of kind, length and payload,
///                                                         the low half of XXH3-64 with seed 0
///     'R'     request: text(tag) job(8) text(kind) text(destination) text(options) text(results) text(sources)     the first frame
///     'F'     text(folder): entries under partials' names of the tag may be made in there
///     'N'     (key(8) facts(8) old(8))...: items about to get their names
///     'A'     key(8)...: items about to get a name whose owner is given another one first
///     'B'     key(8) facts(8) inode(8): an item about to get a free name beside the one that it wanted
///     'E'     key(8) seconds(8) nanoseconds(4) text(name): a target folder about to be made or entered, its source's time
///     'L'     key(8) source(8) length(8) text(folder) text(partial): a large file's content is on the device up to there
///     'X'     text(partial) inode(8) old inode(8) old(8): a partial about to change names with what it replaces
///     'T'     text(path) text(content): an info file of the trash about to be made
///     'O'     text(folder) (text(name) size(8) seconds(8) nanoseconds(4))...: about to leave a trash's files/, with its note
///     'S'     system(8): what follows was done in this run of the operating system
///     text    length(4) bytes
///
/// The journal is advice: what is torn or damaged ends it, and what it does not tell is treated like anybody's files.
namespace ferry::store {

inline constexpr std::uint8_t kJournalVersion = 1;

/// The wanted name of an item in a target folder, by which the item is known again; folderKey() once for all items of a folder.
[[nodiscard]] std::uint64_t folderKey(const Path &folder);
[[nodiscard]] std::uint64_t itemKey(std::uint64_t folderKey, std::string_view name);
/// What a finished copy has of its source: type, size and modification time.
[[nodiscard]] std::uint64_t copiedFacts(const model::FileFacts &facts);
/// What tells an object from any other, and from itself once it was written to: inode, inode time, and the above; never 0.
[[nodiscard]] std::uint64_t identity(const model::FileFacts &facts);

struct JournalHead {
    std::string tag; ///< fs::partialTag
    JobId job; ///< in the database; none for a job of its process alone
    model::Request request;
    Path results; ///< where the outcomes go; empty: nowhere
};
struct NamedItem {
    std::uint64_t key = 0;
    std::uint64_t facts = 0; ///< copiedFacts
    std::uint64_t old = 0; ///< identity of what had the name; 0: it was free

    bool operator==(const NamedItem &) const = default;
};
struct KeptItem {
    std::uint64_t key = 0;
    std::uint64_t facts = 0;
    std::uint64_t inode = 0;

    bool operator==(const KeptItem &) const = default;
};
struct EnteredItem {
    std::uint64_t key = 0;
    model::Timestamp modified; ///< of the source, before a move took anything out of it
    std::string name;

    bool operator==(const EnteredItem &) const = default;
};
struct LargeMark {
    std::uint64_t key = 0;
    std::uint64_t source = 0; ///< identity of the source
    std::uint64_t length = 0;
    Path folder;
    std::string partial;

    bool operator==(const LargeMark &) const = default;
};

struct ExchangedNames {
    std::string partial;
    std::uint64_t inode = 0; ///< that has the partial's name
    std::uint64_t oldInode = 0; ///< that gets it
    std::uint64_t old = 0; ///< copiedFacts of that

    bool operator==(const ExchangedNames &) const = default;
};
struct TrashInfo {
    Path info;
    std::string text;

    bool operator==(const TrashInfo &) const = default;
};

struct LeavingTrash {
    Path files;
    std::vector<fs::SeenNote> notes;

    bool operator==(const LeavingTrash &) const = default;
};

struct JournalContent {
    JournalHead head;
    std::vector<Path> folders;
    std::vector<NamedItem> named;
    std::vector<KeptItem> kept;
    std::vector<std::uint64_t> setAside; ///< keys of items
    std::vector<EnteredItem> entered;
    std::vector<LargeMark> marks;
    std::vector<ExchangedNames> exchanged;
    std::vector<TrashInfo> trashed;
    std::vector<LeavingTrash> leavingTrash;
    std::vector<std::uint64_t> systems; ///< one for each run of the job
    std::uint64_t length = 0; ///< bytes that are whole: what follows is torn
};

/// What a file begins with: version and request.
[[nodiscard]] std::string journalStart(const JournalHead &head);
[[nodiscard]] std::string folderFrame(const Path &folder);
[[nodiscard]] std::string namedFrame(std::span<const NamedItem> items);
[[nodiscard]] std::string asideFrame(std::span<const std::uint64_t> keys);
[[nodiscard]] std::string keptFrame(const KeptItem &item);
[[nodiscard]] std::string enteredFrame(const EnteredItem &item);
[[nodiscard]] std::string markFrame(const LargeMark &mark);
[[nodiscard]] std::string exchangeFrame(const ExchangedNames &names);
[[nodiscard]] std::string trashFrame(const TrashInfo &info);
[[nodiscard]] std::string leavingFrame(const LeavingTrash &leaving);
[[nodiscard]] std::string systemFrame(std::uint64_t system);

/// Reads a journal up to where it is torn or damaged. Frames of unknown kinds are passed over. Pure.
/// Errors: Corrupt (it does not begin as a journal does); Unsupported (of a later version, or a request that this Ferry does not know).
[[nodiscard]] Result<JournalContent> readJournal(std::string_view bytes);

} // namespace ferry::store
