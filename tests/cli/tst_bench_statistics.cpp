// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/statistics.h"

#include <QTest>

using namespace ferry::cli::bench;
using namespace std::chrono_literals;

using Figures = std::vector<double>;
Q_DECLARE_METATYPE(Figures)

class TestBenchStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spreadIsMedianLeastAndMost_data()
    {
        QTest::addColumn<Figures>("figures");
        QTest::addColumn<Figures>("expected");
        QTest::newRow("one") << Figures {4} << Figures {4, 4, 4};
        QTest::newRow("odd, not in order") << Figures {9, 1, 2} << Figures {2, 1, 9};
        QTest::newRow("even") << Figures {4, 1, 2, 10} << Figures {3, 1, 10};
        QTest::newRow("nothing") << Figures {} << Figures {};
    }
    void spreadIsMedianLeastAndMost()
    {
        QFETCH(Figures, figures);
        QFETCH(Figures, expected);
        const std::optional<Spread> spread = spreadOf(figures);
        QCOMPARE(spread.has_value(), !expected.empty());
        if (spread)
            QCOMPARE((Figures {spread->median, spread->least, spread->most}), expected);
    }

    void ratiosAreOfTheSameRound()
    {
        // The second round was ten times as slow for both: that says nothing.
        const std::optional<Spread> ratio = pairwiseRatios({1, 10, 3}, {2, 20, 4});
        QVERIFY(ratio);
        QCOMPARE(ratio->median, 0.5);
        QCOMPARE(ratio->least, 0.5);
        QCOMPARE(ratio->most, 0.75);
    }

    void withoutPairsThereIsNoRatio()
    {
        QVERIFY(!pairwiseRatios({1, 2}, {1}));
        QVERIFY(!pairwiseRatios({}, {}));
        QVERIFY(!pairwiseRatios({1}, {0}));
    }

    void aVerdictNeedsADifferenceThatEveryRoundShows_data()
    {
        QTest::addColumn<Figures>("ratio");
        QTest::addColumn<int>("verdict");
        QTest::newRow("clearly faster") << Figures {0.5, 0.4, 0.9} << int(Verdict::Faster);
        QTest::newRow("faster, but for one round") << Figures {0.5, 0.4, 1.1} << int(Verdict::NoClearDifference);
        QTest::newRow("faster by less than the noise") << Figures {0.95, 0.92, 0.97} << int(Verdict::NoClearDifference);
        QTest::newRow("slower by less than the noise") << Figures {1.05, 1.02, 1.07} << int(Verdict::NoClearDifference);
        QTest::newRow("slower, but for one round") << Figures {2, 0.9, 3} << int(Verdict::NoClearDifference);
        QTest::newRow("clearly slower") << Figures {2, 1.1, 3} << int(Verdict::Slower);
    }
    void aVerdictNeedsADifferenceThatEveryRoundShows()
    {
        QFETCH(Figures, ratio);
        QFETCH(int, verdict);
        QCOMPARE(int(verdictOf({.median = ratio[0], .least = ratio[1], .most = ratio[2]})), verdict);
    }

    void everyContenderHasEveryPlaceInTurn()
    {
        for (std::size_t place = 0; place < 3; ++place) {
            QSet<std::size_t> who;
            for (std::size_t round = 4; round < 7; ++round)
                who.insert(orderOfRound(round, 3)[place]);
            QCOMPARE(who.size(), 3);
        }
        QVERIFY(orderOfRound(1, 0).empty());
    }

    void askedRoundsAreRun_howeverLongTheyTake()
    {
        const RoundLimits limits = roundLimits(7);
        QVERIFY(isAnotherRoundDue(limits, 6, 10h));
        QVERIFY(!isAnotherRoundDue(limits, 7, 1ms));
    }

    void usualRoundsEndEarlyWhereTheyTakeLong()
    {
        const RoundLimits limits = roundLimits({});
        QVERIFY(isAnotherRoundDue(limits, 4, 1s));
        QVERIFY(!isAnotherRoundDue(limits, 5, 1s));
        QVERIFY(isAnotherRoundDue(limits, 1, 10h));
        QVERIFY(!isAnotherRoundDue(limits, 2, 61s));
    }
};

QTEST_GUILESS_MAIN(TestBenchStatistics)
#include "tst_bench_statistics.moc"
