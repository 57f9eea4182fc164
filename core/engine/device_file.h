// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/model/outcome.h"

#include <cstdint>
#include <span>

namespace ferry::engine {

/// Reads a file of any size from its device and not from the page cache (see leaveCache), which it leaves piece by piece, so that no call
/// takes long. Thread: one at a time; blocking.
class DeviceFile
{
public:
    /// `fd` stays the caller's.
    DeviceFile(fs::FsOps &ops, int fd)
        : m_ops(ops)
        , m_fd(fd)
    {
    }

    /// Reads `want` bytes as far as the file goes. `buffer` is aligned to and has room for whole blocks of kDirectAlignment, `offset` is
    /// where the last call ended. Errors: those of reading.
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> buffer, std::size_t want, std::uint64_t offset);
    /// Where all of it was read from so far.
    [[nodiscard]] model::ReadBack from() const noexcept { return m_from; }

private:
    fs::FsOps &m_ops;
    int m_fd;
    std::uint64_t m_left = 0; ///< up to here it has left the cache
    model::ReadBack m_from = model::ReadBack::None;
};

} // namespace ferry::engine
