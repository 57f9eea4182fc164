// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task.h"
#include "core/engine/large_copy.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>

namespace ferry::engine {

/// How long one hop reads.
inline constexpr std::chrono::milliseconds kReadQuantum {40};

/// Lets `reader` read to its end in hops that can be paused, limited and cancelled. `Reader` has
/// Result<bool> readOn(const CopyContext &, std::uint64_t atMost, const std::stop_token &), which stops after about kReadQuantum and
/// returns whether that was the end, and std::uint64_t done(). Errors: its own; Cancelled. Thread: core thread.
template <typename Reader>
[[nodiscard]] async::Task<Result<void>> readInHops(CopyLane lane, std::shared_ptr<Reader> reader, std::shared_ptr<LargeProgress> progress,
                                                   std::stop_token stop)
{
    constexpr std::uint64_t kLeast = 64 << 10; // and a multiple of it, which O_DIRECT needs
    for (;;) {
        const Result<void> open = co_await lane.gate.wait(stop);
        if (!open)
            co_return Failure(open.error());
        const std::uint64_t rate = lane.limiter.rate();
        const std::uint64_t atMost = rate == 0 ? UINT64_MAX : std::max(rate / 8 / kLeast * kLeast, kLeast);
        const std::uint64_t before = reader->done();
        const CopyContext &context = lane.context;
        auto work = [&context, reader, atMost, stop] { return reader->readOn(context, atMost, stop); };
        auto running = lane.lanes.run(lane.lane, std::move(work));
        const Result<bool> isAtEnd = co_await running;
        progress->bytes = reader->done();
        if (!isAtEnd)
            co_return Failure(isAtEnd.error());
        // What a hop can read is known only afterwards; the debt keeps the next one waiting.
        const Result<void> allowed = co_await lane.limiter.take(reader->done() - before, stop);
        if (*isAtEnd)
            co_return {};
        if (!allowed)
            co_return Failure(allowed.error());
    }
}

} // namespace ferry::engine
