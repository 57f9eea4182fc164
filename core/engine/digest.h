// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/model/outcome.h"

#include <cstdint>
#include <memory>
#include <span>

struct XXH3_state_s;

namespace ferry::engine {

/// XXH3-128 over a stream of bytes (xxHash specification 0.1.1, seed 0).
class Digester
{
public:
    Digester();
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
    std::unique_ptr<XXH3_state_s, Free> m_state;
};

/// A buffer of the calling thread, reused from call to call; valid until the thread asks again. 1 MiB.
[[nodiscard]] std::span<std::byte> threadBuffer();

/// Adds up to `atMost` bytes of `fd` from `offset`; returns how many, 0 at the end.
[[nodiscard]] Result<std::uint64_t> digestRange(fs::FsOps &ops, int fd, std::uint64_t offset, std::uint64_t atMost, Digester &digester);

/// Whether `a` and `b` hold the same `size` bytes between `offset` and `offset + atMost`; a short file is not equal.
[[nodiscard]] Result<bool> isEqualRange(fs::FsOps &ops, int a, int b, std::uint64_t offset, std::uint64_t atMost);

} // namespace ferry::engine
