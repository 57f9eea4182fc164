// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcome_model.h"

#include "core/fs/linux_ops.h"
#include "core/store/job_history.h"
#include "ui/models/results_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::model;
using ui::OutcomeModel;

class OutcomeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryItemWithItsOutcome();
    void showsOnlyProblems();
    void findsNamesWithoutRegardToCase();
    void growsWithTheFile();
    void saysWhyAFileCannotBeRead();
    void keepsTheEventLoopTurning_withManyRows();
    void findsInManyLogs();
    void endsAtAMillionHits();
    void listsResultsNewestFirst();

private:
    Path write(int items, const char *name = "1.jsonl");

    QTemporaryDir m_folder;
};

Path OutcomeModelTest::write(int items, const char *name)
{
    const Path path = Path(m_folder.path().toStdString()).child(name);
    QFile::remove(QString::fromStdString(path.bytes()));
    auto file = *store::OutcomeFile::create(path);
    const auto source = std::make_shared<PathNode>(Path("/home/mara/Iceland"));
    const auto target = std::make_shared<PathNode>(Path("/media/Photos"));
    for (int i = 0; i < items; ++i) {
        Outcome outcome;
        outcome.source = {source, "IMG_" + std::to_string(i) + (i == 3 ? "\xff" : "")};
        outcome.target = {target, outcome.source.name};
        outcome.bytes = 1000;
        outcome.method = Method::Stream;
        if (i % 10 == 1) {
            outcome.status = ItemStatus::Failed;
            outcome.bytes = 0;
            outcome.error = Error::fromErrno(ENOSPC, FsOp::Write, outcome.target.path());
        }
        file->record(outcome);
    }
    JobSnapshot job;
    job.state = JobState::DoneWithProblems;
    job.tally.done = static_cast<std::uint64_t>(items);
    file->finish(job);
    return path;
}

void OutcomeModelTest::showsEveryItemWithItsOutcome()
{
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    model.setFile(write(25));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 25);
    QCOMPARE(model.index(0, OutcomeModel::Status).data().toString(), QStringLiteral("Done"));
    QCOMPARE(model.index(1, OutcomeModel::Status).data().toString(), QStringLiteral("Failed"));
    QVERIFY(model.index(1, OutcomeModel::Remark).data().toString().contains(QLatin1String("IMG_1")));
    QVERIFY(!model.index(1, OutcomeModel::Status).data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(model.outcome(3)->source.bytes(), std::string("/home/mara/Iceland/IMG_3\xff"));
    QVERIFY(!model.outcome(25));
}

void OutcomeModelTest::showsOnlyProblems()
{
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    model.setFile(write(25));
    model.setFilter(OutcomeModel::Show::Problems, {});
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_21"));
    model.setFilter(OutcomeModel::Show::All, {});
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 25);
}

void OutcomeModelTest::findsNamesWithoutRegardToCase()
{
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    model.setFile(write(25));
    model.setFilter(OutcomeModel::Show::All, QStringLiteral("img_2"));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 6);
    model.setFilter(OutcomeModel::Show::Problems, QStringLiteral("PHOTOS/img_2"));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 1);
}

void OutcomeModelTest::growsWithTheFile()
{
    const Path path = write(5);
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    model.setFile(path);
    QTRY_COMPARE(model.rowCount(), 5);
    QTRY_VERIFY(!model.isBusy());
    {
        auto file = *store::OutcomeFile::create(path);
        Outcome outcome;
        outcome.source = {nullptr, "/late"};
        file->record(outcome);
    }
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(5, OutcomeModel::Name).data().toString(), QStringLiteral("late"));
}

void OutcomeModelTest::saysWhyAFileCannotBeRead()
{
    OutcomeModel model;
    model.setFile(Path(m_folder.path().toStdString()).child("missing"));
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(model.error());
    QCOMPARE(model.error()->kind, ErrorKind::NotFound);
    QCOMPARE(model.rowCount(), 0);
}

void OutcomeModelTest::keepsTheEventLoopTurning_withManyRows()
{
    OutcomeModel model;
    model.setFile(write(60'000));
    model.setFilter(OutcomeModel::Show::Problems, QStringLiteral("img"));
    qint64 longest = 0;
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTurn.restart()); });
    heart.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60'000);
    QCOMPARE(model.rowCount(), 6000);
    // The bound is 50 ms; the rest is room for a machine that does other things as well.
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
}

void OutcomeModelTest::findsInManyLogs()
{
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    const std::vector<Path> logs {write(25, "a.jsonl"), Path(m_folder.path().toStdString()).child("missing"), write(5, "b.jsonl")};
    model.setFilter(OutcomeModel::Show::Failed, {});
    model.setLogs(logs, [](const Path &log) { return QString::fromStdString(log.name()); });
    QVERIFY(model.isBusy());
    QTRY_VERIFY(!model.isBusy());
    const int failed = model.rowCount();
    QVERIFY(failed > 1);
    QCOMPARE(model.index(0, OutcomeModel::Job).data().toString(), QStringLiteral("a.jsonl"));
    QCOMPARE(model.index(failed - 1, OutcomeModel::Job).data().toString(), QStringLiteral("b.jsonl"));
    QCOMPARE(model.index(failed - 1, OutcomeModel::Status).data().toString(), QStringLiteral("Failed"));
    QCOMPARE(model.known(), std::size_t(30));
    QVERIFY(model.error());
    QCOMPARE(model.error()->path, logs[1]);
    QVERIFY(!model.isFull());
    model.setFilter(OutcomeModel::Show::All, {});
    QTRY_COMPARE(model.rowCount(), 30);
    model.setFile(logs[2]);
    QTRY_COMPARE(model.rowCount(), 5);
    QVERIFY(!model.error());
}

void OutcomeModelTest::endsAtAMillionHits()
{
    const Path log = Path(m_folder.path().toStdString()).child("million.jsonl");
    QFile file(QString::fromStdString(log.bytes()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray thousand = QByteArray(R"({"op":"copy","status":"ok","path":"/a","path_b64":"L2E="})"
                                           "\n")
                                    .repeated(1000);
    for (int i = 0; i <= 1000; ++i)
        file.write(thousand);
    file.close();
    OutcomeModel model;
    model.setLogs({log}, [](const Path &) { return QString(); });
    QTRY_VERIFY_WITH_TIMEOUT(!model.isBusy(), 60'000);
    QCOMPARE(model.rowCount(), 1'000'000);
    QVERIFY(model.isFull());
    QCOMPARE(model.index(999'999, OutcomeModel::Name).data().toString(), QStringLiteral("a"));
}

void OutcomeModelTest::listsResultsNewestFirst()
{
    QTemporaryDir folder;
    const Path older = write(2, "2.jsonl");
    const Path newer = write(3, "3.jsonl");
    const auto setTime = [](const Path &path, int seconds) {
        QFile file(QString::fromStdString(path.bytes()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'790'000'000 + seconds), QFileDevice::FileModificationTime));
    };
    setTime(older, 0);
    setTime(newer, 1);
    ui::ResultsModel model;
    QAbstractItemModelTester tester(&model);
    fs::LinuxOps ops;
    model.setHistory(store::readHistory(ops, {}, Path(m_folder.path().toStdString())));
    QueueSnapshot queue;
    JobSnapshot job;
    job.results = older;
    job.request = std::make_shared<Request>(Request {JobKind::Copy, {Path("/a/Videos")}, Path("/b"), {}});
    queue.jobs.push_back(std::make_shared<JobSnapshot>(job));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setQueue(queue);
    model.setQueue(queue);
    QVERIFY2(changes.size() == 1, "what stays as it was is not shown anew");
    QVERIFY(model.file(0).isEmpty());
    QVERIFY(model.rowOf(newer) < model.rowOf(older));
    QVERIFY(model.rowOf(newer) > 0);
    const QString present = model.index(model.rowOf(older), ui::ResultsModel::Job).data().toString();
    QVERIFY2(present.contains(QStringLiteral("Videos")), qPrintable(present));
    const QString past = model.index(model.rowOf(newer), ui::ResultsModel::Job).data().toString();
    QVERIFY2(past.contains(QLatin1String("Copy, 3 ")), qPrintable(past));
    QCOMPARE(model.logs().size(), static_cast<std::size_t>(model.rowCount() - 1));
    model.setSince(Timestamp {1'790'000'001, 0});
    QVERIFY(model.rowOf(newer) > 0);
    QCOMPARE(model.rowOf(older), -1);
}

QTEST_MAIN(OutcomeModelTest)
#include "tst_outcome_model.moc"
