// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/flush_pace.h"

#include <QTest>

using ferry::jobs::FlushPace;
using namespace std::chrono_literals;

class TestFlushPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEnough_byItemsOrByBytes()
    {
        const FlushPace pace(100);
        QVERIFY(!pace.isEnough(99, pace.bytes() - 1));
        QVERIFY(pace.isEnough(100, 0));
        QVERIFY(pace.isEnough(1, pace.bytes()));
        QVERIFY(FlushPace(0).isEnough(1, 0)); // never a group without end
    }

    void growsWithAQuickDevice_andShrinksWithASlowOne()
    {
        FlushPace pace(100);
        pace.flushed(pace.bytes(), 100ms);
        QCOMPARE(pace.bytes(), FlushPace::kBytesStart);
        pace.flushed(pace.bytes(), 10ms);
        QCOMPARE(pace.bytes(), FlushPace::kBytesStart * 2);
        pace.flushed(pace.bytes() - 1, 10ms); // less than it may carry: nothing is known of more
        QCOMPARE(pace.bytes(), FlushPace::kBytesStart * 2);
        for (int i = 0; i < 20; ++i)
            pace.flushed(pace.bytes(), 10ms);
        QCOMPARE(pace.bytes(), FlushPace::kBytesMax);
        pace.flushed(8 << 20, 1s); // many small files: their bytes are what a flush can take
        QCOMPARE(pace.bytes(), std::uint64_t(4 << 20));
        for (int i = 0; i < 20; ++i)
            pace.flushed(pace.bytes(), 10s);
        QCOMPARE(pace.bytes(), FlushPace::kBytesMin);
    }
};

QTEST_GUILESS_MAIN(TestFlushPace)
#include "tst_flush_pace.moc"
