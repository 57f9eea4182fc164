// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/entry.h"

#include "core/browse/natural_order.h"

#include <unordered_map>

namespace ferry::browse {

namespace {

// Each span costs a model and a view a look at all their rows: with many rows all of them anew cost less than a few spans.
constexpr std::size_t kMostSpans = 48;
constexpr std::size_t kMostLookedAt = 400'000; // rows

std::string_view suffixOf(const Entry &entry) noexcept
{
    const std::string_view key = entry.key;
    const auto dot = key.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? std::string_view() : key.substr(dot + 1);
}

void lengthen(std::vector<RowSpan> &spans, int row)
{
    if (!spans.empty() && spans.back().first + spans.back().count == row)
        ++spans.back().count;
    else
        spans.push_back({row, 1});
}

/// Rows as spans, for what is looked up in them.
RowSpan whole(const Rows &rows)
{
    return {0, static_cast<int>(rows.size())};
}

/// The names that are in both, by their new rows.
std::vector<MovedRow> movedBetween(const Rows &former, const std::vector<RowSpan> &removed, const Rows &rows,
                                   const std::vector<RowSpan> &inserted)
{
    std::vector<MovedRow> moved;
    if (removed.empty() || inserted.empty())
        return moved;
    std::unordered_map<std::string_view, int> gone;
    for (const RowSpan &span : removed) {
        gone.reserve(gone.size() + static_cast<std::size_t>(span.count));
        for (int row = span.first; row < span.first + span.count; ++row)
            gone.emplace(former[static_cast<std::size_t>(row)]->name, row);
    }
    for (const RowSpan &span : inserted) {
        for (int row = span.first; row < span.first + span.count; ++row) {
            if (const auto found = gone.find(rows[static_cast<std::size_t>(row)]->name); found != gone.end())
                moved.push_back({found->second, row});
        }
    }
    return moved;
}

} // namespace

bool isBefore(const Entry &a, const Entry &b, SortOrder order) noexcept
{
    if (a.isFolder() != b.isFolder())
        return a.isFolder();
    const Entry &first = order.descending ? b : a;
    const Entry &second = order.descending ? a : b;
    switch (order.by) {
    case SortBy::Name:
        break;
    case SortBy::Size:
        if (first.bytes() != second.bytes())
            return first.bytes() < second.bytes();
        break;
    case SortBy::Modified:
        if (first.modified != second.modified)
            return first.modified < second.modified;
        break;
    case SortBy::Suffix:
        if (const int compared = a.isFolder() ? 0 : suffixOf(first).compare(suffixOf(second)); compared != 0)
            return compared < 0;
        break;
    }
    if (const int compared = first.key.compare(second.key); compared != 0)
        return compared < 0;
    return first.name < second.name;
}

NameSearch::NameSearch(std::string_view words, int from, bool forwards)
    : m_words(folded(words))
    , m_part(partInKeys(m_words))
    , m_start(m_words.substr(0, m_words.find_first_of("0123456789")))
    , m_from(from)
    , m_forwards(forwards)
{
}

std::optional<int> NameSearch::next(const Rows &rows, int most)
{
    const auto count = static_cast<int>(rows.size());
    const int end = m_seen + std::min(most, count - m_seen);
    for (; m_seen < end; ++m_seen) {
        const int row = ((m_from + (m_forwards ? m_seen : -m_seen)) % count + count) % count;
        const Entry &entry = *rows[static_cast<std::size_t>(row)];
        if ((m_inside >= 0 && !entry.key.starts_with(m_start)) || entry.key.find(m_part) == std::string::npos)
            continue;
        const std::size_t at = folded(entry.name).find(m_words);
        if (at == 0)
            return row;
        if (at != std::string::npos && m_inside < 0)
            m_inside = row;
    }
    return m_seen < count ? std::nullopt : std::optional(m_inside);
}

std::vector<int> rowsToBring(const Rows &rows, const Rows &others, std::chrono::nanoseconds granularity)
{
    std::unordered_map<std::string_view, const Entry *> there;
    there.reserve(others.size());
    for (const auto &other : others)
        there.emplace(other->name, other.get());
    std::vector<int> wanted;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Entry &mine = *rows[i];
        const auto found = there.find(mine.name);
        const Entry *other = found == there.end() ? nullptr : found->second;
        const bool isSameTime = other && model::isSameTime(mine.modified, other->modified, granularity);
        const bool isWanted = !other || mine.type != other->type
            || (mine.type != model::FileType::Folder && (isSameTime ? mine.size != other->size : mine.modified > other->modified));
        if (isWanted)
            wanted.push_back(static_cast<int>(i));
    }
    return wanted;
}

RowChanges changesBetween(const Rows &former, const Rows &rows, SortOrder order)
{
    RowChanges changes;
    std::size_t from = 0;
    std::size_t to = 0;
    while (from < former.size() || to < rows.size()) {
        if (from < former.size() && to < rows.size() && former[from] == rows[to]) {
            ++from;
            ++to;
            continue;
        }
        const bool isGone = to == rows.size() || (from < former.size() && isBefore(*former[from], *rows[to], order));
        const bool isNew = !isGone && (from == former.size() || isBefore(*rows[to], *former[from], order));
        if (isGone)
            lengthen(changes.removed, static_cast<int>(from++));
        else if (isNew)
            lengthen(changes.inserted, static_cast<int>(to++));
        else {
            changes.changed.push_back(static_cast<int>(to++));
            ++from;
        }
        const std::size_t spans = changes.removed.size() + changes.inserted.size();
        if (spans > kMostSpans || spans * std::max(former.size(), rows.size()) > kMostLookedAt)
            return rearranged(former, rows);
    }
    changes.moved = movedBetween(former, changes.removed, rows, changes.inserted);
    return changes;
}

RowChanges rearranged(const Rows &former, const Rows &rows)
{
    return {
        .isWhole = true, .removed = {}, .inserted = {}, .changed = {}, .moved = movedBetween(former, {whole(former)}, rows, {whole(rows)})};
}

} // namespace ferry::browse
