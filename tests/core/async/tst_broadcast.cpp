// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/broadcast.h"
#include "core/async/task_group.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <vector>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;
using ferry::test::settle;

namespace {

Task<void> readAll(Subscription<int> subscription, std::vector<int> *seen, std::stop_token stop)
{
    for (;;) {
        const std::optional<int> value = co_await subscription.next(stop);
        if (!value)
            co_return;
        seen->push_back(*value);
    }
}

} // namespace

class TestBroadcast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySubscriberSeesEverything_inOrder();
    void aLateSubscriberSeesWhatFollows();
    void aSlowSubscriberKeepsTheLatest_andKnowsWhatItMissed();
    void endsWithTheBroadcast_afterWhatIsUnread();
    void stoppedWaitEndsAtOnce();
    void publishesToNobody_afterTheLastLeft();
};

void TestBroadcast::everySubscriberSeesEverything_inOrder()
{
    std::vector<std::vector<int>> seen(100);
    TaskGroup group;
    {
        Broadcast<int> broadcast(16);
        for (std::vector<int> &own : seen)
            group.spawn(readAll(broadcast.subscribe(), &own, {}));
        for (int i = 0; i < 10; ++i)
            broadcast.publish(i);
        QVERIFY(seen.front().empty());
    }
    await(group.join());
    for (const std::vector<int> &own : seen)
        QCOMPARE(own, std::vector<int>({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void TestBroadcast::aLateSubscriberSeesWhatFollows()
{
    Broadcast<int> broadcast(4);
    broadcast.publish(1);
    Subscription<int> subscription = broadcast.subscribe();
    broadcast.publish(2);
    QCOMPARE(await(subscription.next({})), std::optional<int>(2));
}

void TestBroadcast::aSlowSubscriberKeepsTheLatest_andKnowsWhatItMissed()
{
    Broadcast<int> broadcast(3);
    Subscription<int> subscription = broadcast.subscribe();
    for (int i = 1; i <= 10; ++i)
        broadcast.publish(i);
    QCOMPARE(subscription.takeMissed(), std::uint64_t(7));
    QCOMPARE(subscription.takeMissed(), std::uint64_t(0));
    QCOMPARE(await(subscription.next({})), std::optional<int>(8));
}

void TestBroadcast::endsWithTheBroadcast_afterWhatIsUnread()
{
    std::optional<Broadcast<int>> broadcast(std::in_place, 4);
    Subscription<int> subscription = broadcast->subscribe();
    broadcast->publish(1);
    broadcast.reset();
    QCOMPARE(await(subscription.next({})), std::optional<int>(1));
    QCOMPARE(await(subscription.next({})), std::optional<int>());
}

void TestBroadcast::stoppedWaitEndsAtOnce()
{
    Broadcast<int> broadcast(4);
    std::vector<int> seen;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(readAll(broadcast.subscribe(), &seen, stop.get_token()));
    stop.request_stop();
    await(group.join());
    QVERIFY(seen.empty());
}

void TestBroadcast::publishesToNobody_afterTheLastLeft()
{
    Broadcast<std::shared_ptr<int>> broadcast(4);
    const auto value = std::make_shared<int>(1);
    {
        const Subscription<std::shared_ptr<int>> subscription = broadcast.subscribe();
        broadcast.publish(value);
        QCOMPARE(value.use_count(), 2L);
    }
    broadcast.publish(value);
    QCOMPARE(value.use_count(), 1L);
}

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
