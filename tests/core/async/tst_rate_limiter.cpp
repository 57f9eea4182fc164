// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/rate_limiter.h"
#include "core/async/task_group.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <vector>

using namespace ferry;
using namespace ferry::async;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

Task<void> take(RateLimiter *limiter, std::uint64_t bytes, int number, std::vector<int> *order, std::stop_token stop)
{
    const Result<void> taken = co_await limiter->take(bytes, stop);
    order->push_back(taken ? number : -number);
}

Task<void> pump(RateLimiter *limiter, std::uint64_t piece, std::uint64_t *moved, std::stop_token stop)
{
    while (!stop.stop_requested()) {
        const Result<void> taken = co_await limiter->take(piece, stop);
        if (taken)
            *moved += piece;
    }
}

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheFirstGoAtOnce_andTheNextAfterItsDebt();
    void neverWaits_whenUnlimited();
    void servesInOrderOfArrival();
    void isExactOverSeconds_withManyTakers();
    void isExactOverSeconds_withLateTimers();
    void idlingAllowsNoBurst();
    void fasterRateReachesWaitersAtOnce();
    void slowerRateKeepsTheDebt();
    void unlimitedReleasesAllWaiters();
    void stoppedWaitEndsAtOnce_andOwesNothing();
    void keepsTheRateAbove_andItsOwn();
    void stoppedWaitAbove_owesNothing();
    void paused_leavesTheLineAboveToOthers();
    void stoppedWhilePaused_owesNothing();
    void tellsWhetherSomebodyWaits();
    void aborts_whenDestroyedUnderAWaiter();
};

void TestRateLimiter::letsTheFirstGoAtOnce_andTheNextAfterItsDebt()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1000);
    std::vector<int> order;
    TaskGroup group;
    group.spawn(take(&limiter, 2500, 1, &order, {}));
    QCOMPARE(order, std::vector<int>({1}));
    group.spawn(take(&limiter, 1, 2, &order, {}));
    clock.advance(2499ms);
    QCOMPARE(order, std::vector<int>({1}));
    clock.advance(1ms);
    QCOMPARE(order, std::vector<int>({1, 2}));
}

void TestRateLimiter::neverWaits_whenUnlimited()
{
    ManualClock clock;
    RateLimiter limiter(clock, 0);
    for (int i = 0; i < 100; ++i) {
        const Task<Result<void>> taken = limiter.take(1'000'000'000, {});
        QVERIFY(taken.isReady());
    }
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestRateLimiter::servesInOrderOfArrival()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1000);
    std::vector<int> order;
    TaskGroup group;
    for (int i = 1; i <= 5; ++i)
        group.spawn(take(&limiter, 1000, i, &order, {}));
    clock.advance(2s);
    QCOMPARE(order, std::vector<int>({1, 2, 3}));
    clock.advance(2s);
    QCOMPARE(order, std::vector<int>({1, 2, 3, 4, 5}));
}

void TestRateLimiter::isExactOverSeconds_withManyTakers()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1'000'000);
    std::uint64_t moved = 0;
    std::stop_source stop;
    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(pump(&limiter, 7777, &moved, stop.get_token()));
    clock.advance(10s);
    QVERIFY(moved >= 10'000'000);
    QVERIFY(moved <= 10'000'000 + 2 * 7777);
    stop.request_stop();
    await(group.join());
}

void TestRateLimiter::isExactOverSeconds_withLateTimers()
{
    // Time is seen in steps of 7 ms only, as with a coarse or busy event loop.
    ManualClock clock;
    RateLimiter limiter(clock, 1'000'000);
    std::uint64_t moved = 0;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(pump(&limiter, 10'000, &moved, stop.get_token()));
    for (int step = 0; step < 1000; ++step)
        clock.leap(7ms);
    QVERIFY(moved >= 7'000'000 - 110'000);
    QVERIFY(moved <= 7'000'000 + 20'000);
    stop.request_stop();
    await(group.join());
}

void TestRateLimiter::idlingAllowsNoBurst()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1000);
    clock.advance(1h);
    std::vector<int> order;
    TaskGroup group;
    for (int i = 1; i <= 4; ++i)
        group.spawn(take(&limiter, 1000, i, &order, {}));
    QCOMPARE(order, std::vector<int>({1}));
    clock.advance(899ms);
    QCOMPARE(order, std::vector<int>({1}));
    clock.advance(1ms);
    QCOMPARE(order, std::vector<int>({1, 2}));
    clock.advance(2s);
    await(group.join());
}

void TestRateLimiter::fasterRateReachesWaitersAtOnce()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1000);
    std::vector<int> order;
    TaskGroup group;
    group.spawn(take(&limiter, 10'000, 1, &order, {}));
    group.spawn(take(&limiter, 1, 2, &order, {}));
    clock.advance(5s);
    QCOMPARE(order, std::vector<int>({1}));
    limiter.setRate(10'000); // 5000 bytes owed: half a second now
    clock.advance(499ms);
    QCOMPARE(order, std::vector<int>({1}));
    clock.advance(1ms);
    QCOMPARE(order, std::vector<int>({1, 2}));
}

void TestRateLimiter::slowerRateKeepsTheDebt()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1000);
    std::vector<int> order;
    TaskGroup group;
    group.spawn(take(&limiter, 1000, 1, &order, {}));
    group.spawn(take(&limiter, 1, 2, &order, {}));
    limiter.setRate(100);
    clock.advance(9999ms);
    QCOMPARE(order, std::vector<int>({1}));
    clock.advance(1ms);
    QCOMPARE(order, std::vector<int>({1, 2}));
}

void TestRateLimiter::unlimitedReleasesAllWaiters()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1);
    std::vector<int> order;
    TaskGroup group;
    for (int i = 1; i <= 10; ++i)
        group.spawn(take(&limiter, 1'000'000, i, &order, {}));
    QCOMPARE(order, std::vector<int>({1}));
    limiter.setRate(0);
    await(group.join());
    QCOMPARE(order, std::vector<int>({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestRateLimiter::stoppedWaitEndsAtOnce_andOwesNothing()
{
    ManualClock clock;
    RateLimiter limiter(clock, 1000);
    std::vector<int> order;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(take(&limiter, 1000, 1, &order, {}));
    group.spawn(take(&limiter, 1'000'000, 2, &order, stop.get_token()));
    group.spawn(take(&limiter, 1000, 3, &order, {}));
    stop.request_stop();
    settle();
    QCOMPARE(order, std::vector<int>({1, -2}));
    clock.advance(1s);
    QCOMPARE(order, std::vector<int>({1, -2, 3}));
}

void TestRateLimiter::keepsTheRateAbove_andItsOwn()
{
    ManualClock clock;
    RateLimiter above(clock, 1000);
    RateLimiter free(clock, 0, &above);
    RateLimiter slow(clock, 200, &above);
    QCOMPARE(free.rate(), std::uint64_t(1000));
    QCOMPARE(free.ownRate(), std::uint64_t(0));
    QCOMPARE(slow.rate(), std::uint64_t(200));
    std::uint64_t byFree = 0;
    std::uint64_t bySlow = 0;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(pump(&free, 100, &byFree, stop.get_token()));
    group.spawn(pump(&slow, 100, &bySlow, stop.get_token()));
    clock.advance(10s);
    QVERIFY(byFree + bySlow >= 10'000 && byFree + bySlow <= 10'200);
    QVERIFY(bySlow >= 1800 && bySlow <= 2200);
    above.setRate(100);
    QCOMPARE(slow.rate(), std::uint64_t(100));
    byFree = bySlow = 0;
    clock.advance(20s);
    QVERIFY(byFree + bySlow >= 1900 && byFree + bySlow <= 2200);
    stop.request_stop();
    await(group.join());
    above.setRate(0);
    QCOMPARE(free.rate(), std::uint64_t(0));
    QCOMPARE(slow.rate(), std::uint64_t(200));
}

void TestRateLimiter::stoppedWaitAbove_owesNothing()
{
    ManualClock clock;
    RateLimiter above(clock, 1000);
    RateLimiter one(clock, 0, &above);
    RateLimiter other(clock, 10, &above);
    std::vector<int> order;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(take(&one, 1000, 1, &order, {}));
    group.spawn(take(&other, 5000, 2, &order, stop.get_token()));
    stop.request_stop();
    settle();
    QCOMPARE(order, std::vector<int>({1, -2}));
    group.spawn(take(&other, 1, 3, &order, {}));
    clock.advance(999ms);
    QCOMPARE(order, std::vector<int>({1, -2}));
    clock.advance(1ms);
    QCOMPARE(order, std::vector<int>({1, -2, 3}));
    await(group.join());
}

void TestRateLimiter::paused_leavesTheLineAboveToOthers()
{
    ManualClock clock;
    RateLimiter above(clock, 1000);
    RateLimiter one(clock, 0, &above);
    RateLimiter other(clock, 0, &above);
    std::vector<int> order;
    TaskGroup group;
    group.spawn(take(&one, 1000, 1, &order, {}));
    for (int i = 0; i < 2; ++i) // which of them leaves the line first is left open
        group.spawn(take(&one, 1000, 2, &order, {}));
    for (int i = 3; i <= 4; ++i)
        group.spawn(take(&other, 1000, i, &order, {}));
    one.pause();
    settle();
    group.spawn(take(&one, 1000, 5, &order, {}));
    clock.advance(999ms);
    QCOMPARE(order, std::vector<int>({1}));
    clock.advance(1ms);
    QCOMPARE(order, std::vector<int>({1, 3}));
    clock.advance(5s);
    QCOMPARE(order, std::vector<int>({1, 3, 4}));
    one.resume();
    settle();
    QCOMPARE(order, std::vector<int>({1, 3, 4, 2}));
    clock.advance(2s);
    QCOMPARE(order, std::vector<int>({1, 3, 4, 2, 2, 5}));
    await(group.join());
}

void TestRateLimiter::stoppedWhilePaused_owesNothing()
{
    ManualClock clock;
    RateLimiter above(clock, 1000);
    RateLimiter one(clock, 10, &above);
    std::vector<int> order;
    std::stop_source stop;
    TaskGroup group;
    one.pause();
    group.spawn(take(&one, 5000, 1, &order, stop.get_token()));
    settle();
    QVERIFY(order.empty());
    stop.request_stop();
    settle();
    QCOMPARE(order, std::vector<int>({-1}));
    one.resume();
    group.spawn(take(&one, 1, 2, &order, {}));
    settle();
    QCOMPARE(order, std::vector<int>({-1, 2}));
    await(group.join());
}

void TestRateLimiter::tellsWhetherSomebodyWaits()
{
    ManualClock clock;
    RateLimiter above(clock, 1000);
    RateLimiter one(clock, 0, &above);
    RateLimiter other(clock, 0, &above);
    std::vector<int> order;
    TaskGroup group;
    group.spawn(take(&one, 1000, 1, &order, {}));
    QVERIFY(!one.isAwaited());
    group.spawn(take(&one, 1000, 2, &order, {}));
    QVERIFY(one.isAwaited());
    QVERIFY(!other.isAwaited());
    clock.advance(1s);
    QVERIFY(!one.isAwaited());
    await(group.join());
}

void TestRateLimiter::aborts_whenDestroyedUnderAWaiter()
{
    QVERIFY(test::aborts([] {
        ManualClock clock;
        RateLimiter limiter(clock, 1);
        static_cast<void>(limiter.take(10, {}));
        static_cast<void>(limiter.take(10, {}));
    }));
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_rate_limiter.moc"
