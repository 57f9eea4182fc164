// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/digest.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace ferry::engine {

namespace {

constexpr std::size_t kBufferBytes = 1 << 20;

/// Fills `buffer` as far as the file goes.
Result<std::size_t> readFully(fs::FsOps &ops, int fd, std::span<std::byte> buffer, std::uint64_t offset)
{
    std::size_t done = 0;
    while (done < buffer.size()) {
        const Result<std::size_t> count = ops.read(fd, buffer.subspan(done), offset + done);
        if (!count)
            return Failure(count.error());
        if (*count == 0)
            break;
        done += *count;
    }
    return done;
}

} // namespace

Digester::Digester()
    : m_state(XXH3_createState())
{
    XXH3_128bits_reset(m_state.get());
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
    XXH3_128bits_update(m_state.get(), data.data(), data.size());
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
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
    model::Digest digest;
    static_assert(sizeof canonical.digest == std::tuple_size_v<model::Digest>);
    std::memcpy(digest.data(), canonical.digest, digest.size());
    return digest;
}

std::span<std::byte> threadBuffer()
{
    static thread_local std::vector<std::byte> buffer(kBufferBytes);
    return buffer;
}

Result<std::uint64_t> digestRange(fs::FsOps &ops, int fd, std::uint64_t offset, std::uint64_t atMost, Digester &digester)
{
    const std::span<std::byte> buffer = threadBuffer();
    std::uint64_t done = 0;
    while (done < atMost) {
        const std::size_t want = std::min<std::uint64_t>(buffer.size(), atMost - done);
        const Result<std::size_t> count = ops.read(fd, buffer.first(want), offset + done);
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
        const Result<std::size_t> countA = readFully(ops, a, buffer.first(want), offset + done);
        if (!countA)
            return Failure(countA.error());
        const Result<std::size_t> countB = readFully(ops, b, buffer.subspan(half, want), offset + done);
        if (!countB)
            return Failure(countB.error());
        if (*countA != *countB || *countA != want || std::memcmp(buffer.data(), buffer.data() + half, want) != 0)
            return false;
        done += want;
    }
    return true;
}

} // namespace ferry::engine
