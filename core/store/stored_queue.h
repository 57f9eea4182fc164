// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stored_job.h"
#include "core/store/writer.h"

#include <memory>
#include <vector>

namespace ferry::store {

/// The queue in the database, written behind the work: changes are posted and done in order by the writer's thread.
/// What cannot be written is told to `failed`, tried again where it may pass, and stops no job.
/// Thread: the one that opened it, which has an event loop.
class StoredQueue
{
public:
    /// A queue as it was found.
    struct Opened;

    /// Takes the database of `folder` for this process alone, and what `journals` (may be empty) has of jobs whose process is gone.
    /// `ops` outlives the queue. Errors: as Database::open; Busy: another Ferry has
    /// it.
    [[nodiscard]] static Result<Opened> open(fs::FsOps &ops, const Path &folder, const Path &journals, Writer::Failed failed);

    /// Puts a job of a new id at the end of the queue; returns when the device has it. Errors: those of Writer::flush.
    [[nodiscard]] async::Task<Result<void>> add(StoredJob job);
    /// Replaces what is known of a job. One that waits to be written is replaced by the next.
    void update(JobId job, JobProgress progress);
    /// Puts the jobs into this order; those not named keep theirs, behind.
    void setOrder(std::vector<JobId> jobs);
    /// Takes a job off the list; it stays in the log.
    void takeOff(JobId job);
    /// Until everything is on the device. Errors: those of Writer::flush.
    [[nodiscard]] async::Task<Result<void>> flush();

private:
    explicit StoredQueue(std::unique_ptr<Writer> writer)
        : m_writer(std::move(writer))
    {
    }
    void post(std::function<Result<void>(Database &)> write, Urgency urgency, std::uint64_t key = 0);

    std::unique_ptr<Writer> m_writer;
};

struct StoredQueue::Opened {
    std::unique_ptr<StoredQueue> queue;
    StoredJobs jobs; ///< on the list, in its order
    JobId lastId; ///< the highest ever given
    std::optional<Path> setAside; ///< where a damaged database was moved to; a new one was begun
};

} // namespace ferry::store
