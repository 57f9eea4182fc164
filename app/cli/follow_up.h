// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace ferry::cli {

/// Tries again or undoes what a past job did, as a new one that is run to its end; or removes what that one keeps. Returns the exit code.
/// On the main thread, before any other was started.
[[nodiscard]] int runFollowUp(const FollowUpCommand &command);

} // namespace ferry::cli
