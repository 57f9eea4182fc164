// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/recommendations.h"
#include "tests/cli/bench_report.h"

#include <QTest>

using namespace ferry;
using namespace ferry::cli::bench;
using ferry::test::benchReport;
using ferry::test::benchRow;

Q_DECLARE_METATYPE(ferry::cli::bench::Report)

namespace {

using enum OperationId;

/// The words about a topic, empty if nothing is said.
std::string wordsOn(Topic topic, const Report &report)
{
    std::string words;
    for (const Recommendation &recommendation : recommendationsFrom(report)) {
        if (recommendation.topic == topic)
            words += recommendation.words;
    }
    return words;
}

Report withSettings(const std::function<void(Settings &)> &change)
{
    Report report = benchReport({});
    change(report.settings);
    return report;
}

Report reduced()
{
    Report report = benchReport({});
    report.sizes.isReduced = true;
    return report;
}

Report unsteady(double least, double most)
{
    Row row = benchRow(LargeCopy, 1, 1, 1);
    row.series[Plain].seconds = {least, most};
    return benchReport({row, benchRow(SmallCopy, 1, 1, 1)});
}

} // namespace

class TestBenchRecommendations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsMadeOnItsConditionOnly_data()
    {
        QTest::addColumn<int>("topic");
        QTest::addColumn<Report>("report");
        QTest::addColumn<QByteArray>("words"); // a part of them; empty: nothing is said
        const auto row = [](const char *name, Topic topic, const Report &report, const char *words) {
            QTest::newRow(name) << int(topic) << report << QByteArray(words);
        };

        row("source rotates", Topic::OneWorker, withSettings([](Settings &s) {
                s.large->source.medium = "rotating";
                s.large->workers = 1;
            }),
            "rotates: one worker");
        row("target rotates", Topic::OneWorker, withSettings([](Settings &s) {
                s.small->target.medium = "rotating";
                s.small->workers = 1;
            }),
            "rotates: one worker");
        row("rotates, but workers were asked for", Topic::OneWorker, withSettings([](Settings &s) { s.large->target.medium = "rotating"; }),
            "");
        row("one worker on flash", Topic::OneWorker, withSettings([](Settings &s) { s.large->workers = 1; }), "");

        row("shared", Topic::Reflinks, withSettings([](Settings &s) { s.large->method = "reflink"; }), "Reflinks work here");
        row("not refused, but not shared", Topic::Reflinks, withSettings([](Settings &s) { s.large->mayReflink = true; }), "");
        row("nothing known", Topic::Reflinks, withSettings([](Settings &s) { s = {}; }), "");

        row("target in memory", Topic::InMemory, withSettings([](Settings &s) { s.large->target.medium = "memory"; }),
            "gone after a restart");
        row("source in memory", Topic::InMemory, withSettings([](Settings &s) { s.large->source.medium = "memory"; }), "");

        row("server", Topic::FlushedEach, withSettings([](Settings &s) { s.small->flushesEachFile = true; }), "flushed by itself");
        row("disk", Topic::FlushedEach, benchReport({}), "");

        row("flushing is most of it", Topic::FlushCosts, benchReport({benchRow(SmallCopy, 0.25, 1, 1), benchRow(SmallDurable, 1, 1, 1)}),
            "save 75 % of the time here (copy of 5,000 files of 4 KiB)");
        row("the greatest share counts", Topic::FlushCosts,
            benchReport({benchRow(LargeCopy, 0.8, 1, 1), benchRow(LargeDurable, 1, 1, 1), benchRow(MediumCopy, 0.5, 1, 1),
                         benchRow(MediumDurable, 1, 1, 1)}),
            "save 50 % of the time here (copy of 5,000 files of 1 MiB)");
        row("flushing is a little", Topic::FlushCosts, benchReport({benchRow(SmallCopy, 0.95, 1, 1), benchRow(SmallDurable, 1, 1, 1)}), "");
        row("one of the two failed", Topic::FlushCosts, benchReport({benchRow(SmallCopy, 0.25, 1, 1), benchRow(SmallDurable, 0, 1, 1)}),
            "");
        row("flushing is a little: said", Topic::FlushIsFree,
            benchReport({benchRow(SmallCopy, 0.95, 1, 1), benchRow(SmallDurable, 1, 1, 1)}), "next to nothing");
        row("flushing is even faster", Topic::FlushIsFree, benchReport({benchRow(SmallCopy, 1.2, 1, 1), benchRow(SmallDurable, 1, 1, 1)}),
            "next to nothing");
        row("flushing costs: not said", Topic::FlushIsFree, benchReport({benchRow(SmallCopy, 0.5, 1, 1), benchRow(SmallDurable, 1, 1, 1)}),
            "");
        row("flushing not measured", Topic::FlushIsFree, benchReport({benchRow(SmallCopy, 0.5, 1, 1)}), "");

        row("reading back", Topic::VerifyCosts, benchReport({benchRow(LargeDurable, 1, 1, 1), benchRow(LargeVerified, 2.34, 1, 1)}),
            "take 2.3 times as long");
        row("reading back for nothing", Topic::VerifyCosts,
            benchReport({benchRow(LargeDurable, 1, 1, 1), benchRow(LargeVerified, 1.05, 1, 1)}), "");

        row("cp is faster", Topic::ToolIsFaster,
            benchReport({benchRow(LargeCopy, 1.5, 9, 1), benchRow(Delete, 3, 9, 1), benchRow(SmallCopy, 1, 1, 2)}),
            "copy of one file of 19 MiB, 1.5 times (`cp -a`); deletion of 5,000 files, 3.0 times (`cp -a`)");
        row("cp starts faster", Topic::ToolIsFaster, benchReport({benchRow(Start, 5, 0, 1)}), "");
        row("cp is faster by less than the noise", Topic::ToolIsFaster, benchReport({benchRow(LargeCopy, 1.05, 9, 1)}), "");
        row("only plain copying is faster", Topic::ToolIsFaster, benchReport({benchRow(LargeCopy, 2, 1, 3)}), "");

        row("starting is half of it", Topic::StartWeighs,
            benchReport({benchRow(Start, 0.1, 0, 1), benchRow(Walk, 0.2, 1, 1), benchRow(LargeCopy, 9, 1, 1)}), "up to 50 % of");
        row("starting is little", Topic::StartWeighs, benchReport({benchRow(Start, 0.1, 0, 1), benchRow(Walk, 1, 1, 1)}), "");
        row("start failed", Topic::StartWeighs, benchReport({benchRow(Start, 0, 0, 1), benchRow(Walk, 1, 1, 1)}), "");

        row("a swing", Topic::Unsteady, unsteady(1, 2.5), "factor of 2.5 (copy of one file of 19 MiB)");
        row("a small swing", Topic::Unsteady, unsteady(1, 1.9), "");

        row("less data", Topic::LittleData, reduced(), "less data than usual");
        row("usual data", Topic::LittleData, benchReport({}), "");
    }
    void eachIsMadeOnItsConditionOnly()
    {
        QFETCH(int, topic);
        QFETCH(Report, report);
        QFETCH(QByteArray, words);
        const std::string said = wordsOn(static_cast<Topic>(topic), report);
        QCOMPARE(said.empty(), words.isEmpty());
        QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
    }

    void nothingIsSaidOfNothing()
    {
        Report report = benchReport({});
        report.settings = {};
        QVERIFY(recommendationsFrom(report).empty());
    }
};

QTEST_GUILESS_MAIN(TestBenchRecommendations)
#include "tst_bench_recommendations.moc"
