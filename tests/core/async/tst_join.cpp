// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/join.h"
#include "core/async/timeout.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <optional>
#include <vector>

using namespace ferry;
using namespace ferry::async;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

Task<int> valueAfter(Clock *clock, Duration duration, int value)
{
    static_cast<void>(co_await sleepFor(*clock, duration, {}));
    co_return value;
}

Task<Result<int>> resultAfter(Clock *clock, Duration duration, Result<int> result, int *ended, std::stop_token stop)
{
    const Result<void> slept = co_await sleepFor(*clock, duration, stop);
    ++*ended;
    if (!slept)
        co_return cancelled();
    co_return result;
}

Starter<int> starter(Clock *clock, Duration duration, Result<int> result, int *ended)
{
    return [=](std::stop_token stop) { return resultAfter(clock, duration, result, ended, std::move(stop)); };
}

template <typename T>
Task<void> into(Task<T> task, std::optional<T> *end)
{
    T value = co_await task;
    end->emplace(std::move(value));
}

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinAllKeepsTheOrder();
    void joinAllOfNothingIsEmpty();
    void failFastReturnsAllValues();
    void failFastStopsTheOthers_andReturnsTheFirstFailure();
    void failFastEndsAtOnce_whenStopped();
    void selectFirstReturnsTheFirst_andStopsTheOthers();
    void selectFirstCountsAFailureToo();
    void selectFirstOfAHundred();
};

void TestJoin::joinAllKeepsTheOrder()
{
    ManualClock clock;
    std::vector<Task<int>> tasks;
    for (int i = 0; i < 100; ++i)
        tasks.push_back(valueAfter(&clock, std::chrono::milliseconds(100 - i), i));
    std::optional<std::vector<int>> end;
    const Task<void> joining = into(joinAll(std::move(tasks)), &end);
    clock.advance(99ms);
    QVERIFY(!end);
    clock.advance(1ms);
    QVERIFY(end);
    QCOMPARE(end->size(), std::size_t(100));
    QVERIFY(std::ranges::is_sorted(*end));
}

void TestJoin::joinAllOfNothingIsEmpty()
{
    QVERIFY(await(joinAll(std::vector<Task<int>>())).empty());
}

void TestJoin::failFastReturnsAllValues()
{
    ManualClock clock;
    int ended = 0;
    std::vector<Starter<int>> starters;
    for (int i = 0; i < 3; ++i)
        starters.push_back(starter(&clock, std::chrono::seconds(3 - i), i, &ended));
    std::optional<Result<std::vector<int>>> end;
    const Task<void> joining = into(joinFailFast(std::move(starters), {}), &end);
    clock.advance(3s);
    QVERIFY(end && *end);
    QCOMPARE(**end, std::vector<int>({0, 1, 2}));
}

void TestJoin::failFastStopsTheOthers_andReturnsTheFirstFailure()
{
    ManualClock clock;
    int ended = 0;
    std::vector<Starter<int>> starters;
    starters.push_back(starter(&clock, 1h, 1, &ended));
    starters.push_back(starter(&clock, 1s, Failure(Error::of(ErrorKind::NoSpace)), &ended));
    starters.push_back(starter(&clock, 2s, Failure(Error::of(ErrorKind::Io)), &ended));
    std::optional<Result<std::vector<int>>> end;
    const Task<void> joining = into(joinFailFast(std::move(starters), {}), &end);
    clock.advance(1s);
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::NoSpace);
    QCOMPARE(ended, 3);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestJoin::failFastEndsAtOnce_whenStopped()
{
    ManualClock clock;
    int ended = 0;
    std::stop_source stop;
    std::vector<Starter<int>> starters;
    for (int i = 0; i < 100; ++i)
        starters.push_back(starter(&clock, 1h, i, &ended));
    std::optional<Result<std::vector<int>>> end;
    const Task<void> joining = into(joinFailFast(std::move(starters), stop.get_token()), &end);
    stop.request_stop();
    settle();
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Cancelled);
    QCOMPARE(ended, 100);
}

void TestJoin::selectFirstReturnsTheFirst_andStopsTheOthers()
{
    ManualClock clock;
    int ended = 0;
    std::vector<Starter<int>> starters;
    starters.push_back(starter(&clock, 1h, 1, &ended));
    starters.push_back(starter(&clock, 1s, 2, &ended));
    std::optional<FirstOf<int>> end;
    const Task<void> selecting = into(selectFirst(std::move(starters), {}), &end);
    clock.advance(1s);
    QVERIFY(end);
    QCOMPARE(end->index, std::size_t(1));
    QCOMPARE(*end->result, 2);
    QCOMPARE(ended, 2);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestJoin::selectFirstCountsAFailureToo()
{
    ManualClock clock;
    int ended = 0;
    std::vector<Starter<int>> starters;
    starters.push_back(starter(&clock, 1s, Failure(Error::of(ErrorKind::Io)), &ended));
    starters.push_back(starter(&clock, 2s, 2, &ended));
    std::optional<FirstOf<int>> end;
    const Task<void> selecting = into(selectFirst(std::move(starters), {}), &end);
    clock.advance(1s);
    QVERIFY(end);
    QCOMPARE(end->index, std::size_t(0));
    QVERIFY(!end->result);
}

void TestJoin::selectFirstOfAHundred()
{
    ManualClock clock;
    int ended = 0;
    std::vector<Starter<int>> starters;
    for (int i = 0; i < 100; ++i)
        starters.push_back(starter(&clock, std::chrono::seconds(i == 70 ? 1 : 2), i, &ended));
    std::optional<FirstOf<int>> end;
    const Task<void> selecting = into(selectFirst(std::move(starters), {}), &end);
    clock.advance(1s);
    QVERIFY(end);
    QCOMPARE(end->index, std::size_t(70));
    QCOMPARE(ended, 100);
}

QTEST_GUILESS_MAIN(TestJoin)
#include "tst_join.moc"
