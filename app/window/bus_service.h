// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArrayList>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace ferry {

class Windows;

namespace ui {
class QueueSource;
}

/// The names under which Ferry is found on the session bus.
inline constexpr char kBusName[] = "org.ferryfiles.ferry";
inline constexpr char kBusPath[] = "/org/ferryfiles/ferry";
inline constexpr char kQueueInterface[] = "org.ferryfiles.ferry.Queue1";

/// What other programs can ask of this Ferry. Thread: GUI.
class BusService : public QObject
{
    Q_OBJECT

public:
    explicit BusService(const QDBusConnection &bus);

    /// Becomes the one Ferry of this bus. False: another is. Comes before anything that only one Ferry can have; calls that arrive are
    /// answered by the event loop, before which serve() must have been called.
    [[nodiscard]] bool take();
    /// Who does what is asked for. Both must live as long as the event loop runs.
    void serve(Windows &windows, ui::QueueSource &source);

    [[nodiscard]] ui::QueueSource &source() noexcept { return *m_source; }

    /// Does what these arguments of the command line ask for; wrong ones are answered to `message` with an error.
    qulonglong perform(const QByteArrayList &arguments, const QByteArray &folder, const QVariantMap &platformData,
                       const QDBusMessage &message);
    void refuse(const QDBusMessage &message, const QString &text) const;

Q_SIGNALS:
    void jobEnded(qulonglong job, int exitCode);

private:
    void end(JobId job);

    Windows *m_windows = nullptr;
    ui::QueueSource *m_source = nullptr;
    QDBusConnection m_bus;
};

/// org.freedesktop.Application (Desktop Entry Specification, "D-Bus Activation").
class ApplicationAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationAdaptor(BusService *service);

public Q_SLOTS:
    void Activate(const QVariantMap &platform_data, const QDBusMessage &message);
    /// Shows the first folder.
    void Open(const QStringList &uris, const QVariantMap &platform_data, const QDBusMessage &message);
    /// `queue`: shows the small window. Others do not exist.
    void ActivateAction(const QString &action_name, const QVariantList &parameter, const QVariantMap &platform_data,
                        const QDBusMessage &message);

private:
    BusService *m_service;
};

/// org.ferryfiles.ferry.Queue1, for scripts and for other starts of Ferry. Names of files are bytes.
class QueueAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.ferryfiles.ferry.Queue1")

public:
    explicit QueueAdaptor(BusService *service);

public Q_SLOTS:
    /// `arguments`: what would stand after `ferry` on the command line; of the jobs those with --queue, --choose-dest or --here. `folder`:
    /// what relative paths refer to. The job that was queued, or 0. Error org.freedesktop.DBus.Error.InvalidArgs, its text the command
    /// line's.
    qulonglong Command(const QByteArrayList &arguments, const QByteArray &folder, const QVariantMap &platform_data,
                       const QDBusMessage &message);
    /// The jobs in the order of the queue, each with id t, kind s, state s, destination ay, items t and bytes t (found), itemsDone t,
    /// bytesDone t, failed t, questions t, rate t (bytes per second).
    QList<QVariantMap> Jobs();
    void Pause(qulonglong job);
    void Resume(qulonglong job);
    void Cancel(qulonglong job);
    void PauseAll();
    void ResumeAll();

Q_SIGNALS:
    /// `exit_code` is the command line's: 0 all well, 1 something failed, 130 cancelled.
    void JobEnded(qulonglong job, int exit_code);

private:
    BusService *m_service;
};

} // namespace ferry
