// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/fs/unique_fd.h"
#include "core/model/file_facts.h"

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ferry::test {

/// Whether this process may do what only root may.
[[nodiscard]] bool isRoot();

/// Whether this process has a capability, by its number in linux/capability.h: a root in a container lacks some.
[[nodiscard]] bool hasCapability(int number);
/// Whether files below `folder` can have extended attributes of users, and ACLs.
[[nodiscard]] bool canHoldAttributes(const Path &folder);
[[nodiscard]] bool canHoldAcls(const Path &folder);

/// Bytes that look like no others: the same for the same seed and size.
[[nodiscard]] std::string pattern(std::uint64_t size, std::uint64_t seed = 1);

/// Removes a tree of any depth, modes and names; does nothing if it is not there. Does not cross mount points.
void removeTree(const Path &root);

/// A new folder of its own, removed with everything in it at the end.
class TempFolder
{
public:
    /// Below `below`, else below $TMPDIR, else /tmp. The folder's path has no symbolic link in it.
    explicit TempFolder(const Path &below = {});
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    [[nodiscard]] const Path &path() const noexcept { return m_path; }
    [[nodiscard]] Path child(std::string_view name) const { return m_path.child(name); }

private:
    Path m_path;
};

/// One entry of an ACL, as in linux/posix_acl.h and posix_acl_xattr.h.
struct AclEntry {
    std::uint16_t tag = 0; ///< 1 owner, 2 user, 4 group, 8 named group, 16 mask, 32 other
    std::uint16_t bits = 0; ///< rwx
    std::uint32_t id = UINT32_MAX;
};
/// The value of system.posix_acl_access and _default.
[[nodiscard]] std::string aclValue(const std::vector<AclEntry> &entries);

/// Makes entries below a root folder. Names are bytes; "a/b" stands for b in the folder a, which must be there. Every path
/// is walked through descriptors, so that depth is not bounded. A call that fails ends the test program with its errno:
/// a tree that is not as wanted would make the test say nothing.
class Tree
{
public:
    /// The folder is made if it is missing.
    explicit Tree(Path root);

    [[nodiscard]] const Path &root() const noexcept { return m_root; }
    [[nodiscard]] Path path(std::string_view relative) const;

    Tree &folder(std::string_view at, mode_t mode = 0755);
    Tree &file(std::string_view at, std::string_view content, mode_t mode = 0644);
    /// Content of pattern(), written in pieces.
    Tree &bigFile(std::string_view at, std::uint64_t size, std::uint64_t seed = 1);
    /// A file of `size` with content only at these (offset, length).
    Tree &sparseFile(std::string_view at, std::uint64_t size, const std::vector<std::pair<std::uint64_t, std::uint64_t>> &data);
    Tree &symlink(std::string_view at, std::string_view text);
    Tree &hardLink(std::string_view existing, std::string_view at);
    Tree &fifo(std::string_view at, mode_t mode = 0644);
    Tree &socket(std::string_view at);
    Tree &charDevice(std::string_view at, unsigned major, unsigned minor, mode_t mode = 0600);
    Tree &blockDevice(std::string_view at, unsigned major, unsigned minor, mode_t mode = 0600);

    /// Not following a link. "" is the root itself, here and below.
    Tree &attribute(std::string_view at, const char *name, std::string_view value);
    Tree &accessAcl(std::string_view at, const std::vector<AclEntry> &entries);
    Tree &defaultAcl(std::string_view at, const std::vector<AclEntry> &entries);
    Tree &mode(std::string_view at, mode_t mode);
    Tree &owner(std::string_view at, uid_t uid, gid_t gid);
    /// Modification time; the access time becomes the same.
    Tree &times(std::string_view at, model::Timestamp modified);

    /// Replaces the content in place: same inode.
    Tree &rewrite(std::string_view at, std::string_view content);
    Tree &append(std::string_view at, std::string_view content);
    Tree &rename(std::string_view from, std::string_view to);
    Tree &remove(std::string_view at); ///< one entry, or a whole folder

    [[nodiscard]] bool exists(std::string_view at) const; ///< not following
    [[nodiscard]] std::string content(std::string_view at) const;
    [[nodiscard]] std::string linkText(std::string_view at) const;
    [[nodiscard]] std::uint64_t inode(std::string_view at) const;
    [[nodiscard]] model::Timestamp modified(std::string_view at) const;
    [[nodiscard]] std::vector<std::string> names(std::string_view at = {}) const; ///< sorted

    /// A chain of `levels` folders called `name` below `at`, each with its own time, and a file "bottom" at its end.
    Tree &deep(std::string_view at, int levels, const std::string &name = "d");
    /// A folder of files whose names are a trial: newline, no UTF-8, 255 bytes, leading dash, bidirectional marks, quotes …
    Tree &oddNames(std::string_view at);
    /// A folder with one of everything this user may make: types, modes, times, holes, attributes, ACLs, links of each kind.
    Tree &everything(std::string_view at);
    /// A folder of `entries` random entries of what everything() has, the same for the same seed.
    Tree &random(std::string_view at, std::uint64_t seed, int entries);

private:
    struct Place {
        fs::UniqueFd folder;
        std::string name; ///< empty: the folder itself
    };
    [[nodiscard]] Place place(std::string_view at) const;
    /// A path that is short enough for calls that have no *at form.
    [[nodiscard]] static std::string procPath(const Place &place);
    void node(std::string_view at, mode_t typeAndMode, dev_t device);

    Path m_root;
};

/// The names of Tree::oddNames.
[[nodiscard]] std::vector<std::string> oddNames();

} // namespace ferry::test
