// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/semaphore.h"
#include "core/async/task_group.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <thread>
#include <vector>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;
using ferry::test::settle;

namespace {

Task<void> enter(Semaphore *semaphore, int number, std::vector<int> *order, std::vector<SemaphorePermit> *held, std::stop_token stop)
{
    Result<SemaphorePermit> permit = co_await semaphore->acquire(stop);
    if (permit) {
        order->push_back(number);
        held->push_back(*std::move(permit));
    } else {
        order->push_back(-number);
    }
}

Task<void> passThrough(Semaphore *semaphore, int *inside, int *most, int *passed)
{
    Result<SemaphorePermit> permit = co_await semaphore->acquire({});
    *most = std::max(*most, ++*inside);
    settle();
    --*inside;
    ++*passed;
}

} // namespace

class TestSemaphore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsAtOnce_whileSlotsAreFree();
    void grantsInOrderOfArrival();
    void resumesNobodyInline();
    void nobodyOvertakesWhoWaits();
    void stoppedWaitEndsAtOnce_andTakesNoSlot();
    void stopFromAnotherThreadEndsTheWait();
    void stoppedBeforehandGetsNothing_thoughSlotsAreFree();
    void widerAndNarrowerTakeEffectAtOnce();
    void hundredPassTwoAtATime();
    void aborts_whenDestroyedUnderAWaiter();
    void aborts_whenDestroyedBeforeItsPermits();
};

void TestSemaphore::grantsAtOnce_whileSlotsAreFree()
{
    Semaphore semaphore(2);
    const Task<Result<SemaphorePermit>> first = semaphore.acquire({});
    const Task<Result<SemaphorePermit>> second = semaphore.acquire({});
    QVERIFY(first.isReady());
    QVERIFY(second.isReady());
    QCOMPARE(semaphore.used(), 2);
    QVERIFY(!semaphore.tryAcquire());
}

void TestSemaphore::grantsInOrderOfArrival()
{
    Semaphore semaphore(1);
    std::vector<int> order;
    std::vector<SemaphorePermit> held;
    TaskGroup group;
    for (int i = 1; i <= 3; ++i)
        group.spawn(enter(&semaphore, i, &order, &held, {}));
    QCOMPARE(order, std::vector<int>({1}));
    held.erase(held.begin());
    settle();
    QCOMPARE(order, std::vector<int>({1, 2}));
    held.erase(held.begin());
    await(group.join());
    QCOMPARE(order, std::vector<int>({1, 2, 3}));
}

void TestSemaphore::resumesNobodyInline()
{
    Semaphore semaphore(1);
    std::vector<int> order;
    std::vector<SemaphorePermit> held;
    TaskGroup group;
    group.spawn(enter(&semaphore, 1, &order, &held, {}));
    group.spawn(enter(&semaphore, 2, &order, &held, {}));
    held.front().release();
    QCOMPARE(order, std::vector<int>({1}));
    await(group.join());
    QCOMPARE(order, std::vector<int>({1, 2}));
}

void TestSemaphore::nobodyOvertakesWhoWaits()
{
    Semaphore semaphore(1);
    std::vector<int> order;
    std::vector<SemaphorePermit> held;
    TaskGroup group;
    group.spawn(enter(&semaphore, 1, &order, &held, {}));
    group.spawn(enter(&semaphore, 2, &order, &held, {}));
    held.front().release();
    // Number 2 was granted the slot and has not run yet.
    QVERIFY(!semaphore.tryAcquire());
    group.spawn(enter(&semaphore, 3, &order, &held, {}));
    settle();
    QCOMPARE(order, std::vector<int>({1, 2}));
    held.clear();
    await(group.join());
    QCOMPARE(order, std::vector<int>({1, 2, 3}));
}

void TestSemaphore::stoppedWaitEndsAtOnce_andTakesNoSlot()
{
    Semaphore semaphore(1);
    std::vector<int> order;
    std::vector<SemaphorePermit> held;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(enter(&semaphore, 1, &order, &held, {}));
    group.spawn(enter(&semaphore, 2, &order, &held, stop.get_token()));
    group.spawn(enter(&semaphore, 3, &order, &held, {}));
    stop.request_stop();
    settle();
    QCOMPARE(order, std::vector<int>({1, -2}));
    held.clear();
    await(group.join());
    QCOMPARE(order, std::vector<int>({1, -2, 3}));
    QCOMPARE(semaphore.used(), 1);
}

void TestSemaphore::stopFromAnotherThreadEndsTheWait()
{
    for (int round = 0; round < 50; ++round) {
        Semaphore semaphore(0);
        std::vector<int> order;
        std::vector<SemaphorePermit> held;
        std::stop_source stop;
        TaskGroup group;
        group.spawn(enter(&semaphore, 1, &order, &held, stop.get_token()));
        std::jthread stopper([stop]() mutable { stop.request_stop(); });
        await(group.join());
        QCOMPARE(order, std::vector<int>({-1}));
    }
}

void TestSemaphore::stoppedBeforehandGetsNothing_thoughSlotsAreFree()
{
    Semaphore semaphore(1);
    std::stop_source stop;
    stop.request_stop();
    const Result<SemaphorePermit> permit = await(semaphore.acquire(stop.get_token()));
    QVERIFY(!permit);
    QVERIFY(permit.error().kind == ErrorKind::Cancelled);
    QCOMPARE(semaphore.used(), 0);
}

void TestSemaphore::widerAndNarrowerTakeEffectAtOnce()
{
    Semaphore semaphore(0);
    std::vector<int> order;
    std::vector<SemaphorePermit> held;
    TaskGroup group;
    for (int i = 1; i <= 3; ++i)
        group.spawn(enter(&semaphore, i, &order, &held, {}));
    semaphore.setSlots(2);
    settle();
    QCOMPARE(order, std::vector<int>({1, 2}));
    semaphore.setSlots(1);
    held.erase(held.begin());
    settle();
    QCOMPARE(order, std::vector<int>({1, 2}));
    held.clear();
    await(group.join());
    QCOMPARE(order, std::vector<int>({1, 2, 3}));
}

void TestSemaphore::hundredPassTwoAtATime()
{
    Semaphore semaphore(2);
    int inside = 0;
    int most = 0;
    int passed = 0;
    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(passThrough(&semaphore, &inside, &most, &passed));
    await(group.join());
    QCOMPARE(passed, 100);
    QVERIFY(most <= 2);
    QCOMPARE(semaphore.used(), 0);
}

void TestSemaphore::aborts_whenDestroyedUnderAWaiter()
{
    QVERIFY(test::aborts([] {
        Semaphore semaphore(0);
        static_cast<void>(semaphore.acquire({}));
    }));
}

void TestSemaphore::aborts_whenDestroyedBeforeItsPermits()
{
    QVERIFY(test::aborts([] {
        std::optional<SemaphorePermit> permit;
        Semaphore semaphore(1);
        permit = semaphore.tryAcquire();
    }));
}

QTEST_GUILESS_MAIN(TestSemaphore)
#include "tst_semaphore.moc"
