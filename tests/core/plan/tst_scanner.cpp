// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/scanner.h"

#include "core/fs/folder.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::plan;
using ferry::test::Call;
using ferry::test::callsOf;
using ferry::test::FaultOps;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

/// A source and a target folder, both open.
struct Pair {
    TempFolder temp;
    Tree source {temp.child("source")};
    Tree target {temp.child("target")};
    FaultOps ops;
    fs::FolderPool pool {8};
    std::shared_ptr<fs::Folder> sourceFolder = *fs::Folder::openRoot(ops, pool, source.root(), false);
    std::shared_ptr<fs::Folder> targetFolder = *fs::Folder::openRoot(ops, pool, target.root(), false);

    int sourceFd() { return (*sourceFolder->fd(ops))->get(); }
    int targetFd() { return (*targetFolder->fd(ops))->get(); }
};

const ScannedEntry *named(const std::vector<ScannedEntry> &entries, const std::string &name)
{
    for (const ScannedEntry &entry : entries) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

} // namespace

class TestScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtSourceAndTarget();
    void looksAtNoTarget_whereThereIsNone();
    void neverFollowsLinks();
    void keepsWhatCouldNotBeLookedAt();
    void keepsATargetThatCouldNotBeLookedAt();
    void readsEveryEntryOnce_inPieces();
    void extrasAreWhatTheSourceDoesNotHave();
    void extrasFailWithEitherFolder();
    void readsInInodeOrder();
    void tellsOfWhatVanished();
    void goesOn_whenAWholePieceVanished();
    void typesCostNoStat_whereTheFolderTellsThem();
    void failsWithTheFolder();
};

void TestScanner::looksAtSourceAndTarget()
{
    Pair pair;
    pair.source.file("a", "12345");
    pair.target.folder("a");
    const ScannedEntry entry = scanEntry(pair.ops, pair.sourceFd(), "a", pair.targetFd());
    QVERIFY(!entry.error);
    QCOMPARE(entry.name, std::string("a"));
    QCOMPARE(entry.facts.type, FileType::Regular);
    QCOMPARE(entry.facts.size, std::uint64_t(5));
    QVERIFY(entry.target && entry.target->isFolder());
    pair.source.file("b", "");
    QVERIFY(!scanEntry(pair.ops, pair.sourceFd(), "b", pair.targetFd()).target);
}

void TestScanner::looksAtNoTarget_whereThereIsNone()
{
    Pair pair;
    pair.source.file("a", "");
    const ScannedEntry entry = scanEntry(pair.ops, pair.sourceFd(), "a", -1);
    QVERIFY(!entry.error);
    QVERIFY(!entry.target);
}

void TestScanner::neverFollowsLinks()
{
    Pair pair;
    pair.source.folder("real").symlink("link", "real");
    pair.target.symlink("link", "nowhere");
    const ScannedEntry entry = scanEntry(pair.ops, pair.sourceFd(), "link", pair.targetFd());
    QCOMPARE(entry.facts.type, FileType::Symlink);
    QVERIFY(entry.target);
    QCOMPARE(entry.target->type, FileType::Symlink);
}

void TestScanner::keepsWhatCouldNotBeLookedAt()
{
    Pair pair;
    pair.source.file("a", "").file("b", "");
    pair.ops.failName("a", EACCES, callsOf({Call::Stat}));
    auto reader = *fs::FolderReader::open(pair.ops, pair.sourceFd());
    const auto entries = scanNext(pair.ops, reader, pair.sourceFd(), -1, ScanDepth::Facts, 100);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), std::size_t(2));
    const ScannedEntry *a = named(*entries, "a");
    QVERIFY(a && a->error);
    QCOMPARE(a->error->kind, ErrorKind::Denied);
    QVERIFY(a->error->path.isEmpty());
    QVERIFY(!named(*entries, "b")->error);
}

void TestScanner::keepsATargetThatCouldNotBeLookedAt()
{
    Pair pair;
    pair.source.file("a", "");
    pair.target.file("a", "");
    pair.ops.failNth(2, EIO, callsOf({Call::Stat})); // its own first, then the target's
    const int source = pair.sourceFd();
    const int target = pair.targetFd();
    const ScannedEntry entry = scanEntry(pair.ops, source, "a", target);
    QVERIFY(entry.error);
    QCOMPARE(entry.error->kind, ErrorKind::Io);
}

void TestScanner::readsEveryEntryOnce_inPieces()
{
    Pair pair;
    std::set<std::string> wanted;
    for (int i = 0; i < 3000; ++i) {
        const std::string name = "entry-" + std::to_string(i);
        pair.source.file(name, "");
        wanted.insert(name);
    }
    for (const std::string &name : test::oddNames()) {
        if (name.find('/') == std::string::npos && wanted.insert(name).second)
            pair.source.file(name, "");
    }
    for (const ScanDepth depth : {ScanDepth::Type, ScanDepth::Facts}) {
        auto reader = *fs::FolderReader::open(pair.ops, pair.sourceFd());
        std::multiset<std::string> found;
        int pieces = 0;
        for (;;) {
            const auto entries = scanNext(pair.ops, reader, pair.sourceFd(), pair.targetFd(), depth, 100);
            QVERIFY(entries.has_value());
            if (entries->empty())
                break;
            QVERIFY(entries->size() < 2000); // about a hundred, not all at once
            ++pieces;
            for (const ScannedEntry &entry : *entries)
                found.insert(entry.name);
        }
        QVERIFY(pieces > 1);
        QVERIFY(std::ranges::equal(found, wanted));
    }
}

void TestScanner::readsInInodeOrder()
{
    Pair pair;
    for (int i = 0; i < 200; ++i)
        pair.source.file(std::to_string(i * 7919 % 1000), "");
    auto reader = *fs::FolderReader::open(pair.ops, pair.sourceFd());
    const auto entries = scanNext(pair.ops, reader, pair.sourceFd(), -1, ScanDepth::Facts, 1000);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), std::size_t(200));
    for (std::size_t i = 1; i < entries->size(); ++i)
        QVERIFY((*entries)[i - 1].facts.inode < (*entries)[i].facts.inode);
}

/// Some file systems list names that they cannot look up: a copy without these would not be whole.
void TestScanner::tellsOfWhatVanished()
{
    Pair pair;
    pair.source.file("a", "").file("b", "").file("c", "");
    pair.ops.failName("b", ENOENT, callsOf({Call::Stat}));
    auto reader = *fs::FolderReader::open(pair.ops, pair.sourceFd());
    const auto entries = scanNext(pair.ops, reader, pair.sourceFd(), -1, ScanDepth::Facts, 100);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), std::size_t(3));
    QCOMPARE(named(*entries, "b")->error->kind, ErrorKind::NotFound);
}

void TestScanner::goesOn_whenAWholePieceVanished()
{
    Pair pair;
    for (int i = 0; i < 3000; ++i)
        pair.source.file("a-long-enough-name-" + std::to_string(i), "");
    const int source = pair.sourceFd();
    auto reader = *fs::FolderReader::open(pair.ops, source);
    pair.ops.reset();
    pair.ops.decide([&pair](const test::MadeCall &call) -> std::optional<int> {
        const bool first = call.call == Call::Stat && pair.ops.count(callsOf({Call::Stat})) <= 1000;
        return first ? std::optional<int>(ENOENT) : std::nullopt;
    });
    const auto entries = scanNext(pair.ops, reader, source, -1, ScanDepth::Facts, 50);
    QVERIFY(entries.has_value());
    QVERIFY(!entries->empty()); // an empty piece would mean the end of the folder
}

void TestScanner::typesCostNoStat_whereTheFolderTellsThem()
{
    Pair pair;
    pair.source.file("a", "").folder("b").symlink("c", "a");
    const int source = pair.sourceFd();
    auto reader = *fs::FolderReader::open(pair.ops, source);
    pair.ops.reset();
    const auto entries = scanNext(pair.ops, reader, source, -1, ScanDepth::Type, 100);
    QVERIFY(entries.has_value());
    QCOMPARE(named(*entries, "a")->facts.type, FileType::Regular);
    QCOMPARE(named(*entries, "b")->facts.type, FileType::Folder);
    QCOMPARE(named(*entries, "c")->facts.type, FileType::Symlink);
    QCOMPARE(named(*entries, "b")->facts.inode, pair.source.inode("b"));
    QCOMPARE(pair.ops.count(callsOf({Call::Stat})), std::uint64_t(0));
}

void TestScanner::extrasAreWhatTheSourceDoesNotHave()
{
    Pair pair;
    pair.source.file("both", "").symlink("link", "nowhere").file("known", "");
    pair.target.file("both", "").folder("link").file("known", "").file("extra", "").folder("extra folder").file("extra folder/below", "");
    auto reader = *fs::FolderReader::open(pair.ops, pair.targetFd());
    const int source = pair.sourceFd();
    pair.ops.reset();
    auto extras = scanExtras(pair.ops, reader, source, {"known"}, 100);
    QVERIFY(extras.has_value());
    std::ranges::sort(*extras);
    QCOMPARE(*extras, (std::vector<std::string> {"extra", "extra folder"}));
    QCOMPARE(pair.ops.count(callsOf({Call::Stat})), std::uint64_t(4)); // not for what is known
    QVERIFY(reader.isAtEnd());
}

void TestScanner::extrasFailWithEitherFolder()
{
    Pair pair;
    pair.target.file("a", "");
    auto reader = *fs::FolderReader::open(pair.ops, pair.targetFd());
    const int source = pair.sourceFd();
    pair.ops.failName("a", EACCES, callsOf({Call::Stat}));
    const auto unknown = scanExtras(pair.ops, reader, source, {}, 100);
    QVERIFY(!unknown && unknown.error().kind == ErrorKind::Denied && unknown.error().op == FsOp::Stat);
    pair.ops.reset();
    pair.ops.failNth(1, EIO, callsOf({Call::ReadFolder}));
    auto again = *fs::FolderReader::open(pair.ops, pair.targetFd());
    const auto failed = scanExtras(pair.ops, again, source, {}, 100);
    QVERIFY(!failed && failed.error().kind == ErrorKind::Io);
}

void TestScanner::failsWithTheFolder()
{
    Pair pair;
    pair.source.file("a", "");
    auto reader = *fs::FolderReader::open(pair.ops, pair.sourceFd());
    pair.ops.failNth(1, EIO, callsOf({Call::ReadFolder}));
    const auto entries = scanNext(pair.ops, reader, pair.sourceFd(), -1, ScanDepth::Facts, 100);
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestScanner)
#include "tst_scanner.moc"
