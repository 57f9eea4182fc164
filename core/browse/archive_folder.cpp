// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/archive_folder.h"

#include "core/archive/entry_guard.h"
#include "core/archive/formats.h"
#include "core/browse/natural_order.h"

#include <fcntl.h>

#include <algorithm>
#include <utility>

namespace ferry::browse {

namespace {

using archive::ArchiveIndex;

constexpr std::size_t kShelfMax = 4;
constexpr std::size_t kIndexMax = 2'000'000; // folders that no entry tells of are counted, too; some 300 MB
constexpr std::size_t kShelfEntriesMax = 500'000; // some 60 MB

std::shared_ptr<const Entry> entryOf(const ArchiveIndex::Item &item)
{
    auto entry = std::make_shared<Entry>();
    entry->name = item.name;
    entry->key = naturalKey(folded(item.name));
    entry->type = item.type;
    entry->leadsTo = item.type == model::FileType::Symlink ? model::FileType::Unknown : item.type;
    entry->mode = item.mode;
    entry->size = item.size;
    entry->modified = item.modified;
    return entry;
}

} // namespace

std::shared_ptr<const ArchiveIndex> ArchiveShelf::find(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_shelf, key, [](const auto &kept) -> const Key & { return kept.first; });
    if (found == m_shelf.end())
        return nullptr;
    std::rotate(m_shelf.begin(), found, found + 1);
    return m_shelf.front().second;
}

void ArchiveShelf::put(Key key, std::shared_ptr<const ArchiveIndex> index)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_shelf, [&key](const auto &kept) { return kept.first.file == key.file && kept.first.nested == key.nested; });
    m_shelf.emplace_front(std::move(key), std::move(index));
    std::size_t entries = 0;
    std::size_t stay = 0;
    // The one that is looked at stays whatever its size: it is in memory anyway.
    while (stay < std::min(m_shelf.size(), kShelfMax) && ((entries += m_shelf[stay].second->count()) <= kShelfEntriesMax || stay == 0))
        ++stay;
    m_shelf.resize(stay);
}

ArchiveFolder::ArchiveFolder(ArchiveShelf &shelf, Path file, std::vector<std::string> rest, std::stop_token stop)
    : m_shelf(&shelf)
    , m_rest(std::move(rest))
    , m_stop(std::move(stop))
{
    m_key.file = std::move(file);
}

std::optional<ArchiveFolder> ArchiveFolder::find(fs::FsOps &ops, ArchiveShelf &shelf, const Path &folder, std::stop_token stop)
{
    std::vector<std::string> rest;
    for (Path path = folder; !path.name().empty(); path = path.parent()) {
        const Result<model::FileFacts> facts = ops.statFollowing(path.c_str());
        if (facts && !facts->isRegular())
            return {};
        if (facts) {
            std::ranges::reverse(rest);
            return ArchiveFolder(shelf, path, std::move(rest), std::move(stop));
        }
        if (facts.error().kind != ErrorKind::WrongType) // only what is below a file is said to be below what is no folder
            return {};
        rest.push_back(path.name());
    }
    return {};
}

/// Begins with the archive that m_key names, or takes its index from the shelf.
Result<void> ArchiveFolder::open(fs::FsOps &ops)
{
    Result<fs::UniqueFd> fd = ops.openFollowing(m_key.file.c_str(), O_RDONLY);
    if (!fd)
        return Failure(fd.error());
    const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
    if (!facts)
        return Failure(facts.error());
    m_key.device = facts->device;
    m_key.inode = facts->inode;
    m_key.size = facts->size;
    m_key.modified = facts->modified;
    m_key.changed = facts->changed;
    m_index = m_shelf->find(m_key);
    if (m_index)
        return {};
    Result<std::unique_ptr<archive::ArchiveReader>> reader = archive::ArchiveReader::open(ops, *std::move(fd), m_key.file, m_stop);
    if (!reader && reader.error().kind == ErrorKind::UnknownFormat && !archive::looksLikeArchive(m_key.file.name()))
        return Failure(Error::of(ErrorKind::WrongType, FsOp::Open)); // somebody took a file for a folder, not for an archive
    if (!reader)
        return Failure(reader.error());
    reader = archive::openInner(ops, *std::move(reader), m_key.file, m_key.nested, archive::spoolFolder(), {}, m_stop);
    if (!reader)
        return Failure(reader.error());
    m_reader = *std::move(reader);
    m_growing = std::make_shared<ArchiveIndex>();
    m_index = m_growing;
    return {};
}

/// Goes down to where the path leads, as far as the index of this archive does; false: into the archive that it leads to.
Result<bool> ArchiveFolder::enter()
{
    std::vector<std::string> path;
    for (std::size_t i = 0; i < m_rest.size(); ++i) {
        path.push_back(m_rest[i]);
        const std::optional<ArchiveIndex::Node> node = m_index->find(archive::joinedPath(path));
        if (!node)
            return Failure(Error::of(ErrorKind::NotFound, FsOp::Open));
        const model::FileType type = m_index->item(*node).type;
        if (type == model::FileType::Folder)
            continue;
        if (type != model::FileType::Regular)
            return Failure(Error::of(ErrorKind::WrongType, FsOp::Open));
        m_key.nested.push_back(archive::joinedPath(path));
        m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        m_index.reset();
        return false;
    }
    return true;
}

Result<bool> ArchiveFolder::workOn(fs::FsOps &ops, std::chrono::milliseconds atMost)
{
    const auto end = std::chrono::steady_clock::now() + atMost;
    for (;;) {
        if (!m_index) {
            if (const Result<void> opened = open(ops); !opened)
                return Failure(opened.error());
        }
        while (m_reader) {
            archive::ArchiveEntry entry;
            const Result<bool> more = m_reader->next(entry);
            if (!more && m_reader->isBroken())
                return Failure(more.error());
            if (more && *more)
                (void)m_growing->add(entry); // what cannot be in a folder is told when it is extracted
            if (m_growing->count() > kIndexMax)
                return Failure(Error::of(ErrorKind::TooDense, FsOp::Read));
            if (more && !*more) {
                m_reader.reset();
                m_growing.reset();
                m_shelf->put(m_key, m_index);
            } else if (std::chrono::steady_clock::now() >= end) {
                return false;
            }
        }
        const Result<bool> entered = enter();
        if (!entered || *entered)
            return entered;
        if (std::chrono::steady_clock::now() >= end)
            return false;
    }
}

ArchivePlace ArchiveFolder::place() const
{
    return {m_key.file, m_key.nested, archive::joinedPath(m_rest)};
}

std::vector<std::shared_ptr<const Entry>> ArchiveFolder::entries() const
{
    std::vector<std::shared_ptr<const Entry>> entries;
    const std::optional<ArchiveIndex::Node> folder = m_index ? m_index->find(archive::joinedPath(m_rest)) : std::nullopt;
    if (!folder)
        return entries;
    for (const ArchiveIndex::Node node : m_index->children(*folder))
        entries.push_back(entryOf(m_index->item(node)));
    return entries;
}

} // namespace ferry::browse
