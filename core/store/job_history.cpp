// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_history.h"

#include "core/store/database.h"
#include "core/store/queue_store.h"
#include "core/store/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <set>
#include <string>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry::store {

namespace {

constexpr off_t kTail = 4096; // bytes; a summary line is a few hundred

model::Timestamp timestampOf(WallTime time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    return {seconds.time_since_epoch().count(), static_cast<std::uint32_t>(std::chrono::nanoseconds(time - seconds).count())};
}

model::Timestamp changedOf(const struct stat &facts)
{
    return {facts.st_mtim.tv_sec, static_cast<std::uint32_t>(facts.st_mtim.tv_nsec)};
}

/// What the results' last line tells. Null if it is no summary.
std::shared_ptr<const model::JobSnapshot> summarized(const Path &results)
{
    const fs::UniqueFd fd(::open(results.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!fd.isOpen())
        return {};
    const off_t start = std::max<off_t>(0, ::lseek(fd.get(), 0, SEEK_END) - kTail);
    QByteArray tail(kTail, '\0');
    tail.truncate(std::max<ssize_t>(0, ::pread(fd.get(), tail.data(), kTail, start)));
    tail = tail.trimmed();
    const QJsonObject object = QJsonDocument::fromJson(tail.mid(tail.lastIndexOf('\n') + 1)).object();
    const auto word = [&object](const char *key) { return object.value(QLatin1String(key)).toString().toStdString(); };
    const auto kind = valueOf<model::JobKind>(word("kind"));
    const auto state = valueOf<model::JobState>(word("state"));
    if (!object.value(QLatin1String("summary")).toBool() || !kind || !state)
        return {};
    const auto count = [&object](const char *key) { return static_cast<std::uint64_t>(object.value(QLatin1String(key)).toInteger()); };
    auto job = std::make_shared<model::JobSnapshot>();
    job->request = std::make_shared<const model::Request>(model::Request {*kind, {}, {}, {}});
    job->state = *state;
    job->tally = {.done = count("done"),
                  .lossy = count("lossy"),
                  .skipped = count("skipped"),
                  .failed = count("failed"),
                  .differing = count("differing"),
                  .extra = count("extra")};
    job->results = results;
    return job;
}

Result<void> readDatabase(fs::FsOps &ops, const Path &folder, std::vector<LoggedJob> &jobs)
{
    Result<Database> database = Database::openForReading(ops, folder);
    if (!database && database.error().kind == ErrorKind::NotFound)
        return {};
    const std::string sql
        = std::string("SELECT ") + kJobColumns + ", source_count, first_source FROM job JOIN request ON request.job = job.id";
    Result<Rows> rows = database ? database->run(sql.c_str()) : Failure(database.error());
    if (!rows)
        return Failure(rows.error());
    for (;;) {
        const Result<bool> another = rows->next();
        if (!another)
            return Failure(another.error());
        if (!*another)
            return {};
        const Result<StoredJob> stored = readJob(*rows);
        if (!stored)
            continue; // a later Ferry's: its results tell of it
        const JobProgress &progress = stored->progress;
        LoggedJob job;
        job.results = progress.results;
        job.sourceCount = static_cast<std::uint64_t>(rows->number(kJobColumnCount));
        model::JobSnapshot shown = snapshotOf(*stored);
        model::Request request = *shown.request;
        request.sources = {Path(rows->bytes(kJobColumnCount + 1))};
        shown.request = std::make_shared<const model::Request>(std::move(request));
        job.job = std::make_shared<const model::JobSnapshot>(std::move(shown));
        struct stat facts {};
        job.hasResults = !job.results.isEmpty() && ::stat(job.results.c_str(), &facts) == 0 && S_ISREG(facts.st_mode);
        job.changed
            = job.hasResults ? changedOf(facts) : timestampOf(progress.ended.value_or(progress.started.value_or(stored->submitted)));
        jobs.push_back(std::move(job));
    }
}

Result<void> readFolder(const Path &folder, std::vector<LoggedJob> &jobs)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> stream(::opendir(folder.c_str()), &::closedir);
    if (!stream && errno == ENOENT)
        return {};
    if (!stream)
        return Failure(Error::fromErrno(errno, FsOp::Open, folder));
    std::set<Path> known;
    for (const LoggedJob &job : jobs)
        known.insert(job.results);
    for (;;) {
        errno = 0;
        const dirent *entry = ::readdir(stream.get());
        if (!entry)
            break;
        struct stat facts {};
        if (entry->d_name[0] == '.' || ::fstatat(::dirfd(stream.get()), entry->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0
            || !S_ISREG(facts.st_mode))
            continue;
        LoggedJob job;
        job.results = folder.child(entry->d_name);
        if (known.contains(job.results))
            continue;
        job.hasResults = true;
        job.changed = changedOf(facts);
        job.job = summarized(job.results);
        jobs.push_back(std::move(job));
    }
    if (errno != 0)
        return Failure(Error::fromErrno(errno, FsOp::ReadFolder, folder));
    return {};
}

} // namespace

model::JobSnapshot snapshotOf(const StoredJob &job)
{
    const JobProgress &progress = job.progress;
    model::JobSnapshot shown;
    shown.id = job.id;
    shown.request = job.request;
    shown.limit = progress.standing.limit.value_or(job.request->options.limit);
    shown.priority = progress.standing.priority.value_or(job.request->options.priority);
    shown.state = progress.state;
    shown.found = progress.found;
    shown.foundIsFinal = progress.foundIsFinal;
    shown.bytesHandled = progress.bytesHandled;
    shown.bytesCopied = progress.bytesCopied;
    shown.bytesFlushed = progress.bytesFlushed;
    shown.tally = progress.tally;
    shown.worked = progress.worked;
    shown.error = progress.error;
    shown.logError = progress.logError;
    shown.results = progress.results;
    return shown;
}

JobHistory readHistory(fs::FsOps &ops, const Path &stateFolder, const Path &resultsFolder)
{
    JobHistory history;
    const Result<void> stored = stateFolder.isEmpty() ? Result<void>() : readDatabase(ops, stateFolder, history.jobs);
    const Result<void> listed = resultsFolder.isEmpty() ? Result<void>() : readFolder(resultsFolder, history.jobs);
    if (!stored || !listed)
        history.error = stored ? listed.error() : stored.error();
    std::ranges::sort(history.jobs, [](const LoggedJob &a, const LoggedJob &b) {
        return std::tie(b.changed, b.results) < std::tie(a.changed, a.results);
    });
    return history;
}

Result<StoredJob> readStoredJob(fs::FsOps &ops, const Path &stateFolder, JobId job)
{
    Result<Database> database = Database::openForReading(ops, stateFolder);
    if (!database)
        return Failure(database.error());
    return QueueStore(*database).find(job);
}

} // namespace ferry::store
