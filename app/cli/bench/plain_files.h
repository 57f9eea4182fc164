// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <cstdint>

/// Plain sequential work on files, what Ferry is compared with: one thread, one file after the other, a buffer of 128 KiB, no tricks.
/// Regular files and folders only (Unsupported otherwise); links are not followed. Blocking, on any thread.
namespace ferry::cli::bench::plain {

/// Copies a file or a tree to a name that is free: open, read and write, owner, permissions, times, close.
[[nodiscard]] Result<void> copy(const Path &from, const Path &to);

/// The sum of the sizes of all files of a tree, looking at each.
[[nodiscard]] Result<std::uint64_t> walk(const Path &root);

/// Removes a file or a tree. What is not there is as good as removed.
[[nodiscard]] Result<void> remove(const Path &path);

/// Reads both files. Corrupt if they differ.
[[nodiscard]] Result<void> compare(const Path &first, const Path &second);

/// syncfs(2): the file system that holds `path` is written to its device.
[[nodiscard]] Result<void> flushFileSystem(const Path &path);

/// Takes a file that is flushed out of the page cache.
[[nodiscard]] Result<void> dropFromCache(const Path &file);

} // namespace ferry::cli::bench::plain
