// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/task_group.h"
#include "core/async/watch.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <vector>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;
using ferry::test::settle;

namespace {

Task<void> follow(Watch<int> *watch, std::vector<int> *seen, std::stop_token stop)
{
    std::uint64_t version = 0;
    for (;;) {
        const Result<Watched<int>> next = co_await watch->newerThan(version, stop);
        if (!next)
            co_return;
        version = next->version;
        seen->push_back(next->value);
    }
}

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePresentValueAtOnce();
    void skipsWhatLayBetween();
    void wakesAHundredFollowers();
    void stoppedWaitEndsAtOnce();
    void aborts_whenDestroyedUnderAWaiter();
};

void TestWatch::givesThePresentValueAtOnce()
{
    Watch<int> watch(5);
    const Result<Watched<int>> seen = await(watch.newerThan(0, {}));
    QCOMPARE(seen->value, 5);
    QCOMPARE(watch.current().version, seen->version);
}

void TestWatch::skipsWhatLayBetween()
{
    Watch<int> watch(1);
    std::vector<int> seen;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(follow(&watch, &seen, stop.get_token()));
    for (int i = 2; i <= 9; ++i)
        watch.set(i);
    settle();
    QCOMPARE(seen, std::vector<int>({1, 9}));
    stop.request_stop();
    await(group.join());
}

void TestWatch::wakesAHundredFollowers()
{
    Watch<int> watch(1);
    std::vector<std::vector<int>> seen(100);
    std::stop_source stop;
    TaskGroup group;
    for (std::vector<int> &own : seen)
        group.spawn(follow(&watch, &own, stop.get_token()));
    watch.set(2);
    settle();
    stop.request_stop();
    await(group.join());
    for (const std::vector<int> &own : seen)
        QCOMPARE(own, std::vector<int>({1, 2}));
}

void TestWatch::stoppedWaitEndsAtOnce()
{
    Watch<int> watch(1);
    std::vector<int> seen;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(follow(&watch, &seen, stop.get_token()));
    stop.request_stop();
    await(group.join());
    QCOMPARE(seen, std::vector<int>({1}));
}

void TestWatch::aborts_whenDestroyedUnderAWaiter()
{
    QVERIFY(test::aborts([] {
        Watch<int> watch(1);
        static_cast<void>(watch.newerThan(1, {}));
    }));
}

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
