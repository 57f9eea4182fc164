// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ferry::test {

/// Whether `act` ends the process by abort(), tried in a fork of this one. `act` must start no threads where the thread sanitizer runs.
[[nodiscard]] bool aborts(void (*act)());

} // namespace ferry::test
