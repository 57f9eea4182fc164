// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ferry::cli {

/// Whether there is something to open a window on: X or Wayland.
[[nodiscard]] bool hasDisplay();
/// Whether there is a session bus, on which a Ferry with a window may be found.
[[nodiscard]] bool hasSessionBus();

/// The absolute path of this program.
[[nodiscard]] std::string ownProgram();
/// The absolute path of the command, asked by the program with the windows.
[[nodiscard]] std::string commandOfWindowProgram();
/// The absolute path of the program with the windows, asked by the command.
[[nodiscard]] std::string windowProgram();
/// Becomes the program with the windows, which reads the same arguments; its own program, so that no command waits until the GUI's
/// libraries are loaded. Returns only if it cannot be started: its exit code, after a message.
int becomeWindowProgram(char **argv);

} // namespace ferry::cli
