// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/async/worker_lanes.h"

#include "tests/support/await.h"

#include <memory>
#include <thread>

#include <pthread.h>

using namespace ferry;
using namespace ferry::async;
using ferry::test::await;

class TestWorkerLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesTheValueBack_toTheOwnerThread();
};

namespace {

Task<std::unique_ptr<int>> hopOnce(WorkerLanes &lanes, LaneId lane)
{
    auto number = std::make_unique<int>(41);
    auto hop = lanes.run(lane, [number = std::move(number)]() mutable {
        ++*number;
        return std::move(number);
    });
    std::unique_ptr<int> result = co_await hop;
    co_return result;
}

} // namespace

void TestWorkerLanes::movesTheValueBack_toTheOwnerThread()
{
    WorkerLanes lanes;
    const LaneId lane = lanes.lane("test", 2);
    const std::unique_ptr<int> result = await(hopOnce(lanes, lane));
    QVERIFY(result);
    QCOMPARE(*result, 42);
}

QTEST_GUILESS_MAIN(TestWorkerLanes)
#include "tst_worker_lanes.moc"
