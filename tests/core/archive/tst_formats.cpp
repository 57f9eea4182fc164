// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/formats.h"

#include <QTest>

using namespace ferry::archive;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areChosenBySuffix_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("stem");
        const auto row = [](const char *name, const char *format, const char *stem) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(format) << QByteArray(stem);
        };
        row("a.zip", "zip", "a");
        row("A.ZIP", "zip", "A");
        row("a.b.tar.gz", "tar.gz", "a.b");
        row("a.tgz", "tar.gz", "a");
        row("a.Tar.Bz2", "tar.bz2", "a");
        row("a.txz", "tar.xz", "a");
        row("a.tzst", "tar.zst", "a");
        row("a.tar", "tar", "a");
        row("a.7z", "7z", "a");
        row("a.rar", "", "a");
        row("notes.txt.gz", "", "notes.txt");
        row(".zip", "", ".zip"); // a hidden file's whole name
        row("zip", "", "zip");
        row("a.txt", "", "a.txt");
        row("", "", "");
    }
    void areChosenBySuffix()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, format);
        QFETCH(const QByteArray, stem);
        const Format *found = formatForName(name.toStdString());
        QCOMPARE(QByteArray(found ? found->name : ""), format);
        QCOMPARE(QByteArray::fromStdString(stemOf(name.toStdString())), stem);
        QCOMPARE(looksLikeArchive(name.toStdString()), stem != name);
    }

    void haveLevelsThatFit()
    {
        for (const Format &format : writtenFormats()) {
            QVERIFY2(format.levelMin <= format.levelUsual && format.levelUsual <= format.levelMax, format.name);
            QCOMPARE(formatForName(std::string("x.") + format.name), &format);
        }
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
