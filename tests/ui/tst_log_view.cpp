// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/log_view.h"

#include "core/fs/linux_ops.h"
#include "core/store/outcome_file.h"
#include "core/store/queue_store.h"
#include "tests/support/tree.h"
#include "ui/dialogs/date_range_dialog.h"
#include "ui/models/results_model.h"
#include "ui/text/translation.h"
#include "ui/views/filter_chips.h"
#include "ui/views/notice_line.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QWheelEvent>

#include <algorithm>
#include <memory>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

using namespace ferry;
using model::ItemStatus;
using ui::LogView;

/// The log of a job with an item of each kind, and of two older ones, one of which the database knows.
class LogViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::text::installTranslations(*qApp, QLocale(QLocale::English)); }
    void init();
    void cleanup();

    void filters_data();
    void filters();
    void exportsWhatIsShown();
    void saysWhyAnExportFailed();
    void pathsAreCopied_ofAllThatIsChosen();
    void lettersInTheTableAreSearchedFor();
    void lateAnswersOverwriteNothing();
    void folderOfAnItemIsAskedFor();
    void saysThatLinesCannotBeRead();
    void searchesAllJobs_newestFirst();
    void searchesAgainOnlyWhenAsked();
    void jobsStandBesideTheirItems_whereThereIsRoom();
    void countsStandBesideTheFilter_whereThereIsRoom_data();
    void countsStandBesideTheFilter_whereThereIsRoom();
    void everythingIsReachedByKeys();
    void rangeLeavesOldJobsOut();
    void rangeIsFromDayToDay();
    void rangeAsksForDays_onlyIfThatIsChosen();
    void saysWhyNothingCanBeDoneAboutAJob();
    void retriesAndUndoesAPastJob_withAllItsSources();
    void aPastComparisonsTarget_isMadeLikeItsSource();
    void saysThatTheDatabaseCannotBeRead();

private:
    void writeLog(const Path &results, const QByteArray &name, std::int64_t daysAgo);
    void keepInDatabase();
    void choose(const Path &file);
    [[nodiscard]] QString cell(int row, ui::OutcomeModel::Column column) const
    {
        return m_view->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAbstractItemModel *jobs() const { return m_view->jobs()->model(); }
    [[nodiscard]] Path log(const char *name) const { return m_tree->path("results").child(name); }
    [[nodiscard]] int rows() const { return m_view->table()->model()->rowCount(); }
    QFileDialog *chooseExport(const QString &words);
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) { return label->text().contains(words); });
    }

    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::unique_ptr<LogView> m_view;
};

void LogViewTest::writeLog(const Path &results, const QByteArray &name, std::int64_t daysAgo)
{
    {
        const auto file = store::OutcomeFile::create(results);
        QVERIFY(file.has_value());
        const auto from = std::make_shared<PathNode>(Path("/home/mara"));
        for (const ItemStatus status : {ItemStatus::Done, ItemStatus::Failed}) {
            model::Outcome outcome;
            outcome.status = status;
            outcome.source = {from, (name + (status == ItemStatus::Done ? " done" : " failed")).toStdString()};
            outcome.target = outcome.source;
            if (status == ItemStatus::Failed)
                outcome.error = Error::fromErrno(EACCES, FsOp::Open, outcome.source.path());
            (*file)->record(outcome);
        }
        model::JobSnapshot job;
        job.state = model::JobState::DoneWithProblems;
        job.tally = {.done = 1, .failed = 1};
        (*file)->finish(job);
    }
    const std::int64_t then = QDateTime::currentSecsSinceEpoch() - daysAgo * 24 * 60 * 60;
    const timespec times[2] = {{then, 0}, {then, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, results.c_str(), times, 0), 0);
}

void LogViewTest::keepInDatabase()
{
    fs::LinuxOps ops;
    Result<store::Database> database = store::Database::open(ops, m_tree->path("state"));
    QVERIFY(database.has_value());
    store::StoredJob job;
    job.id = {7};
    job.request = std::make_shared<const model::Request>(
        model::Request {model::JobKind::Copy, {Path("/home/mara/Iceland"), Path("/home/mara/Faroe")}, Path("/media/Photos"), {}});
    job.progress.state = model::JobState::DoneWithProblems;
    job.progress.tally = {.done = 1, .failed = 1};
    job.progress.results = log("older.jsonl");
    QVERIFY(store::QueueStore(*database).add(job).has_value());
}

void LogViewTest::choose(const Path &file)
{
    const int row = static_cast<ui::ResultsModel *>(jobs())->rowOf(file);
    QVERIFY(row > 0);
    m_view->jobs()->setCurrentIndex(jobs()->index(row, 0));
}

void LogViewTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("results").folder("state");
    const Path results = log("newest.jsonl");
    writeLog(log("older.jsonl"), "older", 3);
    writeLog(log("oldest.jsonl"), "oldest", 100);
    keepInDatabase();
    const auto file = store::OutcomeFile::create(results);
    QVERIFY(file.has_value());
    const auto from = std::make_shared<PathNode>(Path("/home/mara"));
    const auto record = [&](const char *name, ItemStatus status, bool replaced = false, model::ReadBack readBack = model::ReadBack::None) {
        model::Outcome outcome;
        outcome.status = status;
        outcome.source = {from, name};
        outcome.target = {from, std::string(name) + ".copy"};
        outcome.replaced = replaced;
        outcome.readBack = readBack;
        if (readBack != model::ReadBack::None)
            outcome.digest = model::Digest();
        if (status == ItemStatus::Failed)
            outcome.error = Error::fromErrno(EACCES, FsOp::Open, Path("/home/mara").child(name));
        if (status == ItemStatus::Lossy)
            outcome.losses.push_back({model::LossKind::Owner, EPERM, {}, false});
        if (status == ItemStatus::Skipped)
            outcome.skipReason = model::SkipReason::Policy;
        (*file)->record(outcome);
    };
    record("done", ItemStatus::Done);
    record("failed", ItemStatus::Failed);
    record("lossy", ItemStatus::Lossy);
    record("skipped", ItemStatus::Skipped);
    record("replaced", ItemStatus::Done, true);
    record("verified", ItemStatus::Done, false, model::ReadBack::Device);
    (*file)->finish(model::JobSnapshot());
    (*file)->flush();
    m_view = std::make_unique<LogView>(m_tree->path("results"), m_tree->path("state"));
    m_view->resize(1000, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->showFile(results);
    QTRY_COMPARE(rows(), 6);
    QTRY_COMPARE(jobs()->rowCount(), 4);
}

void LogViewTest::cleanup()
{
    m_view.reset();
    m_tree.reset();
    m_temp.reset();
}

void LogViewTest::filters_data()
{
    using Show = ui::OutcomeModel::Show;
    QTest::addColumn<int>("show");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("rows");
    QTest::newRow("all") << int(Show::All) << QStringLiteral("All") << 6;
    QTest::newRow("problems") << int(Show::Problems) << QStringLiteral("Problems") << 2;
    QTest::newRow("failed") << int(Show::Failed) << QStringLiteral("Failed") << 1;
    QTest::newRow("lossy") << int(Show::Lossy) << QStringLiteral("Warnings") << 1;
    QTest::newRow("skipped") << int(Show::Skipped) << QStringLiteral("Skipped") << 1;
    QTest::newRow("replaced") << int(Show::Replaced) << QStringLiteral("Replaced") << 1;
    QTest::newRow("verified") << int(Show::Verified) << QStringLiteral("Verified") << 1;
}

void LogViewTest::filters()
{
    QFETCH(int, show);
    QFETCH(QString, word);
    QFETCH(int, rows);
    QToolButton *chip = m_view->filter()->chip(show);
    QCOMPARE(chip->text(), word);
    chip->click();
    QVERIFY(chip->isChecked());
    QTRY_COMPARE(this->rows(), rows);
}

QFileDialog *LogViewTest::chooseExport(const QString &words)
{
    for (QAction *action : m_view->exportButton()->menu()->actions()) {
        if (action->text().contains(words))
            action->trigger();
    }
    return m_view->findChild<QFileDialog *>();
}

void LogViewTest::exportsWhatIsShown()
{
    m_view->search()->setText(QStringLiteral("ed.copy"));
    QTRY_COMPARE(rows(), 4);
    QFileDialog *dialog = chooseExport(QStringLiteral("text"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QString::fromStdString(m_tree->path("out.txt").bytes()));
    QTRY_VERIFY(says(QStringLiteral("4 items written")));
    const std::string words = m_tree->content("out.txt");
    QVERIFY(words.find("/home/mara/failed -> /home/mara/failed.copy: ") != std::string::npos);
    QVERIFY(words.find("lossy") == std::string::npos);
}

void LogViewTest::saysWhyAnExportFailed()
{
    QFileDialog *dialog = chooseExport(QStringLiteral("CSV"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QString::fromStdString(m_tree->path("none/out.csv").bytes()));
    QTRY_VERIFY(says(QStringLiteral("out.csv")));
}

void LogViewTest::pathsAreCopied_ofAllThatIsChosen()
{
    m_view->table()->selectAll();
    m_view->table()->actions().at(1)->trigger();
    m_view->showFile(log("older.jsonl")); // before it is read
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("/home/mara/done\n/home/mara/failed\n/home/mara/lossy\n/home/mara/skipped\n/home/mara/replaced\n"
                                "/home/mara/verified"));
}

void LogViewTest::lettersInTheTableAreSearchedFor()
{
    QTRY_VERIFY(m_view->outcomes()->rowCount() > 1);
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->showFile(log("newest.jsonl")); // where there is room for one table only
    m_view->search()->setText(QStringLiteral("former"));
    m_view->table()->setFocus();
    QTRY_VERIFY(m_view->table()->hasFocus());
    QTest::keyClick(m_view->table(), Qt::Key_Space);
    QTest::keyClick(m_view->table(), Qt::Key_Delete);
    QVERIFY(m_view->table()->hasFocus());
    QTest::keyClick(m_view->table(), Qt::Key_L);
    QCOMPARE(m_view->search()->text(), QStringLiteral("l"));
    QVERIFY(m_view->search()->hasFocus());
    QTest::keyClick(m_view->search(), Qt::Key_O);
    QCOMPARE(m_view->search()->text(), QStringLiteral("lo"));
}

void LogViewTest::lateAnswersOverwriteNothing()
{
    const auto allIsRead = [this] { // what is asked for is read in its order
        bool isDone = false;
        m_view->outcomes()->collect({0}, [](const store::RecordedOutcome &) {}, [&isDone](std::size_t) { isDone = true; });
        return QTest::qWaitFor([&isDone] { return isDone; }, 60'000);
    };
    QTRY_VERIFY(m_view->outcomes()->rowCount() > 1);
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear();
    QAction *copy = m_view->table()->actions().at(1);
    m_view->table()->selectAll();
    copy->trigger();
    clipboard->setText(QStringLiteral("later"));
    QVERIFY(allIsRead());
    QCOMPARE(clipboard->text(), QStringLiteral("later"));

    QSignalSpy copied(clipboard, &QClipboard::dataChanged);
    copy->trigger();
    m_view->table()->selectRow(1);
    copy->trigger();
    QVERIFY(allIsRead());
    QCOMPARE(copied.count(), 1);
    QCOMPARE(clipboard->text(), QStringLiteral("/home/mara/failed"));

    QSignalSpy asked(m_view.get(), &LogView::itemRequested);
    QAction *open = m_view->table()->actions().at(0);
    open->trigger();
    m_view->table()->selectRow(0);
    open->trigger();
    QVERIFY(allIsRead());
    QCOMPARE(asked.count(), 1);
}

void LogViewTest::folderOfAnItemIsAskedFor()
{
    QSignalSpy asked(m_view.get(), &LogView::itemRequested);
    m_view->table()->setCurrentIndex(m_view->table()->model()->index(1, 0));
    m_view->table()->actions().at(0)->trigger();
    QTRY_COMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<Path>() == Path("/home/mara/failed"));
}

void LogViewTest::saysThatLinesCannotBeRead()
{
    QTRY_VERIFY(!m_view->outcomes()->isBusy());
    QSignalSpy asked(m_view.get(), &LogView::itemRequested);
    m_tree->rewrite("results/newest.jsonl", "");
    m_view->table()->setCurrentIndex(m_view->table()->model()->index(1, 0));
    m_view->table()->actions().at(0)->trigger();
    QTRY_VERIFY(says(QStringLiteral("Lines of the log cannot be read.")));
    QCOMPARE(asked.count(), 0);
}

void LogViewTest::searchesAllJobs_newestFirst()
{
    m_view->searchAll();
    QCOMPARE(m_view->jobs()->currentIndex().row(), 0);
    QVERIFY(m_view->search()->hasFocus());
    QTRY_COMPARE(rows(), 10);
    m_view->search()->setText(QStringLiteral("FAILED"));
    QTRY_COMPARE(rows(), 3);
    QTRY_VERIFY(!m_view->outcomes()->isBusy());
    QTRY_COMPARE(cell(0, ui::OutcomeModel::Name), QStringLiteral("failed"));
    QCOMPARE(cell(1, ui::OutcomeModel::Name), QStringLiteral("older failed"));
    QCOMPARE(cell(2, ui::OutcomeModel::Name), QStringLiteral("oldest failed"));
    QVERIFY(!m_view->table()->isColumnHidden(ui::OutcomeModel::Job));
    QVERIFY2(cell(1, ui::OutcomeModel::Job).endsWith(QStringLiteral("Copy 2 items to Photos")), qPrintable(cell(1, ui::OutcomeModel::Job)));
    QVERIFY(says(QStringLiteral("10 items, 3 shown")));
    m_view->filter()->choose(int(ui::OutcomeModel::Show::Replaced));
    QTRY_COMPARE(rows(), 0);
    m_view->search()->clear();
    QTRY_COMPARE(rows(), 1);
    choose(log("older.jsonl"));
    QTRY_COMPARE(rows(), 0);
    QVERIFY(m_view->table()->isColumnHidden(ui::OutcomeModel::Job));
    QFileDialog *dialog = nullptr;
    m_view->filter()->choose(int(ui::OutcomeModel::Show::All));
    m_view->searchAll();
    dialog = chooseExport(QStringLiteral("text"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QString::fromStdString(m_tree->path("out.txt").bytes()));
    QTRY_VERIFY(says(QStringLiteral("10 items written")));
}

void LogViewTest::searchesAgainOnlyWhenAsked()
{
    m_view->searchAll();
    QTRY_COMPARE(rows(), 10);
    writeLog(log("fresh.jsonl"), "fresh", 0);
    auto queue = std::make_shared<model::QueueSnapshot>();
    model::JobSnapshot job;
    job.id = {9};
    job.results = log("fresh.jsonl");
    queue->jobs.push_back(std::make_shared<model::JobSnapshot>(job));
    m_view->setQueue(queue);
    QTRY_COMPARE(jobs()->rowCount(), 5);
    QVERIFY2(rows() == 10, "nobody's place in what was found is lost");
    m_view->hide();
    m_view->show();
    QTRY_COMPARE(rows(), 12);
}

void LogViewTest::jobsStandBesideTheirItems_whereThereIsRoom()
{
    QVERIFY(m_view->jobs()->isVisible() && m_view->table()->isVisible() && !m_view->backButton()->isVisible());
    m_view->resize(m_view->minimumSizeHint().width(), 300);
    QVERIFY2(m_view->width() < 560, qPrintable(QString::number(m_view->width())));
    QTRY_VERIFY(!m_view->jobs()->isVisible() && m_view->table()->isVisible() && m_view->backButton()->isVisible());
    for (const QToolButton *chip : m_view->filter()->findChildren<QToolButton *>())
        QTRY_VERIFY2(m_view->filter()->rect().contains(chip->geometry()), qPrintable(chip->text()));
    QVERIFY(m_view->filter()->geometry().bottom() < m_view->table()->mapTo(m_view.get(), QPoint()).y());
    m_view->backButton()->click();
    QVERIFY(m_view->jobs()->isVisible() && !m_view->table()->isVisible() && !m_view->backButton()->isVisible());
    choose(log("older.jsonl"));
    QVERIFY(m_view->jobs()->isVisible());
    QTest::keyClick(m_view->jobs(), Qt::Key_Return);
    QVERIFY(m_view->table()->isVisible());
    QTRY_COMPARE(rows(), 2);
}

void LogViewTest::countsStandBesideTheFilter_whereThereIsRoom_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("scale");
    QTest::newRow("English") << QLocale(QLocale::English) << Qt::LeftToRight << 1;
    QTest::newRow("German") << QLocale(QLocale::German) << Qt::LeftToRight << 1;
    QTest::newRow("German, large") << QLocale(QLocale::German) << Qt::LeftToRight << 2;
    QTest::newRow("from the right") << QLocale(QLocale::English) << Qt::RightToLeft << 1;
}

void LogViewTest::countsStandBesideTheFilter_whereThereIsRoom()
{
    QFETCH(QLocale, language);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, scale);
    ui::text::installTranslations(*qApp, language);
    const auto back = qScopeGuard([] {
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)); // English would lie over what it has no words for
        ui::text::installTranslations(*qApp, QLocale(QLocale::English));
    });
    m_view = std::make_unique<LogView>(m_tree->path("results"), m_tree->path("state"));
    QFont font = m_view->font();
    font.setPixelSize(m_view->fontInfo().pixelSize() * scale);
    m_view->setFont(font);
    m_view->setLayoutDirection(direction);
    m_view->resize(2400, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->showFile(log("newest.jsonl"));
    QTRY_COMPARE(rows(), 6);
    QTRY_VERIFY(!m_view->outcomes()->isBusy());

    const QLabel *counts = m_view->counts();
    const ui::FilterChips *filter = m_view->filter();
    const auto isOneLine = [filter] { return filter->height() < 2 * filter->minimumSizeHint().height(); };
    const auto isBeside = [&] {
        const QRect at = counts->geometry();
        const bool follows = direction == Qt::LeftToRight ? at.left() > filter->geometry().right() : at.right() < filter->geometry().left();
        return follows && filter->geometry().contains(QPoint(filter->geometry().center().x(), at.center().y())) && isOneLine();
    };
    const auto isBelow = [&] { return counts->geometry().top() > filter->geometry().bottom(); };
    const auto wanted = [counts] { return counts->fontMetrics().horizontalAdvance(counts->text()); };
    const auto bottomOf = [this](const QWidget *widget) { return widget->mapTo(m_view.get(), widget->rect().bottomLeft()).y(); };
    QTRY_VERIFY(isBeside());
    QVERIFY(counts->width() >= wanted());
    QCOMPARE(bottomOf(m_view->table()), m_view->height() - 1); // all that is left is theirs

    const int margins = 2 * filter->mapTo(m_view.get(), QPoint()).y(); // more than those at the sides
    m_view->resize(filter->sizeHint().width() + wanted() + margins, 500);
    QTRY_VERIFY(isBeside());
    QVERIFY(counts->width() >= wanted());
    m_view->resize(filter->sizeHint().width() + wanted(), 500);
    QTRY_VERIFY(isBelow() && isOneLine());
    QTRY_VERIFY(counts->height() >= counts->heightForWidth(counts->width()));
    QTRY_VERIFY(bottomOf(counts) < m_view->table()->mapTo(m_view.get(), QPoint()).y());

    // A longer sentence needs the line that a shorter one does not.
    m_view->resize(filter->sizeHint().width() + wanted() + 40 + counts->fontMetrics().averageCharWidth(), 500);
    QTRY_VERIFY(isBeside());
    m_view->filter()->choose(static_cast<int>(ui::OutcomeModel::Show::Failed));
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(isBelow());
    m_view->filter()->choose(static_cast<int>(ui::OutcomeModel::Show::All));
    QTRY_COMPARE(rows(), 6);
    QTRY_VERIFY(isBeside());

    m_view->resize(m_view->minimumSizeHint().width(), 500);
    for (const QToolButton *chip : filter->findChildren<QToolButton *>())
        QTRY_VERIFY2(filter->rect().contains(chip->geometry()), qPrintable(chip->text()));
    QTRY_VERIFY(bottomOf(counts) < m_view->table()->mapTo(m_view.get(), QPoint()).y());
}

void LogViewTest::everythingIsReachedByKeys()
{
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    QVERIFY(m_view->jobs()->hasFocus());
    QTest::keyClick(m_view->jobs(), Qt::Key_Down);
    QTRY_COMPARE(m_view->outcomes()->file(), log("older.jsonl"));
    QTest::keyClick(m_view->jobs(), Qt::Key_Return);
    QVERIFY(m_view->table()->hasFocus());
    QTest::keyClick(m_view->table(), Qt::Key_Escape);
    QVERIFY(m_view->jobs()->hasFocus());
    QTest::keyClick(m_view->jobs(), Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(m_view->outcomes()->isOfLogs());
    m_view->exportButton()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_view->exportButton(), Qt::Key_Tab);
    QToolButton *chip = m_view->filter()->chip(m_view->filter()->chosen());
    QVERIFY(chip->hasFocus());
    QTest::keyClick(chip, Qt::Key_Tab);
    QVERIFY(m_view->jobs()->hasFocus());
}

void LogViewTest::rangeLeavesOldJobsOut()
{
    m_view->searchAll();
    QTRY_COMPARE(rows(), 10);
    m_view->range()->setCurrentIndex(m_view->range()->findText(QStringLiteral("Last 7 days")));
    QCOMPARE(jobs()->rowCount(), 3);
    QTRY_COMPARE(rows(), 8);
    m_view->range()->setCurrentIndex(m_view->range()->findText(QStringLiteral("Today")));
    QCOMPARE(jobs()->rowCount(), 2);
    QTRY_COMPARE(rows(), 6);
    m_view->showFile(log("oldest.jsonl"));
    QVERIFY2(m_view->range()->currentIndex() == 0, "a job that is asked for is in the range");
    QTRY_COMPARE(rows(), 2);
    m_view->range()->setCurrentIndex(m_view->range()->findText(QStringLiteral("Last 30 days")));
    QVERIFY2(m_view->outcomes()->isOfLogs(), "the chosen job is not there any more");
}

void LogViewTest::rangeIsFromDayToDay()
{
    m_view->searchAll();
    QTRY_COMPARE(rows(), 10);
    QComboBox *range = m_view->range();
    const int other = range->count() - 1;
    const auto ask = [this, range, other] {
        range->setCurrentIndex(other); // as a click on the line
        Q_EMIT range->activated(other);
        return m_view->findChild<ui::DateRangeDialog *>();
    };
    ui::DateRangeDialog *dialog = ask();
    QVERIFY(dialog);
    QVERIFY2(!dialog->isModal(), "the log can be looked at meanwhile");
    QCOMPARE(ask(), dialog);
    QCOMPARE(m_view->findChildren<ui::DateRangeDialog *>().size(), 1);
    QCOMPARE(jobs()->rowCount(), 4);
    dialog->reject();
    QCOMPARE(range->currentIndex(), 0);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    const QDate today = QDate::currentDate();
    dialog = ask();
    QVERIFY(dialog);
    dialog->from()->setDate(today.addDays(1));
    QCOMPARE(dialog->to()->date(), today.addDays(1));
    dialog->from()->setDate(today.addDays(-7));
    dialog->to()->setDate(today.addDays(-1));
    dialog->accept();
    QCOMPARE(jobs()->rowCount(), 2); // what was written today is left out, and what is older
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(range->currentIndex(), other);
    QVERIFY(range->currentText().contains(QLocale().toString(today.addDays(-7), QLocale::ShortFormat)));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = ask();
    QVERIFY(dialog);
    QCOMPARE(dialog->to()->date(), today.addDays(-1));
    dialog->reject();
    QCOMPARE(range->currentIndex(), other);
    range->setCurrentIndex(0);
    QCOMPARE(jobs()->rowCount(), 4);
}

void LogViewTest::rangeAsksForDays_onlyIfThatIsChosen()
{
    QComboBox *range = m_view->range();
    const int last = range->count() - 2; // of those that do not ask
    range->setCurrentIndex(last);
    const QPoint at = range->rect().center();
    QWheelEvent turn(at, range->mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(range, &turn);
    QCOMPARE(range->currentIndex(), last);
    QTest::keyClick(range, Qt::Key_Down);
    QVERIFY(range->view()->isVisible());
    QTest::keyClick(range->view(), Qt::Key_Down);
    QCOMPARE(range->currentIndex(), last);
    QVERIFY(!m_view->findChild<ui::DateRangeDialog *>());
    QTest::keyClick(range->view(), Qt::Key_Return);
    QVERIFY(m_view->findChild<ui::DateRangeDialog *>());
}

void LogViewTest::saysWhyNothingCanBeDoneAboutAJob()
{
    m_view->searchAll();
    QVERIFY(!m_view->retryButton()->isEnabled() && !m_view->undoButton()->isEnabled());
    QVERIFY(m_view->retryButton()->toolTip().contains(QStringLiteral("Choose a job")));
    choose(log("oldest.jsonl"));
    QVERIFY(!m_view->retryButton()->isEnabled() && !m_view->undoButton()->isEnabled());
    QVERIFY(m_view->undoButton()->toolTip().contains(QStringLiteral("not known any more")));
    auto queue = std::make_shared<model::QueueSnapshot>();
    model::JobSnapshot job;
    job.id = {7};
    job.state = model::JobState::Running;
    job.request = std::make_shared<const model::Request>(model::Request {model::JobKind::Delete, {Path("/home/mara/x")}, {}, {}});
    job.results = log("older.jsonl");
    queue->jobs = {std::make_shared<model::JobSnapshot>(job)};
    m_view->setQueue(queue);
    choose(log("older.jsonl"));
    QVERIFY(m_view->retryButton()->toolTip().contains(QStringLiteral("has not ended")));
    job.state = model::JobState::Done;
    job.tally.done = 1;
    queue = std::make_shared<model::QueueSnapshot>();
    queue->jobs = {std::make_shared<model::JobSnapshot>(job)};
    m_view->setQueue(queue);
    QVERIFY(!m_view->retryButton()->isEnabled() && !m_view->undoButton()->isEnabled());
    QVERIFY(m_view->retryButton()->toolTip().contains(QStringLiteral("failed")));
    QVERIFY(m_view->undoButton()->toolTip().contains(QStringLiteral("cannot be undone")));
}

void LogViewTest::retriesAndUndoesAPastJob_withAllItsSources()
{
    std::vector<model::Request> asked;
    connect(m_view.get(), &LogView::jobRequested, this, [&asked](const model::Request &request) { asked.push_back(request); });
    choose(log("older.jsonl"));
    QVERIFY(m_view->retryButton()->isEnabled() && m_view->undoButton()->isEnabled());
    m_view->retryButton()->click();
    QTRY_COMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].sources.size(), std::size_t(2));
    QVERIFY(asked[0].options.retries());
    QCOMPARE(asked[0].options.only->log, log("older.jsonl"));
    m_view->undoButton()->click();
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = m_view->findChild<QMessageBox *>()));
    QVERIFY2(question->text().contains(QStringLiteral("Copy 2 items to Photos")), qPrintable(question->text()));
    QVERIFY2(asked.size() == 1, "undone only on yes");
    for (QAbstractButton *button : question->buttons()) {
        if (button != question->defaultButton())
            button->click();
    }
    QTRY_COMPARE(asked.size(), std::size_t(2));
    QVERIFY(asked[1].options.undoes());
    QCOMPARE(asked[1].sources.size(), std::size_t(2));
}

void LogViewTest::aPastComparisonsTarget_isMadeLikeItsSource()
{
    QVERIFY(m_view->retryButton()->isVisible() && !m_view->alignButton()->isVisible());
    writeLog(log("compared.jsonl"), "compared", 1);
    {
        fs::LinuxOps ops;
        Result<store::Database> database = store::Database::open(ops, m_tree->path("state"));
        QVERIFY(database.has_value());
        store::StoredJob job;
        job.id = {8};
        job.request = std::make_shared<const model::Request>(
            model::Request {model::JobKind::Verify, {Path("/home/mara/a"), Path("/home/mara/b")}, Path("/media/Photos"), {}});
        job.progress.state = model::JobState::Cancelled;
        job.progress.tally = {.done = 1, .lossy = 0, .skipped = 0, .failed = 13, .unsupported = 0, .differing = 1, .extra = 12};
        job.progress.results = log("compared.jsonl");
        QVERIFY(store::QueueStore(*database).add(job).has_value());
    }
    m_view->hide();
    m_view->show();
    QTRY_VERIFY(static_cast<ui::ResultsModel *>(jobs())->rowOf(log("compared.jsonl")) > 0);
    std::vector<model::Request> asked;
    connect(m_view.get(), &LogView::jobRequested, this, [&asked](const model::Request &request) { asked.push_back(request); });
    choose(log("compared.jsonl"));
    QVERIFY(m_view->alignButton()->isVisible() && m_view->alignButton()->isEnabled());
    QVERIFY(!m_view->retryButton()->isVisible() && !m_view->undoButton()->isVisible());
    const QList<QAction *> actions = m_view->alignButton()->menu()->actions();
    QCOMPARE(actions.size(), 2);
    QVERIFY(actions[0]->isEnabled() && actions[1]->isEnabled());
    QVERIFY2(actions[1]->text().contains(QStringLiteral("(12)")), qPrintable(actions[1]->text()));

    actions[0]->trigger();
    QTRY_COMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].kind, model::JobKind::Copy);
    QCOMPARE(asked[0].sources.size(), std::size_t(2));
    QVERIFY(asked[0].options.only->which == model::LoggedPart::Which::Differing);
    QCOMPARE(asked[0].options.only->log, log("compared.jsonl"));

    actions[1]->trigger();
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = m_view->findChild<QMessageBox *>()));
    QVERIFY2(question->text().contains(QStringLiteral("12")) && question->text().contains(QStringLiteral("/media/Photos")),
             qPrintable(question->text()));
    QVERIFY2(asked.size() == 1, "only on yes");
    for (QAbstractButton *button : question->buttons()) {
        if (button != question->defaultButton())
            button->click();
    }
    QTRY_COMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked[1].kind, model::JobKind::Trash);
    QVERIFY(asked[1].options.only->which == model::LoggedPart::Which::Extra);

    choose(log("older.jsonl"));
    QVERIFY(m_view->retryButton()->isVisible() && !m_view->alignButton()->isVisible());
}

void LogViewTest::saysThatTheDatabaseCannotBeRead()
{
    m_tree->folder("broken").file("broken/ferry.db", "no database at all, but long enough to be looked at as if it were one");
    LogView view(m_tree->path("results"), m_tree->path("broken"));
    view.show();
    QTRY_VERIFY(!view.notice()->text().isEmpty());
    QVERIFY2(view.notice()->text().contains(QStringLiteral("ferry.db")), qPrintable(view.notice()->text()));
    QCOMPARE(view.jobs()->model()->rowCount(), 4);
}

QTEST_MAIN(LogViewTest)
#include "tst_log_view.moc"
