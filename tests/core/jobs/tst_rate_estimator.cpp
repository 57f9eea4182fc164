// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/rate_estimator.h"

#include "tests/support/manual_clock.h"

#include <QTest>

using namespace ferry;
using namespace ferry::jobs;
using namespace std::chrono_literals;
using ferry::test::ManualClock;

namespace {

/// A job that does work evenly and is looked at ten times a second.
struct Job {
    ManualClock clock;
    RateEstimator estimator;
    Work done;

    void workFor(std::chrono::milliseconds duration, std::uint64_t bytesPerSecond, std::uint64_t itemsPerSecond = 0)
    {
        estimator.sample(clock.now(), done);
        for (auto passed = 0ms; passed < duration; passed += 100ms) {
            clock.advance(100ms);
            done.bytes += bytesPerSecond / 10;
            done.items += itemsPerSecond / 10;
            estimator.sample(clock.now(), done);
        }
    }
};

bool isNear(std::uint64_t value, double wanted, double part)
{
    return double(value) > wanted * (1 - part) && double(value) < wanted * (1 + part);
}

} // namespace

class TestRateEstimator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNothing_beforeTheSecondSample();
    void showsAnEvenRate_fromTheStart();
    void followsAChange_withinSomeSeconds();
    void tellsTimeLeft_onlyAfterThreeSeconds();
    void countsItemsIntoTheTimeLeft();
    void timeLeftIsZero_whenAllIsDone();
    void noTimeLeft_whenMoreIsDoneThanWasFound();
    void noTimeLeft_whileNothingMoves();
    void pausesDoNotCount();
    void aSampleAtTheSameTimeChangesNothing();
};

void TestRateEstimator::knowsNothing_beforeTheSecondSample()
{
    RateEstimator estimator;
    QCOMPARE(estimator.rate().perSecond, std::uint64_t(0));
    QVERIFY(!estimator.left({}, {100, 1}));
    estimator.sample(TimePoint(1s), {500, 5}); // what was done before is no rate
    QCOMPARE(estimator.rate().perSecond, std::uint64_t(0));
    QCOMPARE(estimator.worked().count(), 0);
}

void TestRateEstimator::showsAnEvenRate_fromTheStart()
{
    Job job;
    job.workFor(100ms, 50'000'000);
    QVERIFY(isNear(job.estimator.rate().perSecond, 50e6, 0.001)); // not a fraction of it that creeps up
    job.workFor(10s, 50'000'000);
    QVERIFY(isNear(job.estimator.rate().perSecond, 50e6, 0.001));
}

void TestRateEstimator::followsAChange_withinSomeSeconds()
{
    Job job;
    job.workFor(20s, 100'000'000);
    job.workFor(3s, 10'000'000); // one time constant: 1/e of the difference is left
    QVERIFY(isNear(job.estimator.rate().perSecond, 10e6 + 90e6 * 0.3679, 0.02));
    job.workFor(12s, 10'000'000);
    QVERIFY(isNear(job.estimator.rate().perSecond, 10e6, 0.1));
}

void TestRateEstimator::tellsTimeLeft_onlyAfterThreeSeconds()
{
    Job job;
    const Work whole {100'000'000, 0};
    job.workFor(2900ms, 1'000'000);
    QVERIFY(!job.estimator.left(job.done, whole));
    job.workFor(100ms, 1'000'000);
    const auto left = job.estimator.left(job.done, whole);
    QVERIFY(left);
    QVERIFY(*left >= 96s && *left <= 98s);
}

void TestRateEstimator::countsItemsIntoTheTimeLeft()
{
    Job job; // empty files only: no bytes move
    job.workFor(5s, 0, 1000);
    QCOMPARE(job.estimator.rate().perSecond, std::uint64_t(0));
    const auto left = job.estimator.left(job.done, {0, 65'000});
    QVERIFY(left);
    QVERIFY(*left >= 60s && *left <= 61s);
}

void TestRateEstimator::timeLeftIsZero_whenAllIsDone()
{
    Job job;
    job.workFor(5s, 1'000'000, 10);
    const auto left = job.estimator.left(job.done, job.done);
    QVERIFY(left);
    QCOMPARE(left->count(), 0);
}

void TestRateEstimator::noTimeLeft_whenMoreIsDoneThanWasFound()
{
    Job job;
    job.workFor(5s, 1'000'000);
    QVERIFY(!job.estimator.left(job.done, {1000, 0}));
}

void TestRateEstimator::noTimeLeft_whileNothingMoves()
{
    Job job;
    job.workFor(10s, 100'000'000);
    const auto before = job.estimator.left(job.done, {job.done.bytes * 2, 0});
    job.workFor(6s, 0);
    const auto later = job.estimator.left(job.done, {job.done.bytes * 2, 0});
    QVERIFY(before);
    QVERIFY(!later || *later > *before * 5); // it grows out of sight
    job.workFor(60s, 0);
    QVERIFY(!job.estimator.left(job.done, {job.done.bytes * 2, 0}));
    QCOMPARE(job.estimator.rate().perSecond, std::uint64_t(0));
}

void TestRateEstimator::pausesDoNotCount()
{
    Job job;
    job.workFor(5s, 10'000'000);
    const auto before = job.estimator.left(job.done, {200'000'000, 0});
    QVERIFY(before);
    job.estimator.pause();
    QVERIFY(!job.estimator.left(job.done, {200'000'000, 0}));
    job.clock.advance(1h);
    job.estimator.sample(job.clock.now(), job.done);
    QCOMPARE(job.estimator.worked().count(), 5000);
    QVERIFY(isNear(job.estimator.rate().perSecond, 10e6, 0.001));
    QCOMPARE(job.estimator.left(job.done, {200'000'000, 0})->count(), before->count());
}

void TestRateEstimator::aSampleAtTheSameTimeChangesNothing()
{
    Job job;
    job.workFor(5s, 10'000'000);
    const std::uint64_t rate = job.estimator.rate().perSecond;
    job.estimator.sample(job.clock.now(), {job.done.bytes + 5'000'000, 0});
    QCOMPARE(job.estimator.rate().perSecond, rate);
    QCOMPARE(job.estimator.worked().count(), 5000);
}

QTEST_GUILESS_MAIN(TestRateEstimator)
#include "tst_rate_estimator.moc"
