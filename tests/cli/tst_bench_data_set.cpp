// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/data_set.h"
#include "core/base/units.h"
#include "tests/cli/ferry_process.h"
#include "tests/cli/size_limit.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ferry;
using namespace ferry::cli::bench;

namespace {

constexpr std::uint64_t kGiB = 1024 * kMiB;

Room plenty()
{
    return {.sourceFree = 100 * kGiB, .targetFree = 100 * kGiB, .oneFileSystem = true, .memory = 64 * kGiB};
}

/// The most that is on disk at once: a set and its copy.
std::uint64_t mostAtOnce(const DataSizes &sizes)
{
    return 2 * std::max({sizes.bytesOf(DataKind::Large), sizes.bytesOf(DataKind::Medium), sizes.bytesOf(DataKind::Small)});
}

} // namespace

class TestBenchDataSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualSizesWhereThereIsRoom()
    {
        const auto sizes = fitDataSizes({}, plenty());
        QVERIFY(sizes);
        QCOMPARE(sizes->largeBytes, 256 * kMiB);
        QCOMPARE(sizes->mediumFiles, 1000u);
        QCOMPARE(sizes->smallFiles, 5000u);
        QVERIFY(!sizes->isReduced);
    }

    void theOtherDataShrinkWithTheLargeFile()
    {
        const auto sizes = fitDataSizes(kMiB, plenty());
        QVERIFY(sizes);
        QCOMPARE(sizes->largeBytes, kMiB);
        QCOMPARE(sizes->mediumFiles, 4u);
        QCOMPARE(sizes->smallFiles, 256u);
        QVERIFY(!sizes->isReduced); // as asked
        QCOMPARE(fitDataSizes(20 * kGiB, plenty())->mediumFiles, 1000u);
        QCOMPARE(fitDataSizes(20 * kGiB, plenty())->largeBytes, 20 * kGiB);
    }

    void usualSizesShrinkWithTheRoom_andLeaveSome_data()
    {
        QTest::addColumn<quint64>("sourceFree");
        QTest::addColumn<quint64>("targetFree");
        QTest::addColumn<bool>("oneFileSystem");
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint64>("most");
        QTest::newRow("one file system") << quint64(kGiB) << quint64(kGiB) << true << quint64(0) << quint64(kGiB / 4 * 3);
        QTest::newRow("little room for the copies") << quint64(50 * kGiB) << quint64(kGiB) << false << quint64(0) << quint64(kGiB / 2 * 3);
        QTest::newRow("little room for the sources") << quint64(kGiB) << quint64(50 * kGiB) << false << quint64(0) << quint64(kGiB / 2 * 3);
        QTest::newRow("little memory") << quint64(50 * kGiB) << quint64(50 * kGiB) << true << quint64(kGiB) << quint64(kGiB / 2);
    }
    void usualSizesShrinkWithTheRoom_andLeaveSome()
    {
        QFETCH(quint64, sourceFree);
        QFETCH(quint64, targetFree);
        QFETCH(bool, oneFileSystem);
        QFETCH(quint64, memory);
        QFETCH(quint64, most);
        const auto sizes
            = fitDataSizes({}, {.sourceFree = sourceFree, .targetFree = targetFree, .oneFileSystem = oneFileSystem, .memory = memory});
        QVERIFY(sizes);
        QVERIFY(sizes->isReduced);
        QVERIFY2(mostAtOnce(*sizes) <= most, QByteArray::number(quint64(mostAtOnce(*sizes))).constData());
        QVERIFY2(mostAtOnce(*sizes) > most / 10 * 9, QByteArray::number(quint64(mostAtOnce(*sizes))).constData());
    }

    void littleMemoryAloneRefusesNothing()
    {
        Room room = plenty();
        room.memory = 10 * kMiB;
        const auto usual = fitDataSizes({}, room);
        QVERIFY(usual);
        QCOMPARE(usual->largeBytes, 64 * kMiB);
        QCOMPARE(usual->mediumFiles, 64u);
        QCOMPARE(fitDataSizes(kGiB, room)->largeBytes, kGiB); // as asked
    }

    void tooLittleRoomIsRefused_withWhatIsNeeded()
    {
        Room room = plenty();
        room.sourceFree = room.targetFree = 100 * kMiB;
        const auto usual = fitDataSizes({}, room);
        QVERIFY(!usual);
        QVERIFY(!usual.error().ofTarget);
        QCOMPARE(usual.error().free, 100 * kMiB);
        room.sourceFree = room.targetFree = usual.error().needed + 8;
        QVERIFY(fitDataSizes({}, room)); // what it asks for is enough
        room.sourceFree = room.targetFree = usual.error().needed - kMiB;
        QVERIFY(!fitDataSizes({}, room));
    }

    void whatWasAskedForIsMadeOrRefused_neverLess()
    {
        Room room = plenty();
        room.oneFileSystem = false;
        room.targetFree = kGiB;
        const auto sizes = fitDataSizes(2 * kGiB, room);
        QVERIFY(!sizes);
        QVERIFY(sizes.error().ofTarget);
        QCOMPARE(sizes.error().free, kGiB);
        QVERIFY(sizes.error().needed >= 2 * kGiB);
    }

    void makesWhatItPromises()
    {
        const test::Scratch scratch;
        const DataSizes sizes {.largeBytes = 100'000, .mediumFiles = 2, .smallFiles = 150};
        for (const DataKind kind : {DataKind::Large, DataKind::Medium, DataKind::Small})
            QVERIFY(writeDataSet(scratch.path(), kind, sizes));
        QCOMPARE(scratch.read("large").size(), std::size_t(100'000));
        QCOMPARE(scratch.list("medium").size(), std::size_t(2));
        QCOMPARE(scratch.read("medium/file-1").size(), std::size_t(kMiB));
        QCOMPARE(scratch.list("small").size(), std::size_t(2));
        QCOMPARE(scratch.list("small/folder-0").size(), std::size_t(100));
        QCOMPARE(scratch.list("small/folder-1").size(), std::size_t(50));
        std::set<std::string> contents;
        for (const std::string &name : scratch.list("small/folder-1"))
            contents.insert(scratch.read("small/folder-1/" + name));
        QCOMPARE(contents.size(), std::size_t(50));
        QCOMPARE(contents.begin()->size(), std::size_t(4096));
    }

    void contentCannotBeCompressed()
    {
        const test::Scratch scratch;
        QVERIFY(writeDataSet(scratch.path(), DataKind::Large, {.largeBytes = kMiB, .mediumFiles = 0, .smallFiles = 0}));
        const QByteArray content = QByteArray::fromStdString(scratch.read("large"));
        QVERIFY(qCompress(content, 9).size() > content.size());
    }

    void aNameThatIsTakenIsAnError()
    {
        const test::Scratch scratch;
        scratch.write("large", "x");
        scratch.write("small", "x");
        const DataSizes sizes {.largeBytes = 10, .mediumFiles = 0, .smallFiles = 1};
        QVERIFY(writeDataSet(scratch.path(), DataKind::Large, sizes).error().kind == ErrorKind::Exists);
        QVERIFY(writeDataSet(scratch.path(), DataKind::Small, sizes).error().kind == ErrorKind::Exists);
        QCOMPARE(scratch.read("large").c_str(), "x");
    }

    void aWriteThatFailsIsAnError()
    {
        const test::Scratch scratch;
        const test::SizeLimit limit(4096);
        const Result<void> written = writeDataSet(scratch.path(), DataKind::Large, {.largeBytes = kMiB, .mediumFiles = 0, .smallFiles = 0});
        QVERIFY(!written);
        QCOMPARE(written.error().path.name().c_str(), "large");
        QVERIFY(written.error().op == FsOp::Write);
    }

    void roomIsOfTheFoldersThatAreNamed()
    {
        const test::Scratch scratch;
        const Result<Room> room = roomOf(scratch.path(), scratch.path());
        QVERIFY(room);
        QVERIFY(room->oneFileSystem);
        QCOMPARE(room->sourceFree / kMiB / 64, room->targetFree / kMiB / 64); // others write at the same time
        QVERIFY(room->memory > kMiB);
        QVERIFY(!roomOf(scratch.path(), Path("/proc"))->oneFileSystem);
        QVERIFY(roomOf(Path(scratch.at("missing")), scratch.path()).error().kind == ErrorKind::NotFound);
        QVERIFY(roomOf(scratch.path(), Path(scratch.at("missing"))).error().kind == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBenchDataSet)
#include "tst_bench_data_set.moc"
