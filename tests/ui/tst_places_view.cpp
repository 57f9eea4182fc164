// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/places_view.h"

#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"
#include "ui/bridge/settings.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QSemaphore>
#include <QSettings>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <string_view>

using namespace ferry;
using namespace ferry::ui;

namespace {

/// A device whose answers about these folders come one by one, as the test lets them.
class SlowOps final : public fs::LinuxOps
{
public:
    explicit SlowOps(std::string below)
        : m_below(std::move(below))
    {
    }

    QSemaphore answers;
    std::atomic<int> asked {0};

    Result<fs::UniqueFd> openFollowing(const char *path, int flags) override
    {
        if (std::string_view(path).starts_with(m_below)) {
            ++asked;
            answers.acquire();
        }
        return LinuxOps::openFollowing(path, flags);
    }

private:
    std::string m_below;
};

constexpr int kDesktopFolders = 6;

QAction *actionOf(const QMenu *menu, const QString &word)
{
    const QList<QAction *> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&word](const QAction *action) { return action->text() == word; });
    return found == actions.end() ? nullptr : *found;
}

} // namespace

/// A home of its own: it and what the desktop says of its folders are in a tree of the test.
class PlacesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void foldersOfTheDesktopAreListed_whereTheyAre();
    void isNotHeldUpByFoldersThatHang_norAsksForThemTwice();
    void foldersAreAskedForAgain_whenTheMountsChange();
    void mountWhileTheyAreAskedFor_isNotForgotten();
    void trashIsAPlace_madeWhenItIsChosen();
    void trashThatCannotBeMade_isSaid();
    void trashTellsFullFromEmpty_asThingsComeAndGo();
    void trashIsEmptiedByItsMenu();
    void trashOfADevice_isInItsMenu();

private:
    [[nodiscard]] QMenu *menuOf(const char *name) const;
    [[nodiscard]] bool lists(const char *name) const { return m_view->findItems(QLatin1String(name), Qt::MatchExactly).size() == 1; }

    QTemporaryDir m_settings;
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::shared_ptr<SlowOps> m_ops;
    std::unique_ptr<browse::Browser> m_browser;
    std::unique_ptr<PlacesView> m_view;
};

void PlacesViewTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("ferry-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void PlacesViewTest::init()
{
    Settings().clear();
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("config").folder("home").folder("home/Papers").folder("home/Films");
    m_tree->file("home/Pictures", "no folder");
    m_tree->file("config/user-dirs.dirs",
                 "XDG_DOCUMENTS_DIR=\"$HOME/Papers\"\nXDG_MUSIC_DIR=\"$HOME/Tunes\"\nXDG_VIDEOS_DIR=\"$HOME/Films\"\n");
    QVERIFY(qputenv("HOME", m_tree->path("home").bytes().c_str()));
    QVERIFY(qputenv("XDG_CONFIG_HOME", m_tree->path("config").bytes().c_str()));
    QVERIFY(qputenv("XDG_DATA_HOME", m_tree->path("data").bytes().c_str()));
    m_ops = std::make_shared<SlowOps>(m_tree->path("home/").bytes());
    m_browser = std::make_unique<browse::Browser>(m_ops);
    m_view = std::make_unique<PlacesView>(*m_browser);
}

void PlacesViewTest::cleanup()
{
    m_ops->answers.release(3 * kDesktopFolders);
    m_view.reset();
    m_browser.reset();
    m_ops.reset();
    m_tree.reset();
    m_temp.reset();
}

void PlacesViewTest::foldersOfTheDesktopAreListed_whereTheyAre()
{
    m_ops->answers.release(kDesktopFolders);
    QTRY_VERIFY(lists("Films")); // the last that is asked for
    QVERIFY(lists("Papers"));
    QVERIFY(lists("Home"));
    for (const char *name : {"Tunes", "Desktop", "Downloads", "Pictures"})
        QVERIFY2(!lists(name), name);
    QStringList chosen;
    connect(m_view.get(), &PlacesView::placeChosen, this,
            [&chosen](const Path &folder) { chosen << QString::fromStdString(folder.bytes()); });
    Q_EMIT m_view->itemClicked(m_view->findItems(QStringLiteral("Papers"), Qt::MatchExactly).first());
    QCOMPARE(chosen, QStringList(QString::fromStdString(m_tree->path("home/Papers").bytes())));
}

void PlacesViewTest::isNotHeldUpByFoldersThatHang_norAsksForThemTwice()
{
    QVERIFY(lists("Home"));
    QTRY_COMPARE(m_ops->asked.load(), 1);
    m_view->addBookmark(m_tree->path("config"));
    QVERIFY(lists("config"));
    QVERIFY(!lists("Papers"));
    m_ops->answers.release(kDesktopFolders);
    QTRY_VERIFY(lists("Films"));
    m_view->removeBookmark(m_tree->path("config"));
    QVERIFY(!lists("config"));
    QVERIFY(lists("Papers") && lists("Films"));
    QCOMPARE(m_ops->asked.load(), kDesktopFolders);
}

void PlacesViewTest::foldersAreAskedForAgain_whenTheMountsChange()
{
    m_ops->answers.release(3 * kDesktopFolders);
    QTRY_VERIFY(lists("Films"));
    m_tree->folder("home/Tunes").remove("home/Papers");
    auto *mounts = m_view->findChild<QSocketNotifier *>();
    QVERIFY(mounts);
    QEvent happens(QEvent::SockAct);
    QCoreApplication::sendEvent(mounts, &happens);
    QTRY_VERIFY(lists("Tunes") && !lists("Papers"));
    QVERIFY(lists("Films"));
}

void PlacesViewTest::mountWhileTheyAreAskedFor_isNotForgotten()
{
    m_ops->answers.release(kDesktopFolders - 1);
    QTRY_COMPARE(m_ops->asked.load(), kDesktopFolders); // the last has no answer yet, Music was not there
    m_tree->folder("home/Tunes");
    QEvent happens(QEvent::SockAct);
    QCoreApplication::sendEvent(m_view->findChild<QSocketNotifier *>(), &happens);
    m_ops->answers.release(kDesktopFolders + 1);
    QTRY_VERIFY(lists("Tunes") && lists("Films"));
    QTRY_COMPARE(m_ops->asked.load(), 2 * kDesktopFolders); // Films was there before
}

/// The one that opens on a place.
QMenu *PlacesViewTest::menuOf(const char *name) const
{
    m_view->resize(300, 800);
    m_view->show();
    const QRect row = m_view->visualItemRect(m_view->findItems(QLatin1String(name), Qt::MatchExactly).first());
    QContextMenuEvent event(QContextMenuEvent::Mouse, row.center(), m_view->viewport()->mapToGlobal(row.center()));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

void PlacesViewTest::trashIsAPlace_madeWhenItIsChosen()
{
    QVERIFY(lists("Trash"));
    std::vector<Path> chosen;
    connect(m_view.get(), &PlacesView::placeChosen, this, [&chosen](const Path &folder) { chosen.push_back(folder); });
    QVERIFY(!m_tree->exists("data"));
    Q_EMIT m_view->itemClicked(m_view->findItems(QStringLiteral("Trash"), Qt::MatchExactly).first());
    QTRY_VERIFY(chosen == std::vector<Path> {m_tree->path("data/Trash/files")});
    QVERIFY(m_tree->exists("data/Trash/files"));
    m_view->setPresent(chosen.front());
    QVERIFY(m_view->currentItem());
    QCOMPARE(m_view->currentItem()->text(), QStringLiteral("Trash"));
}

void PlacesViewTest::trashThatCannotBeMade_isSaid()
{
    m_tree->file("data", "no folder");
    QStringList said;
    bool isChosen = false;
    connect(m_view.get(), &PlacesView::told, this, [&said](const QString &sentence) { said << sentence; });
    connect(m_view.get(), &PlacesView::placeChosen, this, [&isChosen] { isChosen = true; });
    Q_EMIT m_view->itemClicked(m_view->findItems(QStringLiteral("Trash"), Qt::MatchExactly).first());
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!isChosen);
}

void PlacesViewTest::trashTellsFullFromEmpty_asThingsComeAndGo()
{
    const auto trash = [this] { return m_view->findItems(QStringLiteral("Trash"), Qt::MatchExactly).value(0); };
    const auto level = [&trash] { return trash()->data(Qt::AccessibleDescriptionRole).toString(); };
    const auto icon = [&trash] { return trash()->icon().pixmap(32, 32).toImage(); };
    QTRY_COMPARE(level(), QStringLiteral("Empty")); // it is not there
    const QImage empty = icon();
    m_tree->folder("data").folder("data/Trash").folder("data/Trash/files").file("data/Trash/files/a", "a");
    QTRY_VERIFY2(level().contains(QStringLiteral("1 item")), qPrintable(level()));
    QVERIFY(icon() != empty);
    QVERIFY(trash()->toolTip().contains(level()));
    m_view->addBookmark(m_tree->path("config")); // which builds the list anew
    QVERIFY(level().contains(QStringLiteral("1 item")) && icon() != empty);
    m_tree->file("data/Trash/files/b", "b");
    QTRY_VERIFY(level().contains(QStringLiteral("2 item")));
    m_tree->remove("data/Trash/files/a").remove("data/Trash/files/b");
    QTRY_COMPARE(level(), QStringLiteral("Empty"));
    QCOMPARE(icon(), empty);
}

void PlacesViewTest::trashIsEmptiedByItsMenu()
{
    std::vector<Path> asked;
    connect(m_view.get(), &PlacesView::emptyTrashRequested, this, [&asked](const Path &files) { asked.push_back(files); });
    QMenu *menu = menuOf("Trash");
    QVERIFY(menu);
    QAction *empty = actionOf(menu, QStringLiteral("Empty the trash…"));
    QVERIFY(empty);
    empty->trigger();
    menu->close();
    QVERIFY(asked == std::vector<Path> {m_tree->path("data/Trash/files")});
    menu = menuOf("Home");
    QVERIFY(menu && !actionOf(menu, QStringLiteral("Empty the trash…")));
    menu->close();
}

void PlacesViewTest::trashOfADevice_isInItsMenu()
{
    bool areLookedUp = false;
    connect(m_view.get(), &PlacesView::devicesChanged, this, [&areLookedUp] { areLookedUp = true; });
    QTRY_VERIFY(areLookedUp); // these would take the place of the test's own
    const std::string files = "stick/.Trash-" + std::to_string(::geteuid()) + "/files";
    m_tree->folder("stick").folder(files.substr(0, files.rfind('/'))).folder(files).folder("other");
    m_view->setDevices({{m_tree->path("other"), "/dev/ferry-test1", "vfat", 9}, {m_tree->path("stick"), "/dev/ferry-test2", "vfat", 9}});
    std::vector<Path> chosen;
    connect(m_view.get(), &PlacesView::placeChosen, this, [&chosen](const Path &folder) { chosen.push_back(folder); });
    QMenu *menu = menuOf("stick");
    QVERIFY(menu);
    const QString word = QStringLiteral("Open the trash on it");
    QTRY_VERIFY(actionOf(menu, word));
    actionOf(menu, word)->trigger();
    menu->close();
    QVERIFY(chosen == std::vector<Path> {m_tree->path(files)});
}

QTEST_MAIN(PlacesViewTest)
#include "tst_places_view.moc"
