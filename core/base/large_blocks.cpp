// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_blocks.h"

#include "core/base/units.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ferry {

void giveLargeBlocksBack() noexcept
{
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, static_cast<int>(kMiB));
#endif
}

} // namespace ferry
