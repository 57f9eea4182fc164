// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/private_bus.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/job_view.h"
#include "ui/bridge/overall_progress.h"

#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using model::JobState;

/// What a Plasma shell shows.
class FakeServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.JobViewServerV2")

public:
    QStringList entries;
    QVariantMap hints;
    int capabilities = 0;

public Q_SLOTS:
    QDBusObjectPath requestView(const QString &entry, int can, const QVariantMap &first)
    {
        entries.append(entry);
        capabilities = can;
        hints = first;
        return QDBusObjectPath(QStringLiteral("/JobViewServer/JobView_%1").arg(entries.size()));
    }
};

class FakeView : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.JobViewV3")

public:
    QVariantMap fields; ///< as they are after all updates
    QList<QVariantMap> updates;
    QList<QPair<uint, QString>> ends;

public Q_SLOTS:
    void update(const QVariantMap &news)
    {
        updates.append(news);
        fields.insert(news);
    }
    void terminate(uint code, const QString &message, const QVariantMap &) { ends.append({code, message}); }

Q_SIGNALS:
    void suspendRequested();
    void resumeRequested();
    void cancelRequested();
};

namespace {

/// A shell on a bus of its own, and a queue.
struct Plasma {
    test::PrivateBus bus;
    QDBusConnection shell = bus.connect();
    FakeServer server;
    FakeView view;
    FakeView second;
    tests::FakeQueueSource source;
    ui::OverallProgress progress {source};
    ui::JobView ferry {progress, bus.connect()};

    Plasma()
    {
        const auto all = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
        shell.registerObject(QStringLiteral("/JobViewServer"), &server, all);
        shell.registerObject(QStringLiteral("/JobViewServer/JobView_1"), &view, all);
        shell.registerObject(QStringLiteral("/JobViewServer/JobView_2"), &second, all);
    }
    bool start() { return shell.registerService(QStringLiteral("org.kde.JobViewServer")); }
    void run(JobState state = JobState::Running)
    {
        model::JobSnapshot &job = source.addJob(state);
        job.found = {.items = 10, .bytes = 1000};
        job.foundIsFinal = true;
        job.bytesHandled = 500;
        job.tally.done = 5;
        source.publish();
    }
};

} // namespace

class TstJobView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheQueueAndItsEnd()
    {
        Plasma plasma;
        QVERIFY(plasma.start());
        plasma.run();
        QTRY_COMPARE(plasma.view.updates.size(), 1);
        QCOMPARE(plasma.server.entries, {QStringLiteral("org.ferryfiles.ferry")});
        QCOMPARE(plasma.server.capabilities, 3);
        QVERIFY(plasma.server.hints.value(QStringLiteral("title")).toString().contains(QStringLiteral("Iceland")));
        QCOMPARE(plasma.view.fields.value(QStringLiteral("percent")).toUInt(), 50U);
        QCOMPARE(plasma.view.fields.value(QStringLiteral("processedBytes")).toULongLong(), 500U);
        QCOMPARE(plasma.view.fields.value(QStringLiteral("descriptionValue2")).toString(), QStringLiteral("/media/BACKUP/Photos"));
        plasma.source.queue.jobs[0].bytesHandled = 800;
        plasma.source.publish();
        QTRY_COMPARE(plasma.view.updates.size(), 2);
        QVERIFY(plasma.view.updates[1].contains(QStringLiteral("processedBytes")));
        QVERIFY2(!plasma.view.updates[1].contains(QStringLiteral("title")), "only what is new is sent");
        plasma.source.queue.jobs[0].state = JobState::Done;
        plasma.source.publish();
        QTRY_COMPARE(plasma.view.ends.size(), 1);
        QCOMPARE(plasma.view.ends[0], qMakePair(0U, QString()));
    }

    void saysHowItEnded_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("failed");
        QTest::addColumn<uint>("code");
        QTest::newRow("cancelled") << int(JobState::Cancelled) << 0 << 1U;
        QTest::newRow("with problems") << int(JobState::DoneWithProblems) << 2 << 100U;
    }
    void saysHowItEnded()
    {
        QFETCH(int, state);
        QFETCH(int, failed);
        QFETCH(uint, code);
        Plasma plasma;
        QVERIFY(plasma.start());
        plasma.run();
        QTRY_COMPARE(plasma.view.updates.size(), 1);
        plasma.source.queue.jobs[0].state = JobState(state);
        plasma.source.queue.jobs[0].tally.failed = std::uint64_t(failed);
        plasma.source.publish();
        QTRY_COMPARE(plasma.view.ends.size(), 1);
        QCOMPARE(plasma.view.ends[0].first, code);
        QCOMPARE(plasma.view.ends[0].second.isEmpty(), failed == 0);
    }

    void itsButtonsSteerTheQueue()
    {
        Plasma plasma;
        QVERIFY(plasma.start());
        plasma.run();
        QTRY_COMPARE(plasma.view.updates.size(), 1);
        QSignalSpy pause(&plasma.ferry, &ui::JobView::pauseRequested);
        QSignalSpy resume(&plasma.ferry, &ui::JobView::resumeRequested);
        QSignalSpy cancel(&plasma.ferry, &ui::JobView::cancelRequested);
        Q_EMIT plasma.view.suspendRequested();
        Q_EMIT plasma.view.resumeRequested();
        Q_EMIT plasma.view.cancelRequested();
        QTRY_COMPARE(cancel.count(), 1);
        QCOMPARE(pause.count(), 1);
        QCOMPARE(resume.count(), 1);
        plasma.source.queue.jobs[0].state = JobState::Paused;
        plasma.source.publish();
        QTRY_COMPARE(plasma.view.fields.value(QStringLiteral("suspended")), QVariant(true));
    }

    void comesBackWithAShellThatWasStartedAnew()
    {
        Plasma plasma;
        plasma.run();
        QTest::qWait(700); // asked for, and nobody there
        QVERIFY(plasma.server.entries.isEmpty());
        QVERIFY(plasma.start());
        QTRY_COMPARE(plasma.view.updates.size(), 1);
        QVERIFY(plasma.shell.unregisterService(QStringLiteral("org.kde.JobViewServer")));
        QVERIFY(plasma.start());
        QTRY_COMPARE(plasma.second.updates.size(), 1);
    }

    void whatIsDoneAtOnceIsNotShown()
    {
        Plasma plasma;
        QVERIFY(plasma.start());
        plasma.run();
        plasma.source.queue.jobs[0].state = JobState::Done;
        plasma.source.publish();
        QTest::qWait(700);
        QVERIFY(plasma.server.entries.isEmpty());
    }

    void itsEndIsTold_whenFerryEndsFirst()
    {
        test::PrivateBus bus;
        QDBusConnection shell = bus.connect();
        FakeServer server;
        FakeView view;
        QVERIFY(shell.registerObject(QStringLiteral("/JobViewServer"), &server, QDBusConnection::ExportAllSlots));
        QVERIFY(shell.registerObject(QStringLiteral("/JobViewServer/JobView_1"), &view, QDBusConnection::ExportAllSlots));
        QVERIFY(shell.registerService(QStringLiteral("org.kde.JobViewServer")));
        tests::FakeQueueSource source;
        ui::OverallProgress progress(source);
        auto ferry = std::make_unique<ui::JobView>(progress, bus.connect());
        source.addJob();
        source.publish();
        QTRY_COMPARE(view.updates.size(), 1);
        ferry.reset();
        QTRY_COMPARE(view.ends.size(), 1);
    }
};

QTEST_MAIN(TstJobView)
#include "tst_job_view.moc"
