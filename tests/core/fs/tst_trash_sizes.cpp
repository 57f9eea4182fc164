// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/trash_sizes.h"

#include "core/fs/percent_encoding.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>

#include <cerrno>
#include <optional>

using namespace ferry;
using namespace ferry::fs;
using namespace ferry::test;

namespace {

struct Place {
    TempFolder temp;
    Tree tree {temp.child("trash")};
    FaultOps ops;
    FolderPool pool {4};
    std::shared_ptr<Folder> self;
    std::shared_ptr<Folder> info;
    bool isLeft = false;

    Place()
    {
        tree.folder("files").folder("info");
        self = *Folder::openRoot(ops, pool, tree.root(), false);
        info = *Folder::openRoot(ops, pool, tree.path("info"), false);
    }
    Place &trashed(const std::string &name, std::int64_t at)
    {
        tree.folder("files/" + name).file("info/" + name + ".trashinfo", "info").times("info/" + name + ".trashinfo", {at, 5});
        return *this;
    }
    Result<void> note(const std::string &name, std::uint64_t bytes)
    {
        const PinnedFd selfFd = *self->fd(ops);
        const PinnedFd infoFd = *info->fd(ops);
        return noteDirectorySize(ops, selfFd->get(), infoFd->get(), name, bytes, {"partial", [this] { isLeft = true; }});
    }
    [[nodiscard]] std::string sizes() const { return tree.content("directorysizes"); }
};

bool always()
{
    return true;
}

} // namespace

class TestTrashSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentSigns_areReadBack()
    {
        std::string all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        QCOMPARE(percentDecoded(percentEncoded(all)), std::optional(all));
        QCOMPARE(percentEncoded("a b/%~"), std::string("a%20b/%25~"));
        for (const char *text : {"%", "%1", "%zz", "%+1", "%-1", "a%2", "% 1"})
            QVERIFY2(!percentDecoded(text), text);
    }

    void lines_areReadAndWritten()
    {
        const std::vector<DirectorySize> sizes {{4096, 1'700'000'000, "plain"}, {UINT64_MAX, -5, "a b\n%\xFF"}};
        const std::string text = directorySizesText(sizes);
        QCOMPARE(text, std::string("4096 1700000000 plain\n18446744073709551615 -5 a%20b%0A%25%FF\n"));
        QVERIFY(parseDirectorySizes(text) == sizes);
    }

    void whatIsMalformed_isLeftOut()
    {
        const std::string text = "1 2 a\n\n \n  \nx 2 b\n1 y c\n1 2\n1 2 \n1 2 .\n1 2 ..\n1 2 a%2Fb\n1 2 a/b\n1 2 %00\n1 2 %zz\n-1 2 d\n"
                                 "18446744073709551616 2 e\n1 2 "
            + std::string(300, 'n') + "\n7 8 a\n9 10 last";
        const std::vector<DirectorySize> wanted {{7, 8, "a"}, {9, 10, "last"}};
        QVERIFY(parseDirectorySizes(text) == wanted);
    }

    void aSize_isTheRoomOnTheDevice_ofEachFileOnce()
    {
        Place place;
        place.tree.folder("d")
            .file("d/a", pattern(100'000, 1))
            .hardLink("d/a", "d/again")
            .folder("d/sub")
            .file("d/sub/b", pattern(5000, 2));
        place.tree.symlink("d/link", "a").fifo("d/fifo");
        std::uint64_t wanted = 0;
        for (const char *name : {"d", "d/a", "d/sub", "d/sub/b", "d/link", "d/fifo"})
            wanted += place.ops.stat(AT_FDCWD, place.tree.path(name).c_str())->allocated;
        const auto folder = Folder::openBelow(place.ops, place.self, "d");
        QVERIFY(wanted >= 105'000);
        QCOMPARE(diskUsage(place.ops, *folder, always).value(), wanted);
        int asked = 0;
        const auto stopped = diskUsage(place.ops, *folder, [&asked] { return ++asked < 2; });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

    void aSize_ofADeepTree_needsNoDeepStack()
    {
        Place place;
        place.tree.deep("deep", 300, std::string(60, 'd'));
        const auto folder = Folder::openBelow(place.ops, place.self, "deep");
        QVERIFY(diskUsage(place.ops, *folder, always).has_value());
    }

    void anEntry_isAdded_andWhatIsGoneOrAnotherIsDropped()
    {
        Place place;
        place.trashed("old", 100).trashed("again", 200).trashed("new", 300);
        place.tree.file("directorysizes", "1 100 old\n2 100 gone\n3 199 again\nrubbish\n4 300 new\n");
        QVERIFY(place.note("new", 4096));
        QCOMPARE(place.sizes(), std::string("1 100 old\n4096 300 new\n"));
        QVERIFY(place.note("again", 8192));
        QCOMPARE(place.sizes(), std::string("1 100 old\n4096 300 new\n8192 200 again\n"));
        QVERIFY((place.tree.names() == std::vector<std::string> {"directorysizes", "files", "info"}));
    }

    void whatIsGone_isDropped_andNothingElseIsTouched()
    {
        Place place;
        const std::shared_ptr<Folder> files = *Folder::openRoot(place.ops, place.pool, place.tree.path("files"), false);
        const PinnedFd fd = *files->fd(place.ops);
        const auto drop = [&] { return dropDirectorySizes(place.ops, fd->get(), {"partial", [&place] { place.isLeft = true; }}); };
        QVERIFY(drop());
        QVERIFY(!place.tree.exists("directorysizes"));
        place.trashed("old", 100).tree.file("directorysizes", "1 100 old\n2 100 gone\n");
        QVERIFY(drop());
        QCOMPARE(place.sizes(), std::string("1 100 old\n"));
        const std::uint64_t inode = place.tree.inode("directorysizes");
        QVERIFY(drop());
        QCOMPARE(place.tree.inode("directorysizes"), inode);
        place.tree.remove("info/old.trashinfo");
        place.ops.failFrom(1, EROFS, callsOf({Call::RenameOver, Call::Unlink}));
        QVERIFY(!drop());
        QVERIFY(place.isLeft);
        QCOMPARE(place.sizes(), std::string("1 100 old\n"));
    }

    void whatIsNoSuchFile_isReplaced_andNeverFollowedNorWaitedFor()
    {
        for (const bool isFifo : {true, false}) {
            Place place;
            place.trashed("d", 100).tree.file("victim", "1 100 d\n");
            if (isFifo)
                place.tree.fifo("directorysizes");
            else
                place.tree.symlink("directorysizes", "victim");
            QVERIFY(place.note("d", 4096));
            QCOMPARE(place.sizes(), std::string("4096 100 d\n"));
            QCOMPARE(place.tree.content("victim"), std::string("1 100 d\n"));
        }
    }

    void everyFailure_leavesTheOldFile()
    {
        for (std::uint64_t nth = 1;; ++nth) {
            Place place;
            place.trashed("old", 100).trashed("new", 300).tree.file("directorysizes", "1 100 old\n");
            place.ops.failNth(place.ops.count() + nth, EIO);
            const Result<void> noted = place.note("new", 4096);
            if (!place.ops.struck()) {
                QVERIFY(noted);
                break;
            }
            const std::string fault = place.ops.firstFault();
            QVERIFY2(noted ? place.sizes().ends_with("4096 300 new\n") : place.sizes() == "1 100 old\n", fault.c_str());
            QVERIFY2(!place.tree.exists("partial") && !place.isLeft, fault.c_str());
        }
        Place place;
        place.trashed("d", 100).tree.file("directorysizes", "1 100 old\n");
        place.ops.failFrom(1, EROFS, callsOf({Call::RenameOver, Call::Unlink}));
        QVERIFY(!place.note("d", 4096));
        QVERIFY(place.isLeft);
    }
};

QTEST_GUILESS_MAIN(TestTrashSizes)
#include "tst_trash_sizes.moc"
