// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/task_group.h"
#include "core/async/work_stack.h"
#include "core/async/worker_lanes.h"
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

Task<void> takeOne(WorkStack<int> *stack, std::vector<int> *taken, int *ended, std::stop_token stop)
{
    const std::optional<int> unit = co_await stack->take(stop);
    if (unit)
        taken->push_back(*unit);
    ++*ended;
}

// Unfolds a unit of n to two of n - 1, after a hop: a walk of a binary tree by many at once.
Task<void> unfold(WorkStack<int> *stack, WorkerLanes *lanes, LaneId lane, int *handled, std::stop_token stop)
{
    for (;;) {
        const std::optional<int> unit = co_await stack->take(stop);
        if (!unit)
            co_return;
        const int below = co_await lanes->run(lane, [](int n) { return n - 1; }, *unit);
        if (below > 0) {
            stack->push(below);
            stack->push(below);
        }
        ++*handled;
        stack->done();
    }
}

} // namespace

class TestWorkStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheLastFirst();
    void isFinishedAtOnce_whenNothingWasPushed();
    void waitsWhileAUnitIsInHand();
    void endsForAll_whenTheLastIsDone();
    void aHoldPutsTheEndOff();
    void hundredTakersUnfoldAWholeTree();
    void stoppedTakeEndsAtOnce();
    void aUnitWokenForAStoppedTaker_goesToTheNext();
    void takeAllGivesWhatIsLeft_andEnds();
    void givesMoreOfAKind_toTheUnitInHand();
    void givesWhatIsWanted_fromBelowOthers();
    void canBeFilledAgain_afterTheEnd();
    void carriesUnitsThatOnlyMove();
    void aborts_whenDestroyedUnderATaker();
};

void TestWorkStack::givesTheLastFirst()
{
    WorkStack<int> stack;
    for (int i = 1; i <= 3; ++i)
        stack.push(i);
    QCOMPARE(await(stack.take({})), std::optional<int>(3));
    stack.push(4);
    QCOMPARE(await(stack.take({})), std::optional<int>(4));
    QCOMPARE(await(stack.take({})), std::optional<int>(2));
    QCOMPARE(await(stack.take({})), std::optional<int>(1));
    QCOMPARE(stack.inHand(), 4);
}

void TestWorkStack::isFinishedAtOnce_whenNothingWasPushed()
{
    WorkStack<int> stack;
    QCOMPARE(await(stack.take({})), std::optional<int>());
}

void TestWorkStack::waitsWhileAUnitIsInHand()
{
    WorkStack<int> stack;
    stack.push(1);
    QCOMPARE(await(stack.take({})), std::optional<int>(1));
    std::vector<int> taken;
    int ended = 0;
    TaskGroup group;
    group.spawn(takeOne(&stack, &taken, &ended, {}));
    settle();
    QCOMPARE(ended, 0);
    stack.push(2);
    stack.done();
    await(group.join());
    QCOMPARE(taken, std::vector<int>({2}));
}

void TestWorkStack::endsForAll_whenTheLastIsDone()
{
    WorkStack<int> stack;
    stack.push(1);
    static_cast<void>(await(stack.take({})));
    std::vector<int> taken;
    int ended = 0;
    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(takeOne(&stack, &taken, &ended, {}));
    settle();
    QCOMPARE(ended, 0);
    stack.done();
    await(group.join());
    QCOMPARE(ended, 100);
    QVERIFY(taken.empty());
}

void TestWorkStack::aHoldPutsTheEndOff()
{
    WorkStack<int> stack;
    stack.hold();
    stack.hold();
    std::vector<int> taken;
    int ended = 0;
    TaskGroup group;
    group.spawn(takeOne(&stack, &taken, &ended, {}));
    stack.release();
    settle();
    QCOMPARE(ended, 0);
    stack.release();
    await(group.join());
    QCOMPARE(ended, 1);
}

void TestWorkStack::hundredTakersUnfoldAWholeTree()
{
    WorkStack<int> stack;
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("tree", 4);
    int handled = 0;
    stack.push(11);
    TaskGroup group;
    for (int i = 0; i < 100; ++i)
        group.spawn(unfold(&stack, &lanes, lane, &handled, {}));
    await(group.join());
    QCOMPARE(handled, (1 << 11) - 1);
    QVERIFY(stack.isFinished());
}

void TestWorkStack::stoppedTakeEndsAtOnce()
{
    WorkStack<int> stack;
    stack.hold();
    std::vector<int> taken;
    int ended = 0;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(takeOne(&stack, &taken, &ended, stop.get_token()));
    stop.request_stop();
    await(group.join());
    QCOMPARE(ended, 1);
    QVERIFY(taken.empty());
    stack.release();
}

void TestWorkStack::aUnitWokenForAStoppedTaker_goesToTheNext()
{
    WorkStack<int> stack;
    stack.hold();
    std::vector<int> taken;
    int ended = 0;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(takeOne(&stack, &taken, &ended, stop.get_token()));
    group.spawn(takeOne(&stack, &taken, &ended, {}));
    stack.push(9);
    stop.request_stop();
    await(group.join());
    QCOMPARE(taken, std::vector<int>({9}));
    QCOMPARE(stack.inHand(), 1);
    stack.done();
    stack.release();
}

void TestWorkStack::takeAllGivesWhatIsLeft_andEnds()
{
    WorkStack<int> stack;
    stack.push(1);
    stack.push(2);
    QCOMPARE(stack.takeAll(), std::vector<int>({2, 1}));
    QVERIFY(stack.isFinished());
}

void TestWorkStack::givesMoreOfAKind_toTheUnitInHand()
{
    WorkStack<int> stack;
    for (const int unit : {2, 1, 4, 6, 8, 10})
        stack.push(unit);
    QCOMPARE(await(stack.take({})), std::optional<int>(10));
    const auto isEven = [](int unit) { return unit % 2 == 0; };
    QCOMPARE(stack.takeAlso(2, isEven), (std::vector<int> {8, 6}));
    QCOMPARE(stack.takeAlso(5, isEven), (std::vector<int> {4})); // the topmost is odd now
    QCOMPARE(stack.takeAlso(5, isEven), std::vector<int>());
    QCOMPARE(stack.size(), std::size_t(2));
    QCOMPARE(stack.inHand(), 1); // they belong to the one in hand
}

void TestWorkStack::givesWhatIsWanted_fromBelowOthers()
{
    WorkStack<int> stack;
    stack.hold();
    for (const int unit : {2, 1, 4, 3, 5})
        stack.push(unit);
    const auto isEven = [](int unit) { return unit % 2 == 0; };
    QVERIFY(stack.hasAny(isEven));
    QCOMPARE(stack.takeAny(isEven), std::optional<int>(4)); // the last of them
    QCOMPARE(stack.takeAny(isEven), std::optional<int>(2));
    QCOMPARE(stack.takeAny(isEven), std::optional<int>());
    QVERIFY(!stack.hasAny(isEven));
    QCOMPARE(stack.inHand(), 0);
    QCOMPARE(stack.takeAll(), (std::vector<int> {5, 3, 1})); // the others keep their order
    stack.release();
}

void TestWorkStack::canBeFilledAgain_afterTheEnd()
{
    WorkStack<int> stack;
    QCOMPARE(await(stack.take({})), std::optional<int>());
    stack.push(1);
    QCOMPARE(await(stack.take({})), std::optional<int>(1));
}

void TestWorkStack::carriesUnitsThatOnlyMove()
{
    WorkStack<std::unique_ptr<int>> stack;
    stack.push(std::make_unique<int>(3));
    const std::optional<std::unique_ptr<int>> unit = await(stack.take({}));
    QCOMPARE(**unit, 3);
}

void TestWorkStack::aborts_whenDestroyedUnderATaker()
{
    QVERIFY(test::aborts([] {
        WorkStack<int> stack;
        stack.hold();
        static_cast<void>(stack.take({}));
    }));
}

QTEST_GUILESS_MAIN(TestWorkStack)
#include "tst_work_stack.moc"
