// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "ui/dialogs/menus_dialog.h"

#include <QMainWindow>

#include <functional>

#include <array>

class QLabel;
class QMenu;
class QSplitter;

namespace ferry::browse {
class Browser;
}

namespace ferry::ui {

class ActionList;
class AfterQueue;
class FileCommands;
class FolderDrops;
class PaneTabs;
class PaneView;
class PlacesView;
class Power;
class QueueSource;
class TransfersPanel;

/// The file manager: two panes with places beside them and the transfers below.
///
/// Keeps its size, what is shown, and the folders of all tabs in Settings, with how the current one of each side is sorted and how wide
/// its columns are. At the first start the panes are at home and on the device with most room.
class FilesWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    FilesWindow(QueueSource &source, browse::Browser &browser, QWidget *parent = nullptr);
    ~FilesWindow() override;

    /// Closes without asking, even while jobs run.
    void leave();
    /// Goes home in every tab that is on a device: it is not mounted any more.
    void leaveDevice(const Path &mountPoint);
    /// Lets a person choose what follows when all is done, and tells it with the totals. Both must outlive the window.
    void setAfterQueue(AfterQueue &after, Power &power);
    /// What the settings do with the menus of other file managers; not among them unless set.
    void setFileManagerMenus(FileManagerMenus menus) { m_menus = std::move(menus); }
    /// Whether work goes on when the last window is closed, so that this need not be asked; not unless set.
    void setGoesOnWithout(std::function<bool()> goesOn) { m_goesOnWithout = std::move(goesOn); }

    [[nodiscard]] PaneView *active() const;
    [[nodiscard]] PaneView *other() const;
    [[nodiscard]] PaneTabs *side(int index) const { return m_sides[static_cast<std::size_t>(index)]; }
    [[nodiscard]] TransfersPanel *transfers() const noexcept { return m_transfers; }
    /// Checkable; whoever has the drop window does what it says.
    [[nodiscard]] QAction *dropWindowAction() const noexcept { return m_dropWindow; }
    [[nodiscard]] PlacesView *places() const noexcept { return m_places; }

Q_SIGNALS:
    /// Somebody wants Ferry to end.
    void quitRequested();
    /// It closes for good, whatever still runs.
    void left();
    /// Somebody wants the small window.
    void transfersRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// Where a command's keys work: in the panes' lists only, so that everywhere else they can be typed; in the panes and what belongs to
    /// them, as what they do to files is meant for those that one works with; or in the whole window.
    enum class Keys { Lists, Panes, Window };

    void buildPanes();
    void buildActions();
    void buildGoActions();
    void buildMenus();
    void buildToolBar();
    void buildKeyBar();
    QWidget *makeCorner();
    QAction *add(QAction *&action, const char *name, const QIcon &icon, const QString &word, const QList<QKeySequence> &keys, Keys where);
    void connectPane(PaneView *pane);
    void connectDrops(const FolderDrops *drops);
    void tellRefused(std::size_t count);
    [[nodiscard]] bool mayPutInto(const PaneView &pane);
    void activate(int side);
    void showPlace();
    void goToFirstDevice();
    void setIconStep(int step);
    void setCompact(int side, bool isCompact);
    void showMenu(const QPoint &globalPosition);
    void showFolderMenu(const QPoint &globalPosition);
    void offerPlaces(int side);
    void findAction();
    void showHelp();
    void showSettings();
    void tell(const QString &sentence);
    void restore();
    void keep() const;

    QueueSource &m_source;
    browse::Browser &m_browser;
    FileCommands *m_commands;
    ActionList *m_actionList = nullptr;
    QMenu *m_transfersMenu = nullptr;
    QSplitter *m_whole; ///< panes above transfers
    QSplitter *m_upper; ///< places, left, right
    PlacesView *m_places;
    std::array<PaneTabs *, 2> m_sides {};
    int m_activeSide = 0;
    TransfersPanel *m_transfers;
    QWidget *m_keyBar;
    QLabel *m_totals;
    int m_iconStep = 0; ///< which size of icons
    bool m_awaitsFirstDevice = false;
    bool m_isLeaving = false;
    std::function<bool()> m_goesOnWithout;
    FileManagerMenus m_menus;
    QList<QAction *> m_ofLists; ///< whose keys work there
    QList<QAction *> m_ofPanes; ///< likewise

    QAction *m_view;
    QAction *m_edit;
    QMenu *m_openWith;
    QAction *m_copy;
    QAction *m_move;
    QAction *m_plan;
    QAction *m_newFolder;
    QAction *m_rename;
    QAction *m_countSizes;
    QAction *m_properties;
    QAction *m_trash;
    QAction *m_delete;
    QAction *m_restore;
    QAction *m_emptyTrash;
    QAction *m_cutToClipboard;
    QAction *m_copyToClipboard;
    QAction *m_paste;
    QAction *m_selectAll;
    QAction *m_selectThis;
    QAction *m_selectDown;
    QAction *m_select;
    QAction *m_unselect;
    QAction *m_invert;
    QAction *m_filter;
    QAction *m_quickSearch;
    QAction *m_back;
    QAction *m_forward;
    QAction *m_up;
    QAction *m_upFromList; ///< with a key that is typed elsewhere
    QAction *m_home;
    QAction *m_editPath;
    QAction *m_reload;
    QAction *m_otherPane;
    QAction *m_sameFolder;
    QAction *m_swap;
    QAction *m_addPlace;
    QAction *m_removePlace;
    QAction *m_placesLeft;
    QAction *m_placesRight;
    QAction *m_toPlaces;
    QAction *m_toFiles;
    QAction *m_compress;
    QAction *m_extractHere;
    QAction *m_extract;
    QAction *m_compare;
    QAction *m_update;
    QAction *m_compareContent;
    QAction *m_checkLists;
    QAction *m_newTab;
    QAction *m_closeTab;
    QAction *m_detailedList;
    QAction *m_compactList;
    QMenu *m_sortBy;
    QAction *m_largerIcons;
    QAction *m_smallerIcons;
    QAction *m_showHidden;
    QAction *m_showPlaces;
    QAction *m_showTransfers;
    QAction *m_showKeys;
    QAction *m_settings;
    QAction *m_dropWindow;
};

} // namespace ferry::ui
