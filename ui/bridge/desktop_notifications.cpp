// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/desktop_notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace ferry::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");

QString keyOf(Offer offer)
{
    return QStringLiteral("offer-%1").arg(int(offer));
}

QString wordOf(Offer offer)
{
    switch (offer) {
    case Offer::OpenFolder:
        return DesktopNotifications::tr("Open folder");
    case Offer::ShowLog:
        return DesktopNotifications::tr("Show log");
    case Offer::TryAgain:
        return DesktopNotifications::tr("Try again");
    case Offer::Eject:
        return DesktopNotifications::tr("Eject");
    case Offer::Prevent:
        return DesktopNotifications::tr("Cancel");
    }
    return {};
}

/// One that the desktop's specification has; there is none for a transfer that waits.
QString categoryOf(const Announcement &announcement)
{
    if (announcement.isQuestion)
        return QStringLiteral("transfer");
    return announcement.isProblem ? QStringLiteral("transfer.error") : QStringLiteral("transfer.complete");
}

} // namespace

DesktopNotifications::DesktopNotifications(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint, QString)));
    m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(takeClosed(uint, uint)));
}

void DesktopNotifications::show(const Announcement &announcement)
{
    if (!m_bus.isConnected())
        return;
    const QVariantMap hints {
        {QStringLiteral("desktop-entry"), QStringLiteral("org.ferryfiles.ferry")},
        {QStringLiteral("category"), categoryOf(announcement)},
    };
    m_shown = announcement;
    QStringList actions {QStringLiteral("default"), tr("Show")};
    for (const Offer offer : announcement.offers)
        actions << keyOf(offer) << wordOf(offer);
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    call << QStringLiteral("Ferry") << m_id << QStringLiteral("org.ferryfiles.ferry") << announcement.title
         << announcement.text.toHtmlEscaped() << actions << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> id = *answer;
        if (id.isValid())
            m_id = id.value();
        answer->deleteLater();
    });
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    if (id != m_id)
        return;
    if (action == QLatin1String("default"))
        return m_shown.isQuestion ? Q_EMIT questionChosen(m_shown.job) : Q_EMIT activated();
    for (const Offer offer : m_shown.offers) {
        if (action == keyOf(offer))
            return Q_EMIT taken(offer, m_shown.job);
    }
}

void DesktopNotifications::takeToken(uint id, const QString &token)
{
    // What the platform asks for when a window is raised soon after.
    if (id == m_id)
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifications::takeClosed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace ferry::ui
