// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/browse/browser.h"
#include "core/model/request.h"
#include "ui/dialogs/menus_dialog.h"

#include <QMainWindow>

#include <functional>

#include <vector>

class QLabel;
class QMenu;

namespace ferry::ui {

class ActionList;
class AfterQueue;
class CompressDialog;
class DropOverlay;
class JobComposer;
class JobDialog;
class LogView;
class NoticeLine;
class Power;
class QueueSource;
class QueueView;
class QuestionView;
class TargetFolders;
class TransfersPanel;

/// The queue, what needs a person, and the log, in one small window that takes files from any program.
///
/// Keeps its size and the last choices of the job dialog in Settings.
class TransfersWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window.
    TransfersWindow(QueueSource &source, browse::Browser &browser, QWidget *parent = nullptr);
    ~TransfersWindow() override;

    /// Opens the job dialog with these sources. It deletes itself when it is closed.
    JobDialog *composeJob(model::JobKind kind, const std::vector<Path> &sources = {});
    /// Opens the question which archive to make of these sources, which are not empty. It deletes itself when it is closed.
    CompressDialog *composeArchive(const std::vector<Path> &sources);
    /// Closes without asking, even while jobs run.
    void leave();
    /// Lets a person choose what follows when all is done, and tells it with the totals. Both must outlive the window.
    void setAfterQueue(AfterQueue &after, Power &power);
    /// What the settings do with the menus of other file managers; not among them unless set.
    void setFileManagerMenus(FileManagerMenus menus) { m_menus = std::move(menus); }
    /// What is offered where it is asked where to; nothing unless set. They must outlive the window.
    void setTargets(TargetFolders &targets);
    /// Whether work goes on when the last window is closed, so that this need not be asked; not unless set.
    void setGoesOnWithout(std::function<bool()> goesOn) { m_goesOnWithout = std::move(goesOn); }
    /// Says a sentence in the bottom line for a while.
    void tell(const QString &message);

    /// Checkable; whoever has the drop window does what it says.
    [[nodiscard]] QAction *dropWindowAction() const noexcept { return m_dropWindow; }
    [[nodiscard]] TransfersPanel *tabs() const noexcept { return m_panel; }
    [[nodiscard]] QueueView *queueView() const;
    [[nodiscard]] QuestionView *questionView() const;
    [[nodiscard]] LogView *logView() const;

Q_SIGNALS:
    /// Somebody wants Ferry to end.
    void quitRequested();
    /// It closes for good, whatever still runs.
    void left();
    /// Somebody wants the file manager.
    void filesRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void buildMenus();
    void buildToolBar();
    void findAction();
    void showHelp();
    void showSettings();
    void openFolder(const Path &folder);

    QueueSource &m_source;
    JobComposer *m_composer;
    TransfersPanel *m_panel;
    ActionList *m_actionList = nullptr;
    QMenu *m_transfersMenu = nullptr;
    DropOverlay *m_overlay;
    QLabel *m_totals;
    NoticeLine *m_notKept;
    QAction *m_copy;
    QAction *m_move;
    QAction *m_delete;
    QAction *m_dropWindow = nullptr;
    bool m_isLeaving = false;
    std::function<bool()> m_goesOnWithout;
    FileManagerMenus m_menus;
};

} // namespace ferry::ui
