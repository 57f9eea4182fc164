// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_queue_source.h"
#include "tests/ui/key_clashes.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/finished_sweep.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/limit_box.h"
#include "ui/models/question_model.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/translation.h"
#include "ui/views/elided_label.h"
#include "ui/views/job_bar.h"
#include "ui/views/job_row.h"
#include "ui/views/log_view.h"
#include "ui/views/notice_line.h"
#include "ui/views/question_facts.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/transfers_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::model;

class TransfersWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void rowButtonsSteerTheirJob();
    void keysSteerTheCurrentJob();
    void unchangedRowsAreNotTouched();
    void rowsFollowTheQueue();
    void aCancelledJobIsGoneOnWith();
    void aRowAsksBesideItsWork_andCanBePausedMeanwhile();
    void aRowsButtonsTellTheirKeys_andOpenItsMenu();
    void numbersDoNotMoveTheirNeighbours();
    void rowsNameDevices_asSoonAsTheyAreKnown();
    void finishedJobsFoldToOneLine();
    void rowSaysEverythingToAScreenReader();
    void rowSaysWhichJobItWaitsFor_inPlaceOfABar();
    void rowSaysThatItVerifies_inPlaceOfARate();
    void questionsTabShowsOnlyWhileItHoldsSomething();
    void emptyQueueTeachesTheKeysAsTheyAre();
    void answersOneOrAllOfKind();
    void offersOnlyAnswersThatFit();
    void headingAnswersItsWholeKindOnce();
    void dropIsHeardAsCopy_andShiftMoves();
    void dropOfMoveOnlySource_isTakenWithShiftOnly();
    void dropWithControl_isACopy();
    void dropOpensMenuThenDialogWithExactNames();
    void dropOfForeignUriIsRefusedInWords();
    void submitsWhatTheDialogSays();
    void whatIsChosenForOneJob_isNotForTheNext();
    void closingAsksWhileJobsRun();
    void closingWithNothingRunningJustCloses();
    void orderIsChangedByKeyAndByDragging();
    void whatFailedIsTriedAgain_andWhatWasDoneUndone();
    void aComparisonsTarget_isMadeLikeItsSource();
    void aWaitingJobIsChanged_andDoesNotBeginMeanwhile();
    void whatWasKeptIsRemoved_whenSomebodySaysSo();
    void noKeyStandsForTwoThings();
    void removingWhatWasKept_whereItHangs_keepsNothingBack();
    void everyFocusableWidgetHasAName();
    void everyMenuEntryDoesSomethingOrIsDisabled();
    void logThatIsNotCompleteIsSaid_inRowAndLog();
    void searchOpensTheLogOfAllJobs_andWhatItAsksForIsSubmitted();
    void interruptedJobsAreResumedOrRemoved_andLeavingDoesNotAskForThem();
    void aQueueThatIsNotKept_isSaid();
    void allJobsAreLimitedTogether_andThatIsSaid();
    void germanFitsAtDefaultSize();
    void wellEndedJobsLeaveAfterTenMinutes();

private:
    ui::JobRow *row(std::size_t index) const { return m_window->queueView()->rows().at(index); }
    QList<QToolButton *> buttons(std::size_t index) const { return row(index)->findChildren<QToolButton *>(); }
    std::unique_ptr<QMimeData> files(const QByteArray &uris) const;
    void makeWindow();
    void fillQueue();

    QTemporaryDir m_settings;
    std::unique_ptr<tests::FakeQueueSource> m_source;
    std::unique_ptr<browse::Browser> m_browser;
    std::unique_ptr<ui::TransfersWindow> m_window;
};

void TransfersWindowTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TransfersWindowTest::init()
{
    ui::Settings().clear();
    m_source = std::make_unique<tests::FakeQueueSource>();
    m_browser = std::make_unique<browse::Browser>();
}

void TransfersWindowTest::cleanup()
{
    if (m_window)
        m_window->leave();
    m_window.reset();
    m_browser.reset();
    m_source.reset();
    QLocale::setDefault(QLocale::c());
}

void TransfersWindowTest::makeWindow()
{
    m_source->publish();
    m_window = std::make_unique<ui::TransfersWindow>(*m_source, *m_browser);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TransfersWindowTest::fillQueue()
{
    for (int state = 0; state <= static_cast<int>(JobState::Failed); ++state) {
        JobSnapshot &job = m_source->addJob(static_cast<JobState>(state));
        job.found = {8112, 12'000'000'000};
        job.foundIsFinal = true;
        job.bytesHandled = 3'100'000'000;
        job.tally.done = 1204;
        job.tally.failed = state == static_cast<int>(JobState::DoneWithProblems) ? 3 : 0;
        job.rate = {148'000'000};
        job.worked = std::chrono::seconds(60);
        job.left = std::chrono::seconds(59 * 60 + 23 * 3600);
        job.questions = 2;
        job.results = Path("/nowhere/1.jsonl");
    }
    JobSnapshot &waiting = m_source->queue.jobs[static_cast<std::size_t>(JobState::Waiting)];
    waiting.waitsFor = {2};
    waiting.waitsForWhat = m_source->queue.jobs[1].request;
    m_source->queue.jobs.back().error = Error::of(ErrorKind::IntoItself, FsOp::None, Path("/a"));
    m_source->queue.jobs[static_cast<std::size_t>(JobState::Done)].logError
        = Error::of(ErrorKind::NoSpace, FsOp::Write, Path("/x/1.jsonl"));
    m_source->addQuestion({5}, "IMG_0001.CR3");
    m_source->addQuestion({5}, "IMG_0002.CR3");
    m_source->addQuestion({5}, "Raw", QuestionKind::FolderExists);
}

std::unique_ptr<QMimeData> TransfersWindowTest::files(const QByteArray &uris) const
{
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("text/uri-list"), uris);
    return data;
}

void TransfersWindowTest::rowButtonsSteerTheirJob()
{
    m_source->addJob(JobState::Running);
    m_source->addJob(JobState::Paused);
    m_source->addJob(JobState::Done);
    makeWindow();
    buttons(0)[0]->click();
    buttons(0)[1]->click();
    buttons(1)[0]->click();
    buttons(2)[1]->click();
    QCOMPARE(m_source->commands,
             (QStringList {QStringLiteral("pause 1"), QStringLiteral("cancel 1"), QStringLiteral("resume 2"), QStringLiteral("clear 3")}));
    QVERIFY2(!buttons(2)[0]->isEnabled(), "a job without results file has no log to show");
}

void TransfersWindowTest::keysSteerTheCurrentJob()
{
    m_source->addJob(JobState::Running);
    m_source->addJob(JobState::Waiting);
    makeWindow();
    m_window->activateWindow();
    row(0)->setFocus();
    QTest::keyClick(row(0), Qt::Key_Down);
    QCOMPARE(m_window->queueView()->current().value, std::uint64_t(2));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(m_window->queueView()->current().value, std::uint64_t(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_source->commands,
             (QStringList {QStringLiteral("pause 2"), QStringLiteral("startNow 2"), QStringLiteral("cancel 2"), QStringLiteral("cancel 1"),
                           QStringLiteral("pauseAll")}));
}

void TransfersWindowTest::unchangedRowsAreNotTouched()
{
    m_source->addJob();
    makeWindow();
    // The revision says that nothing changed; a row that looks anyway would show the other state.
    m_source->queue.jobs[0].state = JobState::Paused;
    m_source->publish();
    QCOMPARE(row(0)->job().state, JobState::Running);
    ++m_source->queue.jobs[0].revision;
    m_source->publish();
    QCOMPARE(row(0)->job().state, JobState::Paused);
}

void TransfersWindowTest::rowsFollowTheQueue()
{
    for (int i = 0; i < 4; ++i)
        m_source->addJob(JobState::Done);
    makeWindow();
    auto &jobs = m_source->queue.jobs;
    m_window->queueView()->setCurrent(jobs[1].id);
    jobs.erase(jobs.begin() + 1);
    std::swap(jobs[0], jobs[2]);
    m_source->publish();
    const auto &rows = m_window->queueView()->rows();
    QCOMPARE(rows.size(), std::size_t(3));
    for (std::size_t i = 0; i < rows.size(); ++i)
        QVERIFY(rows[i]->job().id == jobs[i].id);
    QVERIFY(m_window->queueView()->current() == jobs[1].id);
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    QVERIFY(rows[0]->y() < rows[1]->y() && rows[1]->y() < rows[2]->y());
}

void TransfersWindowTest::aCancelledJobIsGoneOnWith()
{
    for (int i = 0; i < 2; ++i) {
        m_source->addJob(JobState::Cancelled).results = Path("/state/results/1.jsonl");
        m_source->addJob(JobState::Cancelled); // without a log nobody knows what is left
    }
    makeWindow();
    auto *resume = m_window->findChild<QAction *>(QStringLiteral("job.resume"));
    row(1)->setFocus();
    QVERIFY(!resume->isVisible() && !resume->isEnabled());
    QVERIFY(buttons(1)[0]->accessibleName().startsWith(QStringLiteral("Show log:")));
    row(0)->setFocus();
    QVERIFY(resume->isVisible() && resume->isEnabled() && !resume->autoRepeat());
    QVERIFY(buttons(0)[0]->accessibleName().startsWith(QStringLiteral("Resume:")));
    buttons(0)[0]->click();
    row(2)->setFocus();
    resume->trigger();
    QVERIFY(m_source->submitted.empty());
    QCOMPARE(m_source->commands, (QStringList {QStringLiteral("goOn 1"), QStringLiteral("goOn 3")}));
}

void TransfersWindowTest::aRowAsksBesideItsWork_andCanBePausedMeanwhile()
{
    JobSnapshot &job = m_source->addJob();
    job.rate = {148'000'000};
    job.worked = std::chrono::seconds(60);
    job.left = std::chrono::seconds(150);
    m_source->addQuestion(job.id, "IMG_0001.CR3");
    makeWindow();
    const auto shows = [this](const QString &text) {
        const auto labels = row(0)->findChildren<ui::ElidedLabel *>();
        return std::ranges::any_of(labels, [&text](const auto *label) { return label->isVisible() && label->text() == text; });
    };
    const auto answer = [this]() -> QToolButton * {
        for (QToolButton *button : buttons(0)) {
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Answer:")))
                return button;
        }
        return nullptr;
    };
    QVERIFY(!shows(QStringLiteral("Needs you")) && !answer());
    m_source->queue.jobs[0].questions = 1;
    ++m_source->queue.jobs[0].revision;
    m_source->publish();
    QVERIFY(shows(QStringLiteral("Needs you")) && shows(QStringLiteral("148 MB/s")) && shows(QStringLiteral("3 min")));
    QVERIFY(answer());
    answer()->click();
    QCOMPARE(m_window->tabs()->currentWidget(), m_window->questionView());
    m_window->tabs()->showQueue();
    m_source->queue.jobs[0].state = JobState::NeedsAnswer;
    ++m_source->queue.jobs[0].revision;
    m_source->publish();
    QVERIFY(answer());
    QVERIFY(shows(QStringLiteral("Needs you: 1 question(s)")));
    QVERIFY2(!shows(QStringLiteral("Needs you")), "once is enough");
    QVERIFY(buttons(0)[0]->accessibleName().startsWith(QStringLiteral("Pause:")));
    buttons(0)[0]->click();
    QCOMPARE(m_source->commands, QStringList {QStringLiteral("pause 1")});
}

void TransfersWindowTest::aRowsButtonsTellTheirKeys_andOpenItsMenu()
{
    m_source->addJob();
    m_source->addJob();
    makeWindow();
    row(0)->setFocus();
    const QString before = buttons(1)[0]->toolTip();
    QVERIFY2(before.contains(QStringLiteral("Ctrl+P")), qPrintable(before));
    auto *pause = m_window->findChild<QAction *>(QStringLiteral("job.pause"));
    ui::setKeys(pause, {Qt::CTRL | Qt::Key_J});
    QVERIFY2(buttons(1)[0]->toolTip().contains(QStringLiteral("Ctrl+J")), qPrintable(buttons(1)[0]->toolTip()));
    QVERIFY(!buttons(1)[1]->toolTip().isEmpty());
    QToolButton *more = buttons(1).constLast();
    QVERIFY(more->isVisible() && more->accessibleName().startsWith(QStringLiteral("More:")));
    more->click();
    QVERIFY2(m_window->queueView()->current() == m_source->queue.jobs[1].id, "the menu is about this row");
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().contains(pause));
    menu->close();
}

void TransfersWindowTest::numbersDoNotMoveTheirNeighbours()
{
    JobSnapshot &job = m_source->addJob();
    job.found = {8112, 12'000'000'000};
    job.foundIsFinal = true;
    job.tally.done = 1204;
    job.bytesHandled = 888'000'000;
    makeWindow();
    const auto labelOf = [this]() -> ui::ElidedLabel * {
        for (ui::ElidedLabel *label : row(0)->findChildren<ui::ElidedLabel *>()) {
            if (label->isVisible() && label->text() == ui::text::counts(row(0)->job()))
                return label;
        }
        return nullptr;
    };
    const auto show = [this](auto change) {
        change(m_source->queue.jobs[0]);
        ++m_source->queue.jobs[0].revision;
        m_source->publish();
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    };
    ui::ElidedLabel *counts = labelOf();
    QVERIFY(counts);
    const QRect before = counts->geometry();
    show([](JobSnapshot &now) { now.bytesHandled = 1'100'000'000; });
    QCOMPARE(labelOf(), counts);
    QVERIFY(counts->sizeHint().width() < before.width());
    QCOMPARE(counts->geometry(), before);
    show([](JobSnapshot &now) { now.state = JobState::Paused; }); // what it counts then may be something else
    QVERIFY(counts->width() < before.width());
}

void TransfersWindowTest::rowsNameDevices_asSoonAsTheyAreKnown()
{
    JobSnapshot &job = m_source->addJob(JobState::Paused);
    Request request = *job.request;
    request.destination = Path("/test-rows/STICK/Photos");
    job.request = std::make_shared<const Request>(request);
    makeWindow();
    QCOMPARE(row(0)->accessibleName(), QStringLiteral("Copy “Iceland” to Photos"));
    ui::text::noteDevices({{Path("/"), "/dev/sda1", "ext4", 0}, {Path("/test-rows/STICK"), "/dev/sdz1", "vfat", 0}}, Path("/home/mara"));
    m_source->publish(); // the same revision
    QCOMPARE(row(0)->accessibleName(), QStringLiteral("Copy “Iceland” to Photos on STICK"));
}

void TransfersWindowTest::finishedJobsFoldToOneLine()
{
    m_source->addJob(JobState::Running);
    m_source->addJob(JobState::Done);
    makeWindow();
    QVERIFY(row(1)->sizeHint().height() < row(0)->sizeHint().height());
}

void TransfersWindowTest::rowSaysEverythingToAScreenReader()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    JobSnapshot &job = m_source->addJob();
    job.found = {100, 1000};
    job.foundIsFinal = true;
    job.tally.done = 42;
    job.bytesHandled = 420;
    job.rate = {1000};
    job.worked = std::chrono::seconds(10);
    job.left = std::chrono::seconds(150);
    makeWindow();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(row(0));
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Copy “Iceland” to Photos"));
    const QString description = accessible->text(QAccessible::Description);
    QVERIFY2(description.startsWith(QStringLiteral("Copying, 42 % copied, 0 % safe on the device, 3 min left · ")),
             qPrintable(description));
    QVERIFY2(description.endsWith(ui::text::counts(job)), qPrintable(description));
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(buttons(0)[0]);
    QCOMPARE(button->text(QAccessible::Name), QStringLiteral("Pause: Copy “Iceland” to Photos"));
    QVERIFY(button->role() == QAccessible::Button || button->role() == QAccessible::PushButton);
}

void TransfersWindowTest::rowSaysWhichJobItWaitsFor_inPlaceOfABar()
{
    m_source->addJob(JobState::Running);
    JobSnapshot &job = m_source->addJob(JobState::Waiting, {Path("/home/mara/Projects")});
    job.waitsFor = {1};
    job.waitsForWhat = m_source->queue.jobs.front().request;
    makeWindow();
    const QString words = QStringLiteral("Waiting for: Copy “Iceland” to Photos");
    const auto labelOf = [this](std::size_t index, const QString &text) -> ui::ElidedLabel * {
        for (ui::ElidedLabel *label : row(index)->findChildren<ui::ElidedLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return label;
        }
        return nullptr;
    };
    QVERIFY(labelOf(1, words));
    QVERIFY(labelOf(1, words)->isWhole());
    QVERIFY(!row(1)->findChild<ui::JobBar *>()->isVisible());
    QVERIFY(row(0)->findChild<ui::JobBar *>()->isVisible());
    QVERIFY(row(1)->accessibleDescription().startsWith(words));

    m_source->queue.jobs[1].waitsForDevice = Path("/media/BACKUP");
    ++m_source->queue.jobs[1].revision;
    m_source->publish();
    QVERIFY(labelOf(1, QStringLiteral("Waits for BACKUP")));
    QVERIFY(row(1)->accessibleDescription().startsWith(QStringLiteral("Waits for BACKUP")));
    QVERIFY(row(1)->toolTip().contains(words));

    m_source->queue.jobs[1].state = JobState::Paused;
    m_source->queue.jobs[1].waitsForWhat.reset();
    m_source->queue.jobs[1].waitsForDevice = {};
    ++m_source->queue.jobs[1].revision;
    m_source->publish();
    QVERIFY(labelOf(1, QStringLiteral("Paused")));
    QVERIFY(row(1)->findChild<ui::JobBar *>()->isVisible());
}

void TransfersWindowTest::rowSaysThatItVerifies_inPlaceOfARate()
{
    JobSnapshot &job = m_source->addJob(JobState::Running);
    job.found = {10, 1'000'000'000};
    job.foundIsFinal = true;
    job.bytesHandled = job.bytesCopied = 900'000'000;
    job.worked = std::chrono::seconds(60);
    job.left = std::chrono::seconds(150);
    job.rate = {148'000'000};
    makeWindow();
    const auto shows = [this](const QString &text) {
        const auto labels = row(0)->findChildren<ui::ElidedLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const ui::ElidedLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(shows(QStringLiteral("148 MB/s")));
    m_source->queue.jobs[0].stage = model::Stage::Verifying;
    ++m_source->queue.jobs[0].revision;
    m_source->publish();
    QVERIFY(shows(QStringLiteral("Verifying")));
    QVERIFY(!shows(QStringLiteral("148 MB/s")));
    QVERIFY(row(0)->findChild<ui::JobBar *>()->progress().verifying);
}

void TransfersWindowTest::questionsTabShowsOnlyWhileItHoldsSomething()
{
    m_source->addJob(JobState::NeedsAnswer);
    makeWindow();
    const int tab = m_window->tabs()->indexOf(m_window->questionView());
    QVERIFY(!m_window->tabs()->isTabVisible(tab));
    m_source->addQuestion({1}, "a");
    m_source->addQuestion({1}, "b");
    m_source->publish();
    QVERIFY(m_window->tabs()->isTabVisible(tab));
    QCOMPARE(m_window->tabs()->tabText(tab), QStringLiteral("Needs you 2"));
    QVERIFY2(m_window->tabs()->currentIndex() != tab, "a question must not take the view away");
    for (QToolButton *button : buttons(0)) {
        if (button->accessibleName().startsWith(QStringLiteral("Answer:")))
            button->click();
    }
    QCOMPARE(m_window->tabs()->currentIndex(), tab);
    m_source->queue.questions.clear();
    m_source->publish();
    QVERIFY(!m_window->tabs()->isTabVisible(tab));
    QVERIFY(m_window->queueView()->isVisible());
}

void TransfersWindowTest::emptyQueueTeachesTheKeysAsTheyAre()
{
    makeWindow();
    const ui::QueueView *queue = m_window->queueView();
    QCOMPARE(queue->hint(), QStringLiteral("Drop files and folders here,\nor press F5 to copy, F6 to move, F8 to delete."));
    ui::setKeys(m_window->findChild<QAction *>(QStringLiteral("compose.move")), {Qt::Key_F11});
    QCOMPARE(queue->hint(), QStringLiteral("Drop files and folders here,\nor press F5 to copy, F11 to move, F8 to delete."));
}

void TransfersWindowTest::answersOneOrAllOfKind()
{
    m_source->addJob(JobState::NeedsAnswer);
    for (const char *name : {"a", "b", "c"})
        m_source->addQuestion({1}, name);
    makeWindow();
    ui::QuestionView *view = m_window->questionView();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY2(m_source->answers.empty(), "a question that is not in sight must not be answered");
    m_window->tabs()->setCurrentWidget(view);
    m_window->tabs()->tabBar()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY2(m_source->answers.empty(), "nor by who works elsewhere");
    view->reveal({1});
    QTRY_VERIFY(view->list()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_source->answers.size(), std::size_t(1));
    QCOMPARE(m_source->answers[0].question.value, std::uint64_t(1));
    QCOMPARE(m_source->answers[0].answer, Answer::Replace);
    QCOMPARE(m_source->answers[0].scope, AnswerScope::ThisOne);

    view->list()->selectAll();
    view->list()->selectionModel()->select(view->list()->model()->index(0, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    view->allOfKind()->setChecked(true);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_source->answers.size(), std::size_t(2));
    QCOMPARE(m_source->answers[1].answer, Answer::Skip);
    QCOMPARE(m_source->answers[1].scope, AnswerScope::AllOfKind);
    QVERIFY2(!view->allOfKind()->isChecked(), "the next answer must not be for all by accident");
}

void TransfersWindowTest::offersOnlyAnswersThatFit()
{
    m_source->addJob(JobState::NeedsAnswer);
    m_source->addQuestion({1}, "Raw", QuestionKind::FolderExists);
    m_source->addJob(JobState::NeedsAnswer);
    m_source->addQuestion({2}, "a");
    m_source->addJob(JobState::NeedsAnswer);
    m_source->addQuestion({3}, "t", QuestionKind::TypeDiffers);
    m_source->addJob(JobState::NeedsAnswer);
    m_source->addQuestion({4}, "bomb.zip", QuestionKind::TooDense);
    makeWindow();
    const auto enabled = [this] {
        QString mask;
        for (const QAction *action : m_window->questionView()->answerActions())
            mask += action->isEnabled() ? QLatin1Char('1') : QLatin1Char('0');
        return mask;
    };
    m_window->tabs()->setCurrentWidget(m_window->questionView());
    m_window->questionView()->reveal({1});
    QCOMPARE(enabled(), QStringLiteral("1001100"));
    m_window->questionView()->reveal({2});
    QCOMPARE(enabled(), QStringLiteral("1111000"));
    m_window->questionView()->reveal({3});
    QCOMPARE(enabled(), QStringLiteral("1001000"));
    m_window->questionView()->reveal({4});
    QCOMPARE(enabled(), QStringLiteral("1000001"));
    m_window->questionView()->list()->clearSelection();
    QCOMPARE(enabled(), QStringLiteral("0000000"));
}

void TransfersWindowTest::headingAnswersItsWholeKindOnce()
{
    m_source->addJob(JobState::NeedsAnswer);
    for (const char *name : {"a", "b", "c"})
        m_source->addQuestion({1}, name);
    makeWindow();
    QTreeView *list = m_window->questionView()->list();
    m_window->tabs()->setCurrentWidget(m_window->questionView());
    list->selectAll();
    m_window->questionView()->answerActions()[3]->trigger();
    QCOMPARE(m_source->answers.size(), std::size_t(1));
    QCOMPARE(m_source->answers[0].answer, Answer::KeepBoth);
    QCOMPARE(m_source->answers[0].scope, AnswerScope::AllOfKind);
}

void TransfersWindowTest::dropIsHeardAsCopy_andShiftMoves()
{
    makeWindow();
    const auto data = files("file:///tmp/a\r\n");
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, data.get(), Qt::LeftButton, Qt::ShiftModifier);
    enter.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ShiftModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY2(!m_window->findChild<ui::JobDialog *>(), "the source waits for the end of the drop");
    ui::JobDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ui::JobDialog *>()));
    QCOMPARE(dialog->request().kind, JobKind::Move);
    QVERIFY2(!m_window->findChild<QMenu *>(QStringLiteral("dropMenu")), "what is to be done was said");
    dialog->reject();
    QVERIFY(m_source->submitted.empty());
}

void TransfersWindowTest::dropOfMoveOnlySource_isTakenWithShiftOnly()
{
    makeWindow();
    const auto data = files("file:///tmp/a\r\n");
    QDragEnterEvent enter(QPoint(50, 50), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QDragEnterEvent shifted(QPoint(50, 50), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(m_window.get(), &shifted);
    QVERIFY2(shifted.isAccepted() && shifted.dropAction() == Qt::MoveAction, "programs of GTK offer nothing else then");
    QDropEvent drop(QPointF(50, 50), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY2(drop.isAccepted() && drop.dropAction() == Qt::IgnoreAction, "told Move, it might delete what Ferry has not read yet");
    ui::JobDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ui::JobDialog *>()));
    QCOMPARE(dialog->request().kind, JobKind::Move);
    QCOMPARE(dialog->request().sources, std::vector<Path> {Path("/tmp/a")});
}

void TransfersWindowTest::dropWithControl_isACopy()
{
    makeWindow();
    const auto data = files("file:///tmp/a\r\n");
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    ui::JobDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ui::JobDialog *>()));
    QCOMPARE(dialog->request().kind, JobKind::Copy);
    // What is copied to where it lies gets a second one there, whatever is said of conflicts, which stays what it was for other jobs.
    dialog->setDestination(Path("/tmp"));
    dialog->accept();
    QCOMPARE(m_source->submitted.size(), std::size_t(1));
    QCOMPARE(m_source->submitted[0].options.onFile, FileConflict::Rename);
    QCOMPARE(ui::JobDefaults::options(JobKind::Copy).onFile, FileConflict::Ask);
}

void TransfersWindowTest::dropOpensMenuThenDialogWithExactNames()
{
    makeWindow();
    const auto data = files("file:///tmp/%FF%0A\r\nfile:///tmp/b\r\n");
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(QStringLiteral("dropMenu"))));
    menu->actions().at(1)->trigger();
    auto *dialog = m_window->findChild<ui::JobDialog *>();
    QVERIFY(dialog);
    const Request request = dialog->request();
    QCOMPARE(request.kind, JobKind::Move);
    QCOMPARE(request.sources.size(), std::size_t(2));
    QVERIFY(request.sources[0] == Path("/tmp/\xff\n"));
    dialog->reject();
}

void TransfersWindowTest::dropOfForeignUriIsRefusedInWords()
{
    makeWindow();
    const auto data = files("https://example.org/\r\n");
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    QApplication::processEvents();
    QVERIFY(!m_window->findChild<QMenu *>(QStringLiteral("dropMenu")));
}

void TransfersWindowTest::submitsWhatTheDialogSays()
{
    makeWindow();
    m_window->composeJob(JobKind::Copy, {Path("/tmp/a")});
    auto *dialog = m_window->findChild<ui::JobDialog *>();
    dialog->setDestination(Path("/media/\xff"));
    const auto buttons = dialog->findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(
        buttons, [](const QPushButton *button) { return button->isVisible() && button->text() == QStringLiteral("P&lan…"); }));
    dialog->accept();
    QCOMPARE(m_source->submitted.size(), std::size_t(1));
    QVERIFY(m_source->submitted[0].destination == Path("/media/\xff"));
    QCOMPARE(m_source->submitted[0].options.onFile, FileConflict::Ask);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->composeJob(JobKind::Move, {Path("/tmp/a")});
    QVERIFY(m_window->findChild<ui::JobDialog *>()->request().destination == Path("/media/\xff"));
}

void TransfersWindowTest::whatIsChosenForOneJob_isNotForTheNext()
{
    makeWindow();
    for (const JobKind kind : {JobKind::Copy, JobKind::Move}) {
        ui::JobDialog *dialog = m_window->composeJob(kind, {Path("/tmp/a")});
        dialog->setDestination(Path("/media"));
        model::Options options;
        options.onFile = FileConflict::Overwrite;
        options.onFolder = FolderConflict::Rename;
        options.keepReplaced = true;
        options.verification = kind == JobKind::Move ? model::Verification::None : model::Verification::ReadBack;
        dialog->setOptions(options);
        dialog->accept();
        QVERIFY(m_source->submitted.back().options.onFile == FileConflict::Overwrite);
        const model::Options next = ui::JobDefaults::options(kind);
        QCOMPARE(next.onFile, FileConflict::Ask);
        QCOMPARE(next.onFolder, FolderConflict::Merge);
        QVERIFY(!next.keepReplaced);
        QVERIFY(next.verification == (kind == JobKind::Move ? model::Verification::ReadBack : model::Verification::None));
    }
    QCOMPARE(m_source->submitted.size(), std::size_t(2));
    QVERIFY(ui::JobDefaults::destination() == Path("/media"));
}

void TransfersWindowTest::closingAsksWhileJobsRun()
{
    m_source->addJob(JobState::Paused);
    makeWindow();
    QVERIFY(!m_window->close());
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    box->defaultButton()->click();
    QVERIFY(m_window->isVisible());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_window->close());
    box = m_window->findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QVERIFY(!m_window->isVisible());
}

void TransfersWindowTest::closingWithNothingRunningJustCloses()
{
    m_source->addJob(JobState::Done);
    makeWindow();
    QVERIFY(m_window->close());
}

void TransfersWindowTest::orderIsChangedByKeyAndByDragging()
{
    m_source->addJob();
    m_source->addJob(JobState::Waiting);
    m_source->addJob(JobState::Waiting);
    makeWindow();
    ui::QueueView *view = m_window->queueView();
    row(1)->setFocus();
    QTest::keyClick(row(1), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(row(1), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(row(1), Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(row(1), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_source->commands,
             QStringList({QStringLiteral("moveBefore 2 1"), QStringLiteral("moveBefore 2 0"), QStringLiteral("moveBefore 2 1"),
                          QStringLiteral("moveBefore 2 0")}));
    row(0)->setFocus();
    m_source->commands.clear();
    QTest::keyClick(row(0), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(m_source->commands.isEmpty(), "the first cannot go up");

    QMimeData job;
    job.setData(QStringLiteral("application/x-ferry-job"), "3");
    const QPoint above = row(0)->mapTo(view, QPoint(20, 2));
    QDropEvent dropped(QPointF(above), Qt::MoveAction, &job, Qt::LeftButton, Qt::NoModifier);
    // Qt passes a drop on only from a drag of its own, which takes a screen.
    struct Opened : ui::QueueView {
        using ui::QueueView::dropEvent;
    };
    const auto drop = &Opened::dropEvent;
    (view->*drop)(&dropped);
    const QPoint below = row(2)->mapTo(view, QPoint(20, row(2)->height() - 2));
    QDropEvent droppedBelow(QPointF(below), Qt::MoveAction, &job, Qt::LeftButton, Qt::NoModifier);
    (view->*drop)(&droppedBelow);
    QCOMPARE(m_source->commands, QStringList({QStringLiteral("moveBefore 3 1"), QStringLiteral("moveBefore 3 0")}));
}

void TransfersWindowTest::whatFailedIsTriedAgain_andWhatWasDoneUndone()
{
    model::JobSnapshot &job = m_source->addJob(JobState::DoneWithProblems);
    job.tally.failed = 1;
    job.tally.done = 3;
    job.results = Path("/state/results/1.jsonl");
    makeWindow();
    row(0)->setFocus();
    QTest::keyClick(row(0), Qt::Key_F5, Qt::ControlModifier);
    QCOMPARE(m_source->submitted.size(), std::size_t(1));
    QVERIFY(m_source->submitted[0].options.retries());
    QVERIFY(m_source->submitted[0].options.only->log == Path("/state/results/1.jsonl"));
    QVERIFY(m_source->submitted[0].sources == job.request->sources);

    auto *undo = m_window->findChild<QAction *>(QStringLiteral("job.undo"));
    QVERIFY(undo && undo->isEnabled());
    QVERIFY(m_window->tabs()->jobActions().contains(undo));
    undo->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(m_source->submitted.size(), std::size_t(2));
    QVERIFY(m_source->submitted[1].options.undoes());
    job.tally.failed = 0;
    job.state = JobState::Running;
    ++job.revision;
    m_source->publish();
    QVERIFY(!undo->isEnabled());
}

void TransfersWindowTest::aComparisonsTarget_isMadeLikeItsSource()
{
    m_source->addJob(JobState::DoneWithProblems);
    model::JobSnapshot &job = m_source->addJob(JobState::DoneWithProblems, {Path("/home/mara/Iceland/.")});
    model::Request request = *job.request;
    request.kind = model::JobKind::Verify;
    job.request = std::make_shared<model::Request>(request);
    job.tally = {.done = 3, .lossy = 0, .skipped = 0, .failed = 12, .unsupported = 0, .differing = 0, .extra = 12};
    job.results = Path("/state/results/2.jsonl");
    makeWindow();
    auto *copy = m_window->findChild<QAction *>(QStringLiteral("job.copyDiffering"));
    auto *trash = m_window->findChild<QAction *>(QStringLiteral("job.trashExtra"));
    QVERIFY(copy && trash);
    QVERIFY(m_window->tabs()->jobActions().contains(copy) && m_window->tabs()->jobActions().contains(trash));
    row(0)->setFocus();
    QVERIFY2(!copy->isVisible() && !trash->isVisible() && !copy->isEnabled() && !trash->isEnabled(), "it copied");
    row(1)->setFocus();
    QVERIFY(copy->isVisible() && trash->isVisible());
    QVERIFY2(!copy->isEnabled() && trash->isEnabled(), "nothing differs");
    QVERIFY2(trash->text().contains(QStringLiteral("(12)")), qPrintable(trash->text()));
    trash->trigger();
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY2(box->text().contains(QStringLiteral("12")) && box->text().contains(QStringLiteral("/media/BACKUP/Photos")),
             qPrintable(box->text()));
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    QVERIFY2(m_source->submitted.empty(), "only on yes");
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(m_source->submitted.size(), std::size_t(1));
    QCOMPARE(m_source->submitted[0].kind, model::JobKind::Trash);
    QVERIFY(m_source->submitted[0].options.only->which == model::LoggedPart::Which::Extra);
    QVERIFY(m_source->submitted[0].options.only->log == Path("/state/results/2.jsonl"));

    model::JobSnapshot &later = m_source->queue.jobs[1];
    later.tally.differing = 1;
    ++later.revision;
    m_source->publish();
    QVERIFY(copy->isEnabled());
    copy->trigger();
    QCOMPARE(m_source->submitted.size(), std::size_t(2));
    QCOMPARE(m_source->submitted[1].kind, model::JobKind::Copy);
    QVERIFY(m_source->submitted[1].options.only->which == model::LoggedPart::Which::Differing);
    QVERIFY(m_source->submitted[1].options.onFile == FileConflict::Overwrite);
}

void TransfersWindowTest::aWaitingJobIsChanged_andDoesNotBeginMeanwhile()
{
    m_source->addJob();
    model::JobSnapshot &job = m_source->addJob(JobState::Waiting);
    model::Request request = *job.request;
    request.options.hash = HashKind::Sha256; // nothing that the dialog asks for
    job.request = std::make_shared<model::Request>(request);
    job.policies = {FileConflict::Skip, FolderConflict::Rename, ErrorPolicy::Ask}; // changed since
    job.verification = model::Verification::ReadBack;
    job.priority = model::Priority::Background;
    makeWindow();
    auto *change = m_window->findChild<QAction *>(QStringLiteral("job.change"));
    QVERIFY(change && m_window->tabs()->jobActions().contains(change));
    row(0)->setFocus();
    QVERIFY2(!change->isEnabled(), "the first one is at work");
    row(1)->setFocus();
    QVERIFY(change->isEnabled());
    change->trigger();
    QPointer<ui::JobDialog> dialog = m_window->findChild<ui::JobDialog *>();
    QVERIFY(dialog);
    QCOMPARE(m_source->commands, QStringList {QStringLiteral("pause 2")});
    dialog->reject();
    QCOMPARE(m_source->commands, QStringList({QStringLiteral("pause 2"), QStringLiteral("resume 2")}));
    QTRY_VERIFY(!dialog);

    m_source->commands.clear();
    change->trigger();
    dialog = m_window->findChild<ui::JobDialog *>();
    QVERIFY(dialog);
    dialog->addSources({Path("/home/mara/Faroe")});
    dialog->accept();
    QCOMPARE(m_source->submitted.size(), std::size_t(1));
    const model::Request &changed = m_source->submitted.front();
    QVERIFY(changed.sources == (std::vector<Path> {Path("/home/mara/Iceland"), Path("/home/mara/Faroe")}));
    QCOMPARE(changed.options.onFile, FileConflict::Skip);
    QCOMPARE(changed.options.onFolder, FolderConflict::Rename);
    QVERIFY(changed.options.verification == model::Verification::ReadBack);
    QCOMPARE(changed.options.priority, model::Priority::Background);
    QVERIFY(changed.options.hash == HashKind::Sha256);
    QCOMPARE(m_source->commands,
             QStringList(
                 {QStringLiteral("pause 2"), QStringLiteral("moveBefore 1001 2"), QStringLiteral("cancel 2"), QStringLiteral("clear 2")}));
    QVERIFY(m_source->submittedPaused.empty());
    QTRY_VERIFY(!dialog);

    m_source->queue.jobs[1].state = JobState::Paused;
    ++m_source->queue.jobs[1].revision;
    m_source->publish();
    change->trigger();
    dialog = m_window->findChild<ui::JobDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QCOMPARE(m_source->submittedPaused, std::vector<JobId> {JobId {1002}});
}

void TransfersWindowTest::whatWasKeptIsRemoved_whenSomebodySaysSo()
{
    const QString log = m_settings.filePath(QStringLiteral("1.jsonl"));
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    model::JobSnapshot &job = m_source->addJob(JobState::Done);
    job.results = Path(log.toStdString());
    makeWindow();
    auto *remove = m_window->findChild<QAction *>(QStringLiteral("job.removeKept"));
    QVERIFY(remove && m_window->tabs()->jobActions().contains(remove));
    row(0)->setFocus();
    QVERIFY2(!remove->isEnabled(), "it kept nothing");
    model::Request request = *job.request;
    request.options.keepReplaced = true;
    job.request = std::make_shared<model::Request>(request);
    ++job.revision;
    m_source->publish();
    QVERIFY(remove->isEnabled());
    const auto sayYes = [this] {
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
    };
    QSignalSpy told(m_window->tabs(), &ui::TransfersPanel::told);
    remove->trigger();
    sayYes();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.takeFirst().front().toString(), QStringLiteral("0 replaced item(s) removed."));
    QVERIFY(QFile::remove(log));
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    remove->trigger();
    sayYes();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY2(told.front().front().toString().contains(QStringLiteral("1.jsonl")), qPrintable(told.front().front().toString()));
    QCOMPARE(m_window->statusBar()->currentMessage(), told.front().front().toString());
}

void TransfersWindowTest::noKeyStandsForTwoThings()
{
    makeWindow();
    const QStringList clashes = tests::keyClashes(*m_window);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
}

void TransfersWindowTest::removingWhatWasKept_whereItHangs_keepsNothingBack()
{
    const Path pipe(m_settings.filePath(QStringLiteral("pipe")).toStdString()); // whoever opens it waits
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QFile log(m_settings.filePath(QStringLiteral("2.jsonl")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.close();
    for (const Path &results : {pipe, Path(log.fileName().toStdString())}) {
        JobSnapshot &job = m_source->addJob(JobState::Done);
        Request request = *job.request;
        request.options.keepReplaced = true;
        job.request = std::make_shared<Request>(request);
        job.results = results;
    }
    makeWindow();
    auto *remove = m_window->findChild<QAction *>(QStringLiteral("job.removeKept"));
    QSignalSpy told(m_window->tabs(), &ui::TransfersPanel::told);
    for (const JobSnapshot &job : m_source->queue.jobs) {
        m_window->queueView()->setCurrent(job.id);
        QVERIFY(remove->isEnabled());
        remove->trigger();
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.front().front().toString(), QStringLiteral("0 replaced item(s) removed."));
    QElapsedTimer time;
    time.start();
    m_window.reset();
    QVERIFY2(time.elapsed() < 5000, "a moment, with room for a busy machine");
    const int answers = ::open(pipe.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(answers >= 0);
    QCOMPARE(::unlink(pipe.c_str()), 0);
    ::close(answers);
}

void TransfersWindowTest::everyFocusableWidgetHasAName()
{
    fillQueue();
    makeWindow();
    m_window->composeJob(JobKind::Copy, {Path("/tmp/a")});
    m_window->composeJob(JobKind::Trash, {Path("/tmp/a")});
    int checked = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || widget->isHidden())
            continue;
        // What Qt builds inside its own widgets (views' headers, spin boxes' fields) is named by its owner.
        const QString type = QLatin1String(widget->metaObject()->className());
        if (type == QLatin1String("QHeaderView") || type == QLatin1String("QTableCornerButton")
            || type == QLatin1String("QComboBoxListView") || type == QLatin1String("QComboBoxPrivateContainer")
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(type + QLatin1Char(' ') + widget->objectName()));
        ++checked;
    }
    QVERIFY(checked > 30);
}

void TransfersWindowTest::everyMenuEntryDoesSomethingOrIsDisabled()
{
    makeWindow();
    int entries = 0;
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->isSeparator() || !action->isEnabled())
                continue;
            QVERIFY2(!action->text().isEmpty(), "an entry without words");
            ++entries;
        }
    }
    QVERIFY(entries >= 6);
    for (QAction *action : m_window->questionView()->answerActions())
        QVERIFY(!action->isEnabled());
}

void TransfersWindowTest::allJobsAreLimitedTogether_andThatIsSaid()
{
    m_source->addJob();
    makeWindow();
    auto *ask = m_window->findChild<QAction *>(QStringLiteral("limitAll"));
    QVERIFY(ask);
    ask->trigger();
    auto *limit = m_window->tabs()->findChild<QDialog *>()->findChild<ui::LimitBox *>();
    QVERIFY(limit);
    QCOMPARE(limit->limit().perSecond, std::uint64_t(0));
    limit->setValue(10);
    qobject_cast<QDialog *>(limit->window())->accept();
    QCOMPARE(m_source->commands, QStringList {QStringLiteral("setLimitOfAll 10000000")});
    QCOMPARE(ui::Preferences::limitOfAll().perSecond, std::uint64_t(10'000'000));
    QVERIFY(!m_window->tabs()->totals().contains(QStringLiteral("Limit")));
    m_source->queue.limit = {10'000'000};
    m_source->publish();
    QCOMPARE(m_window->tabs()->totals(), ui::text::summary(*m_source->snapshot()) + QStringLiteral(" · Limit 10 MB/s"));
    m_source->queue.jobs.clear();
    m_source->publish();
    QCOMPARE(m_window->tabs()->totals(), QStringLiteral("Limit 10 MB/s"));
}

void TransfersWindowTest::germanFitsAtDefaultSize()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QVERIFY(ui::text::installTranslations(*qApp, QLocale()));
    fillQueue();
    // Large enough to be compared by a button only.
    for (FileFacts *facts : {&m_source->queue.questions[0].sourceFacts, &m_source->queue.questions[0].targetFacts}) {
        facts->type = FileType::Regular;
        facts->size = 2 * ui::QuestionFacts::kComparedAtOnce;
    }
    makeWindow();
    QCOMPARE(m_window->menuBar()->actions().at(1)->text(), QStringLiteral("Übe&rtragungen"));
    m_window->composeJob(JobKind::Move, {Path("/tmp/a")});
    for (int tab = 0; tab < m_window->tabs()->count(); ++tab) {
        m_window->tabs()->setCurrentIndex(tab);
        if (m_window->tabs()->currentWidget() == m_window->questionView())
            m_window->questionView()->reveal({5});
        QCOMPARE(m_window->questionView()->facts()->compareButton()->isVisible(),
                 m_window->tabs()->currentWidget() == m_window->questionView());
        QApplication::processEvents();
        for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
            const bool isShown = button->isVisible() && !button->text().isEmpty();
            QVERIFY2(!isShown || button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
            const QRect area(button->mapTo(button->window(), QPoint(0, 0)), button->size());
            QVERIFY2(!isShown || button->window()->rect().contains(area), qPrintable(button->text()));
        }
    }
    m_window->tabs()->setCurrentIndex(0);
    QApplication::processEvents();
    for (ui::ElidedLabel *label : m_window->findChildren<ui::ElidedLabel *>())
        QVERIFY2(!label->isVisible() || label->isWhole(), qPrintable(label->text()));
}

void TransfersWindowTest::wellEndedJobsLeaveAfterTenMinutes()
{
    m_source->addJob(JobState::Done);
    m_source->addJob(JobState::DoneWithProblems);
    m_source->addJob(JobState::Failed);
    m_source->publish();
    ui::FinishedSweep sweep(*m_source);
    const auto start = ui::FinishedSweep::Clock::now();
    sweep.sweep(start);
    sweep.sweep(start + std::chrono::minutes(9));
    QVERIFY(m_source->commands.isEmpty());
    sweep.sweep(start + std::chrono::minutes(10));
    QCOMPARE(m_source->commands, QStringList {QStringLiteral("clear 1")});
}

void TransfersWindowTest::logThatIsNotCompleteIsSaid_inRowAndLog()
{
    QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(QStringLiteral("1.jsonl"))).open(QIODevice::WriteOnly));
    QVERIFY(QFile(folder.filePath(QStringLiteral("older.jsonl"))).open(QIODevice::WriteOnly));
    m_source->folder = Path(folder.path().toStdString());
    const Path results = m_source->folder.child("1.jsonl");
    m_source->addJob(JobState::Running).results = results;
    makeWindow();
    auto *notice = row(0)->findChild<ui::NoticeLine *>();
    QVERIFY(!notice->isVisible());
    QVERIFY(!row(0)->accessibleDescription().contains(QStringLiteral("log")));
    m_source->queue.jobs[0].logError = Error::of(ErrorKind::NoSpace, FsOp::Write, results);
    ++m_source->queue.jobs[0].revision;
    m_source->publish();
    const QString sentence = QStringLiteral("The log of this job is not complete: there is no space left for %1.")
                                 .arg(folder.filePath(QStringLiteral("1.jsonl")));
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), sentence);
    QVERIFY(notice->toolTip().contains(sentence));
    QVERIFY(row(0)->accessibleDescription().contains(sentence));
    QVERIFY(row(0)->accessibleDescription().contains(QStringLiteral("log not complete")));
    m_window->tabs()->setCurrentWidget(m_window->logView());
    m_window->logView()->showFile(m_source->folder.child("older.jsonl"));
    QVERIFY2(!m_window->logView()->notice()->isVisible(), "another job's log is complete");
    m_window->logView()->showFile(results);
    QCOMPARE(m_window->logView()->notice()->text(), sentence);

    m_source->addJob(JobState::DoneWithProblems).logError = Error::of(ErrorKind::Denied, FsOp::Create, Path("/state/2.jsonl"));
    m_source->publish();
    QVERIFY(row(1)->accessibleDescription().contains(QStringLiteral("Done, log not complete")));
    m_window->logView()->showFile(m_source->folder.child("older.jsonl"));
    QVERIFY(m_window->logView()->notice()->isVisible());
    QCOMPARE(m_window->logView()->notice()->text(),
             QStringLiteral("Copy “Iceland” to Photos: The log of this job is not complete: /state/2.jsonl may not be written by you."));
}

void TransfersWindowTest::searchOpensTheLogOfAllJobs_andWhatItAsksForIsSubmitted()
{
    makeWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_window->tabs()->currentWidget(), m_window->logView());
    QVERIFY(m_window->logView()->outcomes()->isOfLogs());
    Request request;
    request.sources = {Path("/home/mara/again")};
    Q_EMIT m_window->logView()->jobRequested(request);
    QCOMPARE(m_source->submitted.size(), std::size_t(1));
    QCOMPARE(m_source->submitted[0].sources, request.sources);
}

void TransfersWindowTest::interruptedJobsAreResumedOrRemoved_andLeavingDoesNotAskForThem()
{
    m_source->addJob(JobState::Interrupted);
    makeWindow();
    QVERIFY(row(0)->accessibleDescription().contains(QStringLiteral("Interrupted")));
    const auto buttons = row(0)->findChildren<QToolButton *>();
    QVERIFY(buttons[0]->accessibleName().startsWith(QStringLiteral("Resume:")));
    QVERIFY(buttons[1]->accessibleName().startsWith(QStringLiteral("Remove from list:")));
    buttons[0]->click();
    buttons[1]->click();
    QCOMPARE(m_source->commands, (QStringList {QStringLiteral("resume 1"), QStringLiteral("cancel 1")}));
    QVERIFY(m_window->close());
}

void TransfersWindowTest::aQueueThatIsNotKept_isSaid()
{
    makeWindow();
    auto *notice = m_window->statusBar()->findChild<ui::NoticeLine *>();
    QVERIFY(!notice->isVisible());
    m_source->queue.notKept = Error::of(ErrorKind::Busy, FsOp::Lock, Path("/state/ferry.lock"));
    m_source->publish();
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), QStringLiteral("Another Ferry keeps the queue: jobs of this window end with it."));
}

QTEST_MAIN(TransfersWindowTest)
#include "tst_transfers_window.moc"
