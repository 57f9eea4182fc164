// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/bomb_guard.h"

#include <QTest>

using namespace ferry;
using namespace ferry::archive;

class TestBombGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suspects_data()
    {
        QTest::addColumn<quint64>("unpacked");
        QTest::addColumn<quint64>("read");
        QTest::addColumn<quint64>("entries");
        QTest::addColumn<int>("suspicion"); // -1: none
        const auto row = [](const char *name, quint64 unpacked, quint64 read, quint64 entries, int suspicion) {
            QTest::newRow(name) << unpacked << read << entries << suspicion;
        };
        const int none = -1;
        row("nothing", 0, 0, 0, none);
        row("dense but small", 255 * kMiB, 1, 1, none);
        row("at the ratio", 1000 * kMiB, kMiB, 1, none);
        row("beyond the ratio", 1002 * kMiB, kMiB, 1, int(Suspicion::TooDense));
        row("nothing read", 256 * kMiB, 0, 1, int(Suspicion::TooDense));
        row("at the room", 4096 * kMiB, 4096 * kMiB, 1, none);
        row("beyond the room", 4096 * kMiB + 1, 4096 * kMiB, 1, int(Suspicion::NoRoom));
        row("at the number", 0, 0, 100, none);
        row("beyond the number", 0, 0, 101, int(Suspicion::TooMany));
    }
    void suspects()
    {
        QFETCH(const quint64, unpacked);
        QFETCH(const quint64, read);
        QFETCH(const quint64, entries);
        QFETCH(const int, suspicion);
        BombLimits limits;
        limits.entries = 100;
        limits.room = 4096 * kMiB;
        const auto found = suspicionOf(limits, unpacked, read, entries);
        QCOMPARE(found ? int(*found) : -1, suspicion);
    }

    void knowsNoLimit_thatIsZero()
    {
        const BombLimits none {.ratio = 0, .judgedFrom = 0, .entries = 0, .room = 0, .nodes = 0};
        QVERIFY(!suspicionOf(none, UINT64_MAX, 0, UINT64_MAX));
        QVERIFY(suspicionOf({.ratio = 0, .judgedFrom = 0, .entries = 0, .room = 0, .nodes = 7}, 0, 0, 8) == Suspicion::TooMany);
    }
};

QTEST_GUILESS_MAIN(TestBombGuard)
#include "tst_bomb_guard.moc"
