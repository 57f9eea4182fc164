// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/log_view.h"

#include "ui/bridge/outcome_exporter.h"
#include "ui/icons/symbols.h"
#include "ui/models/results_model.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"
#include "ui/views/notice_line.h"
#include "ui/views/outcome_table.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry::ui {

namespace {

constexpr int kTypingPause = 250; // milliseconds

int widestStatus(const QFontMetrics &metrics)
{
    int width = 0;
    for (int status = 0; status <= static_cast<int>(model::ItemStatus::Planned); ++status)
        width = std::max(width, metrics.horizontalAdvance(text::statusWord(static_cast<model::ItemStatus>(status))));
    return width;
}

} // namespace

LogView::LogView(Path resultsFolder, QWidget *parent)
    : QWidget(parent)
    , m_resultsFolder(std::move(resultsFolder))
    , m_queue(std::make_shared<model::QueueSnapshot>())
    , m_results(new ResultsModel(this))
    , m_outcomes(new OutcomeModel(this))
    , m_exporter(new OutcomeExporter(this))
    , m_jobs(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_export(new QToolButton(this))
    , m_table(new OutcomeTable(m_outcomes, this))
    , m_notice(new NoticeLine(this))
    , m_counts(new QLabel(this))
{
    m_jobs->setModel(m_results);
    m_jobs->setAccessibleName(tr("Job"));
    m_jobs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jobs->setMinimumContentsLength(16);
    m_jobs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (auto *list = qobject_cast<QListView *>(m_jobs->view()))
        list->setUniformItemSizes(true);
    using Show = OutcomeModel::Show;
    const auto addShow = [this](const QString &word, Show show) { m_show->addItem(word, static_cast<int>(show)); };
    addShow(tr("All items"), Show::All);
    addShow(tr("Problems only"), Show::Problems);
    addShow(tr("Failed"), Show::Failed);
    addShow(tr("Not kept completely"), Show::Lossy);
    addShow(tr("Skipped"), Show::Skipped);
    addShow(tr("Replaced an older one"), Show::Replaced);
    addShow(tr("Read back and equal"), Show::Verified);
    m_show->setAccessibleName(tr("Which items to show"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setClearButtonEnabled(true);
    m_search->setAcceptDrops(false); // files dropped here belong to the window
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    setUpTable();
    setUpExport();
    layOut();

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(kTypingPause);
    connect(&m_searchDelay, &QTimer::timeout, this, &LogView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_show, &QComboBox::currentIndexChanged, this, &LogView::applyFilter);
    connect(m_jobs, &QComboBox::currentIndexChanged, this, &LogView::chooseRow);
    connect(m_outcomes, &OutcomeModel::stateChanged, this, &LogView::showCounts);
}

void LogView::setUpTable()
{
    m_table->setAccessibleName(tr("Items of the job"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setColumnWidth(OutcomeModel::Status,
                            widestStatus(fontMetrics()) + m_table->iconSize().width() + 3 * fontMetrics().averageCharWidth());

    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *open = new QAction(actionIcon(Symbol::Folder), tr("Open containing &folder"), m_table);
    open->setShortcut(Qt::CTRL | Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &LogView::openFolder);
    auto *copy = new QAction(actionIcon(Symbol::Copy), tr("&Copy paths as text"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogView::copyPaths);
    m_table->addActions({open, copy});
    connect(m_table, &QTableView::doubleClicked, this, &LogView::openFolder);
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
        m_counts->setText(tr("%Ln item(s) written to %1.", nullptr, text::plural(items)).arg(text::path(target)));
    });
    connect(m_exporter, &OutcomeExporter::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            m_counts->setText(text::errorSentence(error));
    });
}

void LogView::chooseExport(store::ExportForm form)
{
    if (m_outcomes->file().isEmpty())
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
            [this, form, results = m_outcomes->file(), show = shown(), words = m_search->text().trimmed()](const QString &file) {
                m_exporter->start(results, Path(QFile::encodeName(file).toStdString()), form,
                                  [show, words](const store::RecordedOutcome &item) { return OutcomeModel::passes(item, show, words); });
            });
    dialog->open();
}

OutcomeModel::Show LogView::shown() const
{
    return static_cast<OutcomeModel::Show>(m_show->currentData().toInt());
}

void LogView::layOut()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(10, 8, 10, 8);
    top->setSpacing(6);
    top->addWidget(m_jobs, 1);
    top->addWidget(m_show);
    top->addWidget(m_search);
    top->addWidget(m_export);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(10, 4, 10, 6);
    below->setSpacing(4);
    below->addWidget(m_notice);
    below->addWidget(m_counts);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(top);
    whole->addWidget(m_table, 1);
    whole->addLayout(below);
}

void LogView::setQueue(std::shared_ptr<const model::QueueSnapshot> queue)
{
    m_queue = std::move(queue);
    if (!isVisible())
        return;
    reloadJobs();
    m_outcomes->refresh();
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reloadJobs();
    m_outcomes->refresh();
}

void LogView::reloadJobs()
{
    const Path shown = m_outcomes->file();
    m_followsFile = true;
    m_results->reload(m_resultsFolder, *m_queue);
    const int row = m_results->rowOf(shown);
    m_jobs->setCurrentIndex(row < 0 && m_results->rowCount() > 0 ? 0 : row);
    m_followsFile = false;
    chooseRow(m_jobs->currentIndex());
    m_jobs->setEnabled(m_results->rowCount() > 0);
    m_export->setEnabled(m_results->rowCount() > 0);
}

void LogView::showFile(const Path &file)
{
    m_outcomes->setFile(file);
    reloadJobs();
}

void LogView::chooseRow(int row)
{
    if (m_followsFile)
        return;
    const Path file = m_results->file(row);
    if (file != m_outcomes->file())
        m_outcomes->setFile(file);
    showCounts();
    showNotice();
}

void LogView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogView::applyFilter()
{
    m_searchDelay.stop();
    m_outcomes->setFilter(shown(), m_search->text().trimmed());
}

void LogView::showCounts()
{
    if (m_outcomes->file().isEmpty())
        return m_counts->setText(tr("Every item of a job is listed here as soon as one has run."));
    if (m_outcomes->error())
        return m_counts->setText(text::errorSentence(*m_outcomes->error()));
    const auto shown = static_cast<std::uint64_t>(m_outcomes->rowCount());
    const std::uint64_t known = m_outcomes->known();
    const QString items = tr("%Ln item(s)", nullptr, text::plural(known));
    if (m_show->currentIndex() == 0 && m_search->text().isEmpty())
        m_counts->setText(items);
    else if (m_outcomes->isBusy())
        m_counts->setText(tr("%1, %2 shown, searching", "items, number").arg(items, text::number(shown)));
    else
        m_counts->setText(tr("%1, %2 shown", "items, number").arg(items, text::number(shown)));
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
        return m_notice->setText({});
    const QString sentence = text::logNotice(*told);
    m_notice->setText(told->results.isEmpty()
                          ? tr("%1: %2", "job: why its log is not complete").arg(text::sentence(*told->request), sentence)
                          : sentence);
}

void LogView::openFolder()
{
    const auto outcome = m_outcomes->outcome(m_table->currentIndex().row());
    if (!outcome)
        return;
    const bool arrived
        = !outcome->target.isEmpty() && outcome->status != model::ItemStatus::Failed && outcome->status != model::ItemStatus::Planned;
    Q_EMIT folderRequested((arrived ? outcome->target : outcome->source).parent());
}

void LogView::copyPaths()
{
    QStringList lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const auto outcome = m_outcomes->outcome(index.row()))
            lines << text::path(outcome->source);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace ferry::ui
