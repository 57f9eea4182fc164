// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/access_list.h"

#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <vector>

namespace ferry::archive {

namespace {

constexpr std::uint32_t kVersion = 2;
constexpr std::size_t kHeader = 4;
constexpr std::size_t kEntry = 8;
constexpr std::uint32_t kNobody = UINT32_MAX; ///< in an entry that names nobody

struct Tag {
    int archive;
    std::uint16_t kernel;
};
constexpr std::array<Tag, 6> kTags {{{ARCHIVE_ENTRY_ACL_USER_OBJ, 0x01},
                                     {ARCHIVE_ENTRY_ACL_USER, 0x02},
                                     {ARCHIVE_ENTRY_ACL_GROUP_OBJ, 0x04},
                                     {ARCHIVE_ENTRY_ACL_GROUP, 0x08},
                                     {ARCHIVE_ENTRY_ACL_MASK, 0x10},
                                     {ARCHIVE_ENTRY_ACL_OTHER, 0x20}}};

int typeOf(bool isDefault)
{
    return isDefault ? ARCHIVE_ENTRY_ACL_TYPE_DEFAULT : ARCHIVE_ENTRY_ACL_TYPE_ACCESS;
}

void put(std::string &to, std::uint64_t number, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        to += static_cast<char>(number >> (8 * i));
}

std::uint32_t numberAt(std::string_view from, std::size_t at, std::size_t bytes)
{
    std::uint32_t number = 0;
    for (std::size_t i = bytes; i > 0; --i)
        number = number << 8U | static_cast<unsigned char>(from[at + i - 1]);
    return number;
}

} // namespace

std::string accessListOf(archive_entry *entry, bool isDefault)
{
    constexpr int kOfMode = 3; // owner, group, others
    if (archive_entry_acl_reset(entry, typeOf(isDefault)) <= (isDefault ? 0 : kOfMode))
        return {};
    std::vector<std::tuple<std::uint16_t, std::uint32_t, std::uint16_t>> entries; // in the kernel's order
    int type = 0;
    int permissions = 0;
    int tag = 0;
    int id = 0;
    const char *name = nullptr;
    while (archive_entry_acl_next(entry, typeOf(isDefault), &type, &permissions, &tag, &id, &name) == 0) {
        const auto known = std::ranges::find(kTags, tag, &Tag::archive);
        if (known == kTags.end())
            return {};
        const bool isNamed = tag == ARCHIVE_ENTRY_ACL_USER || tag == ARCHIVE_ENTRY_ACL_GROUP;
        entries.emplace_back(known->kernel, isNamed ? static_cast<std::uint32_t>(id) : kNobody,
                             static_cast<std::uint16_t>(permissions & 7));
    }
    std::ranges::sort(entries);
    std::string value;
    put(value, kVersion, kHeader);
    for (const auto &[kernelTag, who, bits] : entries) {
        put(value, kernelTag, 2);
        put(value, bits, 2);
        put(value, who, 4);
    }
    return value;
}

bool addAccessList(archive_entry *entry, bool isDefault, const std::string &value)
{
    if (value.size() < kHeader || (value.size() - kHeader) % kEntry != 0 || numberAt(value, 0, kHeader) != kVersion)
        return false;
    for (std::size_t at = kHeader; at < value.size(); at += kEntry) {
        const auto known = std::ranges::find(kTags, static_cast<std::uint16_t>(numberAt(value, at, 2)), &Tag::kernel);
        if (known == kTags.end())
            return false;
        const std::uint32_t id = numberAt(value, at + 4, 4);
        const int who = id == kNobody ? -1 : static_cast<int>(id);
        if (archive_entry_acl_add_entry(entry, typeOf(isDefault), static_cast<int>(numberAt(value, at + 2, 2) & 7U), known->archive, who,
                                        nullptr)
            != 0)
            return false;
    }
    return true;
}

} // namespace ferry::archive
