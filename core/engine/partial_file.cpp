// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/partial_file.h"

#include "core/fs/name_rules.h"

#include <fcntl.h>

#include <cerrno>

namespace ferry::engine {

namespace {

constexpr int kTries = 8; ///< for a random name that is taken; one is already unlikely
constexpr int kNumbersMax = 100'000; ///< of kept copies of one name

/// O_TMPFILE is refused in these ways by file systems and kernels without it (open(2)).
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
        const Result<void> taken = now ? takeOver(wanted.c_str()) : takeNew(wanted.c_str());
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

PartialFile::PartialFile(fs::FsOps &ops, fs::PinnedFd folder, fs::UniqueFd fd, std::string name, std::uint32_t madeWith)
    : m_ops(ops)
    , m_folder(std::move(folder))
    , m_fd(std::move(fd))
    , m_madeWith(madeWith)
    , m_name(std::move(name))
{
}

PartialFile::PartialFile(PartialFile &&other) noexcept
    : m_ops(other.m_ops)
    , m_folder(std::move(other.m_folder))
    , m_fd(std::move(other.m_fd))
    , m_madeWith(other.m_madeWith)
    , m_name(std::exchange(other.m_name, {}))
{
}

PartialFile::~PartialFile()
{
    if (!m_name.empty() && m_folder)
        (void)m_ops.unlink(m_folder->get(), m_name.c_str());
}

Result<PartialFile> PartialFile::createFile(fs::FsOps &ops, DeviceAbilities &abilities, fs::PinnedFd folder, std::uint64_t device,
                                            std::uint32_t permissions)
{
    if (abilities.may(Ability::Unnamed, device)) {
        Result<fs::UniqueFd> fd = ops.open(folder->get(), ".", O_RDWR | O_TMPFILE, permissions);
        if (fd)
            return PartialFile(ops, std::move(folder), *std::move(fd), {}, permissions);
        if (!meansNoUnnamedFiles(fd.error()))
            return Failure(fd.error());
        abilities.noteRefused(Ability::Unnamed, device);
    }
    for (int attempt = 0;; ++attempt) {
        std::string name = fs::partialName();
        Result<fs::UniqueFd> fd = ops.open(folder->get(), name.c_str(), O_RDWR | O_CREAT | O_EXCL, kPrivate);
        if (fd)
            return PartialFile(ops, std::move(folder), *std::move(fd), std::move(name), kPrivate);
        if (fd.error().kind != ErrorKind::Exists || attempt == kTries)
            return Failure(fd.error());
    }
}

Result<PartialFile> PartialFile::createEntry(fs::FsOps &ops, fs::PinnedFd folder,
                                             const std::function<Result<void>(int at, const char *name)> &make)
{
    for (int attempt = 0;; ++attempt) {
        std::string name = fs::partialName();
        const Result<void> made = make(folder->get(), name.c_str());
        if (made)
            return PartialFile(ops, std::move(folder), fs::UniqueFd(), std::move(name), kPrivate);
        if (made.error().kind != ErrorKind::Exists || attempt == kTries)
            return Failure(made.error());
    }
}

Result<std::string> PartialFile::publish(const model::Step &step)
{
    const int at = m_folder->get();
    const auto takeNew = [this, at](const char *name) {
        return m_name.empty() ? m_ops.linkFd(m_fd.get(), at, name) : m_ops.renameNew(at, m_name.c_str(), at, name);
    };
    const auto takeOver = [this, at](const char *name) -> Result<void> {
        for (int attempt = 0; m_name.empty(); ++attempt) {
            // linkat cannot replace a name: the unnamed file gets a passing one first.
            std::string passing = fs::partialName();
            const Result<void> linked = m_ops.linkFd(m_fd.get(), at, passing.c_str());
            if (linked)
                m_name = std::move(passing);
            else if (linked.error().kind != ErrorKind::Exists || attempt == kTries)
                return linked;
        }
        return m_ops.renameOver(at, m_name.c_str(), at, name);
    };
    Result<std::string> name = takeName(m_ops, at, step, takeNew, takeOver);
    if (name)
        m_name.clear();
    return name;
}

} // namespace ferry::engine
