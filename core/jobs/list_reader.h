// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "core/store/checksum_list.h"

#include <optional>
#include <vector>

namespace ferry::jobs {

/// Reads a checksum list piece by piece, in bounded memory. Thread: one at a time; blocking.
class ListReader
{
public:
    /// `kind`: of lines that do not say it. A link is followed: the list is what the user named. Errors: as openat(2).
    [[nodiscard]] static Result<ListReader> open(fs::FsOps &ops, const Path &list, std::optional<model::HashKind> kind);

    /// The lines that the next piece completes; perhaps none before the end. Errors: those of reading.
    [[nodiscard]] Result<std::vector<store::ChecksumLine>> next(fs::FsOps &ops);
    [[nodiscard]] bool isAtEnd() const noexcept { return m_isAtEnd; }
    /// Whether no line so far said anything.
    [[nodiscard]] bool isEmpty() const noexcept { return m_isEmpty; }

private:
    ListReader(fs::UniqueFd fd, std::optional<model::HashKind> kind);

    fs::UniqueFd m_fd;
    store::ChecksumListParser m_parser;
    std::uint64_t m_read = 0;
    bool m_isAtEnd = false;
    bool m_isEmpty = true;
};

} // namespace ferry::jobs
