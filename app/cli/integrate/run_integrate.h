// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/integrate/integrate_command.h"

namespace ferry::cli {

/// Puts Ferry into the menus, or takes it out, and says each file. The exit code: 0, or 1 if one could not be written or removed.
/// Thread: main.
[[nodiscard]] int runIntegrate(const IntegrateCommand &command);

} // namespace ferry::cli
