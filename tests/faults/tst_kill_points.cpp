// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_ops.h"
#include "tests/support/interrupted_job.h"
#include "tests/support/mounts.h"

#include <QCoreApplication>
#include <QTest>

#include <signal.h>
#include <unistd.h>

#include <map>
#include <vector>

using namespace ferry;
using namespace ferry::test;
using model::FileConflict;
using model::FolderConflict;
using model::JobKind;

namespace {

constexpr std::uint64_t kPointsMax = 5000;
constexpr std::uint64_t kLarge = (8 << 20) + 17; ///< travels in ranges

constexpr InterruptedCase kCases[] = {
    {.name = "copy"},
    {.name = "copy, no unnamed files", .unnamed = false},
    {.name = "copy, in ranges", .large = kLarge},
    {.name = "copy, folders skipped", .onFolder = FolderConflict::Skip},
    {.name = "copy, resumed from the queue", .then = Then::Resume},
    {.name = "copy, dropped", .unnamed = false, .then = Then::Drop},
    {.name = "overwrite", .hasOld = true, .onFile = FileConflict::Overwrite},
    {.name = "overwrite, in ranges", .hasOld = true, .large = kLarge, .onFile = FileConflict::Overwrite},
    {.name = "overwrite, resumed from the queue",
     .unnamed = false,
     .hasOld = true,
     .then = Then::Resume,
     .onFile = FileConflict::Overwrite},
    {.name = "keep both", .hasOld = true, .onFile = FileConflict::Rename},
    {.name = "keep both, in ranges", .hasOld = true, .large = kLarge, .onFile = FileConflict::Rename},
    {.name = "keep both, folders too", .hasOld = true, .onFile = FileConflict::Rename, .onFolder = FolderConflict::Rename},
    {.name = "set the old aside", .hasOld = true, .onFile = FileConflict::RenameOld},
    {.name = "move within", .kind = JobKind::Move},
    {.name = "move within, overwrite", .kind = JobKind::Move, .hasOld = true, .onFile = FileConflict::Overwrite},
    {.name = "move across", .kind = JobKind::Move, .across = true},
    {.name = "move across, in ranges", .kind = JobKind::Move, .across = true, .large = kLarge},
    {.name = "move across, no unnamed files", .kind = JobKind::Move, .across = true, .unnamed = false, .then = Then::Resume},
    {.name = "move across, overwrite", .kind = JobKind::Move, .across = true, .hasOld = true, .onFile = FileConflict::Overwrite},
    {.name = "delete", .kind = JobKind::Delete},
    {.name = "delete, resumed from the queue", .kind = JobKind::Delete, .then = Then::Resume},
    {.name = "trash", .kind = JobKind::Trash},
    {.name = "undo copy", .hasOld = true, .undoes = true, .onFile = FileConflict::Rename},
    {.name = "undo copy, resumed from the queue", .undoes = true, .then = Then::Resume},
    {.name = "undo move within", .kind = JobKind::Move, .undoes = true},
    {.name = "undo move across", .kind = JobKind::Move, .across = true, .undoes = true},
    {.name = "undo move across, in ranges", .kind = JobKind::Move, .across = true, .large = kLarge, .undoes = true},
    {.name = "undo move across, resumed from the queue",
     .kind = JobKind::Move,
     .across = true,
     .unnamed = false,
     .undoes = true,
     .then = Then::Resume},
    {.name = "undo move across, dropped", .kind = JobKind::Move, .across = true, .unnamed = false, .undoes = true, .then = Then::Drop},
    {.name = "undo trash", .kind = JobKind::Trash, .undoes = true},
    {.name = "extract", .kind = JobKind::Extract},
    {.name = "extract, of which a part is marked", .kind = JobKind::Extract, .inParts = true},
    {.name = "extract, a link without what it is a link to", .kind = JobKind::Extract, .only = "d/sub/hard", .inParts = true},
    {.name = "extract, a path that comes twice, and a link between",
     .kind = JobKind::Extract,
     .isTwice = true,
     .inParts = true,
     .onFile = FileConflict::Overwrite},
    {.name = "extract, paths that come twice, keep both",
     .kind = JobKind::Extract,
     .isTwice = true,
     .inParts = true,
     .onFile = FileConflict::Rename},
    {.name = "extract, resumed from the queue", .kind = JobKind::Extract, .then = Then::Resume},
    {.name = "extract, dropped", .kind = JobKind::Extract, .then = Then::Drop},
    {.name = "extract, overwrite", .kind = JobKind::Extract, .hasOld = true, .onFile = FileConflict::Overwrite},
};

/// A hop of an extraction ends after this call, so that the journal tells of what came before.
void outlastHop(const MadeCall &)
{
    ::usleep(25'000);
}

} // namespace

/// A job is killed before each call that changes something, in a run of its own; then the same is asked for again, or the job is resumed or
/// dropped from the queue. On other file systems only a few points of some jobs, unless the run is a long one (isLongRun).
class TstKillPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedAnywhere_data();
    void killedAnywhere();
    void cleanupTestCase();

private:
    TempFolder m_temp;
    OtherFileSystem m_other {m_temp.path()};
    std::map<QByteArray, std::unique_ptr<Mount>> m_mounts; ///< null where it cannot be mounted
    std::map<QByteArray, QString> m_why;
    std::map<QByteArray, int> m_points; ///< by file system
};

void TstKillPoints::initTestCase()
{
#ifdef __SANITIZE_THREAD__
    QSKIP("the thread sanitizer cannot follow the threads of a process that was forked from one with threads");
#endif
    std::vector<const char *> types {"xfs", "btrfs"};
    if (isLongRun())
        types.push_back("ext4");
    for (const char *type : types)
        m_mounts[type] = Mount::loop(type, m_why[type], 256 << 20);
}

void TstKillPoints::killedAnywhere_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("on");
    QList<QByteArray> systems {"here"};
    if (m_other.isThere())
        systems += "elsewhere";
    for (const auto &[name, mount] : m_mounts)
        systems += name;
    for (const QByteArray &on : systems) {
        for (int i = 0; i < int(std::size(kCases)); ++i) {
            const bool isQuick = !kCases[i].across && kCases[i].large < kLarge;
            const bool isTold = on == "here" || (isLongRun() && m_mounts.contains(on)) || isQuick;
            const bool isMain = kCases[i].then == Then::Repeat && kCases[i].unnamed && kCases[i].kind != JobKind::Extract;
            if (isTold && (isLongRun() || isMain || !m_mounts.contains(on)))
                QTest::addRow("%s: %s", on.constData(), kCases[i].name) << i << on;
        }
    }
}

void TstKillPoints::killedAnywhere()
{
    QFETCH(int, index);
    QFETCH(QByteArray, on);
    const InterruptedCase &tried = kCases[index];
    if (m_mounts.contains(on) && !m_mounts[on])
        QSKIP(qPrintable(m_why[on]));
    if (tried.across && !m_other.isThere())
        QSKIP(qPrintable(m_other.why()));
    const Path base = on == "here" ? m_temp.path() : on == "elsewhere" ? m_other.path() : m_mounts[on]->path();
    /// Trees of one run.
    struct Place {
        Place(const InterruptedCase &tried, const Path &base, const Path &other)
            : here(base)
            , there(tried.across ? other : base)
            , job(tried, {here.child("from"), there.child("to"), here.child("state")})
        {
        }
        TempFolder here;
        TempFolder there;
        InterruptedJob job;
    };
    const Path other = m_other.isThere() ? m_other.path() : Path();
    const Place reference(tried, base, other);
    QVERIFY2(reference.job.run() == InterruptedJob::Well, qPrintable(reference.job.told()));
    QVERIFY2(reference.job.strays().isEmpty(), qPrintable(reference.job.strays()));
    const TreeSnapshot wanted = reference.job.target();

    // What costs most, and what is much the same on another file system, is tried at some points only, unless told to try all.
    const bool isSparse = !isLongRun() && (on == "elsewhere" || tried.large == kLarge);
    const bool isSparser = !isLongRun() && tried.undoes && tried.across;
    const bool isSparsest = !isLongRun() && m_mounts.contains(on);
    const std::uint64_t step = stride() * (isSparsest ? 20 : isSparser ? 10 : isSparse ? 3 : 1);
    QString all;
    int wrongs = 0;
    std::uint64_t nth = 1 + std::uint64_t(index) % step;
    for (; nth < kPointsMax && wrongs < 8; nth += step) {
        const Place place(tried, base, other);
        const int ended = place.job.run([&] {
            const auto ops = std::make_shared<InterruptedOps>(tried.unnamed);
            ops->atNth(nth, [](const MadeCall &) { ::kill(::getpid(), SIGKILL); }, changingCalls());
            if (tried.inParts)
                ops->atNth(nth / 2 + 1, outlastHop, changingCalls());
            return ops;
        });
        if (ended == InterruptedJob::Well)
            break; // there are no more calls
        QString wrong = ended == InterruptedJob::Killed ? place.job.wrongWhenStopped(wanted)
                                                        : QStringLiteral("not killed but ended as %1: ").arg(ended) + place.job.told();
        if (tried.then == Then::Drop) {
            const int dropped = place.job.takeUp(Then::Drop);
            wrong += dropped == 0 ? place.job.wrongWhenStopped(wanted) + place.job.strays()
                                  : QStringLiteral("could not be dropped: %1 ").arg(dropped);
        } else {
            const bool isRemembered = place.job.journals() > 0;
            const int resumed = tried.then == Then::Resume && isRemembered ? place.job.takeUp(Then::Resume) : place.job.run();
            wrong += resumed == InterruptedJob::Well ? place.job.wrongInTheEnd(wanted)
                                                     : QStringLiteral("went on to %1: ").arg(resumed) + place.job.told();
        }
        ++m_points[on];
        if (!wrong.isEmpty()) {
            ++wrongs;
            all += QStringLiteral("killed before call %1: %2\n").arg(nth).arg(wrong);
        }
    }
    QVERIFY2(all.isEmpty(), qPrintable(all.left(6000)));
    QVERIFY(nth > 5 && nth < kPointsMax);
}

void TstKillPoints::cleanupTestCase()
{
    for (const auto &[on, points] : m_points)
        qInfo("%d kill points on %s", points, on == "here" ? "the file system of $TMPDIR" : on == "elsewhere" ? "tmpfs" : on.constData());
}

QTEST_GUILESS_MAIN(TstKillPoints)
#include "tst_kill_points.moc"
