// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/name_rules.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QElapsedTimer>

#include <functional>

using namespace ferry;
using namespace ferry::test;
using model::ItemOp;
using model::ItemStatus;
using model::LossKind;
using model::SkipReason;

namespace {

constexpr std::uint64_t kLarge = 24 << 20;
constexpr int kEndsWithinMs = 2000;

/// A tree and its copy, made by a job.
struct Copied {
    explicit Copied(const std::function<void(Tree &)> &make)
    {
        make(from);
        const JobRun run = runJob(copyRequest({from.path("d")}, to.root()));
        if (run.job.tally.failed > 0 || run.job.tally.lossy > 0)
            qFatal("%s", qPrintable(run.text()));
    }

    JobRun verify(model::Options options = {}, std::shared_ptr<fs::FsOps> ops = {}) const
    {
        return runJob(verifyRequest({from.path("d")}, to.root(), options), {.ops = std::move(ops)});
    }

    TempFolder temp;
    Tree from {temp.child("from")};
    Tree to {temp.child("to")};
};

void someFiles(Tree &tree)
{
    tree.folder("d").file("d/a", "first").file("d/b", "second").folder("d/e").file("d/e/c", "third").symlink("d/e/l", "c");
}

/// As if a volume began with a folder.
class MountedOps : public FaultOps
{
public:
    explicit MountedOps(std::uint64_t topInode)
        : m_top(topInode)
    {
    }

    Result<model::FileFacts> stat(int at, const char *name) override
    {
        Result<model::FileFacts> facts = FaultOps::stat(at, name);
        if (facts && facts->inode == m_top)
            ++facts->mount;
        return facts;
    }

private:
    const std::uint64_t m_top;
};

model::Options strict()
{
    model::Options options;
    options.strictMetadata = true;
    return options;
}

/// Everything that is asked of the kernel in comparing.
Calls readingCalls()
{
    return callsOf({Call::Open, Call::OpenFollowing, Call::Read, Call::Stat, Call::ReadFolder, Call::ReadLink, Call::StatFs});
}

} // namespace

class TstVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTrees_areDone_andNothingIsChanged();
    void randomTrees_areFoundEqual_data();
    void randomTrees_areFoundEqual();
    void eachDifference_isTold_data();
    void eachDifference_isTold();
    void metadata_countsOnlyWhereItIsAskedFor();
    void extras_areSkipped_orFail();
    void whatJobsKept_andAVolumesTrash_areNoExtras();
    void largeFolders_areComparedInPieces();
    void aMissingFolder_isOneItem();
    void aDot_comparesWhatIsInTheFolder();
    void itself_isRefused();
    void aDestinationThatIsNotThere_failsTheJob();
    void unreadable_isNamed_data();
    void unreadable_isNamed();
    void whatChangesMeanwhile_isTold();
    void aLinkForAFolder_isNotFollowed();
    void dryRun_readsNoContent();
    void totals_areCountedAhead();
    void pauseInALargeFile_standsStill_andResumes();
    void cancelInALargeFile_endsAtOnce();
    void limit_isKept();
    void isFlushedFirst_andAFailureIsTold();
    void noFailedCall_hidesADifference();
    void noFailedCall_isSilent();
};

void TstVerify::equalTrees_areDone_andNothingIsChanged()
{
    const Copied trees([](Tree &tree) { tree.everything("d").bigFile("d/large", kLarge / 4).oddNames("d/odd"); });
    const TreeSnapshot from = takeSnapshot(trees.from.root());
    const TreeSnapshot to = takeSnapshot(trees.to.root());

    auto ops = std::make_shared<FaultOps>();
    const JobRun run = trees.verify(strict(), ops);

    FERRY_ENDED(run, Done);
    QCOMPARE(run.count(ItemStatus::Done) + run.count(ItemStatus::Skipped), int(run.outcomes.size()));
    QCOMPARE(run.outcomes.size(), from.size() - 1); // but for the root
    for (const model::Outcome &outcome : run.outcomes) {
        QVERIFY(outcome.op == ItemOp::Verify);
        QVERIFY(outcome.status == ItemStatus::Done || outcome.skipReason == SkipReason::Socket);
    }
    QVERIFY(run.of("d/large")->readBack != model::ReadBack::None);
    QCOMPARE(run.of("d/large")->bytes, kLarge / 4);
    QCOMPARE(run.job.bytesHandled, run.job.bytesCopied);
    QVERIFY(!model::hasWritten(run.job) && !model::isDurable(run.job));
    QCOMPARE(ops->count(changingCalls() & ~callsOf({Call::FlushFileSystem})), std::uint64_t(0));
    FERRY_SAME(from, takeSnapshot(trees.from.root()), {.inodes = true});
    FERRY_SAME(to, takeSnapshot(trees.to.root()), {.inodes = true});
}

void TstVerify::randomTrees_areFoundEqual_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TstVerify::randomTrees_areFoundEqual()
{
    QFETCH(int, seed);
    const Copied trees([seed](Tree &tree) { tree.random("d", std::uint64_t(seed), 150); });
    FERRY_ENDED(trees.verify(strict()), Done);
}

void TstVerify::eachDifference_isTold_data()
{
    using Change = std::function<void(Tree &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *item, ErrorKind kind, Change change) {
        QTest::newRow(name) << std::move(change) << QByteArray(item) << kind;
    };
    row("missing", "d/b", ErrorKind::Missing, [](Tree &to) { to.remove("d/b"); });
    row("missing below", "d/e/c", ErrorKind::Missing, [](Tree &to) { to.remove("d/e/c"); });
    row("root missing", "from/d", ErrorKind::Missing, [](Tree &to) { to.remove("d"); });
    row("a folder for a file", "d/b", ErrorKind::OtherType, [](Tree &to) { to.remove("d/b").folder("d/b"); });
    row("a file for a folder", "d/e", ErrorKind::OtherType, [](Tree &to) { to.remove("d/e").file("d/e", ""); });
    row("a link for a file", "d/b", ErrorKind::OtherType, [](Tree &to) { to.rename("d/b", "d/x").symlink("d/b", "x"); });
    row("a fifo for a file", "d/b", ErrorKind::OtherType, [](Tree &to) { to.remove("d/b").fifo("d/b"); });
    row("longer", "d/b", ErrorKind::OtherSize, [](Tree &to) { to.append("d/b", "more"); });
    row("shorter", "d/b", ErrorKind::OtherSize, [](Tree &to) { to.rewrite("d/b", ""); });
    row("other content", "d/b", ErrorKind::OtherContent, [](Tree &to) { to.rewrite("d/b", "SECOND"); });
    row("other content, large", "d/large", ErrorKind::OtherContent, [](Tree &to) { to.remove("d/large").bigFile("d/large", kLarge, 2); });
    row("other link", "d/e/l", ErrorKind::OtherLink, [](Tree &to) { to.remove("d/e/l").symlink("d/e/l", "x"); });
}

void TstVerify::eachDifference_isTold()
{
    QFETCH(std::function<void(Tree &)>, change);
    QFETCH(QByteArray, item);
    QFETCH(ErrorKind, kind);
    Copied trees([](Tree &tree) {
        someFiles(tree);
        tree.bigFile("d/large", kLarge);
    });
    change(trees.to);

    const JobRun run = trees.verify();

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.job.tally.failed, std::uint64_t(1));
    const model::Outcome *outcome = run.of(item.toStdString());
    QVERIFY2(outcome && outcome->error, qPrintable(run.text()));
    QCOMPARE(int(outcome->error->kind), int(kind));
    QVERIFY(outcome->op == ItemOp::Verify);
    QVERIFY(outcome->error->path == outcome->target.path());
}

void TstVerify::metadata_countsOnlyWhereItIsAskedFor()
{
    Copied trees(someFiles);
    trees.to.mode("d/a", 0600).times("d/b", {5, 0}).mode("d/e", 0700);
    FERRY_ENDED(trees.verify(), Done);

    const JobRun run = trees.verify(strict());

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.job.tally.lossy, std::uint64_t(3));
    QVERIFY(run.of("d/a")->losses.at(0).kind == LossKind::Mode);
    QVERIFY(run.of("d/b")->losses.at(0).kind == LossKind::Times);
    QVERIFY(run.of("d/e")->losses.at(0).kind == LossKind::Mode);
    FERRY_ITEM(run, "d/e/c", Done);
    if (isRoot()) {
        trees.to.owner("d/e/c", 1, 2);
        const JobRun owned = trees.verify(strict());
        QCOMPARE(owned.of("d/e/c")->losses.size(), std::size_t(2));
        QVERIFY(owned.of("d/e/c")->losses[0].kind == LossKind::Owner);
        QVERIFY(owned.of("d/e/c")->losses[1].kind == LossKind::Group);
    }
}

void TstVerify::extras_areSkipped_orFail()
{
    Copied trees(someFiles);
    trees.to.file("d/extra", "x").folder("d/e/extras").file("d/e/extras/below", "").file("beside", "of no source");

    const JobRun run = trees.verify();

    FERRY_ENDED(run, Done);
    QCOMPARE(run.job.tally.skipped, std::uint64_t(2)); // nothing below, nothing beside
    FERRY_ITEM(run, "d/extra", Skipped);
    QVERIFY(run.of("d/extra")->skipReason == SkipReason::Extra);
    QVERIFY(run.of("d/extra")->target.path() == trees.to.path("d/extra"));
    FERRY_ITEM(run, "d/e/extras", Skipped);

    model::Options exact;
    exact.exact = true;
    const JobRun all = trees.verify(exact);
    FERRY_ENDED(all, DoneWithProblems);
    QCOMPARE(all.job.tally.failed, std::uint64_t(2));
    QVERIFY(all.of("d/extra")->error->kind == ErrorKind::Extra);
    QVERIFY(all.of("d/extra")->error->path == trees.to.path("d/extra"));
}

void TstVerify::whatJobsKept_andAVolumesTrash_areNoExtras()
{
    Copied trees(someFiles);
    trees.to.folder("d/e/.Trash-1000").folder("d/e/.Trash").folder("d/.Trash-1000").folder("d/e/" + fs::keptFolderName());
    trees.to.file("d/.Trash-1000x", "").folder("d/.ferry-kept-it");
    model::Options exact;
    exact.exact = true;

    const JobRun run = trees.verify(exact, std::make_shared<MountedOps>(trees.to.inode("d/e")));

    QVERIFY2(run.of("d/e/.Trash-1000") == nullptr && run.of("d/e/.Trash") == nullptr, qPrintable(run.text()));
    FERRY_ITEM(run, "d/.Trash-1000", Failed); // no volume begins there
    FERRY_ITEM(run, "d/.Trash-1000x", Failed);
    FERRY_ITEM(run, "d/.ferry-kept-it", Failed);
    QCOMPARE(run.job.tally.extra, std::uint64_t(3));
    QCOMPARE(trees.verify(exact).job.tally.extra, std::uint64_t(5));
}

void TstVerify::largeFolders_areComparedInPieces()
{
    constexpr int kEntries = 9'000; // more than one reading brings
    Copied trees([](Tree &tree) {
        tree.folder("d");
        for (int i = 0; i < kEntries; ++i)
            tree.file("d/" + std::to_string(i), std::to_string(i));
    });
    for (int i = 0; i < kEntries; i += 3)
        trees.to.file("d/extra " + std::to_string(i), "");
    trees.to.rewrite("d/4711", "4712").remove("d/8000");

    const JobRun run = trees.verify();

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.job.tally.failed, std::uint64_t(2));
    QCOMPARE(run.job.tally.skipped, std::uint64_t(kEntries / 3));
    QCOMPARE(run.job.tally.done, std::uint64_t(kEntries - 2 + 1));
    QVERIFY(run.of("d/4711")->error->kind == ErrorKind::OtherContent);
    QVERIFY(run.of("d/8000")->error->kind == ErrorKind::Missing);
}

void TstVerify::aMissingFolder_isOneItem()
{
    Copied trees(someFiles);
    trees.to.remove("d/e");
    const JobRun run = trees.verify();
    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.job.tally.failed, std::uint64_t(1));
    QCOMPARE(run.outcomes.size(), std::size_t(4)); // d, a, b, e
    FERRY_ITEM(run, "d/e", Failed);
}

void TstVerify::aDot_comparesWhatIsInTheFolder()
{
    Copied trees(someFiles);
    trees.to.rename("d", "other name").file("other name/extra", "");
    const Path source(trees.from.path("d").bytes() + "/.");

    const JobRun run = runJob(verifyRequest({source}, trees.to.path("other name"), strict()));

    QVERIFY2(run.ended && run.job.tally.failed == 0, qPrintable(run.text()));
    QCOMPARE(run.job.tally.done, std::uint64_t(6));
    QCOMPARE(run.job.tally.skipped, std::uint64_t(1));
    QVERIFY(run.of("d/e/c")->target.path() == trees.to.path("other name/e/c"));
    trees.to.rewrite("other name/e/c", "THIRD");
    FERRY_FAILED_AS(runJob(verifyRequest({source}, trees.to.path("other name"))), OtherContent);
}

void TstVerify::itself_isRefused()
{
    const Copied trees(someFiles);
    const JobRun run = runJob(verifyRequest({trees.from.path("d")}, trees.from.root()));
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, SameFile);
}

void TstVerify::aDestinationThatIsNotThere_failsTheJob()
{
    const Copied trees(someFiles);
    const JobRun run = runJob(verifyRequest({trees.from.path("d")}, trees.to.path("none")));
    FERRY_ENDED(run, Failed);
    FERRY_FAILED_AS(run, NotFound);
    QVERIFY(!trees.to.exists("none"));
}

void TstVerify::unreadable_isNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("item");
    QTest::newRow("file") << QByteArray("b") << QByteArray("d/b");
    QTest::newRow("large file") << QByteArray("large") << QByteArray("d/large");
    QTest::newRow("folder") << QByteArray("e") << QByteArray("d/e");
}

void TstVerify::unreadable_isNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, item);
    const std::string ending = item.toStdString();
    const Copied trees([](Tree &tree) {
        someFiles(tree);
        tree.bigFile("d/large", 2 << 20);
    });
    auto ops = std::make_shared<FaultOps>();
    ops->failName(name.toStdString(), EACCES, callsOf({Call::Open}));

    const JobRun run = trees.verify({}, ops);

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.job.tally.failed, std::uint64_t(1));
    FERRY_ITEM(run, ending, Failed);
    QVERIFY(run.of(ending)->error->kind == ErrorKind::Denied);
    QVERIFY(run.of(ending)->error->path == trees.from.path(ending));
}

void TstVerify::whatChangesMeanwhile_isTold()
{
    Copied trees([](Tree &tree) { tree.folder("d").bigFile("d/large", kLarge).times("d/large", {1'000, 0}); });
    auto ops = std::make_shared<FaultOps>();
    ops->atNth(5, [&](const MadeCall &) { trees.from.append("d/large", "more"); }, callsOf({Call::Read}));

    const JobRun run = trees.verify({}, ops);

    FERRY_ENDED(run, DoneWithProblems);
    QVERIFY(run.of("d/large")->error->kind == ErrorKind::Changed);
    QVERIFY(run.of("d/large")->error->path == trees.from.path("d/large"));
}

void TstVerify::aLinkForAFolder_isNotFollowed()
{
    Copied trees(someFiles);
    auto ops = std::make_shared<FaultOps>();
    int opened = 0; // the source's folder first, then the target's
    ops->decide([&](const MadeCall &call) -> std::optional<int> {
        if (call.call == Call::Open && call.name == "e" && ++opened == 2)
            trees.to.rename("d/e", "d/aside").symlink("d/e", "aside");
        return {};
    });
    const JobRun run = trees.verify({}, ops);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/e", Failed);
    QVERIFY(run.of("d/e/c") == nullptr);
}

void TstVerify::dryRun_readsNoContent()
{
    Copied trees(someFiles);
    trees.to.remove("d/a").rewrite("d/b", "SECOND").file("d/extra", "");
    auto ops = std::make_shared<FaultOps>();
    model::Options options;
    options.dryRun = true;

    const JobRun run = trees.verify(options, ops);

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "d/a", Failed);
    FERRY_ITEM(run, "d/b", Planned);
    QVERIFY(!run.of("d/b")->replaced);
    FERRY_ITEM(run, "d/e", Planned);
    FERRY_ITEM(run, "d/e/c", Planned);
    FERRY_ITEM(run, "d/extra", Skipped);
    QCOMPARE(ops->count(callsOf({Call::DropFromCache})), std::uint64_t(0)); // which comes before the first read of a target
}

void TstVerify::totals_areCountedAhead()
{
    const Copied trees(someFiles);
    for (const bool whole : {false, true}) {
        const Path source(trees.from.path("d").bytes() + (whole ? "/." : ""));
        const Path destination = whole ? trees.to.path("d") : trees.to.root();
        model::Options slow;
        slow.limit = {1};
        LiveJob job(verifyRequest({source}, destination, slow));
        QVERIFY(job.waitUntil([](const model::JobSnapshot &now) { return now.foundIsFinal; }));
        QCOMPARE(job.snapshot().found.items, std::uint64_t(6));
        QCOMPARE(job.snapshot().found.bytes, std::uint64_t(16));
        job.setLimit({0});
        FERRY_ENDED(job.finish(), Done);
    }
}

void TstVerify::pauseInALargeFile_standsStill_andResumes()
{
    const Copied trees([](Tree &tree) { tree.folder("d").bigFile("d/large", kLarge); });
    auto ops = std::make_shared<FaultOps>();
    LiveJob job(verifyRequest({trees.from.path("d")}, trees.to.root()), {.ops = ops}, true);
    ops->atNth(5, [&job](const MadeCall &) { job.pause(); }, callsOf({Call::Read}));
    job.resume();

    QVERIFY(job.waitUntil([&](const model::JobSnapshot &now) { return ops->struck() && now.state == model::JobState::Paused; }));
    QTRY_VERIFY(job.snapshot().bytesHandled > 0);
    QVERIFY(job.snapshot().bytesHandled < kLarge); // it came back from inside the file
    QCOMPARE(job.snapshot().tally.items(), std::uint64_t(0));
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(run.job.bytesHandled, kLarge);
}

void TstVerify::cancelInALargeFile_endsAtOnce()
{
    const Copied trees([](Tree &tree) { tree.folder("d").bigFile("d/large", kLarge); });
    auto ops = std::make_shared<FaultOps>();
    LiveJob job(verifyRequest({trees.from.path("d")}, trees.to.root()), {.ops = ops}, true);
    ops->atNth(5, [&job](const MadeCall &) { job.cancel(); }, callsOf({Call::Read}));
    job.resume();
    QElapsedTimer timer;
    timer.start();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Cancelled);
    QVERIFY(timer.elapsed() < kEndsWithinMs);
    QCOMPARE(run.outcomes.size(), std::size_t(0));
}

void TstVerify::limit_isKept()
{
    const Copied trees([](Tree &tree) { tree.folder("d").bigFile("d/large", 2 << 20).bigFile("d/small", 512 << 10); });
    model::Options limited;
    limited.limit = {2 << 20};
    QElapsedTimer timer;
    timer.start();
    FERRY_ENDED(trees.verify(limited), Done);
    QVERIFY2(timer.elapsed() > 600, qPrintable(QString::number(timer.elapsed())));
}

void TstVerify::isFlushedFirst_andAFailureIsTold()
{
    const Copied trees(someFiles);
    auto ops = std::make_shared<FaultOps>();
    ops->failNth(1, EIO, callsOf({Call::FlushFileSystem}));
    ops->atNth(
        1, [&](const MadeCall &) { QCOMPARE(ops->count(callsOf({Call::FlushFileSystem})), std::uint64_t(1)); },
        callsOf({Call::DropFromCache}));
    const JobRun run = trees.verify({}, ops);
    FERRY_ENDED(run, DoneWithProblems);
    QVERIFY(run.job.error && run.job.error->kind == ErrorKind::Io && run.job.error->path == trees.to.root());
    QCOMPARE(run.job.tally.done, std::uint64_t(6)); // all was compared all the same
    QCOMPARE(ops->count(callsOf({Call::FlushFileSystem})), std::uint64_t(1));
}

void TstVerify::noFailedCall_hidesADifference()
{
    Copied trees(someFiles);
    trees.to.rewrite("d/e/c", "THIRD");
    for (std::uint64_t nth = 1;; nth += stride()) {
        auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, EIO, readingCalls());
        const JobRun run = trees.verify({}, ops);
        if (!ops->struck())
            return;
        QVERIFY2(run.ended, ops->firstFault().c_str());
        QVERIFY2(run.job.state == model::JobState::DoneWithProblems || run.job.state == model::JobState::Failed,
                 qPrintable(QString::fromStdString(ops->firstFault()) + run.text()));
    }
}

void TstVerify::noFailedCall_isSilent()
{
    Copied trees(someFiles);
    trees.to.file("d/e/extra", "");
    model::Options exact;
    exact.exact = true;
    for (std::uint64_t nth = 1;; nth += stride()) {
        auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, EIO, readingCalls());
        const JobRun run = trees.verify(exact, ops);
        if (!ops->struck())
            return;
        // Either all was compared all the same, or something besides the extra one failed, or a folder that would have told of it.
        const bool isComplete = run.job.tally.done == 6 && run.of("d/e/extra") != nullptr;
        const bool isTold = run.job.error || run.job.tally.failed > (run.of("d/e/extra") ? 1U : 0U);
        QVERIFY2(run.ended && (isComplete || isTold), qPrintable(QString::fromStdString(ops->firstFault()) + run.text()));
    }
}

QTEST_GUILESS_MAIN(TstVerify)
#include "tst_verify.moc"
