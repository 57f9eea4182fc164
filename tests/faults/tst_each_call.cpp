// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/name_rules.h"
#include "core/model/follow_up.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <set>
#include <utility>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;

namespace {

/// How a run's calls fail.
enum class Way {
    Once, ///< one call, with one of the errors that it may answer
    Poor, ///< the same, on a file system without unnamed files and exchanged names
    Onwards, ///< one call and all after it: the device is gone
};
constexpr std::size_t kCallsMax = 5000;
constexpr std::size_t kSampled = 7; ///< of so many faults one is tried, unless the run is a long one
constexpr std::size_t kSampledBusy = 40; ///< the same of those after which Ferry waits and tries again
constexpr std::size_t kSampledUndoing = 3; ///< so much fewer of an undoing's, of which each run is two jobs
constexpr int kWrongsMax = 12;

class PoorOps : public FaultOps
{
public:
    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) override
    {
        if ((flags & O_TMPFILE) == O_TMPFILE)
            return Failure(Error::fromErrno(EOPNOTSUPP, FsOp::Create));
        return FaultOps::open(at, name, flags, mode);
    }
    Result<void> exchange(int, const char *, int, const char *) override { return Failure(Error::fromErrno(EINVAL, FsOp::Rename)); }
};

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

/// What is left below a folder under a passing name, but for what the run told of.
QString debris(const Path &root, const JobRun &run)
{
    QString all;
    for (const auto &[relative, entry] : takeSnapshot(root)) {
        const std::string path = root.bytes() + '/' + relative;
        const bool isTold = std::any_of(run.outcomes.begin(), run.outcomes.end(), [&](const model::Outcome &outcome) {
            return outcome.status == ItemStatus::Failed && outcome.source.path().bytes() == path;
        });
        if (fs::isPartialName(Path(relative).name()) && !isTold)
            all += QStringLiteral("debris: ") + name(relative);
    }
    return all;
}

/// What an undoing may find: a job that went well, and what it left.
struct Undoing {
    JobRun done;
    model::Request request;

    Undoing(model::Request asked, const Path &results)
        : done(runJob(std::move(asked), {.resultsFolder = results}))
        , request(model::undoOf(*done.job.request, done.job.results).value_or(model::Request()))
    {
        if (done.job.state != model::JobState::Done)
            qFatal("nothing to be undone: %s", qPrintable(done.text()));
    }
    [[nodiscard]] JobRun run(const std::shared_ptr<FaultOps> &ops, const Path &results) const
    {
        return runJob(request, {.ops = ops, .resultsFolder = results});
    }
};

/// Whether an object is somewhere in a tree, as it was.
bool holds(const TreeSnapshot &tree, const EntrySnapshot &entry)
{
    return std::any_of(tree.begin(), tree.end(), [&entry](const auto &item) {
        return item.second.inode == entry.inode && sameContent(item.second, entry) && item.second.mode == entry.mode;
    });
}

/// Folders of kept ones, and notes of the trash, that stand for nothing and that nobody was told of.
QString untoldRest(const Path &root, const JobRun &run)
{
    QString all;
    const TreeSnapshot tree = takeSnapshot(root);
    for (const auto &[relative, entry] : tree) {
        const Path path(relative);
        bool isRest = false;
        if (fs::isKeptFolderName(path.name())) {
            const auto next = tree.upper_bound(relative);
            isRest = next == tree.end() || !next->first.starts_with(relative + '/');
        } else if (path.name().ends_with(".trashinfo")) {
            const std::string name = path.name().substr(0, path.name().size() - 10);
            isRest = !tree.contains(path.parent().parent().child("files").child(name).bytes());
        }
        const std::string whole = root.bytes() + '/' + relative;
        const bool isTold = std::any_of(run.outcomes.begin(), run.outcomes.end(), [&](const model::Outcome &outcome) {
            return outcome.status == ItemStatus::Failed && outcome.source.path().bytes() == whole;
        });
        if (isRest && !isTold)
            all += QStringLiteral("rest: ") + name(relative);
    }
    return all;
}

/// Of a move that was not one rename: each item is whole in one of the two places, and where it stays that was told.
QString lostOnTheWay(const TreeSnapshot &source, const TreeSnapshot &left, const TreeSnapshot &target, const Reported &reported,
                     const Path &root)
{
    QString wrong;
    for (const auto &[relative, entry] : source) {
        const std::string path = relative.empty() ? root.bytes() : root.bytes() + '/' + relative;
        const auto stayed = left.find(relative);
        const auto arrived = target.find(relative);
        const bool isThere = stayed != left.end() && sameContent(stayed->second, entry);
        const bool isHere = arrived != target.end() && sameContent(arrived->second, entry);
        if (!isThere && !isHere)
            wrong += QStringLiteral("LOST: ") + name(relative);
        if (stayed != left.end() && !isThere)
            wrong += QStringLiteral("source not whole: ") + name(relative);
        if (stayed != left.end() && !reported.isTouched(path))
            wrong += QStringLiteral("silently still there: ") + name(relative);
        const bool isGivenUp = stayed == left.end() && isHere && !S_ISDIR(entry.mode);
        if (isGivenUp && !reported.isTouchedByAnyName(source, relative, root)
            && (arrived->second.mode != entry.mode || arrived->second.modified != entry.modified))
            wrong += QStringLiteral("silently lost metadata: ") + name(relative);
    }
    return wrong;
}

} // namespace

Q_DECLARE_METATYPE(Way)

/// Each call of a job fails once, in a run of its own; after each run everything must be accounted for.
class TstEachCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void copy_data() { addWays(); }
    void copy();
    void overwrite_data() { addWays(); }
    void overwrite();
    void setAside_data() { addWays(); }
    void setAside();
    void copyIntoInheritance_data() { addWays(); }
    void copyIntoInheritance();
    void verifiedCopy_data() { addWays(); }
    void verifiedCopy();
    void moveAcross_data() { addWays(); }
    void moveAcross();
    void moveWithin_data() { addWays(); }
    void moveWithin();
    void moveOver_data() { addWays(); }
    void moveOver();
    void deletion_data() { addWays(); }
    void deletion();
    void trash_data() { addWays(); }
    void trash();
    void undoCopy_data() { addWays(); }
    void undoCopy();
    void undoRename_data() { addWays(); }
    void undoRename();
    void undoMoveAcross_data() { addWays(); }
    void undoMoveAcross();
    void undoTrash_data() { addWays(); }
    void undoTrash();
    void cleanupTestCase();

private:
    static void addWays();
    /// `once` is one run with its own trees; it says what is wrong after it.
    template <typename Once>
    void step(Once once);

    std::size_t m_tried = 0; ///< faults that struck

    std::map<QString, std::unique_ptr<Mount>> m_mounts;
    std::map<QString, QString> m_why;
    std::unique_ptr<TempFolder> m_temp;
    std::unique_ptr<OtherFileSystem> m_other;
};

void TstEachCall::initTestCase_data()
{
    QTest::addColumn<QString>("fileSystem");
    QTest::newRow("here") << QString();
    if (!isLongRun())
        return;
    for (const char *type : {"ext4", "xfs", "btrfs"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TstEachCall::init()
{
    QFETCH_GLOBAL(QString, fileSystem);
    m_other.reset();
    m_temp.reset();
    if (!fileSystem.isEmpty() && !m_why.contains(fileSystem)) // once, also if it fails
        m_mounts[fileSystem] = Mount::loop(fileSystem.toStdString(), m_why[fileSystem]);
    const Mount *mount = fileSystem.isEmpty() ? nullptr : m_mounts[fileSystem].get();
    if (!fileSystem.isEmpty() && mount == nullptr)
        QSKIP(qPrintable(m_why[fileSystem]));
    m_temp = std::make_unique<TempFolder>(mount ? mount->path() : Path());
    m_other = std::make_unique<OtherFileSystem>(m_temp->path());
}

void TstEachCall::cleanupTestCase()
{
    qInfo("%zu faults tried%s", m_tried, isLongRun() ? "" : " (a sample; FERRY_TESTS=long tries all)");
}

void TstEachCall::addWays()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("one call") << Way::Once;
    QTest::newRow("one call, plain file system") << Way::Poor;
    QTest::newRow("a call and all after it") << Way::Onwards;
}

template <typename Once>
void TstEachCall::step(Once once)
{
    QFETCH(Way, way);
    const QByteArray function = QTest::currentTestFunction();
    const bool undoes = function.startsWith("undo");
    const auto isBelieved = [undoes, removes = function == "deletion" || undoes](int code) {
        return (removes && code == ENOENT) || (undoes && code == ENOTEMPTY);
    };
    const auto makeOps
        = [way]() -> std::shared_ptr<FaultOps> { return way == Way::Poor ? std::make_shared<PoorOps>() : std::make_shared<FaultOps>(); };
    const auto whole = makeOps();
    const QString unfailed = once(whole);
    QVERIFY2(unfailed.isEmpty(), qPrintable(unfailed));
    const std::vector<MadeCall> calls = whole->trace();
    QVERIFY(calls.size() > 5 && calls.size() < kCallsMax);

    struct Fault {
        std::uint64_t nth;
        std::size_t code; ///< index into codesOf() its call, or the errno
    };
    std::vector<Fault> faults;
    std::size_t candidates = 0;
    for (std::uint64_t nth = 1; nth <= calls.size(); ++nth) {
        const std::vector<int> codes = way == Way::Onwards ? std::vector<int> {EIO, ENODEV} : codesOf(calls[nth - 1].call);
        for (std::size_t code = 0; code < codes.size(); ++code) {
            // What is not there is as wanted, or undone already, and what is kept stays with its folder: of that the kernel is believed.
            if (isBelieved(codes[code]))
                continue;
            const bool waits = remedyFor(kindOfErrno(codes[code])) == Remedy::Retry;
            const std::size_t sampled = (waits ? kSampledBusy : kSampled) * (undoes ? kSampledUndoing : 1) * stride();
            if (isLongRun() || ++candidates % sampled == 0)
                faults.push_back({nth, way == Way::Onwards ? std::size_t(codes[code]) : code});
        }
    }
    QString all;
    int wrongs = 0;
    for (const Fault &fault : faults) {
        const auto ops = makeOps();
        if (way == Way::Onwards)
            ops->failFrom(fault.nth, int(fault.code));
        else // workers run side by side, so that the call may be another one than in the first run
            ops->failNthAs(fault.nth, [&](const MadeCall &made) {
                const int code = codesOf(made.call).at(fault.code % codesOf(made.call).size());
                return isBelieved(code) ? EIO : code;
            });
        const QString wrong = once(ops);
        m_tried += ops->struck() ? 1 : 0;
        if (!wrong.isEmpty()) {
            ++wrongs;
            all += QStringLiteral("call %1, %2: %3\n").arg(fault.nth).arg(QString::fromStdString(ops->firstFault()), wrong);
        }
        if (wrongs == kWrongsMax)
            break;
    }
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TstEachCall::copy()
{
    TempFolder here(m_temp->path());
    Tree from(here.child("from"));
    fill(from);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp->path());
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path()), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), run);
        wrong += difference(source, takeSnapshot(from.path("d")), {.inodes = true});
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        const Reported reported(run);
        if (run.job.state == model::JobState::Done && run.count(ItemStatus::Lossy) == 0)
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
    TempFolder here(m_temp->path());
    Tree from(here.child("from"));
    fill(from);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp->path());
        Tree to(there.path());
        to.folder("d").file("d/small", "old").file("d/large", "old").folder("d/sub").file("d/sub/inner", "old").file("d/sub/hard", "old");
        to.symlink("d/link", "old").file("d/fifo", "old").file("d/kept", "kept");
        const TreeSnapshot old = takeSnapshot(to.path("d"));
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path(), options), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), run);
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

void TstEachCall::setAside()
{
    TempFolder here(m_temp->path());
    Tree from(here.child("from"));
    from.folder("d").file("d/small", "new").bigFile("d/large", (1 << 20) + 17, 5).symlink("d/link", "new");
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    model::Options options;
    options.onFile = model::FileConflict::RenameOld;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp->path());
        Tree to(there.path());
        to.folder("d").file("d/small", "old").file("d/large", "old large").symlink("d/link", "old");
        const TreeSnapshot old = takeSnapshot(to.path("d"));
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path(), options), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), run);
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        const Reported reported(run);
        for (const auto &[relative, before] : old) {
            const std::string path = relative.empty() ? from.path("d").bytes() : from.path("d/" + relative).bytes();
            const auto isBefore
                = [&before](const auto &item) { return item.second.inode == before.inode && sameContent(item.second, before); };
            if (!relative.empty() && std::none_of(target.begin(), target.end(), isBefore))
                wrong += QStringLiteral("LOST: the old ") + name(relative);
            const auto now = target.find(relative);
            const bool isNew = now != target.end() && sameContent(now->second, source.at(relative));
            if (!isNew && !reported.isFailed(path))
                wrong += QStringLiteral("silently not there: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

/// The target's folder gives every new entry an ACL: no copy may keep it.
void TstEachCall::copyIntoInheritance()
{
    if (!canHoldAcls(m_temp->path()))
        QSKIP("no ACLs here");
    TempFolder here(m_temp->path());
    Tree from(here.child("from"));
    from.folder("d", 0750).file("d/small", "small", 0640).bigFile("d/large", (1 << 20) + 17, 5).mode("d/large", 0640).folder("d/sub", 0750);
    from.file("d/sub/inner", "inner", 0640).fifo("d/fifo", 0640);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp->path());
        Tree to(there.path());
        to.defaultAcl("", {{1, 7}, {2, 7, 12345}, {4, 7}, {16, 7}, {32, 7}});
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path()), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), run);
        const Reported reported(run);
        for (const auto &[relative, copy] : takeSnapshot(there.child("d"))) {
            if (fs::isPartialName(Path(relative).name()))
                continue; // see debris()
            const EntrySnapshot &entry = source.at(relative);
            const std::string path = relative.empty() ? from.path("d").bytes() : from.path("d/" + relative).bytes();
            if (!sameContent(entry, copy))
                wrong += QStringLiteral("not whole: ") + name(relative);
            if (!reported.isTouched(path) && (copy.attributes != entry.attributes || copy.mode != entry.mode))
                wrong += QStringLiteral("silently more open: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::verifiedCopy()
{
    TempFolder here(m_temp->path());
    Tree from(here.child("from"));
    fill(from);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    model::Options options;
    options.verification = model::Verification::ReadBack;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp->path());
        const JobRun run = runJob(copyRequest({from.path("d")}, there.path(), options), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), run);
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        if (run.job.state == model::JobState::Done && run.count(ItemStatus::Lossy) == 0)
            wrong += difference(source, target);
        for (const auto &[relative, entry] : target) {
            if (fs::isPartialName(Path(relative).name()))
                continue;
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
        TempFolder here(m_temp->path());
        TempFolder there(m_other->path());
        Tree from(here.child("from"));
        fill(from);
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        const JobRun run = runJob(moveRequest({from.path("d")}, there.path()), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(there.path(), run);
        const TreeSnapshot target = takeSnapshot(there.child("d"));
        const TreeSnapshot left = takeSnapshot(from.path("d"));
        const Reported reported(run);
        if (run.job.state == model::JobState::Done && run.count(ItemStatus::Lossy) == 0)
            wrong += difference(source, target, {.attributes = canHoldAttributes(there.path())});
        if (run.job.state == model::JobState::Done && !left.empty())
            wrong += QStringLiteral("the source is still there ");
        wrong += lostOnTheWay(source, left, target, reported, from.path("d"));
        for (const auto &[relative, entry] : target) {
            if (!fs::isPartialName(Path(relative).name()) && !sameContent(entry, source.at(relative)))
                wrong += QStringLiteral("copy not whole: ") + name(relative);
        }
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::moveWithin()
{
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(m_temp->path());
        Tree from(here.child("from"));
        fill(from);
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        Tree to(here.child("to"));
        const JobRun run = runJob(moveRequest({from.path("d")}, to.root()), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(to.root(), run);
        const bool moved = to.exists("d");
        const bool isRename = run.of("d") != nullptr && run.of("d")->method == model::Method::Rename;
        if (!isRename)
            wrong += lostOnTheWay(source, takeSnapshot(from.path("d")), takeSnapshot(to.path("d")), Reported(run), from.path("d"));
        else if (moved == from.exists("d"))
            wrong += QStringLiteral("not in one place ");
        if (isRename)
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
        TempFolder here(m_temp->path());
        Tree from(here.child("from"));
        fill(from);
        Tree to(here.child("to"));
        to.folder("d").file("d/small", "old").folder("d/sub").file("d/sub/inner", "old");
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        const TreeSnapshot old = takeSnapshot(to.path("d"));
        const JobRun run = runJob(moveRequest({from.path("d")}, to.root(), options), {.ops = ops});
        QString wrong = wrongInReport(run, *ops) + debris(to.root(), run);
        const TreeSnapshot left = takeSnapshot(from.path("d"));
        const TreeSnapshot target = takeSnapshot(to.path("d"));
        const Reported reported(run);
        wrong += lostOnTheWay(source, left, target, reported, from.path("d"));
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
        TempFolder here(m_temp->path());
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
    const Path base = volume ? volume->path() : m_temp->path();
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

/// What was copied goes, but nothing else; what it had replaced comes back.
void TstEachCall::undoCopy()
{
    TempFolder here(m_temp->path());
    Tree from(here.child("from"));
    fill(from);
    from.file("alone", "new");
    const TreeSnapshot source = takeSnapshot(from.root());
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.keepReplaced = true;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder there(m_temp->path());
        const Path results = there.child("results");
        Tree to(there.child("to"));
        to.file("alone", "old").folder("d").file("d/theirs", "theirs");
        const TreeSnapshot old = takeSnapshot(to.root());
        const Undoing undoing(copyRequest({from.path("d"), from.path("alone")}, to.root(), options), results);
        to.file("d/sub/later", "later");
        const TreeSnapshot copied = takeSnapshot(to.root());
        const JobRun run = undoing.run(ops, results);
        QString wrong = wrongInReport(run, *ops) + debris(to.root(), run) + untoldRest(to.root(), run);
        wrong += difference(source, takeSnapshot(from.root()), {.inodes = true});
        const TreeSnapshot now = takeSnapshot(to.root());
        const Reported reported(run);
        for (const auto &[relative, entry] : old) {
            if (!S_ISDIR(entry.mode) && !holds(now, entry))
                wrong += QStringLiteral("LOST: the old ") + name(relative);
        }
        if (!now.contains("d/sub/later") || to.content("d/sub/later") != "later")
            wrong += QStringLiteral("LOST: what was put there later ");
        for (const auto &[relative, entry] : copied) {
            const auto left = now.find(relative);
            const bool isTheirs = relative == "d" || relative == "d/sub" || relative == "d/sub/later" || relative == "d/theirs";
            const bool isLeft = left != now.end() && left->second.inode == entry.inode && !isTheirs && !S_ISDIR(entry.mode);
            if (isLeft && !sameContent(left->second, entry))
                wrong += QStringLiteral("not whole: ") + name(relative);
            if (isLeft && !reported.isFailed(to.path(relative).bytes()) && !Path(relative).parent().name().starts_with(".ferry-kept-"))
                wrong += QStringLiteral("silently still there: ") + name(relative);
        }
        if (run.job.state == model::JobState::Done && to.content("alone") != "old")
            wrong += QStringLiteral("silently not put back ");
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::undoRename()
{
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.keepReplaced = true;
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(m_temp->path());
        const Path results = here.child("results");
        Tree from(here.child("from"));
        fill(from);
        from.file("alone", "new").symlink("link", "new");
        Tree to(here.child("to"));
        to.file("alone", "old");
        const TreeSnapshot source = takeSnapshot(from.root());
        const TreeSnapshot old = takeSnapshot(to.root());
        const std::vector<Path> sources {from.path("d"), from.path("alone"), from.path("link")};
        const Undoing undoing(moveRequest(sources, to.root(), options), results);
        const JobRun run = undoing.run(ops, results);
        QString wrong = wrongInReport(run, *ops) + debris(to.root(), run) + debris(from.root(), run) + untoldRest(to.root(), run);
        const TreeSnapshot back = takeSnapshot(from.root());
        const TreeSnapshot left = takeSnapshot(to.root());
        const Reported reported(run);
        if (!holds(left, old.at("alone")))
            wrong += QStringLiteral("LOST: the old one ");
        if (run.job.state == model::JobState::Done && to.content("alone") != "old")
            wrong += QStringLiteral("silently not put back ");
        for (const auto &[relative, entry] : source) {
            if (relative.empty())
                continue;
            const auto at = [&](const TreeSnapshot &tree) {
                const auto found = tree.find(relative);
                return found != tree.end() && sameContent(found->second, entry);
            };
            const bool isBack = at(back);
            const bool isLeft = at(left);
            if (!isBack && !isLeft)
                wrong += QStringLiteral("LOST: ") + name(relative);
            if (!isBack && !reported.isFailed(to.path(relative).bytes()))
                wrong += QStringLiteral("silently not back: ") + name(relative);
            // What is there twice is a copy whose source could not go, and that was told.
            if (isBack && isLeft && !reported.isTouched(to.path(relative).bytes()))
                wrong += QStringLiteral("silently there twice: ") + name(relative);
        }
        if (run.job.state == model::JobState::Done && run.count(ItemStatus::Lossy) == 0)
            wrong += difference(source, back, {.rootTimes = false});
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::undoMoveAcross()
{
    if (!m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(m_temp->path());
        TempFolder there(m_other->path());
        const Path results = here.child("results");
        Tree from(here.child("from"));
        fill(from);
        Tree to(there.child("to"));
        to.file("theirs", "theirs");
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        const Undoing undoing(moveRequest({from.path("d")}, to.root()), results);
        const TreeSnapshot moved = takeSnapshot(to.path("d"));
        const JobRun run = undoing.run(ops, results);
        QString wrong = wrongInReport(run, *ops) + debris(from.root(), run) + debris(to.root(), run);
        const TreeSnapshot back = takeSnapshot(from.path("d"));
        const TreeSnapshot left = takeSnapshot(to.path("d"));
        const Reported reported(run);
        wrong += lostOnTheWay(moved, left, back, reported, to.path("d"));
        if (run.job.state == model::JobState::Done && run.count(ItemStatus::Lossy) == 0)
            wrong += difference(source, back, {.attributes = canHoldAttributes(there.path())});
        for (const auto &[relative, entry] : back) {
            if (!fs::isPartialName(Path(relative).name()) && !sameContent(entry, source.at(relative)))
                wrong += QStringLiteral("not whole: ") + name(relative);
        }
        if (to.content("theirs") != "theirs")
            wrong += QStringLiteral("a neighbour was touched ");
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

void TstEachCall::undoTrash()
{
    QString why;
    const std::unique_ptr<Mount> volume = Mount::tmpfs(why);
    const Path base = volume ? volume->path() : m_temp->path();
    step([&](const std::shared_ptr<FaultOps> &ops) {
        TempFolder here(base);
        const Path results = here.child("results");
        const Tree home(here.child("home"));
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(home.root().bytes()));
        Tree tree(here.child("t"));
        fill(tree);
        tree.file("alone", "by itself");
        const TreeSnapshot before = takeSnapshot(tree.root());
        const Undoing undoing(trashRequest({tree.path("d"), tree.path("alone")}), results);
        const JobRun run = undoing.run(ops, results);
        QString wrong = wrongInReport(run, *ops) + debris(tree.root(), run) + untoldRest(home.root(), run);
        const TreeSnapshot back = takeSnapshot(tree.root());
        const TreeSnapshot left = takeSnapshot(home.path("Trash/files"));
        const Reported reported(run);
        for (const auto &[relative, entry] : before) {
            if (relative.empty())
                continue;
            const bool isBack = back.contains(relative) && sameContent(back.at(relative), entry);
            const bool isLeft = left.contains(relative) && sameContent(left.at(relative), entry);
            const std::string path = home.path("Trash/files/" + relative).bytes();
            if (!isBack && !isLeft)
                wrong += QStringLiteral("LOST: ") + name(relative);
            if (!isBack && !reported.isFailed(path))
                wrong += QStringLiteral("silently not back: ") + name(relative);
            if (isLeft && isBack && !reported.isTouched(path))
                wrong += QStringLiteral("silently there twice: ") + name(relative);
            if (isLeft && relative.find('/') == std::string::npos && !home.exists("Trash/info/" + relative + ".trashinfo"))
                wrong += QStringLiteral("in the trash without its note: ") + name(relative);
        }
        if (run.job.state == model::JobState::Done && run.count(ItemStatus::Lossy) == 0)
            wrong += difference(before, back, {.rootTimes = false});
        return wrong.isEmpty() ? wrong : wrong + run.text();
    });
}

QTEST_GUILESS_MAIN(TstEachCall)
#include "tst_each_call.moc"
