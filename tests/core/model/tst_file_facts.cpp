// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/file_facts.h"

#include <QTest>

#include <limits>

using namespace ferry::model;
using namespace std::chrono_literals;

class TestFileFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreTheSame_withinOneStep_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<quint32>("nanoseconds");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << qint64(100) << 500'000'000U << qint64(1) << true;
        QTest::newRow("a nanosecond") << qint64(100) << 500'000'001U << qint64(1) << false;
        QTest::newRow("cut to seconds") << qint64(100) << 0U << qint64(1'000'000'000) << true;
        QTest::newRow("a whole second") << qint64(101) << 500'000'000U << qint64(1'000'000'000) << false;
        QTest::newRow("two seconds less a bit") << qint64(102) << 499'999'999U << qint64(2'000'000'000) << true;
        QTest::newRow("two seconds") << qint64(102) << 500'000'000U << qint64(2'000'000'000) << false;
        QTest::newRow("the other end of time") << std::numeric_limits<qint64>::min() << 0U << qint64(2'000'000'000) << false;
    }
    void timesAreTheSame_withinOneStep()
    {
        QFETCH(qint64, seconds);
        QFETCH(quint32, nanoseconds);
        QFETCH(qint64, step);
        QFETCH(bool, same);
        const Timestamp here {100, 500'000'000};
        const Timestamp there {seconds, nanoseconds};
        QCOMPARE(isSameTime(here, there, std::chrono::nanoseconds(step)), same);
        QCOMPARE(isSameTime(there, here, std::chrono::nanoseconds(step)), same);
    }
};

QTEST_GUILESS_MAIN(TestFileFacts)
#include "tst_file_facts.moc"
