// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/tree_counter.h"

#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::plan;
using namespace std::chrono_literals;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::FaultOps;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

struct Place {
    TempFolder temp;
    Tree tree {temp.child("source")};
    FaultOps ops;
    fs::FolderPool pool {8};

    Roots roots()
    {
        Request request;
        request.kind = JobKind::Delete;
        request.sources = {temp.child("source")};
        return *examineRoots(ops, pool, request);
    }
    Totals count(ScanDepth depth)
    {
        TreeCounter counter(roots(), depth);
        while (!counter.countFor(ops, 1h))
            ;
        return counter.totals();
    }
};

} // namespace

class TestTreeCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsItemsAndBytes();
    void countsNoBytes_whenOnlyTypesAreLookedAt();
    void countsNamedItemsAtOnce();
    void comesBack_whenTheTimeIsUp();
    void countsAsOneGoesDeep();
    void leavesOutWhatCannotBeRead();
    void doesNotFollowLinks();
};

void TestTreeCounter::countsItemsAndBytes()
{
    Place place;
    place.tree.file("a", "12345").folder("f").file("f/b", "123").folder("f/g").symlink("f/g/l", "nowhere").fifo("f/p");
    const Totals totals = place.count(ScanDepth::Facts);
    QCOMPARE(totals.items, std::uint64_t(7)); // with the named folder itself
    QCOMPARE(totals.bytes, std::uint64_t(8)); // what a link says is no content
}

void TestTreeCounter::countsNoBytes_whenOnlyTypesAreLookedAt()
{
    Place place;
    place.tree.file("a", "12345").folder("f").file("f/b", "123");
    QCOMPARE(place.count(ScanDepth::Type).items, std::uint64_t(4));
    QCOMPARE(place.count(ScanDepth::Type).bytes, std::uint64_t(0));
}

void TestTreeCounter::countsNamedItemsAtOnce()
{
    Place place;
    place.tree.file("a", "12345").file("b", "1");
    Request request;
    request.kind = JobKind::Delete;
    request.sources = {place.tree.path("a"), place.tree.path("b")};
    TreeCounter counter(*examineRoots(place.ops, place.pool, request), ScanDepth::Facts);
    QCOMPARE(counter.totals().items, std::uint64_t(2));
    QCOMPARE(counter.totals().bytes, std::uint64_t(6));
    QVERIFY(counter.countFor(place.ops, 0ms)); // nothing is left to count
}

void TestTreeCounter::comesBack_whenTheTimeIsUp()
{
    Place place;
    for (int i = 0; i < 50; ++i)
        place.tree.folder(std::to_string(i)).file(std::to_string(i) + "/f", "1");
    TreeCounter counter(place.roots(), ScanDepth::Facts);
    QVERIFY(!counter.countFor(place.ops, 0ms));
    QCOMPARE(counter.totals().items, std::uint64_t(1));
    while (!counter.countFor(place.ops, 1h))
        ;
    QCOMPARE(counter.totals().items, std::uint64_t(101));
    QCOMPARE(counter.totals().bytes, std::uint64_t(50));
}

void TestTreeCounter::countsAsOneGoesDeep()
{
    Place place;
    place.tree.deep("top", 1500);
    QCOMPARE(place.count(ScanDepth::Type).items, std::uint64_t(1503));
}

void TestTreeCounter::leavesOutWhatCannotBeRead()
{
    Place place;
    place.tree.folder("closed").file("closed/a", "123").folder("open").file("open/b", "12345");
    place.ops.failName("closed", EACCES, callsOf({Call::Open}));
    const Totals totals = place.count(ScanDepth::Facts);
    QCOMPARE(totals.items, std::uint64_t(4)); // the folder itself is an item that will be reported
    QCOMPARE(totals.bytes, std::uint64_t(5));
}

void TestTreeCounter::doesNotFollowLinks()
{
    Place place;
    place.tree.folder("f").file("f/a", "12345").symlink("link", "f").symlink("up", "..");
    QCOMPARE(place.count(ScanDepth::Facts).items, std::uint64_t(5));
    QCOMPARE(place.count(ScanDepth::Type).items, std::uint64_t(5));
}

QTEST_GUILESS_MAIN(TestTreeCounter)
#include "tst_tree_counter.moc"
