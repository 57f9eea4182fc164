// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QHash>
#include <QObject>
#include <QString>

namespace ferry::ui {

/// What the desktop's disk service (UDisks2) knows of devices: their labels, and which can be taken out. Without that service nothing is
/// known, and devices are called by where they are mounted.
class Volumes : public QObject
{
    Q_OBJECT

public:
    struct Volume {
        QString label; ///< may be empty
        bool isRemovable = false; ///< somebody may pull it out, or has attached it as the image of a disk
    };

    explicit Volumes(QDBusConnection bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    /// Asks the service; changed() tells when it has answered.
    void look();
    /// By its node, or a link to it: "/dev/sdb1", "/dev/mapper/luks-…". Null if nothing is known of it.
    [[nodiscard]] const Volume *find(const QByteArray &device) const;
    /// Unmounts it, locks it if it is encrypted, detaches it if it is an image, and lets go of its drive if nothing else of that is in use.
    void eject(const QByteArray &device);

Q_SIGNALS:
    void changed();
    /// It is unmounted; `isOff`: its drive has been let go of, so that it can be taken out.
    void ejected(const QByteArray &device, bool isOff);
    /// `isBusy`: something on it is in use; otherwise `reason` has the service's own words.
    void failed(const QByteArray &device, bool isBusy, const QString &reason);

private:
    struct Known {
        Volume volume;
        QDBusObjectPath block;
        QDBusObjectPath encrypted; ///< what it is the unlocked content of; empty if it is not encrypted
        QDBusObjectPath drive;
        bool canPowerOff = false;
        bool canEject = false;
        bool isImage = false;
    };

    void take(const QDBusMessage &answer);
    void lock(const QByteArray &device, const Known &known);
    void letGo(const QByteArray &device, const Known &known);

    QDBusConnection m_bus;
    QHash<QByteArray, Known> m_known;
};

} // namespace ferry::ui
