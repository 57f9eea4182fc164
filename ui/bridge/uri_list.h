// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QByteArray>

#include <cstddef>
#include <string_view>
#include <vector>

namespace ferry::ui {

/// What a drop brought along.
struct DroppedFiles {
    std::vector<Path> paths; ///< absolute, each once, in the order of the list
    std::size_t refused = 0; ///< entries that name no file of this computer, or that cannot be read without guessing
};

/// Reads the body of text/uri-list (RFC 2483): one URI a line, lines with # are comments.
///
/// Names are bytes: what the percent signs stand for goes into the path unchanged, text or not. Accepted are file:/p, file:///p,
/// file://localhost/p and file://<this host>/p. Refused rather than guessed, since the files may be about to be deleted:
/// other schemes and hosts, broken escapes, %00, %2F, a fragment, the root folder.
[[nodiscard]] DroppedFiles parseUriList(const QByteArray &list);

/// The path as file: URI with everything but unreserved characters and '/' percent-encoded. `path` must be absolute.
[[nodiscard]] QByteArray fileUri(const Path &path);

} // namespace ferry::ui
