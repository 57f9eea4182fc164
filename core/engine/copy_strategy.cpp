// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/copy_strategy.h"

#include <linux/magic.h>

#include <algorithm>

namespace ferry::engine {

namespace {

constexpr int kRanges = 2; // more did not help where memory or one inode's lock is the limit
constexpr int kRangesNetwork = 4; // where each request waits for its answer
constexpr std::uint64_t kCachedAlways = 256 << 20; // smaller ones push out little
constexpr std::uint64_t kCachedShare = 16; // of the memory: what fills more of it pushes out what the user works with

bool isInMemory(std::uint64_t type)
{
    return type == TMPFS_MAGIC || type == RAMFS_MAGIC;
}

bool isServed(std::uint64_t type)
{
    switch (type) {
    case NFS_SUPER_MAGIC:
    case CIFS_SUPER_MAGIC:
    case SMB2_SUPER_MAGIC:
    case FUSE_SUPER_MAGIC:
    case V9FS_MAGIC:
    case CEPH_SUPER_MAGIC:
    case AFS_SUPER_MAGIC:
        return true;
    default:
        return false;
    }
}

} // namespace

CopyStrategy strategyFor(const CopyPlaces &places) noexcept
{
    const bool served = isServed(places.targetType);
    const bool rotates = places.source == model::Medium::Rotating || places.target == model::Medium::Rotating;
    const int ranges = rotates ? 1 : served ? kRangesNetwork : kRanges;
    return {
        .preallocates = places.targetType == EXT4_SUPER_MAGIC || places.targetType == XFS_SUPER_MAGIC,
        .copiesInKernel = served,
        .writesBack = !isInMemory(places.targetType),
        .ranges = std::clamp(ranges, 1, std::max(1, places.workers)),
        .cachedBelow = std::max(kCachedAlways, places.memory / kCachedShare),
    };
}

bool needsFlushPerFile(std::uint64_t type) noexcept
{
    return isServed(type);
}

} // namespace ferry::engine
