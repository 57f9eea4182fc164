// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/folder_copy.h"

#include "tests/core/engine/engine_place.h"
#include "tests/support/tree_snapshot.h"

#include <QTest>

using namespace ferry;
using namespace ferry::engine;
using namespace ferry::model;
using ferry::test::Call;
using ferry::test::callsOf;
using Place = ferry::test::EnginePlace<>;

class TestFolderCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAFolder_closedToOthers();
    void makesBesideATakenName();
    void mergesIntoTheOneThatWasAgreed();
    void refuses_data();
    void refuses();
    void tellsOfAnInheritedAcl();
    void finishesWithMetadataAndTimes();
    void tellsOfALoss_whenTheFolderIsGone();
    void removesWhatIsEmpty();
    void keepsWhatIsNotEmpty();
    void keepsWhatIsNotTheFolderThatWasWalked();
};

void TestFolderCopy::makesAFolder_closedToOthers()
{
    Place place;
    place.source.folder("f", 0777);
    const auto entered = enterTargetFolder(place.context, place.folders.target, place.step("f"));
    QVERIFY(entered.has_value());
    QVERIFY(entered->created);
    QVERIFY(!entered->inheritsAcl);
    QCOMPARE(entered->folder->name(), std::string("f"));
    QCOMPARE(entered->folder->facts().mode & 0777, std::uint32_t(0700));
    QVERIFY(place.targetHolds({"f"}));
}

void TestFolderCopy::makesBesideATakenName()
{
    Place place;
    place.source.folder("f.d");
    place.old("f.d", "a file");
    const auto entered = enterTargetFolder(place.context, place.folders.target, place.step("f.d", Placement::KeepBoth));
    QVERIFY(entered.has_value());
    QVERIFY(entered->created);
    QCOMPARE(entered->folder->name(), std::string("f (2).d"));
    QVERIFY(place.targetHolds({"f (2).d", "f.d"}));
}

void TestFolderCopy::mergesIntoTheOneThatWasAgreed()
{
    Place place;
    place.source.folder("f");
    place.target.folder("f", 0755);
    const Step step = place.step("f", Placement::Replace);
    const auto entered = enterTargetFolder(place.context, place.folders.target, step);
    QVERIFY(entered.has_value());
    QVERIFY(!entered->created);
    QCOMPARE(entered->folder->facts().inode, place.target.inode("f"));
    place.target.rename("f", "away").folder("f");
    QCOMPARE(enterTargetFolder(place.context, place.folders.target, step).error().kind, ErrorKind::Changed);
}

void TestFolderCopy::refuses_data()
{
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<int>("placement");
    QTest::addColumn<int>("kind");
    QTest::newRow("new: a folder appeared") << QByteArray("folder") << int(Placement::New) << int(ErrorKind::Exists);
    QTest::newRow("new: a file appeared") << QByteArray("file") << int(Placement::New) << int(ErrorKind::Exists);
    QTest::newRow("new: a link appeared") << QByteArray("link") << int(Placement::New) << int(ErrorKind::Exists);
    QTest::newRow("merge: it is a link now") << QByteArray("link") << int(Placement::Replace) << int(ErrorKind::WrongType);
    QTest::newRow("merge: it is a file now") << QByteArray("file") << int(Placement::Replace) << int(ErrorKind::WrongType);
    QTest::newRow("merge: it is gone") << QByteArray("") << int(Placement::Replace) << int(ErrorKind::NotFound);
}

void TestFolderCopy::refuses()
{
    QFETCH(QByteArray, there);
    QFETCH(int, placement);
    QFETCH(int, kind);
    Place place;
    place.source.folder("f");
    Step step = place.step("f", Placement(placement));
    if (placement == int(Placement::Replace))
        step.replaces = step.facts; // one that is not there any more
    place.target.folder("other");
    if (there == "folder")
        place.target.folder("f");
    else if (there == "file")
        place.target.file("f", "x");
    else if (there == "link")
        place.target.symlink("f", "other");
    const auto names = place.target.names();
    const auto entered = enterTargetFolder(place.context, place.folders.target, step);
    QVERIFY(!entered.has_value());
    QCOMPARE(entered.error().kind, ErrorKind(kind));
    QCOMPARE(entered.error().path, place.target.path("f"));
    QCOMPARE(place.target.names(), names);
    QVERIFY(place.target.names("other").empty());
}

void TestFolderCopy::tellsOfAnInheritedAcl()
{
    Place place;
    if (!test::canHoldAcls(place.target.root()))
        QSKIP("no ACLs here");
    place.source.folder("f");
    place.target.defaultAcl("", {{1, 7, UINT32_MAX}, {2, 7, 1}, {4, 5, UINT32_MAX}, {16, 7, UINT32_MAX}, {32, 5, UINT32_MAX}});
    const auto entered = enterTargetFolder(place.context, place.folders.target, place.step("f"));
    QVERIFY(entered.has_value());
    QVERIFY(entered->inheritsAcl);
}

void TestFolderCopy::finishesWithMetadataAndTimes()
{
    Place place;
    place.source.folder("f", 01751).times("f", {-3, 7});
    if (test::isRoot())
        place.source.owner("f", 1234, 4321).mode("f", 01751).times("f", {-3, 7});
    const auto entered = enterTargetFolder(place.context, place.folders.target, place.step("f"));
    const auto source = *fs::Folder::openBelow(place.ops, place.folders.source, "f");
    place.target.file("f/content", "x").remove("f/content"); // its time is now
    QVERIFY(finishTargetFolder(place.context, *source, *entered->folder, false).empty());
    const QString found = test::difference(place.source.path("f"), place.target.path("f"));
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestFolderCopy::tellsOfALoss_whenTheFolderIsGone()
{
    Place place;
    place.source.folder("f");
    const auto entered = enterTargetFolder(place.context, place.folders.target, place.step("f"));
    const auto source = *fs::Folder::openBelow(place.ops, place.folders.source, "f");
    place.ops.failFrom(1, EIO, callsOf({Call::Stat}));
    const auto losses = finishTargetFolder(place.context, *source, *entered->folder, false);
    QVERIFY(!losses.empty());
    QCOMPARE(losses[0].code, EIO);
}

void TestFolderCopy::removesWhatIsEmpty()
{
    Place place;
    place.source.folder("f").folder("g");
    const auto f = *fs::Folder::openBelow(place.ops, place.folders.source, "f");
    const auto g = *fs::Folder::openBelow(place.ops, place.folders.source, "g");
    QVERIFY(removeEmptied(place.context, *f).has_value());
    const auto trace = place.ops.trace();
    QCOMPARE(trace.back().call, Call::RemoveFolder);
    QVERIFY(removeEmptied(place.context, *g).has_value());
    QVERIFY(place.source.names().empty());
}

void TestFolderCopy::keepsWhatIsNotEmpty()
{
    Place place;
    place.source.folder("f");
    const auto f = *fs::Folder::openBelow(place.ops, place.folders.source, "f");
    place.source.file("f/new", "came meanwhile");
    QCOMPARE(removeEmptied(place.context, *f).error().kind, ErrorKind::Exists);
    QVERIFY(place.source.exists("f/new"));
}

void TestFolderCopy::keepsWhatIsNotTheFolderThatWasWalked()
{
    Place place;
    place.source.folder("f").folder("other");
    const auto f = *fs::Folder::openBelow(place.ops, place.folders.source, "f");
    place.source.rename("f", "away").rename("other", "f");
    QCOMPARE(removeEmptied(place.context, *f).error().kind, ErrorKind::Changed);
    QVERIFY(place.source.exists("f"));
    place.source.remove("f").symlink("f", "away");
    QCOMPARE(removeEmptied(place.context, *f).error().kind, ErrorKind::Changed);
    QVERIFY(place.source.exists("away"));
}

QTEST_GUILESS_MAIN(TestFolderCopy)
#include "tst_folder_copy.moc"
