// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bookmarks.h"

#include "ui/bridge/settings.h"

namespace ferry::ui {

namespace {

constexpr auto kBookmarksKey = "places/bookmarks";

} // namespace

std::vector<Path> keptBookmarks()
{
    std::vector<Path> bookmarks;
    const QVariantList kept = Settings().value(QLatin1String(kBookmarksKey)).toList();
    for (const QVariant &each : kept) {
        if (Path folder = Settings::toPath(each); !folder.isEmpty())
            bookmarks.push_back(std::move(folder));
    }
    return bookmarks;
}

void keepBookmarks(const std::vector<Path> &bookmarks)
{
    QVariantList kept;
    for (const Path &bookmark : bookmarks)
        kept << Settings::fromPath(bookmark);
    Settings().setValue(QLatin1String(kBookmarksKey), kept);
}

} // namespace ferry::ui
