// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/private_bus.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/launcher_progress.h"
#include "ui/bridge/overall_progress.h"

#include <QTest>

#include <memory>

using namespace ferry;
using model::JobState;

/// A dock, which listens.
class Dock : public QObject
{
    Q_OBJECT

public:
    explicit Dock(QDBusConnection bus)
    {
        isThere = bus.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), this,
                              SLOT(take(QString, QVariantMap)));
    }

    bool isThere = false;
    QString entry;
    QList<QVariantMap> updates;
    [[nodiscard]] QVariant last(const char *key) const { return updates.isEmpty() ? QVariant() : updates.last().value(QLatin1String(key)); }

public Q_SLOTS:
    void take(const QString &uri, const QVariantMap &properties)
    {
        entry = uri;
        updates.append(properties);
    }
};

class TstLauncherProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHowFarTheQueueIs()
    {
        test::PrivateBus bus;
        Dock dock(bus.connect());
        QVERIFY(dock.isThere);
        tests::FakeQueueSource source;
        ui::OverallProgress progress(source);
        auto launcher = std::make_unique<ui::LauncherProgress>(progress, bus.connect());
        model::JobSnapshot &job = source.addJob();
        job.found.bytes = 1000;
        source.publish();
        QTRY_COMPARE(dock.updates.size(), 1);
        QCOMPARE(dock.entry, QStringLiteral("application://org.ferryfiles.ferry.desktop"));
        QCOMPARE(dock.last("progress-visible"), QVariant(false));
        QCOMPARE(dock.last("count").toLongLong(), 1);
        QCOMPARE(dock.last("count-visible"), QVariant(true));

        source.queue.jobs[0].foundIsFinal = true;
        source.queue.jobs[0].bytesHandled = 421;
        source.publish();
        QTRY_COMPARE(dock.updates.size(), 2);
        QCOMPARE(dock.last("progress").toDouble(), 0.42);
        QCOMPARE(dock.last("progress-visible"), QVariant(true));
        QCOMPARE(dock.last("urgent"), QVariant(false));

        source.queue.jobs[0].bytesHandled = 422; // to a button it is the same
        source.publish();
        source.queue.jobs[0].questions = 1;
        source.publish();
        QTRY_COMPARE(dock.updates.size(), 3);
        QCOMPARE(dock.last("urgent"), QVariant(true));

        launcher.reset();
        QTRY_COMPARE(dock.updates.size(), 4);
        QCOMPARE(dock.last("progress-visible"), QVariant(false));
        QCOMPARE(dock.last("count-visible"), QVariant(false));
    }

    void isGoneWithTheLastJob()
    {
        test::PrivateBus bus;
        Dock dock(bus.connect());
        tests::FakeQueueSource source;
        ui::OverallProgress progress(source);
        const ui::LauncherProgress launcher(progress, bus.connect());
        source.publish();
        source.addJob();
        source.publish();
        QTRY_COMPARE(dock.updates.size(), 1); // and none for a queue that was idle all the time
        source.queue.jobs[0].state = JobState::Done;
        source.publish();
        QTRY_COMPARE(dock.updates.size(), 2);
        QCOMPARE(dock.last("progress-visible"), QVariant(false));
        QCOMPARE(dock.last("count-visible"), QVariant(false));
    }
};

QTEST_MAIN(TstLauncherProgress)
#include "tst_launcher_progress.moc"
