// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_runner.h"

#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::JobKind;
using model::Step;

constexpr int kReadWidth = 2;

} // namespace

/// False: the entry is decided on like any other.
bool JobRunner::goByLog(const WorkPtr &work, const plan::ScannedEntry &entry, std::vector<Step> &steps)
{
    const std::string path = work->folders.source->item(entry.name).path().bytes();
    if (m_request.options.undoes()) {
        undoLogged(work, entry, path, steps);
        return true;
    }
    const LoggedWork::Part part = work->isWhole ? LoggedWork::Part::Failed : m_logged->partOf(path);
    if (part == LoggedWork::Part::Beyond) {
        work->kept = true; // a move leaves its folder
        return true;
    }
    if (entry.error)
        return false;
    const bool walks = entry.facts.isFolder() && m_request.kind != JobKind::Trash;
    const bool isRenamedWhole = work->transport == model::Transport::Rename && !entry.target && part == LoggedWork::Part::Failed;
    if (walks && !isRenamedWhole) {
        enterLogged(work, entry, m_logged->nameInTarget(path, entry.name), part == LoggedWork::Part::Failed, false);
        return true;
    }
    const bool isCopied = work->isWhole && m_request.kind == JobKind::Copy && entry.target && entry.facts.isRegular()
        && entry.target->isRegular() && entry.target->size == entry.facts.size
        && model::isSameTime(entry.target->modified, entry.facts.modified, m_granularity);
    if (isCopied) // before its folder failed
        leaveAlone(work, entry.name, entry.facts, {.reason = model::SkipReason::SameContent, .error = {}});
    return isCopied;
}

void JobRunner::enterLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &targetName, bool isWhole, bool keeps)
{
    Step step {.transport = work->transport, .name = entry.name, .targetName = targetName, .facts = entry.facts};
    if (targetName != entry.name && m_request.options.retries()) {
        step.placement = model::Placement::Replace; // the one that was made then
    } else if (entry.target && targetName == entry.name) {
        step.placement = model::Placement::Replace;
        step.replaces = entry.target;
    }
    ++work->pending;
    m_stack.push(EnterUnit {.parent = work, .step = std::move(step), .isWhole = isWhole, .keeps = keeps});
}

void JobRunner::undoLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path, std::vector<Step> &steps)
{
    LoggedWork::Item *item = m_logged->find(path);
    if (!item) {
        work->kept = true; // somebody else's
        return;
    }
    item->wasMet = true;
    const auto refuse = [&](const Error &error) { leaveAlone(work, entry.name, entry.facts, {.reason = {}, .error = error}); };
    const auto refuseAs = [&](ErrorKind kind, const Path &at = {}) { refuse(Error::of(kind, FsOp::None, at)); };
    if (entry.error)
        return refuse(*entry.error);
    const std::string nameBefore = Path(item->source).name();
    const bool isInTheWay = entry.target && nameBefore == entry.name;
    if (item->isFolder) {
        if (!entry.facts.isFolder() || (isInTheWay && !entry.target->isFolder()))
            return refuseAs(ErrorKind::NotAsWritten);
        return enterLogged(work, entry, nameBefore, false, !item->wasMade);
    }
    if (!LoggedWork::isAsWritten(*item, entry.facts, m_logged->granularity()))
        return refuseAs(ErrorKind::NotAsWritten);
    if (item->hasReplaced && item->keptIn.empty())
        return refuseAs(ErrorKind::NotKept);
    const bool removes = m_request.kind == JobKind::Delete;
    if (removes && !item->hasOriginal)
        return refuseAs(ErrorKind::OriginalGone, Path(item->source));
    if (!removes && isInTheWay)
        return refuseAs(ErrorKind::Exists, Path(item->source));
    Step step {.transport = work->transport,
               .onlyAsLookedAt = removes,
               .leavesTrash = m_request.options.only->fromTrash,
               .name = entry.name,
               .targetName = removes ? std::string() : nameBefore,
               .facts = entry.facts,
               .putBackFrom = item->keptIn};
    if (m_request.options.dryRun)
        recordPlanned(work, step);
    else
        steps.push_back(std::move(step));
}

/// At the end: what was to be undone and is not there.
Task<void> JobRunner::tellMissing()
{
    if (!m_logged || !m_request.options.undoes() || m_stop.stop_requested())
        co_return;
    const async::LaneId lane = m_workshop.lanes.lane("logs", kReadWidth);
    auto looking = [&ops = m_workshop.ops, logged = m_logged, request = m_asked] { return logged->missing(ops, *request); };
    auto running = m_workshop.lanes.run(lane, std::move(looking));
    const std::vector<model::Outcome> outcomes = co_await running;
    for (const model::Outcome &outcome : outcomes)
        m_ledger.record(outcome);
}

} // namespace ferry::jobs
