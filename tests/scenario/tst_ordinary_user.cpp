// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QCoreApplication>

#include <grp.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

using namespace ferry;
using namespace ferry::test;

namespace {

constexpr uid_t kNobody = 65534;

/// A file of root's, made before giving up being root; empty if we never were.
Path g_rootsFile;

} // namespace

/// What an ordinary user meets who may not read, write or own everything. Started as root, the program becomes nobody first.
class TstOrdinaryUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unreadableFile_isNamedAndNothingEmptyIsLeft();
    void unreadableFile_isKnownToThePlan();
    void unreadableFolder_isNamedAndNothingEmptyIsLeft();
    void folderThatCannotBeEntered_isNamed();
    void readOnlyFolder_isCopiedEqual();
    void targetThatCannotBeWritten_isNamed();
    void moveAcross_outOfAReadOnlyFolder_keepsBothEnds();
    void moveAcross_unreadableStays();
    void moveWithin_outOfAReadOnlyFolder_keepsTheSource();
    void deleteInAReadOnlyFolder_keepsAndNamesIt();
    void othersFile_losesItsOwnerAndSetIds();
    void everythingThisUserMayMake_isCopiedEqual();
    void resultsFolderThatCannotBeWritten_isTold();
};

void TstOrdinaryUser::unreadableFile_isNamedAndNothingEmptyIsLeft()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").file("d/locked", "x", 0).file("d/free", "free").folder("to");

    const JobRun run = runJob(copyRequest({tree.path("d")}, tree.path("to")));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/locked", Failed);
    FERRY_FAILED_AS(run, Denied);
    QCOMPARE(run.of("d/locked")->error->path, tree.path("d/locked"));
    QCOMPARE(tree.names("to/d"), (std::vector<std::string> {"free"}));
}

void TstOrdinaryUser::unreadableFile_isKnownToThePlan()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").file("d/locked", "x", 0).file("d/free", "free").folder("d/shut").mode("d/shut", 0).file("top", "x", 0).folder("to");
    model::Options options;
    options.dryRun = true;

    const JobRun plan = runJob(copyRequest({tree.path("d"), tree.path("top")}, tree.path("to"), options));

    FERRY_ENDED(plan, DoneWithProblems);
    for (const char *name : {"d/locked", "d/shut", "top"})
        FERRY_ITEM(plan, name, Failed);
    QVERIFY(plan.job.plan.has_value());
    QCOMPARE(plan.job.plan->unreadable, std::uint64_t(3));
    QCOMPARE(plan.job.plan->fresh, std::uint64_t(2));
    tree.mode("d/shut", 0700);
}

void TstOrdinaryUser::unreadableFolder_isNamedAndNothingEmptyIsLeft()
{
    for (const mode_t mode : {mode_t(0), mode_t(0300)}) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("d").folder("d/locked").file("d/locked/f", "x").file("d/free", "free").mode("d/locked", mode).folder("to");

        const JobRun run = runJob(copyRequest({tree.path("d")}, tree.path("to")));

        FERRY_ENDED(run, DoneWithProblems);
        FERRY_ITEM(run, "d/locked", Failed);
        QCOMPARE(run.of("d/locked")->error->path, tree.path("d/locked"));
        QCOMPARE(tree.names("to/d"), (std::vector<std::string> {"free"}));
    }
}

void TstOrdinaryUser::folderThatCannotBeEntered_isNamed()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/locked").file("d/locked/f", "x").file("d/free", "free").mode("d/locked", 0400).folder("to");

    const JobRun run = runJob(copyRequest({tree.path("d")}, tree.path("to")));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Denied);
    QCOMPARE(tree.content("to/d/free"), std::string("free"));
    QVERIFY(!tree.exists("to/d/locked") || !tree.exists("to/d/locked/f"));
    QVERIFY(run.count(model::ItemStatus::Failed) >= 1);
}

void TstOrdinaryUser::readOnlyFolder_isCopiedEqual()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/locked").file("d/locked/f", "x", 0444).folder("d/locked/e").mode("d/locked/e", 0555).mode("d/locked", 0555);
    tree.folder("to");

    const JobRun run = runJob(copyRequest({tree.path("d")}, tree.path("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("d"), tree.path("to/d"));
}

void TstOrdinaryUser::targetThatCannotBeWritten_isNamed()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").file("d/f", "x").folder("to", 0555);

    const JobRun run = runJob(copyRequest({tree.path("d")}, tree.path("to")));

    QVERIFY2(run.ended, qPrintable(run.text()));
    FERRY_FAILED_AS(run, Denied);
    QCOMPARE(tree.names("to"), std::vector<std::string>());
}

void TstOrdinaryUser::moveAcross_outOfAReadOnlyFolder_keepsBothEnds()
{
    TempFolder temp;
    OtherFileSystem other(temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/locked").file("d/locked/f", "f").file("d/free", "free").mode("d/locked", 0555);

    const JobRun run = runJob(moveRequest({tree.path("d")}, other.path()));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "locked/f", Failed);
    QCOMPARE(tree.content("d/locked/f"), std::string("f"));
    QVERIFY(!tree.exists("d/free"));
    const Tree there(other.path());
    QCOMPARE(there.content("d/locked/f"), std::string("f"));
    QCOMPARE(there.content("d/free"), std::string("free"));
}

void TstOrdinaryUser::moveAcross_unreadableStays()
{
    TempFolder temp;
    OtherFileSystem other(temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/locked").file("d/locked/f", "f").file("d/unreadable", "x", 0).file("d/free", "free").mode("d/locked", 0);

    const JobRun run = runJob(moveRequest({tree.path("d")}, other.path()));

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(tree.names("d"), (std::vector<std::string> {"locked", "unreadable"}));
    QCOMPARE(Tree(other.path()).names("d"), (std::vector<std::string> {"free"}));
    tree.mode("d/locked", 0700);
    QCOMPARE(tree.content("d/locked/f"), std::string("f"));
}

void TstOrdinaryUser::moveWithin_outOfAReadOnlyFolder_keepsTheSource()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("locked").file("locked/f", "f").folder("to").mode("locked", 0555);

    const JobRun run = runJob(moveRequest({tree.path("locked/f")}, tree.path("to")));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Denied);
    QCOMPARE(tree.content("locked/f"), std::string("f"));
    QCOMPARE(tree.names("to"), std::vector<std::string>());
}

void TstOrdinaryUser::deleteInAReadOnlyFolder_keepsAndNamesIt()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/locked").file("d/locked/f", "f").folder("d/e").file("d/e/f", "f").mode("d/locked", 0555);

    const JobRun run = runJob(deleteRequest({tree.path("d")}));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "locked/f", Failed);
    QCOMPARE(run.of("locked/f")->error->path, tree.path("d/locked/f"));
    QCOMPARE(tree.names("d"), (std::vector<std::string> {"locked"}));
    QCOMPARE(tree.content("d/locked/f"), std::string("f"));
}

void TstOrdinaryUser::othersFile_losesItsOwnerAndSetIds()
{
    if (g_rootsFile.isEmpty())
        QSKIP("needs files of root, which only root can make");
    TempFolder temp;
    const JobRun run = runJob(copyRequest({g_rootsFile}, temp.path()));

    QVERIFY2(run.ended && run.job.tally.failed == 0, qPrintable(run.text()));
    FERRY_SAME(g_rootsFile, temp.child("program"), {.owners = false, .modes = false});
    const TreeSnapshot copy = takeSnapshot(temp.child("program"));
    QCOMPARE(copy.at({}).uid, std::uint32_t(kNobody));
    QCOMPARE(copy.at({}).mode & 07777U, 0755U);
    const model::Outcome *item = run.of("program");
    QVERIFY(item != nullptr);
    QVERIFY2(std::any_of(item->losses.begin(), item->losses.end(),
                         [](const model::Loss &loss) { return loss.kind == model::LossKind::SetIdBits; }),
             qPrintable(run.text()));
}

void TstOrdinaryUser::everythingThisUserMayMake_isCopiedEqual()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.everything("all").oddNames("odd").folder("to");

    const JobRun run = runJob(copyRequest({tree.path("all"), tree.path("odd")}, tree.path("to")));

    FERRY_ENDED(run, Done);
    FERRY_SAME(tree.path("all"), tree.path("to/all"));
    FERRY_SAME(tree.path("odd"), tree.path("to/odd"));
}

void TstOrdinaryUser::resultsFolderThatCannotBeWritten_isTold()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.file("f", "x").folder("to").folder("results", 0555);

    const JobRun run = runJob(copyRequest({tree.path("f")}, tree.path("to")), {.resultsFolder = tree.path("results")});

    FERRY_ENDED(run, DoneWithProblems);
    QVERIFY(run.job.logError);
    QCOMPARE(run.job.logError->kind, ErrorKind::Denied);
    QCOMPARE(run.job.logError->path.parent(), tree.path("results"));
    QVERIFY(run.job.results.isEmpty());
    QCOMPARE(tree.content("to/f"), std::string("x"));
}

int main(int argc, char **argv)
{
    if (::geteuid() == 0) {
        char folder[] = "/tmp/ferry-test-XXXXXX";
        if (::mkdtemp(folder) == nullptr)
            qFatal("no folder for root's file");
        Tree(Path(folder)).file("program", "#!/bin/sh\n", 0755).mode("program", 06755).mode("", 0755);
        g_rootsFile = Path(folder).child("program");
        // A child becomes nobody, before there are threads; root stays to remove what only root can.
        const pid_t child = ::fork();
        if (child != 0) {
            int status = -1;
            ::waitpid(child, &status, 0);
            removeTree(Path(folder));
            return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
        }
        const bool dropped
            = ::setgroups(0, nullptr) == 0 && ::setresgid(kNobody, kNobody, kNobody) == 0 && ::setresuid(kNobody, kNobody, kNobody) == 0;
        if (!dropped)
            qFatal("root cannot become nobody");
        ::prctl(PR_SET_DUMPABLE, 1); // or /proc/self would be root's
    }
    QCoreApplication application(argc, argv);
    TstOrdinaryUser test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ordinary_user.moc"
