// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/channel.h"
#include "core/async/task_group.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <memory>
#include <vector>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;
using ferry::test::settle;

namespace {

Task<void> sendAll(Channel<int> *channel, int from, int count, int *sent)
{
    for (int i = 0; i < count; ++i) {
        const Result<void> result = co_await channel->send(from + i, {});
        if (!result)
            co_return;
        ++*sent;
    }
}

Task<void> receiveAll(Channel<int> *channel, std::vector<int> *received)
{
    for (;;) {
        const std::optional<int> value = co_await channel->receive({});
        if (!value)
            co_return;
        received->push_back(*value);
    }
}

Task<void> sendOne(Channel<int> *channel, int value, std::optional<Result<void>> *end, std::stop_token stop)
{
    Result<void> result = co_await channel->send(value, stop);
    end->emplace(std::move(result));
}

Task<void> receiveOne(Channel<int> *channel, std::optional<int> *value, bool *ended, std::stop_token stop)
{
    *value = co_await channel->receive(stop);
    *ended = true;
}

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWithoutWaiting_whileThereIsRoom();
    void holdsSendersBack_whenFull();
    void hundredSendersLoseNothing_andKeepTheirOrder();
    void closedGivesWhatIsLeft_thenTheEnd();
    void closingTurnsWaitingSendersAway();
    void abandoningDropsWhatIsLeft();
    void stoppedSendEndsAtOnce_andSendsNothing();
    void stoppedReceiveEndsAtOnce_andLosesNothing();
    void trySendLeavesTheValue_whenFull();
    void carriesValuesThatOnlyMove();
    void aborts_whenDestroyedUnderAReceiver();
};

void TestChannel::sendsWithoutWaiting_whileThereIsRoom()
{
    Channel<int> channel(2);
    QVERIFY(channel.send(1, {}).isReady());
    QVERIFY(channel.send(2, {}).isReady());
    QCOMPARE(channel.size(), std::size_t(2));
    QCOMPARE(*await(channel.receive({})), 1);
    QCOMPARE(*await(channel.receive({})), 2);
}

void TestChannel::holdsSendersBack_whenFull()
{
    Channel<int> channel(3);
    int sent = 0;
    TaskGroup group;
    group.spawn(sendAll(&channel, 0, 10, &sent));
    settle();
    QCOMPARE(sent, 3);
    static_cast<void>(await(channel.receive({})));
    settle();
    QCOMPARE(sent, 4);
    channel.close();
    await(group.join());
}

void TestChannel::hundredSendersLoseNothing_andKeepTheirOrder()
{
    Channel<int> channel(5);
    int sent = 0;
    std::vector<int> received;
    TaskGroup senders;
    TaskGroup receivers;
    receivers.spawn(receiveAll(&channel, &received));
    for (int i = 0; i < 100; ++i)
        senders.spawn(sendAll(&channel, i * 100, 20, &sent));
    await(senders.join());
    channel.close();
    await(receivers.join());
    QCOMPARE(sent, 2000);
    QCOMPARE(received.size(), std::size_t(2000));
    std::vector<int> next(100, 0);
    for (const int value : received) {
        int &expected = next[static_cast<std::size_t>(value / 100)];
        QCOMPARE(value % 100, expected);
        ++expected;
    }
}

void TestChannel::closedGivesWhatIsLeft_thenTheEnd()
{
    Channel<int> channel(2);
    static_cast<void>(await(channel.send(7, {})));
    channel.close();
    QCOMPARE(await(channel.receive({})), std::optional<int>(7));
    QCOMPARE(await(channel.receive({})), std::optional<int>());
    const Result<void> late = await(channel.send(8, {}));
    QVERIFY(!late);
    QVERIFY(late.error().kind == ErrorKind::Gone);
}

void TestChannel::closingTurnsWaitingSendersAway()
{
    Channel<int> channel(1);
    static_cast<void>(await(channel.send(1, {})));
    std::optional<Result<void>> end;
    TaskGroup group;
    group.spawn(sendOne(&channel, 2, &end, {}));
    channel.close();
    await(group.join());
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Gone);
    QCOMPARE(channel.size(), std::size_t(1));
}

void TestChannel::abandoningDropsWhatIsLeft()
{
    Channel<int> channel(2);
    static_cast<void>(await(channel.send(7, {})));
    channel.abandon();
    QCOMPARE(await(channel.receive({})), std::optional<int>());
}

void TestChannel::stoppedSendEndsAtOnce_andSendsNothing()
{
    Channel<int> channel(1);
    static_cast<void>(await(channel.send(1, {})));
    std::optional<Result<void>> end;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(sendOne(&channel, 2, &end, stop.get_token()));
    stop.request_stop();
    await(group.join());
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Cancelled);
    static_cast<void>(await(channel.receive({})));
    settle();
    QCOMPARE(channel.size(), std::size_t(0));
}

void TestChannel::stoppedReceiveEndsAtOnce_andLosesNothing()
{
    Channel<int> channel(1);
    std::optional<int> first = 0;
    std::optional<int> second;
    bool firstEnded = false;
    bool secondEnded = false;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(receiveOne(&channel, &first, &firstEnded, stop.get_token()));
    group.spawn(receiveOne(&channel, &second, &secondEnded, {}));
    stop.request_stop();
    settle();
    QVERIFY(firstEnded);
    QCOMPARE(first, std::optional<int>());
    QVERIFY(!secondEnded);
    static_cast<void>(await(channel.send(5, {})));
    await(group.join());
    QCOMPARE(second, std::optional<int>(5));
}

void TestChannel::trySendLeavesTheValue_whenFull()
{
    Channel<std::unique_ptr<int>> channel(1);
    auto first = std::make_unique<int>(1);
    auto second = std::make_unique<int>(2);
    QVERIFY(channel.trySend(first));
    QVERIFY(!channel.trySend(second));
    QVERIFY(second);
}

void TestChannel::carriesValuesThatOnlyMove()
{
    Channel<std::unique_ptr<int>> channel(1);
    static_cast<void>(await(channel.send(std::make_unique<int>(3), {})));
    const std::optional<std::unique_ptr<int>> value = await(channel.receive({}));
    QCOMPARE(**value, 3);
}

void TestChannel::aborts_whenDestroyedUnderAReceiver()
{
    QVERIFY(test::aborts([] {
        Channel<int> channel(1);
        static_cast<void>(channel.receive({}));
    }));
}

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
