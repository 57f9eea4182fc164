// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Which archives there are. What is written is chosen by suffix, what is read by content.
namespace ferry::archive {

enum class Container : std::uint8_t { Zip, SevenZip, Tar };
enum class Compression : std::uint8_t { None, Gzip, Bzip2, Xz, Zstd };

/// One kind of archive that Ferry writes, and what it can hold of an item.
struct Format {
    const char *name; ///< its word, and its usual suffix without the dot
    Container container;
    Compression compression; ///< of the whole; None where each entry is compressed by itself
    std::vector<std::string_view> suffixes; ///< all of them, with their dots, in lower case
    int levelMin; ///< of compression; both 0 where there is none
    int levelMax;
    int levelUsual; ///< holds to the bound of memory, see ADR 12
    bool holdsOwner;
    bool holdsAttributes; ///< extended attributes, and ACLs as such
    bool holdsHardLinks;
    bool holdsNodes; ///< fifos and devices
    bool holdsAnyName; ///< else names are UTF-8
    std::chrono::nanoseconds granularity; ///< of times
};

/// In the order in which a person is offered them.
[[nodiscard]] std::span<const Format> writtenFormats();

/// The format that a file name asks for by its suffix, in whatever case; null if none does. Pure.
[[nodiscard]] const Format *formatForName(std::string_view fileName) noexcept;

/// Whether a name has a suffix of what Ferry reads as an archive: for menus. What it is, is known by its content alone. Pure.
[[nodiscard]] bool looksLikeArchive(std::string_view fileName) noexcept;

/// Whether it is by its name an archive that people open with a program of its own, such as "letter.odt". Pure.
[[nodiscard]] bool isDocument(std::string_view fileName) noexcept;

/// A file name without what tells the format: "photos" of "photos.tar.gz"; never empty. Pure.
[[nodiscard]] std::string stemOf(std::string_view fileName);

} // namespace ferry::archive
