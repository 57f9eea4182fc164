// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/copy_context.h"
#include "core/fs/folder_reader.h"
#include "core/model/outcome.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ferry::jobs {

/// What only the target of a folder that is compared has, but for what jobs kept there and the trashes of a volume.
struct Extras {
    struct Entry {
        std::string name;
        std::optional<model::Seen> seen {}; ///< nothing where it could not be looked at
    };
    std::vector<Entry> entries; ///< of those read by now
    std::shared_ptr<fs::FolderReader> rest; ///< null: all were read
};

/// Opens the target for reading, and reads its first entries if `readsNow`. `known`: names that the source has, as far as they are known.
/// Errors: those of reading either folder; their path is the folder. Thread: a worker; blocking.
[[nodiscard]] Result<Extras> lookForExtras(const engine::CopyContext &context, const engine::FolderPair &folders,
                                           std::vector<std::string> known, bool readsNow);
/// Reads on.
[[nodiscard]] Result<Extras> moreExtras(const engine::CopyContext &context, const engine::FolderPair &folders,
                                        std::shared_ptr<fs::FolderReader> rest, std::vector<std::string> known = {});

} // namespace ferry::jobs
