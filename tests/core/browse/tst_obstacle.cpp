// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/obstacle.h"

#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>

#include <optional>

using namespace ferry;
using namespace ferry::browse;
using namespace std::chrono_literals;
using model::FileConflict;
using model::FolderConflict;
using model::JobKind;

namespace {

/// The kernel's calls, but what is named by its whole path may lie on another device, and the destination be small.
class SmallTargetOps : public fs::LinuxOps
{
public:
    bool isOtherDevice = true;
    std::uint64_t available = 1'000'000;

    Result<model::FileFacts> stat(int at, const char *name) override
    {
        Result<model::FileFacts> facts = LinuxOps::stat(at, name);
        if (facts && at == AT_FDCWD && isOtherDevice)
            ++facts->device;
        return facts;
    }
    Result<fs::FileSystemFacts> statFs(int fd) override
    {
        Result<fs::FileSystemFacts> facts = LinuxOps::statFs(fd);
        if (facts)
            facts->available = available;
        return facts;
    }
};

} // namespace

class ObstacleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTakenNameOfAFile_ifTheJobWouldAsk();
    void whatIsOfAnotherKind();
    void foldersThatMerge_areNone();
    void entriesOfAnArchive_byTheirNames();
    void roomThatDoesNotSuffice();
    void whatNeedsNoRoomThere_isNotCounted();
    void theLookIsBounded();
    void otherJobsMeetNone();

private:
    [[nodiscard]] model::Request request(std::initializer_list<const char *> names) const;

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::optional<SmallTargetOps> m_ops;
};

void ObstacleTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("from").folder("to").folder("from/d").file("from/a", "new").file("from/b\xff", "new");
    m_ops.emplace();
}

model::Request ObstacleTest::request(std::initializer_list<const char *> names) const
{
    model::Request request;
    for (const char *name : names)
        request.sources.push_back(m_tree->path("from").child(name));
    request.destination = m_tree->path("to");
    request.options.onFile = FileConflict::Ask;
    return request;
}

void ObstacleTest::aTakenNameOfAFile_ifTheJobWouldAsk()
{
    model::Request copy = request({"a", "b\xff", "d"});
    QCOMPARE(findObstacle(*m_ops, copy), Obstacle::None);
    m_tree->symlink("to/b\xff", "nowhere");
    QCOMPARE(findObstacle(*m_ops, copy), Obstacle::Taken);
    for (const FileConflict policy : {FileConflict::Skip, FileConflict::Overwrite, FileConflict::Rename, FileConflict::Fail}) {
        copy.options.onFile = policy;
        QCOMPARE(findObstacle(*m_ops, copy), Obstacle::None);
    }
    copy.options.onFile = FileConflict::Ask;
    copy.kind = JobKind::Move;
    QCOMPARE(findObstacle(*m_ops, copy), Obstacle::Taken);
    copy.sources = {m_tree->path("from/gone"), m_tree->path("from/a")};
    QCOMPARE(findObstacle(*m_ops, copy), Obstacle::None);
    copy.destination = m_tree->path("to/yet to be made");
    QCOMPARE(findObstacle(*m_ops, copy), Obstacle::None);
    copy.destination = m_tree->path("from");
    m_ops->isOtherDevice = false;
    QVERIFY2(findObstacle(*m_ops, copy) == Obstacle::None, "no answer makes a file its own copy");
}

void ObstacleTest::whatIsOfAnotherKind()
{
    m_tree->folder("to/a");
    QCOMPARE(findObstacle(*m_ops, request({"a"})), Obstacle::Taken);
    m_tree->file("to/d", "a file");
    QCOMPARE(findObstacle(*m_ops, request({"d"})), Obstacle::Taken);
}

void ObstacleTest::foldersThatMerge_areNone()
{
    m_tree->folder("to/d").file("to/d/x", "1").file("from/d/x", "2");
    model::Request copy = request({"d"});
    QCOMPARE(findObstacle(*m_ops, copy), Obstacle::None);
    copy.options.onFolder = FolderConflict::Ask;
    QCOMPARE(findObstacle(*m_ops, copy), Obstacle::Taken);
}

void ObstacleTest::entriesOfAnArchive_byTheirNames()
{
    model::Request extraction = request({"set.tar"});
    extraction.kind = JobKind::Extract;
    m_tree->file("to/set.tar", "1").file("to/x", "1").folder("to/d");
    QCOMPARE(findObstacle(*m_ops, extraction), Obstacle::None);
    extraction.options.archive.entries = {"deep/d", "deep/y"};
    QCOMPARE(findObstacle(*m_ops, extraction), Obstacle::None);
    extraction.options.archive.entries.push_back("deep/x");
    QCOMPARE(findObstacle(*m_ops, extraction), Obstacle::Taken);
}

void ObstacleTest::roomThatDoesNotSuffice()
{
    m_tree->bigFile("from/big", 600'000).bigFile("from/other", 600'000);
    QCOMPARE(findObstacle(*m_ops, request({"big"})), Obstacle::None);
    model::Request both = request({"big", "other"});
    QCOMPARE(findObstacle(*m_ops, both), Obstacle::Room);
    both.options.onFile = FileConflict::Skip; // no policy makes room
    QCOMPARE(findObstacle(*m_ops, both), Obstacle::Room);
    m_ops->available = 0; // unknown
    QCOMPARE(findObstacle(*m_ops, both), Obstacle::None);
}

void ObstacleTest::whatNeedsNoRoomThere_isNotCounted()
{
    m_tree->bigFile("from/big", 1'200'000).bigFile("from/linked", 1'200'000).hardLink("from/linked", "from/again");
    m_tree->sparseFile("from/hole", 9'000'000, {});
    QCOMPARE(findObstacle(*m_ops, request({"big"})), Obstacle::Room);
    QCOMPARE(findObstacle(*m_ops, request({"linked", "hole"})), Obstacle::None);
    model::Request skips = request({"big"});
    skips.options.onFile = FileConflict::Skip;
    m_ops->isOtherDevice = false;
    QCOMPARE(findObstacle(*m_ops, skips), Obstacle::None);
    m_ops->isOtherDevice = true;
    m_tree->file("to/big", "there");
    QCOMPARE(findObstacle(*m_ops, skips), Obstacle::None);
}

void ObstacleTest::theLookIsBounded()
{
    m_tree->file("to/b\xff", "there");
    QCOMPARE(findObstacle(*m_ops, request({"a", "b\xff"}), {.names = 1, .time = 300ms}), Obstacle::None);
    QCOMPARE(findObstacle(*m_ops, request({"a", "b\xff"}), {.names = 2, .time = 0ms}), Obstacle::None);
}

void ObstacleTest::otherJobsMeetNone()
{
    m_tree->file("to/a", "there");
    model::Request other = request({"a"});
    for (const JobKind kind : {JobKind::Delete, JobKind::Trash, JobKind::Verify, JobKind::Check, JobKind::Compress, JobKind::Extract}) {
        other.kind = kind;
        QVERIFY(!mayMeetObstacle(other));
        QCOMPARE(findObstacle(*m_ops, other), Obstacle::None);
    }
    other.kind = JobKind::Move;
    other.destination = {}; // to where its trash says
    QVERIFY(!mayMeetObstacle(other));
}

QTEST_APPLESS_MAIN(ObstacleTest)
#include "tst_obstacle.moc"
