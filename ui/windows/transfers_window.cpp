// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/transfers_window.h"

#include "ui/actions/job_actions.h"
#include "ui/bridge/finished_sweep.h"
#include "ui/bridge/queue_source.h"
#include "ui/bridge/uri_list.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/icons/symbols.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/drop_overlay.h"
#include "ui/views/log_view.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr QSize kFirstSize(640, 420);
constexpr int kMessageTime = 8000; // milliseconds
constexpr auto kGeometryKey = "transfers/geometry";
constexpr auto kUriList = "text/uri-list";

bool isTakenAsCopy(const QDropEvent &event)
{
    return event.mimeData()->hasFormat(QLatin1String(kUriList)) && event.possibleActions().testFlag(Qt::CopyAction);
}

/// Whatever the source proposes, it hears Copy: told Move, it might delete its files before Ferry has read them.
void takeAsCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

template <typename Predicate>
std::size_t countJobs(const model::QueueSnapshot &queue, Predicate predicate)
{
    return static_cast<std::size_t>(std::count_if(queue.jobs.begin(), queue.jobs.end(), predicate));
}

bool isOpen(const std::shared_ptr<const model::JobSnapshot> &job)
{
    return !model::isFinal(job->state);
}

bool isAtWork(const std::shared_ptr<const model::JobSnapshot> &job)
{
    return job->state == model::JobState::Running || job->state == model::JobState::Flushing;
}

} // namespace

TransfersWindow::TransfersWindow(QueueSource &source, QWidget *parent)
    : QMainWindow(parent)
    , m_source(source)
    , m_queue(source.snapshot())
    , m_tabs(new QTabWidget(this))
    , m_queueView(new QueueView(m_tabs))
    , m_questionView(new QuestionView(m_tabs))
    , m_logView(new LogView(source.resultsFolder(), m_tabs))
    , m_jobActions(new JobActions(source, m_queueView, this))
    , m_overlay(new DropOverlay(this))
    , m_totals(new QLabel(this))
{
    setWindowTitle(tr("Ferry"));
    setAcceptDrops(true);
    buildTabs();
    buildActions();
    buildMenus();
    buildToolBar();
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setContentsMargins(8, 0, 8, 2);
    statusBar()->addWidget(m_totals, 1);
    statusBar()->setSizeGripEnabled(false);
    connectViews();
    new FinishedSweep(source, this);
    resize(kFirstSize);
    restoreGeometry(QSettings().value(QLatin1String(kGeometryKey)).toByteArray());
    refresh();
    m_queueView->setFocus();
}

TransfersWindow::~TransfersWindow()
{
    QSettings().setValue(QLatin1String(kGeometryKey), saveGeometry());
}

QAction *TransfersWindow::makeAction(const QIcon &icon, const QString &word, const QKeySequence &key)
{
    auto *action = new QAction(icon, word, this);
    action->setShortcut(key);
    QString plain = word;
    plain.remove(QLatin1Char('&'));
    const QString keyText = key.toString(QKeySequence::NativeText);
    action->setToolTip(text::toolTip(keyText.isEmpty() ? plain : tr("%1 (%2)", "command, its key").arg(plain, keyText)));
    return action;
}

void TransfersWindow::buildActions()
{
    m_copy = makeAction(actionIcon(Symbol::Copy), tr("&Copy…"), Qt::Key_F5);
    m_move = makeAction(actionIcon(Symbol::Move), tr("&Move…"), Qt::Key_F6);
    m_delete = makeAction(actionIcon(Symbol::Delete), tr("&Delete…"), Qt::Key_F8);
    m_pauseAll = makeAction(actionIcon(Symbol::Pause), tr("P&ause all"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_resumeAll = makeAction(actionIcon(Symbol::Resume), tr("R&esume all"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_cancelAll = makeAction(actionIcon(Symbol::Cancel), tr("Ca&ncel all"), Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    m_clearFinished = makeAction(actionIcon(Symbol::ClearFinished), tr("Clear f&inished"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_copy, &QAction::triggered, this, [this] { composeJob(model::JobKind::Copy); });
    connect(m_move, &QAction::triggered, this, [this] { composeJob(model::JobKind::Move); });
    connect(m_delete, &QAction::triggered, this, [this] { composeJob(model::JobKind::Trash); });
    connect(m_pauseAll, &QAction::triggered, this, [this] { m_source.pauseAll(); });
    connect(m_resumeAll, &QAction::triggered, this, [this] { m_source.resumeAll(); });
    connect(m_cancelAll, &QAction::triggered, this, [this] { m_source.cancelAll(); });
    connect(m_clearFinished, &QAction::triggered, this, [this] { m_source.clearFinished(); });
}

void TransfersWindow::buildMenus()
{
    QMenu *ferry = menuBar()->addMenu(tr("&Ferry"));
    ferry->addActions({m_copy, m_move, m_delete});
    ferry->addSeparator();
    QAction *quit = makeAction({}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    ferry->addAction(quit);

    QMenu *transfers = menuBar()->addMenu(tr("&Transfers"));
    for (QAction *action : m_jobActions->all()) {
        if (action)
            transfers->addAction(action);
        else
            transfers->addSeparator();
    }
    transfers->addSeparator();
    transfers->addActions({m_pauseAll, m_resumeAll, m_cancelAll, m_clearFinished});

    QMenu *questions = menuBar()->addMenu(tr("&Answers"));
    questions->addActions(m_questionView->answerActions());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const auto addPage = [this, view](const QString &word, const QKeySequence &key, QWidget *page) {
        QAction *action = makeAction({}, word, key);
        connect(action, &QAction::triggered, this, [this, page] {
            m_tabs->setCurrentWidget(page);
            page->setFocus();
        });
        view->addAction(action);
        return action;
    };
    addPage(tr("&Transfers"), Qt::ALT | Qt::Key_1, m_queueView);
    m_showQuestions = addPage(tr("&Needs you"), Qt::ALT | Qt::Key_2, m_questionView);
    addPage(tr("&Log"), Qt::ALT | Qt::Key_3, m_logView);
    view->addSeparator();
    QAction *search = makeAction({}, tr("&Search the log"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(search, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_logView);
        m_logView->focusSearch();
    });
    view->addAction(search);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = makeAction({}, tr("&About Ferry"), {});
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { showAbout(this); });
    help->addAction(about);
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
    bar->addActions({m_pauseAll, m_resumeAll, m_cancelAll, m_clearFinished});
    for (QAction *action : bar->actions()) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        if (!button)
            continue;
        QString name = action->text();
        name.remove(QLatin1Char('&'));
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        if (action == m_pauseAll || action == m_resumeAll || action == m_cancelAll || action == m_clearFinished)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void TransfersWindow::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_queueView, tr("Transfers"));
    m_tabs->addTab(m_questionView, tr("Needs you"));
    m_tabs->addTab(m_logView, tr("Log"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_questionView), false);
    m_tabs->tabBar()->setAccessibleName(tr("Views"));
    m_tabs->setAccessibleName(tr("Views"));
    setCentralWidget(m_tabs);
}

void TransfersWindow::connectViews()
{
    connect(&m_source, &QueueSource::changed, this, &TransfersWindow::refresh);
    connect(m_queueView, &QueueView::currentChanged, this, [this] { m_jobActions->setJob(m_queue->job(m_queueView->current()).get()); });
    connect(m_queueView, &QueueView::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QAction *action : m_jobActions->all()) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        menu->popup(position);
    });
    connect(m_queueView, &QueueView::pauseRequested, this, [this](JobId id) { m_source.pause(id); });
    connect(m_queueView, &QueueView::resumeRequested, this, [this](JobId id) { m_source.resume(id); });
    connect(m_queueView, &QueueView::cancelRequested, this, [this](JobId id) { m_source.cancel(id); });
    connect(m_queueView, &QueueView::removeRequested, this, [this](JobId id) { m_source.clear(id); });
    connect(m_queueView, &QueueView::logRequested, this, &TransfersWindow::showLogOf);
    connect(m_queueView, &QueueView::questionsRequested, this, [this](JobId id) {
        m_tabs->setCurrentWidget(m_questionView);
        m_questionView->reveal(id);
    });
    connect(m_questionView, &QuestionView::answered, this,
            [this](QuestionId question, model::Answer answer, model::AnswerScope scope) { m_source.answer(question, answer, scope); });
    connect(m_logView, &LogView::folderRequested, this, &TransfersWindow::openFolder);
    connect(m_jobActions, &JobActions::folderRequested, this, &TransfersWindow::openFolder);
    connect(m_jobActions, &JobActions::logRequested, this, [this] { showLogOf(m_queueView->current()); });
}

void TransfersWindow::refresh()
{
    m_queue = m_source.snapshot();
    m_queueView->setQueue(*m_queue);
    m_jobActions->setJob(m_queue->job(m_queueView->current()).get());
    m_logView->setQueue(m_queue);

    m_questionView->setQueue(*m_queue);
    const std::size_t questions = m_queue->questions->size();
    const int tab = m_tabs->indexOf(m_questionView);
    m_tabs->setTabText(tab, questions > 0 ? tr("Needs you %1").arg(text::number(questions)) : tr("Needs you"));
    if (questions == 0 && m_tabs->currentIndex() == tab)
        m_tabs->setCurrentWidget(m_queueView);
    m_tabs->setTabVisible(tab, questions > 0);
    m_showQuestions->setEnabled(questions > 0);
    showTotals();
}

void TransfersWindow::showTotals()
{
    using model::JobState;
    const std::size_t open = countJobs(*m_queue, isOpen);
    const std::size_t running = countJobs(*m_queue, isAtWork);
    const std::size_t paused = countJobs(*m_queue, [](const auto &each) { return each->state == JobState::Paused; });
    m_pauseAll->setEnabled(open > paused);
    m_resumeAll->setEnabled(paused > 0);
    m_cancelAll->setEnabled(open > 0);
    m_clearFinished->setEnabled(open < m_queue->jobs.size());

    ByteRate rate;
    for (const auto &each : m_queue->jobs)
        rate.perSecond += isAtWork(each) ? each->rate.perSecond : 0;
    if (open == 0)
        m_totals->setText(m_queue->jobs.empty() ? QString() : tr("Nothing is running"));
    else if (running > 0 && rate.perSecond > 0)
        m_totals->setText(tr("%1 of %Ln job(s) running · %2", nullptr, text::plural(open)).arg(text::number(running), text::rate(rate)));
    else
        m_totals->setText(tr("%1 of %Ln job(s) running", nullptr, text::plural(open)).arg(text::number(running)));
}

void TransfersWindow::showLogOf(JobId id)
{
    const auto shown = m_queue->job(id);
    if (!shown || shown->results.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_logView);
    m_logView->showFile(shown->results);
    m_logView->setFocus();
}

void TransfersWindow::composeJob(model::JobKind kind, const std::vector<Path> &sources)
{
    auto *dialog = new JobDialog(kind, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSources(sources);
    dialog->setDestination(JobDefaults::destination());
    dialog->setOptions(JobDefaults::options(kind));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        model::Request request = dialog->request();
        JobDefaults::remember(request);
        m_source.submit(std::move(request));
        m_tabs->setCurrentWidget(m_queueView);
    });
    dialog->open();
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
    if (!isTakenAsCopy(*event))
        return event->ignore();
    m_overlay->cover();
    takeAsCopy(*event);
}

void TransfersWindow::dragMoveEvent(QDragMoveEvent *event)
{
    if (isTakenAsCopy(*event))
        takeAsCopy(*event);
    else
        event->ignore();
}

void TransfersWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->hide();
}

void TransfersWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    if (!isTakenAsCopy(*event))
        return event->ignore();
    const DroppedFiles dropped = parseUriList(event->mimeData()->data(QLatin1String(kUriList)));
    takeAsCopy(*event);
    if (dropped.refused > 0)
        tell(tr("%Ln dropped item(s) left out: only files and folders of this computer can be taken.", nullptr,
                text::plural(dropped.refused)));
    if (dropped.paths.empty())
        return;
    // The source waits for the end of this event; the menu must not keep it waiting.
    QTimer::singleShot(
        0, this, [this, paths = dropped.paths, position = mapToGlobal(event->position().toPoint())] { offerDropped(paths, position); });
}

void TransfersWindow::offerDropped(const std::vector<Path> &paths, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("dropMenu"));
    const int count = text::plural(paths.size());
    const auto add = [this, menu, paths](Symbol symbol, const QString &word, model::JobKind kind) {
        menu->addAction(actionIcon(symbol), word, this, [this, paths, kind] { composeJob(kind, paths); });
    };
    add(Symbol::Copy, tr("&Copy %Ln item(s) to…", nullptr, count), model::JobKind::Copy);
    add(Symbol::Move, tr("&Move %Ln item(s) to…", nullptr, count), model::JobKind::Move);
    add(Symbol::Delete, tr("&Delete %Ln item(s)…", nullptr, count), model::JobKind::Trash);
    menu->addSeparator();
    menu->addAction(tr("&Nothing"));
    menu->popup(globalPosition);
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
    close();
}

void TransfersWindow::closeEvent(QCloseEvent *event)
{
    if (m_isLeaving || countJobs(*m_source.snapshot(), isOpen) == 0)
        return event->accept();
    event->ignore();
    askToLeave();
}

void TransfersWindow::askToLeave()
{
    const QString name = QStringLiteral("leaveQuestion");
    if (auto *asked = findChild<QMessageBox *>(name))
        return asked->activateWindow();
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Leave Ferry"), tr("Jobs are still running."), QMessageBox::NoButton, this);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What is finished stays. What is in work is cancelled cleanly, nothing is left half done."));
    QPushButton *go = box->addButton(tr("Leave Ferry and cancel them"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep window open"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QMessageBox::buttonClicked, this, [this, go](const QAbstractButton *pressed) {
        if (pressed == go)
            leave();
    });
    box->open();
}

} // namespace ferry::ui
