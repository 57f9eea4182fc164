// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/trash.h"

#include "core/fs/folder_reader.h"
#include "core/fs/name_rules.h"
#include "core/fs/percent_encoding.h"
#include "core/fs/trash_sizes.h"
#include "core/fs/volume.h"
#include "core/fs/write_whole.h"

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ferry::fs {

namespace {

constexpr int kOpenFolder = O_RDONLY | O_DIRECTORY;
constexpr mode_t kOwnerOnly = 0700;
constexpr std::string_view kInfoSuffix = ".trashinfo";
// Room for the suffix and for " (1000000)".
constexpr std::size_t kTrashedNameMax = kNameBytesMax - 10 - 10;
constexpr std::size_t kExtensionMax = 20;
constexpr std::size_t kNoteMax = 64 * 1024; // bytes; a path takes up to three times its own length
constexpr std::int64_t kNotesStay = 24 * 60 * 60; // seconds that a note of nothing is left alone
constexpr std::size_t kNotesAtOnce = 512;
constexpr int kNumbersInOrder = 16;
constexpr int kNamesTriedMax = 1000;
constexpr std::string_view kSharedName = ".Trash";
constexpr std::string_view kOwnPrefix = ".Trash-";

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// A trash folder that is ready to take something.
struct TrashFolder {
    PinnedFd self;
    UniqueFd files;
    UniqueFd info;
    Path path;
    Path top; ///< empty for the home trash
};

/// What goes into the trash.
struct Entry {
    int folder = -1;
    const std::string &name;
    const Path &absolute;
    model::FileFacts facts;
    std::shared_ptr<Folder> below {}; ///< if it is a folder whose size is to be told
};

Failure failedOn(const Path &path, const Error &error)
{
    return Failure(Error {error.kind, error.op, error.code, path});
}

/// No trash can be had on this volume; `code` says what stood against it.
Failure noTrash(const Path &path, int code = 0)
{
    return Failure(Error {ErrorKind::Unsupported, FsOp::Rename, code, path});
}

std::string localTime(model::Timestamp now, std::int64_t utcOffsetSeconds)
{
    const auto seconds = static_cast<time_t>(now.seconds + utcOffsetSeconds);
    struct tm parts = {};
    char text[32] = "1970-01-01T00:00:00";
    if (::gmtime_r(&seconds, &parts))
        (void)std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    return text;
}

/// The name cut so that a number and the suffix still fit; a short extension stays.
std::string shortened(const std::string &name)
{
    if (name.size() <= kTrashedNameMax)
        return name;
    std::string extension;
    if (const auto dot = name.rfind('.'); dot != std::string::npos && name.size() - dot <= kExtensionMax)
        extension = name.substr(dot);
    std::size_t end = kTrashedNameMax - extension.size();
    while (end > kTrashedNameMax - extension.size() - 3 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return name.substr(0, end) + extension;
}

/// Numbers in order at first; then at random, or ten thousand equal names would need fifty million attempts.
int numberOfAttempt(int attempt)
{
    if (attempt <= kNumbersInOrder)
        return attempt;
    std::uint32_t random = 0;
    if (::getrandom(&random, sizeof random, 0) != sizeof random)
        return attempt;
    return kNumbersInOrder + 1 + static_cast<int>(random % 900'000);
}

/// Opens the folder `name`, made with mode 0700 if it is missing; never through a link.
Result<UniqueFd> openOrMake(FsOps &ops, int at, const char *name)
{
    Result<UniqueFd> fd = ops.open(at, name, kOpenFolder);
    if (fd || fd.error().code != ENOENT)
        return fd;
    const Result<void> made = ops.makeFolder(at, name, kOwnerOnly);
    if (!made && made.error().code != EEXIST)
        return Failure(made.error());
    return ops.open(at, name, kOpenFolder);
}

Result<void> makeWithParents(FsOps &ops, const Path &path)
{
    std::vector<Path> missing;
    for (Path folder = path; !ops.statFollowing(folder.c_str()); folder = folder.parent()) {
        missing.push_back(folder);
        if (folder == folder.parent())
            break;
    }
    for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
        const Result<void> made = ops.makeFolder(AT_FDCWD, folder->c_str(), kOwnerOnly);
        if (!made && made.error().code != EEXIST)
            return failedOn(*folder, made.error());
    }
    return {};
}

/// The path, or what is nearest above it, that is a folder.
Path nearestFolder(FsOps &ops, const Path &path)
{
    const auto isFolder = [&](const Path &candidate) {
        const Result<model::FileFacts> facts = ops.statFollowing(candidate.c_str());
        return facts && facts->isFolder();
    };
    Path folder = path;
    while (!isFolder(folder) && folder != folder.parent())
        folder = folder.parent();
    return folder;
}

/// Whether `object` is the folder `fd` or one of those above it. A folder above that may not be entered ends the search:
/// the kernel refuses to put a folder below itself all the same.
bool isAtOrAbove(FsOps &ops, const model::FileFacts &object, int fd)
{
    Result<model::FileFacts> facts = ops.stat(fd, "");
    UniqueFd folder;
    while (facts) {
        if (model::isSameObject(*facts, object))
            return true;
        Result<UniqueFd> up = ops.open(folder.isOpen() ? folder.get() : fd, "..", O_PATH | O_DIRECTORY);
        if (!up)
            return false;
        const Result<model::FileFacts> above = ops.stat(up->get(), "");
        // Only the root is its own parent; a folder mounted into itself is the same object of another mount.
        if (above && model::isSameObject(*above, *facts) && above->mount == facts->mount)
            return false;
        folder = *std::move(up);
        facts = above;
    }
    return false;
}

Result<TrashFolder> withItsParts(FsOps &ops, UniqueFd self, Path path, Path top)
{
    Result<UniqueFd> files = openOrMake(ops, self.get(), "files");
    if (!files)
        return failedOn(path.child("files"), files.error());
    Result<UniqueFd> info = openOrMake(ops, self.get(), "info");
    if (!info)
        return failedOn(path.child("info"), info.error());
    return TrashFolder {std::make_shared<const UniqueFd>(std::move(self)), *std::move(files), *std::move(info), std::move(path),
                        std::move(top)};
}

Result<TrashFolder> openHomeTrash(FsOps &ops, const Path &homeData)
{
    const Result<void> made = makeWithParents(ops, homeData);
    if (!made)
        return Failure(made.error());
    const Path path = homeData.child("Trash");
    // People keep their trash elsewhere through a link, which is theirs to make.
    Result<UniqueFd> self = ops.openFollowing(path.c_str(), kOpenFolder);
    if (!self && self.error().code == ENOENT) {
        const Result<void> trashMade = ops.makeFolder(AT_FDCWD, path.c_str(), kOwnerOnly);
        if (!trashMade && trashMade.error().code != EEXIST)
            return failedOn(path, trashMade.error());
        self = ops.openFollowing(path.c_str(), kOpenFolder);
    }
    if (!self)
        return failedOn(path, self.error());
    return withItsParts(ops, *std::move(self), path, Path());
}

/// $top/.Trash/$uid, if an administrator has made $top/.Trash as the specification wants it.
Result<UniqueFd> openSharedTrash(FsOps &ops, int top, std::uint32_t uid)
{
    const Result<UniqueFd> shared = ops.open(top, ".Trash", kOpenFolder);
    if (!shared)
        return Failure(shared.error());
    const Result<model::FileFacts> facts = ops.stat(shared->get(), "");
    if (!facts)
        return Failure(facts.error());
    if (!(facts->mode & S_ISVTX))
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Open));
    return openOrMake(ops, shared->get(), std::to_string(uid).c_str());
}

bool isOwnedBy(FsOps &ops, int fd, std::uint32_t uid)
{
    const Result<model::FileFacts> facts = ops.stat(fd, "");
    return facts && facts->uid == uid;
}

Result<TrashFolder> openTopTrash(FsOps &ops, const Entry &entry, const TrashContext &context)
{
    const model::FileFacts folder = ops.stat(entry.folder, "").value_or(entry.facts);
    // Through the descriptor, because the folder's path may be too long or have been renamed.
    const Result<Volume> volume = volumeOf(ops, Path("/proc/self/fd/" + std::to_string(entry.folder)));
    if (!volume)
        return noTrash(entry.absolute, volume.error().code);
    const bool isUnwanted = std::ranges::find(volume->options, "x-gvfs-notrash") != volume->options.end();
    if (isUnwanted || volume->mountPoint.isEmpty())
        return noTrash(entry.absolute);
    if (volume->readOnly)
        return Failure(Error::fromErrno(EROFS, FsOp::Rename, entry.absolute));
    const Result<UniqueFd> top = ops.open(AT_FDCWD, volume->mountPoint.c_str(), kOpenFolder);
    if (!top)
        return noTrash(entry.absolute, top.error().code);
    const Result<model::FileFacts> topFacts = ops.stat(top->get(), "");
    // Another file system may have been mounted over it.
    if (!topFacts || topFacts->mount != folder.mount || (folder.mount == 0 && topFacts->device != folder.device))
        return noTrash(entry.absolute);

    const std::string uid = std::to_string(context.uid);
    Result<UniqueFd> self = openSharedTrash(ops, top->get(), context.uid);
    if (self && isOwnedBy(ops, self->get(), context.uid)) {
        Result<TrashFolder> trash = withItsParts(ops, *std::move(self), volume->mountPoint.child(".Trash").child(uid), volume->mountPoint);
        if (trash)
            return trash;
    }
    const std::string name = ".Trash-" + uid;
    const Path path = volume->mountPoint.child(name);
    self = openOrMake(ops, top->get(), name.c_str());
    if (!self) {
        const ErrorKind kind = self.error().kind;
        if (kind == ErrorKind::Denied || kind == ErrorKind::WrongType)
            return noTrash(path, self.error().code);
        return failedOn(path, self.error());
    }
    if (!isOwnedBy(ops, self->get(), context.uid))
        return noTrash(path, EPERM);
    return withItsParts(ops, *std::move(self), path, volume->mountPoint);
}

bool hasParentComponent(std::string_view path)
{
    return path == ".." || path.starts_with("../") || path.ends_with("/..") || path.find("/../") != std::string_view::npos;
}

/// The path to remember: absolute in the home trash, else relative to the volume's top, where it may not have "..".
std::string rememberedPath(FsOps &ops, const Entry &entry, const Path &top)
{
    if (top.isEmpty())
        return entry.absolute.bytes();
    const std::string prefix = top.bytes() == "/" ? "/" : top.bytes() + '/';
    const std::string &given = entry.absolute.bytes();
    if (given.starts_with(prefix) && !hasParentComponent(given))
        return given.substr(prefix.size());
    const std::string link = "/proc/self/fd/" + std::to_string(entry.folder);
    const std::string real = Path(ops.readLink(AT_FDCWD, link.c_str()).value_or(std::string())).child(entry.name).bytes();
    return real.starts_with(prefix) ? real.substr(prefix.size()) : given;
}

/// A rename is kept as soon as anything is: by then the device has to know where the entry came from. Some file systems have no such flush.
Result<void> flushInfo(FsOps &ops, int fd, const TrashFolder &trash)
{
    for (const int flushed : {fd, trash.info.get()}) {
        const Result<void> done = ops.flushFile(flushed);
        if (!done && done.error().kind != ErrorKind::Unsupported)
            return done;
    }
    return {};
}

/// What is in the trash is in the trash: that its size is not told is no failure.
void noteSize(FsOps &ops, const Entry &entry, const TrashFolder &trash, const TrashContext &context, const std::string &name,
              std::uint64_t bytes)
{
    const Result<std::shared_ptr<Folder>> self = Folder::openRoot(ops, entry.below->pool(), trash.path, true);
    const Result<PinnedFd> fd = self ? (*self)->fd(ops) : Failure(self.error());
    const Result<model::FileFacts> opened = ops.stat(trash.self->get(), "");
    if (!fd || !opened || !model::isSameObject(*opened, (*self)->facts()))
        return;
    const std::string partial = context.partialName ? context.partialName(**self) : partialName();
    (void)noteDirectorySize(ops, (*fd)->get(), trash.info.get(), name, bytes, {partial, [&] {
                                                                                   if (context.couldNotRemove)
                                                                                       context.couldNotRemove(*fd, partial);
                                                                               }});
}

/// Takes a free name by its info file, then renames the entry to it.
Result<Path> put(FsOps &ops, const Entry &entry, const TrashFolder &trash, const TrashContext &context, const std::string &info)
{
    const std::string base = shortened(entry.name);
    const Result<std::uint64_t> size
        = entry.below ? diskUsage(ops, entry.below, context.mayMeasure) : Failure(Error::of(ErrorKind::Cancelled, FsOp::None));
    for (int attempt = 1; attempt <= kNamesTriedMax; ++attempt) {
        const std::string name = attempt == 1 ? base : numberedName(base, numberOfAttempt(attempt));
        const std::string infoName = name + std::string(kInfoSuffix);
        if (context.aboutToWrite) {
            if (ops.stat(trash.info.get(), infoName.c_str()))
                continue; // what is there already is not told of
            context.aboutToWrite(trash.path.child("info").child(infoName), info);
        }
        const Result<UniqueFd> fd = ops.open(trash.info.get(), infoName.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0600);
        if (!fd) {
            if (fd.error().code == EEXIST)
                continue;
            return failedOn(trash.path.child("info").child(infoName), fd.error());
        }
        Result<void> written = writeWhole(ops, fd->get(), std::as_bytes(std::span(info)));
        if (written && context.flushes)
            written = flushInfo(ops, fd->get(), trash);
        const Result<void> renamed = written ? ops.renameNew(entry.folder, entry.name.c_str(), trash.files.get(), name.c_str()) : written;
        if (renamed) {
            if (size)
                noteSize(ops, entry, trash, context, name, *size);
            return trash.path.child("files").child(name);
        }
        (void)ops.unlink(trash.info.get(), infoName.c_str());
        // Something may lie in files/ that has no info file.
        if (renamed.error().code != EEXIST)
            return failedOn(written ? entry.absolute : trash.path.child("info").child(infoName), renamed.error());
    }
    return Failure(Error::fromErrno(EEXIST, FsOp::Rename, trash.path.child("files").child(base)));
}

Result<Path> putInto(FsOps &ops, const Entry &entry, const TrashFolder &trash, const TrashContext &context, model::Timestamp now)
{
    const Result<model::FileFacts> self = ops.stat(trash.self->get(), "");
    if (!self)
        return failedOn(trash.path, self.error());
    if (isAtOrAbove(ops, *self, entry.folder) || isAtOrAbove(ops, entry.facts, trash.self->get()))
        return Failure(Error::of(ErrorKind::IntoItself, FsOp::Rename, entry.absolute));
    const std::string info = "[Trash Info]\nPath=" + percentEncoded(rememberedPath(ops, entry, trash.top))
        + "\nDeletionDate=" + localTime(now, context.utcOffsetSeconds) + '\n';
    return put(ops, entry, trash, context, info);
}

/// One file system seen through two mounts is two for rename(2); and a home may be no place to write at all.
bool isNextTrashTried(bool isHomeTrashOpen, const Error &error)
{
    if (isHomeTrashOpen)
        return error.code == EXDEV;
    return error.kind == ErrorKind::Denied || error.kind == ErrorKind::ReadOnly || error.kind == ErrorKind::WrongType;
}

/// The info/ folder beside files/.
Result<UniqueFd> openNotes(FsOps &ops, int filesFd)
{
    const Result<UniqueFd> trash = ops.open(filesFd, "..", O_PATH | O_DIRECTORY);
    return trash ? ops.open(trash->get(), "info", O_PATH | O_DIRECTORY) : Failure(trash.error());
}

std::string infoNameOf(const std::string &name)
{
    return name + std::string(kInfoSuffix);
}

/// A files/ folder by its path; what is found on a stick leads nowhere else.
Result<UniqueFd> openFiles(FsOps &ops, const Path &files)
{
    return topOfTrash(files).isEmpty() ? ops.openFollowing(files.c_str(), kOpenFolder) : ops.open(AT_FDCWD, files.c_str(), kOpenFolder);
}

/// Removes the info file of what is not in files/, if that is what is meant.
Result<void> removeIfAlone(FsOps &ops, int filesFd, int infoFd, const std::string &name,
                           const std::function<bool(const model::FileFacts &)> &isMeant)
{
    const std::string info = infoNameOf(name);
    const Result<model::FileFacts> facts = ops.stat(infoFd, info.c_str());
    if (!facts)
        return facts.error().code == ENOENT ? Result<void>() : Failure(facts.error());
    if (!facts->isRegular() || !isMeant(*facts))
        return {};
    const Result<model::FileFacts> there = ops.stat(filesFd, name.c_str());
    if (there)
        return {};
    if (there.error().code != ENOENT)
        return Failure(there.error());
    const Result<void> removed = ops.unlink(infoFd, info.c_str());
    return removed || removed.error().code == ENOENT ? Result<void>() : removed;
}

/// Whether files/ holds nothing.
Result<bool> isEmpty(FsOps &ops, int filesFd)
{
    Result<FolderReader> reader = FolderReader::open(ops, filesFd);
    const Result<std::vector<FolderEntry>> first = reader ? reader->next(ops, 1) : Failure(reader.error());
    return first ? Result<bool>(first->empty()) : Failure(first.error());
}

} // namespace

Result<Path> moveToTrash(FsOps &ops, const std::shared_ptr<Folder> &folder, const std::string &name, const Path &absolute,
                         const TrashContext &context, model::Timestamp now)
{
    if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos)
        return Failure(Error::of(ErrorKind::BadName, FsOp::Rename, absolute));
    const Result<PinnedFd> pinned = folder->fd(ops);
    if (!pinned)
        return Failure(pinned.error());
    const Result<model::FileFacts> facts = ops.stat((*pinned)->get(), name.c_str());
    if (!facts)
        return failedOn(absolute, facts.error());
    const Result<model::FileFacts> folderFacts = ops.stat((*pinned)->get(), "");
    if (!folderFacts)
        return failedOn(absolute, folderFacts.error());
    if (facts->mount != folderFacts->mount)
        return Failure(Error::of(ErrorKind::MountPoint, FsOp::Rename, absolute));
    Entry entry {(*pinned)->get(), name, absolute, *facts};
    if (facts->isFolder() && context.mayMeasure)
        entry.below = Folder::openBelow(ops, folder, name).value_or(nullptr);

    const Path home = nearestFolder(ops, context.homeData);
    const Result<UniqueFd> homeFolder = ops.openFollowing(home.c_str(), O_PATH | O_DIRECTORY);
    if (!homeFolder)
        return failedOn(home, homeFolder.error());
    const Result<model::FileFacts> homeFacts = ops.stat(homeFolder->get(), "");
    if (!homeFacts)
        return failedOn(home, homeFacts.error());
    // Before anything is made: the home trash may be about to be made inside of what goes away.
    if (isAtOrAbove(ops, *facts, homeFolder->get()))
        return Failure(Error::of(ErrorKind::IntoItself, FsOp::Rename, absolute));
    if (homeFacts->device == folderFacts->device) {
        const Result<TrashFolder> trash = openHomeTrash(ops, context.homeData);
        Result<Path> put = trash ? putInto(ops, entry, *trash, context, now) : Result<Path>(Failure(trash.error()));
        if (put || !isNextTrashTried(trash.has_value(), put.error()))
            return put;
    }
    const Result<TrashFolder> trash = openTopTrash(ops, entry, context);
    if (!trash)
        return Failure(trash.error());
    return putInto(ops, entry, *trash, context, now);
}

Result<void> forgetTrashed(FsOps &ops, int filesFd, const std::string &name)
{
    const Result<UniqueFd> info = openNotes(ops, filesFd);
    if (!info)
        return Failure(info.error());
    return ops.unlink(info->get(), infoNameOf(name).c_str());
}

Result<std::vector<SeenNote>> seenNotes(FsOps &ops, int filesFd, std::span<const std::string> names)
{
    const Result<UniqueFd> info = openNotes(ops, filesFd);
    if (!info)
        return Failure(info.error());
    std::vector<SeenNote> notes;
    for (const std::string &name : names) {
        const Result<model::FileFacts> facts = ops.stat(info->get(), infoNameOf(name).c_str());
        if (facts && facts->isRegular())
            notes.push_back({.name = name, .size = facts->size, .modified = facts->modified});
    }
    return notes;
}

std::vector<Error> forgetGone(FsOps &ops, const Path &files, std::span<const SeenNote> notes)
{
    const Result<UniqueFd> filesFd = files.name() == "files" ? openFiles(ops, files) : Failure(Error::of(ErrorKind::BadName, FsOp::Open));
    const Result<UniqueFd> info = filesFd ? openNotes(ops, filesFd->get()) : Failure(filesFd.error());
    std::vector<Error> left;
    for (const SeenNote &note : info ? notes : std::span<const SeenNote>()) {
        if (note.name.find('/') != std::string::npos)
            continue;
        const auto isSame = [&note](const model::FileFacts &now) { return now.size == note.size && now.modified == note.modified; };
        const Result<void> removed = removeIfAlone(ops, filesFd->get(), info->get(), note.name, isSame);
        if (!removed)
            left.push_back(failedOn(trashNoteOf(files.child(note.name)), removed.error()).error());
    }
    return left;
}

std::vector<Error> forgetAllInEmpty(FsOps &ops, const Path &files, model::Timestamp now)
{
    const Result<UniqueFd> filesFd = openFiles(ops, files);
    if (!filesFd)
        return filesFd.error().code == ENOENT ? std::vector<Error>() : std::vector<Error> {failedOn(files, filesFd.error()).error()};
    const Result<bool> holdsNothing = isEmpty(ops, filesFd->get());
    if (!holdsNothing)
        return {failedOn(files, holdsNothing.error()).error()};
    if (!*holdsNothing)
        return {};
    const Path notes = files.parent().child("info");
    const Result<UniqueFd> info = openNotes(ops, filesFd->get());
    if (!info)
        return info.error().code == ENOENT ? std::vector<Error>() : std::vector<Error> {failedOn(notes, info.error()).error()};
    Result<FolderReader> reader = FolderReader::open(ops, info->get());
    if (!reader)
        return {failedOn(notes, reader.error()).error()};
    std::vector<Error> left;
    const auto isOld = [now](const model::FileFacts &facts) { return facts.modified.seconds < now.seconds - kNotesStay; };
    for (;;) {
        const Result<std::vector<FolderEntry>> entries = reader->next(ops, kNotesAtOnce);
        if (!entries)
            left.push_back(failedOn(notes, entries.error()).error());
        if (!entries || entries->empty())
            return left;
        for (const FolderEntry &entry : *entries) {
            if (!entry.name.ends_with(kInfoSuffix) || entry.name.size() == kInfoSuffix.size())
                continue;
            const std::string name = entry.name.substr(0, entry.name.size() - kInfoSuffix.size());
            const Result<void> removed = removeIfAlone(ops, filesFd->get(), info->get(), name, isOld);
            if (!removed)
                left.push_back(failedOn(notes.child(entry.name), removed.error()).error());
        }
    }
}

Result<TrashNote> parseTrashNote(std::string_view text)
{
    std::optional<std::string> path;
    std::string deleted;
    bool isInGroup = false;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (line.starts_with('['))
            isInGroup = line == "[Trash Info]";
        const std::size_t equals = line.find('=');
        if (!isInGroup || equals == std::string_view::npos)
            continue;
        const std::string_view key = line.substr(0, equals);
        const std::string_view value = line.substr(equals + 1);
        if (key == "Path" && !path) // the specification has the first one count
            path = percentDecoded(value).value_or(std::string());
        else if (key == "DeletionDate" && deleted.empty())
            deleted = value;
    }
    if (!path || path->empty() || path->find('\0') != std::string::npos)
        return Failure(Error::of(ErrorKind::NoOrigin, FsOp::Read));
    return TrashNote {*std::move(path), std::move(deleted)};
}

Result<TrashNote> readTrashNote(FsOps &ops, int filesFd, const std::string &name)
{
    const auto noneIfMissing = [](const Error &error) {
        return Failure(error.kind == ErrorKind::NotFound ? Error::of(ErrorKind::NoOrigin, FsOp::Read) : error);
    };
    const Result<UniqueFd> info = openNotes(ops, filesFd);
    if (!info)
        return noneIfMissing(info.error());
    const Result<UniqueFd> file = ops.open(info->get(), infoNameOf(name).c_str(), O_RDONLY);
    if (!file)
        return noneIfMissing(file.error());
    const Result<model::FileFacts> facts = ops.stat(file->get(), "");
    if (!facts)
        return Failure(facts.error());
    if (!facts->isRegular() || facts->size > kNoteMax)
        return Failure(Error::of(ErrorKind::NoOrigin, FsOp::Read));
    std::string text(facts->size, '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const Result<std::size_t> got = ops.read(file->get(), std::as_writable_bytes(std::span(text)).subspan(done), done);
        if (!got)
            return Failure(got.error());
        if (*got == 0)
            break;
        done += *got;
    }
    return parseTrashNote(std::string_view(text).substr(0, done));
}

bool isTrashName(std::string_view name)
{
    return name == kSharedName || (name.starts_with(kOwnPrefix) && isNumber(name.substr(kOwnPrefix.size())));
}

Path topOfTrash(const Path &files)
{
    const Path trash = files.parent();
    const std::string name = trash.name();
    if (files.name() != "files" || !files.isAbsolute())
        return {};
    if (isTrashName(name) && name != kSharedName)
        return trash.parent();
    return isNumber(name) && trash.parent().name() == kSharedName ? trash.parent().parent() : Path();
}

Result<Path> originOf(const TrashNote &note, const Path &top)
{
    const Failure none(Error::of(ErrorKind::NoOrigin, FsOp::Read));
    const std::string name = Path(note.path).name();
    if (name.empty() || name == "." || name == "..")
        return none;
    if (top.isEmpty())
        return note.path.starts_with('/') ? Result<Path>(Path(note.path)) : none;
    // What lies on a stick comes from anybody: it must not name a place outside of it.
    const std::string prefix = top.bytes().ends_with('/') ? top.bytes() : top.bytes() + '/';
    const Path origin = Path(note.path).absolute(top);
    return origin.bytes().starts_with(prefix) && !hasParentComponent(note.path) ? Result<Path>(origin) : none;
}

Result<Path> makeHomeTrash(FsOps &ops, const TrashContext &context)
{
    const Result<TrashFolder> trash = openHomeTrash(ops, context.homeData);
    if (!trash)
        return Failure(trash.error());
    return trash->path.child("files");
}

Path trashNoteOf(const Path &trashed)
{
    return trashed.parent().parent().child("info").child(trashed.name() + std::string(kInfoSuffix));
}

Result<TrashContext> trashContextOfUser()
{
    TrashContext context;
    context.uid = ::geteuid();
    const auto absolute = [](const char *variable) {
        const char *value = std::getenv(variable);
        return value && *value == '/' ? Path(value) : Path();
    };
    context.homeData = absolute("XDG_DATA_HOME");
    if (context.homeData.isEmpty()) {
        const Path home = absolute("HOME");
        if (home.isEmpty())
            return Failure(Error::of(ErrorKind::NotFound, FsOp::Stat));
        context.homeData = home.child(".local/share");
    }
    const time_t now = std::time(nullptr);
    struct tm parts = {};
    if (::localtime_r(&now, &parts))
        context.utcOffsetSeconds = parts.tm_gmtoff;
    return context;
}

} // namespace ferry::fs
