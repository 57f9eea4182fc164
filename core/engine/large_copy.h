// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/pause_gate.h"
#include "core/async/rate_limiter.h"
#include "core/async/task.h"
#include "core/async/worker_lanes.h"
#include "core/base/clock.h"
#include "core/engine/copy_context.h"
#include "core/engine/write_back_pace.h"
#include "core/model/outcome.h"
#include "core/model/step.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace ferry::engine {

/// How far a large file is; owned by the core thread, which alone writes it.
struct LargeProgress {
    std::string name;
    std::uint64_t bytes = 0;
    std::uint64_t flushed = 0; ///< from the beginning on, known to be kept by the device
    bool named = false; ///< the copy has its name: trying again would meet it
};

/// What a large copy runs on. All outlive it.
struct CopyLane {
    async::WorkerLanes &lanes;
    const async::LaneId &lane; ///< each hop goes to the one that it names then
    Clock &clock;
    async::PauseGate &gate;
    async::RateLimiter &limiter;
    const CopyContext &context;
    WriteBackPace &pace;
};

/// Copies one large regular file in ranges of some milliseconds each, so that it can be paused, limited and cancelled
/// anywhere, then metadata, flush, reading back and name as for every item (see copyBatch). What is to be flushed goes to the
/// device while the rest is copied, and is flushed every second or two.
/// What an earlier run left of it (Step::begun) is gone on with; what is flushed is told to the journal for a later one.
/// Nothing if it was cancelled; no trace is then left, unless the journal says that a later run goes on. Every other failure is in the
/// outcome. Thread: core thread.
[[nodiscard]] async::Task<std::optional<model::Outcome>> copyLarge(CopyLane lane, FolderPair folders, model::Step step,
                                                                   std::shared_ptr<LargeProgress> progress, std::stop_token stop);

/// Whether source and target of a step hold the same bytes, compared in hops that can be paused and cancelled.
/// Errors: those of opening and reading; Cancelled. Thread: core thread.
[[nodiscard]] async::Task<Result<bool>> isEqualInHops(CopyLane lane, FolderPair folders, model::Step step, std::stop_token stop);

} // namespace ferry::engine
