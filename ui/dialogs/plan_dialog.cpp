// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "core/archive/archive_reader.h"
#include "core/browse/devices.h"
#include "core/ferry_core.h"
#include "core/store/outcome_file.h"
#include "ui/bridge/in_background.h"
#include "ui/bridge/queue_source.h"
#include "ui/bridge/taken_out.h"
#include "ui/dialogs/add_paused_button.h"
#include "ui/dialogs/choice_box.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/models/outcome_model.h"
#include "ui/models/past_pace.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/outcome_text.h"
#include "ui/text/quantities.h"
#include "ui/views/filter_chips.h"
#include "ui/views/outcome_table.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

constexpr int kWide = 95; // characters, from which on the sides stand beside each other

}

/// Where a dry run tells of its items.
struct PlanDialog::Record {
    std::shared_ptr<TakenOutFolder> folder;
    Path file;
    std::shared_ptr<store::OutcomeFile> outcomes;
};

/// What earlier jobs tell of how long this one may take.
struct PlanDialog::Past {
    store::JobHistory jobs;
    std::vector<browse::Device> devices;
};

PlanDialog::PlanDialog(QueueSource &source, model::Request request, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_request(std::move(request))
    , m_summary(new PlanSummary(this))
    , m_outcomes(new OutcomeModel(this))
    , m_sums(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_losses(new QLabel(this))
    , m_onFile(new ChoiceBox(this))
    , m_onFolder(new ChoiceBox(this))
    , m_onError(new ChoiceBox(this))
    , m_keepReplaced(new QCheckBox(tr("&Keep what is replaced, until it is accepted or undone"), this))
    , m_show(makeChips(this))
    , m_search(new QLineEdit(this))
    , m_table(new OutcomeTable(m_outcomes, this))
    , m_start(new QPushButton(this))
    , m_addPaused(new AddPausedButton(m_start, this))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setWindowTitle(tr("Plan: %1").arg(text::sentence(m_request)));
    for (QLabel *label : {m_sums, m_facts, m_notice, m_losses}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    fillPolicies(m_onFile, m_request.options.onFile);
    fillPolicies(m_onFolder, m_request.options.onFolder);
    fillPolicies(m_onError, m_request.options.onError);
    m_keepReplaced->setChecked(m_request.options.keepReplaced);
    m_keepReplaced->setToolTip(text::toolTip(tr("In a hidden folder beside it")));
    m_search->setPlaceholderText(tr("Search names"));
    m_search->setAccessibleName(tr("Search names"));
    m_search->setClearButtonEnabled(true);
    setUpTable();
    layOut();
    connect(m_show, &FilterChips::chosenChanged, this, &PlanDialog::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &PlanDialog::applyFilter);
    for (QComboBox *box : {m_onFile, m_onFolder})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanDialog::takeChoices);
    connect(m_keepReplaced, &QCheckBox::toggled, this, &PlanDialog::takeChoices);
    // What may fail later is no part of the plan, so that another choice makes no other.
    connect(m_onError, &QComboBox::currentIndexChanged, this,
            [this] { m_request.options.onError = choice<model::ErrorPolicy>(m_onError); });
    connect(m_summary, &PlanSummary::changed, this, &PlanDialog::showState);
    connect(&m_source, &QueueSource::changed, this, &PlanDialog::refresh);
    lookAtThePast();
    plan();
}

PlanDialog::~PlanDialog()
{
    dropPlan();
}

bool PlanDialog::addsPaused() const
{
    return m_addPaused->isMeant();
}

FilterChips *PlanDialog::makeChips(QWidget *parent)
{
    using Show = OutcomeModel::Show;
    auto *chips = new FilterChips(parent);
    chips->setAccessibleName(tr("Which items to show"));
    const auto add = [chips](const QString &word, const QString &meaning, Show show) { chips->add(word, meaning, static_cast<int>(show)); };
    add(tr("All", "items"), tr("All items"), Show::All);
    add(tr("In the way", "items"), tr("What is in the way"), Show::Problems);
    add(tr("New", "items"), tr("What comes to a free name"), Show::New);
    add(tr("Replacing", "items"), tr("What takes the place of another"), Show::Replaced);
    add(tr("Identical", "items"), tr("What is there already and looks the same"), Show::Identical);
    add(tr("Skipped", "items"), tr("What would not be copied"), Show::Skipped);
    return chips;
}

void PlanDialog::applyFilter()
{
    m_outcomes->setFilter(static_cast<OutcomeModel::Show>(m_show->chosen()), m_search->text().trimmed());
}

void PlanDialog::resizeEvent(QResizeEvent *event)
{
    const bool isWide = width() >= fontMetrics().averageCharWidth() * kWide;
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QDialog::resizeEvent(event);
}

void PlanDialog::setComesUnasked()
{
    m_isUnasked = true;
    m_table->setFocus();
    showState();
}

/// Who searches does not mean to start, nor who has pressed Enter before the dialog was there.
void PlanDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_search)
        return m_table->setFocus(Qt::OtherFocusReason);
    if (isEnter && m_isUnasked && focusWidget() == m_table)
        return;
    QDialog::keyPressEvent(event);
}

void PlanDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Items of the plan"));
    m_table->setSearchField(m_search);
    m_table->setColumnHidden(OutcomeModel::How, true);
}

/// Each kind of problem with what is to become of it.
QLayout *PlanDialog::layOutChoices()
{
    auto *choices = new QFormLayout;
    const auto addRow = [choices](const QString &word, QWidget *field) {
        auto *label = new QLabel(word);
        label->setBuddy(field);
        choices->addRow(label, field);
    };
    addRow(tr("If a file &exists:"), m_onFile);
    addRow(tr("If a folder e&xists:"), m_onFolder);
    addRow(tr("If something &fails:"), m_onError);
    choices->addRow(m_keepReplaced); // long words, so across both columns
    return choices;
}

void PlanDialog::layOut()
{
    QFont font = m_sums->font();
    font.setBold(true);
    m_sums->setFont(font);
    auto *found = new QVBoxLayout;
    found->addWidget(m_sums);
    found->addWidget(m_facts);
    found->addStretch(1);
    auto *wrong = new QVBoxLayout;
    wrong->addWidget(m_notice);
    wrong->addWidget(m_losses);
    wrong->addLayout(layOutChoices());
    wrong->addStretch(1);
    m_sides->setSpacing(fontMetrics().averageCharWidth() * 3);
    m_sides->addLayout(found, 1);
    m_sides->addLayout(wrong, 1);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_show, 3);
    filters->addWidget(m_search, 2);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_start->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_addPaused);
    buttons->addWidget(m_start);
    setTabOrder(m_table, close); // as seen
    setTabOrder(close, m_addPaused);
    setTabOrder(m_addPaused, m_start);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(m_sides);
    whole->addLayout(filters);
    whole->addWidget(m_table, 1);
    whole->addLayout(buttons);
    m_onFile->setFocus(); // where there is something to decide
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 32);
}

QString PlanDialog::sums() const
{
    return m_sums->text();
}

QString PlanDialog::facts() const
{
    return m_facts->text();
}

QString PlanDialog::notice() const
{
    return m_notice->text();
}

QString PlanDialog::losses() const
{
    return m_losses->text();
}

void PlanDialog::takeChoices()
{
    m_request.options.onFile = choice<model::FileConflict>(m_onFile);
    m_request.options.onFolder = choice<model::FolderConflict>(m_onFolder);
    m_request.options.keepReplaced = m_keepReplaced->isChecked();
    plan();
}

/// Blocking.
Result<PlanDialog::Record> PlanDialog::makeRecord()
{
    Result<std::shared_ptr<TakenOutFolder>> folder = TakenOutFolder::make(archive::spoolFolder());
    if (!folder)
        return Failure(folder.error());
    Path file = (*folder)->next();
    Result<std::shared_ptr<store::OutcomeFile>> outcomes = store::OutcomeFile::create(file);
    if (!outcomes)
        return Failure(outcomes.error());
    // Whoever lets go of it last, it is removed by another thread.
    const auto letGo = [own = *folder](TakenOutFolder *) mutable { sharedThreads().start([gone = std::move(own)] { }); };
    return Record {std::shared_ptr<TakenOutFolder>(folder->get(), letGo), std::move(file), *std::move(outcomes)};
}

void PlanDialog::lookAtThePast()
{
    // One that hangs leaves later plans without the time they take, and nothing else.
    static QThreadPool &threads = lastingThreads(2);
    inBackground(
        threads, this,
        [state = m_source.stateFolder()] {
            return std::make_shared<const Past>(Past {FerryCore::history(state, {}), browse::mountedDevices()});
        },
        [this](std::shared_ptr<const Past> past) {
            m_past = std::move(past);
            showState();
        });
}

void PlanDialog::plan()
{
    dropPlan();
    m_seen.reset();
    m_error.reset();
    m_summary->setFile({});
    inBackground(
        this, [] { return makeRecord(); },
        [this, round = ++m_round](Result<Record> record) {
            if (round != m_round)
                return; // something else was chosen meanwhile
            if (record)
                return begin(*std::move(record));
            m_error = record.error();
            showState();
        });
    showState();
}

void PlanDialog::begin(Record record)
{
    model::Request request = m_request;
    request.options.dryRun = true;
    // A plan is not asked about: what it would ask is what it finds.
    if (request.options.onFile == model::FileConflict::Ask)
        request.options.onFile = model::FileConflict::Fail;
    if (request.options.onFolder == model::FolderConflict::Ask)
        request.options.onFolder = model::FolderConflict::Merge;
    request.options.onError = model::ErrorPolicy::Fail;
    m_job = m_source.submit(std::move(request), {std::move(record.outcomes)});
    m_source.startNow(m_job);
    m_folder = std::move(record.folder);
    m_summary->setFile(record.file);
    m_outcomes->setPlan(m_request.options.onFile == model::FileConflict::Ask);
    m_outcomes->setFile(record.file);
    showState();
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
    showState();
}

bool PlanDialog::isPlanned() const
{
    return m_seen && model::isFinal(m_seen->state) && !isGivenUp();
}

/// Planned, and counted.
bool PlanDialog::isWhole() const
{
    return isPlanned() && !m_summary->isBusy();
}

/// By somebody else; another choice makes another.
bool PlanDialog::isGivenUp() const
{
    return m_seen && (m_seen->state == model::JobState::Cancelled || m_seen->state == model::JobState::Interrupted);
}

QStringList PlanDialog::countWords() const
{
    const PlanCounts &counts = m_summary->counts();
    QStringList parts;
    const auto add = [&parts](const QString &words, std::uint64_t number) {
        if (number > 0)
            parts << words;
    };
    add(tr("%Ln new", "items", text::plural(counts.fresh)), counts.fresh);
    add(tr("%Ln folder(s)", nullptr, text::plural(counts.folders)), counts.folders);
    add(tr("%Ln replace(s) another", nullptr, text::plural(counts.replaced)), counts.replaced);
    add(tr("%Ln identical", "items left alone", text::plural(counts.identical)), counts.identical);
    add(tr("%Ln kept beside another", "items", text::plural(counts.keptBoth)), counts.keptBoth);
    add(tr("%Ln skipped", nullptr, text::plural(counts.skipped)), counts.skipped);
    add(m_request.options.onFile == model::FileConflict::Ask ? tr("%Ln to be asked about", nullptr, text::plural(counts.taken))
                                                             : tr("%Ln exist(s) already", nullptr, text::plural(counts.taken)),
        counts.taken);
    add(tr("%Ln not possible", nullptr, text::plural(counts.failed)), counts.failed);
    return parts;
}

/// Nothing but a job of the same sort tells how fast two devices are together.
QString PlanDialog::timeSentence() const
{
    if (!m_past || !isWhole() || !m_seen->plan)
        return {};
    const PlanCounts &counts = m_summary->counts();
    const model::Totals coming {.items = counts.fresh + counts.replaced + counts.keptBoth, .bytes = m_seen->plan->roomNeeded};
    const auto takes = durationAsBefore(m_past->jobs, m_past->devices, m_request, coming);
    return takes ? tr("At the pace of the last such job it takes %1.", "a time").arg(text::timeLeft(*takes)) : QString();
}

QStringList PlanDialog::factSentences() const
{
    const PlanCounts &counts = m_summary->counts();
    QStringList sentences;
    if (counts.alike > 0)
        sentences << tr("What is there looks the same as %Ln of them: size and time.", nullptr, text::plural(counts.alike));
    if (!m_seen || !m_seen->plan)
        return sentences;
    const model::PlanTotals &totals = *m_seen->plan;
    if (totals.merging > 0 && m_request.options.onFolder == model::FolderConflict::Ask)
        sentences << tr("You will be asked about %Ln folder(s) that exist(s); here it is as if they were merged.", nullptr,
                        text::plural(totals.merging));
    if (totals.roomNeeded > 0)
        sentences << (totals.roomFree > 0
                          ? tr("Needs up to %1 of %2 free.", "sizes").arg(text::size(totals.roomNeeded), text::size(totals.roomFree))
                          : tr("Needs up to %1.", "size").arg(text::size(totals.roomNeeded)));
    if (totals.roomFreed > 0)
        sentences << tr("What is replaced gives back %1 on the way.", "size").arg(text::size(totals.roomFreed));
    if (totals.roomNeeded > 0 && totals.roomNeeded <= totals.roomFree)
        sentences << tr("At least %1 will stay free.", "size").arg(text::size(totals.roomFree - totals.roomNeeded));
    if (const QString time = timeSentence(); !time.isEmpty())
        sentences << time;
    return sentences;
}

QString PlanDialog::lossSentence() const
{
    QStringList lost;
    for (const model::LossKind kind : m_seen && m_seen->plan ? m_seen->plan->cannotHold : std::vector<model::LossKind>())
        lost << text::lossWord({.kind = kind, .code = 0, .detail = {}, .unsupported = true});
    return lost.isEmpty() ? QString() : tr("The destination cannot keep: %1.").arg(lost.join(tr(", ", "between what cannot be kept")));
}

QStringList PlanDialog::noticeSentences() const
{
    QStringList sentences;
    const std::optional<Error> &unread = m_summary->error();
    for (const std::optional<Error> &error :
         {m_error, m_seen ? m_seen->error : std::nullopt, m_seen ? m_seen->logError : std::nullopt, unread}) {
        if (error)
            sentences << text::errorSentence(*error);
    }
    if (const std::uint64_t unread = m_summary->counts().unread; unread > 0)
        sentences << tr("%Ln item(s) of the plan cannot be read and are not counted.", nullptr, text::plural(unread));
    if (isGivenUp())
        sentences << text::stateWord(*m_seen);
    if (m_seen && m_seen->plan && !m_seen->plan->mayHaveRoom()) {
        const model::PlanTotals &totals = *m_seen->plan;
        sentences << tr("Up to %1 of room is missing.", "size").arg(text::size(totals.roomNeeded - totals.roomFree - totals.roomFreed));
    }
    return sentences;
}

void PlanDialog::showState()
{
    const bool hasFailed = m_error || isGivenUp() || (m_seen && m_seen->state == model::JobState::Failed);
    QStringList parts = countWords();
    if (!isWhole() && !hasFailed)
        parts << (isPlanned() ? tr("reading what was found…") : tr("looking…"));
    m_sums->setText(parts.isEmpty() && !hasFailed ? tr("Nothing to do.") : parts.join(tr(" · ", "between counts")));
    m_facts->setText(factSentences().join(QLatin1Char(' ')));
    m_notice->setText(noticeSentences().join(QLatin1Char(' ')));
    m_losses->setText(lossSentence());
    for (QLabel *label : {m_facts, m_notice, m_losses})
        label->setHidden(label->text().isEmpty());
    const bool isKnown = isWhole() && !hasFailed;
    m_start->setText(isKnown ? startWord() : text::kindWord(m_request.kind));
    m_start->setEnabled(isKnown || m_isUnasked);
}

QString PlanDialog::startWord() const
{
    const PlanCounts &counts = m_summary->counts();
    const std::uint64_t coming = counts.fresh + counts.keptBoth;
    const int number = text::plural(coming);
    QStringList parts;
    if (coming > 0) {
        parts << (m_request.kind == model::JobKind::Move          ? tr("Move %Ln", "items", number)
                      : m_request.kind == model::JobKind::Extract ? tr("Extract %Ln", "items", number)
                                                                  : tr("Copy %Ln", "items", number));
    }
    if (counts.replaced > 0)
        parts << tr("replace %Ln", "items", text::plural(counts.replaced));
    if (counts.taken > 0 && m_request.options.onFile == model::FileConflict::Ask)
        parts << tr("ask about %Ln", "items", text::plural(counts.taken));
    if (parts.isEmpty())
        return text::kindWord(m_request.kind);
    const QString words = parts.join(tr(", ", "between what a button will do"));
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace ferry::ui
