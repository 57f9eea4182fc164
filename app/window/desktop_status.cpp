// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_status.h"

#include "ui/bridge/queue_source.h"

namespace ferry {

DesktopStatus::DesktopStatus(ui::QueueSource &source, const QDBusConnection &session, const QDBusConnection &system)
    : m_progress(source)
    , m_jobView(m_progress, session)
    , m_launcher(m_progress, session)
    , m_sleepLock(m_progress, system)
{
    QObject::connect(&m_jobView, &ui::JobView::pauseRequested, &source, &ui::QueueSource::pauseAll);
    QObject::connect(&m_jobView, &ui::JobView::resumeRequested, &source, &ui::QueueSource::resumeAll);
    QObject::connect(&m_jobView, &ui::JobView::cancelRequested, &source, &ui::QueueSource::cancelAll);
}

} // namespace ferry
