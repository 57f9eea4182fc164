// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/formats.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

/// gzip and bzip2 in blocks: cut in one place, compressed by as many threads as there are, joined in their order. What comes of it depends
/// on content and level alone, never on the threads.
namespace ferry::archive {

/// What is compressed by itself.
struct RawBlock {
    Compression compression = Compression::None;
    int level = 0;
    std::vector<std::byte> before; ///< the content that precedes it, as far back as the compressor may refer to
    std::vector<std::byte> content;
    bool isFirst = false;
    bool isLast = false;
};

struct PackedBlock {
    std::vector<std::byte> bytes;
    std::uint32_t checksum = 0; ///< of the content, where the format has one of the whole
    std::uint64_t length = 0; ///< of the content
    bool isLast = false;
};

/// Whether a compression is made of blocks here, not by libarchive. Pure.
[[nodiscard]] bool isMadeOfBlocks(Compression compression) noexcept;

/// How many blocks may be compressed at once: `threads`, unless the memory of so many compressors is too much (ADR 12). At least 1. Pure.
[[nodiscard]] int blocksAtOnce(Compression compression, int level, int threads) noexcept;

/// Compresses one block; 5 to 150 ms of work. Thread: any, many at once. Errors: Cancelled (before it began only), Busy (no memory).
[[nodiscard]] Result<PackedBlock> compressBlock(const RawBlock &block, const std::stop_token &stop);

/// Cuts content into blocks, and puts those that were compressed behind one another: one gzip member (RFC 1952), or bzip2 streams, which
/// every reader takes for one. Memory: what was added and not yet taken. Thread: any, one at a time.
class BlockStream
{
public:
    BlockStream(Compression compression, int level);

    void add(std::span<const std::byte> content);
    /// After all content: what is left is the last block.
    void end();
    /// The next block; nothing: none is full.
    [[nodiscard]] std::optional<RawBlock> next();
    /// The next bytes of the file, which are in `block`; in the order of next().
    [[nodiscard]] std::span<const std::byte> join(PackedBlock &block);

    /// Bytes of content in every block but the last. Pure.
    [[nodiscard]] static std::size_t sizeOf(Compression compression, int level) noexcept;

private:
    void cut(bool isLast);

    const Compression m_compression;
    const int m_level;
    const std::size_t m_size;
    std::vector<std::byte> m_before;
    std::vector<std::byte> m_filling;
    std::deque<RawBlock> m_full;
    bool m_isFirst = true;
    std::uint32_t m_checksum = 0;
    std::uint64_t m_length = 0;
};

} // namespace ferry::archive
