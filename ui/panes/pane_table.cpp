// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/pane_table.h"

#include "ui/bridge/drop_answer.h"
#include "ui/bridge/file_mime.h"
#include "ui/icons/symbols.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/held_drop.h"
#include "ui/panes/roomy_style.h"
#include "ui/panes/row_painter.h"
#include "ui/text/quantities.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDrag>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <utility>

namespace ferry::ui {

namespace {

constexpr int kCompactName = 24; // average characters, for which a column has room
constexpr int kWidest = 100; // average characters, for which a column of details has room
constexpr int kLeastName = 18; // average characters, for which names have room beside their details

RowPainter *painterOf(const QTableView *view)
{
    return static_cast<RowPainter *>(view->itemDelegate());
}

bool isPrintable(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

PaneTable::PaneTable(FolderModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_widths(FolderModel::ColumnCount, 0)
    , m_usual(FolderModel::ColumnCount, 0)
{
    auto *style = new RoomyStyle(this);
    setStyle(style);
    horizontalHeader()->setStyle(style);
    setModel(model);
    setItemDelegate(new RowPainter(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    viewport()->setAcceptDrops(true);
    setDropIndicatorShown(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setIconEdge(16);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(FolderModel::Name, QHeaderView::Stretch);
    horizontalHeader()->setSortIndicator(FolderModel::Name, Qt::AscendingOrder);
    setSortingEnabled(true);
    // The whole row shows which one is current.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(), qOverload<>(&QWidget::update));
    // As Qt does it where rows are removed one by one.
    connect(m_model, &FolderModel::rowGone, this, [this](int beside) {
        if (currentRow() < 0)
            setCurrentRow(beside);
    });
    // A button that was pressed, or files that were held, over a row of another folder.
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_pressed = -1;
        m_anchor = -1;
        m_clearsOnRelease = false;
        setDropRow(-1);
    });
    const int character = fontMetrics().averageCharWidth();
    const auto room = [this, character](const QString &words) { return fontMetrics().horizontalAdvance(words) + 3 * character; };
    m_usual[FolderModel::Size] = std::max({room(text::size(888)), room(text::atLeast(888'000)), room(text::atLeast(888'000'000))});
    for (const int hour : {10, 22}) { // two figures in every part; morning and evening are words of their own in some languages
        const QDateTime moment(QDate(2028, 12, 28), QTime(hour, 58));
        m_usual[FolderModel::Modified] = std::max(m_usual[FolderModel::Modified], room(text::moment({moment.toSecsSinceEpoch(), 0})));
    }
    m_usual[FolderModel::Type] = character * 16;
    for (const int column : {FolderModel::Size, FolderModel::Modified, FolderModel::Type})
        setColumnWidth(column, m_usual[column]);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        const bool isShownOrHidden = before == 0 || now == 0;
        if (column != FolderModel::Name && !isShownOrHidden) // names have what the others leave
            m_widths[column] = now;
    });
}

void PaneTable::setForm(Form form)
{
    if (form == m_form)
        return;
    m_form = form;
    horizontalHeader()->setVisible(!isCompact());
    setHorizontalScrollBarPolicy(isCompact() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(isCompact() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    horizontalScrollBar()->setValue(0);
    m_laidOut = {};
    updateGeometries();
    viewport()->update();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

CompactGrid PaneTable::grid() const
{
    const int wide
        = fontMetrics().averageCharWidth() * kCompactName + iconSize().width() + 3 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin);
    return CompactGrid::of(m_model->rowCount(), maximumViewportSize(), {wide, verticalHeader()->defaultSectionSize()},
                           horizontalScrollBar()->sizeHint().height());
}

void PaneTable::updateGeometries()
{
    if (!isCompact())
        return QTableView::updateGeometries();
    const CompactGrid grid = this->grid();
    const CompactGrid before = std::exchange(m_laidOut, grid);
    QScrollBar *bar = horizontalScrollBar();
    const bool isOther = grid.cell != before.cell || grid.rowsInColumn != before.rowsInColumn;
    const int first = isOther && before.rows > 0 ? bar->value() / before.cell.width() * before.rowsInColumn : 0;
    setViewportMargins({});
    bar->setSingleStep(std::max(1, grid.cell.width() / 3)); // a notch of the wheel is three steps on most desktops
    bar->setPageStep(grid.shownColumns * grid.cell.width());
    bar->setRange(0, grid.scrollable());
    if (isOther) { // it goes on showing what it showed
        bar->setValue(grid.cellOf(first).left());
        const int current = currentRow();
        if (current >= first && current < first + before.rowsOnPage())
            showColumnOf(current, grid);
        viewport()->update();
    }
    QAbstractItemView::updateGeometries();
}

QRect PaneTable::visualRect(const QModelIndex &index) const
{
    if (!isCompact())
        return QTableView::visualRect(index);
    if (!index.isValid() || index.column() != FolderModel::Name)
        return {};
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), grid().cellOf(index.row()).translated(-horizontalOffset(), 0));
}

QModelIndex PaneTable::indexAt(const QPoint &position) const
{
    if (!isCompact())
        return QTableView::indexAt(position);
    const QPoint at = QStyle::visualPos(layoutDirection(), viewport()->rect(), position);
    const int row = grid().rowAt(at + QPoint(horizontalOffset(), 0));
    return row < 0 ? QModelIndex() : m_model->index(row, FolderModel::Name);
}

void PaneTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!isCompact())
        return QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    executeDelayedItemsLayout(); // with rows that have just come there is more to scroll
    showColumnOf(index.row(), grid());
}

void PaneTable::showColumnOf(int row, const CompactGrid &grid)
{
    const int column = grid.cellOf(row).left();
    const int lastFirst = column - (grid.shownColumns - 1) * grid.cell.width();
    if (column < horizontalOffset())
        horizontalScrollBar()->setValue(column);
    else if (lastFirst > horizontalOffset())
        horizontalScrollBar()->setValue(lastFirst);
}

void PaneTable::scrollContentsBy(int dx, int dy)
{
    if (!isCompact())
        return QTableView::scrollContentsBy(dx, dy);
    viewport()->scroll(isRightToLeft() ? -dx : dx, 0);
}

int PaneTable::horizontalOffset() const
{
    return isCompact() ? horizontalScrollBar()->value() : QTableView::horizontalOffset();
}

int PaneTable::verticalOffset() const
{
    return isCompact() ? 0 : QTableView::verticalOffset();
}

void PaneTable::wheelEvent(QWheelEvent *event)
{
    if (isCompact())
        QApplication::sendEvent(horizontalScrollBar(), event); // both wheels scroll the one way there is
    else
        QTableView::wheelEvent(event);
}

void PaneTable::paintCells(const QRect &exposed)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    const CompactGrid grid = this->grid();
    const int first = horizontalOffset() / grid.cell.width() * grid.rowsInColumn;
    const int behind = std::min(grid.rows, first + grid.rowsOnPage() + grid.rowsInColumn); // one column more while it is scrolled
    for (int row = first; row < behind; ++row) {
        const QModelIndex index = m_model->index(row, FolderModel::Name);
        option.rect = visualRect(index);
        if (option.rect.intersects(exposed))
            itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

int PaneTable::rowMeant() const
{
    return m_model->isFormer() ? -1 : currentRow();
}

void PaneTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row, FolderModel::Name));
    scrollTo(currentIndex());
}

void PaneTable::sortBy(int column)
{
    const QHeaderView *header = horizontalHeader();
    const bool isAgain = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(column, isAgain ? Qt::DescendingOrder : Qt::AscendingOrder);
}

PaneTable::Columns PaneTable::columns() const
{
    return {horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder(), m_widths};
}

void PaneTable::setColumns(const Columns &columns)
{
    if (columns.sortedBy >= 0 && columns.sortedBy < FolderModel::ColumnCount)
        sortByColumn(columns.sortedBy, columns.order);
    const int narrowest = horizontalHeader()->minimumSectionSize();
    const int widest = fontMetrics().averageCharWidth() * kWidest;
    for (int column = FolderModel::Name + 1; column < std::min<int>(FolderModel::ColumnCount, columns.widths.size()); ++column) {
        if (columns.widths[column] <= 0)
            continue;
        m_widths[column] = std::clamp(columns.widths[column], narrowest, widest);
        setColumnWidth(column, m_widths[column]);
    }
}

std::vector<Path> PaneTable::chosen() const
{
    return m_model->chosen(currentRow());
}

void PaneTable::setIconEdge(int pixels)
{
    setIconSize({pixels, pixels});
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height(), pixels) + 6);
    updateGeometries();
    m_model->setIconEdge(static_cast<int>(pixels * devicePixelRatioF()));
    viewport()->update();
}

void PaneTable::renameCurrent()
{
    if (const int row = rowMeant(); row >= 0)
        edit(m_model->index(row, FolderModel::Name));
}

void PaneTable::toggleMark()
{
    if (const int row = currentRow(); row >= 0)
        m_model->setMarked(row, row, !m_model->isMarked(row));
}

void PaneTable::toggleMarkAndGoDown()
{
    toggleMark();
    setCurrentRow(currentRow() + 1);
}

void PaneTable::setNotice(const QString &notice)
{
    m_notice = notice;
    setAccessibleDescription(notice);
    viewport()->update();
}

void PaneTable::setActive(bool active)
{
    m_isActive = active;
    painterOf(this)->setActive(active);
    viewport()->update();
}

QModelIndex PaneTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return {};
    switch (action) {
    case MoveHome: // of the rows, not of the columns
        return m_model->index(0, FolderModel::Name);
    case MoveEnd:
        return m_model->index(last, FolderModel::Name);
    case MoveNext:
    case MovePrevious:
        return currentIndex();
    default: {
        if (isCompact())
            return m_model->index(std::clamp(rowFrom(currentRow(), action), 0, last), FolderModel::Name);
        if (action == MoveLeft || action == MoveRight)
            return currentIndex();
        const QModelIndex next = QTableView::moveCursor(action, modifiers);
        return next.isValid() ? next.siblingAtColumn(FolderModel::Name) : m_model->index(0, FolderModel::Name);
    }
    }
}

/// In a compact list.
int PaneTable::rowFrom(int row, CursorAction action) const
{
    const CompactGrid grid = this->grid();
    switch (action) {
    case MoveUp:
        return row - 1;
    case MoveDown:
        return row + 1;
    case MovePageUp:
        return row - grid.rowsOnPage();
    case MovePageDown:
        return row + grid.rowsOnPage();
    case MoveLeft:
    case MoveRight:
        return (action == MoveLeft) == isRightToLeft() ? row + grid.rowsInColumn : row - grid.rowsInColumn;
    default:
        return row;
    }
}

void PaneTable::markUpTo(int row)
{
    m_model->setMarked(std::min(currentRow(), row), std::max(currentRow(), row), true);
    setCurrentRow(row);
}

/// Shift with a cursor key marks the rows that the cursor leaves behind.
bool PaneTable::markWithShift(const QKeyEvent &event)
{
    if (event.modifiers() != Qt::ShiftModifier || currentRow() < 0)
        return false;
    const int from = currentRow();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isCompact())
            return false;
        markUpTo(moveCursor(event.key() == Qt::Key_Left ? MoveLeft : MoveRight, Qt::NoModifier).row());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_model->setMarked(from, from, !m_model->isMarked(from));
        setCurrentRow(from + (event.key() == Qt::Key_Down ? 1 : -1));
        return true;
    case Qt::Key_Home:
        markUpTo(0);
        return true;
    case Qt::Key_End:
        markUpTo(m_model->rowCount() - 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        markUpTo(moveCursor(event.key() == Qt::Key_PageUp ? MovePageUp : MovePageDown, Qt::NoModifier).row());
        return true;
    default:
        return false;
    }
}

void PaneTable::keyPressEvent(QKeyEvent *event)
{
    // What a name's editor leaves over, such as the Enter that ended it, is no command.
    if (state() == EditingState)
        return QTableView::keyPressEvent(event);
    if (markWithShift(*event))
        return;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain && rowMeant() >= 0)
            Q_EMIT opened(rowMeant());
        return;
    case Qt::Key_Escape:
        return Q_EMIT escaped();
    default:
        break;
    }
    if (isPrintable(*event))
        return Q_EMIT typed(event->text());
    QTableView::keyPressEvent(event);
}

void PaneTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    Q_EMIT focused();
}

/// Other buttons than those that choose and mark.
void PaneTable::pressOther(const QMouseEvent &event)
{
    const int row = rowUnder(event.position().toPoint());
    if (event.button() == Qt::BackButton)
        Q_EMIT backRequested();
    else if (event.button() == Qt::ForwardButton)
        Q_EMIT forwardRequested();
    else if (event.button() == Qt::MiddleButton && row >= 0)
        Q_EMIT tabRequested(row);
}

void PaneTable::mousePressEvent(QMouseEvent *event)
{
    m_pressed = -1;
    m_clearsOnRelease = false;
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return pressOther(*event);
    m_pressed = rowUnder(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    if (m_pressed < 0) {
        if (event->button() == Qt::LeftButton)
            m_model->setAllMarked(false);
        return;
    }
    const bool isMarked = m_model->isMarked(m_pressed);
    if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_model->setMarked(m_pressed, m_pressed, !isMarked);
        m_anchor = m_pressed;
    } else if (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int from = m_anchor >= 0 && m_anchor < m_model->rowCount() ? m_anchor : std::max(currentRow(), 0);
        m_model->setAllMarked(false);
        m_model->setMarked(std::min(from, m_pressed), std::max(from, m_pressed), true);
        m_anchor = from;
    } else {
        // Marked ones may be about to be dragged away together: they stay marked until the button is let go.
        if (!isMarked)
            m_model->setAllMarked(false);
        m_clearsOnRelease = isMarked && event->button() == Qt::LeftButton;
        m_anchor = m_pressed;
    }
    setCurrentIndex(m_model->index(m_pressed, FolderModel::Name));
}

void PaneTable::mouseMoveEvent(QMouseEvent *event)
{
    const bool isFar = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || m_pressed < 0 || !isFar)
        return;
    m_pressed = -1;
    m_clearsOnRelease = false;
    startFileDrag();
}

void PaneTable::mouseReleaseEvent(QMouseEvent *)
{
    if (m_clearsOnRelease)
        m_model->setAllMarked(false);
    m_pressed = -1;
    m_clearsOnRelease = false;
}

void PaneTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowUnder(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0 && !m_model->isFormer())
        Q_EMIT opened(row);
    else if (event->button() != Qt::LeftButton) // pressed again soon
        mousePressEvent(event);
}

void PaneTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse && rowUnder(event->pos()) < 0)
        return Q_EMIT folderMenuRequested(position);
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT menuRequested(position);
}

void PaneTable::startFileDrag()
{
    std::vector<Path> paths = chosen();
    if (paths.empty())
        return;
    auto *drag = new QDrag(this);
    if (m_model->archive()) {
        drag->setPixmap(symbolIcon(Symbol::Copy).pixmap(32));
        auto *entries = new ArchiveMimeData(*m_model->archive(), std::move(paths));
        drag->setMimeData(entries);
        Q_EMIT entriesDragged(entries);
        bool wasHeld = false;
        const QPointer<PaneTable> self = this; // its loop is the whole program's
        {
            std::optional<HeldDrop> waiting;
            if (entries->dropWaits())
                connect(&waiting.emplace(*drag, *entries->files()), &HeldDrop::held, this, [this, &wasHeld] {
                    wasHeld = true;
                    Q_EMIT dropHeld(true);
                });
            drag->exec(Qt::CopyAction);
        }
        if (wasHeld && self)
            Q_EMIT dropHeld(false);
        return;
    }
    drag->setPixmap((paths.size() == 1 ? currentIndex().data(Qt::DecorationRole).value<QIcon>() : symbolIcon(Symbol::Copy)).pixmap(32));
    drag->setMimeData(new FileMimeData(std::move(paths)));
    // Who takes them for a move moves them itself: nothing is removed here whatever the answer is.
    drag->exec(Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, Qt::CopyAction);
}

void PaneTable::setDropRow(int row)
{
    m_dropRow = row;
    painterOf(this)->setDropRow(row);
    viewport()->update();
}

Path PaneTable::dropFolder() const
{
    return m_dropRow >= 0 && m_dropRow < m_model->rowCount() ? m_model->path(m_dropRow) : m_model->folder();
}

void PaneTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isForFolders(*event->mimeData()))
        return event->ignore();
    m_isOver = !m_model->archive();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PaneTable::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_model->archive()) // ignored only now: a window that would take it for itself is not to be asked
        return event->ignore();
    const int row = answerHeld(*event) ? rowUnder(event->position().toPoint()) : -1;
    setDropRow(row >= 0 && m_model->entry(row).isFolder() ? row : -1);
}

void PaneTable::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    setDropRow(-1);
}

void PaneTable::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    if (m_model->archive())
        return event->ignore();
    const Path folder = dropFolder();
    setDropRow(-1);
    if (const auto *entries = qobject_cast<const ArchiveMimeData *>(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        return Q_EMIT entriesDropped(entries->place(), entries->paths(), folder);
    }
    const std::optional<DroppedFiles> files = takeDropped(*event, folder);
    if (!files)
        return;
    if (files->refused > 0)
        Q_EMIT refused(files->refused);
    if (!files->paths.empty())
        Q_EMIT dropped(files->paths, folder, files->actions, viewport()->mapToGlobal(event->position().toPoint()));
}

void PaneTable::paintEvent(QPaintEvent *event)
{
    if (isCompact())
        paintCells(event->rect());
    else
        QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (m_isOver && m_dropRow < 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (m_model->rowCount() > 0 || m_notice.isEmpty())
        return;
    painter.setPen(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.4));
    const int margin = fontMetrics().averageCharWidth() * 4;
    painter.drawText(viewport()->rect().adjusted(margin, 0, -margin, -viewport()->height() / 4), Qt::AlignCenter | Qt::TextWordWrap,
                     m_notice);
}

void PaneTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // A narrow pane shows names rather than kinds, and then rather than times, which are long in some languages.
    const int character = fontMetrics().averageCharWidth();
    const auto widthOf = [this](int column) { return m_widths[column] > 0 ? m_widths[column] : m_usual[column]; }; // also while hidden
    const int forName = viewport()->width() - widthOf(FolderModel::Size) - widthOf(FolderModel::Modified);
    const int least = character * kLeastName;
    setColumnHidden(FolderModel::Type, viewport()->width() < character * 75 || forName - widthOf(FolderModel::Type) < least);
    setColumnHidden(FolderModel::Modified, forName < least);
}

} // namespace ferry::ui
