// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rate_argument.h"

#include <QTest>

using namespace ferry::cli;

class TestRateArgument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<quint64>("perSecond");
        const auto row = [](const char *text, quint64 perSecond) { QTest::newRow(text) << QByteArray(text) << perSecond; };
        row("0", 0);
        row("0M", 0);
        row("1", 1);
        row("1000", 1000);
        row("500K", 500 * 1024);
        row("500k", 500 * 1024);
        row("10M", 10 * 1024 * 1024);
        row("10MiB", 10 * 1024 * 1024);
        row("10MB", 10 * 1024 * 1024);
        row("10MiB/s", 10 * 1024 * 1024);
        row("7/s", 7);
        row("7B", 7);
        row("1.5G", 3ULL << 29);
        row("2T", 2ULL << 40);
        row("0.5K", 512);
        row(".5K", 512);
        row("5.K", 5 * 1024);
        row("1.7", 1);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(quint64, perSecond);
        const auto rate = parseRate(text.constData());
        QVERIFY(rate);
        QCOMPARE(rate->perSecond, perSecond);
    }

    void aSizeIsARateWithoutTime()
    {
        QCOMPARE(parseSize("1.5G"), std::optional<std::uint64_t>(3ULL << 29));
        QCOMPARE(parseSize("64KiB"), std::optional<std::uint64_t>(65536));
        QVERIFY(!parseSize("1M/s"));
        QVERIFY(!parseSize(""));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "K", "-1", "+1", "1 M", " 1", "1.2.3", "1X", "1KK", "1iB", "1KBs", "1/s/s", "1e3", "0x10", "inf", "nan", ".", "1,5M"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("comes to no limit") << QByteArray("0.5");
        QTest::newRow("too much") << QByteArray("99999999999T");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseRate(text.constData()));
    }
};

QTEST_GUILESS_MAIN(TestRateArgument)
#include "tst_rate_argument.moc"
