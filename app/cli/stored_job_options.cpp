// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stored_job_options.h"

#include "app/cli/argument_values.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <span>

namespace ferry::cli {

namespace {

Parsed<std::vector<JobId>> jobsOf(std::span<const std::string> words)
{
    std::vector<JobId> jobs;
    for (const std::string &word : words) {
        const std::string_view digits = unmarked(word);
        std::uint64_t number = 0;
        const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (failed != std::errc() || end != digits.data() + digits.size() || number == 0)
            return wrong(inQuotes(digits) + " is no number of a job");
        jobs.push_back({number});
    }
    return jobs;
}

} // namespace

void addResumeOptions(CLI::App &app, RawOptions &raw)
{
    addLimitOption(app, raw);
    addProgressOption(app, raw);
}

void addLogOptions(CLI::App &app, RawOptions &raw)
{
    app.add_flag("--failed", raw.onlyFailed, "Only what failed or lost something");
    app.add_flag("--all", raw.ofAllJobs, "The items of all jobs");
    app.add_option("--search", raw.search, "Only items with WORDS in a name, of all jobs unless one is given")
        ->type_name("WORDS")
        ->take_last();
    app.add_flag("--json", raw.json, "As JSON lines, names lossless");
    app.add_flag("--csv", raw.csv, "As comma-separated values with a head line");
    app.add_flag("--checksums", raw.listsChecksums, "As a checksum list of what was hashed");
}

Command queueCommandOf(const RawOptions &raw)
{
    const std::string_view act = raw.paths.empty() ? std::string_view("list") : unmarked(raw.paths.front());
    if (act != "list" && act != "cancel")
        return wrong("queue cannot " + inQuotes(act) + "; it can list and cancel").error();
    const Parsed<std::vector<JobId>> jobs = jobsOf(std::span(raw.paths).subspan(raw.paths.empty() ? 0 : 1));
    if (!jobs)
        return jobs.error();
    if ((act == "cancel") == jobs->empty())
        return wrong(act == "cancel" ? "the numbers of the jobs are needed; see 'ferry queue'" : "list takes no numbers").error();
    return QueueCommand {act == "cancel", *jobs};
}

Command resumeCommandOf(const RawOptions &raw)
{
    ResumeCommand command;
    if (auto failure = setProgress(raw, command.progress))
        return *std::move(failure);
    if (auto failure = setLimit(raw, command.limit))
        return *std::move(failure);
    const Parsed<std::vector<JobId>> jobs = jobsOf(raw.paths);
    if (!jobs)
        return jobs.error();
    command.jobs = *jobs;
    return command;
}

Command logCommandOf(const RawOptions &raw)
{
    const Parsed<std::vector<JobId>> jobs = jobsOf(raw.paths);
    if (!jobs)
        return jobs.error();
    if (jobs->size() > 1 || raw.json + raw.csv + raw.listsChecksums > 1)
        return wrong(jobs->size() > 1 ? "log shows one job" : "--json, --csv and --checksums exclude each other").error();
    if (raw.ofAllJobs && !jobs->empty())
        return wrong("--all goes with no JOB").error();
    LogCommand command;
    command.onlyFailed = raw.onlyFailed;
    command.words = unmarked(raw.search);
    if (!raw.search.empty() && command.words.empty())
        return wrong("--search needs words").error();
    command.ofAll = raw.ofAllJobs || (jobs->empty() && !command.words.empty());
    command.form = raw.json ? LogForm::Json : raw.csv ? LogForm::Csv : raw.listsChecksums ? LogForm::Checksums : LogForm::Text;
    if (!jobs->empty())
        command.job = jobs->front();
    else if (command.form != LogForm::Text && !command.ofAll)
        return wrong("the number of a job is needed, or --all; see 'ferry log'").error();
    return command;
}

Command followUpOf(FollowUpCommand::What what, const RawOptions &raw, const std::optional<Path> &currentFolder)
{
    FollowUpCommand command;
    command.what = what;
    if (auto failure = setOptions(raw, command.report))
        return *std::move(failure);
    if (!raw.onConflict.empty())
        command.onFile = command.report.request.options.onFile;
    if (!raw.onError.empty())
        command.onError = command.report.request.options.onError;
    if (raw.paths.size() != 1)
        return wrong("one job is needed: its number (see 'ferry log'), or the file that --log wrote").error();
    if (const Parsed<std::vector<JobId>> jobs = jobsOf(raw.paths)) {
        command.of = jobs->front();
        return command;
    }
    Parsed<Path> path = sourcePath(unmarked(raw.paths.front()), currentFolder);
    if (!path)
        return std::move(path).error();
    command.of = *std::move(path);
    return command;
}

} // namespace ferry::cli
