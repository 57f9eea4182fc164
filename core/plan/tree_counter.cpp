// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tree_counter.h"

namespace ferry::plan {

namespace {

constexpr std::size_t kChunk = 1024;

} // namespace

TreeCounter::TreeCounter(const Roots &roots, ScanDepth depth)
    : m_depth(depth)
{
    for (const std::shared_ptr<fs::Folder> &whole : roots.wholes) {
        ++m_totals.items;
        m_waiting.push_back({whole, "."});
    }
    for (const RootGroup &group : roots.groups) {
        for (const ScannedEntry &entry : group.entries)
            count(entry, group.folder);
    }
}

void TreeCounter::count(const ScannedEntry &entry, const std::shared_ptr<fs::Folder> &folder)
{
    ++m_totals.items;
    if (m_depth == ScanDepth::Facts && entry.facts.isRegular())
        m_totals.bytes += entry.facts.size;
    if (entry.facts.isFolder())
        m_waiting.push_back({folder, entry.name});
}

bool TreeCounter::countFor(fs::FsOps &ops, std::chrono::milliseconds quantum)
{
    const auto deadline = std::chrono::steady_clock::now() + quantum;
    while (m_reader || !m_waiting.empty()) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        if (!m_reader) {
            Waiting next = std::move(m_waiting.back());
            m_waiting.pop_back();
            const Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openBelow(ops, next.parent, std::move(next.name));
            if (!folder)
                continue;
            m_folder = *folder;
            const Result<fs::PinnedFd> fd = m_folder->fd(ops);
            if (!fd)
                continue;
            Result<fs::FolderReader> reader = fs::FolderReader::open(ops, (*fd)->get());
            if (reader)
                m_reader = *std::move(reader);
            continue;
        }
        const Result<fs::PinnedFd> fd = m_folder->fd(ops);
        const Result<std::vector<ScannedEntry>> entries
            = fd ? scanNext(ops, *m_reader, (*fd)->get(), -1, m_depth, kChunk) : Result<std::vector<ScannedEntry>>(Failure(fd.error()));
        if (!entries || entries->empty()) {
            m_reader.reset();
            m_folder.reset();
            continue;
        }
        for (const ScannedEntry &entry : *entries)
            count(entry, m_folder);
    }
    return true;
}

} // namespace ferry::plan
