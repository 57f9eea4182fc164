// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored_jobs.h"

#include "app/cli/exit_codes.h"
#include "app/cli/output_writer.h"
#include "app/cli/report_sinks.h"
#include "app/cli/run_job.h"
#include "app/cli/signals.h"
#include "app/cli/terminal.h"
#include "app/cli/terminal_progress.h"
#include "core/base/safe_text.h"
#include "core/ferry_core.h"
#include "core/fs/linux_ops.h"
#include "core/model/follow_up.h"
#include "core/store/outcome_export.h"
#include "core/store/outcome_json.h"
#include "core/store/outcome_search.h"
#include "core/store/queue_store.h"
#include "core/store/recovery.h"
#include "core/store/state_folder.h"
#include "core/store/words.h"
#include "core/store/write_lock.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <set>

#include <unistd.h>

namespace ferry::cli {

namespace {

using namespace std::chrono_literals;
using namespace model;

constexpr std::size_t kItemsPerLook = 1000; // at whether the output still takes any

/// Ends the event loop when each of `open`, which must outlive it, has ended; takes those that have out of it.
void quitWhenEnded(FerryCore &core, std::set<JobId> &open)
{
    QObject::connect(
        &core, &FerryCore::finished, QCoreApplication::instance(),
        [&open](JobId job) {
            open.erase(job);
            if (open.empty())
                QCoreApplication::quit();
        },
        Qt::QueuedConnection);
}

/// What Qt needs before it does anything. Not the real argv: Qt would turn its bytes into text.
class Application
{
public:
    Application()
        : m_application(m_argc, m_argv)
    {
    }

private:
    bool m_locale = ::setenv("LC_ALL", "C.UTF-8", 1) == 0; ///< Qt would complain about one that is not UTF-8
    int m_argc = 1;
    char m_name[6] = "ferry";
    char *m_argv[2] = {m_name, nullptr};
    QCoreApplication m_application;
};

int complain(const std::string &text)
{
    std::fprintf(stderr, "ferry: %s\n", text.c_str());
    return kSomeFailed;
}

std::string whoHoldsIt(const Path &folder)
{
    const std::optional<pid_t> holder = store::holderOfWriteLock(folder);
    return "another Ferry" + (holder && *holder > 0 ? " (process " + std::to_string(*holder) + ')' : std::string());
}

int complainOfStore(const Error &error, const Path &folder)
{
    if (error.kind == ErrorKind::Busy)
        return complain("the queue is held by " + whoHoldsIt(folder) + ": use its window, or close it first");
    if (error.kind == ErrorKind::Unsupported)
        return complain("the stored queue was written by a newer Ferry: " + safeText(error.path.bytes()));
    return complain("cannot open the stored queue " + safeText(error.path.bytes()) + ": " + store::reasonOf(error));
}

bool exists(const Path &folder)
{
    return !folder.isEmpty() && ::access(folder.c_str(), F_OK) == 0;
}

/// "copy 2 items to /media/disk".
std::string sentence(const Request &request)
{
    const std::size_t count = request.sources.size();
    std::string text = model::restores(request) ? "restore" : store::wordOf(request.kind);
    text += ' ' + (count == 1 ? safeText(request.sources.front().bytes()) : countText(count) + " items");
    if (!request.destination.isEmpty())
        text += " to " + safeText(request.destination.bytes());
    return text;
}

std::string dateOf(store::WallTime time)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts {};
    localtime_r(&seconds, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts)};
}

std::string countsOf(const store::JobProgress &progress)
{
    std::string text = countText(progress.tally.done) + " done";
    if (progress.tally.skipped > 0)
        text += ", " + countText(progress.tally.skipped) + " skipped";
    if (progress.tally.failed > 0)
        text += ", " + countText(progress.tally.failed) + " failed";
    return text;
}

/// The stored jobs, with those of processes that are gone if nobody holds the queue; else as its holder wrote them last.
struct Looked {
    store::StoredJobs jobs;
    bool isHeld = false;
};
Result<Looked> look(bool history)
{
    fs::LinuxOps ops;
    const Path folder = store::defaultStateFolder();
    Looked looked;
    if (!exists(folder))
        return looked;
    const auto load = [&](store::Database &database) -> Result<Looked> {
        store::QueueStore store(database);
        Result<store::StoredJobs> jobs = history ? store.loadAll() : store.load();
        if (!jobs)
            return Failure(jobs.error());
        looked.jobs = *std::move(jobs);
        return looked;
    };
    Result<store::Database> ours = store::Database::open(ops, folder);
    looked.isHeld = !ours && ours.error().kind == ErrorKind::Busy;
    if (looked.isHeld) {
        Result<store::Database> others = store::Database::openForReading(ops, folder);
        return others ? load(*others) : Failure(others.error());
    }
    if (!ours)
        return Failure(ours.error());
    const Result<void> adopted = store::adoptJournals(ops, *ours, store::journalFolder(folder));
    return adopted ? load(*ours) : Failure(adopted.error());
}

CoreSettings settingsOfQueue()
{
    CoreSettings settings;
    settings.stateFolder = store::defaultStateFolder();
    settings.journalFolder = store::journalFolder(settings.stateFolder);
    settings.resultsFolder = settings.stateFolder.child("results");
    return settings;
}

/// The jobs meant: those given, or all there are. A complaint about one that is not there.
std::optional<std::vector<JobId>> meant(const FerryCore &core, const std::vector<JobId> &given)
{
    const std::vector<JobId> &there = core.restored();
    for (const JobId id : given) {
        if (std::ranges::find(there, id) == there.end()) {
            (void)complain("there is no unfinished job " + std::to_string(id.value) + "; see 'ferry queue'");
            return {};
        }
    }
    return given.empty() ? there : given;
}

/// What is left of the one job meant, if that was cancelled: another job does it, here, where nobody can be asked.
std::optional<JobCommand> restOf(const ResumeCommand &command)
{
    const Application application;
    if (command.jobs.size() != 1 || !exists(store::defaultStateFolder()))
        return {};
    const Result<Looked> looked = look(true);
    if (!looked)
        return {}; // whoever opens the queue next tells why
    const auto job = std::ranges::find(looked->jobs.jobs, command.jobs.front(), &store::StoredJob::id);
    if (job == looked->jobs.jobs.end() || job->progress.state != JobState::Cancelled)
        return {};
    std::optional<Request> request = goOnOf(*job->request, job->progress.results);
    if (!request)
        return {};
    Options &options = request->options;
    options.onError = ErrorPolicy::Fail;
    if (options.onFile == FileConflict::Ask)
        options.onFile = FileConflict::Fail;
    if (options.onFolder == FolderConflict::Ask)
        options.onFolder = FolderConflict::Merge;
    options.limit = command.limit.value_or(options.limit);
    JobCommand rest;
    rest.request = *std::move(request);
    rest.progress = command.progress;
    return rest;
}

store::ExportForm exportFormOf(LogForm form)
{
    switch (form) {
    case LogForm::Json:
        return store::ExportForm::Json;
    case LogForm::Csv:
        return store::ExportForm::Csv;
    case LogForm::Checksums:
        return store::ExportForm::Checksums;
    case LogForm::Text:
        break;
    }
    return store::ExportForm::Text;
}

int writeOut(const std::string &text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    return written ? kAllOk : kSomeFailed;
}

int finishOutput(int code)
{
    return std::fflush(stdout) == 0 ? code : complain("standard output is not complete");
}

/// "3  2026-11-21 17:46  done  copy 2 items to /media/disk  (11,100 done)", with its end.
std::string lineOf(const store::StoredJob &job)
{
    return std::to_string(job.id.value) + "  " + dateOf(job.submitted) + "  " + store::wordOf(job.progress.state) + "  "
        + sentence(*job.request) + "  (" + countsOf(job.progress) + ")\n";
}

/// The items of jobs that all have logs, one job after the other; for people each below its job if there may be several.
int showItems(const std::vector<const store::StoredJob *> &jobs, const LogCommand &command)
{
    std::vector<Path> logs;
    for (const store::StoredJob *job : jobs)
        logs.push_back(job->progress.results);
    const store::ExportForm form = exportFormOf(command.form);
    const bool hasHeadings = command.ofAll && form == store::ExportForm::Text;
    const auto which = command.onlyFailed ? store::ShownOutcomes::Problems : store::ShownOutcomes::All;
    store::OutcomeSearch search(std::move(logs), store::OutcomeFilter(which, QString::fromStdString(command.words)));
    int code = writeOut(store::exportHeading(form));
    std::optional<std::size_t> headed;
    const auto show = [&](const store::OutcomeHit &hit) {
        const std::optional<store::RecordedOutcome> read = hit.item ? std::nullopt : store::parseOutcomeLine(hit.line);
        if (code != kAllOk || (!hit.item && !read))
            return;
        if (hasHeadings && headed != hit.log)
            code = writeOut(lineOf(*jobs[hit.log]));
        headed = hit.log;
        const std::string indent = hasHeadings ? "    " : "";
        const std::string line = store::exportLine(hit.line, hit.item ? *hit.item : *read, form);
        code = std::max(code, line.empty() ? kAllOk : writeOut(indent + line));
    };
    while (code == kAllOk && search.next(show, {}, kItemsPerLook)) { }
    for (const Error &error : search.errors())
        code = complain("cannot read the log " + safeText(error.path.bytes()) + ": " + store::reasonOf(error));
    return finishOutput(code);
}

} // namespace

int runQueueList()
{
    const Application application;
    const Result<Looked> looked = look(false);
    if (!looked)
        return complainOfStore(looked.error(), store::defaultStateFolder());
    std::string text;
    for (const store::StoredJob &job : looked->jobs.jobs) {
        if (isFinal(job.progress.state))
            continue;
        const char *word = job.progress.isInterrupted() && !looked->isHeld ? "interrupted" : store::wordOf(job.progress.state);
        text += std::to_string(job.id.value) + "  " + word + "  " + sentence(*job.request) + '\n';
    }
    for (const store::RefusedJob &job : looked->jobs.refused)
        text += std::to_string(job.id.value) + "  (cannot be taken up by this Ferry)\n";
    if (text.empty())
        text = "The queue is empty.\n";
    if (looked->isHeld)
        (void)complain("held by " + whoHoldsIt(store::defaultStateFolder()) + "; this is what it stored last");
    return finishOutput(writeOut(text));
}

int runQueueCancel(const QueueCommand &command)
{
    const Application application;
    if (!exists(store::defaultStateFolder()))
        return complain("the queue is empty");
    FerryCore core(settingsOfQueue());
    if (core.openingError())
        return complainOfStore(*core.openingError(), store::defaultStateFolder());
    const std::optional<std::vector<JobId>> jobs = meant(core, command.jobs);
    if (!jobs)
        return kSomeFailed;
    std::set<JobId> open(jobs->begin(), jobs->end());
    quitWhenEnded(core, open);
    for (const JobId id : *jobs)
        core.cancel(id);
    QCoreApplication::exec();
    const auto last = core.snapshot();
    (void)core.shutdown();
    int code = kAllOk;
    for (const JobId id : *jobs) {
        const auto job = last->job(id);
        if (job && job->journalError)
            code = complain("job " + std::to_string(id.value) + " left " + safeText(job->journalError->path.bytes()) + ": "
                            + store::reasonOf(*job->journalError));
    }
    return code;
}

int runResume(const ResumeCommand &command)
{
    if (const std::optional<JobCommand> rest = restOf(command))
        return runJob(*rest);
    auto signals = std::make_unique<SignalWatch>();
    const bool statusLine = command.progress == ProgressStyle::Auto && canRedrawLine();
    OutputWriter writer(STDOUT_FILENO, STDERR_FILENO, statusLine);
    const Application application;
    if (!exists(store::defaultStateFolder()))
        return command.jobs.empty() ? kAllOk : complain("the queue is empty");
    std::map<JobId, std::shared_ptr<ProblemSink>> problems; // filled on the core thread before the core is there
    CoreSettings settings = settingsOfQueue();
    settings.sinksOfRestored = [&](JobId id, const Request &request) {
        problems[id] = std::make_shared<ProblemSink>(writer, request.options.strictMetadata);
        return std::vector<std::shared_ptr<store::OutcomeSink>> {problems[id]};
    };
    FerryCore core(std::move(settings));
    if (core.openingError())
        return complainOfStore(*core.openingError(), store::defaultStateFolder());
    const std::optional<std::vector<JobId>> jobs = meant(core, command.jobs);
    if (!jobs)
        return kSomeFailed;
    std::set<JobId> open(jobs->begin(), jobs->end());
    if (open.empty())
        return kAllOk;
    quitWhenEnded(core, open);
    bool wasStopped = false;
    signals->listen([&] {
        writer.stopWaiting();
        wasStopped = true;
        core.interruptAll();
        // Those that wait do not end: they are on the disk as they are.
        std::erase_if(open, [&](JobId id) {
            const auto job = core.snapshot()->job(id);
            return !job || job->state == JobState::Waiting || job->state == JobState::Interrupted;
        });
        if (open.empty())
            QCoreApplication::quit();
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, QCoreApplication::instance(), [&] {
        const auto queue = core.snapshot();
        const auto running = std::ranges::find_if(queue->jobs, [](const auto &job) {
            return job->state == JobState::Running || job->state == JobState::Flushing || job->state == JobState::Cancelling;
        });
        if (running == queue->jobs.end())
            return;
        const std::string text = statusText(**running);
        if (statusLine)
            writer.setStatus(text.substr(0, terminalWidth() - 1));
        else
            writer.toError(text + '\n');
    });
    if (statusLine || command.progress == ProgressStyle::Plain)
        timer.start(statusLine ? 250ms : 2000ms);
    for (const JobId id : *jobs) {
        if (command.limit)
            core.setLimit(id, *command.limit);
        core.resume(id);
    }
    QCoreApplication::exec();
    timer.stop();
    for (const std::string &stuck : core.shutdown())
        writer.toError("ferry: did not stop in time: " + safeText(stuck) + '\n');
    signals.reset();
    writer.setStatus({});
    int code = kAllOk;
    for (const JobId id : *jobs) {
        const ProblemSink &sink = *problems.at(id);
        if (!sink.job())
            continue;
        code = sink.hadProblems() || sink.job()->state == JobState::Failed ? kSomeFailed : code;
        if (command.progress != ProgressStyle::None && sink.job()->state != JobState::Failed)
            writer.toError("Job " + std::to_string(id.value) + ": " + summaryText(*sink.job()) + '\n');
    }
    writer.close();
    return wasStopped ? kCancelled : code;
}

int runLog(const LogCommand &command)
{
    const Application application;
    const Result<Looked> looked = look(true);
    if (!looked)
        return complainOfStore(looked.error(), store::defaultStateFolder());
    const std::vector<store::StoredJob> &jobs = looked->jobs.jobs;
    if (command.job) {
        const auto job = std::ranges::find(jobs, *command.job, &store::StoredJob::id);
        if (job == jobs.end())
            return complain("there is no job " + std::to_string(command.job->value) + "; see 'ferry log'");
        if (job->progress.results.isEmpty())
            return complain("no log was kept of job " + std::to_string(job->id.value));
        return showItems({&*job}, command);
    }
    if (command.ofAll) {
        std::vector<const store::StoredJob *> logged;
        for (const store::StoredJob &job : jobs) {
            if (!job.progress.results.isEmpty())
                logged.push_back(&job);
        }
        return showItems(logged, command);
    }
    int code = kAllOk;
    for (const store::StoredJob &job : jobs) {
        if (!command.onlyFailed || job.progress.tally.failed + job.progress.tally.lossy > 0)
            code = std::max(code, writeOut(lineOf(job)));
    }
    return finishOutput(code);
}

std::optional<PastJob> pastJob(JobId id)
{
    const Application application;
    const Result<Looked> looked = look(true);
    if (!looked) {
        (void)complainOfStore(looked.error(), store::defaultStateFolder());
        return {};
    }
    const std::string number = std::to_string(id.value);
    const auto job = std::ranges::find(looked->jobs.jobs, id, &store::StoredJob::id);
    if (job == looked->jobs.jobs.end())
        (void)complain("there is no job " + number + "; see 'ferry log'");
    else if (!isFinal(job->progress.state))
        (void)complain("job " + number + " has not ended: 'ferry resume' goes on with it, 'ferry queue cancel' drops it");
    else if (job->progress.results.isEmpty())
        (void)complain("no log was kept of job " + number);
    else
        return PastJob {job->request, job->progress.results};
    return {};
}

} // namespace ferry::cli
