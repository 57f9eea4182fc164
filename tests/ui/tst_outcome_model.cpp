// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcome_model.h"

#include "core/fs/linux_ops.h"
#include "core/fs/unique_fd.h"
#include "core/store/job_history.h"
#include "core/store/outcome_file.h"
#include "ui/models/results_model.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>
#include <optional>

using namespace ferry;
using namespace ferry::model;
using ui::OutcomeModel;

class OutcomeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryItemWithItsOutcome();
    void tellsHashTimeAndAttempts_toWhoAsks();
    void showsOnlyProblems();
    void findsNamesWithoutRegardToCase();
    void growsWithTheFile();
    void saysWhyAFileCannotBeRead();
    void keepsTheEventLoopTurning_withManyRows();
    void findsInManyLogs();
    void endsAtAMillionHits();
    void aRowBringsThoseAroundIt();
    void latestRowsComeFirst_howeverManyWereLookedAt();
    void fileThatHangs_keepsNothingBack();
    void rowsThatHang_areShownLater();
    void rowsOfTheFormerFile_areDropped();
    void logThatIsGone_isNamedInItsRows();
    void rowThatCouldNotBeRead_isReadWhenItCan();
    void rowThatCannotBeRead_isNotAskedForAllTheTime();
    void rowsAreCollected_evenIfOthersAreShown();
    void rowsThatCannotBeCollected_areCounted();
    void listsResultsNewestFirst();

private:
    Path write(int items, const char *name = "1.jsonl");
    [[nodiscard]] Path path(const char *name) const { return Path(m_folder.path().toStdString()).child(name); }
    /// A file that whoever opens it waits for, unless somebody holds what release() gives.
    Path hang(const char *name) const;
    /// Whoever waits for it goes on, and can read nothing. The file goes.
    [[nodiscard]] static fs::UniqueFd release(const Path &file);

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

Path OutcomeModelTest::hang(const char *name) const
{
    ::unlink(path(name).c_str());
    if (::mkfifo(path(name).c_str(), 0600) != 0)
        qFatal("no pipe");
    return path(name);
}

fs::UniqueFd OutcomeModelTest::release(const Path &file)
{
    return fs::UniqueFd(::open(file.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
}

void OutcomeModelTest::showsEveryItemWithItsOutcome()
{
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    model.setFile(write(25));
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 25);
    QTRY_COMPARE(model.index(0, OutcomeModel::Status).data().toString(), QStringLiteral("Done"));
    QCOMPARE(model.index(1, OutcomeModel::Status).data().toString(), QStringLiteral("Failed"));
    QVERIFY(model.index(1, OutcomeModel::Remark).data().toString().contains(QLatin1String("IMG_1")));
    QVERIFY(!model.index(1, OutcomeModel::Status).data(Qt::DecorationRole).value<QIcon>().isNull());
    std::string source;
    std::optional<std::size_t> unreadable;
    const auto take = [&source](const store::RecordedOutcome &outcome) { source = outcome.source.bytes(); };
    const auto done = [&unreadable](std::size_t count) { unreadable = count; };
    model.collect({3, 25}, take, done); // of which one is none
    QTRY_VERIFY(unreadable);
    QCOMPARE(*unreadable, std::size_t(0));
    QCOMPARE(source, std::string("/home/mara/Iceland/IMG_3\xff"));
}

void OutcomeModelTest::tellsHashTimeAndAttempts_toWhoAsks()
{
    const Path log = path("details.jsonl");
    {
        auto file = *store::OutcomeFile::create(log);
        Outcome outcome;
        outcome.source = {std::make_shared<PathNode>(Path("/home/mara")), "a"};
        outcome.bytes = 5;
        outcome.digest = digestOfHex(HashKind::Xxh3, "ab010000000000000000000000000000");
        outcome.readBack = ReadBack::Device;
        outcome.attempts = 3;
        outcome.finished = {1'780'000'000, 0};
        file->record(outcome);
        file->finish(JobSnapshot());
    }
    OutcomeModel model;
    model.setFile(log);
    const auto told = [&model](int column, int role) { return model.index(0, column).data(role).toString(); };
    QTRY_VERIFY(model.rowCount() == 1 && !told(OutcomeModel::Name, Qt::AccessibleDescriptionRole).isEmpty());
    const QStringList parts {QStringLiteral("xxh3: ab010000000000000000000000000000"), QStringLiteral("Read from the device"),
                             ui::text::moment({1'780'000'000, 0}), QStringLiteral("3 ")};
    for (const QString &part : parts) {
        QVERIFY2(told(OutcomeModel::Name, Qt::AccessibleDescriptionRole).contains(part), qPrintable(part));
        QVERIFY2(told(OutcomeModel::Status, Qt::ToolTipRole).contains(part), qPrintable(part));
    }
    QVERIFY(told(OutcomeModel::Status, Qt::AccessibleDescriptionRole).isEmpty()); // it is read out once for a row
}

void OutcomeModelTest::showsOnlyProblems()
{
    OutcomeModel model;
    QAbstractItemModelTester tester(&model);
    model.setFile(write(25));
    model.setFilter(OutcomeModel::Show::Problems, {});
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.index(2, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_21"));
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
    QTRY_COMPARE(model.index(5, OutcomeModel::Name).data().toString(), QStringLiteral("late"));
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
    QTRY_COMPARE(model.index(failed - 1, OutcomeModel::Status).data().toString(), QStringLiteral("Failed"));
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
    QTRY_COMPARE(model.index(999'999, OutcomeModel::Name).data().toString(), QStringLiteral("a"));
}

void OutcomeModelTest::aRowBringsThoseAroundIt()
{
    OutcomeModel model;
    model.setFile(write(500));
    QTRY_COMPARE(model.rowCount(), 500);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.index(250, OutcomeModel::Name).data().toString(), QStringLiteral("…"));
    QVERIFY(!model.index(250, OutcomeModel::Status).data().isValid());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 250);
    QCOMPARE(changed[0][1].toModelIndex().row(), 250);
    QCOMPARE(model.index(220, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_220"));
    QCOMPARE(model.index(250, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_250"));
    QCOMPARE(model.index(280, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_280"));
    // Not far from what is not read: that is read before anybody looks.
    QCOMPARE(model.index(300, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_300"));
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(model.index(350, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_350"));
    QCOMPARE(model.index(499, OutcomeModel::Name).data().toString(), QStringLiteral("…"));
}

void OutcomeModelTest::latestRowsComeFirst_howeverManyWereLookedAt()
{
    OutcomeModel model;
    model.setFile(write(60'000));
    QTRY_COMPARE(model.rowCount(), 60'000);
    const auto name = [&model](int row) { return model.index(row, OutcomeModel::Name).data().toString(); };
    for (int row = 0; row < 60'000; row += 50)
        QCOMPARE(name(row), QStringLiteral("…"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(name(59'950), QStringLiteral("IMG_59950"));
    // What was looked at and has gone from view costs no endless reading.
    QTRY_VERIFY_WITH_TIMEOUT(!model.isReading(), 30'000);
}

void OutcomeModelTest::fileThatHangs_keepsNothingBack()
{
    const Path hanging = hang("hanging.jsonl");
    OutcomeModel model;
    model.setFile(hanging);
    model.refresh();
    QVERIFY(model.isBusy());
    QCOMPARE(model.rowCount(), 0);
    model.setFile(write(25));
    QTRY_COMPARE(model.rowCount(), 25);
    QTRY_COMPARE(model.index(0, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_0"));
    QTRY_VERIFY(!model.isBusy());
    const fs::UniqueFd released = release(hanging);
    QVERIFY(released.isOpen());
    QTRY_VERIFY(!model.isReading());
    QCoreApplication::processEvents(); // what it tells of that
    QVERIFY2(!model.error(), "what comes of the former file is nobody's any more");
    QCOMPARE(model.rowCount(), 25);
}

void OutcomeModelTest::rowsThatHang_areShownLater()
{
    OutcomeModel model;
    model.setLogs({write(1, "a.jsonl")}, [](const Path &) { return QString(); });
    QTRY_VERIFY(!model.isBusy());
    QCOMPARE(model.rowCount(), 1);
    const Path hanging = hang("a.jsonl");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(model.index(0, OutcomeModel::Name).data().toString(), QStringLiteral("…"));
    QTest::qWait(50);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.index(0, OutcomeModel::Name).data().toString(), QStringLiteral("…"));
    QCOMPARE(model.index(0, OutcomeModel::Status).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Being read"));
    const fs::UniqueFd released = release(hanging);
    QVERIFY(released.isOpen());
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!model.index(0, OutcomeModel::Status).data(Qt::AccessibleTextRole).isValid());
    const QString remark = model.index(0, OutcomeModel::Remark).data().toString();
    QVERIFY2(remark.contains(ui::text::quoted(hanging)), qPrintable(remark)); // of a pipe no line is read back
}

void OutcomeModelTest::rowsOfTheFormerFile_areDropped()
{
    QFile file(QString::fromStdString(path("other.jsonl").bytes()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(R"({"op":"copy","status":"ok","path":"/b","path_b64":"L2I="})"
                          "\n")
                   .repeated(25));
    file.close();
    OutcomeModel model;
    model.setFile(write(25));
    QTRY_COMPARE(model.rowCount(), 25);
    QCOMPARE(model.index(0, OutcomeModel::Name).data().toString(), QStringLiteral("…"));
    QCoreApplication::processEvents(); // now it is being read
    model.setFile(path("other.jsonl"));
    QTRY_COMPARE(model.rowCount(), 25);
    QTRY_VERIFY(model.index(0, OutcomeModel::Name).data().toString() != QStringLiteral("…"));
    QCOMPARE(model.index(0, OutcomeModel::Name).data().toString(), QStringLiteral("b"));
}

void OutcomeModelTest::logThatIsGone_isNamedInItsRows()
{
    OutcomeModel model;
    model.setLogs({write(5, "a.jsonl"), write(5, "b.jsonl")}, [](const Path &) { return QString(); });
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(QFile::remove(QString::fromStdString(path("a.jsonl").bytes())));
    const auto remark = [&model](int row) { return model.index(row, OutcomeModel::Remark).data().toString(); };
    QTRY_VERIFY2(remark(0).contains(ui::text::quoted(path("a.jsonl"))), qPrintable(remark(0)));
    QCOMPARE(model.index(0, OutcomeModel::Name).data().toString(), QString());
    QCOMPARE(model.index(5, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_0"));
}

void OutcomeModelTest::rowThatCouldNotBeRead_isReadWhenItCan()
{
    OutcomeModel model;
    const Path log = write(5, "a.jsonl");
    model.setLogs({log}, [](const Path &) { return QString(); });
    QTRY_VERIFY(!model.isBusy());
    const QString name = QString::fromStdString(log.bytes());
    QVERIFY(QFile::rename(name, name + QStringLiteral(".away")));
    const auto remark = [&model] { return model.index(0, OutcomeModel::Remark).data().toString(); };
    QTRY_VERIFY2(remark().contains(ui::text::quoted(log)), qPrintable(remark()));
    QVERIFY(QFile::rename(name + QStringLiteral(".away"), name));
    QTRY_COMPARE_WITH_TIMEOUT(model.index(0, OutcomeModel::Name).data().toString(), QStringLiteral("IMG_0"), 30'000);
    QVERIFY2(remark().isEmpty(), qPrintable(remark()));
}

void OutcomeModelTest::rowThatCannotBeRead_isNotAskedForAllTheTime()
{
    OutcomeModel model;
    const Path log = write(1, "a.jsonl");
    model.setLogs({log}, [](const Path &) { return QString(); });
    QTRY_VERIFY(!model.isBusy());
    QVERIFY(QFile::remove(QString::fromStdString(log.bytes())));
    const auto remark = [&model] { return model.index(0, OutcomeModel::Remark).data().toString(); };
    QTRY_VERIFY(!remark().isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged); // each time that it was read again
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 500) {
        QVERIFY(!remark().isEmpty());
        QCoreApplication::processEvents();
    }
    QVERIFY2(changed.count() <= 1 + time.elapsed() / 1000, qPrintable(QString::number(changed.count())));
}

void OutcomeModelTest::rowsAreCollected_evenIfOthersAreShown()
{
    OutcomeModel model;
    model.setFile(write(60'000));
    QTRY_COMPARE(model.rowCount(), 60'000);
    std::vector<int> rows(60'000);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = 59'999 - static_cast<int>(i);
    const auto names = std::make_shared<std::vector<std::string>>();
    std::optional<std::size_t> unreadable;
    const auto take = [names](const store::RecordedOutcome &outcome) { names->push_back(outcome.source.name()); };
    model.collect(rows, take, [&unreadable](std::size_t count) { unreadable = count; });
    model.setFile(write(3, "b.jsonl"));
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(unreadable, 60'000);
    QCOMPARE(*unreadable, std::size_t(0));
    QCOMPARE(names->size(), std::size_t(60'000));
    QCOMPARE(names->front(), std::string("IMG_59999"));
    QCOMPARE(names->back(), std::string("IMG_0"));
}

void OutcomeModelTest::rowsThatCannotBeCollected_areCounted()
{
    OutcomeModel model;
    model.setFile(write(5));
    QTRY_COMPARE(model.rowCount(), 5);
    QVERIFY(QFile::resize(QString::fromStdString(path("1.jsonl").bytes()), 0));
    std::optional<std::size_t> unreadable;
    int taken = 0;
    model.collect(
        {0, 1, 2}, [&taken](const store::RecordedOutcome &) { ++taken; }, [&unreadable](std::size_t count) { unreadable = count; });
    QTRY_VERIFY(unreadable);
    QCOMPARE(*unreadable, std::size_t(3));
    QCOMPARE(taken, 0);
    QTRY_COMPARE(model.index(0, OutcomeModel::Remark).data().toString(), QStringLiteral("This line of the log cannot be read."));
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
    model.setRange(Timestamp {1'790'000'001, 0});
    QVERIFY(model.rowOf(newer) > 0);
    QCOMPARE(model.rowOf(older), -1);
}

QTEST_MAIN(OutcomeModelTest)
#include "tst_outcome_model.moc"
