// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/plain_files.h"

#include "core/base/error.h"
#include "core/base/units.h"
#include "core/fs/unique_fd.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry::cli::bench::plain {

namespace {

using fs::UniqueFd;

constexpr std::size_t kBuffer = 128 * kKiB;

using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;

/// An entry, or the root itself by its path (folder AT_FDCWD).
struct Place {
    int folder = AT_FDCWD;
    const char *name = nullptr;
};

Failure failed(FsOp op, const char *name)
{
    return Failure(Error::fromErrno(errno, op, Path(name)));
}

Result<struct stat> factsOf(Place place)
{
    struct stat facts {};
    if (::fstatat(place.folder, place.name, &facts, AT_SYMLINK_NOFOLLOW) != 0)
        return failed(FsOp::Stat, place.name);
    return facts;
}

Result<Folder> openFolder(Place place)
{
    const int fd = ::openat(place.folder, place.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return failed(FsOp::Open, place.name);
    Folder folder(::fdopendir(fd), &::closedir);
    if (!folder) {
        const Failure failure = failed(FsOp::Open, place.name);
        ::close(fd);
        return failure;
    }
    return folder;
}

/// Hands every entry to `visit` until one fails.
Result<void> forEachEntry(const Folder &folder, const std::function<Result<void>(Place)> &visit)
{
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(folder.get());
        if (!entry && errno != 0)
            return failed(FsOp::ReadFolder, "");
        if (!entry)
            return {};
        const std::string_view name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const Result<void> visited = visit({::dirfd(folder.get()), entry->d_name});
        if (!visited)
            return visited;
    }
}

Result<void> writeAll(int fd, const char *from, std::size_t size, const char *name)
{
    while (size > 0) {
        const ssize_t written = ::write(fd, from, size);
        if (written < 0)
            return failed(FsOp::Write, name);
        from += written;
        size -= static_cast<std::size_t>(written);
    }
    return {};
}

Result<void> keepMetadata(int fd, const struct stat &facts, const char *name)
{
    // Who is not root may give the group only; that is what cp -a does, too.
    if (::fchown(fd, facts.st_uid, facts.st_gid) != 0 && errno != EPERM)
        return failed(FsOp::ChangeOwner, name);
    if (::fchmod(fd, facts.st_mode & 07777) != 0)
        return failed(FsOp::ChangeMode, name);
    const timespec times[] = {facts.st_atim, facts.st_mtim};
    if (::futimens(fd, times) != 0)
        return failed(FsOp::ChangeTimes, name);
    return {};
}

class Copier
{
public:
    Result<void> copy(Place from, Place to)
    {
        const Result<struct stat> facts = factsOf(from);
        if (!facts)
            return Failure(facts.error());
        if (S_ISDIR(facts->st_mode))
            return copyFolder(from, to, *facts);
        if (S_ISREG(facts->st_mode))
            return copyFile(from, to, *facts);
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Open, Path(from.name)));
    }

private:
    Result<void> copyFile(Place from, Place to, const struct stat &facts)
    {
        const UniqueFd source(::openat(from.folder, from.name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        if (!source.isOpen())
            return failed(FsOp::Open, from.name);
        const int target = ::openat(to.folder, to.name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (target < 0)
            return failed(FsOp::Create, to.name);
        Result<void> copied = copyContent(source.get(), target, to.name);
        if (copied)
            copied = keepMetadata(target, facts, to.name);
        if (::close(target) != 0 && copied)
            copied = failed(FsOp::Write, to.name);
        return copied;
    }

    Result<void> copyContent(int source, int target, const char *name)
    {
        for (;;) {
            const ssize_t got = ::read(source, m_buffer.data(), m_buffer.size());
            if (got < 0)
                return failed(FsOp::Read, name);
            if (got == 0)
                return {};
            const Result<void> written = writeAll(target, m_buffer.data(), static_cast<std::size_t>(got), name);
            if (!written)
                return written;
        }
    }

    Result<void> copyFolder(Place from, Place to, const struct stat &facts)
    {
        const Result<Folder> source = openFolder(from);
        if (!source)
            return Failure(source.error());
        if (::mkdirat(to.folder, to.name, 0700) != 0)
            return failed(FsOp::MakeFolder, to.name);
        const UniqueFd target(::openat(to.folder, to.name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!target.isOpen())
            return failed(FsOp::Open, to.name);
        const Result<void> copied = forEachEntry(*source, [&](Place entry) { return copy(entry, {target.get(), entry.name}); });
        return copied ? keepMetadata(target.get(), facts, to.name) : copied;
    }

    std::vector<char> m_buffer = std::vector<char>(kBuffer);
};

Result<void> addSizes(Place place, std::uint64_t &sum)
{
    const Result<struct stat> facts = factsOf(place);
    if (!facts)
        return Failure(facts.error());
    if (!S_ISDIR(facts->st_mode)) {
        sum += static_cast<std::uint64_t>(facts->st_size);
        return {};
    }
    const Result<Folder> folder = openFolder(place);
    if (!folder)
        return Failure(folder.error());
    return forEachEntry(*folder, [&sum](Place entry) { return addSizes(entry, sum); });
}

Result<void> removeAt(Place place)
{
    // A folder is known by the refusal, which saves looking at every file.
    if (::unlinkat(place.folder, place.name, 0) == 0 || errno == ENOENT)
        return {};
    if (errno != EISDIR)
        return failed(FsOp::Unlink, place.name);
    const Result<Folder> folder = openFolder(place);
    if (!folder)
        return Failure(folder.error());
    const Result<void> emptied = forEachEntry(*folder, [](Place entry) { return removeAt(entry); });
    if (!emptied)
        return emptied;
    if (::unlinkat(place.folder, place.name, AT_REMOVEDIR) != 0 && errno != ENOENT)
        return failed(FsOp::RemoveFolder, place.name);
    return {};
}

/// As many bytes as the buffer holds, fewer only at the end of the file.
Result<std::size_t> readFull(int fd, std::vector<char> &buffer)
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const ssize_t got = ::read(fd, buffer.data() + filled, buffer.size() - filled);
        if (got < 0)
            return failed(FsOp::Read, "");
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    return filled;
}

} // namespace

Result<void> copy(const Path &from, const Path &to)
{
    return Copier().copy({AT_FDCWD, from.c_str()}, {AT_FDCWD, to.c_str()});
}

Result<std::uint64_t> walk(const Path &root)
{
    std::uint64_t sum = 0;
    const Result<void> walked = addSizes({AT_FDCWD, root.c_str()}, sum);
    if (!walked)
        return Failure(walked.error());
    return sum;
}

Result<void> remove(const Path &path)
{
    return removeAt({AT_FDCWD, path.c_str()});
}

Result<void> compare(const Path &first, const Path &second)
{
    const UniqueFd one(::open(first.c_str(), O_RDONLY | O_CLOEXEC));
    if (!one.isOpen())
        return failed(FsOp::Open, first.c_str());
    const UniqueFd other(::open(second.c_str(), O_RDONLY | O_CLOEXEC));
    if (!other.isOpen())
        return failed(FsOp::Open, second.c_str());
    std::vector<char> left(kBuffer);
    std::vector<char> right(kBuffer);
    for (;;) {
        const Result<std::size_t> a = readFull(one.get(), left);
        const Result<std::size_t> b = readFull(other.get(), right);
        if (!a || !b)
            return Failure(a ? b.error() : a.error());
        if (*a != *b || std::memcmp(left.data(), right.data(), *a) != 0)
            return Failure(Error::of(ErrorKind::Corrupt, FsOp::Verify, second));
        if (*a == 0)
            return {};
    }
}

Result<void> flushFileSystem(const Path &path)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return failed(FsOp::Open, path.c_str());
    if (::syncfs(fd.get()) != 0)
        return failed(FsOp::Flush, path.c_str());
    return {};
}

Result<void> dropFromCache(const Path &file)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen())
        return failed(FsOp::Open, file.c_str());
    if (const int code = ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_DONTNEED); code != 0)
        return Failure(Error::fromErrno(code, FsOp::Advise, file));
    return {};
}

} // namespace ferry::cli::bench::plain
