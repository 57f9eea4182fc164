// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_entry.h"
#include "core/archive/block_stream.h"
#include "core/archive/formats.h"
#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/model/outcome.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

struct archive;

namespace ferry::archive {

struct WriteOptions {
    std::optional<int> level; ///< of the format's; nothing: its usual one
    int threads = 1; ///< that compress, where libarchive splits the work
};

/// Writes an archive from its beginning to its end into an open file: begin, content, end for each entry, then close. Memory is bounded
/// by the level. Names are bytes where the format holds them.
/// What is made of blocks (block_stream.h) is written by the caller's help: what takeBlock() gives is compressed on any thread, and handed
/// to writeBlock() in that order, all of it at last after close().
/// Errors of entries have no path. Thread: any, one at a time; blocking.
class ArchiveWriter
{
public:
    /// `file` stays the caller's and is written from its beginning. `stop` fails the next write with Cancelled.
    /// Errors: Unsupported (libarchive was built without what the format needs), Busy (no memory).
    [[nodiscard]] static Result<std::unique_ptr<ArchiveWriter>> create(fs::FsOps &ops, int file, const Format &format, WriteOptions options,
                                                                       std::stop_token stop);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter &) = delete;
    ArchiveWriter &operator=(const ArchiveWriter &) = delete;

    /// Begins an entry; facts.size is what is going to be written of it. Returns what the format cannot hold of it.
    /// Errors: Unsupported (the format holds no such thing), BadName (nor such a name), TooLarge: the entry is left out. And those of
    /// writing, after which isBroken() is true.
    [[nodiscard]] Result<std::vector<model::Loss>> begin(const ArchiveEntry &entry);
    /// The next content of a regular file. Errors: those of writing.
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);
    /// Bytes that are announced and not written.
    [[nodiscard]] std::uint64_t missing() const noexcept { return m_missing; }
    /// What is missing becomes zeros, however many. Errors: those of writing.
    [[nodiscard]] Result<void> end();
    /// After the last entry. Errors: those of writing.
    [[nodiscard]] Result<void> close();

    /// The next block that waits for being compressed; nothing if none does. What is not taken is held in memory.
    [[nodiscard]] std::optional<RawBlock> takeBlock();
    /// Errors: those of writing.
    [[nodiscard]] Result<void> writeBlock(PackedBlock block);

    /// Whether no good archive can come of it any more.
    [[nodiscard]] bool isBroken() const noexcept { return m_isBroken; }
    /// Bytes of the archive so far.
    [[nodiscard]] std::uint64_t size() const noexcept { return m_at; }

private:
    ArchiveWriter(fs::FsOps &ops, int file, const Format &format, std::stop_token stop);
    [[nodiscard]] Result<void> open(const WriteOptions &options);
    [[nodiscard]] std::vector<model::Loss> lossesOf(const ArchiveEntry &entry) const;
    [[nodiscard]] Failure failure(bool isFatal);
    [[nodiscard]] Result<std::size_t> writeOn(std::span<const std::byte> bytes);
    static long writePiece(::archive *, void *data, const void *bytes, std::size_t size);

    fs::FsOps &m_ops;
    const int m_file;
    const Format &m_format;
    std::stop_token m_stop;
    ::archive *m_archive = nullptr;
    std::optional<BlockStream> m_blocks;
    std::uint64_t m_at = 0;
    std::uint64_t m_missing = 0;
    std::optional<Error> m_failure; ///< of writing the file
    bool m_isBroken = false;
};

} // namespace ferry::archive
