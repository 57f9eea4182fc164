// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/few_descriptors.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <map>

using namespace ferry;
using namespace ferry::test;

class TstCopyTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void keepsEverything_onAnotherFileSystem();
    void keepsOddNames();
    void randomTreesAreEqual_data();
    void randomTreesAreEqual();
    void goesDeep_data();
    void goesDeep();
    void goesBeyondPathMax_withLongestNames();
    void hardLinksHoldAcrossArguments();
    void bigFolder();
    void socketIsReportedAsSkipped();
    void mergesIntoWhatIsThere();
    void readsOnly_leavesSourceAsItWas();
    void everyItemHasOneOutcome();
    void takesNoAclFromTheDestination();
};

void TstCopyTree::keepsEverything()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.everything("all").folder("../to");
    const TreeSnapshot before = takeSnapshot(tree.path("all"));

    const JobRun run = runJob(copyRequest({tree.path("all")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(temp.child("to").child("all")));
    FERRY_SAME(before, takeSnapshot(tree.path("all")), {.inodes = true});
}

void TstCopyTree::keepsEverything_onAnotherFileSystem()
{
    TempFolder temp;
    OtherFileSystem other(temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    if (!canHoldAttributes(other.path()) || !canHoldAcls(other.path()))
        QSKIP("the other file system cannot hold what is to be kept");
    Tree tree(temp.child("from"));
    tree.everything("all");

    const JobRun run = runJob(copyRequest({tree.path("all")}, other.path()));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("all"), other.child("all"));
}

void TstCopyTree::keepsOddNames()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.oddNames("odd").folder("../to");

    const JobRun run = runJob(copyRequest({tree.path("odd")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("odd"), temp.child("to").child("odd"));
}

void TstCopyTree::randomTreesAreEqual_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TstCopyTree::randomTreesAreEqual()
{
    QFETCH(quint64, seed);
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.random("tree", seed, 150).folder("../to");

    const JobRun run = runJob(copyRequest({tree.path("tree")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("tree"), temp.child("to").child("tree"));
}

void TstCopyTree::goesDeep_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("descriptors");
    QTest::newRow("3000 levels") << 3000 << 1024;
    QTest::newRow("800 levels, few descriptors") << 800 << 64;
}

void TstCopyTree::goesDeep()
{
    QFETCH(int, levels);
    QFETCH(int, descriptors);
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.deep("deep", levels).folder("../to");
    JobRun run;
    {
        const FewDescriptors few {rlim_t(descriptors)};
        run = runJob(copyRequest({tree.path("deep")}, temp.child("to")));
    }
    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("deep"), temp.child("to").child("deep"));
}

void TstCopyTree::goesBeyondPathMax_withLongestNames()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.deep("deep", 40, std::string(255, '\xFE')).folder("../to");

    const JobRun run = runJob(copyRequest({tree.path("deep")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("deep"), temp.child("to").child("deep"));
}

void TstCopyTree::hardLinksHoldAcrossArguments()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.folder("one").folder("two").file("one/a", "shared").hardLink("one/a", "two/b").hardLink("one/a", "c");
    tree.bigFile("one/big", 20 << 20).hardLink("one/big", "two/big");
    tree.fifo("one/fifo").hardLink("one/fifo", "two/fifo").symlink("one/link", "x").hardLink("one/link", "two/link");
    tree.folder("../to");

    const JobRun run = runJob(copyRequest({tree.path("one"), tree.path("two"), tree.path("c")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.root(), temp.child("to"), {.rootTimes = false});
    QCOMPARE(Tree(temp.child("to")).inode("one/big"), Tree(temp.child("to")).inode("two/big"));
}

void TstCopyTree::bigFolder()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.folder("many").folder("../to");
    for (int i = 0; i < 3000; ++i)
        tree.file("many/" + std::to_string(i), i % 7 == 0 ? std::string() : std::to_string(i));

    const JobRun run = runJob(copyRequest({tree.path("many")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("many"), temp.child("to").child("many"));
}

void TstCopyTree::socketIsReportedAsSkipped()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.folder("f").socket("f/socket").file("f/file", "x").folder("../to");

    const JobRun run = runJob(copyRequest({tree.path("f")}, temp.child("to")));

    QVERIFY2(run.ended, qPrintable(run.text()));
    FERRY_ITEM(run, "f/socket", Skipped);
    QVERIFY(run.of("f/socket")->skipReason == model::SkipReason::Socket);
    FERRY_SAME(tree.path("f"), temp.child("to").child("f"), {.sockets = false});
}

void TstCopyTree::mergesIntoWhatIsThere()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("a").file("a/new", "new").folder("a/both").file("a/both/new", "new too").times("a", {5, 5});
    Tree to(temp.child("to"));
    to.folder("a", 0700).file("a/kept", "kept").folder("a/both").file("a/both/kept", "kept too");

    const JobRun run = runJob(copyRequest({from.path("a")}, to.root()));

    FERRY_ENDED(run, Done);
    QCOMPARE(to.names("a"), (std::vector<std::string> {"both", "kept", "new"}));
    QCOMPARE(to.names("a/both"), (std::vector<std::string> {"kept", "new"}));
    QCOMPARE(to.content("a/kept"), std::string("kept"));
    QCOMPARE(to.content("a/both/new"), std::string("new too"));
}

void TstCopyTree::readsOnly_leavesSourceAsItWas()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.random("tree", 99, 60).folder("../to");
    const TreeSnapshot before = takeSnapshot(tree.root());

    const JobRun run = runJob(copyRequest({tree.path("tree")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(tree.root()), {.inodes = true});
}

void TstCopyTree::takesNoAclFromTheDestination()
{
    TempFolder temp;
    if (!canHoldAcls(temp.path()))
        QSKIP("no ACLs here");
    Tree tree(temp.child("from"));
    tree.folder("all").file("all/f", "f", 0640).folder("all/d", 0750).file("alone", "alone", 0640);
    Tree target(temp.child("to"));
    target.defaultAcl("", {{1, 7}, {2, 7, 12345}, {4, 5}, {16, 7}, {32, 0}});

    const JobRun run = runJob(copyRequest({tree.path("all"), tree.path("alone")}, target.root()));

    FERRY_ENDED(run, Done);
    FERRY_SAME(takeSnapshot(tree.path("all")), takeSnapshot(target.path("all")));
    FERRY_SAME(takeSnapshot(tree.path("alone")), takeSnapshot(target.path("alone")));
}

void TstCopyTree::everyItemHasOneOutcome()
{
    TempFolder temp;
    Tree tree(temp.child("from"));
    tree.random("tree", 5, 200).folder("../to");

    const JobRun run = runJob(copyRequest({tree.path("tree")}, temp.child("to")));

    FERRY_ENDED(run, Done);
    std::map<std::string, int> seen;
    for (const model::Outcome &outcome : run.outcomes)
        ++seen[outcome.source.path().bytes()];
    const TreeSnapshot source = takeSnapshot(tree.path("tree"));
    QCOMPARE(seen.size(), source.size());
    for (const auto &[name, entry] : source)
        QCOMPARE(seen[name.empty() ? tree.path("tree").bytes() : tree.path("tree/" + name).bytes()], 1);
    QCOMPARE(run.job.tally.items(), std::uint64_t(source.size()));
    QCOMPARE(run.job.tally.done, std::uint64_t(source.size()));
    QVERIFY(run.job.foundIsFinal);
    QCOMPARE(run.job.found.items, std::uint64_t(source.size()));
    QCOMPARE(run.job.bytesHandled, run.job.found.bytes);
}

QTEST_GUILESS_MAIN(TstCopyTree)
#include "tst_copy_tree.moc"
