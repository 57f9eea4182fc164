// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fake_disks.h"

#include <QByteArray>
#include <QDBusMetaType>

namespace ferry::test {

void FakeStick::Unmount(const QVariantMap &)
{
    ++asked;
    if (isSlow) {
        setDelayedReply(true);
        m_bus = connection();
        m_call = message();
    } else if (isBusy) {
        sendErrorReply(QStringLiteral("org.freedesktop.UDisks2.Error.DeviceBusy"), QStringLiteral("target is busy"));
    } else {
        ++unmounted;
    }
}

void FakeStick::finish()
{
    ++unmounted;
    m_bus.send(m_call.createReply());
}

bool FakeDisks::add(QDBusConnection &bus, const QString &name, const QString &label, FakeStick &stick)
{
    const QDBusObjectPath block(QStringLiteral("/org/freedesktop/UDisks2/block_devices/") + name);
    const QDBusObjectPath drive(QStringLiteral("/org/freedesktop/UDisks2/drives/") + name);
    QByteArray node = "/dev/" + name.toLatin1();
    node.append('\0');
    m_objects.insert(
        block,
        {{QStringLiteral("org.freedesktop.UDisks2.Block"),
          {{QStringLiteral("Device"), node}, {QStringLiteral("IdLabel"), label}, {QStringLiteral("Drive"), QVariant::fromValue(drive)}}}});
    m_objects.insert(drive, {{QStringLiteral("org.freedesktop.UDisks2.Drive"), {{QStringLiteral("CanPowerOff"), true}}}});
    return bus.registerObject(block.path(), &stick, QDBusConnection::ExportAllSlots)
        && bus.registerObject(drive.path(), &m_drive, QDBusConnection::ExportAllSlots);
}

bool FakeDisks::serve(QDBusConnection bus)
{
    qDBusRegisterMetaType<DiskInterfaces>();
    qDBusRegisterMetaType<DiskObjects>();
    return add(bus, QStringLiteral("sdq1"), QStringLiteral("BACKUP"), backup)
        && add(bus, QStringLiteral("sdr1"), QStringLiteral("PHOTOS"), photos)
        && add(bus, QStringLiteral("sda2"), QStringLiteral("SYSTEM"), system)
        && bus.registerObject(QStringLiteral("/org/freedesktop/UDisks2"), this, QDBusConnection::ExportAllSlots)
        && bus.registerService(QStringLiteral("org.freedesktop.UDisks2"));
}

} // namespace ferry::test
