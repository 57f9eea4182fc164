// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/model/file_facts.h"

#include <QCache>
#include <QObject>
#include <QPixmap>

#include <deque>

namespace ferry::ui {

/// Small pictures of image files, read beside the window's thread as they are asked for, the latest first, and kept while there is room
/// for them. Thread: GUI.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);

    /// Edge of the square that pictures fit in, in device pixels. Another one forgets all.
    void setEdge(int pixels);
    /// The picture of an image file as it was at `modified`; null if it is none, or is not there yet: then loaded() will tell.
    [[nodiscard]] QPixmap picture(const Path &file, const model::Timestamp &modified);

Q_SIGNALS:
    /// picture() has this one now.
    void loaded(const ferry::Path &file);

private:
    struct Wanted {
        QByteArray key;
        Path file;
    };

    void loadNext();

    QCache<QByteArray, QPixmap> m_pictures; ///< by path and time, costs in KiB; null for what is no image
    std::deque<Wanted> m_wanted; ///< the latest at the end
    int m_edge = 64;
    int m_loading = 0;
};

} // namespace ferry::ui
