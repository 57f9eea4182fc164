// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/digest.h"
#include "core/ferry_core.h"
#include "core/fs/linux_ops.h"
#include "core/fs/name_rules.h"
#include "core/store/journal_format.h"
#include "core/store/queue_store.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <future>
#include <span>

using namespace ferry;
using namespace ferry::test;
using namespace std::chrono_literals;
using model::JobState;

namespace {

constexpr std::uint64_t kSlow = 256 * kKiB; ///< bytes a second: slow enough to be met at work

/// A tree to copy and a state folder that several Ferries use one after the other.
struct Place {
    TempFolder temp;
    Tree tree {temp.path()};

    Place() { tree.folder("from").folder("to").file("from/a", "content").bigFile("from/b", 2 << 20).file("from/c", "more"); }

    [[nodiscard]] CoreSettings settings(std::shared_ptr<fs::FsOps> ops = {}) const
    {
        CoreSettings settings;
        settings.stateFolder = temp.child("state");
        settings.resultsFolder = settings.stateFolder.child("results");
        settings.journalFolder = settings.stateFolder.child("journal");
        settings.ops = std::move(ops);
        return settings;
    }
    [[nodiscard]] model::Request copy(model::Options options = {}) const
    {
        return copyRequest({tree.path("from")}, tree.path("to"), options);
    }
    /// Leaves Ferry when the device has some of the large file.
    JobId leaveAfterAFlush(model::Verification verification = model::Verification::None)
    {
        tree.remove("from/b").bigFile("from/b", 8 << 20); // large without a limit, too
        FerryCore core(settings());
        model::Request request = slowCopy();
        request.options.verification = verification;
        const JobId id = core.submit(request);
        const auto hasFlushed = [&core] { return !core.snapshot()->jobs.empty() && core.snapshot()->jobs.front()->bytesFlushed >= kSlow; };
        if (!QTest::qWaitFor(hasFlushed, 20'000))
            qFatal("nothing was flushed");
        return id;
    }
    [[nodiscard]] model::Request slowCopy() const
    {
        model::Options options;
        options.limit = {kSlow};
        return copy(options);
    }
};

std::shared_ptr<const model::JobSnapshot> only(const FerryCore &core)
{
    const auto queue = core.snapshot();
    return queue->jobs.size() == 1 ? queue->jobs.front() : nullptr;
}

JobState stateOf(const FerryCore &core, JobId id)
{
    const auto job = core.snapshot()->job(id);
    return job ? job->state : JobState::Failed;
}

/// A later run of Ferry does the rest of a job, verified so if something is said. What it tells of its items.
std::vector<model::Outcome> goOn(const Place &place, JobId id, std::optional<model::Verification> verification = {})
{
    const auto sink = std::make_shared<RecordingSink>();
    CoreSettings settings = place.settings();
    settings.sinksOfRestored = [&](JobId, const model::Request &) { return std::vector<std::shared_ptr<store::OutcomeSink>> {sink}; };
    FerryCore core(settings);
    if (!QTest::qWaitFor([&] { return stateOf(core, id) == JobState::Interrupted; }))
        qFatal("the job is not there");
    if (verification) {
        if (!only(core)->mayChangeVerification)
            qFatal("it would not be verified in another way");
        core.setVerification(id, *verification);
    }
    core.setLimit(id, {0});
    core.resume(id);
    if (!QTest::qWaitFor([&] { return stateOf(core, id) == JobState::Done; }))
        qFatal("it did not end well");
    return sink->outcomes();
}

} // namespace

class TestQueueSurvives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitingJobIsThereAgain_paused();
    void aJobStoppedByLeaving_isInterrupted_andGoesOnWhenResumed();
    void aLargeFile_goesOnWhereItWasFlushed_whenFerryLeft();
    void aLargeFileThatGoesOn_isReadBackWhole_ifThatIsWantedByThen();
    void aLargeFileThatGoesOn_isNotReadBack_ifThatIsNotWantedAnyMore();
    void aLargeFileStoppedByLeaving_isGoneWhenItsJobIsDropped();
    void whatNoDeviceHad_isCopiedAgainAfterAPowerCut_data();
    void whatNoDeviceHad_isCopiedAgainAfterAPowerCut();
    void whatAnEarlierRunCopied_isNotKeptAsReplaced();
    void whatWasKeptBoth_isCountedAfterARestart_data();
    void whatWasKeptBoth_isCountedAfterARestart();
    void whatIsDoneWhileItIsLeft_isCountedAfterARestart();
    void whatEndedDoesNotComeBack_butStaysInTheDatabase();
    void anInterruptedJobStaysSo_throughRunsThatDoNotTouchIt();
    void theOrderIsKept();
    void whatWasChangedOfAJob_holdsOn();
    void aDryRunIsNotKept();
    void idsAreNotUsedTwice();
    void aSecondFerry_saysThatItKeepsNothing_andWorks();
    void aFullDisk_stopsNoJob_andIsTold();
};

void TestQueueSurvives::aWaitingJobIsThereAgain_paused()
{
    Place place;
    JobId id;
    {
        FerryCore core(place.settings());
        id = core.submit(place.copy(), {}, true);
        QTRY_COMPARE(stateOf(core, id), JobState::Paused);
    }
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Paused);
    QVERIFY(!core.snapshot()->notKept);
    QCOMPARE(only(core)->request->sources, place.copy().sources);
    QVERIFY(!place.tree.exists("to/from"));
    core.resume(id);
    QTRY_COMPARE(stateOf(core, id), JobState::Done);
    FERRY_SAME(place.tree.path("from"), place.tree.path("to/from"));
}

void TestQueueSurvives::aJobStoppedByLeaving_isInterrupted_andGoesOnWhenResumed()
{
    Place place;
    JobId id;
    std::uint64_t items = 0;
    {
        FerryCore core(place.settings());
        id = core.submit(place.slowCopy());
        QTRY_VERIFY(only(core) && only(core)->state == JobState::Running && only(core)->bytesCopied > 0);
    }
    FERRY_NO_STRAY(place.tree.path("to"));
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Interrupted);
    items = only(core)->found.items;
    QVERIFY(items > 0); // what was known of it is still told
    QTest::qWait(50);
    QCOMPARE(stateOf(core, id), JobState::Interrupted);
    core.setLimit(id, {0});
    core.resume(id);
    QTRY_COMPARE(stateOf(core, id), JobState::Done); // what was finished is not in the way
    FERRY_SAME(place.tree.path("from"), place.tree.path("to/from"));
}

void TestQueueSurvives::aLargeFile_goesOnWhereItWasFlushed_whenFerryLeft()
{
    Place place;
    const JobId id = place.leaveAfterAFlush();
    QCOMPARE(std::ranges::count_if(place.tree.names("to/from"), fs::isPartialName), 1);
    const auto outcomes = goOn(place, id);
    const auto isResumed = [](const model::Outcome &outcome) { return outcome.resumedAt > 0 && outcome.resumedAt < outcome.bytes; };
    QCOMPARE(std::ranges::count_if(outcomes, isResumed), 1);
    FERRY_SAME(place.tree.path("from"), place.tree.path("to/from"));
}

void TestQueueSurvives::aLargeFileThatGoesOn_isReadBackWhole_ifThatIsWantedByThen()
{
    Place place;
    const JobId id = place.leaveAfterAFlush();
    const auto outcomes = goOn(place, id, model::Verification::ReadBack);
    const auto resumed = std::ranges::find_if(outcomes, [](const model::Outcome &outcome) { return outcome.resumedAt > 0; });
    QVERIFY(resumed != outcomes.end());
    QVERIFY(resumed->readBack != model::ReadBack::None);
    const std::string content = place.tree.content("from/b");
    engine::Digester whole(model::HashKind::Xxh3);
    whole.add(std::as_bytes(std::span(content)));
    QVERIFY(resumed->digest == whole.digest());
}

void TestQueueSurvives::aLargeFileThatGoesOn_isNotReadBack_ifThatIsNotWantedAnyMore()
{
    Place place;
    const JobId id = place.leaveAfterAFlush(model::Verification::ReadBack);
    const auto outcomes = goOn(place, id, model::Verification::None);
    const auto resumed = std::ranges::find_if(outcomes, [](const model::Outcome &outcome) { return outcome.resumedAt > 0; });
    QVERIFY(resumed != outcomes.end());
    QCOMPARE(resumed->readBack, model::ReadBack::None);
    FERRY_SAME(place.tree.path("from"), place.tree.path("to/from"));
}

void TestQueueSurvives::aLargeFileStoppedByLeaving_isGoneWhenItsJobIsDropped()
{
    Place place;
    const JobId id = place.leaveAfterAFlush();
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Interrupted);
    core.cancel(id);
    QTRY_VERIFY(core.snapshot()->jobs.empty());
    FERRY_NO_STRAY(place.tree.path("to"));
}

void TestQueueSurvives::whatNoDeviceHad_isCopiedAgainAfterAPowerCut_data()
{
    QTest::addColumn<int>("durability");
    QTest::addColumn<bool>("isAnotherSystem");
    QTest::addColumn<bool>("isCopiedAgain");
    QTest::newRow("the power failed, unflushed") << int(model::Durability::None) << true << true;
    QTest::newRow("only Ferry was gone, unflushed") << int(model::Durability::None) << false << false;
    QTest::newRow("the power failed, flushed") << int(model::Durability::File) << true << false;
}

/// A file with its name, size and time, of which the device never got the content, as ext4 and xfs leave it.
void TestQueueSurvives::whatNoDeviceHad_isCopiedAgainAfterAPowerCut()
{
    QFETCH(int, durability);
    QFETCH(bool, isAnotherSystem);
    QFETCH(bool, isCopiedAgain);
    Place place;
    model::Request request = place.slowCopy();
    request.options.durability = model::Durability(durability);
    place.tree.folder("to/from");
    JobId id;
    {
        FerryCore core(place.settings());
        id = core.submit(request);
        QTRY_VERIFY(place.tree.exists("to/from/a"));
    }
    const Path journals = place.temp.child("state").child("journal");
    const std::vector<std::string> names = Tree(journals).names();
    QCOMPARE(names.size(), std::size_t(1));
    if (isAnotherSystem) {
        std::ofstream journal(journals.child(names.front()).bytes(), std::ios::app | std::ios::binary);
        journal << store::systemFrame(4711);
    }
    const EntrySnapshot copy = takeSnapshot(place.tree.path("to/from")).at("a");
    place.tree.remove("to/from/a").file("to/from/a", std::string(7, '\0'));
    place.tree.times("to/from/a", copy.modified);
    {
        FerryCore core(place.settings());
        QTRY_VERIFY(only(core) && only(core)->state == JobState::Interrupted);
        core.setLimit(id, {});
        core.resume(id);
        QTRY_VERIFY_WITH_TIMEOUT(only(core)->state == JobState::Done, 20'000);
    }
    QCOMPARE(place.tree.content("to/from/a"), isCopiedAgain ? std::string("content") : std::string(7, '\0'));
}

void TestQueueSurvives::whatAnEarlierRunCopied_isNotKeptAsReplaced()
{
    Place place;
    model::Options options;
    options.keepReplaced = true;
    options.hash = model::HashKind::Sha256; // so that what is finished is read again, and replaced by itself
    options.limit = {kSlow};
    options.onFile = model::FileConflict::Overwrite;
    place.tree.folder("to/from").file("to/from/c", "somebody else's");
    JobId id;
    {
        FerryCore core(place.settings());
        id = core.submit(place.copy(options));
        QTRY_VERIFY(place.tree.exists("to/from/a") && place.tree.content("to/from/c") == "more");
    }
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Interrupted);
    core.setLimit(id, {0});
    core.resume(id);
    QTRY_COMPARE(stateOf(core, id), JobState::Done);
    std::vector<std::string> kept;
    for (const std::string &name : place.tree.names("to/from")) {
        if (fs::isKeptFolderName(name))
            kept.push_back(name);
    }
    QCOMPARE(kept.size(), 1U);
    QCOMPARE(place.tree.names("to/from/" + kept.front()), std::vector<std::string> {"c"});
    QCOMPARE(place.tree.content("to/from/" + kept.front() + "/c"), std::string("somebody else's"));
}

void TestQueueSurvives::whatWasKeptBoth_isCountedAfterARestart_data()
{
    QTest::addColumn<int>("onFile");
    QTest::addColumn<int>("onFolder");
    QTest::addColumn<QByteArray>("lastNamed");
    QTest::addColumn<quint64>("before"); // how many are told of before Ferry is left
    QTest::addColumn<quint64>("ended");
    const int merge = int(model::FolderConflict::Merge);
    QTest::newRow("new one aside") << int(model::FileConflict::Rename) << merge << QByteArray("from/c (2)") << quint64(2) << quint64(2);
    QTest::newRow("old one aside") << int(model::FileConflict::RenameOld) << merge << QByteArray("from/c (2)") << quint64(2) << quint64(2);
    QTest::newRow("folder") << int(model::FileConflict::Ask) << int(model::FolderConflict::Rename) << QByteArray("from (2)/c") << quint64(0)
                            << quint64(1); // it is told of when it is closed
}

void TestQueueSurvives::whatWasKeptBoth_isCountedAfterARestart()
{
    QFETCH(int, onFile);
    QFETCH(int, onFolder);
    QFETCH(QByteArray, lastNamed);
    QFETCH(quint64, before);
    QFETCH(quint64, ended);
    Place place;
    model::Options options;
    options.limit = {kSlow};
    options.onFile = model::FileConflict(onFile);
    options.onFolder = model::FolderConflict(onFolder);
    place.tree.folder("to/from").file("to/from/a", "old").file("to/from/c", "old");
    JobId id;
    {
        FerryCore core(place.settings());
        id = core.submit(place.copy(options));
        const QString last = QString::fromStdString(place.tree.path("to/" + lastNamed.toStdString()).bytes());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(last), 20'000);
        QTRY_COMPARE(only(core)->tally.keptBoth, before);
    }
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Interrupted);
    QCOMPARE(only(core)->tally.keptBoth, ended); // leaving closes what is open
    core.setLimit(id, {0});
    core.resume(id);
    QTRY_COMPARE(stateOf(core, id), JobState::Done);
    QCOMPARE(only(core)->tally.keptBoth, ended);
}

void TestQueueSurvives::whatIsDoneWhileItIsLeft_isCountedAfterARestart()
{
    Place place;
    auto ops = std::make_shared<FaultOps>();
    ops->failFrom(1, EOPNOTSUPP, callsOf({Call::Clone})); // what is shared is not copied
    std::promise<void> opening;
    std::atomic<bool> isHeld = false;
    ops->atEvery(
        [&isHeld, door = opening.get_future().share()](const MadeCall &call) {
            if (isHeld && call.name.empty())
                door.wait();
        },
        callsOf({Call::Stat}));
    model::Options options;
    options.limit = {1}; // the small ones get their turn
    options.workers = 2; // and the large one waits for its own
    JobId id;
    {
        FerryCore core(place.settings(ops));
        id = core.submit(place.copy(options));
        QTRY_VERIFY_WITH_TIMEOUT(only(core) && only(core)->tally.done == 2, 20'000);
        isHeld = true; // where folders are closed
        core.interruptAll();
        const bool isLeft = QTest::qWaitFor([&] { return stateOf(core, id) == JobState::Cancelling; }, 20'000);
        opening.set_value();
        QVERIFY(isLeft);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(core, id), JobState::Cancelled, 20'000);
    }
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Interrupted);
    QCOMPARE(only(core)->tally.done, std::uint64_t(3));
}

void TestQueueSurvives::whatEndedDoesNotComeBack_butStaysInTheDatabase()
{
    Place place;
    JobId done;
    {
        FerryCore core(place.settings());
        done = core.submit(place.copy());
        QTRY_COMPARE(stateOf(core, done), JobState::Done);
        const JobId cancelled = core.submit(place.copy(), {}, true);
        QTRY_COMPARE(stateOf(core, cancelled), JobState::Paused);
        core.cancel(cancelled);
        QTRY_COMPARE(stateOf(core, cancelled), JobState::Cancelled);
    }
    {
        const FerryCore core(place.settings());
        QTest::qWait(50);
        QCOMPARE(core.snapshot()->jobs.size(), std::size_t(0));
    }
    fs::LinuxOps ops;
    Result<store::Database> database = store::Database::openForReading(ops, place.settings().stateFolder);
    QVERIFY(database);
    Result<store::Rows> rows = database->run("SELECT state, done, results FROM job WHERE place IS NULL ORDER BY id");
    QVERIFY(rows && *rows->next());
    QCOMPARE(rows->bytes(0), std::string("done"));
    QCOMPARE(rows->number(1), std::int64_t(4)); // with the folder
    QVERIFY(rows->bytes(2).starts_with(place.settings().resultsFolder.bytes()));
    QVERIFY(*rows->next());
    QCOMPARE(rows->bytes(0), std::string("cancelled"));
}

void TestQueueSurvives::anInterruptedJobStaysSo_throughRunsThatDoNotTouchIt()
{
    Place place;
    JobId id;
    {
        FerryCore core(place.settings());
        id = core.submit(place.slowCopy());
        QTRY_VERIFY(only(core) && only(core)->state == JobState::Running && only(core)->bytesCopied > 0);
    }
    model::Totals found;
    for (int run = 0; run < 3; ++run) {
        const FerryCore core(place.settings());
        QTRY_COMPARE(stateOf(core, id), JobState::Interrupted);
        QVERIFY(run == 0 || only(core)->found == found);
        found = only(core)->found;
        QVERIFY(found.bytes > 0);
    }
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Interrupted);
    core.cancel(id);
    QTRY_VERIFY(core.snapshot()->jobs.empty());
}

void TestQueueSurvives::theOrderIsKept()
{
    Place place;
    const auto order = [](const FerryCore &core) {
        std::vector<JobId> ids;
        const auto queue = core.snapshot();
        for (const auto &job : queue->jobs)
            ids.push_back(job->id);
        return ids;
    };
    std::vector<JobId> wanted;
    {
        FerryCore core(place.settings());
        const JobId first = core.submit(place.copy(), {}, true);
        const JobId second = core.submit(place.copy(), {}, true);
        const JobId third = core.submit(place.copy(), {}, true);
        core.moveBefore(third, first);
        core.moveBefore(first, {});
        wanted = {third, second, first};
        QTRY_VERIFY(order(core) == wanted);
    }
    const FerryCore core(place.settings());
    QTRY_VERIFY(order(core) == wanted);
}

void TestQueueSurvives::whatWasChangedOfAJob_holdsOn()
{
    Place place;
    const model::Policies policies {model::FileConflict::Skip, model::FolderConflict::Rename, model::ErrorPolicy::Wait};
    JobId id;
    {
        FerryCore core(place.settings());
        id = core.submit(place.copy(), {}, true);
        QTRY_COMPARE(stateOf(core, id), JobState::Paused);
        core.setPolicies(id, policies);
        core.setVerification(id, model::Verification::ReadBack);
        core.setPriority(id, model::Priority::Background);
        core.setLimit(id, {7 << 20});
        QTRY_VERIFY(only(core)->policies == policies && only(core)->limit == ByteRate {7 << 20});
    }
    FerryCore core(place.settings());
    QTRY_COMPARE(stateOf(core, id), JobState::Paused);
    QVERIFY(only(core)->policies == policies);
    QCOMPARE(only(core)->verification, model::Verification::ReadBack);
    QVERIFY(only(core)->mayChangeVerification);
    QCOMPARE(only(core)->priority, model::Priority::Background);
    QVERIFY(only(core)->limit == ByteRate {7 << 20});
    QVERIFY(only(core)->request->options.policies() == place.copy().options.policies()); // as it was asked for
}

void TestQueueSurvives::aDryRunIsNotKept()
{
    Place place;
    {
        FerryCore core(place.settings());
        model::Options options;
        options.dryRun = true;
        const JobId id = core.submit(place.copy(options), {}, true);
        QTRY_COMPARE(stateOf(core, id), JobState::Paused);
    }
    const FerryCore core(place.settings());
    QTest::qWait(50);
    QCOMPARE(core.snapshot()->jobs.size(), std::size_t(0));
}

void TestQueueSurvives::idsAreNotUsedTwice()
{
    Place place;
    JobId first;
    {
        FerryCore core(place.settings());
        first = core.submit(place.copy());
        QTRY_COMPARE(stateOf(core, first), JobState::Done);
        core.clear(first);
        QTRY_VERIFY(core.snapshot()->jobs.empty());
    }
    FerryCore core(place.settings());
    QVERIFY(core.submit(place.copy(), {}, true).value > first.value);
}

void TestQueueSurvives::aSecondFerry_saysThatItKeepsNothing_andWorks()
{
    Place place;
    const FerryCore first(place.settings());
    FerryCore second(place.settings());
    QTRY_VERIFY(second.snapshot()->notKept);
    QCOMPARE(second.snapshot()->notKept->kind, ErrorKind::Busy);
    QVERIFY(!first.snapshot()->notKept);
    const JobId id = second.submit(place.copy());
    QTRY_COMPARE(stateOf(second, id), JobState::Done);
    FERRY_SAME(place.tree.path("from"), place.tree.path("to/from"));
}

/// Fails what makes the database durable.
class FullStateDisk : public fs::LinuxOps
{
public:
    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) override
    {
        if (full && std::string_view(name) == "ferry.db-wal")
            return Failure(Error::fromErrno(ENOSPC, FsOp::Open));
        return LinuxOps::open(at, name, flags, mode);
    }
    std::atomic<bool> full {false};
};

void TestQueueSurvives::aFullDisk_stopsNoJob_andIsTold()
{
    Place place;
    const auto ops = std::make_shared<FullStateDisk>();
    FerryCore core(place.settings(ops));
    QVERIFY(!core.snapshot()->notKept);
    ops->full = true;
    const JobId id = core.submit(place.copy());
    QTRY_COMPARE(stateOf(core, id), JobState::Done);
    QTRY_VERIFY(core.snapshot()->notKept);
    QCOMPARE(core.snapshot()->notKept->kind, ErrorKind::NoSpace);
}

QTEST_GUILESS_MAIN(TestQueueSurvives)
#include "tst_queue_survives.moc"
