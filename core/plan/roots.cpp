// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/roots.h"

#include "core/fs/metadata.h"
#include "core/fs/trash.h"
#include "core/plan/trash_roots.h"

#include <fcntl.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace ferry::plan {

namespace {

Identity identityOf(const model::FileFacts &facts)
{
    return {facts.device, facts.inode};
}

Error named(Error error, const Path &path)
{
    if (error.path.isEmpty())
        error.path = path;
    return error;
}

struct Destination {
    std::shared_ptr<fs::Folder> folder; ///< existing: the destination itself, or the folder it has to be made in
    std::string missing; ///< name to be made; empty if it exists
};

Result<Destination> findDestination(fs::FsOps &ops, fs::FolderPool &pool, const Path &path)
{
    Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openRoot(ops, pool, path, true);
    if (folder)
        return Destination {*std::move(folder), {}};
    const std::string name = path.name();
    const bool canBeMade = folder.error().kind == ErrorKind::NotFound && !name.empty() && name != "." && name != "..";
    if (!canBeMade)
        return Failure(named(folder.error(), path));
    Result<std::shared_ptr<fs::Folder>> parent = fs::Folder::openRoot(ops, pool, path.parent(), true);
    if (!parent)
        return Failure(named(parent.error(), path.parent()));
    const Result<fs::PinnedFd> parentFd = (*parent)->fd(ops);
    if (parentFd && ops.stat((*parentFd)->get(), name.c_str()))
        return Failure(Error::of(ErrorKind::WrongType, FsOp::Open, path)); // a link to nowhere
    return Destination {*std::move(parent), name};
}

/// Gathers the named items of each folder.
class RootCollector
{
public:
    RootCollector(fs::FsOps &ops, fs::FolderPool &pool, const Destination &destination, std::set<Identity> forbidden,
                  const model::Request &request)
        : m_ops(ops)
        , m_pool(pool)
        , m_destination(destination)
        , m_forbidden(std::move(forbidden))
        , m_options(request.options)
        , m_compares(request.kind == model::JobKind::Verify)
        , m_packs(request.kind == model::JobKind::Compress)
        , m_takesAway(request.kind == model::JobKind::Move || request.kind == model::JobKind::Delete)
        , m_putsThere(request.kind == model::JobKind::Copy || request.kind == model::JobKind::Move)
        // A move may turn out to be a rename, which reads nothing.
        , m_depth(request.kind == model::JobKind::Copy && request.options.dryRun ? ScanDepth::Readable : ScanDepth::Facts)
    {
    }

    void add(const Path &path, Roots &roots)
    {
        const std::string name = path.name();
        if (m_compares && name == ".")
            return addWhole(path, roots);
        if (name.empty() || name == "/" || name == "." || name == "..")
            return refuse(roots, path, Error::of(ErrorKind::BadName, FsOp::None, path));
        const Result<std::size_t> group = groupFor(path.parent(), roots);
        if (!group)
            return refuse(roots, path, named(group.error(), path));
        const std::shared_ptr<fs::Folder> &folder = roots.groups[*group].folder;
        const Result<fs::PinnedFd> folderFd = folder->fd(m_ops);
        if (!folderFd)
            return refuse(roots, path, named(folderFd.error(), path));
        Result<fs::PinnedFd> targetFd = fs::PinnedFd();
        if (m_destination.folder && m_destination.missing.empty())
            targetFd = m_destination.folder->fd(m_ops);
        if (!targetFd)
            return refuse(roots, path, targetFd.error());
        ScannedEntry entry = scanEntry(m_ops, (*folderFd)->get(), name, *targetFd ? (*targetFd)->get() : -1, m_depth);
        if (entry.error)
            return refuse(roots, path, named(*entry.error, path));
        if (m_compares && entry.target && isSameObject(entry.facts, *entry.target))
            return refuse(roots, path, Error::of(ErrorKind::SameFile, FsOp::None, path));
        if (m_packs && !m_names.insert(name).second) // each has its own name in an archive
            return refuse(roots, path, Error::of(ErrorKind::Exists, FsOp::None, path));
        if (m_destination.folder && (m_putsThere || m_compares)) {
            if (entry.facts.isFolder() && m_forbidden.contains(identityOf(entry.facts)))
                return refuse(roots, path, Error::of(ErrorKind::IntoItself, FsOp::None, path));
            if (!m_names.insert(name).second) {
                const bool keepsBoth = entry.facts.isFolder() ? m_options.onFolder == model::FolderConflict::Rename
                                                              : m_options.onFile == model::FileConflict::Rename;
                if (!keepsBoth)
                    return refuse(roots, path, Error::of(ErrorKind::Exists, FsOp::None, path));
                if (!entry.target)
                    entry.target = entry.facts; // the name will be taken
            }
        } else if (!m_destination.folder && entry.facts.isFolder() && entry.facts.mount != folder->facts().mount) {
            return refuse(roots, path, Error::of(ErrorKind::MountPoint, FsOp::None, path));
        }
        entry.leavesTrash = m_options.outOfTrash || m_inHomeTrash.contains(*group);
        roots.groups[*group].entries.push_back(std::move(entry));
    }

private:
    static void refuse(Roots &roots, const Path &path, Error error) { roots.refused.push_back({path, std::move(error)}); }

    void addWhole(const Path &path, Roots &roots)
    {
        Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openRoot(m_ops, m_pool, path.parent(), true);
        if (!folder)
            return refuse(roots, path, named(folder.error(), path));
        if (isSameObject((*folder)->facts(), m_destination.folder->facts()))
            return refuse(roots, path, Error::of(ErrorKind::SameFile, FsOp::None, path));
        roots.wholes.push_back(*std::move(folder));
    }

    Result<std::size_t> groupFor(const Path &parent, Roots &roots)
    {
        const auto known = m_groups.find(parent.bytes());
        if (known != m_groups.end())
            return known->second;
        const bool mayBeLink = !m_options.outOfTrash || fs::topOfTrash(parent).isEmpty();
        Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openRoot(m_ops, m_pool, parent, mayBeLink);
        if (!folder)
            return Failure(folder.error());
        roots.groups.push_back({*std::move(folder), {}});
        m_groups.emplace(parent.bytes(), roots.groups.size() - 1);
        if (m_takesAway && parent.name() == "files" && isHomeTrash(*roots.groups.back().folder))
            m_inHomeTrash.insert(roots.groups.size() - 1);
        return roots.groups.size() - 1;
    }

    /// Whatever path it was named by: what is taken out of it is forgotten there.
    bool isHomeTrash(const fs::Folder &folder) const
    {
        const Result<fs::TrashContext> context = fs::trashContextOfUser();
        const Result<model::FileFacts> files
            = context ? m_ops.statFollowing(context->homeData.child("Trash").child("files").c_str()) : Failure(context.error());
        return files && isSameObject(*files, folder.facts());
    }

    fs::FsOps &m_ops;
    fs::FolderPool &m_pool;
    const Destination &m_destination;
    std::set<Identity> m_forbidden;
    const model::Options &m_options;
    const bool m_compares;
    const bool m_packs; ///< all into one archive
    const bool m_takesAway; ///< each named item leaves its folder
    const bool m_putsThere; ///< each named item gets its own name there
    const ScanDepth m_depth;
    std::set<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_groups;
    std::set<std::size_t> m_inHomeTrash; ///< groups
};

Result<void> makeDestination(fs::FsOps &ops, const Path &path, Destination &destination)
{
    const Result<fs::PinnedFd> parent = destination.folder->fd(ops);
    if (!parent)
        return Failure(parent.error());
    const Result<void> made = ops.makeFolder((*parent)->get(), destination.missing.c_str(), 0777);
    if (!made)
        return Failure(named(made.error(), path));
    Result<std::shared_ptr<fs::Folder>> folder = fs::Folder::openBelow(ops, destination.folder, destination.missing);
    if (!folder) {
        (void)ops.removeFolder((*parent)->get(), destination.missing.c_str()); // empty; the job fails naming it
        return Failure(named(Error {folder.error().kind, folder.error().op, folder.error().code, path}, path));
    }
    destination = {*std::move(folder), {}};
    return {};
}

} // namespace

Result<std::set<Identity>> withAncestors(fs::FsOps &ops, fs::Folder &folder)
{
    std::set<Identity> identities {identityOf(folder.facts())};
    const Result<fs::PinnedFd> start = folder.fd(ops);
    if (!start)
        return Failure(start.error());
    fs::UniqueFd current;
    int at = (*start)->get();
    model::FileFacts last = folder.facts();
    for (;;) {
        Result<fs::UniqueFd> up = ops.open(at, "..", O_PATH | O_DIRECTORY);
        if (!up)
            return Failure(up.error());
        const Result<model::FileFacts> facts = ops.stat(up->get(), "");
        if (!facts)
            return Failure(facts.error());
        // ".." of the root is the root. A folder met twice need not be it: a bind mount shows one folder at several places.
        if (isSameObject(*facts, last) && facts->mount == last.mount)
            return identities;
        identities.insert(identityOf(*facts));
        last = *facts;
        current = *std::move(up);
        at = current.get();
    }
}

Result<Roots> examineRoots(fs::FsOps &ops, fs::FolderPool &pool, const model::Request &request)
{
    if (model::restores(request))
        return examineTrashRoots(ops, pool, request);
    const bool hasTarget = model::hasDestination(request.kind);
    Destination destination;
    std::set<Identity> forbidden;
    if (hasTarget) {
        Result<Destination> found = findDestination(ops, pool, request.destination);
        if (!found)
            return Failure(found.error());
        destination = *std::move(found);
        if (model::transfers(request.kind)) {
            Result<std::set<Identity>> above = withAncestors(ops, *destination.folder);
            if (!above)
                return Failure(named(above.error(), request.destination));
            forbidden = *std::move(above);
        } else if (!destination.missing.empty()) {
            return Failure(Error::of(ErrorKind::NotFound, FsOp::Open, request.destination));
        }
    }
    Roots roots;
    RootCollector collector(ops, pool, destination, std::move(forbidden), request);
    for (const Path &source : request.sources)
        collector.add(source, roots);
    std::erase_if(roots.groups, [](const RootGroup &group) { return group.entries.empty(); });
    if (!hasTarget)
        return roots;
    const Result<fs::PinnedFd> fd = destination.folder->fd(ops);
    if (fd) {
        if (const Result<fs::FileSystemFacts> facts = ops.statFs((*fd)->get()))
            roots.targetFileSystem = *facts;
    }
    if (!destination.missing.empty()) {
        if (request.options.dryRun || roots.groups.empty())
            return roots;
        const Result<void> made = makeDestination(ops, request.destination, destination);
        if (!made)
            return Failure(made.error());
    }
    roots.target = destination.folder;
    const Result<fs::PinnedFd> targetFd = roots.target->fd(ops);
    if (!targetFd)
        return Failure(targetFd.error());
    roots.targetInheritsAcl = fs::hasDefaultAcl(ops, (*targetFd)->get());
    return roots;
}

} // namespace ferry::plan
