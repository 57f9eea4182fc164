// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/owner_thread.h"
#include "core/async/task.h"
#include "core/async/wait_list.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <functional>
#include <optional>
#include <thread>
#include <vector>

using namespace ferry::async;
using ferry::test::settle;

namespace {

Task<void> waitOn(WaitList *list, int number, std::vector<int> *order, std::stop_token stop)
{
    WaitList::Wait wait(*list, std::move(stop));
    const WaitEnd end = co_await wait;
    order->push_back(end == WaitEnd::Woken ? number : -number);
}

} // namespace

class TestOwnerThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsInOrder_neverInline();
    void whatIsPostedMeanwhile_waitsForTheNextTurn();
    void nestedLoopSeesTheRest();
    void callsFromManyThreadsArrive();
    void worksOnAThreadOfItsOwn();
    void outlivesItsThread();
    void wakesInOrder();
    void wakeWinsOverALaterStop();
    void stopWinsOverALaterWake();
    void stopsOfAHundredFromManyThreads();
};

void TestOwnerThread::callsInOrder_neverInline()
{
    const OwnerThread owner;
    QVERIFY(owner.isCurrent());
    std::vector<int> order;
    for (int i = 0; i < 5; ++i)
        owner.call([&order, i] { order.push_back(i); });
    QVERIFY(order.empty());
    QVERIFY(!owner.isIdle());
    settle();
    QCOMPARE(order, std::vector<int>({0, 1, 2, 3, 4}));
    QVERIFY(owner.isIdle());
}

void TestOwnerThread::whatIsPostedMeanwhile_waitsForTheNextTurn()
{
    const OwnerThread owner;
    int posted = 0;
    int timerFired = 0;
    std::function<void()> again = [&] {
        if (++posted < 1000 && timerFired < 3)
            owner.call(again);
    };
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] { ++timerFired; });
    timer.start(1);
    owner.call(again);
    // Posting in a circle never ends by itself before the thousandth turn; each turn lets the loop look at its timers.
    QEventLoop loop;
    int turns = 0;
    while (!owner.isIdle()) {
        loop.processEvents();
        ++turns;
    }
    QVERIFY(turns >= posted);
}

void TestOwnerThread::nestedLoopSeesTheRest()
{
    const OwnerThread owner;
    std::vector<int> order;
    QEventLoop nested;
    owner.call([&] {
        order.push_back(1);
        nested.exec();
        order.push_back(3);
    });
    owner.call([&] {
        order.push_back(2);
        nested.quit();
    });
    settle();
    QCOMPARE(order, std::vector<int>({1, 2, 3}));
}

void TestOwnerThread::callsFromManyThreadsArrive()
{
    const OwnerThread owner;
    int calls = 0; // touched on this thread only
    bool elsewhere = false;
    QEventLoop loop;
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 1000; ++i) {
                owner.call([&] {
                    elsewhere = elsewhere || !owner.isCurrent();
                    if (++calls == 4000)
                        loop.quit();
                });
            }
        });
    }
    loop.exec();
    QCOMPARE(calls, 4000);
    QVERIFY(!elsewhere);
}

void TestOwnerThread::worksOnAThreadOfItsOwn()
{
    bool right = false;
    // Not a QThread: the thread sanitizer does not see how one is waited for.
    std::thread([&right] {
        QEventLoop loop;
        const OwnerThread owner;
        owner.call([&] {
            right = owner.isCurrent();
            loop.quit();
        });
        loop.exec();
    }).join();
    QVERIFY(right);
}

void TestOwnerThread::outlivesItsThread()
{
    std::optional<OwnerThread> owner;
    std::thread([&owner] {
        const QEventLoop loop;
        owner.emplace();
    }).join();
    owner->call([] { });
    QVERIFY(!owner->isCurrent());
}

void TestOwnerThread::wakesInOrder()
{
    WaitList list;
    std::vector<int> order;
    QVERIFY(!list.wakeOne());
    const Task<void> first = waitOn(&list, 1, &order, {});
    const Task<void> second = waitOn(&list, 2, &order, {});
    const Task<void> third = waitOn(&list, 3, &order, {});
    QVERIFY(list.wakeOne());
    settle();
    QCOMPARE(order, std::vector<int>({1}));
    list.wakeAll();
    QVERIFY(list.isEmpty());
    QCOMPARE(order, std::vector<int>({1}));
    settle();
    QCOMPARE(order, std::vector<int>({1, 2, 3}));
}

void TestOwnerThread::wakeWinsOverALaterStop()
{
    WaitList list;
    std::vector<int> order;
    std::stop_source stop;
    const Task<void> task = waitOn(&list, 1, &order, stop.get_token());
    list.wakeOne();
    stop.request_stop();
    settle();
    QCOMPARE(order, std::vector<int>({1}));
}

void TestOwnerThread::stopWinsOverALaterWake()
{
    WaitList list;
    std::vector<int> order;
    std::stop_source stop;
    const Task<void> first = waitOn(&list, 1, &order, stop.get_token());
    const Task<void> second = waitOn(&list, 2, &order, {});
    stop.request_stop();
    settle();
    QVERIFY(list.wakeOne());
    settle();
    QCOMPARE(order, std::vector<int>({-1, 2}));
}

void TestOwnerThread::stopsOfAHundredFromManyThreads()
{
    WaitList list;
    std::vector<int> order;
    std::vector<std::stop_source> stops(100);
    std::vector<Task<void>> tasks;
    for (int i = 1; i <= 100; ++i)
        tasks.push_back(waitOn(&list, i, &order, stops[static_cast<std::size_t>(i) - 1].get_token()));
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < 4; ++t) {
            threads.emplace_back([&stops, t] {
                for (std::size_t i = t; i < stops.size(); i += 4)
                    stops[i].request_stop();
            });
        }
        // Some are woken while their stop is on its way.
        for (int i = 0; i < 30; ++i) {
            list.wakeOne();
            QCoreApplication::processEvents();
        }
    }
    settle();
    QCOMPARE(order.size(), std::size_t(100));
    QVERIFY(list.isEmpty());
}

QTEST_GUILESS_MAIN(TestOwnerThread)
#include "tst_owner_thread.moc"
