// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_result.h"
#include "core/engine/comparison.h"
#include "core/engine/item_error.h"
#include "core/jobs/job_runner.h"
#include "core/plan/comparison_rules.h"

#include <algorithm>
#include <utility>

namespace ferry::jobs {

namespace {

using model::ItemOp;
using model::ItemStatus;
using model::Outcome;
using model::Step;
using model::Transport;

bool copies(Transport transport)
{
    return transport == Transport::Copy || transport == Transport::CopyThenRemove;
}

TreePath targetItem(const FolderWork &work, const model::Request &request, const std::string &name)
{
    if (work.folders.target)
        return work.folders.target->item(name);
    // A dry run into folders that are not there yet.
    if (request.destination.isEmpty())
        return {};
    std::shared_ptr<const PathNode> node;
    std::vector<const FolderWork *> chain;
    for (const FolderWork *at = &work; at->parent && !at->folders.target; at = at->parent.get())
        chain.push_back(at);
    const FolderWork *top = chain.empty() ? &work : chain.back()->parent.get();
    node = top->folders.target ? top->folders.target->node() : std::make_shared<PathNode>(request.destination);
    for (auto at = chain.rbegin(); at != chain.rend(); ++at)
        node = std::make_shared<PathNode>(node, (*at)->step.targetName);
    return {node, name};
}

} // namespace

ItemOp JobRunner::opOf(const model::FileFacts &facts) const
{
    switch (m_request.kind) {
    case model::JobKind::Delete:
        return ItemOp::Remove;
    case model::JobKind::Trash:
        return ItemOp::Trash;
    case model::JobKind::Move:
        return ItemOp::Move;
    case model::JobKind::Verify:
        return ItemOp::Verify;
    case model::JobKind::Check:
        return ItemOp::Check;
    case model::JobKind::Extract:
        return facts.isFolder() ? ItemOp::MakeFolder : ItemOp::Extract;
    case model::JobKind::Compress:
        return ItemOp::Compress;
    case model::JobKind::Copy:
        break;
    }
    switch (facts.type) {
    case model::FileType::Folder:
        return ItemOp::MakeFolder;
    case model::FileType::Symlink:
        return ItemOp::CopySymlink;
    case model::FileType::Fifo:
    case model::FileType::Socket:
    case model::FileType::CharDevice:
    case model::FileType::BlockDevice:
        return ItemOp::CopySpecial;
    case model::FileType::Regular:
    case model::FileType::Unknown:
        break;
    }
    return ItemOp::CopyFile;
}

plan::BatchBounds JobRunner::batchBounds() const
{
    plan::BatchBounds bounds;
    if (const std::uint64_t rate = m_limiter.rate(); rate > 0) {
        bounds.bytes = std::clamp<std::uint64_t>(rate / 8, 64 * kKiB, bounds.bytes);
        bounds.largeFrom = std::min(bounds.largeFrom, bounds.bytes);
    }
    return bounds;
}

plan::BatchBounds JobRunner::boundsAtOnce(Transport transport) const
{
    // What removes a source depends on its other names, what is limited waits for its turn, and the trash takes whole folders.
    const bool reads = transport == Transport::Copy || transport == Transport::Compare;
    const bool mayAct
        = !m_request.options.dryRun && !m_logged && (reads ? m_limiter.rate() == 0 : m_request.kind == model::JobKind::Delete);
    plan::BatchBounds bounds = batchBounds();
    if (!mayAct || (transport == Transport::Copy && !m_limits.areNone()))
        bounds.items = 0;
    return bounds;
}

void JobRunner::unfold(const WorkPtr &work, std::vector<plan::ScannedEntry> entries)
{
    std::vector<Step> steps;
    for (const plan::ScannedEntry &entry : entries) {
        if ((m_logged && goByLog(work, entry, steps)) || takeUp(work, entry, steps))
            continue;
        const plan::Decision decision = entry.error ? plan::Decision()
            : work->transport == Transport::Compare ? plan::decideComparison(entry.facts, entry.target)
                                                    : plan::decide(m_policies, entry.facts, entry.target, m_granularity);
        place(work, entry, decision, steps);
    }
    push(work, std::move(steps));
}

void JobRunner::place(const WorkPtr &work, const plan::ScannedEntry &entry, const plan::Decision &decision, std::vector<Step> &steps)
{
    plan::Plan planned = plan::planEntry(entry, work->transport, decision);
    if (auto *whole = std::get_if<plan::DoStep>(&planned); whole && m_request.kind == model::JobKind::Extract && entry.facts.isFolder())
        planned = plan::EnterFolder {std::move(whole->step)}; // each entry is told of
    if (const auto *left = std::get_if<plan::LeaveAlone>(&planned)) {
        countLeft(entry.facts, entry.target, *left);
        return leaveAlone(work, entry.name, entry.facts, *left, entry.target, entry.newName);
    }
    if (const auto *question = std::get_if<plan::AskFirst>(&planned)) {
        const auto standing = m_standing.find(question->kind);
        if (standing == m_standing.end())
            return ask(work, entry, question->kind);
        const model::FileFacts &target = entry.target ? *entry.target : entry.facts;
        return place(work, entry, plan::decide(question->kind, standing->second, entry.facts, target, m_granularity), steps);
    }
    const Step &checked
        = std::holds_alternative<plan::DoStep>(planned) ? std::get<plan::DoStep>(planned).step : std::get<plan::EnterFolder>(planned).step;
    if (const Result<void> fits = checkFits(work, checked); !fits) {
        const plan::LeaveAlone left {.reason = {}, .error = fits.error()};
        countLeft(entry.facts, entry.target, left);
        return leaveAlone(work, entry.name, entry.facts, left, entry.target, entry.newName);
    }
    // The trash takes whole folders.
    const bool isTrash = m_request.kind == model::JobKind::Trash;
    if (auto *entered = std::get_if<plan::EnterFolder>(&planned); entered && !isTrash) {
        ++work->pending;
        m_stack.push(EnterUnit {work, std::move(entered->step)});
        return;
    }
    Step &step
        = std::holds_alternative<plan::DoStep>(planned) ? std::get<plan::DoStep>(planned).step : std::get<plan::EnterFolder>(planned).step;
    if (step.placement == model::Placement::Replace && !step.facts.isFolder() && !decision.isOwnCopy)
        step.keepIn = m_keepIn;
    if (m_before && work->folders.target) {
        if (step.placement == model::Placement::KeepBoth)
            step.keptBefore = m_before->keptBeside(*work->folders.target, step.targetName, step.facts);
        if (step.placement == model::Placement::New || decision.isOwnCopy)
            step.keptBoth = m_before->setAside(*work->folders.target, step.targetName);
        step.begun = m_before->begun(*work->folders.target, step.targetName, step.facts);
    }
    if (m_request.options.dryRun && step.onlyIfDifferent) {
        ++work->pending;
        m_stack.push(CompareUnit {work, std::move(step)});
        return;
    }
    if (m_request.options.dryRun && (!keepsBoth(step) || !work->folders.target))
        return recordPlanned(work, step);
    if (m_request.options.dryRun || !waitsForLink(work, step))
        steps.push_back(std::move(step));
}

void JobRunner::leaveAlone(const WorkPtr &work, const std::string &name, const model::FileFacts &facts, const plan::LeaveAlone &left,
                           const std::optional<model::FileFacts> &target, const std::string &newName)
{
    Outcome outcome;
    outcome.op = opOf(facts);
    outcome.source = work->folders.source->item(name);
    outcome.target = targetItem(*work, m_request, newName.empty() ? name : newName);
    outcome.finished = engine::wallTime();
    if (left.error) {
        outcome.status = ItemStatus::Failed;
        outcome.error = engine::located(*left.error, outcome.source, outcome.target);
    } else {
        outcome.status = ItemStatus::Skipped;
        outcome.skipReason = left.reason;
    }
    outcome.identical = plansTransfer() && isIdentical(facts, target, left);
    if (work->transport == Transport::Compare && left.error && target)
        outcome.there = model::seenOf(*target);
    if (facts.isRegular())
        m_ledger.handled(facts.size);
    record(work, outcome);
}

void JobRunner::ask(const WorkPtr &work, const plan::ScannedEntry &entry, model::QuestionKind kind)
{
    if (m_stop.stop_requested())
        return;
    const QuestionId id = m_events.newQuestion();
    const model::Question question {.id = id,
                                    .job = m_id,
                                    .kind = kind,
                                    .source = work->folders.source->item(entry.name),
                                    .target = targetItem(*work, m_request, entry.targetName()),
                                    .sourceFacts = entry.facts,
                                    .targetFacts = entry.target.value_or(model::FileFacts())};
    if (plansTransfer())
        ++m_plan.conflicting;
    ++work->pending;
    m_stack.hold();
    m_parked.emplace(id, Parked {work, entry, std::make_shared<const model::Question>(question)});
    m_events.asked(id);
    m_events.changed();
}

void JobRunner::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    const auto asked = m_parked.find(question);
    if (asked == m_parked.end())
        return answerStuck(question, answer, scope);
    if (!model::isOffered(asked->second.question->kind, answer))
        return;
    const model::QuestionKind kind = asked->second.question->kind;
    std::vector<Parked> answered;
    if (scope == model::AnswerScope::AllOfKind) {
        m_standing[kind] = answer;
        for (auto it = m_parked.begin(); it != m_parked.end();) {
            if (it->second.question->kind != kind) {
                ++it;
                continue;
            }
            answered.push_back(std::move(it->second));
            it = m_parked.erase(it);
        }
    } else {
        answered.push_back(std::move(asked->second));
        m_parked.erase(asked);
    }
    decideParked(std::move(answered), [&](const Parked &parked) {
        return plan::decide(kind, answer, parked.entry.facts, parked.question->targetFacts, m_granularity);
    });
}

void JobRunner::decideParked(std::vector<Parked> decided, const std::function<plan::Decision(const Parked &)> &decisionOn)
{
    std::map<WorkPtr, std::vector<Step>> steps; // a folder's answers travel together and share their flush
    if (plansTransfer())
        m_plan.conflicting -= decided.size(); // placed anew below
    for (Parked &parked : decided) {
        if (parked.work)
            place(parked.work, parked.entry, decisionOn(parked), steps[parked.work]);
        else
            m_stack.push(CompressUnit {m_packed, decisionOn(parked), parked.entry.target});
    }
    for (auto &[work, placed] : steps)
        push(work, std::move(placed));
    for (const Parked &parked : decided) {
        if (parked.work)
            settle(parked.work);
        m_stack.release();
    }
    readOnIfFewQuestions();
    pushGatheredIfIdle();
    m_events.changed();
}

void JobRunner::readOnIfFewQuestions()
{
    if (openQuestions() > kParkedMax / 2)
        return;
    for (WorkPtr &work : std::exchange(m_heldBack, {})) {
        m_stack.push(ScanUnit {std::move(work)});
        m_stack.release();
    }
}

void JobRunner::setPolicies(const model::Policies &policies)
{
    if (isFinished() || m_stop.stop_requested())
        return;
    m_policies = policies;
    m_standing.clear();
    for (auto it = m_stuck.begin(); it != m_stuck.end();) {
        if (isMendable(*it->second.first.outcome.error)) {
            ++it;
            continue;
        }
        StuckItem item = std::move(it->second.first);
        it = m_stuck.erase(it);
        concede(std::move(item));
    }
    if (policies.onError == model::ErrorPolicy::Fail)
        answerNoRoom(model::Answer::Skip);
    std::vector<Parked> decided;
    const auto decide
        = [this](const Parked &parked) { return plan::decide(m_policies, parked.entry.facts, parked.entry.target, m_granularity); };
    for (auto it = m_parked.begin(); it != m_parked.end();) {
        if (decide(it->second).verdict == plan::Verdict::Ask) {
            ++it;
            continue;
        }
        decided.push_back(std::move(it->second));
        it = m_parked.erase(it);
    }
    decideParked(std::move(decided), decide);
}

bool JobRunner::waitsForLink(const WorkPtr &work, Step &step)
{
    if (!copies(step.transport) || step.facts.isFolder() || (step.facts.links < 2 && !m_links.expects(step.facts)))
        return false;
    LinkItem item {work, step};
    LinkPlace place;
    switch (m_links.arrive(step.facts, item, place)) {
    case Links::Turn::Copy:
        return false;
    case Links::Turn::Wait:
        ++work->pending;
        return true;
    case Links::Turn::Link:
        ++work->pending;
        m_stack.push(LinkUnit {work, std::move(step), std::move(place)});
        return true;
    }
    return false;
}

void JobRunner::push(const WorkPtr &work, std::vector<Step> steps, std::optional<model::Loss> notLinked)
{
    if (m_request.options.dryRun) {
        if (!steps.empty()) {
            ++work->pending;
            m_stack.push(NumberUnit {work, std::move(steps)});
        }
        return;
    }
    plan::OrderedSteps ordered = plan::inBatches(std::move(steps), batchBounds());
    for (Step &step : ordered.large) {
        ++work->pending;
        m_stack.push(LargeUnit {work, std::move(step), notLinked});
    }
    for (std::vector<Step> &batch : ordered.batches) {
        ++work->pending;
        m_stack.push(BatchUnit {.work = work, .steps = std::move(batch), .notLinked = notLinked});
    }
}

/// Whether the target's file system can hold it, besides what it was already given. Errors: as plan::checkFits(), and Exists.
Result<void> JobRunner::checkFits(const WorkPtr &work, const Step &step)
{
    if (!copies(step.transport) || m_limits.areNone())
        return {};
    const Result<void> fits = plan::checkFits(m_limits, step.targetName, step.facts);
    const bool findsFreeName = step.placement == model::Placement::KeepBoth;
    if (!fits || !m_limits.foldsCase || findsFreeName)
        return fits;
    auto &folded = work->parent ? work->folded : m_foldedTop;
    const auto [taken, isNew] = folded.try_emplace(plan::foldedName(step.targetName), step.targetName);
    return isNew || taken->second == step.targetName ? fits : Result<void>(Failure(Error::of(ErrorKind::Exists, FsOp::Create)));
}

void JobRunner::countPlanned(const Step &step)
{
    if (!plansTransfer())
        return;
    const bool isThere = step.placement == model::Placement::Replace && step.replaces;
    ++(isThere ? step.facts.isFolder() ? m_plan.merging : m_plan.replacing : m_plan.fresh);
    if (!copies(step.transport) || step.onlyMetadata)
        return;
    // An archive is unpacked beside what it replaces before the first of it goes.
    if (isThere && !step.facts.isFolder() && m_request.kind != model::JobKind::Extract)
        countFreed(*step.replaces);
    std::uint64_t bytes = 0;
    if (step.facts.isRegular())
        bytes = std::min(step.facts.size, step.facts.allocated == 0 ? step.facts.size : step.facts.allocated);
    else if (step.facts.isFolder() && !isThere)
        bytes = 1;
    const bool isCounted = step.facts.isFolder() || step.facts.links < 2 || !m_limits.areNone()
        || m_plannedLinks.insert({step.facts.device, step.facts.inode}).second;
    if (isCounted)
        m_plan.roomNeeded += (bytes + m_blockSize - 1) / m_blockSize * m_blockSize;
}

/// What is replaced goes when the new one is there, and not before; the largest may be the last.
void JobRunner::countFreed(const model::FileFacts &replaced)
{
    if (!m_keepIn.empty() || !replaced.isRegular() || replaced.links > 1)
        return;
    m_plan.roomFreed += std::min(m_largestFreed, replaced.allocated);
    m_largestFreed = std::max(m_largestFreed, replaced.allocated);
}

bool JobRunner::looksSame(const model::FileFacts &facts, const std::optional<model::FileFacts> &target) const
{
    return target && !facts.isFolder() && target->type == facts.type && target->size == facts.size
        && model::isSameTime(target->modified, facts.modified, m_granularity);
}

bool JobRunner::isIdentical(const model::FileFacts &facts, const std::optional<model::FileFacts> &target,
                            const plan::LeaveAlone &left) const
{
    const ErrorKind kind = left.error ? left.error->kind : ErrorKind::Exists;
    return left.reason == model::SkipReason::SameContent || kind == ErrorKind::SameFile
        || (kind == ErrorKind::Exists && looksSame(facts, target));
}

void JobRunner::countLeft(const model::FileFacts &facts, const std::optional<model::FileFacts> &target, const plan::LeaveAlone &left)
{
    if (!plansTransfer())
        return;
    const ErrorKind kind = left.error ? left.error->kind : ErrorKind::Exists;
    if (left.reason == model::SkipReason::Socket || kind == ErrorKind::BadName || kind == ErrorKind::TooLarge
        || kind == ErrorKind::Unsupported)
        ++m_plan.unfit;
    else if (isIdentical(facts, target, left))
        ++m_plan.identical;
    else if (kind == ErrorKind::Exists || kind == ErrorKind::WrongType || kind == ErrorKind::IntoItself)
        ++m_plan.conflicting;
    else
        ++m_plan.unreadable;
}

/// `otherName`: of what keeps both, where it was looked for.
void JobRunner::recordPlanned(const WorkPtr &work, const Step &step, std::string otherName)
{
    countPlanned(step);
    Outcome outcome;
    outcome.op = opOf(step.facts);
    outcome.status = ItemStatus::Planned;
    outcome.source = work->folders.source->item(step.name);
    outcome.target = targetItem(*work, m_request, step.targetName);
    outcome.replaced = copies(step.transport) && step.placement == model::Placement::Replace && step.replaces && !step.facts.isFolder();
    // What is to be replaced only if it differs was read by now, and does.
    outcome.identical = plansTransfer() && !step.onlyIfDifferent && looksSame(step.facts, step.replaces);
    outcome.keepsBoth = keepsBoth(step);
    outcome.otherName = std::move(otherName);
    outcome.method = step.onlyMetadata ? model::Method::Metadata : model::Method::None;
    outcome.finished = engine::wallTime();
    if (step.facts.isRegular()) {
        outcome.bytes = step.onlyMetadata ? 0 : step.facts.size;
        m_ledger.handled(step.facts.size);
    }
    record(work, outcome);
}

} // namespace ferry::jobs
