// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/power.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace ferry::ui {

namespace {

constexpr int kPatience = 5 * 60 * 1000; // milliseconds; somebody may be typing a password

QDBusMessage message(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

} // namespace

Power::Power(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void Power::look()
{
    ask(QStringLiteral("CanSuspend"), m_canSuspend);
    ask(QStringLiteral("CanPowerOff"), m_canPowerOff);
}

void Power::ask(const QString &method, bool &answer)
{
    if (!m_bus.isConnected())
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message(method)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, &answer] {
        watcher->deleteLater();
        const QDBusPendingReply<QString> reply = *watcher;
        const bool can = reply.isValid() && (reply.value() == QLatin1String("yes") || reply.value() == QLatin1String("challenge"));
        if (can != std::exchange(answer, can))
            Q_EMIT changed();
    });
}

void Power::suspend()
{
    call(QStringLiteral("Suspend"));
}

void Power::powerOff()
{
    call(QStringLiteral("PowerOff"));
}

void Power::call(const QString &method)
{
    QDBusMessage call = message(method);
    call << true; // interactive
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            Q_EMIT failed(watcher->error().message());
        else
            Q_EMIT accepted();
    });
}

} // namespace ferry::ui
