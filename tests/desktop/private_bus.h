// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>

#include <memory>

namespace ferry::test {

/// A session bus for one test, ended with it.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    /// Empty: it could not be started.
    [[nodiscard]] const QString &address() const noexcept { return m_address; }
    /// A new connection to it.
    [[nodiscard]] QDBusConnection connect();

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace ferry::test
