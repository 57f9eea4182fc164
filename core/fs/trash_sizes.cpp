// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/trash_sizes.h"

#include "core/fs/folder_reader.h"
#include "core/fs/name_rules.h"
#include "core/fs/percent_encoding.h"
#include "core/fs/write_whole.h"

#include <fcntl.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace ferry::fs {

namespace {

constexpr const char *kFile = "directorysizes";
constexpr std::size_t kFileMax = std::size_t(16) << 20; ///< bytes; what is longer is not taken for such a file
constexpr std::size_t kEntriesAtOnce = 512;

template <typename Number>
bool take(std::string_view text, Number &to)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), to);
    return error == std::errc() && end == text.data() + text.size() && !text.empty();
}

bool isName(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.size() <= kNameBytesMax
        && name.find_first_of(std::string_view("/\0", 2)) == std::string_view::npos;
}

/// Nothing that is there is as good as nothing: it is a cache.
std::vector<DirectorySize> sizesIn(FsOps &ops, int trashFd)
{
    const Result<UniqueFd> file = ops.open(trashFd, kFile, O_RDONLY | O_NONBLOCK);
    const Result<model::FileFacts> facts = file ? ops.stat(file->get(), "") : Failure(file.error());
    if (!facts || !facts->isRegular() || facts->size > kFileMax)
        return {};
    std::string text(facts->size, '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const Result<std::size_t> got = ops.read(file->get(), std::as_writable_bytes(std::span(text)).subspan(done), done);
        if (!got)
            return {};
        if (*got == 0)
            break;
        done += *got;
    }
    return parseDirectorySizes(std::string_view(text).substr(0, done));
}

/// Whether a trashed folder is still the one of the line.
bool isCurrent(FsOps &ops, int infoFd, const DirectorySize &size)
{
    const Result<model::FileFacts> info = ops.stat(infoFd, (size.name + ".trashinfo").c_str());
    return info && info->modified.seconds == size.infoModified;
}

Result<void> replaceFile(FsOps &ops, int trashFd, std::span<const DirectorySize> sizes, const SizesPartial &partial)
{
    const Result<UniqueFd> file = ops.open(trashFd, partial.name.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
    if (!file)
        return Failure(file.error());
    const std::string text = directorySizesText(sizes);
    const Result<void> written = writeWhole(ops, file->get(), std::as_bytes(std::span(text)));
    const Result<void> named = written ? ops.renameOver(trashFd, partial.name.c_str(), trashFd, kFile) : written;
    if (!named) {
        const Result<void> removed = ops.unlink(trashFd, partial.name.c_str());
        if (!removed && removed.error().kind != ErrorKind::NotFound && partial.couldNotRemove)
            partial.couldNotRemove();
    }
    return named;
}

} // namespace

std::vector<DirectorySize> parseDirectorySizes(std::string_view text)
{
    std::vector<DirectorySize> sizes;
    std::map<std::string, std::size_t> places;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const std::size_t first = line.find(' ');
        const std::size_t second = first == std::string_view::npos ? first : line.find(' ', first + 1);
        if (second == std::string_view::npos)
            continue;
        DirectorySize size;
        const std::optional<std::string> name = percentDecoded(line.substr(second + 1));
        if (!take(line.substr(0, first), size.bytes) || !take(line.substr(first + 1, second - first - 1), size.infoModified) || !name
            || !isName(*name))
            continue;
        size.name = *name;
        const auto [place, isNew] = places.try_emplace(*name, sizes.size());
        if (isNew)
            sizes.push_back(std::move(size));
        else
            sizes[place->second] = std::move(size);
    }
    return sizes;
}

std::string directorySizesText(std::span<const DirectorySize> sizes)
{
    std::string text;
    for (const DirectorySize &size : sizes)
        text += std::to_string(size.bytes) + ' ' + std::to_string(size.infoModified) + ' ' + percentEncoded(size.name) + '\n';
    return text;
}

Result<std::uint64_t> diskUsage(FsOps &ops, const std::shared_ptr<Folder> &folder, const std::function<bool()> &mayGoOn)
{
    std::uint64_t bytes = folder->facts().allocated;
    std::set<std::uint64_t> counted; // inodes of several names
    std::vector<std::pair<std::shared_ptr<Folder>, std::string>> toCome; // a folder and its parent; itself has no name
    toCome.emplace_back(folder, std::string());
    while (!toCome.empty()) {
        auto [parent, name] = std::move(toCome.back());
        toCome.pop_back();
        const Result<std::shared_ptr<Folder>> opened = name.empty() ? parent : Folder::openBelow(ops, parent, name);
        if (!opened)
            return Failure(opened.error());
        const Result<PinnedFd> fd = (*opened)->fd(ops);
        if (!fd)
            return Failure(fd.error());
        Result<FolderReader> reader = FolderReader::open(ops, (*fd)->get());
        if (!reader)
            return Failure(reader.error());
        for (;;) {
            if (!mayGoOn())
                return Failure(Error::of(ErrorKind::Cancelled, FsOp::None));
            const Result<std::vector<FolderEntry>> entries = reader->next(ops, kEntriesAtOnce);
            if (!entries)
                return Failure(entries.error());
            if (entries->empty())
                break;
            for (const FolderEntry &entry : *entries) {
                const Result<model::FileFacts> facts = ops.stat((*fd)->get(), entry.name.c_str());
                if (!facts)
                    return Failure(facts.error());
                if (facts->device != folder->facts().device)
                    continue;
                if (facts->isFolder())
                    toCome.emplace_back(*opened, entry.name);
                if (facts->isFolder() || facts->links < 2 || counted.insert(facts->inode).second)
                    bytes += facts->allocated;
            }
        }
    }
    return bytes;
}

Result<void> noteDirectorySize(FsOps &ops, int trashFd, int infoFd, const std::string &name, std::uint64_t bytes,
                               const SizesPartial &partial)
{
    const Result<model::FileFacts> info = ops.stat(infoFd, (name + ".trashinfo").c_str());
    if (!info)
        return Failure(info.error());
    std::vector<DirectorySize> sizes = sizesIn(ops, trashFd);
    std::erase_if(sizes, [&](const DirectorySize &size) { return size.name == name || !isCurrent(ops, infoFd, size); });
    sizes.push_back({bytes, info->modified.seconds, name});
    return replaceFile(ops, trashFd, sizes, partial);
}

Result<void> dropDirectorySizes(FsOps &ops, int filesFd, const SizesPartial &partial)
{
    const Result<UniqueFd> trash = ops.open(filesFd, "..", O_RDONLY | O_DIRECTORY);
    if (!trash)
        return Failure(trash.error());
    std::vector<DirectorySize> sizes = sizesIn(ops, trash->get());
    if (sizes.empty())
        return {};
    const Result<UniqueFd> info = ops.open(trash->get(), "info", O_PATH | O_DIRECTORY);
    if (!info)
        return Failure(info.error());
    if (std::erase_if(sizes, [&](const DirectorySize &size) { return !isCurrent(ops, info->get(), size); }) == 0)
        return {};
    return replaceFile(ops, trash->get(), sizes, partial);
}

} // namespace ferry::fs
