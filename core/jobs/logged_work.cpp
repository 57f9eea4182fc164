// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/logged_work.h"

#include "core/engine/batch_result.h"
#include "core/engine/kept.h"
#include "core/fs/metadata.h"
#include "core/plan/conflict_rules.h"
#include "core/store/outcome_reader.h"

#include <fcntl.h>

#include <algorithm>
#include <map>
#include <utility>

namespace ferry::jobs {

namespace {

using model::ItemOp;
using model::ItemStatus;
using model::JobKind;

bool isComplete(ItemStatus status)
{
    return status == ItemStatus::Done || status == ItemStatus::Lossy;
}

/// Whether what was copied is still there as it was then. `ended`: when the last of it was logged.
bool isStillThere(fs::FsOps &ops, const store::RecordedOutcome &copy, const model::Timestamp &ended)
{
    if (copy.op == ItemOp::Extract) { // the archive, somewhere above
        Result<model::FileFacts> archive = ops.statFollowing(copy.source.c_str());
        for (Path above = copy.source.parent(); !archive && above.bytes().size() > 1; above = above.parent())
            archive = ops.statFollowing(above.c_str());
        return archive && archive->isRegular() && archive->changed <= ended; // another of its name, or written to since, is not it
    }
    const Result<model::FileFacts> now = ops.stat(AT_FDCWD, copy.source.c_str());
    if (!now || now->isFolder() || now->modified != copy.modified)
        return false;
    return copy.op != ItemOp::CopyFile || copy.method == model::Method::Link || now->size == copy.bytes;
}

TreePath treePathOf(const std::string &path)
{
    const Path whole(path);
    return {std::make_shared<PathNode>(whole.parent()), whole.name()};
}

fs::PinnedFd folderOf(fs::FsOps &ops, const std::string &path)
{
    Result<fs::UniqueFd> folder = ops.openFollowing(Path(path).parent().c_str(), O_PATH | O_DIRECTORY);
    return folder ? std::make_shared<const fs::UniqueFd>(*std::move(folder)) : nullptr;
}

/// What was removed or taken away by an undoing that ended too early.
bool isPutBack(fs::FsOps &ops, engine::Leftovers &leftovers, const std::string &target, const std::string &keptIn)
{
    const fs::PinnedFd folder = folderOf(ops, target);
    return folder && engine::putBack(ops, leftovers, folder, Path(target).name(), keptIn, false);
}

std::string parentOf(const std::string &path)
{
    return Path(path).parent().bytes();
}

} // namespace

Result<std::shared_ptr<LoggedWork>> LoggedWork::read(fs::FsOps &ops, const model::Request &request)
{
    auto work = std::make_shared<LoggedWork>();
    const Result<void> read = request.options.undoes() ? work->readDone(ops, request) : work->readFailed(request.options.only->log);
    if (!read)
        return Failure(read.error());
    return work;
}

Result<void> LoggedWork::readFailed(const Path &log)
{
    const Result<void> read = store::readOutcomes(log, [this](const store::RecordedOutcome &outcome) {
        const std::string source = outcome.source.bytes();
        const bool hasFailed = outcome.status == ItemStatus::Failed && outcome.error && outcome.error->kind != ErrorKind::Cancelled;
        if (hasFailed)
            m_parts.insert_or_assign(source, Part::Failed);
        else
            m_parts.erase(source); // tried again and done
        if (outcome.op == ItemOp::MakeFolder && isComplete(outcome.status) && outcome.target.name() != outcome.source.name())
            m_otherNames.insert_or_assign(source, outcome.target.name());
    });
    if (!read)
        return read;
    std::vector<std::string> failed;
    failed.reserve(m_parts.size());
    for (const auto &[source, part] : m_parts)
        failed.push_back(source);
    for (const std::string &source : failed) {
        for (std::string above = parentOf(source); above.size() > 1; above = parentOf(above)) {
            if (!m_parts.try_emplace(above, Part::OnTheWay).second)
                break;
        }
    }
    return {};
}

LoggedWork::Part LoggedWork::partOf(const std::string &source) const
{
    const auto found = m_parts.find(source);
    return found == m_parts.end() ? Part::Beyond : found->second;
}

std::string LoggedWork::nameInTarget(const std::string &source, const std::string &name) const
{
    const auto found = m_otherNames.find(source);
    return found == m_otherNames.end() ? name : found->second;
}

Result<void> LoggedWork::readDone(fs::FsOps &ops, const model::Request &request)
{
    const bool removesCopies = request.kind == JobKind::Delete;
    const Result<model::FileFacts> log = ops.statFollowing(request.options.only->log.c_str());
    const model::Timestamp ended = log ? log->modified : model::Timestamp();
    return store::readOutcomes(request.options.only->log, [&](const store::RecordedOutcome &outcome) {
        if (!isComplete(outcome.status) || outcome.target.isEmpty())
            return;
        Item &item = m_items[outcome.target.bytes()];
        item.modified = outcome.modified;
        item.bytes = outcome.bytes;
        item.inode = outcome.inode;
        item.source = outcome.source.bytes();
        if (!outcome.keptIn.empty())
            item.keptIn = outcome.keptIn;
        item.isFolder = outcome.op == ItemOp::MakeFolder;
        item.isRegular = outcome.op == ItemOp::CopyFile || outcome.bytes > 0;
        item.isLink = outcome.method == model::Method::Link;
        item.wasMade = item.wasMade || outcome.made; // a job that went on where it was merged into what it had made
        item.hasReplaced = item.hasReplaced || outcome.replaced;
        item.hasOriginal = !item.isFolder && removesCopies && isStillThere(ops, outcome, ended);
    });
}

LoggedWork::Item *LoggedWork::find(const std::string &target)
{
    const auto found = m_items.find(target);
    return found == m_items.end() ? nullptr : &found->second;
}

bool LoggedWork::isAsWritten(const Item &item, const model::FileFacts &now, std::chrono::nanoseconds granularity)
{
    if (item.inode != 0 && now.inode != item.inode)
        return false;
    if (now.isFolder()) // moved as a whole: what was changed in it since goes back with it
        return item.inode != 0;
    if (item.modified == model::Timestamp {} || !model::isSameTime(item.modified, now.modified, granularity))
        return false;
    return !item.isRegular || item.isLink || (now.isRegular() && now.size == item.bytes);
}

Result<plan::Roots> LoggedWork::roots(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request)
{
    if (request.options.undoes())
        return rootsOfDone(ops, pool, request);
    Result<plan::Roots> roots = plan::examineRoots(ops, pool, request);
    if (roots) { // what was moved is not there any more, as it should be
        std::erase_if(roots->refused, [this](const plan::RefusedRoot &refused) { return partOf(refused.path.bytes()) == Part::Beyond; });
    }
    return roots;
}

Result<plan::Roots> LoggedWork::rootsOfDone(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request)
{
    plan::Roots roots;
    std::map<std::pair<std::string, std::string>, std::size_t> groups;
    std::map<std::string, Result<std::shared_ptr<fs::Folder>>> opened;
    const auto open = [&](const std::string &path) {
        auto known = opened.find(path);
        if (known == opened.end())
            known = opened.emplace(path, fs::Folder::openRoot(ops, pool, Path(path), true)).first;
        return known->second;
    };
    for (const auto &[target, item] : m_items) {
        const auto above = m_items.find(parentOf(target));
        if (above != m_items.end() && above->second.isFolder)
            continue;
        const std::string place = parentOf(target);
        const std::string back = request.kind == JobKind::Move ? parentOf(item.source) : std::string();
        const Result<std::shared_ptr<fs::Folder>> folder = open(place);
        if (!folder) {
            if (folder.error().kind != ErrorKind::NotFound) // what is not there is told at the end
                roots.refused.push_back({Path(target), folder.error()});
            continue;
        }
        auto group = groups.find({place, back});
        if (group == groups.end()) {
            plan::RootGroup fresh {.folder = *folder, .entries = {}, .target = {}};
            if (!back.empty()) {
                Result<std::shared_ptr<fs::Folder>> to = open(back);
                if (!to) {
                    roots.refused.push_back({Path(target), to.error()});
                    continue;
                }
                fresh.target = *std::move(to);
            }
            if (const Result<fs::PinnedFd> fd = (*folder)->fd(ops)) {
                const Result<fs::FileSystemFacts> facts = ops.statFs((*fd)->get());
                m_granularity = std::max(m_granularity, plan::timeGranularity(facts ? facts->type : 0));
            }
            roots.groups.push_back(std::move(fresh));
            group = groups.emplace(std::pair(place, back), roots.groups.size() - 1).first;
        }
        plan::RootGroup &into = roots.groups[group->second];
        const Result<fs::PinnedFd> folderFd = into.folder->fd(ops);
        const Result<fs::PinnedFd> targetFd = into.target ? into.target->fd(ops) : Result<fs::PinnedFd>(fs::PinnedFd());
        if (!folderFd || !targetFd) {
            roots.refused.push_back({Path(target), folderFd ? targetFd.error() : folderFd.error()});
            continue;
        }
        plan::ScannedEntry entry = plan::scanEntry(ops, (*folderFd)->get(), Path(target).name(), *targetFd ? (*targetFd)->get() : -1);
        if (!entry.error || entry.error->kind != ErrorKind::NotFound)
            into.entries.push_back(std::move(entry));
    }
    std::erase_if(roots.groups, [](const plan::RootGroup &group) { return group.entries.empty(); });
    if (roots.groups.empty())
        return roots;
    roots.target = roots.groups.front().target;
    const std::shared_ptr<fs::Folder> &any = roots.target ? roots.target : roots.groups.front().folder;
    const Result<fs::PinnedFd> fd = any->fd(ops);
    if (!fd)
        return Failure(fd.error());
    if (const Result<fs::FileSystemFacts> facts = ops.statFs((*fd)->get()))
        roots.targetFileSystem = *facts;
    roots.targetInheritsAcl = roots.target && fs::hasDefaultAcl(ops, (*fd)->get());
    return roots;
}

std::vector<model::Outcome> LoggedWork::missing(fs::FsOps &ops, engine::Leftovers &leftovers, const model::Request &request) const
{
    std::vector<model::Outcome> outcomes;
    for (const auto &[target, item] : m_items) {
        if (item.wasMet)
            continue;
        const Result<model::FileFacts> there = ops.stat(AT_FDCWD, target.c_str());
        if (there || there.error().kind != ErrorKind::NotFound)
            continue; // in a folder that was not entered, which was told
        model::Outcome outcome;
        outcome.source = treePathOf(target);
        outcome.finished = engine::wallTime();
        outcome.op = request.kind == JobKind::Delete ? ItemOp::Remove : ItemOp::Move;
        if (request.kind == JobKind::Move)
            outcome.target = treePathOf(item.source);
        if (!item.keptIn.empty() && !request.options.dryRun && isPutBack(ops, leftovers, target, item.keptIn)) {
            outcome.op = ItemOp::Move;
            outcome.source = treePathOf(Path(target).parent().child(item.keptIn).child(Path(target).name()).bytes());
            outcome.target = treePathOf(target);
            outcome.method = model::Method::Rename;
            outcomes.push_back(std::move(outcome));
            continue;
        }
        const bool isUndone = request.kind == JobKind::Delete || ops.stat(AT_FDCWD, item.source.c_str());
        if (const fs::PinnedFd files
            = isUndone && request.options.only->fromTrash && !request.options.dryRun ? folderOf(ops, target) : nullptr)
            leftovers.remove(ops, engine::Leftover::Kind::TrashNote, files, Path(target).name());
        outcome.status = isUndone ? ItemStatus::Skipped : ItemStatus::Failed;
        outcome.skipReason = isUndone ? model::SkipReason::Undone : model::SkipReason::None;
        if (!isUndone)
            outcome.error = Error::of(ErrorKind::NotFound, FsOp::Stat, Path(target));
        outcomes.push_back(std::move(outcome));
    }
    std::ranges::sort(outcomes, {}, [](const model::Outcome &outcome) { return outcome.source.path().bytes(); });
    return outcomes;
}

} // namespace ferry::jobs
