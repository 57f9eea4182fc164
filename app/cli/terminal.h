// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ferry::cli {

/// Whether standard error is a terminal on which a line can be drawn again.
[[nodiscard]] bool canRedrawLine();
/// Columns of standard error, 80 if it does not say.
[[nodiscard]] std::size_t terminalWidth();

} // namespace ferry::cli
