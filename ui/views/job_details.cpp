// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_details.h"

#include "ui/bridge/queue_source.h"
#include "ui/dialogs/choice_box.h"
#include "ui/dialogs/limit_box.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/elided_label.h"
#include "ui/views/rate_graph.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ferry::ui {

namespace {

bool isRemoval(const model::JobSnapshot &job)
{
    return job.request->kind == model::JobKind::Delete || job.request->kind == model::JobKind::Trash;
}

QString namesInWork(const model::JobSnapshot &job)
{
    QStringList names;
    for (const std::string &name : job.current)
        names << text::safe(name);
    return names.join(QStringLiteral(" · "));
}

} // namespace

JobDetails::JobDetails(QueueSource &source, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_history(new RateHistory(source, this))
    , m_sentence(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_graph(new RateGraph(this))
    , m_current(new ElidedLabel(this))
    , m_counts(new ElidedLabel(this))
    , m_settings(new QWidget(this))
    , m_limit(new LimitBox(m_settings))
    , m_verification(new ChoiceBox(m_settings))
    , m_onFile(new ChoiceBox(m_settings))
    , m_onFolder(new ChoiceBox(m_settings))
    , m_priority(new ChoiceBox(m_settings))
    , m_grid(new QGridLayout(m_settings))
{
    setAccessibleName(tr("Details of the job"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sentence->setBold(true);
    for (ElidedLabel *label : {m_sentence, m_current, m_counts})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_current->setSubdued(true);
    buildSettings();
    layOut();
}

void JobDetails::buildSettings()
{
    m_limit->setSuffix(tr(" MB/s", "megabytes per second, behind a number"));
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setAccessibleName(tr("Speed limit of this job"));
    m_limit->setKeyboardTracking(false);
    connect(m_limit, &LimitBox::limitChanged, this, &JobDetails::setLimit);
    fillVerifications(m_verification, model::Verification::None);
    m_verification->setAccessibleName(tr("Whether this job reads back what it writes"));
    m_verification->setToolTip(text::toolTip(tr("Of files that begin from now on")));
    connect(m_verification, &QComboBox::activated, this, &JobDetails::setVerification);
    fillPolicies(m_onFile, model::FileConflict::Ask);
    m_onFile->setAccessibleName(tr("What this job does if a file exists"));
    connect(m_onFile, &QComboBox::activated, this, &JobDetails::setFilePolicy);
    fillPolicies(m_onFolder, model::FolderConflict::Merge);
    m_onFolder->setAccessibleName(tr("What this job does if a folder exists"));
    connect(m_onFolder, &QComboBox::activated, this, &JobDetails::setFolderPolicy);
    fillPriorities(m_priority, model::Priority::Normal);
    m_priority->setAccessibleName(tr("Priority of this job"));
    m_priority->setToolTip(text::toolTip(tr("In the background it gives way to other programs")));
    connect(m_priority, &QComboBox::activated, this, &JobDetails::setPriority);
    for (QComboBox *box : {m_verification, m_onFile, m_onFolder, m_priority}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(9);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    // Without letters of their own: those of the window's menus would be in their way.
    const auto field = [this](const QString &word, QWidget *box) {
        auto *label = new QLabel(word, m_settings);
        label->setBuddy(box);
        return Setting {label, box};
    };
    m_fields = {field(tr("Limit:"), m_limit), field(tr("Verify:"), m_verification), field(tr("If a file exists:"), m_onFile),
                field(tr("If a folder exists:"), m_onFolder), field(tr("Priority:"), m_priority)};
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    takeForm(false);
    m_settings->setMinimumWidth(m_grid->totalMinimumSize().width());
    takeForm(true);
    m_wideMinimum = m_grid->totalMinimumSize().width();
}

/// Two beside each other, each with its word before it or, where that has no room, above it.
void JobDetails::takeForm(bool isWide)
{
    m_isWide = isWide;
    for (const Setting &field : m_fields) {
        m_grid->removeWidget(field.label);
        m_grid->removeWidget(field.box);
    }
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const int row = static_cast<int>(i) / 2;
        const int column = static_cast<int>(i) % 2;
        m_grid->addWidget(m_fields[i].label, isWide ? row : 2 * row, isWide ? 2 * column : column);
        m_grid->addWidget(m_fields[i].box, isWide ? row : 2 * row + 1, isWide ? 2 * column + 1 : column);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, isWide ? column % 2 : column < 2 ? 1 : 0);
}

void JobDetails::layOut()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_sentence, 1);
    title->addWidget(m_state);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 7, 12, 7);
    whole->setSpacing(4);
    whole->addLayout(title);
    whole->addWidget(m_graph, 1);
    whole->addWidget(m_current);
    whole->addWidget(m_counts);
    whole->addWidget(m_settings);
}

void JobDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins around = layout()->contentsMargins();
    const bool isWide = width() - around.left() - around.right() >= m_wideMinimum;
    if (isWide != m_isWide)
        takeForm(isWide);
}

void JobDetails::setJob(std::shared_ptr<const model::JobSnapshot> job)
{
    const bool isSame = job && m_job && job->id == m_job->id && job->revision == m_job->revision;
    m_job = std::move(job);
    if (!isSame && isVisible())
        showJob();
}

void JobDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showJob();
}

void JobDetails::showJob()
{
    if (!m_job)
        return;
    const bool isFinal = model::isFinal(m_job->state);
    m_sentence->setText(text::sentence(*m_job->request));
    m_state->setText(text::stateWord(*m_job));
    m_graph->setVisible(!isRemoval(*m_job));
    m_graph->setCurve(m_history->curve(m_job->id));
    m_current->setVisible(!isFinal);
    m_current->setText(m_job->current.empty() ? text::waitingForJob(*m_job) : namesInWork(*m_job));
    m_counts->setText(text::tallied(*m_job));
    m_settings->setVisible(!isFinal);
    showSettings();
}

void JobDetails::showSettings()
{
    const model::JobKind kind = m_job->request->kind;
    const bool meetsFiles = model::transfers(kind);
    const bool meetsFolders = meetsFiles && kind != model::JobKind::Compress; // an archive is a file
    const std::array<bool, 5> areShown {!isRemoval(*m_job), m_job->mayChangeVerification, meetsFiles, meetsFolders, true};
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i].label->setVisible(areShown[i]);
        m_fields[i].box->setVisible(areShown[i]);
    }
    const bool isOther = m_job->id != m_shown;
    m_shown = m_job->id;
    if (isOther) {
        for (QComboBox *box : {m_verification, m_onFile, m_onFolder, m_priority})
            box->hidePopup(); // it was opened for the former one
    }
    if (isOther || !m_limit->hasFocus())
        m_limit->setLimit(m_job->limit);
    m_policies = m_job->policies;
    choose(m_verification, m_job->verification);
    choose(m_onFile, m_policies.onFile);
    choose(m_onFolder, m_policies.onFolder);
    choose(m_priority, m_job->priority);
}

void JobDetails::setFilePolicy()
{
    if (!m_job)
        return;
    m_policies.onFile = choice<model::FileConflict>(m_onFile);
    m_source.setPolicies(m_job->id, m_policies);
}

void JobDetails::setFolderPolicy()
{
    if (!m_job)
        return;
    m_policies.onFolder = choice<model::FolderConflict>(m_onFolder);
    m_source.setPolicies(m_job->id, m_policies);
}

void JobDetails::setVerification()
{
    if (m_job)
        m_source.setVerification(m_job->id, choice<model::Verification>(m_verification));
}

void JobDetails::setPriority()
{
    if (m_job)
        m_source.setPriority(m_job->id, choice<model::Priority>(m_priority));
}

void JobDetails::setLimit(ByteRate limit)
{
    if (m_job)
        m_source.setLimit(m_job->id, limit);
}

} // namespace ferry::ui
