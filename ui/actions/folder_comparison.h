// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"

#include <QObject>

#include <array>
#include <optional>
#include <string>
#include <unordered_set>

namespace ferry::ui {

/// Reads two folders as a whole, whatever panes show of them, and finds by names, sizes and times what each of them has that the other
/// lacks, or has older or otherwise. Reports once, unless it is deleted before: on a device that hangs nothing comes. Thread: GUI.
class FolderComparison : public QObject
{
    Q_OBJECT

public:
    /// Of entries, in bytes.
    using Names = std::unordered_set<std::string>;

    /// `browser` must outlive this object.
    FolderComparison(browse::Browser &browser, const Path &one, const Path &other, QObject *parent = nullptr);

Q_SIGNALS:
    void compared(const ferry::ui::FolderComparison::Names &ofOne, const ferry::ui::FolderComparison::Names &ofOther);
    /// One of the folders could not be read, or not to its end.
    void failed(const ferry::Error &error);

private:
    void take(std::size_t which, browse::Listing listing);
    void compare();

    std::array<std::optional<browse::FolderLister>, 2> m_listers; ///< until theirs is read
    std::array<browse::Rows, 2> m_rows;
};

} // namespace ferry::ui
