// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/entry.h"
#include "core/browse/properties.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ferry::browse {

/// What was found to be below a folder, to be told with its entry.
struct CountedFolder {
    std::string name;
    Counted counted = Counted::Not;
    std::uint64_t below = 0; ///< bytes
};

/// Counts what some folders in one folder hold, each by itself, one after another (see Measuring). Thread: one at a time; blocking.
class FolderCounting
{
public:
    FolderCounting(Path folder, std::vector<std::string> names);

    /// Goes on for about `atMost`, and tells what is new; isComplete() tells the end.
    [[nodiscard]] std::vector<CountedFolder> work(fs::FsOps &ops, std::chrono::milliseconds atMost);
    [[nodiscard]] bool isComplete() const noexcept { return m_names.empty(); }

private:
    Path m_folder;
    std::vector<std::string> m_names; ///< still to be counted, the last first
    std::optional<Measuring> m_measuring; ///< of the last one
};

} // namespace ferry::browse
