// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ferry {

/// From now on a freed block of 1 MiB or more goes back to the system at once. By itself glibc stops doing so when the first is freed, and
/// keeps what a decompressor had for each thread that ran one (mallopt(3), M_MMAP_THRESHOLD). It is for the whole process, so programs call
/// it, before they start threads. Another C library is left as it is.
void giveLargeBlocksBack() noexcept;

} // namespace ferry
