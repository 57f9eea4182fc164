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

QString sentenceOf(model::NoFollowUp why, const QString &nothingToDo, const QString &ofItsKind)
{
    switch (why) {
    case model::NoFollowUp::NotEnded:
        return FollowUpText::tr("This job has not ended.");
    case model::NoFollowUp::NotLogged:
        return FollowUpText::tr("No log of this job was kept.");
    case model::NoFollowUp::Forgotten:
        return FollowUpText::tr("What this job was to do is not known any more.");
    case model::NoFollowUp::NothingToDo:
        return nothingToDo;
    case model::NoFollowUp::OfItsKind:
        return ofItsKind;
    }
    return {};
}

/// `whyNot` is one of the model's; `nothing` and `ofItsKind` are said for what it may answer.
QString reasonFor(const model::JobSnapshot *job, std::optional<model::NoFollowUp> (*whyNot)(const model::JobSnapshot &),
                  const QString &nothing, const QString &ofItsKind)
{
    if (!job)
        return FollowUpText::tr("Choose a job first.");
    const auto why = whyNot(*job);
    return why ? sentenceOf(*why, nothing, ofItsKind) : QString();
}

} // namespace

QString whyNoRetry(const model::JobSnapshot *job)
{
    return reasonFor(job, model::whyNoRetry, FollowUpText::tr("Nothing of this job failed."),
                     FollowUpText::tr("A job of this kind is not tried again in part."));
}

QString whyNoUndo(const model::JobSnapshot *job)
{
    return reasonFor(job, model::whyNoUndo, FollowUpText::tr("This job changed nothing."),
                     FollowUpText::tr("A job of this kind cannot be undone."));
}

QString whyNoCopyOfDiffering(const model::JobSnapshot *job)
{
    return reasonFor(job, model::whyNoCopyOfDiffering, FollowUpText::tr("Nothing was found to differ or to be missing in the target."),
                     FollowUpText::tr("This job compared nothing."));
}

QString whyNoTrashOfExtra(const model::JobSnapshot *job)
{
    return reasonFor(job, model::whyNoTrashOfExtra, FollowUpText::tr("Nothing was found that only the target has."),
                     FollowUpText::tr("This job compared nothing."));
}

} // namespace ferry::ui
