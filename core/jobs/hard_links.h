// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/file_facts.h"

#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace ferry::jobs {

/// Which names of one job are one file. The first name is copied; the others wait for it and are then linked to it.
///
/// `Item` is what waits, `Place` is where the first copy is. Only files with several names cost memory, and those only
/// until all their names were seen. Thread: core thread.
template <typename Item, typename Place>
class HardLinks
{
public:
    enum class Turn { Copy, Wait, Link };

    /// Whether this may be one more name of a file seen before. A move takes names away while others are still to come, so the last
    /// of several is found with a link count of 1.
    [[nodiscard]] bool expects(const model::FileFacts &facts) const
    {
        const auto entry = m_files.find(keyOf(facts));
        return entry != m_files.end() && entry->second.seen < entry->second.names;
    }

    /// Whether others may wait for this file's copy.
    [[nodiscard]] bool knows(const model::FileFacts &facts) const { return m_files.contains(keyOf(facts)); }

    /// What to do with an item of a file with several names. Wait: the item was taken; it comes back from resolved() or
    /// abandoned(). Link: `place` is set.
    Turn arrive(const model::FileFacts &facts, Item &item, Place &place)
    {
        const auto [entry, isNew] = m_files.try_emplace(keyOf(facts));
        File &file = entry->second;
        ++file.seen;
        if (isNew) {
            file.names = facts.links;
            return Turn::Copy;
        }
        if (!file.place) {
            file.waiting.push_back(std::move(item));
            return Turn::Wait;
        }
        place = *file.place;
        if (file.seen >= file.names)
            m_files.erase(entry);
        return Turn::Link;
    }

    /// The first name is complete at `place`: these can be linked now.
    std::vector<Item> resolved(const model::FileFacts &facts, Place place)
    {
        const auto entry = m_files.find(keyOf(facts));
        if (entry == m_files.end())
            return {};
        std::vector<Item> waiting = std::move(entry->second.waiting);
        entry->second.waiting.clear();
        if (entry->second.seen >= entry->second.names)
            m_files.erase(entry);
        else
            entry->second.place = std::move(place);
        return waiting;
    }

    /// The first name failed: the next one, if any, is to be copied in its place.
    std::optional<Item> abandoned(const model::FileFacts &facts)
    {
        const auto entry = m_files.find(keyOf(facts));
        if (entry == m_files.end())
            return std::nullopt;
        std::vector<Item> &waiting = entry->second.waiting;
        if (waiting.empty()) {
            m_files.erase(entry);
            return std::nullopt;
        }
        std::optional<Item> next(std::move(waiting.front()));
        waiting.erase(waiting.begin());
        return next;
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_files.size(); }

private:
    struct File {
        std::optional<Place> place;
        std::vector<Item> waiting;
        std::size_t seen = 0;
        std::size_t names = 0; ///< that it had when the first was seen
    };
    using Key = std::pair<std::uint64_t, std::uint64_t>;

    static Key keyOf(const model::FileFacts &facts) { return {facts.device, facts.inode}; }

    std::map<Key, File> m_files;
};

} // namespace ferry::jobs
