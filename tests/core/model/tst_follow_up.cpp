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
    void whatWasRestored_isTriedAgain_andGoesBackToTheTrash();
    void saysWhyNot();
    void anUndoneCopyIsLookedForWhereItWent();
    void aComparison_isFollowedByWhatItFound();
    void onlyAComparison_isFollowedSo();
    void whatWasCancelled_isGoneOnWith();
    void whatIsGoneOnWith_isAsItWasToldLast();
    void whatFollows_hasThePriority();
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

void FollowUpTest::whatWasRestored_isTriedAgain_andGoesBackToTheTrash()
{
    Options options;
    options.outOfTrash = true;
    const JobSnapshot elsewhere = ended(JobKind::Move, options);
    QVERIFY(!whyNoRetry(elsewhere));
    QCOMPARE(whyNoUndo(elsewhere), std::optional(NoFollowUp::OfItsKind));
    QVERIFY(retryOf(*elsewhere.request, elsewhere.results)->options.outOfTrash);
    QVERIFY(!undoOf(*elsewhere.request, elsewhere.results));

    JobSnapshot job = elsewhere;
    Request restoring = *job.request;
    restoring.destination = Path();
    job.request = std::make_shared<const Request>(restoring);
    QVERIFY(!whyNoRetry(job) && !whyNoUndo(job));
    const Request undo = undoOf(restoring, job.results).value();
    QCOMPARE(undo.kind, JobKind::Trash);
    QVERIFY(undo.options.undoes() && !undo.options.outOfTrash && !undo.options.only->fromTrash);
    QCOMPARE(undo.sources, restoring.sources);
    QVERIFY(!undoOf(undo, Path("/later log")));
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

void FollowUpTest::aComparison_isFollowedByWhatItFound()
{
    JobSnapshot job = ended(JobKind::Verify);
    QVERIFY2(whyNoCopyOfDiffering(job) == NoFollowUp::NothingToDo, "what failed was neither");
    QVERIFY(whyNoTrashOfExtra(job) == NoFollowUp::NothingToDo);
    job.tally.differing = 1;
    QVERIFY(!whyNoCopyOfDiffering(job) && whyNoTrashOfExtra(job));
    job.tally.extra = 1;
    QVERIFY(!whyNoTrashOfExtra(job));
    job.state = JobState::Cancelled;
    QVERIFY2(!whyNoCopyOfDiffering(job) && !whyNoTrashOfExtra(job), "what it found holds");
    job.state = JobState::Interrupted;
    QVERIFY(whyNoCopyOfDiffering(job) == NoFollowUp::NotEnded && whyNoTrashOfExtra(job) == NoFollowUp::NotEnded);

    Options options;
    options.onFile = FileConflict::Ask;
    options.keepReplaced = true;
    const Request copy = copyDifferingOf(*job.request, job.results, options).value();
    QCOMPARE(copy.kind, JobKind::Copy);
    QCOMPARE(copy.sources, job.request->sources);
    QCOMPARE(copy.destination, job.request->destination);
    QVERIFY(copy.options.onFile == FileConflict::Overwrite && copy.options.onFolder == FolderConflict::Merge);
    QVERIFY(copy.options.keepReplaced && copy.options.aligns() && !copy.options.retries() && !copy.options.undoes());
    QCOMPARE(copy.options.only->log, job.results);

    const Request trash = trashExtraOf(*job.request, job.results).value();
    QCOMPARE(trash.kind, JobKind::Trash);
    QCOMPARE(trash.sources, (std::vector<Path> {Path("/to/.")}));
    QVERIFY(trash.destination.isEmpty() && trash.options.only->which == LoggedPart::Which::Extra);

    Request several = *job.request;
    several.sources = {Path("/a/."), Path("/b/d")};
    QCOMPARE(trashExtraOf(several, job.results)->sources, (std::vector<Path> {Path("/to/."), Path("/a/."), Path("/b/d")}));
    QVERIFY(undoOf(*trashExtraOf(several, job.results), Path("/later log"))->destination == Path("/to"));
    several.sources = {Path("/a/c"), Path("/b/d")}; // these have places of their own
    QCOMPARE(trashExtraOf(several, job.results)->sources, (std::vector<Path> {Path("/to/.")}));

    // Tried again, each keeps to what the comparison saw.
    for (const Request &request : {copy, trash}) {
        const Request again = retryOf(request, Path("/later log")).value();
        QCOMPARE(again.options.only, request.options.only);
        QCOMPARE(again.sources, request.sources);
        QVERIFY(undoOf(request, Path("/later log"))->options.undoes());
    }
    QVERIFY(!copyDifferingOf(*job.request, Path(), {}) && !trashExtraOf(*job.request, Path()));
}

void FollowUpTest::onlyAComparison_isFollowedSo()
{
    Options plans;
    plans.dryRun = true;
    for (JobSnapshot job : {ended(JobKind::Copy), ended(JobKind::Check), ended(JobKind::Verify, plans)}) {
        job.tally.differing = job.tally.extra = 1;
        QVERIFY(whyNoCopyOfDiffering(job) == NoFollowUp::OfItsKind && whyNoTrashOfExtra(job) == NoFollowUp::OfItsKind);
        QVERIFY(!copyDifferingOf(*job.request, job.results, {}) && !trashExtraOf(*job.request, job.results));
    }
}

void FollowUpTest::whatWasCancelled_isGoneOnWith()
{
    for (const JobKind kind : {JobKind::Copy, JobKind::Move, JobKind::Delete, JobKind::Trash}) {
        JobSnapshot job = ended(kind);
        QCOMPARE(whyNoGoOn(job), std::optional(NoFollowUp::NothingToDo));
        job.state = JobState::Paused;
        QCOMPARE(whyNoGoOn(job), std::optional(NoFollowUp::NotEnded));
        job.state = JobState::Cancelled;
        job.tally = {};
        QVERIFY2(!whyNoGoOn(job), "also before anything was done");
        const Request rest = goOnOf(*job.request, job.results).value();
        QVERIFY(rest.options.goesOn() && !rest.options.retries() && !rest.options.undoes() && !rest.options.aligns());
        QVERIFY(rest.options.only->log == job.results && rest.options.only->before.empty());
        QVERIFY(rest.kind == kind && rest.sources == job.request->sources && rest.destination == job.request->destination);

        job.request = std::make_shared<const Request>(rest); // cancelled once more
        QVERIFY(!whyNoGoOn(job));
        const Request further = goOnOf(rest, Path("/later log")).value();
        QCOMPARE(further.options.only->log, Path("/later log"));
        QCOMPARE(further.options.only->before, std::vector<Path> {job.results});
        const LoggedPart last = *goOnOf(further, Path("/last log"))->options.only;
        QCOMPARE(last.before, (std::vector<Path> {job.results, Path("/later log")}));
        QVERIFY2(retryOf(further, Path("/later log"))->options.only->before.empty(), "of that log alone");
        job.results = Path();
        QCOMPARE(whyNoGoOn(job), std::optional(NoFollowUp::NotLogged));
        QVERIFY(!goOnOf(rest, Path()));
    }
    Options retries;
    retries.only = LoggedPart {LoggedPart::Which::Failed, Path("/earlier log")};
    Options plans;
    plans.dryRun = true;
    for (JobSnapshot job : {ended(JobKind::Extract), ended(JobKind::Compress), ended(JobKind::Verify), ended(JobKind::Check),
                            ended(JobKind::Copy, retries), ended(JobKind::Copy, plans)}) {
        job.state = JobState::Cancelled;
        QCOMPARE(whyNoGoOn(job), std::optional(NoFollowUp::OfItsKind));
        QVERIFY(!goOnOf(*job.request, job.results));
    }
}

void FollowUpTest::whatIsGoneOnWith_isAsItWasToldLast()
{
    JobSnapshot job = ended(JobKind::Copy);
    job.policies = {FileConflict::Newer, FolderConflict::Skip, ErrorPolicy::Wait};
    job.limit = {5'000'000};
    job.priority = Priority::Background;
    QVERIFY2(!goOnOf(job), "it was not cancelled");
    job.state = JobState::Cancelled;
    const Options rest = goOnOf(job)->options;
    QVERIFY(rest.goesOn() && rest.only->log == job.results);
    QVERIFY(rest.policies() == job.policies);
    QVERIFY(rest.limit == job.limit && rest.priority == Priority::Background);
    QVERIFY2(!rest.verification, "what it says may be but that it wrote nothing");
    job.verification = Verification::ReadBack;
    QVERIFY(goOnOf(job)->options.verification == Verification::ReadBack);
}

void FollowUpTest::whatFollows_hasThePriority()
{
    Options options;
    options.priority = Priority::Background;
    const JobSnapshot copied = ended(JobKind::Copy, options);
    const JobSnapshot compared = ended(JobKind::Verify, options);
    QCOMPARE(retryOf(*copied.request, copied.results)->options.priority, Priority::Background);
    QCOMPARE(undoOf(*copied.request, copied.results)->options.priority, Priority::Background);
    QCOMPARE(copyDifferingOf(*compared.request, compared.results, {})->options.priority, Priority::Background);
    QCOMPARE(trashExtraOf(*compared.request, compared.results)->options.priority, Priority::Background);
}

QTEST_APPLESS_MAIN(FollowUpTest)
#include "tst_follow_up.moc"
