// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ferry_core.h"
#include "core/fs/linux_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/opener.h"
#include "tests/support/tree.h"
#include "tests/ui/asked_mime_data.h"
#include "tests/ui/files_window_fixture.h"
#include "tests/ui/key_clashes.h"
#include "ui/actions/action_list.h"
#include "ui/actions/file_commands.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/core_queue_source.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/in_background.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/taken_out.h"
#include "ui/bridge/uri_list.h"
#include "ui/dialogs/add_paused_button.h"
#include "ui/dialogs/compress_dialog.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/dialogs/path_edit.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_tabs.h"
#include "ui/panes/pane_view.h"
#include "ui/panes/path_bar.h"
#include "ui/panes/places_view.h"
#include "ui/text/job_text.h"
#include "ui/text/translation.h"
#include "ui/views/log_view.h"
#include "ui/views/question_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/files_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

using namespace ferry;
using namespace ferry::model;
using test::Opener;
using ui::FolderModel;
using ui::PaneTable;
using ui::PaneView;

class FilesWindowTest : public QObject, private tests::FilesWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void f5_copiesForReal_toTheOtherPane();
    void f6_movesMarkedFiles_f8TrashesAtOnce();
    void f5_addsTheJobPaused_whenSomebodySaysSo();
    void whatIsInTheWay_showsThePlanFirst();
    void whatIsLookedAt_isWork();
    void planInPlaceOfAJob_isWork();
    void marksOfAPlannedJob_goWithItsBeginning_data();
    void marksOfAPlannedJob_goWithItsBeginning();
    void whatIsInTheWay_isAskedLater_ifThatIsSettled();
    void whoWaitsForADestination_waitsAMoment();
    void jobsKeepTheirOrder_thoughOneIsLookedAtBefore();
    void whatComesOutOfAnArchive_showsThePlanToo();
    void shiftDelete_asksWithTheSafeAnswer();
    void whatIsToGoForGood_isNamed();
    void trashByAnotherPath_isTheTrash();
    void whatIsInTheTrash_isRestoredOrDeletedForGood();
    void trashTakesOnlyWhatIsDeleted();
    void dropOnTheTrash_deletes();
    void dropBesideTheTrash_isRefused();
    void whatIsMovedOutOfTheTrash_byTheWholeDialog_isForgottenThere();
    void trashIsEmptied_afterTheQuestion();
    void menusInTheTrash_haveWhatFitsThere();
    void optionsLeadToTheWholeDialog();
    void insertAndShiftMark_enterAndBackspaceTravel();
    void typingFilters_escapeEndsIt();
    void quickSearchMovesTheCursor_andHidesNothing();
    void quickSearchWaitsForWhatComes();
    void quickSearchDoesNotWait_whenOneIsInTheList();
    void plusAndMinusMarkByPattern();
    void patternMarksFoldersToo_whenSomebodySaysSo();
    void tabGoesToTheOtherPane();
    void keysOfListsAreTypedWhereOneTypes();
    void keysOfListsCanBeOthers();
    void openMenuHasItsKeys();
    void historyGoesBackAndForth();
    void altAndUpWorkEverywhere_backspaceInListsOnly();
    void pathIsTyped();
    void crumbsGiveWayToTheFolderItself();
    void f7_makesAFolder_f2RenamesIt();
    void f4_editsInTheProgramForText();
    void programsAreOfferedForWhatIsChosen();
    void programsAreFoundAndStart_whateverHangsElsewhere();
    void comparingMarksWhatTheOtherPaneLacks();
    void comparingContent_isAJob();
    void comparingContent_findsWhatDiffersBelow();
    void checksumListsAreChecked();
    void bringingUpToDate_isPlannedFirst();
    void bringingUpToDate_outOfAnArchive();
    void foldersBecomePlaces_andStayThem();
    void largerIconsShowPictures();
    void archivesAreMadeAndExtracted_forReal();
    void archiveNeedsANameAndAFolder();
    void archivesAreFolders_toCopyOutOf();
    void whatIsInAnArchiveIsOpened();
    void whatIsInAnArchiveIsCopiedByOthers();
    void whatIsTooMuchIsNotOfferedToOthers();
    void nothingIsChangedInAnArchive();
    void tabsOpenAndClose();
    void mouseMarks();
    void otherButtonsOfTheMouse_leaveTheMarks();
    void menuBelowTheRowsIsForTheFolder();
    void viewEntersAFolder();
    void foldersAreCounted_notInAnArchive();
    void clipboardCarriesFilesBothWays();
    void menusAskNobodyForTheClipboard();
    void cutIsPastedOnce();
    void cutIsThere_untilItsPlanIsAccepted();
    void dropIsTakenAsCopy_whateverTheSourceProposes();
    void dropOfOnlyWhatIsHeldDown_asGtkOffersIt();
    void dropWithoutKeyAsks_onAFolderRowItGoesThere();
    void dropWithControlAndShift_makesLinks();
    void dropWithoutKey_offersLinksToo();
    void dropOfWhatMayGoAgain_offersNoLinks();
    void linksThatCannotBeMade_areSaid();
    void dropOfWhatIsHere_doesNothing();
    void folderThatCannotBeRead_saysWhy();
    void questionLeadsToItsFolders();
    void firstStartShowsTheBiggestDevice();
    void remembersItsFolders();
    void remembersItsTabs();
    void remembersHowItIsSorted();
    void remembersTheColumnsOfEveryTab();
    void remembersHowWideColumnsAre();
    void narrowPaneShowsNamesRatherThanTimes();
    void nonsenseInTheSettingsIsLeftOut();
    void eachSideHasAFormOfItsOwn_andKeepsIt();
    void noTwoEntriesOfAMenuAreCalledTheSame();
    void everyFocusableWidgetHasAName();
    void noKeyStandsForTwoThings();
    void germanFits();

private:
    void takeKeys() const;
    void offerProgram();
    void fillTrash();
    [[nodiscard]] Path inTrash(std::string_view name) const { return m_tree->path("share/Trash/files").child(name); }
    void showTrash(PaneView *pane) const;
    /// What the source hears of files that are held over the place of the trash and let go.
    Qt::DropAction letGoOverTrash(const QMimeData &data, Qt::DropActions possible, Qt::KeyboardModifiers held) const;
    void answerWithYes() const;
    void packArchives();
    void copyToTheRight() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(left()->table(), key, modifiers); }
    [[nodiscard]] std::string current(PaneView *pane) const
    {
        const int row = pane->table()->currentRow();
        return row < 0 ? std::string() : pane->model()->entry(row).name;
    }
    [[nodiscard]] static QStringList menuAt(const PaneTable *table, const QPoint &at);
    void drop(PaneTable *table, const QMimeData *data, Qt::DropActions possible, Qt::KeyboardModifiers held, const QPoint &at,
              Qt::DropAction *heard = nullptr) const;

    const std::map<const char *, QByteArray> m_whereProgramsAre {{"XDG_CONFIG_HOME", qgetenv("XDG_CONFIG_HOME")},
                                                                 {"XDG_CONFIG_DIRS", qgetenv("XDG_CONFIG_DIRS")},
                                                                 {"XDG_DATA_HOME", qgetenv("XDG_DATA_HOME")},
                                                                 {"XDG_DATA_DIRS", qgetenv("XDG_DATA_DIRS")}}; ///< without a test's own
};

void FilesWindowTest::initTestCase()
{
    prepareProgram();
}

void FilesWindowTest::init()
{
    prepare();
    m_tree->folder("l/Raw").file("l/Raw/1.raw", "raw").file("l/a.jpg", "12345").file("l/b.jpg", "123").file("l/c.txt", "1");
    m_tree->file("l/\xff\n", "bytes");
}

void FilesWindowTest::cleanup()
{
    clear();
    for (const auto &[variable, outer] : m_whereProgramsAre)
        outer.isNull() ? qunsetenv(variable) : qputenv(variable, outer);
    QLocale::setDefault(QLocale::c());
}

/// After a dialog: no window manager gives the window its keys back.
void FilesWindowTest::takeKeys() const
{
    m_window->activateWindow();
    focus(left());
}

/// The tree's "tool" is the one program for text, until the test is over.
void FilesWindowTest::offerProgram()
{
    m_tree->folder("data").folder("data/applications");
    // Qt reads the types anew now and then, and from there, too.
    const QString types
        = QStandardPaths::locate(QStandardPaths::GenericDataLocation, QStringLiteral("mime"), QStandardPaths::LocateDirectory);
    QVERIFY2(QFile::link(types, QString::fromStdString(m_tree->path("data/mime").bytes())), "shared-mime-info is missing");
    m_tree->file("data/applications/pen.desktop",
                 "[Desktop Entry]\nType=Application\nName=Pen\nExec=\"" + m_tree->path("tool").bytes() + "\" %f\n");
    m_tree->file("data/applications/mimeinfo.cache", "[MIME Cache]\ntext/plain=pen.desktop;\n");
    for (const auto &[variable, outer] : m_whereProgramsAre)
        qputenv(variable, m_tree->path("data").bytes().c_str());
}

/// The home trash is in the tree, and holds a file and a folder.
void FilesWindowTest::fillTrash()
{
    m_tree->folder("share").folder("share/Trash").folder("share/Trash/files").folder("share/Trash/info");
    m_tree->file("share/Trash/files/a.2", "a").folder("share/Trash/files/d").file("share/Trash/files/d/x", "x");
    qputenv("XDG_DATA_HOME", m_tree->path("share").bytes().c_str());
}

void FilesWindowTest::showTrash(PaneView *pane) const
{
    pane->go(m_tree->path("share/Trash/files"));
    QTRY_VERIFY(pane->model()->isComplete() && pane->model()->rowOf("a.2") >= 0);
}

void FilesWindowTest::answerWithYes() const
{
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    takeKeys();
}

void FilesWindowTest::drop(PaneTable *table, const QMimeData *data, Qt::DropActions possible, Qt::KeyboardModifiers held, const QPoint &at,
                           Qt::DropAction *heard) const
{
    QDragEnterEvent enter(at, possible, data, Qt::LeftButton, held);
    QApplication::sendEvent(table->viewport(), &enter);
    if (!enter.isAccepted())
        return;
    QDragMoveEvent move(at, possible, data, Qt::LeftButton, held);
    QApplication::sendEvent(table->viewport(), &move);
    QDropEvent dropped(QPointF(at), possible, data, Qt::LeftButton, held);
    if (possible.testFlag(Qt::MoveAction))
        dropped.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(table->viewport(), &dropped);
    if (heard)
        *heard = dropped.isAccepted() ? dropped.dropAction() : Qt::IgnoreAction;
}

Qt::DropAction FilesWindowTest::letGoOverTrash(const QMimeData &data, Qt::DropActions possible, Qt::KeyboardModifiers held) const
{
    const ui::PlacesView *places = m_window->places();
    QWidget *list = places->viewport();
    const QPoint at = places->visualItemRect(places->findItems(QStringLiteral("Trash"), Qt::MatchExactly).value(0)).center();
    QDragEnterEvent enter(at, possible, &data, Qt::LeftButton, held); // who is dropped onto is who was entered
    QApplication::sendEvent(list, &enter);
    QDragMoveEvent move(at, possible, &data, Qt::LeftButton, held);
    QApplication::sendEvent(list, &move);
    QDropEvent dropped(QPointF(at), possible, &data, Qt::LeftButton, held);
    QApplication::sendEvent(list, &dropped);
    return dropped.isAccepted() ? dropped.dropAction() : Qt::IgnoreAction;
}

void FilesWindowTest::f5_copiesForReal_toTheOtherPane()
{
    FerryCore core;
    ui::CoreQueueSource source(core);
    makeWindow(source);
    left()->model()->setAllMarked(true);
    press(Qt::Key_F5);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->destination()->path() == m_tree->path("r"));
    QTest::keyClick(dialog->destination(), Qt::Key_Return);
    QTRY_COMPARE(right()->model()->rowCount(), 5);
    QTRY_VERIFY(!source.snapshot()->jobs.empty() && source.snapshot()->jobs.front()->state == JobState::Done);
    QCOMPARE(m_tree->content("r/a.jpg"), std::string("12345"));
    QCOMPARE(m_tree->content("r/\xff\n"), std::string("bytes"));
    QCOMPARE(m_tree->content("r/Raw/1.raw"), std::string("raw"));
    QCOMPARE(left()->model()->marked(), 0);
    m_window.reset();
}

void FilesWindowTest::f6_movesMarkedFiles_f8TrashesAtOnce()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_Insert);
    press(Qt::Key_Insert);
    press(Qt::Key_F6);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    dialog->destination()->setPath(Path("/media/\xff"));
    dialog->accept();
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Move);
    QVERIFY((m_fake->submitted[0].sources == std::vector<Path> {m_tree->path("l/a.jpg"), m_tree->path("l/b.jpg")}));
    QVERIFY(m_fake->submitted[0].destination == Path("/media/\xff"));
    QCOMPARE(m_fake->submitted[0].options.onFile, FileConflict::Ask);
    takeKeys();
    setCurrent(left(), "c.txt");
    press(Qt::Key_F8);
    QCOMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(m_fake->submitted[1].kind, JobKind::Trash);
    QVERIFY(m_fake->submitted[1].sources == std::vector<Path> {m_tree->path("l/c.txt")});
    press(Qt::Key_Delete);
    QCOMPARE(m_fake->submitted.size(), std::size_t(3));
}

void FilesWindowTest::f5_addsTheJobPaused_whenSomebodySaysSo()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_F5);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    dialog->findChild<ui::AddPausedButton *>()->click();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submittedPaused, std::vector<JobId> {JobId {1001}});
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_F5);
    dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->destination(), Qt::Key_Return);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(m_fake->submittedPaused.size(), std::size_t(1));
}

/// As with keys: F5, and Return to the question where to.
void FilesWindowTest::copyToTheRight() const
{
    press(Qt::Key_F5);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void FilesWindowTest::whatIsInTheWay_showsThePlanFirst()
{
    m_tree->file("r/a.jpg", "old").folder("r/Raw");
    FerryCore core;
    ui::CoreQueueSource source(core);
    makeWindow(source);
    setCurrent(left(), "Raw");
    copyToTheRight(); // folders merge
    QTRY_VERIFY(!source.snapshot()->jobs.empty() && source.snapshot()->jobs.front()->state == JobState::Done);
    QVERIFY(!m_window->findChild<ui::PlanDialog *>());
    takeKeys();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_Insert);
    press(Qt::Key_Insert);
    copyToTheRight();
    QCOMPARE(left()->model()->marked(), 0); // the next key is meant for another
    ui::PlanDialog *plan = nullptr;
    QTRY_VERIFY((plan = m_window->findChild<ui::PlanDialog *>()));
    QVERIFY(!plan->isModal());
    QTRY_COMPARE(plan->startButton()->text(), QStringLiteral("Copy 1, ask about 1"));
    QCOMPARE(m_tree->content("r/a.jpg"), std::string("old"));
    QVERIFY(!m_tree->exists("r/b.jpg"));
    left()->model()->setAllMarked(true);
    ui::choose(plan->filePolicy(), FileConflict::Overwrite);
    QTRY_COMPARE(plan->startButton()->text(), QStringLiteral("Copy 1, replace 1"));
    plan->startButton()->click();
    QTRY_COMPARE(m_tree->content("r/a.jpg"), std::string("12345"));
    QTRY_COMPARE(m_tree->content("r/b.jpg"), std::string("123"));
    QVERIFY2(left()->model()->marked() > 0, "what was marked since is meant for something else");
    m_window.reset();
}

void FilesWindowTest::whatIsLookedAt_isWork()
{
    m_tree->file("r/a.jpg", "old");
    makeWindow();
    auto *commands = m_window->findChild<ui::FileCommands *>();
    commands->drop({m_tree->path("l/a.jpg")}, m_tree->path("r"), Qt::CopyAction, {});
    commands->drop({m_tree->path("l/b.jpg")}, m_tree->path("r"), Qt::CopyAction, {});
    QVERIFY(m_fake->submitted.empty());
    QVERIFY(m_fake->expectsWork());
    QVERIFY2(!m_window->close(), "it is asked for");
    auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("leaveQuestion"));
    QVERIFY(question);
    QCOMPARE(question->text(), QStringLiteral("A job has not begun yet."));
    m_window->leave();
    QCOMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(m_fake->submitted[0].sources, std::vector<Path> {m_tree->path("l/a.jpg")});
    QVERIFY(!m_fake->submitted[0].options.dryRun && !m_fake->submitted[1].options.dryRun);
    QVERIFY2(m_fake->expectsWork(), "until the queue shows it");
    m_fake->addJob().id = {1001};
    m_fake->addJob().id = {1002};
    m_fake->publish();
    QTRY_VERIFY(!m_fake->expectsWork());
    QTest::qWait(50); // the answer comes too late to be of use
    QVERIFY(!m_window->findChild<ui::PlanDialog *>());
    QCOMPARE(m_fake->submitted.size(), std::size_t(2));
}

void FilesWindowTest::planInPlaceOfAJob_isWork()
{
    m_tree->file("r/a.jpg", "old");
    makeWindow();
    auto *commands = m_window->findChild<ui::FileCommands *>();
    commands->drop({m_tree->path("l/a.jpg")}, m_tree->path("r"), Qt::CopyAction, {});
    QPointer<ui::PlanDialog> plan;
    QTRY_VERIFY((plan = m_window->findChild<ui::PlanDialog *>()));
    QVERIFY(m_fake->expectsWork());
    QVERIFY2(plan->startButton()->isEnabled(), "nobody has to wait for the numbers");
    QCOMPARE(plan->focusWidget(), plan->table());
    plan->reject();
    QTRY_VERIFY(!plan);
    QVERIFY(!m_fake->expectsWork());
    QVERIFY(std::ranges::all_of(m_fake->submitted, [](const Request &request) { return request.options.dryRun; }));
}

void FilesWindowTest::marksOfAPlannedJob_goWithItsBeginning_data()
{
    QTest::addColumn<bool>("isMarkedSince");
    QTest::newRow("as planned") << false;
    QTest::newRow("something else was marked") << true;
}

void FilesWindowTest::marksOfAPlannedJob_goWithItsBeginning()
{
    QFETCH(bool, isMarkedSince);
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_Insert);
    press(Qt::Key_Insert);
    press(Qt::Key_F5, Qt::ShiftModifier);
    ui::PlanDialog *plan = nullptr;
    QTRY_VERIFY((plan = m_window->findChild<ui::PlanDialog *>()));
    QCOMPARE(left()->model()->marked(), 2); // for who closes it
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QVERIFY2(!m_fake->expectsWork(), "somebody only wants to know");
    m_fake->addJob(JobState::Done).id = {1001};
    m_fake->publish();
    QTRY_VERIFY(plan->startButton()->isEnabled());
    if (isMarkedSince)
        left()->model()->setAllMarked(true);
    plan->startButton()->click();
    QCOMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(left()->model()->marked() > 0, isMarkedSince);
}

void FilesWindowTest::whatIsInTheWay_isAskedLater_ifThatIsSettled()
{
    m_tree->file("r/a.jpg", "old");
    makeWindow();
    ui::Preferences::setShowsPlanIfNeeded(false);
    setCurrent(left(), "a.jpg");
    copyToTheRight();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QVERIFY(!m_fake->submitted[0].options.dryRun);
    ui::Preferences::setShowsPlanIfNeeded(true);
    ui::JobDefaults::setOptions(JobKind::Copy, {.onFile = FileConflict::Skip});
    takeKeys();
    copyToTheRight(); // nothing of it needs a decision
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(2));
    QVERIFY(!m_window->findChild<ui::PlanDialog *>());
}

void FilesWindowTest::whoWaitsForADestination_waitsAMoment()
{
    /// The kernel's calls, but what is put there is never found.
    class HangingOps : public fs::LinuxOps
    {
    public:
        QSemaphore goesOn;
        Path hangs;
        Result<fs::UniqueFd> openFollowing(const char *path, int flags) override
        {
            if (hangs.bytes() == path) {
                goesOn.acquire();
                goesOn.release();
            }
            return LinuxOps::openFollowing(path, flags);
        }
    };
    m_tree->folder("hangs").file("hangs/a.jpg", "old");
    const auto ops = std::make_shared<HangingOps>();
    ops->hangs = m_tree->path("hangs");
    m_browser = std::make_unique<browse::Browser>(ops);
    const auto answers = qScopeGuard([ops] { ops->goesOn.release(); });
    makeWindow();
    setCurrent(left(), "a.jpg");
    auto *commands = m_window->findChild<ui::FileCommands *>();
    commands->setLookTime(std::chrono::milliseconds(1));
    commands->drop({m_tree->path("l/a.jpg")}, m_tree->path("hangs"), Qt::CopyAction, {});
    QVERIFY(m_fake->submitted.empty());
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QVERIFY(!m_fake->submitted[0].options.dryRun);
    ops->goesOn.release();
    QTest::qWait(50); // the answer comes too late to be of use
    QVERIFY(!m_window->findChild<ui::PlanDialog *>());
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
}

void FilesWindowTest::jobsKeepTheirOrder_thoughOneIsLookedAtBefore()
{
    makeWindow();
    auto *commands = m_window->findChild<ui::FileCommands *>();
    commands->drop({m_tree->path("l/a.jpg")}, m_tree->path("r"), Qt::CopyAction, {});
    setCurrent(left(), "a.jpg");
    press(Qt::Key_F8);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Copy);
    QCOMPARE(m_fake->submitted[1].kind, JobKind::Trash);
}

void FilesWindowTest::whatComesOutOfAnArchive_showsThePlanToo()
{
    packArchives();
    m_tree->file("r/inner.tgz", "old");
    makeWindow();
    left()->go(m_tree->path("l/set.tar"));
    settle(left());
    QTRY_VERIFY(left()->model()->rowOf("inner.tgz") >= 0);
    setCurrent(left(), "inner.tgz");
    copyToTheRight();
    const ui::PlanDialog *plan = nullptr;
    QTRY_VERIFY((plan = m_window->findChild<ui::PlanDialog *>()));
    QCOMPARE(plan->request().kind, JobKind::Extract);
    QCOMPARE(plan->request().options.archive.entries, std::vector<std::string> {"inner.tgz"});
}

void FilesWindowTest::shiftDelete_asksWithTheSafeAnswer()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_Delete, Qt::ShiftModifier);
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(m_fake->submitted.empty());
    QCOMPARE(box->buttonRole(box->defaultButton()), QMessageBox::RejectRole);
    box->defaultButton()->click();
    QVERIFY(m_fake->submitted.empty());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    box = m_window->findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Delete);
}

void FilesWindowTest::whatIsToGoForGood_isNamed()
{
    m_tree->file("l/<b>", "").file("l/z" + std::string(200, 'w'), "");
    makeWindow();
    const auto asked = [this] {
        press(Qt::Key_Delete, Qt::ShiftModifier);
        auto *box = m_window->findChild<QMessageBox *>();
        if (!box)
            return QString();
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (label->textFormat() != Qt::PlainText)
                QTest::qFail("a name is no markup", __FILE__, __LINE__);
        }
        const QString words = box->informativeText();
        box->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        takeKeys();
        return words;
    };
    setCurrent(left(), "<b>");
    const QStringList one = asked().split(QLatin1Char('\n'));
    QCOMPARE(one.size(), 3);
    QCOMPARE(one[0], QStringLiteral("<b>"));
    QVERIFY2(one[2].startsWith(QStringLiteral("In ")) && one[2].endsWith(QStringLiteral("/l")), qPrintable(one[2]));
    setCurrent(left(), "z" + std::string(200, 'w'));
    QVERIFY2(asked().section(QLatin1Char('\n'), 0, 0).size() < 70, "a long name does not make the box as wide");
    left()->model()->setAllMarked(true);
    const QStringList several = asked().split(QLatin1Char('\n'));
    QCOMPARE(several.size(), 8);
    QCOMPARE(several[5], QStringLiteral("and 2 more"));
    QVERIFY(m_fake->submitted.empty());
}

void FilesWindowTest::trashByAnotherPath_isTheTrash()
{
    fillTrash();
    m_tree->symlink("link", "share");
    makeWindow();
    left()->go(m_tree->path("link/Trash/files"), "d");
    QTRY_VERIFY(left()->folder() == inTrash("d").parent());
    QTRY_VERIFY(left()->model()->isComplete() && current(left()) == "d");
    QCOMPARE(left()->pathBar()->crumbs().front()->text(), QStringLiteral("Trash"));
    left()->goBack();
    QVERIFY2(left()->folder() == m_tree->path("l"), "the other path is not kept");

    left()->go(m_tree->path("link/Trash/files/d"));
    QTRY_VERIFY(left()->folder() == inTrash("d"));
    left()->goUp();
    QTRY_VERIFY(left()->model()->isComplete() && left()->model()->rowOf("d") >= 0);
    setCurrent(left(), "d");
    action("restore")->trigger();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QVERIFY(model::restores(m_fake->submitted[0]));
    QVERIFY(m_fake->submitted[0].sources == std::vector<Path> {inTrash("d")});
}

void FilesWindowTest::whatIsInTheTrash_isRestoredOrDeletedForGood()
{
    fillTrash();
    makeWindow();
    const QList<QListWidgetItem *> places = m_window->places()->findItems(QStringLiteral("Trash"), Qt::MatchExactly);
    QCOMPARE(places.size(), 1);
    Q_EMIT m_window->places()->itemClicked(places.front());
    QTRY_VERIFY(left()->folder() == inTrash("a.2").parent());
    showTrash(left());
    QCOMPARE(left()->pathBar()->crumbs().front()->text(), QStringLiteral("Trash"));

    setCurrent(left(), "a.2");
    action("restore")->trigger();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    const Request &restores = m_fake->submitted[0];
    QVERIFY(model::restores(restores));
    QVERIFY(restores.sources == std::vector<Path> {inTrash("a.2")});
    QCOMPARE(ui::text::sentence(restores), QStringLiteral("Restore “a.2” from the trash"));

    setCurrent(left(), "d");
    press(Qt::Key_F8);
    answerWithYes();
    QCOMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(m_fake->submitted[1].kind, JobKind::Delete);
    QVERIFY(m_fake->submitted[1].options.outOfTrash);
    QVERIFY(m_fake->submitted[1].sources == std::vector<Path> {inTrash("d")});

    left()->go(inTrash("d"));
    QTRY_VERIFY(left()->model()->isComplete() && left()->model()->rowOf("x") >= 0);
    setCurrent(left(), "x");
    action("restore")->trigger();
    QCOMPARE(m_fake->submitted.size(), std::size_t(2));
    QVERIFY2(left()->status().contains(QStringLiteral("as a whole")), qPrintable(left()->status()));
    press(Qt::Key_F8);
    answerWithYes();
    QCOMPARE(m_fake->submitted.size(), std::size_t(3));
    QCOMPARE(m_fake->submitted[2].kind, JobKind::Delete);
    QVERIFY(!m_fake->submitted[2].options.outOfTrash); // the trash knows of the folder only

    left()->go(m_tree->path("l"));
    QTRY_VERIFY(left()->model()->isComplete() && left()->model()->rowOf("a.jpg") >= 0);
    setCurrent(left(), "a.jpg");
    action("restore")->trigger();
    QCOMPARE(m_fake->submitted.size(), std::size_t(3));
    QVERIFY2(left()->status().contains(QStringLiteral("can be restored")), qPrintable(left()->status()));
}

void FilesWindowTest::trashTakesOnlyWhatIsDeleted()
{
    fillTrash();
    makeWindow();
    showTrash(right());
    setCurrent(left(), "a.jpg");
    const QString sentence = QStringLiteral("Only what is deleted goes into the trash.");
    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F6}) {
        left()->say({});
        press(key);
        QVERIFY(!m_window->findChild<ui::TransferDialog *>());
        QCOMPARE(left()->status(), sentence);
    }
    left()->say({});
    const ui::FileMimeData dragged({m_tree->path("l/a.jpg")}, false);
    drop(right()->table(), &dragged, Qt::CopyAction, {}, QPoint(5, right()->table()->viewport()->height() - 5));
    QCOMPARE(left()->status(), sentence);

    showTrash(left());
    setCurrent(left(), "a.2");
    left()->say({});
    press(Qt::Key_F7);
    QVERIFY(!m_window->findChild<QInputDialog *>());
    QCOMPARE(left()->status(), sentence);
    left()->say({});
    press(Qt::Key_F2);
    QCOMPARE(left()->status(), sentence);
    left()->say({});
    press(Qt::Key_F5, Qt::AltModifier);
    auto *dialog = m_window->findChild<ui::CompressDialog *>();
    QVERIFY(dialog);
    dialog->accept(); // into the trash itself
    QCOMPARE(left()->status(), sentence);
    QVERIFY(m_fake->submitted.empty());
}

void FilesWindowTest::dropOnTheTrash_deletes()
{
    fillTrash();
    makeWindow();
    QCOMPARE(m_window->places()->findItems(QStringLiteral("Trash"), Qt::MatchExactly).size(), 1);
    const ui::FileMimeData files({m_tree->path("l/a.jpg"), inTrash("d").child("x")});
    using Held = std::pair<Qt::DropActions, Qt::KeyboardModifiers>;
    const Qt::DropActions all = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
    for (const auto &[possible, held] :
         {Held(all, {}), Held(Qt::CopyAction, Qt::ControlModifier), Held(Qt::MoveAction, Qt::ShiftModifier)}) {
        const Qt::DropAction told = possible.testFlag(Qt::CopyAction) ? Qt::CopyAction : Qt::IgnoreAction;
        QVERIFY2(letGoOverTrash(files, possible, held) == told, "who hears Move might delete them before they are in the trash");
    }
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(3));
    for (const Request &request : m_fake->submitted) {
        QCOMPARE(request.kind, JobKind::Trash);
        QVERIFY2(request.sources == std::vector<Path> {m_tree->path("l/a.jpg")}, "what is in the trash stays there");
    }
    QVERIFY(!m_window->findChild<QMenu *>(QStringLiteral("dropMenu")));

    ui::Preferences::setAsksBeforeTrash(true);
    letGoOverTrash(files, Qt::CopyAction, {});
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QCOMPARE(m_fake->submitted.size(), std::size_t(3));
    answerWithYes();
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(4));
}

void FilesWindowTest::dropBesideTheTrash_isRefused()
{
    fillTrash();
    makeWindow();
    const ui::FileMimeData files({m_tree->path("l/a.jpg")});
    const auto isTaken = [](QWidget *widget, const QPoint &at, const QMimeData &data) {
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(widget, &move);
        return move.isAccepted();
    };
    ui::PlacesView *places = m_window->places();
    const auto onPlace = [places](const char *name) {
        const QListWidgetItem *place = places->findItems(QLatin1String(name), Qt::MatchExactly).value(0);
        return place ? places->visualItemRect(place).center() : QPoint(-1, -1);
    };
    QVERIFY(isTaken(places->viewport(), onPlace("Trash"), files));
    const ui::ArchiveMimeData entries({.archive = m_tree->path("l/set.tar"), .nested = {}, .folder = {}}, {m_tree->path("l/set.tar/Raw")});
    QVERIFY2(!isTaken(places->viewport(), onPlace("Trash"), entries), "they cannot be deleted");
    places->addBookmark(inTrash("d"));
    QVERIFY(!isTaken(places->viewport(), onPlace("d"), files));

    showTrash(left());
    ui::PathBar *bar = left()->pathBar();
    const QToolButton *crumb = bar->crumbs().front();
    const auto centre = [bar, crumb] { return crumb->mapTo(bar, crumb->rect().center()); };
    QTRY_VERIFY(bar->partAt(centre()));
    QVERIFY(!isTaken(bar, centre(), files));
    press(Qt::Key_T, Qt::ControlModifier);
    left()->go(m_tree->path("l"));
    QTabBar *tabs = m_window->side(0)->tabBar();
    QTRY_VERIFY(tabs->isVisible() && tabs->tabRect(1).isValid());
    QVERIFY(!isTaken(tabs, tabs->tabRect(0).center(), files));
    QVERIFY(isTaken(tabs, tabs->tabRect(1).center(), files));
}

void FilesWindowTest::whatIsMovedOutOfTheTrash_byTheWholeDialog_isForgottenThere()
{
    fillTrash();
    makeWindow();
    showTrash(left());
    setCurrent(left(), "a.2");
    press(Qt::Key_F6);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto more = std::find_if(buttons.begin(), buttons.end(),
                                   [](QPushButton *button) { return button->text().contains(QStringLiteral("ptions")); });
    QVERIFY(more != buttons.end());
    (*more)->click();
    auto *whole = m_window->findChild<ui::JobDialog *>();
    QVERIFY(whole);
    whole->accept();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Move);
    QVERIFY(m_fake->submitted[0].options.outOfTrash);
}

void FilesWindowTest::trashIsEmptied_afterTheQuestion()
{
    fillTrash();
    makeWindow();
    action("emptyTrash")->trigger();
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(QStringLiteral("2 item")));
    QVERIFY(m_fake->submitted.empty());
    answerWithYes();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Delete);
    QVERIFY(m_fake->submitted[0].options.outOfTrash);
    QVERIFY((m_fake->submitted[0].sources == std::vector<Path> {inTrash("a.2"), inTrash("d")}));

    m_tree->remove("share/Trash/files/a.2").remove("share/Trash/files/d");
    m_tree->file("share/Trash/info/lost.trashinfo", "of nothing").times("share/Trash/info/lost.trashinfo", {100, 0});
    action("emptyTrash")->trigger();
    QTRY_COMPARE(left()->status(), QStringLiteral("The trash is empty."));
    QVERIFY(!m_tree->exists("share/Trash/info/lost.trashinfo"));
    m_tree->remove("share/Trash");
    left()->say({});
    action("emptyTrash")->trigger();
    QTRY_COMPARE(left()->status(), QStringLiteral("The trash is empty."));
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
}

/// The names of what is in the menu that opens there.
QStringList FilesWindowTest::menuAt(const PaneTable *table, const QPoint &at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(table->viewport(), &event);
    QStringList names;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
        names << action->objectName();
    if (menu)
        menu->close();
    return names;
}

void FilesWindowTest::menusInTheTrash_haveWhatFitsThere()
{
    fillTrash();
    makeWindow();
    showTrash(left());
    PaneTable *table = left()->table();
    const QStringList ofRow = menuAt(table, table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(ofRow.contains(QStringLiteral("restore")) && ofRow.contains(QStringLiteral("delete")));
    for (const char *name : {"trash", "rename", "paste", "compress"})
        QVERIFY2(!ofRow.contains(QLatin1String(name)), name);
    const QStringList ofFolder = menuAt(table, QPoint(20, table->viewport()->height() - 2));
    QVERIFY(ofFolder.contains(QStringLiteral("emptyTrash")) && !ofFolder.contains(QStringLiteral("newFolder")));
}

void FilesWindowTest::optionsLeadToTheWholeDialog()
{
    makeWindow();
    setCurrent(left(), "\xff\n");
    press(Qt::Key_F5);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto more = std::find_if(buttons.begin(), buttons.end(),
                                   [](QPushButton *button) { return button->text().contains(QStringLiteral("ptions")); });
    QVERIFY(more != buttons.end());
    (*more)->click();
    auto *whole = m_window->findChild<ui::JobDialog *>();
    QVERIFY(whole);
    QVERIFY(whole->request().sources == std::vector<Path> {m_tree->path("l/\xff\n")});
    QVERIFY(whole->request().destination == m_tree->path("r"));
    QVERIFY(m_fake->submitted.empty());
    whole->accept();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
}

void FilesWindowTest::insertAndShiftMark_enterAndBackspaceTravel()
{
    makeWindow();
    QCOMPARE(current(left()), std::string("Raw"));
    press(Qt::Key_Insert);
    QCOMPARE(current(left()), std::string("a.jpg"));
    press(Qt::Key_Space);
    QVERIFY(left()->model()->marked() == 2 && current(left()) == "a.jpg");
    press(Qt::Key_Space);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(left()->model()->marked(), 2);
    QVERIFY(left()->status().startsWith(QStringLiteral("2 of 5")));
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(left()->model()->marked(), 5);
    press(Qt::Key_Escape);
    QCOMPARE(left()->model()->marked(), 0);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(left()->model()->marked(), 5);
    press(Qt::Key_Asterisk);
    QCOMPARE(left()->model()->marked(), 0);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    QTRY_COMPARE(left()->model()->rowCount(), 1);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(left()->model()->rowCount(), 5);
    QTRY_COMPARE(current(left()), std::string("Raw"));
}

void FilesWindowTest::typingFilters_escapeEndsIt()
{
    makeWindow();
    QTest::keyClicks(left()->table(), QStringLiteral("j"));
    QVERIFY(left()->filterField()->isVisible());
    QTRY_COMPARE(left()->model()->rowCount(), 2);
    QTest::keyClicks(left()->filterField(), QStringLiteral("x"));
    QTRY_COMPARE(left()->model()->rowCount(), 0);
    QTRY_VERIFY(left()->table()->notice().contains(QStringLiteral("jx")));
    QTest::keyClick(left()->filterField(), Qt::Key_Escape);
    QTRY_COMPARE(left()->model()->rowCount(), 5);
    QVERIFY(!left()->filterField()->isVisible());
    QVERIFY(left()->table()->hasFocus());
}

void FilesWindowTest::quickSearchMovesTheCursor_andHidesNothing()
{
    makeWindow();
    QLineEdit *field = left()->filterField();
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->accessibleName(), QStringLiteral("Quick search"));
    QTest::keyClicks(field, QStringLiteral("b"));
    QCOMPARE(current(left()), std::string("b.jpg"));
    QTest::keyClicks(field, QStringLiteral("x"));
    QCOMPARE(current(left()), std::string("b.jpg"));
    QCOMPARE(left()->status(), QStringLiteral("No name here has “bx” in it."));
    QCOMPARE(field->accessibleDescription(), left()->status());
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(left()->status().startsWith(QStringLiteral("5 ")) && field->accessibleDescription().isEmpty());
    field->setText(QStringLiteral(".JPG"));
    QCOMPARE(current(left()), std::string("b.jpg"));
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(current(left()), std::string("a.jpg"));
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(current(left()), std::string("b.jpg"));
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(current(left()), std::string("a.jpg"));
    field->setText(QStringLiteral("RÄ"));
    QCOMPARE(current(left()), std::string("Raw"));
    QCOMPARE(left()->model()->rowCount(), 5);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible() && left()->table()->hasFocus());
    QVERIFY2(left()->folder() == m_tree->path("l"), "found, not opened");
    QCOMPARE(current(left()), std::string("Raw"));

    press(Qt::Key_S, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("c?"));
    QVERIFY(left()->status().contains(QStringLiteral("c?")));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible() && left()->table()->hasFocus());
    QVERIFY(left()->status().startsWith(QStringLiteral("5 ")));
    QCOMPARE(current(left()), std::string("c.txt"));
}

void FilesWindowTest::quickSearchWaitsForWhatComes()
{
    makeWindow();
    left()->setFilter(QStringLiteral("a.j"));
    QTRY_COMPARE(left()->model()->rowCount(), 1);
    QLineEdit *field = left()->filterField();
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("c"));
    QTRY_COMPARE(left()->model()->rowCount(), 5);
    QCOMPARE(current(left()), std::string("c.txt"));
    QTest::keyClicks(field, QStringLiteral("z"));
    QVERIFY(!field->accessibleDescription().isEmpty());
    m_tree->file("l/cz", "");
    QTRY_COMPARE(current(left()), std::string("cz"));
    QVERIFY(field->accessibleDescription().isEmpty() && field->hasFocus());
    left()->go(m_tree->path("r"));
    QVERIFY(!field->isVisible() && left()->table()->hasFocus());
}

void FilesWindowTest::quickSearchDoesNotWait_whenOneIsInTheList()
{
    makeWindow();
    QLineEdit *field = left()->filterField();
    press(Qt::Key_S, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("bx"));
    QVERIFY(!field->accessibleDescription().isEmpty());
    left()->table()->setFocus();
    setCurrent(left(), "c.txt");
    QVERIFY(field->isVisible() && field->accessibleDescription().isEmpty());
    QVERIFY(left()->status().startsWith(QStringLiteral("5 ")));
    m_tree->file("l/bx.jpg", "");
    QTRY_COMPARE(left()->model()->rowCount(), 6);
    QCOMPARE(current(left()), std::string("c.txt"));
}

void FilesWindowTest::plusAndMinusMarkByPattern()
{
    makeWindow();
    press(Qt::Key_Plus);
    QVERIFY(left()->filterField()->hasFocus());
    left()->filterField()->setText(QStringLiteral("*.jpg"));
    QTest::keyClick(left()->filterField(), Qt::Key_Return);
    QCOMPARE(left()->model()->marked(), 2);
    QCOMPARE(left()->model()->rowCount(), 5);
    press(Qt::Key_Minus);
    left()->filterField()->setText(QStringLiteral("b*"));
    QTest::keyClick(left()->filterField(), Qt::Key_Return);
    QVERIFY(left()->table()->chosen() == std::vector<Path> {m_tree->path("l/a.jpg")});
}

void FilesWindowTest::patternMarksFoldersToo_whenSomebodySaysSo()
{
    makeWindow();
    QCheckBox *folders = left()->foldersToo();
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY2(!folders->isVisible(), "it is not for the filter");
    QTest::keyClick(left()->filterField(), Qt::Key_Escape);
    press(Qt::Key_Plus);
    QVERIFY(folders->isVisible() && !folders->isChecked());
    folders->setFocus();
    QTest::keyClick(folders, Qt::Key_Space);
    QVERIFY(folders->isChecked() && left()->filterField()->hasFocus());
    left()->filterField()->setText(QStringLiteral("*a*"));
    QTest::keyClick(left()->filterField(), Qt::Key_Return);
    QCOMPARE(left()->model()->marked(), 2);
    QVERIFY(left()->model()->isMarked(left()->model()->rowOf("Raw")));
    QVERIFY(!folders->isVisible());

    right()->askPattern(false);
    QVERIFY2(right()->foldersToo()->isChecked(), "as last time");
    right()->foldersToo()->click();
    right()->foldersToo()->setFocus();
    QTest::keyClick(right()->foldersToo(), Qt::Key_Escape);
    QVERIFY(!right()->foldersToo()->isVisible() && !right()->filterField()->isVisible() && right()->table()->hasFocus());
    left()->askPattern(true);
    QVERIFY(!folders->isChecked());
}

void FilesWindowTest::tabGoesToTheOtherPane()
{
    makeWindow();
    QCOMPARE(m_window->active(), left());
    press(Qt::Key_Tab);
    QVERIFY(right()->table()->hasFocus());
    QCOMPARE(m_window->active(), right());
    QCOMPARE(m_window->other(), left());
    QTest::keyClick(right()->table(), Qt::Key_Tab);
    QVERIFY(left()->table()->hasFocus());
}

void FilesWindowTest::keysOfListsAreTypedWhereOneTypes()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    const auto isTyped = [this](QLineEdit *field) {
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, QStringLiteral("+ -*"));
        QTest::keyClick(field, Qt::Key_Backspace);
        return field->text() == QStringLiteral("+ -") && field->hasFocus() && left()->model()->marked() == 0
            && left()->folder() == m_tree->path("l");
    };
    press(Qt::Key_F2);
    auto *name = left()->table()->viewport()->findChild<QLineEdit *>();
    QVERIFY(name);
    QVERIFY(isTyped(name));
    QTest::keyClick(name, Qt::Key_Escape);
    takeKeys();
    press(Qt::Key_L, Qt::ControlModifier);
    auto *path = left()->pathBar()->findChild<ui::PathEdit *>();
    QVERIFY(path->hasFocus());
    QVERIFY(isTyped(path));
    QTest::keyClick(path, Qt::Key_Escape);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(isTyped(left()->filterField()));
    QTest::keyClick(left()->filterField(), Qt::Key_Tab);
    QVERIFY2(!right()->table()->hasFocus(), "the next one, as Tab goes everywhere");
}

void FilesWindowTest::keysOfListsCanBeOthers()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    auto *actions = m_window->findChild<ui::ActionList *>();
    actions->give(action("selectDown"), Qt::CTRL | Qt::Key_G);
    press(Qt::Key_Insert);
    QVERIFY(left()->model()->marked() == 0 && current(left()) == "a.jpg");
    press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(left()->model()->marked() == 1 && current(left()) == "b.jpg");
    actions->give(action("selectThis"), Qt::Key_Insert);
    press(Qt::Key_Space);
    QCOMPARE(left()->model()->marked(), 1);
    press(Qt::Key_Insert);
    QVERIFY(left()->model()->marked() == 2 && current(left()) == "b.jpg");
    actions->give(action("invert"), Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QCOMPARE(left()->model()->marked(), 3);
    QVERIFY(left()->folder() == m_tree->path("l"));
    actions->give(action("otherPane"), Qt::Key_F12);
    press(Qt::Key_F12);
    QVERIFY(right()->table()->hasFocus());
    left()->setFocus();
    press(Qt::Key_Tab);
    QVERIFY2(!left()->table()->hasFocus() && !right()->table()->hasFocus(), "the next one, as Tab goes everywhere");
    left()->setFocus();
    actions->give(action("select"), {});
    press(Qt::Key_Plus);
    QCOMPARE(left()->filterField()->text(), QStringLiteral("+"));
    QTRY_COMPARE(left()->model()->rowCount(), 0);
    QTest::keyClick(left()->filterField(), Qt::Key_Escape);
    m_window.reset();
    makeWindow();
    press(Qt::Key_F12);
    QVERIFY2(right()->table()->hasFocus(), "kept");
    QCOMPARE(action("selectThis")->shortcuts(), QList<QKeySequence> {Qt::Key_Insert});
    m_window->findChild<ui::ActionList *>()->reset(action("otherPane"));
    QTest::keyClick(right()->table(), Qt::Key_Tab);
    QVERIFY(left()->table()->hasFocus());
}

void FilesWindowTest::openMenuHasItsKeys()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    const auto isLeftAlone = [this](QWidget *menu) {
        for (const Qt::Key key : {Qt::Key_Insert, Qt::Key_Plus, Qt::Key_Backspace, Qt::Key_Delete})
            QTest::keyClick(menu, key);
        return left()->model()->marked() == 0 && !left()->filterField()->isVisible() && left()->folder() == m_tree->path("l")
            && m_fake->submitted.empty();
    };
    Q_EMIT left()->table()->menuRequested(left()->table()->mapToGlobal(QPoint(9, 9)));
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu && QApplication::focusWidget() == left()->table());
    QVERIFY(isLeftAlone(menu));
    menu->close();
    m_window->menuBar()->setFocus();
    QVERIFY(m_window->menuBar()->hasFocus());
    QVERIFY(isLeftAlone(m_window->menuBar()));
    takeKeys();
    press(Qt::Key_Insert);
    QCOMPARE(left()->model()->marked(), 1);
}

void FilesWindowTest::altAndUpWorkEverywhere_backspaceInListsOnly()
{
    makeWindow();
    left()->go(m_tree->path("l/Raw"));
    QTabBar *pages = m_window->transfers()->tabBar();
    pages->setFocus();
    QTRY_VERIFY(pages->hasFocus());
    QTest::keyClick(pages, Qt::Key_Backspace);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    QTest::keyClick(pages, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(left()->folder() == m_tree->path("l"));
}

void FilesWindowTest::historyGoesBackAndForth()
{
    makeWindow();
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(left()->folder() == m_tree->path("l"));
    left()->go(m_tree->path("l/Raw"));
    press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(left()->folder() == m_tree->path("l"));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(left()->folder() == m_tree->path("l"));
    QVERIFY(!left()->canGoBack());
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    left()->go(m_tree->path("r"));
    QVERIFY2(left()->canGoForward() == false, "a new way forgets the old one");
}

void FilesWindowTest::pathIsTyped()
{
    makeWindow();
    press(Qt::Key_L, Qt::ControlModifier);
    ui::PathEdit *field = left()->pathBar()->field();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QString::fromStdString(m_tree->path("l/Raw").bytes()));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    QTRY_VERIFY(left()->table()->hasFocus());
    press(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("/nowhere"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    QVERIFY(left()->table()->hasFocus());
}

void FilesWindowTest::crumbsGiveWayToTheFolderItself()
{
    makeWindow();
    ui::PathBar *bar = left()->pathBar();
    QVERIFY(bar->crumbs().size() >= 3);
    QVERIFY(bar->crumbs().front()->isVisible());
    bar->crumbs()[bar->crumbs().size() - 2]->click();
    QVERIFY(left()->folder() == m_temp->path());
    m_tree->folder("a folder with a long name").folder("a folder with a long name/and another one below it");
    left()->go(m_tree->path("a folder with a long name/and another one below it"));
    m_window->resize(400, 500);
    QApplication::processEvents();
    QVERIFY(!bar->crumbs().front()->isVisible());
    QVERIFY(bar->crumbs().back()->isVisible());
}

void FilesWindowTest::f7_makesAFolder_f2RenamesIt()
{
    makeWindow();
    press(Qt::Key_F7);
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(QStringLiteral("New"));
    dialog->accept();
    QTRY_VERIFY(left()->model()->rowOf("New") >= 0);
    QTRY_COMPARE(current(left()), std::string("New"));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    left()->table()->setFocus();
    QTRY_VERIFY(left()->table()->hasFocus());
    press(Qt::Key_F2);
    auto *editor = left()->table()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QStringLiteral("New"));
    editor->setText(QStringLiteral("Newer"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(left()->model()->rowOf("Newer") >= 0);
    QTRY_COMPARE(current(left()), std::string("Newer"));
    press(Qt::Key_F2);
    editor = left()->table()->findChild<QLineEdit *>();
    editor->setText(QStringLiteral("Raw"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(left()->status().contains(QStringLiteral("Raw")));
    QVERIFY(m_tree->exists("l/Newer"));
    dialog = nullptr;
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(Qt::Key_F7);
    dialog = m_window->findChild<QInputDialog *>();
    dialog->setTextValue(QStringLiteral("a/b"));
    dialog->accept();
    QTRY_VERIFY(left()->status().contains(QStringLiteral("name")));
}

void FilesWindowTest::f4_editsInTheProgramForText()
{
    m_tree->file("tool", "#!/bin/sh\nprintf %s \"$1\" > \"$0.part\" && mv \"$0.part\" \"$0.told\"\n").mode("tool", 0755);
    offerProgram();
    makeWindow();
    setCurrent(left(), "c.txt");
    press(Qt::Key_F4);
    QTRY_VERIFY(m_tree->exists("tool.told"));
    QCOMPARE(m_tree->content("tool.told"), m_tree->path("l/c.txt").bytes());
    m_tree->remove("tool.told").remove("tool");
    const QString before = left()->status();
    press(Qt::Key_F4);
    QCOMPARE(left()->status(), before); // it is started meanwhile
    QTRY_COMPARE(left()->status(), QStringLiteral("Pen could not be started."));
    setCurrent(left(), "Raw");
    press(Qt::Key_F4);
    QCOMPARE(left()->status(), QStringLiteral("A folder cannot be edited."));
}

void FilesWindowTest::programsAreOfferedForWhatIsChosen()
{
    offerProgram();
    makeWindow();
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("openWith"));
    QVERIFY(menu);
    setCurrent(left(), "c.txt");
    const auto words = [menu] {
        QStringList words;
        for (const QAction *action : menu->actions())
            words << action->text();
        return words;
    };
    Q_EMIT menu->aboutToShow();
    QCOMPARE(words(), QStringList {QStringLiteral("Looking for programs…")});
    QVERIFY(!menu->actions().front()->isEnabled());
    QTRY_COMPARE(words(), QStringList {QStringLiteral("Pen")});
    QVERIFY(menu->actions().front()->isEnabled());
    Q_EMIT menu->aboutToShow();
    left()->model()->setAllMarked(true); // pictures among them, which nothing is known for
    Q_EMIT menu->aboutToShow(); // before the programs for the text are there
    QTRY_COMPARE(words(), QStringList {QStringLiteral("No program for this is known")});
    QVERIFY(!menu->actions().front()->isEnabled());
}

void FilesWindowTest::programsAreFoundAndStart_whateverHangsElsewhere()
{
    m_tree->file("tool", "#!/bin/sh\nprintf %s \"$1\" > \"$0.part\" && mv \"$0.part\" \"$0.told\"\n").mode("tool", 0755);
    offerProgram();
    makeWindow();
    setCurrent(left(), "c.txt");
    const auto mayEnd = std::make_shared<QSemaphore>();
    const std::array threads {&ui::sharedThreads(), QThreadPool::globalInstance()};
    const int all = threads[0]->maxThreadCount() + threads[1]->maxThreadCount();
    for (QThreadPool *shared : threads) {
        for (int i = 0; i < shared->maxThreadCount(); ++i)
            shared->start([mayEnd] { mayEnd->acquire(); });
    }
    const auto restore = qScopeGuard([threads, mayEnd, all] {
        mayEnd->release(all);
        for (QThreadPool *shared : threads)
            shared->waitForDone();
    });
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("openWith"));
    Q_EMIT menu->aboutToShow();
    QTRY_COMPARE(menu->actions().front()->text(), QStringLiteral("Pen"));
    menu->actions().front()->trigger();
    QTRY_VERIFY(m_tree->exists("tool.told"));
    QCOMPARE(m_tree->content("tool.told"), m_tree->path("l/c.txt").bytes());
}

void FilesWindowTest::comparingMarksWhatTheOtherPaneLacks()
{
    using namespace std::chrono_literals;
    m_tree->file("r/a.jpg", "12345").file("r/b.jpg", "other").file("r/d", "x").folder("r/Raw");
    for (const char *name : {"l/a.jpg", "r/a.jpg", "l/b.jpg"})
        m_tree->times(name, {1'700'000'000, 0});
    m_tree->times("r/b.jpg", {1'700'000'100, 0});
    makeWindow();
    press(Qt::Key_F2, Qt::ShiftModifier);
    const auto marked = [](PaneView *pane) {
        std::vector<std::string> names;
        for (const int row : pane->model()->chosenRows(-1))
            names.push_back(pane->model()->entry(row).name);
        std::ranges::sort(names);
        return names;
    };
    QTRY_COMPARE(left()->model()->marked(), 2);
    QVERIFY(marked(left()) == (std::vector<std::string> {"c.txt", "\xff\n"}));
    QVERIFY(marked(right()) == (std::vector<std::string> {"b.jpg", "d"}));
    right()->go(left()->folder());
    settle(right());
    press(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_VERIFY(left()->status().contains(QStringLiteral("the same names")));
    QCOMPARE(left()->model()->marked(), 0);
}

void FilesWindowTest::comparingContent_isAJob()
{
    makeWindow();
    press(Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted.front().kind, JobKind::Verify);
    QVERIFY(m_fake->submitted.front().sources == std::vector<Path> {Path(m_tree->path("l").bytes() + "/.")}); // nothing is marked
    QCOMPARE(m_fake->submitted.front().destination, m_tree->path("r"));
    left()->model()->setMarked(left()->model()->rowOf("b.jpg"), left()->model()->rowOf("b.jpg"), true);
    press(Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fake->submitted.size(), std::size_t(2));
    QVERIFY(m_fake->submitted.back().sources == std::vector<Path> {m_tree->path("l/b.jpg")});
}

void FilesWindowTest::comparingContent_findsWhatDiffersBelow()
{
    m_tree->folder("r/Raw").file("r/Raw/1.raw", "rav").file("r/a.jpg", "12345").file("r/b.jpg", "123").file("r/c.txt", "1");
    m_tree->file("r/\xff\n", "bytes").file("r/more", "x");
    for (const char *name : {"Raw/1.raw", "a.jpg", "b.jpg", "c.txt", "\xff\n", "Raw"}) {
        for (const char *side : {"l/", "r/"})
            m_tree->times(std::string(side) + name, {1'700'000'000, 0});
    }
    FerryCore core;
    ui::CoreQueueSource source(core);
    makeWindow(source);
    const auto leave = qScopeGuard([this] { m_window.reset(); });
    press(Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier);
    // What is compared is flushed first, with all that others wrote.
    QTRY_VERIFY_WITH_TIMEOUT(!source.snapshot()->jobs.empty() && isFinal(source.snapshot()->jobs.front()->state), 120'000);
    const auto job = source.snapshot()->jobs.front();
    QCOMPARE(job->state, JobState::DoneWithProblems);
    QCOMPARE(job->tally.failed, std::uint64_t(2)); // one differs, one is only there
    QCOMPARE(ui::text::sentence(*job->request), QStringLiteral("Compare “l” with its copy in r"));
}

void FilesWindowTest::checksumListsAreChecked()
{
    m_tree->file("l/SHA256SUMS", "ef797c8118f02dfb649607dd5d3f8c7623048c9c063d532cc95c5ed7a898a64f  nothing\n");
    makeWindow();
    setCurrent(left(), "SHA256SUMS");
    auto *check = m_window->findChild<QAction *>(QStringLiteral("checkLists"));
    QVERIFY(check);
    check->trigger();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted.front().kind, JobKind::Check);
    QVERIFY(m_fake->submitted.front().sources == std::vector<Path> {m_tree->path("l/SHA256SUMS")});
    QVERIFY(m_fake->submitted.front().destination.isEmpty());
}

void FilesWindowTest::bringingUpToDate_isPlannedFirst()
{
    m_tree->file("l/.hidden", "too");
    makeWindow();
    left()->setFilter(QStringLiteral("jpg"));
    QTRY_COMPARE(left()->model()->rowCount(), 2);
    left()->setFocus();
    press(Qt::Key_F6, Qt::ShiftModifier);
    press(Qt::Key_F6, Qt::ShiftModifier);
    const ui::PlanDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ui::PlanDialog *>()));
    QCOMPARE(dialog->request().kind, JobKind::Copy);
    QCOMPARE(dialog->request().sources.size(), std::size_t(6)); // what the pane does not show is in the folder, too
    QCOMPARE(dialog->request().destination, m_tree->path("r"));
    QCOMPARE(dialog->request().options.onFile, FileConflict::Newer);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QVERIFY(m_fake->submitted.front().options.dryRun);
    QCOMPARE(m_window->findChildren<ui::PlanDialog *>().size(), 1);
}

void FilesWindowTest::bringingUpToDate_outOfAnArchive()
{
    packArchives();
    makeWindow();
    left()->go(m_tree->path("l/set.tar/Raw"));
    settle(left());
    left()->setFocus();
    press(Qt::Key_F6, Qt::ShiftModifier);
    const auto *dialog = m_window->findChild<ui::PlanDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->request().kind, JobKind::Extract);
    QVERIFY(dialog->request().sources == std::vector<Path> {m_tree->path("l/set.tar")});
    QCOMPARE(dialog->request().options.archive.inside, std::string("Raw"));
    QVERIFY2(dialog->request().options.archive.entries.empty(), "all that is in the folder, shown or not");
    QCOMPARE(dialog->request().options.onFile, FileConflict::Newer);
}

void FilesWindowTest::foldersBecomePlaces_andStayThem()
{
    makeWindow();
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(m_window->places()->bookmarks() == std::vector<Path> {m_tree->path("l")});
    right()->setFocus();
    QTest::keyClick(right()->table(), Qt::Key_D, Qt::ControlModifier);
    m_window->leave();
    makeWindow();
    QVERIFY(m_window->places()->bookmarks() == (std::vector<Path> {m_tree->path("l"), m_tree->path("r")}));
    m_window->places()->removeBookmark(m_tree->path("l"));
    QVERIFY(m_window->places()->bookmarks() == std::vector<Path> {m_tree->path("r")});
    QCOMPARE(m_window->places()->findItems(QStringLiteral("r"), Qt::MatchExactly).size(), 1);
}

void FilesWindowTest::largerIconsShowPictures()
{
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QVERIFY(image.save(QString::fromStdString(m_tree->path("l/b.jpg").bytes()), "png")); // its content counts
    makeWindow();
    FolderModel *model = left()->model();
    const auto colourOf = [model](const char *name) {
        const QIcon icon = model->index(model->rowOf(name), FolderModel::Name).data(Qt::DecorationRole).value<QIcon>();
        const QImage shown = icon.pixmap(32).toImage();
        return shown.pixelColor(shown.rect().center());
    };
    QVERIFY(colourOf("b.jpg") != QColor(Qt::magenta));
    press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(left()->table()->iconSize(), QSize(32, 32));
    QCOMPARE(right()->table()->iconSize(), QSize(32, 32));
    // The first picture waits for the image plugins to be read from the disk, and other programs may be using that.
    QTRY_COMPARE_WITH_TIMEOUT(colourOf("b.jpg"), QColor(Qt::magenta), 60'000);
    QVERIFY(colourOf("a.jpg") != QColor(Qt::magenta)); // it is none
    m_window.reset();
    makeWindow();
    QCOMPARE(left()->table()->iconSize(), QSize(32, 32));
    press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(left()->table()->iconSize(), QSize(16, 16));
    QVERIFY(!m_window->findChild<QAction *>(QStringLiteral("smallerIcons"))->isEnabled());
}

void FilesWindowTest::archivesAreMadeAndExtracted_forReal()
{
    FerryCore core;
    ui::CoreQueueSource source(core);
    makeWindow(source);
    left()->model()->setMatchingMarked(QStringLiteral("*"), true, true);
    press(Qt::Key_F5, Qt::AltModifier);
    auto *dialog = m_window->findChild<ui::CompressDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->name()->text(), QStringLiteral("l"));
    dialog->format()->setCurrentText(QStringLiteral(".tar.gz"));
    dialog->name()->setText(QStringLiteral("all"));
    dialog->accept();
    QTRY_VERIFY(m_tree->exists("l/all.tar.gz"));
    QTRY_VERIFY(!source.snapshot()->jobs.empty() && source.snapshot()->jobs.front()->state == JobState::Done);
    QTRY_VERIFY(left()->model()->rowOf("all.tar.gz") >= 0);
    QCOMPARE(left()->model()->marked(), 0);
    takeKeys();
    setCurrent(left(), "all.tar.gz");
    press(Qt::Key_F9, Qt::AltModifier);
    const auto secondState = [&source] {
        const auto jobs = source.snapshot()->jobs;
        return jobs.size() == 2 ? jobs.back()->state : JobState::Waiting;
    };
    QTRY_COMPARE(secondState(), JobState::Done);
    QCOMPARE(m_tree->content("r/all/Raw/1.raw"), std::string("raw"));
    QCOMPARE(m_tree->content("r/all/\xff\n"), std::string("bytes"));
    setCurrent(left(), "c.txt");
    press(Qt::Key_F6, Qt::AltModifier);
    QCOMPARE(left()->status(), QStringLiteral("No archive is chosen."));
    QCOMPARE(source.snapshot()->jobs.size(), std::size_t(2));
    m_window.reset();
}

void FilesWindowTest::archiveNeedsANameAndAFolder()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_F5, Qt::AltModifier);
    auto *dialog = m_window->findChild<ui::CompressDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->startButton()->isEnabled());
    for (const char *wrong : {"", "a/b"}) {
        dialog->name()->setText(QLatin1String(wrong));
        QVERIFY(!dialog->startButton()->isEnabled());
        dialog->accept();
        QVERIFY(m_fake->submitted.empty());
    }
    dialog->name()->setText(QStringLiteral("ü"));
    dialog->format()->setCurrentText(QStringLiteral(".zip"));
    dialog->accept();
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted.front().options.archive.name, std::string("ü.zip"));
    QVERIFY(!m_fake->submitted.front().options.archive.level);
    QCOMPARE(m_fake->submitted.front().destination, m_tree->path("l"));
    QCOMPARE(m_fake->submitted.front().options.onFile, FileConflict::Rename); // nobody is asked about an archive
    QTRY_VERIFY(!m_window->findChild<ui::CompressDialog *>());
    takeKeys();
    press(Qt::Key_F5, Qt::AltModifier);
    const auto *again = m_window->findChild<ui::CompressDialog *>();
    QVERIFY(again);
    QCOMPARE(again->format()->currentText(), QStringLiteral(".zip"));
}

void FilesWindowTest::packArchives()
{
    const test::Ran ran
        = test::run(QStringLiteral("sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("cd '%1' && tar -czf inner.tgz Raw c.txt && tar -cf set.tar inner.tgz Raw && rm inner.tgz")
                         .arg(QString::fromStdString(m_tree->path("l").bytes()))});
    QVERIFY2(ran.code == 0, qPrintable(ran.output));
}

void FilesWindowTest::archivesAreFolders_toCopyOutOf()
{
    packArchives();
    FerryCore core;
    ui::CoreQueueSource source(core);
    makeWindow(source);
    m_tree->file("l/letter.odt", "no archive that one looks into");
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    QTRY_VERIFY(left()->model()->rowOf("letter.odt") >= 0);
    setCurrent(left(), "letter.odt");
    press(Qt::Key_Return);
    QCOMPARE(opener.opened.size(), 1);
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    setCurrent(left(), "set.tar");
    press(Qt::Key_Return);
    QCOMPARE(left()->folder(), m_tree->path("l/set.tar"));
    QTRY_COMPARE(left()->model()->rowCount(), 2);
    QVERIFY(left()->model()->archive());
    left()->model()->setAllMarked(true);
    press(Qt::Key_F5);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog->destination(), Qt::Key_Return);
    QTRY_COMPARE(right()->model()->rowCount(), 2);
    QTRY_VERIFY(!source.snapshot()->jobs.empty() && source.snapshot()->jobs.front()->state == JobState::Done);
    QCOMPARE(m_tree->content("r/Raw/1.raw"), std::string("raw"));
    QVERIFY(m_tree->exists("r/inner.tgz"));

    takeKeys();
    setCurrent(left(), "inner.tgz");
    press(Qt::Key_Return);
    QTRY_VERIFY(left()->model()->rowOf("c.txt") >= 0);
    setCurrent(left(), "c.txt");
    press(Qt::Key_C, Qt::ControlModifier);
    right()->setFocus();
    QTRY_VERIFY(right()->table()->hasFocus());
    QTest::keyClick(right()->table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(right()->model()->rowCount(), 3);
    QCOMPARE(m_tree->content("r/c.txt"), std::string("1"));

    takeKeys();
    setCurrent(left(), "Raw");
    press(Qt::Key_Return);
    QTRY_VERIFY(left()->model()->rowOf("1.raw") >= 0);
    const ui::ArchiveMimeData dragged(*left()->model()->archive(), left()->table()->chosen());
    Qt::DropAction heard = Qt::IgnoreAction;
    drop(right()->table(), &dragged, Qt::CopyAction, Qt::NoModifier, QPoint(20, right()->table()->viewport()->height() - 5), &heard);
    QCOMPARE(heard, Qt::CopyAction);
    QTRY_COMPARE(right()->model()->rowCount(), 4);
    QCOMPARE(m_tree->content("r/1.raw"), std::string("raw"));
    press(Qt::Key_Backspace);
    press(Qt::Key_Backspace);
    QTRY_COMPARE(current(left()), std::string("inner.tgz"));
    press(Qt::Key_Backspace);
    QTRY_COMPARE(current(left()), std::string("set.tar"));
    QVERIFY(!left()->model()->archive());
    QTRY_VERIFY(source.snapshot()->jobs.back()->state == JobState::Done);
    m_window.reset();
}

void FilesWindowTest::whatIsInAnArchiveIsOpened()
{
    packArchives();
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    FerryCore core;
    ui::CoreQueueSource source(core);
    makeWindow(source);
    left()->go(m_tree->path("l/set.tar/inner.tgz"));
    settle(left());
    setCurrent(left(), "c.txt");
    press(Qt::Key_Return);
    QTRY_COMPARE(opener.opened.size(), 1);
    QFile file(opener.opened.front().toLocalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("1"));
    QVERIFY2(!file.permissions().testFlag(QFile::WriteOwner), "what is written to it would be lost");
    m_window->leave();
    m_window.reset();
    QVERIFY2(!QFile::exists(file.fileName()), "what was taken out for a look goes with the window");
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void FilesWindowTest::whatIsInAnArchiveIsCopiedByOthers()
{
    m_tree->file("l/Raw/\xff b", "bytes");
    packArchives();
    const QByteArray before = qgetenv("TMPDIR");
    const auto restore = qScopeGuard([&before] { before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    qputenv("TMPDIR", QByteArray::fromStdString(m_tree->path("r").bytes()));
    FerryCore core;
    ui::CoreQueueSource source(core);
    makeWindow(source);
    left()->go(m_tree->path("l/set.tar/Raw"));
    settle(left());
    QTRY_COMPARE(left()->model()->rowCount(), 2);
    left()->model()->setAllMarked(true);
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    const auto uris = [offered] { return offered->data(QStringLiteral("text/uri-list")); };
    QTRY_VERIFY(!uris().isEmpty());
    QVERIFY(uris().contains("/%FF%20b\r\n"));
    QVERIFY(offered->data(QStringLiteral("x-special/gnome-copied-files")).startsWith("copy\nfile:///"));
    QTRY_VERIFY2(source.snapshot()->jobs.empty(), "nothing is left to be cleared");
    const std::vector<Path> paths = ui::parseUriList(uris()).paths;
    QCOMPARE(paths.size(), 2U);
    const test::Tree given(paths.front().parent());
    QCOMPARE(given.content("1.raw"), std::string("raw"));
    QCOMPARE(given.content("\xff b"), std::string("bytes"));
    const Path shared = paths.front().parent().parent();
    struct stat facts {};
    QCOMPARE(::stat(shared.c_str(), &facts), 0);
    QCOMPARE(facts.st_mode & 07777U, 0700U);
    m_window->leave();
    m_window.reset();
    QGuiApplication::clipboard()->clear();
    QVERIFY2(given.exists("1.raw"), "who copies them may be slow");
    ui::TakenOutFolder::sweep(shared.parent(), std::chrono::seconds(0));
    QCOMPARE(::stat(shared.c_str(), &facts), -1);
}

void FilesWindowTest::whatIsTooMuchIsNotOfferedToOthers()
{
    m_tree->sparseFile("l/Raw/large", 65 << 20, {}).symlink("l/Raw/link", "1.raw").folder("l/Raw/sub");
    packArchives();
    makeWindow();
    left()->go(m_tree->path("l/set.tar/Raw"));
    settle(left());
    QTRY_COMPARE(left()->model()->rowCount(), 4);
    for (const char *name : {"large", "link", "sub"}) {
        setCurrent(left(), name);
        press(Qt::Key_C, Qt::ControlModifier);
        const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
        QVERIFY(qobject_cast<const ui::ArchiveMimeData *>(offered));
        QVERIFY2(!offered->hasFormat(QStringLiteral("text/uri-list")), name);
    }
    QVERIFY(m_fake->submitted.empty());
    setCurrent(left(), "1.raw");
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/uri-list")));
    QCOMPARE(m_fake->submitted.size(), 1U);
    QGuiApplication::clipboard()->clear();
}

void FilesWindowTest::nothingIsChangedInAnArchive()
{
    packArchives();
    makeWindow();
    left()->go(m_tree->path("l/set.tar"));
    settle(left());
    setCurrent(left(), "Raw");
    const QString usual = left()->status();
    using Keys = std::pair<Qt::Key, Qt::KeyboardModifiers>;
    for (const auto &[key, held] :
         {Keys(Qt::Key_F2, {}), Keys(Qt::Key_F4, {}), Keys(Qt::Key_F6, {}), Keys(Qt::Key_F7, {}), Keys(Qt::Key_F8, {}),
          Keys(Qt::Key_Delete, Qt::ShiftModifier), Keys(Qt::Key_X, Qt::ControlModifier), Keys(Qt::Key_V, Qt::ControlModifier),
          Keys(Qt::Key_F5, Qt::AltModifier), Keys(Qt::Key_F6, Qt::AltModifier), Keys(Qt::Key_Return, Qt::AltModifier)}) {
        left()->say({});
        QCOMPARE(left()->status(), usual);
        press(key, held);
        QVERIFY2(left()->status().startsWith(QStringLiteral("Archives can only be read")), qPrintable(QString::number(key, 16)));
    }
    left()->model()->setWords(QStringLiteral("no such name"));
    QTRY_COMPARE(left()->model()->rowCount(), 0);
    press(Qt::Key_F5);
    QVERIFY2(m_window->findChildren<QDialog *>().isEmpty(), "nothing is chosen, which is not everything");
    QVERIFY(m_fake->submitted.empty());
    const ui::FileMimeData files({m_tree->path("l/a.jpg")});
    Qt::DropAction heard = Qt::IgnoreAction;
    drop(left()->table(), &files, Qt::CopyAction, Qt::NoModifier, QPoint(20, 10), &heard);
    QCOMPARE(heard, Qt::IgnoreAction);
    ui::PathBar *bar = left()->pathBar();
    const QToolButton *ofArchive = bar->crumbs().back();
    const auto centre = [bar, ofArchive] { return ofArchive->mapTo(bar, ofArchive->rect().center()); };
    QTRY_VERIFY(bar->partAt(centre()) && bar->partAt(centre())->folder == m_tree->path("l/set.tar"));
    QDragMoveEvent overArchive(centre(), Qt::CopyAction, &files, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(bar, &overArchive);
    QVERIFY(!overArchive.isAccepted());
    QDropEvent onArchive(QPointF(centre()), Qt::CopyAction, &files, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(bar, &onArchive);
    QVERIFY(!onArchive.isAccepted());
    drop(right()->table(), &files, Qt::CopyAction, Qt::ControlModifier, right()->table()->viewport()->rect().center());
    QTRY_VERIFY(!m_fake->submitted.empty());
    QVERIFY2(m_fake->submitted[0].destination == m_tree->path("r"), "the first that came anywhere");
    right()->go(left()->folder());
    settle(right());
    left()->go(m_tree->path("l"));
    settle(left());
    setCurrent(left(), "a.jpg");
    press(Qt::Key_F5);
    QVERIFY2(m_window->findChildren<QDialog *>().isEmpty(), "nothing can be copied into an archive");
}

void FilesWindowTest::tabsOpenAndClose()
{
    makeWindow();
    PaneView *first = left();
    QVERIFY2(!action("closeTab")->isEnabled(), "the last one stays");
    press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_window->side(0)->count(), 2);
    QVERIFY(action("closeTab")->isEnabled());
    right()->setFocus();
    QTRY_VERIFY2(!action("closeTab")->isEnabled(), "it is of the active side");
    left()->setFocus();
    QTRY_VERIFY(action("closeTab")->isEnabled());
    QVERIFY(left() != first);
    QVERIFY(left()->folder() == first->folder());
    settle(left());
    left()->go(m_tree->path("l/Raw"));
    QVERIFY(first->folder() == m_tree->path("l"));
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(left(), first);
    QVERIFY(!action("closeTab")->isEnabled());
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_window->side(0)->count(), 1);
    press(Qt::Key_T, Qt::ControlModifier);
    Q_EMIT m_window->side(0)->tabCloseRequested(0); // by the mouse, and not the current one
    QCOMPARE(m_window->side(0)->count(), 1);
    QVERIFY(!action("closeTab")->isEnabled());
}

void FilesWindowTest::mouseMarks()
{
    makeWindow();
    PaneTable *table = left()->table();
    const auto click = [table](int row, Qt::KeyboardModifiers held) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, held, table->visualRect(table->model()->index(row, 0)).center());
    };
    click(1, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    QCOMPARE(left()->model()->marked(), 2);
    click(3, Qt::ControlModifier);
    QCOMPARE(left()->model()->marked(), 1);
    click(1, Qt::NoModifier);
    QCOMPARE(left()->model()->marked(), 0);
    QCOMPARE(table->currentRow(), 1);
    click(3, Qt::ShiftModifier);
    QCOMPARE(left()->model()->marked(), 3);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
}

void FilesWindowTest::otherButtonsOfTheMouse_leaveTheMarks()
{
    makeWindow();
    PaneTable *table = left()->table();
    const auto click = [table](Qt::MouseButton button, int row) {
        QTest::mouseClick(table->viewport(), button, {}, table->visualRect(table->model()->index(row, 0)).center());
    };
    left()->go(m_tree->path("l/Raw"));
    settle(left());
    click(Qt::BackButton, 0);
    QVERIFY(left()->folder() == m_tree->path("l"));
    QTRY_COMPARE(left()->model()->rowCount(), 5);
    left()->model()->setMarked(1, 2, true);
    const int folder = left()->model()->rowOf("Raw");
    click(Qt::MiddleButton, folder);
    QCOMPARE(m_window->side(0)->count(), 2);
    QCOMPARE(m_window->side(0)->currentIndex(), 0);
    QVERIFY(static_cast<PaneView *>(m_window->side(0)->widget(1))->folder() == m_tree->path("l/Raw"));
    click(Qt::MiddleButton, left()->model()->rowOf("a.jpg"));
    click(Qt::TaskButton, folder);
    QCOMPARE(m_window->side(0)->count(), 2);
    QCOMPARE(left()->model()->marked(), 2);
    click(Qt::ForwardButton, folder);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    settle(left());
    QTest::mouseDClick(table->viewport(), Qt::BackButton, {}, QPoint(5, 5));
    QVERIFY2(left()->folder() == m_tree->path("l"), "no further back than it goes");
}

void FilesWindowTest::menuBelowTheRowsIsForTheFolder()
{
    makeWindow();
    PaneTable *table = left()->table();
    left()->model()->setAllMarked(true);
    const QStringList ofRow = menuAt(table, table->visualRect(table->model()->index(1, 0)).center());
    QVERIFY(ofRow.contains(QStringLiteral("trash")) && ofRow.contains(QStringLiteral("copy")));
    const QRect last = table->visualRect(table->model()->index(left()->model()->rowCount() - 1, 0));
    QVERIFY(last.bottom() + 5 < table->viewport()->height());
    const QStringList ofFolder = menuAt(table, QPoint(last.center().x(), table->viewport()->height() - 2));
    QVERIFY(ofFolder.contains(QStringLiteral("newFolder")) && ofFolder.contains(QStringLiteral("paste")));
    for (const char *name : {"trash", "delete", "move", "rename", "cutToClipboard"})
        QVERIFY2(!ofFolder.contains(QLatin1String(name)), name);
    QCOMPARE(left()->model()->marked(), left()->model()->rowCount());
}

void FilesWindowTest::foldersAreCounted_notInAnArchive()
{
    packArchives();
    makeWindow();
    press(Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
    const auto size = [this] { return left()->model()->index(left()->model()->rowOf("Raw"), FolderModel::Size).data().toString(); };
    QTRY_VERIFY(size().startsWith(QStringLiteral("3 ")));
    press(Qt::Key_Tab);
    QTest::keyClick(right()->table(), Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(right()->status(), QStringLiteral("There is no folder here to count."));
    right()->go(m_tree->path("l/set.tar"));
    QTRY_VERIFY(right()->model()->rowOf("Raw") >= 0);
    QTest::keyClick(right()->table(), Qt::Key_Return, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(right()->status(), QStringLiteral("What is in an archive cannot be counted."));
}

void FilesWindowTest::viewEntersAFolder()
{
    makeWindow();
    setCurrent(left(), "Raw");
    press(Qt::Key_F3);
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
}

void FilesWindowTest::clipboardCarriesFilesBothWays()
{
    makeWindow();
    setCurrent(left(), "\xff\n");
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-special/gnome-copied-files")),
             "copy\nfile://" + QByteArray::fromStdString(m_tree->path("l").bytes()) + "/%FF%0A");
    auto *other = new QMimeData;
    other->setData(QStringLiteral("text/uri-list"), "file:///x/%FE\r\n");
    other->setData(QStringLiteral("application/x-kde-cutselection"), "0");
    QGuiApplication::clipboard()->setMimeData(other);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Copy);
    QVERIFY(m_fake->submitted[0].sources == std::vector<Path> {Path("/x/\xfe")});
    QVERIFY(m_fake->submitted[0].destination == m_tree->path("l"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("text/uri-list")));
}

void FilesWindowTest::menusAskNobodyForTheClipboard()
{
    makeWindow();
    auto *offered = new tests::AskedMimeData("image/png");
    QGuiApplication::clipboard()->setMimeData(offered);
    const int before = offered->askedForFormats;
    const PaneTable *table = left()->table();
    const QRect last = table->visualRect(table->model()->index(left()->model()->rowCount() - 1, 0));
    for (const QPoint at : {last.center(), QPoint(last.center().x(), table->viewport()->height() - 2)}) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().contains(action("paste")));
        QVERIFY(action("paste")->isEnabled());
        menu->close();
    }
    for (const QAction *title : m_window->menuBar()->actions()) {
        title->menu()->popup({});
        title->menu()->close();
    }
    QCOMPARE(offered->askedForFormats, before);
    action("paste")->trigger();
    QCOMPARE(offered->askedForFormats, before + 1);
    QCOMPARE(offered->asked, 0);
    QCOMPARE(left()->status(), QStringLiteral("There are no files on the clipboard."));
    QVERIFY(m_fake->submitted.empty());
    QGuiApplication::clipboard()->clear();
}

void FilesWindowTest::cutIsPastedOnce()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_Tab);
    QTest::keyClick(right()->table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Move);
    QVERIFY(m_fake->submitted[0].destination == m_tree->path("r"));
    QTest::keyClick(right()->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(right()->status(), QStringLiteral("There are no files on the clipboard."));
}

void FilesWindowTest::cutIsThere_untilItsPlanIsAccepted()
{
    m_tree->file("r/a.jpg", "old");
    makeWindow();
    auto *commands = m_window->findChild<ui::FileCommands *>();
    QClipboard *clipboard = QGuiApplication::clipboard();
    const auto hasFiles = [clipboard] {
        const QMimeData *data = clipboard->mimeData();
        return data && data->hasFormat(QStringLiteral("text/uri-list"));
    };
    const auto isMoved
        = [this] { return std::ranges::any_of(m_fake->submitted, [](const Request &request) { return !request.options.dryRun; }); };
    clipboard->setMimeData(new ui::FileMimeData({m_tree->path("l/a.jpg")}, true));
    commands->paste(m_tree->path("r"));
    QPointer<ui::PlanDialog> plan;
    QTRY_VERIFY((plan = m_window->findChild<ui::PlanDialog *>()));
    QVERIFY(hasFiles());
    commands->paste(m_tree->path("r"));
    QCOMPARE(m_window->active()->status(), QStringLiteral("What was cut is being moved already."));
    plan->reject();
    QTRY_VERIFY(!plan);
    QVERIFY(hasFiles());

    commands->paste(m_tree->path("r"));
    QTRY_VERIFY((plan = m_window->findChild<ui::PlanDialog *>()));
    clipboard->setMimeData(new ui::FileMimeData({m_tree->path("l/b.jpg")}, true));
    plan->startButton()->click();
    QVERIFY(isMoved());
    QVERIFY2(hasFiles(), "something else by now");
    QTRY_VERIFY(!plan);
    m_fake->submitted.clear();

    clipboard->setMimeData(new ui::FileMimeData({m_tree->path("l/a.jpg")}, true));
    commands->paste(m_tree->path("r"));
    QTRY_VERIFY((plan = m_window->findChild<ui::PlanDialog *>()));
    plan->startButton()->click();
    QVERIFY(isMoved());
    QVERIFY(!hasFiles());
}

void FilesWindowTest::dropIsTakenAsCopy_whateverTheSourceProposes()
{
    makeWindow();
    const ui::FileMimeData data({Path("/x/\xff")});
    Qt::DropAction heard = Qt::IgnoreAction;
    const QPoint below = right()->table()->viewport()->rect().center();
    drop(right()->table(), &data, Qt::CopyAction | Qt::MoveAction, Qt::ShiftModifier, below, &heard);
    QCOMPARE(heard, Qt::CopyAction);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Move);
    QVERIFY(m_fake->submitted[0].destination == m_tree->path("r"));
    drop(right()->table(), &data, Qt::CopyAction | Qt::MoveAction, Qt::ControlModifier, below, &heard);
    QCOMPARE(heard, Qt::CopyAction);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(m_fake->submitted[1].kind, JobKind::Copy);
    for (const Qt::KeyboardModifiers held : {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier)})
        drop(right()->table(), &data, Qt::MoveAction, held, below);
    drop(right()->table(), &data, Qt::CopyAction | Qt::MoveAction, Qt::ShiftModifier, below);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(3));
    QVERIFY2(m_fake->submitted[2].kind == JobKind::Move, "a source that only gives away is refused");
    QVERIFY(!m_window->findChild<QMenu *>(QStringLiteral("dropMenu")));
}

void FilesWindowTest::dropOfOnlyWhatIsHeldDown_asGtkOffersIt()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("l/a.jpg")});
    PaneTable *table = right()->table();
    const QPoint below = table->viewport()->rect().center();
    Qt::DropAction heard = Qt::IgnoreAction;
    drop(table, &data, Qt::MoveAction, Qt::ShiftModifier, below, &heard);
    QVERIFY2(heard == Qt::IgnoreAction, "told Move, it might delete what Ferry has not read yet");
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Move);
    drop(table, &data, Qt::LinkAction, Qt::ControlModifier | Qt::ShiftModifier, below, &heard);
    QCOMPARE(heard, Qt::LinkAction);
    QTRY_VERIFY(m_tree->exists("r/a.jpg"));
    QCOMPARE(m_tree->linkText("r/a.jpg"), m_tree->path("l/a.jpg").bytes());
    QDragMoveEvent move(below, Qt::LinkAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(table->viewport(), &move);
    QVERIFY(!move.isAccepted());
}

void FilesWindowTest::dropWithoutKeyAsks_onAFolderRowItGoesThere()
{
    makeWindow();
    const ui::FileMimeData data({Path("/x/1"), Path("/x/2")});
    PaneTable *table = left()->table();
    drop(table, &data, Qt::CopyAction, Qt::NoModifier, table->visualRect(table->model()->index(0, 0)).center());
    QVERIFY(m_fake->submitted.empty());
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(QStringLiteral("dropMenu"))));
    QVERIFY(menu->actions().at(0)->text().contains(QStringLiteral("Raw")));
    menu->actions().at(1)->trigger();
    menu->close();
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Move);
    QVERIFY(m_fake->submitted[0].destination == m_tree->path("l/Raw"));
    QCOMPARE(m_fake->submitted[0].sources.size(), std::size_t(2));
}

void FilesWindowTest::dropWithControlAndShift_makesLinks()
{
    m_tree->file("r/a.jpg", "there");
    makeWindow();
    const ui::FileMimeData data({m_tree->path("l/a.jpg"), m_tree->path("l/\xff\n")});
    PaneTable *table = right()->table();
    const QPoint below = table->viewport()->rect().center();
    const Qt::KeyboardModifiers held = Qt::ControlModifier | Qt::ShiftModifier;
    const Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
    QDragEnterEvent enter(below, possible, &data, Qt::LeftButton, held);
    QApplication::sendEvent(table->viewport(), &enter);
    QDragMoveEvent move(below, possible, &data, Qt::LeftButton, held);
    QApplication::sendEvent(table->viewport(), &move);
    QVERIFY2(move.isAccepted() && move.dropAction() == Qt::LinkAction, "the pointer shows it");
    Qt::DropAction heard = Qt::IgnoreAction;
    drop(table, &data, possible, held, below, &heard);
    QCOMPARE(heard, Qt::LinkAction);
    QTRY_COMPARE(right()->model()->rowCount(), 3);
    QCOMPARE(m_tree->content("r/a.jpg"), std::string("there"));
    QCOMPARE(m_tree->linkText("r/a (2).jpg"), m_tree->path("l/a.jpg").bytes());
    QCOMPARE(m_tree->linkText("r/\xff\n"), m_tree->path("l/\xff\n").bytes());
    // With Wayland, other programs' drags can offer to move and not to link.
    const ui::FileMimeData other({m_tree->path("l/c.txt")});
    drop(table, &other, Qt::CopyAction | Qt::MoveAction, held, below, &heard);
    QCOMPARE(heard, Qt::CopyAction);
    QTRY_COMPARE(right()->model()->rowCount(), 4);
    QCOMPARE(m_tree->linkText("r/c.txt"), m_tree->path("l/c.txt").bytes());
    QVERIFY(m_fake->submitted.empty());
}

void FilesWindowTest::dropWithoutKey_offersLinksToo()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("l/a.jpg")});
    PaneTable *table = left()->table();
    Qt::DropAction heard = Qt::IgnoreAction;
    drop(table, &data, Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, Qt::NoModifier,
         table->visualRect(table->model()->index(0, 0)).center(), &heard);
    QCOMPARE(heard, Qt::CopyAction);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(QStringLiteral("dropMenu"))));
    QCOMPARE(menu->actions().at(2)->text(), QStringLiteral("&Link here"));
    menu->actions().at(2)->trigger();
    menu->close();
    QTRY_VERIFY(m_tree->exists("l/Raw/a.jpg"));
    QCOMPARE(m_tree->linkText("l/Raw/a.jpg"), m_tree->path("l/a.jpg").bytes());
    QVERIFY(m_fake->submitted.empty());
}

void FilesWindowTest::dropOfWhatMayGoAgain_offersNoLinks()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("l/a.jpg")});
    PaneTable *table = right()->table();
    Qt::DropAction heard = Qt::IgnoreAction;
    drop(table, &data, Qt::CopyAction, Qt::ControlModifier | Qt::ShiftModifier, table->viewport()->rect().center(), &heard);
    QCOMPARE(heard, Qt::CopyAction);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(QStringLiteral("dropMenu"))));
    for (const QAction *action : menu->actions())
        QVERIFY(!action->text().contains(QStringLiteral("Link")));
    menu->close();
    QVERIFY(m_tree->names("r").empty());
}

void FilesWindowTest::linksThatCannotBeMade_areSaid()
{
    makeWindow();
    auto *commands = m_window->findChild<ui::FileCommands *>();
    commands->drop({m_tree->path("l/a.jpg")}, m_tree->path("gone"), Qt::LinkAction, {});
    QTRY_VERIFY(left()->status().contains(QStringLiteral("gone")));
    commands->drop({Path("/x/1/.."), Path("/x/2/..")}, m_tree->path("r"), Qt::LinkAction, {});
    QTRY_VERIFY(left()->status().contains(QStringLiteral("could not be made. The first: ")));
    QVERIFY(m_tree->names("r").empty());
}

void FilesWindowTest::dropOfWhatIsHere_doesNothing()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("l/a.jpg")});
    PaneTable *table = left()->table();
    drop(table, &data, Qt::CopyAction, Qt::ShiftModifier, table->viewport()->rect().bottomRight() - QPoint(5, 5));
    const ui::FileMimeData folder({m_tree->path("l/Raw")});
    drop(table, &folder, Qt::CopyAction, Qt::ShiftModifier, table->visualRect(table->model()->index(0, 0)).center());
    drop(right()->table(), &data, Qt::CopyAction, Qt::ControlModifier, right()->table()->viewport()->rect().center());
    QTRY_VERIFY(!m_fake->submitted.empty());
    QVERIFY2(m_fake->submitted[0].destination == m_tree->path("r"), "the first that came anywhere");
}

void FilesWindowTest::folderThatCannotBeRead_saysWhy()
{
    makeWindow();
    left()->go(m_tree->path("gone"));
    QTRY_VERIFY(left()->table()->notice().contains(QStringLiteral("gone")));
    QCOMPARE(left()->model()->rowCount(), 0);
    press(Qt::Key_F8);
    press(Qt::Key_F5);
    QVERIFY2(m_fake->submitted.empty(), "nothing of the former folder is chosen");
    QVERIFY(!m_window->findChild<ui::TransferDialog *>());
    right()->go(m_tree->path("l/Raw"));
    settle(right());
    m_tree->remove("l/Raw");
    QTRY_VERIFY(right()->table()->notice().contains(QStringLiteral("Raw")));
}

void FilesWindowTest::questionLeadsToItsFolders()
{
    m_tree->file("r/a.jpg", "1").file("r/b.jpg", "1");
    m_fake->addJob(model::JobState::NeedsAnswer);
    model::Question &question = m_fake->addQuestion({1}, "b.jpg");
    question.source = {std::make_shared<PathNode>(m_tree->path("l/Raw")), "b.jpg"};
    question.target = {std::make_shared<PathNode>(m_tree->path("r")), "b.jpg"};
    m_fake->publish();
    makeWindow();
    m_window->transfers()->setCurrentWidget(m_window->transfers()->questionView());
    const QList<QAction *> show = m_window->transfers()->questionView()->folderActions();
    show[0]->trigger();
    QVERIFY(left()->folder() == m_tree->path("l/Raw"));
    show[1]->trigger();
    QVERIFY(left()->folder() == m_tree->path("r"));
    QTRY_COMPARE(current(left()), std::string("b.jpg"));
}

void FilesWindowTest::firstStartShowsTheBiggestDevice()
{
    ui::Settings().clear();
    m_window = std::make_unique<ui::FilesWindow>(*m_fake, *m_browser);
    QVERIFY(left()->folder() == Path(m_settings.path().toStdString()));
    // Before the real devices come.
    m_window->places()->setDevices({{Path("/"), "/dev/sda1", "ext4", 900, 1000},
                                    {Path(m_settings.path().toStdString()), "/dev/sda2", "ext4", 800, 900},
                                    {m_tree->path("l"), "/dev/sdb1", "vfat", 50, 60},
                                    {m_tree->path("r"), "/dev/sdc1", "vfat", 0, 70},
                                    {m_tree->path("l/Raw"), "server:/share", "nfs4", 0, 0}});
    QVERIFY(right()->folder() == m_tree->path("r"));
    QVERIFY(left()->folder() == Path(m_settings.path().toStdString()));
    m_window->places()->setDevices({{m_tree->path("l"), "/dev/sdb1", "vfat", 90, 90}});
    QVERIFY2(right()->folder() == m_tree->path("r"), "only the first time");
}

void FilesWindowTest::remembersItsFolders()
{
    makeWindow();
    left()->go(m_tree->path("l/\xff\n"));
    m_window.reset();
    m_window = std::make_unique<ui::FilesWindow>(*m_fake, *m_browser);
    QVERIFY(left()->folder() == m_tree->path("l/\xff\n"));
    QVERIFY(right()->folder() == m_tree->path("r"));
}

void FilesWindowTest::remembersItsTabs()
{
    m_tree->folder("l/\xfe");
    const std::vector<Path> folders {m_tree->path("l"), m_tree->path("l/Raw"), m_tree->path("gone"), m_tree->path("l/\xfe")};
    const auto tab = [this](int index) { return static_cast<PaneView *>(m_window->side(0)->widget(index)); };
    const auto bytesInTheFile = [] {
        ui::Settings::flush();
        const QTemporaryDir folder; // a copy, for QSettings remembers what it wrote to the file itself
        QFile::copy(QSettings().fileName(), folder.filePath(QStringLiteral("copy")));
        QByteArrayList bytes;
        for (const QVariant &each :
             QSettings(folder.filePath(QStringLiteral("copy")), QSettings::IniFormat).value(QStringLiteral("files/leftTabs")).toList())
            bytes << each.toByteArray();
        return bytes;
    };
    const auto bytesOf = [](const Path &path) { return QByteArray::fromStdString(path.bytes()); };
    makeWindow();
    for (std::size_t i = 1; i < folders.size(); ++i)
        m_window->side(0)->add(folders[i]);
    m_window->side(0)->setCurrentIndex(1);
    for (int restart = 0; restart < 2; ++restart) { // what nobody looked at is kept, too
        m_window.reset();
        QCOMPARE(bytesInTheFile(), (QByteArrayList {bytesOf(folders[0]), bytesOf(folders[2]), bytesOf(folders[3])}));
        m_window = std::make_unique<ui::FilesWindow>(*m_fake, *m_browser);
        QCOMPARE(m_window->side(0)->count(), 4);
        for (int i = 0; i < 4; ++i)
            QVERIFY(tab(i)->folder() == folders[static_cast<std::size_t>(i)]);
        QCOMPARE(m_window->side(0)->currentIndex(), 1);
        QCOMPARE(m_window->side(0)->tabText(0), QStringLiteral("l"));
        QCOMPARE(m_window->side(1)->count(), 1);
        QVERIFY(right()->folder() == m_tree->path("r"));
    }
    settle(left());
    for (const int behind : {0, 2, 3})
        QVERIFY2(tab(behind)->model()->folder().isEmpty(), "nothing is listed before it is looked at");
    m_window->side(0)->setCurrentIndex(0);
    settle(left());
    QVERIFY(left()->model()->rowOf("a.jpg") >= 0);
    m_window->side(0)->setCurrentIndex(2);
    QTRY_VERIFY(left()->table()->notice().contains(QStringLiteral("gone")));
    m_window->side(0)->closeTab(2);
    QVERIFY(left()->folder() == folders[3]);
    settle(left());
    QVERIFY(!left()->model()->error());
    m_window->side(0)->setCurrentIndex(0);
    m_window->side(0)->closeTab(1);
    m_window.reset();
    QCOMPARE(bytesInTheFile(), QByteArrayList {bytesOf(folders[3])});
    m_window = std::make_unique<ui::FilesWindow>(*m_fake, *m_browser);
    QCOMPARE(m_window->side(0)->count(), 2);
    m_window->side(0)->closeTab(1);
    m_window.reset();
    m_window = std::make_unique<ui::FilesWindow>(*m_fake, *m_browser);
    QCOMPARE(m_window->side(0)->count(), 1);
    QVERIFY(left()->folder() == m_tree->path("l"));
}

void FilesWindowTest::remembersHowItIsSorted()
{
    makeWindow();
    left()->table()->sortBy(FolderModel::Name); // which it was, so the other way round
    right()->table()->sortBy(FolderModel::Size);
    press(Qt::Key_T, Qt::ControlModifier);
    settle(left());
    const auto isBackwards = [this] { return left()->model()->rowOf("c.txt") < left()->model()->rowOf("a.jpg"); };
    QTRY_VERIFY2(isBackwards(), "a new tab begins as the one beside it");
    m_window.reset();
    makeWindow();
    QTRY_VERIFY(isBackwards());
    QCOMPARE(left()->table()->horizontalHeader()->sortIndicatorSection(), int(FolderModel::Name));
    QCOMPARE(left()->table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(right()->table()->horizontalHeader()->sortIndicatorSection(), int(FolderModel::Size));
    QCOMPARE(right()->table()->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    m_window->side(0)->setCurrentIndex(0);
    settle(left());
    QTRY_VERIFY2(isBackwards(), "the tab that was not looked at");
}

void FilesWindowTest::remembersTheColumnsOfEveryTab()
{
    makeWindow();
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_T, Qt::ControlModifier);
    const auto table = [this](int tab) { return static_cast<PaneView *>(m_window->side(0)->widget(tab))->table(); };
    const int usual = table(1)->columnWidth(FolderModel::Size);
    table(0)->sortBy(FolderModel::Size);
    table(0)->setColumnWidth(FolderModel::Size, usual + 13);
    table(1)->sortBy(FolderModel::Modified);
    table(1)->sortBy(FolderModel::Modified);
    m_window.reset();
    makeWindow();
    QCOMPARE(m_window->side(0)->count(), 3);
    QCOMPARE(m_window->side(0)->currentIndex(), 2);
    QCOMPARE(table(0)->columns().sortedBy, int(FolderModel::Size));
    QCOMPARE(table(0)->columns().order, Qt::AscendingOrder);
    QCOMPARE(table(0)->columnWidth(FolderModel::Size), usual + 13);
    QCOMPARE(table(1)->columns().sortedBy, int(FolderModel::Modified));
    QCOMPARE(table(1)->columns().order, Qt::DescendingOrder);
    QCOMPARE(table(1)->columnWidth(FolderModel::Size), usual);
    QCOMPARE(table(2)->columns().sortedBy, int(FolderModel::Name));
}

void FilesWindowTest::remembersHowWideColumnsAre()
{
    const auto width = [](PaneView *pane, FolderModel::Column column) { return pane->table()->columnWidth(column); };
    makeWindow();
    m_window->resize(2600, 600);
    QTRY_VERIFY(!left()->table()->isColumnHidden(FolderModel::Type));
    const int size = width(left(), FolderModel::Size);
    const int type = width(left(), FolderModel::Type);
    left()->table()->setColumnWidth(FolderModel::Size, size + 31);
    left()->table()->setColumnWidth(FolderModel::Type, type + 17);
    m_window->resize(700, 600);
    QTRY_VERIFY2(left()->table()->isColumnHidden(FolderModel::Type), "no room for it: it has no width now");
    m_window.reset();
    QVERIFY2(ui::Settings().value(QStringLiteral("files/rightWidths")).toList() == QVariantList({0, 0, 0, 0}),
             "what nobody touched goes with the font");
    makeWindow();
    QCOMPARE(width(left(), FolderModel::Size), size + 31);
    QCOMPARE(width(right(), FolderModel::Size), size);
    m_window->resize(2600, 600);
    QTRY_VERIFY(!left()->table()->isColumnHidden(FolderModel::Type));
    QTRY_COMPARE(width(left(), FolderModel::Type), type + 17);
    QCOMPARE(width(right(), FolderModel::Type), type);
    press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(width(left(), FolderModel::Size), size + 31);
}

void FilesWindowTest::narrowPaneShowsNamesRatherThanTimes()
{
    FolderModel model(*m_browser);
    PaneTable table(&model);
    table.resize(2000, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QVERIFY(!table.isColumnHidden(FolderModel::Modified));
    const int character = table.fontMetrics().averageCharWidth();
    const int time = table.columnWidth(FolderModel::Modified);
    const int details = table.columnWidth(FolderModel::Size) + time;
    const auto showsTime = [&table, details, character](int charactersForNames) {
        table.resize(details + charactersForNames * character, 300);
        return !table.isColumnHidden(FolderModel::Modified);
    };
    QVERIFY(showsTime(18));
    QTRY_VERIFY(table.columnWidth(FolderModel::Name) >= 18 * character);
    QVERIFY(!showsTime(17));
    QVERIFY2(showsTime(18), "its width is known while it is hidden");
    QCOMPARE(table.columnWidth(FolderModel::Modified), time);
    QVERIFY(showsTime(40));
    table.setColumnWidth(FolderModel::Modified, time + 5 * character); // as long as in other languages
    QVERIFY(!showsTime(22));
    QVERIFY(showsTime(23));
    QCOMPARE(table.columnWidth(FolderModel::Modified), time + 5 * character);
}

void FilesWindowTest::nonsenseInTheSettingsIsLeftOut()
{
    const auto set = [](const char *key, const QVariant &value) { ui::Settings().setValue(QLatin1String(key), value); };
    const QByteArray raw = QByteArray::fromStdString(m_tree->path("l/Raw").bytes());
    set("files/leftTabs", QVariantList {QByteArray("l/Raw"), QByteArray(), 7, raw + QByteArray(1, '\0'), raw});
    set("files/leftTab", 1000);
    set("files/rightTabs", QVariantList(1000, QByteArray("/")));
    set("files/rightTab", -3);
    set("files/leftSort", 99);
    set("files/rightSort", -1);
    set("files/leftWidths", QVariantList {500, -5, 1'000'000, QStringLiteral("wide"), 20, 20});
    set("files/rightWidths", QStringLiteral("wide"));
    makeWindow();
    QCOMPARE(m_window->side(0)->count(), 2);
    QCOMPARE(m_window->side(0)->currentIndex(), 1);
    QVERIFY(left()->folder() == m_tree->path("l"));
    QVERIFY(static_cast<PaneView *>(m_window->side(0)->widget(0))->folder() == m_tree->path("l/Raw"));
    QCOMPARE(m_window->side(1)->count(), 50);
    QCOMPARE(m_window->side(1)->currentIndex(), 0);
    QVERIFY(right()->folder() == m_tree->path("r"));
    for (PaneView *pane : {left(), right()})
        QCOMPARE(pane->table()->horizontalHeader()->sortIndicatorSection(), int(FolderModel::Name));
    const QList<int> widths = left()->table()->columns().widths;
    QCOMPARE(widths.size(), qsizetype(FolderModel::ColumnCount));
    QCOMPARE(widths[FolderModel::Name], 0);
    QCOMPARE(widths[FolderModel::Size], 0);
    QCOMPARE(widths[FolderModel::Modified], left()->table()->fontMetrics().averageCharWidth() * 100);
    QCOMPARE(widths[FolderModel::Type], 0);
}

void FilesWindowTest::eachSideHasAFormOfItsOwn_andKeepsIt()
{
    const auto isChecked = [this](const char *name) { return m_window->findChild<QAction *>(QLatin1String(name))->isChecked(); };
    makeWindow();
    QVERIFY(isChecked("detailedList"));
    press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(isChecked("compactList") && !isChecked("detailedList"));
    QCOMPARE(left()->table()->form(), PaneTable::Form::Compact);
    QCOMPARE(right()->table()->form(), PaneTable::Form::Details);
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY2(left()->table()->form() == PaneTable::Form::Compact, "a new tab has it, too");
    press(Qt::Key_Tab);
    QVERIFY(isChecked("detailedList"));
    m_window.reset();
    makeWindow();
    QCOMPARE(left()->table()->form(), PaneTable::Form::Compact);
    QCOMPARE(right()->table()->form(), PaneTable::Form::Details);
    QVERIFY(isChecked("compactList"));
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(left()->table()->form(), PaneTable::Form::Details);
}

void FilesWindowTest::noTwoEntriesOfAMenuAreCalledTheSame()
{
    makeWindow();
    int looked = 0;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        QStringList words;
        for (const QAction *action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                words << ui::wordOf(action);
        }
        looked += static_cast<int>(words.size());
        QVERIFY2(words.removeDuplicates() == 0, qPrintable(menu->title()));
    }
    QVERIFY(looked > 60);
}

void FilesWindowTest::everyFocusableWidgetHasAName()
{
    makeWindow();
    left()->setFilter(QStringLiteral("a"));
    int checked = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || !widget->isVisible())
            continue;
        const QString type = QLatin1String(widget->metaObject()->className());
        if (type == QLatin1String("QHeaderView") || type == QLatin1String("QTableCornerButton")
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), qPrintable(type + QLatin1Char(' ') + widget->objectName()));
        ++checked;
    }
    QVERIFY(checked > 20);
}

void FilesWindowTest::noKeyStandsForTwoThings()
{
    makeWindow();
    const QStringList clashes = tests::keyClashes(*m_window);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
    QStringList keys;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts())
            keys << key.toString();
    }
    keys.removeDuplicates();
    QVERIFY(keys.size() > 25);
    for (const char *key :
         {"Ctrl+S", "F2",        "F3",  "F5",  "F6",    "F7", "F8", "Del", "Shift+Del", "Ctrl+L", "Alt+Left", "Alt+Right", "Alt+Up",
          "Ctrl+A", "Backspace", "Tab", "Ins", "Space", "+",  "-",  "*",   "Ctrl+1",    "Ctrl+2", "Alt+F1",   "Alt+F2"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
    QVERIFY2(action("cancelAll")->shortcuts().isEmpty(), "it is done at once, and to all");
}

void FilesWindowTest::germanFits()
{
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QVERIFY(ui::text::installTranslations(*qApp, QLocale()));
    makeWindow();
    QCOMPARE(m_window->menuBar()->actions().at(1)->text(), QStringLiteral("&Bearbeiten"));
    left()->model()->setMarked(0, 1, true);
    press(Qt::Key_F5);
    QVERIFY(m_window->findChild<ui::TransferDialog *>());
    QApplication::processEvents();
    int checked = 0;
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        ++checked;
    }
    QVERIFY(checked > 8);
}

QTEST_MAIN(FilesWindowTest)
#include "tst_files_window.moc"
