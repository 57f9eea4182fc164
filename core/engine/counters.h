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
    /// Of bytesCopied, what a flush that was begun after it was written has made the device keep. Added to when that flush has returned,
    /// and never for bytes that are not in bytesCopied yet; what a flush brings along of others is not counted.
    std::atomic<std::uint64_t> bytesFlushed {0};
    std::atomic<std::uint64_t> bytesReadBack {0}; ///< read again after they were written, to be compared
    /// Flushes of whole file systems that failed. The kernel tells a fault of the device once: what was written before such a flush and is
    /// flushed after it may be lost although that later flush succeeds.
    std::atomic<std::uint64_t> failedFlushes {0};
};

} // namespace ferry::engine
