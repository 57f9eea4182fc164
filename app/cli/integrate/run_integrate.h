// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/integrate/integrate_command.h"

namespace ferry::cli {

/// Writes the menus' files below $XDG_DATA_HOME, or removes them, and says each. What is there for all users already is left to that.
/// The exit code: 0, or 1 if a file could not be written or removed. Thread: main.
[[nodiscard]] int runIntegrate(const IntegrateCommand &command);

} // namespace ferry::cli
