// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

/// How the values of options and the paths among the arguments are read. Pure.
namespace ferry::cli {

template <typename T>
using Parsed = std::expected<T, WrongUsage>;

/// Marks a value on its way through CLI11, which would otherwise split "[a,b]", end at "++" and take a name for a command.
inline constexpr char kValueMark = ':';
[[nodiscard]] std::string_view unmarked(std::string_view value);

/// What was given, safe to show.
[[nodiscard]] std::string inQuotes(std::string_view bytes);
/// A complaint, with where to look for help.
[[nodiscard]] std::unexpected<WrongUsage> wrong(std::string text);

template <typename T>
struct Word {
    std::string_view word;
    T value;
};

template <typename T, std::size_t N>
[[nodiscard]] Parsed<T> wordValue(const char *option, std::string_view value, const Word<T> (&words)[N])
{
    std::string known;
    for (const Word<T> &word : words) {
        if (word.word == value)
            return word.value;
        known += known.empty() ? "" : ", ";
        known += word.word;
    }
    return wrong(std::string(option) + " cannot be " + inQuotes(value) + "; it is one of " + known);
}

/// Sets `target` if the option was given.
template <typename T, typename Target, std::size_t N>
[[nodiscard]] std::optional<WrongUsage> setWord(const char *option, const std::string &raw, const Word<T> (&words)[N], Target &target)
{
    if (raw.empty())
        return {};
    const Parsed<T> value = wordValue(option, unmarked(raw), words);
    if (!value)
        return value.error();
    target = *value;
    return {};
}

/// A number from `least` to `most`.
[[nodiscard]] Parsed<int> numberOf(const char *option, std::string_view value, int least, int most);

/// A path or URI, absolute; a folder to work in.
[[nodiscard]] Parsed<Path> destinationPath(std::string_view argument, const std::optional<Path> &currentFolder);
/// A path or URI, absolute; a last "." stays.
[[nodiscard]] Parsed<Path> sourcePath(std::string_view argument, const std::optional<Path> &currentFolder);

} // namespace ferry::cli
