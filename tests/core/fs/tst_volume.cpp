// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/volume.h"

#include "core/fs/linux_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <sys/sysmacros.h>

#include <QTest>

#include <algorithm>
#include <optional>

using namespace ferry;
using namespace ferry::fs;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

/// The kernel, but for what it says of one path.
class PlacedOps : public LinuxOps
{
public:
    Result<model::FileFacts> statFollowing(const char *path) override
    {
        if (path != placed)
            return LinuxOps::statFollowing(path);
        return facts;
    }

    std::string placed = "/some/file";
    model::FileFacts facts {.device = makedev(8, 1), .mount = 40};
};

using Names = std::vector<std::string>;

} // namespace

class TestVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ops.emplace();
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_tree->folder("proc").folder("proc/self").folder("run").folder("run/mount");
        m_tree->folder("sys").folder("sys/dev").folder("sys/dev/block").folder("sys/devices").folder("sys/fs").folder("sys/fs/btrfs");
    }

    void cleanup()
    {
        m_tree.reset();
        m_temp.reset();
        m_ops.reset();
    }

    void aPartition_liesOnItsDisk_data()
    {
        QTest::addColumn<QString>("rotational");
        QTest::addColumn<int>("medium");
        QTest::newRow("flash") << QStringLiteral("0\n") << int(Medium::Flash);
        QTest::newRow("rotating") << QStringLiteral("1\n") << int(Medium::Rotating);
        QTest::newRow("not told") << QString() << int(Medium::Unknown);
    }

    void aPartition_liesOnItsDisk()
    {
        QFETCH(const QString, rotational);
        QFETCH(const int, medium);
        disk("sda", "8:0", rotational.toStdString());
        partition("sda", "sda1", "8:1");
        mounts("20 1 8:2 / / rw - ext4 /dev/sda2 rw\n"
               "40 20 8:1 /sub /mnt/my\\040disk\\134\\012 rw,noatime shared:1 master:2 - ext4 /dev/sda1 rw,errors=remount-ro\n");
        const Volume volume = find();
        QCOMPARE(volume.mount, std::uint64_t(40));
        QCOMPARE(volume.device, std::uint64_t(makedev(8, 1)));
        QCOMPARE(volume.mountPoint.bytes(), std::string("/mnt/my disk\\\n"));
        QCOMPARE(volume.fileSystem, std::string("ext4"));
        QCOMPARE(volume.source, std::string("/dev/sda1"));
        QCOMPARE(volume.disks, Names {"sda"});
        QCOMPARE(int(volume.medium), medium);
        QVERIFY(!volume.readOnly);
        QCOMPARE(volume.options, (Names {"rw", "noatime", "errors=remount-ro"}));
    }

    void aWholeDisk_liesOnItself()
    {
        disk("nvme0n1", "259:0", "0\n");
        mounts("40 1 259:0 / / ro - xfs /dev/nvme0n1 rw\n");
        QCOMPARE(find().disks, Names {"nvme0n1"});
        QVERIFY(find().readOnly);
    }

    void aVirtualDisk_isNotTakenAtItsWord()
    {
        disk("vda", "253:0", "1\n");
        mounts("40 1 253:0 / / rw - ext4 /dev/vda rw\n");
        QCOMPARE(int(find().medium), int(Medium::Unknown));
    }

    void stacks_areFollowedDownToTheirDisks()
    {
        // A logical volume on LUKS on RAID 1 of two partitions, and a third disk in the volume group.
        disk("sda", "8:0", "0\n");
        partition("sda", "sda1", "8:1");
        disk("sdb", "8:16", "1\n");
        partition("sdb", "sdb1", "8:17");
        disk("sdc", "8:32", "0\n");
        disk("md0", "9:0", "0\n");
        slave("md0", "sda1", "../../sda/sda1");
        slave("md0", "sdb1", "../../sdb/sdb1");
        disk("dm-0", "253:0", "0\n");
        slave("dm-0", "md0", "../../md0");
        disk("dm-1", "253:1", "0\n");
        slave("dm-1", "dm-0", "../../dm-0");
        slave("dm-1", "sdc", "../../sdc");
        mounts("40 1 253:1 / / rw - ext4 /dev/mapper/vg-root rw\n");
        QCOMPARE(find().disks, (Names {"sda", "sdb", "sdc"}));
        QVERIFY(find().medium == Medium::Rotating);
    }

    void aStackThatBitesItsTail_ends()
    {
        disk("dm-0", "253:0", "0\n");
        slave("dm-0", "dm-0", "../../dm-0");
        mounts("40 1 253:0 / / rw - ext4 /dev/mapper/x rw\n");
        QCOMPARE(find().disks, Names {"fs:8:1"});
        QVERIFY(find().medium == Medium::Unknown);
    }

    void btrfsWithAnonymousDevice_isFoundByItsSource_withAllMembers()
    {
        const auto block = realBlockDevice();
        if (!block)
            QSKIP("no block device node in /dev to stand as a mount source");
        disk("sda", block->second, "0\n");
        disk("sdb", "8:16", "0\n");
        m_tree->folder("sys/fs/btrfs/uuid").folder("sys/fs/btrfs/uuid/devices").folder("sys/fs/btrfs/features");
        m_tree->symlink("sys/fs/btrfs/uuid/devices/sda", "../../../../devices/sda")
            .symlink("sys/fs/btrfs/uuid/devices/sdb", "../../../../devices/sdb");
        mounts("40 1 0:45 /@home /home rw - btrfs " + block->first + " rw,subvol=/@home\n");
        QCOMPARE(find().disks, (Names {"sda", "sdb"}));
        QVERIFY(find().medium == Medium::Flash);
    }

    void others_data()
    {
        QTest::addColumn<QString>("tail");
        QTest::addColumn<QString>("disk");
        QTest::addColumn<int>("medium");
        const auto row = [](const char *name, const char *tail, const char *disk, Medium medium) {
            QTest::newRow(name) << QString::fromLatin1(tail) << QString::fromLatin1(disk) << int(medium);
        };
        row("nfs", "nfs4 server:/share rw", "net:server", Medium::Network);
        row("nfs by IPv6", "nfs [fe80::1]:/share rw", "net:fe80::1", Medium::Network);
        row("cifs", "cifs //NAS/my\\040share rw", "net:nas", Medium::Network);
        row("smb3", "smb3 //nas/a rw", "net:nas", Medium::Network);
        row("sshfs", "fuse.sshfs me@host.org:/home rw", "net:host.org", Medium::Network);
        row("sshfs, relative", "fuse.sshfs host.org:dir rw", "net:host.org", Medium::Network);
        row("davfs", "davfs https://cloud.org/dav rw", "net:cloud.org", Medium::Network);
        row("davfs as fuse", "fuse https://cloud.org:8443/dav rw", "net:cloud.org", Medium::Network);
        row("9p", "9p hostshare rw", "net:hostshare", Medium::Network);
        row("ceph", "ceph 10.0.0.1:6789,10.0.0.2:6789:/ rw", "net:10.0.0.1", Medium::Network);
        row("tmpfs", "tmpfs tmpfs rw", "mem:0:45", Medium::Memory);
        row("ramfs", "ramfs none rw", "mem:0:45", Medium::Memory);
        row("overlay", "overlay overlay rw,lowerdir=/a", "fs:0:45", Medium::Unknown);
        row("fuse", "fuse.bindfs /home rw", "fs:0:45", Medium::Unknown);
        row("no source", "fuse.x  rw", "fs:0:45", Medium::Unknown);
    }

    void others()
    {
        QFETCH(const QString, tail);
        QFETCH(const QString, disk);
        QFETCH(const int, medium);
        m_ops->facts.device = makedev(0, 45);
        mounts("40 1 0:45 / /mnt rw - " + tail.toStdString() + '\n');
        const Volume volume = find();
        QCOMPARE(volume.mountPoint.bytes(), std::string("/mnt"));
        QCOMPARE(volume.disks, Names {disk.toStdString()});
        QCOMPARE(int(volume.medium), medium);
    }

    void withoutMountIds_theDeepestMountOfTheDeviceIsTaken()
    {
        m_ops->facts.mount = 0;
        m_ops->placed = "/mnt/a/b/file";
        mounts("1 0 8:1 / / rw - ext4 /dev/sda1 rw\n"
               "2 1 8:1 /x /mnt/a rw - ext4 /dev/sda1 rw\n"
               "3 1 8:1 /x /mnt/a/bc rw - ext4 /dev/sda1 rw\n"
               "4 1 8:9 / /mnt/a/b rw - xfs /dev/sda9 rw\n");
        QCOMPARE(find().mount, std::uint64_t(2));
        // No line has the anonymous device of a btrfs subvolume.
        m_ops->facts.device = makedev(0, 99);
        QCOMPARE(find().mount, std::uint64_t(4));
    }

    void brokenLines_arePassedOver()
    {
        mounts("\n40\n40 1 8:1 / / rw\n40 1 8:1 / / rw - ext4\n40 1 8:1 / /good rw - ext4 /dev/x rw\n");
        QCOMPARE(find().mountPoint.bytes(), std::string("/good"));
    }

    void withoutProc_theDeviceIsKnownAllTheSame()
    {
        const Volume volume = find();
        QCOMPARE(volume.disks, Names {"fs:8:1"});
        QVERIFY(volume.medium == Medium::Unknown);
        QVERIFY(volume.mountPoint.isEmpty());
    }

    void optionsForUserSpace_comeFromUtab()
    {
        mounts("40 1 8:1 / /mnt/a\\040b rw - ext4 /dev/sda1 rw\n");
        m_tree->file("run/mount/utab",
                     "SRC=/dev/sda1 TARGET=/mnt ROOT=/ OPTS=x-wrong\n"
                     "SRC=/dev/sda1 TARGET=/mnt/a\\040b ROOT=/ ATTRS=x OPTS=x-gvfs-notrash,x-other\n");
        QCOMPARE(find().options, (Names {"rw", "x-gvfs-notrash", "x-other"}));
        m_tree->rewrite("run/mount/utab",
                        "ID=41 SRC=/dev/sda1 TARGET=/mnt/a\\040b ROOT=/ OPTS=x-wrong\nID=40 SRC=/dev/sda1 TARGET=/else OPTS=x-right\n");
        QCOMPARE(find().options, (Names {"rw", "x-right"}));
    }

    void errors_nameThePath()
    {
        LinuxOps ops;
        const auto volume = volumeOf(ops, m_temp->child("none"));
        QVERIFY(!volume);
        QVERIFY(volume.error().kind == ErrorKind::NotFound);
        QCOMPARE(volume.error().path, m_temp->child("none"));
    }

    void thisMachine_isUnderstood()
    {
        LinuxOps ops;
        const auto here = volumeOf(ops, m_temp->path());
        QVERIFY(here);
        QVERIFY(here->mountPoint.isAbsolute());
        QVERIFY(!here->fileSystem.empty());
        QVERIFY(!here->disks.empty());
        QCOMPARE(here->device, ops.statFollowing(m_temp->path().c_str())->device);
        const auto proc = volumeOf(ops, Path("/proc/self"));
        QVERIFY(proc);
        QCOMPARE(proc->fileSystem, std::string("proc"));
        QCOMPARE(proc->mountPoint.bytes(), std::string("/proc"));
    }

    void aBindMount_isAMountOfItsOwnOnTheSameDisk()
    {
        QString why = test::whyNoMounts();
        m_tree->folder("seen twice");
        const auto bind = why.isEmpty() ? test::Mount::bind(m_tree->path("seen twice"), why) : nullptr;
        if (!bind)
            QSKIP(qPrintable(why));
        LinuxOps ops;
        const auto first = volumeOf(ops, m_tree->path("seen twice"));
        const auto second = volumeOf(ops, bind->path());
        QVERIFY(first && second);
        QCOMPARE(second->mountPoint, bind->path());
        QVERIFY(first->mountPoint != second->mountPoint);
        QCOMPARE(first->disks, second->disks);
        QCOMPARE(first->device, second->device);
    }

    void aTmpfs_isMemory()
    {
        QString why = test::whyNoMounts();
        const auto mount = why.isEmpty() ? test::Mount::tmpfs(why) : nullptr;
        if (!mount)
            QSKIP(qPrintable(why));
        LinuxOps ops;
        const auto volume = volumeOf(ops, mount->path());
        QVERIFY(volume);
        QVERIFY(volume->medium == Medium::Memory);
        QCOMPARE(volume->mountPoint, mount->path());
    }

    void aLoopDevice_isAsBusyAsTheDiskOfItsFile()
    {
        disk("sda", "8:0", "1");
        disk("loop0", "7:0", "1");
        m_tree->folder("sys/devices/loop0/loop").file("sys/devices/loop0/loop/backing_file", m_tree->path("image").bytes() + "\n");
        m_tree->file("image", "");
        m_ops->facts.device = makedev(7, 0);
        mounts("40 1 7:0 / /mnt rw - ext4 /dev/loop0 rw\n");
        m_ops->placed = "/mnt/file";
        QCOMPARE(find().disks, Names {"loop0"}); // the file lies on no disk that /sys knows
        QCOMPARE(int(find().medium), int(Medium::Unknown));
        QString why = test::whyNoMounts();
        const auto mount = why.isEmpty() ? test::Mount::loop("ext4", why) : nullptr;
        if (!mount)
            QSKIP(qPrintable(why));
        LinuxOps ops;
        const auto volume = volumeOf(ops, mount->path());
        QVERIFY(volume);
        const auto below = volumeOf(ops, m_temp->path());
        QVERIFY(below);
        if (!below->disks[0].starts_with("fs:"))
            QCOMPARE(volume->disks, below->disks);
    }

private:
    void mounts(const std::string &lines) { m_tree->file("proc/self/mountinfo", lines); }

    void disk(const std::string &name, const std::string &device, const std::string &rotational)
    {
        const std::string folder = "sys/devices/" + name;
        m_tree->folder(folder).folder(folder + "/queue").folder(folder + "/slaves");
        if (!rotational.empty())
            m_tree->file(folder + "/queue/rotational", rotational);
        m_tree->symlink("sys/dev/block/" + device, "../../devices/" + name);
    }

    void partition(const std::string &disk, const std::string &name, const std::string &device)
    {
        m_tree->folder("sys/devices/" + disk + '/' + name).file("sys/devices/" + disk + '/' + name + "/partition", "1\n");
        m_tree->symlink("sys/dev/block/" + device, "../../devices/" + disk + '/' + name);
    }

    void slave(const std::string &of, const std::string &name, const std::string &text)
    {
        m_tree->symlink("sys/devices/" + of + "/slaves/" + name, text);
    }

    /// A node in /dev and its number.
    std::optional<std::pair<std::string, std::string>> realBlockDevice()
    {
        LinuxOps ops;
        for (const char *path : {"/dev/vda", "/dev/sda", "/dev/nvme0n1", "/dev/loop0"}) {
            const auto facts = ops.statFollowing(path);
            if (facts && facts->type == model::FileType::BlockDevice)
                return std::pair(std::string(path), std::to_string(major(facts->node)) + ':' + std::to_string(minor(facts->node)));
        }
        return std::nullopt;
    }

    Volume find() { return volumeOf(*m_ops, Path(m_ops->placed), m_tree->path("proc"), m_tree->path("sys"), m_tree->path("run")).value(); }

    std::optional<PlacedOps> m_ops;
    std::optional<TempFolder> m_temp;
    std::optional<Tree> m_tree;
};

QTEST_GUILESS_MAIN(TestVolume)
#include "tst_volume.moc"
