// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/data_set.h"

#include "core/base/error.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace ferry::cli::bench {

namespace {

constexpr std::uint64_t kUsualSize = 256 * kMiB;
constexpr std::uint64_t kUsualMedium = 1000;
constexpr std::uint64_t kUsualSmall = 5000;
constexpr std::uint64_t kSmallSize = 4 * kKiB;
constexpr std::uint64_t kSmallPerFolder = 100;
constexpr std::uint64_t kLeastUsualSize = kUsualSize / 16; // less measures nothing any more
constexpr std::size_t kWord = sizeof(std::uint64_t);

DataSizes sizesFor(std::uint64_t large)
{
    return {.largeBytes = large,
            .mediumFiles = std::clamp<std::uint64_t>(4 * large / kMiB, 2, kUsualMedium),
            .smallFiles = std::clamp<std::uint64_t>(large / kSmallSize, 50, kUsualSmall)};
}

/// Of one kind, since only one is there at a time; a block for each inode.
std::uint64_t mostTakenBy(const DataSizes &sizes)
{
    std::uint64_t most = 0;
    for (const DataKind kind : {DataKind::Large, DataKind::Medium, DataKind::Small})
        most = std::max(most, sizes.bytesOf(kind) + sizes.filesOf(kind) * kSmallSize);
    return most;
}

Result<std::uint64_t> freeIn(const Path &folder)
{
    struct statvfs facts {};
    if (::statvfs(folder.c_str(), &facts) != 0)
        return Failure(Error::fromErrno(errno, FsOp::StatFs, folder));
    return std::uint64_t {facts.f_bavail} * facts.f_frsize;
}

Result<std::uint64_t> deviceOf(const Path &folder)
{
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0)
        return Failure(Error::fromErrno(errno, FsOp::Stat, folder));
    return std::uint64_t {facts.st_dev};
}

/// MemAvailable of proc_meminfo(5), 0 if it cannot be read.
std::uint64_t availableMemory()
{
    std::ifstream file("/proc/meminfo");
    std::string word;
    while (file >> word) {
        std::uint64_t amount = 0;
        if (word == "MemAvailable:" && file >> amount)
            return amount * kKiB;
    }
    return 0;
}

/// SplitMix64 by Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
class Noise
{
public:
    void fill(std::vector<char> &buffer)
    {
        for (std::size_t at = 0; at + kWord <= buffer.size(); at += kWord) {
            std::uint64_t word = m_state += 0x9E3779B97F4A7C15;
            word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
            word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
            word ^= word >> 31;
            std::copy_n(reinterpret_cast<const char *>(&word), kWord, buffer.data() + at);
        }
    }

private:
    std::uint64_t m_state = 0;
};

Result<void> makeFolder(const Path &folder)
{
    if (::mkdir(folder.c_str(), 0755) != 0)
        return Failure(Error::fromErrno(errno, FsOp::MakeFolder, folder));
    return {};
}

Result<void> writeAll(int fd, std::uint64_t size, Noise &noise, std::vector<char> &buffer)
{
    while (size > 0) {
        noise.fill(buffer);
        std::size_t left = std::min<std::uint64_t>(size, buffer.size());
        size -= left;
        for (const char *from = buffer.data(); left > 0;) {
            const ssize_t written = ::write(fd, from, left);
            if (written < 0)
                return Failure(Error::fromErrno(errno, FsOp::Write));
            from += written;
            left -= static_cast<std::size_t>(written);
        }
    }
    return {};
}

Result<void> writeFile(const Path &path, std::uint64_t size, Noise &noise, std::vector<char> &buffer)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0)
        return Failure(Error::fromErrno(errno, FsOp::Create, path));
    Result<void> written = writeAll(fd, size, noise, buffer);
    if (::close(fd) != 0 && written)
        written = Failure(Error::fromErrno(errno, FsOp::Write));
    if (!written)
        return Failure(Error {written.error().kind, written.error().op, written.error().code, path});
    return {};
}

} // namespace

std::uint64_t DataSizes::filesOf(DataKind kind) const noexcept
{
    switch (kind) {
    case DataKind::None:
        break;
    case DataKind::Large:
        return 1;
    case DataKind::Medium:
        return mediumFiles;
    case DataKind::Small:
        return smallFiles;
    }
    return 0;
}

std::uint64_t DataSizes::bytesOf(DataKind kind) const noexcept
{
    switch (kind) {
    case DataKind::None:
        break;
    case DataKind::Large:
        return largeBytes;
    case DataKind::Medium:
        return mediumFiles * kMiB;
    case DataKind::Small:
        return smallFiles * kSmallSize;
    }
    return 0;
}

std::expected<DataSizes, Shortage> fitDataSizes(std::optional<std::uint64_t> askedSize, const Room &room)
{
    const std::uint64_t shares = room.oneFileSystem ? 2 : 1;
    const bool ofTarget = !room.oneFileSystem && room.targetFree < room.sourceFree;
    const std::uint64_t free = ofTarget ? room.targetFree : room.sourceFree;
    const std::uint64_t most = free / shares / 4 * 3;
    const auto shortageOf = [&](const DataSizes &sizes) {
        return std::unexpected(Shortage {.ofTarget = ofTarget, .needed = mostTakenBy(sizes) * shares / 3 * 4, .free = free});
    };
    DataSizes sizes = sizesFor(askedSize.value_or(kUsualSize));
    if (askedSize && mostTakenBy(sizes) > most)
        return shortageOf(sizes);
    if (askedSize)
        return sizes;
    const DataSizes least = sizesFor(kLeastUsualSize);
    if (mostTakenBy(least) > most)
        return shortageOf(least);
    const std::uint64_t warm = room.memory == 0 ? most : std::max(room.memory / 4, mostTakenBy(least));
    const std::uint64_t bound = std::min(most, warm);
    if (mostTakenBy(sizes) <= bound)
        return sizes;
    sizes.largeBytes = std::min(sizes.largeBytes, bound / kMiB * kMiB);
    sizes.mediumFiles = std::min(sizes.mediumFiles, bound / (kMiB + kSmallSize));
    sizes.isReduced = true;
    return sizes;
}

Result<Room> roomOf(const Path &sourceFolder, const Path &targetFolder)
{
    const Result<std::uint64_t> sourceFree = freeIn(sourceFolder);
    const Result<std::uint64_t> targetFree = freeIn(targetFolder);
    const Result<std::uint64_t> sourceDevice = deviceOf(sourceFolder);
    const Result<std::uint64_t> targetDevice = deviceOf(targetFolder);
    for (const Result<std::uint64_t> *result : {&sourceFree, &targetFree, &sourceDevice, &targetDevice}) {
        if (!*result)
            return Failure(result->error());
    }
    return Room {
        .sourceFree = *sourceFree, .targetFree = *targetFree, .oneFileSystem = *sourceDevice == *targetDevice, .memory = availableMemory()};
}

const char *nameOf(DataKind kind) noexcept
{
    switch (kind) {
    case DataKind::None:
        break;
    case DataKind::Large:
        return "large";
    case DataKind::Medium:
        return "medium";
    case DataKind::Small:
        return "small";
    }
    return "nothing";
}

Result<void> writeDataSet(const Path &folder, DataKind kind, const DataSizes &sizes)
{
    Noise noise;
    const Path root = folder.child(nameOf(kind));
    std::vector<char> buffer(kind == DataKind::Small ? kSmallSize : kMiB);
    if (kind == DataKind::Large)
        return writeFile(root, sizes.largeBytes, noise, buffer);
    if (kind == DataKind::None)
        return {};
    if (const Result<void> made = makeFolder(root); !made)
        return made;
    const std::uint64_t files = sizes.filesOf(kind);
    Path holder = root;
    for (std::uint64_t i = 0; i < files; ++i) {
        if (kind == DataKind::Small && i % kSmallPerFolder == 0) {
            holder = root.child("folder-" + std::to_string(i / kSmallPerFolder));
            if (const Result<void> made = makeFolder(holder); !made)
                return made;
        }
        const Result<void> written = writeFile(holder.child("file-" + std::to_string(i)), buffer.size(), noise, buffer);
        if (!written)
            return written;
    }
    return {};
}

} // namespace ferry::cli::bench
