// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/base/clock.h"
#include "tests/support/manual_clock.h"

#include <QEventLoop>

#include <vector>

using namespace ferry;
using namespace std::chrono_literals;
using ferry::test::ManualClock;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueHandsOutInOrderOfTime_thenOfAdding();
    void queueKeepsWhatIsNotDue();
    void cancelledIsNotHandedOut();
    void manualClockStopsAtEachDueTime();
    void manualClockMovesTheWallToo();
    void systemClockCallsInOrder_neverEarly_neverInline();
    void systemClockForgetsWhatWasCancelled();
    void systemClockCallsWhatACallbackAdds();
};

void TestClock::queueHandsOutInOrderOfTime_thenOfAdding()
{
    TimerQueue queue;
    std::vector<int> order;
    const TimePoint start;
    static_cast<void>(queue.add(start + 2s, [&] { order.push_back(3); }));
    static_cast<void>(queue.add(start + 1s, [&] { order.push_back(1); }));
    static_cast<void>(queue.add(start + 1s, [&] { order.push_back(2); }));
    while (auto callback = queue.takeDue(start + 5s))
        (*callback)();
    QCOMPARE(order, std::vector<int>({1, 2, 3}));
}

void TestClock::queueKeepsWhatIsNotDue()
{
    TimerQueue queue;
    const TimePoint start;
    static_cast<void>(queue.add(start + 2s, [] { }));
    QVERIFY(!queue.takeDue(start + 1999ms));
    QVERIFY(queue.earliest() == start + 2s);
    QVERIFY(queue.takeDue(start + 2s));
    QVERIFY(!queue.earliest());
}

void TestClock::cancelledIsNotHandedOut()
{
    TimerQueue queue;
    const TimePoint start;
    const TimerId first = queue.add(start, [] { });
    queue.cancel(first);
    queue.cancel(first);
    queue.cancel({});
    QVERIFY(!queue.takeDue(start));
}

void TestClock::manualClockStopsAtEachDueTime()
{
    ManualClock clock;
    const TimePoint start = clock.now();
    std::vector<Duration> seen;
    static_cast<void>(clock.callAt(start + 3s, [&] { seen.push_back(clock.now() - start); }));
    static_cast<void>(clock.callAt(start + 1s, [&] {
        seen.push_back(clock.now() - start);
        static_cast<void>(clock.callAt(start + 2s, [&] { seen.push_back(clock.now() - start); }));
    }));
    clock.advance(10s);
    QCOMPARE(seen, (std::vector<Duration> {1s, 2s, 3s}));
    QVERIFY(clock.now() == start + 10s);
    QVERIFY(!clock.advanceToNext());
}

void TestClock::manualClockMovesTheWallToo()
{
    ManualClock clock;
    const auto before = clock.wallNow();
    static_cast<void>(clock.callAt(clock.now() + 1s, [] { }));
    clock.advance(5s);
    QVERIFY(clock.wallNow() - before == 5s);
}

void TestClock::systemClockCallsInOrder_neverEarly_neverInline()
{
    SystemClock clock;
    QEventLoop loop;
    std::vector<int> order;
    const TimePoint due = clock.now() + 3ms;
    bool early = false;
    static_cast<void>(clock.callAt(due, [&] {
        early = clock.now() < due;
        order.push_back(2);
        loop.quit();
    }));
    static_cast<void>(clock.callAt(clock.now() - 1s, [&] { order.push_back(1); }));
    QVERIFY(order.empty());
    loop.exec();
    QCOMPARE(order, std::vector<int>({1, 2}));
    QVERIFY(!early);
}

void TestClock::systemClockForgetsWhatWasCancelled()
{
    SystemClock clock;
    QEventLoop loop;
    bool called = false;
    const TimerId timer = clock.callAt(clock.now(), [&] { called = true; });
    static_cast<void>(clock.callAt(clock.now() + 2ms, [&] { loop.quit(); }));
    clock.cancel(timer);
    loop.exec();
    QVERIFY(!called);
}

void TestClock::systemClockCallsWhatACallbackAdds()
{
    SystemClock clock;
    QEventLoop loop;
    int depth = 0;
    std::function<void()> again = [&] {
        if (++depth == 5)
            loop.quit();
        else
            static_cast<void>(clock.callAt(clock.now(), again));
    };
    static_cast<void>(clock.callAt(clock.now(), again));
    loop.exec();
    QCOMPARE(depth, 5);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
