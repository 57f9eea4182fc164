// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/volumes.h"

#include <QByteArrayList>
#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

#include <memory>
#include <unistd.h>

using ferry::ui::Volumes;

using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;
Q_DECLARE_METATYPE(Interfaces)
Q_DECLARE_METATYPE(Objects)

class FakeManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus.ObjectManager")

public:
    Objects objects;

public Q_SLOTS:
    Objects GetManagedObjects() { return objects; }
};

class FakeFileSystem : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UDisks2.Filesystem")

public:
    bool isBusy = false;
    int unmounted = 0;

public Q_SLOTS:
    void Unmount(const QVariantMap &)
    {
        if (isBusy)
            sendErrorReply(QStringLiteral("org.freedesktop.UDisks2.Error.DeviceBusy"), QStringLiteral("target is busy"));
        else
            ++unmounted;
    }
};

class FakeDrive : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UDisks2.Drive")

public:
    bool isInUse = false;

public Q_SLOTS:
    void PowerOff(const QVariantMap &)
    {
        if (isInUse)
            sendErrorReply(QStringLiteral("org.freedesktop.UDisks2.Error.Failed"), QStringLiteral("another partition is mounted"));
    }
};

class FakeEncrypted : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UDisks2.Encrypted")

public:
    bool isInUse = false;
    int locked = 0;

public Q_SLOTS:
    void Lock(const QVariantMap &)
    {
        if (isInUse)
            sendErrorReply(QStringLiteral("org.freedesktop.UDisks2.Error.Failed"), QStringLiteral("device is in use"));
        else
            ++locked;
    }
};

/// The image of a disk, which is a loop device and a file system in one.
class FakeImage : public QObject
{
    Q_OBJECT

public:
    int unmounted = 0;
    int detached = 0;
};

class ImageFileSystem : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UDisks2.Filesystem")

public:
    explicit ImageFileSystem(FakeImage *image)
        : QDBusAbstractAdaptor(image)
        , m_image(image)
    {
    }

public Q_SLOTS:
    void Unmount(const QVariantMap &) { ++m_image->unmounted; }

private:
    FakeImage *m_image;
};

class ImageLoop : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UDisks2.Loop")

public:
    explicit ImageLoop(FakeImage *image)
        : QDBusAbstractAdaptor(image)
        , m_image(image)
    {
    }

public Q_SLOTS:
    void Delete(const QVariantMap &) { ++m_image->detached; }

private:
    FakeImage *m_image;
};

/// Against a disk service of the test's own, on a bus of its own.
class VolumesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void knowsLabels_andWhatCanBeTakenOut();
    void ejectsAndSaysWhetherItIsOff();
    void encryptedOnes_areKnownByTheirLink_andLocked();
    void imagesThatAPersonAttached_areDetached();
    void busyOnesStay();
    void withoutAService_nothingIsKnown();

private:
    QProcess m_daemon;
    QString m_address;
    FakeManager m_manager;
    FakeFileSystem m_fileSystem;
    FakeEncrypted m_encrypted;
    FakeImage m_image;
    FakeDrive m_drive;
    std::unique_ptr<Volumes> m_volumes;
};

void VolumesTest::initTestCase()
{
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<Objects>();
    qDBusRegisterMetaType<QByteArrayList>();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        QSKIP("needs dbus-daemon");
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    const QDBusObjectPath drive(QStringLiteral("/org/freedesktop/UDisks2/drives/stick"));
    m_manager.objects.insert(QDBusObjectPath(QStringLiteral("/org/freedesktop/UDisks2/block_devices/sdb1")),
                             {{QStringLiteral("org.freedesktop.UDisks2.Block"),
                               {{QStringLiteral("Device"), QByteArray("/dev/sdb1\0", 10)},
                                {QStringLiteral("IdLabel"), QStringLiteral("Fotos ä")},
                                {QStringLiteral("Drive"), QVariant::fromValue(drive)}}}});
    m_manager.objects.insert(QDBusObjectPath(QStringLiteral("/org/freedesktop/UDisks2/block_devices/sda1")),
                             {{QStringLiteral("org.freedesktop.UDisks2.Block"),
                               {{QStringLiteral("Device"), QByteArray("/dev/sda1\0", 10)},
                                {QStringLiteral("IdLabel"), QString()},
                                {QStringLiteral("Drive"), QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))}}}});
    m_manager.objects.insert(
        drive,
        {{QStringLiteral("org.freedesktop.UDisks2.Drive"), {{QStringLiteral("CanPowerOff"), true}, {QStringLiteral("Ejectable"), false}}}});
    const QDBusObjectPath locked(QStringLiteral("/org/freedesktop/UDisks2/block_devices/sdd1"));
    const QDBusObjectPath unlocked(QStringLiteral("/org/freedesktop/UDisks2/block_devices/dm_2d0"));
    m_manager.objects.insert(locked,
                             {{QStringLiteral("org.freedesktop.UDisks2.Block"),
                               {{QStringLiteral("Device"), QByteArray("/dev/sdd1\0", 10)},
                                {QStringLiteral("IdLabel"), QString()},
                                {QStringLiteral("CryptoBackingDevice"), QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))},
                                {QStringLiteral("Drive"), QVariant::fromValue(drive)}}}});
    const QByteArrayList links {QByteArray("/dev/disk/by-label/secret\0", 26), QByteArray("/dev/mapper/by-hand\0", 20)};
    m_manager.objects.insert(unlocked,
                             {{QStringLiteral("org.freedesktop.UDisks2.Block"),
                               {{QStringLiteral("Device"), QByteArray("/dev/dm-0\0", 10)},
                                {QStringLiteral("PreferredDevice"), QByteArray("/dev/mapper/luks-7\0", 19)},
                                {QStringLiteral("Symlinks"), QVariant::fromValue(links)},
                                {QStringLiteral("IdLabel"), QStringLiteral("Secret")},
                                {QStringLiteral("CryptoBackingDevice"), QVariant::fromValue(locked)},
                                {QStringLiteral("Drive"), QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))}}}});
    const auto addImage = [this](const QString &name, uint attachedBy) {
        m_manager.objects.insert(QDBusObjectPath(QStringLiteral("/org/freedesktop/UDisks2/block_devices/") + name),
                                 {{QStringLiteral("org.freedesktop.UDisks2.Block"),
                                   {{QStringLiteral("Device"), QByteArray("/dev/" + name.toLatin1() + '\0')},
                                    {QStringLiteral("IdLabel"), QStringLiteral("Image")},
                                    {QStringLiteral("Drive"), QVariant::fromValue(QDBusObjectPath(QStringLiteral("/")))}}},
                                  {QStringLiteral("org.freedesktop.UDisks2.Loop"), {{QStringLiteral("SetupByUID"), attachedBy}}}});
    };
    addImage(QStringLiteral("loop0"), getuid());
    addImage(QStringLiteral("loop1"), getuid() + 1);
    QDBusConnection there = QDBusConnection::connectToBus(m_address, QStringLiteral("udisks"));
    const auto exportAll = QDBusConnection::ExportAllSlots;
    QVERIFY(there.registerObject(QStringLiteral("/org/freedesktop/UDisks2"), &m_manager, exportAll));
    QVERIFY(there.registerObject(QStringLiteral("/org/freedesktop/UDisks2/block_devices/sdb1"), &m_fileSystem, exportAll));
    new ImageFileSystem(&m_image);
    new ImageLoop(&m_image);
    QVERIFY(there.registerObject(QStringLiteral("/org/freedesktop/UDisks2/block_devices/loop0"), &m_image));
    QVERIFY(there.registerObject(unlocked.path(), &m_fileSystem, exportAll));
    QVERIFY(there.registerObject(locked.path(), &m_encrypted, exportAll));
    QVERIFY(there.registerObject(drive.path(), &m_drive, exportAll));
    QVERIFY(there.registerService(QStringLiteral("org.freedesktop.UDisks2")));
}

void VolumesTest::init()
{
    m_fileSystem.isBusy = m_drive.isInUse = m_encrypted.isInUse = false;
    m_fileSystem.unmounted = m_encrypted.locked = 0;
    m_volumes = std::make_unique<Volumes>(QDBusConnection::connectToBus(m_address, QStringLiteral("ferry")));
    QSignalSpy changed(m_volumes.get(), &Volumes::changed);
    m_volumes->look();
    QTRY_COMPARE(changed.count(), 1);
}

void VolumesTest::cleanup()
{
    m_volumes.reset();
}

void VolumesTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("ferry"));
    QDBusConnection::disconnectFromBus(QStringLiteral("udisks"));
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void VolumesTest::knowsLabels_andWhatCanBeTakenOut()
{
    const Volumes::Volume *stick = m_volumes->find("/dev/sdb1");
    QVERIFY(stick);
    QCOMPARE(stick->label, QStringLiteral("Fotos ä"));
    QVERIFY(stick->isRemovable);
    const Volumes::Volume *disk = m_volumes->find("/dev/sda1");
    QVERIFY(disk && !disk->isRemovable && disk->label.isEmpty());
    QVERIFY(!m_volumes->find("/dev/sdc1"));
}

void VolumesTest::ejectsAndSaysWhetherItIsOff()
{
    QSignalSpy ejected(m_volumes.get(), &Volumes::ejected);
    m_volumes->eject("/dev/sdb1");
    QTRY_COMPARE(ejected.count(), 1);
    QCOMPARE(m_fileSystem.unmounted, 1);
    QVERIFY(ejected[0][1].toBool());
    m_drive.isInUse = true;
    m_volumes->eject("/dev/sdb1");
    QTRY_COMPARE(ejected.count(), 2);
    QVERIFY(!ejected[1][1].toBool());
    m_volumes->eject("/dev/unknown");
}

void VolumesTest::encryptedOnes_areKnownByTheirLink_andLocked()
{
    for (const char *name : {"/dev/dm-0", "/dev/mapper/luks-7", "/dev/mapper/by-hand"}) {
        const Volumes::Volume *stick = m_volumes->find(name);
        QVERIFY2(stick && stick->isRemovable, name);
        QCOMPARE(stick->label, QStringLiteral("Secret"));
    }
    QSignalSpy ejected(m_volumes.get(), &Volumes::ejected);
    m_volumes->eject("/dev/mapper/luks-7");
    QTRY_COMPARE(ejected.count(), 1);
    QCOMPARE(ejected[0][0].toByteArray(), QByteArray("/dev/mapper/luks-7"));
    QVERIFY(ejected[0][1].toBool());
    QCOMPARE(m_fileSystem.unmounted, 1);
    QCOMPARE(m_encrypted.locked, 1);
    m_encrypted.isInUse = true;
    m_volumes->eject("/dev/mapper/luks-7");
    QTRY_COMPARE(ejected.count(), 2);
    QVERIFY2(!ejected[1][1].toBool(), "what is not locked is not to be pulled out");
    m_volumes->eject("/dev/sdb1");
    QTRY_COMPARE(ejected.count(), 3);
    QCOMPARE(m_encrypted.locked, 1);
}

void VolumesTest::imagesThatAPersonAttached_areDetached()
{
    const Volumes::Volume *image = m_volumes->find("/dev/loop0");
    QVERIFY(image && image->isRemovable);
    const Volumes::Volume *ofTheSystem = m_volumes->find("/dev/loop1");
    QVERIFY(ofTheSystem && !ofTheSystem->isRemovable);
    QSignalSpy ejected(m_volumes.get(), &Volumes::ejected);
    m_volumes->eject("/dev/loop0");
    QTRY_COMPARE(ejected.count(), 1);
    QVERIFY2(!ejected[0][1].toBool(), "there is nothing to take out");
    QCOMPARE(m_image.unmounted, 1);
    QTRY_COMPARE(m_image.detached, 1);
}

void VolumesTest::busyOnesStay()
{
    m_fileSystem.isBusy = true;
    QSignalSpy failed(m_volumes.get(), &Volumes::failed);
    m_volumes->eject("/dev/sdb1");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][1].toBool());
    QCOMPARE(failed[0][2].toString(), QStringLiteral("target is busy"));
}

void VolumesTest::withoutAService_nothingIsKnown()
{
    Volumes volumes(QDBusConnection(QStringLiteral("no such bus")));
    volumes.look();
    volumes.eject("/dev/sdb1");
    QVERIFY(!volumes.find("/dev/sdb1"));
}

QTEST_MAIN(VolumesTest)
#include "tst_volumes.moc"
