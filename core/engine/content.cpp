// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/content.h"

#include "core/engine/item_error.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

namespace ferry::engine {

namespace {

/// After these the content may be copied instead; after any other (EIO above all) the kernel may hand out stale blocks.
bool mayCopyInstead(int code)
{
    return code == EXDEV || code == EINVAL || code == EOPNOTSUPP || code == ENOSYS || code == EPERM || code == ETXTBSY || code == ENOTTY
        || code == EBADF;
}

/// These speak of the pair of file systems, the others of one file.
bool holdsForAllFiles(int code)
{
    return code == EXDEV || code == EOPNOTSUPP || code == ENOSYS || code == ENOTTY;
}

bool hasHoles(const model::FileFacts &facts)
{
    return facts.allocated < facts.size;
}

Result<void> writeFully(fs::FsOps &ops, int fd, std::span<const std::byte> data, std::uint64_t offset)
{
    while (!data.empty()) {
        const Result<std::size_t> count = ops.write(fd, data, offset);
        if (!count)
            return Failure(count.error());
        data = data.subspan(*count);
        offset += *count;
    }
    return {};
}

constexpr std::size_t kPiece = 256 << 10; // bytes read and then written: stays in a core's cache between the two
constexpr std::size_t kInKernel = 4 << 20; // bytes of one call: over a network it may last

/// Nothing: the kernel does not do it here, copy through a buffer.
std::optional<Result<std::size_t>> carryInKernel(const CopyContext &context, const ContentFlow &flow, std::uint64_t offset,
                                                 std::uint64_t size)
{
    const std::uint64_t from = flow.source.facts.device;
    if (flow.digester || !context.strategy.copiesInKernel || !context.abilities.may(Ability::CopyInKernel, from, flow.targetDevice))
        return {};
    const std::size_t want = std::min<std::uint64_t>(size, kInKernel);
    Result<std::size_t> count = context.ops.copyInKernel(flow.source.fd.get(), flow.targetFd, offset, want);
    if (count && *count == 0) // the end, or a file whose size says nothing: reading tells
        return {};
    if (count || !mayCopyInstead(count.error().code))
        return count;
    if (holdsForAllFiles(count.error().code))
        context.abilities.noteRefused(Ability::CopyInKernel, from, flow.targetDevice);
    return {};
}

Result<std::size_t> readPiece(const CopyContext &context, const ContentFlow &flow, std::span<std::byte> buffer, std::uint64_t offset)
{
    const std::uint64_t device = flow.source.facts.device;
    if (flow.leavesCache && context.abilities.may(Ability::ReadUncached, device)) {
        Result<std::size_t> count = context.ops.readUncached(flow.source.fd.get(), buffer, offset);
        if (count || count.error().kind != ErrorKind::Unsupported)
            return count;
        context.abilities.noteRefused(Ability::ReadUncached, device);
    }
    return context.ops.read(flow.source.fd.get(), buffer, offset);
}

/// Up to `size` bytes from `offset`; 0 at the end of the source.
Result<std::size_t> carry(const CopyContext &context, const ContentFlow &flow, std::uint64_t offset, std::uint64_t size)
{
    if (std::optional<Result<std::size_t>> carried = carryInKernel(context, flow, offset, size))
        return *std::move(carried);
    const std::span<std::byte> buffer = threadBuffer();
    Result<std::size_t> count = readPiece(context, flow, buffer.first(std::min<std::uint64_t>(kPiece, size)), offset);
    if (!count || *count == 0)
        return count;
    if (flow.digester)
        flow.digester->add(buffer.first(*count));
    const Result<void> written = writeFully(context.ops, flow.targetFd, buffer.first(*count), offset);
    if (!written)
        return Failure(written.error());
    return count;
}

} // namespace

Result<OpenSource> openSource(const CopyContext &context, int folderFd, const model::Step &step)
{
    Result<fs::UniqueFd> fd = context.ops.open(folderFd, step.name.c_str(), O_RDONLY);
    if (!fd)
        return Failure(fd.error());
    const Result<model::FileFacts> facts = context.ops.stat(fd->get(), "");
    if (!facts)
        return Failure(facts.error());
    if (!facts->isRegular() || !model::isSameObject(*facts, step.facts))
        return Failure(Error::of(ErrorKind::Changed, FsOp::Open));
    return OpenSource {*std::move(fd), *facts};
}

Result<OpenSource> openUnlooked(const CopyContext &context, int folderFd, const model::Step &step)
{
    Result<fs::UniqueFd> fd = context.ops.open(folderFd, step.name.c_str(), O_RDONLY);
    if (!fd)
        return Failure(fd.error());
    return OpenSource {*std::move(fd), step.facts};
}

Result<void> checkAsPlanned(const CopyContext &context, const OpenSource &source)
{
    const Result<model::FileFacts> now = context.ops.stat(source.fd.get(), "");
    if (!now)
        return Failure(now.error());
    if (!model::isUnchanged(source.facts, *now) || now->changed != source.facts.changed)
        return Failure(Error::of(ErrorKind::Changed, FsOp::Open));
    return {};
}

Result<bool> shareContent(const CopyContext &context, const OpenSource &source, const PartialFile &partial, std::uint64_t targetDevice)
{
    if (source.facts.size == 0 || !context.abilities.may(Ability::Clone, source.facts.device, targetDevice))
        return false;
    const Result<void> cloned = context.ops.clone(source.fd.get(), partial.fd());
    if (cloned) {
        context.counters.bytesCopied.fetch_add(source.facts.size, std::memory_order_relaxed);
        return true;
    }
    const int code = cloned.error().code;
    if (!mayCopyInstead(code))
        return Failure(cloned.error());
    if (holdsForAllFiles(code))
        context.abilities.noteRefused(Ability::Clone, source.facts.device, targetDevice);
    return false;
}

Result<void> makeRoom(const CopyContext &context, const OpenSource &source, const PartialFile &partial, std::uint64_t targetDevice)
{
    const bool pays = context.strategy.preallocates && source.facts.size >= kPreallocatedFrom && !hasHoles(source.facts);
    if (!pays || !context.abilities.may(Ability::Allocate, targetDevice))
        return {};
    const Result<void> allocated = context.ops.allocate(partial.fd(), source.facts.size);
    if (allocated || allocated.error().kind != ErrorKind::Unsupported)
        return allocated;
    context.abilities.noteRefused(Ability::Allocate, targetDevice);
    return {};
}

Result<RangeCopied> copyRange(const CopyContext &context, const ContentFlow &flow, std::uint64_t offset, std::uint64_t end,
                              std::chrono::milliseconds quantum, const std::stop_token &stop)
{
    fs::FsOps &ops = context.ops;
    const int from = flow.source.fd.get();
    const std::uint64_t size = flow.source.facts.size;
    const auto deadline = std::chrono::steady_clock::now() + quantum;
    const bool sparse = hasHoles(flow.source.facts);
    std::uint64_t dataEnd = sparse ? offset : end; // [offset, dataEnd) is known to hold data
    while (offset < end) {
        if (offset == dataEnd) {
            const Result<std::uint64_t> data = ops.seekData(from, offset, size);
            if (!data)
                return Failure(data.error());
            const std::uint64_t hole = std::min(*data, end) - offset;
            if (flow.digester)
                flow.digester->addZeros(hole);
            context.counters.bytesCopied.fetch_add(hole, std::memory_order_relaxed);
            offset += hole;
            if (offset == end)
                break;
            const Result<std::uint64_t> next = ops.seekHole(from, offset, size);
            if (!next)
                return Failure(next.error());
            dataEnd = std::clamp(*next, offset, end);
            if (dataEnd == offset)
                dataEnd = end; // a file system that contradicts itself: read, as if there were no holes
        }
        const Result<std::size_t> count = carry(context, flow, offset, dataEnd - offset);
        if (!count)
            return Failure(count.error());
        if (*count == 0)
            return RangeCopied {.reached = offset, .atEnd = true};
        offset += *count;
        context.counters.bytesCopied.fetch_add(*count, std::memory_order_relaxed);
        if (offset < end && (shouldYield(context, stop) || std::chrono::steady_clock::now() >= deadline))
            break;
    }
    return RangeCopied {.reached = offset};
}

Result<std::optional<model::Loss>> checkSource(const CopyContext &context, const OpenSource &source, std::uint64_t copied)
{
    const Result<model::FileFacts> now = context.ops.stat(source.fd.get(), "");
    if (!now)
        return Failure(now.error());
    // Files of /proc and /sys, which have no blocks, hold more or less than their size says; unchanged is what counts there.
    const bool isShort = copied < source.facts.size && source.facts.allocated != 0;
    if (model::isUnchanged(source.facts, *now) && !isShort)
        return std::optional<model::Loss>();
    if (now->size > source.facts.size && copied == source.facts.size)
        return std::optional<model::Loss>({.kind = model::LossKind::SourceGrew, .code = 0, .detail = {}, .unsupported = false});
    return Failure(Error::of(ErrorKind::Changed, FsOp::Read));
}

std::vector<model::Loss> keepMetadata(const CopyContext &context, const OpenSource &source, const PartialFile &partial,
                                      const fs::MetadataContext &metadata)
{
    // A setgid target folder gives its group to new files, so the target has to be looked at rather than assumed.
    model::FileFacts now {.type = model::FileType::Regular, .mode = 0, .uid = UINT32_MAX, .gid = UINT32_MAX};
    if (const model::FileFacts *fresh = metadata.precedents ? metadata.precedents->fresh(partial.madeWith()) : nullptr) {
        now = *fresh;
    } else if (const Result<model::FileFacts> seen = context.ops.stat(partial.fd(), "")) {
        now = *seen;
        if (metadata.precedents)
            metadata.precedents->noteFresh(partial.madeWith(), now);
    }
    return fs::copyMetadata(context.ops, {source.fd.get(), ""}, source.facts, {partial.fd(), ""}, now, metadata);
}

Result<OpenPair> openPair(const CopyContext &context, const FolderPair &folders, const model::Step &step)
{
    const Result<OpenFolders> at = folders.open(context.ops);
    if (!at)
        return Failure(at.error());
    Result<OpenSource> source = openSource(context, at->source->get(), step);
    if (!source)
        return Failure(source.error());
    Result<fs::UniqueFd> target = context.ops.open(at->target->get(), step.targetName.c_str(), O_RDONLY);
    if (!target)
        return Failure(located(target.error(), folders.target->item(step.targetName)));
    const Result<model::FileFacts> now = context.ops.stat(target->get(), "");
    if (!now)
        return Failure(located(now.error(), folders.target->item(step.targetName)));
    const bool sameSize = now->size == source->facts.size;
    return OpenPair {*std::move(source), *std::move(target), sameSize};
}

Result<bool> hasEqualContent(const CopyContext &context, const FolderPair &folders, const model::Step &step, const std::stop_token &stop)
{
    const Result<OpenPair> pair = openPair(context, folders, step);
    if (!pair)
        return Failure(pair.error());
    if (!pair->sameSize)
        return false;
    constexpr std::uint64_t kRange = 4 << 20;
    const std::uint64_t size = pair->source.facts.size;
    for (std::uint64_t offset = 0; offset < size; offset += kRange) {
        if (offset > 0 && shouldYield(context, stop))
            return Failure(Error::of(ErrorKind::Cancelled));
        const Result<bool> equal
            = isEqualRange(context.ops, pair->source.fd.get(), pair->target.get(), offset, std::min(kRange, size - offset));
        if (!equal || !*equal)
            return equal;
    }
    return true;
}

Result<void> removeSource(const CopyContext &context, int folderFd, const std::string &name, const model::FileFacts &copied)
{
    const Result<model::FileFacts> now = context.ops.stat(folderFd, name.c_str());
    if (!now)
        return Failure(now.error());
    // The inode's own time tells of changes that a forged modification time hides; it also moves when another link of
    // this very file was just removed.
    const bool touched = copied.links == 1 && now->changed != copied.changed;
    if (!model::isUnchanged(copied, *now) || touched)
        return Failure(Error::of(ErrorKind::Changed, FsOp::Unlink));
    return context.ops.unlink(folderFd, name.c_str());
}

Result<void> flushFileSystem(const CopyContext &context, int fd)
{
    const Result<void> flushed = context.ops.flushFileSystem(fd);
    if (!flushed)
        context.counters.failedFlushes.fetch_add(1);
    return flushed;
}

Result<void> flushNames(const CopyContext &context, int folderFd)
{
    if (context.flushEachFile) {
        const Result<void> flushed = context.ops.flushFile(folderFd);
        if (!flushed)
            return flushed;
    }
    return flushFileSystem(context, folderFd);
}

} // namespace ferry::engine
