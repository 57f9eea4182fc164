// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace ferry::ui {

class OverallProgress;

/// Keeps the computer from falling asleep while the queue works (org.freedesktop.login1, a lock on "sleep" only: switching off is never
/// held up, and what it interrupts goes on later). Let go while the queue rests. Where no lock is granted, or there is no such service,
/// nothing is kept from anything. Thread: GUI.
class SleepLock : public QObject
{
    Q_OBJECT

public:
    /// `progress` must outlive this object.
    explicit SleepLock(OverallProgress &progress, QDBusConnection bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    [[nodiscard]] bool isHeld() const { return m_lock.isValid(); }

private:
    void look();
    void take();

    OverallProgress &m_progress;
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock; ///< held as long as it is open
    bool m_isWanted = false;
    bool m_isAsked = false; ///< logind has not answered yet
};

} // namespace ferry::ui
