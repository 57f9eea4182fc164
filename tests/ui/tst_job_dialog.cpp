// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/add_paused_button.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/dialogs/path_edit.h"
#include "ui/dialogs/plan_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace ferry::model;
using ui::JobDialog;

class JobDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesSourcesAndDestinationByteForByte();
    void isIncompleteWithoutSourcesOrDestination();
    void takesEachSourceOnce();
    void typedDestinationMustBeAbsolute();
    void nameThatIsNoTextCannotBeTypedInto();
    void givesBackTheOptionsItWasGiven();
    void deletingForGoodAsksWithTheSafeAnswer();
    void addsPausedWhatIsComplete_unlessItIsStartedAfterAll();
    void destinationKeepsItsBytes_nonsenseIsLeftOut();
    void plansOnlyWithAPlanner();
    void closedPlanLeadsBackWithItsPolicies();
    void planIsOfWhatIsDone_whereSourcesLieThereAlready();
    void startedPlanStartsTheJob_data();
    void startedPlanStartsTheJob();

private:
    QTemporaryDir m_settings;
};

namespace {

QPushButton *planButton(const JobDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Plan…"))
            return button;
    }
    return nullptr;
}

/// As a planner shows it when it has looked: there is nothing to be told of.
void endPlan(tests::FakeQueueSource &source)
{
    source.addJob(JobState::Done).id = {1000 + source.submitted.size()};
    source.publish();
}

} // namespace

void JobDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void JobDialogTest::givesSourcesAndDestinationByteForByte()
{
    JobDialog dialog(JobKind::Copy);
    dialog.setSources({Path("/a/\xff\n"), Path("/a/\xc3\xa4")});
    dialog.setDestination(Path("/b/\xfe"));
    const Request request = dialog.request();
    QCOMPARE(request.kind, JobKind::Copy);
    QCOMPARE(request.sources.size(), std::size_t(2));
    QVERIFY(request.sources[0] == Path("/a/\xff\n"));
    QVERIFY(request.sources[1] == Path("/a/\xc3\xa4"));
    QVERIFY(request.destination == Path("/b/\xfe"));
}

void JobDialogTest::isIncompleteWithoutSourcesOrDestination()
{
    JobDialog copy(JobKind::Copy);
    QVERIFY(!copy.isComplete());
    copy.setSources({Path("/a")});
    QVERIFY(!copy.isComplete());
    copy.setDestination(Path("/b"));
    QVERIFY(copy.isComplete());
    JobDialog trash(JobKind::Trash);
    QVERIFY(!trash.isComplete());
    trash.setSources({Path("/a")});
    QVERIFY(trash.isComplete());
    QVERIFY(trash.request().destination.isEmpty());
}

void JobDialogTest::takesEachSourceOnce()
{
    JobDialog dialog(JobKind::Copy);
    dialog.setSources({Path("/a"), Path("/b")});
    dialog.setSources({Path("/c")});
    QCOMPARE(dialog.request().sources.size(), std::size_t(1));
}

void JobDialogTest::typedDestinationMustBeAbsolute()
{
    JobDialog dialog(JobKind::Move);
    dialog.setSources({Path("/a")});
    auto *field = dialog.findChild<ui::PathEdit *>();
    QTest::keyClicks(field, QStringLiteral("photos"));
    QVERIFY(!dialog.isComplete());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("/media//photos/"));
    QVERIFY(dialog.isComplete());
    QCOMPARE(dialog.request().destination.bytes(), std::string("/media/photos"));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("~/x"));
    QVERIFY(dialog.request().destination.isAbsolute());
}

void JobDialogTest::nameThatIsNoTextCannotBeTypedInto()
{
    ui::PathEdit field;
    field.setPath(Path("/a/\xff"));
    QTest::keyClicks(&field, QStringLiteral("x"));
    QVERIFY(field.path() == Path("/a/\xff"));
    field.setPath(Path("/a"));
    QTest::keyClick(&field, Qt::Key_End);
    QTest::keyClicks(&field, QStringLiteral("b"));
    QCOMPARE(field.path().bytes(), std::string("/ab"));
}

void JobDialogTest::givesBackTheOptionsItWasGiven()
{
    for (int onFile = 0; onFile <= static_cast<int>(FileConflict::Fail); ++onFile) {
        JobDialog dialog(JobKind::Copy);
        Options options;
        options.onFile = static_cast<FileConflict>(onFile);
        options.onFolder = static_cast<FolderConflict>(onFile % 4);
        options.verification = onFile % 2 ? Verification::ReadBack : Verification::None;
        options.limit = {25'000'000};
        options.priority = onFile % 2 ? Priority::Background : Priority::Normal;
        dialog.setOptions(options);
        const Options given = dialog.request().options;
        QCOMPARE(given.onFile, options.onFile);
        QCOMPARE(given.onFolder, options.onFolder);
        QVERIFY(given.verification == options.verification);
        QCOMPARE(given.limit.perSecond, options.limit.perSecond);
        QCOMPARE(given.priority, options.priority);
    }
    JobDialog removal(JobKind::Delete);
    Options options;
    options.priority = Priority::Background;
    removal.setOptions(options);
    QCOMPARE(removal.request().options.priority, Priority::Background);
}

void JobDialogTest::deletingForGoodAsksWithTheSafeAnswer()
{
    JobDialog dialog(JobKind::Delete);
    dialog.setSources({Path("/a")});
    QCOMPARE(dialog.request().kind, JobKind::Delete);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    dialog.accept();
    auto *sure = dialog.findChild<QMessageBox *>();
    QVERIFY(sure);
    QVERIFY2(dialog.asks(), "what is named must not become more");
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(sure->buttonRole(sure->defaultButton()), QMessageBox::RejectRole);
    QTest::keyClick(sure->defaultButton(), Qt::Key_Space);
    QVERIFY(!dialog.asks());
    QCOMPARE(accepted.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    dialog.accept();
    sure = dialog.findChild<QMessageBox *>();
    QVERIFY(sure);
    for (QAbstractButton *button : sure->buttons()) {
        if (sure->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(accepted.count(), 1);
}

void JobDialogTest::addsPausedWhatIsComplete_unlessItIsStartedAfterAll()
{
    JobDialog dialog(JobKind::Delete);
    auto *paused = dialog.findChild<ui::AddPausedButton *>();
    QVERIFY(paused);
    QVERIFY(!paused->isEnabled());
    dialog.setSources({Path("/a")});
    QVERIFY(paused->isEnabled());
    QVERIFY(!dialog.addsPaused());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    paused->click();
    QVERIFY(dialog.addsPaused());
    const auto answer = [&dialog](QMessageBox::ButtonRole role) {
        auto *sure = dialog.findChild<QMessageBox *>();
        QVERIFY(sure); // for good is asked about all the same
        for (QAbstractButton *button : sure->buttons()) {
            if (sure->buttonRole(button) == role)
                return button->click();
        }
    };
    answer(QMessageBox::RejectRole);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(accepted.count(), 0);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QVERIFY(!dialog.addsPaused());
    answer(QMessageBox::RejectRole);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    paused->click();
    answer(QMessageBox::DestructiveRole);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(dialog.addsPaused());

    JobDialog change(JobKind::Copy);
    change.setStartWord(QStringLiteral("Change"));
    QVERIFY(!change.findChild<ui::AddPausedButton *>()->isVisibleTo(&change));
}

void JobDialogTest::destinationKeepsItsBytes_nonsenseIsLeftOut()
{
    ui::JobDefaults::setDestination(Path("/b/\xff"));
    QVERIFY(ui::JobDefaults::destination() == Path("/b/\xff"));
    Options options;
    options.onFile = FileConflict::RenameOld;
    options.verification = Verification::None;
    ui::JobDefaults::setOptions(JobKind::Move, options);
    QCOMPARE(ui::JobDefaults::options(JobKind::Move).onFile, FileConflict::RenameOld);
    QVERIFY(ui::JobDefaults::options(JobKind::Move).verification == Verification::None);
    ui::Settings().setValue(QStringLiteral("job/onFile"), 99);
    QCOMPARE(ui::JobDefaults::options(JobKind::Copy).onFile, FileConflict::Ask);
}

void JobDialogTest::plansOnlyWithAPlanner()
{
    tests::FakeQueueSource source;
    JobDialog dialog(JobKind::Copy);
    QVERIFY(!planButton(dialog)->isVisibleTo(&dialog));
    dialog.setPlanner(source);
    QVERIFY(planButton(dialog)->isVisibleTo(&dialog));
    QVERIFY(!planButton(dialog)->isEnabled()); // it is not known yet of what
    dialog.setSources({Path("/a")});
    dialog.setDestination(Path("/b"));
    QVERIFY(planButton(dialog)->isEnabled());
    JobDialog removal(JobKind::Trash);
    removal.setPlanner(source);
    QVERIFY(!planButton(removal)->isVisibleTo(&removal));
}

void JobDialogTest::closedPlanLeadsBackWithItsPolicies()
{
    tests::FakeQueueSource source;
    JobDialog dialog(JobKind::Move);
    dialog.setPlanner(source);
    dialog.setSources({Path("/a/\xff")});
    dialog.setDestination(Path("/b"));
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.open();
    planButton(dialog)->click();
    QPointer<ui::PlanDialog> plan = dialog.findChild<ui::PlanDialog *>();
    QVERIFY(plan);
    QCOMPARE(plan->request().kind, JobKind::Move);
    QVERIFY(plan->request().sources == std::vector<Path> {Path("/a/\xff")});
    QVERIFY(plan->request().options.verification == Verification::ReadBack);
    ui::choose(plan->filePolicy(), FileConflict::Newer);
    ui::choose(plan->folderPolicy(), FolderConflict::Rename);
    plan->keepsReplaced()->setChecked(true);
    plan->reject();
    QTRY_VERIFY(!plan);
    QCOMPARE(finished.count(), 0);
    QVERIFY(dialog.isVisible());
    const Options options = dialog.request().options;
    QCOMPARE(options.onFile, FileConflict::Newer);
    QCOMPARE(options.onFolder, FolderConflict::Rename);
    QVERIFY(options.keepReplaced && !options.dryRun);
    QVERIFY(options.verification == Verification::ReadBack);
}

void JobDialogTest::startedPlanStartsTheJob_data()
{
    QTest::addColumn<bool>("paused");
    QTest::newRow("at once") << false;
    QTest::newRow("paused") << true;
}

void JobDialogTest::startedPlanStartsTheJob()
{
    QFETCH(bool, paused);
    tests::FakeQueueSource source;
    JobDialog dialog(JobKind::Copy);
    dialog.setPlanner(source);
    dialog.setSources({Path("/a")});
    dialog.setDestination(Path("/b"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    planButton(dialog)->click();
    QPointer<ui::PlanDialog> plan = dialog.findChild<ui::PlanDialog *>();
    QVERIFY(plan);
    ui::choose(plan->filePolicy(), FileConflict::Skip);
    QTRY_COMPARE(source.submitted.size(), std::size_t(1)); // what was chosen first is not planned any more
    QCOMPARE(source.submitted.front().options.onFile, FileConflict::Skip);
    endPlan(source);
    QTRY_VERIFY(plan->startButton()->isEnabled());
    (paused ? plan->findChild<ui::AddPausedButton *>() : plan->startButton())->click();
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(dialog.addsPaused(), paused);
    QVERIFY(!dialog.isVisible());
    QTRY_VERIFY(!plan);
    QCOMPARE(dialog.request().options.onFile, FileConflict::Skip);
    QVERIFY(!dialog.request().options.dryRun);
}

void JobDialogTest::planIsOfWhatIsDone_whereSourcesLieThereAlready()
{
    tests::FakeQueueSource source;
    JobDialog dialog(JobKind::Copy);
    dialog.setPlanner(source);
    dialog.setSources({Path("/b/second")});
    dialog.setDestination(Path("/b"));
    const FileConflict chosen = dialog.request().options.onFile;
    QVERIFY(chosen != FileConflict::Rename);
    dialog.open();
    planButton(dialog)->click();
    QPointer<ui::PlanDialog> plan = dialog.findChild<ui::PlanDialog *>();
    QVERIFY(plan);
    QCOMPARE(plan->request().options.onFile, FileConflict::Rename);
    QCOMPARE(plan->request().options.onFolder, FolderConflict::Rename);
    plan->reject();
    QTRY_VERIFY(!plan);
    QCOMPARE(dialog.request().options.onFile, chosen);
    dialog.setSources({Path("/a/first"), Path("/b/second")});
    planButton(dialog)->click();
    plan = dialog.findChild<ui::PlanDialog *>();
    QVERIFY(plan);
    QCOMPARE(plan->request().sources, std::vector<Path> {Path("/a/first")});
    QCOMPARE(plan->request().options.onFile, chosen);
}

QTEST_MAIN(JobDialogTest)
#include "tst_job_dialog.moc"
