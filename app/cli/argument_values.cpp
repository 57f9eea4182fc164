// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/argument_values.h"

#include "app/cli/file_uri.h"
#include "core/base/safe_text.h"

#include <charconv>
#include <utility>

namespace ferry::cli {

namespace {

/// The path as it was given, or the one a URI names.
Parsed<Path> givenPath(std::string_view argument)
{
    if (argument.empty())
        return wrong("an empty name is no path");
    if (!isFileUri(argument))
        return Path(std::string(argument));
    std::expected<Path, std::string> path = pathOfFileUri(argument);
    if (!path)
        return wrong(inQuotes(argument) + ": " + path.error());
    return *std::move(path);
}

Parsed<Path> absolutePath(const Path &path, const std::optional<Path> &currentFolder)
{
    if (!path.isAbsolute() && !currentFolder)
        return wrong(inQuotes(path.bytes()) + ": the current folder has no path any more");
    return path.absolute(currentFolder.value_or(Path("/")));
}

} // namespace

std::string_view unmarked(std::string_view value)
{
    return value.starts_with(kValueMark) ? value.substr(1) : value;
}

std::string inQuotes(std::string_view bytes)
{
    return "'" + safeText(bytes) + "'";
}

std::unexpected<WrongUsage> wrong(std::string text)
{
    return std::unexpected(WrongUsage {"ferry: " + std::move(text) + "\nTry 'ferry --help'."});
}

Parsed<int> numberOf(const char *option, std::string_view value, int least, int most)
{
    int number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (read.ec != std::errc() || read.ptr != value.data() + value.size() || number < least || number > most)
        return wrong(std::string(option) + " cannot be " + inQuotes(value) + "; it is a number from " + std::to_string(least) + " to "
                     + std::to_string(most));
    return number;
}

Parsed<Path> destinationPath(std::string_view argument, const std::optional<Path> &currentFolder)
{
    const Parsed<Path> given = givenPath(argument);
    return given ? absolutePath(*given, currentFolder) : given;
}

Parsed<Path> sourcePath(std::string_view argument, const std::optional<Path> &currentFolder)
{
    const Parsed<Path> given = givenPath(argument);
    if (!given)
        return given;
    const Parsed<Path> path = absolutePath(*given, currentFolder);
    // Path::absolute drops ".", but "ferry delete ." must not become the name of this folder.
    return path && given->name() == "." ? Parsed<Path>(path->child(".")) : path;
}

} // namespace ferry::cli
