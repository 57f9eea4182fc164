// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/file_mime.h"

#include "tests/ui/asked_mime_data.h"

#include <QTest>

#include <memory>

using namespace ferry;
using namespace ferry::ui;

namespace {

const std::vector<Path> kPaths {Path("/a/\xff\n%"), Path("/b c")};

/// As another program would offer it.
QMimeData *foreign(QMimeData *data, const char *format, const QByteArray &body)
{
    data->setData(QLatin1String(format), body);
    return data;
}

} // namespace

class FileMimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormat();
    void whatItWrites_isReadBackByteForByte_data();
    void whatItWrites_isReadBackByteForByte();
    void cutIsHeardInEveryWay_data();
    void cutIsHeardInEveryWay();
    void whatIsNoListOfFiles_isNone_data();
    void whatIsNoListOfFiles_isNone();
    void foreignThings_areCounted();
    void formatsAloneTellOfFiles_data();
    void formatsAloneTellOfFiles();
    void formatsAreAskedForOnce_data();
    void formatsAreAskedForOnce();
};

void FileMimeTest::writesEveryFormat()
{
    const FileMimeData data(kPaths, true);
    QCOMPARE(data.data(QStringLiteral("text/uri-list")), QByteArray("file:///a/%FF%0A%25\r\nfile:///b%20c\r\n"));
    const QByteArray body("cut\nfile:///a/%FF%0A%25\nfile:///b%20c");
    QCOMPARE(data.data(QStringLiteral("x-special/gnome-copied-files")), body);
    QCOMPARE(data.data(QStringLiteral("x-special/mate-copied-files")), body);
    QCOMPARE(data.data(QStringLiteral("application/x-kde-cutselection")), QByteArray("1"));
    QVERIFY(data.text().endsWith(QStringLiteral("\n/b c")));
    QVERIFY(data.hasUrls());
    QCOMPARE(data.urls().size(), 2);
    const FileMimeData copied(kPaths);
    QVERIFY(copied.data(QStringLiteral("x-special/gnome-copied-files")).startsWith("copy\n"));
    QCOMPARE(copied.data(QStringLiteral("application/x-kde-cutselection")), QByteArray("0"));
}

void FileMimeTest::whatItWrites_isReadBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"text/uri-list", "x-special/gnome-copied-files", "x-special/mate-copied-files"})
        QTest::newRow(format) << QByteArray(format);
}

void FileMimeTest::whatItWrites_isReadBackByteForByte()
{
    QFETCH(const QByteArray, format);
    const FileMimeData own(kPaths);
    QMimeData other;
    foreign(&other, format.constData(), own.data(QLatin1String(format)));
    const auto files = offeredFiles(other);
    QVERIFY(files);
    QVERIFY(files->paths == kPaths);
    QVERIFY(!files->isCut);
}

void FileMimeTest::cutIsHeardInEveryWay_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("gnome") << QByteArray("x-special/gnome-copied-files") << QByteArray("cut\nfile:///a");
    QTest::newRow("gnome with a newline at the end") << QByteArray("x-special/gnome-copied-files") << QByteArray("cut\nfile:///a\n");
    QTest::newRow("mate") << QByteArray("x-special/mate-copied-files") << QByteArray("cut\nfile:///a");
    QTest::newRow("old nautilus") << QByteArray("text/plain") << QByteArray("x-special/nautilus-clipboard\ncut\nfile:///a\n");
    QTest::newRow("kde") << QByteArray("application/x-kde-cutselection") << QByteArray("1");
}

void FileMimeTest::cutIsHeardInEveryWay()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, body);
    QMimeData data;
    foreign(&data, format.constData(), body);
    if (format.startsWith("application"))
        foreign(&data, "text/uri-list", "file:///a\r\n");
    const auto files = offeredFiles(data);
    QVERIFY(files);
    QVERIFY(files->isCut);
    QVERIFY(files->paths == std::vector<Path> {Path("/a")});
}

void FileMimeTest::whatIsNoListOfFiles_isNone_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("/a");
    QTest::newRow("another word") << QByteArray("x-special/gnome-copied-files") << QByteArray("link\nfile:///a");
    QTest::newRow("nothing after the word") << QByteArray("x-special/gnome-copied-files") << QByteArray("cut");
}

void FileMimeTest::whatIsNoListOfFiles_isNone()
{
    QFETCH(const QByteArray, format);
    QFETCH(const QByteArray, body);
    QMimeData data;
    foreign(&data, format.constData(), body);
    QVERIFY(!offeredFiles(data));
}

void FileMimeTest::foreignThings_areCounted()
{
    QMimeData data;
    foreign(&data, "x-special/gnome-copied-files", "copy\nsftp://server/a\nfile:///b");
    const auto files = offeredFiles(data);
    QVERIFY(files);
    QCOMPARE(files->refused, std::size_t(1));
    QCOMPARE(files->paths.size(), std::size_t(1));
}

void FileMimeTest::formatsAloneTellOfFiles_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("lists");
    for (const char *format : {"text/uri-list", "x-special/gnome-copied-files", "x-special/mate-copied-files"})
        QTest::newRow(format) << QByteArray(format) << true;
    QTest::newRow("text") << QByteArray("text/plain") << false; // older Nautilus' clipboard, but no drag
    QTest::newRow("picture") << QByteArray("image/png") << false;
}

void FileMimeTest::formatsAloneTellOfFiles()
{
    QFETCH(const QByteArray, format);
    const tests::AskedMimeData data(format.constData());
    QTEST(listsFiles(data), "lists");
    QCOMPARE(data.asked, 0);
}

void FileMimeTest::formatsAreAskedForOnce_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("asked");
    QTest::newRow("picture") << QByteArray("image/png") << 0;
    QTest::newRow("text") << QByteArray("text/plain;charset=utf-8") << 1; // which may be older Nautilus'
    QTest::newRow("list without a cut") << QByteArray("text/uri-list") << 1;
}

void FileMimeTest::formatsAreAskedForOnce()
{
    QFETCH(const QByteArray, format);
    const tests::AskedMimeData data(format.constData());
    (void)offeredFiles(data);
    QCOMPARE(data.askedForFormats, 1);
    QTEST(data.asked, "asked");
}

QTEST_MAIN(FileMimeTest)
#include "tst_file_mime.moc"
