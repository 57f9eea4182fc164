// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/held_drop.h"

#include "ui/bridge/taken_out.h"

#include <QCoreApplication>
#include <QDrag>

#include <chrono>
#include <utility>

namespace ferry::ui {

namespace {

constexpr std::chrono::seconds kTelling {5};

} // namespace

HeldDrop::HeldDrop(QDrag &drag, TakenOut &files)
    : m_files(&files)
    , m_telling(this)
{
    m_telling.setInterval(kTelling);
    connect(&m_telling, &QTimer::timeout, this, &HeldDrop::held);
    connect(&drag, &QDrag::actionChanged, this, [this](Qt::DropAction action) { m_isWanted = action != Qt::IgnoreAction; });
    connect(&files, &TakenOut::ended, this, &HeldDrop::letGo, Qt::QueuedConnection);
    // The drag's own filter comes first to what it is told, unless this is installed later: once its loop runs.
    QTimer::singleShot(0, this, [this] { QCoreApplication::instance()->installEventFilter(this); });
}

HeldDrop::~HeldDrop()
{
    // Who was only hovered over has been told of files, too. What the drag itself says of its end does not tell: to X11, another program's
    // answer comes later.
    if (!m_wasLetGo && m_files)
        m_files->takeBack();
}

bool HeldDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        m_isInside = true;
        return false;
    case QEvent::DragLeave:
    case QEvent::Drop:
        m_isInside = false;
        return false;
    case QEvent::MouseButtonPress:
        if (!m_release)
            return false;
        m_telling.stop();
        m_release.reset();
        QDrag::cancel();
        return true;
    case QEvent::MouseMove:
        return m_release != nullptr; // it is let go where it was
    case QEvent::MouseButtonRelease:
        if (m_release)
            return true;
        if (m_isInside || !m_isWanted || !m_files || m_files->state() == TakenOut::State::Ready) {
            m_wasLetGo = m_wasLetGo || !m_isInside;
            return false;
        }
        m_release.reset(static_cast<QMouseEvent *>(event->clone()));
        m_window = static_cast<QWindow *>(watched);
        if (m_files->state() == TakenOut::State::Failed)
            QTimer::singleShot(0, this, &HeldDrop::letGo);
        m_files->begin();
        m_telling.start();
        Q_EMIT held();
        return true;
    default:
        return false;
    }
}

void HeldDrop::letGo()
{
    const std::unique_ptr<QMouseEvent> release = std::move(m_release);
    m_telling.stop();
    if (!release)
        return;
    if (!m_files || m_files->state() != TakenOut::State::Ready || !m_window)
        return QDrag::cancel();
    m_wasLetGo = true;
    QCoreApplication::sendEvent(m_window, release.get());
}

} // namespace ferry::ui
