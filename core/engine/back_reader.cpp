// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/back_reader.h"

namespace ferry::engine {

namespace {

// statfs types, linux/magic.h
constexpr std::uint64_t kTmpfs = 0x01021994;
constexpr std::uint64_t kRamfs = 0x858458F6;

/// tmpfs takes O_DIRECT since Linux 6.6 and reads its memory all the same.
bool hasDevice(fs::FsOps &ops, int fd)
{
    const Result<fs::FileSystemFacts> facts = ops.statFs(fd);
    return facts && facts->type != kTmpfs && facts->type != kRamfs;
}

bool goAroundCache(fs::FsOps &ops, int fd)
{
    if (!hasDevice(ops, fd) || !ops.setDirect(fd, true))
        return false;
    // Some file systems take the flag and then not the reads.
    if (ops.read(fd, threadBuffer().first(kDirectAlignment), 0))
        return true;
    (void)ops.setDirect(fd, false);
    return false;
}

} // namespace

model::ReadBack leaveCache(fs::FsOps &ops, int fd, std::uint64_t offset, std::uint64_t size)
{
    const Result<void> dropped = ops.dropFromCache(fd, offset, size);
    const Result<bool> cached = dropped ? ops.isCached(fd, offset, size) : Result<bool>(true);
    const bool isOut = cached && !*cached;
    return isOut || goAroundCache(ops, fd) ? model::ReadBack::Device : model::ReadBack::Memory;
}

BackReader::BackReader(fs::FsOps &ops, int fd, std::uint64_t length, const model::Digest &expected, Counters *counters)
    : m_ops(ops)
    , m_fd(fd)
    , m_length(length)
    , m_expected(expected)
    , m_counters(counters)
    , m_digester(expected.kind)
{
}

Result<bool> BackReader::readOn(std::uint64_t atMost)
{
    if (m_from == model::ReadBack::None)
        m_from = leaveCache(m_ops, m_fd);
    const Result<std::uint64_t> count = digestRange(m_ops, m_fd, m_read, atMost, m_digester);
    if (!count)
        return Failure(count.error());
    m_read += *count;
    if (m_counters)
        m_counters->bytesReadBack.fetch_add(*count, std::memory_order_relaxed);
    if (*count == atMost && m_read <= m_length)
        return false;
    if (m_read != m_length || m_digester.digest() != m_expected)
        return Failure(Error::of(ErrorKind::Corrupt, FsOp::Verify));
    return true;
}

} // namespace ferry::engine
