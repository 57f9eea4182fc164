// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_summary.h"

#include "core/fs/unique_fd.h"
#include "core/store/outcome_file.h"
#include "tests/support/event_loop_watch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
    void countsLinesThatCannotBeRead();
    void keepsTheEventLoopTurning_withManyItems();
    void tellsNothingOfTheFormerFile();
    void fileThatHangs_keepsNothingBack();
    void endsAtOnce_whateverIsUnderWay();

private:
    /// `times` the line of a file that would be copied.
    [[nodiscard]] Path write(const char *name, int times) const;
    /// A file that whoever opens it waits for, unless somebody holds what release() gives.
    [[nodiscard]] Path hang() const;
    /// Whoever waits for it goes on, and can read nothing.
    [[nodiscard]] static fs::UniqueFd release(const Path &file);

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

Path PlanSummaryTest::write(const char *name, int times) const
{
    model::Outcome outcome;
    outcome.status = ItemStatus::Planned;
    outcome.source = {std::make_shared<PathNode>(Path("/from")), "a"};
    const Path path = Path(m_folder.path().toStdString()).child(name);
    QFile file(QString::fromStdString(path.bytes()));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no log");
    file.write(QByteArray::fromStdString(store::outcomeLine(outcome) + '\n').repeated(times));
    return path;
}

Path PlanSummaryTest::hang() const
{
    const Path path = Path(m_folder.path().toStdString()).child("pipe");
    ::unlink(path.c_str());
    if (::mkfifo(path.c_str(), 0600) != 0)
        qFatal("no pipe");
    return path;
}

fs::UniqueFd PlanSummaryTest::release(const Path &file)
{
    return fs::UniqueFd(::open(file.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
}

void PlanSummaryTest::countsLinesThatCannotBeRead()
{
    const Path path = write("broken.jsonl", 2);
    QFile file(QString::fromStdString(path.bytes()));
    QVERIFY(file.open(QIODevice::Append));
    file.write("{broken\n");
    file.close();
    PlanSummary summary;
    summary.setFile(path);
    QTRY_VERIFY(!summary.isBusy());
    QCOMPARE(summary.counts(), (PlanCounts {.fresh = 2, .unread = 1}));
}

void PlanSummaryTest::keepsTheEventLoopTurning_withManyItems()
{
    constexpr int kItems = 60'000;
    const Path path = write("many.jsonl", kItems);
    PlanSummary summary;
    test::EventLoopWatch watch;
    summary.setFile(path);
    QVERIFY(summary.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!summary.isBusy(), 60'000);
    QCOMPARE(summary.counts(), (PlanCounts {.fresh = kItems}));
    constexpr test::EventLoopWatch::Milliseconds kLongestStall {50};
    QVERIFY2(watch.longestWork() <= kLongestStall, qPrintable(QString::number(watch.longestWork().count())));
}

void PlanSummaryTest::tellsNothingOfTheFormerFile()
{
    PlanSummary summary;
    std::uint64_t most = 0;
    connect(&summary, &PlanSummary::changed, this, [&] { most = std::max(most, summary.counts().fresh); });
    summary.setFile(write("many.jsonl", 10'000));
    summary.setFile(write("few.jsonl", 3));
    QTRY_VERIFY(!summary.isBusy());
    summary.refresh();
    QTRY_VERIFY(!summary.isBusy());
    QCOMPARE(most, std::uint64_t(3));
    summary.setFile({});
    QCOMPARE(summary.counts(), PlanCounts());
    QVERIFY(!summary.isBusy());
    summary.refresh();
    QVERIFY(!summary.isBusy());
}

void PlanSummaryTest::fileThatHangs_keepsNothingBack()
{
    const Path hanging = hang();
    PlanSummary summary;
    summary.setFile(hanging);
    QVERIFY(summary.isBusy());
    summary.setFile(write("few.jsonl", 3));
    QTRY_COMPARE(summary.counts().fresh, std::uint64_t(3));
    QTRY_VERIFY(!summary.isBusy());
    const fs::UniqueFd released = release(hanging);
    QVERIFY(released.isOpen());
    QVERIFY2(!summary.error(), "what comes of the former file is nobody's any more");
}

void PlanSummaryTest::endsAtOnce_whateverIsUnderWay()
{
    const Path hanging = hang();
    auto summary = std::make_unique<PlanSummary>();
    summary->setFile(hanging);
    QElapsedTimer time;
    time.start();
    summary.reset();
    QVERIFY2(time.elapsed() < 5000, "a moment, with room for a busy machine");
    const fs::UniqueFd released = release(hanging);
    QVERIFY(released.isOpen());

    summary = std::make_unique<PlanSummary>();
    summary->setFile(write("many.jsonl", 10'000));
    summary.reset();
}

QTEST_MAIN(PlanSummaryTest)
#include "tst_plan_summary.moc"
