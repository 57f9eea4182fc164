// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcome_model.h"
#include "ui/models/results_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
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
    QueueSnapshot queue;
    JobSnapshot job;
    job.results = older;
    job.request = std::make_shared<Request>(Request {JobKind::Copy, {Path("/a/Videos")}, Path("/b"), {}});
    queue.jobs.push_back(std::make_shared<JobSnapshot>(job));
    model.reload(Path(m_folder.path().toStdString()), queue);
    QVERIFY(model.rowOf(newer) < model.rowOf(older));
    QVERIFY(model.rowOf(newer) >= 0);
    const QString present = model.index(model.rowOf(older)).data().toString();
    QVERIFY2(present.contains(QStringLiteral("Videos")), qPrintable(present));
    const QString past = model.index(model.rowOf(newer)).data().toString();
    QVERIFY2(past.contains(QLatin1String("Copy, 3 ")), qPrintable(past));
}

QTEST_MAIN(OutcomeModelTest)
#include "tst_outcome_model.moc"
