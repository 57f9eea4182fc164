// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/volumes.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <QSet>
#include <QVariantMap>

#include <unistd.h>

namespace ferry::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.UDisks2");
const QString kBlock = QStringLiteral("org.freedesktop.UDisks2.Block");
const QString kEncrypted = QStringLiteral("org.freedesktop.UDisks2.Encrypted");
const QString kDrive = QStringLiteral("org.freedesktop.UDisks2.Drive");
const QString kLoop = QStringLiteral("org.freedesktop.UDisks2.Loop");
const QString kFileSystem = QStringLiteral("org.freedesktop.UDisks2.Filesystem");
constexpr int kPatience = 10 * 60 * 1000; // milliseconds; unmounting writes out what is not yet on the device

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;

/// Calls without arguments but for the options that every call of the service has.
QDBusMessage call(const QDBusObjectPath &object, const QString &interface, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, object.path(), interface, method);
    message << QVariantMap();
    return message;
}

QDBusObjectPath objectIn(const QVariantMap &properties, const QString &name)
{
    return properties.value(name).value<QDBusObjectPath>();
}

/// A file's name as the service tells it, with a NUL at its end.
QByteArray nodeOf(QByteArray name)
{
    if (name.endsWith('\0'))
        name.chop(1);
    return name;
}

/// The mount table has the one that the device was mounted by: of what is encrypted, a link.
QSet<QByteArray> namesOf(const QVariantMap &block)
{
    QSet<QByteArray> names {nodeOf(block.value(QStringLiteral("Device")).toByteArray()),
                            nodeOf(block.value(QStringLiteral("PreferredDevice")).toByteArray())};
    for (const QByteArray &link : qdbus_cast<QByteArrayList>(block.value(QStringLiteral("Symlinks"))))
        names.insert(nodeOf(link));
    names.remove({});
    return names;
}

} // namespace

Volumes::Volumes(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void Volumes::look()
{
    if (!m_bus.isConnected())
        return;
    const QDBusMessage ask
        = QDBusMessage::createMethodCall(kService, QStringLiteral("/org/freedesktop/UDisks2"),
                                         QStringLiteral("org.freedesktop.DBus.ObjectManager"), QStringLiteral("GetManagedObjects"));
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (!answer->isError())
            take(answer->reply());
    });
}

void Volumes::take(const QDBusMessage &answer)
{
    if (answer.arguments().isEmpty())
        return;
    const auto objects = qdbus_cast<Objects>(answer.arguments().front().value<QDBusArgument>());
    m_known.clear();
    for (auto object = objects.begin(); object != objects.end(); ++object) {
        const auto block = object->find(kBlock);
        if (block == object->end())
            continue;
        Known known;
        known.block = object.key();
        known.volume.label = block->value(QStringLiteral("IdLabel")).toString();
        known.drive = objectIn(*block, QStringLiteral("Drive"));
        // What is unlocked is on no drive itself.
        const QDBusObjectPath backing = objectIn(*block, QStringLiteral("CryptoBackingDevice"));
        if (const auto locked = objects.find(backing); locked != objects.end()) {
            known.encrypted = backing;
            known.drive = objectIn(locked->value(kBlock), QStringLiteral("Drive"));
        }
        const QVariantMap drive = objects.value(known.drive).value(kDrive);
        known.canPowerOff = drive.value(QStringLiteral("CanPowerOff")).toBool();
        known.canEject = drive.value(QStringLiteral("Ejectable")).toBool();
        known.volume.isRemovable = known.canPowerOff || known.canEject || drive.value(QStringLiteral("Removable")).toBool();
        // The image of a disk that this person has attached; what the system attaches is the system's.
        known.isImage = object->contains(kLoop) && object->value(kLoop).value(QStringLiteral("SetupByUID")).toUInt() == getuid()
            && !block->value(QStringLiteral("HintIgnore")).toBool();
        if (known.isImage)
            known.volume.isRemovable = true;
        for (const QByteArray &name : namesOf(*block))
            m_known.insert(name, known);
    }
    Q_EMIT changed();
}

const Volumes::Volume *Volumes::find(const QByteArray &device) const
{
    const auto found = m_known.constFind(device);
    return found == m_known.constEnd() ? nullptr : &found->volume;
}

void Volumes::eject(const QByteArray &device)
{
    const auto found = m_known.constFind(device);
    if (found == m_known.constEnd())
        return;
    const QDBusMessage unmount = call(found->block, kFileSystem, QStringLiteral("Unmount"));
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(unmount, kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, device, known = *found] {
        answer->deleteLater();
        if (answer->isError())
            Q_EMIT failed(device, answer->error().name() == QLatin1String("org.freedesktop.UDisks2.Error.DeviceBusy"),
                          answer->error().message());
        else
            lock(device, known);
    });
}

void Volumes::lock(const QByteArray &device, const Known &known)
{
    if (known.encrypted.path().isEmpty())
        return letGo(device, known);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(known.encrypted, kEncrypted, QStringLiteral("Lock")), kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, device, known] {
        answer->deleteLater();
        // It fails while somebody still reads it; no drive is switched off then.
        if (answer->isError())
            Q_EMIT ejected(device, false);
        else
            letGo(device, known);
    });
}

void Volumes::letGo(const QByteArray &device, const Known &known)
{
    if (known.isImage) {
        m_bus.asyncCall(call(known.block, kLoop, QStringLiteral("Delete"))); // fails if that was already done when it was unmounted
        return Q_EMIT ejected(device, false);
    }
    if (!known.canPowerOff && !known.canEject)
        return Q_EMIT ejected(device, false);
    const QDBusMessage off = call(known.drive, kDrive, known.canPowerOff ? QStringLiteral("PowerOff") : QStringLiteral("Eject"));
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(off, kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, device] {
        answer->deleteLater();
        // It fails while another part of the drive is mounted; this one is unmounted all the same.
        Q_EMIT ejected(device, !answer->isError());
    });
}

} // namespace ferry::ui
