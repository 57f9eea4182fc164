// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"

#include <QTest>

using namespace ferry;
using namespace ferry::model;

namespace {

/// A job that ended, with something done and something failed.
JobSnapshot ended(JobKind kind, Options options = {})
{
    Request request {kind, {Path("/from/a"), Path("/from/b")}, {}, options};
    if (hasDestination(kind))
        request.destination = Path("/to");
    JobSnapshot job;
    job.request = std::make_shared<const Request>(std::move(request));
    job.state = JobState::DoneWithProblems;
    job.tally = {.done = 1, .failed = 1};
    job.results = Path("/log");
    return job;
}

} // namespace

class FollowUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayFollow_isWhatIsMade_data();
    void whatMayFollow_isWhatIsMade();
    void aJobThatUndoesOrOnlyPlans_isNotFollowed();
    void saysWhyNot();
    void anUndoneCopyIsLookedForWhereItWent();
};

void FollowUpTest::whatMayFollow_isWhatIsMade_data()
{
    QTest::addColumn<JobKind>("kind");
    QTest::addColumn<bool>("mayBeRetried");
    QTest::addColumn<bool>("mayBeUndone");
    QTest::newRow("copy") << JobKind::Copy << true << true;
    QTest::newRow("move") << JobKind::Move << true << true;
    QTest::newRow("delete") << JobKind::Delete << true << false;
    QTest::newRow("trash") << JobKind::Trash << true << true;
    QTest::newRow("verify") << JobKind::Verify << false << false;
    QTest::newRow("check") << JobKind::Check << false << false;
    QTest::newRow("extract") << JobKind::Extract << true << true;
    QTest::newRow("compress") << JobKind::Compress << false << false;
}

void FollowUpTest::whatMayFollow_isWhatIsMade()
{
    QFETCH(JobKind, kind);
    QFETCH(bool, mayBeRetried);
    QFETCH(bool, mayBeUndone);
    const JobSnapshot job = ended(kind);
    QCOMPARE(whyNoRetry(job), mayBeRetried ? std::nullopt : std::optional(NoFollowUp::OfItsKind));
    QCOMPARE(whyNoUndo(job), mayBeUndone ? std::nullopt : std::optional(NoFollowUp::OfItsKind));
    QCOMPARE(retryOf(*job.request, job.results).has_value(), mayBeRetried);
    QCOMPARE(undoOf(*job.request, job.results).has_value(), mayBeUndone);
}

void FollowUpTest::aJobThatUndoesOrOnlyPlans_isNotFollowed()
{
    const JobSnapshot copied = ended(JobKind::Copy);
    JobSnapshot undone = copied;
    undone.request = std::make_shared<const Request>(undoOf(*copied.request, copied.results).value());
    Options plans;
    plans.dryRun = true;
    for (const JobSnapshot &job : {undone, ended(JobKind::Copy, plans)}) {
        QCOMPARE(whyNoRetry(job), std::optional(NoFollowUp::OfItsKind));
        QCOMPARE(whyNoUndo(job), std::optional(NoFollowUp::OfItsKind));
        QVERIFY(!retryOf(*job.request, job.results));
        QVERIFY(!undoOf(*job.request, job.results));
    }
}

void FollowUpTest::saysWhyNot()
{
    JobSnapshot job = ended(JobKind::Move);
    job.tally = {.done = 1};
    QCOMPARE(whyNoRetry(job), std::optional(NoFollowUp::NothingToDo));
    QVERIFY(!whyNoUndo(job));
    job.tally = {.failed = 1};
    QVERIFY(!whyNoRetry(job));
    QCOMPARE(whyNoUndo(job), std::optional(NoFollowUp::NothingToDo));

    Request forgotten = *job.request;
    forgotten.sources.clear();
    job.request = std::make_shared<const Request>(forgotten);
    QCOMPARE(whyNoRetry(job), std::optional(NoFollowUp::Forgotten));
    QVERIFY(!undoOf(forgotten, job.results));
    job.results = Path();
    QCOMPARE(whyNoUndo(job), std::optional(NoFollowUp::NotLogged));
    QVERIFY(!retryOf(*ended(JobKind::Move).request, Path()));
    job.state = JobState::Interrupted;
    QCOMPARE(whyNoRetry(job), std::optional(NoFollowUp::NotEnded));
}

void FollowUpTest::anUndoneCopyIsLookedForWhereItWent()
{
    const JobSnapshot job = ended(JobKind::Copy);
    const Request request = undoOf(*job.request, job.results).value();
    QCOMPARE(request.kind, JobKind::Delete);
    QCOMPARE(request.sources, (std::vector<Path> {Path("/to/a"), Path("/to/b")}));
    QVERIFY(request.options.undoes());
}

QTEST_APPLESS_MAIN(FollowUpTest)
#include "tst_follow_up.moc"
