// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/outcome_text.h"

#include "ui/text/error_text.h"
#include "ui/text/names.h"
#include "ui/text/quantities.h"

#include <QCoreApplication>
#include <QStringList>

namespace ferry::ui::text {

namespace {

class OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

QString skipSentence(model::SkipReason reason)
{
    switch (reason) {
    case model::SkipReason::None:
        return {};
    case model::SkipReason::Policy:
        return OutcomeText::tr("There already, and existing files were to stay.");
    case model::SkipReason::NotNewer:
        return OutcomeText::tr("The one there is as new or newer.");
    case model::SkipReason::SameSize:
        return OutcomeText::tr("The one there has the same size.");
    case model::SkipReason::SameContent:
        return OutcomeText::tr("The one there has the same content.");
    case model::SkipReason::Socket:
        return OutcomeText::tr("A socket lives only as long as its program; it cannot be copied.");
    case model::SkipReason::ContentKept:
        return OutcomeText::tr("Stays, because something in it stays.");
    case model::SkipReason::Answer:
        return OutcomeText::tr("Skipped as you answered.");
    case model::SkipReason::Undone:
        return OutcomeText::tr("Undone already.");
    case model::SkipReason::Gone:
        return OutcomeText::tr("Not there any more.");
    case model::SkipReason::Extra:
        return OutcomeText::tr("Only in the target.");
    }
    return {};
}

} // namespace

QString statusWord(model::ItemStatus status)
{
    switch (status) {
    case model::ItemStatus::Done:
        return OutcomeText::tr("Done");
    case model::ItemStatus::Lossy:
        return OutcomeText::tr("Not complete");
    case model::ItemStatus::Skipped:
        return OutcomeText::tr("Skipped");
    case model::ItemStatus::Failed:
        return OutcomeText::tr("Failed");
    case model::ItemStatus::Planned:
        return OutcomeText::tr("Planned");
    }
    return {};
}

QString opWord(model::ItemOp op)
{
    switch (op) {
    case model::ItemOp::CopyFile:
        return OutcomeText::tr("Copy file");
    case model::ItemOp::CopySymlink:
        return OutcomeText::tr("Copy link");
    case model::ItemOp::CopySpecial:
        return OutcomeText::tr("Copy special file");
    case model::ItemOp::HardLink:
        return OutcomeText::tr("Hard link");
    case model::ItemOp::MakeFolder:
        return OutcomeText::tr("Folder");
    case model::ItemOp::Move:
        return OutcomeText::tr("Move");
    case model::ItemOp::Remove:
        return OutcomeText::tr("Delete");
    case model::ItemOp::Trash:
        return OutcomeText::tr("Trash");
    case model::ItemOp::Verify:
        return OutcomeText::tr("Compare");
    case model::ItemOp::Check:
        return OutcomeText::tr("Check");
    case model::ItemOp::Extract:
        return OutcomeText::tr("Extract");
    case model::ItemOp::Compress:
        return OutcomeText::tr("Compress");
    }
    return {};
}

QString methodWord(model::Method method)
{
    switch (method) {
    case model::Method::None:
        return {};
    case model::Method::Reflink:
        return OutcomeText::tr("shared blocks");
    case model::Method::Batch:
        return OutcomeText::tr("in a batch");
    case model::Method::Stream:
        return OutcomeText::tr("in one stream");
    case model::Method::Chunked:
        return OutcomeText::tr("in parallel parts");
    case model::Method::Rename:
        return OutcomeText::tr("renamed");
    case model::Method::Link:
        return OutcomeText::tr("linked");
    case model::Method::Earlier:
        return OutcomeText::tr("finished before the interruption");
    case model::Method::Metadata:
        return OutcomeText::tr("times and rights only");
    }
    return {};
}

QString lossWord(const model::Loss &loss)
{
    switch (loss.kind) {
    case model::LossKind::Owner:
        return OutcomeText::tr("owner");
    case model::LossKind::Group:
        return OutcomeText::tr("group");
    case model::LossKind::Mode:
        return OutcomeText::tr("permissions");
    case model::LossKind::SetIdBits:
        return OutcomeText::tr("set-user-ID bits");
    case model::LossKind::Times:
        return OutcomeText::tr("times");
    case model::LossKind::Attribute:
        return loss.detail.empty() ? OutcomeText::tr("extended attributes") : OutcomeText::tr("attribute %1").arg(safe(loss.detail));
    case model::LossKind::Acl:
        return OutcomeText::tr("access list");
    case model::LossKind::HardLink:
        return OutcomeText::tr("hard link");
    case model::LossKind::Hole:
        return OutcomeText::tr("holes");
    case model::LossKind::SourceGrew:
        return OutcomeText::tr("what was added to the file meanwhile");
    }
    return {};
}

QString remark(const store::RecordedOutcome &outcome)
{
    if (outcome.error)
        return errorSentence(*outcome.error);
    if (outcome.status == model::ItemStatus::Skipped)
        return skipSentence(outcome.skipReason);
    if (!outcome.losses.empty()) {
        QStringList lost;
        for (const model::Loss &loss : outcome.losses)
            lost << lossWord(loss);
        const QString what = outcome.op == model::ItemOp::Verify ? OutcomeText::tr("Differs in: %1") : OutcomeText::tr("Not kept: %1");
        return what.arg(lost.join(OutcomeText::tr(", ", "between the parts of a list")));
    }
    if (outcome.replaced && outcome.method == model::Method::Metadata)
        return OutcomeText::tr("Got the source's times and rights.");
    if (outcome.replaced)
        return OutcomeText::tr("Replaced an older one.");
    return {};
}

QStringList outcomeDetails(const store::RecordedOutcome &outcome)
{
    QStringList lines;
    if (outcome.digest)
        lines << OutcomeText::tr("%1: %2", "kind of a hash, its digits")
                     .arg(QString::fromLatin1(nameOf(outcome.digest->kind)), QString::fromStdString(hexOf(*outcome.digest)));
    if (outcome.readBack == model::ReadBack::Device)
        lines << OutcomeText::tr("Read from the device and found equal");
    else if (outcome.readBack == model::ReadBack::Memory)
        lines << OutcomeText::tr("Read, perhaps from memory, and found equal");
    if (const QString finished = outcome.finished == model::Timestamp() ? QString() : moment(outcome.finished); !finished.isEmpty())
        lines << OutcomeText::tr("Finished: %1", "a time").arg(finished);
    if (outcome.attempts > 1)
        lines << OutcomeText::tr("%Ln attempt(s)", nullptr, outcome.attempts);
    return lines;
}

QString planRemark(const store::RecordedOutcome &outcome)
{
    const bool isTaken = outcome.error && outcome.error->kind == ErrorKind::Exists;
    if (outcome.error && !isTaken)
        return errorSentence(*outcome.error);
    QStringList sentences;
    if (outcome.identical && outcome.skipReason != model::SkipReason::SameContent)
        sentences << OutcomeText::tr("The one there looks the same: size and time.");
    else if (outcome.status == model::ItemStatus::Skipped)
        sentences << skipSentence(outcome.skipReason);
    if (outcome.keepsBoth && outcome.otherName.empty())
        sentences << OutcomeText::tr("Both are kept.");
    else if (outcome.keepsBoth && outcome.otherName == outcome.target.name())
        sentences << OutcomeText::tr("Gets the name %1.").arg(safe(outcome.otherName));
    else if (outcome.keepsBoth)
        sentences << OutcomeText::tr("The one there gets the name %1.").arg(safe(outcome.otherName));
    else if (outcome.replaced && outcome.method == model::Method::Metadata)
        sentences << OutcomeText::tr("Gives its times and rights to the one there.");
    else if (outcome.replaced)
        sentences << OutcomeText::tr("Replaces the one there.");
    return sentences.join(QLatin1Char(' '));
}

QString questionHeading(model::QuestionKind kind, std::size_t count)
{
    switch (kind) {
    case model::QuestionKind::FileExists:
        return OutcomeText::tr("%Ln file(s) exist already", nullptr, plural(count));
    case model::QuestionKind::FolderExists:
        return OutcomeText::tr("%Ln folder(s) exist already", nullptr, plural(count));
    case model::QuestionKind::TypeDiffers:
        return OutcomeText::tr("%Ln time(s) a file and a folder have one name", nullptr, plural(count));
    case model::QuestionKind::ItemFailed:
        return OutcomeText::tr("%Ln item(s) failed and can be tried again", nullptr, plural(count));
    case model::QuestionKind::NoSpace:
        return OutcomeText::tr("The device is full; the job goes on when there is room");
    case model::QuestionKind::TooDense:
        return OutcomeText::tr("%Ln archive(s) unpack to suspiciously much", nullptr, plural(count));
    }
    return {};
}

QString answerWord(model::Answer answer)
{
    switch (answer) {
    case model::Answer::Skip:
        return OutcomeText::tr("&Skip");
    case model::Answer::Replace:
        return OutcomeText::tr("&Replace");
    case model::Answer::ReplaceIfNewer:
        return OutcomeText::tr("Replace if &newer");
    case model::Answer::KeepBoth:
        return OutcomeText::tr("&Keep both");
    case model::Answer::Merge:
        return OutcomeText::tr("&Merge");
    case model::Answer::TryAgain:
        return OutcomeText::tr("&Try again");
    case model::Answer::GoOn:
        return OutcomeText::tr("&Unpack all of it");
    }
    return {};
}

QString answerExplained(model::Answer answer)
{
    switch (answer) {
    case model::Answer::Skip:
        return OutcomeText::tr("Keep the one that is there; the new one stays where it is");
    case model::Answer::Replace:
        return OutcomeText::tr("Put the new one in the place of the one that is there");
    case model::Answer::ReplaceIfNewer:
        return OutcomeText::tr("Replace if the new one was changed later, otherwise skip");
    case model::Answer::KeepBoth:
        return OutcomeText::tr("Give the new one a free name");
    case model::Answer::Merge:
        return OutcomeText::tr("Put the contents of both into one folder");
    case model::Answer::TryAgain:
        return OutcomeText::tr("Try it once more, when you have mended what was in the way");
    case model::Answer::GoOn:
        return OutcomeText::tr("Go on with the archive, however much comes out of it");
    }
    return {};
}

QString trouble(const model::Question &question)
{
    const QString cause = errorSentence(question.error.value_or(Error()));
    if (question.kind == model::QuestionKind::TooDense && question.read > 0)
        return OutcomeText::tr("%1 of it read, %2 came out so far, %3 free", "an archive that unpacks to too much")
            .arg(size(question.read), size(question.unpacked), size(question.available));
    if (question.kind != model::QuestionKind::NoSpace)
        return cause;
    return OutcomeText::tr("%1 needed, %2 free", "room on a device").arg(size(question.needed), size(question.available));
}

QString side(const model::FileFacts &facts, const model::FileFacts &other)
{
    const QString what = facts.isFolder() ? OutcomeText::tr("folder") : size(facts.size);
    if (facts.modified > other.modified)
        return OutcomeText::tr("%1, %2, newer", "size, time").arg(what, moment(facts.modified));
    return OutcomeText::tr("%1, %2", "size, time").arg(what, moment(facts.modified));
}

} // namespace ferry::ui::text
