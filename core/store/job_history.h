// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "core/model/snapshot.h"
#include "core/store/stored_job.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ferry::store {

/// One job that there is or was, as far as anybody knows of it.
struct LoggedJob {
    Path results; ///< JSON lines of its outcomes; empty if none were kept
    bool hasResults = false; ///< they are there
    model::Timestamp changed; ///< of the results; without them of the job's end, or of what it came to
    /// Null if only the results tell of the job and it has not ended. It has no id where the database does not know the job.
    std::shared_ptr<const model::JobSnapshot> job;
    std::uint64_t sourceCount = 0; ///< the request in `job` names the first only: it may name 100,000
};

/// All jobs ever, of the queue and the log.
struct JobHistory {
    std::vector<LoggedJob> jobs; ///< newest first
    std::optional<Error> error; ///< why it is not all: the database or the folder cannot be read
};

/// Jobs from the database of `stateFolder` and from results files in `resultsFolder`, also where only one of them knows of it.
/// Either may be empty or not there. Reads the last line of a file that the database does not know. Needs a QCoreApplication.
/// Thread: any; blocking.
[[nodiscard]] JobHistory readHistory(fs::FsOps &ops, const Path &stateFolder, const Path &resultsFolder);

/// What was asked of a job, with all its sources. Errors: NotFound; those of RefusedJob; as Database::openForReading. Thread: any;
/// blocking.
[[nodiscard]] Result<StoredJob> readStoredJob(fs::FsOps &ops, const Path &stateFolder, JobId job);

/// A stored job as it would be shown in the queue.
[[nodiscard]] model::JobSnapshot snapshotOf(const StoredJob &job);

} // namespace ferry::store
