// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/formats.h"

#include <algorithm>
#include <array>

namespace ferry::archive {

namespace {

using std::chrono::nanoseconds;
using std::chrono::seconds;

Format tar(const char *name, Compression compression, std::vector<std::string_view> suffixes, int levelMin, int levelMax, int levelUsual)
{
    return {.name = name,
            .container = Container::Tar,
            .compression = compression,
            .suffixes = std::move(suffixes),
            .levelMin = levelMin,
            .levelMax = levelMax,
            .levelUsual = levelUsual,
            .holdsOwner = true,
            .holdsAttributes = true,
            .holdsHardLinks = true,
            .holdsNodes = true,
            .holdsAnyName = true,
            .granularity = nanoseconds(1)};
}

const std::array<Format, 7> &formats()
{
    static const std::array<Format, 7> all {
        Format {.name = "zip",
                .container = Container::Zip,
                .compression = Compression::None,
                .suffixes = {".zip"},
                .levelMin = 0,
                .levelMax = 9,
                .levelUsual = 6,
                .holdsOwner = true,
                .holdsAttributes = false,
                .holdsHardLinks = false,
                .holdsNodes = false,
                .holdsAnyName = true,
                .granularity = seconds(1)},
        tar("tar.zst", Compression::Zstd, {".tar.zst", ".tzst"}, 1, 19, 2),
        tar("tar.xz", Compression::Xz, {".tar.xz", ".txz"}, 0, 9, 1),
        tar("tar.gz", Compression::Gzip, {".tar.gz", ".tgz"}, 1, 9, 6),
        tar("tar.bz2", Compression::Bzip2, {".tar.bz2", ".tbz2", ".tbz"}, 1, 9, 9),
        tar("tar", Compression::None, {".tar"}, 0, 0, 0),
        Format {.name = "7z",
                .container = Container::SevenZip,
                .compression = Compression::None,
                .suffixes = {".7z"},
                .levelMin = 0,
                .levelMax = 9,
                .levelUsual = 3,
                .holdsOwner = false,
                .holdsAttributes = false,
                .holdsHardLinks = false,
                .holdsNodes = false,
                .holdsAnyName = false,
                .granularity = nanoseconds(100)},
    };
    return all;
}

/// Of what is read besides. A ".gz" of anything is one file.
constexpr std::array<std::string_view, 24> kReadOnly {".tar.lz", ".tar.lzma", ".tar.z", ".tar.lz4", ".tlz", ".taz", ".a",    ".ar",
                                                      ".deb",    ".cpio",     ".rpm",   ".iso",     ".rar", ".cab", ".lha",  ".lzh",
                                                      ".xar",    ".pkg",      ".gz",    ".bz2",     ".xz",  ".zst", ".warc", ".xpi"};
/// Those that people open with a program of their own.
constexpr std::array<std::string_view, 11> kDocuments {".jar", ".apk", ".epub", ".cbz",  ".cbr", ".odt",
                                                       ".ods", ".odp", ".docx", ".xlsx", ".pptx"};

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool endsIn(std::string_view name, std::string_view suffix)
{
    return name.size() > suffix.size()
        && std::ranges::equal(name.substr(name.size() - suffix.size()), suffix, {}, [](char byte) { return lower(byte); });
}

/// The longest of them that the name ends in, and leaves something before.
std::string_view suffixOf(std::string_view name)
{
    std::string_view longest;
    const auto look = [&](std::string_view suffix) {
        if (suffix.size() > longest.size() && endsIn(name, suffix))
            longest = suffix;
    };
    for (const Format &format : formats())
        std::ranges::for_each(format.suffixes, look);
    std::ranges::for_each(kReadOnly, look);
    std::ranges::for_each(kDocuments, look);
    return longest;
}

} // namespace

std::span<const Format> writtenFormats()
{
    return formats();
}

const Format *formatForName(std::string_view fileName) noexcept
{
    for (const Format &format : formats()) {
        if (std::ranges::any_of(format.suffixes, [&](std::string_view suffix) { return endsIn(fileName, suffix); }))
            return &format;
    }
    return nullptr;
}

bool looksLikeArchive(std::string_view fileName) noexcept
{
    return !suffixOf(fileName).empty();
}

bool isDocument(std::string_view fileName) noexcept
{
    return std::ranges::any_of(kDocuments, [fileName](std::string_view suffix) { return endsIn(fileName, suffix); });
}

std::string stemOf(std::string_view fileName)
{
    return std::string(fileName.substr(0, fileName.size() - suffixOf(fileName).size()));
}

} // namespace ferry::archive
