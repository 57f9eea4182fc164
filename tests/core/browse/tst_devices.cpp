// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/devices.h"

#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"

#include <QTest>

using namespace ferry;
using namespace ferry::browse;

class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAPersonLooksFor()
    {
        const test::TempFolder temp;
        test::Tree tree(temp.path());
        tree.folder("stick a").folder("again").file("file", "").folder("self");
        const auto at = [&tree](const char *name) {
            std::string escaped = tree.path(name).bytes();
            for (std::size_t blank = escaped.find(' '); blank != std::string::npos; blank = escaped.find(' '))
                escaped.replace(blank, 1, "\\040");
            return escaped;
        };
        tree.file("self/mountinfo",
                  "20 1 0:20 / / rw - overlay overlay rw\n"
                  "21 20 0:21 / /proc rw - proc proc rw\n"
                  "22 20 8:17 / "
                      + at("stick a") + " rw - vfat /dev/sdq1 rw\n23 20 8:17 / " + at("again") + " rw - vfat /dev/sdq1 rw\n24 20 8:18 / "
                      + at("file") + " rw - ext4 /dev/sdr1 rw\n25 20 0:30 / /home/mara/nas rw - nfs4 server:/share rw\n"
                      + "26 20 0:31 / /tmp/x rw - tmpfs tmpfs rw\n27 20 8:2 / /boot rw - ext4 /dev/sda2 rw\n"
                      + "28 20 7:1 / /snap/x rw - squashfs /dev/loop1 ro\nnonsense\n");
        fs::LinuxOps ops;
        const std::vector<Device> devices = mountedDevices(ops, temp.path());
        std::vector<std::string> points;
        for (const Device &device : devices)
            points.push_back(device.mountPoint.bytes());
        QCOMPARE(points, (std::vector<std::string> {"/", "/home/mara/nas", tree.path("again").bytes()}));
        QVERIFY2(devices[0].available > 0 && devices[0].size >= devices[0].available, "of the real root");
        QVERIFY2(devices[1].available == 0 && devices[1].size == 0, "nobody waits for a server");
        QCOMPARE(devices[1].source, std::string("server:/share"));
        QCOMPARE(devices[2].fileSystem, std::string("vfat"));
    }

    void theNearestMountPointIsThatOfAFolder()
    {
        const std::vector<Device> devices {
            {Path("/"), "/dev/sda2", "ext4"}, {Path("/media/a"), "/dev/sdb1", "vfat"}, {Path("/media/a/b"), "/dev/sdc1", "vfat"}};
        const auto sourceOf = [&devices](const char *folder) { return deviceOf(devices, Path(folder)).value().source; };
        QCOMPARE(sourceOf("/home/mara"), std::string("/dev/sda2"));
        QCOMPARE(sourceOf("/media/a"), std::string("/dev/sdb1"));
        QCOMPARE(sourceOf("/media/ab"), std::string("/dev/sda2"));
        QCOMPARE(sourceOf("/media/a/x/y"), std::string("/dev/sdb1"));
        QCOMPARE(sourceOf("/media/a/b/c"), std::string("/dev/sdc1"));
        QVERIFY(!deviceOf({}, Path("/home")));
    }

    void withoutMountInfo_thereIsNothing()
    {
        const test::TempFolder temp;
        fs::LinuxOps ops;
        QVERIFY(mountedDevices(ops, temp.path()).empty());
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
