// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/linux_ops.h"
#include "core/store/state_folder.h"
#include "tests/core/fs/as_nobody.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <sys/stat.h>

#include <cerrno>

using namespace ferry;
using namespace ferry::store;
using namespace ferry::test;

namespace {

mode_t modeOf(const Path &path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class TestStateFolder : public QObject
{
    Q_OBJECT

    fs::LinuxOps m_ops;

private Q_SLOTS:
    void standsWhereTheDesktopKeepsState_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("home");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("variable") << QByteArray("/s") << QByteArray("/h") << QByteArray("/s/ferry");
        QTest::newRow("relative counts not") << QByteArray("s") << QByteArray("/h") << QByteArray("/h/.local/state/ferry");
        QTest::newRow("empty") << QByteArray("") << QByteArray("/h") << QByteArray("/h/.local/state/ferry");
        QTest::newRow("no home") << QByteArray() << QByteArray() << QByteArray("");
        QTest::newRow("relative home") << QByteArray() << QByteArray("h") << QByteArray("");
    }
    void standsWhereTheDesktopKeepsState()
    {
        const auto set = [](const char *name, const QByteArray &value) {
            if (value.isNull())
                qunsetenv(name);
            else
                qputenv(name, value);
        };
        const QByteArray oldState = qgetenv("XDG_STATE_HOME");
        const QByteArray oldHome = qgetenv("HOME");
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, home);
        set("XDG_STATE_HOME", state);
        set("HOME", home);
        const Path found = defaultStateFolder();
        set("XDG_STATE_HOME", oldState);
        set("HOME", oldHome);
        QTEST(QByteArray::fromStdString(found.bytes()), "expected");
    }

    void makesItAndWhatIsAbove_forItsOwnerOnly()
    {
        const TempFolder temp;
        const Path path = temp.child("a/b/ferry");
        const mode_t before = ::umask(0);
        const auto fd = openPrivateFolder(m_ops, path);
        ::umask(before);
        QVERIFY(fd);
        QCOMPARE(modeOf(path), 0700u);
        QCOMPARE(modeOf(path.parent()), 0700u);
        QCOMPARE(modeOf(temp.child("a")), 0700u);
        QVERIFY(openPrivateFolder(m_ops, path));
    }

    void closesOneThatIsOpenToOthers()
    {
        const TempFolder temp;
        Tree(temp.path()).folder("ferry", 0755);
        QVERIFY(openPrivateFolder(m_ops, temp.child("ferry")));
        QCOMPARE(modeOf(temp.child("ferry")), 0700u);
    }

    void leavesAStricterModeAlone()
    {
        const TempFolder temp;
        Tree(temp.path()).folder("ferry", 0500);
        QVERIFY(openPrivateFolder(m_ops, temp.child("ferry")));
        QCOMPARE(modeOf(temp.child("ferry")), 0500u);
    }

    void refusesWhatBelongsToSomebodyElse()
    {
        if (!isRoot())
            QSKIP("giving a folder away needs root");
        const TempFolder temp;
        Tree(temp.path()).folder("ferry", 0700).owner("ferry", kNobody, kNobody);
        const auto fd = openPrivateFolder(m_ops, temp.child("ferry"));
        QVERIFY(!fd);
        QVERIFY(fd.error().kind == ErrorKind::Denied);
        QVERIFY(fd.error().path == temp.child("ferry"));
        QCOMPARE(modeOf(temp.child("ferry")), 0700u);
    }

    void saysWhyItCannot()
    {
        const TempFolder temp;
        Tree(temp.path()).file("file", "");
        QVERIFY(openPrivateFolder(m_ops, temp.child("file")).error().kind == ErrorKind::WrongType);
        QVERIFY(openPrivateFolder(m_ops, temp.child("file/ferry")).error().kind == ErrorKind::WrongType);
        QVERIFY(openPrivateFolder(m_ops, Path()).error().kind == ErrorKind::NotFound);
        if (isRoot()) {
            Tree(temp.path()).mode("", 0755).folder("closed", 0755);
            const Path below = temp.child("closed/ferry");
            const int code = asNobody([&below] {
                fs::LinuxOps ops;
                const auto fd = openPrivateFolder(ops, below);
                return fd ? 1 : fd.error().kind == ErrorKind::Denied && fd.error().path == below ? 0 : 2;
            });
            QCOMPARE(code, 0);
        }
    }

    void eachCallThatFailsIsTold()
    {
        for (std::uint64_t nth = 1;; ++nth) {
            const TempFolder temp;
            Tree(temp.path()).folder("a", 0755);
            FaultOps ops;
            ops.failNth(nth, EIO);
            const auto fd = openPrivateFolder(ops, temp.child("a/ferry"));
            if (!ops.struck()) {
                QVERIFY(fd);
                QVERIFY(nth > 4);
                break;
            }
            QVERIFY2(!fd, ops.firstFault().c_str());
            QVERIFY(fd.error().kind == ErrorKind::Io);
        }
    }
};

QTEST_GUILESS_MAIN(TestStateFolder)
#include "tst_state_folder.moc"
