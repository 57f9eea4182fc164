// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/gives_way.h"
#include "tests/support/tree.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

using namespace ferry;
using namespace ferry::test;
using model::JobKind;
using model::Priority;

namespace {

/// Those that bring content.
Calls bringing()
{
    return callsOf({Call::Clone, Call::CopyInKernel, Call::Write});
}

/// Those by which a job reads and writes.
Calls working()
{
    return bringing()
        | callsOf({Call::Read, Call::ReadFolder, Call::MakeFolder, Call::Unlink, Call::RemoveFolder, Call::RenameNew, Call::RenameOver,
                   Call::LinkFd});
}

/// Writes down of each call among `which` whether the thread that made it gives way. Outlives the calls.
class Watch
{
public:
    struct Seen {
        Call call = Call::Open;
        Priority priority = Priority::Normal;
    };

    Watch(FaultOps &ops, Calls which)
    {
        const auto note = [this](const MadeCall &made) {
            const std::lock_guard lock(m_mutex);
            m_seen.push_back({made.call, givesWay() ? Priority::Background : Priority::Normal});
        };
        ops.atEvery(note, which);
    }
    /// Since the last time.
    [[nodiscard]] std::vector<Seen> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_seen, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Seen> m_seen;
};

Tree someFiles(const Path &at)
{
    Tree tree(at);
    tree.folder("d").file("d/a", "content of a").file("d/b", "content of b").bigFile("d/large", 8 << 20);
    return tree;
}

model::Request archiveRequest(const Path &source, const Path &archive)
{
    model::Options options;
    options.archive.name = archive.name();
    return {JobKind::Compress, {source}, archive.parent(), options};
}

/// A job of this kind on the files of `from`; what it needs is made.
model::Request requestOf(JobKind kind, const TempFolder &temp, const Tree &from, const Tree &to)
{
    const Path archive = temp.child("a.tar");
    switch (kind) {
    case JobKind::Compress:
        return archiveRequest(from.path("d"), archive);
    case JobKind::Extract:
        if (runJob(archiveRequest(from.path("d"), archive)).job.state != model::JobState::Done)
            qWarning("there is no archive to extract");
        return {kind, {archive}, to.root(), {}};
    case JobKind::Verify:
        if (runJob(copyRequest({from.path("d")}, to.root())).job.state != model::JobState::Done)
            qWarning("there is no copy to compare");
        return verifyRequest({from.path("d")}, to.root());
    case JobKind::Delete:
        return deleteRequest({from.path("d")});
    default:
        return copyRequest({from.path("d")}, to.root());
    }
}

Priority other(Priority priority)
{
    return priority == Priority::Normal ? Priority::Background : Priority::Normal;
}

/// Does what was asked for before, for the core takes one thing after the other.
bool isAllTaken(LiveJob &job)
{
    job.setLimit({7'777'777});
    return job.waitUntil([](const model::JobSnapshot &now) { return now.limit.perSecond == 7'777'777; });
}

} // namespace

/// Which threads do a job's work when it gives way to other programs.
class TstPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inTheBackground_allItsThreadsGiveWay_data();
    void inTheBackground_allItsThreadsGiveWay();
    void usually_noneDoes();
    void whileItWaits_holdsForAll();
    void whileItWorks_holdsFromTheNextHopOn_data();
    void whileItWorks_holdsFromTheNextHopOn();
    void aLargeFile_followsFromHopToHop();
    void onceCancelled_itGivesWayNoMore();
    void isLeftAlone_afterTheEnd();
};

void TstPriority::initTestCase()
{
    if (givesWay())
        QSKIP("all threads give way here already");
}

void TstPriority::inTheBackground_allItsThreadsGiveWay_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("copy") << int(JobKind::Copy);
    QTest::newRow("verify") << int(JobKind::Verify);
    QTest::newRow("delete") << int(JobKind::Delete);
    QTest::newRow("compress") << int(JobKind::Compress);
    QTest::newRow("extract") << int(JobKind::Extract);
}

void TstPriority::inTheBackground_allItsThreadsGiveWay()
{
    QFETCH(int, kind);
    const TempFolder temp;
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    model::Request request = requestOf(JobKind(kind), temp, from, to);
    request.options.priority = Priority::Background;
    const auto ops = std::make_shared<FaultOps>();
    Watch watch(*ops, working());
    const JobRun run = runJob(std::move(request), {.ops = ops});
    FERRY_ENDED(run, Done);
    QCOMPARE(run.job.priority, Priority::Background);
    const std::vector<Watch::Seen> seen = watch.take();
    QVERIFY(!seen.empty());
    for (const Watch::Seen &each : seen)
        QVERIFY2(each.priority == Priority::Background, nameOf(each.call));
}

void TstPriority::usually_noneDoes()
{
    const TempFolder temp;
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    const auto ops = std::make_shared<FaultOps>();
    Watch watch(*ops, working());
    const JobRun run = runJob(copyRequest({from.path("d")}, to.root()), {.ops = ops});
    FERRY_ENDED(run, Done);
    QCOMPARE(run.job.priority, Priority::Normal);
    for (const Watch::Seen &each : watch.take())
        QVERIFY2(each.priority == Priority::Normal, nameOf(each.call));
}

void TstPriority::whileItWaits_holdsForAll()
{
    const TempFolder temp;
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    const auto ops = std::make_shared<FaultOps>();
    Watch watch(*ops, bringing());
    LiveJob job(copyRequest({from.path("d")}, to.root()), {.ops = ops}, true);
    QVERIFY(job.waitForState(model::JobState::Paused));
    job.setPriority(Priority::Background);
    QVERIFY(job.waitUntil([](const model::JobSnapshot &now) { return now.priority == Priority::Background; }));
    QCOMPARE(job.snapshot().request->options.priority, Priority::Normal); // as it was asked for
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    FERRY_SAME(from.path("d"), to.path("d"));
    const std::vector<Watch::Seen> seen = watch.take();
    QVERIFY(!seen.empty());
    for (const Watch::Seen &each : seen)
        QVERIFY2(each.priority == Priority::Background, nameOf(each.call));
}

void TstPriority::whileItWorks_holdsFromTheNextHopOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("before");
    for (const Priority before : {Priority::Normal, Priority::Background}) {
        const char *to = before == Priority::Normal ? "into the background" : "out of it";
        QTest::addRow("copy, %s", to) << int(JobKind::Copy) << int(before);
        QTest::addRow("compress, %s", to) << int(JobKind::Compress) << int(before);
        QTest::addRow("extract, %s", to) << int(JobKind::Extract) << int(before);
    }
}

void TstPriority::whileItWorks_holdsFromTheNextHopOn()
{
    QFETCH(int, kind);
    QFETCH(int, before);
    const TempFolder temp;
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    const auto asked = Priority(before);
    model::Request request = requestOf(JobKind(kind), temp, from, to);
    request.options.priority = asked;
    request.options.workers = 1;
    const auto ops = std::make_shared<FaultOps>();
    Watch watch(*ops, bringing() | callsOf({Call::RenameNew, Call::LinkFd}));
    LiveJob job(std::move(request), {.ops = ops}, true);
    // The core hears of it before it hears that this hop has ended.
    const auto change = [&job, asked](const MadeCall &) { job.setPriority(other(asked)); };
    ops->atNth(1, change, bringing());
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    QVERIFY(ops->struck());
    QCOMPARE(run.job.priority, other(asked));
    const std::vector<Watch::Seen> seen = watch.take();
    const auto first = std::ranges::find_if(seen, [](const Watch::Seen &each) { return bringing().test(std::size_t(each.call)); });
    QVERIFY(first != seen.end());
    QCOMPARE(first->priority, asked);
    QVERIFY2(seen.back().priority == other(asked), nameOf(seen.back().call));
}

/// It goes on for hours: what it runs on is not settled when it begins.
void TstPriority::aLargeFile_followsFromHopToHop()
{
    const TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").bigFile("d/large", 64 << 20);
    const Tree to(temp.child("to"));
    model::Request request = copyRequest({from.path("d")}, to.root());
    request.options.workers = 1; // and one range at a time
    const auto ops = std::make_shared<FaultOps>();
    ops->failFrom(1, EOPNOTSUPP, callsOf({Call::Clone}));
    Watch watch(*ops, callsOf({Call::Write}));
    LiveJob job(std::move(request), {.ops = ops}, true);
    const auto change = [&job](const MadeCall &) { job.setPriority(Priority::Background); };
    ops->atNth(1, change, callsOf({Call::Write}));
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    FERRY_SAME(from.path("d"), to.path("d"));
    const std::vector<Watch::Seen> seen = watch.take();
    QVERIFY(seen.size() > 1);
    QCOMPARE(seen.front().priority, Priority::Normal);
    QCOMPARE(seen.back().priority, Priority::Background);
    QVERIFY(std::ranges::is_sorted(seen, {}, &Watch::Seen::priority)); // and never back
}

void TstPriority::onceCancelled_itGivesWayNoMore()
{
    const TempFolder temp;
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    model::Request request = copyRequest({from.path("d")}, to.root());
    request.options.priority = Priority::Background;
    request.options.workers = 1;
    const auto ops = std::make_shared<FaultOps>();
    Watch watch(*ops, callsOf({Call::ChangeTimes}));
    LiveJob job(std::move(request), {.ops = ops}, true);
    const auto cancel = [&job](const MadeCall &) { job.cancel(); };
    ops->atNth(1, cancel, bringing());
    job.resume();
    const JobRun run = job.finish();
    FERRY_ENDED(run, Cancelled);
    QVERIFY(ops->struck());
    QCOMPARE(run.job.priority, Priority::Background); // as it was asked for
    const std::vector<Watch::Seen> seen = watch.take();
    QVERIFY(!seen.empty());
    QCOMPARE(seen.back().priority, Priority::Normal); // the folder that it had made gets its times
}

void TstPriority::isLeftAlone_afterTheEnd()
{
    const TempFolder temp;
    const Tree from = someFiles(temp.child("from"));
    const Tree to(temp.child("to"));
    LiveJob job(copyRequest({from.path("d")}, to.root()));
    const JobRun run = job.finish();
    FERRY_ENDED(run, Done);
    job.setPriority(Priority::Background);
    QVERIFY(isAllTaken(job));
    QCOMPARE(job.snapshot().priority, Priority::Normal);
}

QTEST_GUILESS_MAIN(TstPriority)
#include "tst_priority.moc"
