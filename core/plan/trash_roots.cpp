// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/trash_roots.h"

#include "core/fs/metadata.h"
#include "core/fs/trash.h"

#include <map>
#include <set>
#include <utility>

namespace ferry::plan {

namespace {

using FolderResult = Result<std::shared_ptr<fs::Folder>>;

Error named(Error error, const Path &path)
{
    if (error.path.isEmpty())
        error.path = path;
    return error;
}

/// The components of a path, the last one first.
std::vector<std::string> componentsFrom(const Path &above, const Path &path)
{
    std::vector<std::string> names;
    for (Path at = path; at != above && !at.name().empty(); at = at.parent())
        names.push_back(at.name());
    return names;
}

FolderResult openOrMake(fs::FsOps &ops, const std::shared_ptr<fs::Folder> &parent, const std::string &name, bool makes)
{
    FolderResult folder = fs::Folder::openBelow(ops, parent, name);
    if (folder || !makes || folder.error().kind != ErrorKind::NotFound)
        return folder;
    const Result<fs::PinnedFd> fd = parent->fd(ops);
    if (!fd)
        return Failure(fd.error());
    const Result<void> made = ops.makeFolder((*fd)->get(), name.c_str(), 0777);
    if (!made && made.error().kind != ErrorKind::Exists)
        return Failure(made.error());
    return fs::Folder::openBelow(ops, parent, name);
}

/// The folder that things came from, with those above it; what is missing of them is made if `makes`. `top`: of the volume; empty: of the
/// home trash.
FolderResult openOrigin(fs::FsOps &ops, fs::FolderPool &pool, const Path &path, const Path &top, bool makes)
{
    Path base = top.isEmpty() ? path : top;
    FolderResult folder = fs::Folder::openRoot(ops, pool, base, true);
    while (top.isEmpty() && makes && !folder && folder.error().kind == ErrorKind::NotFound && base != base.parent()) {
        if (base.name() == "." || base.name() == "..")
            return folder;
        base = base.parent();
        folder = fs::Folder::openRoot(ops, pool, base, true);
    }
    std::vector<std::string> names = componentsFrom(base, path);
    for (; folder && !names.empty(); names.pop_back())
        folder = openOrMake(ops, *folder, names.back(), makes);
    return folder;
}

/// Gathers the named items by where they lie and where they came from.
class TrashCollector
{
public:
    TrashCollector(fs::FsOps &ops, fs::FolderPool &pool, const model::Options &options)
        : m_ops(ops)
        , m_pool(pool)
        , m_options(options)
    {
    }

    void add(const Path &path, Roots &roots)
    {
        const Result<void> added = tryToAdd(path, roots);
        if (!added)
            roots.refused.push_back({path, named(added.error(), path)});
    }

private:
    Result<void> tryToAdd(const Path &path, Roots &roots)
    {
        const std::string name = path.name();
        if (name.empty() || name == "." || name == "..")
            return Failure(Error::of(ErrorKind::BadName));
        Path top = fs::topOfTrash(path.parent());
        const FolderResult files
            = open(m_files, path.parent(), [&] { return fs::Folder::openRoot(m_ops, m_pool, path.parent(), top.isEmpty()); });
        const Result<fs::PinnedFd> fd = files ? (*files)->fd(m_ops) : Failure(files.error());
        if (!fd)
            return Failure(fd.error());
        const Result<model::FileFacts> facts = m_ops.stat((*fd)->get(), name.c_str());
        if (!facts) // it may have been brought back by an earlier run, and its note be gone, too
            return Failure(facts.error());
        const Result<fs::TrashNote> note = fs::readTrashNote(m_ops, (*fd)->get(), name);
        if (!note)
            return Failure(note.error());
        if (!top.isEmpty())
            top = top.absolute(top); // as the origin will be written, for the one is to be found above the other
        const Result<Path> origin = fs::originOf(*note, top);
        if (!origin)
            return Failure(origin.error());
        const FolderResult target
            = open(m_origins, origin->parent(), [&] { return openOrigin(m_ops, m_pool, origin->parent(), top, !m_options.dryRun); });
        const Result<fs::PinnedFd> targetFd = target ? (*target)->fd(m_ops) : Failure(target.error());
        if (!targetFd)
            return Failure(named(targetFd.error(), origin->parent()));
        ScannedEntry entry = scanEntry(m_ops, (*fd)->get(), name, (*targetFd)->get(), ScanDepth::Facts, origin->name());
        if (entry.error)
            return Failure(*entry.error);
        if (!m_taken.insert({target->get(), origin->name()}).second) {
            const bool keepsBoth = entry.facts.isFolder() ? m_options.onFolder == model::FolderConflict::Rename
                                                          : m_options.onFile == model::FileConflict::Rename;
            if (!keepsBoth)
                return Failure(Error::of(ErrorKind::Exists, FsOp::None, *origin));
            if (!entry.target)
                entry.target = entry.facts; // the name will be taken
        }
        entry.leavesTrash = true;
        groupOf(*files, *target, roots).entries.push_back(std::move(entry));
        return {};
    }

    template <typename Open>
    static const FolderResult &open(std::map<Path, FolderResult> &known, const Path &path, Open opening)
    {
        auto found = known.find(path);
        if (found == known.end())
            found = known.emplace(path, opening()).first;
        return found->second;
    }

    RootGroup &groupOf(const std::shared_ptr<fs::Folder> &files, const std::shared_ptr<fs::Folder> &target, Roots &roots)
    {
        const auto [place, isNew] = m_groups.try_emplace({files.get(), target.get()}, roots.groups.size());
        if (isNew)
            roots.groups.push_back({files, {}, target});
        return roots.groups[place->second];
    }

    fs::FsOps &m_ops;
    fs::FolderPool &m_pool;
    const model::Options &m_options;
    std::map<Path, FolderResult> m_files;
    std::map<Path, FolderResult> m_origins;
    std::set<std::pair<const fs::Folder *, std::string>> m_taken; ///< names by their folder
    std::map<std::pair<const fs::Folder *, const fs::Folder *>, std::size_t> m_groups;
};

} // namespace

Result<Roots> examineTrashRoots(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request)
{
    Roots roots;
    TrashCollector collector(ops, pool, request.options);
    for (const Path &source : request.sources)
        collector.add(source, roots);
    if (roots.groups.empty())
        return roots;
    roots.target = roots.groups.front().target;
    const Result<fs::PinnedFd> fd = roots.target->fd(ops);
    if (!fd)
        return Failure(fd.error());
    if (const Result<fs::FileSystemFacts> facts = ops.statFs((*fd)->get()))
        roots.targetFileSystem = *facts;
    roots.targetInheritsAcl = fs::hasDefaultAcl(ops, (*fd)->get());
    return roots;
}

} // namespace ferry::plan
