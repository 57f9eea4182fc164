// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <span>

namespace ferry::store {

/// Brings a database from one version of the schema to the next; the N-th of a list leads to version N. One that was released is never
/// changed again.
using Migration = Result<void> (*)(Database &);

/// All there are, oldest first.
[[nodiscard]] std::span<const Migration> migrations();

/// What a database says of itself.
enum class Kinship : std::uint8_t {
    Empty, ///< nothing in it yet
    Current,
    Older,
    Newer, ///< a later Ferry wrote it
    Foreign, ///< not Ferry's, or so damaged that it does not look like it
};

/// Compares application_id and user_version (https://www.sqlite.org/pragma.html) with what `known` leads to. Errors: as Database::run.
[[nodiscard]] Result<Kinship> kinshipOf(Database &database, std::size_t known = migrations().size());

/// Whether SQLite finds the file sound (PRAGMA quick_check); false too if it cannot be read as a database. Errors: as Database::run.
[[nodiscard]] Result<bool> isSound(Database &database);

/// Takes the steps that are missing, each as one transaction with its version, so that it goes on from wherever it was interrupted.
/// Durable at the end. Errors: those of the steps; as Database::sync.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> steps = migrations());

} // namespace ferry::store
