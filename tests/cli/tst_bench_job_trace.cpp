// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/job_trace.h"

#include <QTest>

using namespace ferry::cli::bench;

namespace {

const std::string kItem = R"({"op":"copy","status":"ok","path":"/s/a","path_b64":"L3MvYQ==","bytes":5,"method":"chunked"})"
                          "\n";
const std::string kFolder = R"({"op":"mkdir","status":"ok","path":"/s","path_b64":"L3M="})"
                            "\n";
const std::string kStrategy = R"("strategy":{"source":{"fs":"ext4","medium":"rotating"},"target":{"fs":"vfat","medium":"flash"},)"
                              R"("workers":3,"durable":"job","reflink":false,"unnamed":true,"preallocate":true,"flush_each":false})";
const std::string kSummary = R"({"summary":true,"job":1,)" + kStrategy + "}\n";

} // namespace

class TestBenchJobTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheLastJobChose()
    {
        const auto trace = lastJobIn(kItem + kFolder + kSummary);
        QVERIFY(trace);
        QCOMPARE(trace->source.fileSystem.c_str(), "ext4");
        QCOMPARE(trace->source.medium.c_str(), "rotating");
        QCOMPARE(trace->target.fileSystem.c_str(), "vfat");
        QCOMPARE(trace->target.medium.c_str(), "flash");
        QCOMPARE(trace->workers, 3);
        QCOMPARE(trace->durable.c_str(), "job");
        QVERIFY(!trace->mayReflink);
        QVERIFY(trace->mayUnnamed);
        QVERIFY(trace->preallocates);
        QVERIFY(!trace->flushesEachFile);
        QCOMPARE(trace->method.c_str(), "chunked");
    }

    void anEarlierJobsItemsAreNotTheLastOnes()
    {
        const auto trace = lastJobIn(kItem + kSummary + kFolder + kSummary);
        QVERIFY(trace);
        QCOMPARE(trace->method.c_str(), "");
    }

    void whatDoesNotTellIsNothing_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no closing line") << QByteArray::fromStdString(kSummary + kItem);
        QTest::newRow("closing line without a strategy") << QByteArray("{\"summary\":true,\"job\":1}\n");
        QTest::newRow("cut off") << QByteArray::fromStdString(kItem + kSummary.substr(0, 60));
        QTest::newRow("no closing line, but a strategy") << QByteArray::fromStdString("{" + kStrategy + "}");
        QTest::newRow("no JSON") << QByteArray("\n\nferry\n");
    }
    void whatDoesNotTellIsNothing()
    {
        QFETCH(QByteArray, log);
        QVERIFY(!lastJobIn(log.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestBenchJobTrace)
#include "tst_bench_job_trace.moc"
