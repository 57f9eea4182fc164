// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ferry::cli {

/// The whole command line, from the bytes of argv to the exit code: 0 all ok, 1 something failed, 2 wrong usage, 130 cancelled by a signal.
/// Thread: the main thread, before any other was started. Blocks until the job has ended.
[[nodiscard]] int runCommandLine(int argc, char **argv);

} // namespace ferry::cli
