// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/gunzip.h"

#include "core/base/units.h"

#include <zlib.h>

#include <algorithm>

namespace ferry::archive {

namespace {

constexpr std::size_t kContent = 256 * kKiB;
constexpr int kGzipOnly = 16 + MAX_WBITS; // zlib.h: with header, checksum and length

Failure failure(ErrorKind kind)
{
    return Failure(Error::of(kind, FsOp::Read));
}

} // namespace

bool isGzip(std::span<const std::byte> beginning) noexcept
{
    return beginning.size() > 2 && beginning[0] == std::byte {0x1f} && beginning[1] == std::byte {0x8b} && beginning[2] == std::byte {8};
}

Gunzip::Gunzip(Source source)
    : m_source(std::move(source))
    , m_stream(std::make_unique<z_stream_s>())
    , m_content(kContent)
{
}

Gunzip::~Gunzip()
{
    if (m_isInMember)
        inflateEnd(m_stream.get());
}

Result<std::span<const std::byte>> Gunzip::next()
{
    z_stream &stream = *m_stream;
    stream.next_out = reinterpret_cast<Bytef *>(m_content.data());
    stream.avail_out = kContent;
    while (!m_isAtEnd && stream.avail_out > 0) {
        if (stream.avail_in == 0) {
            const Result<std::span<const std::byte>> more = m_source();
            if (!more)
                return Failure(more.error());
            if (more->empty()) {
                if (m_isInMember || m_isFirst)
                    return failure(ErrorKind::Damaged);
                m_isAtEnd = true;
                break;
            }
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(more->data()));
            stream.avail_in = static_cast<uInt>(more->size());
        }
        if (!m_isInMember) {
            // What follows a member is another one, or zeros or anything that gzip itself would pass over.
            if (!m_isFirst && *stream.next_in != 0x1f) {
                m_isAtEnd = true;
                break;
            }
            if (inflateInit2(&stream, kGzipOnly) != Z_OK)
                return failure(ErrorKind::Busy);
            m_isInMember = true;
            m_isFirst = false;
        }
        const int told = inflate(&stream, Z_NO_FLUSH);
        if (told == Z_STREAM_END) {
            inflateEnd(&stream);
            m_isInMember = false;
        } else if (told != Z_OK && told != Z_BUF_ERROR) {
            return failure(told == Z_MEM_ERROR ? ErrorKind::Busy : ErrorKind::Damaged);
        }
    }
    return std::span<const std::byte>(m_content).first(kContent - stream.avail_out);
}

} // namespace ferry::archive
