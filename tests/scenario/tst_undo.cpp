// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <cerrno>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;
using model::SkipReason;

namespace {

/// Folders to copy between, and where results are kept.
struct Place {
    TempFolder temp;
    Tree from {temp.child("from")};
    Tree to {temp.child("to")};

    [[nodiscard]] JobRun run(model::Request request, std::shared_ptr<fs::FsOps> ops = {}) const
    {
        return runJob(std::move(request), {.ops = std::move(ops), .resultsFolder = temp.child("results")});
    }
    [[nodiscard]] JobRun undo(const JobRun &done, bool dryRun = false, std::shared_ptr<fs::FsOps> ops = {}) const
    {
        std::optional<model::Request> request = model::undoOf(*done.job.request, done.job.results);
        if (!request)
            return {};
        request->options.dryRun = dryRun;
        return run(*request, std::move(ops));
    }
};

} // namespace

/// Undoing takes back what a job did, and nothing else.
class TstUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copy_isTakenBackWhole();
    void copy_leavesWhatOthersPutThere();
    void copy_leavesWhatWasChangedSince();
    void copy_leavesTheLastOne_whenTheOriginalIsGone();
    void copy_ofWhatReplaced_isLeft();
    void whatWasReplaced_comesBack_data();
    void whatWasReplaced_comesBack();
    void whatWasReplaced_isKeptWithoutLinks();
    void whatWasReplaced_livesThroughFailures();
    void whatWasReplaced_comesBackAfterAnUndoingThatEndedEarly();
    void copy_keptBoth_takesBackOnlyTheNewOne();
    void copy_undoneTwice_saysSo();
    void rename_goesBack();
    void rename_doesNotReplaceWhatIsThereNow();
    void rename_leavesWhatWasChangedSince();
    void moveAcross_goesBackWithEverything();
    void moveAcross_intoMergedFolders_bringsBackOnlyItsOwn();
    void trash_isEmptiedOfIt();
    void trash_forgetsWhatAnUndoingThatEndedEarlyTookOut();
    void wholeFolder_thatCannotBeRenamedBack_isCopiedBack_data();
    void wholeFolder_thatCannotBeRenamedBack_isCopiedBack();
    void whatIsGone_isNamed();
    void plan_changesNothing();
    void linkInTheWay_isNotFollowed();
    void whatCannotBeUndone_data();
    void whatCannotBeUndone();
    void aLostLog_failsTheJob();
    void eachCallThatFails_losesNothing();
};

void TstUndo::copy_isTakenBackWhole()
{
    Place place;
    place.from.everything("d");
    place.from.file("single", "one");
    const TreeSnapshot before = takeSnapshot(place.from.root());
    const TreeSnapshot empty = takeSnapshot(place.to.root());
    const JobRun done = place.run(copyRequest({place.from.path("d"), place.from.path("single")}, place.to.root()));
    QVERIFY(!place.to.names().empty());
    const JobRun undone = place.undo(done);
    QVERIFY2(undone.ended && undone.job.tally.failed == 0, qPrintable(undone.text()));
    QVERIFY2(place.to.names().empty(), qPrintable(undone.text()));
    QCOMPARE(difference(before, takeSnapshot(place.from.root()), {.inodes = true}), QString());
}

void TstUndo::copy_leavesWhatOthersPutThere()
{
    Place place;
    place.from.folder("d").file("d/a", "a").folder("d/sub").file("d/sub/b", "b").folder("d/own").file("d/own/c", "c");
    place.to.folder("d").file("d/mine", "mine");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    FERRY_ENDED(done, Done);
    place.to.file("d/sub/later", "later");
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, Done);
    QVERIFY((place.to.names("d") == std::vector<std::string> {"mine", "sub"}));
    QVERIFY((place.to.names("d/sub") == std::vector<std::string> {"later"}));
}

void TstUndo::copy_leavesWhatWasChangedSince()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b").symlink("d/link", "a");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    place.to.rewrite("d/a", "A");
    place.to.remove("d/link").symlink("d/link", "b");
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, DoneWithProblems);
    FERRY_ITEM(undone, "d/a", Failed);
    QVERIFY(undone.of("d/a")->error->kind == ErrorKind::NotAsWritten);
    QVERIFY(undone.of("d/link")->error->kind == ErrorKind::NotAsWritten);
    QVERIFY((place.to.names("d") == std::vector<std::string> {"a", "link"}));
    QCOMPARE(place.to.content("d/a"), std::string("A"));
}

void TstUndo::copy_leavesTheLastOne_whenTheOriginalIsGone()
{
    Place place;
    place.from.folder("d").file("d/gone", "gone").file("d/changed", "changed").file("d/there", "there");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    place.from.remove("d/gone").rewrite("d/changed", "CHANGED");
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, DoneWithProblems);
    QVERIFY((place.to.names("d") == std::vector<std::string> {"changed", "gone"}));
    QVERIFY(undone.of("d/gone")->error->kind == ErrorKind::OriginalGone);
    QCOMPARE(undone.of("d/gone")->error->path, place.from.path("d/gone"));
    QVERIFY(undone.of("d/changed")->error->kind == ErrorKind::OriginalGone);
}

void TstUndo::copy_ofWhatReplaced_isLeft()
{
    Place place;
    place.from.file("a", "new");
    place.to.file("a", "old");
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    const JobRun done = place.run(copyRequest({place.from.path("a")}, place.to.root(), options));
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, DoneWithProblems);
    QVERIFY(undone.of("a")->error->kind == ErrorKind::NotKept);
    QCOMPARE(place.to.content("a"), std::string("new"));
}

void TstUndo::whatWasReplaced_comesBack_data()
{
    QTest::addColumn<bool>("isMove");
    QTest::addColumn<bool>("isAcross");
    QTest::newRow("copy") << false << false;
    QTest::newRow("rename") << true << false;
    QTest::newRow("move across") << true << true;
}

void TstUndo::whatWasReplaced_comesBack()
{
    QFETCH(bool, isMove);
    QFETCH(bool, isAcross);
    Place place;
    const OtherFileSystem other(place.temp.path());
    if (isAcross && !other.isThere())
        QSKIP(qPrintable(other.why()));
    Tree to(isAcross ? other.path() : place.to.root());
    place.from.folder("d").file("d/a", "new").bigFile("d/large", 9 << 20).file("d/fresh", "fresh").symlink("d/link", "new");
    place.from.hardLink("d/a", "d/second");
    to.folder("d").file("d/a", "old a").file("d/large", "old large").symlink("d/link", "old").file("d/second", "old second");
    const TreeSnapshot source = takeSnapshot(place.from.path("d"));
    const TreeSnapshot old = takeSnapshot(to.path("d"));
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.keepReplaced = true;
    const std::vector<Path> sources {place.from.path("d")};
    const JobRun done = place.run(isMove ? moveRequest(sources, to.root(), options) : copyRequest(sources, to.root(), options));
    QVERIFY2(done.ended && done.job.tally.failed == 0, qPrintable(done.text()));
    QCOMPARE(to.content("d/a"), std::string("new"));
    QCOMPARE(done.of("d/a")->keptIn.substr(0, 12), std::string(".ferry-kept-"));
    QCOMPARE(to.content("d/" + done.of("d/a")->keptIn + "/a"), std::string("old a"));

    const JobRun undone = place.undo(done);
    QVERIFY2(undone.ended && undone.job.tally.failed == 0, qPrintable(undone.text()));
    QVERIFY2((to.names("d") == std::vector<std::string> {"a", "large", "link", "second"}), qPrintable(undone.text()));
    const TreeSnapshot back = takeSnapshot(to.path("d"));
    for (const char *name : {"a", "large", "link", "second"})
        QCOMPARE(back.at(name).inode, old.at(name).inode);
    QCOMPARE(takeSnapshot(place.from.path("d")).size(), source.size());
    QCOMPARE(place.from.content("d/fresh"), std::string("fresh"));
}

void TstUndo::whatWasReplaced_isKeptWithoutLinks()
{
    Place place;
    place.from.file("a", "new");
    place.to.file("a", "old");
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.keepReplaced = true;
    auto ops = std::make_shared<FaultOps>();
    ops->failNth(1, EPERM, callsOf({Call::Link}));
    const JobRun done = place.run(copyRequest({place.from.path("a")}, place.to.root(), options), ops);
    FERRY_ENDED(done, Done);
    QVERIFY(ops->struck());
    QCOMPARE(place.to.content("a"), std::string("new"));
    FERRY_ENDED(place.undo(done), Done);
    QCOMPARE(place.to.content("a"), std::string("old"));
    QVERIFY((place.to.names() == std::vector<std::string> {"a"}));
}

void TstUndo::whatWasReplaced_livesThroughFailures()
{
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.keepReplaced = true;
    for (const bool cannotLink : {false, true}) {
        for (std::uint64_t nth = 1;; nth += stride()) {
            Place place;
            place.from.file("a", "new");
            place.to.file("a", "old");
            auto ops = std::make_shared<FaultOps>();
            if (cannotLink)
                ops->failFrom(1, EPERM, callsOf({Call::Link}));
            ops->failNth(nth, EACCES, changingCalls());
            const JobRun done = place.run(copyRequest({place.from.path("a")}, place.to.root(), options), ops);
            QVERIFY(done.ended);
            const QByteArray where = QByteArray::fromStdString(ops->firstFault()) + done.text().toUtf8();
            const model::Outcome *item = done.of("a");
            const std::string now = place.to.content("a");
            QVERIFY2(now == "old" || now == "new", where.constData());
            if (now == "new")
                QVERIFY2(item && place.to.content(item->keptIn + "/a") == "old", where.constData());
            const std::uint64_t calls = ops->count(changingCalls());
            if (nth > calls) {
                FERRY_ENDED(done, Done);
                break;
            }
        }
    }
}

void TstUndo::whatWasReplaced_comesBackAfterAnUndoingThatEndedEarly()
{
    Place place;
    place.from.file("a", "new");
    place.to.file("a", "old");
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.keepReplaced = true;
    const JobRun done = place.run(moveRequest({place.from.path("a")}, place.to.root(), options));
    place.to.rename("a", "../from/a"); // as far as it came
    const JobRun undone = place.undo(done);
    QVERIFY(undone.ended);
    QCOMPARE(place.to.content("a"), std::string("old"));
    QCOMPARE(place.from.content("a"), std::string("new"));
}

void TstUndo::copy_keptBoth_takesBackOnlyTheNewOne()
{
    Place place;
    place.from.file("a", "new").folder("d").file("d/x", "x");
    place.to.file("a", "old").folder("d").file("d/y", "y");
    model::Options options;
    options.onFile = model::FileConflict::Rename;
    options.onFolder = model::FolderConflict::Rename;
    const JobRun done = place.run(copyRequest({place.from.path("a"), place.from.path("d")}, place.to.root(), options));
    QCOMPARE(place.to.names().size(), std::size_t(4));
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, Done);
    QVERIFY((place.to.names() == std::vector<std::string> {"a", "d"}));
    QCOMPARE(place.to.content("a"), std::string("old"));
}

void TstUndo::copy_undoneTwice_saysSo()
{
    Place place;
    place.from.folder("d").file("d/a", "a");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    FERRY_ENDED(place.undo(done), Done);
    const JobRun again = place.undo(done);
    FERRY_ENDED(again, Done);
    QCOMPARE(again.count(ItemStatus::Skipped), 2);
    QVERIFY(again.of("d/a")->skipReason == SkipReason::Undone);
}

void TstUndo::rename_goesBack()
{
    Place place;
    place.from.everything("d");
    place.from.file("a", "new");
    place.to.file("a", "old");
    const TreeSnapshot before = takeSnapshot(place.from.root());
    model::Options options;
    options.onFile = model::FileConflict::Rename;
    const JobRun done = place.run(moveRequest({place.from.path("d"), place.from.path("a")}, place.to.root(), options));
    FERRY_ENDED(done, Done);
    QVERIFY(place.from.names().empty());
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, Done);
    QVERIFY((place.to.names() == std::vector<std::string> {"a"}));
    QCOMPARE(place.to.content("a"), std::string("old"));
    const TreeSnapshot after = takeSnapshot(place.from.root());
    QCOMPARE(after.size(), before.size());
    QCOMPARE(place.from.content("a"), std::string("new"));
    QCOMPARE(after.at("d").inode, before.at("d").inode);
}

void TstUndo::rename_doesNotReplaceWhatIsThereNow()
{
    Place place;
    place.from.file("a", "moved");
    const JobRun done = place.run(moveRequest({place.from.path("a")}, place.to.root()));
    place.from.file("a", "another");
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, DoneWithProblems);
    QVERIFY(undone.of("a")->error->kind == ErrorKind::Exists);
    QCOMPARE(place.from.content("a"), std::string("another"));
    QCOMPARE(place.to.content("a"), std::string("moved"));
}

void TstUndo::rename_leavesWhatWasChangedSince()
{
    Place place;
    place.from.file("a", "moved").file("b", "moved");
    const JobRun done = place.run(moveRequest({place.from.path("a"), place.from.path("b")}, place.to.root()));
    place.to.rewrite("a", "edited");
    place.to.remove("b").file("b", "another");
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, DoneWithProblems);
    QCOMPARE(undone.count(ItemStatus::Failed), 2);
    QVERIFY((place.to.names() == std::vector<std::string> {"a", "b"}));
    QVERIFY(place.from.names().empty());
}

void TstUndo::moveAcross_goesBackWithEverything()
{
    Place place;
    const OtherFileSystem other(place.temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    place.from.everything("d");
    place.from.bigFile("d/large", 9 << 20);
    const TreeSnapshot before = takeSnapshot(place.from.path("d"));
    const JobRun done = place.run(moveRequest({place.from.path("d")}, other.path()));
    QVERIFY2(!place.from.exists("d"), qPrintable(done.text()));
    const JobRun undone = place.undo(done);
    QVERIFY2(undone.ended && undone.job.tally.failed == 0, qPrintable(undone.text()));
    QVERIFY(Tree(other.path()).names().empty());
    QCOMPARE(difference(before, takeSnapshot(place.from.path("d")), {.attributes = canHoldAttributes(other.path())}), QString());
}

void TstUndo::moveAcross_intoMergedFolders_bringsBackOnlyItsOwn()
{
    Place place;
    const OtherFileSystem other(place.temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    Tree there(other.path());
    there.folder("d").file("d/theirs", "theirs");
    place.from.folder("d").file("d/a", "a").folder("d/sub").file("d/sub/b", "b");
    const JobRun done = place.run(moveRequest({place.from.path("d")}, other.path()));
    FERRY_ENDED(done, Done);
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, Done);
    QVERIFY((there.names("d") == std::vector<std::string> {"theirs"}));
    QCOMPARE(place.from.content("d/a"), std::string("a"));
    QCOMPARE(place.from.content("d/sub/b"), std::string("b"));
}

void TstUndo::trash_isEmptiedOfIt()
{
    Place place;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(place.temp.child("data").bytes()));
    place.from.file("a", "first").folder("other").file("other/a", "second").folder("d").file("d/x", "x");
    const JobRun done = place.run(trashRequest({place.from.path("a"), place.from.path("other/a"), place.from.path("d")}));
    qputenv("XDG_DATA_HOME", before);
    FERRY_ENDED(done, Done);
    QVERIFY(!place.from.exists("a") && !place.from.exists("other/a") && !place.from.exists("d"));
    const Tree trash(place.temp.child("data").child("Trash"));
    QCOMPARE(trash.names("info").size(), std::size_t(3));
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, Done);
    QCOMPARE(place.from.content("a"), std::string("first"));
    QCOMPARE(place.from.content("other/a"), std::string("second"));
    QCOMPARE(place.from.content("d/x"), std::string("x"));
    QVERIFY(trash.names("info").empty());
    QVERIFY(trash.names("files").empty());
}

void TstUndo::trash_forgetsWhatAnUndoingThatEndedEarlyTookOut()
{
    Place place;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(place.temp.child("data").bytes()));
    place.from.file("a", "a").file("b", "b");
    const JobRun done = place.run(trashRequest({place.from.path("a"), place.from.path("b")}));
    qputenv("XDG_DATA_HOME", before);
    Tree trash(place.temp.child("data").child("Trash"));
    trash.rename("files/a", "../../from/a"); // as far as it came
    const JobRun planned = place.undo(done, true);
    QVERIFY(planned.ended);
    QCOMPARE(trash.names("info").size(), std::size_t(2));
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, Done);
    QVERIFY(trash.names("info").empty());
    QCOMPARE(place.from.content("a"), std::string("a"));
    QCOMPARE(place.from.content("b"), std::string("b"));
}

void TstUndo::wholeFolder_thatCannotBeRenamedBack_isCopiedBack_data()
{
    QTest::addColumn<bool>("isTrash");
    QTest::newRow("rename") << false;
    QTest::newRow("trash") << true;
}

/// Of a folder that was moved as a whole the log knows no content, and all of it goes back.
void TstUndo::wholeFolder_thatCannotBeRenamedBack_isCopiedBack()
{
    QFETCH(bool, isTrash);
    Place place;
    const QByteArray before = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(place.temp.child("data").bytes()));
    place.from.folder("d", 0750).file("d/x", "x", 0640).folder("d/sub", 0711).file("d/sub/y", "y").hardLink("d/x", "d/sub/hard");
    place.from.symlink("d/link", "x").bigFile("d/large", 9 << 20).times("d/sub", {77, 7}).times("d", {78, 8}).file("a", "a");
    const TreeSnapshot source = takeSnapshot(place.from.root());
    const std::vector<Path> sources {place.from.path("d"), place.from.path("a")};
    const JobRun done = place.run(isTrash ? trashRequest(sources) : moveRequest(sources, place.to.root()));
    qputenv("XDG_DATA_HOME", before);
    QVERIFY2(place.from.names().empty(), qPrintable(done.text()));

    auto ops = std::make_shared<FaultOps>();
    ops->failName("d", EXDEV, callsOf({Call::RenameNew}));
    ops->failName("a", EXDEV, callsOf({Call::RenameNew}));
    const JobRun undone = place.undo(done, false, ops);
    QVERIFY(ops->struck());
    FERRY_ENDED(undone, Done);
    QCOMPARE(difference(source, takeSnapshot(place.from.root()), {.rootTimes = false}), QString());
    QVERIFY(place.to.names().empty());
    if (isTrash) {
        const Tree trash(place.temp.child("data").child("Trash"));
        QVERIFY(trash.names("files").empty());
        QVERIFY(trash.names("info").empty());
    }
}

void TstUndo::whatIsGone_isNamed()
{
    Place place;
    place.from.file("a", "a").file("b", "b");
    const JobRun done = place.run(moveRequest({place.from.path("a"), place.from.path("b")}, place.to.root()));
    place.to.remove("a").rename("b", "elsewhere");
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, DoneWithProblems);
    QCOMPARE(undone.count(ItemStatus::Failed), 2);
    QVERIFY(undone.of("to/a")->error->kind == ErrorKind::NotFound);
    QVERIFY(place.to.exists("elsewhere"));
}

void TstUndo::plan_changesNothing()
{
    Place place;
    place.from.folder("d").file("d/a", "a").file("d/b", "b");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    place.to.rewrite("d/b", "B");
    const TreeSnapshot before = takeSnapshot(place.to.root());
    const JobRun planned = place.undo(done, true);
    QVERIFY(planned.ended);
    QCOMPARE(difference(before, takeSnapshot(place.to.root()), {.inodes = true}), QString());
    FERRY_ITEM(planned, "d/a", Planned);
    FERRY_ITEM(planned, "d/b", Failed);

    Place second;
    second.from.file("a", "a");
    const JobRun moved = second.run(moveRequest({second.from.path("a")}, second.to.root()));
    const JobRun plan = second.undo(moved, true);
    FERRY_ITEM(plan, "to/a", Planned);
    QCOMPARE(plan.of("to/a")->target.path(), second.from.path("a"));
    QVERIFY(second.to.exists("a"));
}

void TstUndo::linkInTheWay_isNotFollowed()
{
    Place place;
    place.from.folder("d").folder("d/sub").file("d/sub/a", "a");
    const JobRun done = place.run(copyRequest({place.from.path("d")}, place.to.root()));
    Tree victim(place.temp.child("victim"));
    victim.file("a", "a").times("a", place.to.modified("d/sub/a"));
    place.to.remove("d/sub").symlink("d/sub", victim.root().bytes());
    const JobRun undone = place.undo(done);
    QVERIFY(undone.ended);
    QCOMPARE(victim.content("a"), std::string("a"));
    FERRY_ITEM(undone, "d/sub", Failed);
    QVERIFY(place.to.exists("d/sub"));
}

void TstUndo::whatCannotBeUndone_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("delete") << int(model::JobKind::Delete);
    QTest::newRow("verify") << int(model::JobKind::Verify);
    QTest::newRow("check") << int(model::JobKind::Check);
}

void TstUndo::whatCannotBeUndone()
{
    QFETCH(int, kind);
    model::Request request = copyRequest({Path("/a")}, Path("/b"));
    const std::optional<model::Request> undo = model::undoOf(request, Path("/log"));
    QVERIFY(undo.has_value());
    QVERIFY(!model::undoOf(*undo, Path("/log")));
    QVERIFY(!model::undoOf(request, Path()));
    request.kind = model::JobKind(kind);
    QVERIFY(!model::undoOf(request, Path("/log")));
}

void TstUndo::aLostLog_failsTheJob()
{
    Place place;
    place.from.file("a", "a");
    JobRun done = place.run(copyRequest({place.from.path("a")}, place.to.root()));
    done.job.results = place.temp.child("nowhere");
    const JobRun undone = place.undo(done);
    FERRY_ENDED(undone, Failed);
    QVERIFY(undone.job.error->kind == ErrorKind::NotFound);
    QVERIFY(place.to.exists("a"));
}

void TstUndo::eachCallThatFails_losesNothing()
{
    for (const bool isMove : {false, true}) {
        for (std::uint64_t nth = 1;; nth += stride()) {
            Place place;
            place.from.folder("d")
                .file("d/a", "a")
                .folder("d/sub")
                .file("d/sub/b", "b")
                .symlink("d/link", "a")
                .hardLink("d/a", "d/sub/hard");
            const TreeSnapshot source = takeSnapshot(place.from.path("d"));
            place.to.folder("d").file("d/theirs", "theirs");
            const JobRun done = place.run(isMove ? moveRequest({place.from.path("d")}, place.to.root())
                                                 : copyRequest({place.from.path("d")}, place.to.root()));
            FERRY_ENDED(done, Done);
            auto ops = std::make_shared<FaultOps>();
            ops->failNth(nth, EACCES);
            const std::optional<model::Request> request = model::undoOf(*done.job.request, done.job.results);
            const JobRun undone = place.run(*request, ops);
            QVERIFY(undone.ended);
            const QByteArray where = QByteArray::fromStdString(ops->firstFault()) + (isMove ? " move " : " copy ") + undone.text().toUtf8();
            QCOMPARE(place.to.content("d/theirs"), std::string("theirs"));
            const TreeSnapshot here = takeSnapshot(place.from.path("d"));
            const TreeSnapshot there = takeSnapshot(place.to.path("d"));
            for (const auto &[name, entry] : source) {
                const bool isKept = here.contains(name) || there.contains(name);
                QVERIFY2(isKept && (isMove || here.contains(name)), where.constData());
                const bool isLeft = isMove ? !here.contains(name) : there.contains(name) && !name.empty();
                if (isLeft && ops->struck())
                    QVERIFY2(undone.job.state != model::JobState::Done || undone.job.tally.skipped > 0, where.constData());
            }
            if (!ops->struck()) {
                QVERIFY2(undone.job.tally.failed == 0, where.constData());
                break;
            }
        }
    }
}

QTEST_GUILESS_MAIN(TstUndo)
#include "tst_undo.moc"
