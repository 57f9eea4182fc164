// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entry_guard.h"

#include "core/fs/name_rules.h"

namespace ferry::archive {

namespace {

constexpr std::size_t kPathMax = 1024 * 1024;
constexpr std::size_t kDepthMax = 10'000;

Failure refusal(ErrorKind kind)
{
    return Failure(Error::of(kind, FsOp::Open));
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// What would lead elsewhere where a backslash separates: on the target's server, or to whoever copies it on from there.
bool leavesByBackslash(std::string_view path)
{
    const bool hasDrive = path.size() >= 3 && isLetter(path[0]) && path[1] == ':' && (path[2] == '\\' || path[2] == '/');
    if (hasDrive || path.starts_with('\\'))
        return true;
    if (path.find('\\') == std::string_view::npos)
        return false;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t to = std::min(path.find_first_of("/\\", from), path.size());
        if (path.substr(from, to - from) == "..")
            return true;
        from = to + 1;
    }
    return false;
}

} // namespace

Result<std::vector<std::string>> guardedPath(std::string_view path)
{
    if (path.empty() || path.size() > kPathMax)
        return refusal(ErrorKind::BadName);
    if (path.starts_with('/') || path.find('\0') != std::string_view::npos || leavesByBackslash(path))
        return refusal(ErrorKind::UnsafeName);
    std::vector<std::string> components;
    for (std::size_t from = 0; from < path.size();) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        const std::string_view component = path.substr(from, to - from);
        from = to + 1;
        if (component.empty() || component == ".")
            continue;
        if (component == "..")
            return refusal(ErrorKind::UnsafeName);
        if (component.size() > fs::kNameBytesMax || components.size() == kDepthMax)
            return refusal(ErrorKind::BadName);
        components.emplace_back(component);
    }
    return components;
}

std::string joinedPath(const std::vector<std::string> &components)
{
    std::string path;
    for (const std::string &component : components)
        path.append(path.empty() ? "" : "/").append(component);
    return path;
}

} // namespace ferry::archive
