// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QMap>
#include <QObject>
#include <QString>
#include <QVariantMap>

namespace ferry::test {

using DiskInterfaces = QMap<QString, QVariantMap>;
using DiskObjects = QMap<QDBusObjectPath, DiskInterfaces>;

/// The file system of a stick, as UDisks2 shows it.
class FakeStick : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UDisks2.Filesystem")

public:
    bool isBusy = false;
    bool isSlow = false; ///< has no answer before finish()
    int asked = 0; ///< how often it was to be unmounted
    int unmounted = 0; ///< how often

    void finish();

public Q_SLOTS:
    void Unmount(const QVariantMap &options);

private:
    QDBusConnection m_bus {QStringLiteral("none yet")};
    QDBusMessage m_call;
};

/// The drive that it is on; it can be switched off.
class FakeDrive : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UDisks2.Drive")

public Q_SLOTS:
    void PowerOff(const QVariantMap &) { }
};

/// UDisks2 with two sticks: /dev/sdq1, which is called BACKUP, and /dev/sdr1, called PHOTOS. /dev/sda2, called SYSTEM, can be pulled out
/// as well.
class FakeDisks : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.ObjectManager")

public:
    /// Takes the service's name on this bus.
    bool serve(QDBusConnection bus);

    FakeStick backup;
    FakeStick photos;
    FakeStick system;

public Q_SLOTS:
    ferry::test::DiskObjects GetManagedObjects() { return m_objects; }

private:
    bool add(QDBusConnection &bus, const QString &name, const QString &label, FakeStick &stick);

    DiskObjects m_objects;
    FakeDrive m_drive;
};

} // namespace ferry::test

Q_DECLARE_METATYPE(ferry::test::DiskInterfaces)
Q_DECLARE_METATYPE(ferry::test::DiskObjects)
