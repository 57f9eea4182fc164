// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace ferry::engine {

/// What workers add to while they work and the core thread samples for progress. Relaxed: numbers only, no order between them.
/// One per job, on a cache line of its own.
struct alignas(64) Counters {
    std::atomic<std::uint64_t> bytesCopied {0}; ///< content written (or shared, or verified equal) so far, including partials
};

} // namespace ferry::engine
