// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bus_service.h"

#include "app/cli/arguments.h"
#include "app/cli/exit_codes.h"
#include "app/window/windows.h"
#include "core/store/words.h"
#include "ui/bridge/queue_source.h"

#include <QDBusConnectionInterface>
#include <QDBusMetaType>

#include <string>
#include <variant>
#include <vector>

namespace ferry {

namespace {

int exitCodeOf(const model::JobSnapshot &job)
{
    if (job.state == model::JobState::Cancelled)
        return cli::kCancelled;
    return job.state == model::JobState::Done ? 0 : cli::kSomeFailed;
}

/// Lets the next window that is raised have the focus, as the desktop granted it to whoever asked us.
void useActivation(const QVariantMap &platformData)
{
    const QByteArray token = platformData.value(QStringLiteral("activation-token")).toString().toUtf8();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
}

} // namespace

BusService::BusService(const QDBusConnection &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<QByteArrayList>();
    qDBusRegisterMetaType<QList<QVariantMap>>();
    new ApplicationAdaptor(this);
    new QueueAdaptor(this);
}

bool BusService::take()
{
    // The object first: calls may come as soon as the name is ours.
    if (!m_bus.registerObject(QLatin1String(kBusPath), this))
        return false;
    const auto reply = m_bus.interface()->registerService(QLatin1String(kBusName), QDBusConnectionInterface::DontQueueService,
                                                          QDBusConnectionInterface::DontAllowReplacement);
    if (reply.isValid() && reply.value() == QDBusConnectionInterface::ServiceRegistered)
        return true;
    m_bus.unregisterObject(QLatin1String(kBusPath));
    return false;
}

void BusService::serve(Windows &windows, ui::QueueSource &source)
{
    m_windows = &windows;
    m_source = &source;
    connect(&source, &ui::QueueSource::finished, this, &BusService::end);
}

void BusService::end(JobId job)
{
    const auto snapshot = m_source->snapshot()->job(job);
    Q_EMIT jobEnded(job.value, snapshot ? exitCodeOf(*snapshot) : cli::kCancelled);
}

qulonglong BusService::perform(const QByteArrayList &arguments, const QByteArray &folder, const QVariantMap &platformData,
                               const QDBusMessage &message)
{
    std::vector<std::string> words;
    for (const QByteArray &argument : arguments)
        words.push_back(argument.toStdString());
    const cli::Command command
        = cli::parseArguments(words, folder.startsWith('/') ? std::optional(Path(folder.toStdString())) : std::nullopt);
    if (const auto *window = std::get_if<cli::WindowCommand>(&command)) {
        useActivation(platformData);
        return m_windows->perform(*window).value;
    }
    const auto *wrong = std::get_if<cli::WrongUsage>(&command);
    refuse(message, wrong ? QString::fromStdString(wrong->message) : QStringLiteral("ferry: this command needs no window; run it"));
    return 0;
}

void BusService::refuse(const QDBusMessage &message, const QString &text) const
{
    message.setDelayedReply(true);
    (void)m_bus.send(message.createErrorReply(QDBusError::InvalidArgs, text));
}

ApplicationAdaptor::ApplicationAdaptor(BusService *service)
    : QDBusAbstractAdaptor(service)
    , m_service(service)
{
}

void ApplicationAdaptor::Activate(const QVariantMap &platform_data, const QDBusMessage &message)
{
    m_service->perform({}, {}, platform_data, message);
}

void ApplicationAdaptor::Open(const QStringList &uris, const QVariantMap &platform_data, const QDBusMessage &message)
{
    if (!uris.isEmpty())
        m_service->perform({uris.first().toUtf8()}, {}, platform_data, message);
}

void ApplicationAdaptor::ActivateAction(const QString &action_name, const QVariantList &, const QVariantMap &platform_data,
                                        const QDBusMessage &message)
{
    if (action_name == QLatin1String("queue"))
        m_service->perform({"--queue"}, {}, platform_data, message);
    else
        m_service->refuse(message, QStringLiteral("Ferry has no action of this name."));
}

QueueAdaptor::QueueAdaptor(BusService *service)
    : QDBusAbstractAdaptor(service)
    , m_service(service)
{
    connect(service, &BusService::jobEnded, this, &QueueAdaptor::JobEnded);
}

qulonglong QueueAdaptor::Command(const QByteArrayList &arguments, const QByteArray &folder, const QVariantMap &platform_data,
                                 const QDBusMessage &message)
{
    return m_service->perform(arguments, folder, platform_data, message);
}

QList<QVariantMap> QueueAdaptor::Jobs()
{
    QList<QVariantMap> jobs;
    const auto queue = m_service->source().snapshot();
    for (const auto &job : queue->jobs) {
        jobs.append({
            {QStringLiteral("id"), qulonglong(job->id.value)},
            {QStringLiteral("kind"), QString::fromLatin1(store::wordOf(job->request->kind))},
            {QStringLiteral("state"), QString::fromLatin1(store::wordOf(job->state))},
            {QStringLiteral("destination"), QByteArray::fromStdString(job->request->destination.bytes())},
            {QStringLiteral("items"), qulonglong(job->found.items)},
            {QStringLiteral("bytes"), qulonglong(job->found.bytes)},
            {QStringLiteral("itemsDone"), qulonglong(job->tally.items())},
            {QStringLiteral("bytesDone"), qulonglong(job->bytesHandled)},
            {QStringLiteral("failed"), qulonglong(job->tally.failed)},
            {QStringLiteral("questions"), qulonglong(job->questions)},
            {QStringLiteral("rate"), qulonglong(job->rate.perSecond)},
        });
    }
    return jobs;
}

void QueueAdaptor::Pause(qulonglong job)
{
    m_service->source().pause({job});
}

void QueueAdaptor::Resume(qulonglong job)
{
    m_service->source().resume({job});
}

void QueueAdaptor::Cancel(qulonglong job)
{
    m_service->source().cancel({job});
}

void QueueAdaptor::PauseAll()
{
    m_service->source().pauseAll();
}

void QueueAdaptor::ResumeAll()
{
    m_service->source().resumeAll();
}

} // namespace ferry
