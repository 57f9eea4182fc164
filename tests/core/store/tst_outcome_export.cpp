// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_export.h"

#include "core/store/outcome_file.h"
#include "tests/support/tree.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace ferry;
using namespace ferry::store;

class OutcomeExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void jsonIsAsItWas();
    void csvQuotesWhatNeedsIt();
    void textIsSafeToShow();
    void checksumsOfWhatArrived();
    void onlyWhatPasses();
    void severalLogsOneAfterTheOther();
    void targetIsReplacedOnlyByAWholeOne();
    void aLineStillBeingWritten_isLeftOut();

private:
    [[nodiscard]] Result<std::uint64_t> run(ExportForm form, const char *to = "out", const OutcomeFilter &filter = {})
    {
        return exportOutcomes({m_tree->path("results")}, m_tree->path(to), form, filter, {});
    }

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

void OutcomeExportTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    const auto file = OutcomeFile::create(m_tree->path("results"));
    QVERIFY(file.has_value());
    const auto node = [](const char *path) { return TreePath {std::make_shared<PathNode>(Path(path).parent()), Path(path).name()}; };
    model::Outcome good;
    good.source = node("/from/a,b\"c");
    good.target = node("/to/a,b\"c");
    good.bytes = 3;
    good.digest = model::Digest {.kind = model::HashKind::Md5, .bytes = {}};
    (*file)->record(good);
    model::Outcome bad;
    bad.status = model::ItemStatus::Failed;
    bad.source = node("/from/\xff\n");
    bad.target = node("/to/\xff\n");
    bad.error = Error::fromErrno(EACCES, FsOp::Open, Path("/from/\xff\n"));
    (*file)->record(bad);
    (*file)->finish(model::JobSnapshot());
    (*file)->flush();
}

void OutcomeExportTest::jsonIsAsItWas()
{
    const Result<std::uint64_t> count = run(ExportForm::Json);
    QVERIFY(count.has_value());
    QCOMPARE(*count, std::uint64_t(2));
    const std::string all = m_tree->content("results");
    QVERIFY2(all.starts_with(m_tree->content("out")), "the same lines, without the summary");
}

void OutcomeExportTest::csvQuotesWhatNeedsIt()
{
    QVERIFY(run(ExportForm::Csv).has_value());
    const std::string table = m_tree->content("out");
    QVERIFY(table.starts_with("status,path,target,bytes,method,hash,error\nok,\"/from/a,b\"\"c\",\"/to/a,b\"\"c\",3,"));
    QVERIFY(table.find("failed,\"/from/\xff\n\",") != std::string::npos);
}

void OutcomeExportTest::textIsSafeToShow()
{
    QVERIFY(run(ExportForm::Text).has_value());
    const std::string words = m_tree->content("out");
    QVERIFY(words.find("ok  /from/a,b\"c -> /to/a,b\"c\n") != std::string::npos);
    QVERIFY(words.find('\xff') == std::string::npos);
}

void OutcomeExportTest::checksumsOfWhatArrived()
{
    const Result<std::uint64_t> count = run(ExportForm::Checksums);
    QVERIFY(count.has_value());
    QCOMPARE(*count, std::uint64_t(1));
    QVERIFY(m_tree->content("out").ends_with("  /to/a,b\"c\n"));
}

void OutcomeExportTest::onlyWhatPasses()
{
    const auto count = run(ExportForm::Text, "out", OutcomeFilter(ShownOutcomes::Failed));
    QVERIFY(count.has_value());
    QCOMPARE(*count, std::uint64_t(1));
    QVERIFY(m_tree->content("out").starts_with("failed"));
}

void OutcomeExportTest::severalLogsOneAfterTheOther()
{
    const Path results = m_tree->path("results");
    const auto count = exportOutcomes({results, results}, m_tree->path("out"), ExportForm::Csv, OutcomeFilter(ShownOutcomes::Failed), {});
    QVERIFY(count.has_value());
    QCOMPARE(*count, std::uint64_t(2));
    const std::string table = m_tree->content("out");
    QCOMPARE(table.find("status,"), table.rfind("status,"));
    QVERIFY(table.find("failed,") != table.rfind("failed,"));
}

void OutcomeExportTest::targetIsReplacedOnlyByAWholeOne()
{
    m_tree->file("out", "old").folder("folder");
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = exportOutcomes({m_tree->path("results")}, m_tree->path("out"), ExportForm::Csv, {}, stop.get_token());
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_tree->content("out"), std::string("old"));
    const auto onFolder = run(ExportForm::Csv, "folder");
    QVERIFY(!onFolder.has_value());
    QVERIFY(onFolder.error().path == m_tree->path("folder"));
    const auto nowhere = run(ExportForm::Csv, "none/out");
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    const auto nothing = exportOutcomes({m_tree->path("results"), m_tree->path("none")}, m_tree->path("out"), ExportForm::Csv, {}, {});
    QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_tree->names(), std::vector<std::string>({"folder", "out", "results"}));
}

void OutcomeExportTest::aLineStillBeingWritten_isLeftOut()
{
    m_tree->append("results", R"({"op":"copy","status":"ok","path":"/x","path_b64":"L3g=")");
    const auto count = run(ExportForm::Json);
    QVERIFY(count.has_value());
    QCOMPARE(*count, std::uint64_t(2));
}

QTEST_GUILESS_MAIN(OutcomeExportTest)
#include "tst_outcome_export.moc"
