// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entry_guard.h"

#include <QTest>

using namespace ferry;
using namespace ferry::archive;

class TestEntryGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThrough_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("joined");
        const auto row = [](const char *path, const char *joined) { QTest::newRow(path) << QByteArray(path) << QByteArray(joined); };
        row("a", "a");
        row("a/b/c", "a/b/c");
        row("./a//b/./c/", "a/b/c");
        row(".", "");
        row("./", "");
        row("..a/b..", "..a/b..");
        row("...", "...");
        row("a\\b", "a\\b"); // a name like any other
        row("C:", "C:");
        row("\xff\n", "\xff\n");
        row("-rf", "-rf");
    }
    void letsThrough()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, joined);
        const auto components = guardedPath(path.toStdString());
        QVERIFY(components.has_value());
        QCOMPARE(QByteArray::fromStdString(joinedPath(*components)), joined);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &path, ErrorKind kind) { QTest::newRow(name) << path << int(kind); };
        row("absolute", "/etc/passwd", ErrorKind::UnsafeName);
        row("two slashes", "//a", ErrorKind::UnsafeName);
        row("up", "..", ErrorKind::UnsafeName);
        row("up first", "../a", ErrorKind::UnsafeName);
        row("up between", "a/../../b", ErrorKind::UnsafeName);
        row("up and back", "a/../b", ErrorKind::UnsafeName);
        row("up last", "a/..", ErrorKind::UnsafeName);
        row("NUL", QByteArray("a\0b", 3), ErrorKind::UnsafeName);
        row("drive", "C:\\a", ErrorKind::UnsafeName);
        row("drive, slash", "c:/a", ErrorKind::UnsafeName);
        row("backslash first", "\\\\server\\share", ErrorKind::UnsafeName);
        row("up by backslash", "a\\..\\..\\b", ErrorKind::UnsafeName);
        row("up by both", "a/..\\b", ErrorKind::UnsafeName);
        row("empty", "", ErrorKind::BadName);
        row("long name", QByteArray(256, 'a'), ErrorKind::BadName);
        row("long path", QByteArray("a/").repeated(600'000), ErrorKind::BadName);
        row("deep", QByteArray("a/").repeated(10'001), ErrorKind::BadName);
    }
    void refuses()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const int, kind);
        const auto components = guardedPath(path.toStdString());
        QVERIFY(!components);
        QCOMPARE(int(components.error().kind), kind);
    }
};

QTEST_GUILESS_MAIN(TestEntryGuard)
#include "tst_entry_guard.moc"
