// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder.h"

#include <fcntl.h>

#include <cstddef>
#include <vector>

namespace ferry::fs {

namespace {

constexpr int kOpenFolder = O_RDONLY | O_DIRECTORY;

} // namespace

FolderPool::FolderPool(std::size_t bound)
    : m_bound(bound)
{
}

FolderPool::~FolderPool() = default;

Folder::Folder(FolderPool &pool, std::shared_ptr<Folder> parent, std::string name, std::shared_ptr<const PathNode> node, UniqueFd fd,
               const model::FileFacts &facts)
    : m_pool(pool)
    , m_parent(std::move(parent))
    , m_name(std::move(name))
    , m_node(std::move(node))
    , m_facts(facts)
{
    if (m_parent)
        keepOpen(std::move(fd));
    else
        m_fd = std::make_shared<const UniqueFd>(std::move(fd)); // a root stays open: there is no way back to it
}

Folder::~Folder()
{
    if (m_parent) {
        std::lock_guard lock(m_pool.m_mutex);
        if (m_fd)
            m_pool.m_open.erase(m_place);
    }
    // A chain of 100,000 parents must not be released by recursion.
    std::shared_ptr<Folder> next = std::move(m_parent);
    while (next && next.use_count() == 1) {
        {
            std::lock_guard lock(next->m_pool.m_mutex);
            if (next->m_parent && next->m_fd) {
                next->m_pool.m_open.erase(next->m_place);
                next->m_fd.reset();
            }
        }
        std::shared_ptr<Folder> up = std::move(next->m_parent);
        next = std::move(up);
    }
}

Result<std::shared_ptr<Folder>> Folder::openRoot(FsOps &ops, FolderPool &pool, const Path &path, bool followLast)
{
    Result<UniqueFd> fd = followLast ? ops.openFollowing(path.c_str(), kOpenFolder) : ops.open(AT_FDCWD, path.c_str(), kOpenFolder);
    if (!fd)
        return Failure(Error {fd.error().kind, fd.error().op, fd.error().code, path});
    const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
    if (!facts)
        return Failure(Error {facts.error().kind, facts.error().op, facts.error().code, path});
    return std::shared_ptr<Folder>(new Folder(pool, nullptr, path.bytes(), std::make_shared<PathNode>(path), *std::move(fd), *facts));
}

Result<std::shared_ptr<Folder>> Folder::openBelow(FsOps &ops, const std::shared_ptr<Folder> &parent, std::string name,
                                                  std::shared_ptr<const PathNode> shownAs)
{
    const Result<PinnedFd> parentFd = parent->fd(ops);
    if (!parentFd)
        return Failure(parentFd.error());
    Result<UniqueFd> fd = ops.open((*parentFd)->get(), name.c_str(), kOpenFolder);
    if (!fd)
        return Failure(Error {fd.error().kind, fd.error().op, fd.error().code, parent->item(name).path()});
    const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
    if (!facts)
        return Failure(Error {facts.error().kind, facts.error().op, facts.error().code, parent->item(name).path()});
    auto node = shownAs ? std::move(shownAs) : std::make_shared<const PathNode>(parent->m_node, name);
    return std::shared_ptr<Folder>(new Folder(parent->m_pool, parent, std::move(name), std::move(node), *std::move(fd), *facts));
}

PinnedFd Folder::pinIfOpen()
{
    std::lock_guard lock(m_pool.m_mutex);
    if (m_fd && m_parent)
        m_pool.m_open.splice(m_pool.m_open.begin(), m_pool.m_open, m_place);
    return m_fd;
}

PinnedFd Folder::keepOpen(UniqueFd fd)
{
    auto opened = std::make_shared<const UniqueFd>(std::move(fd));
    std::vector<PinnedFd> closing; // closed after the lock is gone
    std::lock_guard lock(m_pool.m_mutex);
    if (m_fd)
        return m_fd; // another thread was quicker
    m_fd = opened;
    m_pool.m_open.push_front(this);
    m_place = m_pool.m_open.begin();
    auto oldest = m_pool.m_open.end();
    while (m_pool.m_open.size() > m_pool.m_bound && oldest != m_pool.m_open.begin()) {
        --oldest;
        Folder *folder = *oldest;
        if (folder->m_fd.use_count() > 1)
            continue;
        closing.push_back(std::move(folder->m_fd));
        oldest = m_pool.m_open.erase(oldest);
    }
    return opened;
}

Result<PinnedFd> Folder::fd(FsOps &ops)
{
    std::vector<Folder *> closed; // from this up to the nearest open ancestor
    PinnedFd at;
    for (Folder *folder = this; !at; folder = folder->m_parent.get()) {
        at = folder->pinIfOpen();
        if (!at)
            closed.push_back(folder);
    }
    for (auto folder = closed.rbegin(); folder != closed.rend(); ++folder) {
        Result<UniqueFd> fd = ops.open(at->get(), (*folder)->m_name.c_str(), kOpenFolder);
        if (!fd)
            return Failure(Error {fd.error().kind, fd.error().op, fd.error().code, (*folder)->m_node->path()});
        const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
        if (!facts)
            return Failure(Error {facts.error().kind, facts.error().op, facts.error().code, (*folder)->m_node->path()});
        if (!model::isSameObject(*facts, (*folder)->m_facts))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Open, (*folder)->m_node->path()));
        // Of a long chain only the lower end is kept: the whole would push out every folder of the other trees in work, which would
        // then be opened anew for each step up, and so in turn.
        const bool isNear = closed.rend() - folder <= std::ptrdiff_t(m_pool.m_bound / 4 + 1);
        at = isNear ? (*folder)->keepOpen(*std::move(fd)) : std::make_shared<const UniqueFd>(*std::move(fd));
    }
    return at;
}

} // namespace ferry::fs
