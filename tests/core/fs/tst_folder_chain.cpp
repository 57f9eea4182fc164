// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder_chain.h"

#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::fs;
using namespace ferry::test;

namespace {

using Names = std::vector<std::string>;

} // namespace

class TestFolderChain : public QObject
{
    Q_OBJECT

    LinuxOps m_ops;

private Q_SLOTS:
    void reachesAndMakes()
    {
        const TempFolder temp;
        const Tree tree(temp.path());
        const UniqueFd root(::open(temp.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        FolderChain chain(m_ops, root.get(), true);
        QCOMPARE(chain.reach(Names {}).value(), root.get());
        QVERIFY(chain.reach(Names {"a", "b"}).has_value());
        const int fd = chain.reach(Names {"a", "c"}).value();
        QVERIFY(m_ops.makeFolder(fd, "here", 0700).has_value());
        QVERIFY(tree.exists("a/b"));
        QVERIFY(tree.exists("a/c/here"));
        FolderChain looking(m_ops, root.get(), false);
        QVERIFY(looking.reach(Names {"a", "c", "here"}).has_value());
        QCOMPARE(looking.reach(Names {"a", "x"}).error().kind, ErrorKind::NotFound);
        QVERIFY(looking.reach(Names {"a", "b"}).has_value());
    }

    void goesThroughNoLink_andNoFile()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        tree.folder("real").symlink("link", "real").file("file", "f");
        const UniqueFd root(::open(temp.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        FolderChain chain(m_ops, root.get(), true);
        QCOMPARE(chain.reach(Names {"link", "x"}).error().kind, ErrorKind::WrongType);
        QCOMPARE(chain.reach(Names {"file"}).error().kind, ErrorKind::WrongType);
        QVERIFY(tree.names("real").empty());
    }

    void goesAsDeepAsAnyTree()
    {
        const TempFolder temp;
        const UniqueFd root(::open(temp.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        FolderChain chain(m_ops, root.get(), true);
        const Names deep(3000, "d");
        QVERIFY(chain.reach(deep).has_value());
        Names aside(2000, "d");
        aside.emplace_back("aside");
        QVERIFY(chain.reach(aside).has_value());
        const int fd = chain.reach(deep).value();
        QVERIFY(m_ops.makeFolder(fd, "bottom", 0700).has_value());
    }
};

QTEST_GUILESS_MAIN(TestFolderChain)
#include "tst_folder_chain.moc"
