// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/transfers_panel.h"

#include "ui/actions/job_actions.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/queue_source.h"
#include "ui/bridge/settings.h"
#include "ui/icons/symbols.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/job_details.h"
#include "ui/views/job_row.h"
#include "ui/views/log_view.h"
#include "ui/views/question_view.h"
#include "ui/views/queue_view.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

constexpr auto kDetailsKey = "transfers/details";
constexpr auto kBesideKey = "transfers/detailsBeside"; // room of the list and of the details
constexpr auto kBelowKey = "transfers/detailsBelow";

QString splitKey(const QSplitter &work)
{
    return QLatin1String(work.orientation() == Qt::Horizontal ? kBesideKey : kBelowKey);
}

template <typename Predicate>
std::size_t countJobs(const model::QueueSnapshot &queue, Predicate predicate)
{
    return static_cast<std::size_t>(std::ranges::count_if(queue.jobs, predicate));
}

bool isOpen(const std::shared_ptr<const model::JobSnapshot> &job)
{
    return !model::isFinal(job->state) && !isPlan(*job);
}

bool isOver(const std::shared_ptr<const model::JobSnapshot> &job)
{
    return model::isFinal(job->state) && !isPlan(*job);
}

bool isPaused(const std::shared_ptr<const model::JobSnapshot> &job)
{
    return job->state == model::JobState::Paused || job->state == model::JobState::Interrupted;
}

} // namespace

TransfersPanel::TransfersPanel(QueueSource &source, browse::Browser &browser, Qt::ShortcutContext jobKeys, QWidget *parent)
    : QTabWidget(parent)
    , m_source(source)
    , m_browser(browser)
    , m_queue(source.snapshot())
    , m_work(new QSplitter(this))
    , m_queueView(new QueueView(m_work))
    , m_details(new JobDetails(source, m_work))
    , m_questionView(new QuestionView(browser, this))
    , m_logView(new LogView(source.resultsFolder(), source.stateFolder(), this))
    , m_jobActions(new JobActions(source, m_queueView, this, jobKeys))
{
    setDocumentMode(true);
    m_work->setChildrenCollapsible(false);
    m_work->setHandleWidth(1);
    m_work->setStretchFactor(0, 3);
    m_work->setStretchFactor(1, 2);
    connect(m_work, &QSplitter::splitterMoved, this, [this] { m_moved.insert(splitKey(*m_work), m_work->sizes()); });
    m_details->hide();
    addTab(m_work, tr("Transfers"));
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

TransfersPanel::~TransfersPanel()
{
    for (auto moved = m_moved.cbegin(); moved != m_moved.cend(); ++moved)
        Settings().setValue(moved.key(), QVariantList(moved->begin(), moved->end()));
}

void TransfersPanel::buildActions()
{
    m_pauseAll = makeAction(this, "pauseAll", actionIcon(Symbol::Pause), tr("Pause a&ll"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    m_resumeAll = makeAction(this, "resumeAll", actionIcon(Symbol::Resume), tr("R&esume all"), {Qt::CTRL | Qt::SHIFT | Qt::Key_R});
    m_cancelAll = makeAction(this, "cancelAll", actionIcon(Symbol::Cancel), tr("Ca&ncel all")); // too near to Shift+Del to have a key
    m_clearFinished
        = makeAction(this, "clearFinished", actionIcon(Symbol::ClearFinished), tr("Clear f&inished"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    connect(m_pauseAll, &QAction::triggered, this, [this] { m_source.pauseAll(); });
    connect(m_resumeAll, &QAction::triggered, this, [this] { m_source.resumeAll(); });
    connect(m_cancelAll, &QAction::triggered, this, [this] { m_source.cancelAll(); });
    connect(m_clearFinished, &QAction::triggered, this, [this] { m_source.clearFinished(); });
    m_limitAll = makeAction(this, "limitAll", {}, tr("Speed limit of all jobs…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    connect(m_limitAll, &QAction::triggered, this, &TransfersPanel::askLimitOfAll);
    m_showDetails = makeAction(this, "showDetails", {}, tr("&Details"), {Qt::CTRL | Qt::Key_I});
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(Settings().value(QLatin1String(kDetailsKey), true).toBool());
    connect(m_showDetails, &QAction::toggled, this, [this](bool shows) {
        Settings().setValue(QLatin1String(kDetailsKey), shows);
        placeDetails();
    });
    m_showQueue = pageAction("showQueue", tr("List of &transfers"), Qt::ALT | Qt::Key_1, m_work);
    m_showQuestions = pageAction("showQuestions", tr("&Needs you"), Qt::ALT | Qt::Key_2, m_questionView);
    m_showLog = pageAction("showLogPage", tr("L&og"), Qt::ALT | Qt::Key_3, m_logView);
}

QAction *TransfersPanel::pageAction(const char *name, const QString &word, const QKeySequence &key, QWidget *page)
{
    QAction *action = makeAction(this, name, {}, word, {key});
    connect(action, &QAction::triggered, this, [this, page] {
        Q_EMIT wanted();
        setCurrentWidget(page);
        (page == m_work ? m_queueView : page)->setFocus();
    });
    return action;
}

QList<QAction *> TransfersPanel::jobActions() const
{
    return m_jobActions->all();
}

void TransfersPanel::connectViews()
{
    const auto showKeys = [this] { m_queueView->setKeys(m_jobActions->keys()); };
    for (const QAction *action : m_jobActions->all()) {
        if (action)
            connect(action, &QAction::changed, m_queueView, showKeys);
    }
    showKeys();
    connect(&m_source, &QueueSource::changed, this, &TransfersPanel::refresh);
    connect(m_queueView, &QueueView::currentChanged, this, &TransfersPanel::showCurrent);
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
    connect(m_queueView, &QueueView::resumeRequested, this, [this](JobId id) { JobActions::resume(m_source, id); });
    connect(m_queueView, &QueueView::cancelRequested, this, [this](JobId id) { m_source.cancel(id); });
    connect(m_queueView, &QueueView::removeRequested, this, [this](JobId id) { m_source.clear(id); });
    connect(m_queueView, &QueueView::logRequested, this, &TransfersPanel::showLogOf);
    connect(m_queueView, &QueueView::moveRequested, this, [this](JobId job, JobId before) { m_source.moveBefore(job, before); });
    connect(m_queueView, &QueueView::questionsRequested, this, &TransfersPanel::showQuestionsOf);
    connect(m_questionView, &QuestionView::answered, this,
            [this](QuestionId question, model::Answer answer, model::AnswerScope scope) { m_source.answer(question, answer, scope); });
    connect(m_questionView, &QuestionView::itemRequested, this, &TransfersPanel::itemRequested);
    connect(m_logView, &LogView::itemRequested, this, &TransfersPanel::itemRequested);
    connect(m_logView, &LogView::jobRequested, this, [this](const model::Request &request) { m_source.submit(request); });
    connect(m_jobActions, &JobActions::folderRequested, this, &TransfersPanel::folderRequested);
    connect(m_jobActions, &JobActions::told, this, &TransfersPanel::told);
    connect(m_jobActions, &JobActions::logRequested, this, [this] { showLogOf(m_queueView->current()); });
}

void TransfersPanel::refresh()
{
    m_queue = m_source.snapshot();
    m_queueView->setQueue(*m_queue);
    showCurrent();
    m_logView->setQueue(m_queue);

    m_questionView->setQueue(*m_queue);
    const std::size_t questions = m_queue->questions->size();
    const int tab = indexOf(m_questionView);
    setTabText(tab, questions > 0 ? tr("Needs you %1").arg(text::number(questions)) : tr("Needs you"));
    if (questions == 0 && currentIndex() == tab)
        setCurrentWidget(m_work);
    setTabVisible(tab, questions > 0);
    m_showQuestions->setEnabled(questions > 0);
    showTotals();
    nameDevices();
}

/// Off this thread: a job is shown before its device has a name.
void TransfersPanel::nameDevices()
{
    const JobId before = m_newest;
    for (const auto &job : m_queue->jobs)
        m_newest.value = std::max(m_newest.value, job->id.value);
    if (m_newest == before)
        return;
    m_browser.devices(this, [this](const std::vector<browse::Device> &devices) {
        text::noteDevices(devices, Path(QFile::encodeName(QDir::homePath()).toStdString()));
        m_queueView->setQueue(*m_queue);
        showCurrent();
    });
}

void TransfersPanel::showCurrent()
{
    const auto job = m_queue->job(m_queueView->current());
    m_jobActions->setJob(job.get());
    m_jobActions->setMoves(movesOf(m_queueView->current()));
    m_details->setJob(job);
    placeDetails();
}

JobActions::Moves TransfersPanel::movesOf(JobId job) const
{
    const std::vector<JobRow *> &rows = m_queueView->rows();
    const auto found = std::ranges::find_if(rows, [job](const JobRow *row) { return row->job().id == job; });
    JobActions::Moves moves;
    if (found == rows.end())
        return moves;
    const auto idOf = [](const JobRow *row) { return row->job().id; };
    if (found != rows.begin()) {
        moves.top = idOf(rows.front());
        moves.up = idOf(*(found - 1));
    }
    if (found + 1 != rows.end()) {
        moves.down = found + 2 == rows.end() ? JobId() : idOf(*(found + 2));
        moves.bottom = JobId();
    }
    return moves;
}

void TransfersPanel::placeDetails()
{
    const int character = fontMetrics().averageCharWidth();
    m_work->setOrientation(width() > character * 155 ? Qt::Horizontal : Qt::Vertical);
    // Below the list they leave it a row or two, and the tabs.
    const int needed = m_details->minimumSizeHint().height() + fontMetrics().lineSpacing() * 7;
    const bool hasRoom = m_work->orientation() == Qt::Horizontal || height() > needed;
    const bool shows = m_showDetails->isChecked() && hasRoom && m_queue->job(m_queueView->current());
    if (shows != m_details->isVisibleTo(m_work))
        m_details->setVisible(shows);
    if (shows && std::exchange(m_split, m_work->orientation()) != m_work->orientation())
        m_work->setSizes(splitOf(*m_work));
}

/// Above them three fifths are the list's until somebody moves the border, beside them half.
QList<int> TransfersPanel::splitOf(const QSplitter &work) const
{
    if (const auto moved = m_moved.find(splitKey(work)); moved != m_moved.end())
        return *moved;
    const QVariantList kept = Settings().value(splitKey(work)).toList();
    if (kept.size() == 2 && kept[0].toInt() > 0 && kept[1].toInt() > 0)
        return {kept[0].toInt(), kept[1].toInt()};
    return work.orientation() == Qt::Horizontal ? QList<int> {500, 500} : QList<int> {600, 400};
}

void TransfersPanel::resizeEvent(QResizeEvent *event)
{
    QTabWidget::resizeEvent(event);
    placeDetails();
}

void TransfersPanel::showTotals()
{
    const std::size_t open = countJobs(*m_queue, isOpen);
    const std::size_t paused = countJobs(*m_queue, isPaused);
    m_pauseAll->setEnabled(open > paused);
    m_resumeAll->setEnabled(paused > 0);
    m_cancelAll->setEnabled(open > 0);
    m_clearFinished->setEnabled(countJobs(*m_queue, isOver) > 0);
    setTabText(indexOf(m_work), open > 0 ? tr("Transfers %1").arg(text::number(open)) : tr("Transfers"));
    m_totals = text::summary(*m_queue);
    const QString limit
        = m_queue->limit.perSecond > 0 ? tr("Limit %1", "of the speed of all jobs").arg(text::rate(m_queue->limit)) : QString();
    for (const QString &more : {limit, m_afterword}) {
        if (!more.isEmpty())
            m_totals = m_totals.isEmpty() ? more : tr("%1 · %2", "what goes on, what will follow").arg(m_totals, more);
    }
    Q_EMIT totalsChanged();
}

void TransfersPanel::askLimitOfAll()
{
    JobActions::askLimit(this, tr("Speed limit of all jobs"), m_queue->limit, [this](ByteRate limit) {
        Preferences::setLimitOfAll(limit);
        m_source.setLimitOfAll(limit);
    });
}

void TransfersPanel::setAfterword(const QString &words)
{
    m_afterword = words;
    showTotals();
}

void TransfersPanel::showQueue()
{
    setCurrentWidget(m_work);
}

void TransfersPanel::showLogOf(JobId id)
{
    const auto shown = m_queue->job(id);
    if (!shown || shown->results.isEmpty())
        return;
    Q_EMIT wanted();
    setCurrentWidget(m_logView);
    m_logView->showFile(shown->results);
    m_logView->setFocus();
}

void TransfersPanel::showQuestionsOf(JobId id)
{
    if (m_queue->questions->empty())
        return;
    Q_EMIT wanted();
    setCurrentWidget(m_questionView);
    m_questionView->reveal(id);
}

} // namespace ferry::ui
