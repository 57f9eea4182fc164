// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/shutdown.h"
#include "core/async/task_group.h"
#include "core/async/timeout.h"
#include "core/async/worker_lanes.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <atomic>
#include <thread>

using namespace ferry;
using namespace ferry::async;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

Task<void> sleepAndCount(Clock &clock, Duration duration, int *ended, std::stop_token stop)
{
    static_cast<void>(co_await sleepFor(clock, duration, stop));
    ++*ended;
}

Task<void> sleepThenSpawn(Clock &clock, TaskGroup *group, int *ended)
{
    static_cast<void>(co_await sleepFor(clock, 1s, {}));
    group->spawn(sleepAndCount(clock, 1s, ended, {}), "child");
    ++*ended;
}

Task<void> joinAndMark(TaskGroup *group, bool *joined)
{
    co_await group->join();
    *joined = true;
}

Task<void> deafWorker(WorkerLanes &lanes, LaneId lane, std::atomic<bool> *release)
{
    co_await lanes.run(lane, [release] {
        while (!release->load())
            std::this_thread::yield();
    });
}

Task<void> shutDownInto(TaskGroup *group, WorkerLanes *lanes, Clock *clock, std::optional<std::vector<std::string>> *report)
{
    std::vector<std::string> names = co_await shutDown(*group, *lanes, *clock);
    report->emplace(std::move(names));
}

} // namespace

class TestTaskGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsAtOnce_whenNothingRuns();
    void joinsAfterTheLastTask();
    void joinsTasksSpawnedMeanwhile();
    void joinsAHundredTasks();
    void namesWhatRuns_inOrder();
    void stopReachesItsTasks();
    void shutDownReportsNobody_whenAllObey();
    void shutDownNamesTheDeaf_afterThirtySeconds();
    void aborts_whenDestroyedUnjoined();
};

void TestTaskGroup::joinsAtOnce_whenNothingRuns()
{
    TaskGroup group;
    const Task<void> joined = group.join();
    QVERIFY(joined.isReady());
}

void TestTaskGroup::joinsAfterTheLastTask()
{
    ManualClock clock;
    TaskGroup group;
    int ended = 0;
    bool joined = false;
    group.spawn(sleepAndCount(clock, 1s, &ended, {}));
    group.spawn(sleepAndCount(clock, 2s, &ended, {}));
    const Task<void> joining = joinAndMark(&group, &joined);
    clock.advance(1999ms);
    QCOMPARE(ended, 1);
    QVERIFY(!joined);
    clock.advance(1ms);
    QCOMPARE(ended, 2);
    QVERIFY(joined);
    QVERIFY(group.isEmpty());
}

void TestTaskGroup::joinsTasksSpawnedMeanwhile()
{
    ManualClock clock;
    TaskGroup group;
    int ended = 0;
    bool joined = false;
    group.spawn(sleepThenSpawn(clock, &group, &ended));
    const Task<void> joining = joinAndMark(&group, &joined);
    clock.advance(1s);
    QCOMPARE(ended, 1);
    QVERIFY(!joined);
    clock.advance(1s);
    QCOMPARE(ended, 2);
    QVERIFY(joined);
}

void TestTaskGroup::joinsAHundredTasks()
{
    ManualClock clock;
    TaskGroup group;
    int ended = 0;
    for (int i = 0; i < 100; ++i)
        group.spawn(sleepAndCount(clock, std::chrono::milliseconds(i % 10), &ended, {}));
    clock.advance(10ms);
    await(group.join());
    QCOMPARE(ended, 100);
}

void TestTaskGroup::namesWhatRuns_inOrder()
{
    ManualClock clock;
    TaskGroup group;
    int ended = 0;
    group.spawn(sleepAndCount(clock, 3s, &ended, {}), "c");
    group.spawn(sleepAndCount(clock, 1s, &ended, {}), "a");
    group.spawn(sleepAndCount(clock, 2s, &ended, {}), "b");
    QCOMPARE(group.running(), (std::vector<std::string> {"c", "a", "b"}));
    clock.advance(1s);
    QCOMPARE(group.running(), (std::vector<std::string> {"c", "b"}));
    clock.advance(2s);
    QVERIFY(group.running().empty());
}

void TestTaskGroup::stopReachesItsTasks()
{
    ManualClock clock;
    TaskGroup group;
    int ended = 0;
    group.spawn(sleepAndCount(clock, 1h, &ended, group.stopToken()));
    group.requestStop();
    await(group.join());
    QCOMPARE(ended, 1);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestTaskGroup::shutDownReportsNobody_whenAllObey()
{
    ManualClock clock;
    WorkerLanes lanes;
    TaskGroup group;
    int ended = 0;
    group.spawn(sleepAndCount(clock, 1h, &ended, group.stopToken()), "obedient");
    const std::vector<std::string> left = await(shutDown(group, lanes, clock));
    QVERIFY(left.empty());
    QCOMPARE(ended, 1);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestTaskGroup::shutDownNamesTheDeaf_afterThirtySeconds()
{
    ManualClock clock;
    WorkerLanes lanes;
    TaskGroup group;
    int ended = 0;
    std::atomic<bool> release = false;
    group.spawn(deafWorker(lanes, lanes.lane("disk", 1), &release), "deaf");
    group.spawn(sleepAndCount(clock, 1h, &ended, group.stopToken()), "obedient");
    while (lanes.loads().front().running == 0)
        std::this_thread::yield();

    std::optional<std::vector<std::string>> report;
    const Task<void> shuttingDown = shutDownInto(&group, &lanes, &clock, &report);
    clock.advance(29999ms);
    QVERIFY(!report);
    clock.advance(1ms);
    QVERIFY(report);
    QCOMPARE(*report, (std::vector<std::string> {"deaf", "worker of disk"}));
    release.store(true);
    await(group.join());
}

void TestTaskGroup::aborts_whenDestroyedUnjoined()
{
    QVERIFY(test::aborts([] {
        ManualClock clock;
        TaskGroup group;
        int ended = 0;
        group.spawn(sleepAndCount(clock, 1s, &ended, {}));
    }));
}

QTEST_GUILESS_MAIN(TestTaskGroup)
#include "tst_task_group.moc"
