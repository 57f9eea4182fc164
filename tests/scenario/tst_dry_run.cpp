// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <fcntl.h>

#include <map>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;

namespace {

/// What became of each source, so that a plan and its run can be held against each other: planned is done.
std::map<std::string, QString> fates(const JobRun &run, bool withTargets)
{
    std::map<std::string, QString> all;
    for (const model::Outcome &outcome : run.outcomes) {
        const bool good
            = outcome.status == ItemStatus::Planned || outcome.status == ItemStatus::Done || outcome.status == ItemStatus::Lossy;
        QString fate = good ? QStringLiteral("done") : nameOf(outcome.status);
        if (outcome.status == ItemStatus::Skipped)
            fate += QStringLiteral(" for %1").arg(int(outcome.skipReason));
        if (outcome.error)
            fate += QStringLiteral(" as %1").arg(QLatin1String(ferry::nameOf(outcome.error->kind)));
        if (good && withTargets)
            fate += QStringLiteral(" to %1").arg(QString::fromStdString(outcome.target.path().bytes()));
        all[outcome.source.path().bytes()] += fate;
    }
    return all;
}

QString differences(const std::map<std::string, QString> &planned, const std::map<std::string, QString> &done)
{
    QString all;
    for (const auto &[name, fate] : planned) {
        const auto found = done.find(name);
        if (found == done.end() || found->second != fate)
            all += QStringLiteral("%1: planned %2; but %3\n")
                       .arg(QString::fromStdString(name), fate, found == done.end() ? QStringLiteral("nothing") : found->second);
    }
    for (const auto &[name, fate] : done) {
        if (!planned.contains(name))
            all += QStringLiteral("%1: not planned; but %2\n").arg(QString::fromStdString(name), fate);
    }
    return all;
}

} // namespace

class TstDryRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheRunThenDoes_data();
    void saysWhatTheRunThenDoes();
    void tellsOfEachItemWhatIsThereAndWhatItWouldBeCalled();
    void countsWhatItFinds();
    void countsWhatReplacedOnesGiveBack();
    void saysWhenThereIsNoRoom();
    void ofADelete_keepsEverything();
    void intoAFolderToBeMade_doesNotMakeIt();
};

void TstDryRun::saysWhatTheRunThenDoes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("across");
    QTest::addColumn<int>("policy");
    const std::initializer_list<std::pair<const char *, model::FileConflict>> policies {
        {"fail", model::FileConflict::Fail},           {"skip", model::FileConflict::Skip},
        {"overwrite", model::FileConflict::Overwrite}, {"newer", model::FileConflict::Newer},
        {"size", model::FileConflict::Size},           {"content", model::FileConflict::Content},
        {"rename", model::FileConflict::Rename},       {"rename old", model::FileConflict::RenameOld},
    };
    for (const auto &[name, policy] : policies) {
        QTest::addRow("copy, %s", name) << int(model::JobKind::Copy) << false << int(policy);
        QTest::addRow("move, %s", name) << int(model::JobKind::Move) << false << int(policy);
        QTest::addRow("move across, %s", name) << int(model::JobKind::Move) << true << int(policy);
    }
}

void TstDryRun::saysWhatTheRunThenDoes()
{
    QFETCH(int, kind);
    QFETCH(bool, across);
    QFETCH(int, policy);
    TempFolder temp;
    OtherFileSystem other(temp.path());
    if (across && !other.isThere())
        QSKIP(qPrintable(other.why()));
    TempFolder there(across ? other.path() : temp.path());
    Tree from(temp.child("from"));
    from.folder("d").file("d/same", "same").file("d/other", "new, longer").file("d/size", "new").file("d/free", "free");
    from.folder("d/sub").file("d/sub/f", "f").folder("d/type").file("d/type/f", "f").file("d/type2", "x").socket("d/socket");
    from.file("d/linked", "linked").hardLink("d/linked", "d/sub/linked").symlink("d/link", "x").bigFile("d/big", 18 << 20);
    Tree to(there.child("to"));
    to.folder("d")
        .file("d/same", "same")
        .file("d/other", "old")
        .file("d/size", "old")
        .folder("d/sub")
        .file("d/type", "x")
        .folder("d/type2");
    for (const char *name : {"d/same", "d/other", "d/size"}) {
        from.times(name, {1'000'000'000, 5});
        to.times(name, {1'000'000'000, std::string_view(name) == "d/size" ? 4U : 5U});
    }
    const TreeSnapshot source = takeSnapshot(from.root());
    const TreeSnapshot target = takeSnapshot(to.root());
    model::Options options;
    options.onFile = model::FileConflict(policy);
    options.dryRun = true;
    const auto ops = std::make_shared<FaultOps>();

    const JobRun plan = runJob({model::JobKind(kind), {from.path("d")}, to.root(), options}, {.ops = ops});

    QVERIFY2(plan.ended, qPrintable(plan.text()));
    QCOMPARE(plan.count(ItemStatus::Done), 0);
    QVERIFY(plan.count(ItemStatus::Planned) > 5);
    FERRY_SAME(source, takeSnapshot(from.root()), {.inodes = true});
    FERRY_SAME(target, takeSnapshot(to.root()), {.inodes = true});
    QCOMPARE(ops->count(changingCalls()), std::uint64_t(0));

    options.dryRun = false;
    const JobRun run = runJob({model::JobKind(kind), {from.path("d")}, to.root(), options});

    QVERIFY2(run.ended, qPrintable(run.text()));
    const QString differing = differences(fates(plan, true), fates(run, true));
    QVERIFY2(differing.isEmpty(), qPrintable(differing));
    QVERIFY(run.job.state == plan.job.state);
}

void TstDryRun::tellsOfEachItemWhatIsThereAndWhatItWouldBeCalled()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").file("d/new", "new").file("d/same", "same").file("d/other.txt", "longer").file("d/alike", "1").folder("d/sub");
    Tree to(temp.child("to"));
    to.folder("d").file("d/same", "same").file("d/other.txt", "old").file("d/other (2).txt", "").file("d/alike", "2").folder("d/sub");
    for (const char *name : {"d/same", "d/alike"}) {
        from.times(name, {1'000'000'000, 5});
        to.times(name, {1'000'000'000, 5});
    }
    const auto plan = [&](model::FileConflict policy, bool dryRun = true) {
        model::Options options;
        options.onFile = policy;
        options.dryRun = dryRun;
        return runJob(copyRequest({from.path("d")}, to.root(), options));
    };
    const auto isPlain
        = [](const model::Outcome *outcome) { return outcome && !outcome->identical && !outcome->keepsBoth && outcome->otherName.empty(); };

    const JobRun renaming = plan(model::FileConflict::Rename);
    QVERIFY2(isPlain(renaming.of("d/new")) && isPlain(renaming.of("d/sub")), qPrintable(renaming.text()));
    QVERIFY(renaming.of("d/other.txt")->keepsBoth && !renaming.of("d/other.txt")->identical);
    QCOMPARE(renaming.of("d/other.txt")->otherName, std::string("other (3).txt"));
    QCOMPARE(renaming.of("d/other.txt")->target.name, std::string("other (3).txt"));
    QVERIFY(renaming.of("d/same")->keepsBoth && renaming.of("d/same")->identical);
    QCOMPARE(renaming.job.plan->fresh, std::uint64_t(4));

    const JobRun aside = plan(model::FileConflict::RenameOld);
    QVERIFY(aside.of("d/other.txt")->keepsBoth && !aside.of("d/other.txt")->replaced);
    QCOMPARE(aside.of("d/other.txt")->otherName, std::string("other (3).txt"));
    QCOMPARE(aside.of("d/other.txt")->target.name, std::string("other.txt"));

    const JobRun failing = plan(model::FileConflict::Fail);
    QVERIFY(failing.of("d/same")->identical && failing.of("d/alike")->identical && isPlain(failing.of("d/other.txt")));
    const JobRun replacing = plan(model::FileConflict::Overwrite);
    QVERIFY(replacing.of("d/same")->identical && replacing.of("d/same")->replaced && isPlain(replacing.of("d/other.txt")));
    // Only this one reads, and so knows better.
    const JobRun reading = plan(model::FileConflict::Content);
    QVERIFY(reading.of("d/same")->identical && reading.of("d/same")->status == ItemStatus::Skipped);
    QVERIFY(isPlain(reading.of("d/alike")) && reading.of("d/alike")->replaced);

    const JobRun run = plan(model::FileConflict::Skip, false);
    QVERIFY(isPlain(run.of("d/same")) && isPlain(run.of("d/other.txt")));
}

void TstDryRun::countsWhatReplacedOnesGiveBack()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").bigFile("d/a", 100'000).bigFile("d/b", 200'000);
    Tree to(temp.child("to"));
    to.folder("d").bigFile("d/a", 50'000, 2).bigFile("d/b", 300'000, 2);
    fs::LinuxOps ops;
    const auto folder = ops.open(AT_FDCWD, to.path("d").c_str(), O_RDONLY | O_DIRECTORY);
    const auto smaller = ops.stat(folder->get(), "a");
    QVERIFY(smaller.has_value());
    model::Options options;
    options.dryRun = true;
    options.onFile = model::FileConflict::Overwrite;

    // The larger one may be replaced last, when all the rest is written.
    QCOMPARE(runJob(copyRequest({from.path("d")}, to.root(), options)).job.plan->roomFreed, smaller->allocated);
    options.keepReplaced = true;
    QCOMPARE(runJob(copyRequest({from.path("d")}, to.root(), options)).job.plan->roomFreed, std::uint64_t(0));
    options.keepReplaced = false;
    options.onFile = model::FileConflict::RenameOld;
    QCOMPARE(runJob(copyRequest({from.path("d")}, to.root(), options)).job.plan->roomFreed, std::uint64_t(0));
}

void TstDryRun::countsWhatItFinds()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").bigFile("d/new", 10'001).file("d/same", "same").file("d/other", "longer").folder("d/sub").file("d/sub/new", "x");
    from.file("d/linked", "linked").hardLink("d/linked", "d/sub/linked").socket("d/socket").folder("d/made").symlink("d/link", "new");
    from.sparseFile("d/holes", 1 << 20, {{0, 4096}});
    Tree to(temp.child("to"));
    to.folder("d").file("d/same", "same").file("d/other", "old").folder("d/sub");
    from.times("d/same", {1'000'000'000, 5});
    to.times("d/same", {1'000'000'000, 5});
    model::Options options;
    options.dryRun = true;

    const JobRun plan = runJob(copyRequest({from.path("d"), from.path("absent")}, to.root(), options));

    QVERIFY2(plan.ended && plan.job.plan, qPrintable(plan.text()));
    const model::PlanTotals &totals = *plan.job.plan;
    QCOMPARE(totals.fresh, std::uint64_t(7)); // new, sub/new, two names of one file, holes, link, made
    QCOMPARE(totals.replacing, std::uint64_t(0));
    QCOMPARE(totals.merging, std::uint64_t(2));
    QCOMPARE(totals.identical, std::uint64_t(1));
    QCOMPARE(totals.conflicting, std::uint64_t(1));
    QCOMPARE(totals.unreadable, std::uint64_t(1));
    QCOMPARE(totals.unfit, std::uint64_t(1)); // the socket
    QVERIFY(totals.cannotHold.empty());
    QVERIFY(totals.roomFree > 0 && totals.hasRoom());
    fs::LinuxOps ops;
    const auto folder = ops.open(AT_FDCWD, to.root().c_str(), O_RDONLY | O_DIRECTORY);
    const std::uint64_t block = ops.statFs(folder->get())->blockSize;
    const auto blocks = [block](std::uint64_t bytes) { return (bytes + block - 1) / block; };
    // Each file but the second name, and the folder to be made; of the holes only what is between them.
    const std::uint64_t least = blocks(10'001) + 3 * blocks(1) + blocks(4096);
    QVERIFY2(totals.roomNeeded == least * block, qPrintable(QString::number(totals.roomNeeded)));

    options.onFile = model::FileConflict::Overwrite;
    const JobRun replacing = runJob(copyRequest({from.path("d")}, to.root(), options));
    QCOMPARE(replacing.job.plan->replacing, std::uint64_t(2));
    QVERIFY(!runJob(copyRequest({from.path("d")}, to.root())).job.plan);
}

void TstDryRun::saysWhenThereIsNoRoom()
{
    QString why;
    const std::unique_ptr<Mount> small = Mount::tmpfs(why, 1 << 20);
    if (!small)
        QSKIP(qPrintable(why));
    TempFolder temp;
    Tree from(temp.child("from"));
    from.bigFile("large", 2 << 20);
    model::Options options;
    options.dryRun = true;

    const JobRun plan = runJob(copyRequest({from.path("large")}, small->path(), options));

    QVERIFY(plan.job.plan && !plan.job.plan->hasRoom());
}

void TstDryRun::ofADelete_keepsEverything()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.everything("all");
    if (!isRoot())
        tree.mode("all/read-only", 0755).mode("all/read-only/folder", 0755);
    const TreeSnapshot before = takeSnapshot(tree.root());
    model::Options options;
    options.dryRun = true;

    const JobRun plan = runJob(deleteRequest({tree.path("all")}, options));

    QVERIFY2(plan.ended, qPrintable(plan.text()));
    FERRY_SAME(before, takeSnapshot(tree.root()), {.inodes = true});
    QCOMPARE(plan.count(ItemStatus::Planned), int(below(before, "all").size()));

    const JobRun run = runJob(deleteRequest({tree.path("all")}));
    FERRY_ENDED(run, Done);
    const QString differing = differences(fates(plan, false), fates(run, false));
    QVERIFY2(differing.isEmpty(), qPrintable(differing));
}

void TstDryRun::intoAFolderToBeMade_doesNotMakeIt()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").file("d/f", "f").file("g", "g");
    model::Options options;
    options.dryRun = true;

    const JobRun plan = runJob(copyRequest({from.path("d"), from.path("g")}, temp.child("new"), options));

    QVERIFY2(plan.ended, qPrintable(plan.text()));
    QCOMPARE(plan.count(ItemStatus::Planned), 3);
    QVERIFY(!Tree(temp.path()).exists("new"));
}

QTEST_GUILESS_MAIN(TstDryRun)
#include "tst_dry_run.moc"
