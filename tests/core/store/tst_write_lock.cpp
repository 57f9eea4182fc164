// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/state_folder.h"
#include "core/store/write_lock.h"
#include "tests/support/child.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string_view>

using namespace ferry;
using namespace ferry::store;
using namespace ferry::test;

namespace {

Result<fs::UniqueFd> lockOf(fs::FsOps &ops, const Path &folder)
{
    const Result<fs::UniqueFd> fd = openPrivateFolder(ops, folder);
    return fd ? takeWriteLock(ops, folder, fd->get()) : Result<fs::UniqueFd>(Failure(fd.error()));
}

/// Holds the lock until it is killed.
int holdLock(const char *folder)
{
    fs::LinuxOps ops;
    const auto lock = lockOf(ops, Path(folder));
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    ::pause();
    return 0;
}

} // namespace

class TestWriteLock : public QObject
{
    Q_OBJECT

    fs::LinuxOps m_ops;

private Q_SLOTS:
    void isForOneAtATime_andSaysWhoHasIt()
    {
        const TempFolder temp;
        QVERIFY(!holderOfWriteLock(temp.path()));
        {
            const auto lock = lockOf(m_ops, temp.path());
            QVERIFY(lock);
            QCOMPARE(holderOfWriteLock(temp.path()).value_or(-1), ::getpid());
            const auto second = lockOf(m_ops, temp.path());
            QVERIFY(!second);
            QVERIFY(second.error().kind == ErrorKind::Busy);
            QVERIFY(second.error().op == FsOp::Lock);
            QVERIFY(second.error().path == temp.child("ferry.lock"));
        }
        QVERIFY(!holderOfWriteLock(temp.path()));
        QVERIFY(lockOf(m_ops, temp.path()));
    }

    void staysWhenAnotherDescriptorOfItsFileIsClosed()
    {
        const TempFolder temp;
        const auto lock = lockOf(m_ops, temp.path());
        QVERIFY(lock);
        QVERIFY(m_ops.open(AT_FDCWD, temp.child("ferry.lock").c_str(), O_RDWR));
        QVERIFY(!lockOf(m_ops, temp.path()));
    }

    void endsWithItsProcess()
    {
        const TempFolder temp;
        Child child(QStringLiteral("hold"), temp.path().bytes());
        QCOMPARE(child.line().value_or("nothing"), QByteArray("held"));
        QVERIFY(lockOf(m_ops, temp.path()).error().kind == ErrorKind::Busy);
        QCOMPARE(qint64(holderOfWriteLock(temp.path()).value_or(-1)), child.pid());
        child.kill();
        QVERIFY(!holderOfWriteLock(temp.path()));
        QVERIFY(lockOf(m_ops, temp.path()));
    }

    void isHeldByOneWhoCannotWriteItsNumberDown()
    {
        const TempFolder temp;
        FaultOps ops;
        ops.failFrom(1, ENOSPC, callsOf({Call::Write}));
        const auto lock = lockOf(ops, temp.path());
        QVERIFY(lock);
        QVERIFY(ops.struck());
        QCOMPARE(holderOfWriteLock(temp.path()).value_or(-1), 0);
        QVERIFY(!lockOf(m_ops, temp.path()));
    }

    void saysWhyItsFileCannotBeMade()
    {
        const TempFolder temp;
        FaultOps ops;
        ops.failName("ferry.lock", EROFS);
        const auto lock = lockOf(ops, temp.path());
        QVERIFY(!lock);
        QVERIFY(lock.error().kind == ErrorKind::ReadOnly);
        QVERIFY(lock.error().path == temp.child("ferry.lock"));
    }

    void followsNoLink()
    {
        const TempFolder temp;
        Tree(temp.path()).file("victim", "untouched").symlink("ferry.lock", "victim");
        QVERIFY(!lockOf(m_ops, temp.path()));
        QCOMPARE(Tree(temp.path()).content("victim"), std::string("untouched"));
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "hold")
        return holdLock(argv[2]);
    QCoreApplication application(argc, argv);
    TestWriteLock test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_write_lock.moc"
