// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace ferry::ui {

class OverallProgress;

/// The queue's progress on Ferry's button in task bars and docks (com.canonical.Unity.LauncherEntry): how far it is, how many jobs are
/// open, and that one needs a person. Whoever shows buttons listens; nobody has to. Thread: GUI.
class LauncherProgress : public QObject
{
    Q_OBJECT

public:
    /// `progress` must outlive this object.
    explicit LauncherProgress(OverallProgress &progress, QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    /// Takes it off the button.
    ~LauncherProgress() override;

private:
    void look();
    void send(const QVariantMap &properties);

    OverallProgress &m_progress;
    QDBusConnection m_bus;
    QVariantMap m_shown;
};

} // namespace ferry::ui
