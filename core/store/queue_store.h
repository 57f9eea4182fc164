// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/stored_job.h"

#include <vector>

namespace ferry::store {

/// Jobs in the database. Each change is one transaction, or a part of the one that it is called in.
/// Errors of all: as Database::run. Thread: the database's.
class QueueStore
{
public:
    explicit QueueStore(Database &database)
        : m_database(database)
    {
    }

    /// Puts a job of a new id at the end of the queue.
    [[nodiscard]] Result<void> add(const StoredJob &job);
    /// A job that is not there is left alone.
    [[nodiscard]] Result<void> update(JobId job, const JobProgress &progress);
    /// Replaces what was asked of a job that waits.
    [[nodiscard]] Result<void> edit(JobId job, const model::Request &request);
    /// Replaces its options only, which does not write its sources again.
    [[nodiscard]] Result<void> setOptions(JobId job, const model::Options &options);
    /// Puts the jobs into this order. Those not named keep theirs, behind.
    [[nodiscard]] Result<void> setOrder(const std::vector<JobId> &jobs);
    /// Takes a job off the list; it stays in the log.
    [[nodiscard]] Result<void> takeOff(JobId job);
    /// Forgets a job, in the log too.
    [[nodiscard]] Result<void> forget(JobId job);

    /// All jobs on the list, in its order.
    [[nodiscard]] Result<StoredJobs> load();
    /// All jobs that there are, also those off the list, oldest first.
    [[nodiscard]] Result<StoredJobs> loadAll();
    /// The folders that jobs copied, moved or extracted to, of the latest job first, each once.
    /// Not those in folders whose names begin with `passing`.
    [[nodiscard]] Result<std::vector<Path>> recentTargets(std::size_t atMost, std::string_view passing = {});
    /// One of them. Errors: NotFound; those of RefusedJob.
    [[nodiscard]] Result<StoredJob> find(JobId job);
    /// The highest id ever given; ids are not used twice, also not those of forgotten jobs.
    [[nodiscard]] Result<JobId> lastId();

private:
    [[nodiscard]] Result<StoredJobs> select(const char *which);
    [[nodiscard]] Result<void> change(const std::string &sql, const QVariantList &values);

    Database &m_database;
};

} // namespace ferry::store
