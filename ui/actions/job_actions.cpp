// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/job_actions.h"

#include "core/ferry_core.h"
#include "core/model/follow_up.h"
#include "ui/actions/named_action.h"
#include "ui/bridge/queue_source.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/dialogs/limit_box.h"
#include "ui/dialogs/safe_question.h"
#include "ui/icons/symbols.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

/// So many logs, or places of what was kept, on devices that hang keep the next ones from being removed.
constexpr int kRemovers = 4;

QAction *makeJobAction(QWidget *where, const char *name, Symbol symbol, const QString &word, const QKeySequence &key,
                       Qt::ShortcutContext context)
{
    QAction *action = makeAction(where, name, actionIcon(symbol), word, {key});
    action->setShortcutContext(context);
    where->addAction(action);
    return action;
}

/// What the dialog for jobs can say.
bool mayBeChanged(const model::Request &request)
{
    return request.kind != model::JobKind::Verify && request.kind != model::JobKind::Check && !request.options.only
        && !request.options.outOfTrash;
}

} // namespace

JobActions::JobActions(QueueSource &source, QWidget *queue, QWidget *place, Qt::ShortcutContext keys)
    : QObject(place)
    , m_source(source)
    , m_place(place)
    , m_pause(makeJobAction(place, "job.pause", Symbol::Pause, tr("&Pause"), Qt::CTRL | Qt::Key_P, keys))
    , m_resume(makeJobAction(place, "job.resume", Symbol::Resume, tr("&Resume"), Qt::CTRL | Qt::Key_P, keys))
    , m_cancel(makeJobAction(queue, "job.cancel", Symbol::Cancel, tr("&Cancel"), QKeySequence::Delete, Qt::WidgetWithChildrenShortcut))
    , m_startNow(makeJobAction(queue, "job.startNow", Symbol::StartNow, tr("&Start now"), Qt::CTRL | Qt::Key_Return,
                               Qt::WidgetWithChildrenShortcut))
    , m_setLimit(makeJobAction(place, "job.setLimit", Symbol::Flushing, tr("Speed li&mit…"), Qt::CTRL | Qt::Key_M, keys))
    , m_change(makeJobAction(queue, "job.change", Symbol::View, tr("C&hange…"), Qt::Key_F2, Qt::WidgetWithChildrenShortcut))
    , m_top(makeJobAction(queue, "job.top", Symbol::Up, tr("To the &top"), Qt::CTRL | Qt::SHIFT | Qt::Key_Home,
                          Qt::WidgetWithChildrenShortcut))
    , m_up(makeJobAction(queue, "job.up", Symbol::Up, tr("One &up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::WidgetWithChildrenShortcut))
    , m_down(makeJobAction(queue, "job.down", Symbol::Up, tr("&One down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                           Qt::WidgetWithChildrenShortcut))
    , m_bottom(makeJobAction(queue, "job.bottom", Symbol::Up, tr("To the &bottom"), Qt::CTRL | Qt::SHIFT | Qt::Key_End,
                             Qt::WidgetWithChildrenShortcut))
    , m_retry(makeJobAction(queue, "job.retry", Symbol::Reload, tr("Tr&y again what failed"), Qt::Key_F5 | Qt::CTRL,
                            Qt::WidgetWithChildrenShortcut))
    , m_undo(makeJobAction(queue, "job.undo", Symbol::Back, tr("Un&do…"), {}, Qt::WidgetWithChildrenShortcut))
    , m_removeKept(makeJobAction(queue, "job.removeKept", Symbol::Delete, tr("Remove what was &kept…"), {}, Qt::WidgetWithChildrenShortcut))
    , m_copyDiffering(makeJobAction(queue, "job.copyDiffering", Symbol::Copy, tr("Copy what differs or is missing"), {},
                                    Qt::WidgetWithChildrenShortcut))
    , m_trashExtra(
          makeJobAction(queue, "job.trashExtra", Symbol::Delete, tr("Trash what only the target has…"), {}, Qt::WidgetWithChildrenShortcut))
    , m_showLog(makeJobAction(place, "job.showLog", Symbol::Log, tr("Show lo&g"), Qt::CTRL | Qt::Key_L, keys))
    , m_openFolder(makeJobAction(place, "job.openFolder", Symbol::Folder, tr("Open destination &folder"), Qt::CTRL | Qt::Key_O, keys))
    , m_remove(
          makeJobAction(queue, "job.remove", Symbol::Remove, tr("Remo&ve from list"), QKeySequence::Delete, Qt::WidgetWithChildrenShortcut))
    , m_removers(kRemovers)
{
    for (QAction *action : {m_setLimit, m_change, m_removeKept, m_top, m_up, m_down, m_bottom})
        action->setIcon({});
    for (QAction *action : {m_pause, m_resume, m_retry, m_undo, m_copyDiffering, m_trashExtra})
        action->setAutoRepeat(false); // a key held down asks once
    connect(m_top, &QAction::triggered, this, [this] { moveTo(m_moves.top); });
    connect(m_up, &QAction::triggered, this, [this] { moveTo(m_moves.up); });
    connect(m_down, &QAction::triggered, this, [this] { moveTo(m_moves.down); });
    connect(m_bottom, &QAction::triggered, this, [this] { moveTo(m_moves.bottom); });
    connect(m_pause, &QAction::triggered, this, [this] { m_source.pause(m_job); });
    connect(m_resume, &QAction::triggered, this, [this] { resume(m_source, m_job); });
    connect(m_cancel, &QAction::triggered, this, [this] { m_source.cancel(m_job); });
    connect(m_startNow, &QAction::triggered, this, [this] { m_source.startNow(m_job); });
    connect(m_setLimit, &QAction::triggered, this, [this] {
        askLimit(m_place, tr("Speed limit"), m_limit, [this, job = m_job](ByteRate limit) { m_source.setLimit(job, limit); });
    });
    connect(m_showLog, &QAction::triggered, this, [this] { Q_EMIT logRequested(m_results); });
    connect(m_retry, &QAction::triggered, this, &JobActions::retry);
    connect(m_undo, &QAction::triggered, this, &JobActions::undo);
    connect(m_removeKept, &QAction::triggered, this, &JobActions::removeKept);
    connect(m_copyDiffering, &QAction::triggered, this, &JobActions::copyDiffering);
    connect(m_trashExtra, &QAction::triggered, this, &JobActions::trashExtra);
    connect(m_change, &QAction::triggered, this, &JobActions::change);
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
    m_request = job ? job->request : model::Request::none();
    m_policies = job ? job->policies : model::Policies();
    m_verification = job ? job->verification : model::Verification::None;
    m_priority = job ? job->priority : model::Priority::Normal;
    const JobState state = job ? job->state : JobState::Cancelling;
    const bool isOpen = job && !model::isFinal(state) && state != JobState::Cancelling;
    const bool isResting = state == JobState::Paused || state == JobState::Interrupted;
    const bool isToBeGoneOnWith = job && !model::whyNoGoOn(*job);
    m_pause->setEnabled(isOpen && !isResting);
    m_resume->setEnabled((isOpen && isResting) || isToBeGoneOnWith);
    m_pause->setVisible(!isResting && !isToBeGoneOnWith);
    m_resume->setVisible(isResting || isToBeGoneOnWith);
    m_cancel->setEnabled(isOpen);
    m_startNow->setEnabled(isOpen && state == JobState::Waiting);
    const bool hasBegun = job && (job->worked.count() > 0 || job->found.items > 0);
    m_isPaused = isResting;
    m_change->setEnabled(isOpen && !hasBegun && (state == JobState::Waiting || state == JobState::Paused) && mayBeChanged(*m_request));
    m_setLimit->setEnabled(isOpen && job->request->kind != model::JobKind::Delete && job->request->kind != model::JobKind::Trash);
    m_showLog->setEnabled(!m_results.isEmpty());
    m_openFolder->setEnabled(!m_destination.isEmpty());
    const bool isLogged = job && model::isFinal(state) && !job->results.isEmpty();
    m_retry->setEnabled(job && !model::whyNoRetry(*job));
    m_undo->setEnabled(job && !model::whyNoUndo(*job));
    m_removeKept->setEnabled(isLogged && m_request->options.keepReplaced && !m_request->options.undoes());
    m_remove->setEnabled(job && model::isFinal(state));
    const bool compares = m_request->kind == model::JobKind::Verify;
    m_extra = job ? job->tally.extra : 0;
    m_retry->setVisible(!compares);
    m_undo->setVisible(!compares);
    m_copyDiffering->setVisible(compares);
    m_copyDiffering->setEnabled(job && !model::whyNoCopyOfDiffering(*job));
    m_trashExtra->setVisible(compares);
    m_trashExtra->setEnabled(job && !model::whyNoTrashOfExtra(*job));
    m_trashExtra->setText(m_trashExtra->isEnabled()
                              ? tr("Trash what only the target has (%1)…", "a number of items").arg(text::number(m_extra))
                              : tr("Trash what only the target has…"));
}

QList<QAction *> JobActions::all() const
{
    return {m_pause, m_resume, m_cancel, m_startNow,      m_setLimit,   m_change,     nullptr,   m_top,        m_up,    m_down,  m_bottom,
            nullptr, m_retry,  m_undo,   m_copyDiffering, m_trashExtra, m_removeKept, m_showLog, m_openFolder, nullptr, m_remove};
}

JobActions::Keys JobActions::keys() const
{
    return {keyOf(m_pause), keyOf(m_resume), keyOf(m_cancel), keyOf(m_showLog), keyOf(m_remove)};
}

void JobActions::resume(QueueSource &source, JobId id)
{
    const auto job = source.snapshot()->job(id);
    if (job && !model::whyNoGoOn(*job))
        source.goOn(id);
    else
        source.resume(id);
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
    if (const auto request = model::retryOf(*m_request, m_results))
        m_source.submit(*request);
}

void JobActions::undo()
{
    askToUndo(m_place->window(), text::sentence(*m_request), [this, done = m_request, log = m_results] {
        if (const auto request = model::undoOf(*done, log))
            m_source.submit(*request);
    });
}

void JobActions::copyDiffering()
{
    if (const auto request = model::copyDifferingOf(*m_request, m_results, JobDefaults::options(model::JobKind::Copy)))
        m_source.submit(*request);
}

void JobActions::trashExtra()
{
    askToTrashExtra(m_place->window(), text::plural(m_extra), text::path(m_destination), [this, done = m_request, log = m_results] {
        if (const auto request = model::trashExtraOf(*done, log))
            m_source.submit(*request);
    });
}

void JobActions::removeKept()
{
    const auto tell = [this](const Result<model::KeptRemoved> &removed) {
        if (!removed)
            Q_EMIT told(text::errorSentence(removed.error()));
        else if (!removed->failed.empty())
            Q_EMIT told(text::errorSentence(removed->failed.front()));
        else
            Q_EMIT told(tr("%Ln replaced item(s) removed.", nullptr, text::plural(removed->count)));
    };
    const auto remove = [this, results = m_results, tell] {
        inBackground(m_removers.pool(), this, [results] { return FerryCore::removeKept(results); }, tell);
    };
    askToRemoveKept(m_place->window(), text::sentence(*m_request), remove);
}

/// Another job in its place. It must not begin while it is being changed.
void JobActions::change()
{
    auto *dialog = new JobDialog(m_request->kind, m_place->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setStartWord(tr("Change"));
    dialog->setSources(m_request->sources);
    dialog->setDestination(m_request->destination);
    model::Options options = m_request->options;
    options.onFile = m_policies.onFile;
    options.onFolder = m_policies.onFolder;
    options.onError = m_policies.onError;
    options.verification = m_verification;
    options.limit = m_limit;
    options.priority = m_priority;
    dialog->setOptions(options);
    if (!m_isPaused)
        m_source.pause(m_job);
    connect(dialog, &QDialog::finished, this, [this, dialog, job = m_job, wasPaused = m_isPaused](int code) {
        if (code == QDialog::Accepted) {
            const JobId changed = m_source.submit(dialog->request(), {}, wasPaused);
            m_source.moveBefore(changed, job);
            m_source.cancel(job);
            m_source.clear(job);
        } else if (!wasPaused) {
            m_source.resume(job);
        }
    });
    dialog->open();
}

void JobActions::askLimit(QWidget *place, const QString &title, ByteRate present, std::function<void(ByteRate)> done)
{
    auto *dialog = new QDialog(place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *limit = new LimitBox(dialog);
    limit->setLimit(present);
    auto *label = new QLabel(tr("Megabytes per second (0: no limit):"), dialog);
    label->setBuddy(limit);
    limit->setAccessibleName(label->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(limit);
    layout->addWidget(buttons);
    connect(dialog, &QDialog::accepted, place, [limit, done = std::move(done)] { done(limit->limit()); });
    limit->selectAll();
    dialog->open();
}

} // namespace ferry::ui
