// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/ops.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace ferry::fs {

/// Writes all of `bytes` from `offset` on, in as many calls as it takes. Errors: as FsOps::write. Thread: any; blocking.
[[nodiscard]] Result<void> writeWhole(FsOps &ops, int fd, std::span<const std::byte> bytes, std::uint64_t offset = 0);

} // namespace ferry::fs
