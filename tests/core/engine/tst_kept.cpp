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
    engine::Leftovers leftovers;
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
        QVERIFY(engine::putBack(place.ops, place.leftovers, place.pinned, "a", kKept, false).error().kind == ErrorKind::Exists);
        QVERIFY(engine::putBack(place.ops, place.leftovers, place.pinned, "a", kKept, true));
        QCOMPARE(place.tree.content("a"), std::string("old"));
        QVERIFY((place.tree.names() == std::vector<std::string> {"a"}));
        QVERIFY(engine::putBack(place.ops, place.leftovers, place.pinned, "a", kKept, true).error().kind == ErrorKind::NotFound);

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

    void aFolderThatCannotGo_isTriedAgainAndTold_unlessItIsInUse()
    {
        Place place;
        QVERIFY(place.replace());
        place.ops.failFrom(1, EROFS, callsOf({Call::RemoveFolder}));
        QVERIFY(engine::putBack(place.ops, place.leftovers, place.pinned, "a", kKept, true));
        const std::vector<engine::Leftover> left = place.leftovers.removeAgain(place.ops);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().error.path, Path(place.tree.path(kKept)));

        Place second;
        QVERIFY(second.replace());
        second.tree.file(std::string(kKept) + "/b", "another that is kept");
        QVERIFY(engine::putBack(second.ops, second.leftovers, second.pinned, "a", kKept, true));
        QVERIFY(second.leftovers.areNone());
        QVERIFY(second.tree.exists(std::string(kKept) + "/b"));

        Place third;
        QVERIFY(third.replace());
        third.ops.failFrom(1, EROFS, callsOf({Call::RemoveFolder}));
        QVERIFY(engine::forgetKept(third.ops, third.fd, "a", kKept).error().kind == ErrorKind::ReadOnly);
    }

    void aNameOutOfALog_leadsNowhereElse()
    {
        Place place;
        place.tree.folder("other").file("other/a", "theirs");
        for (const char *name : {"other", "..", ".", "", ".ferry-kept-", ".ferry-kept-../../abcdef", "other/../other"}) {
            QVERIFY(!engine::putBack(place.ops, place.leftovers, place.pinned, "a", name, true));
            QVERIFY(!engine::forgetKept(place.ops, place.fd, "a", name));
        }
        place.tree.symlink(kKept, "other");
        QVERIFY(!engine::putBack(place.ops, place.leftovers, place.pinned, "a", kKept, true));
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
