// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/folder_drops.h"

#include "ui/bridge/drop_answer.h"
#include "ui/bridge/file_mime.h"

#include <QDropEvent>
#include <QRubberBand>
#include <QWidget>

#include <utility>

namespace ferry::ui {

namespace {

constexpr std::chrono::milliseconds kRest {700};

} // namespace

FolderDrops::FolderDrops(QWidget *widget, PartAt partAt)
    : QObject(widget)
    , m_widget(widget)
    , m_partAt(std::move(partAt))
    , m_frame(new QRubberBand(QRubberBand::Rectangle, widget))
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(kRest);
    connect(&m_resting, &QTimer::timeout, this, [this] { Q_EMIT rested(m_position); });
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool FolderDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: { // what is held down may change, and other parts come
        auto &entered = static_cast<QDragEnterEvent &>(*event);
        entered.setDropAction(Qt::CopyAction);
        entered.setAccepted(isForFolders(*entered.mimeData()));
        return true;
    }
    case QEvent::DragMove:
        hold(static_cast<QDragMoveEvent &>(*event));
        return true;
    case QEvent::DragLeave:
        holdOver({}, {});
        return true;
    case QEvent::Drop:
        take(static_cast<QDropEvent &>(*event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

std::optional<FolderDrops::Part> FolderDrops::partFor(const QDropEvent &event) const
{
    std::optional<Part> part = m_partAt(event.position().toPoint());
    if (part && part->isTrash && qobject_cast<const ArchiveMimeData *>(event.mimeData()))
        part.reset();
    return part;
}

void FolderDrops::holdOver(const std::optional<Part> &part, const QPoint &position)
{
    m_position = position;
    if (part == m_part)
        return;
    m_part = part;
    m_frame->setVisible(part.has_value());
    if (!part)
        return m_resting.stop();
    m_frame->setGeometry(part->area);
    m_resting.start();
}

void FolderDrops::hold(QDropEvent &event)
{
    const QPoint position = event.position().toPoint();
    const std::optional<Part> part = answerHeld(event) ? partFor(event) : std::nullopt;
    holdOver(part, position);
    if (!part)
        event.ignore();
}

void FolderDrops::take(QDropEvent &event)
{
    const QPoint position = event.position().toPoint();
    const std::optional<Part> framed = m_part;
    const std::optional<Part> part = partFor(event);
    holdOver({}, {});
    if (!part || !framed || part->folder != framed->folder) // another may have come into its place while it was let go
        return event.ignore();
    if (const auto *entries = qobject_cast<const ArchiveMimeData *>(event.mimeData())) {
        event.setDropAction(Qt::CopyAction);
        event.accept();
        return Q_EMIT entriesDropped(entries->place(), entries->paths(), part->folder);
    }
    const std::optional<DroppedFiles> files = takeDropped(event, part->folder);
    if (!files)
        return;
    if (files->refused > 0)
        Q_EMIT refused(files->refused);
    if (files->paths.empty())
        return;
    if (part->isTrash)
        Q_EMIT trashed(files->paths);
    else
        Q_EMIT dropped(files->paths, part->folder, files->actions, m_widget->mapToGlobal(position));
}

} // namespace ferry::ui
