// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/digest.h"

#include <QCryptographicHash>

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace ferry::engine {

namespace {

constexpr std::size_t kBufferBytes = 1 << 20;

struct alignas(kDirectAlignment) Page {
    std::array<std::byte, kDirectAlignment> bytes;
};

/// Reads up to `want` bytes into a buffer with room for whole pages: O_DIRECT reads no less.
Result<std::size_t> readPart(fs::FsOps &ops, int fd, std::span<std::byte> buffer, std::size_t want, std::uint64_t offset)
{
    const std::size_t pages = (want + kDirectAlignment - 1) / kDirectAlignment * kDirectAlignment;
    const Result<std::size_t> count = ops.read(fd, buffer.first(std::min(pages, buffer.size())), offset);
    if (!count)
        return Failure(count.error());
    return std::min(*count, want);
}

QCryptographicHash::Algorithm algorithmOf(model::HashKind kind)
{
    switch (kind) {
    case model::HashKind::Xxh3: // none of Qt's
    case model::HashKind::Sha256:
        break;
    case model::HashKind::Sha512:
        return QCryptographicHash::Sha512;
    case model::HashKind::Blake2b:
        return QCryptographicHash::Blake2b_512;
    case model::HashKind::Sha1:
        return QCryptographicHash::Sha1;
    case model::HashKind::Md5:
        return QCryptographicHash::Md5;
    }
    return QCryptographicHash::Sha256;
}

} // namespace

Digester::Digester(model::HashKind kind)
    : m_kind(kind)
{
    if (kind == model::HashKind::Xxh3) {
        m_xxh3.reset(XXH3_createState());
        XXH3_128bits_reset(m_xxh3.get());
    } else {
        m_other = std::make_unique<QCryptographicHash>(algorithmOf(kind));
    }
}

Digester::~Digester() = default;
Digester::Digester(Digester &&) noexcept = default;
Digester &Digester::operator=(Digester &&) noexcept = default;

void Digester::Free::operator()(XXH3_state_s *state) const noexcept
{
    XXH3_freeState(state);
}

void Digester::add(std::span<const std::byte> data)
{
    if (m_xxh3)
        XXH3_128bits_update(m_xxh3.get(), data.data(), data.size());
    else
        m_other->addData(QByteArrayView(data.data(), qsizetype(data.size())));
}

void Digester::addZeros(std::uint64_t count)
{
    static constexpr std::array<std::byte, 65536> kZeros {};
    while (count > 0) {
        const std::uint64_t part = std::min<std::uint64_t>(count, kZeros.size());
        add(std::span(kZeros).first(part));
        count -= part;
    }
}

model::Digest Digester::digest() const
{
    model::Digest digest {.kind = m_kind};
    if (m_xxh3) {
        XXH128_canonical_t canonical;
        XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_xxh3.get()));
        std::memcpy(digest.bytes.data(), canonical.digest, sizeof canonical.digest);
    } else {
        const QByteArray result = m_other->result();
        std::memcpy(digest.bytes.data(), result.constData(), std::min(digest.bytes.size(), std::size_t(result.size())));
    }
    return digest;
}

std::span<std::byte> threadBuffer()
{
    static thread_local std::vector<Page> pages(kBufferBytes / sizeof(Page));
    return std::as_writable_bytes(std::span(pages));
}

Result<std::size_t> readFully(fs::FsOps &ops, int fd, std::span<std::byte> buffer, std::size_t want, std::uint64_t offset)
{
    std::size_t done = 0;
    while (done < want) {
        const Result<std::size_t> count = readPart(ops, fd, buffer.subspan(done), want - done, offset + done);
        if (!count)
            return Failure(count.error());
        if (*count == 0)
            break;
        done += *count;
    }
    return done;
}

Result<std::uint64_t> digestRange(fs::FsOps &ops, int fd, std::uint64_t offset, std::uint64_t atMost, Digester &digester)
{
    const std::span<std::byte> buffer = threadBuffer();
    std::uint64_t done = 0;
    while (done < atMost) {
        const std::size_t want = std::min<std::uint64_t>(buffer.size(), atMost - done);
        const Result<std::size_t> count = readPart(ops, fd, buffer, want, offset + done);
        if (!count)
            return Failure(count.error());
        if (*count == 0)
            break;
        digester.add(buffer.first(*count));
        done += *count;
    }
    return done;
}

Result<bool> isEqualRange(fs::FsOps &ops, int a, int b, std::uint64_t offset, std::uint64_t atMost)
{
    const std::span<std::byte> buffer = threadBuffer();
    const std::size_t half = buffer.size() / 2;
    for (std::uint64_t done = 0; done < atMost;) {
        const std::size_t want = std::min<std::uint64_t>(half, atMost - done);
        const Result<std::size_t> countA = readFully(ops, a, buffer.first(half), want, offset + done);
        if (!countA)
            return Failure(countA.error());
        const Result<std::size_t> countB = readFully(ops, b, buffer.subspan(half), want, offset + done);
        if (!countB)
            return Failure(countB.error());
        if (*countA != *countB || *countA != want || std::memcmp(buffer.data(), buffer.data() + half, want) != 0)
            return false;
        done += want;
    }
    return true;
}

} // namespace ferry::engine
