// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/follow_ups.h"

#include "core/model/follow_up.h"

#include <QCoreApplication>

namespace ferry::ui {

namespace {

class FollowUpText
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpText)
};

/// Why nothing at all can be done; empty if something may.
QString obstacle(const model::JobSnapshot *job)
{
    if (!job)
        return FollowUpText::tr("Choose a job first.");
    if (!model::isFinal(job->state))
        return FollowUpText::tr("This job has not ended.");
    if (job->results.isEmpty())
        return FollowUpText::tr("No log of this job was kept.");
    if (job->request->sources.empty())
        return FollowUpText::tr("What this job was to do is not known any more.");
    return {};
}

} // namespace

FollowUps followUpsOf(const model::JobSnapshot *job)
{
    FollowUps after;
    after.whyNoRetry = after.whyNoUndo = obstacle(job);
    if (!after.whyNoRetry.isEmpty())
        return after;
    if (job->tally.failed > 0)
        after.retry = model::retryOf(*job->request, job->results);
    if (job->tally.done > 0)
        after.undo = model::undoOf(*job->request, job->results);
    if (job->tally.failed == 0)
        after.whyNoRetry = FollowUpText::tr("Nothing of this job failed.");
    else if (!after.retry)
        after.whyNoRetry = FollowUpText::tr("A job of this kind is not tried again in part.");
    if (job->tally.done == 0)
        after.whyNoUndo = FollowUpText::tr("This job changed nothing.");
    else if (!after.undo)
        after.whyNoUndo = FollowUpText::tr("A job of this kind cannot be undone.");
    return after;
}

} // namespace ferry::ui
