// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::fs {

/// One line of /proc/self/mountinfo, see proc_pid_mountinfo(5).
struct MountLine {
    std::uint64_t id = 0;
    std::string device; ///< "major:minor"
    std::string point;
    std::string options;
    std::string type;
    std::string source;
    std::string superOptions;
};

/// The mount that a line tells of; nothing if it is none.
[[nodiscard]] std::optional<MountLine> parseMount(std::string_view line);
/// Whether a server holds it, so that asking it anything may take long.
[[nodiscard]] bool isNetworkType(const MountLine &mount);

/// All of a file of the kernel's that has no size of its own, as those in /proc and /sys; empty if it cannot be read.
[[nodiscard]] std::string contentOf(FsOps &ops, const Path &path);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
/// With octal escapes (\040) as the bytes that they stand for.
[[nodiscard]] std::string unescaped(std::string_view text);
/// 0 if it does not begin with a digit.
[[nodiscard]] std::uint64_t numberIn(std::string_view text);

} // namespace ferry::fs
