// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/extraction.h"

#include "core/archive/entry_guard.h"
#include "core/engine/content.h"
#include "core/fs/folder_reader.h"
#include "core/fs/name_rules.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace ferry::jobs {

namespace {

using archive::ArchiveEntry;
using model::FileConflict;
using model::FileType;
using model::LossKind;

constexpr std::uint64_t kStartWriteBackEvery = 8 * kMiB;
constexpr std::uint64_t kDurableEvery = 1024 * kMiB; // or what was unpacked is unpacked again after a power cut
constexpr std::uint64_t kReadBackEvery = 256 * kMiB;
constexpr std::size_t kReadBackFiles = 1000;
constexpr std::uint64_t kReadBackAtOnce = 4 * kMiB;
constexpr std::size_t kSweptAtOnce = 1024;
constexpr int kNumbersMax = 10'000;

std::size_t hashOf(const std::vector<std::string> &path)
{
    return std::hash<std::string>()(archive::joinedPath(path));
}

mode_t typeBits(FileType type)
{
    return type == FileType::Fifo ? S_IFIFO : type == FileType::CharDevice ? S_IFCHR : S_IFBLK;
}

/// Of other name spaces a kernel's security depends: an archive does not decide about that.
bool isTaken(const std::string &attribute)
{
    return attribute.starts_with("user.") || attribute == "system.posix_acl_access" || attribute == "system.posix_acl_default";
}

model::Loss lossOf(LossKind kind, const Error &error, std::string detail = {})
{
    return {.kind = kind, .code = error.code, .detail = std::move(detail), .unsupported = error.kind == ErrorKind::Unsupported};
}

bool replaces(FileConflict policy)
{
    switch (policy) {
    case FileConflict::Overwrite:
    case FileConflict::Newer:
    case FileConflict::Size:
    case FileConflict::Content:
    case FileConflict::Ask: // what is in one archive is no question
        return true; // the later one counts, as in every archive that was added to
    case FileConflict::Skip:
    case FileConflict::Rename:
    case FileConflict::RenameOld:
    case FileConflict::Fail:
        break;
    }
    return false;
}

} // namespace

Extraction::Extraction(const engine::CopyContext &context, std::unique_ptr<archive::ArchiveReader> reader, fs::PinnedFd folder,
                       ExtractionRules rules)
    : m_context(context)
    , m_ops(context.ops)
    , m_reader(std::move(reader))
    , m_folder(std::move(folder))
    , m_rules(std::move(rules))
    , m_chain(m_ops, m_folder->get(), true)
    , m_look(m_ops, m_folder->get(), false)
    , m_isSwept(m_rules.before == 0)
{
}

Extraction::~Extraction() = default;

Result<bool> Extraction::workOn(std::chrono::milliseconds quantum, std::uint64_t bytes, const std::stop_token &stop)
{
    const auto deadline = std::chrono::steady_clock::now() + quantum;
    const std::uint64_t enough = m_unpacked + bytes;
    for (;;) {
        if (stop.stop_requested())
            return Failure(Error::of(ErrorKind::Cancelled, FsOp::Read));
        if (engine::shouldYield(m_context, stop) || m_unpacked >= enough || std::chrono::steady_clock::now() >= deadline)
            return false;
        const Result<bool> done = step();
        if (!done || *done)
            return done;
        if (m_suspect || std::exchange(m_isToBeMarked, false))
            return false;
    }
}

/// As little as can be done by itself. True: there is nothing more.
Result<bool> Extraction::step()
{
    Result<void> done;
    if (m_unusable)
        return Failure(*m_unusable);
    if (m_readsBack)
        done = readBackOn();
    else if (m_writing)
        done = takeBlock();
    else if (m_sinceCheckpoint >= kDurableEvery)
        done = flush();
    else if (!m_isSwept && m_rules.before != UINT64_MAX && (m_isRead || (m_isToBegin && m_entries > m_rules.before)))
        removeLeftovers();
    else if (m_isToBegin)
        done = m_isAgain ? (beginMissing(), Result<void>()) : beginNext();
    else if (!m_isRead)
        done = takeHeader();
    else if (m_linksMade < m_links.size() && m_links[m_linksMade].isMade)
        ++m_linksMade;
    else if (m_linksMade < m_links.size() && !m_isTwice && hasPut(m_links[m_linksMade].path))
        m_isTwice = m_isToBeMarked = true;
    else if (m_linksMade < m_links.size())
        makeLate(m_links[m_linksMade++]);
    else if (!m_missing.empty() && !m_isAgain)
        readOnceMore();
    else if (!m_missing.empty())
        putBackMissing();
    else if (m_foldersFinished < m_folders.size())
        finishFolder(m_folders[m_foldersFinished++]);
    else if (!m_isComplete)
        done = flush();
    else
        return true;
    if (!done)
        return Failure(done.error());
    return false;
}

bool Extraction::endReading(const Error &error)
{
    const bool isOfEntry = std::exchange(m_isToBegin, false) && error.kind == ErrorKind::NoSpace;
    if (m_writing)
        leaveFile(error);
    if (isOfEntry)
        leave(m_entry, error);
    m_isRead |= !isOfEntry;
    return !isOfEntry;
}

std::uint64_t Extraction::toCome() const noexcept
{
    const std::uint64_t done = m_writing ? m_writing->end : 0;
    return m_entry.hasSize ? m_entry.facts.size - std::min(m_entry.facts.size, done) : 0;
}

void Extraction::leave(const ArchiveEntry &entry, const Error &error)
{
    if (error.kind == ErrorKind::Gone || error.kind == ErrorKind::Io)
        m_suspect = error;
    m_left.push_back({.path = entry.path, .bytes = entry.facts.size, .error = error});
}

Result<void> Extraction::takeHeader()
{
    const Result<bool> more = m_reader->next(m_entry);
    if (!more && m_reader->isBroken())
        return Failure(more.error());
    if (!more) {
        m_left.push_back({.path = {}, .error = more.error()});
        return {};
    }
    if (!*more) {
        m_isRead = true;
        return {};
    }
    ++(m_isAgain ? m_entriesAgain : m_entries);
    m_isToBegin = true;
    return {};
}

/// The entry whose header was read.
Result<void> Extraction::beginNext()
{
    if (m_rules.limits.nodes > 0 && m_entries > m_rules.limits.nodes)
        (void)hasRoomNow(0);
    // What a sparse file announces need not come; the content itself is looked at as it does.
    if (archive::suspicionOf({.ratio = 0, .entries = m_rules.limits.entries, .nodes = m_rules.limits.nodes}, 0, 0, m_entries))
        return Failure(Error::of(ErrorKind::TooDense, FsOp::Read));
    m_isToBegin = false;
    Result<std::vector<std::string>> path = archive::guardedPath(m_entry.path);
    if (!path) {
        leave(m_entry, path.error());
        return {};
    }
    m_path = *std::move(path);
    m_isAhead = true;
    const bool isWanted = !m_path.empty() && (!m_rules.wants || m_rules.wants(m_path));
    if (!isWanted) {
        passBy();
        return {};
    }
    if (!m_isTwice && comesTwice()) {
        m_isTwice = m_isToBegin = m_isToBeMarked = true;
        return {};
    }
    makeLinksToFormer();
    const std::uint64_t announced = m_entry.hasSize && m_entry.hardLink.empty() ? m_entry.facts.size : 0;
    const std::size_t before = m_left.size();
    if (m_rules.limits.room > 0 && announced > m_rules.limits.room && m_entries > m_rules.before && !hasRoomNow(announced))
        leave(m_entry, Error::of(ErrorKind::NoSpace, FsOp::Write));
    else
        begin();
    const bool hasNoRoom = m_left.size() > before && m_left.back().error && m_left.back().error->kind == ErrorKind::NoSpace;
    if (!hasNoRoom || !m_rules.waitsForRoom || !m_entry.hardLink.empty())
        return {};
    m_isToBegin = true;
    const Error error = *m_left.back().error;
    m_left.pop_back();
    return Failure(error);
}

/// What was free at the beginning is another amount by now, not only by what was written here.
bool Extraction::hasRoomNow(std::uint64_t bytes)
{
    const fs::FileSystemFacts facts = m_ops.statFs(m_folder->get()).value_or(fs::FileSystemFacts());
    m_rules.limits.room = facts.available > 0 ? m_written + facts.available : 0;
    if (m_rules.limits.nodes > 0) // it tells, so none are none; the entry at hand is still to be made
        m_rules.limits.nodes = std::max<std::uint64_t>(1, m_entries - 1 + facts.freeNodes);
    return facts.available == 0 || bytes <= facts.available;
}

/// Of what is there in the folder, whoever put it there.
Result<model::FileFacts> Extraction::factsAt(std::span<const std::string> path)
{
    const Result<int> folder = m_look.reach(path.first(path.size() - 1));
    if (!folder)
        return Failure(folder.error());
    return m_ops.stat(*folder, path.back().c_str());
}

/// Whether this run has put something there.
bool Extraction::hasPut(const std::vector<std::string> &path)
{
    const Result<model::FileFacts> there = factsAt(path);
    return there && (m_isSwept || there->isFolder() || m_met.contains(hashOf(path)));
}

/// Whether the entry at hand is not the first under its path. Of several a later run could not tell whose it is what it finds there.
bool Extraction::comesTwice()
{
    const bool isFolder = m_entry.hardLink.empty() && m_entry.facts.type == FileType::Folder;
    return m_rules.before != UINT64_MAX && ((!m_linkAt.empty() && m_linkAt.contains(hashOf(m_path))) || (!isFolder && hasPut(m_path)));
}

/// All that an earlier run left beyond its mark, and links: nobody knows whether it was brought to its end. Before this run comes to what
/// is beyond, as it needs the room, and must not take what it puts there itself for that; and whether it comes there or not, as all that is
/// in the folder gets its name.
void Extraction::removeLeftovers()
{
    m_isSwept = true;
    std::vector<std::vector<std::string>> folders(1);
    const auto sweep = [&](const std::vector<std::string> &path) -> Result<void> {
        const Result<int> folder = m_look.reach(path);
        Result<fs::FolderReader> reader = folder ? fs::FolderReader::open(m_ops, *folder) : Failure(folder.error());
        if (!reader)
            return Failure(reader.error());
        for (;;) {
            const Result<std::vector<fs::FolderEntry>> entries = reader->next(m_ops, kSweptAtOnce);
            if (!entries || entries->empty())
                return entries ? Result<void>() : Failure(entries.error());
            for (const fs::FolderEntry &entry : *entries) {
                std::vector<std::string> place = path;
                place.push_back(entry.name);
                if (entry.type != FileType::Folder && m_met.contains(hashOf(place)))
                    continue;
                Result<void> removed = entry.type == FileType::Folder ? Failure(Error::of(ErrorKind::WrongType, FsOp::Unlink))
                                                                      : m_ops.unlink(*folder, entry.name.c_str());
                if (!removed && removed.error().kind == ErrorKind::WrongType) // also where the folder does not tell
                    folders.push_back(std::move(place));
                else if (!removed)
                    return removed;
            }
        }
    };
    while (!folders.empty()) {
        const std::vector<std::string> path = std::move(folders.back());
        folders.pop_back();
        if (const Result<void> swept = sweep(path); !swept) {
            m_unusable = swept.error();
            return;
        }
    }
}

/// What an earlier run left up to its mark and this one has not met: it is not as it is to be.
Result<void> Extraction::removeEarlier(int folder, const std::vector<std::string> &path)
{
    if (m_isSwept || !m_met.insert(hashOf(path)).second)
        return {};
    Result<void> removed = m_ops.unlink(folder, path.back().c_str());
    const bool isNothing = !removed && (removed.error().kind == ErrorKind::NotFound || removed.error().kind == ErrorKind::WrongType);
    return isNothing ? Result<void>() : removed;
}

/// What is not wanted itself, but may tell of what is.
void Extraction::passBy()
{
    const std::string place = archive::joinedPath(m_path);
    if (replaces(m_rules.onDuplicate))
        m_passedLinks.erase(place); // it is something else now
    if (m_entry.hardLink.empty())
        return;
    const Result<std::vector<std::string>> first = archive::guardedPath(m_entry.hardLink);
    if (!first || first->empty())
        return;
    const std::string joined = archive::joinedPath(*first);
    const auto former = m_passedLinks.find(joined);
    m_passedLinks.emplace(place, former != m_passedLinks.end() ? former->second : PassedLink {joined, m_entries});
    if (m_entry.facts.size == 0 || !m_empty.contains(hashOf(*first)))
        return;
    m_entry.path = joined; // which it is told as
    beginFile(*first);
}

/// Where the content is that an entry has by the name of its link; nothing: not in the folder.
std::optional<std::vector<std::string>> Extraction::placeOf(const std::vector<std::string> &first)
{
    if (const auto standIn = m_standIns.find(archive::joinedPath(first)); standIn != m_standIns.end())
        return standIn->second;
    return !first.empty() && factsAt(first) ? std::optional(first) : std::nullopt;
}

/// An archive can only be read from its beginning, and what is missing stands before the links to it.
void Extraction::readOnceMore()
{
    Result<std::unique_ptr<archive::ArchiveReader>> reader = m_rules.readAgain();
    if (!reader) {
        for (const auto &[first, links] : std::exchange(m_missing, {})) {
            for (const LateLink &link : links)
                leave(link.entry, reader.error());
        }
        return;
    }
    m_reader = *std::move(reader);
    m_unpackedBefore = m_unpacked;
    m_isRead = false;
    m_isAgain = true;
}

/// The entry at hand, if it has the content of a link.
void Extraction::beginMissing()
{
    m_isToBegin = false;
    const bool isOtherName = !m_entry.hardLink.empty();
    const Result<std::vector<std::string>> path = archive::guardedPath(isOtherName ? m_entry.hardLink : m_entry.path);
    const auto missing = path ? m_missing.find(archive::joinedPath(*path)) : m_missing.end();
    const bool isRegular = m_entry.facts.isRegular() || m_entry.facts.type == FileType::Unknown;
    if (missing == m_missing.end() || (isOtherName ? m_entry.facts.size == 0 : !isRegular))
        return;
    std::vector<LateLink> &links = missing->second;
    const auto former = isOtherName ? m_standIns.end() : m_standIns.find(missing->first);
    if (former != m_standIns.end()) {
        if (!replaces(m_rules.onDuplicate))
            return; // it is not what has the name
        leaveToFormer(links, archive::joinedPath(former->second));
    }
    m_isAhead = true;
    while (!links.empty()) {
        m_path = links.front().path;
        m_entry.path = links.front().entry.path;
        if (m_entry.isEncrypted) {
            m_standIns.emplace(missing->first, m_path);
            return leave(m_entry, Error::of(ErrorKind::Encrypted, FsOp::Read));
        }
        const std::size_t told = m_left.size();
        beginStandIn(missing->first);
        if (m_left.size() == told || isOtherName)
            return;
        links.erase(links.begin()); // which is told, and the next has the content
    }
    m_missing.erase(missing);
}

/// Of links to a path that gets another content now, those that came before it: the first of them has the former.
void Extraction::leaveToFormer(std::vector<LateLink> &links, const std::string &former)
{
    const auto later = std::ranges::upper_bound(links, m_entriesAgain, {}, &LateLink::since);
    for (auto link = links.begin(); link != later; ++link) {
        link->entry.hardLink = former;
        if (link != links.begin())
            m_links.push_back(std::move(*link));
    }
    links.erase(links.begin(), later);
}

/// Under a name of its own, the entry at hand has the content of another.
void Extraction::beginStandIn(const std::string &of)
{
    beginFile(m_path);
    if (m_writing) // and not where it found no name
        m_standIns.insert_or_assign(of, m_writing->path); // which may be another than it asked for
}

/// What has the content has the name of the first of its links; the others are links to it.
void Extraction::putBackMissing()
{
    for (auto &[first, links] : m_missing) {
        const std::ptrdiff_t done = m_standIns.contains(first) ? 1 : 0;
        m_links.insert(m_links.end(), std::make_move_iterator(links.begin() + done), std::make_move_iterator(links.end()));
    }
    m_missing.clear();
}

void Extraction::begin()
{
    if (m_top.size() < 2 && std::ranges::find(m_top, m_path.front()) == m_top.end())
        m_top.push_back(m_path.front());
    if (!m_entry.hardLink.empty())
        return beginHardLink();
    if (m_entry.facts.type == FileType::Symlink) {
        makeWay();
        return putOff({.path = m_path, .entry = m_entry, .number = m_entries, .since = m_entries});
    }
    if (!m_links.empty()) { // what comes now is no link
        m_linkAt.erase(hashOf(m_path));
        m_linked.erase(hashOf(m_path));
    }
    switch (m_entry.facts.type) {
    case FileType::Folder:
        return beginFolder();
    case FileType::Socket:
        m_left.push_back({.path = m_entry.path, .error = {}, .skipReason = model::SkipReason::Socket});
        return;
    case FileType::Fifo:
    case FileType::CharDevice:
    case FileType::BlockDevice:
        return makeNode();
    case FileType::Symlink:
    case FileType::Regular:
    case FileType::Unknown:
        break;
    }
    if (m_entry.isEncrypted)
        return leave(m_entry, Error::of(ErrorKind::Encrypted, FsOp::Read));
    beginFile(m_path);
}

void Extraction::beginHardLink()
{
    Result<std::vector<std::string>> first = archive::guardedPath(m_entry.hardLink);
    std::uint64_t since = m_entries;
    const auto passed = first ? m_passedLinks.find(archive::joinedPath(*first)) : m_passedLinks.end();
    if (passed != m_passedLinks.end()) { // a link to a link that is not wanted
        m_entry.hardLink = passed->second.to;
        since = passed->second.since;
        first = archive::guardedPath(m_entry.hardLink);
    }
    const bool isItself = first && *first == m_path;
    if (!isItself)
        makeWay();
    const bool hasContent = m_entry.facts.size > 0 && first && !first->empty(); // which stands with the last of the names
    if (hasContent && m_rules.wants && !placeOf(*first)) {
        m_entry.hardLink.clear();
        return beginStandIn(archive::joinedPath(*first));
    }
    LateLink link {.path = m_path, .entry = m_entry, .number = m_entries, .since = since};
    link.entry.attributes.clear();
    const auto other = first && !isItself && replaces(m_rules.onDuplicate) ? m_linkAt.find(hashOf(*first)) : m_linkAt.end();
    const bool isToLink = other != m_linkAt.end() && !m_links[other->second].isMade; // what was made is what it is, whatever came since
    if (isToLink && !m_links[other->second].entry.hardLink.empty())
        link.entry.hardLink = m_links[other->second].entry.hardLink;
    putOff(std::move(link));
    if (hasContent && !m_standIns.contains(archive::joinedPath(*first))) // which has its content by now
        beginFile(*first);
}

void Extraction::putOff(LateLink link)
{
    const Result<std::vector<std::string>> first = archive::guardedPath(link.entry.hardLink);
    if (first && !first->empty() && *first != link.path)
        m_linksTo.emplace(hashOf(*first), m_links.size());
    m_linkAt.insert_or_assign(hashOf(link.path), m_links.size());
    m_links.push_back(std::move(link));
}

/// Before an entry takes the place of an earlier one: hard links to that one are further names of it, and not of what comes.
void Extraction::makeLinksToFormer()
{
    const bool isFolder = m_entry.hardLink.empty() && m_entry.facts.type == FileType::Folder;
    if (m_linksTo.empty() || !replaces(m_rules.onDuplicate) || m_rules.before == UINT64_MAX || isFolder)
        return;
    const std::size_t place = hashOf(m_path);
    const Result<std::vector<std::string>> first = archive::guardedPath(m_entry.hardLink);
    const bool isItself = !m_entry.hardLink.empty() && first && *first == m_path;
    const auto [begin, end] = m_linksTo.equal_range(place);
    if (begin == end || isItself)
        return;
    const auto makeNow = [this](LateLink &link) {
        if (!std::exchange(link.isMade, true))
            makeLate(link);
    };
    const auto former = m_linkAt.find(place);
    if (former != m_linkAt.end() && m_links[former->second].entry.hardLink.empty()) // a symbolic link is not there yet itself
        makeNow(m_links[former->second]);
    if (!hasPut(m_path))
        return;
    for (auto each = begin; each != end; ++each)
        makeNow(m_links[each->second]);
    m_linksTo.erase(begin, end);
}

/// What an earlier entry put under a name goes, with all that is remembered of it: another may get its inode's number.
Result<void> Extraction::removeFormer(int folder, const std::string &name)
{
    const Result<model::FileFacts> there = m_ops.stat(folder, name.c_str());
    const Result<void> removed = there ? m_ops.unlink(folder, name.c_str()) : Result<void>(Failure(there.error()));
    if (removed && there->links == 1) {
        std::erase_if(m_unverified, [&there](const Unverified &file) { return file.inode == there->inode; });
        m_facts.erase(there->inode);
    }
    return removed;
}

/// A link is made when all else is there, but has its place here: what came before under its path goes now, if it is to, and what comes
/// later is not replaced by it.
void Extraction::makeWay()
{
    if (!replaces(m_rules.onDuplicate) || m_rules.before == UINT64_MAX
        || (!m_isSwept && !m_met.contains(hashOf(m_path)))) // an earlier run's is looked at later
        return;
    const Result<int> folder = m_chain.reach(std::span(m_path).first(m_path.size() - 1));
    const Result<void> removed = folder ? removeFormer(*folder, m_path.back()) : Result<void>(Failure(folder.error()));
    const bool isInTheWay = !removed && removed.error().kind != ErrorKind::NotFound && removed.error().kind != ErrorKind::WrongType;
    if (isInTheWay)
        leave(m_entry, removed.error());
}

void Extraction::beginFolder()
{
    const Result<int> folder = m_chain.reach(m_path);
    if (!folder)
        return leave(m_entry,
                     folder.error().kind == ErrorKind::WrongType ? Error::of(ErrorKind::Exists, FsOp::MakeFolder) : folder.error());
    // Its attributes come last, too: what is made in a folder gets the folder's default ACL.
    m_folders.push_back({m_path, m_entry.facts, m_entry.hasModified, m_entry.attributes});
}

/// Makes something new under a name, or, where that is taken, what is to be done about a path that comes twice. The name it has then.
Result<std::string> Extraction::create(int folder, const std::vector<std::string> &path,
                                       const std::function<Result<void>(const char *name)> &make)
{
    const std::string &name = path.back();
    Result<void> made = make(name.c_str());
    if (made)
        return name;
    if (made.error().kind != ErrorKind::Exists)
        return Failure(made.error());
    const FileConflict policy = m_rules.onDuplicate;
    if (replaces(policy)) {
        const Result<void> removed = removeFormer(folder, name);
        made = removed ? make(name.c_str()) : removed;
        if (made)
            return name;
        return Failure(made.error().kind == ErrorKind::WrongType ? Error::of(ErrorKind::Exists, FsOp::Create) : made.error());
    }
    const bool findsName = policy == FileConflict::Rename || policy == FileConflict::RenameOld;
    for (int n = 2; findsName && n < kNumbersMax; ++n) {
        std::string numbered = fs::numberedName(name, n);
        made = make(numbered.c_str());
        if (made && !m_isSwept) {
            std::vector<std::string> place = path;
            place.back() = numbered;
            m_met.insert(hashOf(place));
        }
        if (made)
            return numbered;
        if (made.error().kind != ErrorKind::Exists)
            break;
    }
    return Failure(made.error());
}

void Extraction::beginFile(const std::vector<std::string> &path)
{
    const Result<int> folder = m_chain.reach(std::span(path).first(path.size() - 1));
    if (!folder)
        return leave(m_entry, folder.error().kind == ErrorKind::WrongType ? Error::of(ErrorKind::Exists, FsOp::Create) : folder.error());
    Writing writing {.fd = {}, .path = path, .digester = {}};
    const bool isOtherName = !m_entry.hardLink.empty();
    if (m_entries <= m_rules.before) {
        const Result<model::FileFacts> there = m_ops.stat(*folder, path.back().c_str());
        const bool isWhole = there && there->isRegular() && (!m_entry.hasSize || there->size == m_entry.facts.size)
            && (!m_entry.hasModified || there->modified.seconds == m_entry.facts.modified.seconds);
        if (isWhole || m_rules.before == UINT64_MAX) { // all is as it is to be, has its name already, or failed, which is told again
            if (there && there->size == 0)
                m_empty.insert(hashOf(path));
            m_met.insert(hashOf(path));
            m_writing = std::move(writing);
            return;
        }
    }
    if (!isOtherName) {
        if (const Result<void> removed = removeEarlier(*folder, path); !removed)
            return leave(m_entry, removed.error());
    }
    if (isOtherName) {
        const Result<model::FileFacts> there = m_ops.stat(*folder, path.back().c_str());
        if (!there)
            return leave(m_entry, there.error());
        if (!there->isRegular()) // a device must not even be opened
            return leave(m_entry, Error::of(ErrorKind::WrongType, FsOp::Open));
        if (there->size > 0)
            return; // it came with its first name, too
        Result<fs::UniqueFd> fd = m_ops.open(*folder, path.back().c_str(), O_RDWR);
        if (!fd)
            return leave(m_entry, fd.error());
        writing.fd = *std::move(fd);
    } else {
        const auto make = [&](const char *name) -> Result<void> {
            Result<fs::UniqueFd> fd = m_ops.open(*folder, name, O_RDWR | O_CREAT | O_EXCL, 0600);
            if (!fd)
                return Failure(fd.error());
            writing.fd = *std::move(fd);
            return {};
        };
        const Result<std::string> name = create(*folder, path, make);
        if (!name && name.error().kind == ErrorKind::Exists && m_rules.onDuplicate == FileConflict::Skip) {
            m_left.push_back({.path = m_entry.path, .bytes = m_entry.facts.size, .error = {}, .skipReason = model::SkipReason::Policy});
            return;
        }
        if (!name)
            return leave(m_entry, name.error());
        writing.path.back() = *name;
    }
    writing.readsBack = m_context.verify;
    if (writing.readsBack || m_context.hashAll)
        writing.digester.emplace(m_context.hash);
    m_writing = std::move(writing);
}

void Extraction::makeNode()
{
    const Result<int> folder = m_chain.reach(std::span(m_path).first(m_path.size() - 1));
    if (!folder)
        return leave(m_entry, folder.error());
    if (m_rules.before == UINT64_MAX) // an earlier run has made it, and may have given it its name
        return dressAgain(*folder, m_path, m_entry);
    if (const Result<void> removed = removeEarlier(*folder, m_path); !removed)
        return leave(m_entry, removed.error());
    const mode_t mode = typeBits(m_entry.facts.type) | 0600;
    const Result<std::string> name
        = create(*folder, m_path, [&](const char *wanted) { return m_ops.makeNode(*folder, wanted, mode, m_entry.facts.node); });
    if (!name)
        return leave(m_entry, name.error());
    dress(*folder, *name, m_entry);
}

/// Gives what has no content its metadata, and remembers what could not be given.
void Extraction::dress(int folder, const std::string &name, const ArchiveEntry &entry)
{
    std::vector<model::Loss> losses = giveMetadata(folder, name.c_str(), entry);
    const Result<model::FileFacts> facts = losses.empty() ? Failure(Error()) : m_ops.stat(folder, name.c_str());
    if (facts)
        m_facts[facts->inode].losses = std::move(losses);
}

/// Where an earlier run has brought all to its end: what could not be given is told once more. Of several the first has the name, or the
/// last.
void Extraction::dressAgain(int folder, const std::vector<std::string> &path, const ArchiveEntry &entry)
{
    const bool isFirst = m_met.insert(hashOf(path)).second;
    const Result<model::FileFacts> there = m_ops.stat(folder, path.back().c_str());
    if (there && there->type == entry.facts.type && (isFirst || replaces(m_rules.onDuplicate)))
        dress(folder, path.back(), entry);
}

Result<void> Extraction::takeBlock()
{
    if (m_pending)
        return writePending();
    const Result<std::optional<archive::Block>> block = m_reader->read();
    if (!block) {
        if (block.error().kind == ErrorKind::Cancelled)
            return Failure(block.error());
        leaveFile(block.error());
        if (m_reader->isBroken())
            return Failure(block.error());
        return {};
    }
    if (!*block) {
        finishFile();
        return {};
    }
    m_pending = **block;
    m_unpacked += m_pending->bytes.size();
    return writePending();
}

/// An error leaves the rest of it pending.
Result<void> Extraction::writePending()
{
    archive::Block &block = *m_pending;
    Writing &writing = *m_writing;
    const bool isWritten = writing.fd.isOpen() && !block.bytes.empty();
    archive::BombLimits limits = m_rules.limits;
    const bool isTooMuch = isWritten && limits.room > 0 && m_written + block.bytes.size() > limits.room // what is there needs none
        && !hasRoomNow(block.bytes.size());
    limits.room = 0;
    if (isTooMuch)
        return Failure(Error::of(ErrorKind::NoSpace, FsOp::Write));
    if (archive::suspicionOf(limits, m_unpacked - m_unpackedBefore, m_reader->position(), m_entries))
        return Failure(Error::of(ErrorKind::TooDense, FsOp::Write));
    if (isWritten && writing.digester)
        writing.digester->addZeros(block.offset - std::min(block.offset, writing.end));
    if (isWritten) // also where it has to wait for room now
        writing.end = std::max(writing.end, block.offset);
    while (isWritten && !block.bytes.empty()) {
        const Result<std::size_t> written = m_ops.write(writing.fd.get(), block.bytes, block.offset);
        if (!written && written.error().kind == ErrorKind::NoSpace)
            return Failure(written.error());
        if (!written) {
            leaveFile(written.error());
            return {};
        }
        if (writing.digester)
            writing.digester->add(block.bytes.first(*written));
        block.offset += *written;
        block.bytes = block.bytes.subspan(*written);
        writing.end = std::max(writing.end, block.offset);
        m_context.counters.bytesCopied.fetch_add(*written, std::memory_order_relaxed);
        m_written += *written;
        m_sinceCheckpoint += *written;
    }
    m_pending.reset();
    if (!isWritten)
        return {};
    if (writing.end - writing.startedTo >= kStartWriteBackEvery) {
        (void)m_ops.startWriteBack(writing.fd.get(), writing.startedTo, writing.end - writing.startedTo); // what fails is told by the flush
        writing.startedTo = writing.end;
    }
    return {};
}

void Extraction::finishFile()
{
    Writing writing = *std::exchange(m_writing, std::nullopt);
    if (!writing.fd.isOpen())
        return;
    const int fd = writing.fd.get();
    const auto fail = [&](const Error &error) {
        m_writing = std::move(writing);
        leaveFile(error);
    };
    // The last of a sparse file may be a hole.
    const std::uint64_t size = m_entry.hasSize ? std::max(writing.end, m_entry.facts.size) : writing.end;
    if (size > writing.end) {
        if (writing.digester)
            writing.digester->addZeros(size - writing.end);
        const Result<void> sized = m_ops.truncate(fd, size);
        if (!sized)
            return fail(sized.error());
    }
    if (size == 0 && m_rules.wants)
        m_empty.insert(hashOf(writing.path));
    std::vector<model::Loss> losses = giveMetadata(fd, "", m_entry);
    if (losses.empty() && !writing.digester)
        return;
    const Result<model::FileFacts> facts = m_ops.stat(fd, "");
    if (!facts)
        return fail(facts.error());
    ExtractedFacts &known = m_facts[facts->inode];
    known.losses = std::move(losses);
    if (!writing.digester)
        return;
    known.digest = writing.digester->digest();
    if (!writing.readsBack)
        return;
    m_unverified.push_back({writing.path, facts->inode, size, *known.digest});
    m_unverifiedBytes += size;
    if (m_unverified.size() >= kReadBackFiles || m_unverifiedBytes >= kReadBackEvery)
        m_readsBack = true;
}

/// The file in work is not good: it goes.
void Extraction::leaveFile(const Error &error)
{
    const Writing writing = *std::exchange(m_writing, std::nullopt);
    m_pending.reset();
    leave(m_entry, error);
    if (!writing.fd.isOpen())
        return;
    const Result<int> folder = m_chain.reach(std::span(writing.path).first(writing.path.size() - 1));
    const Result<void> removed = folder ? m_ops.unlink(*folder, writing.path.back().c_str()) : Result<void>(Failure(folder.error()));
    if (!removed && removed.error().kind != ErrorKind::NotFound) // it must not get its name
        m_unusable = removed.error();
}

/// ACLs, or all others: those need that it may be written to still, and an ACL is finer than the mode that is set before it.
void Extraction::giveAttributes(int at, const char *name, const std::vector<ArchiveEntry::Attribute> &attributes, bool areLists,
                                std::vector<model::Loss> &losses) const
{
    for (const ArchiveEntry::Attribute &attribute : attributes) {
        const bool isList = attribute.name.starts_with("system.posix_acl");
        if (isList != areLists || !isTaken(attribute.name))
            continue;
        const Result<void> set = m_ops.setAttribute(at, name, attribute.name.c_str(), attribute.value);
        if (!set)
            losses.push_back(lossOf(isList ? LossKind::Acl : LossKind::Attribute, set.error(), attribute.name));
    }
}

std::vector<model::Loss> Extraction::giveMetadata(int at, const char *name, const ArchiveEntry &entry) const
{
    std::vector<model::Loss> losses;
    const model::FileFacts &facts = entry.facts;
    const bool isOpen = *name == '\0';
    const bool isLink = facts.type == FileType::Symlink;
    bool isOwned = false;
    if (m_rules.keepsOwners) {
        const Result<void> owned = m_ops.changeOwner(at, name, facts.uid, facts.gid);
        isOwned = owned.has_value();
        if (!owned)
            losses.push_back(lossOf(LossKind::Owner, owned.error()));
    }
    giveAttributes(at, name, entry.attributes, false, losses);
    if (!isLink) {
        const std::uint32_t setId = facts.mode & 06000U;
        const mode_t mode = isOwned ? facts.mode : facts.mode & ~setId;
        if (setId != 0 && !isOwned)
            losses.push_back({.kind = LossKind::SetIdBits, .code = EPERM, .detail = {}, .unsupported = false});
        const Result<void> set = isOpen ? m_ops.changeMode(at, mode) : m_ops.changeModeOf(at, name, mode);
        if (!set)
            losses.push_back(lossOf(LossKind::Mode, set.error()));
    }
    giveAttributes(at, name, entry.attributes, true, losses);
    if (entry.hasModified) {
        const Result<void> set = m_ops.changeTimes(at, name, facts.modified, facts.modified);
        if (!set)
            losses.push_back(lossOf(LossKind::Times, set.error()));
    }
    return losses;
}

void Extraction::makeLate(LateLink link)
{
    const ArchiveEntry &entry = link.entry;
    const bool isHard = !entry.hardLink.empty();
    const auto reach = [&]() -> Result<int> {
        Result<int> folder = m_chain.reach(std::span(link.path).first(link.path.size() - 1));
        if (!folder && folder.error().kind == ErrorKind::WrongType)
            return Failure(Error::of(ErrorKind::Exists, FsOp::Symlink));
        return folder;
    };
    const Result<std::vector<std::string>> path
        = isHard ? archive::guardedPath(entry.hardLink) : Result<std::vector<std::string>>(link.path);
    if (!path || path->empty())
        return leave(entry, path ? Error::of(ErrorKind::BadName, FsOp::Link) : path.error());
    Result<int> folder = reach();
    if (!folder)
        return leave(entry, folder.error());
    const bool isItself = isHard && *path == link.path;
    const std::size_t place = hashOf(link.path);
    const auto made = m_linked.find(place);
    if (made != m_linked.end() && made->second > link.number)
        return; // a later one had to be made before
    const bool isAgain = !isItself && replaces(m_rules.onDuplicate) && made != m_linked.end(); // a link that came before goes
    if (m_rules.before == UINT64_MAX)
        return isHard ? void() : dressAgain(*folder, link.path, entry);
    if (const Result<void> removed = removeEarlier(*folder, link.path); !removed)
        return leave(entry, removed.error());
    const Result<model::FileFacts> there = m_ops.stat(*folder, link.path.back().c_str());
    if (there && !isAgain && (isItself || replaces(m_rules.onDuplicate)))
        return; // by the very file, or by a later entry
    fs::UniqueFd firstFolder;
    std::string first;
    if (isHard) {
        const std::optional<std::vector<std::string>> content = m_rules.wants ? placeOf(*path) : *path;
        if (!content && m_rules.readAgain && !m_isAgain) {
            std::vector<LateLink> &links = m_missing[archive::joinedPath(*path)];
            const auto later = std::ranges::upper_bound(links, link.since, {}, &LateLink::since);
            links.insert(later, std::move(link));
            return;
        }
        if (!content)
            return leave(entry, Error::of(ErrorKind::NotFound, FsOp::Link));
        // Reaching the one closes the way to the other.
        const Result<int> at = m_chain.reach(std::span(*content).first(content->size() - 1));
        Result<fs::UniqueFd> fd = at ? m_ops.open(*at, ".", O_PATH | O_DIRECTORY) : Result<fs::UniqueFd>(Failure(at.error()));
        if (!fd)
            return leave(entry, fd.error());
        first = content->back();
        firstFolder = *std::move(fd);
        folder = reach();
        if (!folder)
            return leave(entry, folder.error());
    }
    const auto make = [&](const char *name) {
        return isHard ? m_ops.link(firstFolder.get(), first.c_str(), *folder, name) : m_ops.symlink(entry.linkText, *folder, name);
    };
    const Result<std::string> name = create(*folder, link.path, make);
    if (!name && name.error().kind == ErrorKind::Exists && m_rules.onDuplicate == FileConflict::Skip) {
        m_left.push_back({.path = entry.path, .error = {}, .skipReason = model::SkipReason::Policy});
        return;
    }
    if (!name)
        return leave(entry, name.error());
    m_linked.insert_or_assign(place, link.number);
    if (isHard)
        return; // what it is a name of has its metadata
    dress(*folder, *name, entry);
}

/// Its own time and mode, now that nothing more comes into it; what its owner may do stays until it has its name.
void Extraction::finishFolder(const LateFolder &late)
{
    const Result<int> folder = m_chain.reach(late.path);
    if (!folder)
        return; // its entries are told of
    std::vector<model::Loss> losses;
    bool isOwned = false;
    if (m_rules.keepsOwners) {
        const Result<void> owned = m_ops.changeOwner(*folder, "", late.facts.uid, late.facts.gid);
        isOwned = owned.has_value();
        if (!owned)
            losses.push_back(lossOf(LossKind::Owner, owned.error()));
    }
    const std::uint32_t mode = isOwned ? late.facts.mode : late.facts.mode & ~06000U;
    if (mode != late.facts.mode)
        losses.push_back({.kind = LossKind::SetIdBits, .code = EPERM, .detail = {}, .unsupported = false});
    giveAttributes(*folder, "", late.attributes, false, losses);
    Result<void> set = m_ops.changeMode(*folder, mode);
    giveAttributes(*folder, "", late.attributes, true, losses);
    const Result<model::FileFacts> facts = m_ops.stat(*folder, "");
    const bool isOpen = facts && (facts->mode & 0700U) == 0700U;
    if (set && facts && !isOpen)
        set = m_ops.changeMode(*folder, facts->mode | 0700U);
    if (!set)
        losses.push_back(lossOf(LossKind::Mode, set.error()));
    const Result<void> timed = late.hasModified ? m_ops.changeTimes(*folder, "", late.facts.modified, late.facts.modified) : Result<void>();
    if (!timed)
        losses.push_back(lossOf(LossKind::Times, timed.error()));
    if (!facts || (losses.empty() && isOpen))
        return;
    ExtractedFacts &known = m_facts[facts->inode];
    known.losses.insert(known.losses.end(), losses.begin(), losses.end());
    if (!isOpen)
        known.mode = facts->mode;
}

/// What is named must not be lost by a power cut after that, and what is read back must come from the device.
Result<void> Extraction::flush()
{
    const bool isEnd = m_isRead && m_linksMade == m_links.size() && m_foldersFinished == m_folders.size();
    if (!m_unverified.empty() || m_context.durability != model::Durability::None) {
        const Result<void> flushed = engine::flushFileSystem(m_context, m_folder->get());
        if (!flushed) {
            m_unusable = flushed.error(); // nobody knows what of it the device has
            return flushed;
        }
        m_isAhead = false;
    }
    m_sinceCheckpoint = 0;
    m_isComplete = isEnd;
    m_readsBack = (isEnd || m_isOnDevice) && !m_unverified.empty();
    return {};
}

bool Extraction::isAt(const std::vector<std::string> &path, std::uint64_t inode)
{
    const Result<model::FileFacts> there = factsAt(path);
    return there && there->inode == inode;
}

/// A later entry may have taken its name from it, and another be left.
void Extraction::findAgain(Unverified &file)
{
    if (isAt(file.path, file.inode))
        return;
    const auto other = std::ranges::find_if(m_links, [&](const LateLink &link) { return link.isMade && isAt(link.path, file.inode); });
    if (other != m_links.end())
        file.path = other->path;
}

/// What is not as it was written must not get its name by another one either.
void Extraction::leaveLinksTo(const Unverified &file, const Error &error)
{
    for (const LateLink &link : m_links) {
        if (link.entry.hardLink.empty() || !isAt(link.path, file.inode))
            continue;
        leave(link.entry, error);
        const Result<int> folder = m_chain.reach(std::span(link.path).first(link.path.size() - 1));
        const Result<void> removed = folder ? m_ops.unlink(*folder, link.path.back().c_str()) : Result<void>(Failure(folder.error()));
        if (!removed)
            m_unusable = removed.error();
    }
}

/// The last of those that wait for it, a part at a time; all of them are on the device.
Result<void> Extraction::readBackOn()
{
    if (m_unverified.empty()) {
        m_unverifiedBytes = 0;
        m_readsBack = false;
        m_isOnDevice = false;
        return {};
    }
    if (!m_isOnDevice && !m_isComplete) {
        m_isOnDevice = true;
        return flush();
    }
    Unverified &file = m_unverified.back();
    if (!m_back)
        findAgain(file);
    const Result<int> folder = m_chain.reach(std::span(file.path).first(file.path.size() - 1));
    Result<bool> equal = folder ? Result<bool>(true) : Failure(folder.error());
    if (equal && !m_back) {
        Result<fs::UniqueFd> fd = m_ops.open(*folder, file.path.back().c_str(), O_RDONLY);
        if (fd) {
            const int opened = fd->get();
            m_back.emplace(Back {*std::move(fd), engine::BackReader(m_ops, opened, file.size, file.digest, &m_context.counters)});
        } else {
            equal = Failure(fd.error());
        }
    }
    if (equal)
        equal = m_back->reader.readOn(kReadBackAtOnce);
    if (equal && !*equal)
        return {};
    if (equal) {
        m_facts[file.inode].readBack = m_back->reader.from();
    } else {
        m_left.push_back({.path = archive::joinedPath(file.path), .bytes = file.size, .error = equal.error()});
        const Result<void> removed = folder ? m_ops.unlink(*folder, file.path.back().c_str()) : Result<void>(Failure(folder.error()));
        if (!removed)
            m_unusable = removed.error();
        leaveLinksTo(file, equal.error());
        m_facts.erase(file.inode);
    }
    m_back.reset();
    m_unverified.pop_back();
    return {};
}

} // namespace ferry::jobs
