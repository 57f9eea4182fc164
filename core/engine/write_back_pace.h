// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace ferry::engine {

/// How much of a large file is handed to its device at once. What waits for a device cannot be paused or cancelled, so a range is
/// about a twentieth of a second's work for it; and as only some ranges are on their way, dirty pages stay few. Pure but for its memory.
class WriteBackPace
{
public:
    /// Of one range.
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }

    /// The device was waited for so long for a range of `bytes`.
    void waited(std::uint64_t bytes, std::chrono::nanoseconds took) noexcept
    {
        if (took > kLong)
            m_bytes = std::max(std::min(bytes, m_bytes) / 2, kBytesMin);
        else if (took < kShort && bytes >= m_bytes) // a small range says nothing of larger ones
            m_bytes = std::min(m_bytes * 2, kBytesMax);
    }

    static constexpr std::size_t kRanges = 4; ///< of one file, on their way to the device
    static constexpr std::uint64_t kBytesMin = 256 << 10;
    static constexpr std::uint64_t kBytesStart = 8 << 20;
    static constexpr std::uint64_t kBytesMax = 16 << 20;
    static constexpr std::chrono::milliseconds kShort {20};
    static constexpr std::chrono::milliseconds kLong {100};

private:
    std::uint64_t m_bytes = kBytesStart;
};

} // namespace ferry::engine
