// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_job.h"

#include "app/cli/exit_codes.h"
#include "app/cli/output_writer.h"
#include "app/cli/report_sinks.h"
#include "app/cli/signals.h"
#include "app/cli/terminal.h"
#include "app/cli/terminal_progress.h"
#include "core/base/safe_text.h"
#include "core/ferry_core.h"
#include "core/store/checksum_file.h"
#include "core/store/outcome_file.h"
#include "core/store/state_folder.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace ferry::cli {

namespace {

using namespace std::chrono_literals;
using namespace model;

constexpr auto kRedrawInterval = 250ms;
constexpr auto kPlainInterval = 2s;

bool drawsStatusLine(const JobCommand &command)
{
    return command.progress == ProgressStyle::Auto && canRedrawLine();
}

void showProgress(const FerryCore &core, const JobCommand &command, bool statusLine, OutputWriter &writer)
{
    const auto snapshot = core.snapshot();
    if (snapshot->jobs.empty() || isFinal(snapshot->jobs.front()->state))
        return;
    const JobSnapshot &job = *snapshot->jobs.front();
    const std::string text = statusText(job);
    if (command.json && !statusLine)
        writer.toOutput(store::progressLine(job) + '\n');
    else if (statusLine)
        writer.setStatus(text.substr(0, terminalWidth() - 1));
    else
        writer.toError(text + '\n');
}

/// Says what the job waits for, once: that is room, and it goes on by itself.
void showNewQuestions(const FerryCore &core, const JobCommand &command, QuestionId &last, OutputWriter &writer)
{
    const auto questions = core.snapshot()->questions;
    for (const auto &question : *questions) {
        if (question->id <= last)
            continue;
        last = question->id;
        if (command.json)
            writer.toOutput(store::questionLine(*question) + '\n');
        writer.toError("ferry: " + safeText(question->target.path().bytes()) + ": " + store::reasonOf(question->error.value_or(Error()))
                       + "; " + sizeText(question->needed) + " needed, " + sizeText(question->available)
                       + " free. Waiting until there is room; Ctrl+C ends it.\n");
    }
}

int exitCodeOf(const ProblemSink &problems)
{
    if (!problems.job())
        return kSomeFailed;
    if (problems.job()->state == JobState::Cancelled)
        return kCancelled;
    return problems.hadProblems() || problems.job()->state == JobState::Failed ? kSomeFailed : kAllOk;
}

/// Runs the job; what could not be stopped is named on standard error.
void runToEnd(const JobCommand &command, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, SignalWatch &signals, OutputWriter &writer)
{
    // Qt would complain about a locale that is not UTF-8, and we speak English here.
    ::setenv("LC_ALL", "C.UTF-8", 1);
    // Not the real argv: Qt would turn its bytes into text.
    int argc = 1;
    char name[] = "ferry";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);

    CoreSettings settings;
    if (command.journal)
        settings.journalFolder = store::journalFolder(store::defaultStateFolder());
    FerryCore core(settings);
    QObject::connect(&core, &FerryCore::finished, &application, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    QuestionId lastQuestion;
    QObject::connect(
        &core, &FerryCore::changed, &application, [&] { showNewQuestions(core, command, lastQuestion, writer); }, Qt::QueuedConnection);
    signals.listen([&core, &writer] {
        writer.stopWaiting();
        core.interruptAll(); // to be gone on with by the same command, or from the queue
    });
    const bool statusLine = drawsStatusLine(command);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application,
                     [&core, &command, &writer, statusLine] { showProgress(core, command, statusLine, writer); });
    if (statusLine || command.progress == ProgressStyle::Plain)
        timer.start(statusLine ? std::chrono::milliseconds(kRedrawInterval) : kPlainInterval);

    Request request = command.request;
    request.options.countAhead = timer.isActive(); // nobody else looks at the totals
    core.submit(std::move(request), std::move(sinks));
    QCoreApplication::exec();
    timer.stop();
    for (const std::string &stuck : core.shutdown())
        writer.toError("ferry: did not stop in time: " + safeText(stuck) + '\n');
}

} // namespace

int runJob(const JobCommand &command)
{
    std::shared_ptr<store::OutcomeFile> log;
    if (command.log) {
        Result<std::shared_ptr<store::OutcomeFile>> opened = store::OutcomeFile::create(*command.log);
        if (!opened) {
            std::fprintf(stderr, "ferry: cannot open the log %s: %s\n", safeText(command.log->bytes()).c_str(),
                         store::reasonOf(opened.error()).c_str());
            return kWrongUsage;
        }
        log = *std::move(opened);
    }

    std::shared_ptr<store::ChecksumFile> checksums;
    if (command.checksums && !command.request.options.dryRun) {
        Result<std::shared_ptr<store::ChecksumFile>> opened = store::ChecksumFile::create(*command.checksums, command.request.destination);
        if (!opened) {
            std::fprintf(stderr, "ferry: cannot write the checksum list %s: %s\n", safeText(command.checksums->bytes()).c_str(),
                         store::reasonOf(opened.error()).c_str());
            return kWrongUsage;
        }
        checksums = *std::move(opened);
    }

    auto signals = std::make_unique<SignalWatch>();
    OutputWriter writer(STDOUT_FILENO, STDERR_FILENO, drawsStatusLine(command));
    const auto problems = std::make_shared<ProblemSink>(writer, command.request.options.strictMetadata);
    std::vector<std::shared_ptr<store::OutcomeSink>> sinks;
    if (checksums)
        sinks.push_back(checksums);
    if (log)
        sinks.push_back(log); // first: what is told of the end after it says whether it is complete
    sinks.push_back(problems);
    const bool isPlan = command.request.options.dryRun && !command.json;
    if (command.json)
        sinks.push_back(std::make_shared<JsonSink>(writer));
    else if (isPlan)
        sinks.push_back(std::make_shared<PlanSink>(writer));

    runToEnd(command, std::move(sinks), *signals, writer);
    // Nothing is in work any more: who waits for a stuck terminal may be killed again.
    signals.reset();

    int code = exitCodeOf(*problems);
    writer.setStatus({});
    if (problems->job() && problems->job()->state != JobState::Failed && command.progress != ProgressStyle::None && !isPlan)
        writer.toError(summaryText(*problems->job()) + '\n');
    if (problems->job() && problems->job()->journalError) {
        const Error &error = *problems->job()->journalError;
        writer.toError("ferry: no whole journal was kept, so a kill could have left something behind: " + safeText(error.path.bytes())
                       + ": " + store::reasonOf(error) + '\n');
    }
    writer.close();
    if (writer.outputError() != 0) {
        const std::string reason = store::reasonOf(Error::fromErrno(writer.outputError(), FsOp::Write));
        std::fprintf(stderr, "ferry: standard output is not complete: %s\n", reason.c_str());
        code = code == kAllOk ? kSomeFailed : code;
    }
    return code;
}

int runQueueJobHere(const QueueJob &job)
{
    JobCommand command;
    command.request = job.request;
    if (command.request.options.onFile == model::FileConflict::Ask)
        command.request.options.onFile = model::FileConflict::Fail;
    return runJob(command);
}

} // namespace ferry::cli
