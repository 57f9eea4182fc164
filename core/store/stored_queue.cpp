// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stored_queue.h"

#include "core/store/queue_store.h"
#include "core/store/recovery.h"

namespace ferry::store {

Result<StoredQueue::Opened> StoredQueue::open(fs::FsOps &ops, const Path &folder, const Path &journals, Writer::Failed failed)
{
    auto found = std::make_shared<Opened>(); // not ours alone: `first` runs on the writer's thread
    const auto load = [&ops, journals, found](Database &database) -> Result<void> {
        const Result<void> adopted = adoptJournals(ops, database, journals);
        if (!adopted)
            return adopted;
        QueueStore store(database);
        Result<StoredJobs> jobs = store.load();
        if (!jobs)
            return Failure(jobs.error());
        const Result<JobId> last = store.lastId();
        if (!last)
            return Failure(last.error());
        found->jobs = *std::move(jobs);
        found->lastId = *last;
        found->setAside = database.setAside();
        return {};
    };
    Result<std::unique_ptr<Writer>> writer = Writer::open(ops, folder, std::move(failed), load);
    if (!writer)
        return Failure(writer.error());
    Opened opened = std::move(*found);
    opened.queue.reset(new StoredQueue(*std::move(writer)));
    return opened;
}

void StoredQueue::post(std::function<Result<void>(Database &)> write, Urgency urgency, std::uint64_t key)
{
    // A full queue of writes means a disk that takes none, which was told.
    (void)m_writer->post(std::move(write), urgency, key);
}

async::Task<Result<void>> StoredQueue::add(StoredJob job)
{
    post([job = std::move(job)](Database &database) { return QueueStore(database).add(job); }, Urgency::Durable);
    auto flushing = m_writer->flush();
    const Result<void> flushed = co_await flushing;
    co_return flushed;
}

void StoredQueue::update(JobId job, JobProgress progress)
{
    post([job, progress = std::move(progress)](Database &database) { return QueueStore(database).update(job, progress); }, Urgency::Grouped,
         job.value);
}

void StoredQueue::setOrder(std::vector<JobId> jobs)
{
    post([jobs = std::move(jobs)](Database &database) { return QueueStore(database).setOrder(jobs); }, Urgency::Grouped);
}

void StoredQueue::takeOff(JobId job)
{
    post([job](Database &database) { return QueueStore(database).takeOff(job); }, Urgency::Grouped);
}

async::Task<Result<void>> StoredQueue::flush()
{
    auto flushing = m_writer->flush();
    const Result<void> flushed = co_await flushing;
    co_return flushed;
}

} // namespace ferry::store
