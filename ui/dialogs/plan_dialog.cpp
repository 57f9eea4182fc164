// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "ui/bridge/queue_source.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/models/outcome_model.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/quantities.h"
#include "ui/views/outcome_table.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry::ui {

PlanDialog::PlanDialog(QueueSource &source, browse::Browser &browser, model::Request request, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_browser(browser)
    , m_request(std::move(request))
    , m_summary(new PlanSummary(this))
    , m_outcomes(new OutcomeModel(this))
    , m_sums(new QLabel(this))
    , m_space(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_policy(new QComboBox(this))
    , m_show(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_table(new OutcomeTable(m_outcomes, this))
    , m_start(new QPushButton(this))
{
    setWindowTitle(tr("Plan: %1").arg(text::sentence(m_request)));
    for (QLabel *label : {m_sums, m_space, m_notice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    fillPolicies(m_policy, m_request.options.onFile);
    m_show->addItem(tr("All items"));
    m_show->addItem(tr("What is in the way"));
    m_show->setAccessibleName(tr("Which items to show"));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setClearButtonEnabled(true);
    setUpTable();
    layOut();
    const auto filter = [this] {
        m_outcomes->setFilter(m_show->currentIndex() == 1 ? OutcomeModel::Show::Problems : OutcomeModel::Show::All,
                              m_search->text().trimmed());
    };
    connect(m_show, &QComboBox::currentIndexChanged, this, filter);
    connect(m_search, &QLineEdit::textChanged, this, filter);
    connect(m_policy, &QComboBox::currentIndexChanged, this, [this] {
        m_request.options.onFile = choice<model::FileConflict>(m_policy);
        plan();
    });
    connect(m_summary, &PlanSummary::changed, this, &PlanDialog::showSums);
    connect(&m_source, &QueueSource::changed, this, &PlanDialog::refresh);
    m_browser.freeSpace(m_request.destination, this, [this](const Result<std::uint64_t> &space) {
        if (space)
            m_available = *space;
        showSums();
    });
    plan();
}

PlanDialog::~PlanDialog()
{
    dropPlan();
}

void PlanDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Items of the plan"));
    m_table->setColumnHidden(OutcomeModel::Size, true);
    m_table->setColumnHidden(OutcomeModel::How, true);
}

void PlanDialog::layOut()
{
    QFont font = m_sums->font();
    font.setBold(true);
    m_sums->setFont(font);
    auto *label = new QLabel(tr("If a file &exists:"), this);
    label->setBuddy(m_policy);
    auto *choices = new QHBoxLayout;
    choices->addWidget(label);
    choices->addWidget(m_policy);
    choices->addStretch(1);
    choices->addWidget(m_show);
    choices->addWidget(m_search);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_start->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_notice, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_start);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_sums);
    whole->addWidget(m_space);
    whole->addLayout(choices);
    whole->addWidget(m_table, 1);
    whole->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 30);
}

void PlanDialog::plan()
{
    dropPlan();
    const Path file = Path(QFile::encodeName(m_folder.path()).toStdString()).child("plan" + std::to_string(++m_round) + ".jsonl");
    const Result<std::shared_ptr<store::OutcomeFile>> outcomes = store::OutcomeFile::create(file);
    if (!outcomes) {
        m_notice->setText(text::errorSentence(outcomes.error()));
        m_start->setEnabled(false);
        return;
    }
    model::Request request = m_request;
    request.options.dryRun = true;
    // A plan is not asked about: what it would ask is what it finds.
    if (request.options.onFile == model::FileConflict::Ask)
        request.options.onFile = model::FileConflict::Fail;
    if (request.options.onFolder == model::FolderConflict::Ask)
        request.options.onFolder = model::FolderConflict::Merge;
    m_seen.reset();
    m_job = m_source.submit(std::move(request), {*outcomes});
    m_source.startNow(m_job);
    m_summary->setFile(file);
    m_outcomes->setPlan(m_request.options.onFile == model::FileConflict::Ask);
    m_outcomes->setFile(file);
    showSums();
}

void PlanDialog::dropPlan()
{
    if (!m_job.isValid())
        return;
    m_source.cancel(m_job);
    m_source.clear(m_job);
    m_job = {};
}

void PlanDialog::refresh()
{
    const auto job = m_source.snapshot()->job(m_job);
    if (!job || (m_seen && m_seen->revision == job->revision))
        return;
    m_seen = job;
    m_summary->refresh();
    m_outcomes->refresh();
    showSums();
}

void PlanDialog::showSums()
{
    const PlanCounts &counts = m_summary->counts();
    const bool isWhole = m_seen && model::isFinal(m_seen->state) && !m_summary->isBusy();
    QStringList parts;
    const auto add = [&parts](const QString &words, std::uint64_t number) {
        if (number > 0)
            parts << words;
    };
    add(tr("%Ln new", "items", text::plural(counts.fresh)), counts.fresh);
    add(tr("%Ln folder(s)", nullptr, text::plural(counts.folders)), counts.folders);
    add(tr("%Ln replace(s) another", nullptr, text::plural(counts.replaced)), counts.replaced);
    add(tr("%Ln skipped", nullptr, text::plural(counts.skipped)), counts.skipped);
    add(m_request.options.onFile == model::FileConflict::Ask ? tr("%Ln to be asked about", nullptr, text::plural(counts.taken))
                                                             : tr("%Ln exist(s) already", nullptr, text::plural(counts.taken)),
        counts.taken);
    add(tr("%Ln not possible", nullptr, text::plural(counts.failed)), counts.failed);
    if (!isWhole)
        parts << tr("looking…");
    m_sums->setText(parts.isEmpty() ? tr("Nothing to do.") : parts.join(tr(" · ", "between counts")));

    QStringList space;
    if (m_seen && m_seen->found.bytes > 0)
        space << tr("The sources hold %1.", "size").arg(text::size(m_seen->found.bytes));
    if (m_available)
        space << tr("%1 are free at the destination.", "size").arg(text::size(*m_available));
    const bool isTooMuch = m_available && m_seen && m_seen->found.bytes > *m_available;
    if (isTooMuch)
        space << tr("That is %1 too little if all of it is new.", "size").arg(text::size(m_seen->found.bytes - *m_available));
    m_space->setText(space.join(QLatin1Char(' ')));
    m_notice->setText(m_seen && m_seen->error ? text::errorSentence(*m_seen->error) : QString());
    m_start->setText(startWord());
    m_start->setEnabled(isWhole && m_seen->state != model::JobState::Failed);
}

QString PlanDialog::startWord() const
{
    const PlanCounts &counts = m_summary->counts();
    const bool isMove = m_request.kind == model::JobKind::Move;
    const int fresh = text::plural(counts.fresh);
    QStringList parts;
    if (counts.fresh > 0)
        parts << (isMove ? tr("Move %Ln", "items", fresh) : tr("Copy %Ln", "items", fresh));
    if (counts.replaced > 0)
        parts << tr("replace %Ln", "items", text::plural(counts.replaced));
    if (counts.taken > 0 && m_request.options.onFile == model::FileConflict::Ask)
        parts << tr("ask about %Ln", "items", text::plural(counts.taken));
    if (parts.isEmpty())
        return isMove ? tr("Move") : tr("Copy");
    const QString words = parts.join(tr(", ", "between what a button will do"));
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace ferry::ui
