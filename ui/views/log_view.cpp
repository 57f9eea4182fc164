// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/log_view.h"

#include "core/ferry_core.h"
#include "core/model/follow_up.h"
#include "ui/actions/follow_ups.h"
#include "ui/bridge/in_background.h"
#include "ui/bridge/outcome_exporter.h"
#include "ui/delegates/row_delegate.h"
#include "ui/dialogs/choice_box.h"
#include "ui/dialogs/date_range_dialog.h"
#include "ui/dialogs/job_defaults.h"
#include "ui/dialogs/safe_question.h"
#include "ui/icons/symbols.h"
#include "ui/models/results_model.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"
#include "ui/views/filter_chips.h"
#include "ui/views/kept_widths.h"
#include "ui/views/notice_line.h"
#include "ui/views/outcome_table.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ferry::ui {

namespace {

constexpr int kTypingPause = 250; // milliseconds
constexpr int kMargin = 10; // pixels, at both sides
constexpr int kGap = 6; // pixels between the filter and what it finds
constexpr int kOtherRange = -2; // instead of a number of days
constexpr int kWide = 100; // characters, from which on jobs stand beside their items

int widestStatus(const QFontMetrics &metrics)
{
    int width = 0;
    for (int status = 0; status <= static_cast<int>(model::ItemStatus::Planned); ++status)
        width = std::max(width, metrics.horizontalAdvance(text::statusWord(static_cast<model::ItemStatus>(status))));
    return width;
}

model::Timestamp beginningOf(const QDate &day)
{
    return {day.startOfDay().toSecsSinceEpoch(), 0};
}

} // namespace

LogView::LogView(Path resultsFolder, Path stateFolder, QWidget *parent)
    : QWidget(parent)
    , m_resultsFolder(std::move(resultsFolder))
    , m_stateFolder(std::move(stateFolder))
    , m_queue(std::make_shared<model::QueueSnapshot>())
    , m_results(new ResultsModel(this))
    , m_outcomes(new OutcomeModel(this))
    , m_exporter(new OutcomeExporter(this))
    , m_back(new QToolButton(this))
    , m_range(new ChoiceBox(this))
    , m_search(new QLineEdit(this))
    , m_retry(new QToolButton(this))
    , m_undo(new QToolButton(this))
    , m_align(new QToolButton(this))
    , m_copyDiffering(new QAction(tr("&Copy what differs or is missing"), this))
    , m_trashExtra(new QAction(tr("&Trash what only the target has…"), this))
    , m_export(new QToolButton(this))
    , m_show(makeChips(this))
    , m_split(new QSplitter(this))
    , m_jobs(new QTableView(m_split))
    , m_table(new OutcomeTable(m_outcomes, m_split))
    , m_notice(new NoticeLine(this))
    , m_counts(new QLabel(this))
    , m_filterLine(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setUpChoices();
    setUpJobs();
    setUpTable();
    setUpFollowUps();
    setUpExport();
    layOut();
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(kTypingPause);
    connect(&m_searchDelay, &QTimer::timeout, this, &LogView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_show, &FilterChips::chosenChanged, this, &LogView::applyFilter);
    connect(m_range, &QComboBox::currentIndexChanged, this, &LogView::chooseRange);
    connect(m_range, &QComboBox::activated, this, [this] { // also when it is the one that is shown
        if (m_range->currentData().toInt() == kOtherRange)
            askRange();
    });
    connect(m_outcomes, &OutcomeModel::stateChanged, this, &LogView::showCounts);
    showFollowUps();
    takeForm(true);
    m_wideMinimum = layout()->totalMinimumSize().width();
    m_showsItems = true; // with the way back
    takeForm(false);
    m_narrowMinimum = layout()->totalMinimumSize().width();
    m_showsItems = false;
    place();
}

FilterChips *LogView::makeChips(QWidget *parent)
{
    using Show = OutcomeModel::Show;
    auto *chips = new FilterChips(parent);
    chips->setAccessibleName(tr("Which items to show"));
    const auto add = [chips](const QString &word, const QString &meaning, Show show) { chips->add(word, meaning, static_cast<int>(show)); };
    add(tr("All", "items"), tr("All items"), Show::All);
    add(tr("Problems", "items"), tr("Failed, or not kept completely"), Show::Problems);
    add(tr("Failed"), tr("What could not be done"), Show::Failed);
    add(tr("Warnings", "items"), tr("Not kept completely"), Show::Lossy);
    add(tr("Skipped"), tr("What was left as it was"), Show::Skipped);
    add(tr("Replaced", "items"), tr("Replaced an older one"), Show::Replaced);
    add(tr("Verified", "items"), tr("Read back and equal"), Show::Verified);
    return chips;
}

void LogView::setUpChoices()
{
    // Days back from the beginning of this one.
    m_range->addItem(tr("Any time"), -1);
    m_range->addItem(tr("Today"), 0);
    m_range->addItem(tr("Last 7 days"), 7);
    m_range->addItem(tr("Last 30 days"), 30);
    m_range->addItem(tr("Last 365 days"), 365);
    m_range->addItem(tr("Other…", "days"), kOtherRange);
    m_range->setAccessibleName(tr("Jobs of which time to show"));
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_range->setMinimumContentsLength(4);
    m_range->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_range->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files dropped here belong to the window
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
}

void LogView::setUpJobs()
{
    m_jobs->setModel(m_results);
    m_jobs->setAccessibleName(tr("Jobs"));
    m_jobs->setFrameShape(QFrame::NoFrame);
    m_jobs->setShowGrid(false);
    m_jobs->setWordWrap(false);
    m_jobs->setAlternatingRowColors(true);
    m_jobs->setItemDelegate(new RowDelegate(Qt::ElideRight, m_jobs));
    m_jobs->setItemDelegateForColumn(ResultsModel::Job, new RowDelegate(Qt::ElideMiddle, m_jobs));
    m_jobs->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_jobs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_jobs->setTabKeyNavigation(false);
    m_jobs->setIconSize({14, 14});
    m_jobs->verticalHeader()->hide();
    m_jobs->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_jobs->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_jobs->horizontalHeader()->setHighlightSections(false);
    m_jobs->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    const QString moment = text::moment({QDateTime::currentSecsSinceEpoch(), 0});
    m_jobs->setColumnWidth(ResultsModel::When, fontMetrics().horizontalAdvance(moment) + 3 * character);
    m_jobs->setColumnWidth(ResultsModel::Job, character * 38);
    m_jobs->setColumnWidth(ResultsModel::State, character * 24);
    m_jobs->setColumnWidth(ResultsModel::Items, character * 30);
    new KeptWidths(m_jobs->horizontalHeader(), QStringLiteral("log/jobWidths"));
    connect(m_jobs->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseRow(current.row()); });
    connect(m_jobs, &QTableView::activated, this, &LogView::openJob);
    m_back->setIcon(actionIcon(Symbol::Up));
    m_back->setToolTip(text::toolTip(tr("Back to the list of jobs")));
    m_back->setAccessibleName(tr("Back to the list of jobs"));
    m_back->setFocusPolicy(Qt::TabFocus);
    connect(m_back, &QToolButton::clicked, this, &LogView::backToJobs);
}

void LogView::setUpTable()
{
    m_table->setAccessibleName(tr("Items"));
    m_table->setSearchField(m_search);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setColumnWidth(OutcomeModel::Status,
                            widestStatus(fontMetrics()) + m_table->iconSize().width() + 3 * fontMetrics().averageCharWidth());
    new KeptWidths(m_table->horizontalHeader(), QStringLiteral("log/itemWidths"));

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *open = new QAction(actionIcon(Symbol::Folder), tr("Open containing &folder"), m_table);
    open->setShortcut(Qt::CTRL | Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &LogView::openFolder);
    auto *copy = new QAction(actionIcon(Symbol::Copy), tr("&Copy paths as text"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogView::copyPaths);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { ++m_copyAsked; });
    m_table->addActions({open, copy});
    for (const int key : {Qt::Key_Escape, Qt::Key_Backspace}) {
        auto *back = new QShortcut(key, m_table);
        back->setContext(Qt::WidgetShortcut);
        connect(back, &QShortcut::activated, this, &LogView::backToJobs);
    }
    connect(m_table, &QTableView::doubleClicked, this, &LogView::openFolder);
}

void LogView::setUpFollowUps()
{
    m_retry->setText(tr("Retry failed"));
    m_retry->setIcon(actionIcon(Symbol::Reload));
    m_undo->setText(tr("Undo…"));
    m_undo->setIcon(actionIcon(Symbol::Back));
    m_align->setText(tr("Make alike"));
    m_align->setIcon(actionIcon(Symbol::Copy));
    m_align->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_align);
    menu->setToolTipsVisible(true);
    menu->addActions({m_copyDiffering, m_trashExtra});
    m_align->setMenu(menu);
    for (QToolButton *button : {m_retry, m_undo, m_align})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_retry, &QToolButton::clicked, this, [this] { follow(FollowUp::Retry); });
    connect(m_undo, &QToolButton::clicked, this, [this] { follow(FollowUp::Undo); });
    connect(m_copyDiffering, &QAction::triggered, this, [this] { follow(FollowUp::CopyDiffering); });
    connect(m_trashExtra, &QAction::triggered, this, [this] { follow(FollowUp::TrashExtra); });
}

void LogView::showFollowUps()
{
    const auto job = m_results->job(m_jobs->currentIndex().row());
    const auto show = [](auto *button, const QString &whyNot, const QString &about) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(text::toolTip(whyNot.isEmpty() ? about : whyNot));
    };
    show(m_retry, whyNoRetry(job.get()), tr("Tries again what failed of the chosen job"));
    show(m_undo, whyNoUndo(job.get()), tr("Takes back what the chosen job did"));
    show(m_copyDiffering, whyNoCopyOfDiffering(job.get()),
         tr("Copies into the target what the comparison found missing or other there. What differs in times or rights only gets these."));
    show(m_trashExtra, whyNoTrashOfExtra(job.get()), tr("Moves to the trash what the comparison found in the target only"));
    m_trashExtra->setText(m_trashExtra->isEnabled()
                              ? tr("&Trash what only the target has (%1)…", "a number of items").arg(text::number(job->tally.extra))
                              : tr("&Trash what only the target has…"));
    const bool mayAlign = m_copyDiffering->isEnabled() || m_trashExtra->isEnabled();
    show(m_align, mayAlign ? QString() : whyNoCopyOfDiffering(job.get()), tr("Makes the target of the chosen comparison like its source"));
    const bool compares = job && job->request->kind == model::JobKind::Verify;
    m_retry->setVisible(!compares);
    m_undo->setVisible(!compares);
    m_align->setVisible(compares);
}

void LogView::follow(FollowUp how)
{
    const int row = m_jobs->currentIndex().row();
    const auto known = m_results->job(row);
    if (!known)
        return;
    const QString sentence = m_results->sentence(row);
    if (m_queue->job(known->id) == known)
        return ask(how, *known, sentence);
    // A past one is listed without all its sources.
    inBackground(
        this, [folder = m_stateFolder, job = known->id] { return FerryCore::pastJob(folder, job); },
        [this, how, sentence](const Result<store::StoredJob> &job) {
            if (job)
                ask(how, store::snapshotOf(*job), sentence);
            else
                tell(text::errorSentence(job.error()));
        });
}

void LogView::ask(FollowUp how, const model::JobSnapshot &job, const QString &sentence)
{
    const auto request = [this](const std::optional<model::Request> &next) {
        if (next)
            Q_EMIT jobRequested(*next);
    };
    switch (how) {
    case FollowUp::Retry:
        if (!model::whyNoRetry(job))
            request(model::retryOf(*job.request, job.results));
        break;
    case FollowUp::Undo:
        if (!model::whyNoUndo(job))
            askToUndo(window(), sentence, [request, done = job.request, log = job.results] { request(model::undoOf(*done, log)); });
        break;
    case FollowUp::CopyDiffering:
        if (!model::whyNoCopyOfDiffering(job))
            request(model::copyDifferingOf(*job.request, job.results, JobDefaults::options(model::JobKind::Copy)));
        break;
    case FollowUp::TrashExtra:
        if (!model::whyNoTrashOfExtra(job))
            askToTrashExtra(window(), text::plural(job.tally.extra), text::path(job.request->destination),
                            [request, done = job.request, log = job.results] { request(model::trashExtraOf(*done, log)); });
        break;
    }
}

void LogView::setUpExport()
{
    using store::ExportForm;
    m_export->setText(tr("Export"));
    m_export->setToolTip(text::toolTip(tr("Writes the items that are shown here to a file")));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_export);
    const auto add
        = [this, menu](const QString &word, ExportForm form) { menu->addAction(word, this, [this, form] { chooseExport(form); }); };
    add(tr("&Table (CSV)…"), ExportForm::Csv);
    add(tr("&Plain text…"), ExportForm::Text);
    add(tr("&JSON lines…"), ExportForm::Json);
    add(tr("&Checksum list…"), ExportForm::Checksums);
    m_export->setMenu(menu);
    connect(m_exporter, &OutcomeExporter::exported, this, [this](const Path &target, quint64 items) {
        tell(tr("%Ln item(s) written to %1.", nullptr, text::plural(items)).arg(text::path(target)));
    });
    connect(m_exporter, &OutcomeExporter::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            tell(text::errorSentence(error));
    });
}

void LogView::chooseExport(store::ExportForm form)
{
    if (shownLogs().empty())
        return;
    const QString suffix = form == store::ExportForm::Csv ? QStringLiteral("csv")
        : form == store::ExportForm::Json                 ? QStringLiteral("jsonl")
                                                          : QStringLiteral("txt");
    auto *dialog = new QFileDialog(this, tr("Export the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("ferry-log", "name of a file") + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form, results = shownLogs(), filter = m_outcomes->filter()](const QString &file) {
                m_exporter->start(results, Path(QFile::encodeName(file).toStdString()), form, filter);
            });
    dialog->open();
}

std::vector<Path> LogView::shownLogs() const
{
    if (m_outcomes->isOfLogs())
        return m_outcomes->logs();
    return m_outcomes->file().isEmpty() ? std::vector<Path>() : std::vector<Path> {m_outcomes->file()};
}

void LogView::layOut()
{
    auto *tools = new QHBoxLayout;
    tools->setSpacing(6);
    tools->addWidget(m_back);
    tools->addWidget(m_range, 2);
    tools->addWidget(m_search, 3);
    tools->addWidget(m_retry);
    tools->addWidget(m_undo);
    tools->addWidget(m_align);
    tools->addWidget(m_export);
    m_filterLine->setSpacing(kGap);
    m_filterLine->addWidget(m_show);
    m_filterLine->addWidget(m_counts, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, 8, kMargin, 8);
    top->setSpacing(6);
    top->addLayout(tools);
    top->addLayout(m_filterLine);
    m_notice->setContentsMargins(kMargin, 4, kMargin, 6);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->setSizeConstraint(QLayout::SetNoConstraint); // that of minimumSizeHint() holds
    whole->addLayout(top);
    whole->addWidget(m_split, 1);
    whole->addWidget(m_notice);
}

/// Both tables beside each other, or the one that is wanted.
void LogView::takeForm(bool isWide)
{
    m_isWide = isWide;
    m_jobs->setVisible(isWide || !m_showsItems);
    m_table->setVisible(isWide || m_showsItems);
    m_back->setVisible(!isWide && m_showsItems);
    for (QToolButton *button : {m_retry, m_undo, m_align})
        button->setToolButtonStyle(isWide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    setFocusProxy(isWide || !m_showsItems ? static_cast<QWidget *>(m_jobs) : m_table);
}

void LogView::place()
{
    const int wide = std::max(fontMetrics().averageCharWidth() * kWide, m_wideMinimum);
    takeForm(width() >= wide);
}

/// Beside the filter where there is room, else below it in as many lines as it needs.
void LogView::placeCounts()
{
    const QString text = m_counts->text();
    const QFontMetrics metrics = m_counts->fontMetrics();
    const int wanted = metrics.horizontalAdvance(text) + metrics.averageCharWidth();
    const int beside = m_show->sizeHint().width() + kGap + wanted + 2 * kMargin;
    const bool fits = !text.contains(QLatin1Char('\n')) && beside <= width();
    const QBoxLayout::Direction direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_filterLine->direction())
        return; // to set it again would ask for this again
    m_filterLine->setDirection(direction);
    m_counts->setWordWrap(!fits);
    m_counts->setAlignment((fits ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

void LogView::tell(const QString &sentence)
{
    m_counts->setText(sentence);
    placeCounts();
}

bool LogView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the filter or the sentence asks for another size
        placeCounts();
    return QWidget::event(event);
}

QSize LogView::minimumSizeHint() const
{
    return {m_narrowMinimum, QWidget::minimumSizeHint().height()};
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
    placeCounts();
}

void LogView::showItems(bool shows)
{
    m_showsItems = shows;
    place();
}

void LogView::openJob()
{
    showItems(true);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LogView::backToJobs()
{
    showItems(false);
    m_jobs->setFocus(Qt::OtherFocusReason);
}

void LogView::setQueue(std::shared_ptr<const model::QueueSnapshot> queue)
{
    m_queue = std::move(queue);
    if (!isVisible())
        return;
    m_results->setQueue(*m_queue);
    reloadJobs();
    m_outcomes->refresh();
    showNotice();
    showFollowUps();
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_results->setQueue(*m_queue);
    m_mayRenew = true;
    m_listed.clear();
    m_isListed = false;
    reloadJobs();
    m_outcomes->refresh();
}

/// Lists the jobs again if others came or ended.
void LogView::reloadJobs()
{
    std::vector<std::pair<JobId, bool>> jobs;
    for (const auto &job : m_queue->jobs)
        jobs.emplace_back(job->id, model::isFinal(job->state));
    if (m_isListed && jobs == m_listed)
        return;
    m_listed = std::move(jobs);
    m_isListed = true;
    if (std::exchange(m_isListing, true)) {
        m_listsAgain = true;
        return;
    }
    inBackground(
        this, [state = m_stateFolder, results = m_resultsFolder] { return FerryCore::history(state, results); },
        [this](const store::JobHistory &history) { takeHistory(history); });
}

void LogView::takeHistory(const store::JobHistory &history)
{
    m_isListing = false;
    m_historyError = history.error;
    const bool hadNone = m_results->rowCount() == 1;
    m_followsChoice = true;
    m_results->setHistory(history);
    m_results->setQueue(*m_queue);
    m_followsChoice = false;
    if (!m_outcomes->isOfLogs() && m_outcomes->file().isEmpty() && m_results->rowCount() > 1)
        m_outcomes->setFile(m_results->file(1));
    else if (m_outcomes->isOfLogs() && (m_mayRenew || hadNone) && m_results->logs() != m_outcomes->logs())
        showAll();
    m_mayRenew = false;
    showChosen();
    if (std::exchange(m_listsAgain, false)) {
        m_isListed = false;
        reloadJobs();
    }
}

/// What is told of what is shown.
void LogView::showChosen()
{
    markChosen();
    showCounts();
    showNotice();
}

/// The row of what is shown.
void LogView::markChosen()
{
    const int row = m_outcomes->isOfLogs() ? 0 : m_results->rowOf(m_outcomes->file());
    if (row != m_jobs->currentIndex().row()) {
        m_followsChoice = true;
        m_jobs->setCurrentIndex(m_results->index(row, 0));
        m_followsChoice = false;
    }
    m_table->setColumnHidden(OutcomeModel::Job, !m_outcomes->isOfLogs());
    m_export->setEnabled(!shownLogs().empty());
    showFollowUps();
}

void LogView::showFile(const Path &file)
{
    if (m_results->rowOf(file) < 0) // this shows what it then has
        m_range->setCurrentIndex(0);
    m_outcomes->setFile(file);
    showItems(true);
    showChosen();
    reloadJobs();
}

void LogView::chooseRow(int row)
{
    if (m_followsChoice || row < 0)
        return;
    if (row == 0)
        showAll();
    else
        m_outcomes->setFile(m_results->file(row));
    showChosen();
}

void LogView::showAll()
{
    m_outcomes->setLogs(m_results->logs(), [this](const Path &log) {
        const int row = m_results->rowOf(log);
        const QString when = m_results->index(row, ResultsModel::When).data().toString();
        return row < 0 ? text::name(log) : tr("%1 · %2", "time · job").arg(when, m_results->sentence(row));
    });
}

void LogView::chooseRange()
{
    const int days = m_range->currentData().toInt();
    if (days == kOtherRange)
        return;
    m_shownRange = m_range->currentIndex();
    std::optional<model::Timestamp> since;
    if (days >= 0)
        since = beginningOf(QDate::currentDate().addDays(-days));
    showRange(since, {});
}

void LogView::askRange()
{
    if (m_rangeDialog) {
        m_rangeDialog->raise();
        return m_rangeDialog->activateWindow();
    }
    const QDate today = QDate::currentDate();
    auto *dialog = new DateRangeDialog(m_from.isValid() ? m_from : today.addMonths(-1), m_to.isValid() ? m_to : today, this);
    m_rangeDialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { m_range->setCurrentIndex(m_shownRange); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_from = dialog->from()->date();
        m_to = dialog->to()->date();
        m_shownRange = m_range->findData(kOtherRange);
        const QLocale locale;
        m_range->setItemText(m_shownRange,
                             tr("%1 – %2…", "two days, which can be changed")
                                 .arg(locale.toString(m_from, QLocale::ShortFormat), locale.toString(m_to, QLocale::ShortFormat)));
        m_range->setCurrentIndex(m_shownRange);
        showRange(beginningOf(m_from), beginningOf(m_to.addDays(1)));
    });
    dialog->show();
}

void LogView::showRange(std::optional<model::Timestamp> since, std::optional<model::Timestamp> until)
{
    m_followsChoice = true;
    m_results->setRange(since, until);
    m_followsChoice = false;
    if (m_outcomes->isOfLogs() || (!m_outcomes->file().isEmpty() && m_results->rowOf(m_outcomes->file()) < 0))
        showAll();
    showChosen();
}

void LogView::searchAll()
{
    if (!m_outcomes->isOfLogs())
        showAll();
    showItems(true);
    showChosen();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogView::applyFilter()
{
    m_searchDelay.stop();
    m_outcomes->setFilter(static_cast<OutcomeModel::Show>(m_show->chosen()), m_search->text().trimmed());
}

void LogView::showCounts()
{
    if (shownLogs().empty())
        return tell(tr("Every item of a job is listed here as soon as one has run."));
    if (m_outcomes->error() && !m_outcomes->isOfLogs())
        return tell(text::errorSentence(*m_outcomes->error()));
    const auto shown = static_cast<std::uint64_t>(m_outcomes->rowCount());
    const std::uint64_t known = m_outcomes->known();
    QString items = tr("%Ln item(s)", nullptr, text::plural(known));
    if (m_outcomes->isBusy() && (m_outcomes->isOfLogs() || !m_outcomes->filter().isOpen()))
        items = tr("%1, %2 shown, searching", "items, number").arg(items, text::number(shown));
    else if (!m_outcomes->filter().isOpen())
        items = tr("%1, %2 shown", "items, number").arg(items, text::number(shown));
    if (m_outcomes->isFull())
        items
            += QLatin1Char('\n') + tr("Only the first %1 are shown. Narrow the search, or choose a shorter time.").arg(text::number(shown));
    if (m_outcomes->error())
        items += QLatin1Char('\n') + text::errorSentence(*m_outcomes->error());
    tell(items);
}

void LogView::showNotice()
{
    // A job whose file could not even be made is not in the list, so it is told of beside any other.
    const model::JobSnapshot *told = nullptr;
    for (const auto &job : m_queue->jobs) {
        if (job->logError && (job->results == m_outcomes->file() || (job->results.isEmpty() && !told)))
            told = job.get();
    }
    if (!told)
        return m_notice->setText(m_historyError ? text::errorSentence(*m_historyError) : QString());
    const QString sentence = text::logNotice(*told);
    m_notice->setText(told->results.isEmpty()
                          ? tr("%1: %2", "job: why its log is not complete").arg(text::sentence(*told->request), sentence)
                          : sentence);
}

void LogView::openFolder()
{
    const auto place = std::make_shared<Path>();
    const auto take = [place](const store::RecordedOutcome &outcome) {
        const bool arrived
            = !outcome.target.isEmpty() && outcome.status != model::ItemStatus::Failed && outcome.status != model::ItemStatus::Planned;
        *place = arrived ? outcome.target : outcome.source;
    };
    m_outcomes->collect({m_table->currentIndex().row()}, take, [this, place, asked = ++m_folderAsked](std::size_t unreadable) {
        if (asked != m_folderAsked)
            return; // another is wanted by now
        if (unreadable > 0)
            tell(tr("Lines of the log cannot be read."));
        else
            Q_EMIT itemRequested(*place);
    });
}

void LogView::copyPaths()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    const auto sources = std::make_shared<std::vector<Path>>();
    const auto take = [sources](const store::RecordedOutcome &outcome) { sources->push_back(outcome.source); };
    m_outcomes->collect(rows, take, [this, sources, asked = ++m_copyAsked](std::size_t unreadable) {
        if (asked != m_copyAsked)
            return; // something else was copied meanwhile
        QStringList lines;
        for (const Path &source : *sources)
            lines << text::path(source);
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
        if (unreadable > 0)
            tell(tr("Lines of the log cannot be read."));
    });
}

} // namespace ferry::ui
