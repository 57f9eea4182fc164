// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace ferry::ui {

class OverallProgress;

/// The queue among the jobs that Plasma shows (org.kde.JobViewServerV2, org.kde.JobViewV3): one view, which can pause, resume and cancel
/// all. It appears when work has lasted half a second, and again when Plasma's shell was started anew. Without that service: nothing.
/// Thread: GUI.
class JobView : public QObject
{
    Q_OBJECT

public:
    /// `progress` must outlive this object.
    explicit JobView(OverallProgress &progress, QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    /// Takes the view away.
    ~JobView() override;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();

private:
    void look();
    void request();
    void take(const QString &path);
    void update();
    void end();

    OverallProgress &m_progress;
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_delay; ///< what is done at once needs no view
    QString m_path; ///< of the view; empty: there is none
    bool m_isRequested = false;
    QVariantMap m_shown; ///< what the view has been told
};

} // namespace ferry::ui
