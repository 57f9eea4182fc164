// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/model/digest.h"

#include <cstdint>
#include <memory>
#include <span>

class QCryptographicHash;
struct XXH3_state_s;

namespace ferry::engine {

/// A hash over a stream of bytes. Xxh3 is XXH3-128 of the xxHash specification 0.1.1 with seed 0.
class Digester
{
public:
    explicit Digester(model::HashKind kind);
    ~Digester();
    Digester(Digester &&) noexcept;
    Digester &operator=(Digester &&) noexcept;

    void add(std::span<const std::byte> data);
    /// As many zero bytes, for holes.
    void addZeros(std::uint64_t count);
    [[nodiscard]] model::Digest digest() const;

private:
    struct Free {
        void operator()(XXH3_state_s *state) const noexcept;
    };
    model::HashKind m_kind;
    std::unique_ptr<XXH3_state_s, Free> m_xxh3; ///< null unless it is the kind
    std::unique_ptr<QCryptographicHash> m_other; ///< null for Xxh3
};

/// What buffers, offsets and lengths have to be multiples of where the page cache is gone around (open(2), O_DIRECT), with room to spare.
inline constexpr std::size_t kDirectAlignment = 4096;

/// A buffer of the calling thread, reused from call to call; valid until the thread asks again. 1 MiB, aligned for O_DIRECT.
[[nodiscard]] std::span<std::byte> threadBuffer();

/// Reads `want` bytes as far as the file goes into a buffer with room for whole blocks of kDirectAlignment: O_DIRECT reads no less.
[[nodiscard]] Result<std::size_t> readFully(fs::FsOps &ops, int fd, std::span<std::byte> buffer, std::size_t want, std::uint64_t offset);

/// Adds up to `atMost` bytes of `fd` from `offset`; returns how many, 0 at the end. `offset` is aligned
/// if `fd` is open with O_DIRECT, here and below.
[[nodiscard]] Result<std::uint64_t> digestRange(fs::FsOps &ops, int fd, std::uint64_t offset, std::uint64_t atMost, Digester &digester);

/// Whether `a` and `b` hold the same `size` bytes between `offset` and `offset + atMost`; a short file is not equal.
[[nodiscard]] Result<bool> isEqualRange(fs::FsOps &ops, int a, int b, std::uint64_t offset, std::uint64_t atMost);

} // namespace ferry::engine
