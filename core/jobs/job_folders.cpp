// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch_copy.h"
#include "core/engine/commit.h"
#include "core/engine/content.h"
#include "core/engine/folder_copy.h"
#include "core/engine/item_error.h"
#include "core/engine/partial_file.h"
#include "core/engine/remover.h"
#include "core/jobs/extras.h"
#include "core/jobs/job_runner.h"
#include "core/jobs/shown_name.h"
#include "core/plan/comparison_rules.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <set>
#include <utility>

namespace ferry::jobs {

namespace {

using async::Task;
using model::ItemOp;
using model::ItemStatus;
using model::Outcome;
using model::Step;
using model::Transport;

constexpr std::size_t kEntriesAtOnce = 4096;
constexpr std::size_t kEnteredAtOnce = 16; // so many folders may be open that are not yet descended into
constexpr std::chrono::milliseconds kEnteringQuantum {2}; // small folders share a hop

struct Entering {
    const engine::CopyContext &context;
    std::vector<EnterUnit> units; ///< of the parents only their folder handles are looked at
    std::shared_ptr<fs::Folder> destination; ///< of the job; null where nothing is copied
    std::shared_ptr<const EarlierRun> before; ///< of the job; null: there is none
    bool dryRun = false;
    std::array<plan::BatchBounds, 5> atOnce; ///< what may be done without asking back, for each transport
    engine::ComparisonRules rules;
    std::stop_token stop;
};

bool isOtherMount(const model::FileFacts &folder, const model::FileFacts &parent)
{
    return folder.mount != 0 && parent.mount != 0 ? folder.mount != parent.mount : folder.device != parent.device;
}

plan::ScanDepth depthFor(Transport transport, bool dryRun)
{
    if (transport == Transport::Remove)
        return plan::ScanDepth::Type;
    const bool copies = transport == Transport::Copy || transport == Transport::CopyThenRemove;
    return dryRun && copies ? plan::ScanDepth::Readable : plan::ScanDepth::Facts;
}

Result<std::vector<plan::ScannedEntry>> readEntries(const engine::CopyContext &context, const engine::FolderPair &folders,
                                                    fs::FolderReader &reader, bool created, plan::ScanDepth depth)
{
    const Result<fs::PinnedFd> sourceFd = folders.source->fd(context.ops);
    if (!sourceFd)
        return Failure(sourceFd.error());
    Result<fs::PinnedFd> targetFd = fs::PinnedFd();
    if (folders.target && !created) // nothing can be in the way in a folder just made
        targetFd = folders.target->fd(context.ops);
    if (!targetFd)
        return Failure(targetFd.error());
    return plan::scanNext(context.ops, reader, (*sourceFd)->get(), *targetFd ? (*targetFd)->get() : -1, depth, kEntriesAtOnce);
}

/// The step of an entry that no policy, question or other name can have a say in, and that is small; nothing for all others.
std::optional<Step> plainStep(const plan::ScannedEntry &entry, Transport transport, const plan::BatchBounds &atOnce)
{
    if (transport == Transport::Compare) {
        const plan::Decision decision = entry.error ? plan::Decision() : plan::decideComparison(entry.facts, entry.target);
        plan::Plan planned = plan::planEntry(entry, transport, decision);
        auto *step = std::get_if<plan::DoStep>(&planned);
        const bool isSmall = !entry.facts.isRegular() || entry.facts.size < atOnce.largeFrom;
        return step && isSmall ? std::optional<Step>(std::move(step->step)) : std::nullopt;
    }
    const bool isPlain = transport == Transport::Remove
        ? !entry.facts.isFolder()
        : !entry.target && entry.facts.isRegular() && entry.facts.links == 1 && entry.facts.size < atOnce.largeFrom;
    if (!isPlain || entry.error)
        return {};
    plan::Plan planned = plan::planEntry(entry, transport, plan::Decision());
    auto *step = std::get_if<plan::DoStep>(&planned);
    return step ? std::optional<Step>(std::move(step->step)) : std::nullopt;
}

/// Reads a folder's next entries and does at once, in this one hop, as much of the plain ones as a hop may carry. `names`: gets all of
/// them.
Result<Visited> visit(const engine::CopyContext &context, const engine::FolderPair &folders, fs::FolderReader &reader, bool created,
                      Transport transport, plan::ScanDepth depth, const plan::BatchBounds &atOnce, const engine::ComparisonRules &rules,
                      const std::stop_token &stop, std::vector<std::string> *names = nullptr)
{
    if (atOnce.items == 0 && depth == plan::ScanDepth::Type) // what is not removed without a thought is to be looked at
        depth = plan::ScanDepth::Facts;
    Result<std::vector<plan::ScannedEntry>> entries = readEntries(context, folders, reader, created, depth);
    if (!entries)
        return Failure(entries.error());
    Visited visited;
    visited.any = !entries->empty();
    std::vector<Step> steps;
    for (plan::ScannedEntry &entry : *entries) {
        if (names)
            names->push_back(entry.name);
        const bool mayFit = steps.size() < atOnce.items && visited.bytes < atOnce.bytes;
        std::optional<Step> step = mayFit ? plainStep(entry, transport, atOnce) : std::nullopt;
        if (!step) {
            visited.entries.push_back(std::move(entry));
            continue;
        }
        visited.bytes += step->facts.isRegular() ? step->facts.size : 0;
        steps.push_back(*std::move(step));
    }
    if (steps.empty())
        return visited;
    visited.done = transport == Transport::Remove ? engine::removeBatch(context, folders.source, std::move(steps), stop)
        : transport == Transport::Compare         ? engine::compareBatch(context, rules, folders, std::move(steps), stop)
                                                  : engine::copyBatch(context, folders, std::move(steps), stop);
    return visited;
}

Result<std::shared_ptr<fs::Folder>> openSourceFolder(const engine::CopyContext &context, const engine::FolderPair &parent, const Step &step)
{
    if (step.name == kItself)
        return parent.source;
    return fs::Folder::openBelow(context.ops, parent.source, step.name);
}

Result<engine::EnteredFolder> openTargetFolder(const engine::CopyContext &context, const engine::FolderPair &parent, const Step &step)
{
    if (step.name == kItself)
        return engine::EnteredFolder {.folder = parent.target};
    return engine::enterTargetFolder(context, parent.target, step);
}

Result<Entered> enterFolder(const Entering &entering, const engine::FolderPair &parent, const Step &step)
{
    const engine::CopyContext &context = entering.context;
    Result<std::shared_ptr<fs::Folder>> source = openSourceFolder(context, parent, step);
    if (!source)
        return Failure(source.error());
    const model::FileFacts &facts = (*source)->facts();
    const auto refused = [&source](ErrorKind kind) { return Failure(Error::of(kind, FsOp::Open, (*source)->node()->path())); };
    if (step.facts.inode != 0 && step.facts.device != 0 && !model::isSameObject(facts, step.facts))
        return refused(ErrorKind::Changed);
    if (step.transport == Transport::Remove && isOtherMount(facts, parent.source->facts()))
        return refused(ErrorKind::MountPoint);
    if (entering.destination && model::isSameObject(facts, entering.destination->facts()))
        return refused(ErrorKind::IntoItself);
    const Result<fs::PinnedFd> sourceFd = (*source)->fd(context.ops);
    if (!sourceFd)
        return Failure(sourceFd.error());
    Result<fs::FolderReader> reader = fs::FolderReader::open(context.ops, (*sourceFd)->get());
    if (!reader)
        return Failure(engine::located(reader.error(), parent.source->item(step.name)));

    // The source can be read: only now is anything made for it.
    Entered entered;
    entered.folders.source = *source;
    const bool needsTarget = parent.target && (!entering.dryRun || step.placement == model::Placement::Replace);
    if (needsTarget) {
        const Result<engine::EnteredFolder> target = openTargetFolder(context, parent, step);
        if (!target)
            return Failure(target.error());
        entered.folders.target = target->folder;
        entered.folders.targetInheritsAcl = target->inheritsAcl;
        entered.created = target->created;
        if (entering.before && !target->created)
            entering.before->removeLeftIn(context.ops, *target->folder);
    }
    if (parent.target && entering.dryRun && step.placement == model::Placement::KeepBoth) {
        const Result<fs::PinnedFd> fd = parent.target->fd(context.ops);
        Result<std::string> name = fd ? engine::freeName(context.ops, (*fd)->get(), step.targetName) : Failure(fd.error());
        if (!name)
            return Failure(engine::located(name.error(), parent.target->item(step.targetName)));
        entered.freeName = *std::move(name);
    }
    entered.reader = std::make_shared<fs::FolderReader>(*std::move(reader));
    const plan::BatchBounds &atOnce = entering.atOnce.at(std::size_t(step.transport));
    const bool compares = step.transport == Transport::Compare;
    std::vector<std::string> names;
    entered.visited = visit(context, entered.folders, *entered.reader, entered.created, step.transport,
                            depthFor(step.transport, entering.dryRun), atOnce, entering.rules, entering.stop, compares ? &names : nullptr);
    if (compares && entered.visited) {
        const bool isWhole = entered.reader->isAtEnd();
        entered.extras = lookForExtras(context, entered.folders, isWhole ? std::move(names) : std::vector<std::string>(), isWhole);
    }
    return entered;
}

/// The first ones, as many as a hop may carry; at least one.
std::vector<Result<Entered>> enterFolders(const Entering &entering)
{
    const auto deadline = std::chrono::steady_clock::now() + kEnteringQuantum;
    std::vector<Result<Entered>> all;
    for (const EnterUnit &unit : entering.units) {
        if (!all.empty() && (engine::shouldYield(entering.context, entering.stop) || std::chrono::steady_clock::now() >= deadline))
            break;
        all.push_back(enterFolder(entering, unit.parent->folders, unit.step));
    }
    return all;
}

} // namespace

Task<void> JobRunner::enter(EnterUnit unit)
{
    const ShownName shown(m_current, unit.step.name);
    const bool compares = m_request.kind == model::JobKind::Verify;
    auto entering = std::make_shared<Entering>(Entering {.context = *m_context,
                                                         .units = {},
                                                         .destination = compares ? nullptr : m_target,
                                                         .before = m_before,
                                                         .dryRun = m_request.options.dryRun,
                                                         .atOnce = {},
                                                         .rules = m_rules,
                                                         .stop = m_stop.get_token()});
    for (std::size_t i = 0; i < entering->atOnce.size(); ++i)
        entering->atOnce[i] = boundsAtOnce(Transport(i));
    entering->units.push_back(std::move(unit));
    const std::size_t share = std::min(kEnteredAtOnce - 1, m_stack.size() / std::size_t(m_width)); // the others want some, too
    for (Unit &also : m_stack.takeAlso(share, [](const Unit &top) { return std::holds_alternative<EnterUnit>(top); }))
        entering->units.push_back(std::get<EnterUnit>(std::move(also)));
    auto working = [entering] { return enterFolders(*entering); };
    auto running = m_workshop.lanes.run(m_lane, std::move(working));
    std::vector<Result<Entered>> entered = co_await running;
    std::vector<EnterUnit> &units = entering->units;
    for (; units.size() > entered.size(); units.pop_back())
        m_stack.push(std::move(units.back()));
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (entered[i])
            begin(units[i], *std::move(entered[i]));
        else
            failFolder(std::move(units[i]), entered[i].error());
    }
}

/// A folder that was entered is in work.
void JobRunner::begin(EnterUnit &unit, Entered entered)
{
    auto folder = std::make_shared<FolderWork>();
    folder->parent = unit.parent;
    folder->folders = entered.folders;
    folder->transport = unit.step.transport;
    folder->step = std::move(unit.step);
    if (!entered.freeName.empty())
        folder->step.targetName = entered.freeName;
    folder->reader = entered.reader;
    folder->created = entered.created;
    folder->modified = unit.modified;
    folder->pending = 2; // the reading, and looking for extras
    folder->isWhole = unit.isWhole;
    folder->kept = unit.keeps;
    takeExtras(folder, std::move(entered.extras));
    if (std::optional<ExtractedFacts> extracted = extractedFacts(folder->folders.source->facts().inode)) {
        folder->mode = extracted->mode;
        folder->losses = std::move(extracted->losses);
    }
    if (folder->created)
        m_open.push_back(folder);
    noteWritten(folder->folders.target);
    unfoldVisited(folder, std::move(entered.visited));
}

Task<void> JobRunner::scan(ScanUnit unit)
{
    const WorkPtr folder = unit.work;
    if (openQuestions() >= kParkedMax) {
        m_heldBack.push_back(folder);
        m_stack.hold();
        co_return;
    }
    const engine::CopyContext &context = *m_context;
    const plan::BatchBounds atOnce = boundsAtOnce(folder->transport);
    const plan::ScanDepth depth = depthFor(folder->transport, m_request.options.dryRun);
    auto reading = [&context, &folder, &atOnce, depth, &rules = m_rules, stop = m_stop.get_token()] {
        return visit(context, folder->folders, *folder->reader, folder->created, folder->transport, depth, atOnce, rules, stop);
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(reading));
    Result<Visited> visited = co_await running;
    unfoldVisited(folder, std::move(visited));
}

void JobRunner::unfoldVisited(const WorkPtr &folder, Result<Visited> visited)
{
    // Removed by somebody else meanwhile (getdents(2)): there is nothing left to read.
    const bool isGone = !visited && folder->transport == Transport::Remove && visited.error().kind == ErrorKind::NotFound;
    if (!visited && !isGone && mayTryAgain(visited.error(), folder->readings)) {
        m_stack.hold();
        m_tasks.spawn(pushLater(ScanUnit {folder}, ++folder->readings), "retry");
        return;
    }
    if (!visited && !isGone) {
        // Part of the folder was not seen: it is neither complete nor may it be removed.
        const TreePath place = folder->parent ? folder->parent->folders.source->item(folder->step.name) : TreePath();
        folder->error = engine::located(visited.error(), place);
        folder->kept = true;
        folder->reader.reset();
        settle(folder);
        return;
    }
    if (isGone || !visited->any) {
        folder->reader.reset();
        settle(folder);
        return;
    }
    // A reader kept on every level would bound the depth by the number of descriptors.
    const bool isWhole = folder->reader->isAtEnd();
    if (isWhole)
        folder->reader.reset();
    else
        m_stack.push(ScanUnit {folder}); // below what it unfolds to: read on when that is done
    takeBack({folder, {}, {}}, std::move(visited->done), folder->transport == Transport::Remove ? 0 : visited->bytes);
    unfold(folder, std::move(visited->entries));
    if (isWhole)
        settle(folder);
}

namespace {

ItemOp folderOp(Transport transport)
{
    return transport == Transport::Remove ? ItemOp::Remove : transport == Transport::Compare ? ItemOp::Verify : ItemOp::MakeFolder;
}

/// What a whole folder that was to be renamed, or was removed, leaves to be done where it was.
Result<void> settle(const engine::CopyContext &context, const FolderWork &folder)
{
    const Result<fs::PinnedFd> parent = folder.parent->folders.source->fd(context.ops);
    return parent ? engine::settleSource(context, *parent, folder.step) : Result<void>(Failure(parent.error()));
}

/// What a worker did to end one folder.
struct Closed {
    std::vector<model::Loss> losses;
    Result<void> removed;
};

Closed closeFolder(const engine::CopyContext &context, const FolderWork &folder)
{
    Closed closed;
    if (folder.folders.target)
        closed.losses
            = engine::finishTargetFolder(context, *folder.folders.source, *folder.folders.target, folder.parent->folders.targetInheritsAcl,
                                         folder.modified, folder.mode, folder.step.onlyMetadata);
    closed.losses.insert(closed.losses.end(), folder.losses.begin(), folder.losses.end());
    if (folder.transport == Transport::Remove && !folder.kept && !folder.error)
        closed.removed = engine::removeEmptied(context, *folder.folders.source);
    if (folder.transport == Transport::Remove && !folder.kept && !folder.error && closed.removed && folder.step.leavesTrash)
        closed.removed = settle(context, folder);
    return closed;
}

} // namespace

Task<void> JobRunner::close(CloseUnit unit)
{
    const engine::CopyContext &context = *m_context;
    const std::vector<WorkPtr> &folders = unit.folders;
    std::vector<Closed> closed(folders.size());
    if (m_request.kind == model::JobKind::Verify) {
        for (std::size_t i = 0; i < folders.size(); ++i)
            closed[i].losses
                = engine::metadataDifferences(folders[i]->folders.source->facts(), folders[i]->folders.target->facts(), m_rules);
    } else if (!m_request.options.dryRun) {
        auto closing = [&context, &folders] {
            std::vector<Closed> all;
            all.reserve(folders.size());
            for (const WorkPtr &folder : folders)
                all.push_back(closeFolder(context, *folder));
            return all;
        };
        auto running = m_workshop.lanes.run(m_lane, std::move(closing));
        closed = co_await running;
    }
    for (std::size_t i = 0; i < folders.size(); ++i)
        report(folders[i], std::move(closed[i].losses), closed[i].removed);
}

/// The end of a folder, but for one that a move has yet to remove.
void JobRunner::report(const WorkPtr &folder, std::vector<model::Loss> losses, const Result<void> &removed)
{
    const WorkPtr parent = folder->parent;
    parent->kept = parent->kept || folder->kept;
    const bool dryRun = m_request.options.dryRun;
    if (dryRun && !folder->error) {
        const bool keepsBoth = folder->step.placement == model::Placement::KeepBoth;
        recordPlanned(parent, folder->step, keepsBoth ? folder->step.targetName : std::string());
        settle(parent);
        return;
    }
    Outcome outcome;
    outcome.op = folderOp(folder->transport);
    outcome.source = parent->folders.source->item(folder->step.name);
    if (folder->folders.target && !dryRun) {
        const bool compares = folder->transport == Transport::Compare;
        outcome.target = parent->folders.target->item(compares ? folder->step.targetName : folder->folders.target->name());
        outcome.made = folder->created;
        outcome.method = folder->step.onlyMetadata ? model::Method::Metadata : model::Method::None;
        outcome.keptBoth = model::keepsBoth(folder->step);
        outcome.losses = std::move(losses);
        outcome.status = outcome.losses.empty() ? ItemStatus::Done : ItemStatus::Lossy;
        if (compares && outcome.status == ItemStatus::Lossy)
            outcome.modified = folder->step.facts.modified;
        forgetOpen(folder);
        const Result<void> isWhole = engine::checkLosses(folder->step, outcome.losses);
        if (!isWhole && !folder->error) {
            folder->error = engine::located(isWhole.error(), outcome.target);
            folder->kept = true;
            parent->kept = true;
        }
    }
    outcome.finished = engine::wallTime();
    if (folder->error) {
        countLeft(folder->step.facts, {}, {.reason = {}, .error = folder->error});
        outcome.status = ItemStatus::Failed;
        outcome.error = folder->error;
    } else if (folder->kept && folder->transport == Transport::Remove) {
        outcome.status = ItemStatus::Skipped;
        outcome.skipReason = model::SkipReason::ContentKept;
    } else if (m_request.kind != model::JobKind::Extract && !folder->kept
               && (folder->transport == Transport::CopyThenRemove || folder->transport == Transport::Rename)) {
        gather(Emptied {folder, std::move(outcome)}); // reported when it is gone
        settle(parent);
        return;
    } else if (!removed && removed.error().kind != ErrorKind::NotFound) {
        outcome.status = ItemStatus::Failed;
        outcome.error = engine::located(removed.error(), outcome.source);
    }
    record(parent, outcome);
    settle(parent);
}

namespace {

/// What became of one emptied source folder.
struct Removal {
    bool kept = false; ///< a folder below it could not be removed, which was reported there
    Result<void> result;
};

std::vector<Removal> removeFolders(const engine::CopyContext &context, const std::vector<WorkPtr> &folders)
{
    std::vector<std::shared_ptr<fs::Folder>> targets;
    for (const WorkPtr &folder : folders)
        targets.push_back(folder->folders.target);
    const Result<void> flushed = engine::flushNames(context, targets);
    std::vector<Removal> removals;
    removals.reserve(folders.size());
    std::set<const FolderWork *> keeping;
    for (const WorkPtr &folder : folders) {
        Removal removal;
        removal.kept = folder->kept || keeping.contains(folder.get());
        if (!removal.kept)
            removal.result = flushed ? engine::removeEmptied(context, *folder->folders.source) : flushed;
        if (!removal.kept && removal.result && folder->step.leavesTrash)
            removal.result = settle(context, *folder);
        if (removal.kept || !removal.result)
            keeping.insert(folder->parent.get());
        removals.push_back(std::move(removal));
    }
    return removals;
}

} // namespace

Task<void> JobRunner::removeEmptied()
{
    if (m_removingEmptied)
        co_return; // one at a time, so that parents come after their children
    m_removingEmptied = true;
    while (!m_gathered.emptied.empty()) {
        std::vector<Emptied> emptied = std::exchange(m_gathered.emptied, {});
        std::vector<WorkPtr> folders;
        folders.reserve(emptied.size());
        for (const Emptied &each : emptied)
            folders.push_back(each.folder);
        const engine::CopyContext &context = *m_context;
        auto removing = [&context, folders = std::move(folders)] { return removeFolders(context, folders); };
        auto running = m_workshop.lanes.run(m_lane, std::move(removing));
        const std::vector<Removal> removals = co_await running;
        for (std::size_t i = 0; i < emptied.size(); ++i) {
            const WorkPtr &parent = emptied[i].folder->parent;
            Outcome &outcome = emptied[i].outcome;
            parent->kept = parent->kept || removals[i].kept;
            if (!removals[i].result) {
                outcome.status = ItemStatus::Failed;
                outcome.error = engine::located(removals[i].result.error(), outcome.source);
            }
            record(parent, outcome);
        }
    }
    m_removingEmptied = false;
}

/// Another file system may be mounted below the destination.
void JobRunner::noteWritten(const std::shared_ptr<fs::Folder> &target)
{
    if (target && !m_request.options.dryRun)
        m_written.try_emplace(target->facts().device, target);
}

/// The deepest folders are finished first, so the search is short from the back.
void JobRunner::forgetOpen(const WorkPtr &folder)
{
    const auto found = std::find(m_open.rbegin(), m_open.rend(), folder);
    if (found != m_open.rend())
        m_open.erase(std::next(found).base());
}

void JobRunner::failFolder(EnterUnit unit, const Error &error)
{
    const WorkPtr parent = unit.parent;
    Step &step = unit.step;
    const bool isGone = step.transport == Transport::Remove && error.kind == ErrorKind::NotFound; // removed by somebody else
    if (!isGone && mayTryAgain(error, step.attempt)) {
        const int attempt = ++step.attempt;
        m_stack.hold();
        m_tasks.spawn(pushLater(std::move(unit), attempt), "retry");
        return;
    }
    Outcome outcome;
    outcome.op = folderOp(step.transport);
    outcome.attempts = step.attempt;
    outcome.source = parent->folders.source->item(step.name);
    if (parent->folders.target && step.transport != Transport::Remove)
        outcome.target = parent->folders.target->item(step.targetName);
    if (!isGone) {
        outcome.status = ItemStatus::Failed;
        outcome.error = engine::located(error, outcome.source);
    }
    outcome.finished = engine::wallTime();
    step.attempt = 1;
    if (!isGone && isMendable(error))
        return park({.origin = {parent, {}, {}}, .unit = std::move(unit), .outcome = outcome, .bytes = 0});
    if (!isGone)
        countLeft(step.facts, step.replaces, {.reason = {}, .error = error});
    record(parent, outcome);
    settle(parent);
}

} // namespace ferry::jobs
