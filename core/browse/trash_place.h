// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fs/ops.h"
#include "core/model/request.h"

#include <optional>

namespace ferry::browse {

/// A trash as file panes show it.
struct TrashPlace {
    Path files; ///< the folder of what was deleted
    Path top; ///< of the volume that it is on; empty: it is the home trash

    bool operator==(const TrashPlace &) const = default;
};

/// The home trash of this user, which may not be there yet. Nothing if the environment tells no home. Thread: any.
[[nodiscard]] std::optional<TrashPlace> homeTrash();
/// The trash whose files/ folder this is, or is above it, by its path alone. Thread: any.
[[nodiscard]] std::optional<TrashPlace> trashAround(const Path &folder);
/// What a folder is called that is the files/ folder of the home trash, or in it, and is shown by another path: through a link, or where it
/// is mounted a second time. Known by device and inode. Nothing for any other folder, and for one that trashAround() knows. Thread: any;
/// blocking.
[[nodiscard]] std::optional<Path> inHomeTrash(fs::FsOps &ops, const Path &folder);
/// Whether such a job takes all of its sources out of the files/ folder of one trash, by their paths alone. Thread: any.
[[nodiscard]] bool takesOutOfTrash(const model::Request &request);
/// The files/ folder of this user's trash on the volume with this top; nothing if there is none. Thread: any; blocking.
[[nodiscard]] std::optional<Path> trashOnVolume(fs::FsOps &ops, const Path &top);
/// The files/ folder of the home trash, made if it is missing. Errors: as fs::makeHomeTrash(). Thread: any; blocking.
[[nodiscard]] Result<Path> madeHomeTrash(fs::FsOps &ops);

} // namespace ferry::browse
