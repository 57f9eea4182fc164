// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <sys/resource.h>

using namespace ferry;
using namespace ferry::test;

class TstDelete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesEverything_andNothingElse();
    void removesLinksThemselves_notWhatTheyPointTo();
    void goes3000LevelsDeep_with64Descriptors();
    void bigFolder();
    void mountPoint_isNotEnteredAndReported();
    void bindMountOfTheSameFileSystem_isNotEntered();
    void root_isRefused();
    void missing_isNamedAndTheRestGoes();
    void sameArgumentTwice_isHarmless();
    void argumentBelowAnother_isHarmless();
    void oneThatCannotGo_isNamedAndAllOthersGo();
    void everyItemHasOneOutcome();
};

void TstDelete::removesEverything_andNothingElse()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.everything("all").oddNames("odd").random("random", 3, 150).everything("kept").file("single", "x").socket("all/socket");
    if (!isRoot())
        tree.mode("all/read-only", 0755).mode("all/read-only/folder", 0755);
    const TreeSnapshot kept = takeSnapshot(tree.path("kept"));

    const JobRun run = runJob(deleteRequest({tree.path("all"), tree.path("odd"), tree.path("random"), tree.path("single")}));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names(), (std::vector<std::string> {"kept"}));
    FERRY_SAME(kept, takeSnapshot(tree.path("kept")), {.inodes = true});
}

void TstDelete::removesLinksThemselves_notWhatTheyPointTo()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("outside").file("outside/f", "f").folder("d").symlink("d/link", "../outside").symlink("top", "outside");
    tree.hardLink("outside/f", "d/hard");
    const TreeSnapshot before = takeSnapshot(tree.path("outside"));

    const JobRun run = runJob(deleteRequest({tree.path("d"), tree.path("top")}));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names(), (std::vector<std::string> {"outside"}));
    FERRY_SAME(before, takeSnapshot(tree.path("outside")), {.inodes = true});
}

void TstDelete::goes3000LevelsDeep_with64Descriptors()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.deep("deep", 3000).deep("long", 40, std::string(255, 'l'));
    rlimit limits {};
    ::getrlimit(RLIMIT_NOFILE, &limits);
    const rlimit few {.rlim_cur = 64, .rlim_max = limits.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &few);

    const JobRun run = runJob(deleteRequest({tree.path("deep"), tree.path("long")}));

    ::setrlimit(RLIMIT_NOFILE, &limits);
    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names(), std::vector<std::string>());
}

void TstDelete::bigFolder()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("many");
    for (int i = 0; i < 5000; ++i)
        tree.file("many/" + std::to_string(i), {});

    const JobRun run = runJob(deleteRequest({tree.path("many")}));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names(), std::vector<std::string>());
    QCOMPARE(run.outcomes.size(), std::size_t(5001));
}

void TstDelete::mountPoint_isNotEnteredAndReported()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/mounted").file("d/f", "f");
    QString why;
    const std::unique_ptr<Mount> other = Mount::tmpfs(why);
    if (!other)
        QSKIP(qPrintable(why));
    Tree(other->path()).file("kept", "kept");
    {
        const std::unique_ptr<Mount> again = Mount::bindAt(other->path(), tree.path("d/mounted"), why);
        QVERIFY2(again != nullptr, qPrintable(why));

        const JobRun run = runJob(deleteRequest({tree.path("d")}));

        FERRY_ENDED(run, DoneWithProblems);
        FERRY_FAILED_AS(run, MountPoint);
        FERRY_ITEM(run, "d/mounted", Failed);
        QCOMPARE(tree.names("d"), (std::vector<std::string> {"mounted"}));
    }
    QCOMPARE(Tree(other->path()).content("kept"), std::string("kept"));
}

void TstDelete::bindMountOfTheSameFileSystem_isNotEntered()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("outside").file("outside/kept", "kept").folder("d").folder("d/mounted").file("d/f", "f");
    QString why;
    {
        const std::unique_ptr<Mount> again = Mount::bindAt(tree.path("outside"), tree.path("d/mounted"), why);
        if (!again)
            QSKIP(qPrintable(why));

        const JobRun run = runJob(deleteRequest({tree.path("d")}));

        FERRY_ENDED(run, DoneWithProblems);
        FERRY_FAILED_AS(run, MountPoint);
        QCOMPARE(tree.names("d"), (std::vector<std::string> {"mounted"}));
    }
    QCOMPARE(tree.content("outside/kept"), std::string("kept"));
}

void TstDelete::root_isRefused()
{
    // Should it not be refused, every change fails, so that this test costs nobody a disk.
    for (const char *root : {"/", "//", "/.", "/tmp/.."}) {
        const auto ops = std::make_shared<FaultOps>();
        ops->failFrom(1, EPERM, changingCalls());
        model::Options options;
        options.dryRun = true;
        options.countAhead = false;
        LiveJob job(deleteRequest({Path(root)}, options), {.ops = ops, .deadline = std::chrono::seconds(20)});
        const JobRun run = job.finish();
        QVERIFY2(run.ended, root);
        QVERIFY2(run.count(model::ItemStatus::Planned) == 0, qPrintable(run.text()));
        QVERIFY2(run.job.state == model::JobState::Failed || run.job.state == model::JobState::DoneWithProblems, qPrintable(run.text()));
    }
}

void TstDelete::missing_isNamedAndTheRestGoes()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.file("a", "a").file("c", "c");

    const JobRun run = runJob(deleteRequest({tree.path("a"), tree.path("b"), tree.path("c")}));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "b", Failed);
    FERRY_FAILED_AS(run, NotFound);
    QCOMPARE(tree.names(), std::vector<std::string>());
}

void TstDelete::sameArgumentTwice_isHarmless()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").file("d/f", "f").file("kept", "kept");

    const JobRun run = runJob(deleteRequest({tree.path("d"), tree.path("d")}));

    QVERIFY2(run.ended, qPrintable(run.text()));
    QCOMPARE(tree.names(), (std::vector<std::string> {"kept"}));
}

void TstDelete::argumentBelowAnother_isHarmless()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/e").file("d/e/f", "f").file("kept", "kept");

    const JobRun run = runJob(deleteRequest({tree.path("d"), tree.path("d/e")}));

    QVERIFY2(run.ended, qPrintable(run.text()));
    QVERIFY2(tree.names() == std::vector<std::string> {"kept"}, qPrintable(run.text()));
}

void TstDelete::oneThatCannotGo_isNamedAndAllOthersGo()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/e").file("d/e/stuck", "x").file("d/e/free", "x").folder("d/g").file("d/g/free", "x");
    const auto ops = std::make_shared<FaultOps>();
    ops->failName("stuck", EPERM, callsOf({Call::Unlink}));

    const JobRun run = runJob(deleteRequest({tree.path("d")}), {.ops = ops});

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "e/stuck", Failed);
    QCOMPARE(run.of("e/stuck")->error->path, tree.path("d/e/stuck"));
    QCOMPARE(tree.names("d"), (std::vector<std::string> {"e"}));
    QCOMPARE(tree.names("d/e"), (std::vector<std::string> {"stuck"}));
}

void TstDelete::everyItemHasOneOutcome()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.random("tree", 5, 200);
    const std::size_t entries = takeSnapshot(tree.path("tree")).size();

    const JobRun run = runJob(deleteRequest({tree.path("tree")}));

    FERRY_ENDED(run, Done);
    QCOMPARE(run.outcomes.size(), entries);
    QCOMPARE(run.job.tally.done, std::uint64_t(entries));
}

QTEST_GUILESS_MAIN(TstDelete)
#include "tst_delete.moc"
