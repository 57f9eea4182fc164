// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/oneshot.h"
#include "core/async/task_group.h"
#include "tests/support/aborts.h"
#include "tests/support/await.h"
#include "tests/support/manual_clock.h"

#include <memory>
#include <thread>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;
using ferry::test::settle;

namespace {

Task<void> waitInto(PendingReply<int> *pending, std::optional<Result<int>> *end, std::stop_token stop)
{
    Result<int> result = co_await pending->wait(stop);
    end->emplace(std::move(result));
}

} // namespace

class TestOneshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhoWaits_notInline();
    void answersBeforehand();
    void isAnsweredOnce();
    void droppingMeansCancelled();
    void hundredAreAnsweredFromOtherThreads();
    void stoppedWaitEndsAtOnce_andALateAnswerIsHarmless();
    void answeringAfterTheAskerIsGoneIsHarmless();
    void carriesValuesThatOnlyMove();
};

void TestOneshot::answersWhoWaits_notInline()
{
    Oneshot<int> shot = oneshot<int>();
    std::optional<Result<int>> end;
    TaskGroup group;
    group.spawn(waitInto(&shot.pending, &end, {}));
    QVERIFY(shot.reply.answer(42));
    QVERIFY(!end);
    await(group.join());
    QVERIFY(end && *end);
    QCOMPARE(**end, 42);
}

void TestOneshot::answersBeforehand()
{
    Oneshot<int> shot = oneshot<int>();
    QVERIFY(shot.reply.answer(1));
    QCOMPARE(*await(shot.pending.wait({})), 1);
}

void TestOneshot::isAnsweredOnce()
{
    Oneshot<int> shot = oneshot<int>();
    QVERIFY(shot.reply.answer(1));
    QVERIFY(!shot.reply.answer(2));
    QCOMPARE(*await(shot.pending.wait({})), 1);
}

void TestOneshot::droppingMeansCancelled()
{
    Oneshot<int> shot = oneshot<int>();
    std::optional<Result<int>> end;
    TaskGroup group;
    group.spawn(waitInto(&shot.pending, &end, {}));
    {
        const Reply<int> dropped = std::move(shot.reply);
    }
    await(group.join());
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Cancelled);
}

void TestOneshot::hundredAreAnsweredFromOtherThreads()
{
    constexpr int kCount = 100;
    std::vector<PendingReply<int>> pending;
    std::vector<Reply<int>> replies;
    for (int i = 0; i < kCount; ++i) {
        Oneshot<int> shot = oneshot<int>();
        pending.push_back(std::move(shot.pending));
        replies.push_back(std::move(shot.reply));
    }
    std::vector<std::optional<Result<int>>> ends(kCount);
    TaskGroup group;
    for (std::size_t i = 0; i < kCount; ++i)
        group.spawn(waitInto(&pending[i], &ends[i], {}));
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([t, &replies] {
            for (std::size_t i = static_cast<std::size_t>(t); i < kCount; i += 4)
                replies[i].answer(static_cast<int>(i));
        });
    }
    await(group.join());
    for (std::size_t i = 0; i < kCount; ++i)
        QCOMPARE(ends[i]->value(), static_cast<int>(i));
}

void TestOneshot::stoppedWaitEndsAtOnce_andALateAnswerIsHarmless()
{
    Oneshot<int> shot = oneshot<int>();
    std::optional<Result<int>> end;
    std::stop_source stop;
    TaskGroup group;
    group.spawn(waitInto(&shot.pending, &end, stop.get_token()));
    stop.request_stop();
    await(group.join());
    QVERIFY(end && !*end);
    QVERIFY(end->error().kind == ErrorKind::Cancelled);
    QVERIFY(shot.reply.answer(1));
    settle();
}

void TestOneshot::answeringAfterTheAskerIsGoneIsHarmless()
{
    std::optional<Reply<int>> reply;
    {
        Oneshot<int> shot = oneshot<int>();
        reply.emplace(std::move(shot.reply));
    }
    std::jthread([&reply] { reply->answer(1); }).join();
    settle();
}

void TestOneshot::carriesValuesThatOnlyMove()
{
    Oneshot<std::unique_ptr<int>> shot = oneshot<std::unique_ptr<int>>();
    shot.reply.answer(std::make_unique<int>(5));
    const Result<std::unique_ptr<int>> result = await(shot.pending.wait({}));
    QCOMPARE(**result, 5);
}

QTEST_GUILESS_MAIN(TestOneshot)
#include "tst_oneshot.moc"
