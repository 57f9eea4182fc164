// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "core/model/outcome.h"

#include <vector>

namespace ferry::fs {

/// One object for metadata calls: a descriptor (name empty), or an entry of a folder that cannot or must not be opened
/// (symbolic link, fifo, device).
struct ObjectRef {
    int at = -1;
    const char *name = "";
};

/// What was seen of entries in one target folder, so that those made alike need no second look: how a new file looks that was
/// made with certain permissions, and which owners and modes the file system really keeps. Thread: one at a time.
class Precedents
{
public:
    /// Null if no file was made so yet.
    [[nodiscard]] const model::FileFacts *fresh(std::uint32_t madeWith) const noexcept;
    void noteFresh(std::uint32_t madeWith, const model::FileFacts &seen);
    /// Whether an entry that was given these was looked at afterwards and had them.
    [[nodiscard]] bool kept(std::uint32_t uid, std::uint32_t gid, std::uint32_t mode) const noexcept;
    void noteKept(std::uint32_t uid, std::uint32_t gid, std::uint32_t mode);

private:
    struct Fresh {
        std::uint32_t madeWith;
        model::FileFacts seen;
    };
    struct Kept {
        std::uint32_t uid;
        std::uint32_t gid;
        std::uint32_t mode;
        bool operator==(const Kept &) const = default;
    };
    std::vector<Fresh> m_fresh;
    std::vector<Kept> m_kept;
};

/// What is known of the target besides itself, so that calls which cannot matter are left out.
struct MetadataContext {
    bool targetInheritsAcl = false; ///< the target folder has a default ACL, so new entries get entries the source may not have
    Precedents *precedents = nullptr; ///< of the target folder; null: look at each
    bool keepsSetGroupId = true; ///< of a target that is a folder and has that bit
};

/// Brings owner, group, extended attributes, ACLs (as their raw system.posix_acl_* attributes), mode and times of a
/// finished object from `source` to `target`, in this order, so that it is never more open than the source, and times last.
/// `now` is how the target is at present: what is right already is not set again.
///
/// If the owner or group could not be given, set-user-id and set-group-id are left off (and reported), as cp -a does.
/// A folder whose target inherited the set-group-id bit keeps it, as with cp -a, unless the context says otherwise.
/// What cannot be kept is returned, never an error: the content has arrived. A loss is `unsupported` if the file system
/// cannot hold the property (EOPNOTSUPP, ENOSYS, EINVAL for owner on FAT) rather than refusing this user.
/// Not being permitted to give a file away (EPERM for an ordinary user copying someone else's file) is a loss of kind Owner/Group.
/// Attributes copied: user.*, security.*, trusted.* (as far as readable) and system.posix_acl_access/default; others of
/// system.* belong to their file system. Of security.*, only those a user may set; a security.selinux or security.evm/ima label the target
/// refuses is no loss. Extra ACL attributes which the target inherited are removed.
/// Where an access ACL cannot be kept, the group gets what the ACL gave it, not the ACL's mask that its mode shows, and the
/// ACL is a loss. What the target takes without an error and does not hold (a mode on FAT) is found by a look afterwards.
[[nodiscard]] std::vector<model::Loss> copyMetadata(FsOps &ops, ObjectRef source, const model::FileFacts &facts, ObjectRef target,
                                                    const model::FileFacts &now, const MetadataContext &context);

/// Whether new entries of this folder inherit an ACL (system.posix_acl_default present).
[[nodiscard]] bool hasDefaultAcl(FsOps &ops, int folderFd);

} // namespace ferry::fs
