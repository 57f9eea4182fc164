// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/fs/folder.h"
#include "core/fs/folder_reader.h"
#include "core/fs/name_rules.h"
#include "core/fs/remove_tree.h"
#include "core/store/state_folder.h"
#include "core/store/write_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace ferry::store {

namespace {

/// What was staged of one part of an archive is not that of another.
bool takesTheSame(const model::ArchiveOptions &a, const model::ArchiveOptions &b)
{
    return a.nested == b.nested && a.inside == b.inside && a.entries == b.entries && a.ownFolder == b.ownFolder && a.name == b.name;
}

constexpr std::string_view kSuffix = ".journal";
constexpr int kTries = 8;
constexpr std::size_t kFoldersOpen = 16;

std::string_view prefixOf(JournalOwner owner)
{
    return owner == JournalOwner::Queue ? "job-" : "free-";
}

std::string fileNameOf(JournalOwner owner, std::string_view tag)
{
    return std::string(prefixOf(owner)).append(tag).append(kSuffix);
}

Failure located(Error error, const Path &path)
{
    error.path = path;
    return Failure(std::move(error));
}

Result<std::string> contentOf(fs::FsOps &ops, int fd)
{
    const Result<model::FileFacts> facts = ops.stat(fd, "");
    if (!facts)
        return Failure(facts.error());
    if (!facts->isRegular() || facts->links == 0)
        return Failure(Error::of(ErrorKind::NotFound, FsOp::Open));
    std::string bytes(facts->size, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto buffer = std::as_writable_bytes(std::span(bytes)).subspan(done);
        const Result<std::size_t> got = ops.read(fd, buffer, done);
        if (!got)
            return Failure(got.error());
        if (*got == 0)
            break;
        done += *got;
    }
    bytes.resize(done);
    return bytes;
}

/// Entries of a folder, as far as they can be read.
Result<std::vector<std::string>> namesIn(fs::FsOps &ops, int folder)
{
    Result<fs::FolderReader> reader = fs::FolderReader::open(ops, folder);
    if (!reader)
        return Failure(reader.error());
    std::vector<std::string> names;
    for (;;) {
        const Result<std::vector<fs::FolderEntry>> entries = reader->next(ops, 1024);
        if (!entries)
            return Failure(entries.error());
        if (entries->empty())
            return names;
        for (const fs::FolderEntry &entry : *entries)
            names.push_back(entry.name);
    }
}

/// A folder below the destination, reached through folders only.
Result<std::shared_ptr<fs::Folder>> openBelow(fs::FsOps &ops, fs::FolderPool &pool, const Path &destination, const Path &path)
{
    std::string_view rest = path.bytes();
    if (!rest.starts_with(destination.bytes()))
        return Failure(Error::of(ErrorKind::NotFound, FsOp::Open, path));
    rest.remove_prefix(destination.bytes().size());
    if (!rest.empty() && !rest.starts_with('/') && !destination.bytes().ends_with('/'))
        return Failure(Error::of(ErrorKind::NotFound, FsOp::Open, path));
    Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openRoot(ops, pool, destination, true);
    while (folder && !rest.empty()) {
        const auto slash = rest.find('/');
        const std::string name(rest.substr(0, slash));
        rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
        if (name == "." || name == "..")
            return Failure(Error::of(ErrorKind::NotFound, FsOp::Open, path));
        if (!name.empty())
            folder = fs::Folder::openBelow(ops, *folder, name);
    }
    return folder;
}

/// What is there is no more than the job was about to write, and nothing lies in the trash under its name.
Result<void> removeInfoWithoutFile(fs::FsOps &ops, const TrashInfo &trashed)
{
    constexpr std::string_view kInfoSuffix = ".trashinfo";
    std::string name = trashed.info.name();
    const Path folder = trashed.info.parent();
    if (!name.ends_with(kInfoSuffix) || folder.name() != "info")
        return {};
    const Result<fs::UniqueFd> info = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
    const Result<fs::UniqueFd> files = ops.openFollowing(folder.parent().child("files").c_str(), O_RDONLY | O_DIRECTORY);
    const Result<fs::UniqueFd> file = info ? ops.open(info->get(), name.c_str(), O_RDONLY) : Failure(info.error());
    if (!file || !files)
        return {};
    const Result<std::string> text = contentOf(ops, file->get());
    const std::string trashedAs = name.substr(0, name.size() - kInfoSuffix.size());
    const Result<model::FileFacts> there = ops.stat(files->get(), trashedAs.c_str());
    if (!text || !trashed.text.starts_with(*text) || there || there.error().kind != ErrorKind::NotFound)
        return {};
    return ops.unlink(info->get(), name.c_str());
}

} // namespace

Journal::Journal(fs::FsOps &ops, const Path &folder, fs::UniqueFd folderFd, fs::UniqueFd file, std::string tag, JournalOwner owner)
    : m_ops(ops)
    , m_folder(folder)
    , m_folderFd(std::move(folderFd))
    , m_file(std::move(file))
    , m_tag(std::move(tag))
    , m_owner(owner)
{
}

Result<std::unique_ptr<Journal>> Journal::create(fs::FsOps &ops, const Path &folder, JournalHead head, JournalOwner owner)
{
    Result<fs::UniqueFd> folderFd = openPrivateFolder(ops, folder);
    if (!folderFd)
        return Failure(folderFd.error());
    for (int attempt = 0;; ++attempt) {
        head.tag = fs::partialTag();
        const std::string name = fileNameOf(owner, head.tag);
        Result<fs::UniqueFd> file = ops.open(folderFd->get(), name.c_str(), O_RDWR | O_CREAT | O_EXCL, 0600);
        if (!file && file.error().kind == ErrorKind::Exists && attempt < kTries)
            continue;
        if (!file)
            return located(file.error(), folder.child(name));
        const Result<void> locked = lockFile(file->get(), folder.child(name));
        if (!locked && locked.error().kind == ErrorKind::Busy && attempt < kTries)
            continue; // somebody who looks for what is left was quicker, and removes it
        if (!locked)
            return Failure(locked.error());
        std::unique_ptr<Journal> journal(new Journal(ops, folder, *std::move(folderFd), *std::move(file), head.tag, owner));
        journal->append(journalStart(head));
        if (journal->m_error) {
            (void)journal->remove();
            return Failure(*journal->m_error);
        }
        return journal;
    }
}

Result<Journal::Taken> Journal::take(fs::FsOps &ops, const Path &folder, const std::string &tag, JournalOwner owner)
{
    const std::string name = fileNameOf(owner, tag);
    const Path path = folder.child(name);
    Result<fs::UniqueFd> folderFd = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!folderFd)
        return located(folderFd.error(), folder);
    Result<fs::UniqueFd> file = ops.open(folderFd->get(), name.c_str(), O_RDWR);
    if (!file)
        return located(file.error(), path);
    const Result<void> locked = lockFile(file->get(), path);
    if (!locked)
        return Failure(locked.error());
    const Result<std::string> bytes = contentOf(ops, file->get());
    if (!bytes)
        return located(bytes.error(), path);
    if (bytes->empty()) { // its process was killed before it began anything
        const Result<void> removed = ops.unlink(folderFd->get(), name.c_str());
        return located(removed ? Error::of(ErrorKind::NotFound, FsOp::Open) : removed.error(), path);
    }
    Result<JournalContent> content = readJournal(*bytes);
    if (!content && content.error().kind == ErrorKind::Corrupt)
        (void)ops.unlink(folderFd->get(), name.c_str());
    if (!content)
        return located(content.error(), path);
    std::unique_ptr<Journal> journal(new Journal(ops, folder, *std::move(folderFd), *std::move(file), content->head.tag, owner));
    journal->m_end = content->length;
    if (content->length < bytes->size()) {
        const Result<void> cut = ops.truncate(journal->m_file.get(), content->length);
        if (!cut)
            journal->fail(cut.error());
    }
    return Taken {std::move(journal), *std::move(content)};
}

void Journal::append(std::string_view frames)
{
    const std::lock_guard lock(m_mutex);
    while (!frames.empty() && !m_error) {
        const Result<std::size_t> written = m_ops.write(m_file.get(), std::as_bytes(std::span(frames)), m_end);
        if (!written) {
            fail(written.error());
            return;
        }
        m_end += *written;
        frames.remove_prefix(*written);
    }
}

void Journal::sync(std::chrono::milliseconds atMostEvery)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto now = std::chrono::steady_clock::now();
        if (m_error || m_synced == m_end || now - m_syncedAt < atMostEvery)
            return;
        m_synced = m_end;
        m_syncedAt = now;
    }
    const Result<void> flushed = m_ops.flushFile(m_file.get());
    const std::lock_guard lock(m_mutex);
    if (!flushed)
        fail(flushed.error());
}

Result<void> Journal::giveToQueue()
{
    if (m_owner == JournalOwner::Queue)
        return {};
    const int at = m_folderFd.get();
    const std::string name = fileNameOf(m_owner, m_tag);
    const Result<void> given = m_ops.renameNew(at, name.c_str(), at, fileNameOf(JournalOwner::Queue, m_tag).c_str());
    if (!given)
        return located(given.error(), m_folder.child(name));
    m_owner = JournalOwner::Queue;
    return {};
}

Result<void> Journal::remove()
{
    const std::string name = fileNameOf(m_owner, m_tag);
    const Result<void> removed = m_ops.unlink(m_folderFd.get(), name.c_str());
    if (!removed && removed.error().kind != ErrorKind::NotFound)
        return located(removed.error(), m_folder.child(name));
    return {};
}

std::optional<Error> Journal::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

void Journal::fail(const Error &error)
{
    if (!m_error)
        m_error = located(error, m_folder.child(fileNameOf(m_owner, m_tag))).error();
}

Result<std::vector<std::string>> journalTags(fs::FsOps &ops, const Path &folder, JournalOwner owner)
{
    const Result<fs::UniqueFd> fd = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!fd && fd.error().kind == ErrorKind::NotFound)
        return std::vector<std::string>();
    if (!fd)
        return located(fd.error(), folder);
    const Result<std::vector<std::string>> names = namesIn(ops, fd->get());
    if (!names)
        return located(names.error(), folder);
    const std::string_view prefix = prefixOf(owner);
    std::vector<std::string> tags;
    for (const std::string &name : *names) {
        if (name.starts_with(prefix) && name.ends_with(kSuffix) && name.size() == prefix.size() + fs::kPartialTag + kSuffix.size())
            tags.push_back(name.substr(prefix.size(), fs::kPartialTag));
    }
    std::ranges::sort(tags);
    return tags;
}

std::optional<Journal::Taken> takeSameJob(fs::FsOps &ops, const Path &folder, const model::Request &request)
{
    const Result<std::vector<std::string>> tags = journalTags(ops, folder, JournalOwner::Process);
    if (!tags)
        return {};
    for (const std::string &tag : *tags) {
        Result<Journal::Taken> taken = Journal::take(ops, folder, tag, JournalOwner::Process);
        if (!taken)
            continue;
        const model::Request &left = taken->content.head.request;
        if (left.kind == request.kind && left.destination == request.destination && left.sources == request.sources
            && left.options.only == request.options.only && left.options.outOfTrash == request.options.outOfTrash
            && takesTheSame(left.options.archive, request.options.archive))
            return *std::move(taken);
    }
    return {};
}

OwnPartials ownPartials(const JournalContent &content, bool keepsMarked)
{
    OwnPartials own {
        .tag = content.head.tag, .keep = {}, .exchanged = {}, .areFoldersToo = content.head.request.kind == model::JobKind::Extract};
    for (const ExchangedNames &names : content.exchanged)
        own.exchanged.insert_or_assign(names.partial, names);
    for (const LargeMark &mark : content.marks) {
        if (keepsMarked)
            own.keep.insert(mark.partial);
    }
    return own;
}

void removePartialsIn(fs::FsOps &ops, fs::Folder &folder, const OwnPartials &own, std::vector<Error> &left)
{
    const Result<fs::PinnedFd> fd = folder.fd(ops);
    const Result<std::vector<std::string>> names = fd ? namesIn(ops, (*fd)->get()) : Failure(fd.error());
    if (!names) {
        left.push_back(located(names.error(), folder.node()->path()).error());
        return;
    }
    for (const std::string &name : *names) {
        if (!fs::isPartialNameOf(own.tag, name) || own.keep.contains(name))
            continue;
        const Result<model::FileFacts> facts = ops.stat((*fd)->get(), name.c_str());
        if (!facts)
            continue;
        if (facts->isFolder()) { // what was taken out of an archive and has not got its name
            const bool isOwn = own.areFoldersToo && facts->uid == ::geteuid() && !own.exchanged.contains(name);
            const Result<void> removed = isOwn ? fs::removeTree(ops, (*fd)->get(), name.c_str()) : Result<void>();
            if (!removed)
                left.push_back(located(removed.error(), folder.item(name).path()).error());
            continue;
        }
        const auto exchanged = own.exchanged.find(name);
        const bool isReplaced = exchanged != own.exchanged.end() && facts->inode == exchanged->second.oldInode
            && copiedFacts(*facts) == exchanged->second.old;
        const bool isForeign = exchanged != own.exchanged.end() && facts->inode != exchanged->second.inode && !isReplaced;
        // Only root can have given its own away already.
        const bool isOurs = facts->uid == ::geteuid() || ::geteuid() == 0 || isReplaced;
        Result<void> removed;
        if (isForeign)
            removed = Failure(Error::of(ErrorKind::Changed, FsOp::Unlink));
        else if (isOurs)
            removed = ops.unlink((*fd)->get(), name.c_str());
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            left.push_back(located(removed.error(), folder.item(name).path()).error());
    }
}

std::vector<Error> removeUnfinished(fs::FsOps &ops, const JournalContent &content, bool keepsMarked)
{
    const OwnPartials own = ownPartials(content, keepsMarked);
    std::vector<Error> left;
    fs::FolderPool pool(kFoldersOpen);
    std::vector<Path> folders = content.folders;
    std::ranges::sort(folders);
    folders.erase(std::unique(folders.begin(), folders.end()), folders.end());
    // To the trash of each volume, and back to wherever things came from: there is no one folder above all of it.
    const model::Request &request = content.head.request;
    const bool isAnywhere = request.kind == model::JobKind::Trash || request.options.undoes() || request.options.outOfTrash;
    for (const Path &path : folders) {
        const Result<std::shared_ptr<fs::Folder>> folder
            = isAnywhere ? fs::Folder::openRoot(ops, pool, path, false) : openBelow(ops, pool, content.head.request.destination, path);
        if (folder)
            removePartialsIn(ops, **folder, own, left);
        else if (folder.error().kind != ErrorKind::NotFound && folder.error().kind != ErrorKind::WrongType)
            left.push_back(located(folder.error(), path).error());
    }
    for (const TrashInfo &trashed : content.trashed) {
        const Result<void> removed = removeInfoWithoutFile(ops, trashed);
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            left.push_back(located(removed.error(), trashed.info).error());
    }
    for (const LeavingTrash &leaving : content.leavingTrash) {
        const std::vector<Error> notes = fs::forgetGone(ops, leaving.files, leaving.notes);
        left.insert(left.end(), notes.begin(), notes.end());
    }
    return left;
}

} // namespace ferry::store
