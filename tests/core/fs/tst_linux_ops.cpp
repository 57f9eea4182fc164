// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/linux_ops.h"

#include "tests/core/fs/as_nobody.h"
#include "tests/support/tree.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <QTest>

#include <algorithm>
#include <fstream>
#include <optional>

using namespace ferry;
using namespace ferry::fs;
using ferry::test::asNobody;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

std::span<const std::byte> bytesOf(const std::string &text)
{
    return std::as_bytes(std::span(text));
}

template <typename T>
bool failsWith(const Result<T> &result, ErrorKind kind, FsOp op, int code)
{
    return !result && result.error().kind == kind && result.error().op == op && result.error().code == code
        && result.error().path.isEmpty();
}

std::vector<std::string> namesIn(const std::string &list)
{
    std::vector<std::string> names;
    for (std::size_t at = 0; at < list.size(); at += names.back().size() + 1)
        names.emplace_back(list.c_str() + at);
    std::ranges::sort(names);
    return names;
}

} // namespace

class TestLinuxOps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_folder = UniqueFd(::open(m_temp->path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        QVERIFY(m_folder.isOpen());
    }

    void cleanup()
    {
        m_folder.reset();
        m_tree.reset();
        m_temp.reset();
    }

    void open_doesNotFollowLink()
    {
        m_tree->file("file", "x").symlink("link", "file");
        QVERIFY(m_ops.open(at(), "file", O_RDONLY));
        QVERIFY(failsWith(m_ops.open(at(), "link", O_RDONLY), ErrorKind::WrongType, FsOp::Open, ELOOP));
        QVERIFY(m_ops.open(at(), "link", O_PATH));
        QVERIFY(m_ops.openFollowing(m_tree->path("link").c_str(), O_RDONLY));
    }

    void open_isNotInheritedByPrograms()
    {
        m_tree->file("file", "x");
        const auto fd = m_ops.open(at(), "file", O_RDONLY);
        QVERIFY(fd);
        QVERIFY(::fcntl(fd->get(), F_GETFD) & FD_CLOEXEC);
        const auto followed = m_ops.openFollowing(m_tree->path("file").c_str(), O_RDONLY);
        QVERIFY(followed);
        QVERIFY(::fcntl(followed->get(), F_GETFD) & FD_CLOEXEC);
    }

    void open_doesNotWaitForAWriter()
    {
        m_tree->fifo("fifo");
        QVERIFY(m_ops.open(at(), "fifo", O_RDONLY));
        QVERIFY(m_ops.openFollowing(m_tree->path("fifo").c_str(), O_RDONLY));
    }

    void open_namesTheCallThatFailed()
    {
        m_tree->file("file", "x");
        QVERIFY(failsWith(m_ops.open(at(), "none", O_RDONLY), ErrorKind::NotFound, FsOp::Open, ENOENT));
        QVERIFY(failsWith(m_ops.open(at(), "file", O_WRONLY | O_CREAT | O_EXCL, 0600), ErrorKind::Exists, FsOp::Create, EEXIST));
    }

    void readAndWrite_useTheirOffset()
    {
        const auto fd = m_ops.open(at(), "file", O_RDWR | O_CREAT | O_EXCL, 0600);
        QVERIFY(fd);
        QCOMPARE(m_ops.write(fd->get(), bytesOf("world"), 6).value(), std::size_t(5));
        QCOMPARE(m_ops.write(fd->get(), bytesOf("hello,"), 0).value(), std::size_t(6));
        QCOMPARE(m_tree->content("file"), std::string("hello,world"));
        std::string buffer(20, '.');
        QCOMPARE(m_ops.read(fd->get(), std::as_writable_bytes(std::span(buffer)), 6).value(), std::size_t(5));
        QCOMPARE(buffer.substr(0, 5), std::string("world"));
        QCOMPARE(m_ops.read(fd->get(), std::as_writable_bytes(std::span(buffer)), 11).value(), std::size_t(0));
    }

    void stat_agreesWithTheKernel()
    {
        m_tree->file("file", std::string(5000, 'x'), 04751).hardLink("file", "second").times("file", {-5, 999'999'999});
        struct stat expected = {};
        QCOMPARE(::fstatat(at(), "file", &expected, AT_SYMLINK_NOFOLLOW), 0);
        const auto facts = m_ops.stat(at(), "file");
        QVERIFY(facts);
        QVERIFY(facts->isRegular());
        QCOMPARE(facts->mode, 04751U);
        QCOMPARE(facts->uid, expected.st_uid);
        QCOMPARE(facts->gid, expected.st_gid);
        QCOMPARE(facts->links, 2U);
        QCOMPARE(facts->size, std::uint64_t(5000));
        QCOMPARE(facts->allocated, std::uint64_t(expected.st_blocks) * 512);
        QCOMPARE(facts->device, std::uint64_t(expected.st_dev));
        QCOMPARE(facts->inode, std::uint64_t(expected.st_ino));
        QVERIFY(facts->modified == (model::Timestamp {-5, 999'999'999}));
        QCOMPARE(facts->changed.seconds, expected.st_ctim.tv_sec);
    }

    void stat_tellsTheMount()
    {
        const auto here = m_ops.stat(at(), "");
        QVERIFY(here);
        if (here->mount == 0)
            QSKIP("this kernel does not tell mount ids (before Linux 5.8)");
        const auto proc = m_ops.statFollowing("/proc/self");
        QVERIFY(proc);
        QVERIFY(proc->mount != here->mount);
        std::ifstream mounts("/proc/self/mountinfo");
        bool isListed = false;
        for (std::string line; std::getline(mounts, line);)
            isListed = isListed || line.starts_with(std::to_string(here->mount) + ' ');
        QVERIFY(isListed);
    }

    void stat_tellsEveryType()
    {
        m_tree->folder("d").fifo("p").socket("s").symlink("l", "nowhere");
        QVERIFY(m_ops.stat(at(), "d")->type == model::FileType::Folder);
        QVERIFY(m_ops.stat(at(), "p")->type == model::FileType::Fifo);
        QVERIFY(m_ops.stat(at(), "s")->type == model::FileType::Socket);
        QVERIFY(m_ops.stat(at(), "l")->type == model::FileType::Symlink);
        QVERIFY(m_ops.stat(at(), "")->type == model::FileType::Folder);
        const auto null = m_ops.statFollowing("/dev/null");
        QVERIFY(null);
        QVERIFY(null->type == model::FileType::CharDevice);
        QCOMPARE(null->node, std::uint64_t(makedev(1, 3)));
        QVERIFY(failsWith(m_ops.statFollowing(m_tree->path("l").c_str()), ErrorKind::NotFound, FsOp::Stat, ENOENT));
    }

    void statFs_tellsTheFileSystem()
    {
        const auto proc = m_ops.openFollowing("/proc", O_RDONLY | O_DIRECTORY);
        QVERIFY(proc);
        QCOMPARE(m_ops.statFs(proc->get())->type, std::uint64_t(PROC_SUPER_MAGIC));
        const auto here = m_ops.statFs(at());
        QVERIFY(here);
        QVERIFY(here->blockSize > 0);
        QVERIFY(here->available > 0);
    }

    void removers_keepToTheirType()
    {
        m_tree->folder("d").folder("full").file("full/x", "").file("f", "");
        QVERIFY(failsWith(m_ops.unlink(at(), "d"), ErrorKind::WrongType, FsOp::Unlink, EISDIR));
        QVERIFY(failsWith(m_ops.removeFolder(at(), "f"), ErrorKind::WrongType, FsOp::RemoveFolder, ENOTDIR));
        QVERIFY(failsWith(m_ops.removeFolder(at(), "full"), ErrorKind::Exists, FsOp::RemoveFolder, ENOTEMPTY));
        QVERIFY(m_ops.unlink(at(), "f"));
        QVERIFY(m_ops.removeFolder(at(), "d"));
        QVERIFY(m_ops.makeFolder(at(), "d", 0700));
        QVERIFY(failsWith(m_ops.makeFolder(at(), "d", 0700), ErrorKind::Exists, FsOp::MakeFolder, EEXIST));
        QCOMPARE(m_ops.stat(at(), "d")->mode, 0700U);
    }

    void renameNew_data()
    {
        QTest::addColumn<bool>("withFlag");
        QTest::newRow("RENAME_NOREPLACE") << true;
        QTest::newRow("without the flag") << false;
    }

    void renameNew()
    {
        QFETCH(const bool, withFlag);
        const auto rename = [&](const char *from, const char *to) {
            return withFlag ? m_ops.renameNew(at(), from, at(), to) : renameNewWithoutFlag(at(), from, at(), to);
        };
        m_tree->file("a", "A").file("b", "B").symlink("link", "nowhere").folder("d").file("d/x", "X").folder("empty");
        const auto inode = m_tree->inode("a");

        QVERIFY(failsWith(rename("a", "b"), ErrorKind::Exists, FsOp::Rename, EEXIST));
        QVERIFY(failsWith(rename("a", "link"), ErrorKind::Exists, FsOp::Rename, EEXIST));
        QVERIFY(failsWith(rename("d", "empty"), ErrorKind::Exists, FsOp::Rename, EEXIST));
        QVERIFY(failsWith(rename("d", "link"), ErrorKind::Exists, FsOp::Rename, EEXIST));
        QVERIFY(failsWith(rename("none", "new"), ErrorKind::NotFound, FsOp::Rename, ENOENT));
        QVERIFY(failsWith(rename("d", "d/below"), ErrorKind::Unsupported, FsOp::Rename, EINVAL));
        QCOMPARE(m_tree->content("b"), std::string("B"));
        QCOMPARE(m_tree->names(), (std::vector<std::string> {"a", "b", "d", "empty", "link"}));

        QVERIFY(rename("a", "new"));
        QVERIFY(rename("link", "new link"));
        QVERIFY(rename("d", "new folder"));
        QCOMPARE(m_tree->names(), (std::vector<std::string> {"b", "empty", "new", "new folder", "new link"}));
        QCOMPARE(m_tree->inode("new"), inode);
        QCOMPARE(m_tree->content("new folder/x"), std::string("X"));
        QCOMPARE(m_tree->linkText("new link"), std::string("nowhere"));
    }

    void renameNew_worksWhereHardLinksAreRefused()
    {
        if (!test::isRoot())
            QSKIP("needs root to become somebody else");
        std::ifstream setting("/proc/sys/fs/protected_hardlinks");
        if (int value = 0; !(setting >> value) || value != 1)
            QSKIP("fs.protected_hardlinks is off, so no link is refused here");
        m_tree->mode("", 0777).file("a", "A", 0644).file("b", "B", 0644).file("c", "C", 0644);
        const auto inode = m_tree->inode("a");
        const int failedStep = asNobody([&] {
            if (m_ops.link(at(), "a", at(), "probe"))
                return 1;
            if (!renameNewWithoutFlag(at(), "a", at(), "new"))
                return 2;
            if (!failsWith(renameNewWithoutFlag(at(), "b", at(), "c"), ErrorKind::Exists, FsOp::Rename, EEXIST))
                return 3;
            return 0;
        });
        QCOMPARE(failedStep, 0);
        QCOMPARE(m_tree->names(), (std::vector<std::string> {"b", "c", "new"}));
        QCOMPARE(m_tree->inode("new"), inode);
        QCOMPARE(m_tree->content("c"), std::string("C"));
    }

    void renameNew_leavesNothing_whenRenameFails()
    {
        if (!test::isRoot())
            QSKIP("needs root to become somebody else");
        // In a sticky folder somebody else's file can be neither linked nor renamed, but new files can be made.
        m_tree->mode("", 01777).file("a", "A", 0644);
        const int failedStep = asNobody(
            [&] { return failsWith(renameNewWithoutFlag(at(), "a", at(), "new"), ErrorKind::Denied, FsOp::Rename, EPERM) ? 0 : 1; });
        QCOMPARE(failedStep, 0);
        QCOMPARE(m_tree->names(), (std::vector<std::string> {"a"}));
    }

    void renameOver_replacesTheNameNotTheLinksTarget()
    {
        m_tree->file("a", "A").file("b", "B").symlink("link", "b");
        QVERIFY(m_ops.renameOver(at(), "a", at(), "link"));
        QCOMPARE(m_tree->content("b"), std::string("B"));
        QCOMPARE(m_tree->content("link"), std::string("A"));
        QCOMPARE(m_tree->names(), (std::vector<std::string> {"b", "link"}));
    }

    void link_linksTheLinkItself()
    {
        m_tree->symlink("link", "nowhere");
        QVERIFY(m_ops.link(at(), "link", at(), "second"));
        QCOMPARE(m_tree->inode("second"), m_tree->inode("link"));
        QVERIFY(failsWith(m_ops.link(at(), "link", at(), "second"), ErrorKind::Exists, FsOp::Link, EEXIST));
    }

    void linkFd_namesATemporaryFile()
    {
        const auto fd = m_ops.open(at(), ".", O_RDWR | O_TMPFILE, 0600);
        if (!fd && fd.error().code == EOPNOTSUPP)
            QSKIP("this file system has no O_TMPFILE");
        QVERIFY(fd);
        QVERIFY(m_ops.write(fd->get(), bytesOf("content"), 0));
        m_tree->file("taken", "T");
        QVERIFY(failsWith(m_ops.linkFd(fd->get(), at(), "taken"), ErrorKind::Exists, FsOp::Link, EEXIST));
        QVERIFY(m_ops.linkFd(fd->get(), at(), "name"));
        QCOMPARE(m_tree->content("name"), std::string("content"));
        QCOMPARE(m_tree->content("taken"), std::string("T"));
    }

    void linkFd_goesThroughProc_whereAnEmptyPathIsRefused()
    {
        if (!test::isRoot())
            QSKIP("needs root to become somebody else");
        m_tree->mode("", 0777).file("taken", "T");
        const auto fd = m_ops.open(at(), ".", O_RDWR | O_TMPFILE, 0666);
        if (!fd && fd.error().code == EOPNOTSUPP)
            QSKIP("this file system has no O_TMPFILE");
        QVERIFY(fd);
        QVERIFY(m_ops.changeMode(fd->get(), 0666));
        const int failedStep = asNobody([&] {
            if (::linkat(fd->get(), "", at(), "probe", AT_EMPTY_PATH) != -1 || errno != ENOENT)
                return 1;
            if (!failsWith(m_ops.linkFd(fd->get(), at(), "taken"), ErrorKind::Exists, FsOp::Link, EEXIST))
                return 2;
            if (!m_ops.linkFd(fd->get(), at(), "name"))
                return 3;
            return m_ops.linkFd(fd->get(), at(), "again") ? 0 : 4;
        });
        QCOMPARE(failedStep, 0);
        QCOMPARE(m_tree->inode("again"), m_tree->inode("name"));
    }

    void readLink_givesBackEveryByte()
    {
        for (const std::string &text :
             {std::string("x"), std::string("a\n\xFF/..") + std::string(250, 'y'), std::string(256, 'z'), std::string(4000, 'w')}) {
            QVERIFY(m_ops.symlink(text, at(), "link"));
            QCOMPARE(m_ops.readLink(at(), "link").value(), text);
            QVERIFY(m_ops.unlink(at(), "link"));
        }
        m_tree->file("file", "");
        QVERIFY(failsWith(m_ops.readLink(at(), "file"), ErrorKind::Unsupported, FsOp::ReadLink, EINVAL));
    }

    void makeNode_makesFifosAndDevices()
    {
        QVERIFY(m_ops.makeNode(at(), "fifo", S_IFIFO | 0600, 0));
        QVERIFY(m_ops.stat(at(), "fifo")->type == model::FileType::Fifo);
        const auto device = m_ops.makeNode(at(), "null", S_IFCHR | 0600, makedev(1, 3));
        if (!device && !test::hasCapability(27))
            QSKIP("needs CAP_MKNOD for the device");
        QVERIFY(device);
        const auto facts = m_ops.stat(at(), "null");
        QVERIFY(facts->type == model::FileType::CharDevice);
        QCOMPARE(facts->node, std::uint64_t(makedev(1, 3)));
    }

    void changeOwner_ofALinkLeavesItsTarget()
    {
        if (!test::isRoot())
            QSKIP("needs root to give files away");
        m_tree->file("file", "").symlink("link", "file");
        QVERIFY(m_ops.changeOwner(at(), "link", 12, 34));
        QCOMPARE(m_ops.stat(at(), "link")->uid, 12U);
        QCOMPARE(m_ops.stat(at(), "link")->gid, 34U);
        QCOMPARE(m_ops.stat(at(), "file")->uid, 0U);

        const auto fd = m_ops.open(at(), "file", O_RDONLY);
        QVERIFY(fd);
        QVERIFY(m_ops.changeOwner(fd->get(), "", 56, UINT32_MAX));
        QCOMPARE(m_ops.stat(at(), "file")->uid, 56U);
        QCOMPARE(m_ops.stat(at(), "file")->gid, 0U);
        const int failedStep = asNobody([&] {
            return failsWith(m_ops.changeOwner(fd->get(), "", 65534, UINT32_MAX), ErrorKind::Denied, FsOp::ChangeOwner, EPERM) ? 0 : 1;
        });
        QCOMPARE(failedStep, 0);
    }

    void changeMode_ofANamedNodeDoesNotFollow()
    {
        m_tree->fifo("fifo", 0600).file("file", "", 0644).symlink("link", "file");
        QVERIFY(m_ops.changeModeOf(at(), "fifo", 0640));
        QCOMPARE(m_ops.stat(at(), "fifo")->mode, 0640U);
        QVERIFY(failsWith(m_ops.changeModeOf(at(), "link", 0777), ErrorKind::Unsupported, FsOp::ChangeMode, EOPNOTSUPP));
        QCOMPARE(m_ops.stat(at(), "file")->mode, 0644U);
        const auto fd = m_ops.open(at(), "file", O_RDONLY);
        QVERIFY(m_ops.changeMode(fd->get(), 01711));
        QCOMPARE(m_ops.stat(at(), "file")->mode, 01711U);
    }

    void changeTimes_keepsNanosecondsAndTimesBefore1970()
    {
        m_tree->file("file", "").symlink("link", "file");
        const model::Timestamp accessed {-100'000'000, 1};
        const model::Timestamp modified {1'700'000'000, 123'456'789};
        const auto fd = m_ops.open(at(), "file", O_RDONLY);
        QVERIFY(m_ops.changeTimes(fd->get(), "", accessed, modified));
        QVERIFY(m_ops.stat(at(), "file")->accessed == accessed);
        QVERIFY(m_ops.stat(at(), "file")->modified == modified);
        QVERIFY(m_ops.changeTimes(at(), "link", modified, accessed));
        QVERIFY(m_ops.stat(at(), "link")->modified == accessed);
        QVERIFY(m_ops.stat(at(), "file")->modified == modified);
    }

    void attributes_ofADescriptorAndOfAPath()
    {
        if (!test::canHoldAttributes(m_temp->path()))
            QSKIP("no extended attributes on this file system");
        m_tree->file("file", "");
        const auto fd = m_ops.open(at(), "file", O_RDWR);
        const std::string value("\0\xFF\n", 3);
        const std::string path = m_tree->path("file").bytes();
        QVERIFY(m_ops.setAttribute(fd->get(), "", "user.a", value));
        QVERIFY(m_ops.setAttribute(at(), "file", "user.b", ""));
        QVERIFY(m_ops.setAttribute(AT_FDCWD, path.c_str(), "user.c", "C"));
        for (const auto &[folder, name] : {std::pair(fd->get(), ""), std::pair(at(), "file"), std::pair(AT_FDCWD, path.c_str())}) {
            const auto list = m_ops.listAttributes(folder, name);
            QVERIFY(list);
            const auto names = namesIn(*list);
            for (const char *attribute : {"user.a", "user.b", "user.c"})
                QVERIFY(std::ranges::find(names, attribute) != names.end());
            QCOMPARE(m_ops.attribute(folder, name, "user.a").value(), value);
            QCOMPARE(m_ops.attribute(folder, name, "user.b").value(), std::string());
            QCOMPARE(m_ops.attribute(folder, name, "user.none").error().code, ENODATA);
        }
        QVERIFY(m_ops.removeAttribute(fd->get(), "", "user.a"));
        QVERIFY(m_ops.removeAttribute(at(), "file", "user.b"));
        QVERIFY(m_ops.removeAttribute(AT_FDCWD, path.c_str(), "user.c"));
        QCOMPARE(m_ops.removeAttribute(fd->get(), "", "user.a").error().code, ENODATA);
    }

    void attributes_ofALinkAreItsOwn()
    {
        if (!test::isRoot() || !test::canHoldAttributes(m_temp->path()))
            QSKIP("needs root and a file system with extended attributes: links have trusted.* only");
        m_tree->file("file", "").symlink("link", "file");
        QVERIFY(m_ops.setAttribute(at(), "link", "trusted.ferry", "L"));
        QCOMPARE(m_ops.attribute(at(), "link", "trusted.ferry").value(), std::string("L"));
        QCOMPARE(m_ops.attribute(at(), "file", "trusted.ferry").error().code, ENODATA);
    }

    void attributes_mayBeLong()
    {
        if (!test::canHoldAttributes(m_temp->path()))
            QSKIP("no extended attributes on this file system");
        m_tree->file("long", "").file("many", "");
        const std::string value = test::pattern(3000);
        QVERIFY(m_ops.setAttribute(at(), "long", "user.long", value));
        QCOMPARE(m_ops.attribute(at(), "long", "user.long").value(), value);
        std::vector<std::string> expected;
        for (char letter = 'a'; letter <= 'i'; ++letter) {
            expected.push_back("user." + std::string(200, letter));
            QVERIFY(m_ops.setAttribute(at(), "many", expected.back().c_str(), ""));
        }
        auto names = namesIn(m_ops.listAttributes(at(), "many").value());
        std::erase_if(names, [](const std::string &name) { return !name.starts_with("user."); });
        QCOMPARE(names, expected);
    }

    void allocate_keepsTheSize()
    {
        const auto fd = m_ops.open(at(), "file", O_RDWR | O_CREAT | O_EXCL, 0600);
        const auto allocated = m_ops.allocate(fd->get(), 1 << 20);
        if (!allocated && allocated.error().kind == ErrorKind::Unsupported)
            QSKIP("this file system cannot allocate ahead");
        QVERIFY(allocated);
        QVERIFY(m_ops.allocate(fd->get(), 0));
        QCOMPARE(m_ops.stat(at(), "file")->size, std::uint64_t(0));
        QVERIFY(m_ops.stat(at(), "file")->allocated >= 1 << 20);
        QVERIFY(m_ops.truncate(fd->get(), 12345));
        QCOMPARE(m_ops.stat(at(), "file")->size, std::uint64_t(12345));
    }

    void seek_findsDataAndHoles()
    {
        constexpr std::uint64_t size = 4 << 20;
        constexpr std::uint64_t data = 1 << 20;
        m_tree->sparseFile("file", size, {{data, 65536}});
        const auto fd = m_ops.open(at(), "file", O_RDONLY);
        if (m_ops.stat(at(), "file")->allocated >= size)
            QSKIP("this file system has no holes");
        QCOMPARE(m_ops.seekHole(fd->get(), 0, size).value(), std::uint64_t(0));
        QCOMPARE(m_ops.seekData(fd->get(), 0, size).value(), data);
        QCOMPARE(m_ops.seekHole(fd->get(), data, size).value(), data + 65536);
        QCOMPARE(m_ops.seekData(fd->get(), data + 65536, size).value(), size);
        QCOMPARE(m_ops.seekData(fd->get(), size, size).value(), size);
        // The file is seen as it was when its size was taken.
        QCOMPARE(m_ops.seekData(fd->get(), 0, 1000).value(), std::uint64_t(1000));
    }

    void clone_sharesTheContentOrSaysUnsupported()
    {
        m_tree->file("from", test::pattern(100'000)).file("to", "");
        const auto from = m_ops.open(at(), "from", O_RDONLY);
        const auto to = m_ops.open(at(), "to", O_WRONLY);
        const auto cloned = m_ops.clone(from->get(), to->get());
        if (cloned) {
            QCOMPARE(m_tree->content("to"), test::pattern(100'000));
        } else {
            QVERIFY(cloned.error().kind == ErrorKind::Unsupported);
            QVERIFY(cloned.error().op == FsOp::Clone);
            QCOMPARE(m_tree->content("to"), std::string());
        }
    }

    void flushes_andForgets()
    {
        m_tree->file("file", test::pattern(100'000));
        const auto fd = m_ops.open(at(), "file", O_RDWR);
        QVERIFY(m_ops.flushFile(fd->get()));
        QVERIFY(m_ops.flushFileSystem(fd->get()));
        QVERIFY(m_ops.dropFromCache(fd->get()));
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const UniqueFd readEnd(ends[0]);
        const UniqueFd writeEnd(ends[1]);
        QVERIFY(!m_ops.flushFile(readEnd.get()));
        QCOMPARE(m_ops.dropFromCache(readEnd.get()).error().code, ESPIPE);
        QVERIFY(m_ops.dropFromCache(readEnd.get()).error().op == FsOp::Advise);
    }

    void writeBack_isBegunAndAwaited()
    {
        m_tree->file("file", test::pattern(100'000));
        const auto fd = m_ops.open(at(), "file", O_RDWR);
        QVERIFY(m_ops.startWriteBack(fd->get(), 0, 50'000));
        QVERIFY(m_ops.awaitWriteBack(fd->get(), 0, 100'000));
        QVERIFY(m_ops.dropFromCache(fd->get(), 0, 4096));
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const UniqueFd readEnd(ends[0]);
        const UniqueFd writeEnd(ends[1]);
        QVERIFY(failsWith(m_ops.startWriteBack(readEnd.get(), 0, 1), ErrorKind::Io, FsOp::Flush, ESPIPE));
        QVERIFY(failsWith(m_ops.awaitWriteBack(readEnd.get(), 0, 1), ErrorKind::Io, FsOp::Flush, ESPIPE));
    }

    void readUncached_leavesTheCacheAsItWas()
    {
        const std::string content = test::pattern(1 << 20);
        m_tree->file("file", content);
        const auto fd = m_ops.open(at(), "file", O_RDONLY);
        std::string read(content.size(), '\0');
        const auto buffer = std::as_writable_bytes(std::span(read));
        const auto first = m_ops.readUncached(fd->get(), buffer, 0);
        if (!first && first.error().kind == ErrorKind::Unsupported)
            QSKIP("neither this file system nor this kernel");
        QCOMPARE(first.value(), content.size());
        QVERIFY(read == content);
        QCOMPARE(cachedPages("file"), content.size() / pageSize()); // it was there
        QVERIFY(m_ops.flushFile(fd->get()));
        QVERIFY(m_ops.dropFromCache(fd->get()));
        if (cachedPages("file") != 0)
            QSKIP("the page cache is all there is of this file");
        read.assign(content.size(), '\0');
        QCOMPARE(m_ops.readUncached(fd->get(), buffer, 0).value(), content.size());
        QVERIFY(read == content);
        QCOMPARE(cachedPages("file"), std::size_t(0));
        QCOMPARE(m_ops.readUncached(fd->get(), buffer, content.size()).value(), std::size_t(0));
    }

    void writeUncached_leavesNothingInTheCache()
    {
        const std::string content = test::pattern(1 << 20);
        const auto fd = m_ops.open(at(), "file", O_RDWR | O_CREAT | O_EXCL, 0600);
        const auto written = m_ops.writeUncached(fd->get(), bytesOf(content), 0);
        if (!written && written.error().kind == ErrorKind::Unsupported)
            QSKIP("neither this file system nor this kernel");
        QCOMPARE(written.value(), content.size());
        QVERIFY(m_ops.awaitWriteBack(fd->get(), 0, content.size()));
        QTRY_COMPARE(cachedPages("file"), std::size_t(0)); // the last pages leave when their write has ended
        QVERIFY(m_tree->content("file") == content);
    }

    void dontCache_isTrustedFromTheMendedRelease_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("long before") << QStringLiteral("5.10.0-28-amd64") << false;
        QTest::newRow("the first") << QStringLiteral("6.14.2") << false;
        QTest::newRow("switched off") << QStringLiteral("6.15.0-arch1") << false;
        QTest::newRow("mended") << QStringLiteral("6.16.0") << true;
        QTest::newRow("later") << QStringLiteral("6.18.44-fc") << true;
        QTest::newRow("next") << QStringLiteral("7.0") << true;
        QTest::newRow("not a release") << QStringLiteral("linux") << false;
    }

    void dontCache_isTrustedFromTheMendedRelease()
    {
        QFETCH(QString, release);
        QTEST(isDontCacheSound(release.toStdString()), "isSound");
    }

    void copyInKernel_copiesARange()
    {
        const std::string content = test::pattern(100'000);
        m_tree->file("from", content).file("to", "");
        const auto from = m_ops.open(at(), "from", O_RDONLY);
        const auto to = m_ops.open(at(), "to", O_RDWR);
        std::uint64_t done = 0;
        while (done < content.size()) {
            const auto count = m_ops.copyInKernel(from->get(), to->get(), done, content.size());
            if (!count && count.error().kind == ErrorKind::Unsupported)
                QSKIP("not on this file system");
            QVERIFY(count && *count > 0);
            done += *count;
        }
        QVERIFY(m_tree->content("to") == content);
        QCOMPARE(m_ops.copyInKernel(from->get(), to->get(), done, 1).value(), std::size_t(0));
        QVERIFY(failsWith(m_ops.copyInKernel(from->get(), from->get(), 0, 1), ErrorKind::Io, FsOp::Write, EBADF));
    }

private:
    static std::size_t pageSize() { return static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)); }
    std::size_t cachedPages(const char *name) const
    {
        const UniqueFd fd(::openat(at(), name, O_RDONLY | O_CLOEXEC));
        struct stat facts {};
        if (::fstat(fd.get(), &facts) != 0 || facts.st_size == 0)
            return 0;
        const auto size = static_cast<std::size_t>(facts.st_size);
        void *const seen = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd.get(), 0);
        std::vector<unsigned char> pages((size + pageSize() - 1) / pageSize());
        const bool isTold = seen != MAP_FAILED && ::mincore(seen, size, pages.data()) == 0;
        ::munmap(seen, size);
        return isTold ? static_cast<std::size_t>(std::ranges::count_if(pages, [](unsigned char state) { return state & 1; })) : SIZE_MAX;
    }

    int at() const { return m_folder.get(); }

    LinuxOps m_ops;
    std::optional<TempFolder> m_temp;
    std::optional<Tree> m_tree;
    UniqueFd m_folder;
};

QTEST_GUILESS_MAIN(TestLinuxOps)
#include "tst_linux_ops.moc"
