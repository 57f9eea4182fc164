// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/folder.h"
#include "core/fs/folder_reader.h"
#include "core/model/outcome.h"
#include "core/plan/roots.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ferry::plan {

/// Counts what named items hold, beside the work itself, so that the end is in sight early. Memory grows with the number of
/// folders waiting, not with files. What cannot be read is not counted: the work will report it.
/// Thread: one at a time; blocking.
class TreeCounter
{
public:
    TreeCounter(const Roots &roots, ScanDepth depth);

    /// Counts on for about `quantum`. True when all is counted.
    [[nodiscard]] bool countFor(fs::FsOps &ops, std::chrono::milliseconds quantum);
    [[nodiscard]] model::Totals totals() const noexcept { return m_totals; }

private:
    struct Waiting {
        std::shared_ptr<fs::Folder> parent;
        std::string name;
    };

    void count(const ScannedEntry &entry, const std::shared_ptr<fs::Folder> &folder);

    ScanDepth m_depth;
    model::Totals m_totals;
    std::vector<Waiting> m_waiting;
    std::shared_ptr<fs::Folder> m_folder; ///< being read
    std::optional<fs::FolderReader> m_reader;
};

} // namespace ferry::plan
