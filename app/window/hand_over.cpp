// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hand_over.h"

#include "app/cli/exit_codes.h"
#include "app/window/bus_service.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QEventLoop>
#include <QHash>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <utility>

namespace ferry {

namespace {

constexpr std::chrono::seconds kStartTime {10};
constexpr int kAnswerTime = 25'000; // ms; an argument list of 100,000 names is read within one

/// Keeps the ends that are told before we know which job is ours.
class Ends : public QObject
{
    Q_OBJECT

public:
    QHash<qulonglong, int> codes;

public Q_SLOTS:
    void add(qulonglong job, int code)
    {
        codes.insert(job, code);
        Q_EMIT added();
    }

Q_SIGNALS:
    void added();
};

/// What the desktop gave this start, so that the window may come to the front. It is used up by that.
QVariantMap platformData()
{
    QVariantMap data;
    for (const auto &[variable, key] :
         {std::pair("XDG_ACTIVATION_TOKEN", "activation-token"), std::pair("DESKTOP_STARTUP_ID", "desktop-startup-id")}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            data.insert(QLatin1String(key), QString::fromUtf8(value));
    }
    return data;
}

int fail(const QString &message, int code)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    return code;
}

} // namespace

bool isRunning(const QDBusConnection &bus)
{
    const QDBusReply<bool> isThere = bus.interface()->isServiceRegistered(QLatin1String(kBusName));
    return isThere.isValid() && isThere.value();
}

bool startAnother(const QDBusConnection &bus)
{
    QEventLoop loop;
    QDBusServiceWatcher watcher(QLatin1String(kBusName), bus, QDBusServiceWatcher::WatchForRegistration);
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceRegistered, &loop, [&loop] { loop.exit(0); });
    QTimer::singleShot(kStartTime, &loop, [&loop] { loop.exit(1); });
    QProcess ferry;
    ferry.setProgram(QCoreApplication::applicationFilePath());
    ferry.setArguments({QStringLiteral("--dbus-service")});
    // It must not keep a pipe of ours open.
    ferry.setStandardInputFile(QProcess::nullDevice());
    ferry.setStandardOutputFile(QProcess::nullDevice());
    ferry.setStandardErrorFile(QProcess::nullDevice());
    if (!ferry.startDetached())
        return fail(QStringLiteral("ferry: the window cannot be started: %1").arg(ferry.errorString()), cli::kSomeFailed) == 0;
    if (isRunning(bus) || loop.exec() == 0)
        return true;
    return fail(QStringLiteral("ferry: the window was started and does not answer"), cli::kSomeFailed) == 0;
}

int handOver(QDBusConnection bus, const QByteArrayList &arguments, const QByteArray &folder, bool waits)
{
    const QString name = QLatin1String(kBusName);
    qDBusRegisterMetaType<QByteArrayList>();
    Ends ends;
    if (waits)
        bus.connect(name, QLatin1String(kBusPath), QLatin1String(kQueueInterface), QStringLiteral("JobEnded"), &ends,
                    SLOT(add(qulonglong, int)));
    QDBusMessage call
        = QDBusMessage::createMethodCall(name, QLatin1String(kBusPath), QLatin1String(kQueueInterface), QStringLiteral("Command"));
    call.setAutoStartService(false);
    call << QVariant::fromValue(arguments) << folder << platformData();
    const QDBusMessage reply = bus.call(call, QDBus::Block, kAnswerTime);
    if (reply.type() == QDBusMessage::ErrorMessage) {
        const bool isWrong = reply.errorName() == QDBusError::errorString(QDBusError::InvalidArgs);
        return fail(isWrong ? reply.errorMessage()
                            : QStringLiteral("ferry: the Ferry that runs does not answer: %1").arg(reply.errorMessage()),
                    isWrong ? cli::kWrongUsage : cli::kSomeFailed);
    }
    const qulonglong job = reply.arguments().value(0).toULongLong();
    if (!waits || job == 0)
        return 0;
    const auto leaveIfEnded = [&ends, job] {
        if (const auto code = ends.codes.constFind(job); code != ends.codes.cend())
            QCoreApplication::exit(*code);
    };
    QDBusServiceWatcher watcher(name, bus, QDBusServiceWatcher::WatchForUnregistration);
    QObject::connect(&watcher, &QDBusServiceWatcher::serviceUnregistered, &watcher, [&ends, job] {
        if (!ends.codes.contains(job))
            QCoreApplication::exit(
                fail(QStringLiteral("ferry: Ferry was closed before the job had ended; 'ferry queue' tells"), cli::kSomeFailed));
    });
    QObject::connect(&ends, &Ends::added, &ends, leaveIfEnded);
    QMetaObject::invokeMethod(&ends, leaveIfEnded, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace ferry

#include "hand_over.moc"
