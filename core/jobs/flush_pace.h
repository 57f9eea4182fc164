// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace ferry::jobs {

/// How much is written before it is flushed together. A flush costs as much for one file as for thousands, but what waits for
/// it is neither named nor safe; so the group follows the device: about a second's work for it. Pure but for its memory.
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

    /// A flush of a full group took so long.
    void flushed(std::chrono::nanoseconds took) noexcept
    {
        if (took < kShort)
            m_bytes = std::min(m_bytes * 2, kBytesMax);
        else if (took > kLong)
            m_bytes = std::max(m_bytes / 2, kBytesMin);
    }

    static constexpr std::uint64_t kBytesMin = 8 << 20;
    static constexpr std::uint64_t kBytesStart = 64 << 20;
    static constexpr std::uint64_t kBytesMax = 256 << 20;
    static constexpr std::chrono::milliseconds kShort {500};
    static constexpr std::chrono::milliseconds kLong {2000};

private:
    std::size_t m_itemsMax;
    std::uint64_t m_bytes = kBytesStart;
};

} // namespace ferry::jobs
