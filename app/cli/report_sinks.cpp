// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_sinks.h"

#include "app/cli/terminal_progress.h"
#include "core/base/safe_text.h"
#include "core/store/outcome_json.h"

namespace ferry::cli {

namespace {

using namespace model;

/// What was lost, as the object of "cannot keep".
std::string lossNoun(LossKind kind)
{
    switch (kind) {
    case LossKind::Owner:
        return "the owner";
    case LossKind::Group:
        return "the group";
    case LossKind::Mode:
        return "the permissions";
    case LossKind::SetIdBits:
        return "the set-user-id and set-group-id bits";
    case LossKind::Times:
        return "the times";
    case LossKind::Attribute:
        return "extended attributes";
    case LossKind::Acl:
        return "the access control list";
    case LossKind::HardLink:
        return "hard links";
    case LossKind::Hole:
        return "holes";
    case LossKind::SourceGrew:
        return "what was added while it was copied";
    }
    return "something";
}

std::string lossWords(ItemOp op, const Loss &loss)
{
    if (op == ItemOp::Verify)
        return lossNoun(loss.kind) + (loss.kind == LossKind::Mode || loss.kind == LossKind::Times ? " differ" : " differs");
    std::string words = "could not keep " + lossNoun(loss.kind);
    if (!loss.detail.empty())
        words += " (" + safeText(loss.detail) + ')';
    if (loss.code != 0)
        words += ": " + store::reasonOf(Error::fromErrno(loss.code, FsOp::None));
    return words;
}

/// Whether it is the line of a checksum list that is wrong, and not a file.
bool isOfLine(const Outcome &outcome)
{
    if (outcome.op != ItemOp::Check || outcome.line == 0 || !outcome.error || outcome.error->op != FsOp::Verify)
        return false;
    const ErrorKind kind = outcome.error->kind;
    return kind == ErrorKind::BadLine || kind == ErrorKind::BadName || kind == ErrorKind::Unsupported;
}

const char *skipWords(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NotNewer:
        return "not newer";
    case SkipReason::SameSize:
        return "same size";
    case SkipReason::SameContent:
        return "same content";
    case SkipReason::Socket:
        return "a socket";
    case SkipReason::Undone:
        return "undone already";
    case SkipReason::Gone:
        return "gone already";
    case SkipReason::ContentKept:
        return "not empty";
    case SkipReason::Extra:
        return "only in the target";
    case SkipReason::None:
    case SkipReason::Policy:
    case SkipReason::Answer:
        break;
    }
    return "exists";
}

const char *intentOf(const Outcome &outcome)
{
    if (outcome.replaced)
        return "would replace";
    switch (outcome.op) {
    case ItemOp::CopyFile:
    case ItemOp::CopySymlink:
    case ItemOp::CopySpecial:
        break;
    case ItemOp::HardLink:
        return "would link";
    case ItemOp::MakeFolder:
        return "would make";
    case ItemOp::Move:
        return "would move";
    case ItemOp::Remove:
        return "would delete";
    case ItemOp::Trash:
        return "would trash";
    case ItemOp::Verify:
        return "would compare";
    case ItemOp::Check:
        return "would check";
    case ItemOp::Extract:
        return "would extract";
    case ItemOp::Compress:
        return "would compress";
    }
    return "would copy";
}

/// "12 new, 3 to be replaced. Needs 4.0 MiB of 2.0 GiB free.", and what cannot be kept.
std::string planText(const model::PlanTotals &plan)
{
    std::string text;
    const auto add = [&text](std::uint64_t count, const char *words) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + countText(count) + ' ' + words;
    };
    add(plan.fresh, "new");
    add(plan.replacing, "to be replaced");
    add(plan.merging, "merged");
    add(plan.identical, "identical");
    add(plan.conflicting, "in conflict");
    add(plan.unreadable, "unreadable");
    add(plan.unfit, "that cannot be held there");
    text += text.empty() ? "" : ". ";
    text += "Needs " + sizeText(plan.roomNeeded);
    if (plan.roomFree > 0)
        text += " of " + sizeText(plan.roomFree) + " free";
    if (plan.roomFreed > 0)
        text += "; what is replaced gives back " + sizeText(plan.roomFreed);
    text += ".\n";
    std::string lost;
    for (const LossKind kind : plan.cannotHold)
        lost += (lost.empty() ? "" : ", ") + (kind == LossKind::Times ? std::string("exact times") : lossNoun(kind));
    if (!lost.empty())
        text += "The target's file system cannot keep " + lost + ".\n";
    return text;
}

std::string planLine(const Outcome &outcome)
{
    const std::string source = safeText(outcome.source.path().bytes());
    switch (outcome.status) {
    case ItemStatus::Skipped:
        return std::string("would skip (") + skipWords(outcome.skipReason) + ")  "
            + (outcome.skipReason == SkipReason::Extra ? safeText(outcome.target.path().bytes()) : source);
    case ItemStatus::Failed:
        return "would fail (" + (outcome.error ? store::reasonOf(*outcome.error) : std::string("unknown")) + ")  " + source;
    case ItemStatus::Done:
    case ItemStatus::Lossy:
    case ItemStatus::Planned:
        break;
    }
    std::string line = std::string(intentOf(outcome)) + "  " + source;
    if (!outcome.target.isEmpty())
        line += " -> " + safeText(outcome.target.path().bytes());
    if (!outcome.otherName.empty() && outcome.otherName != outcome.target.name)
        line += " (the one there becomes " + safeText(outcome.otherName) + ')';
    return line;
}

} // namespace

ProblemSink::ProblemSink(OutputWriter &writer, bool strictMetadata)
    : m_writer(writer)
    , m_strict(strictMetadata)
{
}

void ProblemSink::record(const Outcome &outcome)
{
    const bool isCancelled = outcome.error && outcome.error->kind == ErrorKind::Cancelled;
    if (outcome.status == ItemStatus::Failed && !isCancelled) {
        m_problems = true;
        const Path source = outcome.source.path();
        std::string words = outcome.error ? store::reasonOf(*outcome.error) : std::string("Failed");
        if (outcome.error && !outcome.error->path.isEmpty() && outcome.error->path != source)
            words += " (" + safeText(outcome.error->path.bytes()) + ')';
        if (outcome.error && outcome.error->kind == ErrorKind::TooDense)
            words += "; --any-density takes it";
        if (isOfLine(outcome))
            words = "line " + std::to_string(outcome.line) + ": " + words;
        say(source, words);
    }
    if (outcome.status == ItemStatus::Skipped && outcome.skipReason == SkipReason::Socket)
        say(outcome.source.path(), "A socket cannot be copied; skipped");
    if (outcome.status == ItemStatus::Skipped && outcome.skipReason == SkipReason::Extra)
        say(outcome.target.path(), "Only in the target");
    for (const Loss &loss : outcome.losses)
        recordLoss(outcome, loss);
}

void ProblemSink::recordLoss(const Outcome &outcome, const Loss &loss)
{
    const Path path = outcome.source.path();
    if (!loss.unsupported || m_strict) {
        m_problems = true;
        say(path, lossWords(outcome.op, loss));
    } else if (m_said.insert(loss.kind).second) {
        m_writer.toError("ferry: the target's file system cannot keep " + lossNoun(loss.kind) + "; first seen at " + safeText(path.bytes())
                         + '\n');
    }
}

void ProblemSink::finish(const JobSnapshot &job)
{
    if (job.error && job.error->kind != ErrorKind::Cancelled) {
        m_problems = true;
        say(job.error->path, store::reasonOf(*job.error));
    }
    if (job.plan && !job.plan->hasRoom()) {
        m_problems = true;
        say(job.request->destination,
            "Not enough room: " + sizeText(job.plan->roomNeeded) + " needed, " + sizeText(job.plan->roomFree) + " free");
    }
    if (job.logError) {
        m_problems = true;
        m_writer.toError("ferry: the log is not complete: " + safeText(job.logError->path.bytes()) + ": " + store::reasonOf(*job.logError)
                         + '\n');
    }
    m_job = job;
}

void ProblemSink::say(const Path &path, const std::string &words)
{
    std::string line = "ferry: ";
    if (!path.isEmpty())
        line += safeText(path.bytes()) + ": ";
    m_writer.toError(line + words + '\n');
}

JsonSink::JsonSink(OutputWriter &writer)
    : m_writer(writer)
{
}

void JsonSink::record(const Outcome &outcome)
{
    m_writer.toOutput(store::outcomeLine(outcome) + '\n');
}

void JsonSink::finish(const JobSnapshot &job)
{
    m_writer.toOutput(store::summaryLine(job) + '\n');
}

PlanSink::PlanSink(OutputWriter &writer)
    : m_writer(writer)
{
}

void PlanSink::record(const Outcome &outcome)
{
    m_writer.toOutput(planLine(outcome) + '\n');
}

void PlanSink::finish(const JobSnapshot &job)
{
    if (job.state == JobState::Failed)
        return;
    m_writer.toOutput(summaryText(job) + '\n');
    if (job.plan)
        m_writer.toOutput(planText(*job.plan));
}

} // namespace ferry::cli
