// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/file_uri.h"

#include <QTest>

using namespace ferry::cli;

class TestFileUri : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("uri");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *uri, const char *path) { QTest::newRow(uri) << QByteArray(uri) << QByteArray(path); };
        row("file:///a/b", "/a/b");
        row("file:/a/b", "/a/b");
        row("FILE:///a", "/a");
        row("file://localhost/a", "/a");
        row("file://LOCALHOST/a", "/a");
        row("file:///", "/");
        row("file:///a%20b", "/a b");
        row("file:///a%2Fb", "/a/b");
        row("file:///%ff%FE%0a", "/\xFF\xFE\n");
        row("file:///a%25b", "/a%b");
        row("file:///a%3Fb%23c", "/a?b#c");
        row("file:///a+b", "/a+b");
        row("file:///caf\xC3\xA9", "/caf\xC3\xA9");
    }
    void decodes()
    {
        QFETCH(QByteArray, uri);
        QFETCH(QByteArray, path);
        QVERIFY(isFileUri(uri.constData()));
        const auto decoded = pathOfFileUri(uri.constData());
        QVERIFY(decoded);
        QCOMPARE(QByteArray::fromStdString(decoded->bytes()), path);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("uri");
        for (const char *uri : {"file://server/share/a", "file://localhost", "file:///a%", "file:///a%2", "file:///a%zz", "file:///a%00b",
                                "file:///a?b", "file:///a#b", "file://localhostile/a", "http://x/a", "/a"})
            QTest::newRow(uri) << QByteArray(uri);
    }
    void refuses()
    {
        QFETCH(QByteArray, uri);
        const auto decoded = pathOfFileUri(uri.constData());
        QVERIFY(!decoded);
        QVERIFY(!decoded.error().empty());
    }

    void aNameIsNoUri_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"file:", "file:a", "file", "./file:/a", "/file:/a", "xfile:/a", ""})
            QTest::newRow(name) << QByteArray(name);
    }
    void aNameIsNoUri()
    {
        QFETCH(QByteArray, name);
        QVERIFY(!isFileUri(name.constData()));
    }
};

QTEST_GUILESS_MAIN(TestFileUri)
#include "tst_file_uri.moc"
