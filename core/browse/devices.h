// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/fs/ops.h"

#include <vector>

namespace ferry::browse {

/// See Browser::devices(). `procRoot` is "/proc" but in tests. Thread: any; blocking.
[[nodiscard]] std::vector<Device> mountedDevices(fs::FsOps &ops, const Path &procRoot = Path("/proc"));
/// By the kernel's calls.
[[nodiscard]] std::vector<Device> mountedDevices();

} // namespace ferry::browse
