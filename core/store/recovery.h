// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace ferry::store {

/// Brings the database together with the journals in `folder` that no process has open: an interrupted job that the database does not know
/// is put at the end of its queue, one that it knows gets its journal back, and the journal of one that has ended goes.
/// A journal that cannot be read, or is in use, is left alone. Errors: as Database::run; those of listing the folder.
/// Thread: the database's.
[[nodiscard]] Result<void> adoptJournals(fs::FsOps &ops, Database &database, const Path &folder);

} // namespace ferry::store
