// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_queue.h"

#include "core/fs/linux_ops.h"
#include "tests/support/await.h"
#include "tests/support/fault_ops.h"
#include "tests/support/job_run.h"
#include "tests/support/manual_clock.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <thread>

using namespace ferry;
using namespace ferry::jobs;
using namespace ferry::model;
using namespace std::chrono_literals;
using ferry::test::await;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::FaultOps;
using ferry::test::ManualClock;
using ferry::test::RecordingSink;
using ferry::test::settle;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

/// Holds workers at a door until it is opened.
class Door
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.wait(lock, [this] { return m_open; });
        --m_waiting;
    }
    void open()
    {
        std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    /// Who was let in does not count, though the system may not have woken him yet.
    int waiting()
    {
        std::lock_guard lock(m_mutex);
        return m_open ? 0 : m_waiting;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
    int m_waiting = 0;
};

/// A queue on this thread, with time that stands still unless told to pass.
struct Place {
    TempFolder temp;
    Tree tree {temp.path()};
    Door door; ///< files called "held" are opened behind it
    FaultOps ops;
    ManualClock clock;
    async::WorkerLanes lanes;
    std::shared_ptr<const QueueSnapshot> last;
    int published = 0;
    int changed = 0;
    std::vector<std::uint64_t> finished;
    std::vector<std::uint64_t> asked;
    std::uint64_t lastJob = 0;
    std::unique_ptr<JobQueue> queue;

    explicit Place(const std::string &results = {})
    {
        ops.atEvery(
            [this](const test::MadeCall &call) {
                if (call.name == "held")
                    door.pass();
            },
            callsOf({Call::Open}));
        for (const char *name : {"to", "from"})
            tree.folder(name);
        tree.file("from/held", "1").file("from/quick", "22");
        queue = std::make_unique<JobQueue>(
            QueueParts {.ops = ops, .clock = clock, .lanes = lanes, .resultsFolder = results.empty() ? Path() : temp.child(results)},
            QueueEvents {.published =
                             [this](std::shared_ptr<const QueueSnapshot> snapshot) {
                                 last = std::move(snapshot);
                                 ++published;
                             },
                         .changed = [this] { ++changed; },
                         .asked = [this](QuestionId id) { asked.push_back(id.value); },
                         .finished = [this](JobId id) { finished.push_back(id.value); }});
    }
    ~Place()
    {
        door.open();
        const auto left = await(queue->shutDown(1h));
        if (!left.empty())
            qFatal("%s did not stop", left.front().c_str());
        settle();
    }

    JobId submit(Request request, bool paused = false, std::vector<std::shared_ptr<store::OutcomeSink>> sinks = {})
    {
        const JobId id {++lastJob};
        queue->submit(id, std::move(request), std::move(sinks), paused);
        return id;
    }
    /// A copy that stays at the door; it is there when this returns.
    JobId submitHeld()
    {
        tree.folder("to/" + std::to_string(lastJob + 1));
        const JobId id = submit(test::copyRequest({tree.path("from/held")}, tree.path("to/" + std::to_string(lastJob + 1))));
        if (!until([this] { return door.waiting() > 0; }))
            qFatal("the job did not come to the door");
        return id;
    }
    /// A copy that ends by itself.
    JobId submitQuick(bool paused = false)
    {
        tree.folder("to/" + std::to_string(lastJob + 1));
        return submit(test::copyRequest({tree.path("from/quick")}, tree.path("to/" + std::to_string(lastJob + 1))), paused);
    }

    [[nodiscard]] const JobSnapshot *job(JobId id) const { return last->job(id).get(); }
    [[nodiscard]] JobState state(JobId id) const { return job(id)->state; }
    /// Lets workers, the event loop and the clock go on until `condition` holds.
    template <typename Condition>
    bool until(Condition condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition()) {
            if (timer.elapsed() > 60'000)
                return false;
            clock.advance(10ms);
            std::this_thread::yield();
        }
        return true;
    }
    bool untilState(JobId id, JobState wanted)
    {
        return until([&] { return last && job(id) && state(id) == wanted; });
    }
    /// Lets everything go on that can go on without time or workers that are held.
    void rest()
    {
        for (int i = 0; i < 20; ++i) { // each end of a hop may begin another
            const bool quiet = until([this] {
                const auto loads = lanes.loads();
                const int busy = std::accumulate(loads.begin(), loads.end(), 0,
                                                 [](int sum, const auto &load) { return sum + load.running + load.queued; });
                return busy == door.waiting();
            });
            if (!quiet)
                qFatal("the workers do not come to rest");
            clock.advance(50ms);
        }
    }
};

async::Task<void> shutDownInto(JobQueue *queue, std::optional<std::vector<std::string>> *names)
{
    std::vector<std::string> running = co_await queue->shutDown(30s);
    names->emplace(std::move(running));
}

} // namespace

class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAJob_andTellsItsEnd();
    void saysThatItOnlyLooks_beforeAnythingIsDone();
    void saysThatItOnlyVerifies();
    void doesNotSayThatItVerifies_whileCopiesWaitForTheirTurn();
    void saysWhatTheDeviceKeeps_data();
    void saysWhatTheDeviceKeeps();
    void startsInOrder_onOneDevice();
    void instantJobsPass();
    void tellsEveryWaitingJob_whatItWaitsFor();
    void tellsForWhichDeviceAJobWaits();
    void startNowPasses();
    void moveBefore_changesWhoIsNext();
    void pausedJobsWait_andBlockNobody();
    void pauseOfAWaitingJob_letsTheNextPass();
    void saysWhatAJobWaitsFor_alsoWhileAllIsPaused();
    void cancelOfAWaitingJob_endsItAtOnce();
    void cancelOfAPausedRunningJob_endsIt();
    void aCancelledJobIsGoneOnWith_once();
    void pauseAllResumeAllCancelAll();
    void dryRunsAreNotOfAll();
    void clearsOnlyWhatIsOver();
    void publishesTenTimesASecond_andOnlyWhileJobsRun();
    void snapshotsShareWhatDidNotChange();
    void snapshotsShareTheRequest_alsoOfAJobThatMoves();
    void snapshotsShareTheQuestions_whileNoneComesOrGoes();
    void aBurstOfChangesIsOneSnapshot();
    void asks_andGoesOnWithTheAnswer();
    void limitOfAllHoldsForJobsTogether_untilItIsLifted();
    void limitOfAllHoldsAlsoForWhatWasCutBefore();
    void whatIsWrittenIsFlushedInTime_whateverTheLimit();
    void pausedJobLeavesTheLineOfAllToOthers();
    void keepsResults_readableByTheOwnerOnly();
    void shutdownNamesWhatDoesNotStop();
    void shutdownEndsWhatWaitsAndRuns();
    void ignoresJobsItDoesNotKnow();
};

void TestJobQueue::runsAJob_andTellsItsEnd()
{
    Place place;
    auto sink = std::make_shared<RecordingSink>();
    const JobId id = place.submit(test::copyRequest({place.tree.path("from/quick")}, place.tree.path("to")), false, {sink});
    QVERIFY(!place.last);
    settle(); // the next turn of the event loop
    QVERIFY(place.last);
    QVERIFY(place.state(id) == JobState::Waiting || place.state(id) == JobState::Running); // a quick worker has looked at it by now
    QVERIFY(place.untilState(id, JobState::Done));
    QCOMPARE(place.finished, std::vector<std::uint64_t> {id.value});
    QCOMPARE(place.tree.content("to/quick"), std::string("22"));
    QCOMPARE(place.job(id)->tally.done, std::uint64_t(1));
    QCOMPARE(place.job(id)->bytesCopied, std::uint64_t(2));
    QCOMPARE(place.job(id)->found, (Totals {1, 2}));
    QVERIFY(place.job(id)->foundIsFinal);
    QCOMPARE(sink->outcomes().size(), std::size_t(1));
    QCOMPARE(sink->finishes(), 1);
    QCOMPARE(sink->job()->state, JobState::Done);
}

void TestJobQueue::saysThatItOnlyLooks_beforeAnythingIsDone()
{
    Place place;
    const JobId id = place.submitHeld();
    place.rest();
    QCOMPARE(place.state(id), JobState::Running);
    QCOMPARE(place.job(id)->stage, Stage::Looking);
    place.door.open();
    QVERIFY(place.untilState(id, JobState::Done));
    QCOMPARE(place.job(id)->stage, Stage::Working);
}

void TestJobQueue::saysThatItOnlyVerifies()
{
    std::mutex mutex;
    int flushed = -1; // the descriptor of the copy
    int reads = 0; // of the copy, when it was flushed
    Door atFirst;
    Place place;
    place.tree.bigFile("from/large", 24 << 20);
    place.ops.atEvery(
        [&](const test::MadeCall &call) {
            const std::lock_guard lock(mutex);
            flushed = call.at;
        },
        callsOf({Call::FlushFile}));
    place.ops.atEvery(
        [&](const test::MadeCall &call) {
            int nth = 0;
            {
                const std::lock_guard lock(mutex);
                nth = call.at == flushed ? ++reads : 0;
            }
            if (nth == 1)
                atFirst.pass();
            else if (nth == 20) // what is read in one hop is less
                place.door.pass();
        },
        callsOf({Call::Read}));
    Options options;
    options.verification = Verification::ReadBack;
    const JobId id = place.submit(test::copyRequest({place.tree.path("from/large")}, place.tree.path("to"), options));
    const bool isFlushed = place.until([&] { return atFirst.waiting() > 0; });
    place.clock.advance(1s);
    const Stage before = place.job(id)->stage;
    atFirst.open();
    QVERIFY(isFlushed);
    QCOMPARE(before, Stage::Working);
    QVERIFY(place.until([&] { return place.job(id)->stage == Stage::Verifying; }));
    QCOMPARE(place.state(id), JobState::Running);
    place.door.open();
    QVERIFY(place.untilState(id, JobState::Done));
    QCOMPARE(place.job(id)->stage, Stage::Working);
}

void TestJobQueue::doesNotSayThatItVerifies_whileCopiesWaitForTheirTurn()
{
    Place place;
    place.ops.failFrom(1, EOPNOTSUPP, callsOf({Call::Clone}));
    constexpr std::uint64_t kPart = 64 << 10; // what may travel at once under the lowest limit
    Options options;
    options.verification = Verification::ReadBack;
    options.workers = 2;
    options.limit = {1};
    std::vector<Path> sources;
    for (const char *name : {"from/one", "from/other"}) {
        place.tree.bigFile(name, kPart);
        sources.push_back(place.tree.path(name));
    }
    const JobId id = place.submit(test::copyRequest(sources, place.tree.path("to"), options));
    QVERIFY(place.until([&] { return place.last && place.job(id) && place.job(id)->tally.done == 1; }));
    place.clock.advance(10s); // the one is read back, the other waits
    QCOMPARE(place.state(id), JobState::Running);
    QCOMPARE(place.job(id)->stage, Stage::Working);
    place.queue->setLimit(id, {0});
    QVERIFY(place.untilState(id, JobState::Done));
    QCOMPARE(place.job(id)->tally.done, std::uint64_t(2));
}

void TestJobQueue::saysWhatTheDeviceKeeps_data()
{
    QTest::addColumn<Durability>("durability");
    QTest::addColumn<bool>("flushFails");
    QTest::addColumn<bool>("isDurable");
    QTest::newRow("job") << Durability::Job << false << true;
    QTest::newRow("file") << Durability::File << false << true;
    QTest::newRow("none") << Durability::None << false << false;
    QTest::newRow("flushes fail") << Durability::Job << true << false;
}

void TestJobQueue::saysWhatTheDeviceKeeps()
{
    QFETCH(Durability, durability);
    QFETCH(bool, flushFails);
    QFETCH(bool, isDurable);
    Place place;
    Request request = test::copyRequest({place.tree.path("from/quick")}, place.tree.path("to"));
    request.options.durability = durability;
    if (flushFails)
        place.ops.failFrom(1, EIO, callsOf({Call::FlushFileSystem}));
    const JobId id = place.submit(std::move(request));
    QVERIFY(place.untilState(id, flushFails ? JobState::DoneWithProblems : JobState::Done));
    QCOMPARE(model::isDurable(*place.job(id)), isDurable);
    if (isDurable)
        QCOMPARE(place.job(id)->bytesFlushed, std::uint64_t(2));
    if (durability == Durability::None)
        QCOMPARE(place.job(id)->bytesFlushed, std::uint64_t(0));
}

void TestJobQueue::startsInOrder_onOneDevice()
{
    Place place;
    const JobId first = place.submitHeld();
    const JobId second = place.submitQuick();
    place.rest(); // looked at before the next is there
    const JobId third = place.submitQuick();
    place.rest();
    QCOMPARE(place.state(first), JobState::Running);
    QCOMPARE(place.state(second), JobState::Waiting);
    QCOMPARE(place.state(third), JobState::Waiting);
    QCOMPARE(place.job(second)->waitsFor, first);
    QCOMPARE(place.job(third)->waitsFor, first);
    QCOMPARE(place.job(third)->waitsForWhat, place.job(first)->request);
    QVERIFY(!place.job(first)->waitsFor.isValid());
    place.door.open();
    QVERIFY(place.untilState(third, JobState::Done));
    QCOMPARE(place.finished, (std::vector<std::uint64_t> {1, 2, 3}));
    QVERIFY(!place.job(third)->waitsFor.isValid());
    QVERIFY(!place.job(third)->waitsForWhat);
}

void TestJobQueue::instantJobsPass()
{
    Place place;
    place.submitHeld();
    const JobId waiting = place.submitQuick();
    const JobId instant = place.submit(test::moveRequest({place.tree.path("from/quick")}, place.tree.path("to")));
    QVERIFY(place.untilState(instant, JobState::Done));
    QCOMPARE(place.state(waiting), JobState::Waiting);
    QVERIFY(place.tree.exists("to/quick"));
}

void TestJobQueue::tellsEveryWaitingJob_whatItWaitsFor()
{
    Place place;
    const JobId first = place.submitHeld();
    const JobId second = place.submitQuick(true);
    const JobId third = place.submitQuick(true);
    place.rest();
    QVERIFY(!place.job(second)->waitsFor.isValid());
    place.queue->resumeAll(); // both begin to wait in one round
    place.rest();
    QCOMPARE(place.job(second)->waitsFor, first);
    QCOMPARE(place.job(third)->waitsFor, first);
}

void TestJobQueue::tellsForWhichDeviceAJobWaits()
{
    const TempFolder here;
    const test::OtherFileSystem device(here.path());
    if (!device.isThere())
        QSKIP(qPrintable(device.why()));
    Place place;
    const JobId first = place.submit(test::copyRequest({place.tree.path("from/held")}, device.path()));
    QVERIFY(place.until([&] { return place.door.waiting() > 0; }));
    const JobId second = place.submit(test::copyRequest({place.tree.path("from/quick")}, device.path()));
    place.rest();
    QCOMPARE(place.job(second)->waitsFor, first);
    QCOMPARE(place.job(second)->waitsForDevice, device.path().parent());
    QVERIFY(place.job(first)->waitsForDevice.isEmpty());
    place.door.open();
    QVERIFY(place.untilState(second, JobState::Done));
    QVERIFY(place.job(second)->waitsForDevice.isEmpty());
}

void TestJobQueue::startNowPasses()
{
    Place place;
    place.submitHeld();
    const JobId waiting = place.submitQuick();
    const JobId forced = place.submitQuick(true); // even a paused one
    place.rest();
    QCOMPARE(place.state(forced), JobState::Paused);
    place.queue->startNow(forced);
    QVERIFY(place.untilState(forced, JobState::Done));
    QCOMPARE(place.state(waiting), JobState::Waiting);
}

void TestJobQueue::moveBefore_changesWhoIsNext()
{
    Place place;
    const JobId first = place.submitHeld();
    const JobId second = place.submitQuick();
    const JobId third = place.submitQuick();
    place.rest();
    const auto order = [&place] {
        std::vector<std::uint64_t> ids;
        for (const auto &job : place.last->jobs)
            ids.push_back(job->id.value);
        return ids;
    };
    place.queue->moveBefore(third, second);
    place.rest();
    QCOMPARE(order(), std::vector<std::uint64_t>({first.value, third.value, second.value}));
    QCOMPARE(place.job(second)->waitsFor, place.job(third)->waitsFor);
    place.queue->moveBefore(second, {99}); // nobody's number: to the end, where it is
    place.queue->moveBefore({99}, first);
    place.queue->moveBefore(third, third);
    place.queue->moveBefore(first, {});
    place.rest();
    QCOMPARE(order(), std::vector<std::uint64_t>({third.value, second.value, first.value}));
    QCOMPARE(place.state(first), JobState::Running);
    place.door.open();
    QVERIFY(place.until([&] { return place.finished.size() == 3; }));
    QCOMPARE(place.finished, std::vector<std::uint64_t>({first.value, third.value, second.value}));
}

void TestJobQueue::pausedJobsWait_andBlockNobody()
{
    Place place;
    const JobId paused = place.submitQuick(true);
    const JobId next = place.submitQuick();
    QVERIFY(place.untilState(next, JobState::Done));
    QCOMPARE(place.state(paused), JobState::Paused);
    place.rest();
    QCOMPARE(place.state(paused), JobState::Paused); // it never goes on by itself
    place.queue->resume(paused);
    QVERIFY(place.untilState(paused, JobState::Done));
}

void TestJobQueue::pauseOfAWaitingJob_letsTheNextPass()
{
    Place place;
    const JobId first = place.submitHeld();
    const JobId second = place.submitQuick();
    const JobId third = place.submitQuick();
    place.rest();
    QCOMPARE(place.job(second)->waitsFor, first);
    place.queue->pause(second);
    place.rest();
    QCOMPARE(place.state(second), JobState::Paused);
    QVERIFY(!place.job(second)->waitsFor.isValid()); // it waits for the user now
    place.door.open();
    QVERIFY(place.untilState(third, JobState::Done));
    QCOMPARE(place.state(first), JobState::Done);
    QCOMPARE(place.state(second), JobState::Paused);
}

void TestJobQueue::saysWhatAJobWaitsFor_alsoWhileAllIsPaused()
{
    Place place;
    const JobId first = place.submitHeld();
    place.queue->pause(first);
    place.rest();
    QCOMPARE(place.state(first), JobState::Paused);
    const JobId second = place.submitQuick();
    QVERIFY(place.until([&] { return place.job(second) && place.job(second)->waitsFor == first; }));
    QCOMPARE(place.state(second), JobState::Waiting);
}

void TestJobQueue::cancelOfAWaitingJob_endsItAtOnce()
{
    Place place;
    place.submitHeld();
    auto sink = std::make_shared<RecordingSink>();
    const JobId waiting = place.submit(test::copyRequest({place.tree.path("from/quick")}, place.tree.path("to/new")), false, {sink});
    place.rest();
    place.queue->cancel(waiting);
    QCOMPARE(place.state(waiting), JobState::Cancelled);
    QVERIFY(!place.job(waiting)->waitsFor.isValid());
    QCOMPARE(place.finished, std::vector<std::uint64_t> {waiting.value});
    QCOMPARE(sink->finishes(), 1);
    place.queue->cancel(waiting); // once is enough
    place.queue->resume(waiting);
    place.queue->startNow(waiting);
    place.door.open();
    QVERIFY(place.until([&] { return place.finished.size() == 2; }));
    place.rest();
    QCOMPARE(place.state(waiting), JobState::Cancelled);
    QCOMPARE(sink->finishes(), 1);
    QVERIFY(!place.tree.exists("to/new"));
}

void TestJobQueue::cancelOfAPausedRunningJob_endsIt()
{
    Place place;
    const JobId id = place.submitHeld();
    const JobId next = place.submitQuick();
    place.queue->pause(id);
    QVERIFY(place.untilState(id, JobState::Paused));
    place.queue->cancel(id);
    QVERIFY(place.untilState(id, JobState::Cancelling));
    place.door.open();
    QVERIFY(place.untilState(id, JobState::Cancelled));
    QVERIFY(place.untilState(next, JobState::Done));
}

void TestJobQueue::aCancelledJobIsGoneOnWith_once()
{
    Place place("results");
    const JobId done = place.submitQuick();
    QVERIFY(place.untilState(done, JobState::Done));
    const JobId cancelled = place.submitQuick(true);
    const JobId last = place.submitQuick(true);
    place.queue->goOn(cancelled, {++place.lastJob}); // not cancelled yet
    place.queue->setLimit(cancelled, {5'000'000});
    place.queue->setPolicies(cancelled, {.onFile = FileConflict::Newer});
    place.queue->cancel(cancelled);
    QCOMPARE(place.state(cancelled), JobState::Cancelled);
    const Path log = place.job(cancelled)->results;
    const JobId next {++place.lastJob};
    place.queue->goOn(cancelled, next);
    place.queue->goOn(cancelled, {++place.lastJob}); // a second click, also while the first one's last traces are put away
    QVERIFY(place.untilState(next, JobState::Done));
    place.queue->goOn(cancelled, {++place.lastJob});
    place.queue->goOn(done, {++place.lastJob});
    place.rest();
    std::vector<std::uint64_t> listed;
    for (const auto &job : place.last->jobs)
        listed.push_back(job->id.value);
    QCOMPARE(listed, (std::vector<std::uint64_t> {done.value, next.value, last.value}));
    const Options &options = place.job(next)->request->options;
    QVERIFY(options.goesOn() && options.only->log == log);
    QVERIFY2(options.onFile == FileConflict::Newer && options.limit == ByteRate {5'000'000}, "as it was told last");
    QVERIFY(!options.verification);
    QCOMPARE(place.tree.content("to/" + std::to_string(cancelled.value) + "/quick"), std::string("22"));
}

void TestJobQueue::pauseAllResumeAllCancelAll()
{
    Place place;
    const JobId running = place.submitHeld();
    const JobId waiting = place.submitQuick();
    place.queue->pauseAll();
    place.rest();
    QCOMPARE(place.state(running), JobState::Paused);
    QCOMPARE(place.state(waiting), JobState::Paused);
    place.queue->resumeAll();
    place.door.open();
    QVERIFY(place.untilState(waiting, JobState::Done));
    QCOMPARE(place.state(running), JobState::Done);
    const JobId third = place.submitQuick(true);
    place.queue->cancelAll();
    QVERIFY(place.untilState(third, JobState::Cancelled));
    QCOMPARE(place.state(running), JobState::Done);
    QCOMPARE(place.finished.size(), std::size_t(3));
}

void TestJobQueue::dryRunsAreNotOfAll()
{
    Place place;
    place.submitHeld(); // so that the others wait
    place.tree.folder("plan");
    const JobId plan = place.submit(test::copyRequest({place.tree.path("from/quick")}, place.tree.path("plan"), {.dryRun = true}));
    const JobId waiting = place.submitQuick();
    place.queue->pauseAll();
    place.rest();
    QCOMPARE(place.state(waiting), JobState::Paused);
    QVERIFY(place.state(plan) != JobState::Paused);
    place.queue->cancelAll();
    QVERIFY(place.untilState(waiting, JobState::Cancelled));
    place.door.open();
    QVERIFY(place.untilState(plan, JobState::Done));
}

void TestJobQueue::clearsOnlyWhatIsOver()
{
    Place place;
    const JobId done = place.submitQuick();
    QVERIFY(place.untilState(done, JobState::Done));
    settle();
    const JobId held = place.submitHeld();
    const JobId waiting = place.submitQuick();
    place.queue->clear(held);
    place.queue->clear(waiting);
    place.rest();
    QCOMPARE(place.last->jobs.size(), std::size_t(3));
    place.queue->clear(done);
    QVERIFY(place.until([&] { return !place.job(done); }));
    place.door.open();
    QVERIFY(place.untilState(waiting, JobState::Done));
    settle();
    place.queue->clearFinished();
    QVERIFY(place.until([&] { return place.last->jobs.empty(); }));
}

void TestJobQueue::publishesTenTimesASecond_andOnlyWhileJobsRun()
{
    Place place;
    const JobId id = place.submitHeld();
    place.rest();
    const int before = place.published;
    const std::uint64_t revision = place.last->revision;
    const int changed = place.changed;
    place.clock.advance(10s);
    QVERIFY(place.published - before >= 99);
    QVERIFY(place.published - before <= 101);
    QCOMPARE(place.changed, changed); // mere progress is no change
    QVERIFY(place.last->revision > revision);
    place.door.open();
    QVERIFY(place.untilState(id, JobState::Done));
    place.rest();
    const int afterwards = place.published;
    place.clock.advance(1h);
    QCOMPARE(place.published, afterwards);
    QCOMPARE(place.clock.scheduled(), std::size_t(0));
}

void TestJobQueue::snapshotsShareWhatDidNotChange()
{
    Place place;
    const JobId done = place.submitQuick();
    QVERIFY(place.untilState(done, JobState::Done));
    const JobId held = place.submitHeld();
    const JobId waiting = place.submitQuick();
    const JobId paused = place.submitQuick(true);
    place.rest();
    const auto before = place.last;
    place.clock.advance(1s); // the job at work moves
    QVERIFY(place.last != before);
    QVERIFY(place.last->job(held) != before->job(held));
    QVERIFY(place.last->job(held)->revision > before->job(held)->revision);
    for (const JobId id : {done, waiting, paused})
        QVERIFY(place.last->job(id) == before->job(id));
    const auto beforePause = place.last;
    place.queue->pause(waiting);
    place.rest();
    QVERIFY(place.last->job(waiting) != beforePause->job(waiting));
    QCOMPARE(place.state(waiting), JobState::Paused);
    for (const JobId id : {done, paused})
        QVERIFY(place.last->job(id) == before->job(id));
    place.submitQuick(true);
    place.rest();
    for (const JobId id : {done, paused})
        QVERIFY(place.last->job(id) == before->job(id));
}

void TestJobQueue::snapshotsShareTheRequest_alsoOfAJobThatMoves()
{
    Place place;
    const JobId held = place.submitHeld();
    place.rest();
    const auto before = place.last->job(held);
    QCOMPARE(before->request->sources.size(), std::size_t(1));
    place.queue->setLimit(held, {kMiB});
    place.clock.advance(1s);
    const auto after = place.last->job(held);
    QVERIFY(after != before);
    QVERIFY(after->request == before->request);
    QCOMPARE(before->limit.perSecond, std::uint64_t(0));
    QCOMPARE(after->limit.perSecond, kMiB);
    QCOMPARE(after->request->options.limit.perSecond, std::uint64_t(0)); // as it was asked for
}

void TestJobQueue::snapshotsShareTheQuestions_whileNoneComesOrGoes()
{
    Place place;
    place.submitHeld();
    place.tree.file("to/quick", "old");
    Options options;
    options.onFile = FileConflict::Ask;
    const JobId asking = place.submit(test::copyRequest({place.tree.path("from/quick")}, place.tree.path("to"), options));
    place.queue->startNow(asking);
    QVERIFY(place.untilState(asking, JobState::NeedsAnswer));
    place.rest();
    const auto before = place.last;
    QCOMPARE(before->questions->size(), std::size_t(1));
    place.clock.advance(1s);
    QVERIFY(place.last != before);
    QVERIFY(place.last->questions == before->questions);
    QVERIFY(place.last->job(asking) == before->job(asking));
    place.queue->answer(before->questions->front()->id, Answer::Skip, AnswerScope::ThisOne);
    QVERIFY(place.untilState(asking, JobState::Done));
    QVERIFY(place.last->questions->empty());
    QCOMPARE(before->questions->size(), std::size_t(1)); // what was published stays as it was
}

void TestJobQueue::aBurstOfChangesIsOneSnapshot()
{
    Place place;
    for (int i = 0; i < 50; ++i)
        place.submitQuick(true);
    settle();
    QCOMPARE(place.published, 1);
    QCOMPARE(place.last->jobs.size(), std::size_t(50));
    place.rest();
    const int before = place.published;
    place.queue->pauseAll(); // nothing new in that
    settle();
    QCOMPARE(place.published, before + 1);
    place.queue->cancelAll();
    settle();
    QVERIFY(place.published <= before + 3);
    QCOMPARE(place.finished.size(), std::size_t(50));
    QVERIFY(std::ranges::all_of(place.last->jobs, [](const auto &job) { return job->state == JobState::Cancelled; }));
}

void TestJobQueue::asks_andGoesOnWithTheAnswer()
{
    Place place;
    place.tree.file("to/quick", "old");
    Options options;
    options.onFile = FileConflict::Ask;
    const JobId id = place.submit(test::copyRequest({place.tree.path("from/quick")}, place.tree.path("to"), options));
    QVERIFY(place.untilState(id, JobState::NeedsAnswer));
    QCOMPARE(place.asked.size(), std::size_t(1));
    QCOMPARE(place.last->questions->size(), std::size_t(1));
    QCOMPARE(place.last->questions->front()->id.value, place.asked[0]);
    QCOMPARE(place.job(id)->questions, std::size_t(1));
    place.queue->answer({place.asked[0] + 7}, Answer::Replace, AnswerScope::ThisOne); // nobody's
    place.queue->answer({place.asked[0]}, Answer::Merge, AnswerScope::ThisOne); // not offered
    place.rest();
    QCOMPARE(place.state(id), JobState::NeedsAnswer);
    place.queue->answer({place.asked[0]}, Answer::Replace, AnswerScope::ThisOne);
    QVERIFY(place.untilState(id, JobState::Done));
    QCOMPARE(place.tree.content("to/quick"), std::string("22"));
    QVERIFY(place.last->questions->empty());
}

void TestJobQueue::limitOfAllHoldsForJobsTogether_untilItIsLifted()
{
    Place place;
    place.ops.failFrom(1, EOPNOTSUPP, callsOf({Call::Clone})); // what is shared is not copied
    place.tree.bigFile("from/large", 8 << 20).folder("to/1").folder("to/2");
    place.queue->setLimitOfAll({1'000'000});
    const JobId first = place.submit(test::copyRequest({place.tree.path("from/large")}, place.tree.path("to/1")), true);
    const JobId second = place.submit(test::copyRequest({place.tree.path("from/large")}, place.tree.path("to/2")), true);
    place.rest(); // looked at
    place.queue->startNow(first);
    place.queue->startNow(second);
    const auto copied = [&] { return place.job(first)->bytesCopied + place.job(second)->bytesCopied; };
    QVERIFY(place.until([&] { return place.job(first)->bytesCopied > 0 && place.job(second)->bytesCopied > 0; }));
    const TimePoint begun = place.clock.now();
    const std::uint64_t before = copied();
    QVERIFY(place.until([&] { return copied() >= before + 4'000'000; }));
    QVERIFY(place.clock.now() - begun >= 3s);
    QCOMPARE(place.last->limit.perSecond, std::uint64_t(1'000'000));
    QCOMPARE(place.job(first)->limit.perSecond, std::uint64_t(0));
    place.queue->setLimitOfAll({1});
    place.clock.advance(1s);
    QCOMPARE(place.state(first), JobState::Running);
    QCOMPARE(place.last->limit.perSecond, std::uint64_t(1));
    place.queue->setLimitOfAll({0});
    QVERIFY(place.untilState(first, JobState::Done));
    QVERIFY(place.untilState(second, JobState::Done));
    QCOMPARE(place.last->limit.perSecond, std::uint64_t(0));
}

void TestJobQueue::limitOfAllHoldsAlsoForWhatWasCutBefore()
{
    Place place;
    place.ops.failFrom(1, EOPNOTSUPP, callsOf({Call::Clone})); // what is shared is not copied
    place.ops.atEvery(
        [&place](const test::MadeCall &call) {
            if (call.name.starts_with("small-"))
                place.door.pass();
        },
        callsOf({Call::Open}));
    constexpr std::uint64_t kSize = 4096;
    constexpr std::uint64_t kBatch = 256; // the most that travel together
    Request request = test::copyRequest({}, place.tree.path("to"));
    request.options.workers = 1;
    request.options.countAhead = false;
    for (int i = 0; i < 600; ++i) {
        const std::string name = "from/small-" + std::to_string(i);
        place.tree.bigFile(name, kSize);
        request.sources.push_back(place.tree.path(name));
    }
    const JobId id = place.submit(std::move(request));
    QVERIFY(place.until([&] { return place.door.waiting() > 0; }));
    place.queue->setLimitOfAll({1});
    place.door.open();
    place.rest();
    QVERIFY(place.job(id)->bytesCopied > 0);
    QVERIFY(place.job(id)->bytesCopied <= kBatch * kSize + 64 * 1024);
    place.queue->setLimitOfAll({0});
    QVERIFY(place.untilState(id, JobState::Done));
    QCOMPARE(place.job(id)->tally.done, std::uint64_t(600));
    QCOMPARE(place.tree.content("to/small-599"), test::pattern(kSize));
}

void TestJobQueue::whatIsWrittenIsFlushedInTime_whateverTheLimit()
{
    Place place;
    place.ops.failFrom(1, EOPNOTSUPP, callsOf({Call::Clone})); // what is shared is not copied
    place.tree.bigFile("from/large", 1 << 20);
    Options options;
    options.workers = 1; // which waits for days with the large file
    options.countAhead = false;
    place.queue->setLimitOfAll({1});
    auto sink = std::make_shared<RecordingSink>();
    const Request request
        = test::copyRequest({place.tree.path("from/quick"), place.tree.path("from/large")}, place.tree.path("to"), options);
    const JobId id = place.submit(request, false, {sink});
    QVERIFY(place.until([&] { return !sink->outcomes().empty(); }));
    QCOMPARE(sink->outcomes().front().source.name, std::string("quick"));
    QCOMPARE(place.tree.content("to/quick"), std::string("22"));
    QCOMPARE(place.state(id), JobState::Running);
    QVERIFY(!place.tree.exists("to/large"));
    place.queue->setLimitOfAll({0});
    QVERIFY(place.untilState(id, JobState::Done));
    QCOMPARE(place.job(id)->tally.done, std::uint64_t(2));
    QCOMPARE(sink->outcomes().size(), std::size_t(2));
}

void TestJobQueue::pausedJobLeavesTheLineOfAllToOthers()
{
    Place place;
    place.ops.failFrom(1, EOPNOTSUPP, callsOf({Call::Clone}));
    place.tree.bigFile("from/large", 4 << 20).folder("to/1").folder("to/2");
    Options options;
    options.workers = 1;
    const auto submit = [&](const char *to) {
        const JobId id = place.submit(test::copyRequest({place.tree.path("from/large")}, place.tree.path(to), options), true);
        place.rest(); // looked at
        place.queue->startNow(id);
        place.rest();
        return id;
    };
    place.queue->setLimitOfAll({1});
    const JobId first = submit("to/1");
    QVERIFY(place.until([&] { return place.job(first)->bytesCopied > 0; }));
    place.rest(); // it waits for its next part
    const JobId second = submit("to/2"); // behind it
    QCOMPARE(place.job(second)->bytesCopied, std::uint64_t(0));
    place.queue->pause(first);
    place.rest();
    const auto writes = [&] { return place.ops.count(callsOf({Call::Write, Call::CopyInKernel})); };
    const std::uint64_t before = writes();
    place.queue->setLimitOfAll({1'000'000});
    place.clock.advance(100ms); // for one part, not for two
    QElapsedTimer timer;
    timer.start();
    while (writes() == before && timer.elapsed() < 10'000)
        settle();
    QVERIFY(writes() > before);
    place.queue->setLimitOfAll({0});
    QVERIFY(place.untilState(second, JobState::Done));
    QCOMPARE(place.state(first), JobState::Paused);
    place.queue->resume(first);
    QVERIFY(place.untilState(first, JobState::Done));
}

void TestJobQueue::keepsResults_readableByTheOwnerOnly()
{
    Place place("state/results");
    const JobId id = place.submitQuick();
    QVERIFY(place.untilState(id, JobState::Done));
    const Path results = place.job(id)->results;
    QCOMPARE(results.parent(), place.temp.child("state/results"));
    QCOMPARE(place.ops.statFollowing(results.c_str())->mode, std::uint32_t(0600));
    QCOMPARE(place.ops.statFollowing(results.parent().c_str())->mode, std::uint32_t(0700));
    const std::string lines = place.tree.content("state/results/" + results.name());
    QCOMPARE(std::ranges::count(lines, '\n'), 2); // one item, one summary
    Options dry;
    dry.dryRun = true;
    const JobId second = place.submit(test::copyRequest({place.tree.path("from/quick")}, place.tree.path("to/none"), dry));
    QVERIFY(place.untilState(second, JobState::Done));
    QVERIFY(place.job(second)->results.isEmpty());
}

void TestJobQueue::shutdownNamesWhatDoesNotStop()
{
    Place place;
    const JobId deaf = place.submitHeld();
    const JobId waiting = place.submitQuick();
    place.rest();
    std::optional<std::vector<std::string>> left;
    const async::Task<void> task = shutDownInto(place.queue.get(), &left);
    place.clock.advance(29s);
    QVERIFY(!left);
    QCOMPARE(place.state(waiting), JobState::Cancelled);
    place.clock.advance(1s);
    QVERIFY(left);
    QVERIFY(std::ranges::find(*left, "job " + std::to_string(deaf.value)) != left->end());
    QVERIFY(std::ranges::find(*left, "job " + std::to_string(waiting.value)) == left->end());
}

void TestJobQueue::shutdownEndsWhatWaitsAndRuns()
{
    Place place;
    place.submitHeld();
    place.submitQuick();
    place.submitQuick(true);
    place.door.open();
    const auto left = await(place.queue->shutDown(1h));
    QVERIFY(left.empty());
    for (const auto &job : place.last->jobs)
        QVERIFY(isFinal(job->state));
    QCOMPARE(place.clock.scheduled(), std::size_t(0));
}

void TestJobQueue::ignoresJobsItDoesNotKnow()
{
    Place place;
    const JobId none {99};
    place.queue->goOn(none, {++place.lastJob});
    place.queue->pause(none);
    place.queue->resume(none);
    place.queue->cancel(none);
    place.queue->startNow(none);
    place.queue->setLimit(none, {1});
    place.queue->setPolicies(none, {});
    place.queue->setVerification(none, Verification::ReadBack);
    place.queue->setPriority(none, model::Priority::Background);
    place.queue->clear(none);
    place.rest();
    QVERIFY(place.finished.empty() && (!place.last || place.last->jobs.empty()));
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"
