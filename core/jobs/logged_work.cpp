// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/logged_work.h"

#include "core/engine/batch_result.h"
#include "core/engine/item_error.h"
#include "core/engine/kept.h"
#include "core/fs/folder_reader.h"
#include "core/fs/metadata.h"
#include "core/plan/conflict_rules.h"
#include "core/plan/target_limits.h"
#include "core/store/outcome_reader.h"

#include <QString>

#include <fcntl.h>

#include <algorithm>
#include <map>
#include <set>
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

/// What had its place taken by something that is gone by now. Errors: those of opening the folder and of engine::putBack.
Result<void> putBack(fs::FsOps &ops, engine::Leftovers &leftovers, const std::string &target, const std::string &keptIn)
{
    Result<fs::UniqueFd> folder = ops.openFollowing(Path(target).parent().c_str(), O_PATH | O_DIRECTORY);
    if (!folder)
        return Failure(folder.error());
    return engine::putBack(ops, leftovers, std::make_shared<const fs::UniqueFd>(*std::move(folder)), Path(target).name(), keptIn, false);
}

std::string parentOf(const std::string &path)
{
    return Path(path).parent().bytes();
}

using FoldedNames = std::unordered_multimap<std::string, std::string>;

/// The names in a folder by what a folder without case makes of them. Errors: those of reading; their path is the folder.
Result<FoldedNames> foldedNames(fs::FsOps &ops, const Path &path)
{
    constexpr std::size_t kEntriesAtOnce = 4096;
    const auto at = [&path](const Error &error) { return Failure(Error {error.kind, error.op, error.code, path}); };
    const Result<fs::UniqueFd> folder = ops.openFollowing(path.c_str(), O_PATH | O_DIRECTORY);
    if (!folder)
        return at(folder.error());
    Result<fs::FolderReader> reader = fs::FolderReader::open(ops, folder->get());
    if (!reader)
        return at(reader.error());
    FoldedNames names;
    for (;;) {
        Result<std::vector<fs::FolderEntry>> entries = reader->next(ops, kEntriesAtOnce);
        if (!entries)
            return at(entries.error());
        if (entries->empty())
            return names;
        for (fs::FolderEntry &entry : *entries)
            names.emplace(plan::foldedName(entry.name), std::move(entry.name));
    }
}

/// Another spelling, which a folder without case takes for the same; the name itself if there is none.
std::string inOtherCase(const std::string &name)
{
    std::string other = name;
    for (char &byte : other) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        byte = isLetter ? static_cast<char>(byte ^ 0x20) : byte;
    }
    if (other != name)
        return other;
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return (text.toUpper() != text ? text.toUpper() : text.toLower()).toStdString();
}

/// Whether two names in a folder are of one entry. Errors: those of looking, but NotFound.
Result<bool> isOneEntry(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &other)
{
    const Result<model::FileFacts> there = ops.stat(folderFd, name.c_str());
    const Result<model::FileFacts> otherThere = there ? ops.stat(folderFd, other.c_str()) : there;
    if (otherThere)
        return model::isSameObject(*there, *otherThere);
    if (otherThere.error().kind == ErrorKind::NotFound)
        return false;
    return Failure(otherThere.error());
}

/// Where sources have the folders of a target that may hold several of their names for one.
class SourceFolders
{
public:
    /// `top`: with a slash at its end; it has the content of each of `besides`, too.
    SourceFolders(fs::FsOps &ops, std::string top, std::vector<Path> besides)
        : m_ops(ops)
        , m_top(std::move(top))
        , m_besides(std::move(besides))
    {
    }

    /// The folders of sources whose content has its place in `target`: `source`, and others. Errors: those of looking above them.
    Result<std::vector<Path>> of(const Path &source, const Path &target)
    {
        const auto known = m_folders.find({source.bytes(), target.bytes()});
        if (known != m_folders.end())
            return known->second;
        return m_folders.emplace(std::pair(source.bytes(), target.bytes()), look(source, target)).first->second;
    }

    const Result<FoldedNames> &namesIn(const Path &folder)
    {
        const auto known = m_names.find(folder.bytes());
        if (known != m_names.end())
            return known->second;
        if (m_namesKept > kNamesKept) {
            m_names.clear();
            m_namesKept = 0;
        }
        const Result<FoldedNames> &names = m_names.emplace(folder.bytes(), foldedNames(m_ops, folder)).first->second;
        m_namesKept += names ? names->size() : 0;
        return names;
    }

private:
    static constexpr std::size_t kNamesKept = 100'000;

    Result<std::vector<Path>> look(const Path &source, const Path &target)
    {
        std::vector<Path> folders {source};
        if (target.child("").bytes().size() <= m_top.size()) {
            for (const Path &other : m_besides) {
                if (other.name() == "." && other.parent() != source)
                    folders.push_back(other.parent());
            }
            return folders;
        }
        const Result<std::vector<Path>> above = of(source.parent(), target.parent());
        if (!above)
            return above;
        const auto cannotTell = [&target](const Error &error) { return Failure(Error {error.kind, error.op, error.code, target}); };
        const Result<fs::UniqueFd> parent = m_ops.openFollowing(target.parent().c_str(), O_PATH | O_DIRECTORY);
        if (!parent)
            return cannotTell(parent.error());
        const std::string name = target.name();
        if (above->size() == 1) {
            const std::string variant = inOtherCase(name);
            const Result<bool> isOne = variant != name ? isOneEntry(m_ops, parent->get(), name, variant) : Result<bool>(false);
            if (!isOne)
                return cannotTell(isOne.error());
            if (!*isOne)
                return folders; // a target with case has each under its own name
        }
        for (const Path &folder : *above) {
            const Result<FoldedNames> &names = namesIn(folder);
            if (!names)
                return Failure(names.error());
            const auto [first, last] = names->equal_range(plan::foldedName(name));
            for (auto other = first; other != last; ++other) {
                if (folder.child(other->second) == source)
                    continue;
                const Result<bool> isOne = isOneEntry(m_ops, parent->get(), name, other->second);
                if (!isOne)
                    return cannotTell(isOne.error());
                if (*isOne)
                    folders.push_back(folder.child(other->second));
            }
        }
        return folders;
    }

    fs::FsOps &m_ops;
    const std::string m_top;
    const std::vector<Path> m_besides;
    std::map<std::pair<std::string, std::string>, Result<std::vector<Path>>> m_folders; ///< by source and target
    std::map<std::string, Result<FoldedNames>> m_names; ///< by folder
    std::size_t m_namesKept = 0;
};

} // namespace

Result<std::shared_ptr<LoggedWork>> LoggedWork::read(fs::FsOps &ops, const model::Request &request)
{
    auto work = std::make_shared<LoggedWork>();
    Result<void> read;
    switch (request.options.only->which) {
    case model::LoggedPart::Which::Failed:
        read = work->readFailed(request.options.only->log);
        break;
    case model::LoggedPart::Which::Done:
        read = work->readDone(ops, request);
        break;
    case model::LoggedPart::Which::Differing:
        read = work->readDiffering(request.options.only->log);
        break;
    case model::LoggedPart::Which::Extra:
        if (request.sources.empty())
            return Failure(Error::of(ErrorKind::BadName));
        work->m_top = request.sources.front().parent().child("").bytes();
        work->m_besides.assign(request.sources.begin() + 1, request.sources.end());
        read = work->readExtra(request.options.only->log);
        break;
    case model::LoggedPart::Which::Rest:
        for (const Path &source : request.sources)
            work->m_parts.emplace(source.bytes(), Part::Failed);
        for (const Path &log : request.options.only->before) {
            read = work->readRest(ops, request, log);
            if (!read)
                return Failure(read.error()); // without it what that run did would be done once more
        }
        read = work->readRest(ops, request, request.options.only->log);
        break;
    }
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
    addFolders();
    return {};
}

/// What has its own name is found in the target, but where both are kept: it may be anybody's. What has another one would be brought once
/// more, and what was taken away is missed.
Result<void> LoggedWork::readRest(fs::FsOps &ops, const model::Request &request, const Path &log)
{
    const bool keepsBoth = request.options.onFile == model::FileConflict::Rename;
    const Result<model::FileFacts> facts = ops.statFollowing(log.c_str());
    const model::Timestamp ended = facts ? facts->modified : model::Timestamp();
    return store::readOutcomes(log, [&](const store::RecordedOutcome &outcome) {
        if (!isComplete(outcome.status))
            return;
        const std::string source = outcome.source.bytes();
        const bool isFolder = outcome.op == ItemOp::MakeFolder; // which is told of when it is half full, too
        if (!isFolder && m_parts.erase(source) > 0)
            m_finished.insert(source);
        const bool isToBeKnown = request.kind == JobKind::Copy && (keepsBoth || outcome.target.name() != outcome.source.name());
        if (isFolder) {
            m_otherNames.insert_or_assign(source, outcome.target.name());
        } else if (isToBeKnown && isStillThere(ops, outcome, ended)) {
            const Result<model::FileFacts> copy = ops.stat(AT_FDCWD, outcome.target.c_str());
            if (copy && (outcome.op != ItemOp::CopyFile || outcome.method == model::Method::Link || copy->size == outcome.bytes))
                m_brought.insert(source);
        }
    });
}

/// Those on the way to what is there by now.
void LoggedWork::addFolders()
{
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
}

/// Of an item that was compared more than once, the last time counts. What differs in metadata only is no part of a log that does not tell
/// how that was seen, as those of before it could be put right.
Result<void> LoggedWork::readDiffering(const Path &log)
{
    const Result<void> read = store::readOutcomes(log, [this](const store::RecordedOutcome &outcome) {
        const std::string source = outcome.source.bytes();
        const bool differs = model::differenceOf(outcome.source.name(), outcome.op, outcome.status, outcome.skipReason, outcome.error)
            == model::Difference::InSource;
        const bool wasSeen = outcome.there || outcome.modified != model::Timestamp {};
        if (differs && (wasSeen || outcome.status != ItemStatus::Lossy)) {
            m_parts.insert_or_assign(source, outcome.status == ItemStatus::Lossy ? Part::Metadata : Part::Failed);
            m_compared.insert_or_assign(source, Compared {.there = outcome.there, .modified = outcome.modified});
        } else {
            m_parts.erase(source);
            m_compared.erase(source);
        }
    });
    if (!read)
        return read;
    addFolders();
    return {};
}

/// Of what was compared with several sources each has a say.
Result<void> LoggedWork::readExtra(const Path &log)
{
    const auto isExtra = [](const store::RecordedOutcome &outcome) {
        return model::differenceOf(outcome.source.name(), outcome.op, outcome.status, outcome.skipReason, outcome.error)
            == model::Difference::OnlyInTarget;
    };
    const Result<void> read = store::readOutcomes(log, [&](const store::RecordedOutcome &outcome) {
        if (!isExtra(outcome))
            return;
        Item &item = m_items[outcome.target.bytes()];
        item.source = outcome.source.bytes();
        const model::Seen seen = outcome.there.value_or(model::Seen());
        item.modified = seen.modified;
        item.bytes = seen.bytes;
    });
    if (!read || m_items.empty())
        return read;
    return store::readOutcomes(log, [&](const store::RecordedOutcome &outcome) {
        if (!isExtra(outcome))
            m_items.erase(outcome.target.bytes());
    });
}

LoggedWork::Compared *LoggedWork::findCompared(const std::string &source)
{
    const auto found = m_compared.find(source);
    return found == m_compared.end() ? nullptr : &found->second;
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

const std::string *LoggedWork::folderInTarget(const std::string &source) const
{
    const auto found = m_otherNames.find(source);
    return found == m_otherNames.end() ? nullptr : &found->second;
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
        item.hasSize = outcome.method != model::Method::Link && outcome.method != model::Method::Metadata;
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

const Error *LoggedWork::whyStays(const std::string &target) const
{
    const auto found = m_staying.find(target);
    return found == m_staying.end() ? nullptr : &found->second;
}

std::vector<model::PlaceBelow> LoggedWork::placesInSources(const std::string &target, const Item &item) const
{
    const Path source(item.source);
    std::vector<model::PlaceBelow> places {{source.parent(), source.name()}};
    // What lies nowhere below is there by its whole path, and stays.
    const std::string below = target.starts_with(m_top) ? target.substr(m_top.size()) : target;
    for (const Path &other : m_besides) {
        if (other.name() == "." || other.name() == below.substr(0, below.find('/')))
            places.push_back({other.parent(), below});
    }
    return places;
}

bool LoggedWork::isAsWritten(const Item &item, const model::FileFacts &now, std::chrono::nanoseconds granularity)
{
    if (item.inode != 0 && now.inode != item.inode)
        return false;
    if (now.isFolder()) // moved as a whole: what was changed in it since goes back with it
        return item.inode != 0;
    if (item.modified == model::Timestamp {} || !model::isSameTime(item.modified, now.modified, granularity))
        return false;
    return !item.isRegular || !item.hasSize || (now.isRegular() && now.size == item.bytes);
}

Result<plan::Roots> LoggedWork::roots(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request)
{
    if (request.options.undoes())
        return rootsOfDone(ops, pool, request);
    if (request.options.only->which == model::LoggedPart::Which::Extra) {
        Result<plan::Roots> extra = rootsOfDone(ops, pool, request);
        if (extra) {
            lookForOtherNames(ops, *extra);
            lookForSources(ops, pool, *extra);
        }
        return extra;
    }
    const auto isWhole = [](const Path &source) { return source.name() == "."; };
    const bool namesAny = std::ranges::none_of(request.sources, isWhole);
    Result<plan::Roots> roots = plan::examineRoots(ops, pool, namesAny ? request : withNames(request));
    if (roots && request.options.goesOn())
        settleFinished(ops, request, *roots);
    if (roots) { // what was moved is not there any more, as it should be
        const auto isBeyond = [this](const plan::RefusedRoot &refused) { return partOf(refused.path.bytes()) == Part::Beyond; };
        if (!request.options.goesOn())
            std::erase_if(roots->refused, isBeyond);
        for (const plan::RefusedRoot &refused : roots->refused) { // which is told
            if (Compared *compared = findCompared(refused.path.bytes()))
                compared->wasMet = true;
        }
    }
    return roots;
}

/// Of what the cancelled run has finished only its not being there is as it should be, and nobody asked for what has its name by now.
void LoggedWork::settleFinished(fs::FsOps &ops, const model::Request &request, plan::Roots &roots) const
{
    const auto isSettled = [&](const plan::RefusedRoot &refused) {
        const std::string source = refused.path.bytes();
        const bool isFinished = m_finished.contains(source) || (request.kind == JobKind::Move && folderInTarget(source));
        return isFinished && refused.error.kind == ErrorKind::NotFound && ops.statFollowing(refused.path.parent().c_str());
    };
    std::erase_if(roots.refused, isSettled);
    if (request.kind == JobKind::Copy)
        return;
    for (plan::RootGroup &group : roots.groups) {
        std::erase_if(group.entries, [&](const plan::ScannedEntry &entry) {
            const Path path = group.folder->item(entry.name).path();
            const bool isAnother = m_finished.contains(path.bytes());
            if (isAnother)
                roots.refused.push_back({path, Error::of(ErrorKind::Changed, FsOp::None, path)});
            return isAnother;
        });
    }
    std::erase_if(roots.groups, [](const plan::RootGroup &group) { return group.entries.empty(); });
}

/// What is in a folder, instead of all of it.
model::Request LoggedWork::withNames(const model::Request &request) const
{
    model::Request named = request;
    named.sources.clear();
    for (const Path &source : request.sources) {
        if (source.name() != ".") {
            named.sources.push_back(source);
            continue;
        }
        for (const auto &[path, part] : m_parts) {
            if (parentOf(path) == source.parent().bytes())
                named.sources.emplace_back(path);
        }
    }
    return named;
}

/// A folder without case has one entry for several names. What a source has under another one of them stays, also in a folder of another
/// one, and so does what that cannot be told of.
void LoggedWork::lookForOtherNames(fs::FsOps &ops, const plan::Roots &roots)
{
    SourceFolders sources(ops, m_top, m_besides);
    for (const plan::RootGroup &group : roots.groups) {
        const Result<fs::PinnedFd> fd = group.folder->fd(ops);
        for (const plan::ScannedEntry &entry : group.entries) {
            const Path path = group.folder->item(entry.name).path();
            const Item *item = find(path.bytes());
            if (!item || entry.error)
                continue;
            const Result<std::vector<Path>> folders = sources.of(Path(item->source).parent(), path.parent());
            if (!fd || !folders) {
                m_staying.emplace(path.bytes(), fd ? folders.error() : fd.error());
                continue;
            }
            for (const Path &folder : *folders) {
                const Result<FoldedNames> &names = sources.namesIn(folder);
                if (!names) {
                    m_staying.emplace(path.bytes(), names.error());
                    break;
                }
                const auto [first, last] = names->equal_range(plan::foldedName(entry.name));
                for (auto other = first; other != last; ++other) {
                    const Result<bool> isOne = isOneEntry(ops, (*fd)->get(), entry.name, other->second);
                    if (!isOne)
                        m_staying.emplace(path.bytes(), Error {isOne.error().kind, isOne.error().op, isOne.error().code, path});
                    else if (*isOne)
                        m_staying.emplace(path.bytes(), Error::of(ErrorKind::NoExtra, FsOp::None, folder.child(other->second)));
                }
            }
        }
    }
}

/// What lies above a source stays: it would take that with it.
void LoggedWork::lookForSources(fs::FsOps &ops, fs::FolderPool &pool, const plan::Roots &roots)
{
    std::map<std::string, Result<std::set<plan::Identity>>> above;
    const auto lookAbove = [&](const Path &path) -> Result<std::set<plan::Identity>> {
        const Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openRoot(ops, pool, path, true);
        if (!folder)
            return Failure(folder.error());
        return plan::withAncestors(ops, **folder);
    };
    for (const plan::RootGroup &group : roots.groups) {
        for (const plan::ScannedEntry &entry : group.entries) {
            const std::string path = group.folder->item(entry.name).path().bytes();
            const Item *item = find(path);
            if (!item || entry.error || !entry.facts.isFolder())
                continue;
            std::vector<Path> sources {Path(item->source).parent()};
            for (const Path &other : m_besides)
                sources.push_back(other.parent());
            for (const Path &source : sources) {
                auto known = above.find(source.bytes());
                if (known == above.end())
                    known = above.emplace(source.bytes(), lookAbove(source)).first;
                const Result<std::set<plan::Identity>> &folders = known->second;
                if (!folders)
                    m_staying.emplace(path, folders.error());
                else if (folders->contains({entry.facts.device, entry.facts.inode}))
                    m_staying.emplace(path, Error::of(ErrorKind::NoExtra, FsOp::None, source));
            }
        }
    }
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
    // To the trash each thing goes by itself: a folder that was made or merged into may hold anybody's by now, and is not walked.
    const bool isTrashedAgain = request.options.undoes() && request.kind == JobKind::Trash;
    for (const auto &[target, item] : m_items) {
        const auto above = m_items.find(parentOf(target));
        if (isTrashedAgain ? item.isFolder : above != m_items.end() && above->second.isFolder)
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

std::vector<model::Outcome> LoggedWork::missingCompared(fs::FsOps &ops) const
{
    std::vector<model::Outcome> outcomes;
    for (const auto &[source, compared] : m_compared) {
        if (compared.wasMet)
            continue;
        const Result<model::FileFacts> there = ops.stat(AT_FDCWD, source.c_str());
        if (there)
            continue; // in a folder that was not entered, which was told
        model::Outcome outcome;
        outcome.source = treePathOf(source);
        outcome.status = ItemStatus::Failed;
        outcome.error = Error {there.error().kind, there.error().op, there.error().code, Path(source)};
        outcome.finished = engine::wallTime();
        outcomes.push_back(std::move(outcome));
    }
    std::ranges::sort(outcomes, {}, [](const model::Outcome &outcome) { return outcome.source.path().bytes(); });
    return outcomes;
}

std::vector<model::Outcome> LoggedWork::missing(fs::FsOps &ops, engine::Leftovers &leftovers, const model::Request &request) const
{
    if (!request.options.undoes() && request.kind == JobKind::Copy)
        return missingCompared(ops);
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
        outcome.op = request.kind == JobKind::Delete ? ItemOp::Remove : request.kind == JobKind::Trash ? ItemOp::Trash : ItemOp::Move;
        if (request.kind == JobKind::Move)
            outcome.target = treePathOf(item.source);
        if (!item.keptIn.empty() && !request.options.dryRun) {
            const Result<void> back = putBack(ops, leftovers, target, item.keptIn);
            if (back || back.error().kind != ErrorKind::NotFound) { // else it was put back before, or is gone, too
                outcome.op = ItemOp::Move;
                outcome.source = treePathOf(Path(target).parent().child(item.keptIn).child(Path(target).name()).bytes());
                outcome.target = treePathOf(target);
                outcome.method = back ? model::Method::Rename : model::Method::None;
                if (!back) {
                    outcome.status = ItemStatus::Failed;
                    outcome.error = engine::located(back.error(), outcome.source, outcome.target);
                }
                outcomes.push_back(std::move(outcome));
                continue;
            }
        }
        if (request.kind == JobKind::Trash) {
            outcome.status = ItemStatus::Skipped;
            outcome.skipReason = model::SkipReason::Gone;
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
