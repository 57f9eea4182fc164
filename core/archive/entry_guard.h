// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace ferry::archive {

/// A path of an archive as components below the folder that it is extracted to: none is empty, "." or "..", has a slash or a NUL, or is
/// longer than a name may be. Empty components and "." of the path itself mean nothing and are dropped; no component at all stands for
/// the folder itself.
///
/// Errors: UnsafeName (absolute, with "..", with a NUL, or such once a backslash is taken for a slash, or with a drive's letter), BadName
/// (empty, or too long). Pure.
[[nodiscard]] Result<std::vector<std::string>> guardedPath(std::string_view path);

/// Components in one, between slashes.
[[nodiscard]] std::string joinedPath(const std::vector<std::string> &components);

} // namespace ferry::archive
