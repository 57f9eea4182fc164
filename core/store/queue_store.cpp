// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_store.h"

#include "core/store/job_json.h"
#include "core/store/words.h"

namespace ferry::store {

namespace {

qint64 key(JobId job)
{
    return static_cast<qint64>(job.value);
}

} // namespace

Result<void> QueueStore::change(const std::string &sql, const QVariantList &values)
{
    const Result<Rows> done = m_database.run(sql.c_str(), values);
    if (!done)
        return Failure(done.error());
    return {};
}

Result<void> QueueStore::add(const StoredJob &job)
{
    return m_database.transaction([&]() -> Result<void> {
        const Result<void> placed = change("INSERT INTO job (id, submitted, place, state, forced, worked_ms, found_items, found_bytes,"
                                           " found_final, bytes_handled, bytes_copied, bytes_flushed, done, lossy, skipped, failed,"
                                           " unsupported) VALUES (?, ?, (SELECT ifnull(max(place), 0) + 1 FROM job), '', 0, 0, 0, 0, 0, 0,"
                                           " 0, 0, 0, 0, 0, 0, 0)",
                                           {key(job.id), static_cast<qint64>(job.submitted.time_since_epoch().count())});
        if (!placed)
            return placed;
        const Result<void> known = update(job.id, job.progress);
        return known ? edit(job.id, *job.request) : known;
    });
}

Result<void> QueueStore::update(JobId job, const JobProgress &progress)
{
    QVariantList values = progressValues(progress);
    values.push_back(key(job));
    return change(std::string("UPDATE job SET ") + kProgressColumns + " WHERE id = ?", values);
}

Result<void> QueueStore::edit(JobId job, const model::Request &request)
{
    const std::string first = request.sources.empty() ? std::string() : request.sources.front().bytes();
    return change("INSERT OR REPLACE INTO request (kind, destination, options, source_count, first_source, sources, job)"
                  " SELECT ?, ?, ?, ?, ?, ?, id FROM job WHERE id = ?",
                  {text(wordOf(request.kind)), blob(request.destination.bytes()), text(optionsJson(request.options)),
                   static_cast<qint64>(request.sources.size()), blob(first), blob(joined(request.sources)), key(job)});
}

Result<void> QueueStore::setOptions(JobId job, const model::Options &options)
{
    return change("UPDATE request SET options = ? WHERE job = ?", {text(optionsJson(options)), key(job)});
}

Result<void> QueueStore::setOrder(const std::vector<JobId> &jobs)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto count = static_cast<qint64>(jobs.size());
        Result<void> done = change("UPDATE job SET place = place + ? WHERE place IS NOT NULL", {count});
        for (qint64 place = 1; done && place <= count; ++place)
            done = change("UPDATE job SET place = ? WHERE id = ? AND place IS NOT NULL", {place, key(jobs[std::size_t(place - 1)])});
        return done;
    });
}

Result<void> QueueStore::takeOff(JobId job)
{
    return change("UPDATE job SET place = NULL WHERE id = ?", {key(job)});
}

Result<void> QueueStore::forget(JobId job)
{
    return change("DELETE FROM job WHERE id = ?", {key(job)});
}

Result<StoredJobs> QueueStore::load()
{
    return select("WHERE place IS NOT NULL ORDER BY place, job.id");
}

Result<StoredJobs> QueueStore::loadAll()
{
    return select("ORDER BY job.id");
}

Result<StoredJob> QueueStore::find(JobId job)
{
    Result<StoredJobs> found = select(("WHERE job.id = " + std::to_string(job.value)).c_str());
    if (!found)
        return Failure(found.error());
    if (!found->refused.empty())
        return Failure(found->refused.front().error);
    if (found->jobs.empty())
        return Failure(Error::of(ErrorKind::NotFound, FsOp::None, m_database.path()));
    return std::move(found->jobs.front());
}

Result<StoredJobs> QueueStore::select(const char *which)
{
    const std::string sql = std::string("SELECT ") + kJobColumns + ", sources FROM job JOIN request ON request.job = job.id " + which;
    Result<Rows> rows = m_database.run(sql.c_str());
    if (!rows)
        return Failure(rows.error());
    StoredJobs stored;
    for (;;) {
        const Result<bool> another = rows->next();
        if (!another)
            return Failure(another.error());
        if (!*another)
            return stored;
        Result<StoredJob> job = readJob(*rows);
        if (!job) {
            stored.refused.push_back({{static_cast<std::uint64_t>(rows->number(0))}, job.error()});
            continue;
        }
        model::Request request = *job->request;
        request.sources = separated(rows->bytes(kJobColumnCount));
        job->request = std::make_shared<const model::Request>(std::move(request));
        stored.jobs.push_back(*std::move(job));
    }
}

Result<std::vector<Path>> QueueStore::recentTargets(std::size_t atMost, std::string_view passing)
{
    using model::JobKind;
    const QByteArray inPassing
        = passing.empty() ? QByteArray("") : '/' + QByteArray(passing.data(), static_cast<qsizetype>(passing.size()));
    Result<Rows> rows = m_database.run("SELECT destination FROM request WHERE kind IN (?, ?, ?) AND length(destination) > 0"
                                       " AND (length(?) = 0 OR instr(destination, ?) = 0)"
                                       " GROUP BY destination ORDER BY max(job) DESC LIMIT ?",
                                       {text(wordOf(JobKind::Copy)), text(wordOf(JobKind::Move)), text(wordOf(JobKind::Extract)), inPassing,
                                        inPassing, static_cast<qint64>(atMost)});
    if (!rows)
        return Failure(rows.error());
    std::vector<Path> targets;
    for (;;) {
        const Result<bool> another = rows->next();
        if (!another)
            return Failure(another.error());
        if (!*another)
            return targets;
        targets.emplace_back(rows->bytes(0));
    }
}

Result<JobId> QueueStore::lastId()
{
    Result<Rows> rows = m_database.run("SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'job'");
    if (!rows)
        return Failure(rows.error());
    const Result<bool> found = rows->next();
    if (!found)
        return Failure(found.error());
    return JobId {*found ? static_cast<std::uint64_t>(rows->number(0)) : 0};
}

} // namespace ferry::store
