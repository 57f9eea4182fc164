// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <QTableView>

#include <vector>

namespace ferry::browse {
struct ArchivePlace;
}

namespace ferry::ui {

class FolderModel;

/// The rows of a FolderModel with the keys of the orthodox file managers and the mouse of all others.
///
/// The cursor is the current row; marks are made by Insert, Space, Shift with the cursor keys, and by clicks with Ctrl and Shift; a plain
/// click takes them away. The view's own selection is not used: it would cost too much with many rows.
class PaneTable : public QTableView
{
    Q_OBJECT

public:
    explicit PaneTable(FolderModel *model, QWidget *parent = nullptr);

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    /// What commands apply to: the marked entries, else the current one.
    [[nodiscard]] std::vector<Path> chosen() const;
    /// Edge of the icons in pixels; rows are as high as they need.
    void setIconEdge(int pixels);
    void renameCurrent();
    /// A sentence for where no rows are.
    void setNotice(const QString &notice);
    [[nodiscard]] const QString &notice() const noexcept { return m_notice; }
    /// Paints its current row as the one that keys steer.
    void setActive(bool active);

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(int row);
    void upRequested();
    void otherPaneRequested();
    /// Text was typed that filters.
    void typed(const QString &text);
    void escaped();
    /// Ask for words that mark, or unmark.
    void patternRequested(bool marked);
    void menuRequested(const QPoint &globalPosition);
    void focused();
    /// Files were let go here: `action` is Copy or Move, or Ignore if it is still to be asked for.
    void dropped(const std::vector<ferry::Path> &paths, const ferry::Path &folder, Qt::DropAction action, const QPoint &globalPosition);
    /// Entries of an archive were let go here, to be copied out of it.
    void entriesDropped(const ferry::browse::ArchivePlace &place, const std::vector<ferry::Path> &paths, const ferry::Path &folder);
    /// What cannot be taken was let go.
    void refused(std::size_t count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void startFileDrag();
    void setDropRow(int row);
    [[nodiscard]] Path dropFolder() const;
    [[nodiscard]] bool markWithShift(const QKeyEvent &event);

    FolderModel *m_model;
    QString m_notice;
    bool m_isActive = false;
    int m_anchor = -1; ///< where a range of marks began
    int m_pressed = -1; ///< row under the button that is held
    bool m_clearsOnRelease = false;
    QPoint m_pressedAt;
    int m_dropRow = -1; ///< the folder over which files are held; -1: this folder
    bool m_isOver = false; ///< files are held over the view
};

} // namespace ferry::ui
