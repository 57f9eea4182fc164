// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/drop_window.h"

#include "ui/actions/job_composer.h"
#include "ui/bridge/settings.h"
#include "ui/views/drop_target.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QScreen>
#include <QToolTip>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

constexpr int kSmallest = 96; // pixels
constexpr int kFromTheEdge = 24;
constexpr auto kGeometryKey = "drop/geometry";
constexpr auto kWantedKey = "drop/shown";

}

DropWindow::DropWindow(QueueSource &source)
    : QWidget(nullptr, Qt::Tool | Qt::WindowStaysOnTopHint | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint)
    , m_composer(new JobComposer(source, this))
    , m_progress(source)
    , m_target(new DropTarget(this))
{
    setWindowTitle(tr("Ferry"));
    setAccessibleName(tr("Drop window"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_AlwaysShowToolTips); // it is hardly ever the active one
    setAcceptDrops(true);
    setMinimumSize(kSmallest, kSmallest);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_target);
    connect(m_target, &DropTarget::clicked, this, &DropWindow::transfersRequested);
    connect(m_composer, &JobComposer::told, this,
            [this](const QString &sentence) { QToolTip::showText(mapToGlobal(QPoint()), sentence, this); });
    const auto show = [this] { m_target->show(m_progress.now()); };
    connect(&m_progress, &OverallProgress::changed, this, show);
    show();
    place();
}

DropWindow::~DropWindow()
{
    Settings().setValue(QLatin1String(kGeometryKey), saveGeometry());
}

void DropWindow::setTargets(TargetFolders &targets)
{
    m_composer->setTargets(targets);
}

bool DropWindow::isWanted()
{
    return Settings().value(QLatin1String(kWantedKey), false).toBool();
}

void DropWindow::setWanted(bool wanted)
{
    Settings().setValue(QLatin1String(kWantedKey), wanted);
}

/// Where it was, or in the corner where little else is.
void DropWindow::place()
{
    resize(m_target->sizeHint());
    const QRect free = screen()->availableGeometry().adjusted(kFromTheEdge, kFromTheEdge, -kFromTheEdge, -2 * kFromTheEdge);
    move(isRightToLeft() ? free.left() : free.right() - width(), free.bottom() - height());
    restoreGeometry(Settings().value(QLatin1String(kGeometryKey)).toByteArray());
}

void DropWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

void DropWindow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show &transfers"), this, &DropWindow::transfersRequested);
    menu->addAction(tr("Show &files"), this, &DropWindow::filesRequested);
    menu->addSeparator();
    menu->addAction(tr("&Hide"), this, &DropWindow::close);
    menu->popup(event->globalPos());
}

void DropWindow::dragEnterEvent(QDragEnterEvent *event)
{
    m_target->setOver(JobComposer::takes(*event));
}

void DropWindow::dragMoveEvent(QDragMoveEvent *event)
{
    JobComposer::takes(*event);
}

void DropWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_target->setOver(false);
}

void DropWindow::dropEvent(QDropEvent *event)
{
    m_target->setOver(false);
    m_composer->drop(*event);
}

} // namespace ferry::ui
