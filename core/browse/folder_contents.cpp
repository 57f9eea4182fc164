// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/folder_contents.h"

#include "core/browse/natural_order.h"

#include <fcntl.h>

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace ferry::browse {

namespace {

using SteadyClock = std::chrono::steady_clock;

// Two screens full: what a person sees first is there after some milliseconds.
constexpr std::size_t kFirstEntries = 200;
constexpr std::size_t kEntriesAtOnce = 500;

bool isSame(const Entry &a, const Entry &b)
{
    return a.type == b.type && a.mode == b.mode && a.size == b.size && a.modified == b.modified;
}

} // namespace

FolderContents::FolderContents(Path folder, ArchiveShelf &shelf)
    : m_folder(std::move(folder))
    , m_shelf(shelf)
{
}

std::optional<Listing> FolderContents::work(fs::FsOps &ops, const FolderWork &work, std::chrono::milliseconds atMost)
{
    Filter filter = work.filter;
    filter.words = folded(filter.words);
    const bool isReordered = work.order != m_order;
    const bool isFiltered = filter != m_filter;
    m_order = work.order;
    m_filter = std::move(filter);

    const bool wasReading = isReading();
    if (work.reread)
        begin(ops);
    const bool hasBegun = work.reread && !isReading(); // and failed
    // An archive may be large: that it is one is shown before it is read.
    if (m_archive && m_isFirstPublished)
        readArchive(ops, atMost, work.publish);
    else if (m_reader)
        readOn(ops, atMost);
    const bool hasEnded = hasBegun || ((wasReading || work.reread) && !isReading());
    const bool isFirst = m_isFirstReading && !m_isFirstPublished;
    m_isFirstReading = m_isFirstReading && !hasEnded;
    if (hasEnded || isReordered || isFiltered || isFirst || (work.publish && m_isFirstReading)) {
        lookAgain(ops, work.changed);
        takeCounted(work.counted);
        return publish(arranged(), isReordered);
    }
    if (work.changed.empty() && work.counted.empty())
        return std::nullopt;

    std::unordered_set<std::string_view> names(work.changed.begin(), work.changed.end());
    for (const CountedFolder &folder : work.counted)
        names.insert(folder.name);
    Rows kept;
    kept.reserve(m_shown.size());
    std::ranges::copy_if(m_shown, std::back_inserter(kept), [&names](const auto &entry) { return !names.contains(entry->name); });
    lookAgain(ops, work.changed);
    takeCounted(work.counted);
    Rows fresh;
    for (const std::string_view name : names) {
        if (const auto found = known().find(name); found != known().end() && passes(*found->second))
            fresh.push_back(found->second);
    }
    const auto isLess = [this](const auto &a, const auto &b) { return isBefore(*a, *b, m_order); };
    std::sort(fresh.begin(), fresh.end(), isLess);
    Rows rows;
    rows.reserve(kept.size() + fresh.size());
    std::merge(kept.begin(), kept.end(), fresh.begin(), fresh.end(), std::back_inserter(rows), isLess);
    Listing listing = publish(std::move(rows), false);
    if (listing.changes.isEmpty())
        return std::nullopt;
    return listing;
}

void FolderContents::begin(fs::FsOps &ops)
{
    m_incoming.clear();
    m_countedEarly.clear();
    m_reader.reset();
    m_archive.reset();
    Result<fs::UniqueFd> fd = ops.openFollowing(m_folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!fd && fd.error().kind == ErrorKind::WrongType)
        m_archive = ArchiveFolder::find(ops, m_shelf, m_folder, m_stop.get_token());
    m_place = m_archive ? std::optional(m_archive->place()) : std::nullopt;
    if (m_archive)
        return m_error.reset();
    if (!fd)
        return finish(fd.error());
    Result<fs::FolderReader> reader = fs::FolderReader::open(ops, fd->get());
    if (!reader)
        return finish(reader.error());
    m_fd = *std::move(fd);
    m_reader = *std::move(reader);
    m_error.reset();
}

void FolderContents::readOn(fs::FsOps &ops, std::chrono::milliseconds atMost)
{
    const auto end = SteadyClock::now() + atMost;
    do {
        Result<std::vector<fs::FolderEntry>> entries = m_reader->next(ops, m_incoming.empty() ? kFirstEntries : kEntriesAtOnce);
        if (!entries)
            return finish(entries.error());
        if (entries->empty())
            return finish(std::nullopt);
        for (fs::FolderEntry &found : *entries) {
            if (std::shared_ptr<const Entry> entry = entryOf(ops, m_fd.get(), std::move(found))) {
                m_incoming.erase(
                    entry->name); // a name may come twice in a folder that is changed meanwhile, and the key is the entry's own
                m_incoming.emplace(entry->name, entry);
            }
        }
    } while (m_isFirstPublished && SteadyClock::now() < end);
    if (m_reader->isAtEnd())
        finish(std::nullopt);
}

void FolderContents::readArchive(fs::FsOps &ops, std::chrono::milliseconds atMost, bool isShown)
{
    const Result<bool> done = m_archive->workOn(ops, atMost);
    m_place = m_archive->place();
    if (isShown || !done || *done) {
        // A later entry of the archive may have taken the place of an earlier one; what is as it was is the same one, and not shown anew.
        const Known former = std::exchange(m_incoming, {});
        for (std::shared_ptr<const Entry> &entry : m_archive->entries()) {
            const auto before = former.find(entry->name);
            if (before != former.end() && isSame(*before->second, *entry))
                entry = before->second;
            m_incoming.emplace(entry->name, std::move(entry));
        }
    }
    if (!done)
        finish(done.error());
    else if (*done)
        finish(std::nullopt);
}

void FolderContents::finish(std::optional<Error> error)
{
    m_reader.reset();
    m_archive.reset();
    m_fd.reset();
    for (const auto &[name, folder] : m_countedEarly) {
        const auto before = m_known.find(name); // not there in the first reading, if that was begun anew
        const auto now = m_incoming.find(name);
        const bool isAsBefore = now != m_incoming.end() && (before == m_known.end() || isSame(*before->second, *now->second));
        if (isAsBefore && now->second->counted == Counted::Not)
            setCounted(m_incoming, folder);
    }
    m_countedEarly.clear();
    m_known = std::exchange(m_incoming, {});
    m_isComplete = !error;
    m_error = std::move(error);
    if (m_error && m_error->path.isEmpty())
        m_error->path = m_folder;
}

void FolderContents::lookAgain(fs::FsOps &ops, const std::vector<std::string> &names)
{
    if (names.empty() || m_place)
        return;
    const Result<fs::UniqueFd> fd = ops.openFollowing(m_folder.c_str(), O_RDONLY | O_DIRECTORY);
    if (!fd)
        return; // who told the names tells too if the folder itself went away
    for (const std::string &name : names) {
        m_known.erase(name);
        if (std::shared_ptr<const Entry> entry = entryOf(ops, fd->get(), {name, 0, model::FileType::Unknown}))
            m_known.emplace(entry->name, entry);
    }
}

/// An entry that has changed since, and so is another, forgets what was counted before.
void FolderContents::takeCounted(const std::vector<CountedFolder> &counted)
{
    for (const CountedFolder &folder : counted) {
        if (!m_isFirstReading)
            setCounted(m_known, folder);
        if (isReading() && !setCounted(m_incoming, folder))
            m_countedEarly.insert_or_assign(folder.name, folder);
    }
}

/// Whether there is such a folder.
bool FolderContents::setCounted(Known &known, const CountedFolder &folder)
{
    const auto found = known.find(folder.name);
    if (found == known.end() || found->second->type != model::FileType::Folder)
        return false;
    auto entry = std::make_shared<Entry>(*found->second);
    entry->below = folder.below;
    entry->counted = folder.counted;
    known.erase(found);
    known.emplace(entry->name, entry);
    return true;
}

std::shared_ptr<const Entry> FolderContents::entryOf(fs::FsOps &ops, int folderFd, fs::FolderEntry found) const
{
    const Result<model::FileFacts> facts = ops.stat(folderFd, found.name.c_str());
    // Gone again. Anything else that keeps it from being looked at is no reason to hide it.
    if (!facts && facts.error().kind == ErrorKind::NotFound)
        return nullptr;
    auto entry = std::make_shared<Entry>();
    entry->type = facts ? facts->type : found.type;
    entry->leadsTo = entry->type;
    if (facts) {
        entry->mode = facts->mode;
        entry->size = facts->size;
        entry->modified = facts->modified;
    }
    if (entry->isLink()) {
        const std::string throughFd = "/proc/self/fd/" + std::to_string(folderFd) + '/' + found.name;
        const Result<model::FileFacts> behind = ops.statFollowing(throughFd.c_str());
        entry->leadsTo = behind ? behind->type : model::FileType::Unknown;
    }
    entry->key = naturalKey(folded(found.name));
    entry->name = std::move(found.name);
    return entry;
}

bool FolderContents::passes(const Entry &entry) const
{
    if (!m_filter.hidden && entry.isHidden())
        return false;
    return m_filter.words.empty() || matches(folded(entry.name), m_filter.words);
}

Rows FolderContents::arranged() const
{
    Rows rows;
    rows.reserve(known().size());
    for (const auto &[name, entry] : known()) {
        if (passes(*entry))
            rows.push_back(entry);
    }
    std::sort(rows.begin(), rows.end(), [this](const auto &a, const auto &b) { return isBefore(*a, *b, m_order); });
    return rows;
}

Listing FolderContents::publish(Rows rows, bool isReordered)
{
    m_isFirstPublished = true;
    Listing listing;
    listing.changes = isReordered ? rearranged(m_shown, rows) : changesBetween(m_shown, rows, m_order);
    listing.entries = known().size();
    listing.isComplete = m_isComplete && !isReading();
    listing.error = m_error;
    listing.archive = m_place;
    m_shown = rows;
    listing.rows = std::move(rows);
    return listing;
}

} // namespace ferry::browse
