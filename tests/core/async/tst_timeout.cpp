// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/task_group.h"
#include "core/async/timeout.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <optional>

using namespace ferry;
using namespace ferry::async;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

Task<void> sleepInto(Clock &clock, Duration duration, std::optional<Result<void>> *end, std::stop_token stop)
{
    Result<void> slept = co_await sleepFor(clock, duration, stop);
    end->emplace(std::move(slept));
}

Task<Result<int>> answerAfter(Clock *clock, Duration duration, bool *cleanedUp, std::stop_token stop)
{
    const Result<void> slept = co_await sleepFor(*clock, duration, stop);
    *cleanedUp = true;
    if (!slept)
        co_return Failure(slept.error());
    co_return 42;
}

// Needs a second to clean up after its stop.
Task<Result<int>> slowToStop(Clock *clock, bool *cleanedUp, std::stop_token stop)
{
    static_cast<void>(co_await sleepFor(*clock, 1h, stop));
    static_cast<void>(co_await sleepFor(*clock, 1s, {}));
    *cleanedUp = true;
    co_return cancelled();
}

Task<void> limited(Clock *clock, Duration limit, Duration work, bool *cleanedUp, std::optional<Result<int>> *end, std::stop_token stop)
{
    auto task
        = withTimeout(*clock, limit, [=](std::stop_token inner) { return answerAfter(clock, work, cleanedUp, std::move(inner)); }, stop);
    Result<int> result = co_await task;
    end->emplace(std::move(result));
}

Task<void> limitedSlow(Clock *clock, bool *cleanedUp, std::optional<Result<int>> *end)
{
    auto task = withTimeout(*clock, 1s, [=](std::stop_token inner) { return slowToStop(clock, cleanedUp, std::move(inner)); }, {});
    Result<int> result = co_await task;
    end->emplace(std::move(result));
}

} // namespace

class TestTimeout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepsExactlyAsLongAsTold();
    void doesNotSleep_forNothing();
    void cancelledSleepEndsAtOnce_andLeavesNoTimer();
    void hundredSleepersWakeInOrderOfTime();
    void returnsTheValue_whenInTime();
    void timesOut_whenNot();
    void waitsForTheCleanUp();
    void isCancelled_byTheOuterStop();
};

void TestTimeout::sleepsExactlyAsLongAsTold()
{
    ManualClock clock;
    std::optional<Result<void>> end;
    const Task<void> task = sleepInto(clock, 5s, &end, {});
    clock.advance(4999ms);
    QVERIFY(!end);
    clock.advance(1ms);
    QVERIFY(end && *end);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestTimeout::doesNotSleep_forNothing()
{
    ManualClock clock;
    QVERIFY(sleepFor(clock, 0s, {}).isReady());
    QVERIFY(sleepFor(clock, -1s, {}).isReady());
}

void TestTimeout::cancelledSleepEndsAtOnce_andLeavesNoTimer()
{
    ManualClock clock;
    std::optional<Result<void>> end;
    std::stop_source stop;
    const Task<void> task = sleepInto(clock, 5s, &end, stop.get_token());
    stop.request_stop();
    QVERIFY(!end);
    settle();
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Cancelled);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestTimeout::hundredSleepersWakeInOrderOfTime()
{
    ManualClock clock;
    std::vector<std::optional<Result<void>>> ends(100);
    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(sleepInto(clock, std::chrono::milliseconds(100 - i), &ends[static_cast<std::size_t>(i)], {}));
    clock.advance(50ms);
    QVERIFY(!ends[49]);
    QVERIFY(ends[50]);
    clock.advance(50ms);
    QVERIFY(group.isEmpty());
}

void TestTimeout::returnsTheValue_whenInTime()
{
    ManualClock clock;
    bool cleanedUp = false;
    std::optional<Result<int>> end;
    const Task<void> task = limited(&clock, 2s, 1s, &cleanedUp, &end, {});
    clock.advance(1s);
    QVERIFY(end && *end);
    QCOMPARE(**end, 42);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestTimeout::timesOut_whenNot()
{
    ManualClock clock;
    bool cleanedUp = false;
    std::optional<Result<int>> end;
    const Task<void> task = limited(&clock, 1s, 2s, &cleanedUp, &end, {});
    clock.advance(1s);
    QVERIFY(cleanedUp);
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Busy);
    QCOMPARE(end->error().code, ETIMEDOUT);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestTimeout::waitsForTheCleanUp()
{
    ManualClock clock;
    bool cleanedUp = false;
    std::optional<Result<int>> end;
    const Task<void> task = limitedSlow(&clock, &cleanedUp, &end);
    clock.advance(1500ms);
    QVERIFY(!end);
    clock.advance(500ms);
    QVERIFY(cleanedUp);
    QVERIFY(end && !*end);
    QCOMPARE(end->error().code, ETIMEDOUT);
}

void TestTimeout::isCancelled_byTheOuterStop()
{
    ManualClock clock;
    bool cleanedUp = false;
    std::optional<Result<int>> end;
    std::stop_source stop;
    const Task<void> task = limited(&clock, 1s, 2s, &cleanedUp, &end, stop.get_token());
    stop.request_stop();
    settle();
    QVERIFY(cleanedUp);
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Cancelled);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestTimeout)
#include "tst_timeout.moc"
