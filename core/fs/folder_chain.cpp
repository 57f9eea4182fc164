// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder_chain.h"

#include <fcntl.h>

namespace ferry::fs {

namespace {

constexpr std::size_t kOpen = 60;

} // namespace

FolderChain::FolderChain(FsOps &ops, int root, bool makes)
    : m_ops(ops)
    , m_root(root)
    , m_makes(makes)
{
}

Result<UniqueFd> FolderChain::step(int from, const std::string &name)
{
    constexpr int kFlags = O_RDONLY | O_DIRECTORY;
    Result<UniqueFd> fd = m_ops.open(from, name.c_str(), kFlags);
    if (fd || !m_makes || fd.error().kind != ErrorKind::NotFound)
        return fd;
    const Result<void> made = m_ops.makeFolder(from, name.c_str(), 0777);
    if (!made)
        return Failure(made.error());
    return m_ops.open(from, name.c_str(), kFlags);
}

Result<int> FolderChain::reach(std::span<const std::string> path)
{
    std::size_t same = 0;
    while (same < path.size() && same < m_links.size() && path[same] == m_links[same].name)
        ++same;
    while (same > 0 && !m_links[same - 1].fd.isOpen())
        --same;
    m_links.resize(same);
    for (std::size_t i = same; i < path.size(); ++i) {
        Result<UniqueFd> fd = step(i == 0 ? m_root : m_links.back().fd.get(), path[i]);
        if (!fd)
            return Failure(fd.error());
        if (m_links.size() > kOpen)
            m_links.back().fd.reset();
        m_links.push_back({path[i], *std::move(fd)});
    }
    return path.empty() ? m_root : m_links.back().fd.get();
}

} // namespace ferry::fs
