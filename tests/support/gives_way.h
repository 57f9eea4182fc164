// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <linux/ioprio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace ferry::test {

/// Whether the calling thread leaves the processors and the disk to other programs.
[[nodiscard]] inline bool givesWay()
{
    const long io = ::syscall(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0);
    return io >= 0 && IOPRIO_PRIO_CLASS(io) == IOPRIO_CLASS_IDLE && ::getpriority(PRIO_PROCESS, 0) == 19;
}

} // namespace ferry::test
