// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the command's exit code says; scripts rely on it.
namespace ferry::cli {

constexpr int kAllOk = 0;
constexpr int kSomeFailed = 1; ///< an item, or the command as a whole
constexpr int kWrongUsage = 2;
constexpr int kCancelled = 130; ///< as a shell says of SIGINT

} // namespace ferry::cli
