// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/queue_view.h"

#include "ui/actions/named_action.h"
#include "ui/bridge/queue_source.h"
#include "ui/icons/symbols.h"
#include "ui/views/accessible_factory.h"
#include "ui/views/job_row.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

namespace ferry::ui {

namespace {

constexpr auto kJobFormat = "application/x-ferry-job";

class JobList final : public QWidget
{
};

/// Rows in the order of the queue, which is their layout's.
class JobListAccessible final : public QAccessibleWidget
{
public:
    explicit JobListAccessible(JobList *list)
        : QAccessibleWidget(list, QAccessible::List)
    {
    }

    int childCount() const override { return static_cast<int>(rows().size()); }
    QAccessibleInterface *child(int index) const override { return QAccessible::queryAccessibleInterface(rows().value(index)); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? static_cast<int>(rows().indexOf(child->object())) : -1;
    }

private:
    QObjectList rows() const
    {
        QObjectList rows;
        const QLayout *layout = widget()->layout();
        for (int i = 0; layout && i < layout->count(); ++i) {
            QWidget *row = layout->itemAt(i)->widget();
            if (row && !row->isHidden())
                rows << row;
        }
        return rows;
    }
};

} // namespace

QueueView::QueueView(QWidget *parent)
    : QScrollArea(parent)
{
    showAccessibly<JobList, JobListAccessible>();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Transfers"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    auto *list = new JobList;
    list->setAccessibleName(tr("Jobs in the queue"));
    m_layout = new QVBoxLayout(list);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setWidget(list);
    list->setAutoFillBackground(false);
    setAcceptDrops(true);
    m_gap = new QFrame(list);
    m_gap->setAutoFillBackground(true);
    m_gap->setBackgroundRole(QPalette::Highlight);
    m_gap->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_gap->hide();
}

JobRow *QueueView::makeRow()
{
    auto *row = new JobRow(widget());
    row->setKeys(m_keys);
    connect(row, &JobRow::focused, this, [this, row] { setCurrent(row->job().id); });
    connect(row, &JobRow::pauseClicked, this, [this, row] { Q_EMIT pauseRequested(row->job().id); });
    connect(row, &JobRow::resumeClicked, this, [this, row] { Q_EMIT resumeRequested(row->job().id); });
    connect(row, &JobRow::cancelClicked, this, [this, row] { Q_EMIT cancelRequested(row->job().id); });
    connect(row, &JobRow::logClicked, this, [this, row] { Q_EMIT logRequested(row->job().id); });
    connect(row, &JobRow::removeClicked, this, [this, row] { Q_EMIT removeRequested(row->job().id); });
    connect(row, &JobRow::pulled, this, [this, row] { drag(row); });
    connect(row, &JobRow::questionsClicked, this, [this, row] { Q_EMIT questionsRequested(row->job().id); });
    connect(row, &JobRow::customContextMenuRequested, this, [this, row](const QPoint &position) {
        setCurrent(row->job().id);
        Q_EMIT menuRequested(row->mapToGlobal(position));
    });
    return row;
}

void QueueView::setQueue(const model::QueueSnapshot &queue)
{
    std::unordered_map<JobId, JobRow *> known;
    for (JobRow *row : m_rows)
        known.emplace(row->job().id, row);
    const int indexBefore = currentIndex();
    const bool hadFocus = std::any_of(m_rows.begin(), m_rows.end(),
                                      [](const JobRow *row) { return row->isAncestorOf(row->window()->focusWidget()) || row->hasFocus(); });

    std::vector<JobRow *> rows;
    rows.reserve(queue.jobs.size());
    for (const auto &job : queue.jobs) {
        if (isPlan(*job))
            continue; // shown by whoever made it
        JobRow *row = nullptr;
        if (const auto found = known.find(job->id); found != known.end()) {
            row = found->second;
            known.erase(found);
        } else {
            row = makeRow();
        }
        row->setJob(job);
        const int place = static_cast<int>(rows.size());
        if (m_layout->indexOf(row) != place) {
            m_layout->removeWidget(row);
            m_layout->insertWidget(place, row);
        }
        if (place > 0 && (m_rows.size() <= rows.size() || m_rows[rows.size()] != row))
            QWidget::setTabOrder(rows.back(), row);
        row->show();
        rows.push_back(row);
    }
    for (const auto &[id, row] : known) {
        row->hide();
        row->deleteLater();
    }
    m_rows = std::move(rows);
    if (currentIndex() < 0) {
        // The row that took the place of a removed one is where a person looks next.
        const int next = std::min(std::max(indexBefore, 0), static_cast<int>(m_rows.size()) - 1);
        setCurrent(next >= 0 ? m_rows[static_cast<std::size_t>(next)]->job().id : JobId());
        if (hadFocus && next >= 0)
            m_rows[static_cast<std::size_t>(next)]->setFocus();
    }
    viewport()->update();
}

int QueueView::currentIndex() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [this](const JobRow *row) { return row->job().id == m_current; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void QueueView::setCurrent(JobId job)
{
    const bool isNew = job != m_current;
    m_current = job;
    for (JobRow *row : m_rows)
        row->setCurrent(row->job().id == job);
    if (isNew)
        Q_EMIT currentChanged();
}

void QueueView::moveTo(int index)
{
    if (m_rows.empty())
        return;
    JobRow *row = m_rows[static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(m_rows.size()) - 1))];
    row->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(row, 0, 0);
}

void QueueView::drag(JobRow *row)
{
    auto *job = new QMimeData;
    job->setData(QLatin1String(kJobFormat), QByteArray::number(static_cast<qulonglong>(row->job().id.value)));
    auto *drag = new QDrag(this);
    drag->setMimeData(job);
    drag->setPixmap(row->grab(QRect(0, 0, std::min(row->width(), 320), row->height())));
    drag->setHotSpot({16, row->height() / 2});
    drag->exec(Qt::MoveAction);
    showGap({});
}

/// Before which row: their number means behind the last.
std::size_t QueueView::gapAt(const QPoint &position) const
{
    const int y = widget()->mapFrom(this, position).y();
    const auto found = std::ranges::find_if(m_rows, [y](const JobRow *row) { return y < row->geometry().center().y(); });
    return static_cast<std::size_t>(found - m_rows.begin());
}

void QueueView::showGap(std::optional<std::size_t> gap)
{
    m_gap->setVisible(gap.has_value() && !m_rows.empty());
    if (!m_gap->isVisible())
        return;
    const int y = *gap < m_rows.size() ? m_rows[*gap]->geometry().top() : m_rows.back()->geometry().bottom();
    m_gap->setGeometry(0, std::max(y - 1, 0), widget()->width(), 2);
    m_gap->raise();
}

void QueueView::dragEnterEvent(QDragEnterEvent *event)
{
    // Jobs of this queue only: files are the window's.
    if (event->mimeData()->hasFormat(QLatin1String(kJobFormat)) && event->source() == this)
        event->acceptProposedAction();
    else
        event->ignore();
}

void QueueView::dragMoveEvent(QDragMoveEvent *event)
{
    showGap(gapAt(event->position().toPoint()));
    event->acceptProposedAction();
}

void QueueView::dragLeaveEvent(QDragLeaveEvent *)
{
    showGap({});
}

void QueueView::dropEvent(QDropEvent *event)
{
    showGap({});
    const JobId job {event->mimeData()->data(QLatin1String(kJobFormat)).toULongLong()};
    const std::size_t gap = gapAt(event->position().toPoint());
    event->acceptProposedAction();
    const JobId before = gap < m_rows.size() ? m_rows[gap]->job().id : JobId();
    if (before != job)
        Q_EMIT moveRequested(job, before);
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(currentIndex() - 1);
    case Qt::Key_Down:
        return moveTo(currentIndex() + 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(static_cast<int>(m_rows.size()) - 1);
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void QueueView::setActions(const QAction *copy, const QAction *move, const QAction *remove)
{
    m_actions = {copy, move, remove};
    for (const QAction *action : m_actions)
        connect(action, &QAction::changed, viewport(), qOverload<>(&QWidget::update));
}

void QueueView::setKeys(const JobActions::Keys &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    for (JobRow *row : m_rows)
        row->setKeys(keys);
}

QString QueueView::hint() const
{
    const auto hasKey = [](const QAction *action) { return action && !keyOf(action).isEmpty(); };
    if (!std::ranges::all_of(m_actions, hasKey))
        return tr("Drop files and folders here.");
    const auto &[copy, move, remove] = m_actions;
    return tr("Drop files and folders here,\nor press %1 to copy, %2 to move, %3 to delete.", "keys")
        .arg(keyOf(copy), keyOf(move), keyOf(remove));
}

void QueueView::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!m_rows.empty())
        return;
    QPainter painter(viewport());
    constexpr int kSymbol = 48;
    const QRect area = viewport()->rect();
    const QColor tone = mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.4);
    const QString text = hint();
    const int textHeight = fontMetrics().lineSpacing() * 2;
    const int top = area.center().y() - (kSymbol + 16 + textHeight) / 2;
    symbolIcon(Symbol::Drop)
        .paint(&painter, QRect(area.center().x() - kSymbol / 2, top, kSymbol, kSymbol), Qt::AlignCenter, QIcon::Disabled);
    painter.setPen(tone);
    painter.drawText(QRect(area.left() + 8, top + kSymbol + 16, area.width() - 16, textHeight + 8),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace ferry::ui
