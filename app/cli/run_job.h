// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace ferry::cli {

/// Runs one job to its end in an event loop of its own and reports on it; the exit code.
/// SIGINT, SIGTERM and SIGHUP cancel it cleanly.
/// Thread: the main thread, before any other was started.
[[nodiscard]] int runJob(const JobCommand &command);

/// Does at once, in this process, what was meant for the queue of a window where there is none: nothing is asked.
int runQueueJobHere(const QueueJob &job);

} // namespace ferry::cli
