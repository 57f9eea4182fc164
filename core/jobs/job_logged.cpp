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
    if (m_request.options.undoes() && work->isWhole) {
        const bool walks = !entry.error && entry.facts.isFolder() && (!entry.target || entry.target->isFolder());
        if (walks)
            enterLogged(work, entry, entry.name, true, false);
        return walks;
    }
    if (m_request.options.undoes()) {
        undoLogged(work, entry, path, steps);
        return true;
    }
    if (m_request.options.only->which == model::LoggedPart::Which::Extra) {
        trashLogged(work, entry, path, steps);
        return true;
    }
    if (m_request.options.only->which == model::LoggedPart::Which::Differing)
        return copyLogged(work, entry, path, steps);
    if (m_request.options.goesOn())
        return goOnLogged(work, entry, path);
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
        enterLogged(work, entry, m_logged->nameInTarget(path, entry.targetName()), part == LoggedWork::Part::Failed, false);
        return true;
    }
    const bool isCopied = work->isWhole && m_request.kind == JobKind::Copy && entry.target && entry.facts.isRegular()
        && entry.target->isRegular() && entry.target->size == entry.facts.size
        && model::isSameTime(entry.target->modified, entry.facts.modified, m_granularity);
    if (isCopied) // before its folder failed
        leaveAlone(work, entry.name, entry.facts, {.reason = model::SkipReason::SameContent, .error = {}});
    return isCopied;
}

/// As goByLog(). What the cancelled run did not come to meets the policies like all that is new.
bool JobRunner::goOnLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path)
{
    if (entry.error || !model::transfers(m_request.kind))
        return false;
    if (entry.facts.isFolder()) {
        const std::string *name = m_logged->folderInTarget(path);
        const bool isInTheWay = entry.target && !entry.target->isFolder();
        if (name && !isInTheWay)
            enterLogged(work, entry, *name, false, false);
        return name && !isInTheWay;
    }
    // Where both are kept the log alone tells which of the two is this job's; and nothing is its own copy.
    // What nobody flushed may have lost its content since, but not its size.
    const bool isTold = m_request.options.onFile != model::FileConflict::Rename && m_request.options.durability != model::Durability::None;
    const bool looksBrought = isTold && looksSame(entry.facts, entry.target) && !model::isSameObject(entry.facts, *entry.target);
    const bool isCopied = m_request.kind == JobKind::Copy && (m_logged->isBrought(path) || looksBrought);
    if (isCopied)
        leaveAlone(work, entry.name, entry.facts, {.reason = model::SkipReason::SameContent, .error = {}});
    return isCopied;
}

/// As goByLog().
bool JobRunner::copyLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path, std::vector<Step> &steps)
{
    const LoggedWork::Part part = work->isWhole ? LoggedWork::Part::Failed : m_logged->partOf(path);
    const bool isOnTheWay = part == LoggedWork::Part::OnTheWay;
    const bool onlyMetadata = part == LoggedWork::Part::Metadata && entry.target;
    if (part == LoggedWork::Part::Beyond)
        return true;
    LoggedWork::Compared *compared = work->isWhole ? nullptr : m_logged->findCompared(path);
    if (compared)
        compared->wasMet = true;
    if (entry.error)
        return false;
    if (isOnTheWay && !entry.facts.isFolder()) {
        leaveAlone(work, entry.name, entry.facts, {.reason = {}, .error = Error::of(ErrorKind::NotAsWritten, FsOp::None, Path(path))});
        return true;
    }
    if (entry.facts.isFolder() && (!entry.target || entry.target->isFolder())) {
        enterLogged(work, entry, entry.name, !isOnTheWay && !onlyMetadata, false, onlyMetadata);
        return true;
    }
    if (!entry.target || isOnTheWay || entry.facts.isFolder())
        return false;
    const bool isOwn = m_before && !entry.target->isFolder()
        && m_before->findAt(*work->folders.target, entry.name, entry.facts, *entry.target, m_granularity) != EarlierRun::Find::Others;
    if (isOwn)
        return false;
    // FAT and its like keep no time of the inode, and tell one that does not last.
    const bool isTouched = onlyMetadata && compared->there && m_granularity < std::chrono::milliseconds(1)
        && compared->there->changed != entry.target->changed;
    if (compared && compared->there && !isTouched && model::isAsSeen(*compared->there, *entry.target, m_granularity)) {
        // What has other names stays as these know it, and what was written to since may have another content: these are copied anew.
        const bool isFit = onlyMetadata && entry.facts.isRegular() && entry.target->isRegular() && entry.target->links == 1
            && entry.facts.size == entry.target->size && entry.facts.modified == compared->modified;
        if (isFit)
            giveMetadata(work, entry, steps);
        return isFit;
    }
    engine::ComparisonRules rules = m_rules;
    rules.metadata = onlyMetadata;
    plan::LeaveAlone left;
    if (looksSame(entry.facts, entry.target) // a run before this one brought it
        && engine::metadataDifferences(entry.facts, *entry.target, rules).empty())
        left.reason = model::SkipReason::SameContent;
    else
        left.error = Error::of(compared && compared->there ? ErrorKind::NotAsWritten : ErrorKind::Exists, FsOp::None,
                               work->folders.target->item(entry.name).path());
    leaveAlone(work, entry.name, entry.facts, left);
    return true;
}

void JobRunner::giveMetadata(const WorkPtr &work, const plan::ScannedEntry &entry, std::vector<Step> &steps)
{
    Step step {.transport = work->transport,
               .placement = model::Placement::Replace,
               .onlyMetadata = true,
               .name = entry.name,
               .targetName = entry.name,
               .facts = entry.facts,
               .replaces = entry.target};
    if (m_request.options.dryRun)
        recordPlanned(work, step);
    else
        steps.push_back(std::move(step));
}

void JobRunner::trashLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &path, std::vector<Step> &steps)
{
    LoggedWork::Item *item = m_logged->find(path);
    if (!item)
        return;
    item->wasMet = true;
    if (entry.error)
        return leaveAlone(work, entry.name, entry.facts, {.reason = {}, .error = entry.error});
    if (!model::isAsSeen({.modified = item->modified, .bytes = item->bytes}, entry.facts, m_logged->granularity()))
        return leaveAlone(work, entry.name, entry.facts, {.reason = {}, .error = Error::of(ErrorKind::NotAsWritten)});
    if (const Error *why = m_logged->whyStays(path))
        return leaveAlone(work, entry.name, entry.facts, {.reason = {}, .error = *why});
    steps.push_back({.transport = work->transport,
                     .onlyAsLookedAt = true,
                     .name = entry.name,
                     .facts = entry.facts,
                     .onlyWithout = m_logged->placesInSources(path, *item)});
}

void JobRunner::enterLogged(const WorkPtr &work, const plan::ScannedEntry &entry, const std::string &targetName, bool isWhole, bool keeps,
                            bool onlyMetadata)
{
    Step step {.transport = work->transport,
               .leavesTrash = entry.leavesTrash,
               .onlyMetadata = onlyMetadata,
               .name = entry.name,
               .targetName = targetName,
               .facts = entry.facts};
    if (targetName != entry.targetName() && (m_request.options.retries() || m_request.options.goesOn())) {
        step.placement = model::Placement::Replace; // the one that was made then
    } else if (entry.target && targetName == entry.targetName()) {
        step.placement = model::Placement::Replace;
        step.replaces = entry.target;
    }
    std::optional<model::Timestamp> modified;
    if (const store::EnteredItem *earlier
        = m_before && work->folders.target ? m_before->entered(*work->folders.target, targetName) : nullptr;
        earlier && m_request.kind == JobKind::Move)
        modified = step.facts.modified = earlier->modified; // what was taken out of it has changed its own
    ++work->pending;
    m_stack.push(EnterUnit {.parent = work, .step = std::move(step), .isWhole = isWhole, .keeps = keeps, .modified = modified});
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
    const bool goesBack = m_request.kind == JobKind::Move; // else it goes: for good, or to the trash that it was brought back from
    if (m_request.kind == JobKind::Delete && !item->hasOriginal)
        return refuseAs(ErrorKind::OriginalGone, Path(item->source));
    // What an interrupted run of this undoing had brought back already, and could not give up here any more.
    const bool isOwn = goesBack && isInTheWay && m_before && !entry.target->isFolder()
        && m_before->findAt(*work->folders.target, nameBefore, entry.facts, *entry.target, m_granularity) != EarlierRun::Find::Others;
    if (goesBack && isInTheWay && !isOwn)
        return refuseAs(ErrorKind::Exists, Path(item->source));
    Step step {.transport = work->transport,
               .onlyAsLookedAt = !goesBack,
               .leavesTrash = m_request.options.only->fromTrash,
               .name = entry.name,
               .targetName = goesBack ? nameBefore : std::string(),
               .facts = entry.facts,
               .putBackFrom = item->keptIn};
    if (isOwn) {
        step.placement = model::Placement::Replace;
        step.replaces = entry.target;
    }
    if (goesBack && m_before)
        step.begun = m_before->begun(*work->folders.target, nameBefore, entry.facts);
    if (m_request.options.dryRun)
        recordPlanned(work, step);
    else
        steps.push_back(std::move(step));
}

/// At the end: what was to be undone, copied or trashed and is not there.
Task<void> JobRunner::tellMissing()
{
    if (!m_logged || m_request.options.retries() || m_request.options.goesOn() || m_stop.stop_requested())
        co_return;
    auto looking = [&ops = m_workshop.ops, &leftovers = m_leftovers, logged = m_logged, request = m_asked] {
        return logged->missing(ops, leftovers, *request);
    };
    auto running = m_workshop.lanes.run(lane("logs", kReadWidth), std::move(looking));
    const std::vector<model::Outcome> outcomes = co_await running;
    for (const model::Outcome &outcome : outcomes)
        m_ledger.record(outcome);
    co_await tidyUp();
}

} // namespace ferry::jobs
