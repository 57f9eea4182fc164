// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <sys/stat.h>
#include <unistd.h>

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

constexpr Attack kAttacks[] {
    {"folder by link to folder", "d/sub", "victim/sub"},
    {"low folder by link to folder", "d/sub/low", "victim/sub/low"},
    {"top by link to folder", "d", "victim"},
    {"file by link to file", "d/sub/2", "victim/sub/2"},
    {"file by fifo", "d/sub/2", nullptr},
    {"folder by fifo", "d/sub", nullptr},
};

void addAttacks()
{
    QTest::addColumn<int>("attack");
    for (int i = 0; i < int(std::size(kAttacks)); ++i)
        QTest::newRow(kAttacks[i].name) << i;
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
    void copyWritesNothingOutside_data();
    void copyWritesNothingOutside();
    void moveTouchesNothingOutside_data() { addAttacks(); }
    void moveTouchesNothingOutside();

private:
    /// Runs `request` of a fresh scene once for each of its calls, the attack striking at that call.
    template <typename MakeRequest, typename Check>
    void atEveryCall(const Attack &attack, bool onTarget, MakeRequest makeRequest, Check check);

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
    std::uint64_t nth = 1;
    for (; nth < kCallsMax; nth += stride()) {
        Scene scene(m_temp->path());
        const TempFolder target(m_other->isThere() ? m_other->path() : m_temp->path());
        const auto ops = std::make_shared<FaultOps>();
        const Path root = onTarget ? target.path() : scene.tree.root();
        ops->atNth(nth, [&](const MadeCall &) { strike(attack, scene, root); });
        const JobRun run = runJob(makeRequest(scene, target.path()), {.ops = ops, .deadline = std::chrono::seconds(30)});
        const QByteArray where = QByteArray::number(qulonglong(nth)) + ": " + run.text().toUtf8();
        QVERIFY2(run.ended, where.constData());
        const QString touched = difference(scene.victim, takeSnapshot(scene.tree.path("victim")), {.inodes = true});
        QVERIFY2(touched.isEmpty(), (where + touched.toUtf8()).constData());
        QVERIFY2(check(scene, target.path()), where.constData());
        if (!ops->struck())
            break;
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

void TstSwapped::copyWritesNothingOutside_data()
{
    QTest::addColumn<int>("attack");
    for (int i = 0; i < 3; ++i)
        QTest::newRow(kAttacks[i].name) << i;
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

QTEST_GUILESS_MAIN(TstSwapped)
#include "tst_swapped.moc"
