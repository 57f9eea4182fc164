// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <expected>
#include <string>
#include <string_view>

namespace ferry::cli {

/// Whether an argument is meant as a file: URI. "file:name" is a relative path; a URI goes on with a slash.
[[nodiscard]] bool isFileUri(std::string_view argument) noexcept;

/// The bytes of the path that a file: URI names (RFC 8089): "file:///a%20b", "file:/a", "file://localhost/a".
/// Error: English words, if it is not one, names another host, or has a query, a fragment, a NUL or a wrong percent escape.
[[nodiscard]] std::expected<Path, std::string> pathOfFileUri(std::string_view uri);

} // namespace ferry::cli
