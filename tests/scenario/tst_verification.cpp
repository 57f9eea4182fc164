// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

using namespace ferry;
using namespace ferry::test;
using namespace std::chrono_literals;
using model::JobKind;
using model::ReadBack;
using model::Verification;

namespace {

/// Those that bring content; the first of them is made for the first file that a job begins.
Calls bringing()
{
    return callsOf({Call::Clone, Call::CopyInKernel, Call::Write});
}

/// For a worker, which must not run an event loop.
bool waitHere(const std::function<bool()> &condition)
{
    for (const auto end = std::chrono::steady_clock::now() + 30s; std::chrono::steady_clock::now() < end;) {
        if (condition())
            return true;
        std::this_thread::sleep_for(1ms);
    }
    return false;
}

/// Runs a job whose verification is changed while its first file is in work, and no other one.
JobRun runChanging(model::Request request, Verification to)
{
    request.options.workers = 1;
    const auto ops = std::make_shared<FaultOps>();
    LiveJob job(std::move(request), {.ops = ops}, true);
    const auto change = [&job, to](const MadeCall &) {
        job.setVerification(to);
        if (!waitHere([&] { return job.snapshot().verification == to; }))
            qWarning("the verification was not changed");
    };
    ops->atNth(1, change, bringing());
    job.resume();
    return job.finish();
}

/// Does what was asked for before, for the core takes one thing after the other.
bool isAllTaken(LiveJob &job)
{
    job.setLimit({7'777'777});
    return job.waitUntil([](const model::JobSnapshot &now) { return now.limit.perSecond == 7'777'777; });
}

Tree someFiles(const Path &at)
{
    Tree tree(at);
    tree.folder("d").file("d/a", "content of a").file("d/b", "content of b").file("d/c", "content of c").bigFile("d/large", 8 << 20);
    return tree;
}

/// Of outcomes that have content those that were read back. Each of them tells its hash, and no other one does.
std::vector<model::Digest> readBackIn(const JobRun &run)
{
    std::vector<model::Digest> digests;
    for (const model::Outcome &outcome : run.outcomes) {
        if ((outcome.readBack != ReadBack::None) != outcome.digest.has_value())
            qWarning("a hash without reading back, or the reverse");
        if (outcome.digest)
            digests.push_back(*outcome.digest);
    }
    return digests;
}

model::Options verifying(Verification verification)
{
    model::Options options;
    options.verification = verification;
    return options;
}

Verification other(Verification verification)
{
    return verification == Verification::None ? Verification::ReadBack : Verification::None;
}

model::Request archiveRequest(const Path &source, const Path &archive, model::Options options = {})
{
    options.archive.name = archive.name();
    return {JobKind::Compress, {source}, archive.parent(), options};
}

} // namespace

/// What a user says of the reading back while a job is in the queue.
class TstVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileItWaits_holdsForAll();
    void whileItCopies_holdsForWhatBeginsThen_data();
    void whileItCopies_holdsForWhatBeginsThen();
    void whileItMoves_holdsForWhatBeginsThen_data();
    void whileItMoves_holdsForWhatBeginsThen();
    void whatIsTriedAgain_endsAsItBegan_data();
    void whatIsTriedAgain_endsAsItBegan();
    void whileItExtracts_holdsForWhatBeginsThen_data();
    void whileItExtracts_holdsForWhatBeginsThen();
    void anArchiveIsOneFile();
    void isLeftAlone_whereItMeansNothing_data();
    void isLeftAlone_whereItMeansNothing();
    void isLeftAlone_afterTheEnd();

private:
    TempFolder m_temp;
    std::unique_ptr<OtherFileSystem> m_other;
};

void TstVerification::initTestCase()
{
    m_other = std::make_unique<OtherFileSystem>(m_temp.path());
}

void TstVerification::whileItWaits_holdsForAll()
{
    TempFolder temp(m_temp.path());
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    LiveJob job(copyRequest({from.path("d")}, to.root()), {}, true);
    QVERIFY(job.waitUntil([](const model::JobSnapshot &now) { return now.mayChangeVerification; }));
    QCOMPARE(job.snapshot().verification, Verification::None);
    job.setVerification(Verification::ReadBack);
    QVERIFY(job.waitUntil([](const model::JobSnapshot &now) { return now.verification == Verification::ReadBack; }));
    QVERIFY(!job.snapshot().request->options.verification); // as it was asked for
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QCOMPARE(readBackIn(run).size(), std::size_t(4));
    FERRY_SAME(from.path("d"), to.path("d"));
}

void TstVerification::whileItCopies_holdsForWhatBeginsThen_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("readBack");
    QTest::newRow("switched on") << int(Verification::None) << 3;
    QTest::newRow("switched off") << int(Verification::ReadBack) << 1;
}

void TstVerification::whileItCopies_holdsForWhatBeginsThen()
{
    QFETCH(int, before);
    QFETCH(int, readBack);
    TempFolder temp(m_temp.path());
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    const auto asked = Verification(before);
    model::Options options = verifying(asked);
    const JobRun run = runChanging(copyRequest({from.path("d")}, to.root(), options), other(asked));
    FERRY_ENDED(run, Done);
    const std::vector<model::Digest> digests = readBackIn(run);
    QCOMPARE(digests.size(), std::size_t(readBack));
    for (const model::Digest &digest : digests)
        QCOMPARE(digest.kind, model::HashKind::Xxh3);
    QCOMPARE(run.job.verification, other(asked));
    FERRY_SAME(from.path("d"), to.path("d"));
}

void TstVerification::whileItMoves_holdsForWhatBeginsThen_data()
{
    whileItCopies_holdsForWhatBeginsThen_data();
}

void TstVerification::whileItMoves_holdsForWhatBeginsThen()
{
    QFETCH(int, before);
    QFETCH(int, readBack);
    if (!m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    const Tree from = someFiles(temp.child("from"));
    const TreeSnapshot all = takeSnapshot(from.path("d"));
    const auto asked = Verification(before);
    const JobRun run = runChanging(moveRequest({from.path("d")}, there.path(), verifying(asked)), other(asked));
    FERRY_ENDED(run, Done);
    QCOMPARE(readBackIn(run).size(), std::size_t(readBack));
    FERRY_SAME(all, takeSnapshot(there.child("d")));
    QVERIFY(from.names().empty());
}

void TstVerification::whatIsTriedAgain_endsAsItBegan_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("small") << QStringLiteral("a");
    QTest::newRow("large") << QStringLiteral("large");
}

void TstVerification::whatIsTriedAgain_endsAsItBegan()
{
    QFETCH(QString, name);
    if (!m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    TempFolder temp(m_temp.path());
    TempFolder there(m_other->path());
    const Tree from = someFiles(temp.child("from"));
    model::Request request = moveRequest({from.path("d/" + name.toStdString())}, there.path(), verifying(Verification::ReadBack));
    request.options.onError = model::ErrorPolicy::Ask;
    const auto ops = std::make_shared<FaultOps>();
    LiveJob job(std::move(request), {.ops = ops}, true);
    std::atomic<bool> failed = false;
    ops->decide([&](const MadeCall &made) -> std::optional<int> {
        if ((made.call != Call::CopyInKernel && made.call != Call::Write) || failed.exchange(true))
            return {};
        job.setVerification(Verification::None);
        if (!waitHere([&] { return job.snapshot().verification == Verification::None; }))
            qWarning("the verification was not changed");
        return EIO;
    });
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QVERIFY(failed);
    QCOMPARE(run.outcomes.size(), std::size_t(1));
    QCOMPARE(run.outcomes.front().attempts, 2);
    QVERIFY(run.outcomes.front().readBack != ReadBack::None);
}

void TstVerification::whileItExtracts_holdsForWhatBeginsThen_data()
{
    whileItCopies_holdsForWhatBeginsThen_data();
}

void TstVerification::whileItExtracts_holdsForWhatBeginsThen()
{
    QFETCH(int, before);
    QFETCH(int, readBack);
    TempFolder temp(m_temp.path());
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    const Path archive = temp.child("a.tar");
    FERRY_ENDED(runJob(archiveRequest(from.path("d"), archive)), Done);
    const auto asked = Verification(before);
    model::Options options = verifying(asked);
    options.durability = model::Durability::None; // what is read back is flushed all the same
    const JobRun run = runChanging({JobKind::Extract, {archive}, to.root(), options}, other(asked));
    FERRY_ENDED(run, Done);
    QCOMPARE(readBackIn(run).size(), std::size_t(readBack));
    FERRY_SAME(from.path("d"), to.path("d"), {.times = false});
}

void TstVerification::anArchiveIsOneFile()
{
    TempFolder temp(m_temp.path());
    const Tree from = someFiles(temp.child("from"));
    const auto isReadBack = [](const JobRun &run) {
        return std::ranges::any_of(run.outcomes, [](const model::Outcome &outcome) { return outcome.readBack != ReadBack::None; });
    };
    LiveJob waiting(archiveRequest(from.path("d"), temp.child("a.tar")), {}, true);
    waiting.setVerification(Verification::ReadBack);
    waiting.resume();
    const JobRun readBack = waiting.finish();
    FERRY_ENDED(readBack, Done);
    QCOMPARE(readBack.job.verification, Verification::ReadBack);
    QVERIFY(isReadBack(readBack));

    const auto ops = std::make_shared<FaultOps>();
    LiveJob begun(archiveRequest(from.path("d"), temp.child("b.tar")), {.ops = ops}, true);
    std::atomic<bool> isTold = false;
    const auto change = [&](const MadeCall &) {
        isTold = waitHere([&] { return !begun.snapshot().mayChangeVerification; });
        begun.setVerification(Verification::ReadBack);
    };
    ops->atNth(1, change, bringing());
    begun.resume();
    const JobRun plain = begun.finish();
    FERRY_ENDED(plain, Done);
    QVERIFY(isTold);
    QCOMPARE(plain.job.verification, Verification::None);
    QVERIFY(!isReadBack(plain));
}

void TstVerification::isLeftAlone_whereItMeansNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("dryRun");
    QTest::newRow("delete") << int(JobKind::Delete) << false;
    QTest::newRow("trash") << int(JobKind::Trash) << false;
    QTest::newRow("verify") << int(JobKind::Verify) << false;
    QTest::newRow("check") << int(JobKind::Check) << false;
    QTest::newRow("rename") << int(JobKind::Move) << false;
    QTest::newRow("plan") << int(JobKind::Copy) << true;
}

void TstVerification::isLeftAlone_whereItMeansNothing()
{
    QFETCH(int, kind);
    QFETCH(bool, dryRun);
    TempFolder temp(m_temp.path());
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    model::Request request {JobKind(kind), {from.path("d")}, model::hasDestination(JobKind(kind)) ? to.root() : Path(), {}};
    request.options.dryRun = dryRun;
    LiveJob job(request, {}, true);
    QVERIFY(job.waitForState(model::JobState::Paused));
    QVERIFY(job.waitUntil([](const model::JobSnapshot &now) { return !now.mayChangeVerification; }));
    const Verification before = job.snapshot().verification;
    job.setVerification(other(before));
    QVERIFY(isAllTaken(job));
    QCOMPARE(job.snapshot().verification, before);
}

void TstVerification::isLeftAlone_afterTheEnd()
{
    TempFolder temp(m_temp.path());
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    model::Options options = verifying(Verification::ReadBack);
    options.hash = model::HashKind::Sha256;
    LiveJob job(copyRequest({from.path("d/a")}, to.root(), options));
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QVERIFY(!run.job.mayChangeVerification);
    QCOMPARE(readBackIn(run).at(0).kind, model::HashKind::Sha256);
    job.setVerification(Verification::None);
    QVERIFY(isAllTaken(job));
    QCOMPARE(job.snapshot().verification, Verification::ReadBack);
}

QTEST_GUILESS_MAIN(TstVerification)
#include "tst_verification.moc"
