// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/pause_gate.h"
#include "core/async/task_group.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <thread>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;
using ferry::test::settle;

namespace {

Task<void> pass(PauseGate *gate, int *passed, int *cancelledCount, std::stop_token stop)
{
    const Result<void> open = co_await gate->wait(stop);
    ++*(open ? passed : cancelledCount);
}

} // namespace

class TestPauseGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenAtFirst();
    void holdsAHundredBack_untilResumed();
    void keepsWaiting_whenClosedAgainBeforeTheWaiterRan();
    void stoppedWaitEndsAtOnce();
    void isCancelled_whenStoppedBeforehand();
    void isReadByWorkers();
    void aborts_whenDestroyedUnderAWaiter();
};

void TestPauseGate::isOpenAtFirst()
{
    PauseGate gate;
    QVERIFY(!gate.isPaused());
    const Task<Result<void>> wait = gate.wait({});
    QVERIFY(wait.isReady());
}

void TestPauseGate::holdsAHundredBack_untilResumed()
{
    PauseGate gate;
    gate.pause();
    int passed = 0;
    int stopped = 0;
    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(pass(&gate, &passed, &stopped, {}));
    settle();
    QCOMPARE(passed, 0);
    gate.resume();
    QCOMPARE(passed, 0);
    await(group.join());
    QCOMPARE(passed, 100);
}

void TestPauseGate::keepsWaiting_whenClosedAgainBeforeTheWaiterRan()
{
    PauseGate gate;
    gate.pause();
    int passed = 0;
    int stopped = 0;
    TaskGroup group;
    group.spawn(pass(&gate, &passed, &stopped, {}));
    gate.resume();
    gate.pause();
    settle();
    QCOMPARE(passed, 0);
    gate.resume();
    await(group.join());
    QCOMPARE(passed, 1);
}

void TestPauseGate::stoppedWaitEndsAtOnce()
{
    PauseGate gate;
    gate.pause();
    int passed = 0;
    int stopped = 0;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(pass(&gate, &passed, &stopped, stop.get_token()));
    stop.request_stop();
    await(group.join());
    QCOMPARE(stopped, 1);
    QVERIFY(gate.isPaused());
}

void TestPauseGate::isCancelled_whenStoppedBeforehand()
{
    PauseGate gate;
    std::stop_source stop;
    stop.request_stop();
    const Result<void> open = await(gate.wait(stop.get_token()));
    QVERIFY(!open);
    QVERIFY(open.error().kind == ErrorKind::Cancelled);
}

void TestPauseGate::isReadByWorkers()
{
    PauseGate gate;
    std::jthread worker([&gate] {
        while (!gate.isPaused())
            std::this_thread::yield();
    });
    gate.pause();
    worker.join();
    QVERIFY(gate.isPaused());
}

void TestPauseGate::aborts_whenDestroyedUnderAWaiter()
{
    QVERIFY(test::aborts([] {
        PauseGate gate;
        gate.pause();
        static_cast<void>(gate.wait({}));
    }));
}

QTEST_GUILESS_MAIN(TestPauseGate)
#include "tst_pause_gate.moc"
