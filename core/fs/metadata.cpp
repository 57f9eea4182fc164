// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/metadata.h"

#include <linux/magic.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>

namespace ferry::fs {

namespace {

using model::LossKind;

constexpr const char *kAccessAcl = "system.posix_acl_access";
constexpr const char *kDefaultAcl = "system.posix_acl_default";
constexpr std::uint32_t kUnchanged = UINT32_MAX;
constexpr std::uint32_t kSetIds = S_ISUID | S_ISGID;

// Not all of them are in linux/magic.h of the oldest headers that Ferry builds with.
constexpr std::uint64_t kExfat = 0x2011BAB0;
constexpr std::uint64_t kNtfs = 0x5346544E;
constexpr std::uint64_t kCifs = 0xFF534D42;
constexpr std::uint64_t kSmb2 = 0xFE534D42;

bool isUnsupportedCode(int code) noexcept
{
    return code == EOPNOTSUPP || code == ENOSYS || code == EINVAL;
}

/// Bits of the owning group's entry in the raw value of an access ACL (linux/posix_acl_xattr.h), limited by its mask.
std::optional<std::uint32_t> owningGroupBits(std::string_view acl)
{
    constexpr std::size_t kHeader = 4;
    constexpr std::size_t kEntry = 8;
    constexpr std::uint16_t kGroup = 0x04;
    constexpr std::uint16_t kMask = 0x10;
    std::optional<std::uint32_t> group;
    std::uint32_t mask = 07;
    for (std::size_t at = kHeader; at + kEntry <= acl.size(); at += kEntry) {
        const auto little = [&](std::size_t offset) {
            return static_cast<std::uint16_t>(static_cast<unsigned char>(acl[at + offset])
                                              | static_cast<unsigned char>(acl[at + offset + 1]) << 8);
        };
        if (little(0) == kGroup)
            group = little(2) & 07U;
        else if (little(0) == kMask)
            mask = little(2) & 07U;
    }
    if (group)
        *group &= mask;
    return group;
}

enum class AttributeRule : std::uint8_t {
    Leave, ///< belongs to its file system
    Carry,
    Label, ///< carried where the target's policy lets us, else the target's own is as good
};

AttributeRule ruleFor(std::string_view name) noexcept
{
    constexpr std::array<std::string_view, 5> kLabels {"security.selinux", "security.evm", "security.ima", "security.SMACK64",
                                                       "security.apparmor"};
    if (std::ranges::find(kLabels, name) != kLabels.end())
        return AttributeRule::Label;
    // XFS shows root its own storage of what is listed as an ACL, too; xfs(5).
    if (name.starts_with("trusted.SGI_ACL_"))
        return AttributeRule::Leave;
    if (name.starts_with("user.") || name.starts_with("security.") || name.starts_with("trusted.") || name == kAccessAcl
        || name == kDefaultAcl)
        return AttributeRule::Carry;
    return AttributeRule::Leave;
}

/// One run of copyMetadata.
class MetadataCopy
{
public:
    MetadataCopy(FsOps &ops, ObjectRef source, const model::FileFacts &facts, ObjectRef target, const model::FileFacts &now,
                 const MetadataContext &context)
        : m_ops(ops)
        , m_source(source)
        , m_facts(facts)
        , m_target(target)
        , m_now(now)
        , m_context(context)
        , m_mode(facts.mode & 07777U)
    {
    }

    std::vector<model::Loss> run()
    {
        copyOwner();
        copyAttributes();
        removeInheritedAcls();
        copyMode();
        checkOwnerAndMode();
        copyTimes();
        return std::move(m_losses);
    }

private:
    void copyOwner();
    void copyAttributes();
    void copyAttribute(const char *name, AttributeRule rule);
    void removeInheritedAcls();
    void removeAcl(const char *name);
    void copyMode();
    void checkOwnerAndMode();
    void copyTimes();

    void lose(LossKind kind, int code, bool unsupported, std::string detail = {})
    {
        m_losses.push_back({kind, code, std::move(detail), unsupported});
    }
    /// FAT and its like answer EPERM to everybody, root included, for what they have no place for.
    [[nodiscard]] bool isInevitable(int code);
    [[nodiscard]] bool targetHasOwners();
    [[nodiscard]] bool isSymlink() const { return m_facts.type == model::FileType::Symlink; }
    void leaveOffSetIds(int code, bool unsupported);

    FsOps &m_ops;
    ObjectRef m_source;
    const model::FileFacts &m_facts;
    ObjectRef m_target;
    const model::FileFacts &m_now;
    const MetadataContext &m_context;

    std::uint32_t m_mode; ///< to be given
    std::uint32_t m_wantedUid = kUnchanged; ///< given without an error
    std::uint32_t m_wantedGid = kUnchanged;
    bool m_modeIsKnown = true; ///< m_now.mode still holds
    bool m_changed = false; ///< something that a look afterwards can check
    bool m_hasAccessAcl = false; ///< carried over
    bool m_hasDefaultAcl = false;
    std::optional<bool> m_targetHasOwners;
    std::vector<model::Loss> m_losses;
};

bool MetadataCopy::targetHasOwners()
{
    if (!m_targetHasOwners) {
        const Result<FileSystemFacts> facts = m_ops.statFs(m_target.at);
        constexpr std::array<std::uint64_t, 5> kOwnerless {MSDOS_SUPER_MAGIC, kExfat, kNtfs, kCifs, kSmb2};
        m_targetHasOwners = !facts || std::ranges::find(kOwnerless, facts->type) == kOwnerless.end();
    }
    return *m_targetHasOwners;
}

bool MetadataCopy::isInevitable(int code)
{
    return isUnsupportedCode(code) || (code == EPERM && !targetHasOwners());
}

void MetadataCopy::leaveOffSetIds(int code, bool unsupported)
{
    if (isSymlink() || (m_mode & kSetIds) == 0)
        return;
    m_mode &= ~kSetIds;
    lose(LossKind::SetIdBits, code, unsupported);
}

void MetadataCopy::copyOwner()
{
    const bool newOwner = m_facts.uid != m_now.uid;
    const bool newGroup = m_facts.gid != m_now.gid;
    if (!newOwner && !newGroup)
        return;
    m_wantedUid = newOwner ? m_facts.uid : kUnchanged;
    m_wantedGid = newGroup ? m_facts.gid : kUnchanged;
    m_modeIsKnown = false; // a change of owner takes the set-id bits away, chown(2)
    Result<void> changed = m_ops.changeOwner(m_target.at, m_target.name, m_wantedUid, m_wantedGid);
    m_changed = changed.has_value();
    if (changed)
        return;
    const int code = changed.error().code;
    const bool unsupported = isInevitable(code);
    if (newOwner) {
        m_wantedUid = kUnchanged;
        lose(LossKind::Owner, code, unsupported);
        if (newGroup) {
            // An owner may still give a file to another of his groups.
            changed = m_ops.changeOwner(m_target.at, m_target.name, kUnchanged, m_wantedGid);
            m_changed = changed.has_value();
        }
    }
    if (newGroup && !changed) {
        m_wantedGid = kUnchanged;
        lose(LossKind::Group, changed.error().code, isInevitable(changed.error().code));
    }
    leaveOffSetIds(code, unsupported);
}

void MetadataCopy::copyAttributes()
{
    const Result<std::string> list = m_ops.listAttributes(m_source.at, m_source.name);
    if (!list) {
        if (list.error().code != EOPNOTSUPP && list.error().code != ENOSYS)
            lose(LossKind::Attribute, list.error().code, false);
        return;
    }
    for (std::size_t at = 0; at < list->size();) {
        const char *name = list->c_str() + at;
        at += std::strlen(name) + 1;
        const AttributeRule rule = ruleFor(name);
        if (rule != AttributeRule::Leave)
            copyAttribute(name, rule);
    }
}

void MetadataCopy::copyAttribute(const char *name, AttributeRule rule)
{
    const bool isAccessAcl = std::strcmp(name, kAccessAcl) == 0;
    const bool isDefaultAcl = std::strcmp(name, kDefaultAcl) == 0;
    const LossKind kind = isAccessAcl || isDefaultAcl ? LossKind::Acl : LossKind::Attribute;
    const Result<std::string> value = m_ops.attribute(m_source.at, m_source.name, name);
    if (!value) {
        if (value.error().code == ENODATA || rule == AttributeRule::Label)
            return;
        lose(kind, value.error().code, false, name);
        // The group bits of a mode that stands for an ACL are the ACL's mask: without it they would let the group in.
        if (isAccessAcl)
            m_mode &= ~S_IRWXG;
        return;
    }
    const Result<void> set = m_ops.setAttribute(m_target.at, m_target.name, name, *value);
    if (set) {
        m_hasAccessAcl = m_hasAccessAcl || isAccessAcl;
        m_hasDefaultAcl = m_hasDefaultAcl || isDefaultAcl;
        if (isAccessAcl)
            m_modeIsKnown = false;
        return;
    }
    if (rule == AttributeRule::Label)
        return;
    const int code = set.error().code;
    lose(kind, code, isUnsupportedCode(code) || code == E2BIG || code == ERANGE, name);
    if (isAccessAcl)
        m_mode = (m_mode & ~S_IRWXG) | owningGroupBits(*value).value_or(0) << 3;
}

void MetadataCopy::removeInheritedAcls()
{
    if (!m_context.targetInheritsAcl || isSymlink())
        return;
    if (!m_hasAccessAcl)
        removeAcl(kAccessAcl);
    if (!m_hasDefaultAcl && m_facts.isFolder())
        removeAcl(kDefaultAcl);
}

void MetadataCopy::removeAcl(const char *name)
{
    const Result<void> removed = m_ops.removeAttribute(m_target.at, m_target.name, name);
    if (removed)
        m_modeIsKnown = false;
    else if (removed.error().code != ENODATA && removed.error().code != EOPNOTSUPP)
        lose(LossKind::Acl, removed.error().code, false, name);
}

void MetadataCopy::copyMode()
{
    if (isSymlink())
        return;
    // cp -a keeps the bit that a new folder gets from a set-group-id parent.
    if (m_facts.isFolder() && m_context.keepsSetGroupId)
        m_mode |= m_now.mode & S_ISGID;
    if (m_modeIsKnown && m_mode == m_now.mode)
        return;
    const Result<void> changed
        = *m_target.name == '\0' ? m_ops.changeMode(m_target.at, m_mode) : m_ops.changeModeOf(m_target.at, m_target.name, m_mode);
    if (!changed) {
        const int code = changed.error().code;
        lose(LossKind::Mode, code, isInevitable(code));
        m_mode = UINT32_MAX;
        return;
    }
    m_changed = true;
}

void MetadataCopy::checkOwnerAndMode()
{
    if (!m_changed)
        return;
    const bool isOrdinary = (m_mode & kSetIds) == 0; // whether these are kept depends on more than the file system
    if (isOrdinary && m_context.precedents && m_context.precedents->kept(m_wantedUid, m_wantedGid, m_mode))
        return;
    const std::size_t lost = m_losses.size();
    const Result<model::FileFacts> after = m_ops.stat(m_target.at, m_target.name);
    if (!after)
        return;
    // FAT takes a mode, and CIFS an owner, and forgets it without a word.
    if (m_wantedUid != kUnchanged && after->uid != m_wantedUid)
        lose(LossKind::Owner, EOPNOTSUPP, true);
    if (m_wantedGid != kUnchanged && after->gid != m_wantedGid)
        lose(LossKind::Group, EOPNOTSUPP, true);
    if (isSymlink() || m_mode == UINT32_MAX)
        return;
    const std::uint32_t different = m_mode ^ after->mode;
    if (different & ~kSetIds)
        lose(LossKind::Mode, EOPNOTSUPP, true);
    // chmod(2) leaves set-group-id off for one who is not in the group.
    if (different & kSetIds) {
        const bool unsupported = !targetHasOwners();
        lose(LossKind::SetIdBits, unsupported ? EOPNOTSUPP : EPERM, unsupported);
    }
    if (isOrdinary && m_context.precedents && m_losses.size() == lost)
        m_context.precedents->noteKept(m_wantedUid, m_wantedGid, m_mode);
}

void MetadataCopy::copyTimes()
{
    const bool isKnown = m_now.modified != model::Timestamp();
    if (isKnown && m_facts.accessed == m_now.accessed && m_facts.modified == m_now.modified)
        return;
    const Result<void> changed = m_ops.changeTimes(m_target.at, m_target.name, m_facts.accessed, m_facts.modified);
    if (!changed) {
        const int code = changed.error().code;
        lose(LossKind::Times, code, isInevitable(code) || code == EOVERFLOW || code == ERANGE);
    }
}

} // namespace

const model::FileFacts *Precedents::fresh(std::uint32_t madeWith) const noexcept
{
    const auto found = std::ranges::find(m_fresh, madeWith, &Fresh::madeWith);
    return found == m_fresh.end() ? nullptr : &found->seen;
}

void Precedents::noteFresh(std::uint32_t madeWith, const model::FileFacts &seen)
{
    m_fresh.push_back({madeWith, seen});
    m_fresh.back().seen.accessed = m_fresh.back().seen.modified = {}; // these are never alike; writing moves them, too
}

bool Precedents::kept(std::uint32_t uid, std::uint32_t gid, std::uint32_t mode) const noexcept
{
    return std::ranges::find(m_kept, Kept {uid, gid, mode}) != m_kept.end();
}

void Precedents::noteKept(std::uint32_t uid, std::uint32_t gid, std::uint32_t mode)
{
    m_kept.push_back({uid, gid, mode});
}

std::vector<model::Loss> copyMetadata(FsOps &ops, ObjectRef source, const model::FileFacts &facts, ObjectRef target,
                                      const model::FileFacts &now, const MetadataContext &context)
{
    return MetadataCopy(ops, source, facts, target, now, context).run();
}

bool hasDefaultAcl(FsOps &ops, int folderFd)
{
    const Result<std::string> acl = ops.attribute(folderFd, "", kDefaultAcl);
    // Unknown is as good as there: it is looked for on each new entry, and taken away.
    return acl || (acl.error().code != ENODATA && !isUnsupportedCode(acl.error().code));
}

} // namespace ferry::fs
