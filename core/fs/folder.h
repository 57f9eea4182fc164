// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"

#include <list>
#include <memory>
#include <mutex>

namespace ferry::fs {

class Folder;

/// Bounds how many folders are open at once. A folder beyond the bound is closed when nobody pins it and opened again
/// through its parents when needed. Must outlive its folders. Thread: any.
class FolderPool
{
public:
    /// `bound`: descriptors kept open besides the pinned ones.
    explicit FolderPool(std::size_t bound);
    ~FolderPool();
    FolderPool(const FolderPool &) = delete;
    FolderPool &operator=(const FolderPool &) = delete;

private:
    friend class Folder;

    const std::size_t m_bound;
    std::mutex m_mutex;
    std::list<Folder *> m_open; ///< most recently used first
};

/// Keeps a folder's descriptor open while it lives.
using PinnedFd = std::shared_ptr<const UniqueFd>;

/// A folder of a tree in work, reached from the root's descriptor one component at a time without following links, so
/// that nothing swapped in on the way leads out of the tree, and depth is not bounded by PATH_MAX or the number of
/// descriptors. When a closed folder is opened again it must still be the same object (device and inode), else Changed.
/// Thread: any.
class Folder : public std::enable_shared_from_this<Folder>
{
public:
    /// Opens `path`; a link in the last component is followed only with `followLast`.
    /// Errors: NotFound, Denied, WrongType (not a folder, or a link).
    [[nodiscard]] static Result<std::shared_ptr<Folder>> openRoot(FsOps &ops, FolderPool &pool, const Path &path, bool followLast);
    /// Opens the entry `name` of `parent`, which must be a folder and no link. Errors: as openRoot, and Changed.
    /// `shownAs`: the path by which it and what is below are told of, if that is another one.
    [[nodiscard]] static Result<std::shared_ptr<Folder>> openBelow(FsOps &ops, const std::shared_ptr<Folder> &parent, std::string name,
                                                                   std::shared_ptr<const PathNode> shownAs = {});

    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    /// The open descriptor (O_RDONLY | O_DIRECTORY), opened again if it had been closed.
    /// Errors: NotFound, Denied, Changed (it is another folder now); the error's path is this folder.
    [[nodiscard]] Result<PinnedFd> fd(FsOps &ops);

    /// As it was when first opened.
    [[nodiscard]] const model::FileFacts &facts() const noexcept { return m_facts; }
    [[nodiscard]] const std::shared_ptr<const PathNode> &node() const noexcept { return m_node; }
    /// Null for a root.
    [[nodiscard]] const std::shared_ptr<Folder> &parent() const noexcept { return m_parent; }
    /// Name in the parent; for a root its whole path.
    [[nodiscard]] const std::string &name() const noexcept { return m_name; }
    [[nodiscard]] TreePath item(std::string name) const { return {m_node, std::move(name)}; }
    [[nodiscard]] FolderPool &pool() const noexcept { return m_pool; }

private:
    Folder(FolderPool &pool, std::shared_ptr<Folder> parent, std::string name, std::shared_ptr<const PathNode> node, UniqueFd fd,
           const model::FileFacts &facts);
    [[nodiscard]] PinnedFd pinIfOpen();
    PinnedFd keepOpen(UniqueFd fd);

    FolderPool &m_pool;
    std::shared_ptr<Folder> m_parent;
    std::string m_name;
    std::shared_ptr<const PathNode> m_node;
    model::FileFacts m_facts;
    PinnedFd m_fd; ///< guarded by m_pool.m_mutex
    std::list<Folder *>::iterator m_place; ///< in m_pool.m_open while m_fd; guarded likewise
};

} // namespace ferry::fs
