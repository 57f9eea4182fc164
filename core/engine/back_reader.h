// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/counters.h"
#include "core/engine/digest.h"
#include "core/fs/ops.h"
#include "core/model/outcome.h"

#include <cstdint>

namespace ferry::engine {

/// Sees to it that what is read of a range of a file comes from its device, or from the server, and not from this machine's page cache:
/// takes it out of the cache, and where pages stay (they are dirty, or somebody has them mapped) goes around the cache with
/// O_DIRECT. Memory: neither works here, or there is no device (tmpfs). What is still to be flushed must have been.
/// `offset` is a multiple of the page size; `size` 0: to the end of the file, which takes long where much of a large one is cached. Never
/// fails: whatever cannot be told is Memory. Thread: a worker; blocking.
[[nodiscard]] model::ReadBack leaveCache(fs::FsOps &ops, int fd, std::uint64_t offset = 0, std::uint64_t size = 0);

/// Reads a flushed file again and compares it with what was written to it. Thread: one at a time; blocking.
class BackReader
{
public:
    /// `fd` stays the caller's; it must hold `length` bytes with this digest. `counters` hear of what is read; they may be null.
    BackReader(fs::FsOps &ops, int fd, std::uint64_t length, const model::Digest &expected, Counters *counters = nullptr);

    /// Reads on by up to `atMost` bytes, a multiple of kDirectAlignment. True: all was read and is equal. Errors: Corrupt (op Verify), Io
    /// and others of reading.
    [[nodiscard]] Result<bool> readOn(std::uint64_t atMost);
    /// Where it was read from, once readOn() was called.
    [[nodiscard]] model::ReadBack from() const noexcept { return m_from; }

private:
    fs::FsOps &m_ops;
    int m_fd;
    std::uint64_t m_length;
    model::Digest m_expected;
    Counters *m_counters;
    Digester m_digester;
    std::uint64_t m_read = 0;
    model::ReadBack m_from = model::ReadBack::None;
};

} // namespace ferry::engine
