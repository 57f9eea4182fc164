// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/job_view.h"

#include "ui/bridge/overall_progress.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>
#include <utility>

namespace ferry::ui {

namespace {

const QString kService = QStringLiteral("org.kde.JobViewServer");
const QString kView = QStringLiteral("org.kde.JobViewV3");
constexpr std::chrono::milliseconds kWorthShowing {500};
constexpr int kCanBeCancelledAndPaused = 1 | 2; // KJob::Capabilities
constexpr uint kKilled = 1; // KJob::KilledJobError
constexpr uint kOwnError = 100; // KJob::UserDefinedError

/// The keys that KUiServerV2JobTracker of KDE's KJobWidgets sends.
QVariantMap fieldsOf(const Overall &all)
{
    QVariantMap fields {
        {QStringLiteral("title"), all.title},
        {QStringLiteral("suspended"), all.state == Overall::State::Resting},
        {QStringLiteral("speed"), qulonglong(all.rate.perSecond)},
        {QStringLiteral("totalBytes"), qulonglong(all.bytes)},
        {QStringLiteral("processedBytes"), qulonglong(all.bytesDone)},
        {QStringLiteral("totalItems"), qulonglong(all.items)},
        {QStringLiteral("processedItems"), qulonglong(all.itemsDone)},
    };
    if (all.fraction)
        fields.insert(QStringLiteral("percent"), uint(*all.fraction * 100));
    // Labels without a value would be shown as such.
    fields.insert(QStringLiteral("descriptionLabel1"), all.from.isEmpty() ? QString() : JobView::tr("From"));
    fields.insert(QStringLiteral("descriptionValue1"), all.from);
    fields.insert(QStringLiteral("descriptionLabel2"), all.to.isEmpty() ? QString() : JobView::tr("To"));
    fields.insert(QStringLiteral("descriptionValue2"), all.to);
    return fields;
}

} // namespace

JobView::JobView(OverallProgress &progress, QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_progress(progress)
    , m_bus(std::move(bus))
    , m_watcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kWorthShowing);
    connect(&m_delay, &QTimer::timeout, this, &JobView::request);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        m_path.clear();
        m_isRequested = false;
        if (!owner.isEmpty())
            look();
    });
    connect(&progress, &OverallProgress::changed, this, &JobView::look);
    look();
}

JobView::~JobView()
{
    end();
}

void JobView::look()
{
    if (m_progress.now().state == Overall::State::Idle) {
        m_delay.stop();
        end();
    } else if (!m_path.isEmpty()) {
        update();
    } else if (!m_isRequested && !m_delay.isActive()) {
        m_delay.start();
    }
}

void JobView::request()
{
    if (!m_bus.isConnected())
        return;
    m_isRequested = true;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, QStringLiteral("/JobViewServer"),
                                                       QStringLiteral("org.kde.JobViewServerV2"), QStringLiteral("requestView"));
    call.setAutoStartService(false);
    call << QStringLiteral("org.ferryfiles.ferry") << kCanBeCancelledAndPaused << fieldsOf(m_progress.now());
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        // Without the service it stays requested, until the service comes.
        if (path.isValid() && m_isRequested)
            take(path.value().path());
    });
}

void JobView::take(const QString &path)
{
    m_path = path;
    m_shown.clear();
    m_bus.connect(kService, path, kView, QStringLiteral("suspendRequested"), this, SIGNAL(pauseRequested()));
    m_bus.connect(kService, path, kView, QStringLiteral("resumeRequested"), this, SIGNAL(resumeRequested()));
    m_bus.connect(kService, path, kView, QStringLiteral("cancelRequested"), this, SIGNAL(cancelRequested()));
    look(); // it may be over by now
}

void JobView::update()
{
    const QVariantMap fields = fieldsOf(m_progress.now());
    QVariantMap news;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (m_shown.value(field.key()) != field.value())
            news.insert(field.key(), field.value());
    }
    m_shown = fields;
    if (news.isEmpty())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, m_path, kView, QStringLiteral("update"));
    call << news;
    (void)m_bus.send(call);
}

void JobView::end()
{
    m_isRequested = m_isRequested && m_path.isEmpty() && m_progress.now().state != Overall::State::Idle;
    if (m_path.isEmpty())
        return;
    const Overall &all = m_progress.now();
    const uint code = all.isCancelled ? kKilled : all.failed > 0 ? kOwnError : 0;
    const QString words = code == kOwnError ? tr("%Ln item(s) failed. Ferry's log names them.", nullptr, int(all.failed)) : QString();
    QDBusMessage call = QDBusMessage::createMethodCall(kService, std::exchange(m_path, QString()), kView, QStringLiteral("terminate"));
    call << code << words << QVariantMap();
    (void)m_bus.send(call);
}

} // namespace ferry::ui
