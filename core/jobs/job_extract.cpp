// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/entry_guard.h"
#include "core/archive/formats.h"
#include "core/engine/batch_result.h"
#include "core/engine/item_error.h"
#include "core/fs/name_rules.h"
#include "core/fs/remove_tree.h"
#include "core/jobs/job_runner.h"
#include "core/jobs/shown_name.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <unordered_map>
#include <utility>

/// What an archive holds is taken out into a folder of the job's own in the destination, and from there it gets its names like anything
/// that is moved on one file system.
namespace ferry::jobs {

namespace {

using async::Task;
using model::ItemOp;
using model::ItemStatus;
using model::Outcome;
using model::OwnFolder;

constexpr std::chrono::milliseconds kQuantum {20};
constexpr std::uint64_t kBytesAtOnce = 64 * kMiB;
constexpr std::size_t kPlannedAtOnce = 500;

TreePath treePathOf(const Path &whole)
{
    return {std::make_shared<PathNode>(whole.parent()), whole.name()};
}

Error at(Error error, const Path &path)
{
    if (error.path.isEmpty())
        error.path = path;
    return error;
}

/// What an archive is called that is in others: each entry below the archive that it is in.
Path shownPath(const Path &archive, const std::vector<std::string> &nested)
{
    Path path = archive;
    for (const std::string &entry : nested)
        path = path.child(entry);
    return path;
}

/// `facts`: of the file.
Result<std::unique_ptr<archive::ArchiveReader>> openArchive(fs::FsOps &ops, const Path &path, const std::vector<std::string> &nested,
                                                            const archive::BombLimits &limits, model::FileFacts &facts,
                                                            std::stop_token stop)
{
    Result<fs::UniqueFd> fd = ops.openFollowing(path.c_str(), O_RDONLY); // it is what the user named
    if (!fd)
        return Failure(at(fd.error(), path));
    const Result<model::FileFacts> found = ops.stat(fd->get(), "");
    if (!found)
        return Failure(at(found.error(), path));
    facts = *found;
    Result<std::unique_ptr<archive::ArchiveReader>> reader = archive::ArchiveReader::open(ops, *std::move(fd), path, stop);
    if (!reader)
        return reader;
    return archive::openInner(ops, *std::move(reader), path, nested, archive::spoolFolder(), limits, std::move(stop));
}

bool isBelow(const std::vector<std::string> &path, const std::vector<std::string> &top)
{
    return path.size() >= top.size() && std::equal(top.begin(), top.end(), path.begin());
}

/// What is asked for by name.
std::vector<std::string> askedOf(const model::ArchiveOptions &options)
{
    return options.entries.empty() && !options.inside.empty() ? std::vector {options.inside} : options.entries;
}

/// Nothing if that can be in no archive.
std::optional<std::vector<std::string>> insideOf(const model::ArchiveOptions &options)
{
    if (options.inside.empty())
        return std::vector<std::string>();
    Result<std::vector<std::string>> inside = archive::guardedPath(options.inside);
    return inside ? std::optional(*std::move(inside)) : std::nullopt;
}

/// Which entries are asked for; empty: all of them. `met`: one for each that was named, set when it or something below it comes.
std::function<bool(const std::vector<std::string> &)> wantedOf(const model::Request &request, const std::shared_ptr<LoggedWork> &logged,
                                                               const Path &archive, const std::shared_ptr<std::vector<char>> &met)
{
    std::unordered_multimap<std::string, std::size_t> tops; // a folder of 100,000 entries may have been marked as a whole
    const std::vector<std::string> asked = askedOf(request.options.archive);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (const Result<std::vector<std::string>> path = archive::guardedPath(asked[i]))
            tops.emplace(archive::joinedPath(*path), i);
    }
    const bool isAll = asked.empty();
    const bool isRetry = logged && logged->partOf(archive.bytes()) != LoggedWork::Part::Failed;
    if (isAll && !isRetry)
        return {};
    return [tops = std::move(tops), inside = insideOf(request.options.archive), isAll, met, logged = isRetry ? logged : nullptr,
            archive](const std::vector<std::string> &path) {
        bool isAsked = isAll;
        if (!inside || !isBelow(path, *inside))
            return false;
        const auto meet = [&](const std::string &top) {
            const auto [first, last] = tops.equal_range(top);
            isAsked |= first != last;
            for (auto each = first; each != last; ++each)
                std::atomic_ref((*met)[each->second]).store(1, std::memory_order_relaxed); // two archives may be read at once
        };
        std::string top;
        meet(top);
        for (const std::string &component : path) {
            top += (top.empty() ? "" : "/") + component;
            meet(top);
        }
        if (!isAsked || !logged)
            return isAsked;
        Path place = archive;
        for (const std::string &component : path) {
            place = place.child(component);
            if (logged->partOf(place.bytes()) == LoggedWork::Part::Failed)
                return true;
        }
        return false;
    };
}

/// Opens an archive and the folder for what is in it: that of an earlier run, or a new one.
Result<ExtractedPtr> beginExtraction(const engine::CopyContext &context, const std::shared_ptr<fs::Folder> &target, const Path &path,
                                     const std::vector<std::string> &nested, const std::shared_ptr<const EarlierRun> &before,
                                     ExtractionRules rules, std::stop_token stop)
{
    fs::FsOps &ops = context.ops;
    auto work = std::make_shared<Extracted>();
    work->archive = path;
    work->shown = shownPath(path, nested);
    std::stop_token again = stop;
    Result<std::unique_ptr<archive::ArchiveReader>> reader = openArchive(ops, path, nested, rules.limits, work->facts, std::move(stop));
    if (!reader)
        return Failure(reader.error());
    const Result<fs::PinnedFd> targetFd = target->fd(ops);
    if (!targetFd)
        return Failure(targetFd.error());
    if (const Result<fs::FileSystemFacts> facts = ops.statFs((*targetFd)->get())) {
        rules.limits.room = facts->available;
        rules.limits.nodes = facts->freeNodes;
    }
    rules.readAgain = [&ops, path, nested, limits = rules.limits, facts = work->facts,
                       stop = std::move(again)]() -> Result<std::unique_ptr<archive::ArchiveReader>> {
        model::FileFacts now;
        Result<std::unique_ptr<archive::ArchiveReader>> reader = openArchive(ops, path, nested, limits, now, stop);
        return !reader || model::isUnchanged(facts, now) ? std::move(reader) : Failure(Error::of(ErrorKind::Changed, FsOp::Read, path));
    };
    const auto shownAs = std::make_shared<const PathNode>(work->shown);
    const std::optional<model::BegunCopy> begun
        = before && !context.verify && !context.hashAll ? before->extracted(*target, path, work->facts) : std::nullopt;
    if (begun) {
        Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openBelow(ops, target, begun->partial, shownAs);
        const bool isOurs = folder && (*folder)->facts().uid == ::geteuid();
        if (isOurs && begun->length > 0) {
            work->folder = *std::move(folder);
            rules.before = work->marked = begun->length;
        } else if (isOurs) {
            // For its room; what cannot be removed now is looked for again when the job ends, and told.
            (void)fs::removeTree(ops, (*targetFd)->get(), begun->partial.c_str());
        }
    }
    for (int attempt = 0; !work->folder; ++attempt) {
        const std::string name = engine::PartialNames {context.journal, target}.next();
        const Result<void> made = ops.makeFolder((*targetFd)->get(), name.c_str(), 0700);
        if (!made && (made.error().kind != ErrorKind::Exists || attempt > 8))
            return Failure(at(made.error(), target->node()->path()));
        if (!made)
            continue;
        Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openBelow(ops, target, name, shownAs);
        if (!folder) {
            context.leftovers.remove(ops, engine::Leftover::Kind::Folder, *targetFd, name);
            return Failure(folder.error());
        }
        work->folder = *std::move(folder);
    }
    const Result<fs::PinnedFd> fd = work->folder->fd(ops);
    if (!fd)
        return Failure(fd.error());
    work->extraction = std::make_unique<Extraction>(context, *std::move(reader), *fd, std::move(rules));
    return work;
}

/// The folder of an archive's own in the destination: made, or found and to be merged into.
struct OwnFolderMade {
    std::shared_ptr<fs::Folder> folder;
    bool isNew = false;
};
Result<OwnFolderMade> makeOwnFolder(fs::FsOps &ops, const std::shared_ptr<fs::Folder> &target, const std::string &wanted, bool merges)
{
    const Result<fs::PinnedFd> fd = target->fd(ops);
    if (!fd)
        return Failure(fd.error());
    constexpr int kNumbersMax = 10'000;
    std::string name = wanted;
    for (int n = 2; n < kNumbersMax; ++n) {
        const Result<void> made = ops.makeFolder((*fd)->get(), name.c_str(), 0777);
        if (!made && made.error().kind != ErrorKind::Exists)
            return Failure(at(made.error(), target->item(name).path()));
        if (made || merges) {
            Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openBelow(ops, target, name);
            if (folder)
                return OwnFolderMade {*std::move(folder), made.has_value()};
            if (folder.error().kind != ErrorKind::WrongType)
                return Failure(folder.error());
        }
        name = fs::numberedName(wanted, n);
    }
    return Failure(Error::of(ErrorKind::Exists, FsOp::MakeFolder, target->item(wanted).path()));
}

/// What was taken out and is to be moved from here.
struct StagedFolder {
    std::shared_ptr<fs::Folder> folder;
    std::shared_ptr<fs::FolderReader> reader;
};
Result<StagedFolder> openStaged(fs::FsOps &ops, std::shared_ptr<fs::Folder> folder, const std::vector<std::string> &inside)
{
    for (const std::string &component : inside) {
        Result<std::shared_ptr<fs::Folder>> below = fs::Folder::openBelow(ops, folder, component);
        if (!below)
            return Failure(below.error());
        folder = *std::move(below);
    }
    const Result<fs::PinnedFd> fd = folder->fd(ops);
    if (!fd)
        return Failure(fd.error());
    Result<fs::FolderReader> reader = fs::FolderReader::open(ops, (*fd)->get());
    if (!reader)
        return Failure(reader.error());
    return StagedFolder {std::move(folder), std::make_shared<fs::FolderReader>(*std::move(reader))};
}

} // namespace

std::optional<ExtractedFacts> JobRunner::extractedFacts(std::uint64_t inode)
{
    for (const ExtractedPtr &work : m_extractions) {
        if (const auto found = work->remembered.extract(inode))
            return std::move(found.mapped());
    }
    return {};
}

Task<void> JobRunner::extract(plan::Roots roots)
{
    m_entriesMet = std::make_shared<std::vector<char>>(askedOf(m_request.options.archive).size(), 0);
    m_loggedEntries = std::exchange(m_logged, nullptr); // which is about paths in the archives, and not in their folders
    for (const plan::RootGroup &group : roots.groups) {
        for (const plan::ScannedEntry &entry : group.entries)
            m_archives.push_back(group.folder->item(entry.name).path());
    }
    if (m_archives.empty())
        co_return;
    const Path first = m_archives.front();
    std::ranges::reverse(m_archives);
    if (!m_request.options.dryRun) {
        m_staging = m_archives.size();
        stageNext();
        co_return;
    }
    while (!m_archives.empty() && !m_stop.stop_requested()) {
        const Path archive = std::move(m_archives.back());
        m_archives.pop_back();
        auto planning = planExtraction(archive);
        co_await planning;
    }
    m_foundIsFinal = true;
    if (!m_stop.stop_requested())
        tellNotMet(first);
}

/// One after the other, but for those that wait for something.
void JobRunner::stageNext()
{
    if (m_archives.empty())
        return;
    m_stack.push(StageUnit {.archive = std::move(m_archives.back()), .work = nullptr});
    m_archives.pop_back();
}

/// What was asked for by name and is in none of the archives.
void JobRunner::tellNotMet(const Path &archive)
{
    const Path shown = shownPath(archive, m_request.options.archive.nested);
    const std::vector<std::string> asked = askedOf(m_request.options.archive);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if ((*m_entriesMet)[i] == 0)
            tellLeft(shown, {{.path = asked[i], .error = Error::of(ErrorKind::NotFound, FsOp::Read)}});
    }
}

/// What became of the archive itself, where that is to be told.
void JobRunner::tellArchive(const Path &archive, const Error &error)
{
    Outcome outcome;
    outcome.op = ItemOp::Extract;
    outcome.status = ItemStatus::Failed;
    outcome.source = treePathOf(archive);
    outcome.error = at(error, archive);
    outcome.finished = engine::wallTime();
    if (plansTransfer())
        countLeft({}, {}, {.reason = {}, .error = outcome.error});
    m_ledger.record(outcome);
}

void JobRunner::tellLeft(const Path &archive, std::vector<LeftEntry> left)
{
    for (LeftEntry &entry : left) {
        if (entry.path.empty() && entry.error) {
            tellArchive(archive, *entry.error);
            continue;
        }
        Outcome outcome;
        outcome.op = ItemOp::Extract;
        const Result<std::vector<std::string>> path = archive::guardedPath(entry.path);
        outcome.source = {std::make_shared<PathNode>(archive), path && !path->empty() ? archive::joinedPath(*path) : entry.path};
        outcome.status = entry.error ? ItemStatus::Failed : ItemStatus::Skipped;
        outcome.skipReason = entry.skipReason;
        if (entry.error) {
            outcome.error = *entry.error;
            outcome.error->path = outcome.source.path();
        }
        outcome.finished = engine::wallTime();
        m_ledger.record(outcome);
    }
}

/// Whatever stops it that somebody can mend or has to decide on parks it, as it is; other archives go on.
Task<void> JobRunner::stage(StageUnit unit)
{
    const ShownName shown(m_current, unit.archive.name());
    Result<void> staged;
    if (!unit.work && unit.conceded) {
        staged = Failure(*unit.conceded);
    } else if (!unit.work) {
        auto beginning = beginStaging(&unit);
        staged = co_await beginning;
    }
    if (unit.work) {
        auto working = goOnStaging(&unit);
        staged = co_await working;
    }
    if (m_stop.stop_requested())
        co_return;
    const bool isNew = !std::exchange(unit.isTriedAgain, true);
    if (!staged && !unit.conceded && isMendable(staged.error())) {
        const Error error = staged.error();
        auto parking = parkStaging(unit, error);
        co_await parking;
        if (isNew)
            stageNext();
        co_return;
    }
    if (!staged && !unit.work)
        tellArchive(shownPath(unit.archive, m_request.options.archive.nested), staged.error());
    if (--m_staging == 0) {
        m_foundIsFinal = true;
        tellNotMet(unit.archive);
    }
    if (isNew)
        stageNext();
    if (!unit.work)
        co_return;
    auto placing = place(unit.work);
    co_await placing;
}

/// A job may have thousands of archives, and each would keep its dictionaries and descriptors.
Task<void> JobRunner::endStaging(ExtractedPtr work)
{
    work->remembered = work->extraction->takeFacts();
    auto ending = [extraction = std::shared_ptr<Extraction>(std::move(work->extraction))]() mutable { extraction.reset(); };
    auto running = m_workshop.lanes.run(archiveLane(), std::move(ending));
    co_await running;
}

Task<Result<void>> JobRunner::beginStaging(StageUnit *unit)
{
    const std::vector<std::string> &nested = m_request.options.archive.nested;
    ExtractionRules rules {.onDuplicate = m_policies.onFile,
                           .limits = {},
                           .keepsOwners = ::geteuid() == 0,
                           .wants = wantedOf(m_request, m_loggedEntries, shownPath(unit->archive, nested), m_entriesMet),
                           .waitsForRoom = m_policies.onError != model::ErrorPolicy::Fail};
    if (unit->anyDensity || agreesToAnyDensity())
        rules.limits.ratio = 0;
    const engine::CopyContext &context = *m_context;
    auto beginning
        = [&context, &nested, target = m_target, archive = unit->archive, before = m_before, rules, stop = m_stop.get_token()]() mutable {
              return beginExtraction(context, target, archive, nested, before, std::move(rules), std::move(stop));
          };
    auto running = m_workshop.lanes.run(archiveLane(), std::move(beginning));
    const Result<ExtractedPtr> begun = co_await running;
    if (!begun)
        co_return Failure(begun.error());
    unit->work = *begun;
    m_extractions.push_back(*begun);
    co_return Result<void>();
}

/// Until all that is good of it is there. Errors: what somebody may mend or has to agree to, after which it can be gone on with; Cancelled.
Task<Result<void>> JobRunner::goOnStaging(StageUnit *unit)
{
    const ExtractedPtr work = unit->work;
    Extraction &extraction = *work->extraction;
    const std::stop_token stop = m_stop.get_token();
    if (unit->anyDensity)
        extraction.takeAnyDensity();
    std::optional<Error> end = std::exchange(unit->conceded, std::nullopt);
    if (unit->isOfEntry) // which is told of below
        end.reset();
    for (;;) {
        if (end) {
            auto ending = [work, error = *end] { return work->extraction->endReading(error); };
            auto hop = m_workshop.lanes.run(archiveLane(), std::move(ending));
            const bool isOfArchive = co_await hop;
            tellLeft(work->shown, extraction.takeLeft());
            if (isOfArchive)
                tellArchive(work->shown, *end);
            if (extraction.unusable())
                break;
            work->isDoubtful |= end->kind == ErrorKind::Damaged;
            end.reset();
        }
        const Result<void> open = co_await m_gate.wait(stop);
        if (!open)
            co_return open;
        const std::uint64_t rate = m_limiter.rate();
        const std::uint64_t most = rate > 0 ? std::clamp<std::uint64_t>(rate / 8, 64 * kKiB, kBytesAtOnce) : kBytesAtOnce;
        auto working = [work, most, stop] { return work->extraction->workOn(kQuantum, most, stop); };
        auto hop = m_workshop.lanes.run(archiveLane(), std::move(working));
        const Result<bool> done = co_await hop;
        const std::uint64_t fresh = countUnpacked(*work);
        if (m_journal && work->marked != extraction.wholeEntries()) {
            work->marked = extraction.wholeEntries();
            m_journal->extracted(*m_target, work->archive, work->facts, work->folder->name(), work->marked, extraction.isFlushed());
        }
        if (!done && done.error().kind == ErrorKind::Cancelled)
            co_return Failure(done.error());
        const std::optional<Error> suspect = extraction.takeSuspect();
        const std::optional<Error> problem = done ? suspect : std::optional(done.error());
        if (problem && problem->kind == ErrorKind::TooDense && agreesToAnyDensity()) {
            extraction.takeAnyDensity();
            continue;
        }
        const bool canGoOn
            = problem && (problem->kind == ErrorKind::TooDense || problem->kind == ErrorKind::NoSpace) && !extraction.unusable();
        if (problem && (canGoOn || maySayGone(*problem)) && isMendable(*problem)) {
            unit->isOfEntry = done.has_value();
            co_return Failure(*problem);
        }
        tellLeft(work->shown, extraction.takeLeft());
        if (!done)
            end = done.error();
        if (done && *done)
            break;
        if (fresh > 0) {
            const Result<void> allowed = co_await m_limiter.take(fresh, stop);
            if (!allowed)
                co_return allowed;
        }
    }
    m_found.bytes += work->counted - work->expected;
    work->expected = work->counted;
    co_return Result<void>();
}

/// Puts it aside until somebody has answered, or room or a device is there again.
Task<void> JobRunner::parkStaging(StageUnit unit, Error error)
{
    model::Question question {.kind = model::QuestionKind::TooDense};
    const bool isBomb = error.kind == ErrorKind::TooDense;
    if (isBomb) {
        const fs::FileSystemFacts facts = co_await lookForRoom();
        question.available = facts.available;
        if (!isMendable(error)) { // any more
            if (agreesToAnyDensity())
                unit.anyDensity = true;
            else
                unit.conceded = error;
            m_stack.push(std::move(unit));
            co_return;
        }
    }
    const Path shown = shownPath(unit.archive, m_request.options.archive.nested);
    StuckItem item;
    item.outcome.op = ItemOp::Extract;
    item.outcome.status = ItemStatus::Failed;
    item.outcome.source = treePathOf(shown);
    item.outcome.target = m_target->item(shown.name());
    item.outcome.error = at(error, shown);
    if (unit.work && isBomb) {
        question.read = unit.work->extraction->reader().position();
        question.unpacked = unit.work->extraction->unpacked();
        item.bytes = unit.work->extraction->reader().size();
    } else if (unit.work) {
        item.bytes = unit.work->extraction->toCome();
    }
    unit.anyDensity |= isBomb; // if it is gone on with
    item.unit = std::move(unit);
    if (!isBomb) {
        park(std::move(item));
        co_return;
    }
    m_stack.hold();
    askAbout(std::move(item), std::move(question));
}

/// What came out since the last time, into the job's figures: as dense as what was read of it, so will be the rest. The bytes of it.
std::uint64_t JobRunner::countUnpacked(Extracted &work)
{
    const Extraction &extraction = *work.extraction;
    const std::uint64_t fresh = extraction.unpacked() - work.counted;
    work.counted += fresh;
    m_unpacked += fresh;
    const auto size = static_cast<double>(extraction.reader().size());
    const auto read = static_cast<double>(std::max<std::uint64_t>(extraction.reader().position(), 1));
    const auto expected = static_cast<std::uint64_t>(static_cast<double>(work.counted) * std::max(size / read, 1.0));
    m_found.bytes += expected - work.expected;
    work.expected = expected;
    return fresh;
}

bool JobRunner::agreesToAnyDensity() const
{
    const auto standing = m_standing.find(model::QuestionKind::TooDense);
    return m_request.options.archive.anyDensity || (standing != m_standing.end() && standing->second == model::Answer::GoOn);
}

/// Lets what was taken out have its names.
Task<void> JobRunner::place(ExtractedPtr work)
{
    using model::FileConflict;
    const FileConflict onFile = m_policies.onFile;
    const bool mayReplace = onFile == FileConflict::Overwrite || onFile == FileConflict::Newer || onFile == FileConflict::Size
        || onFile == FileConflict::Content;
    const OwnFolder own = m_request.options.archive.ownFolder;
    const bool hasOwn = own == OwnFolder::Always || (own == OwnFolder::IfSeveral && work->extraction->namesAtTop() > 1);
    const bool isUnusable = work->extraction->unusable() || (work->isDoubtful && mayReplace);
    auto ending = endStaging(work);
    co_await ending;
    if (isUnusable)
        co_return;
    std::shared_ptr<fs::Folder> target = m_target;
    if (hasOwn) {
        const bool merges = m_policies.onFolder == model::FolderConflict::Merge;
        const std::string wanted = archive::stemOf(work->shown.name());
        auto making = [&ops = m_workshop.ops, into = m_target, wanted, merges] { return makeOwnFolder(ops, into, wanted, merges); };
        auto running = m_workshop.lanes.run(m_lane, std::move(making));
        const Result<OwnFolderMade> made = co_await running;
        if (!made) {
            tellArchive(work->shown, made.error());
            co_return;
        }
        target = made->folder;
        Outcome outcome;
        outcome.op = ItemOp::MakeFolder;
        outcome.made = made->isNew;
        outcome.source = treePathOf(work->archive);
        outcome.target = m_target->item(target->name());
        outcome.finished = engine::wallTime();
        m_ledger.record(outcome);
    }
    auto opening = [&ops = m_workshop.ops, folder = work->folder, inside = insideOf(m_request.options.archive)] {
        return openStaged(ops, folder, inside.value_or(std::vector<std::string>()));
    };
    auto running = m_workshop.lanes.run(m_lane, std::move(opening));
    const Result<StagedFolder> staged = co_await running;
    if (!staged) {
        if (staged.error().kind != ErrorKind::NotFound) // what is not in the archive was told
            tellArchive(work->shown, staged.error());
        co_return;
    }
    auto top = std::make_shared<FolderWork>();
    top->folders = {.source = staged->folder, .target = target, .targetInheritsAcl = false};
    top->transport = model::Transport::Rename;
    top->reader = staged->reader;
    top->pending = 2; // the reading, and itself, which is never closed
    m_stack.push(ScanUnit {top});
}

/// What did not get its name goes, unless a later run of the job is to go on with it.
Task<void> JobRunner::removeExtracted()
{
    const bool stays = m_gone || (m_journal && m_stop.stop_requested() && m_journal->isLeaving());
    for (const ExtractedPtr &work : std::exchange(m_extractions, {})) {
        if (stays)
            continue;
        auto removing = [&ops = m_workshop.ops, target = m_target, work]() -> Result<void> {
            work->extraction.reset();
            const Result<fs::PinnedFd> fd = target->fd(ops);
            if (!fd)
                return Failure(fd.error());
            return fs::removeTree(ops, (*fd)->get(), work->folder->name().c_str());
        };
        auto running = m_workshop.lanes.run(m_lane, std::move(removing));
        const Result<void> removed = co_await running;
        if (removed)
            continue;
        Outcome outcome;
        outcome.op = ItemOp::Remove;
        outcome.status = ItemStatus::Failed;
        outcome.source = m_target->item(work->folder->name());
        outcome.error = engine::located(removed.error(), outcome.source);
        outcome.finished = engine::wallTime();
        m_ledger.record(outcome);
    }
}

namespace {

/// Looks through an archive without taking anything out.
class ExtractionPlan
{
public:
    ExtractionPlan(fs::FsOps &ops, fs::PinnedFd target, std::function<bool(const std::vector<std::string> &)> wants)
        : m_ops(ops)
        , m_target(std::move(target))
        , m_wants(std::move(wants))
    {
    }

    Result<void> open(const Path &path, const model::ArchiveOptions &options, std::stop_token stop)
    {
        model::FileFacts facts;
        if (const std::optional<std::vector<std::string>> inside = insideOf(options))
            m_inside = *inside;
        archive::BombLimits limits;
        if (options.anyDensity)
            limits.ratio = 0;
        OwnFolder own = options.ownFolder;
        if (own == OwnFolder::IfSeveral) {
            Result<std::unique_ptr<archive::ArchiveReader>> reader = openArchive(m_ops, path, options.nested, limits, facts, stop);
            if (!reader)
                return Failure(reader.error());
            own = hasSeveral(**reader) ? OwnFolder::Always : OwnFolder::Never;
        }
        Result<std::unique_ptr<archive::ArchiveReader>> reader = openArchive(m_ops, path, options.nested, limits, facts, std::move(stop));
        if (!reader)
            return Failure(reader.error());
        m_reader = *std::move(reader);
        if (own == OwnFolder::Always)
            m_below = {archive::stemOf(shownPath(path, options.nested).name())};
        if (m_target)
            m_chain.emplace(m_ops, m_target->get(), false);
        return {};
    }

    struct Part {
        std::vector<PlannedEntry> entries;
        std::vector<LeftEntry> left;
        std::optional<Error> error; ///< the archive ends with it
        bool isEnd = false;
    };
    Part next()
    {
        Part part;
        const auto deadline = std::chrono::steady_clock::now() + kQuantum;
        while (part.entries.size() < kPlannedAtOnce && std::chrono::steady_clock::now() < deadline) {
            archive::ArchiveEntry entry;
            const Result<bool> more = m_reader->next(entry);
            if (!more && !m_reader->isBroken()) {
                part.left.push_back({.path = {}, .error = more.error()});
                continue;
            }
            if (!more)
                part.error = more.error();
            part.isEnd = !more || !*more;
            if (part.isEnd)
                return part;
            Result<std::vector<std::string>> path = archive::guardedPath(entry.path);
            const bool isRefused = !path || (entry.isEncrypted && entry.facts.isRegular());
            if (isRefused) {
                const Error error = path ? Error::of(ErrorKind::Encrypted, FsOp::Read) : path.error();
                part.left.push_back({.path = entry.path, .bytes = entry.facts.size, .error = error});
                continue;
            }
            if (path->empty() || (m_wants && !m_wants(*path)) || path->size() <= m_inside.size() || !isBelow(*path, m_inside))
                continue;
            path->erase(path->begin(), path->begin() + static_cast<std::ptrdiff_t>(m_inside.size()));
            if (entry.facts.type == model::FileType::Socket) {
                part.left.push_back({.path = entry.path, .error = {}, .skipReason = model::SkipReason::Socket});
                continue;
            }
            path->insert(path->begin(), m_below.begin(), m_below.end());
            part.entries.push_back(look(std::move(entry), *std::move(path)));
        }
        return part;
    }

private:
    bool hasSeveral(archive::ArchiveReader &reader) const
    {
        std::string first;
        archive::ArchiveEntry entry;
        for (;;) {
            const Result<bool> more = reader.next(entry);
            if ((!more && reader.isBroken()) || (more && !*more))
                return false;
            const Result<std::vector<std::string>> path = archive::guardedPath(entry.path);
            if (!more || !path || path->empty() || (m_wants && !m_wants(*path)))
                continue;
            if (!first.empty() && path->front() != first)
                return true;
            first = path->front();
        }
    }

    PlannedEntry look(archive::ArchiveEntry entry, std::vector<std::string> path)
    {
        PlannedEntry planned {.path = std::move(path), .shown = entry.path, .entry = {}};
        planned.entry.name = planned.path.back();
        planned.entry.facts = entry.facts;
        if (!m_chain)
            return planned;
        const Result<int> folder = m_chain->reach(std::span(planned.path).first(planned.path.size() - 1));
        const Result<model::FileFacts> there
            = folder ? m_ops.stat(*folder, planned.path.back().c_str()) : Result<model::FileFacts>(Failure(folder.error()));
        if (there)
            planned.entry.target = *there;
        else if (there.error().kind != ErrorKind::NotFound)
            planned.entry.error = there.error();
        return planned;
    }

    fs::FsOps &m_ops;
    fs::PinnedFd m_target; ///< null: it would have to be made
    std::function<bool(const std::vector<std::string> &)> m_wants;
    std::unique_ptr<archive::ArchiveReader> m_reader;
    std::optional<fs::FolderChain> m_chain;
    std::vector<std::string> m_inside; ///< left out of the paths
    std::vector<std::string> m_below; ///< put before them
};

} // namespace

Task<void> JobRunner::planExtraction(Path archive)
{
    fs::PinnedFd target;
    if (m_target) {
        const Result<fs::PinnedFd> fd = m_target->fd(m_workshop.ops);
        if (!fd) {
            tellArchive(archive, fd.error());
            co_return;
        }
        target = *fd;
    }
    const Path shown = shownPath(archive, m_request.options.archive.nested);
    auto plan = std::make_shared<ExtractionPlan>(m_workshop.ops, target, wantedOf(m_request, m_loggedEntries, shown, m_entriesMet));
    auto opening
        = [plan, archive, stop = m_stop.get_token(), options = m_request.options.archive] { return plan->open(archive, options, stop); };
    auto running = m_workshop.lanes.run(archiveLane(), std::move(opening));
    const Result<void> opened = co_await running;
    if (!opened && opened.error().kind != ErrorKind::Cancelled)
        tellArchive(shown, opened.error());
    const ShownName current(m_current, shown.name());
    for (bool isEnd = !opened; !isEnd;) {
        const Result<void> open = co_await m_gate.wait(m_stop.get_token());
        if (!open)
            co_return;
        auto reading = [plan] { return plan->next(); };
        auto hop = m_workshop.lanes.run(archiveLane(), std::move(reading));
        ExtractionPlan::Part part = co_await hop;
        isEnd = part.isEnd;
        for (const PlannedEntry &entry : part.entries)
            planEntry(shown, entry);
        tellLeft(shown, std::move(part.left));
        if (part.error && part.error->kind != ErrorKind::Cancelled)
            tellArchive(shown, *part.error);
    }
}

void JobRunner::planEntry(const Path &archive, const PlannedEntry &planned)
{
    const plan::ScannedEntry &entry = planned.entry;
    Outcome outcome;
    outcome.op = opOf(entry.facts);
    outcome.source = {std::make_shared<PathNode>(archive), planned.shown};
    Path folder = m_request.destination;
    for (std::size_t i = 0; i + 1 < planned.path.size(); ++i)
        folder = folder.child(planned.path[i]);
    outcome.target = {std::make_shared<PathNode>(folder), planned.path.back()};
    outcome.finished = engine::wallTime();
    const plan::Decision decision = entry.error ? plan::Decision() : plan::decide(m_policies, entry.facts, entry.target, m_granularity);
    plan::Plan what = plan::planEntry(entry, model::Transport::Copy, decision);
    if (std::holds_alternative<plan::AskFirst>(what)) // it would be asked when it comes to that
        what = plan::LeaveAlone {.reason = {}, .error = Error::of(ErrorKind::Exists, FsOp::None)};
    if (const auto *left = std::get_if<plan::LeaveAlone>(&what)) {
        countLeft(entry.facts, entry.target, *left);
        outcome.status = left->error ? ItemStatus::Failed : ItemStatus::Skipped;
        outcome.skipReason = left->reason;
        if (left->error)
            outcome.error = engine::located(*left->error, outcome.source, outcome.target);
        outcome.identical = isIdentical(entry.facts, entry.target, *left);
        m_ledger.record(outcome);
        return;
    }
    const model::Step &step
        = std::holds_alternative<plan::DoStep>(what) ? std::get<plan::DoStep>(what).step : std::get<plan::EnterFolder>(what).step;
    countPlanned(step);
    outcome.status = ItemStatus::Planned;
    outcome.replaced = step.placement == model::Placement::Replace && step.replaces && !step.facts.isFolder();
    outcome.identical = !step.onlyIfDifferent && looksSame(step.facts, step.replaces);
    outcome.keepsBoth = step.placement == model::Placement::KeepBoth || step.placement == model::Placement::SetOldAside;
    outcome.bytes = entry.facts.isRegular() ? entry.facts.size : 0;
    m_unpacked += outcome.bytes;
    m_found.bytes = std::max(m_found.bytes, m_unpacked);
    m_ledger.record(outcome);
}

} // namespace ferry::jobs
