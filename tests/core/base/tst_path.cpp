// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/path.h"

#include <QByteArray>
#include <QTest>

using namespace ferry;

namespace {

QByteArray bytesOf(const Path &path)
{
    return QByteArray::fromStdString(path.bytes());
}

} // namespace

class TestPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("parent");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char *path, const char *parent, const char *name) {
            QTest::newRow(path) << QByteArray(path) << QByteArray(parent) << QByteArray(name);
        };
        row("/a/b", "/a", "b");
        row("/a/b//", "/a", "b");
        row("/a//b", "/a", "b");
        row("/a", "/", "a");
        row("//a", "/", "a");
        row("/", "/", "");
        row("//", "/", "");
        row("a", ".", "a");
        row("a/", ".", "a");
        row("a/b", "a", "b");
        row("", ".", "");
        row("/a/..", "/a", "..");
        row("/a/\xFF\n", "/a", "\xFF\n");
    }
    void splits()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, parent);
        QFETCH(QByteArray, name);
        const Path subject(path.toStdString());
        QCOMPARE(bytesOf(subject.parent()), parent);
        QCOMPARE(QByteArray::fromStdString(subject.name()), name);
    }

    void joinsWithOneSlash()
    {
        QCOMPARE(bytesOf(Path("/a").child("b")), QByteArray("/a/b"));
        QCOMPARE(bytesOf(Path("/a/").child("b")), QByteArray("/a/b"));
        QCOMPARE(bytesOf(Path("/").child("b")), QByteArray("/b"));
        QCOMPARE(bytesOf(Path().child("b")), QByteArray("b"));
    }

    void becomesAbsolute_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("absolute");
        const auto row = [](const char *path, const char *absolute) { QTest::newRow(path) << QByteArray(path) << QByteArray(absolute); };
        row("a", "/base/a");
        row("./a", "/base/a");
        row("a//b/./c/", "/base/a/b/c");
        row("/x", "/x");
        row("//x//", "/x");
        row("/", "/");
        row("..", "/base/..");
        row("../a/../b", "/base/../a/../b");
        row(".hidden", "/base/.hidden");
        row("a.", "/base/a.");
        row("...", "/base/...");
        row("-rf", "/base/-rf");
        row("\xFF", "/base/\xFF");
    }
    void becomesAbsolute()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, absolute);
        QCOMPARE(bytesOf(Path(path.toStdString()).absolute(Path("/base"))), absolute);
    }

    void nodeKnowsItsWholePathAndDepth()
    {
        const auto root = std::make_shared<const PathNode>(Path("/r/s"));
        const auto folder = std::make_shared<const PathNode>(root, "a");
        const PathNode deep(folder, "b");
        QCOMPARE(bytesOf(root->path()), QByteArray("/r/s"));
        QCOMPARE(bytesOf(deep.path()), QByteArray("/r/s/a/b"));
        QCOMPARE(root->depth(), 0);
        QCOMPARE(deep.depth(), 2);
    }

    void nodeBelowTheRootFolderHasOneSlash()
    {
        const auto root = std::make_shared<const PathNode>(Path("/"));
        QCOMPARE(bytesOf(PathNode(root, "a").path()), QByteArray("/a"));
        QCOMPARE(bytesOf(TreePath {root, "a"}.path()), QByteArray("/a"));
    }

    void treePathIsEmptyOnlyWithoutFolderAndName()
    {
        QVERIFY(TreePath {}.isEmpty());
        QVERIFY(!(TreePath {nullptr, "a"}.isEmpty()));
        const auto root = std::make_shared<const PathNode>(Path("/r"));
        QVERIFY(!(TreePath {root, ""}.isEmpty()));
        QCOMPARE(bytesOf(TreePath {root, "a"}.path()), QByteArray("/r/a"));
        QCOMPARE(bytesOf(TreePath {nullptr, "a"}.path()), QByteArray("a"));
    }

    void releasesAChainDeeperThanTheStack()
    {
        auto node = std::make_shared<const PathNode>(Path("/r"));
        for (int i = 0; i < 1'000'000; ++i)
            node = std::make_shared<const PathNode>(std::move(node), "d");
        QCOMPARE(node->depth(), 1'000'000);
        node.reset();
    }

    void keepsAParentThatOthersShare()
    {
        const auto root = std::make_shared<const PathNode>(Path("/r"));
        auto first = std::make_shared<const PathNode>(root, "a");
        auto below = std::make_shared<const PathNode>(first, "b");
        below.reset();
        QCOMPARE(bytesOf(first->path()), QByteArray("/r/a"));
        first.reset();
        QCOMPARE(bytesOf(root->path()), QByteArray("/r"));
    }
};

QTEST_GUILESS_MAIN(TestPath)
#include "tst_path.moc"
