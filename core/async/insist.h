// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ferry::async {

/// Ends the program with `what` if a rule of this folder is broken, in every build: going on would resume freed memory.
void insist(bool holds, const char *what);

} // namespace ferry::async
