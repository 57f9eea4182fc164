// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace ferry {

/// An amount of data in bytes.
struct Bytes {
    std::uint64_t count = 0;

    auto operator<=>(const Bytes &) const = default;
    Bytes &operator+=(Bytes other) noexcept
    {
        count += other.count;
        return *this;
    }
    friend Bytes operator+(Bytes a, Bytes b) noexcept { return {a.count + b.count}; }
};

/// Bytes per second; 0 as a limit means unlimited.
struct ByteRate {
    std::uint64_t perSecond = 0;

    auto operator<=>(const ByteRate &) const = default;
};

inline constexpr std::uint64_t kKiB = 1024;
inline constexpr std::uint64_t kMiB = 1024 * kKiB;

} // namespace ferry
