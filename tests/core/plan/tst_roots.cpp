// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/roots.h"

#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QTest>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::plan;
using ferry::test::FaultOps;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

struct Place {
    TempFolder temp;
    Tree tree {temp.path()};
    FaultOps ops;
    fs::FolderPool pool {8};

    Request request(JobKind kind, const std::vector<std::string> &sources, const std::string &destination = {})
    {
        Request request;
        request.kind = kind;
        for (const std::string &source : sources)
            request.sources.push_back(source.starts_with('/') ? Path(source) : Path(temp.path().bytes() + '/' + source));
        if (!destination.empty())
            request.destination = Path(temp.path().bytes() + '/' + destination);
        return request;
    }
    Result<Roots> examine(const Request &wanted) { return examineRoots(ops, pool, wanted); }
};

std::size_t entriesOf(const Roots &roots)
{
    std::size_t count = 0;
    for (const RootGroup &group : roots.groups)
        count += group.entries.size();
    return count;
}

} // namespace

class TestRoots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersByFolder_andLooksAtTheTarget();
    void makesTheLastPartOfTheDestination_only();
    void makesNothing_inADryRun();
    void makesNothing_whenNothingIsToGoThere();
    void refusesDestinations_data();
    void refusesDestinations();
    void followsWhatTheUserNamed_butNoNamedItem();
    void takesNoTarget_forDeleteAndTrash();
    void refusesNamesThatAreNoEntries_data();
    void refusesNamesThatAreNoEntries();
    void refusesASecondItemOfTheSameName();
    void refusesWhatIsNotThere_andGoesOn();
    void refusesAFolderIntoItselfOrBelow_data();
    void refusesAFolderIntoItselfOrBelow();
    void refusesAFolderIntoItself_throughABindMount();
    void refusesToDeleteAMountPoint();
    void toCompare_looksAtTheTarget_andMakesNothing();
    void toCompare_aDotIsWhatIsInAFolder();
    void toCompare_refusesWhatIsItsOwnTarget();
    void failsWithTheDestination_whenItCannotBeMade();
};

void TestRoots::gathersByFolder_andLooksAtTheTarget()
{
    Place place;
    place.tree.folder("a").file("a/one", "1").file("a/two", "2").folder("b").folder("b/three").folder("to").file("to/two", "old");
    const auto roots = place.examine(place.request(JobKind::Copy, {"a/one", "b/three", "a/two"}, "to"));
    QVERIFY(roots.has_value());
    QVERIFY(roots->refused.empty());
    QCOMPARE(roots->groups.size(), std::size_t(2));
    QCOMPARE(roots->groups[0].folder->facts().inode, place.tree.inode("a"));
    QCOMPARE(roots->groups[0].entries.size(), std::size_t(2));
    QCOMPARE(roots->groups[0].entries[0].name, std::string("one"));
    QVERIFY(!roots->groups[0].entries[0].target);
    QCOMPARE(roots->groups[0].entries[1].name, std::string("two"));
    QVERIFY(roots->groups[0].entries[1].target);
    QCOMPARE(roots->groups[1].entries[0].name, std::string("three"));
    QVERIFY(roots->target);
    QCOMPARE(roots->target->facts().inode, place.tree.inode("to"));
    QVERIFY(roots->targetFileSystem.type != 0);
}

void TestRoots::makesTheLastPartOfTheDestination_only()
{
    Place place;
    place.tree.file("a", "1");
    const auto roots = place.examine(place.request(JobKind::Copy, {"a"}, "new"));
    QVERIFY(roots.has_value());
    QVERIFY(place.tree.exists("new"));
    QCOMPARE(roots->target->facts().inode, place.tree.inode("new"));
    const auto two = place.examine(place.request(JobKind::Copy, {"a"}, "new2/deeper"));
    QVERIFY(!two.has_value());
    QCOMPARE(two.error().kind, ErrorKind::NotFound);
    QVERIFY(!place.tree.exists("new2"));
}

void TestRoots::makesNothing_inADryRun()
{
    Place place;
    place.tree.file("a", "1");
    Request request = place.request(JobKind::Copy, {"a"}, "new");
    request.options.dryRun = true;
    const auto roots = place.examine(request);
    QVERIFY(roots.has_value());
    QVERIFY(!roots->target);
    QCOMPARE(entriesOf(*roots), std::size_t(1));
    QCOMPARE(place.ops.count(test::changingCalls()), std::uint64_t(0));
    QVERIFY(!place.tree.exists("new"));
}

void TestRoots::makesNothing_whenNothingIsToGoThere()
{
    Place place;
    const auto roots = place.examine(place.request(JobKind::Copy, {"none"}, "new"));
    QVERIFY(roots.has_value());
    QCOMPARE(roots->refused.size(), std::size_t(1));
    QVERIFY(roots->groups.empty());
    QVERIFY(!place.tree.exists("new"));
}

void TestRoots::refusesDestinations_data()
{
    QTest::addColumn<QByteArray>("destination");
    QTest::addColumn<int>("kind");
    QTest::newRow("a file") << QByteArray("file") << int(ErrorKind::WrongType);
    QTest::newRow("below a file") << QByteArray("file/new") << int(ErrorKind::WrongType);
    QTest::newRow("a link to nowhere") << QByteArray("dangling") << int(ErrorKind::WrongType);
    QTest::newRow("a link to a file") << QByteArray("toFile") << int(ErrorKind::WrongType);
    QTest::newRow("missing in two parts") << QByteArray("x/y") << int(ErrorKind::NotFound);
    QTest::newRow("missing, then up") << QByteArray("x/..") << int(ErrorKind::NotFound);
    QTest::newRow("too long a name") << QByteArray(256, 'n') << int(ErrorKind::BadName);
}

void TestRoots::refusesDestinations()
{
    QFETCH(QByteArray, destination);
    QFETCH(int, kind);
    Place place;
    place.tree.file("a", "1").file("file", "x").symlink("dangling", "nowhere").symlink("toFile", "file");
    const auto names = place.tree.names();
    const Request request = place.request(JobKind::Copy, {"a"}, destination.toStdString());
    const auto roots = place.examine(request);
    QVERIFY(!roots.has_value());
    QCOMPARE(roots.error().kind, ErrorKind(kind));
    QVERIFY(!roots.error().path.isEmpty());
    QCOMPARE(place.tree.names(), names);
}

void TestRoots::followsWhatTheUserNamed_butNoNamedItem()
{
    Place place;
    place.tree.folder("real").file("real/a", "1").symlink("from", "real").folder("goal").symlink("to", "goal");
    const auto roots = place.examine(place.request(JobKind::Copy, {"from/a", "from/"}, "to"));
    QVERIFY(roots.has_value());
    QVERIFY(roots->refused.empty());
    QCOMPARE(roots->target->facts().inode, place.tree.inode("goal"));
    QCOMPARE(roots->groups[0].entries[0].facts.type, FileType::Regular);
    QCOMPARE(roots->groups[1].entries[0].facts.type, FileType::Symlink); // also with a slash behind it
}

void TestRoots::takesNoTarget_forDeleteAndTrash()
{
    Place place;
    place.tree.file("a", "1");
    for (const JobKind kind : {JobKind::Delete, JobKind::Trash}) {
        const auto roots = place.examine(place.request(kind, {"a"}));
        QVERIFY(roots.has_value());
        QVERIFY(!roots->target);
        QCOMPARE(entriesOf(*roots), std::size_t(1));
    }
}

void TestRoots::refusesNamesThatAreNoEntries_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("root") << QByteArray("/");
    QTest::newRow("roots") << QByteArray("///");
    QTest::newRow("dot") << QByteArray("a/.");
    QTest::newRow("dots") << QByteArray("a/..");
    QTest::newRow("dots and slashes") << QByteArray("a/..//");
}

void TestRoots::refusesNamesThatAreNoEntries()
{
    QFETCH(QByteArray, source);
    Place place;
    place.tree.folder("a").folder("to");
    for (const JobKind kind : {JobKind::Copy, JobKind::Move, JobKind::Delete, JobKind::Trash}) {
        const bool hasTarget = kind == JobKind::Copy || kind == JobKind::Move;
        const auto roots = place.examine(place.request(kind, {source.toStdString()}, hasTarget ? "to" : ""));
        QVERIFY(roots.has_value());
        QCOMPARE(entriesOf(*roots), std::size_t(0));
        QCOMPARE(roots->refused.size(), std::size_t(1));
        QCOMPARE(roots->refused[0].error.kind, ErrorKind::BadName);
    }
}

void TestRoots::refusesASecondItemOfTheSameName()
{
    Place place;
    place.tree.folder("a").folder("b").file("a/same", "1").file("b/same", "2").folder("to");
    const auto roots = place.examine(place.request(JobKind::Move, {"a/same", "b/same", "a/same"}, "to"));
    QVERIFY(roots.has_value());
    QCOMPARE(entriesOf(*roots), std::size_t(1));
    QCOMPARE(roots->groups[0].entries[0].facts.inode, place.tree.inode("a/same"));
    QCOMPARE(roots->refused.size(), std::size_t(2));
    for (const RefusedRoot &refused : roots->refused)
        QCOMPARE(refused.error.kind, ErrorKind::Exists);
    QCOMPARE(roots->refused[0].path, place.temp.child("b/same"));
}

void TestRoots::refusesWhatIsNotThere_andGoesOn()
{
    Place place;
    place.tree.file("a", "1").folder("to");
    const auto roots = place.examine(place.request(JobKind::Copy, {"none", "nowhere/x", "a/below", "a"}, "to"));
    QVERIFY(roots.has_value());
    QCOMPARE(entriesOf(*roots), std::size_t(1));
    QCOMPARE(roots->refused.size(), std::size_t(3));
    QCOMPARE(roots->refused[0].error.kind, ErrorKind::NotFound);
    QCOMPARE(roots->refused[1].error.kind, ErrorKind::NotFound);
    QCOMPARE(roots->refused[2].error.kind, ErrorKind::WrongType);
    for (const RefusedRoot &refused : roots->refused)
        QVERIFY(!refused.error.path.isEmpty());
}

void TestRoots::refusesAFolderIntoItselfOrBelow_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("destination");
    QTest::newRow("itself") << QByteArray("a") << QByteArray("a");
    QTest::newRow("below") << QByteArray("a") << QByteArray("a/b/c");
    QTest::newRow("a new folder in itself") << QByteArray("a") << QByteArray("a/new");
    QTest::newRow("a new folder below") << QByteArray("a") << QByteArray("a/b/new");
    QTest::newRow("by a link") << QByteArray("a") << QByteArray("into-b");
    QTest::newRow("by a link in the path") << QByteArray("a") << QByteArray("into-b/c");
    QTest::newRow("by dots") << QByteArray("other/../a") << QByteArray("a/b/../b");
}

void TestRoots::refusesAFolderIntoItselfOrBelow()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, destination);
    Place place;
    place.tree.folder("a").folder("a/b").folder("a/b/c").folder("other").symlink("into-b", "a/b").folder("ab");
    const auto roots = place.examine(place.request(JobKind::Copy, {source.toStdString()}, destination.toStdString()));
    QVERIFY(roots.has_value());
    QCOMPARE(entriesOf(*roots), std::size_t(0));
    QCOMPARE(roots->refused.size(), std::size_t(1));
    QCOMPARE(roots->refused[0].error.kind, ErrorKind::IntoItself);
    QVERIFY(!place.tree.exists("a/new") && !place.tree.exists("a/b/new")); // before anything is made
    // What only begins with the same letters, or is a folder beside it, goes.
    const auto fine = place.examine(place.request(JobKind::Copy, {"ab", "other"}, destination.toStdString()));
    QVERIFY(fine.has_value());
    QCOMPARE(entriesOf(*fine), std::size_t(2));
}

void TestRoots::refusesAFolderIntoItself_throughABindMount()
{
    QString why = test::whyNoMounts();
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    Place place;
    place.tree.folder("top").folder("top/a").folder("top/a/b").folder("top/a/b/c");
    // The way up from top/a/b/c passes the folder "a" twice: as the root of the mount, and again above it.
    const auto mount = test::Mount::bindAt(place.temp.child("top/a"), place.temp.child("top/a/b/c"), why);
    if (!mount)
        QSKIP(qPrintable(why));
    const auto roots = place.examine(place.request(JobKind::Copy, {"top"}, "top/a/b/c"));
    QVERIFY(roots.has_value());
    QCOMPARE(roots->refused.size(), std::size_t(1));
    QCOMPARE(roots->refused[0].error.kind, ErrorKind::IntoItself);
}

void TestRoots::toCompare_looksAtTheTarget_andMakesNothing()
{
    Place place;
    place.tree.file("a", "").folder("copy").folder("copy/a");
    const auto roots = place.examine(place.request(JobKind::Verify, {"a"}, "copy"));
    QVERIFY(roots && roots->target);
    QCOMPARE(entriesOf(*roots), std::size_t(1));
    QVERIFY(roots->groups[0].entries[0].target->isFolder());
    const auto missing = place.examine(place.request(JobKind::Verify, {"a"}, "new"));
    QVERIFY(!missing && missing.error().kind == ErrorKind::NotFound);
    QCOMPARE(missing.error().path.name(), std::string("new"));
    QVERIFY(!place.tree.exists("new"));
}

void TestRoots::toCompare_aDotIsWhatIsInAFolder()
{
    Place place;
    place.tree.folder("a").file("a/below", "").folder("copy").file("file", "");
    const auto roots = place.examine(place.request(JobKind::Verify, {"a/.", "file/.", "none/."}, "copy"));
    QVERIFY(roots);
    QCOMPARE(roots->wholes.size(), std::size_t(1));
    QCOMPARE(roots->wholes[0]->node()->path().name(), std::string("a"));
    QCOMPARE(roots->refused.size(), std::size_t(2));
    QVERIFY(roots->refused[0].error.kind == ErrorKind::WrongType);
    QVERIFY(roots->refused[1].error.kind == ErrorKind::NotFound);
    // A copy of it would have to guess a name.
    const auto copied = place.examine(place.request(JobKind::Copy, {"a/."}, "copy"));
    QVERIFY(copied && copied->wholes.empty() && copied->refused.size() == 1);
}

void TestRoots::toCompare_refusesWhatIsItsOwnTarget()
{
    Place place;
    place.tree.folder("a").file("a/f", "");
    const auto roots = place.examine(place.request(JobKind::Verify, {"a/f", "a/."}, "a"));
    QVERIFY(roots);
    QCOMPARE(entriesOf(*roots), std::size_t(0));
    QVERIFY(roots->wholes.empty());
    QCOMPARE(roots->refused.size(), std::size_t(2));
    QVERIFY(roots->refused[0].error.kind == ErrorKind::SameFile);
    QVERIFY(roots->refused[1].error.kind == ErrorKind::SameFile);
}

void TestRoots::refusesToDeleteAMountPoint()
{
    QString why = test::whyNoMounts();
    if (!why.isEmpty())
        QSKIP(qPrintable(why));
    const auto mount = test::Mount::tmpfs(why);
    if (!mount)
        QSKIP(qPrintable(why));
    Place place;
    place.tree.folder("to");
    for (const JobKind kind : {JobKind::Delete, JobKind::Trash}) {
        const auto roots = place.examine(place.request(kind, {mount->path().bytes()}));
        QVERIFY(roots.has_value());
        QCOMPARE(entriesOf(*roots), std::size_t(0));
        QCOMPARE(roots->refused[0].error.kind, ErrorKind::MountPoint);
    }
    QCOMPARE(entriesOf(*place.examine(place.request(JobKind::Copy, {mount->path().bytes()}, "to"))), std::size_t(1));
}

void TestRoots::failsWithTheDestination_whenItCannotBeMade()
{
    Place place;
    place.tree.file("a", "1");
    place.ops.failNth(1, ENOSPC, test::callsOf({test::Call::MakeFolder}));
    const auto roots = place.examine(place.request(JobKind::Copy, {"a"}, "new"));
    QVERIFY(!roots.has_value());
    QCOMPARE(roots.error().kind, ErrorKind::NoSpace);
    QCOMPARE(roots.error().path, place.temp.child("new"));
}

QTEST_GUILESS_MAIN(TestRoots)
#include "tst_roots.moc"
