// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/name_rules.h"

#include <sys/random.h>

#include <array>
#include <atomic>
#include <cstdint>

namespace ferry::fs {

namespace {

constexpr std::string_view kPartialPrefix = ".ferry-";
constexpr std::string_view kPartialSuffix = ".part";
constexpr std::string_view kKeptPrefix = ".ferry-kept-";
constexpr std::size_t kPartialLetters = 12;
constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz234567"; // 32, so that a random byte's low bits choose evenly

/// Where the suffix begins that a number must stand before; name.size() if there is none.
std::size_t suffixStart(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || dot + 1 == name.size() || name.size() - dot > 16)
        return name.size();
    static constexpr std::string_view kTar = ".tar";
    if (dot > kTar.size() && name.substr(0, dot).ends_with(kTar))
        return dot - kTar.size();
    return dot;
}

std::string randomLetters(std::size_t count)
{
    std::array<unsigned char, kPartialLetters> random {};
    if (getrandom(random.data(), count, 0) != static_cast<ssize_t>(count)) {
        // Exclusive creation decides in any case; a counter keeps retries apart.
        static std::atomic<std::uint64_t> counter {0};
        std::uint64_t value = ++counter;
        for (auto &byte : random) {
            byte = static_cast<unsigned char>(value);
            value >>= 5;
        }
    }
    std::string letters;
    for (std::size_t i = 0; i < count; ++i)
        letters += kLetters[random[i] % kLetters.size()];
    return letters;
}

std::string around(std::string_view letters)
{
    return std::string(kPartialPrefix).append(letters).append(kPartialSuffix);
}

} // namespace

std::string numberedName(std::string_view name, int n)
{
    const std::size_t cut = suffixStart(name);
    std::string_view stem = name.substr(0, cut);
    const std::string tail = " (" + std::to_string(n) + ")" + std::string(name.substr(cut));
    if (stem.size() + tail.size() > kNameBytesMax) {
        stem = stem.substr(0, kNameBytesMax - tail.size());
        std::size_t end = stem.size();
        while (end > 0 && stem.size() - end < 3 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
            --end;
        if (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) != 0x80)
            stem = stem.substr(0, end);
    }
    return std::string(stem) + tail;
}

std::string partialName()
{
    return around(randomLetters(kPartialLetters));
}

std::string partialTag()
{
    return randomLetters(kPartialTag);
}

std::string partialName(std::string_view tag, std::uint32_t count)
{
    std::string letters(tag.substr(0, kPartialTag));
    while (letters.size() < kPartialLetters) {
        letters += kLetters[count % kLetters.size()];
        count /= kLetters.size();
    }
    return around(letters);
}

bool isPartialNameOf(std::string_view tag, std::string_view name) noexcept
{
    return tag.size() == kPartialTag && isPartialName(name) && name.substr(kPartialPrefix.size(), kPartialTag) == tag;
}

bool isPartialName(std::string_view name) noexcept
{
    if (name.size() != kPartialPrefix.size() + kPartialLetters + kPartialSuffix.size() || !name.starts_with(kPartialPrefix)
        || !name.ends_with(kPartialSuffix))
        return false;
    return name.substr(kPartialPrefix.size(), kPartialLetters).find_first_not_of(kLetters) == std::string_view::npos;
}

std::string keptFolderName()
{
    const std::string random = partialName();
    return std::string(kKeptPrefix) + random.substr(kPartialPrefix.size(), kPartialLetters);
}

bool isKeptFolderName(std::string_view name) noexcept
{
    return name.size() == kKeptPrefix.size() + kPartialLetters && name.starts_with(kKeptPrefix)
        && name.substr(kKeptPrefix.size()).find_first_not_of(kLetters) == std::string_view::npos;
}

} // namespace ferry::fs
