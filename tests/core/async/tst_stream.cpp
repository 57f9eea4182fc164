// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/stream.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <algorithm>
#include <vector>

using namespace ferry;
using namespace ferry::async;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::ManualClock;
using ferry::test::settle;

namespace {

Task<void> countTo(Sink<int> sink, int last, int *made, std::stop_token stop)
{
    for (int i = 1; i <= last; ++i) {
        ++*made;
        const Result<void> sent = co_await sink.send(i, stop);
        if (!sent)
            co_return;
    }
}

Stream<int> numbers(TaskGroup &group, std::size_t lookAhead, int last, int *made, std::stop_token stop)
{
    return makeStream<int>(
        group, lookAhead, [=](Sink<int> sink, std::stop_token inner) { return countTo(std::move(sink), last, made, std::move(inner)); },
        stop);
}

Task<void> sendAtIntervals(Clock *clock, Sink<int> sink, std::vector<Duration> pauses, std::stop_token stop)
{
    int value = 0;
    for (const Duration pause : pauses) {
        const Result<void> slept = co_await sleepFor(*clock, pause, stop);
        if (!slept)
            co_return;
        static_cast<void>(co_await sink.send(++value, stop));
    }
}

template <typename T>
Task<void> readAll(Stream<T> stream, std::vector<T> *values, bool *ended, std::stop_token stop)
{
    for (;;) {
        std::optional<T> value = co_await stream.next(stop);
        if (!value)
            break;
        values->push_back(*std::move(value));
    }
    *ended = true;
}

struct Load {
    int now = 0;
    int most = 0;
};

// Later numbers are faster.
Task<int> slowSquare(Clock *clock, int value, Load *load, std::stop_token stop)
{
    load->most = std::max(load->most, ++load->now);
    static_cast<void>(co_await sleepFor(*clock, std::chrono::seconds(200 - value), stop));
    --load->now;
    co_return value *value;
}

} // namespace

class TestStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAheadNoFurtherThanAllowed();
    void endsAfterTheLastValue();
    void droppedStreamEndsItsProducer();
    void stoppedReadEndsAtOnce_andLosesNothing();
    void bufferedInOrder_worksOnSeveralAtOnce();
    void bufferedAsFinished_handsOnTheFastestFirst();
    void bufferedEnds_whenItsReaderLeaves();
    void bufferedEnds_whenStopped();
    void chunksByCount();
    void chunksByTime();
    void stoppedChunksEnd();
};

void TestStream::runsAheadNoFurtherThanAllowed()
{
    TaskGroup group;
    int made = 0;
    Stream<int> stream = numbers(group, 3, 100, &made, {});
    settle();
    QCOMPARE(made, 4); // three wait in the stream, the producer holds the fourth
    QCOMPARE(await(stream.next({})), std::optional<int>(1));
    settle();
    QCOMPARE(made, 5);
    for (int i = 2; i <= 100; ++i)
        QCOMPARE(await(stream.next({})), std::optional<int>(i));
    QCOMPARE(await(stream.next({})), std::optional<int>());
    await(group.join());
}

void TestStream::endsAfterTheLastValue()
{
    TaskGroup group;
    int made = 0;
    Stream<int> stream = numbers(group, 3, 0, &made, {});
    QCOMPARE(await(stream.next({})), std::optional<int>());
    QVERIFY(group.isEmpty());
}

void TestStream::droppedStreamEndsItsProducer()
{
    TaskGroup group;
    int made = 0;
    {
        const Stream<int> stream = numbers(group, 2, 1000, &made, {});
    }
    await(group.join());
    QCOMPARE(made, 3);
}

void TestStream::stoppedReadEndsAtOnce_andLosesNothing()
{
    ManualClock clock;
    TaskGroup group;
    Stream<int> stream = makeStream<int>(group, 1,
                                         [&clock](Sink<int> sink, std::stop_token stop) {
                                             return sendAtIntervals(&clock, std::move(sink), std::vector<Duration> {1s}, std::move(stop));
                                         },
                                         {});
    std::stop_source stop;
    const Task<std::optional<int>> reading = stream.next(stop.get_token());
    stop.request_stop();
    settle();
    QVERIFY(reading.isReady());
    clock.advance(1s);
    QCOMPARE(await(stream.next({})), std::optional<int>(1));
    await(group.join());
}

void TestStream::bufferedInOrder_worksOnSeveralAtOnce()
{
    ManualClock clock;
    TaskGroup group;
    int made = 0;
    Load load;
    std::vector<int> values;
    bool ended = false;
    Stream<int> squares = buffered(group, numbers(group, 2, 100, &made, {}), 8, StreamOrder::AsCame,
                                   [&](int value, std::stop_token stop) { return slowSquare(&clock, value, &load, std::move(stop)); }, {});
    group.spawn(readAll(std::move(squares), &values, &ended, {}));
    clock.advance(24h);
    QVERIFY(ended);
    QCOMPARE(values.size(), std::size_t(100));
    for (int i = 1; i <= 100; ++i)
        QCOMPARE(values[static_cast<std::size_t>(i) - 1], i * i);
    QCOMPARE(load.most, 8);
    await(group.join());
}

void TestStream::bufferedAsFinished_handsOnTheFastestFirst()
{
    ManualClock clock;
    TaskGroup group;
    int made = 0;
    Load load;
    std::vector<int> values;
    bool ended = false;
    Stream<int> squares = buffered(group, numbers(group, 2, 4, &made, {}), 4, StreamOrder::AsFinished,
                                   [&](int value, std::stop_token stop) { return slowSquare(&clock, value, &load, std::move(stop)); }, {});
    group.spawn(readAll(std::move(squares), &values, &ended, {}));
    clock.advance(24h);
    QVERIFY(ended);
    QCOMPARE(values, std::vector<int>({16, 9, 4, 1}));
    await(group.join());
}

void TestStream::bufferedEnds_whenItsReaderLeaves()
{
    ManualClock clock;
    TaskGroup group;
    int made = 0;
    Load load;
    {
        const Stream<int> squares
            = buffered(group, numbers(group, 2, 1000, &made, {}), 4, StreamOrder::AsCame,
                       [&](int value, std::stop_token stop) { return slowSquare(&clock, value, &load, std::move(stop)); }, {});
    }
    clock.advance(24h);
    QVERIFY(group.isEmpty());
    QVERIFY(made < 20);
}

void TestStream::bufferedEnds_whenStopped()
{
    ManualClock clock;
    TaskGroup group;
    int made = 0;
    Load load;
    std::vector<int> values;
    bool ended = false;
    Stream<int> squares = buffered(
        group, numbers(group, 2, 1000, &made, group.stopToken()), 4, StreamOrder::AsCame,
        [&](int value, std::stop_token stop) { return slowSquare(&clock, value, &load, std::move(stop)); }, group.stopToken());
    group.spawn(readAll(std::move(squares), &values, &ended, group.stopToken()));
    settle();
    QVERIFY(!ended);
    group.requestStop();
    await(group.join());
    QVERIFY(ended);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestStream::chunksByCount()
{
    ManualClock clock;
    TaskGroup group;
    int made = 0;
    std::vector<std::vector<int>> values;
    bool ended = false;
    group.spawn(readAll(chunks(group, clock, numbers(group, 2, 7, &made, {}), 3, 1s, {}), &values, &ended, {}));
    await(group.join());
    QVERIFY(ended);
    QCOMPARE(values, (std::vector<std::vector<int>> {{1, 2, 3}, {4, 5, 6}, {7}}));
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

void TestStream::chunksByTime()
{
    ManualClock clock;
    TaskGroup group;
    std::vector<std::vector<int>> values;
    bool ended = false;
    const std::vector<Duration> pauses {5s, 400ms, 400ms, 400ms, 10s};
    Stream<int> source = makeStream<int>(
        group, 1, [&](Sink<int> sink, std::stop_token stop) { return sendAtIntervals(&clock, std::move(sink), pauses, std::move(stop)); },
        {});
    group.spawn(readAll(chunks(group, clock, std::move(source), 100, 1s, {}), &values, &ended, {}));
    clock.advance(5999ms);
    QVERIFY(values.empty());
    clock.advance(1ms);
    QCOMPARE(values, (std::vector<std::vector<int>> {{1, 2, 3}}));
    clock.advance(1h);
    QVERIFY(ended);
    QCOMPARE(values, (std::vector<std::vector<int>> {{1, 2, 3}, {4}, {5}}));
    await(group.join());
}

void TestStream::stoppedChunksEnd()
{
    ManualClock clock;
    TaskGroup group;
    std::vector<std::vector<int>> values;
    bool ended = false;
    const std::vector<Duration> pauses {0s, 0s, 1h};
    Stream<int> source = makeStream<int>(
        group, 1, [&](Sink<int> sink, std::stop_token stop) { return sendAtIntervals(&clock, std::move(sink), pauses, std::move(stop)); },
        group.stopToken());
    group.spawn(readAll(chunks(group, clock, std::move(source), 10, 1s, group.stopToken()), &values, &ended, group.stopToken()));
    settle();
    QVERIFY(!ended);
    group.requestStop();
    await(group.join());
    QVERIFY(ended);
    QCOMPARE(clock.scheduled(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestStream)
#include "tst_stream.moc"
