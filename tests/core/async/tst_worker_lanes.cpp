// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/task_group.h"
#include "core/async/worker_lanes.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/gives_way.h"
#include "tests/support/manual_clock.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <pthread.h>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;

namespace {

std::string nameOfThisThread()
{
    char name[16] = {};
    ::pthread_getname_np(::pthread_self(), name, sizeof name);
    return name;
}

// Counts how many are alive, so that a double destruction or a leak shows.
struct Counted {
    explicit Counted(std::atomic<int> &count)
        : alive(&count)
    {
        ++*alive;
    }
    Counted(Counted &&other) noexcept
        : alive(other.alive)
    {
        ++*alive;
    }
    ~Counted() { --*alive; }
    std::atomic<int> *alive;
};

Task<std::unique_ptr<int>> increment(WorkerLanes &lanes, LaneId lane, std::unique_ptr<int> number)
{
    auto hop = lanes.run(lane, [number = std::move(number)]() mutable {
        ++*number;
        return std::move(number);
    });
    std::unique_ptr<int> result = co_await hop;
    co_return result;
}

Task<std::thread::id> threadAfterHop(WorkerLanes &lanes, LaneId lane)
{
    co_await lanes.run(lane, [] { });
    co_return std::this_thread::get_id();
}

Task<int> awaitedAtOnce(WorkerLanes &lanes, LaneId lane, std::unique_ptr<int> number, std::string text)
{
    const int sum = co_await lanes.run(
        lane, [](std::unique_ptr<int> n, const std::string &t) { return *n + static_cast<int>(t.size()); }, std::move(number), text);
    co_return sum;
}

Task<void> countHops(WorkerLanes &lanes, LaneId lane, int hops, int *done)
{
    for (int i = 0; i < hops; ++i) {
        const int value = co_await lanes.run(lane, [](int n) { return n + 1; }, i);
        if (value == i + 1)
            ++*done;
    }
}

Task<void> hopWithCounted(WorkerLanes &lanes, LaneId lane, std::atomic<int> *alive)
{
    auto hop = lanes.run(lane, [counted = Counted(*alive)] { return Counted(*counted.alive); });
    const Counted result = co_await hop;
}

// How many functions ran at the same time at most.
struct Crowd {
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;

    void enter()
    {
        const int present = ++now;
        int seen = most.load();
        while (present > seen && !most.compare_exchange_weak(seen, present)) { }
    }
    void leave() { --now; }
};

Task<void> crowdIn(WorkerLanes &lanes, LaneId lane, Crowd *crowd)
{
    co_await lanes.run(lane, [crowd] {
        crowd->enter();
        std::this_thread::yield();
        crowd->leave();
    });
}

// Ends only once both are inside: needs two threads.
Task<void> meet(WorkerLanes &lanes, LaneId lane, std::atomic<int> *inside)
{
    co_await lanes.run(lane, [inside] {
        ++*inside;
        while (inside->load() < 2)
            std::this_thread::yield();
    });
}

Task<void> holdUntil(WorkerLanes &lanes, LaneId lane, std::atomic<bool> *begun, std::atomic<bool> *release)
{
    co_await lanes.run(lane, [begun, release] {
        begun->store(true);
        while (!release->load())
            std::this_thread::yield();
    });
}

// A function that ends only when the event loop has gone round three times while it worked.
Task<void> workWhileLoopTicks(WorkerLanes &lanes, LaneId lane, const std::atomic<int> *ticks, int *ended)
{
    co_await lanes.run(lane, [ticks] {
        const int from = ticks->load();
        while (ticks->load() < from + 3)
            std::this_thread::yield();
    });
    ++*ended;
}

} // namespace

class TestWorkerLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesTheValueBack();
    void resumesOnTheOwnerThread();
    void passesArguments_whenAwaitedAtOnce();
    void destroysClosureAndResultOnce();
    void namesThreadsAfterTheirLane();
    void findsALaneByName_andKeepsItsWidth();
    void givesWay_inTheBackground();
    void runsNoMoreThanTheWidthAtOnce();
    void widensWhileItWorks();
    void startsInOrderOfCalls();
    void endsAHundredConcurrentChains();
    void keepsTheEventLoopTicking_underLoad();
    void reportsWhatRuns();
    void aborts_whenDestroyedUnderAHop();
};

void TestWorkerLanes::movesTheValueBack()
{
    WorkerLanes lanes;
    auto number = std::make_unique<int>(41);
    const int *const address = number.get();
    const std::unique_ptr<int> result = await(increment(lanes, lanes.lane("test", 2), std::move(number)));
    QCOMPARE(result.get(), address);
    QCOMPARE(*result, 42);
}

void TestWorkerLanes::resumesOnTheOwnerThread()
{
    WorkerLanes lanes;
    QVERIFY(await(threadAfterHop(lanes, lanes.lane("test", 1))) == std::this_thread::get_id());
}

void TestWorkerLanes::passesArguments_whenAwaitedAtOnce()
{
    WorkerLanes lanes;
    QCOMPARE(await(awaitedAtOnce(lanes, lanes.lane("test", 1), std::make_unique<int>(40), "ab")), 42);
}

void TestWorkerLanes::destroysClosureAndResultOnce()
{
    WorkerLanes lanes;
    std::atomic<int> alive = 0;
    await(hopWithCounted(lanes, lanes.lane("test", 1), &alive));
    QCOMPARE(alive.load(), 0);
}

void TestWorkerLanes::namesThreadsAfterTheirLane()
{
    WorkerLanes lanes;
    const LaneId brief = lanes.lane("copy-sda", 1);
    const LaneId lengthy = lanes.lane("a-very-long-device-name", 1);
    QCOMPARE(await(Task<std::string>(lanes.run(brief, &nameOfThisThread))), std::string("copy-sda:1"));
    QCOMPARE(await(Task<std::string>(lanes.run(lengthy, &nameOfThisThread))), std::string("a-very-long-d:1"));
}

void TestWorkerLanes::findsALaneByName_andKeepsItsWidth()
{
    WorkerLanes lanes;
    const LaneId first = lanes.lane("one", 3);
    const LaneId second = lanes.lane("two", 4);
    QVERIFY(first != second);
    QVERIFY(lanes.lane("one", 7) == first);
    QCOMPARE(lanes.load(first).width, 3);
    lanes.setWidth(first, 5);
    QCOMPARE(lanes.load(first).width, 5);
    QCOMPARE(lanes.loads().size(), std::size_t(2));
    QCOMPARE(lanes.loads().at(1).name, std::string("two"));
}

void TestWorkerLanes::givesWay_inTheBackground()
{
    if (test::givesWay())
        QSKIP("all threads give way here already");
    WorkerLanes lanes;
    const LaneId normal = lanes.lane("disk", 3);
    const LaneId background = lanes.lane("disk", 1, LanePriority::Background);
    QVERIFY(background != normal);
    QVERIFY(lanes.lane("disk", 7, LanePriority::Background) == background);
    QVERIFY(lanes.lane("disk", 7) == normal);
    QCOMPARE(lanes.load(background).width, 1);
    QCOMPARE(lanes.load(normal).width, 3);
    QCOMPARE(lanes.load(background).name, std::string("disk, background"));
    QVERIFY(await(Task<bool>(lanes.run(background, &test::givesWay))));
    QVERIFY(!await(Task<bool>(lanes.run(normal, &test::givesWay))));
    QVERIFY(await(Task<bool>(lanes.run(background, &test::givesWay)))); // the thread that it had before
    QVERIFY(!test::givesWay());
}

void TestWorkerLanes::runsNoMoreThanTheWidthAtOnce()
{
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("narrow", 3);
    Crowd crowd;
    TaskGroup group;
    for (int i = 0; i < 200; ++i)
        group.spawn(crowdIn(lanes, lane, &crowd));
    await(group.join());
    QVERIFY(crowd.most.load() >= 1);
    QVERIFY(crowd.most.load() <= 3);
}

void TestWorkerLanes::widensWhileItWorks()
{
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("widening", 1);
    std::atomic<int> inside = 0;
    TaskGroup group;
    group.spawn(meet(lanes, lane, &inside));
    group.spawn(meet(lanes, lane, &inside));
    lanes.setWidth(lane, 2);
    await(group.join());
    QCOMPARE(inside.load(), 2);
}

void TestWorkerLanes::startsInOrderOfCalls()
{
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("single", 1);
    std::vector<int> order; // touched by one worker thread at a time
    TaskGroup group;
    for (int i = 0; i < 50; ++i)
        group.spawn(lanes.run(lane, [&order, i] { order.push_back(i); }));
    await(group.join());
    QCOMPARE(order.size(), std::size_t(50));
    QVERIFY(std::ranges::is_sorted(order));
}

void TestWorkerLanes::endsAHundredConcurrentChains()
{
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("busy", 4);
    int done = 0;
    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(countHops(lanes, lane, 20, &done));
    await(group.join());
    QCOMPARE(done, 2000);
}

void TestWorkerLanes::keepsTheEventLoopTicking_underLoad()
{
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("load", 2);
    std::atomic<int> ticks = 0;
    int ended = 0;
    int endedAtLastTick = 0;
    int mostEndedBetweenTicks = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, &ticker, [&] {
        ++ticks;
        mostEndedBetweenTicks = std::max(mostEndedBetweenTicks, ended - endedAtLastTick);
        endedAtLastTick = ended;
    });
    ticker.start(0);

    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(workWhileLoopTicks(lanes, lane, &ticks, &ended));
    await(group.join());
    QCOMPARE(ended, 100);
    // Two at a time, each three ticks long: the loop cannot have stood still for any of them.
    QVERIFY(ticks.load() >= 150);
    QVERIFY(mostEndedBetweenTicks <= 4);
}

void TestWorkerLanes::reportsWhatRuns()
{
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("report", 1);
    std::atomic<bool> begun = false;
    std::atomic<bool> release = false;
    TaskGroup group;
    group.spawn(holdUntil(lanes, lane, &begun, &release));
    group.spawn(holdUntil(lanes, lane, &begun, &release));
    while (!begun.load())
        std::this_thread::yield();
    QCOMPARE(lanes.load(lane).running, 1);
    QCOMPARE(lanes.load(lane).queued, 1);
    release.store(true);
    await(group.join());
    QCOMPARE(lanes.load(lane).running, 0);
    QCOMPARE(lanes.load(lane).queued, 0);
}

void TestWorkerLanes::aborts_whenDestroyedUnderAHop()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("the thread sanitizer allows no threads after a fork");
#endif
    QVERIFY(test::aborts([] {
        WorkerLanes lanes;
        static_cast<void>(lanes.run(lanes.lane("test", 1), [] { }));
    }));
}

QTEST_GUILESS_MAIN(TestWorkerLanes)
#include "tst_worker_lanes.moc"
