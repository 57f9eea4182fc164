// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/strategy.h"

#include <cstdint>

namespace ferry::engine {

/// What a job's file systems are, as far as the choice depends on it.
struct CopyPlaces {
    std::uint64_t targetType = 0; ///< statfs type, linux/magic.h
    model::Medium source = model::Medium::Unknown;
    model::Medium target = model::Medium::Unknown;
    int workers = 1;
    std::uint64_t memory = 0; ///< of this machine, bytes
};

/// How a job moves content that cannot be shared. Reasons and measurements: ADR 7.
struct CopyStrategy {
    bool preallocates = false; ///< room for content is allocated before it is written
    bool copiesInKernel = false; ///< copy_file_range(2) is worth trying: a server may copy within itself
    bool writesBack = false; ///< what was written of a large file is handed to its device while the rest is copied
    int ranges = 1; ///< of one large file at once; 1: one after the other (always when hashing)
    std::uint64_t cachedBelow = UINT64_MAX; ///< a file of this size or more does not stay in the page cache, bytes
};

/// From this size on allocating pays, bytes.
inline constexpr std::uint64_t kPreallocatedFrom = 128 << 10;

/// Pure.
[[nodiscard]] CopyStrategy strategyFor(const CopyPlaces &places) noexcept;

/// Whether syncfs(2) writes the dirty pages of such a file system but does not make every server keep them. Pure.
[[nodiscard]] bool needsFlushPerFile(std::uint64_t type) noexcept;

} // namespace ferry::engine
