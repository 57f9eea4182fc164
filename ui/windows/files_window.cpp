// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/files_window.h"

#include "core/browse/browser.h"
#include "core/browse/trash_place.h"
#include "ui/actions/action_list.h"
#include "ui/actions/after_queue_menu.h"
#include "ui/actions/file_commands.h"
#include "ui/actions/job_composer.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/file_mime.h"
#include "ui/bridge/finished_sweep.h"
#include "ui/bridge/queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/action_finder.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/leave_question.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/icons/symbols.h"
#include "ui/panes/folder_drops.h"
#include "ui/panes/folder_model.h"
#include "ui/panes/pane_table.h"
#include "ui/panes/pane_tabs.h"
#include "ui/panes/pane_view.h"
#include "ui/panes/path_bar.h"
#include "ui/panes/places_view.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"
#include "ui/views/transfers_panel.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr QSize kFirstSize(1100, 720);
constexpr int kMessageTime = 8000; // milliseconds
constexpr auto kGeometryKey = "files/geometry";
constexpr auto kUpperKey = "files/panes";
constexpr auto kWholeKey = "files/transfers";
constexpr auto kHiddenKey = "files/showHidden";
constexpr auto kPlacesKey = "files/showPlaces";
constexpr auto kTransfersKey = "files/showTransfers";
constexpr auto kKeysKey = "files/showKeys";
constexpr auto kIconsKey = "files/icons";
constexpr std::array kIconEdges {16, 32, 64, 128}; // pixels; images are shown from the second on
constexpr std::array kFolderKeys {"files/left", "files/right"};
constexpr std::array kCompactKeys {"files/leftCompact", "files/rightCompact"};
constexpr std::array kTabsKeys {"files/leftTabs", "files/rightTabs"}; // folders of all tabs but the current one
constexpr std::array kTabColumnsKeys {"files/leftTabColumns", "files/rightTabColumns"}; // of these; see toBeKept()
constexpr std::array kTabKeys {"files/leftTab", "files/rightTab"}; // how many tabs are before the current one
constexpr std::array kSortKeys {"files/leftSort", "files/rightSort"};
constexpr std::array kDescendingKeys {"files/leftDescending", "files/rightDescending"};
constexpr std::array kWidthsKeys {"files/leftWidths", "files/rightWidths"};
constexpr qsizetype kMostTabs = 50; // that are opened again, on each side

Path homeFolder()
{
    return Path(QFile::encodeName(QDir::homePath()).toStdString());
}

Path keptFolder(const char *key)
{
    return Settings::toPath(Settings().value(QLatin1String(key)));
}

PaneTable::Columns columnsOf(const QVariantList &kept)
{
    PaneTable::Columns columns;
    columns.sortedBy = kept.value(0).toInt();
    columns.order = kept.value(1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    for (qsizetype i = 2; i < kept.size(); ++i)
        columns.widths << kept[i].toInt();
    return columns;
}

QVariantList toBeKept(const PaneTable::Columns &columns)
{
    QVariantList kept {columns.sortedBy, columns.order == Qt::DescendingOrder};
    for (const int width : columns.widths)
        kept << width;
    return kept;
}

void restoreTabs(PaneTabs &side, std::size_t which)
{
    const Settings settings;
    const QVariantList behind = settings.value(QLatin1String(kTabsKeys[which])).toList();
    const QVariantList columns = settings.value(QLatin1String(kTabColumnsKeys[which])).toList();
    const int current = settings.value(QLatin1String(kTabKeys[which]), 0).toInt();
    int before = 0;
    for (qsizetype i = 0; i < behind.size() && side.count() < kMostTabs; ++i) {
        const Path folder = Settings::toPath(behind[i]);
        if (folder.isEmpty())
            continue;
        const PaneView *pane = side.insert(i < current ? before++ : side.count(), folder);
        if (const QVariantList kept = columns.value(i).toList(); !kept.isEmpty())
            pane->table()->setColumns(columnsOf(kept));
    }
}

void keepTabs(const PaneTabs &side, std::size_t which)
{
    QVariantList behind;
    QVariantList columns;
    for (int i = 0; i < side.count(); ++i) {
        if (i == side.currentIndex())
            continue;
        const auto *pane = static_cast<const PaneView *>(side.widget(i));
        behind << Settings::fromPath(pane->folder());
        columns << QVariant(toBeKept(pane->table()->columns())); // a list in the list
    }
    Settings settings;
    settings.setValue(QLatin1String(kTabColumnsKeys[which]), columns);
    settings.setValue(QLatin1String(kTabsKeys[which]), behind);
    settings.setValue(QLatin1String(kTabKeys[which]), side.currentIndex());
}

PaneTable::Columns keptColumns(std::size_t side)
{
    const Settings settings;
    PaneTable::Columns columns;
    columns.sortedBy = settings.value(QLatin1String(kSortKeys[side]), columns.sortedBy).toInt();
    columns.order = settings.value(QLatin1String(kDescendingKeys[side]), false).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QVariantList widths = settings.value(QLatin1String(kWidthsKeys[side])).toList();
    for (const QVariant &width : widths)
        columns.widths << width.toInt();
    return columns;
}

void keepColumns(const PaneTable::Columns &columns, std::size_t side)
{
    Settings settings;
    settings.setValue(QLatin1String(kSortKeys[side]), columns.sortedBy);
    settings.setValue(QLatin1String(kDescendingKeys[side]), columns.order == Qt::DescendingOrder);
    settings.setValue(QLatin1String(kWidthsKeys[side]), QVariantList(columns.widths.begin(), columns.widths.end()));
}

} // namespace

FilesWindow::FilesWindow(QueueSource &source, browse::Browser &browser, QWidget *parent)
    : QMainWindow(parent)
    , m_source(source)
    , m_browser(browser)
    , m_commands(new FileCommands(source, browser, this))
    , m_whole(new QSplitter(Qt::Vertical, this))
    , m_upper(new QSplitter(Qt::Horizontal, m_whole))
    , m_places(new PlacesView(browser, m_upper))
    , m_transfers(new TransfersPanel(source, browser, Qt::WidgetWithChildrenShortcut, m_whole))
    , m_keyBar(new QWidget(this))
    , m_totals(new QLabel(this))
{
    setAcceptDrops(true);
    buildActions();
    buildGoActions();
    buildPanes();
    buildMenus();
    m_actionList = new ActionList(menuBar(), this);
    buildToolBar();
    buildKeyBar();
    m_transfers->queueView()->setActions(m_copy, m_move, m_trash);
    m_commands->setShowsPlanIfNeeded(true);
    connect(m_commands, &FileCommands::told, this, &FilesWindow::tell);
    connect(m_commands, &FileCommands::submitted, this, [this] { m_transfers->showQueue(); });
    connect(m_transfers, &TransfersPanel::folderRequested, this, [this](const Path &folder) { active()->go(folder); });
    connect(m_transfers, &TransfersPanel::itemRequested, this, [this](const Path &item) {
        active()->go(item.parent(), item.name());
        active()->setFocus();
    });
    connect(m_transfers, &TransfersPanel::told, this, &FilesWindow::tell);
    connect(m_transfers, &TransfersPanel::wanted, m_showTransfers, [this] { m_showTransfers->setChecked(true); });
    connect(m_transfers, &TransfersPanel::totalsChanged, this, [this] {
        const QString notice = text::keepingNotice(*m_source.snapshot());
        m_totals->setText(notice.isEmpty() ? m_transfers->totals() : notice);
    });
    connect(m_places, &PlacesView::placeChosen, this, [this](const Path &folder) {
        active()->go(folder);
        active()->setFocus();
    });
    connectDrops(m_places->drops());
    connect(m_places, &PlacesView::emptyTrashRequested, m_commands, &FileCommands::emptyTrash);
    connect(m_places, &PlacesView::told, this, &FilesWindow::tell);
    connect(m_places, &PlacesView::ejected, this, &FilesWindow::leaveDevice);
    connect(m_places, &PlacesView::devicesChanged, this, &FilesWindow::goToFirstDevice);
    new FinishedSweep(source, this);
    qApp->installEventFilter(this);
    restore();
    activate(0);
    active()->setFocus();
}

FilesWindow::~FilesWindow()
{
    keep();
    // What still hears of focus that goes away must not look for the panes.
    for (PaneTabs *side : m_sides)
        side->disconnect(this);
}

void FilesWindow::buildPanes()
{
    for (int i = 0; i < 2; ++i) {
        auto *tabs = new PaneTabs(m_browser, m_upper);
        m_sides[static_cast<std::size_t>(i)] = tabs;
        tabs->addActions(m_ofPanes);
        connect(tabs, &PaneTabs::paneAdded, this, &FilesWindow::connectPane);
        connect(tabs, &PaneTabs::moved, this, &FilesWindow::showPlace);
        connect(tabs, &PaneTabs::countChanged, this, &FilesWindow::showPlace);
        connectDrops(tabs->drops());
    }
    m_upper->setChildrenCollapsible(false);
    m_upper->setStretchFactor(0, 0);
    m_upper->setStretchFactor(1, 1);
    m_upper->setStretchFactor(2, 1);
    m_upper->setHandleWidth(1);
    m_whole->setChildrenCollapsible(false);
    m_whole->setHandleWidth(3);
    m_whole->setStretchFactor(0, 1);
    m_whole->setStretchFactor(1, 0);

    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setContentsMargins(8, 0, 8, 6);
    m_transfers->setCornerWidget(makeCorner());
    auto *centre = new QWidget(this);
    auto *lines = new QVBoxLayout(centre);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_whole, 1);
    lines->addWidget(m_keyBar);
    setCentralWidget(centre);
}

/// What goes on, and for the mouse what all of it can be told.
QWidget *FilesWindow::makeCorner()
{
    auto *corner = new QWidget(m_transfers);
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(0, 0, 4, 0);
    line->setSpacing(0);
    line->addWidget(m_totals);
    const auto addButton = [corner, line] {
        auto *button = new QToolButton(corner);
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
        return button;
    };
    const QList<QAction *> actions = m_transfers->queueActions();
    for (QAction *action : {actions[0], actions[1]}) {
        QToolButton *button = addButton();
        button->setDefaultAction(action);
        button->setAccessibleName(wordOf(action));
    }
    auto *menu = new QMenu(corner);
    menu->addActions(actions);
    menu->addAction(m_transfers->limitAction());
    QToolButton *more = addButton();
    more->setIcon(symbolIcon(Symbol::More));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(text::toolTip(tr("More for all transfers")));
    more->setAccessibleName(tr("More for all transfers"));
    return corner;
}

void FilesWindow::connectPane(PaneView *pane)
{
    const int side = sender() == m_sides[1] ? 1 : 0;
    const auto tellKeys = [this, pane] {
        pane->pathBar()->setToolTip(m_editPath->toolTip());
        pane->setKeys(keyOf(m_showHidden), keyOf(m_copy));
    };
    for (const QAction *action : {m_editPath, m_showHidden, m_copy})
        connect(action, &QAction::changed, pane, tellKeys);
    tellKeys();
    pane->pathBar()->setNewTab(m_newTab);
    connect(pane->pathBar(), &PathBar::newTabRequested, this, [this, side] {
        activate(side);
        m_newTab->trigger();
    });
    PaneTable *table = pane->table();
    connect(table, &PaneTable::focused, this, [this, side] { activate(side); });
    table->addActions(m_ofLists);
    connect(table, &PaneTable::menuRequested, this, &FilesWindow::showMenu);
    connect(table, &PaneTable::folderMenuRequested, this, &FilesWindow::showFolderMenu);
    connect(table, &PaneTable::dropped, m_commands, &FileCommands::drop);
    connect(table, &PaneTable::refused, this, &FilesWindow::tellRefused);
    connect(table, &PaneTable::entriesDropped, m_commands, &FileCommands::takeOut);
    connect(table, &PaneTable::entriesDragged, m_commands,
            [this, pane](ArchiveMimeData *entries) { m_commands->offerEntries(*pane, entries, true); });
    connect(table, &PaneTable::dropHeld, pane, [pane](bool waits) {
        const QString sentence = tr("The files are taken out of the archive first. Esc or a click ends it.");
        if (waits)
            pane->say(sentence);
        else if (pane->status() == sentence) // and not what came after it
            pane->say({});
    });
    connectDrops(pane->pathDrops());
    connect(pane, &PaneView::fileOpened, this, [this, pane](const Path &file) { m_commands->open(*pane, file); });
    connect(pane->model(), &FolderModel::renameFailed, this, [this](const Error &error) { tell(text::errorSentence(error)); });
}

void FilesWindow::connectDrops(const FolderDrops *drops)
{
    connect(drops, &FolderDrops::dropped, m_commands, &FileCommands::drop);
    connect(drops, &FolderDrops::entriesDropped, m_commands, &FileCommands::takeOut);
    connect(drops, &FolderDrops::refused, this, &FilesWindow::tellRefused);
    connect(drops, &FolderDrops::trashed, m_commands, &FileCommands::trashDropped);
}

void FilesWindow::tellRefused(std::size_t count)
{
    tell(tr("%Ln dropped item(s) left out: only files and folders of this computer can be taken.", nullptr, text::plural(count)));
}

/// Not into an archive, and not into the trash; that is told.
bool FilesWindow::mayPutInto(const PaneView &pane)
{
    return !m_commands->refuses(pane) && !m_commands->isInTrash(pane.folder());
}

QAction *FilesWindow::add(QAction *&action, const char *name, const QIcon &icon, const QString &word, const QList<QKeySequence> &keys,
                          Keys where)
{
    action = makeAction(this, name, icon, word, keys);
    if (where == Keys::Panes) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_ofPanes << action;
    } else if (where == Keys::Lists) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_ofLists << action;
    }
    return action;
}

void FilesWindow::buildActions()
{
    using model::JobKind;
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto icon = [](Symbol symbol) { return actionIcon(symbol); };
    on(add(m_view, "view", icon(Symbol::View), tr("&View", "a file"), {Qt::Key_F3}, Keys::Panes), [this] {
        const int row = active()->table()->rowMeant();
        if (row >= 0 && active()->model()->entry(row).isFolder())
            active()->go(active()->model()->path(row));
        else if (row >= 0)
            m_commands->open(*active(), active()->model()->path(row));
    });
    on(add(m_edit, "edit", {}, tr("&Edit", "a file"), {Qt::Key_F4}, Keys::Panes), [this] { m_commands->edit(*active()); });
    m_openWith = new QMenu(tr("&Open with"), this);
    m_openWith->setObjectName(QStringLiteral("openWith"));
    connect(m_openWith, &QMenu::aboutToShow, this, [this] { m_commands->offerPrograms(*active(), m_openWith); });
    on(add(m_copy, "copy", icon(Symbol::Copy), tr("&Copy…"), {Qt::Key_F5}, Keys::Panes), [this] {
        if (mayPutInto(*other()))
            m_commands->transfer(JobKind::Copy, *active(), other()->folder());
    });
    on(add(m_move, "move", icon(Symbol::Move), tr("&Move…"), {Qt::Key_F6}, Keys::Panes), [this] {
        if (mayPutInto(*other()))
            m_commands->transfer(JobKind::Move, *active(), other()->folder());
    });
    on(add(m_plan, "plan", {}, tr("Plan the cop&y…"), {Qt::SHIFT | Qt::Key_F5}, Keys::Panes), [this] {
        if (mayPutInto(*other()))
            m_commands->plan(JobKind::Copy, *active(), other()->folder());
    });
    on(add(m_compress, "compress", {}, tr("Compre&ss…"), {Qt::ALT | Qt::Key_F5}, Keys::Panes), [this] { m_commands->compress(*active()); });
    on(add(m_extractHere, "extractHere", {}, tr("E&xtract here"), {Qt::ALT | Qt::Key_F6}, Keys::Panes), [this] {
        if (!m_commands->isInTrash(active()->folder()))
            m_commands->extract(*active(), active()->folder());
    });
    on(add(m_extract, "extract", {}, tr("Extract to the other pane"), {Qt::ALT | Qt::Key_F9}, Keys::Panes), [this] {
        if (mayPutInto(*other()))
            m_commands->extract(*active(), other()->folder());
    });
    on(add(m_compare, "compare", {}, tr("Compare both &folders"), {Qt::SHIFT | Qt::Key_F2}, Keys::Panes),
       [this] { m_commands->compare(*active(), *other()); });
    on(add(m_update, "update", {}, tr("Bring the other folder up to &date…"), {Qt::SHIFT | Qt::Key_F6}, Keys::Panes), [this] {
        if (mayPutInto(*other()))
            m_commands->update(*active(), other()->folder());
    });
    on(add(m_compareContent, "compareContent", {}, tr("Compare all content with the other folder"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F2},
           Keys::Panes),
       [this] {
           if (!m_commands->refuses(*other()))
               m_commands->compareContent(*active(), other()->folder());
       });
    on(add(m_checkLists, "checkLists", {}, tr("Check the files of checksum lists"), {}, Keys::Panes),
       [this] { m_commands->checkLists(*active()); });
    on(add(m_newFolder, "newFolder", icon(Symbol::NewFolder), tr("&New folder…"), {Qt::Key_F7}, Keys::Panes),
       [this] { m_commands->makeFolder(*active()); });
    on(add(m_rename, "rename", {}, tr("&Rename"), {Qt::Key_F2}, Keys::Panes), [this] {
        if (mayPutInto(*active())) // the trash knows it by its name
            active()->table()->renameCurrent();
    });
    on(add(m_properties, "properties", {}, tr("Propert&ies"), {Qt::ALT | Qt::Key_Return}, Keys::Panes),
       [this] { m_commands->showProperties(*active()); });
    on(add(m_countSizes, "countSizes", {}, tr("Count folder sizes"), {Qt::ALT | Qt::SHIFT | Qt::Key_Return}, Keys::Panes), [this] {
        if (active()->model()->countFolders() == 0)
            tell(active()->model()->archive() ? tr("What is in an archive cannot be counted.") : tr("There is no folder here to count."));
    });
    on(add(m_trash, "trash", icon(Symbol::Delete), tr("To &trash"), {Qt::Key_F8, QKeySequence::Delete}, Keys::Panes),
       [this] { m_commands->trash(*active()); });
    on(add(m_delete, "delete", {}, tr("Delete for &good…"), {Qt::SHIFT | Qt::Key_Delete}, Keys::Panes),
       [this] { m_commands->deleteForGood(*active()); });
    on(add(m_restore, "restore", {}, tr("Restore from the trash"), {}, Keys::Panes), [this] { m_commands->restore(*active()); });
    on(add(m_emptyTrash, "emptyTrash", {}, tr("Empty the trash…"), {}, Keys::Panes), [this] {
        const auto shown = browse::trashAround(active()->folder());
        if (const auto trash = shown ? shown : browse::homeTrash())
            m_commands->emptyTrash(trash->files);
    });
    on(add(m_cutToClipboard, "cutToClipboard", QIcon::fromTheme(QStringLiteral("edit-cut")), tr("C&ut"),
           {QKeySequence(Qt::CTRL | Qt::Key_X)}, Keys::Panes),
       [this] { m_commands->toClipboard(*active(), true); });
    on(add(m_copyToClipboard, "copyToClipboard", icon(Symbol::Copy), tr("Copy to clip&board"), {QKeySequence(Qt::CTRL | Qt::Key_C)},
           Keys::Panes),
       [this] { m_commands->toClipboard(*active(), false); });
    // Always enabled: only the program that filled the clipboard knows what is on it. It is waited for when it is asked, for seconds if it
    // hangs, and no menu is to wait for that; to ask at each change of the clipboard would only move the wait to a moment when nobody
    // pastes. Pasting asks, and tells if there are no files.
    on(add(m_paste, "paste", QIcon::fromTheme(QStringLiteral("edit-paste")), tr("&Paste"), {QKeySequence(Qt::CTRL | Qt::Key_V)},
           Keys::Panes),
       [this] {
           if (!m_commands->refuses(*active()))
               m_commands->paste(active()->folder());
       });
    on(add(m_selectAll, "selectAll", {}, tr("Select &all"), {QKeySequence(Qt::CTRL | Qt::Key_A)}, Keys::Panes),
       [this] { active()->model()->setAllMarked(true); });
    on(add(m_selectThis, "selectThis", {}, tr("Select this one"), {Qt::Key_Space}, Keys::Lists),
       [this] { active()->table()->toggleMark(); });
    on(add(m_selectDown, "selectDown", {}, tr("Select and go down"), {Qt::Key_Insert}, Keys::Lists),
       [this] { active()->table()->toggleMarkAndGoDown(); });
    on(add(m_select, "select", {}, tr("&Select by pattern…"), {Qt::Key_Plus}, Keys::Lists), [this] { active()->askPattern(true); });
    on(add(m_unselect, "unselect", {}, tr("U&nselect by pattern…"), {Qt::Key_Minus}, Keys::Lists), [this] { active()->askPattern(false); });
    on(add(m_invert, "invert", {}, tr("&Invert selection"), {Qt::Key_Asterisk}, Keys::Lists), [this] { active()->model()->invertMarks(); });
    on(add(m_filter, "filter", icon(Symbol::Search), tr("&Filter"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, Keys::Window),
       [this] { active()->setFilter(active()->model()->words()); });
    on(add(m_quickSearch, "quickSearch", {}, tr("Quick search"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, Keys::Window),
       [this] { active()->quickSearch(); });
}

void FilesWindow::buildGoActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto icon = [](Symbol symbol) { return actionIcon(symbol); };
    on(add(m_back, "back", icon(Symbol::Back), tr("&Back"), {Qt::ALT | Qt::Key_Left}, Keys::Window), [this] { active()->goBack(); });
    on(add(m_forward, "forward", icon(Symbol::Forward), tr("&Forward"), {Qt::ALT | Qt::Key_Right}, Keys::Window),
       [this] { active()->goForward(); });
    on(add(m_up, "up", icon(Symbol::Up), tr("&Up"), {Qt::ALT | Qt::Key_Up}, Keys::Window), [this] { active()->goUp(); });
    on(add(m_upFromList, "upFromList", {}, tr("Up, from a list of files"), {Qt::Key_Backspace}, Keys::Lists), [this] { active()->goUp(); });
    on(add(m_home, "home", QIcon::fromTheme(QStringLiteral("go-home")), tr("&Home"), {Qt::ALT | Qt::Key_Home}, Keys::Window),
       [this] { active()->go(homeFolder()); });
    on(add(m_addPlace, "addPlace", {}, tr("&Add this folder to the places"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, Keys::Window),
       [this] { m_places->addBookmark(active()->folder()); });
    m_removePlace = makeAction(this, "removePlace", {}, tr("Remove from the places"), {QKeySequence::Delete});
    m_removePlace->setShortcutContext(Qt::WidgetShortcut);
    m_places->addAction(m_removePlace);
    on(m_removePlace, [this] { m_places->removeCurrentBookmark(); });
    const auto showIfRemovable = [this] { m_removePlace->setEnabled(m_places->isBookmarkCurrent()); };
    connect(m_places, &QListWidget::currentItemChanged, m_removePlace, showIfRemovable);
    showIfRemovable();
    // Many desktops keep the first of each for themselves.
    on(add(m_placesLeft, "placesLeft", {}, tr("Choose a place for the left pane…"),
           {Qt::ALT | Qt::Key_F1, Qt::CTRL | Qt::SHIFT | Qt::Key_Left}, Keys::Window),
       [this] { offerPlaces(isRightToLeft() ? 1 : 0); });
    on(add(m_placesRight, "placesRight", {}, tr("Choose a place for the right pane…"),
           {Qt::ALT | Qt::Key_F2, Qt::CTRL | Qt::SHIFT | Qt::Key_Right}, Keys::Window),
       [this] { offerPlaces(isRightToLeft() ? 0 : 1); });
    on(add(m_toPlaces, "toPlaces", {}, tr("To the places and back"), {Qt::SHIFT | Qt::Key_F9}, Keys::Window), [this] {
        if (m_places->hasFocus())
            return active()->setFocus();
        m_showPlaces->setChecked(true);
        m_places->setFocus();
    });
    on(add(m_toFiles, "toFiles", {}, tr("To the files"), {Qt::ALT | Qt::Key_0}, Keys::Window), [this] { active()->setFocus(); });
    on(add(m_editPath, "editPath", {}, tr("Type a &path"), {QKeySequence(Qt::CTRL | Qt::Key_L)}, Keys::Panes),
       [this] { active()->pathBar()->beginEditing(); });
    on(add(m_reload, "reload", icon(Symbol::Reload), tr("&Read again"), {QKeySequence(Qt::CTRL | Qt::Key_R)}, Keys::Window),
       [this] { active()->reload(); });
    on(add(m_detailedList, "detailedList", {}, tr("Detailed list"), {Qt::CTRL | Qt::Key_1}, Keys::Panes),
       [this] { setCompact(m_activeSide, false); });
    on(add(m_compactList, "compactList", {}, tr("Compact list"), {Qt::CTRL | Qt::Key_2}, Keys::Panes),
       [this] { setCompact(m_activeSide, true); });
    auto *forms = new QActionGroup(this);
    for (QAction *form : {m_detailedList, m_compactList}) {
        form->setCheckable(true);
        forms->addAction(form);
    }
    m_sortBy = new QMenu(tr("Sort by"), this);
    auto *sorted = new QActionGroup(this);
    const std::initializer_list<std::tuple<FolderModel::Column, const char *, QString>> orders {
        {FolderModel::Name, "sortByName", tr("Name")},
        {FolderModel::Size, "sortBySize", tr("Size")},
        {FolderModel::Modified, "sortByTime", tr("Modified")},
        {FolderModel::Type, "sortByType", tr("Type")}};
    for (const auto &[column, name, word] : orders) {
        QAction *order = nullptr;
        on(add(order, name, {}, word, {}, Keys::Window), [this, column = column] { active()->table()->sortBy(column); });
        order->setCheckable(true);
        order->setActionGroup(sorted);
        m_sortBy->addAction(order);
        connect(m_sortBy, &QMenu::aboutToShow, order, [this, order, column = column] {
            if (active()->table()->columns().sortedBy == column)
                order->setChecked(true);
        });
    }
    on(add(m_largerIcons, "largerIcons", {}, tr("&Larger icons, with pictures"), {QKeySequence(Qt::CTRL | Qt::Key_Plus)}, Keys::Window),
       [this] { setIconStep(m_iconStep + 1); });
    on(add(m_smallerIcons, "smallerIcons", {}, tr("S&maller icons"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, Keys::Window),
       [this] { setIconStep(m_iconStep - 1); });
    on(add(m_otherPane, "otherPane", {}, tr("&Other pane"), {Qt::Key_Tab}, Keys::Lists), [this] { other()->setFocus(); });
    on(add(m_sameFolder, "sameFolder", {}, tr("Same folder in the other pan&e"), {Qt::ALT | Qt::Key_O}, Keys::Panes),
       [this] { other()->go(active()->folder()); });
    on(add(m_swap, "swapPanes", {}, tr("S&wap the panes"), {QKeySequence(Qt::CTRL | Qt::Key_U)}, Keys::Window), [this] {
        const Path left = active()->folder();
        active()->go(other()->folder());
        other()->go(left);
    });
    on(add(m_newTab, "newTab", icon(Symbol::Add), tr("New &tab"), {QKeySequence(Qt::CTRL | Qt::Key_T)}, Keys::Window), [this] {
        side(m_activeSide)->add(active()->folder());
        active()->setFocus();
    });
    on(add(m_closeTab, "closeTab", {}, tr("&Close tab"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, Keys::Window), [this] {
        side(m_activeSide)->closeTab(side(m_activeSide)->currentIndex());
        active()->setFocus();
    });
    const auto toggle = [this](QAction *&action, const char *name, const QIcon &image, const QString &word, const QKeySequence &key,
                               bool shown, auto slot) {
        add(action, name, image, word, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> {key}, Keys::Window);
        action->setCheckable(true);
        action->setChecked(shown);
        connect(action, &QAction::toggled, this, slot);
    };
    toggle(m_showHidden, "showHidden", symbolIcon(Symbol::Hidden), tr("&Hidden files"), Qt::CTRL | Qt::Key_H, false, [this](bool shows) {
        for (PaneTabs *side : m_sides)
            side->setShowsHidden(shows);
    });
    toggle(m_showPlaces, "showPlaces", {}, tr("&Places"), Qt::Key_F9, true, [this](bool shows) { m_places->setVisible(shows); });
    toggle(m_showTransfers, "showTransfers", {}, tr("Transfers below the panes"), Qt::CTRL | Qt::Key_J, true,
           [this](bool shows) { m_transfers->setVisible(shows); });
    add(m_dropWindow, "dropWindow", {}, tr("Drop window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, Keys::Window)->setCheckable(true);
    toggle(m_showKeys, "showKeys", {}, tr("&Keys at the bottom"), {}, true, [this](bool shows) { m_keyBar->setVisible(shows); });
}

void FilesWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_view, m_edit});
    file->addMenu(m_openWith);
    file->addSeparator();
    file->addActions({m_copy, m_move, m_plan, m_newFolder, m_rename});
    file->addSeparator();
    file->addActions({m_compress, m_extractHere, m_extract});
    file->addSeparator();
    file->addActions({m_compare, m_compareContent, m_update, m_checkLists});
    file->addSeparator();
    file->addActions({m_trash, m_delete, m_restore, m_emptyTrash});
    file->addSeparator();
    file->addActions({m_countSizes, m_properties});
    file->addSeparator();
    QAction *transfersWindow = nullptr;
    connect(add(transfersWindow, "transfersWindow", {}, tr("Transfers &window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_J}, Keys::Window),
            &QAction::triggered, this, &FilesWindow::transfersRequested);
    QAction *quit = nullptr;
    connect(add(quit, "quit", {}, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, Keys::Window), &QAction::triggered, this,
            &FilesWindow::quitRequested);
    quit->setMenuRole(QAction::QuitRole);
    file->addActions({transfersWindow, quit});

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_cutToClipboard, m_copyToClipboard, m_paste});
    edit->addSeparator();
    edit->addActions({m_selectAll, m_selectThis, m_selectDown, m_select, m_unselect, m_invert});
    edit->addSeparator();
    edit->addActions({m_filter, m_quickSearch});

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    go->addActions({m_back, m_forward, m_up, m_upFromList, m_home});
    go->addSeparator();
    go->addActions({m_editPath, m_reload, m_otherPane, m_sameFolder, m_swap});
    go->addSeparator();
    go->addActions({m_toFiles, m_toPlaces, m_placesLeft, m_placesRight});
    go->addSeparator();
    go->addActions({m_addPlace, m_removePlace});
    go->addSeparator();
    go->addActions({m_newTab, m_closeTab});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_showHidden, m_showPlaces, m_showTransfers, m_showKeys, m_dropWindow});
    view->addSeparator();
    view->addActions({m_detailedList, m_compactList});
    view->addMenu(m_sortBy);
    view->addSeparator();
    view->addActions({m_largerIcons, m_smallerIcons});
    view->addSeparator();
    view->addActions(m_transfers->pageActions());
    view->addAction(m_transfers->detailsAction());
    view->addSeparator();
    add(m_settings, "settings", actionIcon(Symbol::Settings), tr("&Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, Keys::Window);
    connect(m_settings, &QAction::triggered, this, &FilesWindow::showSettings);
    m_settings->setMenuRole(QAction::PreferencesRole);
    view->addAction(m_settings);

    QMenu *transfers = m_transfersMenu = menuBar()->addMenu(tr("&Transfers"));
    for (QAction *action : m_transfers->jobActions()) {
        if (action)
            transfers->addAction(action);
        else
            transfers->addSeparator();
    }
    transfers->addSeparator();
    transfers->addActions(m_transfers->queueActions());
    transfers->addAction(m_transfers->limitAction());
    transfers->addSeparator();
    QMenu *answers = transfers->addMenu(tr("&Answers"));
    answers->addActions(m_transfers->questionView()->answerActions());
    answers->addSeparator();
    answers->addActions(m_transfers->questionView()->folderActions());

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *find = nullptr;
    connect(add(find, "findAction", actionIcon(Symbol::Search), tr("Actions and &their keys…"),
                {Qt::Key_F1, Qt::CTRL | Qt::SHIFT | Qt::Key_A}, Keys::Window),
            &QAction::triggered, this, &FilesWindow::findAction);
    help->addAction(find);
    QAction *how = nullptr;
    connect(add(how, "help", {}, tr("&How Ferry works"), {Qt::SHIFT | Qt::Key_F1}, Keys::Window), &QAction::triggered, this,
            &FilesWindow::showHelp);
    help->addAction(how);
    QAction *about = nullptr;
    connect(add(about, "about", {}, tr("&About Ferry"), {}, Keys::Window), &QAction::triggered, this, [this] { showAbout(this); });
    about->setMenuRole(QAction::AboutRole);
    help->addAction(about);
}

void FilesWindow::setAfterQueue(AfterQueue &after, Power &power)
{
    auto *menu = new AfterQueueMenu(after, power, this);
    m_transfersMenu->addMenu(menu);
    m_actionList->add(menu, QStringLiteral("%1 › %2").arg(wordOf(m_transfersMenu->menuAction()), wordOf(menu->menuAction())));
    const auto show = [this, &after] { m_transfers->setAfterword(afterword(after.then())); };
    connect(&after, &AfterQueue::changed, this, show);
    show();
}

void FilesWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Commands"));
    bar->setObjectName(QStringLiteral("commands"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({16, 16});
    bar->addActions({m_back, m_forward, m_up, m_reload});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *form = new QMenu(tr("How files are shown"), this);
    form->setIcon(actionIcon(Symbol::Form));
    form->addActions({m_detailedList, m_compactList});
    form->addMenu(m_sortBy);
    form->addSeparator();
    form->addActions({m_largerIcons, m_smallerIcons});
    bar->addActions({m_filter, m_newFolder, m_showHidden, form->menuAction(), m_settings});
    nameButtons(bar);
    qobject_cast<QToolButton *>(bar->widgetForAction(form->menuAction()))->setPopupMode(QToolButton::InstantPopup);
}

void FilesWindow::buildKeyBar()
{
    auto *line = new QHBoxLayout(m_keyBar);
    line->setContentsMargins(2, 1, 2, 1);
    line->setSpacing(1);
    m_keyBar->setAccessibleName(tr("Commands and their keys"));
    const std::initializer_list<std::pair<QAction *, QString>> commands {
        {m_rename, tr("Rename")},        {m_view, tr("View")},  {m_edit, tr("Edit")}, {m_copy, tr("Copy")}, {m_move, tr("Move")},
        {m_newFolder, tr("New folder")}, {m_trash, tr("Trash")}};
    for (const auto &[action, word] : commands) {
        auto *button = new QToolButton(m_keyBar);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const auto name = [button, action = action, word = word] {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            button->setText(key.isEmpty() ? word : tr("%1 %2", "a key, what it does").arg(key, word));
            button->setAccessibleName(button->text());
            button->setToolTip(action->toolTip());
        };
        name();
        connect(action, &QAction::changed, button, name);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        line->addWidget(button);
    }
}

PaneView *FilesWindow::active() const
{
    return side(m_activeSide)->current();
}

PaneView *FilesWindow::other() const
{
    return side(1 - m_activeSide)->current();
}

void FilesWindow::activate(int side)
{
    m_activeSide = side;
    m_sides[0]->setActive(side == 0);
    m_sides[1]->setActive(side == 1);
    (this->side(side)->form() == PaneTable::Form::Compact ? m_compactList : m_detailedList)->setChecked(true);
    showPlace();
}

void FilesWindow::showPlace()
{
    const PaneView *pane = active();
    if (!pane)
        return;
    // The desktop adds whose window it is. In a title "[*]" would stand for what is not saved.
    setWindowTitle(text::folderName(pane->folder()).replace(QLatin1String("[*]"), QLatin1String("[*][*]")));
    m_places->setPresent(pane->folder());
    m_back->setEnabled(pane->canGoBack());
    m_forward->setEnabled(pane->canGoForward());
    m_up->setEnabled(pane->canGoUp());
    m_upFromList->setEnabled(pane->canGoUp());
    m_closeTab->setEnabled(side(m_activeSide)->count() > 1);
}

void FilesWindow::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_view, m_edit});
    menu->addMenu(m_openWith);
    menu->addSeparator();
    menu->addActions({m_copy, m_move});
    menu->addSeparator();
    if (browse::trashAround(active()->folder())) { // nothing is put there by hand
        menu->addAction(m_extract);
        menu->addSeparator();
        menu->addActions({m_cutToClipboard, m_copyToClipboard});
        menu->addSeparator();
        menu->addActions({m_restore, m_delete});
    } else {
        menu->addActions({m_compress, m_extractHere, m_extract});
        menu->addSeparator();
        menu->addActions({m_cutToClipboard, m_copyToClipboard, m_paste});
        menu->addSeparator();
        menu->addActions({m_rename, m_newFolder, m_trash, m_delete});
    }
    menu->addSeparator();
    menu->addActions({m_countSizes, m_properties});
    // Or it would be for a row of another folder.
    connect(active(), &PaneView::moved, menu, &QWidget::close);
    connect(active()->model(), &QAbstractItemModel::modelReset, menu, &QWidget::close);
    menu->popup(globalPosition);
}

void FilesWindow::showFolderMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("folderMenu"));
    if (browse::trashAround(active()->folder()))
        menu->addAction(m_emptyTrash);
    else
        menu->addActions({m_newFolder, m_paste});
    menu->addSeparator();
    menu->addActions({m_selectAll, m_countSizes});
    menu->addSeparator();
    menu->addActions({m_detailedList, m_compactList});
    menu->addMenu(m_sortBy);
    connect(active(), &PaneView::moved, menu, &QWidget::close);
    menu->popup(globalPosition);
}

/// Above the files of that pane, which gets what is chosen.
void FilesWindow::offerPlaces(int side)
{
    activate(side);
    active()->setFocus();
    QMenu *menu = m_places->makeMenu(this);
    menu->setObjectName(QStringLiteral("placesMenu"));
    const PaneTable *table = active()->table();
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignTop, menu->sizeHint(), table->rect());
    menu->popup(table->mapToGlobal(place.topLeft()));
    for (QAction *first : menu->actions()) {
        if (!first->isSeparator())
            return menu->setActiveAction(first);
    }
}

void FilesWindow::showHelp()
{
    HelpDialog::showBeside(this, *m_actionList);
}

void FilesWindow::findAction()
{
    auto *finder = new ActionFinder(*m_actionList, this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    finder->open();
}

void FilesWindow::showSettings()
{
    auto *dialog = new SettingsDialog(this, m_menus);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::keysRequested, this, &FilesWindow::findAction);
    dialog->open();
}

void FilesWindow::tell(const QString &sentence)
{
    active()->say(sentence);
}

void FilesWindow::dragEnterEvent(QDragEnterEvent *event)
{
    JobComposer::takes(*event);
}

void FilesWindow::dragMoveEvent(QDragMoveEvent *event)
{
    JobComposer::takes(*event); // by the keys that are held now
}

void FilesWindow::dropEvent(QDropEvent *event)
{
    m_commands->composer()->drop(*event);
}

void FilesWindow::restore()
{
    const Settings settings;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Path kept = keptFolder(kFolderKeys[i]);
        m_sides[i]->add(kept.isEmpty() ? homeFolder() : kept)->table()->setColumns(keptColumns(i));
        restoreTabs(*m_sides[i], i);
        setCompact(static_cast<int>(i), settings.value(QLatin1String(kCompactKeys[i]), false).toBool());
    }
    m_awaitsFirstDevice = keptFolder(kFolderKeys[1]).isEmpty();
    for (const auto &[action, key] :
         {std::pair(m_showHidden, kHiddenKey), {m_showPlaces, kPlacesKey}, {m_showTransfers, kTransfersKey}, {m_showKeys, kKeysKey}})
        action->setChecked(settings.value(QLatin1String(key), action->isChecked()).toBool());
    setIconStep(settings.value(QLatin1String(kIconsKey), 0).toInt());
    resize(kFirstSize);
    const int places = m_places->sizeHint().width();
    m_upper->setSizes({places, (kFirstSize.width() - places) / 2, (kFirstSize.width() - places) / 2});
    m_whole->setSizes({kFirstSize.height() * 7 / 10, kFirstSize.height() * 3 / 10});
    restoreGeometry(settings.value(QLatin1String(kGeometryKey)).toByteArray());
    m_upper->restoreState(settings.value(QLatin1String(kUpperKey)).toByteArray());
    m_whole->restoreState(settings.value(QLatin1String(kWholeKey)).toByteArray());
}

void FilesWindow::keep() const
{
    Settings settings;
    settings.setValue(QLatin1String(kGeometryKey), saveGeometry());
    settings.setValue(QLatin1String(kUpperKey), m_upper->saveState());
    settings.setValue(QLatin1String(kWholeKey), m_whole->saveState());
    for (const auto &[action, key] :
         {std::pair(m_showHidden, kHiddenKey), {m_showPlaces, kPlacesKey}, {m_showTransfers, kTransfersKey}, {m_showKeys, kKeysKey}})
        settings.setValue(QLatin1String(key), action->isChecked());
    settings.setValue(QLatin1String(kIconsKey), m_iconStep);
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        settings.setValue(QLatin1String(kFolderKeys[i]), Settings::fromPath(m_sides[i]->current()->folder()));
        keepTabs(*m_sides[i], i);
        keepColumns(m_sides[i]->current()->table()->columns(), i);
        settings.setValue(QLatin1String(kCompactKeys[i]), m_sides[i]->form() == PaneTable::Form::Compact);
    }
}

void FilesWindow::setCompact(int side, bool isCompact)
{
    this->side(side)->setForm(isCompact ? PaneTable::Form::Compact : PaneTable::Form::Details);
}

void FilesWindow::setIconStep(int step)
{
    const int last = static_cast<int>(kIconEdges.size()) - 1;
    m_iconStep = std::clamp(step, 0, last);
    for (PaneTabs *side : m_sides)
        side->setIconEdge(kIconEdges[static_cast<std::size_t>(m_iconStep)]);
    m_largerIcons->setEnabled(m_iconStep < last);
    m_smallerIcons->setEnabled(m_iconStep > 0);
}

void FilesWindow::goToFirstDevice()
{
    if (!std::exchange(m_awaitsFirstDevice, false))
        return;
    const browse::Device *best = nullptr;
    const std::optional<browse::Device> ofHome = browse::deviceOf(m_places->devices(), homeFolder());
    for (const browse::Device &device : m_places->devices()) {
        const bool isOther = device.mountPoint.bytes() != "/" && !(ofHome && device.mountPoint == ofHome->mountPoint);
        if (isOther && device.size > (best ? best->size : 0))
            best = &device;
    }
    if (best && m_sides[1]->current()->folder() == homeFolder())
        m_sides[1]->current()->go(best->mountPoint);
}

void FilesWindow::leaveDevice(const Path &mountPoint)
{
    const std::string below = mountPoint.bytes() + '/';
    for (const PaneTabs *side : m_sides) {
        for (int i = 0; i < side->count(); ++i) {
            auto *pane = static_cast<PaneView *>(side->widget(i));
            if (pane->folder() == mountPoint || pane->folder().bytes().starts_with(below))
                pane->go(homeFolder());
        }
    }
}

void FilesWindow::leave()
{
    m_isLeaving = true;
    m_commands->handOverAll();
    Q_EMIT left();
    close();
    m_isLeaving = false; // it may be shown again
}

/// Where a menu is open, the focus is still that of the list below: without this its Space, Tab or Del would go to the actions of the
/// panes.
bool FilesWindow::eventFilter(QObject *watched, QEvent *event)
{
    constexpr Qt::KeyboardModifiers kOfCommands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event->type() == QEvent::ShortcutOverride && (qobject_cast<QMenu *>(watched) || qobject_cast<QMenuBar *>(watched))
        && !(static_cast<QKeyEvent *>(event)->modifiers() & kOfCommands)) {
        event->accept();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void FilesWindow::closeEvent(QCloseEvent *event)
{
    if (m_isLeaving || (m_goesOnWithout && m_goesOnWithout()) || !wouldEndWork(this, m_source))
        return event->accept();
    event->ignore();
    askToLeave(this, m_source, [this] { leave(); });
}

} // namespace ferry::ui
