// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace ferry::jobs {

/// How much is written before it is flushed together. A flush costs as much for one file as for thousands, but what waits for
/// it is neither named nor safe, and a cancel has to wait for it; so the group follows the device: about a tenth of a second's work
/// for it. Pure but for its memory.
class FlushPace
{
public:
    /// `itemsMax`: bounded by the number of descriptors, at least 1.
    explicit FlushPace(std::size_t itemsMax)
        : m_itemsMax(std::max<std::size_t>(itemsMax, 1))
    {
    }

    [[nodiscard]] bool isEnough(std::size_t items, std::uint64_t bytes) const noexcept { return items >= m_itemsMax || bytes >= m_bytes; }
    /// Bytes of one group.
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }

    /// A flush of a group of `bytes` took so long.
    void flushed(std::uint64_t bytes, std::chrono::nanoseconds took) noexcept
    {
        if (took > kLong)
            m_bytes = std::max(std::min(bytes, m_bytes) / 2, kBytesMin);
        else if (took < kShort && bytes >= m_bytes) // a small group says nothing of larger ones
            m_bytes = std::min(m_bytes * 2, kBytesMax);
    }

    static constexpr std::uint64_t kBytesMin = 2 << 20;
    static constexpr std::uint64_t kBytesStart = 16 << 20;
    static constexpr std::uint64_t kBytesMax = 256 << 20;
    static constexpr std::chrono::milliseconds kShort {50};
    static constexpr std::chrono::milliseconds kLong {200};

private:
    std::size_t m_itemsMax;
    std::uint64_t m_bytes = kBytesStart;
};

} // namespace ferry::jobs
