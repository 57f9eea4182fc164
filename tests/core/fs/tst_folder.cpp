// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder.h"

#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <atomic>
#include <filesystem>
#include <latch>
#include <thread>

using namespace ferry;
using namespace ferry::fs;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

using FolderPtr = std::shared_ptr<Folder>;

std::size_t openDescriptors()
{
    std::size_t count = 0;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        (void)entry;
        ++count;
    }
    return count;
}

} // namespace

class TestFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensARoot_throughALinkOnlyIfTold();
    void refusesRoots_data();
    void refusesRoots();
    void opensBelow_withItsFactsAndPath();
    void neverFollowsALinkBelow();
    void keepsWithinTheBound();
    void walksAChain_deeperThanBoundAndPath();
    void pinnedFoldersStayOpen();
    void failsAsChanged_whenAClosedFolderWasSwapped();
    void failsAsChanged_whenAParentWasSwapped();
    void failsAsGoneOrLink_whenAClosedFolderIsNoFolderAnyMore();
    void errorsNameTheFolder();
    void servesManyThreads();
    void releasesALongChain_withoutRecursion();
};

void TestFolder::opensARoot_throughALinkOnlyIfTold()
{
    TempFolder temp;
    Tree(temp.path()).folder("real").symlink("link", "real");
    LinuxOps ops;
    FolderPool pool(8);
    const auto followed = Folder::openRoot(ops, pool, temp.child("link"), true);
    QVERIFY(followed.has_value());
    QCOMPARE((*followed)->facts().inode, Tree(temp.path()).inode("real"));
    QVERIFY(!(*followed)->parent());
    QCOMPARE((*followed)->name(), temp.child("link").bytes());
    const auto refused = Folder::openRoot(ops, pool, temp.child("link"), false);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::WrongType);
    QCOMPARE(refused.error().path, temp.child("link"));
}

void TestFolder::refusesRoots_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << QByteArray("none") << int(ErrorKind::NotFound);
    QTest::newRow("a file") << QByteArray("file") << int(ErrorKind::WrongType);
    QTest::newRow("a fifo") << QByteArray("fifo") << int(ErrorKind::WrongType);
    QTest::newRow("below a file") << QByteArray("file/none") << int(ErrorKind::WrongType);
}

void TestFolder::refusesRoots()
{
    QFETCH(QByteArray, name);
    QFETCH(int, kind);
    TempFolder temp;
    Tree(temp.path()).file("file", "x").fifo("fifo");
    LinuxOps ops;
    FolderPool pool(8);
    for (const bool follow : {false, true}) {
        const auto folder = Folder::openRoot(ops, pool, temp.child(name.toStdString()), follow);
        QVERIFY(!folder.has_value());
        QCOMPARE(folder.error().kind, ErrorKind(kind));
    }
}

void TestFolder::opensBelow_withItsFactsAndPath()
{
    TempFolder temp;
    Tree(temp.path()).folder("a").folder("a/b\n");
    LinuxOps ops;
    FolderPool pool(8);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const FolderPtr a = *Folder::openBelow(ops, root, "a");
    const FolderPtr b = *Folder::openBelow(ops, a, "b\n");
    QCOMPARE(b->name(), std::string("b\n"));
    QCOMPARE(b->parent(), a);
    QCOMPARE(b->facts().inode, Tree(temp.path()).inode("a/b\n"));
    QCOMPARE(b->item("c").path(), temp.child("a/b\n/c"));
    const auto fd = b->fd(ops);
    QVERIFY(fd.has_value());
    QVERIFY(model::isSameObject(*ops.stat((*fd)->get(), ""), b->facts()));
}

void TestFolder::neverFollowsALinkBelow()
{
    TempFolder temp;
    Tree(temp.path()).folder("real").symlink("link", "real").file("file", "x");
    LinuxOps ops;
    FolderPool pool(8);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    for (const char *name : {"link", "file"}) {
        const auto folder = Folder::openBelow(ops, root, name);
        QVERIFY(!folder.has_value());
        QCOMPARE(folder.error().kind, ErrorKind::WrongType);
        QCOMPARE(folder.error().path, temp.child(name));
    }
    QCOMPARE(Folder::openBelow(ops, root, "none").error().kind, ErrorKind::NotFound);
}

void TestFolder::keepsWithinTheBound()
{
    TempFolder temp;
    Tree tree(temp.path());
    for (int i = 0; i < 100; ++i)
        tree.folder(std::to_string(i));
    LinuxOps ops;
    FolderPool pool(8);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const std::size_t before = openDescriptors();
    std::vector<FolderPtr> folders;
    for (int i = 0; i < 100; ++i) {
        folders.push_back(*Folder::openBelow(ops, root, std::to_string(i)));
        QVERIFY(openDescriptors() <= before + 8);
    }
    for (int i = 0; i < 100; ++i) {
        const auto fd = folders[std::size_t(i)]->fd(ops);
        QVERIFY(fd.has_value());
        QCOMPARE(ops.stat((*fd)->get(), "")->inode, tree.inode(std::to_string(i)));
    }
    QVERIFY(openDescriptors() <= before + 8);
    folders.clear();
    QCOMPARE(openDescriptors(), before);
}

void TestFolder::walksAChain_deeperThanBoundAndPath()
{
    constexpr int kLevels = 3000;
    TempFolder temp;
    Tree(temp.path()).deep("top", kLevels, "deep");
    LinuxOps ops;
    FolderPool pool(8);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.child("top"), false);
    const std::size_t before = openDescriptors();
    std::vector<FolderPtr> chain {root};
    for (int i = 0; i < kLevels; ++i) {
        auto folder = Folder::openBelow(ops, chain.back(), "deep");
        QVERIFY(folder.has_value());
        chain.push_back(*std::move(folder));
    }
    QVERIFY(openDescriptors() <= before + 8);
    // The deepest is open, those near the root are closed: up again, and then down from a closed middle.
    for (const int level : {10, kLevels, 1500}) {
        const auto fd = chain[std::size_t(level)]->fd(ops);
        QVERIFY(fd.has_value());
        QVERIFY(model::isSameObject(*ops.stat((*fd)->get(), ""), chain[std::size_t(level)]->facts()));
        QVERIFY(openDescriptors() <= before + 9);
    }
    QVERIFY(ops.stat((*chain.back()->fd(ops))->get(), "bottom").has_value());
    QCOMPARE(chain.back()->item("bottom").path().bytes().size(), temp.child("top").bytes().size() + std::size_t(kLevels) * 5 + 7);
}

void TestFolder::pinnedFoldersStayOpen()
{
    TempFolder temp;
    Tree tree(temp.path());
    for (int i = 0; i < 20; ++i)
        tree.folder(std::to_string(i));
    LinuxOps ops;
    FolderPool pool(2);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const std::size_t before = openDescriptors();
    std::vector<FolderPtr> folders;
    std::vector<PinnedFd> pins;
    for (int i = 0; i < 20; ++i) {
        folders.push_back(*Folder::openBelow(ops, root, std::to_string(i)));
        pins.push_back(*folders.back()->fd(ops));
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(ops.stat(pins[std::size_t(i)]->get(), "")->inode, tree.inode(std::to_string(i)));
    pins.clear();
    tree.folder("one more"); // they are closed as the next one is opened
    const FolderPtr more = *Folder::openBelow(ops, root, "one more");
    QCOMPARE(openDescriptors(), before + 2);
}

void TestFolder::failsAsChanged_whenAClosedFolderWasSwapped()
{
    TempFolder temp;
    Tree tree(temp.path());
    tree.folder("a").folder("elsewhere");
    for (int i = 0; i <= 2; ++i)
        tree.folder("other" + std::to_string(i));
    LinuxOps ops;
    FolderPool pool(2);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const FolderPtr a = *Folder::openBelow(ops, root, "a");
    std::vector<FolderPtr> others;
    for (int i = 0; i <= 2; ++i)
        others.push_back(*Folder::openBelow(ops, root, "other" + std::to_string(i)));
    tree.rename("a", "away").rename("elsewhere", "a");
    const auto fd = a->fd(ops);
    QVERIFY(!fd.has_value());
    QCOMPARE(fd.error().kind, ErrorKind::Changed);
    QCOMPARE(fd.error().path, temp.child("a"));
    tree.rename("a", "elsewhere").rename("away", "a");
    QVERIFY(a->fd(ops).has_value()); // it is itself again
}

void TestFolder::failsAsChanged_whenAParentWasSwapped()
{
    TempFolder temp;
    Tree tree(temp.path());
    tree.folder("a").folder("a/b").folder("elsewhere").folder("elsewhere/b");
    for (int i = 0; i <= 2; ++i)
        tree.folder("other" + std::to_string(i));
    LinuxOps ops;
    FolderPool pool(2);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const FolderPtr b = *Folder::openBelow(ops, *Folder::openBelow(ops, root, "a"), "b");
    std::vector<FolderPtr> others;
    for (int i = 0; i <= 2; ++i)
        others.push_back(*Folder::openBelow(ops, root, "other" + std::to_string(i)));
    tree.rename("a", "away").rename("elsewhere", "a");
    const auto fd = b->fd(ops);
    QVERIFY(!fd.has_value());
    QCOMPARE(fd.error().kind, ErrorKind::Changed);
    QCOMPARE(fd.error().path, temp.child("a"));
}

void TestFolder::failsAsGoneOrLink_whenAClosedFolderIsNoFolderAnyMore()
{
    TempFolder temp;
    Tree tree(temp.path());
    tree.folder("a").folder("outside");
    for (int i = 0; i <= 2; ++i)
        tree.folder("other" + std::to_string(i));
    LinuxOps ops;
    FolderPool pool(2);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const FolderPtr a = *Folder::openBelow(ops, root, "a");
    std::vector<FolderPtr> others;
    for (int i = 0; i <= 2; ++i)
        others.push_back(*Folder::openBelow(ops, root, "other" + std::to_string(i)));
    tree.rename("a", "away");
    QCOMPARE(a->fd(ops).error().kind, ErrorKind::NotFound);
    tree.symlink("a", "away"); // even a link to the very same folder
    QCOMPARE(a->fd(ops).error().kind, ErrorKind::WrongType);
}

void TestFolder::errorsNameTheFolder()
{
    TempFolder temp;
    Tree tree(temp.path());
    tree.folder("a");
    for (int i = 0; i <= 2; ++i)
        tree.folder("other" + std::to_string(i));
    test::FaultOps ops;
    FolderPool pool(2);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const FolderPtr a = *Folder::openBelow(ops, root, "a");
    std::vector<FolderPtr> others;
    for (int i = 0; i <= 2; ++i)
        others.push_back(*Folder::openBelow(ops, root, "other" + std::to_string(i)));
    ops.failName("a", EACCES, test::callsOf({test::Call::Open}));
    const auto fd = a->fd(ops);
    QVERIFY(!fd.has_value());
    QCOMPARE(fd.error().kind, ErrorKind::Denied);
    QCOMPARE(fd.error().op, FsOp::Open);
    QCOMPARE(fd.error().path, temp.child("a"));
    QCOMPARE(Folder::openBelow(ops, root, "a").error().path, temp.child("a"));
}

void TestFolder::servesManyThreads()
{
    constexpr int kFolders = 40;
    TempFolder temp;
    Tree tree(temp.path());
    tree.folder("p");
    for (int i = 0; i < kFolders; ++i)
        tree.folder("p/" + std::to_string(i));
    LinuxOps ops;
    FolderPool pool(4);
    const FolderPtr root = *Folder::openRoot(ops, pool, temp.path(), false);
    const FolderPtr parent = *Folder::openBelow(ops, root, "p");
    std::vector<FolderPtr> folders;
    for (int i = 0; i < kFolders; ++i)
        folders.push_back(*Folder::openBelow(ops, parent, std::to_string(i)));
    std::atomic<int> wrong = 0;
    {
        std::latch start(4);
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                start.arrive_and_wait();
                for (int i = 0; i < 2000; ++i) {
                    const FolderPtr &folder = folders[std::size_t((i * 7 + t * 3) % kFolders)];
                    const auto fd = folder->fd(ops);
                    const auto facts = fd ? ops.stat((*fd)->get(), "") : Result<model::FileFacts>(Failure(fd.error()));
                    if (!facts || !model::isSameObject(*facts, folder->facts()))
                        ++wrong;
                }
            });
        }
    }
    QCOMPARE(wrong.load(), 0);
}

void TestFolder::releasesALongChain_withoutRecursion()
{
    constexpr int kLevels = 100'000;
    TempFolder temp;
    Tree(temp.path()).folder("d");
    // Each level is the same folder again, so that the disk need not hold the chain: "." is a name like any other here.
    LinuxOps ops;
    FolderPool pool(8);
    const std::size_t before = openDescriptors();
    FolderPtr folder = *Folder::openRoot(ops, pool, temp.path(), false);
    for (int i = 0; i < kLevels; ++i)
        folder = *Folder::openBelow(ops, folder, ".");
    QVERIFY(folder->fd(ops).has_value());
    folder.reset();
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
