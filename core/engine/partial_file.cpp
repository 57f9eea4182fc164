// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/partial_file.h"

#include "core/engine/kept.h"
#include "core/fs/name_rules.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace ferry::engine {

namespace {

constexpr int kTries = 8; ///< for a random name that is taken; one is already unlikely
constexpr int kNumbersMax = 100'000; ///< of kept copies of one name

/// O_TMPFILE is refused in these ways by file systems and kernels without it (open(2)). ENOENT may also mean that the folder is gone.
bool meansNoUnnamedFiles(const Error &error)
{
    return error.kind == ErrorKind::Unsupported || error.code == EISDIR || error.code == ENOENT;
}

Result<std::string> takeFreeNumber(const std::string &wanted, const std::function<Result<void>(const char *name)> &takeNew)
{
    for (int n = 2; n < kNumbersMax; ++n) {
        std::string name = fs::numberedName(wanted, n);
        const Result<void> taken = takeNew(name.c_str());
        if (taken)
            return name;
        if (taken.error().kind != ErrorKind::Exists)
            return Failure(taken.error());
    }
    return Failure(Error::of(ErrorKind::Exists, FsOp::Rename));
}

} // namespace

Result<std::string> takeName(fs::FsOps &ops, int targetFd, const model::Step &step,
                             const std::function<Result<void>(const char *name)> &takeNew,
                             const std::function<Result<void>(const char *name)> &takeOver)
{
    const std::string &wanted = step.targetName;
    switch (step.placement) {
    case model::Placement::New: {
        const Result<void> taken = takeNew(wanted.c_str());
        if (!taken)
            return Failure(taken.error());
        return wanted;
    }
    case model::Placement::Replace: {
        const Result<model::FileFacts> now = ops.stat(targetFd, wanted.c_str());
        if (!now && now.error().kind != ErrorKind::NotFound)
            return Failure(now.error());
        // What was agreed to be replaced is one object as it was looked at. Another one in its place (two sources that one folder
        // without case cannot tell apart, another program's new file) or one edited since was agreed by nobody.
        if (now && step.replaces && !model::isUnchanged(*step.replaces, *now))
            return Failure(Error::of(ErrorKind::Changed, FsOp::Rename));
        const Result<void> taken = !now ? takeNew(wanted.c_str())
            : step.keepIn.empty()       ? takeOver(wanted.c_str())
                                        : replaceKeeping(ops, targetFd, wanted, step.keepIn, takeNew, takeOver);
        if (!taken)
            return Failure(taken.error());
        return wanted;
    }
    case model::Placement::KeepBoth:
        return takeFreeNumber(wanted, takeNew);
    case model::Placement::SetOldAside: {
        const Result<std::string> aside
            = takeFreeNumber(wanted, [&](const char *free) { return ops.renameNew(targetFd, wanted.c_str(), targetFd, free); });
        if (!aside && aside.error().kind != ErrorKind::NotFound)
            return Failure(aside.error());
        const Result<void> taken = takeNew(wanted.c_str());
        if (taken)
            return wanted;
        if (aside) {
            const Result<void> back = ops.renameNew(targetFd, aside->c_str(), targetFd, wanted.c_str());
            if (!back)
                return Failure(back.error());
        }
        return Failure(taken.error());
    }
    }
    return Failure(Error::of(ErrorKind::Internal));
}

Result<std::string> freeName(fs::FsOps &ops, int targetFd, const std::string &wanted)
{
    return takeFreeNumber(wanted, [&](const char *name) -> Result<void> {
        const Result<model::FileFacts> there = ops.stat(targetFd, name);
        if (there)
            return Failure(Error::of(ErrorKind::Exists, FsOp::Rename));
        return there.error().kind == ErrorKind::NotFound ? Result<void>() : Failure(there.error());
    });
}

bool takeKept(fs::FsOps &ops, int targetFd, model::Step &step)
{
    for (int n = 2; step.keptBefore != 0 && n < kNumbersMax; ++n) {
        std::string name = fs::numberedName(step.targetName, n);
        const Result<model::FileFacts> facts = ops.stat(targetFd, name.c_str());
        if (!facts)
            break;
        if (facts->inode != step.keptBefore || facts->type != step.facts.type || facts->size != step.facts.size)
            continue;
        step.targetName = std::move(name);
        step.placement = model::Placement::Replace;
        step.keptBoth = true;
        step.replaces = *facts;
        return true;
    }
    return false;
}

PartialFile::PartialFile(const CopyContext &context, fs::PinnedFd folder, fs::UniqueFd fd, std::string name, std::uint32_t madeWith,
                         PartialNames names)
    : m_ops(context.ops)
    , m_leftovers(context.leftovers)
    , m_counters(context.counters)
    , m_failedFlushes(context.counters.failedFlushes.load())
    , m_folder(std::move(folder))
    , m_fd(std::move(fd))
    , m_madeWith(madeWith)
    , m_name(std::move(name))
    , m_names(std::move(names))
{
}

PartialFile::PartialFile(PartialFile &&other) noexcept
    : m_ops(other.m_ops)
    , m_leftovers(other.m_leftovers)
    , m_counters(other.m_counters)
    , m_failedFlushes(other.m_failedFlushes)
    , m_folder(std::move(other.m_folder))
    , m_fd(std::move(other.m_fd))
    , m_madeWith(other.m_madeWith)
    , m_name(std::exchange(other.m_name, {}))
    , m_facts(other.m_facts)
    , m_names(std::move(other.m_names))
{
}

PartialFile::~PartialFile()
{
    if (!m_name.empty() && m_folder)
        m_leftovers.remove(m_ops, Leftover::Kind::Entry, std::move(m_folder), std::move(m_name));
}

bool PartialFile::isFlushable() const noexcept
{
    return m_failedFlushes == m_counters.failedFlushes.load();
}

Result<PartialFile> PartialFile::createFile(const CopyContext &context, fs::PinnedFd folder, std::uint64_t device,
                                            std::uint32_t permissions, std::shared_ptr<const fs::Folder> target)
{
    PartialNames names {context.journal, std::move(target)};
    if (context.abilities.may(Ability::Unnamed, device)) {
        Result<fs::UniqueFd> fd = context.ops.open(folder->get(), ".", O_RDWR | O_TMPFILE, permissions);
        if (fd)
            return PartialFile(context, std::move(folder), *std::move(fd), {}, permissions, std::move(names));
        if (!meansNoUnnamedFiles(fd.error()))
            return Failure(fd.error());
        if (fd.error().code != ENOENT)
            context.abilities.noteRefused(Ability::Unnamed, device);
    }
    for (int attempt = 0;; ++attempt) {
        std::string name = names.next();
        Result<fs::UniqueFd> fd = context.ops.open(folder->get(), name.c_str(), O_RDWR | O_CREAT | O_EXCL, kPrivate);
        if (fd)
            return PartialFile(context, std::move(folder), *std::move(fd), std::move(name), kPrivate, std::move(names));
        if (fd.error().kind != ErrorKind::Exists || attempt == kTries)
            return Failure(fd.error());
    }
}

Result<PartialFile> PartialFile::takeUp(const CopyContext &context, fs::PinnedFd folder, const model::BegunCopy &begun,
                                        std::shared_ptr<const fs::Folder> target)
{
    fs::FsOps &ops = context.ops;
    Result<fs::UniqueFd> fd = ops.open(folder->get(), begun.partial.c_str(), O_RDWR);
    if (!fd)
        return Failure(fd.error());
    const Result<model::FileFacts> facts = ops.stat(fd->get(), "");
    if (!facts)
        return Failure(facts.error());
    const bool isOurs = facts->uid == ::geteuid() || ::geteuid() == 0; // only root can have given it away already
    if (!facts->isRegular() || facts->links != 1 || facts->size < begun.length || !isOurs)
        return Failure(Error::of(ErrorKind::Changed, FsOp::Open));
    PartialFile partial(context, std::move(folder), *std::move(fd), begun.partial, kPrivate, {context.journal, std::move(target)});
    const Result<void> hidden = facts->mode == kPrivate ? Result<void>() : ops.changeMode(partial.fd(), kPrivate);
    const Result<void> cut = hidden ? ops.truncate(partial.fd(), begun.length) : hidden;
    if (!cut)
        return Failure(cut.error());
    return partial;
}

Result<PartialFile> PartialFile::createEntry(const CopyContext &context, fs::PinnedFd folder, std::shared_ptr<const fs::Folder> target,
                                             const std::function<Result<void>(int at, const char *name)> &make)
{
    PartialNames names {context.journal, std::move(target)};
    for (int attempt = 0;; ++attempt) {
        std::string name = names.next();
        const Result<void> made = make(folder->get(), name.c_str());
        if (made) {
            PartialFile partial(context, std::move(folder), fs::UniqueFd(), std::move(name), kPrivate, std::move(names));
            const Result<model::FileFacts> facts = context.ops.stat(partial.folderFd(), partial.m_name.c_str());
            if (!facts)
                return Failure(facts.error());
            partial.m_facts = *facts;
            return partial;
        }
        if (made.error().kind != ErrorKind::Exists || attempt == kTries)
            return Failure(made.error());
    }
}

/// linkat cannot replace a name: an unnamed file gets a passing one first.
Result<void> PartialFile::takePassingName()
{
    for (int attempt = 0; m_name.empty(); ++attempt) {
        std::string passing = m_names.next();
        const Result<void> linked = m_ops.linkFd(m_fd.get(), m_folder->get(), passing.c_str());
        if (linked)
            m_name = std::move(passing);
        else if (linked.error().kind != ErrorKind::Exists || attempt == kTries)
            return linked;
    }
    return {};
}

Result<model::FileFacts> PartialFile::ownFacts() const
{
    return m_fd.isOpen() ? m_ops.stat(m_fd.get(), "") : Result<model::FileFacts>(m_facts);
}

/// Who may write in the target's folder may have put something else under the passing name.
Result<void> PartialFile::checkIsMine(const std::string &name)
{
    const Result<model::FileFacts> there = m_ops.stat(m_folder->get(), name.c_str());
    if (!there)
        return Failure(there.error());
    const Result<model::FileFacts> mine = ownFacts();
    if (!mine)
        return Failure(mine.error());
    if (!model::isSameObject(*there, *mine))
        return Failure(Error::of(ErrorKind::Changed, FsOp::Rename));
    return {};
}

/// After the exchange: the passing name stands for what had the other one.
Result<void> PartialFile::checkReplaced(const model::Step &step)
{
    const Result<model::FileFacts> old = m_ops.stat(m_folder->get(), m_name.c_str());
    if (!old)
        return Failure(old.error());
    const bool isAgreed = step.replaces ? model::isUnchanged(*step.replaces, *old) : !old->isFolder();
    if (!isAgreed)
        return Failure(Error::of(ErrorKind::Changed, FsOp::Rename));
    return checkIsMine(step.targetName);
}

/// Nothing: the file system cannot exchange names, or there is none to be replaced.
std::optional<Result<std::string>> PartialFile::exchange(const model::Step &step)
{
    const int at = m_folder->get();
    const char *const wanted = step.targetName.c_str();
    if (m_names.journal && step.replaces) {
        const Result<model::FileFacts> mine = ownFacts();
        if (!mine)
            return Failure(mine.error());
        m_names.journal->exchanging(m_name, mine->inode, *step.replaces);
    }
    const Result<void> exchanged = m_ops.exchange(at, m_name.c_str(), at, wanted);
    if (!exchanged && (exchanged.error().kind == ErrorKind::Unsupported || exchanged.error().kind == ErrorKind::NotFound))
        return {};
    if (!exchanged)
        return Failure(exchanged.error());
    const Result<void> asAgreed = checkReplaced(step);
    if (asAgreed) {
        m_leftovers.remove(m_ops, Leftover::Kind::Entry, m_folder, std::exchange(m_name, {}));
        return step.targetName;
    }
    const Result<void> back = m_ops.exchange(at, m_name.c_str(), at, wanted);
    if (!back) // what nobody agreed to replace must not go with the partial
        m_leftovers.note(m_folder, std::exchange(m_name, {}), back.error());
    return Failure(asAgreed.error());
}

/// The old one gets the name that it is kept under first: a kill in between costs it none.
std::optional<Result<std::string>> PartialFile::exchangeKeeping(const model::Step &step)
{
    if (step.keepIn.empty())
        return exchange(step);
    const int at = m_folder->get();
    const Result<bool> kept = keepOld(m_ops, at, step.targetName, step.keepIn);
    if (!kept && kept.error().kind != ErrorKind::NotFound)
        return Failure(kept.error());
    if (!kept || !*kept)
        return {};
    std::optional<Result<std::string>> exchanged = exchange(step);
    if (!exchanged || !*exchanged)
        leaveOld(m_ops, at, step.targetName, step.keepIn);
    return exchanged;
}

Result<std::string> PartialFile::publish(const model::Step &step)
{
    if (step.placement == model::Placement::Replace) {
        const Result<void> passing = takePassingName();
        if (!passing)
            return Failure(passing.error());
        if (std::optional<Result<std::string>> exchanged = exchangeKeeping(step))
            return *std::move(exchanged);
    }
    if (m_names.journal && step.placement == model::Placement::KeepBoth) {
        const Result<model::FileFacts> mine = ownFacts();
        if (mine) // else a later run makes one more beside it
            m_names.journal->namingBeside(*m_names.folder, step, mine->inode);
    }
    const int at = m_folder->get();
    const bool isUnnamed = m_name.empty(); // the kernel then links this very object
    const auto takeNew = [this, at](const char *name) {
        return m_name.empty() ? m_ops.linkFd(m_fd.get(), at, name) : m_ops.renameNew(at, m_name.c_str(), at, name);
    };
    const auto takeOver = [this, at](const char *name) { return m_ops.renameOver(at, m_name.c_str(), at, name); };
    Result<std::string> name = takeName(m_ops, at, step, takeNew, takeOver);
    if (!name)
        return name;
    m_name.clear();
    if (isUnnamed)
        return name;
    const Result<void> mine = checkIsMine(*name);
    if (!mine) // never tried again: what has the name now would be in its way
        return Failure(Error {ErrorKind::Changed, mine.error().op, mine.error().code, {}});
    return name;
}

} // namespace ferry::engine
