// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "ui/panes/compact_grid.h"

#include <QTableView>

#include <vector>

namespace ferry::browse {
struct ArchivePlace;
}

namespace ferry::ui {

class ArchiveMimeData;
class FolderModel;

/// The rows of a FolderModel with the keys of the orthodox file managers and the mouse of all others.
///
/// It has two forms, which differ in where a row is painted and in nothing else: a line with its details, or its name alone, many of them
/// beside each other (see CompactGrid).
///
/// The cursor is the current row; marks are made by toggleMark(), Shift with the cursor keys, and by clicks with Ctrl and Shift; a plain
/// click takes them away. The view's own selection is not used: it would cost too much with many rows. Its own keys are those that move
/// the cursor, Enter and Escape; all others are those of actions.
class PaneTable : public QTableView
{
    Q_OBJECT

public:
    enum class Form { Details, Compact };

    /// What a person made of the columns.
    struct Columns {
        int sortedBy = 0; ///< column of the model
        Qt::SortOrder order = Qt::AscendingOrder;
        QList<int> widths; ///< of each column of the model, pixels; 0 or missing: as wide as the font asks for
    };

    explicit PaneTable(FolderModel *model, QWidget *parent = nullptr);

    void setForm(Form form);
    [[nodiscard]] Form form() const noexcept { return m_form; }

    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// The current row for a command that acts on it alone; -1 while FolderModel::isFormer().
    [[nodiscard]] int rowMeant() const;
    void setCurrentRow(int row);
    /// By this column of the model; once more by the same one, the other way round.
    void sortBy(int column);
    [[nodiscard]] Columns columns() const;
    /// What makes no sense in it, such as columns that are not there, is left out.
    void setColumns(const Columns &columns);
    /// What commands apply to: the marked entries, else the current one.
    [[nodiscard]] std::vector<Path> chosen() const;
    /// Edge of the icons in pixels; rows are as high as they need.
    void setIconEdge(int pixels);
    void renameCurrent();
    /// Marks the current row, or takes its mark away.
    void toggleMark();
    /// The same, and the next row is current.
    void toggleMarkAndGoDown();
    /// A sentence for where no rows are.
    void setNotice(const QString &notice);
    [[nodiscard]] const QString &notice() const noexcept { return m_notice; }
    /// Paints its current row as the one that keys steer.
    void setActive(bool active);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Nothing: it would look at all rows at once. What is typed filters.
    void keyboardSearch(const QString &) override { }
    QModelIndex indexAt(const QPoint &position) const override;

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(int row);
    /// The mouse's buttons for going back and forward; the one in the middle, over a row.
    void backRequested();
    void forwardRequested();
    void tabRequested(int row);
    /// Text was typed that filters.
    void typed(const QString &text);
    void escaped();
    /// A menu for the chosen ones, or, below the rows, for the folder.
    void menuRequested(const QPoint &globalPosition);
    void folderMenuRequested(const QPoint &globalPosition);
    void focused();
    /// Files were let go here, for one of Copy, Move and Link; `actions` are several if it is still to be asked for which.
    void dropped(const std::vector<ferry::Path> &paths, const ferry::Path &folder, Qt::DropActions actions, const QPoint &globalPosition);
    /// Entries of an archive were let go here, to be copied out of it.
    void entriesDropped(const ferry::browse::ArchivePlace &place, const std::vector<ferry::Path> &paths, const ferry::Path &folder);
    /// Entries of an archive begin to be dragged: time to offer them to other programs.
    void entriesDragged(ferry::ui::ArchiveMimeData *entries);
    /// They were let go over another program, which gets them when they are files; every few seconds while that is so, and at the end with
    /// false.
    void dropHeld(bool waits);
    /// What cannot be taken was let go.
    void refused(std::size_t count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
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
    void wheelEvent(QWheelEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;

private:
    [[nodiscard]] bool isCompact() const noexcept { return m_form == Form::Compact; }
    [[nodiscard]] CompactGrid grid() const;
    [[nodiscard]] int rowUnder(const QPoint &position) const { return indexAt(position).row(); }
    [[nodiscard]] int rowFrom(int row, CursorAction action) const;
    void paintCells(const QRect &exposed);
    void showColumnOf(int row, const CompactGrid &grid);
    void markUpTo(int row);
    void startFileDrag();
    void setDropRow(int row);
    [[nodiscard]] Path dropFolder() const;
    [[nodiscard]] bool markWithShift(const QKeyEvent &event);
    void pressOther(const QMouseEvent &event);

    FolderModel *m_model;
    Form m_form = Form::Details;
    QList<int> m_widths; ///< Columns::widths
    QList<int> m_usual; ///< of those that nobody made wider or narrower, pixels
    CompactGrid m_laidOut; ///< what the scroll bar's value is about
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
