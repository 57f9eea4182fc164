// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <sys/resource.h>

#include <set>

using namespace ferry;
using namespace ferry::test;
using model::FileConflict;

class TstMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withinOneFileSystem_isOneRename();
    void withinOneFileSystem_mergesByRenames();
    void acrossFileSystems_everythingArrivesAndTheSourceIsGone();
    void acrossFileSystems_oddNames();
    void acrossFileSystems_randomTrees_data();
    void acrossFileSystems_randomTrees();
    void acrossFileSystems_deep();
    void acrossFileSystems_hardLinksHoldAcrossArguments();
    void acrossFileSystems_linkedOutside_keepsTheOther();
    void acrossFileSystems_verifiesByReadingBack();
    void acrossFileSystems_flushesBeforeRemovingAnySource();
    void acrossFileSystems_mergesAndLeavesNoEmptyFolder();
    void acrossFileSystems_socketStays();
    void acrossFileSystems_whatIsNewInTheSourceStays();
    void skipKeepsSources_andTheirFolders();
    void renameRefusedAsCrossDevice_fallsBackToCopying();
    void fifoAndSocketAreRenamed();
    void readOnlySourceFolder_staysWithItsContent();

private:
    TempFolder m_temp;
    std::unique_ptr<OtherFileSystem> m_other;
};

#define NEED_OTHER()                                                                                                                       \
    if (!m_other->isThere())                                                                                                               \
    QSKIP(qPrintable(m_other->why()))

void TstMove::initTestCase()
{
    m_other = std::make_unique<OtherFileSystem>(m_temp.path());
}

void TstMove::withinOneFileSystem_isOneRename()
{
    TempFolder temp(m_temp.path());
    Tree tree(temp.child("t"));
    tree.everything("all").deep("deep", 500).folder("to").file("single", "x");
    const TreeSnapshot all = takeSnapshot(tree.path("all"));
    const auto ops = std::make_shared<FaultOps>();

    const JobRun run = runJob(moveRequest({tree.path("all"), tree.path("deep"), tree.path("single")}, tree.path("to")), {.ops = ops});

    FERRY_ENDED(run, Done);
    FERRY_SAME(all, takeSnapshot(tree.path("to/all")), {.inodes = true});
    QCOMPARE(tree.names(), (std::vector<std::string> {"to"}));
    QCOMPARE(ops->count(callsOf({Call::RenameNew, Call::RenameOver})), std::uint64_t(3));
    QCOMPARE(ops->count(callsOf({Call::Write, Call::Clone, Call::Unlink})), std::uint64_t(0));
}

void TstMove::withinOneFileSystem_mergesByRenames()
{
    TempFolder temp(m_temp.path());
    Tree tree(temp.child("t"));
    tree.folder("a").file("a/1", "1").folder("a/sub").file("a/sub/2", "2").folder("a/free").file("a/free/3", "3");
    tree.folder("to").folder("to/a").folder("to/a/sub").file("to/a/sub/old", "old");
    const std::uint64_t one = tree.inode("a/1");
    const std::uint64_t free = tree.inode("a/free");

    const JobRun run = runJob(moveRequest({tree.path("a")}, tree.path("to")));

    FERRY_ENDED(run, Done);
    QVERIFY(!tree.exists("a"));
    QCOMPARE(tree.inode("to/a/1"), one);
    QCOMPARE(tree.inode("to/a/free"), free);
    QCOMPARE(tree.names("to/a/sub"), (std::vector<std::string> {"2", "old"}));
}

void TstMove::acrossFileSystems_everythingArrivesAndTheSourceIsGone()
{
    NEED_OTHER();
    if (!canHoldAttributes(m_other->path()) || !canHoldAcls(m_other->path()))
        QSKIP("the other file system cannot hold what is to be kept");
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.everything("all");
    if (!isRoot()) { // Its files cannot be removed by their owner; that is readOnlySourceFolder's case.
        tree.mode("all/read-only", 0755).mode("all/read-only/folder", 0755);
    }
    const TreeSnapshot before = takeSnapshot(tree.path("all"));

    const JobRun run = runJob(moveRequest({tree.path("all")}, there.path()));

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(there.child("all")));
    QCOMPARE(tree.names(), std::vector<std::string>());
}

void TstMove::acrossFileSystems_oddNames()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.oddNames("odd");
    const TreeSnapshot before = takeSnapshot(tree.path("odd"));

    const JobRun run = runJob(moveRequest({tree.path("odd")}, there.path()));

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(there.child("odd")));
    QCOMPARE(tree.names(), std::vector<std::string>());
}

void TstMove::acrossFileSystems_randomTrees_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 101; seed <= 108; ++seed)
        QTest::addRow("seed %llu", seed) << seed;
}

void TstMove::acrossFileSystems_randomTrees()
{
    NEED_OTHER();
    if (!canHoldAttributes(m_other->path()))
        QSKIP("the other file system cannot hold what is to be kept");
    QFETCH(quint64, seed);
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.random("tree", seed, 120);
    const TreeSnapshot before = takeSnapshot(tree.path("tree"));

    const JobRun run = runJob(moveRequest({tree.path("tree")}, there.path()));

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(there.child("tree")));
    QCOMPARE(tree.names(), std::vector<std::string>());
}

void TstMove::acrossFileSystems_deep()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.deep("deep", 1500);
    const TreeSnapshot before = takeSnapshot(tree.path("deep"));
    rlimit limits {};
    ::getrlimit(RLIMIT_NOFILE, &limits);
    const rlimit few {.rlim_cur = 64, .rlim_max = limits.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &few);

    const JobRun run = runJob(moveRequest({tree.path("deep")}, there.path()));

    ::setrlimit(RLIMIT_NOFILE, &limits);
    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(there.child("deep")));
    QCOMPARE(tree.names(), std::vector<std::string>());
}

void TstMove::acrossFileSystems_hardLinksHoldAcrossArguments()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.folder("one").folder("two").file("one/a", "shared").hardLink("one/a", "two/b").hardLink("one/a", "c");
    tree.bigFile("one/big", 20 << 20).hardLink("one/big", "two/big");
    const TreeSnapshot before = takeSnapshot(tree.root());

    const JobRun run = runJob(moveRequest({tree.path("one"), tree.path("two"), tree.path("c")}, there.path()));

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(there.path()), {.modes = false, .rootTimes = false});
    QCOMPARE(tree.names(), std::vector<std::string>());
}

void TstMove::acrossFileSystems_linkedOutside_keepsTheOther()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.folder("d").file("d/a", "shared").hardLink("d/a", "outside");

    const JobRun run = runJob(moveRequest({tree.path("d")}, there.path()));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.content("outside"), std::string("shared"));
    QCOMPARE(Tree(there.path()).content("d/a"), std::string("shared"));
    QVERIFY(!tree.exists("d"));
}

void TstMove::acrossFileSystems_verifiesByReadingBack()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    Tree tree(temp.child("from"));
    tree.file("small", "content").bigFile("large", 20 << 20).folder("../here");
    for (const bool verified : {true, false}) {
        TempFolder there(m_other->path());
        model::Options options;
        if (!verified)
            options.verification = model::Verification::None;

        const JobRun run = runJob(moveRequest({tree.path("small"), tree.path("large")}, there.path(), options));

        FERRY_ENDED(run, Done);
        QCOMPARE(run.of("small")->digest.has_value(), verified);
        QCOMPARE(run.of("large")->digest.has_value(), verified);
        if (verified) // and back, so that there is something to move again
            FERRY_ENDED(runJob(moveRequest({there.child("small"), there.child("large")}, tree.root())), Done);
    }
}

void TstMove::acrossFileSystems_flushesBeforeRemovingAnySource()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.folder("d").folder("d/sub").bigFile("d/large", 20 << 20);
    for (int i = 0; i < 50; ++i)
        tree.file("d/sub/" + std::to_string(i), "content");
    const auto ops = std::make_shared<FaultOps>();

    const JobRun run = runJob(moveRequest({tree.path("d")}, there.path()), {.ops = ops});

    FERRY_ENDED(run, Done);
    // Every removal has a flush between the last name given and itself.
    bool flushed = false;
    for (const MadeCall &made : ops->trace()) {
        if (made.call == Call::FlushFile || made.call == Call::FlushFileSystem)
            flushed = true;
        else if (made.call == Call::Unlink && !made.name.starts_with(".ferry-"))
            QVERIFY2(flushed, made.name.c_str());
    }
    QVERIFY(flushed);
}

void TstMove::acrossFileSystems_mergesAndLeavesNoEmptyFolder()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.folder("d").folder("d/sub").folder("d/sub/empty").file("d/a", "a").file("d/sub/b", "b");
    Tree target(there.path());
    target.folder("d").file("d/here", "here");

    const JobRun run = runJob(moveRequest({tree.path("d")}, there.path()));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names(), std::vector<std::string>());
    QCOMPARE(target.content("d/a"), std::string("a"));
    QCOMPARE(target.content("d/sub/b"), std::string("b"));
    QCOMPARE(target.content("d/here"), std::string("here"));
    QVERIFY(target.exists("d/sub/empty"));
    std::set<std::string> named;
    for (const model::Outcome &outcome : run.outcomes)
        QVERIFY2(named.insert(outcome.source.path().bytes()).second, "an item was reported twice");
}

void TstMove::acrossFileSystems_socketStays()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.folder("d").socket("d/socket").file("d/f", "f");

    const JobRun run = runJob(moveRequest({tree.path("d")}, there.path()));

    QVERIFY2(run.ended, qPrintable(run.text()));
    FERRY_ITEM(run, "d/socket", Skipped);
    QCOMPARE(tree.names("d"), (std::vector<std::string> {"socket"}));
    QCOMPARE(Tree(there.path()).names("d"), (std::vector<std::string> {"f"}));
}

void TstMove::acrossFileSystems_whatIsNewInTheSourceStays()
{
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.folder("d").file("d/f", "f");
    const auto ops = std::make_shared<FaultOps>();
    // Somebody saves a file there when the first source is about to go.
    ops->atNth(
        1,
        [&tree](const MadeCall &) {
            if (!tree.exists("d/late"))
                tree.file("d/late", "late");
        },
        callsOf({Call::Unlink}));

    const JobRun run = runJob(moveRequest({tree.path("d")}, there.path()), {.ops = ops});

    QVERIFY2(run.ended, qPrintable(run.text()));
    QCOMPARE(tree.content("d/late"), std::string("late"));
    QCOMPARE(Tree(there.path()).content("d/f"), std::string("f"));
}

void TstMove::skipKeepsSources_andTheirFolders()
{
    for (const bool across : {false, true}) {
        if (across)
            NEED_OTHER();
        TempFolder temp(m_temp.path());
        TempFolder there(across ? m_other->path() : m_temp.path());
        Tree from(temp.child("from"));
        from.folder("d").file("d/taken", "new").file("d/free", "free").folder("d/sub").file("d/sub/free", "free");
        Tree to(there.child("to"));
        to.folder("d").file("d/taken", "old");
        model::Options options;
        options.onFile = FileConflict::Skip;

        const JobRun run = runJob(moveRequest({from.path("d")}, to.root(), options));

        FERRY_ENDED(run, Done);
        QCOMPARE(from.names("d"), (std::vector<std::string> {"taken"}));
        QCOMPARE(from.content("d/taken"), std::string("new"));
        QCOMPARE(to.content("d/taken"), std::string("old"));
        QCOMPARE(to.content("d/sub/free"), std::string("free"));
    }
}

void TstMove::renameRefusedAsCrossDevice_fallsBackToCopying()
{
    TempFolder temp(m_temp.path());
    Tree tree(temp.child("t"));
    tree.everything("all").folder("to");
    if (!isRoot())
        tree.mode("all/read-only", 0755).mode("all/read-only/folder", 0755);
    const TreeSnapshot before = takeSnapshot(tree.path("all"));
    const auto ops = std::make_shared<FaultOps>();
    // As overlay, subvolumes and bind mounts do it; Ferry's own partials are within one folder and can be renamed.
    ops->decide([](const MadeCall &made) -> std::optional<int> {
        const bool rename = made.call == Call::RenameNew || made.call == Call::RenameOver;
        return rename && !made.name.starts_with(".ferry-") ? std::optional(EXDEV) : std::nullopt;
    });

    const JobRun run = runJob(moveRequest({tree.path("all")}, tree.path("to")), {.ops = ops});

    FERRY_ENDED(run, Done);
    FERRY_SAME(before, takeSnapshot(tree.path("to/all")));
    QVERIFY(!tree.exists("all"));
}

void TstMove::fifoAndSocketAreRenamed()
{
    TempFolder temp(m_temp.path());
    Tree tree(temp.child("t"));
    tree.fifo("fifo").socket("socket").symlink("link", "nowhere").folder("to");

    const JobRun run = runJob(moveRequest({tree.path("fifo"), tree.path("socket"), tree.path("link")}, tree.path("to")));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names("to"), (std::vector<std::string> {"fifo", "link", "socket"}));
    QCOMPARE(tree.names(), (std::vector<std::string> {"to"}));
}

void TstMove::readOnlySourceFolder_staysWithItsContent()
{
    if (isRoot())
        QSKIP("nothing is read-only for root; see tst_ordinary_user");
    NEED_OTHER();
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree tree(temp.child("from"));
    tree.folder("d").folder("d/locked").file("d/locked/f", "f").file("d/free", "free").mode("d/locked", 0555);

    const JobRun run = runJob(moveRequest({tree.path("d")}, there.path()));

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(tree.content("d/locked/f"), std::string("f"));
    QVERIFY(!tree.exists("d/free"));
    QCOMPARE(Tree(there.path()).content("d/locked/f"), std::string("f"));
}

QTEST_GUILESS_MAIN(TstMove)
#include "tst_move.moc"
