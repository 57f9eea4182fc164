// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_view.h"
#include "ui/bridge/launcher_progress.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/sleep_lock.h"

namespace ferry {

/// What the desktop shows of the queue, and does for it, outside of Ferry's windows. Thread: GUI.
class DesktopStatus
{
public:
    /// `source` must outlive this object.
    DesktopStatus(ui::QueueSource &source, const QDBusConnection &session, const QDBusConnection &system);

private:
    ui::OverallProgress m_progress;
    ui::JobView m_jobView;
    ui::LauncherProgress m_launcher;
    ui::SleepLock m_sleepLock;
};

} // namespace ferry
