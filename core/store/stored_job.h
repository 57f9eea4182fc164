// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "core/store/job_json.h"
#include "core/store/rows.h"

#include <QVariantList>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::store {

using WallTime = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;

/// The clock on the wall as a record has it.
[[nodiscard]] inline WallTime wallTimeOf(std::chrono::system_clock::time_point time)
{
    return std::chrono::floor<std::chrono::microseconds>(time);
}

/// How a job stands, as far as it outlives Ferry: all that changes while it is in the queue.
struct JobProgress {
    model::JobState state = model::JobState::Waiting;
    bool forced = false; ///< starts even if its device is in use
    std::optional<WallTime> started;
    std::optional<WallTime> ended;
    std::chrono::milliseconds worked {0};
    model::Totals found;
    bool foundIsFinal = false;
    std::uint64_t bytesHandled = 0;
    std::uint64_t bytesCopied = 0;
    std::uint64_t bytesFlushed = 0;
    model::Tally tally;
    std::optional<Error> error;
    std::optional<Error> logError;
    std::string journal; ///< name of its file in the journal folder; empty where none is kept
    Path results; ///< JSON lines of its outcomes; empty if none are kept
    Standing standing;

    /// Whether it had begun and Ferry ended before it did.
    [[nodiscard]] bool isInterrupted() const noexcept { return started && !model::isFinal(state); }
};

/// One job as the database has it.
struct StoredJob {
    JobId id;
    std::shared_ptr<const model::Request> request = model::Request::none(); ///< never null
    WallTime submitted;
    JobProgress progress;
};

/// A job that is there and cannot be taken over by this Ferry. It stays in the database as it is.
struct RefusedJob {
    JobId id;
    Error error; ///< Unsupported: it asks for what a later Ferry can; Corrupt
};

/// Jobs as they were asked for, and those that are refused.
struct StoredJobs {
    std::vector<StoredJob> jobs;
    std::vector<RefusedJob> refused;
};

/// What a SELECT from `job JOIN request ON request.job = job.id` lists for readJob().
inline constexpr const char *kJobColumns
    = "job.id, submitted, state, forced, started, ended, worked_ms, found_items, found_bytes, found_final, bytes_handled, bytes_copied,"
      " bytes_flushed, done, lossy, skipped, failed, unsupported, kept_both, differing, extra, error, log_error, standing, journal, "
      "results,"
      " kind, destination, options";
/// How many columns that are; whatever else is selected comes behind.
inline constexpr int kJobColumnCount = 29;

/// The job of the row that `rows` came to, without its sources. Errors: those of RefusedJob.
[[nodiscard]] Result<StoredJob> readJob(const Rows &rows);

/// The columns that change while a job is in the queue, as `name = ?` for an UPDATE, and their values in the same order.
inline constexpr const char *kProgressColumns
    = "state = ?, forced = ?, started = ?, ended = ?, worked_ms = ?, found_items = ?, found_bytes = ?, found_final = ?, bytes_handled = ?,"
      " bytes_copied = ?, bytes_flushed = ?, done = ?, lossy = ?, skipped = ?, failed = ?, unsupported = ?, kept_both = ?, differing = ?,"
      " extra = ?, error = ?, log_error = ?, standing = ?, journal = ?, results = ?";
[[nodiscard]] QVariantList progressValues(const JobProgress &progress);

/// Paths as one value, each ended by NUL, and back.
[[nodiscard]] std::string joined(const std::vector<Path> &paths);
[[nodiscard]] std::vector<Path> separated(std::string_view joined);

} // namespace ferry::store
