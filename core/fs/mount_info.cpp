// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/mount_info.h"

#include "core/base/units.h"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

namespace ferry::fs {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kPiece = 64 * kKiB;

} // namespace

std::string contentOf(FsOps &ops, const Path &path)
{
    std::string content;
    const Result<UniqueFd> fd = ops.openFollowing(path.c_str(), O_RDONLY);
    if (!fd)
        return content;
    for (std::size_t size = 0;;) {
        content.resize(size + kPiece);
        const auto free = std::as_writable_bytes(std::span(content)).subspan(size);
        const Result<std::size_t> got = ops.read(fd->get(), free, size);
        size += got.value_or(0);
        if (got.value_or(0) == 0) {
            content.resize(size);
            return content;
        }
    }
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

// Blanks, newlines and backslashes stand as three octal digits.
std::string unescaped(std::string_view text)
{
    const auto isOctal = [](char digit) { return digit >= '0' && digit <= '7'; };
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 3 < text.size() && isOctal(text[at + 1]) && isOctal(text[at + 2]) && isOctal(text[at + 3])) {
            bytes += static_cast<char>((text[at + 1] - '0') * 64 + (text[at + 2] - '0') * 8 + (text[at + 3] - '0'));
            at += 3;
        } else {
            bytes += text[at];
        }
    }
    return bytes;
}

std::uint64_t numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::optional<MountLine> parseMount(std::string_view line)
{
    const std::vector<std::string_view> fields = split(line, ' ');
    const auto dash = fields.size() < 7 ? fields.end() : std::find(fields.begin() + 6, fields.end(), "-"sv);
    if (fields.end() - dash < 4)
        return std::nullopt;
    return MountLine {.id = numberIn(fields[0]),
                      .device = std::string(fields[2]),
                      .point = unescaped(fields[4]),
                      .options = std::string(fields[5]),
                      .type = unescaped(dash[1]),
                      .source = unescaped(dash[2]),
                      .superOptions = std::string(dash[3])};
}

bool isNetworkType(const MountLine &mount)
{
    constexpr std::array kTypes {"nfs"sv,       "nfs4"sv,           "cifs"sv,       "smb3"sv,           "smbfs"sv,
                                 "sshfs"sv,     "fuse.sshfs"sv,     "9p"sv,         "ceph"sv,           "fuse.ceph"sv,
                                 "afs"sv,       "davfs"sv,          "fuse.davfs"sv, "fuse.rclone"sv,    "fuse.glusterfs"sv,
                                 "fuse.s3fs"sv, "fuse.curlftpfs"sv, "lustre"sv,     "fuse.gvfsd-fuse"sv};
    // davfs2 mounts as plain "fuse".
    return std::ranges::find(kTypes, mount.type) != kTypes.end() || (mount.type.starts_with("fuse") && mount.source.starts_with("http"));
}

} // namespace ferry::fs
