// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace ferry;
using namespace ferry::test;

namespace {

constexpr const char *kSecret = "a secret of somebody else's";

/// A tree to work on, and beside it a victim with the very same names, which nobody named.
struct Scene {
    explicit Scene(const Path &below)
        : temp(below)
        , tree(temp.child("t"))
    {
        for (const char *root : {"d", "victim"}) {
            const std::string base = root;
            const char *content = base == "d" ? "own" : kSecret;
            tree.folder(base).file(base + "/1", content).folder(base + "/sub").file(base + "/sub/2", content).symlink(base + "/link", "1");
            tree.folder(base + "/sub/low").file(base + "/sub/low/3", content).file(base + "/9", content);
        }
        victim = takeSnapshot(tree.path("victim"));
    }

    TempFolder temp;
    Tree tree;
    TreeSnapshot victim;
};

/// What an attacker does to `base` at one moment: a folder or file gives its name to a link, fifo or folder. Harmless if it is not
/// there (any more). No member of Tree: those end the program where something is missing.
struct Attack {
    const char *name;
    const char *what; ///< below the root of the tree worked on
    const char *link; ///< to what, below the scene's tree; null: a fifo
};

void strike(const Attack &attack, const Scene &scene, const Path &root)
{
    const std::string what = root.bytes() + '/' + attack.what;
    const std::string away = root.bytes() + "/away"; // beside it, so that it is a rename
    if (::rename(what.c_str(), away.c_str()) != 0)
        return;
    if (attack.link == nullptr)
        (void)::mkfifo(what.c_str(), 0666);
    else
        (void)::symlink(scene.tree.path(attack.link).c_str(), what.c_str());
}

/// The attacker puts everything back, so that a look afterwards finds nothing.
void undo(const Attack &attack, const Path &root)
{
    const std::string what = root.bytes() + '/' + attack.what;
    const std::string away = root.bytes() + "/away";
    struct stat facts = {};
    if (::lstat(away.c_str(), &facts) != 0)
        return;
    (void)::unlink(what.c_str());
    (void)::rename(away.c_str(), what.c_str());
}

constexpr Attack kAttacks[] {
    {"folder by link to folder", "d/sub", "victim/sub"},
    {"low folder by link to folder", "d/sub/low", "victim/sub/low"},
    {"top by link to folder", "d", "victim"},
    {"file by link to file", "d/sub/2", "victim/sub/2"},
    {"file by fifo", "d/sub/2", nullptr},
    {"folder by fifo", "d/sub", nullptr},
};

void addAttacks(int count = int(std::size(kAttacks)))
{
    QTest::addColumn<int>("attack");
    QTest::addColumn<bool>("back");
    for (int i = 0; i < count; ++i) {
        QTest::newRow(kAttacks[i].name) << i << false;
        QTest::addRow("%s, and back", kAttacks[i].name) << i << true;
    }
}

/// Whether the secret is anywhere below.
bool holdsSecret(const Path &root, const TreeSnapshot &victim)
{
    const std::string hash = victim.at("1").hash;
    for (const auto &[name, entry] : takeSnapshot(root)) {
        if (entry.hash == hash)
            return true;
    }
    return false;
}

} // namespace

class TstSwapped : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deleteTouchesNothingOutside_data() { addAttacks(); }
    void deleteTouchesNothingOutside();
    void copyReadsNothingOutside_data() { addAttacks(); }
    void copyReadsNothingOutside();
    void copyWritesNothingOutside_data() { addAttacks(3); }
    void copyWritesNothingOutside();
    void moveTouchesNothingOutside_data() { addAttacks(); }
    void moveTouchesNothingOutside();
    void overwritingWritesNothingOutside_data() { addAttacks(5); }
    void overwritingWritesNothingOutside();
    void mergingByRenamesTouchesNothingOutside_data() { addAttacks(); }
    void mergingByRenamesTouchesNothingOutside();
    void trashTakesNothingFromOutside_data() { addAttacks(); }
    void trashTakesNothingFromOutside();
    void trashPutsNothingOutside();
    void whileTheFolderChangesAllTheTime_data();
    void whileTheFolderChangesAllTheTime();
    void cleanupTestCase();

private:
    /// Runs `request` of a fresh scene once for each of its calls, the attack striking at that call.
    template <typename MakeRequest, typename Check>
    void atEveryCall(const Attack &attack, bool onTarget, MakeRequest makeRequest, Check check);

    std::uint64_t m_points = 0; ///< calls at which an attacker struck
    std::unique_ptr<Mount> m_memory; ///< many small runs: not on a disk, where there is a choice
    std::unique_ptr<TempFolder> m_temp;
    std::unique_ptr<OtherFileSystem> m_other;
};

void TstSwapped::initTestCase()
{
    QString why;
    m_memory = Mount::tmpfs(why);
    m_temp = std::make_unique<TempFolder>(m_memory ? m_memory->path() : Path());
    m_other = std::make_unique<OtherFileSystem>(m_temp->path());
}

template <typename MakeRequest, typename Check>
void TstSwapped::atEveryCall(const Attack &attack, bool onTarget, MakeRequest makeRequest, Check check)
{
    constexpr std::uint64_t kCallsMax = 2000;
    QFETCH(bool, back);
    const std::uint64_t step = stride() * (isLongRun() ? 1 : 2);
    std::uint64_t nth = 1 + (back ? 1 : 0) * (step - 1); // the one looks at odd calls, the other at even ones
    for (; nth < kCallsMax; nth += step) {
        Scene scene(m_temp->path());
        const TempFolder target(m_other->isThere() ? m_other->path() : m_temp->path());
        const auto ops = std::make_shared<FaultOps>();
        const Path root = onTarget ? target.path() : scene.tree.root();
        ops->atNth(nth, [&](const MadeCall &) { strike(attack, scene, root); });
        if (back)
            ops->atNth(nth + 1, [&](const MadeCall &) { undo(attack, root); });
        const JobRun run = runJob(makeRequest(scene, target.path()), {.ops = ops, .deadline = std::chrono::seconds(30)});
        const QByteArray where = QByteArray::number(qulonglong(nth)) + ": " + run.text().toUtf8();
        QVERIFY2(run.ended, where.constData());
        const QString touched = difference(scene.victim, takeSnapshot(scene.tree.path("victim")), {.inodes = true});
        QVERIFY2(touched.isEmpty(), (where + touched.toUtf8()).constData());
        QVERIFY2(check(scene, target.path()), where.constData());
        if (!ops->struck())
            break;
        ++m_points;
    }
    QVERIFY(nth > 20 && nth < kCallsMax);
}

void TstSwapped::deleteTouchesNothingOutside()
{
    QFETCH(int, attack);
    atEveryCall(
        kAttacks[attack], false, [](const Scene &scene, const Path &) { return deleteRequest({scene.tree.path("d")}); },
        [](const Scene &, const Path &) { return true; });
}

void TstSwapped::copyReadsNothingOutside()
{
    QFETCH(int, attack);
    atEveryCall(
        kAttacks[attack], false, [](const Scene &scene, const Path &target) { return copyRequest({scene.tree.path("d")}, target); },
        [](const Scene &scene, const Path &target) { return !holdsSecret(target, scene.victim) && strayNames(target).isEmpty(); });
}

void TstSwapped::copyWritesNothingOutside()
{
    QFETCH(int, attack);
    atEveryCall(
        kAttacks[attack], true, [](const Scene &scene, const Path &target) { return copyRequest({scene.tree.path("d")}, target); },
        [](const Scene &, const Path &) { return true; });
}

void TstSwapped::moveTouchesNothingOutside()
{
    if (!m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    QFETCH(int, attack);
    atEveryCall(
        kAttacks[attack], false, [](const Scene &scene, const Path &target) { return moveRequest({scene.tree.path("d")}, target); },
        [](const Scene &scene, const Path &target) { return !holdsSecret(target, scene.victim) && strayNames(target).isEmpty(); });
}

void TstSwapped::overwritingWritesNothingOutside()
{
    QFETCH(int, attack);
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    atEveryCall(
        kAttacks[attack], true,
        [&options](const Scene &scene, const Path &target) {
            Tree to(target);
            to.folder("d").file("d/1", "old").folder("d/sub").file("d/sub/2", "old").folder("d/sub/low").file("d/sub/low/3", "old");
            return copyRequest({scene.tree.path("d")}, target, options);
        },
        [](const Scene &, const Path &target) { return strayNames(target).isEmpty(); });
}

void TstSwapped::mergingByRenamesTouchesNothingOutside()
{
    QFETCH(int, attack);
    model::Options options;
    options.onFile = model::FileConflict::Overwrite;
    atEveryCall(
        kAttacks[attack], false,
        [&options](const Scene &scene, const Path &) {
            Tree tree(scene.tree.root());
            tree.folder("to").folder("to/d").folder("to/d/sub").file("to/d/sub/2", "old");
            return moveRequest({scene.tree.path("d")}, scene.tree.path("to"), options);
        },
        [](const Scene &scene, const Path &) { return !holdsSecret(scene.tree.path("to"), scene.victim); });
}

void TstSwapped::trashTakesNothingFromOutside()
{
    QFETCH(int, attack);
    atEveryCall(
        kAttacks[attack], false,
        [](const Scene &scene, const Path &) {
            Tree(scene.tree.root()).folder("home");
            qputenv("XDG_DATA_HOME", QByteArray::fromStdString(scene.tree.path("home").bytes()));
            return trashRequest({scene.tree.path("d")});
        },
        [](const Scene &scene, const Path &) { return !holdsSecret(scene.tree.path("home"), scene.victim); });
}

/// The trash itself is swapped: what would go there must not lie with somebody else.
void TstSwapped::trashPutsNothingOutside()
{
    const Attack attacks[] {{"", "home/Trash/files", "victim/sub"}, {"", "home/Trash/info", "victim/sub"}};
    for (const Attack &attack : attacks) {
        for (std::uint64_t nth = 1; nth < 200; ++nth) {
            Scene scene(m_temp->path());
            scene.tree.folder("home").folder("home/Trash", 0700).folder("home/Trash/files", 0700).folder("home/Trash/info", 0700);
            qputenv("XDG_DATA_HOME", QByteArray::fromStdString(scene.tree.path("home").bytes()));
            const auto ops = std::make_shared<FaultOps>();
            ops->atNth(nth, [&](const MadeCall &) { strike(attack, scene, scene.tree.root()); });
            const JobRun run = runJob(trashRequest({scene.tree.path("d")}), {.ops = ops, .deadline = std::chrono::seconds(30)});
            QVERIFY2(run.ended, qPrintable(run.text()));
            FERRY_SAME(scene.victim, takeSnapshot(scene.tree.path("victim")), {.inodes = true});
            m_points += ops->struck() ? 1 : 0;
        }
    }
}

void TstSwapped::whileTheFolderChangesAllTheTime_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("copy") << int(model::JobKind::Copy);
    QTest::newRow("move") << int(model::JobKind::Move);
    QTest::newRow("delete") << int(model::JobKind::Delete);
    QTest::newRow("trash") << int(model::JobKind::Trash);
}

/// No moment is chosen: a thread exchanges a folder for a link to the victim's as fast as it can.
void TstSwapped::whileTheFolderChangesAllTheTime()
{
    QFETCH(int, kind);
    const std::chrono::milliseconds lasts(isLongRun() ? 30'000 : 1000);
    const auto end = std::chrono::steady_clock::now() + lasts;
    std::uint64_t swaps = 0;
    std::uint64_t jobs = 0;
    while (std::chrono::steady_clock::now() < end) {
        Scene scene(m_temp->path());
        scene.tree.folder("home").symlink("bait", scene.tree.path("victim/sub").bytes());
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(scene.tree.path("home").bytes()));
        const TempFolder target(m_other->isThere() ? m_other->path() : m_temp->path());
        const std::string folder = scene.tree.path("d/sub").bytes();
        const std::string bait = scene.tree.path("bait").bytes();
        std::atomic<bool> isOver = false;
        std::atomic<std::uint64_t> done = 0;
        std::thread attacker([&] {
            while (!isOver)
                done += ::renameat2(AT_FDCWD, folder.c_str(), AT_FDCWD, bait.c_str(), RENAME_EXCHANGE) == 0 ? 1 : 0;
        });
        const bool hasTarget = kind == int(model::JobKind::Copy) || kind == int(model::JobKind::Move);
        model::Request request {model::JobKind(kind), {scene.tree.path("d")}, hasTarget ? target.path() : Path(), {}};
        const JobRun run = runJob(std::move(request), {.deadline = std::chrono::seconds(60)});
        isOver = true;
        attacker.join();
        swaps += done;
        ++jobs;
        QVERIFY2(run.ended, qPrintable(run.text()));
        FERRY_SAME(scene.victim, takeSnapshot(scene.tree.path("victim")), {.inodes = true});
        QVERIFY(!holdsSecret(target.path(), scene.victim));
        QVERIFY(!holdsSecret(scene.tree.path("home"), scene.victim));
    }
    qInfo("%llu jobs, %llu swaps", static_cast<unsigned long long>(jobs), static_cast<unsigned long long>(swaps));
    QVERIFY(jobs > 0 && swaps > 0);
}

void TstSwapped::cleanupTestCase()
{
    qInfo("%llu calls at which an attacker struck", static_cast<unsigned long long>(m_points));
}

QTEST_GUILESS_MAIN(TstSwapped)
#include "tst_swapped.moc"
