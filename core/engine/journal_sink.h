// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/folder.h"
#include "core/fs/name_rules.h"
#include "core/model/step.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace ferry::engine {

/// What a job writes down before it does it, so that after a kill a later run knows its own from everybody else's.
/// Thread: any; blocks for the time of a write to the page cache. Failures are kept where it was made: they stop no item.
class JournalSink
{
public:
    virtual ~JournalSink() = default;

    /// The name for something unfinished in `folder`, known from now on.
    [[nodiscard]] virtual std::string partialName(const fs::Folder &folder) = 0;
    /// These are about to be made in `target`, or renamed there, and to get their names.
    virtual void naming(const fs::Folder &target, std::span<const model::Step> steps) = 0;
    /// A step's copy, which is this inode, is about to get a free name.
    virtual void namingBeside(const fs::Folder &target, const model::Step &step, std::uint64_t inode) = 0;
    /// The inode that has this partial's name is about to change names with what it replaces.
    virtual void exchanging(const std::string &partial, std::uint64_t inode, const model::FileFacts &replaced) = 0;
    /// The folder of a step is about to be made or entered under this name.
    virtual void entering(const fs::Folder &target, const model::Step &step, const std::string &name) = 0;
    /// An info file of the trash is about to be made, for something that is then to be put there.
    virtual void trashing(const Path &info, const std::string &text) = 0;
    /// The first bytes of a step's copy, which has the name `partial` in `target`, are on the device.
    virtual void flushed(const fs::Folder &target, const model::Step &step, const std::string &partial, std::uint64_t length) = 0;
    /// Whether what is flushed of a large file stays where it is when the job is stopped, for a later run.
    [[nodiscard]] virtual bool isLeaving() const = 0;
    /// What was written down becomes durable, now and then.
    virtual void sync() = 0;
};

/// Where the names of partials in a folder come from: the job's journal, or chance where none is kept.
struct PartialNames {
    JournalSink *journal = nullptr;
    std::shared_ptr<const fs::Folder> folder {};

    [[nodiscard]] std::string next() const { return journal && folder ? journal->partialName(*folder) : fs::partialName(); }
};

} // namespace ferry::engine
