// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QObject>
#include <QRect>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QDropEvent;
class QRubberBand;
class QWidget;

namespace ferry::browse {
struct ArchivePlace;
}

namespace ferry::ui {

/// Lets files be dropped on those parts of a widget that stand for folders, as on the rows of a pane. The part over which they are held
/// has a frame around it.
class FolderDrops : public QObject
{
    Q_OBJECT

public:
    struct Part {
        Path folder;
        QRect area; ///< in the widget
        bool isTrash = false; ///< files that are let go there go to the trash; entries of an archive are not taken

        bool operator==(const Part &) const = default;
    };
    /// What is at a position of the widget; nothing where that is no folder.
    using PartAt = std::function<std::optional<Part>(const QPoint &position)>;

    /// `widget` takes drops from now on, and is the parent of this object.
    FolderDrops(QWidget *widget, PartAt partAt);

Q_SIGNALS:
    /// As PaneTable::dropped(), entriesDropped() and refused().
    void dropped(const std::vector<ferry::Path> &paths, const ferry::Path &folder, Qt::DropActions actions, const QPoint &globalPosition);
    void entriesDropped(const ferry::browse::ArchivePlace &place, const std::vector<ferry::Path> &paths, const ferry::Path &folder);
    void refused(std::size_t count);
    /// Files were let go over a trash, whatever keys were held.
    void trashed(const std::vector<ferry::Path> &paths);
    /// Files are held still over a part for a while.
    void rested(const QPoint &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::optional<Part> partFor(const QDropEvent &event) const;
    void holdOver(const std::optional<Part> &part, const QPoint &position);
    void hold(QDropEvent &event);
    void take(QDropEvent &event);

    QWidget *m_widget;
    PartAt m_partAt;
    std::optional<Part> m_part; ///< over which files are held
    QPoint m_position;
    QTimer m_resting;
    QRubberBand *m_frame;
};

} // namespace ferry::ui
