// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_context.h"
#include "core/model/outcome.h"
#include "core/model/step.h"

namespace ferry::engine {

/// A target folder that was made or found.
struct EnteredFolder {
    std::shared_ptr<fs::Folder> folder;
    bool created = false;
    bool inheritsAcl = false; ///< new entries get a default ACL
};

/// Makes the target folder of a step below `parent` (placement New, KeepBoth), accessible to its owner only until it is
/// finished, or opens the one to merge into (Replace). Never follows a link.
/// Errors: Exists (New: something appeared meanwhile), WrongType, Changed, Denied, NoSpace, ReadOnly, BadName.
[[nodiscard]] Result<EnteredFolder> enterTargetFolder(const CopyContext &context, const std::shared_ptr<fs::Folder> &parent,
                                                      const model::Step &step);

/// Brings metadata and times of a folder whose content is complete to its copy; returns what could not be kept.
/// `modified`, `mode`: its time and permissions, where the source does not have them any more. `exactly`: it also loses what its copy has
/// from the folder that it was made in.
[[nodiscard]] std::vector<model::Loss> finishTargetFolder(const CopyContext &context, fs::Folder &source, fs::Folder &target,
                                                          bool parentInheritsAcl, std::optional<model::Timestamp> modified = {},
                                                          std::optional<std::uint32_t> mode = {}, bool exactly = false);

/// Removes an emptied folder of a move or delete, which must still be the one that was walked.
/// Errors: Exists (not empty: something was kept, or is new), Changed, Denied, Busy.
[[nodiscard]] Result<void> removeEmptied(const CopyContext &context, fs::Folder &folder);

} // namespace ferry::engine
