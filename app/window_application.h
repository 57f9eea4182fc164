// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ferry {

enum class FirstWindow { Files, Transfers };

/// Ferry with its windows, until the last is closed. Returns the exit code of the program.
///
/// SIGINT, SIGTERM and SIGHUP close them without asking; what runs is interrupted cleanly as far as the shutdown deadline lets it.
int runWindow(int &argc, char **argv, FirstWindow first);

} // namespace ferry
