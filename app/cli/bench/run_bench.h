// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/bench_command.h"

namespace ferry::cli {

/// Measures Ferry against plain copying and the system's tools in a private folder, prints the report on standard output, progress and
/// failures on standard error, and leaves nothing behind; the exit code. SIGINT, SIGTERM and SIGHUP end it at once, and cleanly.
/// Thread: the main thread, before any other was started (parts run in forks of this process).
[[nodiscard]] int runBench(const BenchCommand &command);

} // namespace ferry::cli
