// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/transfers_panel.h"

#include "ui/actions/job_actions.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/queue_source.h"
#include "ui/icons/symbols.h"
#include "ui/text/quantities.h"
#include "ui/views/log_view.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"

#include <QAction>
#include <QMenu>
#include <QTabBar>

#include <algorithm>

namespace ferry::ui {

namespace {

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

TransfersPanel::TransfersPanel(QueueSource &source, Qt::ShortcutContext jobKeys, QWidget *parent)
    : QTabWidget(parent)
    , m_source(source)
    , m_queue(source.snapshot())
    , m_queueView(new QueueView(this))
    , m_questionView(new QuestionView(this))
    , m_logView(new LogView(source.resultsFolder(), this))
    , m_jobActions(new JobActions(source, m_queueView, this, jobKeys))
{
    setDocumentMode(true);
    addTab(m_queueView, tr("Transfers"));
    addTab(m_questionView, tr("Needs you"));
    addTab(m_logView, tr("Log"));
    setTabVisible(indexOf(m_questionView), false);
    tabBar()->setAccessibleName(tr("Views"));
    setAccessibleName(tr("Views"));
    setFocusProxy(m_queueView);
    buildActions();
    connectViews();
    refresh();
}

void TransfersPanel::buildActions()
{
    m_pauseAll = makeAction(this, actionIcon(Symbol::Pause), tr("P&ause all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    m_resumeAll = makeAction(this, actionIcon(Symbol::Resume), tr("R&esume all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    m_cancelAll = makeAction(this, actionIcon(Symbol::Cancel), tr("Ca&ncel all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Delete});
    m_clearFinished = makeAction(this, actionIcon(Symbol::ClearFinished), tr("Clear f&inished"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    connect(m_pauseAll, &QAction::triggered, this, [this] { m_source.pauseAll(); });
    connect(m_resumeAll, &QAction::triggered, this, [this] { m_source.resumeAll(); });
    connect(m_cancelAll, &QAction::triggered, this, [this] { m_source.cancelAll(); });
    connect(m_clearFinished, &QAction::triggered, this, [this] { m_source.clearFinished(); });
    m_showQueue = pageAction(tr("&Transfers"), Qt::ALT | Qt::Key_1, m_queueView);
    m_showQuestions = pageAction(tr("&Needs you"), Qt::ALT | Qt::Key_2, m_questionView);
    m_showLog = pageAction(tr("&Log"), Qt::ALT | Qt::Key_3, m_logView);
}

QAction *TransfersPanel::pageAction(const QString &word, const QKeySequence &key, QWidget *page)
{
    QAction *action = makeAction(this, {}, word, {key});
    connect(action, &QAction::triggered, this, [this, page] {
        setCurrentWidget(page);
        page->setFocus();
    });
    return action;
}

QList<QAction *> TransfersPanel::jobActions() const
{
    return m_jobActions->all();
}

void TransfersPanel::connectViews()
{
    connect(&m_source, &QueueSource::changed, this, &TransfersPanel::refresh);
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
    connect(m_queueView, &QueueView::logRequested, this, &TransfersPanel::showLogOf);
    connect(m_queueView, &QueueView::questionsRequested, this, [this](JobId id) {
        setCurrentWidget(m_questionView);
        m_questionView->reveal(id);
    });
    connect(m_questionView, &QuestionView::answered, this,
            [this](QuestionId question, model::Answer answer, model::AnswerScope scope) { m_source.answer(question, answer, scope); });
    connect(m_logView, &LogView::folderRequested, this, &TransfersPanel::folderRequested);
    connect(m_jobActions, &JobActions::folderRequested, this, &TransfersPanel::folderRequested);
    connect(m_jobActions, &JobActions::logRequested, this, [this] { showLogOf(m_queueView->current()); });
}

void TransfersPanel::refresh()
{
    m_queue = m_source.snapshot();
    m_queueView->setQueue(*m_queue);
    m_jobActions->setJob(m_queue->job(m_queueView->current()).get());
    m_logView->setQueue(m_queue);

    m_questionView->setQueue(*m_queue);
    const std::size_t questions = m_queue->questions->size();
    const int tab = indexOf(m_questionView);
    setTabText(tab, questions > 0 ? tr("Needs you %1").arg(text::number(questions)) : tr("Needs you"));
    if (questions == 0 && currentIndex() == tab)
        setCurrentWidget(m_queueView);
    setTabVisible(tab, questions > 0);
    m_showQuestions->setEnabled(questions > 0);
    showTotals();
}

void TransfersPanel::showTotals()
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
        m_totals = m_queue->jobs.empty() ? QString() : tr("Nothing is running");
    else if (running > 0 && rate.perSecond > 0)
        m_totals = tr("%1 of %Ln job(s) running · %2", nullptr, text::plural(open)).arg(text::number(running), text::rate(rate));
    else
        m_totals = tr("%1 of %Ln job(s) running", nullptr, text::plural(open)).arg(text::number(running));
    Q_EMIT totalsChanged();
}

void TransfersPanel::showLogOf(JobId id)
{
    const auto shown = m_queue->job(id);
    if (!shown || shown->results.isEmpty())
        return;
    setCurrentWidget(m_logView);
    m_logView->showFile(shown->results);
    m_logView->setFocus();
}

} // namespace ferry::ui
