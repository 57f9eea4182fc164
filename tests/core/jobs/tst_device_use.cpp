// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/device_use.h"

#include "tests/support/fault_ops.h"
#include "tests/support/job_run.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace ferry;
using namespace ferry::jobs;
using namespace ferry::model;
using ferry::test::FaultOps;
using ferry::test::OtherFileSystem;
using ferry::test::TempFolder;
using ferry::test::Tree;

class TestDeviceUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyUsesTheDisksOfBothEnds();
    void theLaneIsTheTargets_orTheSources();
    void aMoveWithinOneFileSystemIsInstant();
    void trashIsInstant_deleteIsNot();
    void aDestinationToBeMadeCountsAsItsFolder();
    void repeatsNoDevice();
    void asManyWorkersAsWereAskedFor();
    void leavesOutWhatCannotBeLookedAt();
    void namesTheFileSystemsOfBothEnds();
    void tellsWhereItsDevicesAre_thatOfTheDestinationFirst();
};

void TestDeviceUse::aCopyUsesTheDisksOfBothEnds()
{
    TempFolder temp;
    const OtherFileSystem other(temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    FaultOps ops;
    const DeviceUse here = deviceUseOf(ops, test::copyRequest({temp.path()}, temp.path()));
    const DeviceUse there = deviceUseOf(ops, test::copyRequest({other.path()}, other.path()));
    const DeviceUse both = deviceUseOf(ops, test::copyRequest({temp.path()}, other.path()));
    QVERIFY(!here.devices.empty() && !there.devices.empty());
    QCOMPARE(both.devices.size(), here.devices.size() + there.devices.size());
    for (const DeviceUse *end : {&here, &there}) {
        for (const std::string &device : end->devices)
            QVERIFY(std::ranges::find(both.devices, device) != both.devices.end());
    }
}

void TestDeviceUse::theLaneIsTheTargets_orTheSources()
{
    TempFolder temp;
    const OtherFileSystem other(temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    FaultOps ops;
    const std::string here = deviceUseOf(ops, test::deleteRequest({temp.path()})).lane;
    const std::string there = deviceUseOf(ops, test::deleteRequest({other.path()})).lane;
    QVERIFY(!here.empty() && !there.empty() && here != there);
    QCOMPARE(deviceUseOf(ops, test::copyRequest({temp.path()}, other.path())).lane, there);
    QCOMPARE(deviceUseOf(ops, test::copyRequest({other.path()}, temp.path())).lane, here);
}

void TestDeviceUse::aMoveWithinOneFileSystemIsInstant()
{
    TempFolder temp;
    const OtherFileSystem other(temp.path());
    FaultOps ops;
    QVERIFY(deviceUseOf(ops, test::moveRequest({temp.path()}, temp.path())).instant);
    QVERIFY(!deviceUseOf(ops, test::copyRequest({temp.path()}, temp.path())).instant);
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    QVERIFY(!deviceUseOf(ops, test::moveRequest({temp.path()}, other.path())).instant);
    QVERIFY(!deviceUseOf(ops, test::moveRequest({temp.path(), other.path()}, temp.path())).instant);
}

void TestDeviceUse::trashIsInstant_deleteIsNot()
{
    TempFolder temp;
    FaultOps ops;
    QVERIFY(deviceUseOf(ops, test::trashRequest({temp.path()})).instant);
    QVERIFY(!deviceUseOf(ops, test::deleteRequest({temp.path()})).instant);
}

void TestDeviceUse::aDestinationToBeMadeCountsAsItsFolder()
{
    TempFolder temp;
    FaultOps ops;
    const DeviceUse made = deviceUseOf(ops, test::copyRequest({temp.path()}, temp.path()));
    const DeviceUse toBeMade = deviceUseOf(ops, test::copyRequest({temp.path()}, temp.child("new")));
    QCOMPARE(toBeMade.devices, made.devices);
    QCOMPARE(toBeMade.lane, made.lane);
    QVERIFY(deviceUseOf(ops, test::moveRequest({temp.path()}, temp.child("new"))).instant);
}

void TestDeviceUse::repeatsNoDevice()
{
    TempFolder temp;
    Tree(temp.path()).file("a", "").file("b", "").folder("c").symlink("l", "nowhere");
    FaultOps ops;
    const DeviceUse one = deviceUseOf(ops, test::deleteRequest({temp.child("a")}));
    const DeviceUse all = deviceUseOf(ops, test::deleteRequest({temp.child("a"), temp.child("b"), temp.child("c"), temp.child("l")}));
    QCOMPARE(all.devices, one.devices);
}

void TestDeviceUse::asManyWorkersAsWereAskedFor()
{
    TempFolder temp;
    FaultOps ops;
    Options options;
    options.workers = 7;
    QCOMPARE(deviceUseOf(ops, test::copyRequest({temp.path()}, temp.path(), options)).width, 7);
    const int chosen = deviceUseOf(ops, test::copyRequest({temp.path()}, temp.path())).width;
    QVERIFY(chosen >= 1 && chosen <= 4);
}

void TestDeviceUse::leavesOutWhatCannotBeLookedAt()
{
    TempFolder temp;
    FaultOps ops;
    const DeviceUse use = deviceUseOf(ops, test::copyRequest({temp.child("none"), Path("/no/such/folder/a")}, Path("/no/such/folder")));
    QVERIFY(use.devices.empty());
    QVERIFY(use.lane.empty());
    QVERIFY(use.width >= 1);
    const DeviceUse some = deviceUseOf(ops, test::copyRequest({temp.child("none")}, temp.path()));
    QVERIFY(!some.devices.empty());
}

void TestDeviceUse::namesTheFileSystemsOfBothEnds()
{
    TempFolder temp;
    const OtherFileSystem other(temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    FaultOps ops;
    const DeviceUse use = deviceUseOf(ops, test::copyRequest({Path("/nowhere"), temp.path(), other.path()}, other.path()));
    struct stat here {};
    struct stat there {};
    QCOMPARE(::stat(temp.path().c_str(), &here), 0);
    QCOMPARE(::stat(other.path().c_str(), &there), 0);
    QCOMPARE(use.source.device, std::uint64_t {here.st_dev}); // of the first that is there
    QCOMPARE(use.target.device, std::uint64_t {there.st_dev});
    QVERIFY(!use.source.fileSystem.empty());
    QVERIFY(!use.target.fileSystem.empty());
    const DeviceUse removal = deviceUseOf(ops, test::deleteRequest({temp.path()}));
    QCOMPARE(removal.source.device, std::uint64_t {here.st_dev});
    QCOMPARE(removal.target, Strategy::Place());
}

void TestDeviceUse::tellsWhereItsDevicesAre_thatOfTheDestinationFirst()
{
    TempFolder temp;
    const OtherFileSystem other(temp.path());
    if (!other.isThere())
        QSKIP(qPrintable(other.why()));
    FaultOps ops;
    const DeviceUse use = deviceUseOf(ops, test::copyRequest({temp.path(), other.path()}, other.path()));
    QVERIFY(!use.mounted.empty());
    QCOMPARE(use.mounted.front().point, other.path().parent());
    QVERIFY(std::ranges::find(use.devices, use.mounted.front().disk) != use.devices.end());
    QCOMPARE(std::ranges::count(use.mounted, other.path().parent(), &DeviceUse::Mounted::point), 1);
    const DeviceUse ofRoot = deviceUseOf(ops, test::deleteRequest({Path("/")}));
    QVERIFY(ofRoot.mounted.empty());
}

QTEST_GUILESS_MAIN(TestDeviceUse)
#include "tst_device_use.moc"
