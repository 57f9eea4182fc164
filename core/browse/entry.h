// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/path.h"
#include "core/model/file_facts.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::browse {

/// How far it was counted what a folder holds.
enum class Counted : std::uint8_t {
    Not,
    Begun,
    InPart, ///< what could be looked at; something could not
    Whole,
};

/// One entry of a folder that is looked at. Immutable; one that changed is another entry.
struct Entry {
    std::string name; ///< bytes
    std::string key; ///< see natural_order.h
    model::FileType type = model::FileType::Unknown; ///< of itself, no link followed
    model::FileType leadsTo = model::FileType::Unknown; ///< for a link what is behind it, Unknown if nothing is; else as type
    std::uint32_t mode = 0; ///< the twelve permission bits
    std::uint64_t size = 0; ///< bytes, of the entry itself
    model::Timestamp modified;
    std::uint64_t below = 0; ///< bytes of all files below a folder, as far as they were counted
    Counted counted = Counted::Not; ///< see FolderLister::count()

    /// A folder, or a link to one.
    [[nodiscard]] bool isFolder() const noexcept { return leadsTo == model::FileType::Folder; }
    [[nodiscard]] bool isLink() const noexcept { return type == model::FileType::Symlink; }
    [[nodiscard]] bool isHidden() const noexcept { return name.starts_with('.'); }
    /// How large it is to a person: of a folder what is below it, when that was counted to the end. A folder's own size depends on its file
    /// system and tells nobody anything.
    [[nodiscard]] std::uint64_t bytes() const noexcept { return !isFolder() ? size : counted == Counted::Begun ? 0 : below; }
};

using Rows = std::vector<std::shared_ptr<const Entry>>; ///< none is null

enum class SortBy : std::uint8_t {
    Name, ///< in natural order
    Size, ///< see Entry::bytes()
    Modified,
    Suffix, ///< what follows the last dot; names without one come first
};

/// Folders come before the others, whatever the direction; equals are in natural order of their names.
struct SortOrder {
    SortBy by = SortBy::Name;
    bool descending = false;

    bool operator==(const SortOrder &) const = default;
};

/// Which entries are shown.
struct Filter {
    bool hidden = false; ///< those whose name begins with a dot, too
    std::string words; ///< part of the name, or patterns with * and ? for the whole of it; see matches()

    bool operator==(const Filter &) const = default;
};

/// Rows that stand one after another.
struct RowSpan {
    int first = 0;
    int count = 0;

    bool operator==(const RowSpan &) const = default;
};

/// A name that stands elsewhere now.
struct MovedRow {
    int from = 0; ///< among the former rows
    int to = 0; ///< among the new rows

    bool operator==(const MovedRow &) const = default;
};

/// How rows became others: first `removed` of the former ones go, from the last span to the first; then `inserted` come, in their order.
struct RowChanges {
    bool isWhole = false; ///< too much for spans, or another order: take the rows as they are
    std::vector<RowSpan> removed; ///< in the former rows
    std::vector<RowSpan> inserted; ///< in the new rows
    std::vector<int> changed; ///< rows among the new whose entry is another, of the same name
    std::vector<MovedRow> moved; ///< names that are among the removed and the inserted; of isWhole, all that are in both, by `to`

    [[nodiscard]] bool isEmpty() const noexcept { return !isWhole && removed.empty() && inserted.empty() && changed.empty(); }
};

/// Where a folder is that is in an archive.
struct ArchivePlace {
    Path archive; ///< a file
    std::vector<std::string> nested; ///< entries that are archives themselves, each in the one before
    std::string folder; ///< path in the last of them; empty: its root

    bool operator==(const ArchivePlace &) const = default;
};

/// A folder's entries as they are to be shown, at one moment.
struct Listing {
    Rows rows; ///< filtered and sorted
    RowChanges changes; ///< since the listing before of the same folder
    std::size_t entries = 0; ///< found so far, shown or not
    bool isComplete = false; ///< the folder was read to its end
    std::optional<Error> error; ///< why it could not be read, or not to its end
    std::optional<ArchivePlace> archive; ///< the folder is in one; the place is final when it is complete
};

/// The rows of `rows` that a folder with `others` lacks, or has an older or otherwise different file of: where both have a folder of the
/// name, or both files are of one size and time, there is none. Times that differ by less than `granularity` are one. Pure.
[[nodiscard]] std::vector<int> rowsToBring(const Rows &rows, const Rows &others, std::chrono::nanoseconds granularity);

/// Looks for the row that somebody means who types the beginning of a name: from `from` on, or back from it, and on from the other end, the
/// first whose name begins with these words; if there is none, the first that has them in it. No regard to case and accents.
class NameSearch
{
public:
    NameSearch(std::string_view words, int from, bool forwards);

    /// Looks at so many rows more, of the same `rows` each time. The row, or -1 if no name has the words; nothing while that is open.
    [[nodiscard]] std::optional<int> next(const Rows &rows, int most);

private:
    std::string m_words; ///< folded
    std::string m_part; ///< see partInKeys()
    std::string m_start; ///< of the keys of names that begin with the words
    int m_from;
    bool m_forwards;
    int m_seen = 0; ///< rows
    int m_inside = -1; ///< the first that has the words in it
};

/// Whether `a` stands before `b`. A strict total order on the entries of one folder.
[[nodiscard]] bool isBefore(const Entry &a, const Entry &b, SortOrder order) noexcept;

/// What became of `former` to make it `rows`, both in the same `order`. At most some dozens of spans, of very many rows fewer, otherwise
/// isWhole.
[[nodiscard]] RowChanges changesBetween(const Rows &former, const Rows &rows, SortOrder order);
/// The same for rows that were put into another order: isWhole.
[[nodiscard]] RowChanges rearranged(const Rows &former, const Rows &rows);

} // namespace ferry::browse
