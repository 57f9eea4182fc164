// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/block_stream.h"

#include "core/base/units.h"

#include <bzlib.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

namespace ferry::archive {

namespace {

constexpr std::size_t kGzipBlock = 256 * kKiB;
constexpr std::size_t kWindow = 32 * kKiB; // RFC 1951: the farthest that a match reaches back
constexpr std::size_t kGzipHeader = 10;
constexpr int kGzipMemory = 8; // zlib.h: memLevel, its usual
constexpr std::size_t kDeflateState = 268 * kKiB; // zconf.h: (1 << (windowBits + 2)) + (1 << (memLevel + 9)), and a little
constexpr std::size_t kMemory = 40 * kMiB; // of all compressors, ADR 12

Failure noMemory()
{
    return Failure(Error::of(ErrorKind::Busy, FsOp::Write));
}

std::byte *bytesOf(std::vector<std::byte> &bytes, std::size_t from)
{
    return bytes.data() + from;
}

/// RFC 1952: no name, no time, so that the same content is the same file.
void putHeader(std::vector<std::byte> &bytes, int level)
{
    const auto effort = static_cast<unsigned char>(level == Z_BEST_COMPRESSION ? 2 : level == Z_BEST_SPEED ? 4 : 0);
    constexpr unsigned char kUnix = 3;
    const std::array<unsigned char, kGzipHeader> header {0x1f, 0x8b, Z_DEFLATED, 0, 0, 0, 0, 0, effort, kUnix};
    std::ranges::transform(header, bytes.begin(), [](unsigned char value) { return std::byte {value}; });
}

void putNumber(std::vector<std::byte> &bytes, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::byte>(number >> shift & 0xff));
}

Result<PackedBlock> deflated(const RawBlock &block)
{
    z_stream stream {};
    if (deflateInit2(&stream, block.level, Z_DEFLATED, -MAX_WBITS, kGzipMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return noMemory();
    if (!block.before.empty())
        deflateSetDictionary(&stream, reinterpret_cast<const Bytef *>(block.before.data()), static_cast<uInt>(block.before.size()));
    PackedBlock packed {.bytes = {}, .length = block.content.size(), .isLast = block.isLast};
    std::size_t at = block.isFirst ? kGzipHeader : 0;
    packed.bytes.resize(at + deflateBound(&stream, static_cast<uLong>(block.content.size())));
    if (block.isFirst)
        putHeader(packed.bytes, block.level);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(block.content.data()));
    stream.avail_in = static_cast<uInt>(block.content.size());
    for (;;) {
        const auto room = static_cast<uInt>(packed.bytes.size() - at);
        stream.next_out = reinterpret_cast<Bytef *>(bytesOf(packed.bytes, at));
        stream.avail_out = room;
        deflate(&stream, block.isLast ? Z_FINISH : Z_SYNC_FLUSH); // a flush ends at a byte, so that blocks follow one another
        at += room - stream.avail_out;
        if (stream.avail_out > 0)
            break;
        packed.bytes.resize(packed.bytes.size() + kKiB); // the bound does not count what a flush adds
    }
    deflateEnd(&stream);
    packed.bytes.resize(at);
    packed.checksum = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef *>(block.content.data()), static_cast<uInt>(block.content.size())));
    return packed;
}

Result<PackedBlock> bzipped(const RawBlock &block)
{
    PackedBlock packed {.bytes = {}, .length = block.content.size(), .isLast = block.isLast};
    if (block.content.empty() && !block.isFirst) // a stream of nothing is needed only where there is no other
        return packed;
    auto size = static_cast<unsigned>(block.content.size() + block.content.size() / 100 + 600); // the manual's bound
    packed.bytes.resize(size);
    char nothing = 0;
    char *content = block.content.empty() ? &nothing : reinterpret_cast<char *>(const_cast<std::byte *>(block.content.data()));
    if (BZ2_bzBuffToBuffCompress(reinterpret_cast<char *>(packed.bytes.data()), &size, content, static_cast<unsigned>(block.content.size()),
                                 block.level, 0, 0)
        != BZ_OK)
        return noMemory();
    packed.bytes.resize(size);
    return packed;
}

} // namespace

bool isMadeOfBlocks(Compression compression) noexcept
{
    return compression == Compression::Gzip || compression == Compression::Bzip2;
}

int blocksAtOnce(Compression compression, int level, int threads) noexcept
{
    const std::size_t block = BlockStream::sizeOf(compression, level);
    const std::size_t state = compression == Compression::Gzip ? kDeflateState : 8 * block + 400'000; // the manual of bzip2
    return std::clamp(threads, 1, static_cast<int>(kMemory / (state + 2 * block)));
}

Result<PackedBlock> compressBlock(const RawBlock &block, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return Failure(Error::of(ErrorKind::Cancelled, FsOp::Write));
    return block.compression == Compression::Gzip ? deflated(block) : bzipped(block);
}

std::size_t BlockStream::sizeOf(Compression compression, int level) noexcept
{
    // A block of bzip2 holds 19 bytes less than its name says: so much is sorted at once, and no stream has a second block of 19 bytes.
    return compression == Compression::Gzip ? kGzipBlock : static_cast<std::size_t>(level) * 100'000 - 19;
}

BlockStream::BlockStream(Compression compression, int level)
    : m_compression(compression)
    , m_level(level)
    , m_size(sizeOf(compression, level))
{
}

void BlockStream::add(std::span<const std::byte> content)
{
    while (!content.empty()) {
        if (m_filling.capacity() == 0)
            m_filling.reserve(m_size);
        const std::span<const std::byte> part = content.first(std::min(content.size(), m_size - m_filling.size()));
        m_filling.insert(m_filling.end(), part.begin(), part.end());
        content = content.subspan(part.size());
        if (m_filling.size() == m_size)
            cut(false);
    }
}

void BlockStream::end()
{
    cut(true);
}

void BlockStream::cut(bool isLast)
{
    RawBlock block {.compression = m_compression,
                    .level = m_level,
                    .before = std::exchange(m_before, {}),
                    .content = std::exchange(m_filling, {}),
                    .isFirst = std::exchange(m_isFirst, false),
                    .isLast = isLast};
    if (m_compression == Compression::Gzip && !isLast)
        m_before.assign(block.content.end() - kWindow, block.content.end());
    m_full.push_back(std::move(block));
}

std::optional<RawBlock> BlockStream::next()
{
    if (m_full.empty())
        return std::nullopt;
    std::optional<RawBlock> block(std::move(m_full.front()));
    m_full.pop_front();
    return block;
}

std::span<const std::byte> BlockStream::join(PackedBlock &block)
{
    if (m_compression != Compression::Gzip)
        return block.bytes;
    m_checksum = static_cast<std::uint32_t>(crc32_combine(m_checksum, block.checksum, static_cast<z_off_t>(block.length)));
    m_length += block.length;
    if (block.isLast) {
        putNumber(block.bytes, m_checksum);
        putNumber(block.bytes, static_cast<std::uint32_t>(m_length)); // modulo 2^32
    }
    return block.bytes;
}

} // namespace ferry::archive
