// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/copy_context.h"
#include "core/model/step.h"

#include <functional>
#include <optional>
#include <string>

namespace ferry::engine {

/// Something being made in a target folder that has no final name yet: an unnamed file (O_TMPFILE) where the file system
/// has them, else an entry under a partial's name. Readable by its owner only until its metadata is set.
/// Destroying an unpublished partial removes it; if that fails, the context's leftovers know. Thread: any, one at a time; blocking.
class PartialFile
{
public:
    static constexpr std::uint32_t kPrivate = 0600;

    /// An empty regular file open for reading and writing. An unnamed one, which nobody else can open, is made with `permissions`.
    /// `target`: the folder as the journal knows it; null: that is told nothing. Errors: NoSpace, Denied, ReadOnly, Io.
    [[nodiscard]] static Result<PartialFile> createFile(const CopyContext &context, fs::PinnedFd folder, std::uint64_t device,
                                                        std::uint32_t permissions = kPrivate,
                                                        std::shared_ptr<const fs::Folder> target = {});
    /// What an interrupted run left under its name, cut to its length and its owner's alone again.
    /// Errors: NotFound; Changed (it is not what a run could have left); those of opening and truncating.
    [[nodiscard]] static Result<PartialFile> takeUp(const CopyContext &context, fs::PinnedFd folder, const model::BegunCopy &begun,
                                                    std::shared_ptr<const fs::Folder> target);
    /// An entry that `make` creates under the name it is given (symbolic link, node, hard link).
    [[nodiscard]] static Result<PartialFile> createEntry(const CopyContext &context, fs::PinnedFd folder,
                                                         std::shared_ptr<const fs::Folder> target,
                                                         const std::function<Result<void>(int at, const char *name)> &make);

    PartialFile(PartialFile &&other) noexcept;
    PartialFile &operator=(PartialFile &&) = delete;
    ~PartialFile();

    /// The permissions that open(2) was asked for, before umask and ACLs.
    [[nodiscard]] std::uint32_t madeWith() const noexcept { return m_madeWith; }
    /// -1 for an entry that is no open file.
    [[nodiscard]] int fd() const noexcept { return m_fd.get(); }
    [[nodiscard]] const std::string &name() const noexcept { return m_name; }
    [[nodiscard]] int folderFd() const noexcept { return m_folder->get(); }
    /// Of an entry that is no open file: as it was made.
    [[nodiscard]] const model::FileFacts &facts() const noexcept { return m_facts; }
    /// Whether no flush of a file system has failed since it was made; after one, nobody knows what of it the device has.
    [[nodiscard]] bool isFlushable() const noexcept;

    /// Gives it the name that `step` asks for, in one step; what had the name before survives every failure.
    /// Returns the name it has now (KeepBoth finds one), which then surely is this very object's.
    /// Replacing exchanges the two names and looks at what came out before that goes for good: if it is not what was agreed on, they are
    /// exchanged back. Where the file system cannot exchange, what has the name is looked at just before.
    /// Errors: Exists (New: the name appeared meanwhile), Changed (Replace: the name belongs to another object now; or somebody put another
    /// object under this one's passing name, or it could not be looked at), BadName, NoSpace, …
    [[nodiscard]] Result<std::string> publish(const model::Step &step);
    /// Gives an unnamed file a partial's name, under which a later run finds it. Errors: those of linking.
    [[nodiscard]] Result<void> takePassingName();
    /// Leaves it under its partial's name for a later run.
    void leave() noexcept { m_name.clear(); }

private:
    PartialFile(const CopyContext &context, fs::PinnedFd folder, fs::UniqueFd fd, std::string name, std::uint32_t madeWith,
                PartialNames names);

    [[nodiscard]] Result<model::FileFacts> ownFacts() const;
    [[nodiscard]] std::optional<Result<std::string>> exchange(const model::Step &step);
    [[nodiscard]] std::optional<Result<std::string>> exchangeKeeping(const model::Step &step);
    [[nodiscard]] Result<void> checkReplaced(const model::Step &step);
    [[nodiscard]] Result<void> checkIsMine(const std::string &name);

    fs::FsOps &m_ops;
    Leftovers &m_leftovers;
    const Counters &m_counters;
    std::uint64_t m_failedFlushes; ///< until it was made
    fs::PinnedFd m_folder;
    fs::UniqueFd m_fd;
    std::uint32_t m_madeWith;
    std::string m_name; ///< empty: unnamed, or published
    model::FileFacts m_facts;
    PartialNames m_names;
};

/// The rules by which a step takes its target name, for anything that can be renamed or linked there.
/// `takeNew` must fail with Exists if the name is taken; `takeOver` replaces it in one step.
[[nodiscard]] Result<std::string> takeName(fs::FsOps &ops, int targetFd, const model::Step &step,
                                           const std::function<Result<void>(const char *name)> &takeNew,
                                           const std::function<Result<void>(const char *name)> &takeOver);

/// The name that keeping both would find for one or the other of those that want `wanted`; nothing takes it.
/// Errors: Exists; those of statx(2). Thread: any; blocking.
[[nodiscard]] Result<std::string> freeName(fs::FsOps &ops, int targetFd, const std::string &wanted);

/// Lets a step that keeps both replace the copy for which an earlier run of its job found a free name, if that is there. Whether it is.
[[nodiscard]] bool takeKept(fs::FsOps &ops, int targetFd, model::Step &step);

} // namespace ferry::engine
