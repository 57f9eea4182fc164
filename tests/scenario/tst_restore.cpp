// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ferry_core.h"
#include "core/fs/percent_encoding.h"
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

using namespace ferry;
using namespace ferry::test;
using model::FileConflict;
using Names = std::vector<std::string>;

namespace {

/// A trash made by hand, and where things came from.
struct Place {
    TempFolder temp;
    Tree desk {temp.child("desk")};
    Tree trash {temp.child("Trash")};

    Place() { trash.folder("files").folder("info"); }

    /// The info file of what is in files/; `path` as it is told there.
    void note(const std::string &name, const std::string &path)
    {
        trash.file("info/" + name + ".trashinfo",
                   "[Trash Info]\nPath=" + fs::percentEncoded(path) + "\nDeletionDate=2026-11-22T19:00:00\n");
    }
    void trashed(const std::string &name, const std::string &content, const Path &from)
    {
        trash.file("files/" + name, content);
        note(name, from.bytes());
    }
    [[nodiscard]] std::vector<Path> entries(const Names &names) const
    {
        std::vector<Path> paths;
        for (const std::string &name : names)
            paths.push_back(trash.path("files/" + name));
        return paths;
    }
    [[nodiscard]] JobRun run(const model::Request &request) const
    {
        return runJob(request, {.ops = {}, .answerer = {}, .resultsFolder = temp.child("results")});
    }
    /// Where the user's data is in `home`, which has the home trash.
    [[nodiscard]] JobRun runAtHome(const model::Request &request, const Path &home) const
    {
        const QByteArray data = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(home.bytes()));
        const JobRun done = run(request);
        if (data.isNull())
            qunsetenv("XDG_DATA_HOME");
        else
            qputenv("XDG_DATA_HOME", data);
        return done;
    }
    /// Undoes it; the trash is the home trash then.
    [[nodiscard]] JobRun undo(const JobRun &done) const
    {
        const std::optional<model::Request> request = model::undoOf(*done.job.request, done.job.results);
        return request ? runAtHome(*request, temp.path()) : JobRun();
    }
    [[nodiscard]] JobRun restore(const Names &names, FileConflict onFile = FileConflict::Fail) const
    {
        return run(moveRequest(entries(names), {}, {.onFile = onFile, .outOfTrash = true}));
    }
    /// As the command line runs it, which goes on with what an earlier run began.
    [[nodiscard]] JobRun goOn(const model::Request &request, std::shared_ptr<fs::FsOps> ops = std::make_shared<FaultOps>()) const
    {
        CoreSettings settings;
        settings.journalFolder = temp.child("journal");
        settings.ops = std::move(ops);
        FerryCore core(settings);
        const auto sink = std::make_shared<RecordingSink>();
        core.submit(request, {sink});
        const bool ended = sink->waitForFinish(std::chrono::seconds(60));
        core.shutdown();
        return {ended, sink->job().value_or(model::JobSnapshot()), sink->outcomes(), {}};
    }
    /// Runs it in a process of its own, which `set` may let be killed. Whether it was.
    template <typename Set>
    [[nodiscard]] bool isKilled(const model::Request &request, Set set) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            auto ops = std::make_shared<FaultOps>();
            set(*ops);
            ::_exit(goOn(request, ops).ended ? 0 : 1);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }
    /// Before it removes what has this name.
    [[nodiscard]] bool isKilledBeforeRemoving(const std::string &name, const model::Request &request) const
    {
        const auto dies = [&name](const MadeCall &made) {
            if (made.name == name)
                ::raise(SIGKILL);
        };
        return isKilled(request, [&dies](FaultOps &ops) { ops.atEvery(dies, callsOf({Call::Unlink})); });
    }
    /// Before the nth call that changes something.
    [[nodiscard]] bool isKilledBefore(std::uint64_t nth, const model::Request &request) const
    {
        return isKilled(request,
                        [nth](FaultOps &ops) { ops.atNth(nth, [](const MadeCall &) { ::kill(::getpid(), SIGKILL); }, changingCalls()); });
    }
    [[nodiscard]] bool isEmpty() const { return trash.names("files").empty() && trash.names("info").empty(); }
    [[nodiscard]] bool keeps(const std::string &name) const
    {
        return trash.exists("files/" + name) && trash.exists("info/" + name + ".trashinfo");
    }
};

} // namespace

/// What is in a trash goes back, or for good, and the trash knows nothing of it any more.
class TstRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFerryTrashed_comesBackAsItWas();
    void whatTheTrashCalledOtherwise_getsItsName();
    void whatIsThereNow_isLeft();
    void whatIsThereNow_goesByThePolicy_data();
    void whatIsThereNow_goesByThePolicy();
    void folders_areMergedIntoThoseThatAreThere();
    void missingFolders_areMadeAgain();
    void whatHasNoNote_isNamed_andTheRestComes();
    void twoOfOneOrigin_doNotMeet();
    void twoOfOneOrigin_doNotMeet_alsoAfterAKill();
    void afterAKill_aTrashThatIsAway_isNotTakenForRestored();
    void killedAnywhere_andGoneOnWith_leavesNoNote_data();
    void killedAnywhere_andGoneOnWith_leavesNoNote();
    void ofADevice_thePathIsBelowItsTop();
    void ofADevice_nothingLeadsOut();
    void ofADevice_aLinkIsNoTrash();
    void ofAnotherFileSystem_isCopied();
    void whatFailed_isTriedAgain();
    void undone_goesBackToTheTrash();
    void undone_leavesWhatIsNotAsItWasRestored();
    void undoneOfFolders_takesOnlyWhatCame();
    void undoneOfWhatReplaced_bringsTheOldOneBack();
    void undoneOfWhatReplacedAndIsGone_tellsWhatKeepsTheOldOne();
    void whatIsGone_isNamed();
    void aDryRun_makesNothing();
    void deletedForGood_isForgotten();
    void whatSomebodyElseTook_isForgottenByThem();
    void movedElsewhere_isForgotten();
    void theHomeTrashByAnotherPath_forgetsWhatLeaves();
    void notesOfNothing_goWhenItIsEmptied();
    void eachCallThatFails_losesNothing();
};

void TstRestore::whatFerryTrashed_comesBackAsItWas()
{
    Place place;
    place.desk.everything("all").oddNames("odd");
    const TreeSnapshot before = takeSnapshot(place.desk.root());
    std::vector<Path> sources {place.desk.path("all")};
    for (const std::string &name : oddNames())
        sources.push_back(place.desk.path("odd/" + name));
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(place.temp.path().bytes()));
    const JobRun done = runJob(trashRequest(sources));
    qputenv("XDG_DATA_HOME", data);
    FERRY_ENDED(done, Done);
    QVERIFY(!place.desk.exists("all"));

    const JobRun run = place.restore(place.trash.names("files"));

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(place.desk.root()), {.times = false, .inodes = true}); // of the folders that things left
    QVERIFY(place.isEmpty());
    FERRY_NO_STRAY(place.temp.path());
}

void TstRestore::whatTheTrashCalledOtherwise_getsItsName()
{
    Place place;
    place.trashed("photo.2.jpg", "photo", place.desk.path("photo.jpg"));
    place.trash.folder("files/d.2").file("files/d.2/x", "x");
    place.note("d.2", place.desk.path("d").bytes());

    const JobRun run = place.restore({"photo.2.jpg", "d.2"});

    FERRY_ENDED(run, Done);
    QCOMPARE(place.desk.content("photo.jpg"), std::string("photo"));
    QCOMPARE(place.desk.content("d/x"), std::string("x"));
    QCOMPARE(place.desk.names(), (Names {"d", "photo.jpg"}));
    QVERIFY(place.isEmpty());
    QVERIFY(run.of("photo.2.jpg")->target.path() == place.desk.path("photo.jpg"));
}

void TstRestore::whatIsThereNow_isLeft()
{
    Place place;
    place.trashed("a.2", "old", place.desk.path("a"));
    place.trashed("b", "b", place.desk.path("b"));
    place.desk.file("a", "new");

    const JobRun run = place.restore({"a.2", "b"});

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "a.2", Failed);
    FERRY_FAILED_AS(run, Exists);
    QVERIFY(run.of("a.2")->target.path() == place.desk.path("a"));
    QCOMPARE(place.desk.content("a"), std::string("new"));
    QCOMPARE(place.desk.content("b"), std::string("b"));
    QVERIFY(place.keeps("a.2"));
    QCOMPARE(place.trash.names("info"), (Names {"a.2.trashinfo"}));
}

void TstRestore::whatIsThereNow_goesByThePolicy_data()
{
    QTest::addColumn<FileConflict>("policy");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("files");
    QTest::addColumn<bool>("stays");
    QTest::newRow("skip") << FileConflict::Skip << QByteArray("new") << 1 << true;
    QTest::newRow("overwrite") << FileConflict::Overwrite << QByteArray("old") << 1 << false;
    QTest::newRow("keep both") << FileConflict::Rename << QByteArray("new") << 2 << false;
}

void TstRestore::whatIsThereNow_goesByThePolicy()
{
    QFETCH(FileConflict, policy);
    QFETCH(QByteArray, content);
    QFETCH(int, files);
    QFETCH(bool, stays);
    Place place;
    place.trashed("a.2", "old", place.desk.path("a"));
    place.desk.file("a", "new");

    const JobRun run = place.restore({"a.2"}, policy);

    FERRY_ENDED(run, Done);
    QCOMPARE(place.desk.content("a"), content.toStdString());
    QCOMPARE(int(place.desk.names().size()), files);
    QCOMPARE(place.keeps("a.2"), stays);
    QCOMPARE(place.isEmpty(), !stays);
}

void TstRestore::folders_areMergedIntoThoseThatAreThere()
{
    Place place;
    place.trash.folder("files/d").file("files/d/x", "x");
    place.note("d", place.desk.path("d").bytes());
    place.desk.folder("d").file("d/y", "y");

    const JobRun run = place.restore({"d"});

    FERRY_ENDED(run, Done);
    QCOMPARE(place.desk.names("d"), (Names {"x", "y"}));
    QVERIFY(place.isEmpty());
}

void TstRestore::missingFolders_areMadeAgain()
{
    Place place;
    place.trashed("a", "a", place.desk.path("gone/too/a"));
    place.trashed("b", "b", place.desk.path("gone/b"));

    const JobRun run = place.restore({"a", "b"});

    FERRY_ENDED(run, Done);
    QCOMPARE(place.desk.content("gone/too/a"), std::string("a"));
    QCOMPARE(place.desk.content("gone/b"), std::string("b"));
    QVERIFY(place.isEmpty());

    place.desk.file("file", "in the way");
    place.trashed("c", "c", place.desk.path("file/c"));
    const JobRun blocked = place.restore({"c"});
    FERRY_ITEM(blocked, "c", Failed);
    QVERIFY(place.keeps("c"));
}

void TstRestore::whatHasNoNote_isNamed_andTheRestComes()
{
    Place place;
    for (const std::string name : {"none", "empty", "nopath", "relative", "coded", "link"})
        place.trash.file("files/" + name, name);
    place.trash.file("info/empty.trashinfo", "").file("info/nopath.trashinfo", "[Trash Info]\nDeletionDate=2026-11-22T19:00:00\n");
    place.note("relative", "desk/relative");
    place.trash.file("info/coded.trashinfo", "[Trash Info]\nPath=/%zz\n").symlink("info/link.trashinfo", "good.trashinfo");
    place.trashed("good", "good", place.desk.path("good"));

    const JobRun run = place.restore({"none", "empty", "nopath", "relative", "coded", "link", "good"});

    FERRY_ENDED(run, DoneWithProblems);
    for (const char *name : {"none", "empty", "nopath", "relative", "coded"}) {
        FERRY_ITEM(run, std::string("files/") + name, Failed);
        QVERIFY2(run.of(std::string("files/") + name)->error->kind == ErrorKind::NoOrigin, name);
        QVERIFY(run.of(std::string("files/") + name)->error->path == place.trash.path(std::string("files/") + name));
    }
    FERRY_ITEM(run, "files/link", Failed); // which is not followed
    QCOMPARE(place.desk.names(), (Names {"good"}));
    QCOMPARE(place.trash.names("files").size(), std::size_t(6));
}

void TstRestore::twoOfOneOrigin_doNotMeet()
{
    for (const FileConflict policy : {FileConflict::Fail, FileConflict::Overwrite, FileConflict::Rename}) {
        const bool keepsBoth = policy == FileConflict::Rename;
        Place place;
        place.trashed("a", "first", place.desk.path("a"));
        place.trashed("a.2", "second", place.desk.path("a"));

        const JobRun run = place.restore({"a", "a.2"}, policy);

        QCOMPARE(place.desk.names().size(), std::size_t(keepsBoth ? 2 : 1));
        QCOMPARE(place.keeps("a.2"), !keepsBoth);
        QCOMPARE(run.count(model::ItemStatus::Failed), keepsBoth ? 0 : 1);
        if (!keepsBoth)
            QCOMPARE(place.desk.content("a"), std::string("first"));
    }
}

void TstRestore::twoOfOneOrigin_doNotMeet_alsoAfterAKill()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("the thread sanitizer cannot follow the threads of a process that was forked from one with threads");
#endif
    for (const FileConflict policy : {FileConflict::Fail, FileConflict::Rename}) {
        const bool keepsBoth = policy == FileConflict::Rename;
        Place place;
        place.trashed("a", "first", place.desk.path("a"));
        place.trashed("a.2", "the second", place.desk.path("a"));
        const model::Request request = moveRequest(place.entries({"a", "a.2"}), {}, {.onFile = policy, .outOfTrash = true});
        QVERIFY(place.isKilledBeforeRemoving("a.trashinfo", request));
        QCOMPARE(place.desk.content("a"), std::string("first"));

        QVERIFY(place.trash.exists("info/a.trashinfo"));

        const JobRun run = place.goOn(request);

        QVERIFY(run.ended);
        QVERIFY(!place.trash.exists("info/a.trashinfo"));
        QCOMPARE(place.desk.content("a"), std::string("first"));
        QCOMPARE(place.desk.names().size(), std::size_t(keepsBoth ? 2 : 1));
        QCOMPARE(place.keeps("a.2"), !keepsBoth);
        QCOMPARE(run.count(model::ItemStatus::Failed), keepsBoth ? 0 : 1);
    }
}

void TstRestore::afterAKill_aTrashThatIsAway_isNotTakenForRestored()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("the thread sanitizer cannot follow the threads of a process that was forked from one with threads");
#endif
    Place place;
    place.trashed("a", "a", place.desk.path("a"));
    place.trashed("b", "b", place.desk.path("b"));
    const model::Request request = moveRequest(place.entries({"a", "b"}), {}, {.outOfTrash = true});
    QVERIFY(place.isKilledBeforeRemoving("a.trashinfo", request));
    QVERIFY(!place.trash.exists("files/a"));
    const Path away = place.temp.child("away");
    QVERIFY(::rename(place.trash.root().c_str(), away.c_str()) == 0);

    const JobRun run = place.goOn(request);

    QVERIFY(run.ended);
    QVERIFY2(run.job.state != model::JobState::Done && run.failedAs(ErrorKind::NotFound), qPrintable(run.text()));
}

void TstRestore::killedAnywhere_andGoneOnWith_leavesNoNote_data()
{
    QTest::addColumn<model::JobKind>("kind");
    QTest::addColumn<bool>("restores");
    QTest::newRow("restored") << model::JobKind::Move << true;
    QTest::newRow("moved elsewhere") << model::JobKind::Move << false;
    QTest::newRow("deleted") << model::JobKind::Delete << false;
}

void TstRestore::killedAnywhere_andGoneOnWith_leavesNoNote()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("the thread sanitizer cannot follow the threads of a process that was forked from one with threads");
#endif
    QFETCH(model::JobKind, kind);
    QFETCH(bool, restores);
    constexpr std::uint64_t kPointsMax = 500;
    std::uint64_t nth = 1;
    for (; nth < kPointsMax; nth += stride()) {
        Place place;
        place.trashed("a.2", "a", place.desk.path("a.2"));
        place.trash.folder("files/d").file("files/d/x", "x");
        place.note("d", place.desk.path("d").bytes());
        place.note("of another program", place.desk.path("y").bytes());
        const Path to = kind == model::JobKind::Move && !restores ? place.desk.root() : Path();
        const model::Request request {kind, place.entries({"a.2", "d"}), to, {.outOfTrash = true}};
        const bool isKilled = place.isKilledBefore(nth, request);

        const JobRun run = isKilled ? place.goOn(request) : JobRun();

        const QByteArray where = "killed before call " + QByteArray::number(qulonglong(nth)) + ": " + run.text().toUtf8();
        QVERIFY2(!isKilled || run.job.state == model::JobState::Done, where.constData());
        QVERIFY2(place.trash.names("files").empty(), where.constData());
        QVERIFY2(place.trash.names("info") == Names {"of another program.trashinfo"}, where.constData());
        if (kind == model::JobKind::Move)
            QVERIFY2(place.desk.content("a.2") == "a" && place.desk.content("d/x") == "x", where.constData());
        if (!isKilled)
            break; // there are no more calls
    }
    QVERIFY(nth > 3 && nth < kPointsMax);
}

void TstRestore::ofADevice_thePathIsBelowItsTop()
{
    for (const std::string trash : {".Trash-1000", ".Trash/1000"}) {
        Place place;
        place.desk.folder("d");
        if (trash.starts_with(".Trash/"))
            place.desk.folder(".Trash");
        place.desk.folder(trash).folder(trash + "/files").folder(trash + "/info");
        const auto put = [&](const std::string &name, const std::string &path) {
            place.desk.file(trash + "/files/" + name, name)
                .file(trash + "/info/" + name + ".trashinfo", "[Trash Info]\nPath=" + fs::percentEncoded(path) + '\n');
        };
        put("a", "d/a \xFF");
        put("b", "new/b");
        put("c", place.desk.path("d/c").bytes());

        const JobRun run = place.run(
            moveRequest({place.desk.path(trash + "/files/a"), place.desk.path(trash + "/files/b"), place.desk.path(trash + "/files/c")}, {},
                        {.outOfTrash = true}));

        FERRY_ENDED(run, Done);
        QCOMPARE(place.desk.content("d/a \xFF"), std::string("a"));
        QCOMPARE(place.desk.content("new/b"), std::string("b"));
        QCOMPARE(place.desk.content("d/c"), std::string("c"));
        QVERIFY(place.desk.names(trash + "/files").empty() && place.desk.names(trash + "/info").empty());
    }
}

void TstRestore::ofADevice_nothingLeadsOut()
{
    Place place;
    const std::string trash = "stick/.Trash-1000";
    place.desk.folder("stick").folder(trash).folder(trash + "/files").folder(trash + "/info").folder("victim");
    place.desk.symlink("stick/link", place.desk.path("victim").bytes());
    const std::vector<std::string> paths {"../victim/x", "link/x", place.desk.path("victim/x").bytes(), "d/../../victim/x", ".."};
    std::vector<Path> sources;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const std::string name = "x" + std::to_string(i);
        place.desk.file(trash + "/files/" + name, "evil")
            .file(trash + "/info/" + name + ".trashinfo", "[Trash Info]\nPath=" + fs::percentEncoded(paths[i]) + '\n');
        sources.push_back(place.desk.path(trash + "/files/" + name));
    }

    const JobRun run = place.run(moveRequest(sources, {}, {.outOfTrash = true}));

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.count(model::ItemStatus::Failed), int(paths.size()));
    QVERIFY(place.desk.names("victim").empty());
    QCOMPARE(place.desk.names(trash + "/files").size(), paths.size());
    QCOMPARE(place.desk.names("stick"), (Names {".Trash-1000", "link"}));
}

void TstRestore::ofADevice_aLinkIsNoTrash()
{
    for (const bool restores : {true, false}) {
        Place place;
        place.desk.folder("victim").file("victim/x", "mine").folder("info").folder("stick").folder("stick/.Trash-1000");
        place.desk.file("info/x.trashinfo", "[Trash Info]\nPath=x\n").symlink("stick/.Trash-1000/files", place.desk.path("victim").bytes());
        const std::vector<Path> sources {place.desk.path("stick/.Trash-1000/files/x")};
        const model::Options options {.outOfTrash = true};

        const JobRun run = place.run(restores ? moveRequest(sources, {}, options) : deleteRequest(sources, options));

        QVERIFY(run.ended);
        QVERIFY2(run.failedAs(ErrorKind::WrongType), qPrintable(run.text()));
        QCOMPARE(place.desk.content("victim/x"), std::string("mine"));
        QVERIFY(place.desk.exists("info/x.trashinfo"));
    }
}

void TstRestore::ofAnotherFileSystem_isCopied()
{
    Place place;
    OtherFileSystem other(place.temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    Tree there(other.path());
    place.trashed("a.2", "a", there.path("a"));
    place.trash.folder("files/d.2").file("files/d.2/x", "x").folder("files/d.2/e");
    place.note("d.2", there.path("new/d").bytes());

    const JobRun run = place.restore({"a.2", "d.2"});

    FERRY_ENDED(run, Done);
    QCOMPARE(there.content("a"), std::string("a"));
    QCOMPARE(there.content("new/d/x"), std::string("x"));
    QVERIFY(there.exists("new/d/e"));
    QVERIFY(place.isEmpty());
    FERRY_NO_STRAY(other.path());
}

void TstRestore::whatFailed_isTriedAgain()
{
    Place place;
    place.trashed("a.2", "old", place.desk.path("a"));
    place.trashed("b", "b", place.desk.path("b"));
    place.desk.file("a", "new");
    const JobRun done = place.restore({"a.2", "b"});
    FERRY_ENDED(done, DoneWithProblems);
    place.desk.remove("a");

    const std::optional<model::Request> again = model::retryOf(*done.job.request, done.job.results);
    QVERIFY(again);
    const JobRun run = place.run(*again);

    FERRY_ENDED(run, Done);
    QCOMPARE(place.desk.content("a"), std::string("old"));
    QVERIFY(place.isEmpty());
}

void TstRestore::undone_goesBackToTheTrash()
{
    Place place;
    place.trashed("a.2", "a", place.desk.path("a"));
    place.trash.folder("files/d").file("files/d/x", "x");
    place.note("d", place.desk.path("d").bytes());
    const JobRun done = place.restore({"a.2", "d"});
    FERRY_ENDED(done, Done);
    place.desk.file("mine", "mine");

    const JobRun undone = place.undo(done);

    FERRY_ENDED(undone, Done);
    QCOMPARE(place.desk.names(), (Names {"mine"}));
    QCOMPARE(place.trash.names("files"), (Names {"a", "d"}));
    QCOMPARE(place.trash.content("files/d/x"), std::string("x"));
    QVERIFY(place.keeps("a") && place.keeps("d"));
    // And out of it again.
    const JobRun again = place.restore({"a", "d"});
    FERRY_ENDED(again, Done);
    QCOMPARE(place.desk.names(), (Names {"a", "d", "mine"}));
    QVERIFY(place.isEmpty());
}

void TstRestore::undone_leavesWhatIsNotAsItWasRestored()
{
    Place place;
    for (const char *name : {"changed", "other", "gone", "same"})
        place.trashed(name, name, place.desk.path(name));
    const JobRun done = place.restore({"changed", "other", "gone", "same"});
    FERRY_ENDED(done, Done);
    place.desk.rewrite("changed", "changed since").remove("other").file("other", "somebody else's").remove("gone");

    const JobRun undone = place.undo(done);

    FERRY_ENDED(undone, DoneWithProblems);
    for (const char *name : {"changed", "other"}) {
        FERRY_ITEM(undone, std::string("desk/") + name, Failed);
        QVERIFY(undone.of(std::string("desk/") + name)->error->kind == ErrorKind::NotAsWritten);
    }
    FERRY_ITEM(undone, "desk/gone", Skipped);
    QCOMPARE(place.desk.names(), (Names {"changed", "other"}));
    QCOMPARE(place.trash.names("files"), (Names {"same"}));

    const JobRun twice = place.undo(done);
    FERRY_ITEM(twice, "desk/same", Skipped);
    QCOMPARE(place.trash.names("files"), (Names {"same"}));
}

void TstRestore::undoneOfFolders_takesOnlyWhatCame()
{
    Place place;
    place.trash.folder("files/d").file("files/d/x", "x").folder("files/d/sub").file("files/d/sub/z", "z");
    place.note("d", place.desk.path("d").bytes());
    place.desk.folder("d").file("d/y", "y");
    const JobRun done = place.restore({"d"});
    FERRY_ENDED(done, Done);
    QCOMPARE(place.desk.names("d"), (Names {"sub", "x", "y"}));

    const JobRun undone = place.undo(done);

    FERRY_ENDED(undone, Done);
    QCOMPARE(place.desk.names("d"), (Names {"y"}));
    QCOMPARE(place.trash.names("files"), (Names {"sub", "x"}));
    QVERIFY(place.keeps("sub") && place.keeps("x"));
}

void TstRestore::undoneOfWhatReplaced_bringsTheOldOneBack()
{
    for (const bool keeps : {true, false}) {
        Place place;
        place.trashed("a", "restored", place.desk.path("a"));
        place.desk.file("a", "old");
        const JobRun done = place.run(
            moveRequest(place.entries({"a"}), {}, {.onFile = FileConflict::Overwrite, .keepReplaced = keeps, .outOfTrash = true}));
        FERRY_ENDED(done, Done);

        const JobRun undone = place.undo(done);

        QCOMPARE(place.desk.content("a"), std::string(keeps ? "old" : "restored"));
        QCOMPARE(place.trash.names("files"), keeps ? Names {"a"} : Names());
        if (keeps) {
            FERRY_ENDED(undone, Done);
            QCOMPARE(place.trash.content("files/a"), std::string("restored"));
            QCOMPARE(place.desk.names(), (Names {"a"}));
        } else {
            FERRY_FAILED_AS(undone, NotKept);
        }
    }
}

void TstRestore::undoneOfWhatReplacedAndIsGone_tellsWhatKeepsTheOldOne()
{
    Place place;
    place.trashed("a", "restored", place.desk.path("a"));
    place.desk.file("a", "old");
    const JobRun done
        = place.run(moveRequest(place.entries({"a"}), {}, {.onFile = FileConflict::Overwrite, .keepReplaced = true, .outOfTrash = true}));
    FERRY_ENDED(done, Done);
    place.desk.remove("a");
    auto ops = std::make_shared<FaultOps>();
    ops->failName("a", EACCES, callsOf({Call::RenameNew}));
    const model::Request request = model::undoOf(*done.job.request, done.job.results).value();

    const JobRun failed = runJob(request, {.ops = ops, .answerer = {}, .resultsFolder = {}});
    FERRY_ENDED(failed, DoneWithProblems);
    FERRY_ITEM(failed, "a", Failed);
    FERRY_FAILED_AS(failed, Denied);
    QVERIFY(!place.desk.exists("a"));

    FERRY_ENDED(place.undo(done), Done);
    QCOMPARE(place.desk.content("a"), std::string("old"));
    QCOMPARE(place.desk.names(), (Names {"a"}));
    const JobRun again = place.undo(done);
    QVERIFY(again.ended);
    QCOMPARE(place.desk.content("a"), std::string("old")); // which is not what was restored
}

void TstRestore::whatIsGone_isNamed()
{
    Place place;
    place.note("a", place.desk.path("a").bytes());
    const JobRun run = place.restore({"a"});
    FERRY_ITEM(run, "a", Failed);
    FERRY_FAILED_AS(run, NotFound);
    QVERIFY(place.trash.exists("info/a.trashinfo")); // another program may be about to put it there
}

void TstRestore::aDryRun_makesNothing()
{
    Place place;
    place.trashed("a", "a", place.desk.path("a"));
    place.trashed("b", "b", place.desk.path("gone/b"));
    const JobRun run = place.run(moveRequest(place.entries({"a", "b"}), {}, {.dryRun = true, .outOfTrash = true}));
    FERRY_ITEM(run, "files/a", Planned);
    FERRY_ITEM(run, "files/b", Failed);
    QVERIFY(place.desk.names().empty());
    QVERIFY(place.keeps("a") && place.keeps("b"));
}

void TstRestore::deletedForGood_isForgotten()
{
    Place place;
    place.trashed("a", "a", place.desk.path("a"));
    place.trash.folder("files/d").file("files/d/x", "x").folder("files/stays").file("files/unknown", "no note");
    place.note("d", place.desk.path("d").bytes());
    place.note("stays", place.desk.path("stays").bytes());
    place.trash.times("info/d.trashinfo", {100, 0}).times("info/stays.trashinfo", {200, 0});
    place.trash.file("directorysizes", "4096 100 d\n8192 200 stays\n");

    const JobRun run = place.run(deleteRequest(place.entries({"a", "d", "unknown"}), {.outOfTrash = true}));

    FERRY_ENDED(run, Done);
    QCOMPARE(place.trash.names("files"), (Names {"stays"}));
    QCOMPARE(place.trash.names("info"), (Names {"stays.trashinfo"}));
    QCOMPARE(place.trash.content("directorysizes"), std::string("8192 200 stays\n"));
    QCOMPARE(place.trash.names(), (Names {"directorysizes", "files", "info"}));
}

void TstRestore::whatSomebodyElseTook_isForgottenByThem()
{
    Place place;
    place.trashed("a", "a", place.desk.path("a"));
    auto ops = std::make_shared<FaultOps>();
    const auto takes = [&place](const MadeCall &made) {
        if (made.name == "a")
            (void)::unlink(place.trash.path("files/a").c_str());
    };
    ops->atEvery(takes, callsOf({Call::Unlink}));

    const JobRun run = runJob(deleteRequest(place.entries({"a"}), {.outOfTrash = true}), {.ops = ops, .answerer = {}, .resultsFolder = {}});

    FERRY_ENDED(run, Done);
    QCOMPARE(place.trash.names("info"), (Names {"a.trashinfo"})); // of what another program is about to put there
}

void TstRestore::movedElsewhere_isForgotten()
{
    Place place;
    place.trashed("a", "a", place.desk.path("old/a"));
    const JobRun run = place.run(moveRequest(place.entries({"a"}), place.desk.root(), {.outOfTrash = true}));
    FERRY_ENDED(run, Done);
    QCOMPARE(place.desk.content("a"), std::string("a"));
    QVERIFY(!place.desk.exists("old"));
    QVERIFY(place.isEmpty());
}

void TstRestore::theHomeTrashByAnotherPath_forgetsWhatLeaves()
{
    Place place;
    const Path home = place.temp.child("home");
    QVERIFY(::symlink(place.temp.path().c_str(), home.c_str()) == 0);
    for (const char *name : {"a", "b", "c", "d", "e"})
        place.trashed(name, name, place.desk.path(name));
    place.desk.folder("files").file("files/a", "a").folder("info").file("info/a.trashinfo", "somebody's");

    std::vector<Path> byBothPaths = place.entries({"a", "d", "e"});
    byBothPaths[1] = home.child("Trash/files/d");
    const JobRun deleted = place.runAtHome(deleteRequest(byBothPaths), home);
    FERRY_ENDED(deleted, Done);
    const JobRun moved = place.runAtHome(moveRequest(place.entries({"b"}), place.desk.root()), home);
    FERRY_ENDED(moved, Done);
    const JobRun other = place.runAtHome(deleteRequest({place.desk.path("files/a")}), home);
    FERRY_ENDED(other, Done);
    const JobRun copied = place.runAtHome(copyRequest(place.entries({"c"}), place.desk.root()), home);
    FERRY_ENDED(copied, Done);

    QCOMPARE(place.trash.names("info"), (Names {"c.trashinfo"}));
    QVERIFY(place.desk.exists("b") && place.desk.exists("c"));
    QVERIFY2(place.desk.exists("info/a.trashinfo"), "a folder called files is no trash");
}

void TstRestore::notesOfNothing_goWhenItIsEmptied()
{
    Place place;
    place.trashed("a", "a", place.desk.path("a"));
    place.trashed("b", "b", place.desk.path("b"));
    place.note("old", place.desk.path("old").bytes());
    place.note("new", place.desk.path("new").bytes());
    place.trash.times("info/old.trashinfo", {100, 0});

    const JobRun first = place.run(deleteRequest(place.entries({"a"}), {.outOfTrash = true}));
    FERRY_ENDED(first, Done);
    QCOMPARE(place.trash.names("info"), (Names {"b.trashinfo", "new.trashinfo", "old.trashinfo"})); // it is not empty yet
    const JobRun run = place.run(deleteRequest(place.entries({"b"}), {.outOfTrash = true}));

    FERRY_ENDED(run, Done);
    QCOMPARE(place.trash.names("info"), (Names {"new.trashinfo"})); // another program may be about to put it there

    place.trashed("c", "c", place.desk.path("c"));
    place.note("held", place.desk.path("held").bytes());
    place.trash.times("info/held.trashinfo", {100, 0});
    auto ops = std::make_shared<FaultOps>();
    ops->failName("held.trashinfo", EACCES, callsOf({Call::Unlink}));
    const JobRun told
        = runJob(deleteRequest(place.entries({"c"}), {.outOfTrash = true}), {.ops = ops, .answerer = {}, .resultsFolder = {}});
    FERRY_ENDED(told, Done); // that note was none of the job's
    FERRY_ITEM(told, "info/held.trashinfo", Skipped);
    QVERIFY(told.of("info/held.trashinfo")->error->kind == ErrorKind::Denied);
}

void TstRestore::eachCallThatFails_losesNothing()
{
    for (const bool restores : {true, false}) {
        for (std::uint64_t nth = 1;; nth += stride()) {
            Place place;
            place.trashed("a.2", "a", place.desk.path("new/a"));
            place.trash.folder("files/d").file("files/d/x", "x").file("directorysizes", "1 2 d\n");
            place.note("d", place.desk.path("d").bytes());
            const auto request = [&] {
                const model::Options options {.outOfTrash = true};
                return restores ? moveRequest(place.entries({"a.2", "d"}), {}, options) : deleteRequest(place.entries({"d"}), options);
            };
            auto ops = std::make_shared<FaultOps>();
            ops->failNth(nth, EACCES);
            const JobRun run = runJob(request(), {.ops = ops, .answerer = {}, .resultsFolder = {}});
            QVERIFY(run.ended);
            const QByteArray where = QByteArray::fromStdString(ops->firstFault()) + ' ' + run.text().toUtf8();
            const bool isBack = place.desk.exists("new") && place.desk.exists("new/a") && place.desk.content("new/a") == "a";
            QVERIFY2(place.keeps("a.2") || (restores && isBack), where.constData());
            if (restores)
                QVERIFY2(place.trash.exists("files/d") && place.trash.exists("files/d/x") ? place.keeps("d")
                                                                                          : place.desk.content("d/x") == "x",
                         where.constData());
            if (place.trash.exists("files/d"))
                QVERIFY2(place.keeps("d") && run.job.state != model::JobState::Done, where.constData());
            if (!ops->struck()) {
                FERRY_ENDED(run, Done);
                break;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TstRestore)
#include "tst_restore.moc"
