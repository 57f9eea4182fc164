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

} // namespace

QString whyNoRetry(const model::JobSnapshot *job)
{
    if (!job)
        return FollowUpText::tr("Choose a job first.");
    const auto why = model::whyNoRetry(*job);
    return why ? sentenceOf(*why, FollowUpText::tr("Nothing of this job failed."),
                            FollowUpText::tr("A job of this kind is not tried again in part."))
               : QString();
}

QString whyNoUndo(const model::JobSnapshot *job)
{
    if (!job)
        return FollowUpText::tr("Choose a job first.");
    const auto why = model::whyNoUndo(*job);
    return why ? sentenceOf(*why, FollowUpText::tr("This job changed nothing."), FollowUpText::tr("A job of this kind cannot be undone."))
               : QString();
}

QString whyNoCopyOfDiffering(const model::JobSnapshot *job)
{
    if (!job)
        return FollowUpText::tr("Choose a job first.");
    const auto why = model::whyNoCopyOfDiffering(*job);
    return why ? sentenceOf(*why, FollowUpText::tr("Nothing was found to differ or to be missing in the target."),
                            FollowUpText::tr("This job compared nothing."))
               : QString();
}

QString whyNoTrashOfExtra(const model::JobSnapshot *job)
{
    if (!job)
        return FollowUpText::tr("Choose a job first.");
    const auto why = model::whyNoTrashOfExtra(*job);
    return why
        ? sentenceOf(*why, FollowUpText::tr("Nothing was found that only the target has."), FollowUpText::tr("This job compared nothing."))
        : QString();
}

} // namespace ferry::ui
