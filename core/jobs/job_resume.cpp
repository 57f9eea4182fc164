// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_result.h"
#include "core/engine/item_error.h"
#include "core/jobs/job_runner.h"

#include <fcntl.h>

#include <algorithm>
#include <span>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::JobKind;
using model::Outcome;
using model::Step;

constexpr std::size_t kNotesAtOnce = 1024; ///< in one frame of the journal

/// A job's journal, and what it tells of an earlier run.
struct Opened {
    std::shared_ptr<JobJournal> journal;
    std::shared_ptr<const EarlierRun> before;
    std::optional<store::JournalContent> begun;
    std::optional<Error> error;
};

/// What was left is removed at once, whatever becomes of the job: nobody needs it, but for large files that may be gone on with.
Opened takenUp(fs::FsOps &ops, store::Journal::Taken taken)
{
    Opened opened;
    const std::vector<Error> left = store::removeUnfinished(ops, taken.content, true);
    if (!left.empty())
        opened.error = left.front();
    if (!taken.content.marks.empty()) {
        store::JournalContent &begun = opened.begun.emplace();
        begun.head = taken.content.head;
        begun.exchanged = taken.content.exchanged;
        for (const store::LargeMark &mark : taken.content.marks)
            begun.folders.push_back(mark.folder);
    }
    opened.journal = std::make_shared<JobJournal>(std::move(taken.journal), taken.content.marks);
    opened.before = std::make_shared<const EarlierRun>(std::move(taken.content));
    return opened;
}

Opened openJournal(fs::FsOps &ops, const JournalPlace &place, store::JournalHead head)
{
    if (!place.tag.empty()) {
        Result<store::Journal::Taken> taken = store::Journal::take(ops, place.folder, place.tag, place.owner);
        if (taken)
            return takenUp(ops, *std::move(taken));
    } else if (place.owner == store::JournalOwner::Process) {
        if (std::optional<store::Journal::Taken> taken = store::takeSameJob(ops, place.folder, head.request))
            return takenUp(ops, *std::move(taken));
    }
    Result<std::unique_ptr<store::Journal>> made = store::Journal::create(ops, place.folder, std::move(head), place.owner);
    if (!made)
        return {.journal = {}, .before = {}, .begun = {}, .error = made.error()};
    return {.journal = std::make_shared<JobJournal>(*std::move(made)), .before = {}, .begun = {}, .error = {}};
}

/// Whether its folder is there, and it is not in it.
bool hasLeft(fs::FsOps &ops, const Path &path)
{
    const Result<fs::UniqueFd> folder = ops.openFollowing(path.parent().c_str(), O_PATH | O_DIRECTORY);
    const Result<model::FileFacts> facts = folder ? ops.stat(folder->get(), path.name().c_str()) : Failure(folder.error());
    return folder && !facts && facts.error().kind == ErrorKind::NotFound;
}

/// What was moved or deleted by the earlier run is not there any more, which is as it should be.
void forgiveWhatIsDone(fs::FsOps &ops, plan::Roots &roots, const model::Request &request, const EarlierRun &before)
{
    const JobKind kind = request.kind;
    const Result<fs::PinnedFd> target = roots.target ? roots.target->fd(ops) : Failure(Error::of(ErrorKind::NotFound));
    std::erase_if(roots.refused, [&](const plan::RefusedRoot &refused) {
        const bool keepsSource = kind == JobKind::Copy || kind == JobKind::Extract || kind == JobKind::Compress;
        if (refused.error.kind != ErrorKind::NotFound || keepsSource)
            return false;
        if (model::restores(request)) // where it was brought back to is not known any more, and what is not found may be that place
            return hasLeft(ops, refused.path);
        if (kind != JobKind::Move)
            return true;
        const std::string name = refused.path.name();
        return target && before.knows(*roots.target, name) && ops.stat((*target)->get(), name.c_str());
    });
}

/// A kill between an entry and its note leaves a note that stands for nothing: a later run knows it by this.
void tellOfNotes(fs::FsOps &ops, const plan::Roots &roots, JobJournal &journal)
{
    for (const plan::RootGroup &group : roots.groups) {
        std::vector<std::string> names;
        for (const plan::ScannedEntry &entry : group.entries) {
            if (entry.leavesTrash)
                names.push_back(entry.name);
        }
        if (names.empty())
            continue;
        const Result<fs::PinnedFd> files = group.folder->fd(ops);
        // Where they cannot be looked at, they cannot be removed either, which is told then.
        for (std::span<const std::string> rest(names); files && !rest.empty(); rest = rest.subspan(std::min(rest.size(), kNotesAtOnce))) {
            Result<std::vector<fs::SeenNote>> notes = fs::seenNotes(ops, (*files)->get(), rest.first(std::min(rest.size(), kNotesAtOnce)));
            if (notes && !notes->empty())
                journal.leavingTrash({.files = group.folder->node()->path(), .notes = *std::move(notes)});
        }
    }
}

/// What has to be there for the job to go on.
std::vector<Presence> placesOf(fs::FsOps &ops, const plan::Roots &roots)
{
    std::vector<Presence> places;
    const auto add = [&](const std::shared_ptr<fs::Folder> &folder) {
        const Result<Presence> place = folder ? presenceOf(ops, folder->node()->path()) : Failure(Error::of(ErrorKind::NotFound));
        if (place && std::ranges::find(places, *place) == places.end())
            places.push_back(*place);
    };
    add(roots.target);
    for (const plan::RootGroup &group : roots.groups)
        add(group.folder);
    return places;
}

} // namespace

Task<Result<plan::Roots>> JobRunner::openJournalAndRoots()
{
    struct Both {
        Opened opened;
        std::shared_ptr<LoggedWork> logged;
        Result<plan::Roots> roots;
        std::vector<Presence> places;
    };
    const bool changesAnything = m_request.kind != JobKind::Verify && m_request.kind != JobKind::Check && !m_request.options.dryRun;
    const bool isKept = !m_journalPlace.folder.isEmpty() && changesAnything;
    const store::JournalHead head {.tag = {},
                                   .job = m_journalPlace.owner == store::JournalOwner::Queue ? m_id : JobId(),
                                   .request = isKept ? m_request : model::Request(),
                                   .results = m_results.value_or(Path())};
    const bool mayPark = isKept && m_mayPark;
    auto opening = [&ops = m_workshop.ops, &pool = m_workshop.pool, request = m_asked, place = m_journalPlace, head, isKept, mayPark] {
        auto both = std::make_shared<Both>();
        if (isKept)
            both->opened = openJournal(ops, place, head);
        if (request->options.only) {
            const Result<std::shared_ptr<LoggedWork>> logged = LoggedWork::read(ops, *request);
            both->logged = logged.value_or(nullptr);
            both->roots = logged ? (*logged)->roots(ops, pool, *request) : Failure(logged.error());
        } else {
            both->roots = plan::examineRoots(ops, pool, *request);
        }
        if (both->roots && both->roots->target && both->opened.before)
            both->opened.before->removeLeftIn(ops, *both->roots->target);
        if (both->roots && both->opened.before)
            forgiveWhatIsDone(ops, *both->roots, *request, *both->opened.before);
        if (both->roots && both->opened.journal)
            tellOfNotes(ops, *both->roots, *both->opened.journal);
        if (both->roots && mayPark)
            both->places = placesOf(ops, *both->roots);
        return both;
    };
    auto running = m_workshop.lanes.run(setUpLane(), std::move(opening));
    const std::shared_ptr<Both> both = co_await running;
    m_logged = both->logged;
    m_places = std::move(both->places);
    m_journal = both->opened.journal;
    if (m_journal)
        m_journalPlace.tag = m_journal->file().tag();
    m_before = both->opened.before;
    m_begun = std::move(both->opened.begun);
    m_journalError = both->opened.error;
    m_events.changed();
    co_return std::move(both->roots);
}

Task<bool> JobRunner::removeLeft()
{
    if (m_journalPlace.folder.isEmpty() || m_journalPlace.tag.empty())
        co_return true;
    auto removing = [&ops = m_workshop.ops, place = m_journalPlace]() -> std::optional<Error> {
        const Result<store::Journal::Taken> taken = store::Journal::take(ops, place.folder, place.tag, place.owner);
        if (!taken) // a journal that is lost or damaged names nothing that could be removed
            return taken.error().kind == ErrorKind::Busy ? std::optional(taken.error()) : std::nullopt;
        const std::vector<Error> left = store::removeUnfinished(ops, taken->content);
        if (!left.empty())
            return left.front();
        const Result<void> removed = taken->journal->remove();
        return removed ? std::nullopt : std::optional(removed.error());
    };
    auto running = m_workshop.lanes.run(setUpLane(), std::move(removing));
    m_journalError = co_await running;
    m_events.changed();
    co_return !m_journalError;
}

Task<void> JobRunner::removeJournal()
{
    if (!m_journal)
        co_return;
    auto removing = [&ops = m_workshop.ops, journal = m_journal, begun = m_begun]() -> Result<void> {
        const std::vector<Error> left = begun ? store::removeUnfinished(ops, *begun) : std::vector<Error>();
        if (!left.empty())
            return Failure(left.front()); // the next start comes by here again
        return journal->file().remove();
    };
    auto running = m_workshop.lanes.run(setUpLane(), std::move(removing));
    const Result<void> removed = co_await running;
    if (!removed && !m_journalError)
        m_journalError = removed.error();
}

/// What an earlier run of the job has finished, or begun. False: it is decided on like any other entry.
bool JobRunner::takeUp(const WorkPtr &work, const plan::ScannedEntry &entry, std::vector<Step> &steps)
{
    if (!m_before || entry.error || !work->folders.target)
        return false;
    const fs::Folder &target = *work->folders.target;
    if (entry.facts.isFolder()) {
        const store::EnteredItem *earlier = m_before->entered(target, entry.targetName());
        if (!earlier || (earlier->name == entry.targetName() && !(entry.target && entry.target->isFolder())))
            return false;
        plan::Plan planned = plan::planEntry(entry, work->transport, {.verdict = plan::Verdict::Merge});
        auto *entered = std::get_if<plan::EnterFolder>(&planned);
        if (!entered)
            return false;
        if (earlier->name != entry.targetName()) { // a free name that was found then
            entered->step.targetName = earlier->name;
            entered->step.replaces.reset();
            entered->step.keptBoth = true;
        }
        std::optional<model::Timestamp> modified;
        if (m_request.kind == JobKind::Move || m_request.kind == JobKind::Extract) // what was taken out of it has changed its own
            modified = entered->step.facts.modified = earlier->modified;
        ++work->pending;
        m_stack.push(EnterUnit {.parent = work, .step = std::move(entered->step), .modified = modified});
        return true;
    }
    if (!entry.target || entry.target->isFolder() || entry.facts.type == model::FileType::Socket)
        return false;
    const EarlierRun::Find find = m_before->findAt(target, entry.targetName(), entry.facts, *entry.target, m_granularity);
    if (find == EarlierRun::Find::Others)
        return false;
    const plan::Decision replace {.verdict = plan::Verdict::Replace, .isOwnCopy = true};
    // A move gives its source up only for a copy that it has read back itself, and a hash is of what was read.
    const bool isDone = find == EarlierRun::Find::Finished && work->transport == model::Transport::Copy && !m_request.options.hash;
    plan::Plan planned = plan::planEntry(entry, work->transport, replace);
    auto *doing = std::get_if<plan::DoStep>(&planned);
    if (!isDone || !doing) {
        place(work, entry, replace, steps);
        return true;
    }
    Step &step = doing->step;
    step.keptBoth = m_before->setAside(target, step.targetName);
    if (waitsForLink(work, step))
        return true;
    recordEarlier(work, step);
    return true;
}

void JobRunner::recordEarlier(const WorkPtr &work, const Step &step)
{
    Outcome outcome;
    outcome.op = opOf(step.facts);
    outcome.method = model::Method::Earlier;
    outcome.source = work->folders.source->item(step.name);
    outcome.target = work->folders.target->item(step.targetName);
    outcome.bytes = step.facts.isRegular() ? step.facts.size : 0;
    outcome.keptBoth = model::keepsBoth(step);
    outcome.modified = engine::keptTime(outcome, step.facts);
    outcome.finished = engine::wallTime();
    m_ledger.handled(outcome.bytes);
    if (m_links.knows(step.facts))
        resolveLinks(work, step, outcome);
    record(work, outcome);
}

} // namespace ferry::jobs
