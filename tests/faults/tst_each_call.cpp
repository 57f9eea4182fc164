// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <set>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;

namespace {

constexpr std::uint64_t kCallsMax = 5000;

/// Short, and with one of each way to be copied.
void fill(Tree &tree)
{
    tree.folder("d").file("d/small", "small content", 0640).times("d/small", {1'000'000'000, 7});
    tree.bigFile("d/large", (1 << 20) + 17, 5).mode("d/large", 0600);
    tree.folder("d/sub", 0711).file("d/sub/inner", pattern(5000, 3), 0444).hardLink("d/small", "d/sub/hard");
    tree.symlink("d/link", "small").fifo("d/fifo", 0600);
    if (canHoldAttributes(tree.root()))
        tree.attribute("d/small", "user.a", "value").attribute("d/sub", "user.b", "value");
    tree.times("d/sub", {-5, 9}).times("d", {77, 7});
}

/// Names reported as not done, with everything below them.
class Reported
{
public:
    explicit Reported(const JobRun &run)
        : m_whole(run.job.state == model::JobState::Failed)
    {
        for (const model::Outcome &outcome : run.outcomes) {
            const std::string path = outcome.source.path().bytes();
            if (outcome.status == ItemStatus::Failed)
                m_failed.insert(path);
            if (outcome.status == ItemStatus::Lossy)
                m_lossy.insert(path);
        }
    }
    [[nodiscard]] bool isFailed(const std::string &path) const
    {
        if (m_whole)
            return true;
        for (std::string up = path; up.size() > 1; up = Path(up).parent().bytes()) {
            if (m_failed.contains(up))
                return true;
        }
        return false;
    }
    /// Also if any of the file's other names in the tree lost something: they share it.
    [[nodiscard]] bool isTouchedByAnyName(const TreeSnapshot &tree, const std::string &relative, const Path &root) const
    {
        const std::string &first = tree.at(relative).firstName;
        return std::any_of(tree.begin(), tree.end(), [&](const auto &item) {
            return item.second.firstName == first && isTouched(item.first.empty() ? root.bytes() : root.bytes() + '/' + item.first);
        });
    }
    /// Also if something below failed: a folder that could not be emptied, or closed.
    [[nodiscard]] bool isTouched(const std::string &path) const
    {
        const auto below = m_failed.lower_bound(path + '/');
        return isFailed(path) || m_lossy.contains(path) || (below != m_failed.end() && below->starts_with(path + '/'));
    }

private:
    bool m_whole;
    std::set<std::string> m_failed;
    std::set<std::string> m_lossy;
};

bool sameContent(const EntrySnapshot &a, const EntrySnapshot &b)
{
    return (a.mode & S_IFMT) == (b.mode & S_IFMT) && a.size == b.size && a.hash == b.hash && a.text == b.text;
}

QString name(const std::string &bytes)
{
    return QString::fromStdString(bytes) + QLatin1Char(' ');
}

/// What is wrong with a finished run, in words; empty if nothing is.
QString wrongInReport(const JobRun &run, const FaultOps &ops)
{
    QString wrong;
    if (!run.ended)
        return QStringLiteral("did not end ");
    const bool problems = run.job.state == model::JobState::DoneWithProblems || run.job.state == model::JobState::Failed;
    if (!problems && run.job.state != model::JobState::Done)
        wrong += QStringLiteral("ended as %1 ").arg(nameOf(run.job.state));
    if (!problems && run.count(ItemStatus::Failed) > 0)
        wrong += QStringLiteral("Done although items failed ");
    if (problems && !ops.struck())
        wrong += QStringLiteral("problems without a fault ");
    if (run.job.state == model::JobState::Failed && (!run.job.error || run.job.error->path.isEmpty()))
        wrong += QStringLiteral("the job's failure names nothing ");
    for (const model::Outcome &outcome : run.outcomes) {
        if (outcome.source.isEmpty())
            wrong += QStringLiteral("an outcome of nothing ");
        if (outcome.status == ItemStatus::Failed && (!outcome.error || outcome.error->path.isEmpty()))
            wrong += QStringLiteral("a failure that names nothing: ") + name(outcome.source.path().bytes());
    }
    return wrong;
}

/// Debris, but for a partial whose very removal was made to fail.
QString debris(const Path &root, const FaultOps &ops)
{
    for (const MadeCall &made : ops.trace()) {
        if (made.failed && made.call == Call::Unlink && made.name.starts_with(".ferry-"))
            return {};
    }
    const QString stray = strayNames(root);
    return stray.isEmpty() ? QString() : QStringLiteral("debris: ") + stray;
}

} // namespace

/// Each call of a job fails once, in a run of its own; after each run everything must be accounted for.
class TstEachCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copy_data() { addCodes(); }
    void copy();
    void overwrite_data() { addCodes(); }
    void overwrite();
    void verifiedCopy_data() { addCodes(); }
    void verifiedCopy();
    void moveAcross_data() { addCodes(); }
    void moveAcross();
    void moveWithin_data() { addCodes(); }
    void moveWithin();
    void moveOver_data() { addCodes(); }
    void moveOver();
    void deletion_data() { addCodes(); }
    void deletion();
    void trash_data() { addCodes(); }
    void trash();

private:
    static void addCodes();
    /// One run with its own trees: what is wrong after it.
    template <typename Once>
    void step(Once once);

    TempFolder m_temp;
    std::unique_ptr<OtherFileSystem> m_other;
};

void TstEachCall::initTestCase()
{
    m_other = std::make_unique<OtherFileSystem>(m_temp.path());
}

void TstEachCall::addCodes()
{
    QTest::addColumn<int>("code");
    QTest::newRow("EIO") << EIO;
    QTest::newRow("ENOSPC") << ENOSPC;
    QTest::newRow("EACCES") << EACCES;
}

template <typename Once>
void TstEachCall::step(Once once)
{
    QFETCH(int, code);
    QString all;
    int wrongs = 0;
    std::uint64_t nth = 1;
    for (; nth < kCallsMax && wrongs < 12; nth += code == EACCES ? 3 * stride() : stride()) {
        const auto ops = std::make_shared<FaultOps>();
        ops->failNth(nth, code);
        const QString wrong = once(ops);
        if (!wrong.isEmpty()) {
            ++wrongs;
            all += QStringLiteral("call %1, %2: %3\n").arg(nth).arg(QString::fromStdString(ops->firstFault()), wrong);
        }
        if (!ops->struck())
            break;
    }
    QVERIFY2(all.isEmpty(), qPrintable(all));
    QVERIFY(nth > 5 && nth < kCallsMax);
}

void TstEachCall::copy()
{
    TempFolder here(m_temp.path());
    Tree from(here.child("from"));
    fill(from);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp.path());
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path()), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), *ops);
        wrong += difference(source, takeSnapshot(from.path("d")), {.inodes = true});
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        const Reported reported(run);
        if (run.job.state == model::JobState::Done)
            wrong += difference(source, target);
        for (const auto &[relative, entry] : source) {
            const std::string path = relative.empty() ? from.path("d").bytes() : from.path("d/" + relative).bytes();
            const auto copy = target.find(relative);
            if (copy == target.end() && !reported.isFailed(path))
                wrong += QStringLiteral("silently missing: ") + name(relative);
            if (copy != target.end() && !sameContent(entry, copy->second))
                wrong += QStringLiteral("not whole: ") + name(relative);
            if (copy != target.end() && !reported.isTouchedByAnyName(source, relative, from.path("d"))
                && (copy->second.mode != entry.mode || copy->second.attributes != entry.attributes
                    || copy->second.modified != entry.modified))
                wrong += QStringLiteral("silently lost metadata: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::overwrite()
{
    TempFolder here(m_temp.path());
    Tree from(here.child("from"));
    fill(from);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp.path());
        Tree to(there.path());
        to.folder("d").file("d/small", "old").file("d/large", "old").folder("d/sub").file("d/sub/inner", "old").file("d/sub/hard", "old");
        to.symlink("d/link", "old").file("d/fifo", "old").file("d/kept", "kept");
        const TreeSnapshot old = takeSnapshot(to.path("d"));
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path(), options), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), *ops);
        wrong += difference(source, takeSnapshot(from.path("d")), {.inodes = true});
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        const Reported reported(run);
        for (const auto &[relative, before] : old) {
            const auto now = target.find(relative);
            if (now == target.end()) {
                wrong += QStringLiteral("old target gone: ") + name(relative);
                continue;
            }
            const bool isOld = sameContent(now->second, before) && now->second.inode == before.inode;
            const auto wanted = source.find(relative);
            const bool isNew = wanted != source.end() && sameContent(now->second, wanted->second);
            if (!isOld && !isNew)
                wrong += QStringLiteral("neither old nor new: ") + name(relative);
            const std::string path = from.path("d/" + relative).bytes();
            if (wanted != source.end() && !relative.empty() && !isNew && !reported.isFailed(path))
                wrong += QStringLiteral("silently not replaced: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::verifiedCopy()
{
    TempFolder here(m_temp.path());
    Tree from(here.child("from"));
    fill(from);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    model::Options options;
    options.verification = model::Verification::ReadBack;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp.path());
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path(), options), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), *ops);
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        if (run.job.state == model::JobState::Done)
            wrong += difference(source, target);
        for (const auto &[relative, entry] : target) {
            if (!source.contains(relative) || !sameContent(entry, source.at(relative)))
                wrong += QStringLiteral("not whole: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::moveAcross()
{
    if (!m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(m_temp.path());
        TempFolder there(m_other->path());
        Tree from(here.child("from"));
        fill(from);
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        const JobRun run = runJob(moveRequest({from.path("d")}, there.path()), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), *ops);
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        const TreeSnapshot left = takeSnapshot(from.path("d"));
        const Reported reported(run);
        if (run.job.state == model::JobState::Done)
            wrong += difference(source, target, {.attributes = canHoldAttributes(there.path())});
        if (run.job.state == model::JobState::Done && !left.empty())
            wrong += QStringLiteral("the source is still there ");
        for (const auto &[relative, entry] : source) {
            const bool isFolder = S_ISDIR(entry.mode);
            const std::string path = relative.empty() ? from.path("d").bytes() : from.path("d/" + relative).bytes();
            const auto stayed = left.find(relative);
            const auto arrived = target.find(relative);
            if (stayed != left.end() && !sameContent(entry, stayed->second))
                wrong += QStringLiteral("source not whole: ") + name(relative);
            if (arrived != target.end() && !sameContent(entry, arrived->second))
                wrong += QStringLiteral("copy not whole: ") + name(relative);
            if (stayed == left.end() && arrived == target.end())
                wrong += QStringLiteral("LOST: ") + name(relative);
            if (stayed != left.end() && !reported.isTouched(path))
                wrong += QStringLiteral("silently still there: ") + name(relative);
            if (stayed == left.end() && arrived != target.end() && !isFolder
                && !reported.isTouchedByAnyName(source, relative, from.path("d"))
                && (arrived->second.mode != entry.mode || arrived->second.modified != entry.modified))
                wrong += QStringLiteral("silently lost metadata: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::moveWithin()
{
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(m_temp.path());
        Tree from(here.child("from"));
        fill(from);
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        Tree to(here.child("to"));
        const JobRun run = runJob(moveRequest({from.path("d")}, to.root()), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(to.root(), *ops);
        const bool moved = to.exists("d");
        if (moved == from.exists("d"))
            wrong += QStringLiteral("not in one place ");
        wrong += difference(source, takeSnapshot(moved ? to.path("d") : from.path("d")), {.inodes = true});
        if (run.job.state == model::JobState::Done && !moved)
            wrong += QStringLiteral("silently not moved ");
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::moveOver()
{
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(m_temp.path());
        Tree from(here.child("from"));
        fill(from);
        Tree to(here.child("to"));
        to.folder("d").file("d/small", "old").folder("d/sub").file("d/sub/inner", "old");
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        const TreeSnapshot old = takeSnapshot(to.path("d"));
        const JobRun run = runJob(moveRequest({from.path("d")}, to.root(), options), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(to.root(), *ops);
        const TreeSnapshot left = takeSnapshot(from.path("d"));
        const TreeSnapshot target = takeSnapshot(to.path("d"));
        const Reported reported(run);
        for (const auto &[relative, entry] : source) {
            const std::string path = relative.empty() ? from.path("d").bytes() : from.path("d/" + relative).bytes();
            const auto stayed = left.find(relative);
            const auto arrived = target.find(relative);
            const bool isThere = stayed != left.end() && sameContent(stayed->second, entry);
            const bool isHere = arrived != target.end() && sameContent(arrived->second, entry);
            if (!isThere && !isHere)
                wrong += QStringLiteral("LOST: ") + name(relative);
            if (stayed != left.end() && !reported.isTouched(path))
                wrong += QStringLiteral("silently still there: ") + name(relative);
        }
        for (const auto &[relative, entry] : old) {
            const auto now = target.find(relative);
            const bool whole = now != target.end() && (sameContent(now->second, entry) || sameContent(now->second, source.at(relative)));
            if (!whole)
                wrong += QStringLiteral("old target not whole: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::deletion()
{
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(m_temp.path());
        Tree tree(here.child("t"));
        fill(tree);
        tree.file("beside", "beside");
        const TreeSnapshot before = takeSnapshot(tree.path("d"));
        const JobRun run = runJob(deleteRequest({tree.path("d")}), {.ops = ops});
        QString wrong = wrongInReport(run, *ops);
        const Reported reported(run);
        for (const auto &[relative, entry] : takeSnapshot(tree.path("d"))) {
            const std::string path = relative.empty() ? tree.path("d").bytes() : tree.path("d/" + relative).bytes();
            if (!reported.isTouched(path))
                wrong += QStringLiteral("silently still there: ") + name(relative);
            if (!sameContent(entry, before.at(relative)))
                wrong += QStringLiteral("changed: ") + name(relative);
        }
        if (tree.content("beside") != "beside")
            wrong += QStringLiteral("a neighbour was touched ");
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::trash()
{
    // Where the home trash fails, the volume's own may serve: it must be one of ours.
    QString why;
    const std::unique_ptr<Mount> volume = Mount::tmpfs(why);
    const Path base = volume ? volume->path() : m_temp.path();
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(base);
        const Tree home(here.child("home"));
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(home.root().bytes()));
        Tree tree(here.child("t"));
        fill(tree);
        const TreeSnapshot before = takeSnapshot(tree.path("d"));
        const JobRun run = runJob(trashRequest({tree.path("d")}), {.ops = ops});
        QString wrong = wrongInReport(run, *ops);
        const model::Outcome *item = run.of("d");
        const bool arrived = item != nullptr && item->status == ItemStatus::Done;
        if (tree.exists("d") == arrived)
            wrong += QStringLiteral("not in one place ");
        const Path now = arrived ? item->target.path() : tree.path("d");
        wrong += difference(before, takeSnapshot(now), {.inodes = true});
        if (run.job.state == model::JobState::Done && !arrived)
            wrong += QStringLiteral("silently still there ");
        if (arrived && takeSnapshot(now.parent().parent().child("info").child(now.name() + ".trashinfo")).empty())
            wrong += QStringLiteral("no info file ");
        const bool leftInfo = !arrived && takeSnapshot(home.path("Trash")).contains("info/d.trashinfo");
        const std::vector<MadeCall> trace = ops->trace();
        const bool couldNotTidy
            = std::any_of(trace.begin(), trace.end(), [](const MadeCall &made) { return made.failed && made.call == Call::Unlink; });
        if (leftInfo && !couldNotTidy)
            wrong += QStringLiteral("an info file of nothing ");
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

QTEST_GUILESS_MAIN(TstEachCall)
#include "tst_each_call.moc"
