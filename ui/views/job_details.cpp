// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/job_details.h"

#include "ui/bridge/queue_source.h"
#include "ui/dialogs/limit_box.h"
#include "ui/dialogs/option_boxes.h"
#include "ui/text/error_text.h"
#include "ui/text/job_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"
#include "ui/views/elided_label.h"
#include "ui/views/rate_graph.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_limit(new LimitBox(this))
    , m_onFile(new QComboBox(this))
{
    setAccessibleName(tr("Details of the job"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sentence->setBold(true);
    for (ElidedLabel *label : {m_sentence, m_current, m_counts})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_current->setSubdued(true);
    m_limit->setSuffix(tr(" MB/s", "megabytes per second, behind a number"));
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setAccessibleName(tr("Speed limit of this job"));
    m_limit->setKeyboardTracking(false);
    connect(m_limit, &LimitBox::limitChanged, this, &JobDetails::setLimit);
    fillPolicies(m_onFile, model::FileConflict::Ask);
    m_onFile->setAccessibleName(tr("What this job does if a file exists"));
    m_onFile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_onFile->setMinimumContentsLength(12);
    connect(m_onFile, &QComboBox::activated, this, &JobDetails::setPolicy);
    layOut();
}

void JobDetails::layOut()
{
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_sentence, 1);
    title->addWidget(m_state);

    auto *limit = new QLabel(tr("&Limit:"), this);
    limit->setBuddy(m_limit);
    auto *settings = new QHBoxLayout(m_settings);
    settings->setContentsMargins({});
    settings->addWidget(limit);
    settings->addWidget(m_limit);
    auto *onFile = new QLabel(tr("If a file &exists:"), this);
    onFile->setBuddy(m_onFile);
    settings->addSpacing(12);
    settings->addWidget(onFile);
    settings->addWidget(m_onFile, 1);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 7, 12, 7);
    whole->setSpacing(4);
    whole->addLayout(title);
    whole->addWidget(m_graph, 1);
    whole->addWidget(m_current);
    whole->addWidget(m_counts);
    whole->addWidget(m_settings);
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
    m_current->setText(namesInWork(*m_job));
    m_counts->setText(text::tallied(*m_job));
    m_settings->setVisible(!isFinal && !isRemoval(*m_job));
    if (!m_onFile->hasFocus())
        choose(m_onFile, m_job->policies.onFile);
    if (!m_limit->hasFocus())
        m_limit->setLimit(m_job->limit);
}

void JobDetails::setPolicy()
{
    if (!m_job)
        return;
    model::Policies policies = m_job->policies;
    policies.onFile = choice<model::FileConflict>(m_onFile);
    m_source.setPolicies(m_job->id, policies);
}

void JobDetails::setLimit(ByteRate limit)
{
    if (m_job)
        m_source.setLimit(m_job->id, limit);
}

} // namespace ferry::ui
