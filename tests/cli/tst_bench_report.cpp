// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/markdown.h"
#include "app/cli/bench/report.h"
#include "tests/cli/bench_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ferry;
using namespace ferry::cli::bench;
using ferry::test::benchReport;
using ferry::test::benchRow;

namespace {

using enum OperationId;

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// The line that starts like this, with blanks that only align left out.
std::string lineOf(const std::string &text, const std::string &start)
{
    const auto at = text.find("\n" + start);
    if (at == std::string::npos)
        return {};
    const QByteArray line = QByteArray::fromStdString(text.substr(at + 1, text.find('\n', at + 1) - at - 1));
    return line.simplified().toStdString();
}

} // namespace

#define CONTAINS(text, part) QVERIFY2(contains(text, part), std::string(text).c_str())

class TestBenchReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasAnotherTitle()
    {
        QSet<QString> titles;
        for (std::size_t id = 0; id <= std::size_t(Delete); ++id)
            titles.insert(QString::fromStdString(titleOf(benchRow(static_cast<OperationId>(id), 1, 1, 1))));
        QCOMPARE(titles.size(), qsizetype(Delete) + 1);
    }

    void theSectionsAreThere()
    {
        const std::string text = markdownOf(benchReport({benchRow(LargeCopy, 1, 2, 3)}));
        std::size_t at = 0;
        for (const char *section : {"# Ferry benchmark", "\n## Performance summary\n", "\n## Operations\n", "\n## Memory used\n",
                                    "\n## Settings chosen\n", "\n## Recommendations\n"}) {
            const auto found = text.find(section, at);
            QVERIFY2(found != std::string::npos, section);
            at = found;
        }
        QVERIFY(text.ends_with('\n'));
    }

    void factsSayOnWhatItWasMeasured()
    {
        Report report = benchReport({});
        report.sourceFolder = Path("/a|b`c\n");
        const std::string text = markdownOf(report);
        QCOMPARE(lineOf(text, "| Ferry").c_str(), "| Ferry | 1.2, 2026-11-21 09:40 |");
        QCOMPARE(lineOf(text, "| Machine").c_str(), "| Machine | 4 processors, 8.0 GiB memory, Linux 6.1 |");
        QCOMPARE(lineOf(text, "| From").c_str(), "| From | `` /a\\|b`c\\n `` |");
        QCOMPARE(lineOf(text, "| To").c_str(), "| To | `/there` |");
        CONTAINS(lineOf(text, "| Data"), "one file of 256 MiB; 1,000 files of 1 MiB; 5,000 files of 4 KiB");
    }

    void aRowHasTimes_rates_andRatiosWithTheirSpread()
    {
        Row row = benchRow(SmallCopy, 1, 1, 1);
        row.series[Ferry].seconds = {0.1, 0.2, 0.15};
        row.series[Plain].seconds = {0.2, 0.2, 0.2};
        row.series[Tool].seconds = {10, 10, 5};
        const std::string line = lineOf(markdownOf(benchReport({row})), "| Copy of 5,000 files of 4 KiB");
        QCOMPARE(line.c_str(),
                 "| Copy of 5,000 files of 4 KiB | 150 ms, 33,333 files/s | 200 ms, 25,000 files/s | 10.0 s, 500 files/s | "
                 "**0.75** (0.50 to 1.00) | **0.02** (0.01 to 0.03) | 3 |");
    }

    void contentIsRatedInBytes()
    {
        const std::string line = lineOf(markdownOf(benchReport({benchRow(LargeCopy, 2, 1, 1)})), "| Copy of one file of 19 MiB");
        CONTAINS(line, "| 2.00 s, 9.7 MiB/s |");
    }

    void theSummaryTellsTheSameAsTheRatios_data()
    {
        QTest::addColumn<double>("ferry");
        QTest::addColumn<double>("plain");
        QTest::addColumn<double>("tool");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("faster") << 1.0 << 2.0 << 3.2 << QByteArray("3.2 times as fast as `cp -a`; 2.0 times as fast as the plain program");
        QTest::newRow("slower") << 3.0 << 2.0 << 1.0
                                << QByteArray("takes 3.0 times as long as `cp -a`; takes 1.5 times as long as the plain program");
        QTest::newRow("the same") << 1.0 << 1.05 << 0.95
                                  << QByteArray("no clear difference from `cp -a`; no clear difference from the plain program");
        QTest::newRow("no tool") << 1.0 << 2.0 << 0.0 << QByteArray("2.0 times as fast as the plain program");
        QTest::newRow("alone") << 1.0 << 0.0 << 0.0 << QByteArray("nothing to compare with");
        QTest::newRow("Ferry failed") << 0.0 << 1.0 << 1.0 << QByteArray("failed");
    }
    void theSummaryTellsTheSameAsTheRatios()
    {
        QFETCH(double, ferry);
        QFETCH(double, plain);
        QFETCH(double, tool);
        QFETCH(QByteArray, words);
        const std::string text = markdownOf(benchReport({benchRow(Delete, ferry, plain, tool)}));
        QCOMPARE(lineOf(text, "- Deletion of 5,000 files"), "- Deletion of 5,000 files: " + words.toStdString());
    }

    void whatFailedOrIsMissingIsSaid()
    {
        Row row = benchRow(LargeVerified, 1, 1, 0);
        row.series[Tool].missing = "cmp";
        row.series[Plain].seconds.clear();
        row.series[Plain].trouble = "no room";
        const Report report = benchReport({row});
        const std::string text = markdownOf(report);
        const std::string line = lineOf(text, "| Copy of one file of 19 MiB, flushed and read back");
        CONTAINS(line, "| failed | no `cmp` | - | - | 2 |");
        CONTAINS(text, "`copy` failed: `no room`");
        QVERIFY(hasFailures(report));
    }

    void aMissingToolIsNoFailure()
    {
        Row row = benchRow(LargeVerified, 1, 1, 0);
        row.series[Tool].missing = "cmp";
        QVERIFY(!hasFailures(benchReport({row})));
    }

    void memoryIsShownWhereItIsKnown()
    {
        Row row = benchRow(LargeCopy, 1, 1, 1);
        row.series[Ferry].peakMemory = 20 << 20;
        const std::string text = markdownOf(benchReport({row, benchRow(Walk, 1, 1, 1)}));
        const std::string memory = text.substr(text.find("## Memory"), text.find("## Settings") - text.find("## Memory"));
        QCOMPARE(lineOf(memory, "| Copy of one file").c_str(), "| Copy of one file of 19 MiB | 20 MiB | - |");
        QVERIFY(!contains(memory, "Walk"));
    }

    void settingsAreWhatTheEngineSaid()
    {
        Report report = benchReport({});
        report.settings.large->target = {.fileSystem = "vfat", .medium = "rotating"};
        report.settings.large->mayUnnamed = false;
        report.settings.small->method = "batch";
        report.settings.remove->workers = 2;
        const std::string text = markdownOf(report);
        QCOMPARE(lineOf(text, "| source").c_str(), "| source | ext4, flash |");
        QCOMPARE(lineOf(text, "| target").c_str(), "| target | vfat, rotating |");
        CONTAINS(lineOf(text, "| workers"), "| 4, 4, 2 |");
        CONTAINS(lineOf(text, "| how content travels"), "| chunked, batch |");
        CONTAINS(lineOf(text, "| reflinks"), "refused");
        CONTAINS(lineOf(text, "| until a file"), "a temporary name");
        CONTAINS(lineOf(text, "| room is allocated"), "| yes |");
        CONTAINS(lineOf(text, "| flushed"), "many files together");
    }

    void settingsThatNobodyKnowsAreNotGuessed()
    {
        Report report = benchReport({});
        report.settings = {};
        const std::string text = markdownOf(report);
        CONTAINS(text, "## Settings chosen\n\nNot known.\n");
        report.settings.small = JobTrace {.workers = 1, .durable = "none", .flushesEachFile = false, .method = {}};
        CONTAINS(lineOf(markdownOf(report), "| source"), "not known");
        CONTAINS(lineOf(markdownOf(report), "| workers"), "| -, 1, - |");
    }

    void recommendationsAreListed()
    {
        CONTAINS(markdownOf(benchReport({})), "## Recommendations\n\nNone: the defaults fit.\n");
        Report report = benchReport({});
        report.sizes.isReduced = true;
        CONTAINS(markdownOf(report), "## Recommendations\n\n- There is less data");
    }

    void jsonHasEveryRound()
    {
        Row row = benchRow(LargeCopy, 1, 2, 4);
        row.series[Ferry].peakMemory = 1000;
        row.series[Tool].seconds.clear();
        row.series[Tool].trouble = "no room";
        Report report = benchReport({row});
        report.sourceFolder = Path("/\xff");
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(jsonOf(report))).object();
        QCOMPARE(json[QLatin1String("ferry")].toString(), QLatin1String("1.2"));
        QCOMPARE(json[QLatin1String("from")][QLatin1String("path_b64")].toString(), QLatin1String("L/8="));
        const QJsonObject operation = json[QLatin1String("operations")][0].toObject();
        QCOMPARE(operation[QLatin1String("operation")].toString(), QLatin1String("large-copy"));
        QCOMPARE(operation[QLatin1String("ferry")][QLatin1String("seconds")].toArray(), (QJsonArray {1, 1}));
        QCOMPARE(operation[QLatin1String("ferry")][QLatin1String("peak_memory")].toInt(), 1000);
        QCOMPARE(operation[QLatin1String("ferry_to_plain")][QLatin1String("median")].toDouble(), 0.5);
        QCOMPARE(operation[QLatin1String("tool")][QLatin1String("failed")].toString(), QLatin1String("no room"));
        QVERIFY(!operation.contains(QLatin1String("ferry_to_tool")));
        QCOMPARE(json[QLatin1String("settings")][QLatin1String("large")][QLatin1String("workers")].toInt(), 4);
    }

    void everyOperationHasItsNameInJson()
    {
        std::vector<Row> rows;
        for (std::size_t id = 0; id <= std::size_t(Delete); ++id)
            rows.push_back(benchRow(static_cast<OperationId>(id), 1, 1, 1));
        QSet<QString> names;
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(jsonOf(benchReport(rows)))).object();
        for (const QJsonValue &operation : json[QLatin1String("operations")].toArray())
            names.insert(operation[QLatin1String("operation")].toString());
        QCOMPARE(names.size(), qsizetype(rows.size()));
    }

    void tablesAreAlignedForWhoReadsThemRaw()
    {
        MarkdownTable table({"a", "long head"});
        table.add({"content", "b"});
        table.add({"c"});
        QCOMPARE(table.text().c_str(),
                 "| a       | long head |\n"
                 "| ------- | --------- |\n"
                 "| content | b         |\n"
                 "| c       |           |\n");
    }

    void codeCannotEndEarly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("plain") << QByteArray("cp -a") << QByteArray("`cp -a`");
        QTest::newRow("tick") << QByteArray("a`b") << QByteArray("`` a`b ``");
        QTest::newRow("ticks") << QByteArray("``") << QByteArray("``` `` ```");
        QTest::newRow("bar") << QByteArray("a|b") << QByteArray("`a\\|b`");
    }
    void codeCannotEndEarly()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, code);
        QCOMPARE(inlineCode(text.toStdString()).c_str(), code.constData());
    }
};

QTEST_GUILESS_MAIN(TestBenchReport)
#include "tst_bench_report.moc"
