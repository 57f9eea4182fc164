// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

namespace ferry::ui {

/// Sends the computer to sleep or switches it off, through org.freedesktop.login1, as far as this user may. Thread: GUI.
class Power : public QObject
{
    Q_OBJECT

public:
    explicit Power(QDBusConnection bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    /// Asks what can be done; changed() tells when that is known. Until then, and without the service, nothing can be.
    void look();
    [[nodiscard]] bool canSuspend() const noexcept { return m_canSuspend; }
    [[nodiscard]] bool canPowerOff() const noexcept { return m_canPowerOff; }
    /// The service may ask for a password before.
    void suspend();
    void powerOff();

Q_SIGNALS:
    void changed();
    /// It happens.
    void accepted();
    /// `reason` has the service's own words.
    void failed(const QString &reason);

private:
    void ask(const QString &method, bool &answer);
    void call(const QString &method);

    QDBusConnection m_bus;
    bool m_canSuspend = false;
    bool m_canPowerOff = false;
};

} // namespace ferry::ui
