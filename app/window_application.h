// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ferry {

/// Ferry with its window, until it is closed. Returns the exit code of the program.
///
/// SIGINT, SIGTERM and SIGHUP close the window without asking; what runs is cancelled cleanly as far as the shutdown deadline lets it.
int runWindow(int &argc, char **argv);

} // namespace ferry
