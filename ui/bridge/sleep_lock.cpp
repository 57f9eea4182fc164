// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/sleep_lock.h"

#include "ui/bridge/overall_progress.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace ferry::ui {

SleepLock::SleepLock(OverallProgress &progress, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_progress(progress)
    , m_bus(std::move(bus))
{
    connect(&progress, &OverallProgress::changed, this, &SleepLock::look);
    look();
}

void SleepLock::look()
{
    const bool isWanted = m_progress.now().state == Overall::State::Working;
    if (isWanted == std::exchange(m_isWanted, isWanted))
        return;
    if (isWanted)
        take();
    else
        m_lock = {};
}

void SleepLock::take()
{
    if (!m_bus.isConnected() || std::exchange(m_isAsked, true))
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
                                                       QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Ferry") << tr("Files are being transferred") << QStringLiteral("block");
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isAsked = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> lock = *answer;
        if (lock.isValid() && m_isWanted) // else it is closed with the answer
            m_lock = lock.value();
    });
}

} // namespace ferry::ui
