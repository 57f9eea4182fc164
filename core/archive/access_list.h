// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

struct archive_entry;

/// POSIX ACLs between libarchive's entries and the attributes in which the kernel has them (linux/posix_acl_xattr.h).
namespace ferry::archive {

inline constexpr const char *kAccessList = "system.posix_acl_access";
inline constexpr const char *kDefaultList = "system.posix_acl_default";

/// The attribute's value for an entry; empty if it has no such list, or none that tells more than its mode.
[[nodiscard]] std::string accessListOf(archive_entry *entry, bool isDefault);

/// Gives an entry the list that an attribute tells. False: it is none.
[[nodiscard]] bool addAccessList(archive_entry *entry, bool isDefault, const std::string &value);

} // namespace ferry::archive
