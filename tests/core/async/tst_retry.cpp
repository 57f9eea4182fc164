// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/retry.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <optional>

using namespace ferry;
using namespace ferry::async;
using namespace std::chrono_literals;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

struct Record {
    std::vector<Duration> at;
    std::vector<Result<int>> script;
    std::optional<Result<int>> end;
};

Task<Result<int>> nextOfScript(Clock *clock, TimePoint start, Record *record)
{
    record->at.push_back(clock->now() - start);
    co_return record->script.at(record->at.size() - 1);
}

Task<void> attemptAll(Clock *clock, Backoff backoff, double random, Record *record, std::stop_token stop)
{
    const TimePoint start = clock->now();
    auto task
        = retry(*clock, backoff, [random] { return random; }, [=](std::stop_token) { return nextOfScript(clock, start, record); }, stop);
    Result<int> result = co_await task;
    record->end.emplace(std::move(result));
}

const Failure kBusy(Error::of(ErrorKind::Busy));

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowUpToTheLongest();
    void jitterShortensByItsPartAtMost();
    void returnsTheFirstSuccess_afterGrowingPauses();
    void doesNotRepeatWhatDoesNotPass();
    void givesUpAfterTheLastAttempt();
    void cancelledPauseEndsAtOnce();
};

void TestRetry::pausesGrowUpToTheLongest()
{
    const Backoff backoff {.first = 100ms, .longest = 1s, .factor = 2, .jitter = 0};
    QVERIFY(pauseAfter(1, backoff, 0) == 100ms);
    QVERIFY(pauseAfter(2, backoff, 0) == 200ms);
    QVERIFY(pauseAfter(4, backoff, 0) == 800ms);
    QVERIFY(pauseAfter(5, backoff, 0) == 1s);
    QVERIFY(pauseAfter(100'000, backoff, 0) == 1s);
}

void TestRetry::jitterShortensByItsPartAtMost()
{
    const Backoff backoff {.first = 100ms, .longest = 1s, .factor = 2, .jitter = 0.5};
    QVERIFY(pauseAfter(1, backoff, 0) == 100ms);
    QVERIFY(pauseAfter(1, backoff, 0.5) == 75ms);
    QVERIFY(pauseAfter(1, backoff, 0.999) > 50ms);
}

void TestRetry::returnsTheFirstSuccess_afterGrowingPauses()
{
    ManualClock clock;
    Record record;
    record.script = {kBusy, kBusy, kBusy, 7};
    const Task<void> task = attemptAll(&clock, {.first = 1s, .longest = 1h, .factor = 2, .jitter = 0.5}, 0.5, &record, {});
    clock.advance(1h);
    QVERIFY(record.end && *record.end);
    QCOMPARE(**record.end, 7);
    QCOMPARE(record.at, (std::vector<Duration> {0ms, 750ms, 2250ms, 5250ms}));
}

void TestRetry::doesNotRepeatWhatDoesNotPass()
{
    ManualClock clock;
    Record record;
    record.script = {kBusy, Failure(Error::of(ErrorKind::NotFound)), 7};
    const Task<void> task = attemptAll(&clock, {}, 0, &record, {});
    clock.advance(1h);
    QVERIFY(record.end && !*record.end);
    QVERIFY(record.end->error().kind == ErrorKind::NotFound);
    QCOMPARE(record.at.size(), std::size_t(2));
}

void TestRetry::givesUpAfterTheLastAttempt()
{
    ManualClock clock;
    Record record;
    record.script = {kBusy, kBusy, kBusy, 7};
    const Task<void> task = attemptAll(&clock, {.attempts = 3}, 0, &record, {});
    clock.advance(1h);
    QVERIFY(record.end && !*record.end);
    QVERIFY(record.end->error().kind == ErrorKind::Busy);
    QCOMPARE(record.at.size(), std::size_t(3));
}

void TestRetry::cancelledPauseEndsAtOnce()
{
    ManualClock clock;
    Record record;
    record.script = {kBusy, 7};
    std::stop_source stop;
    const Task<void> task = attemptAll(&clock, {}, 0, &record, stop.get_token());
    stop.request_stop();
    settle();
    QVERIFY(record.end && !*record.end);
    QVERIFY(record.end->error().kind == ErrorKind::Cancelled);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
