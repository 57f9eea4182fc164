// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/overall_progress.h"

#include "tests/ui/fake_queue_source.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace ferry::ui;
using model::JobState;
using State = Overall::State;

namespace {

model::JobSnapshot &counted(tests::FakeQueueSource &source, std::uint64_t bytes, std::uint64_t done, JobState state = JobState::Running)
{
    model::JobSnapshot &job = source.addJob(state);
    job.found.bytes = bytes;
    job.foundIsFinal = true;
    job.bytesHandled = done;
    return job;
}

} // namespace

class OverallProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueueWithoutJobsIsIdle()
    {
        tests::FakeQueueSource source;
        const OverallProgress progress(source);
        QCOMPARE(progress.now(), Overall());
    }

    void oneJobIsTheWhole()
    {
        tests::FakeQueueSource source;
        OverallProgress progress(source);
        QSignalSpy changes(&progress, &OverallProgress::changed);
        counted(source, 1000, 250).rate = {40};
        source.publish();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(progress.now().state, State::Working);
        QCOMPARE(progress.now().fraction, std::optional(0.25));
        QCOMPARE(progress.now().rate.perSecond, 40U);
        QCOMPARE(progress.now().to, QStringLiteral("/media/BACKUP/Photos"));
        QVERIFY(progress.now().title.contains(QStringLiteral("Iceland")));
        source.publish();
        QCOMPARE(changes.count(), 1);
    }

    void knowsWhereSomethingWasPut_untilThereIsWorkAgain()
    {
        tests::FakeQueueSource source;
        OverallProgress progress(source);
        for (int i = 0; i < 3; ++i)
            source.addJob().tally.done = 1;
        source.queue.jobs[2].tally.done = 0;
        source.publish();
        QVERIFY(progress.targets().empty());
        source.queue.jobs[0].state = JobState::Done;
        source.publish();
        source.queue.jobs.erase(source.queue.jobs.begin()); // cleared
        source.queue.jobs[0].state = JobState::DoneWithProblems;
        source.publish();
        QCOMPARE(progress.targets(), std::vector<Path> {Path("/media/BACKUP/Photos")});
        QVERIFY(progress.isDurable());
        QCOMPARE(progress.jobs().size(), std::size_t(3));
        source.queue.jobs[1].state = JobState::Done; // did nothing
        source.publish();
        QCOMPARE(progress.now().state, State::Idle);
        QCOMPARE(progress.targets().size(), std::size_t(1));
        model::JobSnapshot &next = source.addJob();
        next.id = {9};
        next.tally.done = 1;
        next.error = Error::of(ErrorKind::Io, FsOp::Flush);
        source.publish();
        QVERIFY(progress.targets().empty());
        source.queue.jobs.back().state = JobState::DoneWithProblems;
        source.publish();
        QVERIFY(!progress.isDurable());
        QCOMPARE(progress.jobs(), std::vector<JobId> {JobId {9}});
    }

    void whatIsNotCountedHasNoFraction()
    {
        tests::FakeQueueSource source;
        OverallProgress progress(source);
        counted(source, 1000, 500);
        source.addJob(JobState::Running);
        source.publish();
        QVERIFY(!progress.now().fraction);
        QCOMPARE(progress.now().open, 2U);
    }

    void theEndOfOneJobNeverTurnsItBack()
    {
        tests::FakeQueueSource source;
        OverallProgress progress(source);
        counted(source, 1000, 1000);
        counted(source, 1000, 0, JobState::Waiting);
        source.publish();
        QCOMPARE(progress.now().fraction, std::optional(0.5));
        source.queue.jobs[0].state = JobState::Done;
        source.publish();
        QCOMPARE(progress.now().fraction, std::optional(0.5));
        QCOMPARE(progress.now().open, 1U);
        QCOMPARE(progress.now().bytes, 2000U);
        source.queue.jobs[1].state = JobState::Cancelled;
        source.publish();
        QCOMPARE(progress.now().state, State::Idle);
        QVERIFY(!progress.now().isCancelled);
        counted(source, 1000, 100);
        source.publish();
        QVERIFY2(progress.now().fraction < 0.11, "what ended before is another stretch of work");
    }

    void restsWhileAllThatIsOpenRests()
    {
        tests::FakeQueueSource source;
        OverallProgress progress(source);
        counted(source, 1000, 100, JobState::Paused);
        counted(source, 1000, 100, JobState::NeedsAnswer).questions = 3;
        source.publish();
        QCOMPARE(progress.now().state, State::Resting);
        QCOMPARE(progress.now().questions, 3U);
        source.addJob(JobState::Waiting);
        source.publish();
        QCOMPARE(progress.now().state, State::Working);
    }

    void plansAndWhatAnEarlierRunLeftDoNotCount()
    {
        tests::FakeQueueSource source;
        OverallProgress progress(source);
        source.addJob(JobState::Interrupted);
        model::Request plan = *source.addJob().request;
        plan.options.dryRun = true;
        source.queue.jobs[1].request = std::make_shared<model::Request>(plan);
        source.publish();
        QCOMPARE(progress.now().state, State::Idle);
    }

    void saysThatAllWasCancelled_orWhatFailed()
    {
        tests::FakeQueueSource source;
        OverallProgress progress(source);
        counted(source, 1000, 0);
        source.publish();
        source.queue.jobs[0].state = JobState::Cancelled;
        source.publish();
        QVERIFY(progress.now().isCancelled);
        counted(source, 1000, 0);
        source.publish();
        source.queue.jobs[1].state = JobState::DoneWithProblems;
        source.queue.jobs[1].tally.failed = 2;
        source.publish();
        QCOMPARE(progress.now().failed, 2U);
        QVERIFY(!progress.now().isCancelled);
    }
};

QTEST_MAIN(OverallProgressTest)
#include "tst_overall_progress.moc"
