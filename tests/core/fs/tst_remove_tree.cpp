// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/remove_tree.h"

#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::fs;
using namespace ferry::test;

class TestRemoveTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesAll_andNothingElse()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        tree.folder("outside").file("outside/f", "f");
        tree.deep("gone", 1000).oddNames("gone/odd").symlink("gone/link", "../outside").folder("gone/empty");
        LinuxOps ops;
        const UniqueFd at(::open(temp.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        QVERIFY(removeTree(ops, at.get(), "gone").has_value());
        QCOMPARE(tree.names(), std::vector<std::string> {"outside"});
        QCOMPARE(tree.content("outside/f"), std::string("f"));
        QVERIFY(removeTree(ops, at.get(), "gone").has_value()); // as good as removed
    }

    void refusesALink()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        tree.folder("outside").file("outside/f", "f").symlink("link", "outside");
        LinuxOps ops;
        const UniqueFd at(::open(temp.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        QVERIFY(!removeTree(ops, at.get(), "link"));
        QCOMPARE(tree.content("outside/f"), std::string("f"));
    }

    void isStopped()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        tree.folder("gone").file("gone/f", "f");
        LinuxOps ops;
        const UniqueFd at(::open(temp.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        const Result<void> stopped = removeTree(ops, at.get(), "gone", [] { return true; });
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(tree.exists("gone/f"));
    }

    void tellsWhatFails()
    {
        const TempFolder temp;
        Tree(temp.path()).folder("gone").folder("gone/d").file("gone/d/f", "f");
        FaultOps ops;
        ops.failName("f", EACCES, callsOf({Call::Unlink}));
        const UniqueFd at(::open(temp.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        QCOMPARE(removeTree(ops, at.get(), "gone").error().kind, ErrorKind::Denied);
    }
};

QTEST_GUILESS_MAIN(TestRemoveTree)
#include "tst_remove_tree.moc"
