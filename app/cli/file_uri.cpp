// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/file_uri.h"

#include <strings.h>

namespace ferry::cli {

namespace {

constexpr std::string_view kScheme = "file:";

bool startsWithIgnoringCase(std::string_view text, std::string_view start) noexcept
{
    return text.size() >= start.size() && ::strncasecmp(text.data(), start.data(), start.size()) == 0;
}

int hexValue(char digit) noexcept
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

} // namespace

bool isFileUri(std::string_view argument) noexcept
{
    return startsWithIgnoringCase(argument, kScheme) && argument.substr(kScheme.size()).starts_with('/');
}

std::expected<Path, std::string> pathOfFileUri(std::string_view uri)
{
    if (!isFileUri(uri))
        return std::unexpected("not a file: URI");
    std::string_view rest = uri.substr(kScheme.size());
    if (rest.starts_with("//")) {
        rest.remove_prefix(2);
        const std::string_view host = rest.substr(0, rest.find('/'));
        if (!host.empty() && !(host.size() == 9 && startsWithIgnoringCase(host, "localhost")))
            return std::unexpected("a file on another host");
        rest.remove_prefix(host.size());
    }
    if (rest.empty())
        return std::unexpected("a URI without a path");
    std::string bytes;
    bytes.reserve(rest.size());
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] == '?' || rest[i] == '#')
            return std::unexpected("'?' and '#' in a URI are written %3F and %23");
        if (rest[i] == '\0')
            return std::unexpected("a path cannot hold a NUL byte");
        if (rest[i] != '%') {
            bytes += rest[i];
            continue;
        }
        const int high = i + 2 < rest.size() ? hexValue(rest[i + 1]) : -1;
        const int low = i + 2 < rest.size() ? hexValue(rest[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::unexpected("'%' in a URI needs two hexadecimal digits after it");
        if (high == 0 && low == 0)
            return std::unexpected("a path cannot hold a NUL byte");
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return Path(std::move(bytes));
}

} // namespace ferry::cli
