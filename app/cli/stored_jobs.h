// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

/// Commands about the stored queue, without a window: each runs to its end on the main thread, before any other was started, and returns
/// the exit code.
namespace ferry::cli {

/// Prints the queue.
[[nodiscard]] int runQueueList();
/// Drops stored jobs: what they left unfinished is removed, what is finished stays.
[[nodiscard]] int runQueueCancel(const QueueCommand &command);
/// Goes on with stored jobs until they end. SIGINT, SIGTERM and SIGHUP interrupt them again, cleanly.
[[nodiscard]] int runResume(const ResumeCommand &command);
/// Prints the jobs that there were, or what became of the items of one.
[[nodiscard]] int runLog(const LogCommand &command);

/// A job of the stored log.
struct PastJob {
    std::shared_ptr<const model::Request> request;
    Path log; ///< where its outcomes are
};
/// Nothing after a complaint on standard error: there is none of that number, it has not ended, or no log of it was kept.
[[nodiscard]] std::optional<PastJob> pastJob(JobId id);

} // namespace ferry::cli
