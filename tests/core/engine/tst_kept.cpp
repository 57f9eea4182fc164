// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept.h"
#include "core/fs/folder.h"
#include "core/fs/name_rules.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QtTest>

#include <cerrno>

using namespace ferry;
using namespace ferry::test;

namespace {

constexpr const char *kKept = ".ferry-kept-abcdefghijkl";

struct Place {
    TempFolder temp;
    Tree tree {temp.child("t")};
    FaultOps ops;
    fs::FolderPool pool {4};
    std::shared_ptr<fs::Folder> folder = *fs::Folder::openRoot(ops, pool, tree.root(), false);
    fs::PinnedFd pinned = *folder->fd(ops);
    int fd = pinned->get();

    Place() { tree.file("a", "old").file("new", "new"); }
    Result<void> replace()
    {
        return engine::replaceKeeping(
            ops, fd, "a", kKept, [&](const char *name) { return ops.renameNew(fd, "new", fd, name); },
            [&](const char *name) { return ops.renameOver(fd, "new", fd, name); });
    }
};

} // namespace

class TestKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldOneIsKept_comesBack_orGoes()
    {
        Place place;
        QVERIFY(place.replace());
        QCOMPARE(place.tree.content("a"), std::string("new"));
        QCOMPARE(place.tree.content(std::string(kKept) + "/a"), std::string("old"));
        QVERIFY(engine::putBack(place.ops, place.fd, "a", kKept, false).error().kind == ErrorKind::Exists);
        QVERIFY(engine::putBack(place.ops, place.fd, "a", kKept, true));
        QCOMPARE(place.tree.content("a"), std::string("old"));
        QVERIFY((place.tree.names() == std::vector<std::string> {"a"}));
        QVERIFY(engine::putBack(place.ops, place.fd, "a", kKept, true).error().kind == ErrorKind::NotFound);

        Place second;
        QVERIFY(second.replace());
        QVERIFY(engine::forgetKept(second.ops, second.fd, "a", kKept));
        QVERIFY((second.tree.names() == std::vector<std::string> {"a"}));
        QCOMPARE(second.tree.content("a"), std::string("new"));
    }

    void everyFailure_leavesTheOldOneUnderItsName()
    {
        for (const bool canLink : {true, false}) {
            for (std::uint64_t nth = 1;; ++nth) {
                Place place;
                if (!canLink)
                    place.ops.failFrom(1, EPERM, callsOf({Call::Link}));
                place.ops.failNth(nth, EIO, changingCalls());
                const Result<void> replaced = place.replace();
                if (replaced)
                    QCOMPARE(place.tree.content("a"), std::string("new"));
                if (!replaced) {
                    QCOMPARE(place.tree.content("a"), std::string("old"));
                    QVERIFY((place.tree.names() == std::vector<std::string> {"a", "new"}));
                }
                if (nth > place.ops.count(changingCalls())) {
                    QVERIFY(replaced);
                    break;
                }
            }
        }
    }

    void aNameOutOfALog_leadsNowhereElse()
    {
        Place place;
        place.tree.folder("other").file("other/a", "theirs");
        for (const char *name : {"other", "..", ".", "", ".ferry-kept-", ".ferry-kept-../../abcdef", "other/../other"}) {
            QVERIFY(!engine::putBack(place.ops, place.fd, "a", name, true));
            QVERIFY(!engine::forgetKept(place.ops, place.fd, "a", name));
        }
        place.tree.symlink(kKept, "other");
        QVERIFY(!engine::putBack(place.ops, place.fd, "a", kKept, true));
        QVERIFY(!engine::forgetKept(place.ops, place.fd, "a", kKept));
        QVERIFY(!place.replace());
        QCOMPARE(place.tree.content("a"), std::string("old"));
        QCOMPARE(place.tree.content("other/a"), std::string("theirs"));
    }

    void namesAreKnownAgain()
    {
        const std::string name = fs::keptFolderName();
        QVERIFY(fs::isKeptFolderName(name));
        QVERIFY(name != fs::keptFolderName());
        QVERIFY(!fs::isKeptFolderName(name + "x"));
        QVERIFY(!fs::isKeptFolderName(fs::partialName()));
        QVERIFY(!fs::isPartialName(name));
    }
};

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
