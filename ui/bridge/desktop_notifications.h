// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/announcer.h"

#include <QDBusConnection>

#include <cstdint>

namespace ferry::ui {

/// Says announcements through the desktop's notification service (org.freedesktop.Notifications), each in the place of the one before,
/// with a button for each of its offers.
/// Without a bus or such a service nothing is shown; what is said can be seen in the window as well.
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void show(const Announcement &announcement);

Q_SIGNALS:
    /// Somebody chose the notification.
    void activated();
    /// Somebody chose that of a question, which this job has.
    void questionChosen(ferry::JobId job);
    /// Somebody took one of its offers.
    void taken(ferry::ui::Offer offer, ferry::JobId job);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    std::uint32_t m_id = 0; ///< of the one that is shown
    Announcement m_shown;
};

} // namespace ferry::ui
