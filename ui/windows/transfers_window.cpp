// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/transfers_window.h"

#include "ui/actions/action_list.h"
#include "ui/actions/after_queue_menu.h"
#include "ui/actions/job_composer.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/finished_sweep.h"
#include "ui/bridge/queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/uri_list.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/action_finder.h"
#include "ui/dialogs/compress_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/leave_question.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/icons/symbols.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/views/drop_overlay.h"
#include "ui/views/log_view.h"
#include "ui/views/notice_line.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"
#include "ui/views/transfers_panel.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

namespace ferry::ui {

namespace {

constexpr QSize kFirstSize(640, 420);
constexpr int kMessageTime = 8000; // milliseconds
constexpr auto kGeometryKey = "transfers/geometry";

} // namespace

TransfersWindow::TransfersWindow(QueueSource &source, browse::Browser &browser, QWidget *parent)
    : QMainWindow(parent)
    , m_source(source)
    , m_composer(new JobComposer(source, this))
    , m_panel(new TransfersPanel(source, browser, Qt::WindowShortcut, this))
    , m_overlay(new DropOverlay(this))
    , m_totals(new QLabel(this))
    , m_notKept(new NoticeLine(this))
{
    setWindowTitle(tr("Ferry"));
    setAcceptDrops(true);
    setCentralWidget(m_panel);
    buildActions();
    buildMenus();
    m_actionList = new ActionList(menuBar(), this);
    buildToolBar();
    m_notKept->setContentsMargins(8, 0, 8, 2);
    statusBar()->addPermanentWidget(m_notKept, 2);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setContentsMargins(8, 0, 8, 2);
    statusBar()->addWidget(m_totals, 1);
    statusBar()->setSizeGripEnabled(false);
    const auto showTotals = [this] {
        m_totals->setText(m_panel->totals());
        m_notKept->setText(text::keepingNotice(*m_source.snapshot()));
    };
    connect(m_composer, &JobComposer::told, this, &TransfersWindow::tell);
    connect(m_composer, &JobComposer::submitted, m_panel, &TransfersPanel::showQueue);
    connect(m_panel, &TransfersPanel::told, this, &TransfersWindow::tell);
    connect(m_panel, &TransfersPanel::totalsChanged, this, showTotals);
    connect(m_panel, &TransfersPanel::folderRequested, this, &TransfersWindow::openFolder);
    connect(m_panel, &TransfersPanel::itemRequested, this, [this](const Path &item) { openFolder(item.parent()); });
    new FinishedSweep(source, this);
    resize(kFirstSize);
    restoreGeometry(Settings().value(QLatin1String(kGeometryKey)).toByteArray());
    showTotals();
    m_panel->queueView()->setActions(m_copy, m_move, m_delete);
    m_panel->queueView()->setFocus();
}

TransfersWindow::~TransfersWindow()
{
    Settings().setValue(QLatin1String(kGeometryKey), saveGeometry());
}

QueueView *TransfersWindow::queueView() const
{
    return m_panel->queueView();
}

QuestionView *TransfersWindow::questionView() const
{
    return m_panel->questionView();
}

LogView *TransfersWindow::logView() const
{
    return m_panel->logView();
}

void TransfersWindow::buildActions()
{
    m_copy = makeAction(this, "compose.copy", actionIcon(Symbol::Copy), tr("&Copy…"), {Qt::Key_F5});
    m_move = makeAction(this, "compose.move", actionIcon(Symbol::Move), tr("&Move…"), {Qt::Key_F6});
    m_delete = makeAction(this, "compose.delete", actionIcon(Symbol::Delete), tr("&Delete…"), {Qt::Key_F8});
    connect(m_copy, &QAction::triggered, this, [this] { composeJob(model::JobKind::Copy); });
    connect(m_move, &QAction::triggered, this, [this] { composeJob(model::JobKind::Move); });
    connect(m_delete, &QAction::triggered, this, [this] { composeJob(model::JobKind::Trash); });
}

void TransfersWindow::buildMenus()
{
    QMenu *ferry = menuBar()->addMenu(tr("&Ferry"));
    ferry->addActions({m_copy, m_move, m_delete});
    ferry->addSeparator();
    QAction *files = makeAction(this, "filesWindow", actionIcon(Symbol::Folder), tr("&File manager"), {Qt::CTRL | Qt::Key_N});
    connect(files, &QAction::triggered, this, &TransfersWindow::filesRequested);
    ferry->addAction(files);
    ferry->addSeparator();
    QAction *quit = makeAction(this, "quit", {}, tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &TransfersWindow::quitRequested);
    ferry->addAction(quit);

    QMenu *transfers = m_transfersMenu = menuBar()->addMenu(tr("&Transfers"));
    for (QAction *action : m_panel->jobActions()) {
        if (action)
            transfers->addAction(action);
        else
            transfers->addSeparator();
    }
    transfers->addSeparator();
    transfers->addActions(m_panel->queueActions());
    transfers->addAction(m_panel->limitAction());

    QMenu *questions = menuBar()->addMenu(tr("&Answers"));
    questions->addActions(questionView()->answerActions());
    questions->addSeparator();
    questions->addActions(questionView()->folderActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_panel->pageActions());
    view->addAction(m_panel->detailsAction());
    view->addSeparator();
    QAction *search = makeAction(this, "searchLog", {}, tr("Search the &log"), {Qt::CTRL | Qt::Key_F});
    connect(search, &QAction::triggered, this, [this] {
        m_panel->setCurrentWidget(logView());
        logView()->searchAll();
    });
    view->addAction(search);
    view->addSeparator();
    m_dropWindow = makeAction(this, "dropWindow", {}, tr("Drop window"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    m_dropWindow->setCheckable(true);
    view->addAction(m_dropWindow);
    view->addSeparator();
    QAction *settings = makeAction(this, "settings", {}, tr("&Settings…"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &TransfersWindow::showSettings);
    view->addAction(settings);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *find = makeAction(this, "findAction", actionIcon(Symbol::Search), tr("Actions and &their keys…"),
                               {Qt::Key_F1, Qt::CTRL | Qt::SHIFT | Qt::Key_A});
    connect(find, &QAction::triggered, this, &TransfersWindow::findAction);
    help->addAction(find);
    QAction *how = makeAction(this, "help", {}, tr("&How Ferry works"), {Qt::SHIFT | Qt::Key_F1});
    connect(how, &QAction::triggered, this, &TransfersWindow::showHelp);
    help->addAction(how);
    QAction *about = makeAction(this, "about", {}, tr("&About Ferry"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { showAbout(this); });
    help->addAction(about);
}

void TransfersWindow::setAfterQueue(AfterQueue &after, Power &power)
{
    auto *menu = new AfterQueueMenu(after, power, this);
    m_transfersMenu->addMenu(menu);
    m_actionList->add(menu, QStringLiteral("%1 › %2").arg(wordOf(m_transfersMenu->menuAction()), wordOf(menu->menuAction())));
    const auto show = [this, &after] { m_panel->setAfterword(afterword(after.then())); };
    connect(&after, &AfterQueue::changed, this, show);
    show();
}

void TransfersWindow::showHelp()
{
    HelpDialog::showBeside(this, *m_actionList);
}

void TransfersWindow::findAction()
{
    auto *finder = new ActionFinder(*m_actionList, this);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    finder->open();
}

void TransfersWindow::showSettings()
{
    auto *dialog = new SettingsDialog(this, m_menus);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::keysRequested, this, &TransfersWindow::findAction);
    dialog->open();
}

void TransfersWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Commands"));
    bar->setObjectName(QStringLiteral("commands"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({m_copy, m_move, m_delete});
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions(m_panel->queueActions());
    nameButtons(bar);
    for (QAction *action : m_panel->queueActions())
        qobject_cast<QToolButton *>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void TransfersWindow::setTargets(TargetFolders &targets)
{
    m_composer->setTargets(targets);
}

JobDialog *TransfersWindow::composeJob(model::JobKind kind, const std::vector<Path> &sources)
{
    return m_composer->compose(kind, sources);
}

CompressDialog *TransfersWindow::composeArchive(const std::vector<Path> &sources)
{
    auto *dialog = new CompressDialog(sources, sources.front().parent(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_source.submit(dialog->request(), {}, dialog->addsPaused());
        m_panel->showQueue();
    });
    dialog->open();
    return dialog;
}

void TransfersWindow::openFolder(const Path &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromEncoded(fileUri(folder), QUrl::StrictMode)))
        tell(tr("No program to open folders was found."));
}

void TransfersWindow::tell(const QString &message)
{
    statusBar()->showMessage(message, kMessageTime);
}

void TransfersWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (JobComposer::takes(*event))
        m_overlay->cover();
}

void TransfersWindow::dragMoveEvent(QDragMoveEvent *event)
{
    JobComposer::takes(*event);
}

void TransfersWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void TransfersWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    m_composer->drop(*event);
}

void TransfersWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_overlay->isVisible())
        m_overlay->cover();
}

void TransfersWindow::leave()
{
    m_isLeaving = true;
    Q_EMIT left();
    close();
    m_isLeaving = false; // it may be shown again
}

void TransfersWindow::closeEvent(QCloseEvent *event)
{
    if (m_isLeaving || (m_goesOnWithout && m_goesOnWithout()) || !wouldEndWork(this, m_source))
        return event->accept();
    event->ignore();
    askToLeave(this, m_source, [this] { leave(); });
}

} // namespace ferry::ui
