// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ferry_core.h"

#include "tests/support/fault_ops.h"
#include "tests/support/job_run.h"
#include "tests/support/tree.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

#include <sys/resource.h>

using namespace ferry;
using namespace ferry::model;
using namespace std::chrono_literals;
using ferry::test::RecordingSink;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

JobState stateOf(const FerryCore &core, JobId id)
{
    const auto snapshot = core.snapshot();
    const auto found = snapshot->job(id);
    return found ? found->state : JobState::Waiting;
}

bool isListed(const FerryCore &core, JobId id)
{
    return core.snapshot()->job(id) != nullptr;
}

struct Place {
    TempFolder temp;
    Tree tree {temp.path()};

    Place() { tree.file("a", "content").folder("to"); }
    Request copy(Options options = {}) { return test::copyRequest({tree.path("a")}, tree.path("to"), options); }
};

} // namespace

class TestFerryCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASnapshotFromTheStart();
    void runsAJob_onAThreadOfItsOwn();
    void stepsBack_behindAWindow();
    void tellsWhatWasChosenForTheDevices();
    void steersJobs();
    void goesOnWithWhatWasCancelled_once();
    void asksAndTakesAnswers();
    void keepsResults_whereToldTo();
    void twoFerries_keepTheirResultsApart();
    void endsWhatRuns_whenDestroyed();
    void isQuiet_afterShutdown();
    void takesCallsFromManyThreads();
};

void TestFerryCore::hasASnapshotFromTheStart()
{
    const FerryCore core;
    QVERIFY(core.snapshot());
    QVERIFY(core.snapshot()->jobs.empty());
}

void TestFerryCore::runsAJob_onAThreadOfItsOwn()
{
    /// Remembers the thread that told it.
    class ThreadSink : public RecordingSink
    {
    public:
        void record(const Outcome &outcome) override
        {
            thread = QThread::currentThread();
            RecordingSink::record(outcome);
        }
        std::atomic<QThread *> thread = nullptr;
    };
    Place place;
    auto sink = std::make_shared<ThreadSink>();
    // A signal spy would be written on the core thread while it is read here.
    std::atomic<int> changes = 0;
    std::atomic<std::uint64_t> finished = 0;
    FerryCore core;
    QObject::connect(&core, &FerryCore::changed, &core, [&changes] { ++changes; }, Qt::DirectConnection);
    QObject::connect(&core, &FerryCore::finished, &core, [&finished](JobId job) { finished = job.value; }, Qt::DirectConnection);
    const JobId id = core.submit(place.copy(), {sink});
    QVERIFY(id.isValid());
    QVERIFY(sink->waitForFinish(60s));
    QTRY_COMPARE(stateOf(core, id), JobState::Done);
    QTRY_COMPARE(finished.load(), id.value);
    QVERIFY(changes > 0);
    QCOMPARE(place.tree.content("to/a"), std::string("content"));
    QVERIFY(sink->thread && sink->thread != QThread::currentThread());
    QVERIFY(core.submit(place.copy()) != id);
}

void TestFerryCore::stepsBack_behindAWindow()
{
    const auto nicenessHere = [] { return ::getpriority(PRIO_PROCESS, 0); }; // of the calling thread, under Linux
    const int before = nicenessHere();
    for (const bool behindAWindow : {false, true}) {
        Place place;
        const auto ops = std::make_shared<test::FaultOps>();
        std::atomic<int> ofWorker = 99;
        ops->atEvery([&](const test::MadeCall &) { ofWorker = nicenessHere(); }, test::callsOf({test::Call::Write, test::Call::Clone}));
        FerryCore core(CoreSettings {.behindAWindow = behindAWindow, .ops = ops});
        const JobId copy = core.submit(place.copy());
        QTRY_COMPARE(stateOf(core, copy), JobState::Done);
        if (behindAWindow)
            QCOMPARE(ofWorker.load(), std::min(before + 5, 19));
        else
            QCOMPARE(ofWorker.load(), before);
        QCOMPARE(nicenessHere(), before);
    }
}

void TestFerryCore::tellsWhatWasChosenForTheDevices()
{
    Place place;
    const auto ops = std::make_shared<test::FaultOps>();
    ops->failFrom(1, EOPNOTSUPP, test::callsOf({test::Call::Clone}));
    ops->failName(".", EOPNOTSUPP, test::callsOf({test::Call::Open})); // how a file without a name is opened
    FerryCore core({.resultsFolder = {}, .ops = ops});
    const JobId waiting = core.submit(place.copy(), {}, true);
    QTRY_VERIFY(isListed(core, waiting));
    core.cancel(waiting);
    QTRY_COMPARE(stateOf(core, waiting), JobState::Cancelled);

    Options options;
    options.workers = 3;
    options.durability = Durability::File;
    const JobId copy = core.submit(place.copy(options));
    QTRY_COMPARE(stateOf(core, copy), JobState::Done);
    const Strategy chosen = core.snapshot()->job(copy)->strategy;
    QCOMPARE(chosen.workers, 3);
    QVERIFY(chosen.source.device != 0);
    QVERIFY(!chosen.source.fileSystem.empty());
    QVERIFY(chosen.target == chosen.source);
    QVERIFY(chosen.flushesEachFile);
    QVERIFY(!chosen.mayReflink);
    QVERIFY(!chosen.mayUnnamed);

    const JobId removal = core.submit(test::deleteRequest({place.tree.path("a")}));
    QTRY_COMPARE(stateOf(core, removal), JobState::Done);
    const Strategy ofRemoval = core.snapshot()->job(removal)->strategy;
    QVERIFY(ofRemoval.workers > 0);
    QVERIFY(ofRemoval.source == chosen.source);
    QCOMPARE(ofRemoval.target.device, std::uint64_t(0));
    QVERIFY(!ofRemoval.mayReflink && !ofRemoval.flushesEachFile);
}

void TestFerryCore::steersJobs()
{
    Place place;
    FerryCore core;
    const JobId first = core.submit(place.copy(), {}, true);
    const JobId second = core.submit(place.copy(), {}, true);
    QTRY_COMPARE(stateOf(core, first), JobState::Paused);
    core.setLimit(first, {12'345});
    QTRY_COMPARE(core.snapshot()->jobs.front()->limit.perSecond, std::uint64_t(12'345));
    core.cancel(second);
    QTRY_COMPARE(stateOf(core, second), JobState::Cancelled);
    core.resume(first);
    QTRY_COMPARE(stateOf(core, first), JobState::Done);
    core.clear(second);
    QTRY_VERIFY(!isListed(core, second));
    QVERIFY(isListed(core, first));
    core.clearFinished();
    QTRY_VERIFY(!isListed(core, first));
    const JobId third = core.submit(test::copyRequest({place.tree.path("a")}, place.tree.path("new")), {}, true);
    core.startNow(third);
    QTRY_COMPARE(stateOf(core, third), JobState::Done);
    const JobId fourth = core.submit(place.copy(), {}, true);
    core.resumeAll();
    QTRY_COMPARE(stateOf(core, fourth), JobState::DoneWithProblems); // the name is taken
    const JobId fifth = core.submit(place.copy(), {}, true);
    core.pauseAll();
    core.cancelAll();
    QTRY_COMPARE(stateOf(core, fifth), JobState::Cancelled);
}

void TestFerryCore::goesOnWithWhatWasCancelled_once()
{
    Place place;
    FerryCore core({.resultsFolder = place.temp.child("results")});
    const JobId cancelled = core.submit(place.copy(), {}, true);
    core.cancel(cancelled);
    QTRY_COMPARE(stateOf(core, cancelled), JobState::Cancelled);
    core.goOn(cancelled);
    core.goOn(cancelled);
    QTRY_VERIFY(!isListed(core, cancelled));
    QTRY_COMPARE(core.snapshot()->jobs.front()->state, JobState::Done);
    QCOMPARE(core.snapshot()->jobs.size(), std::size_t(1));
    QCOMPARE(place.tree.content("to/a"), std::string("content"));
}

void TestFerryCore::asksAndTakesAnswers()
{
    Place place;
    place.tree.file("to/a", "old");
    Options options;
    options.onFile = FileConflict::Ask;
    std::atomic<std::uint64_t> asked = 0;
    FerryCore core;
    QObject::connect(&core, &FerryCore::asked, &core, [&asked](QuestionId question) { asked = question.value; }, Qt::DirectConnection);
    const JobId id = core.submit(place.copy(options));
    QTRY_VERIFY(asked != 0);
    QTRY_COMPARE(stateOf(core, id), JobState::NeedsAnswer);
    core.answer(QuestionId {asked}, Answer::Replace, AnswerScope::ThisOne);
    QTRY_COMPARE(stateOf(core, id), JobState::Done);
    QCOMPARE(place.tree.content("to/a"), std::string("content"));
}

void TestFerryCore::keepsResults_whereToldTo()
{
    Place place;
    FerryCore core({.resultsFolder = place.temp.child("results")});
    const JobId id = core.submit(place.copy());
    QTRY_COMPARE(stateOf(core, id), JobState::Done);
    QCOMPARE(place.tree.names("results").size(), std::size_t(1));
    core.clearFinished();
    QTRY_VERIFY(!isListed(core, id));
    QCOMPARE(place.tree.names("results").size(), std::size_t(1)); // it stays
}

void TestFerryCore::twoFerries_keepTheirResultsApart()
{
    Place place;
    constexpr std::size_t kEach = 5; // most of them within one second
    {
        FerryCore first({.resultsFolder = place.temp.child("results")});
        FerryCore second({.resultsFolder = place.temp.child("results")});
        for (std::size_t i = 0; i < kEach; ++i) {
            const JobId mine = first.submit(place.copy());
            const JobId others = second.submit(place.copy());
            QCOMPARE(mine, others); // each counts for itself
            QTRY_VERIFY(isFinal(stateOf(first, mine)) && isFinal(stateOf(second, others)));
        }
    }
    const std::vector<std::string> files = place.tree.names("results");
    QCOMPARE(files.size(), 2 * kEach);
    for (const std::string &file : files)
        QCOMPARE(std::ranges::count(place.tree.content("results/" + file), '\n'), 2); // one item, one summary
}

void TestFerryCore::endsWhatRuns_whenDestroyed()
{
    Place place;
    place.tree.bigFile("big", 64 << 20);
    auto sink = std::make_shared<RecordingSink>();
    auto waiting = std::make_shared<RecordingSink>();
    {
        FerryCore core;
        Options options;
        options.limit = {1 << 20};
        core.submit(test::copyRequest({place.tree.path("big")}, place.tree.path("to"), options), {sink});
        core.submit(place.copy(), {waiting}, true);
        QTRY_VERIFY(core.snapshot()->jobs.size() == 2 && core.snapshot()->jobs[0]->bytesCopied > 0);
    }
    QCOMPARE(sink->finishes(), 1);
    QCOMPARE(sink->job()->state, JobState::Cancelled);
    QCOMPARE(waiting->job()->state, JobState::Cancelled);
    QVERIFY(place.tree.names("to").empty());
}

void TestFerryCore::isQuiet_afterShutdown()
{
    Place place;
    FerryCore core;
    const JobId id = core.submit(place.copy(), {}, true);
    QVERIFY(core.shutdown().empty());
    QCOMPARE(stateOf(core, id), JobState::Cancelled);
    QVERIFY(core.shutdown().empty()); // once is enough
    const JobId late = core.submit(place.copy());
    core.resumeAll();
    core.cancel(id);
    core.clearFinished();
    QVERIFY(late.isValid());
    QVERIFY(!isListed(core, late));
    QVERIFY(isListed(core, id));
}

void TestFerryCore::takesCallsFromManyThreads()
{
    Place place;
    FerryCore core;
    std::mutex mutex;
    std::set<std::uint64_t> ids;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 20; ++i) {
                    const JobId id = core.submit(place.copy(), {}, true);
                    core.pause(id);
                    core.cancel(id);
                    (void)core.snapshot();
                    std::lock_guard lock(mutex);
                    ids.insert(id.value);
                }
            });
        }
    }
    QCOMPARE(ids.size(), std::size_t(80)); // no id twice
    QTRY_VERIFY(core.snapshot()->jobs.size() == 80
                && std::ranges::all_of(core.snapshot()->jobs, [](const auto &job) { return job->state == JobState::Cancelled; }));
}

QTEST_GUILESS_MAIN(TestFerryCore)
#include "tst_ferry_core.moc"
