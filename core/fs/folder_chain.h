// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ferry::fs {

/// Reaches folders below one folder by their paths, a component at a time and never through a link, so that nothing leads out of it. The
/// way to the last one stays open, so that neighbours are reached at once; at most some 60 descriptors of it. Thread: one at a time.
class FolderChain
{
public:
    /// `root` stays the caller's. `makes`: folders that are not there are made, accessible as far as the umask lets.
    FolderChain(FsOps &ops, int root, bool makes);

    /// The descriptor of a folder, until the next call. Errors: NotFound, WrongType (something on the way is no folder, or a link), those
    /// of opening and making.
    [[nodiscard]] Result<int> reach(std::span<const std::string> path);

private:
    struct Link {
        std::string name;
        UniqueFd fd; ///< not open where too many are
    };
    [[nodiscard]] Result<UniqueFd> step(int from, const std::string &name);

    FsOps &m_ops;
    const int m_root;
    const bool m_makes;
    std::vector<Link> m_links;
};

} // namespace ferry::fs
