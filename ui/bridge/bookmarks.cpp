// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bookmarks.h"

#include <QSettings>

namespace ferry::ui {

namespace {

constexpr auto kBookmarksKey = "places/bookmarks";

} // namespace

std::vector<Path> keptBookmarks()
{
    std::vector<Path> bookmarks;
    const QVariantList kept = QSettings().value(QLatin1String(kBookmarksKey)).toList();
    for (const QVariant &each : kept) {
        if (Path folder(each.toByteArray().toStdString()); folder.isAbsolute())
            bookmarks.push_back(std::move(folder));
    }
    return bookmarks;
}

void keepBookmarks(const std::vector<Path> &bookmarks)
{
    QVariantList kept;
    for (const Path &bookmark : bookmarks)
        kept << QByteArray::fromStdString(bookmark.bytes());
    QSettings().setValue(QLatin1String(kBookmarksKey), kept);
}

} // namespace ferry::ui
