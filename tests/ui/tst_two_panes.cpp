// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/linux_ops.h"
#include "tests/support/opener.h"
#include "tests/ui/files_window_fixture.h"
#include "ui/actions/folder_comparison.h"
#include "ui/actions/job_composer.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/file_mime.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/properties_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/transfer_dialog.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_tabs.h"
#include "ui/panes/pane_view.h"
#include "ui/panes/path_bar.h"
#include "ui/panes/places_view.h"
#include "ui/views/elided_label.h"
#include "ui/views/log_view.h"
#include "ui/views/queue_view.h"
#include "ui/views/transfers_panel.h"
#include "ui/windows/files_window.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWindow>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>

using namespace ferry;
using namespace ferry::model;
using test::Opener;
using ui::FolderModel;
using ui::PaneView;

namespace {

enum class Hangs { Opening, Reading };

/// The kernel's calls, but one folder is on a device that does not answer.
class HangingOps : public fs::LinuxOps
{
public:
    explicit HangingOps(Path folder, Hangs hangs = Hangs::Opening)
        : m_folder(std::move(folder))
        , m_at(hangs)
    {
    }
    void answer()
    {
        m_hangs = false;
        m_hangs.notify_all();
    }

    Result<fs::UniqueFd> openFollowing(const char *path, int flags) override
    {
        if (m_at == Hangs::Opening && m_folder.bytes() == path)
            m_hangs.wait(true);
        return LinuxOps::openFollowing(path, flags);
    }
    Result<std::size_t> readFolder(int fd, std::span<std::byte> buffer) override
    {
        const std::filesystem::path opened("/proc/self/fd/" + std::to_string(fd));
        if (m_at == Hangs::Reading && std::filesystem::equivalent(opened, m_folder.bytes()))
            m_hangs.wait(true);
        return LinuxOps::readFolder(fd, buffer);
    }

private:
    Path m_folder;
    Hangs m_at;
    std::atomic<bool> m_hangs = true;
};

} // namespace

/// Where the two panes go together, what is shown beside them, and that keys, buttons and menus do the same.
class TwoPanesTest : public QObject, private tests::FilesWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void swappingExchangesTheFolders_andNothingElse();
    void swappedPanesAreRemembered();
    void theOtherPaneGoesToTheSameFolder();
    void f3_startsTheProgramForAFile_andEntersAFolder();
    void whereNoProgramIs_thisIsSaid();
    void folderThatDoesNotCome_isSaidToBeRead();
    void whatWasLeft_isMeantByNoCommand();
    void buttonPressedInTheFolderThatWasLeft_isForgotten();
    void menuOfWhatWasLeft_closes();
    void cursorOfTheFolderThatWasLeft_isNotThatOfTheNext();
    void folderThatDoesNotCome_keepsItsFreeSpace();
    void whatIsShown_isNotSaidToBeHidden();
    void orderIsMarkedInItsMenu();
    void pathBarTellsItsKey();
    void emptyPlacesTeachTheKeysAsTheyAre();
    void hiddenFilesAreShownOnBothSides_andStaySo();
    void whatIsBesideThePanesIsHidden_andStaysSo();
    void buttonsBelowDoWhatTheirKeysDo();
    void aTabIsOpenedByMouse_onTheSideOfItsButton();
    void transfersAreCounted_andSteeredByMouse();
    void viewAndSettingsAreInTheToolBar();
    void planIsShownBeforeACopy();
    void copiesToWhereTheyLie_areSecondOnes();
    void dragWithControlInOneFolder_makesSecondOnes();
    void dropsOnPlacesFoldersOfThePathAndTabs_goThere();
    void dropsBesideThem_goNowhere();
    void dropOnWhatHasComeUnderThePointer_goesNowhere();
    void tabComesToTheFront_whenFilesAreHeldOverIt();
    void whatIsSaidIsHeard();
    void titleNamesTheFolder();
    void foldersAreComparedAsAWhole_whateverIsShown();
    void whatIsNotReadYet_isNotCompared();
    void foldersLeftMeanwhile_areNotMarked();
    void comparisonOfAFolderThatIsGone_saysWhy();
    void propertiesAreOfWhatIsChosen();
    void placesLeadTheActivePane();
    void ejectedDeviceIsLeft_inEveryTab();
    void transfersHidden_stillHoldTheWork();
    void transfersHidden_comeBackForWhoAsksForThem();
    void otherWindowAndTheEndAreAskedFor();

private:
    /// What the source hears of files that are held over the widget and let go.
    static Qt::DropAction drop(QWidget *widget, const QPoint &at, const QMimeData &data, Qt::KeyboardModifiers held,
                               Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_window->active()->table(), key, modifiers);
    }
    [[nodiscard]] QToolButton *button(const QString &word) const;
};

void TwoPanesTest::initTestCase()
{
    prepareProgram();
}

void TwoPanesTest::init()
{
    prepare();
    m_tree->folder("l/Raw").file("l/a.jpg", "12345").file("l/b.txt", "1").file("l/\xff\n", "bytes").file("l/.hidden", "too");
    m_tree->folder("r/sub").file("r/c.txt", "1");
}

void TwoPanesTest::cleanup()
{
    clear();
}

QToolButton *TwoPanesTest::button(const QString &word) const
{
    for (QToolButton *button : m_window->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->text() == word)
            return button;
    }
    return nullptr;
}

void TwoPanesTest::swappingExchangesTheFolders_andNothingElse()
{
    makeWindow();
    press(Qt::Key_T, Qt::ControlModifier);
    left()->go(m_tree->path("l/Raw"));
    settle(left());
    right()->table()->sortBy(FolderModel::Size);
    focus(right());
    press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(left()->folder(), m_tree->path("r"));
    QCOMPARE(right()->folder(), m_tree->path("l/Raw"));
    QVERIFY2(m_window->active() == right() && right()->table()->hasFocus(), "the side stays the active one");
    QCOMPARE(m_window->side(0)->count(), 2);
    QCOMPARE(m_window->side(0)->currentIndex(), 1);
    QCOMPARE(m_window->side(0)->tabText(1), QStringLiteral("r"));
    QCOMPARE(static_cast<PaneView *>(m_window->side(0)->widget(0))->folder(), m_tree->path("l"));
    QCOMPARE(m_window->side(1)->count(), 1);
    QCOMPARE(right()->table()->horizontalHeader()->sortIndicatorSection(), int(FolderModel::Size));
    QCOMPARE(left()->table()->horizontalHeader()->sortIndicatorSection(), int(FolderModel::Name));
    settle(left());
    QTRY_VERIFY(left()->model()->rowOf("c.txt") >= 0);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(right()->folder() == m_tree->path("r"), "one can go back from it");
    QVERIFY2(left()->folder() == m_tree->path("r"), "on that side alone");
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(left()->folder(), m_tree->path("l/Raw"));
    QCOMPARE(right()->folder(), m_tree->path("r"));
}

void TwoPanesTest::swappedPanesAreRemembered()
{
    makeWindow();
    press(Qt::Key_T, Qt::ControlModifier);
    left()->go(m_tree->path("l/Raw"));
    press(Qt::Key_U, Qt::ControlModifier);
    m_window.reset();
    makeWindow();
    QCOMPARE(left()->folder(), m_tree->path("r"));
    QCOMPARE(right()->folder(), m_tree->path("l/Raw"));
    QCOMPARE(m_window->side(0)->count(), 2);
    QCOMPARE(m_window->side(1)->count(), 1);
    QCOMPARE(m_window->active(), left());
}

void TwoPanesTest::theOtherPaneGoesToTheSameFolder()
{
    makeWindow();
    press(Qt::Key_O, Qt::AltModifier);
    QCOMPARE(right()->folder(), m_tree->path("l"));
    QCOMPARE(left()->folder(), m_tree->path("l"));
    QCOMPARE(m_window->active(), left());
    press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY2(!left()->canGoBack(), "nothing was exchanged");
    press(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(left()->folder(), Path(QDir::homePath().toStdString()));
    QCOMPARE(right()->folder(), m_tree->path("l"));
}

void TwoPanesTest::f3_startsTheProgramForAFile_andEntersAFolder()
{
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    const auto restore = qScopeGuard([] { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); });
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_F3);
    QCOMPARE(opener.opened.size(), 1);
    QCOMPARE(opener.opened.last().toLocalFile().toStdString(), m_tree->path("l/a.jpg").bytes());
    setCurrent(left(), "\xff\n");
    left()->model()->setMarked(left()->model()->rowOf("a.jpg"), left()->model()->rowOf("a.jpg"), true);
    QCOMPARE(left()->model()->marked(), 1);
    press(Qt::Key_F3);
    QCOMPARE(opener.opened.size(), 2);
    QVERIFY2(opener.opened.last().toEncoded().endsWith("/l/%FF%0A"), "the current one, byte for byte, whatever is marked");
    setCurrent(left(), "Raw");
    press(Qt::Key_F3);
    QCOMPARE(left()->folder(), m_tree->path("l/Raw"));
    settle(left());
    QTRY_COMPARE(left()->model()->rowCount(), 0);
    press(Qt::Key_F3); // on nothing
    QCOMPARE(left()->folder(), m_tree->path("l/Raw"));
    QCOMPARE(opener.opened.size(), 2);
}

void TwoPanesTest::whereNoProgramIs_thisIsSaid()
{
    makeWindow();
    setCurrent(left(), "b.txt");
    press(Qt::Key_F3);
    QVERIFY2(left()->status().startsWith(QStringLiteral("No program to open")), qPrintable(left()->status()));
    QVERIFY(left()->status().contains(QStringLiteral("b.txt")));
}

void TwoPanesTest::folderThatDoesNotCome_isSaidToBeRead()
{
    m_tree->folder("l/slow").file("l/slow/a.jpg", "1").file("l/slow/in", "1");
    const auto ops = std::make_shared<HangingOps>(m_tree->path("l/slow"));
    const auto answer = qScopeGuard([ops] { ops->answer(); });
    m_browser = std::make_unique<browse::Browser>(ops);
    makeWindow();
    setCurrent(left(), "a.jpg");
    const int before = left()->model()->rowCount();
    left()->go(m_tree->path("l/slow"));
    QVERIFY2(left()->model()->rowCount() == before, "for a moment, or each folder would flicker");
    press(Qt::Key_F8);
    QVERIFY2(m_fake->submitted.empty(), "what was left is not meant");
    QTRY_COMPARE(left()->model()->rowCount(), 0);
    QCOMPARE(left()->table()->accessibleDescription(), QStringLiteral("Reading the folder…"));
    QVERIFY2(left()->status().isEmpty(), "nobody knows how many there are");
    press(Qt::Key_F8);
    QVERIFY(m_fake->submitted.empty());
    ops->answer();
    QTRY_VERIFY(left()->status().startsWith(QStringLiteral("2 ")));
    QVERIFY(left()->table()->accessibleDescription().isEmpty());
    QCOMPARE(left()->table()->currentRow(), 0);
    QCOMPARE(left()->model()->path(0), m_tree->path("l/slow/a.jpg"));
}

void TwoPanesTest::whatWasLeft_isMeantByNoCommand()
{
    Opener opener;
    QDesktopServices::setUrlHandler(QStringLiteral("file"), &opener, "open");
    const auto restore = qScopeGuard([] { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); });
    m_tree->folder("l/slow").file("l/slow/in", "1");
    const auto ops = std::make_shared<HangingOps>(m_tree->path("l/slow"));
    const auto answer = qScopeGuard([ops] { ops->answer(); });
    m_browser = std::make_unique<browse::Browser>(ops);
    makeWindow();
    QGuiApplication::clipboard()->clear();
    left()->go(m_tree->path("l/slow"));
    // The event loop gets no turn from here: the rows stay those of "l".
    ui::PaneTable *table = left()->table();
    for (const char *name : {"Raw", "a.jpg"}) {
        setCurrent(left(), name);
        QVERIFY2(left()->model()->path(table->currentRow()) == m_tree->path("l").child(name), "whoever asks, it is none of \"slow\"");
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F5, Qt::Key_F6, Qt::Key_F8, Qt::Key_Delete})
            press(key);
        press(Qt::Key_Delete, Qt::ShiftModifier);
        press(Qt::Key_F5, Qt::ShiftModifier);
        press(Qt::Key_F5, Qt::AltModifier);
        press(Qt::Key_Return, Qt::AltModifier);
        press(Qt::Key_X, Qt::ControlModifier);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->currentIndex()).center());
        QCOMPARE(left()->folder(), m_tree->path("l/slow"));
        QVERIFY(opener.opened.isEmpty());
        QVERIFY(m_fake->submitted.empty());
        QVERIFY2(!table->findChild<QLineEdit *>(), "no name is edited");
        QVERIFY(m_window->findChildren<QDialog *>().isEmpty());
        const QMimeData *held = QGuiApplication::clipboard()->mimeData();
        QVERIFY(!held || held->formats().isEmpty());
    }
    press(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY2(right()->model()->marked() == 0, "it is not \"l\" that would be compared");
    ops->answer();
    QTRY_COMPARE(left()->model()->rowOf("in"), 0);
    QCOMPARE(table->currentRow(), 0);
    press(Qt::Key_Return);
    QCOMPARE(opener.opened.size(), 1);
    QCOMPARE(opener.opened.last().toLocalFile().toStdString(), m_tree->path("l/slow/in").bytes());
    press(Qt::Key_F8);
    QCOMPARE(m_fake->submitted.size(), std::size_t(1));
    QVERIFY(m_fake->submitted.front().sources == std::vector<Path> {m_tree->path("l/slow/in")});
}

void TwoPanesTest::buttonPressedInTheFolderThatWasLeft_isForgotten()
{
    makeWindow();
    ui::PaneTable *table = left()->table();
    FolderModel *model = left()->model();
    const int row = model->rowOf("a.jpg");
    model->setMarked(row, row, true);
    const QPoint at = table->visualRect(model->index(row, FolderModel::Name)).center();
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, at); // to let it go would take the marks away
    left()->go(m_tree->path("r"));
    settle(left());
    model->setAllMarked(true);
    QCOMPARE(model->marked(), 2);
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(model->marked(), 2);
}

void TwoPanesTest::menuOfWhatWasLeft_closes()
{
    m_tree->folder("l/slow").file("l/slow/in", "1");
    const auto ops = std::make_shared<HangingOps>(m_tree->path("l/slow"));
    const auto answer = qScopeGuard([ops] { ops->answer(); });
    m_browser = std::make_unique<browse::Browser>(ops);
    makeWindow();
    const ui::PaneTable *table = left()->table();
    const auto menuAt = [table](const QPoint &at) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table->viewport(), &event);
        return QPointer(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    };
    const QPoint onRow = table->visualRect(table->model()->index(0, FolderModel::Name)).center();
    const QPoint belowRows(20, table->viewport()->height() - 2);
    QPointer<QMenu> ofRow = menuAt(onRow);
    QVERIFY(ofRow && ofRow->isVisible());
    left()->go(m_tree->path("l/slow"));
    QVERIFY(!ofRow || !ofRow->isVisible());
    ofRow = menuAt(onRow); // the former rows are there yet
    QVERIFY(ofRow && ofRow->isVisible());
    ops->answer();
    QTRY_VERIFY(!ofRow || !ofRow->isVisible());
    settle(left());
    const QPointer<QMenu> ofFolder = menuAt(belowRows);
    QVERIFY(ofFolder && ofFolder->isVisible());
    left()->go(m_tree->path("r"));
    QVERIFY(!ofFolder || !ofFolder->isVisible());
}

void TwoPanesTest::cursorOfTheFolderThatWasLeft_isNotThatOfTheNext()
{
    m_tree->file("r/a.jpg", "1");
    makeWindow();
    setCurrent(left(), "a.jpg");
    left()->go(m_tree->path("r"));
    left()->go(m_tree->path("r/sub")); // before "r" was there
    settle(left());
    left()->goBack();
    settle(left());
    QVERIFY2(left()->table()->currentRow() == 0, "nobody was on \"a.jpg\" there");
    left()->go(m_tree->path("l"));
    settle(left());
    setCurrent(left(), "Raw");
    left()->go(m_tree->path("r"));
    left()->go(m_tree->path("r"), "a.jpg"); // which "l" has, too
    settle(left());
    QCOMPARE(left()->table()->currentRow(), left()->model()->rowOf("a.jpg"));
    QVERIFY(left()->table()->currentRow() > 0);
}

void TwoPanesTest::folderThatDoesNotCome_keepsItsFreeSpace()
{
    m_tree->folder("l/slow").file("l/slow/a.jpg", "1");
    const auto ops = std::make_shared<HangingOps>(m_tree->path("l/slow"), Hangs::Reading);
    const auto answer = qScopeGuard([ops] { ops->answer(); });
    m_browser = std::make_unique<browse::Browser>(ops);
    makeWindow();
    left()->go(m_tree->path("l/slow"));
    QTRY_COMPARE(left()->model()->rowCount(), 0);
    const auto labels = left()->findChildren<ui::ElidedLabel *>();
    const auto tellsSpace = [](const ui::ElidedLabel *label) { return label->text().endsWith(QStringLiteral(" free")); };
    QTRY_VERIFY(std::ranges::any_of(labels, tellsSpace));
    ops->answer();
    QTRY_COMPARE(left()->model()->rowCount(), 1);
    QVERIFY(std::ranges::any_of(labels, tellsSpace));
}

void TwoPanesTest::whatIsShown_isNotSaidToBeHidden()
{
    m_tree->folder("l/dots").file("l/dots/.a", "1");
    makeWindow();
    QVERIFY(left()->table()->accessibleDescription().isEmpty());
    left()->go(m_tree->path("l/dots"));
    QTRY_VERIFY(left()->table()->accessibleDescription().startsWith(QStringLiteral("Only hidden files")));
    action("showHidden")->trigger();
    QTRY_VERIFY(left()->table()->accessibleDescription().isEmpty());
}

void TwoPanesTest::orderIsMarkedInItsMenu()
{
    makeWindow();
    right()->table()->sortBy(FolderModel::Size);
    QMenu *menu = nullptr;
    for (QObject *object : action("sortBySize")->associatedObjects())
        menu = menu ? menu : qobject_cast<QMenu *>(object);
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QVERIFY(action("sortByName")->isChecked() && !action("sortBySize")->isChecked());
    focus(right());
    Q_EMIT menu->aboutToShow();
    QVERIFY(action("sortBySize")->isChecked() && !action("sortByName")->isChecked());
    action("sortBySize")->trigger();
    QCOMPARE(right()->table()->columns().order, Qt::DescendingOrder);
    QVERIFY(action("sortBySize")->isChecked());
}

void TwoPanesTest::pathBarTellsItsKey()
{
    makeWindow();
    QCOMPARE(right()->pathBar()->toolTip(), action("editPath")->toolTip());
    ui::setKeys(action("editPath"), {Qt::Key_F12});
    QVERIFY(right()->pathBar()->toolTip().contains(QStringLiteral("F12")));
    QVERIFY(left()->pathBar()->toolTip().contains(QStringLiteral("F12")));
}

void TwoPanesTest::emptyPlacesTeachTheKeysAsTheyAre()
{
    m_tree->folder("l/dots").file("l/dots/.a", "1").folder("r/none");
    makeWindow();
    left()->go(m_tree->path("l/dots"));
    right()->go(m_tree->path("r/none"));
    const auto hidden = [this] { return left()->table()->accessibleDescription(); };
    const auto none = [this] { return right()->table()->accessibleDescription(); };
    QTRY_COMPARE(hidden(), QStringLiteral("Only hidden files are here. Ctrl+H shows them."));
    QTRY_COMPARE(none(), QStringLiteral("This folder is empty. Drop files here, or press F5 in the other pane."));
    const ui::QueueView *queue = m_window->transfers()->queueView();
    QCOMPARE(queue->hint(), QStringLiteral("Drop files and folders here,\nor press F5 to copy, F6 to move, F8 to delete."));

    ui::setKeys(action("showHidden"), {Qt::Key_F12});
    ui::setKeys(action("copy"), {Qt::Key_F11});
    QCOMPARE(hidden(), QStringLiteral("Only hidden files are here. F12 shows them."));
    QCOMPARE(none(), QStringLiteral("This folder is empty. Drop files here, or press F11 in the other pane."));
    QCOMPARE(queue->hint(), QStringLiteral("Drop files and folders here,\nor press F11 to copy, F6 to move, F8 to delete."));

    ui::setKeys(action("showHidden"), {});
    ui::setKeys(action("copy"), {});
    QCOMPARE(hidden(), QStringLiteral("Only hidden files are here."));
    QCOMPARE(none(), QStringLiteral("This folder is empty. Drop files here."));
    QCOMPARE(queue->hint(), QStringLiteral("Drop files and folders here."));
}

void TwoPanesTest::hiddenFilesAreShownOnBothSides_andStaySo()
{
    m_tree->file("r/.other", "too");
    makeWindow();
    QCOMPARE(left()->model()->rowOf(".hidden"), -1);
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_VERIFY(left()->model()->rowOf(".hidden") >= 0);
    QTRY_VERIFY(right()->model()->rowOf(".other") >= 0);
    press(Qt::Key_T, Qt::ControlModifier);
    settle(left());
    QTRY_VERIFY2(left()->model()->rowOf(".hidden") >= 0, "in a new tab, too");
    m_window.reset();
    makeWindow();
    QVERIFY(action("showHidden")->isChecked());
    QTRY_VERIFY(left()->model()->rowOf(".hidden") >= 0);
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(left()->model()->rowOf(".hidden"), -1);
    QTRY_COMPARE(right()->model()->rowOf(".other"), -1);
}

void TwoPanesTest::whatIsBesideThePanesIsHidden_andStaysSo()
{
    makeWindow();
    QVERIFY(m_window->places()->isVisible() && m_window->transfers()->isVisible() && button(QStringLiteral("F7 New folder")));
    press(Qt::Key_F9);
    press(Qt::Key_J, Qt::ControlModifier);
    action("showKeys")->trigger();
    const auto isHidden = [this] {
        return !m_window->places()->isVisible() && !m_window->transfers()->isVisible() && !button(QStringLiteral("F7 New folder"));
    };
    QVERIFY(isHidden());
    QVERIFY(left()->table()->hasFocus());
    m_window.reset();
    makeWindow();
    QVERIFY(isHidden());
    press(Qt::Key_F9);
    press(Qt::Key_J, Qt::ControlModifier);
    action("showKeys")->trigger();
    QVERIFY(m_window->places()->isVisible() && m_window->transfers()->isVisible() && button(QStringLiteral("F7 New folder")));
}

void TwoPanesTest::buttonsBelowDoWhatTheirKeysDo()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    const auto click = [this](const char *word) {
        QToolButton *found = button(QLatin1String(word));
        return found ? found->click() : QTest::qFail(word, __FILE__, __LINE__);
    };
    click("F5 Copy");
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Copy);
    QCOMPARE(m_fake->submitted[0].sources, std::vector<Path> {m_tree->path("l/a.jpg")});
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    click("F6 Move");
    dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(2));
    QCOMPARE(m_fake->submitted[1].kind, JobKind::Move);
    click("F8 Trash");
    QCOMPARE(m_fake->submitted[2].kind, JobKind::Trash);
    click("F7 New folder");
    auto *name = m_window->findChild<QInputDialog *>();
    QVERIFY(name);
    name->reject();
    setCurrent(left(), "Raw");
    click("F3 View");
    QCOMPARE(left()->folder(), m_tree->path("l/Raw"));
}

void TwoPanesTest::aTabIsOpenedByMouse_onTheSideOfItsButton()
{
    makeWindow();
    const auto plus = [](const PaneView *pane) -> QToolButton * {
        for (QToolButton *button : pane->pathBar()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName() == QLatin1String("New tab"))
                return button;
        }
        return nullptr;
    };
    QVERIFY(plus(left()) && plus(right()));
    QVERIFY2(plus(right())->toolTip().contains(QStringLiteral("Ctrl+T")), qPrintable(plus(right())->toolTip()));
    QVERIFY(m_window->active() == left());
    plus(right())->click();
    QCOMPARE(m_window->side(0)->count(), 1);
    QCOMPARE(m_window->side(1)->count(), 2);
    QVERIFY(m_window->active() == right());
    QCOMPARE(right()->folder(), m_tree->path("r"));
    QVERIFY2(plus(right()), "the new one has it, too");
}

void TwoPanesTest::transfersAreCounted_andSteeredByMouse()
{
    makeWindow();
    ui::TransfersPanel *panel = m_window->transfers();
    QCOMPARE(panel->tabText(0), QStringLiteral("Transfers"));
    m_fake->addJob();
    m_fake->addJob(JobState::Paused);
    m_fake->addJob(JobState::Done);
    m_fake->publish();
    QCOMPARE(panel->tabText(0), QStringLiteral("Transfers 2"));
    const auto buttonOf = [panel](const char *name) -> QToolButton * {
        for (QToolButton *button : panel->cornerWidget()->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName() == QLatin1String(name))
                return button;
        }
        return nullptr;
    };
    QToolButton *pause = buttonOf("Pause all");
    QToolButton *resume = buttonOf("Resume all");
    QToolButton *more = buttonOf("More for all transfers");
    QVERIFY(pause && resume && more);
    QVERIFY2(pause->toolTip().contains(QStringLiteral("Ctrl+Shift+P")), qPrintable(pause->toolTip()));
    pause->click();
    resume->click();
    QCOMPARE(m_fake->commands, (QStringList {QStringLiteral("pauseAll"), QStringLiteral("resumeAll")}));
    for (QAction *action : panel->queueActions())
        QVERIFY(more->menu()->actions().contains(action));
    m_fake->queue.jobs.clear();
    m_fake->publish();
    QVERIFY(!pause->isEnabled() && !resume->isEnabled());
    QCOMPARE(panel->tabText(0), QStringLiteral("Transfers"));
}

void TwoPanesTest::viewAndSettingsAreInTheToolBar()
{
    makeWindow();
    auto *bar = m_window->findChild<QToolBar *>(QStringLiteral("commands"));
    const auto buttonOf = [bar](const char *name) -> QToolButton * {
        for (QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName() == QString::fromUtf8(name))
                return button;
        }
        return nullptr;
    };
    QToolButton *view = buttonOf("How files are shown");
    QVERIFY(view);
    const auto *menu = view->defaultAction()->menu<QMenu *>();
    QVERIFY(menu && view->popupMode() == QToolButton::InstantPopup);
    QVERIFY(menu->actions().contains(action("compactList")) && menu->actions().contains(action("largerIcons")));
    QToolButton *settings = buttonOf("Settings…");
    QVERIFY(settings);
    QVERIFY2(settings->toolTip().contains(QStringLiteral("Ctrl+,")), qPrintable(settings->toolTip()));
    settings->click();
    QVERIFY(m_window->findChild<ui::SettingsDialog *>());
}

void TwoPanesTest::planIsShownBeforeACopy()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_F5, Qt::ShiftModifier);
    const ui::PlanDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<ui::PlanDialog *>()));
    QCOMPARE(dialog->request().kind, JobKind::Copy);
    QCOMPARE(dialog->request().sources, std::vector<Path> {m_tree->path("l/a.jpg")});
    QCOMPARE(dialog->request().destination, m_tree->path("r"));
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QVERIFY(m_fake->submitted.front().options.dryRun);
}

void TwoPanesTest::copiesToWhereTheyLie_areSecondOnes()
{
    makeWindow();
    setCurrent(left(), "Raw");
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].sources, std::vector<Path> {m_tree->path("l/Raw")});
    QVERIFY(m_fake->submitted[0].options.onFile == FileConflict::Rename && m_fake->submitted[0].options.onFolder == FolderConflict::Rename);

    // Of what comes from both, each is copied as it should be.
    QGuiApplication::clipboard()->setMimeData(new ui::FileMimeData({m_tree->path("l/a.jpg"), m_tree->path("r/c.txt")}));
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(3));
    QCOMPARE(m_fake->submitted[1].sources, std::vector<Path> {m_tree->path("r/c.txt")});
    QCOMPARE(m_fake->submitted[1].options.onFile, FileConflict::Ask);
    QCOMPARE(m_fake->submitted[2].sources, std::vector<Path> {m_tree->path("l/a.jpg")});
    QCOMPARE(m_fake->submitted[2].options.onFile, FileConflict::Rename);

    press(Qt::Key_X, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(4));
    QCOMPARE(m_fake->submitted[3].kind, JobKind::Move);
    QVERIFY2(m_fake->submitted[3].options.onFile == FileConflict::Ask, "nothing is to be moved to another name");

    right()->go(m_tree->path("l"));
    settle(right());
    press(Qt::Key_F5);
    auto *dialog = m_window->findChild<ui::TransferDialog *>();
    QVERIFY(dialog);
    dialog->accept();
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(5));
    QCOMPARE(m_fake->submitted[4].options.onFile, FileConflict::Rename);

    Request skips {JobKind::Copy, {m_tree->path("l/a.jpg")}, m_tree->path("l"), {}};
    skips.options.onFile = FileConflict::Skip;
    QVERIFY2(ui::withDuplicates(skips).front().options.onFile == FileConflict::Skip, "somebody has said so");
    QGuiApplication::clipboard()->clear();
}

void TwoPanesTest::dragWithControlInOneFolder_makesSecondOnes()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("l/a.jpg")});
    QWidget *list = left()->table()->viewport();
    const QPoint below = list->rect().bottomRight() - QPoint(5, 5);
    const auto drop = [&data, list, below](Qt::KeyboardModifiers held) {
        QDragEnterEvent enter(below, Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, &data, Qt::LeftButton, held);
        QApplication::sendEvent(list, &enter);
        QDropEvent dropped(QPointF(below), Qt::CopyAction | Qt::MoveAction | Qt::LinkAction, &data, Qt::LeftButton, held);
        QApplication::sendEvent(list, &dropped);
    };
    drop(Qt::NoModifier);
    drop(Qt::ShiftModifier);
    drop(Qt::ControlModifier);
    QTRY_VERIFY(!m_fake->submitted.empty()); // in the order in which they were let go
    QVERIFY2(m_fake->submitted[0].kind == JobKind::Copy, "a slip of the hand moves nothing");
    QCOMPARE(m_fake->submitted[0].destination, m_tree->path("l"));
    QCOMPARE(m_fake->submitted[0].options.onFile, FileConflict::Rename);
    QVERIFY(!m_window->findChild<QMenu *>(QStringLiteral("dropMenu")));
}

Qt::DropAction TwoPanesTest::drop(QWidget *widget, const QPoint &at, const QMimeData &data, Qt::KeyboardModifiers held,
                                  Qt::DropActions possible)
{
    QDragEnterEvent enter(at, possible, &data, Qt::LeftButton, held);
    QApplication::sendEvent(widget, &enter);
    QDragMoveEvent move(at, possible, &data, Qt::LeftButton, held);
    QApplication::sendEvent(widget, &move);
    if (!enter.isAccepted() || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(widget, &leave);
        return Qt::IgnoreAction;
    }
    QDropEvent dropped(QPointF(at), possible, &data, Qt::LeftButton, held);
    QApplication::sendEvent(widget, &dropped);
    return dropped.isAccepted() ? dropped.dropAction() : Qt::IgnoreAction;
}

void TwoPanesTest::dropsOnPlacesFoldersOfThePathAndTabs_goThere()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("r/c.txt")});
    ui::PlacesView *places = m_window->places();
    places->addBookmark(m_tree->path("l/Raw"));
    const QListWidgetItem *place = places->findItems(QStringLiteral("Raw"), Qt::MatchExactly).value(0);
    QVERIFY(place);
    places->scrollToItem(place);
    const QPoint onPlace = places->visualItemRect(place).center();
    QCOMPARE(drop(places->viewport(), onPlace, data, Qt::ShiftModifier), Qt::CopyAction); // never Move: Ferry has not read them yet
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(1));
    QCOMPARE(m_fake->submitted[0].kind, JobKind::Move);
    QCOMPARE(m_fake->submitted[0].destination, m_tree->path("l/Raw"));
    QCOMPARE(drop(places->viewport(), onPlace, data, Qt::ShiftModifier, Qt::MoveAction), Qt::IgnoreAction);
    QTRY_VERIFY2(m_fake->submitted.size() == 2, "taken, but not told so");

    left()->go(m_tree->path("l/Raw"));
    settle(left());
    ui::PathBar *bar = left()->pathBar();
    const QToolButton *above = bar->crumbs().at(bar->crumbs().size() - 2);
    const auto centre = [bar, above] { return above->mapTo(bar, above->rect().center()); };
    QTRY_VERIFY(bar->partAt(centre()) && bar->partAt(centre())->folder == m_tree->path("l"));
    QCOMPARE(drop(bar, centre(), data, Qt::ControlModifier), Qt::CopyAction);
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(3));
    QCOMPARE(m_fake->submitted[2].kind, JobKind::Copy);
    QCOMPARE(m_fake->submitted[2].destination, m_tree->path("l"));

    press(Qt::Key_T, Qt::ControlModifier);
    left()->go(m_tree->path("l"));
    QTabBar *tabs = m_window->side(0)->tabBar();
    QTRY_VERIFY(tabs->isVisible() && tabs->tabRect(0).isValid());
    QCOMPARE(drop(tabs, tabs->tabRect(0).center(), data, Qt::NoModifier), Qt::CopyAction);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_window->findChild<QMenu *>(QStringLiteral("dropMenu"))));
    menu->actions().at(0)->trigger();
    menu->close();
    QTRY_COMPARE(m_fake->submitted.size(), std::size_t(4));
    QCOMPARE(m_fake->submitted[3].destination, m_tree->path("l/Raw"));
}

void TwoPanesTest::dropsBesideThem_goNowhere()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("r/c.txt")});
    QListWidget *places = m_window->places();
    QVERIFY2(!places->itemAt(places->visualItemRect(places->item(0)).center())->flags().testFlag(Qt::ItemIsSelectable), "a heading");
    QCOMPARE(drop(places->viewport(), places->visualItemRect(places->item(0)).center(), data, Qt::ControlModifier), Qt::IgnoreAction);
    QDropEvent letGo(QPointF(places->visualItemRect(places->item(0)).center()), Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(places->viewport(), &letGo);
    QVERIFY(!letGo.isAccepted());
    QMimeData text;
    text.setText(QStringLiteral("words"));
    const QPoint onHome = places->visualItemRect(places->item(1)).center();
    QCOMPARE(drop(places->viewport(), onHome, text, Qt::ControlModifier), Qt::IgnoreAction);
    QVERIFY2(drop(places->viewport(), onHome, data, Qt::NoModifier, Qt::MoveAction) == Qt::IgnoreAction, "a source that gives away");
    QMimeData foreign;
    foreign.setData(QStringLiteral("text/uri-list"), "https://example.org/\r\n");
    drop(places->viewport(), onHome, foreign, Qt::ControlModifier);
    QVERIFY2(left()->status().contains(QStringLiteral("left out")), qPrintable(left()->status()));
    QWidget *list = left()->table()->viewport();
    QCOMPARE(drop(list, list->rect().bottomLeft() + QPoint(20, -5), data, Qt::ControlModifier), Qt::CopyAction);
    QTRY_VERIFY(!m_fake->submitted.empty());
    QVERIFY2(m_fake->submitted[0].destination == m_tree->path("l"), "the first that came anywhere");
    QVERIFY(!m_window->findChild<QMenu *>(QStringLiteral("dropMenu")));
}

void TwoPanesTest::dropOnWhatHasComeUnderThePointer_goesNowhere()
{
    makeWindow();
    const ui::FileMimeData data({m_tree->path("r/c.txt")});
    ui::PlacesView *places = m_window->places();
    places->addBookmark(m_tree->path("l/Raw"));
    places->addBookmark(m_tree->path("r/sub"));
    QListWidgetItem *place = places->findItems(QStringLiteral("Raw"), Qt::MatchExactly).value(0);
    QVERIFY(place);
    places->scrollToItem(place, QAbstractItemView::PositionAtTop);
    const QPoint at = places->visualItemRect(place).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(places->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(places->viewport(), &move);
    QVERIFY(move.isAccepted());
    places->removeBookmark(m_tree->path("l/Raw"));
    QDropEvent letGo(QPointF(at), Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(places->viewport(), &letGo);
    QVERIFY(!letGo.isAccepted());
    place = places->findItems(QStringLiteral("sub"), Qt::MatchExactly).value(0);
    QVERIFY(place);
    places->scrollToItem(place);
    QCOMPARE(drop(places->viewport(), places->visualItemRect(place).center(), data, Qt::ShiftModifier), Qt::CopyAction);
    QTRY_VERIFY(!m_fake->submitted.empty());
    QVERIFY2(m_fake->submitted[0].kind == JobKind::Move, "the first that came anywhere");
}

void TwoPanesTest::tabComesToTheFront_whenFilesAreHeldOverIt()
{
    makeWindow();
    press(Qt::Key_T, Qt::ControlModifier);
    left()->go(m_tree->path("l/Raw"));
    ui::PaneTabs *side = m_window->side(0);
    QCOMPARE(side->currentIndex(), 1);
    const ui::FileMimeData data({m_tree->path("r/c.txt")});
    QTRY_VERIFY(side->tabBar()->isVisible() && side->tabBar()->tabRect(0).isValid());
    const QPoint first = side->tabBar()->tabRect(0).center();
    QDragEnterEvent enter(first, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(side->tabBar(), &enter);
    QDragMoveEvent move(first, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(side->tabBar(), &move);
    QVERIFY2(side->currentIndex() == 1, "not at once");
    QTRY_COMPARE(side->currentIndex(), 0);
    QDragLeaveEvent leave;
    QApplication::sendEvent(side->tabBar(), &leave);
}

void TwoPanesTest::whatIsSaidIsHeard()
{
    makeWindow();
    const auto isTold = [this] {
        const QList<QWidget *> all = left()->findChildren<QWidget *>();
        return std::ranges::any_of(all, [this](const QWidget *widget) { return widget->accessibleName() == left()->status(); });
    };
    setCurrent(left(), "a.jpg");
    left()->model()->setData(left()->model()->index(left()->table()->currentRow(), FolderModel::Name), QStringLiteral("b.txt"));
    QTRY_VERIFY(left()->status().contains(QStringLiteral("b.txt")));
    QVERIFY(isTold());
}

void TwoPanesTest::titleNamesTheFolder()
{
    m_tree->folder("l/a[*]b");
    makeWindow();
    QCOMPARE(m_window->windowTitle(), QStringLiteral("l"));
    focus(right());
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("r"));
    right()->go(m_tree->path("l/Raw"));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Raw"));
    right()->go(m_tree->path("l/a[*]b"));
    QTRY_COMPARE(m_window->windowHandle()->title(), QStringLiteral("a[*]b"));
}

void TwoPanesTest::foldersAreComparedAsAWhole_whateverIsShown()
{
    m_tree->file("r/a.jpg", "12345").folder("r/Raw").file("r/b.txt", "1").file("r/.hidden", "too").file("r/.only", "there");
    for (const char *name : {"l/a.jpg", "r/a.jpg", "l/b.txt", "r/b.txt", "l/.hidden", "r/.hidden"})
        m_tree->times(name, {1'700'000'000, 0});
    makeWindow();
    right()->setFilter(QStringLiteral("jpg"));
    QTRY_COMPARE(right()->model()->rowCount(), 1);
    focus(left());
    press(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_COMPARE(left()->model()->marked(), 1); // but for this one the other folder has all, whatever its pane shows
    QVERIFY(left()->model()->isMarked(left()->model()->rowOf("\xff\n")));
    QCOMPARE(right()->model()->marked(), 0);
    QCOMPARE(right()->status(), QStringLiteral("3 item(s) that differ are not shown here.")); // .only, c.txt, sub
    QVERIFY2(left()->status().startsWith(QStringLiteral("1 of 4 selected")), qPrintable(left()->status()));

    right()->endFilter();
    QTRY_VERIFY(right()->model()->rowOf("c.txt") >= 0);
    press(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_COMPARE(right()->model()->marked(), 2);
    QCOMPARE(right()->status(), QStringLiteral("1 item(s) that differ are not shown here."));
    action("showHidden")->trigger();
    QTRY_VERIFY(right()->model()->rowOf(".only") >= 0);
    press(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_COMPARE(right()->model()->marked(), 3);
    QCOMPARE(left()->model()->marked(), 1);
}

void TwoPanesTest::whatIsNotReadYet_isNotCompared()
{
    m_tree->folder("r/slow").file("r/slow/a.jpg", "12345");
    const auto ops = std::make_shared<HangingOps>(m_tree->path("r/slow"));
    const auto answer = qScopeGuard([ops] { ops->answer(); });
    m_browser = std::make_unique<browse::Browser>(ops);
    makeWindow();
    right()->go(m_tree->path("r/slow"));
    QVERIFY2(right()->model()->rowCount() > 0, "the rows of the former folder");
    press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(left()->status(), QStringLiteral("Not all of “slow” has been read: it cannot be compared."));
    ops->answer();
    settle(right());
    press(Qt::Key_F2, Qt::ShiftModifier);
    QTRY_VERIFY(left()->model()->marked() > 0);
    QVERIFY(left()->model()->isMarked(left()->model()->rowOf("b.txt")));
}

void TwoPanesTest::foldersLeftMeanwhile_areNotMarked()
{
    makeWindow();
    press(Qt::Key_F2, Qt::ShiftModifier);
    right()->go(m_tree->path("r/sub"));
    QTRY_VERIFY(!m_window->findChild<ui::FolderComparison *>());
    settle(right());
    QCOMPARE(left()->model()->marked(), 0);
    QCOMPARE(right()->model()->marked(), 0);
}

void TwoPanesTest::comparisonOfAFolderThatIsGone_saysWhy()
{
    makeWindow();
    ui::FolderComparison comparison(*m_browser, m_tree->path("l"), m_tree->path("gone"));
    QSignalSpy failed(&comparison, &ui::FolderComparison::failed);
    QSignalSpy compared(&comparison, &ui::FolderComparison::compared);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<Error>().path, m_tree->path("gone"));
    QVERIFY(compared.empty());
}

void TwoPanesTest::propertiesAreOfWhatIsChosen()
{
    makeWindow();
    setCurrent(left(), "a.jpg");
    press(Qt::Key_Return, Qt::AltModifier);
    const auto *dialog = m_window->findChild<ui::PropertiesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY(dialog->amount().contains(QStringLiteral("on the device")));
}

void TwoPanesTest::placesLeadTheActivePane()
{
    makeWindow();
    m_window->places()->addBookmark(m_tree->path("r/sub"));
    const QList<QListWidgetItem *> found = m_window->places()->findItems(QStringLiteral("sub"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    m_window->places()->scrollToItem(found.front());
    QTest::mouseClick(m_window->places()->viewport(), Qt::LeftButton, {}, m_window->places()->visualItemRect(found.front()).center());
    QCOMPARE(left()->folder(), m_tree->path("r/sub"));
    QTRY_VERIFY2(left()->table()->hasFocus(), "the keys go on in the pane");
    QCOMPARE(right()->folder(), m_tree->path("r"));
}

void TwoPanesTest::ejectedDeviceIsLeft_inEveryTab()
{
    makeWindow();
    press(Qt::Key_T, Qt::ControlModifier);
    left()->go(m_tree->path("r/sub"));
    press(Qt::Key_T, Qt::ControlModifier);
    left()->go(m_tree->path("l/Raw"));
    Q_EMIT m_window->places()->ejected(m_tree->path("r"));
    const Path home(QDir::homePath().toStdString());
    const auto tab = [this](int index) { return static_cast<PaneView *>(m_window->side(0)->widget(index))->folder(); };
    QCOMPARE(tab(0), m_tree->path("l"));
    QCOMPARE(tab(1), home);
    QCOMPARE(tab(2), m_tree->path("l/Raw"));
    QCOMPARE(right()->folder(), home);
}

void TwoPanesTest::transfersHidden_stillHoldTheWork()
{
    makeWindow();
    press(Qt::Key_J, Qt::ControlModifier);
    m_fake->addJob();
    m_fake->publish();
    QVERIFY2(!m_window->close(), "work in hand is asked for, whether it is looked at or not");
    auto *question = m_window->findChild<QMessageBox *>();
    QVERIFY(question);
    question->defaultButton()->click();
    QVERIFY(m_window->isVisible());
    QVERIFY2(!m_window->transfers()->isVisible(), "and stays out of the way");
    m_fake->queue.jobs.clear();
    m_fake->publish();
    QVERIFY(m_window->close());
}

void TwoPanesTest::transfersHidden_comeBackForWhoAsksForThem()
{
    m_fake->addJob(JobState::Done).results = Path("/state/1.jsonl");
    m_fake->publish();
    makeWindow();
    ui::TransfersPanel *transfers = m_window->transfers();
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!transfers->isVisible());
    press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(transfers->isVisible() && action("showTransfers")->isChecked());
    QCOMPARE(transfers->currentWidget(), static_cast<QWidget *>(transfers->logView()));
    action("showTransfers")->trigger();
    transfers->showQueue();
    QVERIFY2(!transfers->isVisible(), "a job that was started is nobody's wish to see it");
    transfers->showLogOf({1}); // from a notification, for instance
    QVERIFY(transfers->isVisible());
    QCOMPARE(transfers->currentWidget(), static_cast<QWidget *>(transfers->logView()));
}

void TwoPanesTest::otherWindowAndTheEndAreAskedFor()
{
    makeWindow();
    QSignalSpy transfers(m_window.get(), &ui::FilesWindow::transfersRequested);
    QSignalSpy quit(m_window.get(), &ui::FilesWindow::quitRequested);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(transfers.count(), 1);
    press(Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.count(), 1);
    QVERIFY2(m_window->isVisible(), "whoever has both windows asks");
}

QTEST_MAIN(TwoPanesTest)
#include "tst_two_panes.moc"
