// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

#include <sys/stat.h>

using namespace ferry;
using namespace ferry::test;

namespace {

/// Content moved by one call at least; every file larger than this is written in several.
constexpr std::uint64_t kLarge = 24 << 20;
constexpr int kFiles = 600;

constexpr int kEndsWithinMs = 2000;

/// A job that is cancelled or paused at exactly its n-th call of some kind.
class SteeredJob
{
public:
    SteeredJob(model::Request request, std::uint64_t nth, Calls which, std::function<void(LiveJob &)> act)
        : m_job(std::move(request), {.ops = m_ops}, true)
    {
        m_ops->atNth(nth, [this, act = std::move(act)](const MadeCall &) { act(m_job); }, which);
        m_job.resume();
    }
    [[nodiscard]] LiveJob &job() { return m_job; }
    [[nodiscard]] FaultOps &ops() { return *m_ops; }

private:
    std::shared_ptr<FaultOps> m_ops = std::make_shared<FaultOps>();
    LiveJob m_job;
};

Tree manySmall(const Path &at)
{
    Tree tree(at);
    tree.folder("d");
    for (int i = 0; i < kFiles; ++i) {
        const std::string folder = "d/" + std::to_string(i / 100);
        if (i % 100 == 0)
            tree.folder(folder);
        tree.file(folder + '/' + std::to_string(i), "content " + std::to_string(i));
    }
    return tree;
}

/// Every file in `target` is complete; its names without content, if not.
QString incompleteFiles(const TreeSnapshot &source, const Path &target)
{
    QString wrong;
    for (const auto &[name, entry] : takeSnapshot(target)) {
        const auto original = source.find(name);
        const bool right = original != source.end() && original->second.size == entry.size && original->second.hash == entry.hash
            && (S_ISDIR(entry.mode) || original->second.mode == entry.mode);
        if (!right)
            wrong += QString::fromStdString(name) + QLatin1Char('\n');
    }
    return wrong;
}

} // namespace

class TstPauseCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pause_standsStillInALargeFile_andResumes();
    void pause_standsStillBetweenSmallFiles_andResumes();
    void pause_beforeTheStart_startsNothing();
    void pausedJob_canBeCancelled();
    void cancel_beforeTheStart_changesNothing();
    void cancelInALargeFile_leavesNothing_data();
    void cancelInALargeFile_leavesNothing();
    void cancelInALargeFile_keepsTheOldTarget();
    void cancelAmongSmallFiles_leavesOnlyCompleteOnes_data();
    void cancelAmongSmallFiles_leavesOnlyCompleteOnes();
    void cancelOfAMove_everyFileIsWholeSomewhere_data();
    void cancelOfAMove_everyFileIsWholeSomewhere();
    void cancelOfADelete_stopsThere();
    void cancelUnderALimit_endsAtOnce();
    void limit_isKept();
    void inALargeEntry_oneStepMoreIsDone_data();
    void inALargeEntry_oneStepMoreIsDone();
    void destroyingTheCore_cancelsCleanly();

private:
    TempFolder m_temp;
    std::unique_ptr<OtherFileSystem> m_other;
};

void TstPauseCancel::initTestCase()
{
    m_other = std::make_unique<OtherFileSystem>(m_temp.path());
}

void TstPauseCancel::pause_standsStillInALargeFile_andResumes()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.bigFile("big", kLarge);
    Tree to(temp.child("to"));
    SteeredJob steered(copyRequest({from.path("big")}, to.root()), 4, callsOf({Call::Write}), [](LiveJob &job) { job.pause(); });

    QVERIFY(steered.job().waitForState(model::JobState::Paused));
    // What was begun may be finished; then nothing moves any more.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&steered] {
            const std::uint64_t before = steered.ops().count();
            QThread::msleep(150);
            return steered.ops().count() == before;
        }(),
        5000);
    QVERIFY(steered.job().snapshot().state == model::JobState::Paused);
    QVERIFY(steered.job().snapshot().bytesCopied < kLarge);
    QCOMPARE(to.exists("big"), false);

    steered.job().resume();
    const JobRun run = steered.job().finish();
    FERRY_ENDED(run, Done);
    FERRY_SAME(from.path("big"), to.path("big"));
}

void TstPauseCancel::pause_standsStillBetweenSmallFiles_andResumes()
{
    TempFolder temp(m_temp.path());
    Tree from = manySmall(temp.child("from"));
    Tree to(temp.child("to"));
    SteeredJob steered(copyRequest({from.path("d")}, to.root()), 300, callsOf({Call::Write}), [](LiveJob &job) { job.pause(); });

    QVERIFY(steered.job().waitForState(model::JobState::Paused));
    QTRY_VERIFY_WITH_TIMEOUT(
        [&steered] {
            const std::uint64_t before = steered.ops().count();
            QThread::msleep(150);
            return steered.ops().count() == before;
        }(),
        5000);
    QVERIFY(steered.job().snapshot().tally.done < kFiles);
    FERRY_NO_STRAY(to.root());

    steered.job().resume();
    const JobRun run = steered.job().finish();
    FERRY_ENDED(run, Done);
    FERRY_SAME(from.path("d"), to.path("d"));
    QCOMPARE(run.outcomes.size(), takeSnapshot(from.path("d")).size());
}

void TstPauseCancel::pause_beforeTheStart_startsNothing()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.file("a", "a");
    Tree to(temp.child("to"));
    LiveJob job(copyRequest({from.path("a")}, to.root()), {}, true);
    QVERIFY(job.waitForState(model::JobState::Paused));
    QThread::msleep(200);
    QVERIFY(job.snapshot().state == model::JobState::Paused);
    QCOMPARE(to.names(), std::vector<std::string>());
    job.resume();
    FERRY_ENDED(job.finish(), Done);
    QCOMPARE(to.content("a"), std::string("a"));
}

void TstPauseCancel::pausedJob_canBeCancelled()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.bigFile("big", kLarge);
    Tree to(temp.child("to"));
    SteeredJob steered(copyRequest({from.path("big")}, to.root()), 4, callsOf({Call::Write}), [](LiveJob &job) { job.pause(); });
    QVERIFY(steered.job().waitForState(model::JobState::Paused));

    QElapsedTimer timer;
    timer.start();
    steered.job().cancel();
    const JobRun run = steered.job().finish();

    FERRY_ENDED(run, Cancelled);
    QVERIFY2(timer.elapsed() < kEndsWithinMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(to.names(), std::vector<std::string>());
}

void TstPauseCancel::cancel_beforeTheStart_changesNothing()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.file("a", "a");
    LiveJob job(moveRequest({from.path("a")}, temp.child("new")), {}, true);
    job.cancel();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Cancelled);
    QCOMPARE(from.content("a"), std::string("a"));
    QVERIFY(!Tree(temp.path()).exists("new"));
}

void TstPauseCancel::cancelInALargeFile_leavesNothing_data()
{
    QTest::addColumn<quint64>("write");
    QTest::addColumn<int>("kind");
    for (const quint64 write : {1, 2, 7, 15}) {
        QTest::addRow("copy, write %llu", write) << write << int(model::JobKind::Copy);
        QTest::addRow("move, write %llu", write) << write << int(model::JobKind::Move);
    }
}

void TstPauseCancel::cancelInALargeFile_leavesNothing()
{
    QFETCH(quint64, write);
    QFETCH(int, kind);
    if (!m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree from(temp.child("from"));
    from.bigFile("big", kLarge);
    const TreeSnapshot before = takeSnapshot(from.root());
    QElapsedTimer timer;
    SteeredJob steered({model::JobKind(kind), {from.path("big")}, there.path(), {}}, write, callsOf({Call::Write}), [&timer](LiveJob &job) {
        timer.start();
        job.cancel();
    });
    const JobRun run = steered.job().finish();

    FERRY_ENDED(run, Cancelled);
    QVERIFY2(timer.elapsed() < kEndsWithinMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(Tree(there.path()).names(), std::vector<std::string>());
    FERRY_SAME(before, takeSnapshot(from.root()), {.inodes = true});
    QCOMPARE(run.count(model::ItemStatus::Done), 0);
}

void TstPauseCancel::cancelInALargeFile_keepsTheOldTarget()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.bigFile("big", kLarge);
    Tree to(temp.child("to"));
    to.file("big", "old");
    const TreeSnapshot before = takeSnapshot(to.path("big"));
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    SteeredJob steered(copyRequest({from.path("big")}, to.root(), options), 5, callsOf({Call::Write}), [](LiveJob &job) { job.cancel(); });
    const JobRun run = steered.job().finish();

    FERRY_ENDED(run, Cancelled);
    QCOMPARE(to.names(), (std::vector<std::string> {"big"}));
    FERRY_SAME(before, takeSnapshot(to.path("big")), {.inodes = true});
}

void TstPauseCancel::cancelAmongSmallFiles_leavesOnlyCompleteOnes_data()
{
    QTest::addColumn<quint64>("call");
    for (const quint64 call : {1, 10, 500, 2000, 4000})
        QTest::addRow("call %llu", call) << call;
}

void TstPauseCancel::cancelAmongSmallFiles_leavesOnlyCompleteOnes()
{
    QFETCH(quint64, call);
    TempFolder temp(m_temp.path());
    Tree from = manySmall(temp.child("from"));
    Tree to(temp.child("to"));
    const TreeSnapshot before = takeSnapshot(from.path("d"));
    QElapsedTimer timer;
    SteeredJob steered(copyRequest({from.path("d")}, to.root()), call, allCalls(), [&timer](LiveJob &job) {
        timer.start();
        job.cancel();
    });
    const JobRun run = steered.job().finish();

    FERRY_ENDED(run, Cancelled);
    QVERIFY2(timer.elapsed() < kEndsWithinMs, qPrintable(QString::number(timer.elapsed())));
    FERRY_NO_STRAY(to.root());
    FERRY_SAME(before, takeSnapshot(from.path("d")), {.inodes = true});
    if (to.exists("d")) {
        const QString wrong = incompleteFiles(before, to.path("d"));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY(takeSnapshot(to.path("d")).size() < before.size());
    }
}

void TstPauseCancel::cancelOfAMove_everyFileIsWholeSomewhere_data()
{
    cancelAmongSmallFiles_leavesOnlyCompleteOnes_data();
}

void TstPauseCancel::cancelOfAMove_everyFileIsWholeSomewhere()
{
    QFETCH(quint64, call);
    if (!m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    Tree from = manySmall(temp.child("from"));
    const TreeSnapshot before = takeSnapshot(from.path("d"));
    SteeredJob steered(moveRequest({from.path("d")}, there.path()), call, allCalls(), [](LiveJob &job) { job.cancel(); });
    const JobRun run = steered.job().finish();

    FERRY_ENDED(run, Cancelled);
    FERRY_NO_STRAY(there.path());
    const QString wrong = incompleteFiles(before, there.child("d"));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const TreeSnapshot left = takeSnapshot(from.path("d"));
    const TreeSnapshot arrived = takeSnapshot(there.child("d"));
    for (const auto &[name, entry] : before)
        QVERIFY2(left.contains(name) || arrived.contains(name), name.c_str());
}

void TstPauseCancel::cancelOfADelete_stopsThere()
{
    TempFolder temp(m_temp.path());
    Tree tree = manySmall(temp.child("t"));
    const std::size_t before = takeSnapshot(tree.path("d")).size();
    SteeredJob steered(deleteRequest({tree.path("d")}), 200, callsOf({Call::Unlink}), [](LiveJob &job) { job.cancel(); });
    const JobRun run = steered.job().finish();

    FERRY_ENDED(run, Cancelled);
    const std::size_t left = takeSnapshot(tree.path("d")).size();
    QVERIFY(left > 0 && left < before);
    QCOMPARE(run.outcomes.size(), before - left);
}

void TstPauseCancel::cancelUnderALimit_endsAtOnce()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.bigFile("big", kLarge);
    Tree to(temp.child("to"));
    model::Options options;
    options.limit = {100 * 1024};
    LiveJob job(copyRequest({from.path("big")}, to.root(), options));
    QVERIFY(job.waitForState(model::JobState::Running));
    QElapsedTimer timer;
    timer.start();
    job.cancel();
    const JobRun run = job.finish();

    FERRY_ENDED(run, Cancelled);
    QVERIFY2(timer.elapsed() < kEndsWithinMs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(to.names(), std::vector<std::string>());
}

void TstPauseCancel::limit_isKept()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.bigFile("big", 3 << 20);
    for (int i = 0; i < 30; ++i)
        from.file(std::to_string(i), pattern(100 << 10));
    Tree to(temp.child("to"));
    std::vector<Path> sources;
    for (const std::string &name : from.names())
        sources.push_back(from.path(name));
    model::Options options;
    options.limit = {8 << 20};
    QElapsedTimer timer;
    timer.start();
    const JobRun run = runJob(copyRequest(sources, to.root(), options));

    // 6 MiB at 8 MiB/s; what one quantum may be ahead is allowed for.
    FERRY_ENDED(run, Done);
    QVERIFY2(timer.elapsed() >= 450, qPrintable(QString::number(timer.elapsed())));
}

void TstPauseCancel::inALargeEntry_oneStepMoreIsDone_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<bool>("isExtraction");
    QTest::addColumn<bool>("isCancel");
    for (const char *suffix : {"tar", "tar.gz", "tar.bz2", "tar.xz", "tar.zst", "zip", "7z"}) {
        for (const bool isExtraction : {false, true}) {
            for (const bool isCancel : {false, true})
                QTest::addRow("%s %s, %s", isExtraction ? "extract" : "compress", suffix, isCancel ? "cancel" : "pause")
                    << QByteArray(suffix) << isExtraction << isCancel;
        }
    }
}

/// A step is what is read of a source, or written of an entry, by one call: 256 KiB or less. No clock is needed to hold it: the call in
/// hand waits until the job knows that it is to stand still, and at most the next one is made.
void TstPauseCancel::inALargeEntry_oneStepMoreIsDone()
{
    QFETCH(QByteArray, suffix);
    QFETCH(bool, isExtraction);
    QFETCH(bool, isCancel);
    constexpr std::uint64_t kEntry = 6 << 20;
    constexpr std::uint64_t kAtCall = 6;
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.bigFile("big", kEntry);
    Tree to(temp.child("to"));
    const std::string name = "a." + suffix.toStdString();
    model::Options options;
    options.archive.name = name;
    model::Request request {model::JobKind::Compress, {from.path("big")}, temp.path(), options};
    if (isExtraction) {
        FERRY_ENDED(runJob(request), Done);
        request = {model::JobKind::Extract, {temp.child(name)}, to.root(), {}};
    }
    const Calls steps = callsOf({isExtraction ? Call::Write : Call::Read});
    const auto wanted = isCancel ? model::JobState::Cancelling : model::JobState::Paused;
    std::atomic<bool> isKnown = false;
    std::atomic<std::uint64_t> made = 0;
    SteeredJob steered(request, kAtCall, steps, [&](LiveJob &job) {
        isCancel ? job.cancel() : job.pause();
        QElapsedTimer timer;
        timer.start();
        while (!isKnown && timer.elapsed() < 20'000) {
            QThread::msleep(1);
            isKnown = job.snapshot().state == wanted;
        }
        made = steered.ops().count(steps);
    });
    if (isCancel) {
        const JobRun run = steered.job().finish();
        FERRY_ENDED(run, Cancelled);
        QVERIFY(to.names().empty());
        QCOMPARE(run.count(model::ItemStatus::Done), 0);
    } else {
        QVERIFY(steered.job().waitForState(model::JobState::Paused));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&steered] {
                const std::uint64_t before = steered.ops().count();
                QThread::msleep(150);
                return steered.ops().count() == before;
            }(),
            20'000);
    }
    QVERIFY(isKnown);
    QVERIFY2(steered.ops().count(steps) <= made + 1, qPrintable(QString::number(steered.ops().count(steps) - made)));
    QVERIFY(steered.ops().count(steps) < kEntry / (256 << 10)); // it was in the middle
    if (isCancel)
        return;
    steered.job().resume();
    FERRY_ENDED(steered.job().finish(), Done);
    if (isExtraction)
        QCOMPARE(takeSnapshot(to.root()).at("big").hash, takeSnapshot(from.root()).at("big").hash);
}

void TstPauseCancel::destroyingTheCore_cancelsCleanly()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.bigFile("big", kLarge);
    Tree to(temp.child("to"));
    {
        model::Options options;
        options.limit = {1 << 20};
        LiveJob job(copyRequest({from.path("big")}, to.root(), options));
        QVERIFY(job.waitForState(model::JobState::Running));
    }
    QCOMPARE(to.names(), std::vector<std::string>());
    QVERIFY(from.exists("big"));
}

QTEST_GUILESS_MAIN(TstPauseCancel)
#include "tst_pause_cancel.moc"
