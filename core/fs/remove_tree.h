// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <functional>

namespace ferry::fs {

/// Removes a folder with all that is in it, by descriptors, following no link and entering no other file system; of any depth. For what is
/// Ferry's own. `stops`: asked between entries; ends it with Cancelled.
/// Errors: Changed (what is there was exchanged meanwhile), MountPoint, those of opening, reading and removing; NotFound is none.
/// Thread: any; blocking.
[[nodiscard]] Result<void> removeTree(FsOps &ops, int at, const char *name, const std::function<bool()> &stops = {});

} // namespace ferry::fs
