// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/name_rules.h"
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/memory_fuse.h"
#include "tests/support/tree.h"

#include <sys/stat.h>

#include <algorithm>

using namespace ferry;
using namespace ferry::test;
using model::ItemStatus;

namespace {

constexpr std::uint64_t kMoments = 10; ///< at which it vanishes, in each row, unless the run is a long one
constexpr std::chrono::seconds kDeadline {60};

void fill(Tree &tree)
{
    tree.folder("d").bigFile("d/large", (9 << 20) + 17, 5).folder("d/sub").folder("d/sub/low").file("d/sub/low/f", "low");
    for (int i = 0; i < 12; ++i)
        tree.file("d/sub/" + std::to_string(i), pattern(3000 + std::uint64_t(i), std::uint64_t(i)));
}

bool sameContent(const EntrySnapshot &a, const EntrySnapshot &b)
{
    return (a.mode & S_IFMT) == (b.mode & S_IFMT) && a.size == b.size && a.hash == b.hash;
}

} // namespace

/// A file system as networks have them: it can do little, is slow, and breaks off in the middle.
class TstVanishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingPlainTravels();
    void nothingIsLost_whenItVanishes_data();
    void nothingIsLost_whenItVanishes();

private:
    std::uint64_t m_moments = 0;
};

void TstVanishing::everythingPlainTravels()
{
    QString why;
    const auto fuse = MemoryFuse::mount(why);
    if (!fuse)
        QSKIP(qPrintable(why));
    TempFolder here;
    Tree from(here.child("from"));
    fill(from);
    from.file("d/old", "new").hardLink("d/old", "d/second").symlink("d/link", "old");
    Tree(fuse->path()).folder("d").file("d/old", "old");
    fuse->setSlow(std::chrono::microseconds(500));
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    options.verification = model::Verification::ReadBack;

    const JobRun there = runJob(copyRequest({from.path("d")}, fuse->path(), options), {.deadline = kDeadline});

    QVERIFY2(there.ended, qPrintable(there.text()));
    QCOMPARE(there.count(ItemStatus::Failed), 1); // the link
    FERRY_ITEM(there, "d/link", Failed);
    const TreeSnapshot source = takeSnapshot(from.path("d"));
    const TreeSnapshot target = takeSnapshot(fuse->path().child("d"));
    QCOMPARE(target.size(), source.size() - 1);
    for (const auto &[name, entry] : target)
        QVERIFY2(sameContent(entry, source.at(name)) && entry.modified == source.at(name).modified, name.c_str());
    FERRY_NO_STRAY(fuse->path());

    const JobRun back = runJob(moveRequest({fuse->path().child("d")}, here.child("back")), {.deadline = kDeadline});

    FERRY_ENDED(back, Done);
    const TreeSnapshot returned = takeSnapshot(here.child("back").child("d"));
    QCOMPARE(returned.size(), target.size());
    for (const auto &[name, entry] : returned)
        QVERIFY2(sameContent(entry, source.at(name)), name.c_str());
    QVERIFY(Tree(fuse->path()).names().empty());
}

void TstVanishing::nothingIsLost_whenItVanishes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isTarget");
    QTest::newRow("copy to it") << int(model::JobKind::Copy) << true;
    QTest::newRow("copy from it") << int(model::JobKind::Copy) << false;
    QTest::newRow("move to it") << int(model::JobKind::Move) << true;
    QTest::newRow("move from it") << int(model::JobKind::Move) << false;
}

void TstVanishing::nothingIsLost_whenItVanishes()
{
    QFETCH(int, kind);
    QFETCH(bool, isTarget);
    QString why;
    std::uint64_t all = 0;
    std::uint64_t step = 1;
    for (std::uint64_t moment = 0; moment <= all; moment += step) {
        auto fuse = MemoryFuse::mount(why);
        if (!fuse)
            QSKIP(qPrintable(why));
        TempFolder here;
        const Path far = fuse->path();
        Tree from(isTarget ? here.child("from") : far.child("from"));
        fill(from);
        const Path target = isTarget ? far.child("to") : here.child("to");
        Tree(target).folder("d").file("d/large", "old");
        const TreeSnapshot source = takeSnapshot(from.path("d"));
        model::Options options;
        options.onFile = model::FileConflict::Overwrite;
        const std::uint64_t before = fuse->requests();
        if (moment > 0) // 0: a whole run, to be counted
            fuse->vanishAfter(moment);

        const JobRun run = runJob({model::JobKind(kind), {from.path("d")}, target, options}, {.deadline = kDeadline});

        QVERIFY2(run.ended, qPrintable(run.text()));
        if (moment == 0) {
            FERRY_ENDED(run, Done);
            all = fuse->requests() - before;
            step = isLongRun() ? 1 : std::max<std::uint64_t>(1, all * stride() / kMoments);
            QVERIFY(all > 20);
            continue;
        }
        if (!fuse->isGone())
            break; // it asked less often than the first time
        ++m_moments;
        const QByteArray where = QByteArray::number(qulonglong(moment)) + ": " + run.text().toUtf8();
        const bool isDone = run.job.state == model::JobState::Done; // it vanished when all was over
        QVERIFY2(isDone || run.job.state == model::JobState::Failed || run.job.state == model::JobState::DoneWithProblems,
                 where.constData());
        const std::shared_ptr<MemoryFuse::Store> store = fuse->store();
        fuse.reset();
        fuse = MemoryFuse::mount(why, store);
        QVERIFY2(fuse != nullptr, qPrintable(why));
        const TreeSnapshot left = takeSnapshot(isTarget ? from.path("d") : fuse->path().child("from/d"));
        const TreeSnapshot arrived = takeSnapshot(isTarget ? fuse->path().child("to/d") : target.child("d"));
        for (const auto &[name, entry] : source) {
            const bool stays = left.contains(name) && sameContent(left.at(name), entry);
            const bool isThere = arrived.contains(name) && sameContent(arrived.at(name), entry);
            QVERIFY2(stays || (isThere && kind == int(model::JobKind::Move)), ("lost: " + name + " at " + where.toStdString()).c_str());
            QVERIFY2(!isDone || isThere, ("done without " + name + " at " + where.toStdString()).c_str());
        }
        for (const auto &[name, entry] : arrived) {
            const std::string last = Path(name).name();
            const bool isTold
                = std::ranges::any_of(run.outcomes, [&](const model::Outcome &outcome) { return outcome.source.name == last; });
            const bool isOld = name == "large" && entry.size == 3;
            QVERIFY2(fs::isPartialName(last) ? isTold : isOld || sameContent(entry, source.at(name)),
                     ("neither whole nor told: " + name + " at " + where.toStdString()).c_str());
        }
        QVERIFY2(arrived.contains("large"), where.constData());
    }
    qInfo("it vanished at %llu moments so far", static_cast<unsigned long long>(m_moments));
}

QTEST_GUILESS_MAIN(TstVanishing)
#include "tst_vanishing.moc"
