// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/argument_values.h"
#include "app/cli/bench/bench_arguments.h"
#include "app/cli/file_uri.h"
#include "app/cli/job_options.h"
#include "app/cli/reference.h"
#include "app/cli/stored_job_options.h"
#include "core/archive/formats.h"
#include "core/base/safe_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <span>
#include <string_view>

namespace ferry::cli {

namespace {

using namespace model;

class HelpFormatter : public CLI::Formatter
{
public:
    explicit HelpFormatter(std::string usage)
        : m_usage(std::move(usage))
    {
        column_width(30);
    }
    std::string make_usage(const CLI::App *, std::string) const override { return "\n" + m_usage + "\n"; }
    std::string make_positionals(const CLI::App *) const override { return {}; }
    std::string make_option_name(const CLI::Option *option, bool isPositional) const override
    {
        // CLI11 shows a flag's default its own way.
        if (option->check_lname("own-folder"))
            return "--own-folder[=WHEN]";
        return option->check_lname("verify") ? "--verify[=none|HASH]" : CLI::Formatter::make_option_name(option, isPositional);
    }

private:
    std::string m_usage;
};

constexpr const char kUsage[] = "ferry [FOLDER]                     open the file manager, or raise it; FOLDER\n"
                                "                                          has a slash in it\n"
                                "       ferry --queue                      open the window of the transfers\n"
                                "       ferry copy|move [OPTIONS] SRC... DEST\n"
                                "       ferry delete [OPTIONS] PATH...\n"
                                "       ferry compress [OPTIONS] SRC... ARCHIVE\n"
                                "       ferry extract [OPTIONS] ARCHIVE... DEST | --here ARCHIVE...\n"
                                "       ferry verify [OPTIONS] SRC... DEST | --check LIST...\n"
                                "       ferry retry [OPTIONS] JOB\n"
                                "       ferry undo [OPTIONS] JOB|LOG\n"
                                "       ferry accept JOB|LOG\n"
                                "       ferry queue [list | cancel JOB...]\n"
                                "       ferry resume [OPTIONS] [JOB...]\n"
                                "       ferry log [OPTIONS] [JOB]\n"
                                "       ferry add SRC... | paste FOLDER\n"
                                "       ferry integrate [--thunar|--remove]\n"
                                "       ferry bench [OPTIONS] [FOLDER]";

bool takesNextArgument(std::string_view command, std::string_view option)
{
    if (command == "bench")
        return bench::takesNextArgument(option);
    if (command == "log")
        return option == "--search";
    constexpr std::string_view kOptions[]
        = {"--on-conflict", "--on-folder-conflict", "--on-error", "--hash",   "--checksums", "--durable", "--limit", "--jobs",
           "--log",         "--progress",           "--only",     "--inside", "--nested",    "--level"};
    return std::ranges::find(kOptions, option) != std::end(kOptions);
}

/// The arguments with every value marked, and without the "--" that ends the options: what follows it is marked, too.
std::vector<std::string> marked(const std::vector<std::string> &arguments)
{
    std::vector<std::string> result;
    bool optionsEnded = false;
    bool isValue = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        const bool isOption = !optionsEnded && !isValue && argument.size() > 1 && argument.starts_with('-');
        const auto equals = argument.find('=');
        isValue = isOption && takesNextArgument(arguments.front(), argument);
        if (i == 0)
            result.push_back(argument);
        else if (!isOption)
            result.push_back(kValueMark + argument);
        else if (argument == "--")
            optionsEnded = true;
        else if (equals != std::string::npos)
            result.push_back(argument.substr(0, equals + 1) + kValueMark + argument.substr(equals + 1));
        else
            result.push_back(argument);
    }
    return result;
}

CLI::App *addCommand(CLI::App &app, RawOptions &raw, const char *name, const char *description, const char *usage, const char *footer)
{
    CLI::App *command = app.add_subcommand(name, description);
    command->formatter(std::make_shared<HelpFormatter>(std::string("Usage: ferry ") + name + usage));
    command->footer(footer);
    command->add_option("paths", raw.paths);
    return command;
}

const char *whatIsNeeded(JobKind kind)
{
    switch (kind) {
    case JobKind::Copy:
    case JobKind::Move:
        return "a source and the folder to put it in are needed";
    case JobKind::Verify:
        return "a source and the folder that holds its copy are needed";
    case JobKind::Check:
        return "a checksum list is needed";
    case JobKind::Extract:
        return "an archive and the folder to put its content in are needed";
    case JobKind::Compress:
        return "a source and the archive to be made of it are needed";
    case JobKind::Delete:
    case JobKind::Trash:
        break;
    }
    return "a path is needed";
}

Parsed<std::vector<Path>> sourcesOf(std::span<const std::string> paths, const std::optional<Path> &currentFolder)
{
    std::vector<Path> sources;
    for (const std::string &path : paths) {
        Parsed<Path> source = sourcePath(unmarked(path), currentFolder);
        if (!source)
            return std::unexpected(std::move(source).error());
        sources.push_back(*std::move(source));
    }
    return sources;
}

/// What the window decides or asks for cannot be said here, too.
std::optional<WrongUsage> isAlone(const CLI::App &command)
{
    const auto given = [](const CLI::Option *option) { return option->count() > 0 && !option->get_lnames().empty(); };
    if (command.get_options(given).size() == 1)
        return {};
    return wrong("--choose-dest and --here go with no other option").error();
}

Command chooseDestinationOf(JobKind kind, const RawOptions &raw, const std::optional<Path> &currentFolder)
{
    if (raw.paths.empty())
        return wrong(kind == JobKind::Extract ? "an archive is needed" : "a source is needed").error();
    Parsed<std::vector<Path>> sources = sourcesOf(raw.paths, currentFolder);
    if (!sources)
        return std::move(sources).error();
    if (raw.here)
        return WindowCommand(ExtractHere {*std::move(sources)});
    return WindowCommand(ChooseDestination {kind, *std::move(sources)});
}

Command pasteOf(const RawOptions &raw, const std::optional<Path> &currentFolder)
{
    if (raw.paths.size() != 1)
        return wrong("the folder to paste into is needed").error();
    Parsed<Path> folder = destinationPath(unmarked(raw.paths.front()), currentFolder);
    if (!folder)
        return std::move(folder).error();
    return WindowCommand(PasteInto {*std::move(folder)});
}

/// What the queue of the window cannot do for somebody who stands elsewhere.
Command queued(JobCommand command, bool waits)
{
    if (command.log || command.checksums || command.json || command.progress != ProgressStyle::Auto)
        return wrong("--queue goes with none of --log, --json, --checksums and --progress; 'ferry log' shows what became of the job")
            .error();
    return WindowCommand(QueueJob {.request = std::move(command.request), .waits = waits});
}

/// Calls without the name of a command. Nothing: there is one.
std::optional<Command> showWindowOf(const std::vector<std::string> &arguments, const std::optional<Path> &currentFolder)
{
    if (arguments.empty())
        return WindowCommand(ShowWindow {});
    const std::string &first = arguments.front();
    if (first == "--queue" && arguments.size() == 1)
        return WindowCommand(ShowWindow {.onlyTransfers = true});
    if (first == "--queue") {
        std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
        rest.insert(rest.begin() + 1, first);
        return parseArguments(rest, currentFolder);
    }
    if (arguments.size() > 1 || first.starts_with('-') || (first.find('/') == std::string::npos && !isFileUri(first)))
        return {};
    Parsed<Path> folder = destinationPath(first, currentFolder);
    if (!folder)
        return std::move(folder).error();
    return WindowCommand(ShowWindow {.folder = *std::move(folder)});
}

/// For the build, which installs them; people read the pages.
Command referenceOf(const CLI::App &app, std::string_view option)
{
    if (option == "--print-man")
        return ShowText {manualPage(app, kUsage, FERRY_VERSION)};
    if (option == "--print-bash")
        return ShowText {bashCompletion(app)};
    if (option == "--print-zsh")
        return ShowText {zshCompletion(app)};
    if (option == "--print-fish")
        return ShowText {fishCompletion(app)};
    return wrong("unknown option " + inQuotes(option)).error();
}

/// The archive to be made: its folder is the destination, its suffix tells the format.
std::optional<WrongUsage> setArchive(const RawOptions &raw, Request &request)
{
    ArchiveOptions &options = request.options.archive;
    options.name = request.destination.name();
    request.destination = request.destination.parent();
    const archive::Format *format = archive::formatForName(options.name);
    if (!format) {
        std::string known;
        for (const archive::Format &each : archive::writtenFormats())
            known += std::string(known.empty() ? "." : ", .") + each.name;
        return wrong(inQuotes(options.name) + " does not tell what kind of archive to make; its name ends in one of " + known).error();
    }
    if (raw.level.empty())
        return {};
    const Parsed<int> level = numberOf("--level", unmarked(raw.level), format->levelMin, format->levelMax);
    if (!level)
        return level.error();
    options.level = *level;
    return {};
}

Command commandOf(JobKind kind, const CLI::App &app, const RawOptions &raw, const std::optional<Path> &currentFolder)
{
    if (raw.chooseDestination || raw.here) {
        if (auto failure = isAlone(app))
            return *std::move(failure);
        return chooseDestinationOf(kind, raw, currentFolder);
    }
    JobCommand command;
    command.request.kind = kind;
    if (auto failure = setOptions(raw, command))
        return *std::move(failure);

    const bool hasTarget = hasDestination(kind);
    const std::size_t sources = raw.paths.size() - (hasTarget && !raw.paths.empty() ? 1 : 0);
    if (sources == 0)
        return wrong(whatIsNeeded(kind)).error();
    if (kind == JobKind::Check && (raw.exact || raw.strictMetadata))
        return wrong("--check compares contents only: it goes with neither --exact nor --strict-metadata").error();
    if (raw.wait && !raw.queue)
        return wrong("--wait goes with --queue only").error();
    Parsed<std::vector<Path>> paths = sourcesOf(std::span(raw.paths).first(sources), currentFolder);
    if (!paths)
        return std::move(paths).error();
    command.request.sources = *std::move(paths);
    if (hasTarget) {
        Parsed<Path> path = destinationPath(unmarked(raw.paths.back()), currentFolder);
        if (!path)
            return std::move(path).error();
        command.request.destination = *std::move(path);
        if (kind == JobKind::Compress) {
            if (auto failure = setArchive(raw, command.request))
                return *std::move(failure);
        }
    }
    if (!raw.queue)
        return command;
    if (raw.onConflict.empty())
        command.request.options.onFile = FileConflict::Ask; // there is somebody to be asked
    return queued(std::move(command), raw.wait);
}

} // namespace

Command parseArguments(const std::vector<std::string> &arguments, const std::optional<Path> &currentFolder)
{
    if (std::optional<Command> command = showWindowOf(arguments, currentFolder))
        return *std::move(command);
    RawOptions raw;
    CLI::App app("Copies, moves and deletes files: every byte arrives, or you know which did not and why.", "ferry");
    app.formatter(std::make_shared<HelpFormatter>(std::string("Usage: ") + kUsage));
    app.set_version_flag("--version", "ferry " FERRY_VERSION "\n", "Print the version and exit");
    app.require_subcommand(1);
    constexpr const char *kPaths = "Paths may be file: URIs. '--' ends the options. 'link/' means the link itself.\n"
                                   "Exit: 0 all ok, 1 some items failed (named on standard error), 2 wrong usage, 130 cancelled.";
    const CLI::App *copy = addCommand(app, raw, "copy", "Copy files and folders into a folder", " [OPTIONS] SRC... DEST", kPaths);
    const CLI::App *move = addCommand(app, raw, "move", "Move files and folders into a folder", " [OPTIONS] SRC... DEST", kPaths);
    CLI::App *remove = addCommand(app, raw, "delete", "Put files and folders into the trash, or delete them", " [OPTIONS] PATH...", kPaths);
    addTransferOptions(const_cast<CLI::App &>(*copy), raw, false);
    addTransferOptions(const_cast<CLI::App &>(*move), raw, true);
    remove->add_flag("--permanent", raw.permanent, "Delete for good instead of putting into the trash");
    addJournalOption(*remove, raw);
    addReportOptions(*remove, raw);
    CLI::App *compress
        = addCommand(app, raw, "compress", "Make an archive of files and folders", " [OPTIONS] SRC... ARCHIVE",
                     "The suffix of ARCHIVE tells its kind: .zip, .tar, .tar.gz (.tgz), .tar.bz2, .tar.xz, .tar.zst or .7z. It has its\n"
                     "name only when it is complete, and an older one of that name lives until then. What cannot be read fails by\n"
                     "itself, and the archive is made of the rest. Paths may be file: URIs. '--' ends the options.\n"
                     "Exit: 0 all ok, 1 some items failed (named on standard error), 2 wrong usage, 130 cancelled.");
    addCompressOptions(*compress, raw);
    CLI::App *extract = addCommand(
        app, raw, "extract", "Put what archives hold into a folder", " [OPTIONS] ARCHIVE... DEST\n       ferry extract --here ARCHIVE...",
        "What an ARCHIVE is, its content tells: zip, 7z, tar (also compressed), cpio, rpm, ar, deb, iso, rar,\n"
        "cab, lha, xar, or one compressed file. No entry leads out of DEST; one that would, or that is damaged or\n"
        "encrypted, fails by itself. Paths may be file: URIs. '--' ends the options.\n"
        "Exit: 0 all ok, 1 some items failed (named on standard error), 2 wrong usage, 130 cancelled.");
    addExtractOptions(*extract, raw);
    CLI::App *verify = addCommand(app, raw, "verify", "Compare a copy with its source, or files with a checksum list",
                                  " [OPTIONS] SRC... DEST\n       ferry verify --check [OPTIONS] LIST...",
                                  "Compares each SRC with DEST/name-of-SRC, where 'ferry copy SRC... DEST' would have put it; 'SRC/.'\n"
                                  "compares what is in SRC with what is in DEST itself. Changes nothing. DEST's content is read from the\n"
                                  "device, not from memory. A folder that is missing is one item, whatever it holds.\n"
                                  "Paths may be file: URIs. '--' ends the options. Links are compared, never followed.\n"
                                  "Exit: 0 all equal, 1 some differ or cannot be read (named on standard error), 2 wrong usage,\n"
                                  "130 cancelled.");
    addVerifyOptions(*verify, raw);
    for (CLI::App *queued : {const_cast<CLI::App *>(copy), const_cast<CLI::App *>(move), remove, compress, extract, verify})
        addQueueOptions(*queued, raw);
    constexpr const char *kFollowUps
        = "JOB is a number that 'ferry log' shows, LOG a file that --log wrote ('./12' if its name is a number).\n"
          "Exit: 0 all ok, 1 some items failed (named on standard error), 2 wrong usage, 130 cancelled.";
    CLI::App *retry = addCommand(app, raw, "retry", "Try again what failed of a past job, and nothing else", " [OPTIONS] JOB", kFollowUps);
    addRetryOptions(*retry, raw);
    CLI::App *undo = addCommand(app, raw, "undo", "Take back what a past copy, move or trashing did", " [OPTIONS] JOB|LOG",
                                "Only what is still as the job left it is touched, and a copy is removed only while its original is there\n"
                                "unchanged; everything else is named and stays. --dry-run shows the plan. What was replaced comes back if\n"
                                "it was kept (--keep-replaced). Deleting for good cannot be undone.");
    addReportOptions(*undo, raw);
    const CLI::App *accept = addCommand(app, raw, "accept", "Remove what a past job replaced and kept", " JOB|LOG", kFollowUps);
    constexpr const char *kJobs = "Exit: 0 all ok, 1 something failed or the queue is held by a window, 2 wrong usage, 130 interrupted.";
    const CLI::App *queue = addCommand(app, raw, "queue", "Show or drop the unfinished jobs", " [list | cancel JOB...]", kJobs);
    CLI::App *resume = addCommand(app, raw, "resume", "Go on with unfinished jobs, all unless told which, or with a cancelled one",
                                  " [OPTIONS] [JOB...]", kJobs);
    addResumeOptions(*resume, raw);
    CLI::App *log = addCommand(app, raw, "log", "Show past jobs, or what became of the items of one", " [OPTIONS] [JOB]", kJobs);
    addLogOptions(*log, raw);
    const CLI::App *add = addCommand(app, raw, "add", "Ask in the window where files and folders are to be copied", " SRC...", kPaths);
    const CLI::App *paste = addCommand(app, raw, "paste", "Copy or move what is on the clipboard into a folder", " FOLDER", kPaths);
    CLI::App *benchApp = addCommand(app, raw, "bench", "Measure Ferry against plain copying and cp on your disks", " [OPTIONS] [FOLDER]",
                                    "Works in a folder of its own below FOLDER (default: the current one), which is removed at the end.\n"
                                    "Prints a report in Markdown. Exit: 0 all measured, 1 something failed, 2 wrong usage, 130 cancelled.");
    CLI::App *integrate = app.add_subcommand("integrate", "Put Ferry into the menus of your file managers, or out of them");
    integrate->formatter(std::make_shared<HelpFormatter>("Usage: ferry integrate [--thunar|--remove]"));
    CLI::Option *takesAway = integrate->add_flag("--remove", raw.remove, "Take away what an earlier call wrote");
    integrate
        ->add_flag("--thunar", raw.thunar, "Also among Thunar's custom actions, which are not in a menu below; your own stay as they are")
        ->excludes(takesAway);
    bench::RawBench rawBench;
    bench::addOptions(*benchApp, rawBench);

    if (arguments.size() == 1 && arguments.front().starts_with("--print-"))
        return referenceOf(app, arguments.front());

    try {
        std::vector<std::string> reversed = marked(arguments);
        std::reverse(reversed.begin(), reversed.end());
        app.parse(std::move(reversed));
    } catch (const CLI::CallForHelp &) {
        return ShowText {app.help()};
    } catch (const CLI::CallForVersion &version) {
        return ShowText {version.what()};
    } catch (const CLI::ExtrasError &) {
        const std::vector<std::string> extra = app.remaining(true);
        const std::string first = extra.empty() ? std::string() : extra.front();
        return wrong("unknown " + std::string(first.starts_with('-') ? "option " : "command ") + inQuotes(first.substr(0, first.find('='))))
            .error();
    } catch (const CLI::RequiredError &) {
        const bool isOption = !arguments.empty() && arguments.front().starts_with('-');
        return wrong("unknown " + std::string(isOption ? "option " : "command ") + inQuotes(arguments.front())).error();
    } catch (const CLI::ParseError &error) {
        return wrong(safeText(error.what())).error();
    }
    if (copy->parsed())
        return commandOf(JobKind::Copy, *copy, raw, currentFolder);
    if (move->parsed())
        return commandOf(JobKind::Move, *move, raw, currentFolder);
    if (verify->parsed())
        return commandOf(raw.check ? JobKind::Check : JobKind::Verify, *verify, raw, currentFolder);
    if (compress->parsed())
        return commandOf(JobKind::Compress, *compress, raw, currentFolder);
    if (extract->parsed())
        return commandOf(JobKind::Extract, *extract, raw, currentFolder);
    if (retry->parsed())
        return followUpOf(FollowUpCommand::What::Retry, raw, currentFolder);
    if (undo->parsed())
        return followUpOf(FollowUpCommand::What::Undo, raw, currentFolder);
    if (accept->parsed())
        return followUpOf(FollowUpCommand::What::Accept, raw, currentFolder);
    if (queue->parsed())
        return queueCommandOf(raw);
    if (resume->parsed())
        return resumeCommandOf(raw);
    if (log->parsed())
        return logCommandOf(raw);
    if (integrate->parsed())
        return IntegrateCommand {.removes = raw.remove, .withThunarActions = raw.thunar};
    if (add->parsed())
        return chooseDestinationOf(JobKind::Copy, raw, currentFolder);
    if (paste->parsed())
        return pasteOf(raw, currentFolder);
    if (benchApp->parsed())
        return bench::commandOf(rawBench, raw.paths, currentFolder);
    return commandOf(raw.permanent ? JobKind::Delete : JobKind::Trash, *remove, raw, currentFolder);
}

} // namespace ferry::cli
