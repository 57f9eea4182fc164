// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace ferry::cli {

/// The English lines about a whole job that a terminal shows. Pure; plain ASCII.

/// "512 B", "3.1 MiB", "148 GiB": powers of 1024, one decimal below 10.
[[nodiscard]] std::string sizeText(std::uint64_t bytes);
/// "8,300".
[[nodiscard]] std::string countText(std::uint64_t count);
/// "0:07", "1:24", "2:03:09".
[[nodiscard]] std::string durationText(std::chrono::seconds duration);

/// "Copying  61 % (48 % safe)  3.1 of 12 GiB  148 MiB/s  3 min left  4,112 of 8,300 items", "Making it safe  1.2 GiB left"; what is not
/// known yet is left out, and what matters least stands last, where a narrow terminal cuts it off. Safe is what the device keeps.
[[nodiscard]] std::string statusText(const model::JobSnapshot &job);

/// The closing sentence of a job in a final state: "Copied 8,300 items (12 GiB) in 1:24, 3 skipped, 2 failed. Safe to remove."
/// Of a copy or move it is said whether it was flushed, so that its device may go. A log that is not complete is mentioned.
[[nodiscard]] std::string summaryText(const model::JobSnapshot &job);

} // namespace ferry::cli
