// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/natural_order.h"

#include <QTest>

using namespace ferry::browse;

class TestNaturalOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInThisOrder_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("numbers by value") << QByteArray("img9.jpg") << QByteArray("img10.jpg");
        QTest::newRow("no regard to case") << QByteArray("apple") << QByteArray("Banana");
        QTest::newRow("accents beside their letter") << QByteArray("\xc3\x84pfel") << QByteArray("Birnen");
        QTest::newRow("long numbers") << QByteArray("a999999999") << QByteArray("a1000000000");
        QTest::newRow("longer numbers") << QByteArray("a99999999999999999999") << QByteArray("a100000000000000000000");
        QTest::newRow("leading zeros do not count") << QByteArray("a007b") << QByteArray("a8a");
        QTest::newRow("number inside") << QByteArray("a2b10") << QByteArray("a10b2");
        QTest::newRow("dot before letters") << QByteArray(".z") << QByteArray("a");
        QTest::newRow("shorter first") << QByteArray("a") << QByteArray("a1");
        QTest::newRow("digits before letters") << QByteArray("1") << QByteArray("a");
        QTest::newRow("not UTF-8 after letters") << QByteArray("z") << QByteArray("\xff");
    }
    void standsInThisOrder()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QVERIFY(naturalKey(folded(first.toStdString())) < naturalKey(folded(second.toStdString())));
    }

    void matches_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<bool>("expected");
        QTest::newRow("part") << QByteArray("Holiday.JPG") << QByteArray("day") << true;
        QTest::newRow("no part") << QByteArray("Holiday.JPG") << QByteArray("night") << false;
        QTest::newRow("case and accents") << QByteArray("\xc3\x9c"
                                                        "bung")
                                          << QByteArray("UB") << true;
        QTest::newRow("pattern is whole") << QByteArray("a.jpg.txt") << QByteArray("*.jpg") << false;
        QTest::newRow("pattern") << QByteArray("a.JPG") << QByteArray("*.jpg") << true;
        QTest::newRow("one of some patterns") << QByteArray("a.png") << QByteArray("*.jpg;*.png") << true;
        QTest::newRow("empty pattern meets nothing") << QByteArray("a.png") << QByteArray("*.jpg;") << false;
        QTest::newRow("one character") << QByteArray("a\xe6\x97\xa5"
                                                     "b")
                                       << QByteArray("a?b") << true;
        QTest::newRow("star goes back") << QByteArray("aXbXc") << QByteArray("a*Xc") << true;
        QTest::newRow("bytes that are no text") << QByteArray("a\xff"
                                                              "b")
                                                << QByteArray("a*b") << true;
    }
    void matches()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, words);
        QFETCH(const bool, expected);
        QCOMPARE(ferry::browse::matches(folded(name.toStdString()), folded(words.toStdString())), expected);
    }
};

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_natural_order.moc"
