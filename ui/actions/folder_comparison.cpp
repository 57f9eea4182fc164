// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/folder_comparison.h"

#include "ui/bridge/in_background.h"

#include <utility>

namespace ferry::ui {

namespace {

/// FAT keeps times in steps of two seconds: what differs by less may be the same file.
constexpr std::chrono::seconds kCoarsestTime {2};

FolderComparison::Names namesToBring(const browse::Rows &rows, const browse::Rows &others)
{
    FolderComparison::Names names;
    for (const int row : browse::rowsToBring(rows, others, kCoarsestTime))
        names.insert(rows[static_cast<std::size_t>(row)]->name);
    return names;
}

} // namespace

FolderComparison::FolderComparison(browse::Browser &browser, const Path &one, const Path &other, QObject *parent)
    : QObject(parent)
{
    const std::array folders {one, other};
    for (std::size_t which = 0; which < folders.size(); ++which) {
        browse::FolderLister &lister
            = m_listers[which].emplace(browser, [this, which](browse::Listing listing) { take(which, std::move(listing)); });
        lister.setFilter({.hidden = true, .words = {}});
        lister.open(folders[which]);
    }
}

void FolderComparison::take(std::size_t which, browse::Listing listing)
{
    if (!listing.isComplete && !listing.error)
        return;
    m_listers[which].reset(); // what changes from now on is not of this comparison
    if (listing.error) {
        m_listers[1 - which].reset();
        return Q_EMIT failed(*listing.error);
    }
    m_rows[which] = std::move(listing.rows);
    if (!m_listers[0] && !m_listers[1])
        compare();
}

/// 100,000 entries on each side take longer than the event loop may.
void FolderComparison::compare()
{
    auto both = [one = std::move(m_rows[0]), other = std::move(m_rows[1])] {
        return std::pair(namesToBring(one, other), namesToBring(other, one));
    };
    inBackground(this, std::move(both), [this](const std::pair<Names, Names> &names) { Q_EMIT compared(names.first, names.second); });
}

} // namespace ferry::ui
