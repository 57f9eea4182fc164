// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/task_group.h"
#include "core/async/wait_for_file.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <optional>

#include <unistd.h>

using namespace ferry;
using namespace ferry::async;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

Task<void> waitInto(WorkerLanes &lanes, Clock &clock, Path path, std::optional<Result<void>> *end, std::stop_token stop)
{
    const LaneId lane = lanes.lane("look", 1);
    Result<void> found = co_await waitForFile(lanes, lane, clock, path, kFileIntervals, stop);
    end->emplace(std::move(found));
}

// Until the look on the worker is over: the wait has ended or sleeps.
void finishLook(const ManualClock &clock, const std::optional<Result<void>> &end)
{
    while (!end && clock.scheduled() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

class TestWaitForFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatIsThere_withoutSleeping();
    void findsADanglingLink_whoseNameIsNotUtf8();
    void looksAtGrowingIntervals_untilItAppears();
    void reportsWhatKeepsItFromLooking();
    void stoppedWaitEndsAtOnce();

private:
    [[nodiscard]] Path inside(std::string_view name) const { return Path(m_folder->path().toStdString()).child(name); }

    std::optional<QTemporaryDir> m_folder;
};

void TestWaitForFile::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestWaitForFile::findsWhatIsThere_withoutSleeping()
{
    WorkerLanes lanes;
    ManualClock clock;
    const Result<void> found = await(waitForFile(lanes, lanes.lane("look", 1), clock, inside("."), kFileIntervals, {}));
    QVERIFY(found);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestWaitForFile::findsADanglingLink_whoseNameIsNotUtf8()
{
    WorkerLanes lanes;
    ManualClock clock;
    const Path link = inside("\xff\n");
    QCOMPARE(::symlink("nowhere", link.c_str()), 0);
    QVERIFY(await(waitForFile(lanes, lanes.lane("look", 1), clock, link, kFileIntervals, {})));
}

void TestWaitForFile::looksAtGrowingIntervals_untilItAppears()
{
    WorkerLanes lanes;
    ManualClock clock;
    std::optional<Result<void>> end;
    TaskGroup group;
    group.spawn(waitInto(lanes, clock, inside("later"), &end, {}));
    std::vector<Duration> intervals;
    for (int look = 0; look < 20; ++look) {
        finishLook(clock, end);
        const TimePoint before = clock.now();
        QVERIFY(clock.advanceToNext());
        intervals.push_back(clock.now() - before);
    }
    QVERIFY(intervals.front() == kFileIntervals.first);
    QVERIFY(intervals[1] > intervals[0]);
    QVERIFY(intervals.back() == kFileIntervals.longest);
    QVERIFY(std::ranges::is_sorted(intervals));

    finishLook(clock, end);
    QVERIFY(!end);
    QVERIFY(QFile(QFile::decodeName(inside("later").c_str())).open(QIODevice::WriteOnly));
    QVERIFY(clock.advanceToNext());
    await(group.join());
    QVERIFY(end && *end);
}

void TestWaitForFile::reportsWhatKeepsItFromLooking()
{
    WorkerLanes lanes;
    ManualClock clock;
    const Path path = inside(std::string(300, 'x'));
    const Result<void> found = await(waitForFile(lanes, lanes.lane("look", 1), clock, path, kFileIntervals, {}));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ENAMETOOLONG);
    QVERIFY(found.error().path == path);
}

void TestWaitForFile::stoppedWaitEndsAtOnce()
{
    WorkerLanes lanes;
    ManualClock clock;
    std::optional<Result<void>> end;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(waitInto(lanes, clock, inside("never"), &end, stop.get_token()));
    finishLook(clock, end);
    stop.request_stop();
    settle();
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Cancelled);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestWaitForFile)
#include "tst_wait_for_file.moc"
