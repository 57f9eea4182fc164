// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/uri_list.h"

#include <QString>
#include <QSysInfo>

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace ferry::ui {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '#' || text[i] == '\0')
            return {};
        if (text[i] != '%') {
            bytes += text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return {};
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0)
            return {};
        const char byte = static_cast<char>(high * 16 + low);
        if (byte == '\0' || byte == '/')
            return {};
        bytes += byte;
        i += 2;
    }
    return bytes;
}

bool isThisHost(std::string_view host)
{
    const QByteArray name = QByteArray(host.data(), static_cast<qsizetype>(host.size())).toLower();
    return name.isEmpty() || name == "localhost" || name == QSysInfo::machineHostName().toUtf8().toLower();
}

std::optional<Path> pathOfUri(std::string_view uri)
{
    constexpr std::string_view kScheme = "file:";
    if (uri.size() <= kScheme.size() || !std::equal(kScheme.begin(), kScheme.end(), uri.begin(), [](char a, char b) {
            return a == (b >= 'A' && b <= 'Z' ? b + 32 : b);
        }))
        return {};
    uri.remove_prefix(kScheme.size());
    if (uri.starts_with("//")) {
        uri.remove_prefix(2);
        const auto slash = uri.find('/');
        if (slash == std::string_view::npos || !isThisHost(uri.substr(0, slash)))
            return {};
        uri.remove_prefix(slash);
    }
    if (!uri.starts_with('/'))
        return {};
    const std::optional<std::string> bytes = percentDecoded(uri);
    if (!bytes)
        return {};
    Path path = Path(*bytes).absolute(Path("/"));
    if (path.bytes() == "/")
        return {};
    return path;
}

} // namespace

DroppedFiles parseUriList(const QByteArray &list)
{
    DroppedFiles dropped;
    std::unordered_set<std::string> seen;
    std::string_view rest(list.constData(), static_cast<std::size_t>(list.size()));
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        // Some senders end the list with a NUL as C does.
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\0'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        if (std::optional<Path> path = pathOfUri(line)) {
            if (seen.insert(path->bytes()).second)
                dropped.paths.push_back(*std::move(path));
        } else {
            ++dropped.refused;
        }
    }
    return dropped;
}

QByteArray fileUri(const Path &path)
{
    constexpr std::string_view kPlain = "/-._~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    constexpr std::string_view kHex = "0123456789ABCDEF";
    QByteArray uri("file://");
    for (const char byte : path.bytes()) {
        if (kPlain.find(byte) != std::string_view::npos) {
            uri += byte;
            continue;
        }
        const auto value = static_cast<unsigned char>(byte);
        uri += '%';
        uri += kHex[value / 16];
        uri += kHex[value % 16];
    }
    return uri;
}

} // namespace ferry::ui
