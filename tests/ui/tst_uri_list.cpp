// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/uri_list.h"

#include <QSysInfo>
#include <QTest>

using namespace ferry;
using ui::parseUriList;

class UriListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBytesOfNames_data();
    void keepsBytesOfNames();
    void refusesWhatIsNoLocalFile_data();
    void refusesWhatIsNoLocalFile();
    void takesListInOrderOnce();
    void takesOwnHostName();
    void goesThereAndBackForEveryByte();
};

void UriListTest::keepsBytesOfNames_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << QByteArray("file:///home/a") << QByteArray("/home/a");
    QTest::newRow("space") << QByteArray("file:///a%20b") << QByteArray("/a b");
    QTest::newRow("not UTF-8") << QByteArray("file:///caf%E9%FF") << QByteArray("/caf\xe9\xff");
    QTest::newRow("line end in a name") << QByteArray("file:///a%0D%0Ab") << QByteArray("/a\r\nb");
    QTest::newRow("percent") << QByteArray("file:///100%25") << QByteArray("/100%");
    QTest::newRow("decoded once") << QByteArray("file:///%2541") << QByteArray("/%41");
    QTest::newRow("question mark") << QByteArray("file:///what?") << QByteArray("/what?");
    QTest::newRow("raw UTF-8") << QByteArray("file:///\xc3\xa4") << QByteArray("/\xc3\xa4");
    QTest::newRow("localhost") << QByteArray("file://localhost/a") << QByteArray("/a");
    QTest::newRow("LocalHost") << QByteArray("FILE://LocalHost/a") << QByteArray("/a");
    QTest::newRow("one slash") << QByteArray("file:/a/b") << QByteArray("/a/b");
    QTest::newRow("folder") << QByteArray("file:///a/b/") << QByteArray("/a/b");
    QTest::newRow("dots stay for the kernel") << QByteArray("file:///a/../b") << QByteArray("/a/../b");
    QTest::newRow("leading dash") << QByteArray("file:///-rf") << QByteArray("/-rf");
}

void UriListTest::keepsBytesOfNames()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, path);
    const ui::DroppedFiles dropped = parseUriList(uri + "\r\n");
    QCOMPARE(dropped.refused, std::size_t(0));
    QCOMPARE(dropped.paths.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(dropped.paths.front().bytes()), path);
}

void UriListTest::refusesWhatIsNoLocalFile_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::newRow("web") << QByteArray("https://example.org/a");
    QTest::newRow("server") << QByteArray("sftp://host/a");
    QTest::newRow("other host") << QByteArray("file://elsewhere.example/a");
    QTest::newRow("host only") << QByteArray("file://localhost");
    QTest::newRow("relative") << QByteArray("file:a/b");
    QTest::newRow("path without scheme") << QByteArray("/etc/passwd");
    QTest::newRow("NUL") << QByteArray("file:///a%00b");
    QTest::newRow("escaped slash") << QByteArray("file:///a%2Fb");
    QTest::newRow("broken escape") << QByteArray("file:///a%G1");
    QTest::newRow("cut escape") << QByteArray("file:///a%4");
    QTest::newRow("fragment") << QByteArray("file:///a#b");
    QTest::newRow("root") << QByteArray("file:///");
    QTest::newRow("root in disguise") << QByteArray("file:////./");
    QTest::newRow("scheme only") << QByteArray("file:");
}

void UriListTest::refusesWhatIsNoLocalFile()
{
    QFETCH(QByteArray, uri);
    const ui::DroppedFiles dropped = parseUriList(uri + "\r\n");
    QCOMPARE(dropped.refused, std::size_t(1));
    QVERIFY(dropped.paths.empty());
}

void UriListTest::takesListInOrderOnce()
{
    const ui::DroppedFiles dropped = parseUriList("# a comment\r\nfile:///b\r\n\r\nfile:///a\nfile:///b\r\nhttp://x/\r\nfile:///c");
    QCOMPARE(dropped.refused, std::size_t(1));
    QCOMPARE(dropped.paths.size(), std::size_t(3));
    QCOMPARE(dropped.paths[0].bytes(), std::string("/b"));
    QCOMPARE(dropped.paths[1].bytes(), std::string("/a"));
    QCOMPARE(dropped.paths[2].bytes(), std::string("/c"));
}

void UriListTest::takesOwnHostName()
{
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    if (host.isEmpty())
        QSKIP("this machine has no name");
    QCOMPARE(parseUriList("file://" + host + "/a").paths.size(), std::size_t(1));
}

void UriListTest::goesThereAndBackForEveryByte()
{
    for (int byte = 1; byte < 256; ++byte) {
        if (byte == '/')
            continue;
        const Path path(std::string("/x") + static_cast<char>(byte) + "y");
        const ui::DroppedFiles dropped = parseUriList(ui::fileUri(path));
        QCOMPARE(dropped.paths.size(), std::size_t(1));
        QVERIFY2(dropped.paths.front() == path, qPrintable(QString::number(byte)));
    }
}

QTEST_GUILESS_MAIN(UriListTest)
#include "tst_uri_list.moc"
