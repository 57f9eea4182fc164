// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/job_actions.h"

#include "core/model/follow_up.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/queue_source.h"
#include "ui/dialogs/safe_question.h"
#include "ui/icons/symbols.h"
#include "ui/text/job_text.h"

#include <QAction>
#include <QInputDialog>

namespace ferry::ui {

namespace {

constexpr std::uint64_t kMegabyte = 1'000'000;
constexpr int kLargestLimit = 99'999;

QAction *makeJobAction(QWidget *where, const char *name, Symbol symbol, const QString &word, const QKeySequence &key,
                       Qt::ShortcutContext context)
{
    QAction *action = makeAction(where, name, actionIcon(symbol), word, {key});
    action->setShortcutContext(context);
    where->addAction(action);
    return action;
}

} // namespace

JobActions::JobActions(QueueSource &source, QWidget *queue, QWidget *place, Qt::ShortcutContext keys)
    : QObject(place)
    , m_source(source)
    , m_place(place)
    , m_pause(makeJobAction(place, "job.pause", Symbol::Pause, tr("&Pause"), Qt::CTRL | Qt::Key_P, keys))
    , m_resume(makeJobAction(place, "job.resume", Symbol::Resume, tr("&Resume"), Qt::CTRL | Qt::Key_P, keys))
    , m_cancel(makeJobAction(queue, "job.cancel", Symbol::Cancel, tr("&Cancel"), QKeySequence::Delete, Qt::WidgetWithChildrenShortcut))
    , m_startNow(makeJobAction(place, "job.startNow", Symbol::StartNow, tr("&Start now"), Qt::CTRL | Qt::Key_Return, keys))
    , m_setLimit(makeJobAction(place, "job.setLimit", Symbol::Flushing, tr("Speed li&mit…"), Qt::CTRL | Qt::Key_M, keys))
    , m_top(makeJobAction(queue, "job.top", Symbol::Up, tr("To the &top"), Qt::CTRL | Qt::SHIFT | Qt::Key_Home,
                          Qt::WidgetWithChildrenShortcut))
    , m_up(makeJobAction(queue, "job.up", Symbol::Up, tr("One &up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::WidgetWithChildrenShortcut))
    , m_down(makeJobAction(queue, "job.down", Symbol::Up, tr("One &down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                           Qt::WidgetWithChildrenShortcut))
    , m_bottom(makeJobAction(queue, "job.bottom", Symbol::Up, tr("To the &bottom"), Qt::CTRL | Qt::SHIFT | Qt::Key_End,
                             Qt::WidgetWithChildrenShortcut))
    , m_retry(makeJobAction(queue, "job.retry", Symbol::Reload, tr("Try again what &failed"), Qt::Key_F5 | Qt::CTRL,
                            Qt::WidgetWithChildrenShortcut))
    , m_undo(makeJobAction(queue, "job.undo", Symbol::Back, tr("U&ndo…"), {}, Qt::WidgetWithChildrenShortcut))
    , m_showLog(makeJobAction(place, "job.showLog", Symbol::Log, tr("Show &log"), Qt::CTRL | Qt::Key_L, keys))
    , m_openFolder(makeJobAction(place, "job.openFolder", Symbol::Folder, tr("&Open destination folder"), Qt::CTRL | Qt::Key_O, keys))
    , m_remove(
          makeJobAction(queue, "job.remove", Symbol::Remove, tr("Remove &from list"), QKeySequence::Delete, Qt::WidgetWithChildrenShortcut))
{
    for (QAction *action : {m_setLimit, m_top, m_up, m_down, m_bottom})
        action->setIcon({});
    connect(m_top, &QAction::triggered, this, [this] { moveTo(m_moves.top); });
    connect(m_up, &QAction::triggered, this, [this] { moveTo(m_moves.up); });
    connect(m_down, &QAction::triggered, this, [this] { moveTo(m_moves.down); });
    connect(m_bottom, &QAction::triggered, this, [this] { moveTo(m_moves.bottom); });
    connect(m_pause, &QAction::triggered, this, [this] { m_source.pause(m_job); });
    connect(m_resume, &QAction::triggered, this, [this] { m_source.resume(m_job); });
    connect(m_cancel, &QAction::triggered, this, [this] { m_source.cancel(m_job); });
    connect(m_startNow, &QAction::triggered, this, [this] { m_source.startNow(m_job); });
    connect(m_setLimit, &QAction::triggered, this, &JobActions::askLimit);
    connect(m_showLog, &QAction::triggered, this, [this] { Q_EMIT logRequested(m_results); });
    connect(m_retry, &QAction::triggered, this, &JobActions::retry);
    connect(m_undo, &QAction::triggered, this, &JobActions::undo);
    connect(m_openFolder, &QAction::triggered, this, [this] { Q_EMIT folderRequested(m_destination); });
    connect(m_remove, &QAction::triggered, this, [this] { m_source.clear(m_job); });
    setJob(nullptr);
    setMoves({});
}

void JobActions::setJob(const model::JobSnapshot *job)
{
    using model::JobState;
    m_job = job ? job->id : JobId();
    m_results = job ? job->results : Path();
    m_destination = job ? job->request->destination : Path();
    m_limit = job ? job->limit : ByteRate();
    const JobState state = job ? job->state : JobState::Cancelling;
    const bool isOpen = job && !model::isFinal(state) && state != JobState::Cancelling;
    const bool isResting = state == JobState::Paused || state == JobState::Interrupted;
    m_pause->setEnabled(isOpen && !isResting);
    m_resume->setEnabled(isOpen && isResting);
    m_pause->setVisible(!isResting);
    m_resume->setVisible(isResting);
    m_cancel->setEnabled(isOpen);
    m_startNow->setEnabled(isOpen && state == JobState::Waiting);
    m_setLimit->setEnabled(isOpen && job->request->kind != model::JobKind::Delete && job->request->kind != model::JobKind::Trash);
    m_showLog->setEnabled(!m_results.isEmpty());
    m_openFolder->setEnabled(!m_destination.isEmpty());
    m_sentence = job ? text::sentence(*job->request) : QString();
    const bool isLogged = job && model::isFinal(state) && !job->results.isEmpty();
    m_retrying = isLogged && job->tally.failed > 0 ? model::retryOf(*job->request, job->results) : std::nullopt;
    m_undoing = isLogged && job->tally.done > 0 ? model::undoOf(*job->request, job->results) : std::nullopt;
    m_retry->setEnabled(m_retrying.has_value());
    m_undo->setEnabled(m_undoing.has_value());
    m_remove->setEnabled(job && model::isFinal(state));
}

QList<QAction *> JobActions::all() const
{
    return {m_pause, m_resume, m_cancel, m_startNow, m_setLimit, nullptr,      m_top,   m_up,
            m_down,  m_bottom, nullptr,  m_retry,    m_showLog,  m_openFolder, nullptr, m_remove};
}

void JobActions::setMoves(const Moves &moves)
{
    m_moves = moves;
    m_top->setEnabled(moves.top.has_value());
    m_up->setEnabled(moves.up.has_value());
    m_down->setEnabled(moves.down.has_value());
    m_bottom->setEnabled(moves.bottom.has_value());
}

void JobActions::moveTo(const std::optional<JobId> &before)
{
    if (before)
        m_source.moveBefore(m_job, *before);
}

void JobActions::retry()
{
    if (m_retrying)
        m_source.submit(*m_retrying);
}

void JobActions::undo()
{
    if (m_undoing)
        askToUndo(m_place->window(), m_sentence, [this, request = *m_undoing] { m_source.submit(request); });
}

void JobActions::askLimit()
{
    auto *dialog = new QInputDialog(m_place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Speed limit"));
    dialog->setLabelText(tr("Megabytes per second (0: no limit):"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, kLargestLimit);
    dialog->setIntValue(static_cast<int>(std::min<std::uint64_t>(m_limit.perSecond / kMegabyte, kLargestLimit)));
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, job = m_job](int megabytes) { m_source.setLimit(job, {static_cast<std::uint64_t>(megabytes) * kMegabyte}); });
    dialog->open();
}

} // namespace ferry::ui
