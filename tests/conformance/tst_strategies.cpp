// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <sys/stat.h>

#include <atomic>
#include <map>
#include <mutex>

using namespace ferry;
using namespace ferry::test;
using model::Method;

Q_DECLARE_METATYPE(model::Method)

namespace {

constexpr std::uint64_t kSmall = 100'000;
constexpr std::uint64_t kLarge = 20 << 20; ///< more than any batch takes

const CompareOptions kExact {};

} // namespace

/// The same behaviours for every way in which bytes travel, on every file system that can be had here.
class TstStrategies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void contentIsEqual_andTheMethodIsTheOneMeant();
    void contentIsEqual_aroundEveryBoundary();
    void metadataIsKept();
    void holesAreKept();
    void hardLinksAreKept();
    void oldTargetLivesUntilTheNewOneIsComplete();
    void finalNameIsNeverHalf();
    void neverMoreOpenThanTheSource();
    void cancelLeavesNothing();
    void failingWrite_leavesNothingAndKeepsTheOldTarget();
    void fullDevice_leavesNothing();
    void sourceThatGrows_isCopiedAsItWas();
    void sourceThatShrinks_isNeverCopiedHalf();
    void sourceThatIsRewritten_isNeverCopiedMixed();
    void sourceThatIsReplaced_isNeverCopiedMixed();
    void moveOfAChangedSource_keepsIt();

private:
    [[nodiscard]] Path folderOn(const QString &place);
    [[nodiscard]] model::Request request(model::JobKind kind = model::JobKind::Copy) const;
    [[nodiscard]] std::uint64_t size() const { return m_method == Method::Batch || m_small ? kSmall : kLarge; }

    std::map<QString, std::unique_ptr<Mount>> m_mounts;
    std::map<QString, QString> m_why;
    TempFolder m_here;
    std::unique_ptr<OtherFileSystem> m_other;
    Method m_method = Method::None;
    bool m_small = false;
    bool m_verify = false;
    bool m_shared = false; ///< content is shared, not written
    std::unique_ptr<TempFolder> m_sourceFolder;
    std::unique_ptr<TempFolder> m_targetFolder;
    std::unique_ptr<Tree> m_from;
    std::unique_ptr<Tree> m_to;
};

void TstStrategies::initTestCase_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("small");
    QTest::addColumn<bool>("verify");
    // Between two file systems nothing can be shared, so that the other ways are really taken.
    for (const char *target : {"here", "tmpfs", "ext4", "xfs", "btrfs"}) {
        const QString to = QString::fromLatin1(target);
        const QString from = to == QStringLiteral("here") ? QStringLiteral("tmpfs") : QStringLiteral("here");
        QTest::addRow("batch to %s", target) << from << to << Method::Batch << true << false;
        QTest::addRow("verified batch to %s", target) << from << to << Method::Batch << true << true;
        QTest::addRow("chunked to %s", target) << from << to << Method::Chunked << false << false;
        QTest::addRow("stream to %s", target) << from << to << Method::Stream << false << true;
    }
    for (const char *both : {"xfs", "btrfs"}) {
        const QString on = QString::fromLatin1(both);
        QTest::addRow("small reflink on %s", both) << on << on << Method::Reflink << true << false;
        QTest::addRow("large reflink on %s", both) << on << on << Method::Reflink << false << false;
        QTest::addRow("verified reflink on %s", both) << on << on << Method::Reflink << false << true;
    }
}

void TstStrategies::initTestCase()
{
    m_other = std::make_unique<OtherFileSystem>(m_here.path());
}

Path TstStrategies::folderOn(const QString &place)
{
    if (place == QStringLiteral("here"))
        return m_here.path();
    if (place == QStringLiteral("tmpfs")) {
        m_why[place] = m_other->why();
        return m_other->isThere() ? m_other->path() : Path();
    }
    if (!m_why.contains(place)) // Once for all rows, also if it fails.
        m_mounts[place] = Mount::loop(place.toStdString(), m_why[place], 400 << 20);
    return m_mounts[place] ? m_mounts[place]->path() : Path();
}

void TstStrategies::init()
{
    QFETCH_GLOBAL(QString, source);
    QFETCH_GLOBAL(QString, target);
    QFETCH_GLOBAL(Method, method);
    QFETCH_GLOBAL(bool, small);
    QFETCH_GLOBAL(bool, verify);
    m_from.reset();
    m_to.reset();
    m_sourceFolder.reset();
    m_targetFolder.reset();
    for (const QString &place : {source, target}) {
        if (folderOn(place).isEmpty())
            QSKIP(qPrintable(m_why[place]));
    }
    m_method = method;
    m_small = small;
    m_verify = verify;
    m_shared = method == Method::Reflink;
    m_sourceFolder = std::make_unique<TempFolder>(folderOn(source));
    m_targetFolder = std::make_unique<TempFolder>(folderOn(target));
    m_from = std::make_unique<Tree>(m_sourceFolder->path());
    m_to = std::make_unique<Tree>(m_targetFolder->path());
}

model::Request TstStrategies::request(model::JobKind kind) const
{
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.verification = m_verify ? model::Verification::ReadBack : model::Verification::None;
    options.workers = 2;
    return {kind, {m_from->path("f")}, m_to->root(), options};
}

void TstStrategies::contentIsEqual_andTheMethodIsTheOneMeant()
{
    m_from->bigFile("f", size());

    const JobRun run = runJob(request());

    FERRY_ENDED(run, Done);
    FERRY_SAME(m_from->path("f"), m_to->path("f"));
    QCOMPARE(int(run.of("f")->method), int(m_method));
    QCOMPARE(run.of("f")->bytes, size());
    QCOMPARE(run.of("f")->digest.has_value(), m_verify);
    QCOMPARE(run.job.bytesCopied, size());
}

void TstStrategies::contentIsEqual_aroundEveryBoundary()
{
    const std::uint64_t base = m_small ? 64 << 10 : 16 << 20;
    std::vector<std::uint64_t> sizes {base - 1, base, base + 1};
    if (m_small)
        sizes.insert(sizes.end(), {0, 1, 4095, 4096, 4097, (1 << 20) - 1, (1 << 20) + 1});
    m_from->folder("f");
    for (const std::uint64_t bytes : sizes)
        m_from->bigFile("f/" + std::to_string(bytes), bytes, bytes);

    const JobRun run = runJob(request());

    FERRY_ENDED(run, Done);
    FERRY_SAME(m_from->path("f"), m_to->path("f"));
}

void TstStrategies::metadataIsKept()
{
    if (!canHoldAttributes(m_from->root()) || !canHoldAttributes(m_to->root()) || !canHoldAcls(m_from->root())
        || !canHoldAcls(m_to->root()))
        QSKIP("attributes and ACLs cannot be held here");
    m_from->bigFile("f", size()).attribute("f", "user.one", "1").attribute("f", "user.two", std::string_view("\0\n", 2));
    if (isRoot())
        m_from->owner("f", 4321, 1234);
    m_from->mode("f", 06751).accessAcl("f", {{1, 7}, {2, 4, 12345}, {4, 5}, {16, 5}, {32, 1}}).times("f", {-12345, 678});

    const JobRun run = runJob(request());

    FERRY_ENDED(run, Done);
    FERRY_SAME(takeSnapshot(m_from->path("f")), takeSnapshot(m_to->path("f")), kExact);
}

void TstStrategies::holesAreKept()
{
    const std::uint64_t bytes = m_small ? 900'000 : kLarge;
    m_from->sparseFile("f", bytes, {{bytes / 3, 5000}, {bytes / 2, 70'000}});

    const JobRun run = runJob(request());

    FERRY_ENDED(run, Done);
    FERRY_SAME(m_from->path("f"), m_to->path("f"));
    m_to->remove("f");
    m_from->remove("f").sparseFile("f", bytes, {});
    FERRY_ENDED(runJob(request()), Done);
    FERRY_SAME(m_from->path("f"), m_to->path("f"));
}

void TstStrategies::hardLinksAreKept()
{
    m_from->folder("f").bigFile("f/1", size()).hardLink("f/1", "f/2").folder("f/d").hardLink("f/1", "f/d/3");

    const JobRun run = runJob(request());

    FERRY_ENDED(run, Done);
    FERRY_SAME(m_from->path("f"), m_to->path("f"));
}

void TstStrategies::oldTargetLivesUntilTheNewOneIsComplete()
{
    m_from->bigFile("f", size(), 2);
    m_to->bigFile("f", 5000, 1).hardLink("f", "witness");
    const std::uint64_t oldInode = m_to->inode("f");
    const std::string fresh = takeSnapshot(m_from->path("f")).at({}).hash;
    const auto ops = std::make_shared<FaultOps>();
    std::atomic<int> wrong = 0;
    std::atomic<bool> replaced = false;
    ops->atEvery([&](const MadeCall &) {
        const TreeSnapshot now = takeSnapshot(m_to->path("f"));
        if (now.empty() || replaced) {
            wrong += now.empty() ? 1 : 0;
        } else if (now.at({}).inode != oldInode) {
            replaced = true;
            wrong += now.at({}).hash == fresh ? 0 : 1;
        }
    });

    const JobRun run = runJob(request(), {.ops = ops});

    FERRY_ENDED(run, Done);
    QCOMPARE(wrong.load(), 0);
    FERRY_SAME(m_from->path("f"), m_to->path("f"));
    QVERIFY(run.of("f")->replaced);
    QCOMPARE(m_to->content("witness"), pattern(5000, 1));
}

void TstStrategies::finalNameIsNeverHalf()
{
    m_from->bigFile("f", size(), 2).mode("f", 0640).times("f", {5, 5});
    const TreeSnapshot source = takeSnapshot(m_from->path("f"));
    const auto ops = std::make_shared<FaultOps>();
    QString wrong;
    std::mutex mutex;
    ops->atEvery([&](const MadeCall &) {
        const TreeSnapshot now = takeSnapshot(m_to->path("f"));
        if (now.empty())
            return;
        const QString difference = test::difference(source, now);
        std::lock_guard lock(mutex);
        wrong += difference;
    });

    const JobRun run = runJob(request(), {.ops = ops});

    FERRY_ENDED(run, Done);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TstStrategies::neverMoreOpenThanTheSource()
{
    m_from->bigFile("f", size(), 2).mode("f", 0600);
    const auto ops = std::make_shared<FaultOps>();
    std::atomic<int> open = 0;
    ops->atEvery([&](const MadeCall &) {
        for (const auto &[name, entry] : takeSnapshot(m_to->root())) {
            if (!name.empty() && (entry.mode & 0077) != 0)
                ++open;
        }
    });
    const mode_t before = ::umask(0);

    const JobRun run = runJob(request(), {.ops = ops});

    ::umask(before);
    FERRY_ENDED(run, Done);
    QCOMPARE(open.load(), 0);
}

void TstStrategies::cancelLeavesNothing()
{
    m_from->bigFile("f", size(), 2);
    m_to->file("f", "old");
    const TreeSnapshot source = takeSnapshot(m_from->root());
    TreeSnapshot target = takeSnapshot(m_to->root());
    std::uint64_t calls = 0;
    {
        const auto ops = std::make_shared<FaultOps>();
        const TempFolder spare(m_targetFolder->path());
        model::Request elsewhere = request();
        elsewhere.destination = spare.path();
        FERRY_ENDED(runJob(elsewhere, {.ops = ops}), Done);
        calls = ops->count();
    }
    bool cancelled = false;
    for (std::uint64_t nth = 1; nth < calls; nth += 1 + calls / 12) {
        const auto ops = std::make_shared<FaultOps>();
        LiveJob job(request(), {.ops = ops}, true);
        ops->atNth(nth, [&job](const MadeCall &) { job.cancel(); });
        job.resume();
        const JobRun run = job.finish();
        QVERIFY2(run.ended, qPrintable(run.text()));
        // A small file may be finished rather than given up, and so may what was all but done.
        if (run.job.state == model::JobState::Cancelled && run.count(model::ItemStatus::Done) == 0) {
            cancelled = true;
            FERRY_SAME(target, takeSnapshot(m_to->root()), {.rootTimes = false, .inodes = true});
        } else {
            FERRY_SAME(m_from->path("f"), m_to->path("f"));
            m_to->remove("f").file("f", "old");
            target = takeSnapshot(m_to->root());
            QCOMPARE(target.size(), std::size_t(2));
        }
        FERRY_SAME(source, takeSnapshot(m_from->root()), {.inodes = true});
    }
    QVERIFY(cancelled);
}

void TstStrategies::failingWrite_leavesNothingAndKeepsTheOldTarget()
{
    m_from->bigFile("f", size(), 2);
    m_to->file("f", "old");
    const TreeSnapshot target = takeSnapshot(m_to->root());
    for (const int code : {EIO, ENOSPC, EDQUOT, EFBIG}) {
        for (const std::uint64_t nth : {1, 3}) {
            if (nth > 1 && (m_small || m_shared))
                break; // done in one call
            const Calls which = callsOf({m_shared ? Call::Clone : Call::Write});
            const auto ops = std::make_shared<FaultOps>();
            ops->failNth(nth, code, which);
            const JobRun run = runJob(request(), {.ops = ops});
            QVERIFY(ops->struck());
            FERRY_ENDED(run, DoneWithProblems);
            FERRY_ITEM(run, "f", Failed);
            QCOMPARE(run.of("f")->error->code, code);
            QVERIFY(!run.of("f")->error->path.isEmpty());
            FERRY_SAME(target, takeSnapshot(m_to->root()), {.rootTimes = false, .inodes = true});
        }
    }
}

void TstStrategies::fullDevice_leavesNothing()
{
    if (m_shared || !isRoot())
        QSKIP("needs a small file system of its own");
    QString why;
    const std::unique_ptr<Mount> tiny = Mount::tmpfs(why, m_small ? 64 << 10 : 8 << 20);
    if (!tiny)
        QSKIP(qPrintable(why));
    m_from->bigFile("f", size(), 2);
    Tree to(tiny->path());
    to.file("f", "old").file("other", "other");
    const TreeSnapshot target = takeSnapshot(to.root());
    model::Request toTiny = request();
    toTiny.destination = tiny->path();

    const JobRun run = runJob(toTiny);

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, NoSpace);
    FERRY_SAME(target, takeSnapshot(to.root()), {.rootTimes = false, .inodes = true});
}

void TstStrategies::sourceThatGrows_isCopiedAsItWas()
{
    m_from->bigFile("f", size(), 2);
    const std::string before = m_from->content("f");
    const auto ops = std::make_shared<FaultOps>();
    ops->atNth(1, [this](const MadeCall &) { m_from->append("f", "more"); }, callsOf({m_shared ? Call::Clone : Call::Write}));

    const JobRun run = runJob(request(), {.ops = ops});

    QVERIFY2(run.ended && ops->struck(), qPrintable(run.text()));
    const model::Outcome *item = run.of("f");
    QVERIFY(item != nullptr);
    QVERIFY2(m_to->exists("f"), qPrintable(run.text()));
    // Either as it was when it was opened, and said so, or as it is now.
    const std::string copy = m_to->content("f");
    const bool saidSo
        = item->status == model::ItemStatus::Lossy && !item->losses.empty() && item->losses.front().kind == model::LossKind::SourceGrew;
    QVERIFY2((copy == before && saidSo) || copy == before + "more", qPrintable(run.text()));
}

void TstStrategies::sourceThatShrinks_isNeverCopiedHalf()
{
    m_from->bigFile("f", size(), 2);
    m_to->file("f", "old");
    const auto ops = std::make_shared<FaultOps>();
    ops->atNth(1, [this](const MadeCall &) { m_from->rewrite("f", "short"); }, callsOf({m_shared ? Call::Clone : Call::Write}));

    const JobRun run = runJob(request(), {.ops = ops});

    QVERIFY2(run.ended && ops->struck(), qPrintable(run.text()));
    FERRY_NO_STRAY(m_to->root());
    const std::string copy = m_to->content("f");
    if (copy == "old")
        FERRY_ITEM(run, "f", Failed);
    else
        QCOMPARE(copy, std::string("short"));
}

void TstStrategies::sourceThatIsRewritten_isNeverCopiedMixed()
{
    if (m_shared)
        QSKIP("sharing takes one moment");
    m_from->bigFile("f", size(), 2).times("f", {1'000'000'000, 0});
    m_to->file("f", "old");
    const std::string fresh = pattern(size(), 77);
    const auto ops = std::make_shared<FaultOps>();
    ops->atNth(1, [this, &fresh](const MadeCall &) { m_from->rewrite("f", fresh); }, callsOf({Call::Write}));

    const JobRun run = runJob(request(), {.ops = ops});

    QVERIFY2(run.ended && ops->struck(), qPrintable(run.text()));
    const std::string copy = m_to->content("f");
    QVERIFY(copy == "old" || copy == fresh);
    if (copy == "old")
        FERRY_ITEM(run, "f", Failed);
}

void TstStrategies::sourceThatIsReplaced_isNeverCopiedMixed()
{
    m_from->bigFile("f", size(), 2);
    const std::string first = m_from->content("f");
    const std::string second = pattern(size(), 77);
    m_from->file("next", second);
    const auto ops = std::make_shared<FaultOps>();
    ops->atNth(1, [this](const MadeCall &) { m_from->rename("next", "f"); }, callsOf({m_shared ? Call::Clone : Call::Write}));

    const JobRun run = runJob(request(), {.ops = ops});

    QVERIFY2(run.ended && ops->struck(), qPrintable(run.text()));
    if (m_to->exists("f")) {
        const std::string copy = m_to->content("f");
        QVERIFY(copy == first || copy == second);
    } else {
        FERRY_ITEM(run, "f", Failed);
    }
}

void TstStrategies::moveOfAChangedSource_keepsIt()
{
    QFETCH_GLOBAL(QString, source);
    QFETCH_GLOBAL(QString, target);
    if (source == target)
        QSKIP("a move within one file system is a rename");
    m_from->bigFile("f", size(), 2);
    const std::string first = m_from->content("f");
    // Written to when the copy already has its name: the last look before the source would go.
    const auto ops = std::make_shared<FaultOps>();
    ops->atEvery(
        [this, &first](const MadeCall &) {
            if (m_to->exists("f") && m_from->exists("f") && m_from->content("f") == first)
                m_from->append("f", "precious");
        },
        callsOf({Call::FlushFileSystem, Call::Stat}));

    const JobRun run = runJob(request(model::JobKind::Move), {.ops = ops});

    QVERIFY2(run.ended, qPrintable(run.text()));
    FERRY_ITEM(run, "f", Failed);
    FERRY_FAILED_AS(run, Changed);
    QCOMPARE(m_from->content("f"), first + "precious");
    QCOMPARE(m_to->content("f"), first);
}

QTEST_GUILESS_MAIN(TstStrategies)
#include "tst_strategies.moc"
