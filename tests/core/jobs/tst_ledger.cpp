// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ledger.h"

#include "core/store/outcome_file.h"
#include "tests/support/job_run.h"

#include <QTest>

using namespace ferry;
using namespace ferry::jobs;
using namespace ferry::model;
using ferry::test::RecordingSink;

namespace {

Outcome outcomeOf(ItemStatus status, std::uint64_t bytes = 0)
{
    Outcome outcome;
    outcome.status = status;
    outcome.bytes = bytes;
    return outcome;
}

Outcome lossy(std::initializer_list<bool> unsupported)
{
    Outcome outcome = outcomeOf(ItemStatus::Lossy);
    for (const bool inevitable : unsupported)
        outcome.losses.push_back({.kind = LossKind::Owner, .code = 0, .detail = {}, .unsupported = inevitable});
    return outcome;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachStatus();
    void countsWhatWasKeptBesideAnother();
    void countsWhatAComparisonFound();
    void tellsInevitableLossesFromOthers_data();
    void tellsInevitableLossesFromOthers();
    void addsBytes();
    void tellsEverySink_inOrder_andFinishesOnce();
    void tellsTheError_ofASinkThatLosesSomething();
};

void TestLedger::countsEachStatus()
{
    Ledger ledger({}, false);
    for (int i = 0; i < 3; ++i)
        ledger.record(outcomeOf(ItemStatus::Done));
    ledger.record(outcomeOf(ItemStatus::Planned));
    for (int i = 0; i < 2; ++i)
        ledger.record(outcomeOf(ItemStatus::Skipped));
    for (int i = 0; i < 5; ++i)
        ledger.record(outcomeOf(ItemStatus::Failed));
    ledger.record(lossy({false}));
    QCOMPARE(ledger.tally().done, std::uint64_t(5));
    QCOMPARE(ledger.tally().lossy, std::uint64_t(1));
    QCOMPARE(ledger.tally().skipped, std::uint64_t(2));
    QCOMPARE(ledger.tally().failed, std::uint64_t(5));
    QCOMPARE(ledger.tally().unsupported, std::uint64_t(0));
    QCOMPARE(ledger.tally().items(), std::uint64_t(12));
}

void TestLedger::countsWhatWasKeptBesideAnother()
{
    Ledger ledger({}, false);
    const auto record = [&ledger](Outcome outcome) {
        outcome.keptBoth = true;
        ledger.record(outcome);
    };
    for (const ItemStatus status : {ItemStatus::Done, ItemStatus::Planned, ItemStatus::Failed, ItemStatus::Skipped})
        record(outcomeOf(status));
    record(lossy({true}));
    record(lossy({false})); // counted as such already
    ledger.record(outcomeOf(ItemStatus::Done));
    QCOMPARE(ledger.tally().keptBoth, std::uint64_t(3));
    QCOMPARE(ledger.tally().lossy, std::uint64_t(1));
    QCOMPARE(ledger.tally().done, std::uint64_t(5));
}

void TestLedger::countsWhatAComparisonFound()
{
    Ledger ledger({}, true);
    const auto record = [&ledger](Outcome outcome, std::optional<ErrorKind> kind = {}) {
        outcome.op = ItemOp::Verify;
        if (kind)
            outcome.error = Error::of(*kind, FsOp::Verify);
        ledger.record(outcome);
    };
    record(outcomeOf(ItemStatus::Done));
    record(lossy({false})); // with other metadata
    record(outcomeOf(ItemStatus::Failed), ErrorKind::Missing);
    record(outcomeOf(ItemStatus::Failed), ErrorKind::Extra);
    record(outcomeOf(ItemStatus::Failed), ErrorKind::Denied);
    ledger.record(lossy({false})); // of a copy
    QCOMPARE(ledger.tally().differing, std::uint64_t(2));
    QCOMPARE(ledger.tally().extra, std::uint64_t(1));
}

void TestLedger::tellsInevitableLossesFromOthers_data()
{
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("firstInevitable");
    QTest::addColumn<bool>("secondInevitable");
    QTest::addColumn<int>("lossy");
    QTest::addColumn<int>("unsupported");
    QTest::newRow("all inevitable") << false << true << true << 0 << 1;
    QTest::newRow("one avoidable") << false << true << false << 1 << 0;
    QTest::newRow("all avoidable") << false << false << false << 1 << 0;
    QTest::newRow("strict, all inevitable") << true << true << true << 1 << 1;
    QTest::newRow("strict, one avoidable") << true << false << true << 1 << 0;
}

void TestLedger::tellsInevitableLossesFromOthers()
{
    QFETCH(bool, strict);
    QFETCH(bool, firstInevitable);
    QFETCH(bool, secondInevitable);
    Ledger ledger({}, strict);
    ledger.record(lossy({firstInevitable, secondInevitable}));
    QCOMPARE(ledger.tally().done, std::uint64_t(1));
    QTEST(int(ledger.tally().lossy), "lossy");
    QTEST(int(ledger.tally().unsupported), "unsupported");
}

void TestLedger::addsBytes()
{
    Ledger ledger({}, false);
    ledger.record(outcomeOf(ItemStatus::Done, 10));
    ledger.record(outcomeOf(ItemStatus::Lossy, 5));
    ledger.record(outcomeOf(ItemStatus::Failed));
    ledger.handled(10);
    ledger.handled(100);
    QCOMPARE(ledger.bytesArrived(), std::uint64_t(15));
    QCOMPARE(ledger.bytesHandled(), std::uint64_t(110));
}

void TestLedger::tellsEverySink_inOrder_andFinishesOnce()
{
    auto first = std::make_shared<RecordingSink>();
    auto second = std::make_shared<RecordingSink>();
    Ledger ledger({first, second}, false);
    ledger.record(outcomeOf(ItemStatus::Done, 1));
    ledger.record(outcomeOf(ItemStatus::Failed));
    JobSnapshot job;
    job.id = {7};
    ledger.finish([&job] { return job; });
    for (const auto &sink : {first, second}) {
        QCOMPARE(sink->outcomes().size(), std::size_t(2));
        QCOMPARE(sink->outcomes().front().status, ItemStatus::Done);
        QCOMPARE(sink->outcomes().back().status, ItemStatus::Failed);
        QCOMPARE(sink->finishes(), 1);
        QCOMPARE(sink->job()->id.value, std::uint64_t(7));
    }
}

void TestLedger::tellsTheError_ofASinkThatLosesSomething()
{
    const auto full = store::OutcomeFile::create(Path("/dev/full"));
    QVERIFY(full);
    auto after = std::make_shared<RecordingSink>();
    Ledger ledger({*full, after}, false);
    ledger.record(outcomeOf(ItemStatus::Done, 1));
    QVERIFY(!ledger.error()); // still in a buffer
    ledger.finish([&ledger] {
        JobSnapshot job;
        job.logError = ledger.error();
        return job;
    });
    QVERIFY(ledger.error());
    QCOMPARE(ledger.error()->kind, ErrorKind::NoSpace);
    QCOMPARE(ledger.error()->path, Path("/dev/full"));
    QVERIFY(after->job()->logError);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
