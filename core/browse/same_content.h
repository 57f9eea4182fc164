// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/fs/unique_fd.h"
#include "core/model/file_facts.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ferry::browse {

/// Finds out whether two files hold the same bytes, piece by piece. No link is followed, and nothing but files is opened. Thread: one at a
/// time; blocking.
class SameContent
{
public:
    SameContent(Path a, Path b);

    /// Goes on for about `atMost`. Nothing: not known yet. Once it is known, or after an error, no file is open any more.
    /// Errors, with the path: as open(2) and read(2); OtherType: it is no file; Changed: it was written to meanwhile.
    [[nodiscard]] Result<std::optional<bool>> work(fs::FsOps &ops, std::chrono::milliseconds atMost);
    /// Gives it up.
    void close();

private:
    struct Side {
        Path path;
        fs::UniqueFd fd {};
        model::FileFacts facts {}; ///< when it was opened
        std::vector<std::byte> buffer {};
        std::size_t count = 0; ///< bytes in the buffer
    };

    [[nodiscard]] Result<std::optional<bool>> workOn(fs::FsOps &ops, std::chrono::milliseconds atMost);
    [[nodiscard]] static Result<void> open(fs::FsOps &ops, Side &side);
    [[nodiscard]] static Result<void> fill(fs::FsOps &ops, Side &side, std::uint64_t offset);
    [[nodiscard]] static Result<void> lookWhetherChanged(fs::FsOps &ops, const Side &side);

    std::array<Side, 2> m_sides;
    std::uint64_t m_offset = 0; ///< equal up to here
};

} // namespace ferry::browse
