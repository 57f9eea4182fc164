// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <optional>
#include <string>
#include <vector>

namespace ferry::fs {

struct FolderEntry {
    std::string name; ///< bytes; never "." or ".."
    std::uint64_t inode = 0;
    model::FileType type = model::FileType::Unknown; ///< as the folder tells; Unknown where it does not
};

/// Reads a folder's entries in pieces through getdents64(2), so that a folder of a million names needs bounded memory.
/// Keeps its own descriptor ("." opened anew), so that its position is nobody else's. Thread: one at a time; blocking.
class FolderReader
{
public:
    /// Errors: as openat(2).
    [[nodiscard]] static Result<FolderReader> open(FsOps &ops, int folderFd);

    /// The next entries, at least one and about `atMost`; empty at the end. Errors: Io and others of getdents64(2).
    [[nodiscard]] Result<std::vector<FolderEntry>> next(FsOps &ops, std::size_t atMost);
    /// Whether next() handed out the last entry, so that the reader, its descriptor and buffer, can go before what it read is worked on.
    [[nodiscard]] bool isAtEnd() const noexcept { return m_atEnd; }
    /// Starts again at the first entry.
    [[nodiscard]] Result<void> rewind(FsOps &ops);

private:
    explicit FolderReader(UniqueFd fd);
    [[nodiscard]] Result<void> refill(FsOps &ops);

    UniqueFd m_fd;
    std::vector<std::byte> m_buffer;
    std::size_t m_begin = 0; ///< unread part of m_buffer
    std::size_t m_end = 0;
    bool m_atEnd = false;
    std::optional<Error> m_failure; ///< of reading on; told when what was read before it has been handed out
};

} // namespace ferry::fs
