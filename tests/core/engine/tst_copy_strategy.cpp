// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/copy_strategy.h"

#include "core/engine/write_back_pace.h"

#include <QTest>

#include <linux/magic.h>

using namespace ferry::engine;
using namespace std::chrono_literals;
using ferry::model::Medium;

Q_DECLARE_METATYPE(ferry::model::Medium)

class TestCopyStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void keepsInTheCache_whatIsASmallPartOfMemory();
    void writeBackFollowsTheDevice();
};

void TestCopyStrategy::chooses_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<Medium>("source");
    QTest::addColumn<Medium>("target");
    QTest::addColumn<int>("workers");
    QTest::addColumn<bool>("preallocates");
    QTest::addColumn<bool>("inKernel");
    QTest::addColumn<bool>("writesBack");
    QTest::addColumn<bool>("flushEach");
    QTest::addColumn<int>("ranges");
    const auto row = [](const char *name, quint64 type, Medium source, Medium target, int workers, bool preallocates, bool inKernel,
                        bool writesBack, bool flushEach, int ranges) {
        QTest::newRow(name) << type << source << target << workers << preallocates << inKernel << writesBack << flushEach << ranges;
    };
    const auto flash = Medium::Flash;
    const auto rotating = Medium::Rotating;
    row("ext4 on flash", EXT4_SUPER_MAGIC, flash, flash, 4, true, false, true, false, 2);
    row("xfs on flash", XFS_SUPER_MAGIC, flash, flash, 4, true, false, true, false, 2);
    row("btrfs on flash", BTRFS_SUPER_MAGIC, flash, flash, 4, false, false, true, false, 2);
    row("FAT on a stick", MSDOS_SUPER_MAGIC, flash, Medium::Unknown, 4, false, false, true, false, 2);
    row("ext4 on a disk", EXT4_SUPER_MAGIC, flash, rotating, 4, true, false, true, false, 1);
    row("ext4 from a disk", EXT4_SUPER_MAGIC, rotating, flash, 4, true, false, true, false, 1);
    row("ext4, one worker", EXT4_SUPER_MAGIC, flash, flash, 1, true, false, true, false, 1);
    row("ext4, none said", EXT4_SUPER_MAGIC, flash, flash, 0, true, false, true, false, 1);
    row("tmpfs", TMPFS_MAGIC, flash, Medium::Memory, 4, false, false, false, false, 2);
    row("NFS", NFS_SUPER_MAGIC, flash, Medium::Network, 4, false, true, true, true, 4);
    row("NFS, two workers", NFS_SUPER_MAGIC, flash, Medium::Network, 2, false, true, true, true, 2);
    row("SMB", SMB2_SUPER_MAGIC, Medium::Network, Medium::Network, 4, false, true, true, true, 4);
    row("FUSE", FUSE_SUPER_MAGIC, flash, Medium::Unknown, 4, false, true, true, true, 4);
    row("something new", 0x12345678, Medium::Unknown, Medium::Unknown, 4, false, false, true, false, 2);
}

void TestCopyStrategy::chooses()
{
    QFETCH(quint64, type);
    QFETCH(Medium, source);
    QFETCH(Medium, target);
    QFETCH(int, workers);
    const CopyStrategy strategy = strategyFor({.targetType = type, .source = source, .target = target, .workers = workers});
    QTEST(strategy.preallocates, "preallocates");
    QTEST(strategy.copiesInKernel, "inKernel");
    QTEST(strategy.writesBack, "writesBack");
    QTEST(needsFlushPerFile(type), "flushEach");
    QTEST(strategy.ranges, "ranges");
}

void TestCopyStrategy::keepsInTheCache_whatIsASmallPartOfMemory()
{
    constexpr std::uint64_t kGiB = 1 << 30;
    QCOMPARE(strategyFor({.memory = 64 * kGiB}).cachedBelow, 4 * kGiB);
    QCOMPARE(strategyFor({.memory = 2 * kGiB}).cachedBelow, kGiB / 4);
    QCOMPARE(strategyFor({.memory = 0}).cachedBelow, kGiB / 4);
}

void TestCopyStrategy::writeBackFollowsTheDevice()
{
    WriteBackPace pace;
    QCOMPARE(pace.bytes(), WriteBackPace::kBytesStart);
    pace.waited(pace.bytes(), 50ms);
    QCOMPARE(pace.bytes(), WriteBackPace::kBytesStart);
    for (int i = 0; i < 10; ++i)
        pace.waited(pace.bytes(), 1s);
    QCOMPARE(pace.bytes(), WriteBackPace::kBytesMin);
    pace.waited(1000, 1ms); // the end of a file
    QCOMPARE(pace.bytes(), WriteBackPace::kBytesMin);
    for (int i = 0; i < 10; ++i)
        pace.waited(pace.bytes(), 1ms);
    QCOMPARE(pace.bytes(), WriteBackPace::kBytesMax);
    pace.waited(WriteBackPace::kBytesMin, 1s); // what was small already
    QCOMPARE(pace.bytes(), WriteBackPace::kBytesMin);
}

QTEST_GUILESS_MAIN(TestCopyStrategy)
#include "tst_copy_strategy.moc"
