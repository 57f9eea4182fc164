// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/launcher_progress.h"

#include "ui/bridge/overall_progress.h"

#include <QDBusMessage>

#include <cmath>

namespace ferry::ui {

LauncherProgress::LauncherProgress(OverallProgress &progress, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_progress(progress)
    , m_bus(std::move(bus))
{
    connect(&progress, &OverallProgress::changed, this, &LauncherProgress::look);
    look();
}

LauncherProgress::~LauncherProgress()
{
    if (m_shown.value(QStringLiteral("count-visible")).toBool())
        send({{QStringLiteral("progress-visible"), false}, {QStringLiteral("count-visible"), false}, {QStringLiteral("urgent"), false}});
}

void LauncherProgress::look()
{
    const Overall &all = m_progress.now();
    const bool isOpen = all.state != Overall::State::Idle;
    if (!isOpen && m_shown.isEmpty())
        return; // nobody was told anything yet
    send({
        {QStringLiteral("progress"), std::floor(all.fraction.value_or(0) * 100) / 100}, // a button shows no more
        {QStringLiteral("progress-visible"), isOpen && all.fraction.has_value()},
        {QStringLiteral("count"), qlonglong(all.open)},
        {QStringLiteral("count-visible"), isOpen},
        {QStringLiteral("urgent"), all.questions > 0},
    });
}

void LauncherProgress::send(const QVariantMap &properties)
{
    if (properties == m_shown || !m_bus.isConnected())
        return;
    m_shown = properties;
    QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/com/canonical/unity/launcherentry/ferry"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << QStringLiteral("application://org.ferryfiles.ferry.desktop") << properties;
    (void)m_bus.send(signal);
}

} // namespace ferry::ui
