// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/model/outcome.h"
#include "core/model/plan_totals.h"
#include "core/model/question.h"
#include "core/model/request.h"
#include "core/model/strategy.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ferry::model {

enum class JobState : std::uint8_t {
    Waiting, ///< for a device that another job uses, or for its turn
    Running,
    Flushing, ///< all copied; the device is being asked to keep it
    Paused, ///< by the user; also a waiting job that must not start
    NeedsAnswer, ///< nothing left to do but what waits for an answer
    Cancelling,
    Done, ///< durable, unless Options::durability says None
    DoneWithProblems, ///< as Done, but items failed or lost something, or the log is not complete
    Cancelled,
    Failed, ///< could not start: see JobSnapshot::error
    Interrupted, ///< waits to be resumed or cancelled. Begun by an earlier run of Ferry that ended first: never goes on by itself. Or its
                 ///< device went away, which JobSnapshot::error tells: goes on by itself when that is back
};

[[nodiscard]] constexpr bool isFinal(JobState state) noexcept
{
    return state == JobState::Done || state == JobState::DoneWithProblems || state == JobState::Cancelled || state == JobState::Failed;
}

/// What a job in Running is about.
enum class Stage : std::uint8_t {
    Looking, ///< at what there is to do: nothing of it is done yet
    Working,
    Verifying, ///< reads back what it wrote, has written nothing for some seconds, and has nothing that waits for its turn under a limit
};

/// Outcomes counted.
struct Tally {
    std::uint64_t done = 0; ///< Done and Lossy, and Planned in a dry run
    std::uint64_t lossy = 0;
    std::uint64_t skipped = 0;
    std::uint64_t failed = 0;
    std::uint64_t unsupported = 0; ///< losses that the target's file system made inevitable; not in `lossy` unless strict
    std::uint64_t keptBoth = 0; ///< of `done`, not in `lossy`: beside what had the name
    std::uint64_t differing = 0; ///< of `failed` and `lossy`: compared, and the target lacks it, has another, or it with other metadata
    std::uint64_t extra = 0; ///< of `failed` or `skipped`: compared, and only the target has it

    [[nodiscard]] std::uint64_t items() const noexcept { return done + skipped + failed; }
    bool operator==(const Tally &) const = default;
};

/// One job at one moment.
struct JobSnapshot {
    JobId id;
    std::uint64_t revision = 0; ///< changes whenever anything else here does
    std::shared_ptr<const Request> request = Request::none(); ///< as it was submitted; never null
    ByteRate limit; ///< in force now; 0: none
    Priority priority = Priority::Normal; ///< in force now
    Policies policies; ///< in force now
    Verification verification = Verification::None; ///< of files that begin now
    bool mayChangeVerification = false; ///< false: it has no meaning for the job, or for what is left of it
    JobState state = JobState::Waiting;
    Stage stage = Stage::Working; ///< while Running
    Totals found; ///< what the source holds, as far as it was counted
    bool foundIsFinal = false;
    std::uint64_t bytesHandled = 0; ///< copied, skipped or failed: the bar, against found.bytes
    std::uint64_t bytesCopied = 0;
    std::uint64_t bytesFlushed = 0; ///< of bytesCopied, what the device is known to keep; all of it when isDurable()
    Tally tally;
    ByteRate rate; ///< smoothed over some seconds
    std::optional<std::chrono::seconds> left; ///< unknown in the first seconds and while paused
    std::chrono::milliseconds worked {0}; ///< time in Running and Flushing
    std::vector<std::string> current; ///< names now in work, at most four; bytes
    std::size_t questions = 0; ///< open ones
    Strategy strategy;
    std::optional<PlanTotals> plan; ///< of a dry run of a copy or move
    JobId waitsFor; ///< the job whose device it needs, while Waiting
    std::shared_ptr<const Request> waitsForWhat; ///< as that one was submitted; null if it waits for none
    Path waitsForDevice; ///< where the device is mounted that both use; empty if it has no place of its own, as that of the root
    std::optional<Error> error; ///< why the job could not start, stopped early, or could not be flushed
    std::optional<Error> logError; ///< why not every outcome stands in its results file or another log; its path is the file
    std::optional<Error> journalError; ///< why the job could not go on where it was if Ferry were killed, or left something behind then
    Path results; ///< JSON lines of its outcomes; empty if none are kept

    bool operator==(const JobSnapshot &) const = default;
};

/// Whether the job puts something on a device.
[[nodiscard]] inline bool writes(const Request &request) noexcept
{
    return transfers(request.kind) && !request.options.dryRun;
}

/// Whether the job has ended and left something on its device.
[[nodiscard]] inline bool hasWritten(const JobSnapshot &job) noexcept
{
    const bool isDone = job.state == JobState::Done || job.state == JobState::DoneWithProblems;
    return isDone && writes(*job.request) && job.tally.done > 0;
}

/// Whether all that the job has left there is known to be kept by the device, so that this may be removed.
[[nodiscard]] inline bool isDurable(const JobSnapshot &job) noexcept
{
    return hasWritten(job) && !job.error && job.request->options.durability != Durability::None;
}

using Questions = std::vector<std::shared_ptr<const Question>>;

/// All jobs in queue order, and all open questions. Immutable once published; a snapshot shares with the one before it
/// every job whose revision is the same, and the questions while none came or went.
struct QueueSnapshot {
    std::uint64_t revision = 0;
    std::vector<std::shared_ptr<const JobSnapshot>> jobs; ///< none is null
    std::shared_ptr<const Questions> questions = std::make_shared<Questions>(); ///< never null
    ByteRate limit; ///< of all jobs together, besides their own; 0: none
    std::optional<Error>
        notKept; ///< why the queue is not kept beyond the end of Ferry, although it should be; Busy: another Ferry keeps it

    /// Null if there is none of that number.
    [[nodiscard]] std::shared_ptr<const JobSnapshot> job(JobId id) const
    {
        const auto found = std::ranges::find(jobs, id, [](const auto &job) { return job->id; });
        return found == jobs.end() ? nullptr : *found;
    }
};

} // namespace ferry::model
