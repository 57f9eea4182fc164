// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/digest.h"
#include "core/store/checksum_list.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QElapsedTimer>

using namespace ferry;
using namespace ferry::test;
using model::HashKind;
using model::ItemOp;
using model::ItemStatus;

namespace {

constexpr std::uint64_t kLarge = 24 << 20;
constexpr int kEndsWithinMs = 2000;

std::string line(std::string_view name, std::string_view content, HashKind kind = HashKind::Sha256)
{
    engine::Digester digester(kind);
    digester.add(std::as_bytes(std::span(content)));
    return store::checksumLine(digester.digest(), name);
}

struct Place {
    TempFolder temp;
    Tree tree {temp.child("t")};

    JobRun check(std::vector<std::string> lists, model::Options options = {}, std::shared_ptr<fs::FsOps> ops = {})
    {
        return runJob(request(std::move(lists), options), {.ops = std::move(ops)});
    }
    model::Request request(std::vector<std::string> lists, model::Options options = {})
    {
        std::vector<Path> paths;
        for (const std::string &list : lists)
            paths.push_back(tree.path(list));
        return checkRequest(std::move(paths), options);
    }
};

} // namespace

class TstCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAsListed_areDone_andNothingIsChanged();
    void manyFiles_ofManyFolders();
    void eachFault_isNamedOfItsFileOrLine();
    void theHash_isThatOfTheLine_orTheOneSaid();
    void aListWithoutALine_fails_data();
    void aListWithoutALine_fails();
    void aListThatCannotBeRead_fails();
    void dryRun_readsNoFile();
    void totals_areCountedAhead();
    void pauseAndCancel_inALargeFile_data();
    void pauseAndCancel_inALargeFile();
    void limit_isKept();
    void isFlushedFirst_andAFailureIsTold();
    void noFailedCall_hidesADifference();
};

void TstCheck::filesAsListed_areDone_andNothingIsChanged()
{
    Place place;
    const std::string large = pattern(3 << 20);
    place.tree.file("a", "first").folder("d").file("d/b", "second").file("d/large", large).file("e", "");
    place.tree.file("list", line("a", "first") + line("d/b", "second", HashKind::Xxh3) + line("d/large", large) + line("e", ""));
    place.tree.file("d/list", "# of this folder\n" + line("./b", "second", HashKind::Md5));
    const TreeSnapshot before = takeSnapshot(place.tree.root());
    auto ops = std::make_shared<FaultOps>();

    const JobRun run = place.check({"list", "d/list"}, {}, ops);

    FERRY_ENDED(run, Done);
    QCOMPARE(run.job.tally.done, std::uint64_t(5));
    for (const model::Outcome &outcome : run.outcomes)
        QVERIFY(outcome.op == ItemOp::Check && outcome.digest && outcome.readBack != model::ReadBack::None && outcome.target.isEmpty());
    QCOMPARE(run.of("d/large")->bytes, std::uint64_t(3 << 20));
    QCOMPARE(run.of("d/large")->line, std::uint64_t(3));
    QCOMPARE(run.job.bytesHandled, std::uint64_t(5 + 6 + (3 << 20) + 6));
    QCOMPARE(run.job.bytesCopied, run.job.bytesHandled);
    QVERIFY(!model::hasWritten(run.job));
    QCOMPARE(ops->count(changingCalls() & ~callsOf({Call::FlushFileSystem})), std::uint64_t(0));
    FERRY_SAME(before, takeSnapshot(place.tree.root()), {.inodes = true});
}

void TstCheck::manyFiles_ofManyFolders()
{
    Place place;
    std::string list;
    constexpr int kFiles = 3'000; // several readings of the list, and several batches of each
    for (int i = 0; i < kFiles; ++i) {
        const std::string folder = std::to_string(i % 30);
        const std::string name = folder + '/' + std::to_string(i);
        if (i < 30)
            place.tree.folder(folder);
        place.tree.file(name, std::to_string(i));
        list += line(name, std::to_string(i == 2'000 ? 1 : i));
    }
    place.tree.file("list", list);
    QVERIFY(list.size() > 3 * 64 * 1024);

    const JobRun run = place.check({"list"});

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.job.tally.done, std::uint64_t(kFiles - 1));
    QCOMPARE(run.job.tally.failed, std::uint64_t(1));
    QVERIFY(run.of("20/2000")->error->kind == ErrorKind::OtherContent);
    QCOMPARE(run.of("20/2000")->line, std::uint64_t(2'001));
}

void TstCheck::eachFault_isNamedOfItsFileOrLine()
{
    Place place;
    place.tree.file("differs", "x").file("good", "good").symlink("link", "good").bigFile("large", 2 << 20);
    place.tree.file("list",
                    line("differs", "y") + "no line\n" + line("missing", "") + line("../list", "") + line("good", "good")
                        + line("link", "good") + "01234567  crc\n" + line("large", "other"));

    const JobRun run = place.check({"list"});

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.job.tally.failed, std::uint64_t(7));
    FERRY_ITEM(run, "good", Done);
    std::map<std::uint64_t, ErrorKind> kinds;
    for (const model::Outcome &outcome : run.outcomes) {
        if (outcome.error)
            kinds[outcome.line] = outcome.error->kind;
    }
    const std::map<std::uint64_t, ErrorKind> expected {{1, ErrorKind::OtherContent}, {2, ErrorKind::BadLine},   {3, ErrorKind::Missing},
                                                       {4, ErrorKind::BadName},      {6, ErrorKind::OtherType}, {7, ErrorKind::Unsupported},
                                                       {8, ErrorKind::OtherContent}};
    QVERIFY2(kinds == expected, qPrintable(run.text()));
}

void TstCheck::theHash_isThatOfTheLine_orTheOneSaid()
{
    Place place;
    place.tree.file("a", "content").file("list", line("a", "content", HashKind::Blake2b));
    FERRY_ENDED(place.check({"list"}), Done); // of its length there are two, and one fits
    model::Options options;
    options.hash = HashKind::Blake2b;
    FERRY_ENDED(place.check({"list"}, options), Done);
    options.hash = HashKind::Sha512;
    FERRY_FAILED_AS(place.check({"list"}, options), OtherContent);
    options.hash = HashKind::Sha256;
    FERRY_FAILED_AS(place.check({"list"}, options), BadLine);
}

void TstCheck::aListWithoutALine_fails_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only comments") << QByteArray("# nothing\n\n");
}

void TstCheck::aListWithoutALine_fails()
{
    QFETCH(QByteArray, content);
    Place place;
    place.tree.file("list", content.toStdString());
    const JobRun run = place.check({"list"});
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, BadLine);
    QVERIFY(run.of("list")->error->path == place.tree.path("list"));
}

void TstCheck::aListThatCannotBeRead_fails()
{
    Place place;
    place.tree.file("a", "x").file("list", line("a", "x")).folder("folder");
    FERRY_FAILED_AS(place.check({"none"}), NotFound);
    FERRY_FAILED_AS(place.check({"folder"}), WrongType);
    auto ops = std::make_shared<FaultOps>();
    ops->failFrom(1, EIO, callsOf({Call::Read}));
    const JobRun run = place.check({"list"}, {}, ops);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, Io);
    // One that can is checked all the same.
    const JobRun both = place.check({"none", "list"});
    FERRY_ENDED(both, DoneWithProblems);
    FERRY_ITEM(both, "t/a", Done);
}

void TstCheck::dryRun_readsNoFile()
{
    Place place;
    place.tree.file("list", line("missing", "x") + "no line\n");
    model::Options options;
    options.dryRun = true;
    const JobRun run = place.check({"list"}, options);
    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "missing", Planned);
    FERRY_ITEM(run, "list", Failed);
}

void TstCheck::totals_areCountedAhead()
{
    Place place;
    place.tree.file("a", "12345").file("b", "123").file("list", line("a", "12345") + line("b", "123") + line("missing", ""));
    place.tree.file("other list", line("a", "12345"));
    model::Options slow;
    slow.limit = {1};
    LiveJob job(place.request({"list", "other list"}, slow));
    QVERIFY(job.waitUntil([](const model::JobSnapshot &now) { return now.foundIsFinal; }));
    QCOMPARE(job.snapshot().found.items, std::uint64_t(4));
    QCOMPARE(job.snapshot().found.bytes, std::uint64_t(13));
    job.setLimit({0});
    FERRY_ENDED(job.finish(), DoneWithProblems);
}

void TstCheck::pauseAndCancel_inALargeFile_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::newRow("pause") << false;
    QTest::newRow("cancel") << true;
}

void TstCheck::pauseAndCancel_inALargeFile()
{
    QFETCH(bool, cancels);
    Place place;
    const std::string content = pattern(kLarge);
    place.tree.file("large", content).file("list", line("large", content));
    auto ops = std::make_shared<FaultOps>();
    LiveJob job(place.request({"list"}), {.ops = ops}, true);
    ops->atNth(
        1,
        [&](const MadeCall &) {
            if (cancels)
                job.cancel();
            else
                job.pause();
        },
        callsOf({Call::DropFromCache}));
    job.resume();
    QVERIFY(job.waitUntil([&](const model::JobSnapshot &) { return ops->struck(); }));
    QElapsedTimer timer;
    timer.start();
    if (!cancels) {
        QTRY_VERIFY(job.snapshot().bytesHandled > 0);
        QVERIFY(job.snapshot().state == model::JobState::Paused);
        QVERIFY(job.snapshot().bytesHandled < kLarge);
        QCOMPARE(job.snapshot().tally.items(), std::uint64_t(0));
        job.resume();
    }
    const JobRun run = job.finish();
    if (cancels) {
        FERRY_ENDED(run, Cancelled);
        QVERIFY(run.outcomes.empty());
    } else {
        FERRY_ENDED(run, Done);
        QCOMPARE(run.job.bytesHandled, kLarge);
    }
    QVERIFY(timer.elapsed() < kEndsWithinMs * (cancels ? 1 : 10));
}

void TstCheck::limit_isKept()
{
    Place place;
    const std::string content = pattern(512 << 10);
    std::string list;
    for (const char *name : {"a", "b", "c", "d"}) {
        place.tree.file(name, content);
        list += line(name, content);
    }
    place.tree.file("list", list);
    model::Options limited;
    limited.limit = {2 << 20};
    QElapsedTimer timer;
    timer.start();
    FERRY_ENDED(place.check({"list"}, limited), Done);
    QVERIFY2(timer.elapsed() > 500, qPrintable(QString::number(timer.elapsed())));
}

void TstCheck::isFlushedFirst_andAFailureIsTold()
{
    Place place;
    place.tree.file("a", "x").file("list", line("a", "x"));
    auto ops = std::make_shared<FaultOps>();
    ops->failNth(1, EIO, callsOf({Call::FlushFileSystem}));
    const JobRun run = place.check({"list"}, {}, ops);
    FERRY_ENDED(run, DoneWithProblems);
    QVERIFY(run.job.error && run.job.error->kind == ErrorKind::Io && run.job.error->path == place.tree.root());
    QCOMPARE(run.job.tally.done, std::uint64_t(1));
}

void TstCheck::noFailedCall_hidesADifference()
{
    Place place;
    place.tree.folder("d").file("d/a", "a").file("d/b", "b").file("c", "c");
    place.tree.file("list", line("d/a", "a") + line("d/b", "not b") + line("c", "c"));
    const Calls calls = callsOf({Call::Open, Call::OpenFollowing, Call::Read, Call::Stat, Call::StatFs});
    for (std::uint64_t nth = 1;; nth += stride()) {
        auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, EIO, calls);
        const JobRun run = place.check({"list"}, {}, ops);
        if (!ops->struck())
            return;
        QVERIFY2(run.ended, ops->firstFault().c_str());
        QVERIFY2(run.job.state == model::JobState::DoneWithProblems || run.job.state == model::JobState::Failed,
                 qPrintable(QString::fromStdString(ops->firstFault()) + run.text()));
    }
}

QTEST_GUILESS_MAIN(TstCheck)
#include "tst_check.moc"
