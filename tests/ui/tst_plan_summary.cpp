// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_summary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using model::ItemOp;
using model::ItemStatus;
using ui::PlanCounts;
using ui::PlanSummary;

class PlanSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByKind();
    void countsAFileThatGrows();
    void saysWhyAFileCannotBeRead();

private:
    QTemporaryDir m_folder;
};

void PlanSummaryTest::countsByKind()
{
    PlanCounts counts;
    const auto add = [&counts](ItemStatus status, ItemOp op, store::RecordedOutcome outcome = {}, ErrorKind error = ErrorKind::Internal) {
        outcome.status = status;
        outcome.op = op;
        if (status == ItemStatus::Failed)
            outcome.error = Error::of(error, FsOp::Open, Path("/x"));
        count(counts, outcome);
    };
    store::RecordedOutcome replacing;
    replacing.replaced = true;
    store::RecordedOutcome same;
    same.identical = true;
    store::RecordedOutcome replacingSame = replacing;
    replacingSame.identical = true;
    store::RecordedOutcome both;
    both.keepsBoth = true;
    add(ItemStatus::Planned, ItemOp::CopyFile);
    add(ItemStatus::Planned, ItemOp::CopyFile, replacing);
    add(ItemStatus::Planned, ItemOp::CopyFile, replacingSame);
    add(ItemStatus::Planned, ItemOp::CopyFile, both);
    add(ItemStatus::Planned, ItemOp::MakeFolder, both);
    add(ItemStatus::Planned, ItemOp::MakeFolder);
    add(ItemStatus::Skipped, ItemOp::CopyFile);
    add(ItemStatus::Skipped, ItemOp::CopyFile, same);
    add(ItemStatus::Failed, ItemOp::CopyFile, {}, ErrorKind::Exists);
    add(ItemStatus::Failed, ItemOp::CopyFile, same, ErrorKind::Exists);
    add(ItemStatus::Failed, ItemOp::CopyFile, {}, ErrorKind::Denied);
    QCOMPARE(
        counts,
        (PlanCounts {
            .fresh = 1, .folders = 1, .replaced = 2, .identical = 1, .keptBoth = 2, .skipped = 1, .taken = 2, .failed = 1, .alike = 2}));
}

void PlanSummaryTest::countsAFileThatGrows()
{
    const Path path = Path(m_folder.path().toStdString()).child("plan.jsonl");
    const auto file = *store::OutcomeFile::create(path);
    model::Outcome outcome;
    outcome.status = ItemStatus::Planned;
    outcome.source = {std::make_shared<PathNode>(Path("/from")), "a"};
    file->record(outcome);
    file->flush();
    PlanSummary summary;
    summary.setFile(path);
    QTRY_COMPARE(summary.counts().fresh, std::uint64_t(1));
    file->record(outcome);
    file->flush();
    summary.refresh();
    QTRY_COMPARE(summary.counts().fresh, std::uint64_t(2));
    QTRY_VERIFY(!summary.isBusy());
    QVERIFY(!summary.error());
}

void PlanSummaryTest::saysWhyAFileCannotBeRead()
{
    PlanSummary summary;
    summary.setFile(Path(m_folder.path().toStdString()).child("absent"));
    QTRY_VERIFY(!summary.isBusy());
    QVERIFY(summary.error() && summary.error()->kind == ErrorKind::NotFound);
}

QTEST_MAIN(PlanSummaryTest)
#include "tst_plan_summary.moc"
