// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "core/model/kept_removed.h"

namespace ferry::jobs {

/// See FerryCore::removeKept.
[[nodiscard]] Result<model::KeptRemoved> removeKept(fs::FsOps &ops, const Path &log);

} // namespace ferry::jobs
