// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "tests/support/fault_ops.h"
#include "tests/support/job_run.h"
#include "tests/support/tree.h"
#include "tests/support/tree_snapshot.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>

namespace ferry::test {

/// What is done after a job was stopped in the middle.
enum class Then { Repeat, Resume, Drop };

/// A job that is stopped, and what it works on.
struct InterruptedCase {
    const char *name = "";
    model::JobKind kind = model::JobKind::Copy;
    bool across = false; ///< of a move: to another file system
    bool unnamed = true; ///< the target has files without a name
    bool hasOld = false; ///< something is in the way
    std::uint64_t large = (1 << 20) + 17; ///< bytes of the largest file
    bool undoes = false; ///< it is not the job that is stopped, but its undoing
    const char *only = nullptr; ///< of an extraction: nothing else
    bool isTwice = false; ///< of an extraction: after a link to a file another one comes that takes its name
    bool inParts = false; ///< the journal tells of a part of it, wherever it is stopped
    Then then = Then::Repeat;
    model::FileConflict onFile = model::FileConflict::Fail;
    model::FolderConflict onFolder = model::FolderConflict::Merge;
};

/// The kernel's calls, on file systems that may have no files without a name. Flushes are counted, and made only if asked for.
class InterruptedOps : public FaultOps
{
public:
    explicit InterruptedOps(bool unnamed, bool flushes = false)
        : m_unnamed(unnamed)
        , m_flushes(flushes)
    {
    }
    Result<fs::UniqueFd> open(int at, const char *name, int flags, mode_t mode = 0) override;
    Result<void> flushFile(int fd) override;
    Result<void> flushFileSystem(int fd) override;

private:
    const bool m_unnamed;
    const bool m_flushes;
};

/// Where a job finds its source, puts its target, and keeps its journal.
struct JobPlace {
    Path from;
    Path to;
    Path state;
};

/// A job on trees of its own that is stopped somewhere, and the claims that must hold then. Each run is a process, which may be killed.
class InterruptedJob
{
public:
    /// Makes the trees, and of an undoing does what is to be undone.
    InterruptedJob(const InterruptedCase &tried, JobPlace place);
    /// The same trees as they are found at another place, after whatever befell them.
    InterruptedJob(const InterruptedJob &prepared, JobPlace place);

    enum Ended { Well = 0, Badly = 1, Killed = -1 }; ///< other numbers: the run itself failed
    /// Runs it as the command line does. Badly is told().
    [[nodiscard]] int run(const std::function<std::shared_ptr<fs::FsOps>()> &ops) const;
    [[nodiscard]] int run() const;
    /// Does what a window does with the interrupted job.
    [[nodiscard]] int takeUp(Then then) const;
    /// The state and the outcomes of the last run that ended badly.
    [[nodiscard]] QString told() const;

    [[nodiscard]] TreeSnapshot target() const { return takeSnapshot(m_place.to); }
    [[nodiscard]] int journals() const;

    /// When it was stopped: nothing under its final name is half, nothing is lost. `wanted`: the target of an undisturbed run.
    [[nodiscard]] QString wrongWhenStopped(const TreeSnapshot &wanted) const;
    /// In the end: as if it had not been stopped.
    [[nodiscard]] QString wrongInTheEnd(const TreeSnapshot &wanted) const;
    /// What Ferry left behind, or took that was not its own.
    [[nodiscard]] QString strays() const;

private:
    [[nodiscard]] int run(const model::Request &request, const std::function<std::shared_ptr<fs::FsOps>()> &ops, const Path &results) const;
    [[nodiscard]] model::Request request() const;
    [[nodiscard]] model::Request asked() const; ///< of an undoing: what it undoes
    [[nodiscard]] QString wrongWhenUndoingStopped() const;
    [[nodiscard]] QString wrongWhenUndone() const;
    [[nodiscard]] Path archive() const; ///< of an extraction
    [[nodiscard]] bool keepsSource() const { return m_case.kind == model::JobKind::Copy || m_case.kind == model::JobKind::Extract; }
    [[nodiscard]] int report(const JobRun &run) const;

    const InterruptedCase &m_case;
    const JobPlace m_place;
    TreeSnapshot m_source;
    TreeSnapshot m_old;
    TreeSnapshot m_done; ///< of an undoing: what the target was made
};

} // namespace ferry::test
