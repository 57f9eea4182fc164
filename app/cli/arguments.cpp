// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/argument_values.h"
#include "app/cli/bench/bench_arguments.h"
#include "app/cli/rate_argument.h"
#include "core/base/safe_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>

namespace ferry::cli {

namespace {

using namespace model;

constexpr Word<FileConflict> kFileConflicts[] = {
    {"skip", FileConflict::Skip},
    {"overwrite", FileConflict::Overwrite},
    {"newer", FileConflict::Newer},
    {"size", FileConflict::Size},
    {"content", FileConflict::Content},
    {"rename", FileConflict::Rename},
    {"rename-old", FileConflict::RenameOld},
    {"fail", FileConflict::Fail},
};
constexpr Word<FolderConflict> kFolderConflicts[] = {
    {"merge", FolderConflict::Merge},
    {"skip", FolderConflict::Skip},
    {"rename", FolderConflict::Rename},
};
constexpr Word<Durability> kDurabilities[] = {
    {"job", Durability::Job},
    {"file", Durability::File},
    {"none", Durability::None},
};
constexpr Word<ProgressStyle> kProgressStyles[] = {
    {"auto", ProgressStyle::Auto},
    {"plain", ProgressStyle::Plain},
    {"none", ProgressStyle::None},
};

constexpr int kMostWorkers = 256;

/// What CLI11 collects, marks included.
struct RawOptions {
    std::vector<std::string> paths;
    std::string onConflict;
    std::string onFolderConflict;
    std::string verify; ///< without a mark if it was given without a value
    std::string hash;
    std::string checksums;
    std::string durable;
    std::string limit;
    std::string jobs;
    std::string log;
    std::string progress;
    bool dryRun = false;
    bool json = false;
    bool strictMetadata = false;
    bool permanent = false;
};

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
        return option->check_lname("verify") ? "--verify[=none|HASH]" : CLI::Formatter::make_option_name(option, isPositional);
    }

private:
    std::string m_usage;
};

bool takesNextArgument(std::string_view command, std::string_view option)
{
    if (command == "bench")
        return bench::takesNextArgument(option);
    constexpr std::string_view kOptions[]
        = {"--on-conflict", "--on-folder-conflict", "--hash", "--checksums", "--durable", "--limit", "--jobs", "--log", "--progress"};
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

Parsed<HashKind> hashValue(const char *option, std::string_view value)
{
    if (const std::optional<HashKind> kind = hashKindNamed(value))
        return *kind;
    std::string known;
    for (const HashKind kind : kHashKinds)
        known += std::string(known.empty() ? "" : ", ") + nameOf(kind);
    return wrong(std::string(option) + " cannot be " + inQuotes(value) + "; it is one of " + known);
}

/// --verify says whether to read back and may say with which hash; --hash says with which.
std::optional<WrongUsage> setVerification(const RawOptions &raw, Options &options)
{
    if (!raw.hash.empty()) {
        const Parsed<HashKind> hash = hashValue("--hash", unmarked(raw.hash));
        if (!hash)
            return hash.error();
        options.hash = *hash;
    }
    if (raw.verify.empty())
        return {};
    const std::string_view value = unmarked(raw.verify);
    options.verification = value == "none" ? Verification::None : Verification::ReadBack;
    if (value == "none" || !raw.verify.starts_with(kValueMark))
        return {};
    const Parsed<HashKind> hash = hashValue("--verify", value);
    if (!hash)
        return hash.error();
    if (options.hash && *options.hash != *hash)
        return wrong("--verify and --hash name different hashes").error();
    options.hash = *hash;
    return {};
}

void addReportOptions(CLI::App &app, RawOptions &raw)
{
    app.add_option("--jobs", raw.jobs, "How many workers at once (default: chosen by device)")->type_name("N")->take_last();
    app.add_flag("--dry-run", raw.dryRun, "Print what would be done, change nothing");
    app.add_option("--log", raw.log, "Append a JSON line for each item and a closing one to FILE")->type_name("FILE")->take_last();
    app.add_flag("--json", raw.json, "Print these JSON lines on standard output");
    app.add_option("--progress", raw.progress,
                   "auto (default): one line redrawn on a terminal;\n"
                   "plain: a line every few seconds, with --json one of these;\nnone: errors only")
        ->type_name("STYLE")
        ->take_last();
}

void addTransferOptions(CLI::App &app, RawOptions &raw, bool isMove)
{
    app.add_option("--on-conflict", raw.onConflict,
                   "When a file's name is taken:\n"
                   "fail         that item and go on (default)\n"
                   "skip         it\n"
                   "overwrite    what is there\n"
                   "newer        overwrite if the source is newer, else skip\n"
                   "size         overwrite if the sizes differ, else skip\n"
                   "content      overwrite if the contents differ, else skip\n"
                   "rename       give the new one a free name\n"
                   "rename-old   give the old one a free name")
        ->type_name("WHAT")
        ->take_last();
    app.add_option("--on-folder-conflict", raw.onFolderConflict,
                   "When a folder meets a folder of its name:\n"
                   "merge (default), skip or rename")
        ->type_name("WHAT")
        ->take_last();
    app.add_flag("--verify{xxh3}", raw.verify,
                 isMove ? "Read back from the device and compare before a source\n"
                          "is removed (default: between file systems)"
                        : "Read back from the device and compare with the source\n"
                          "(default: none; as --hash without a value)")
        ->take_last();
    app.add_option("--hash", raw.hash,
                   "Hash what is copied, for the log: xxh3 (default of\n"
                   "--verify), sha256, sha512, b2, sha1 or md5")
        ->type_name("HASH")
        ->take_last();
    if (!isMove)
        app.add_option("--checksums", raw.checksums,
                       "Write a checksum list of what arrived to FILE, names\n"
                       "relative to DEST, for sha256sum -c, b2sum -c, …")
            ->type_name("FILE")
            ->take_last();
    app.add_option("--durable", raw.durable,
                   "When the device keeps the copies for certain:\n"
                   "job (default): before they get their names, a flush\n"
                   "for many; file: each by itself; none: some time later")
        ->type_name("WHEN")
        ->take_last();
    app.add_option("--limit", raw.limit, "Bytes per second: 500K, 10M, 1.5G (powers of 1024); 0: none")->type_name("RATE")->take_last();
    app.add_flag("--strict-metadata", raw.strictMetadata,
                 "Exit with 1 also where the target's file system cannot\n"
                 "hold an owner, permission, attribute or link at all");
    addReportOptions(app, raw);
}

CLI::App *addCommand(CLI::App &app, RawOptions &raw, const char *name, const char *description, const char *usage, const char *footer)
{
    CLI::App *command = app.add_subcommand(name, description);
    command->formatter(std::make_shared<HelpFormatter>(std::string("Usage: ferry ") + name + usage));
    command->footer(footer);
    command->add_option("paths", raw.paths);
    return command;
}

std::optional<WrongUsage> setOptions(const RawOptions &raw, JobCommand &command)
{
    Options &options = command.request.options;
    for (const auto &failure : {
             setWord("--on-conflict", raw.onConflict, kFileConflicts, options.onFile),
             setWord("--on-folder-conflict", raw.onFolderConflict, kFolderConflicts, options.onFolder),
             setVerification(raw, options),
             setWord("--durable", raw.durable, kDurabilities, options.durability),
             setWord("--progress", raw.progress, kProgressStyles, command.progress),
         }) {
        if (failure)
            return failure;
    }
    if (!raw.limit.empty()) {
        const std::optional<ByteRate> rate = parseRate(unmarked(raw.limit));
        if (!rate)
            return wrong("--limit cannot be " + inQuotes(unmarked(raw.limit)) + "; it is a rate such as 500K, 10M or 1.5G").error();
        options.limit = *rate;
    }
    if (!raw.jobs.empty()) {
        const Parsed<int> workers = numberOf("--jobs", unmarked(raw.jobs), kMostWorkers);
        if (!workers)
            return workers.error();
        options.workers = *workers;
    }
    if (!raw.log.empty()) {
        if (unmarked(raw.log).empty())
            return wrong("--log needs the name of a file").error();
        command.log = Path(std::string(unmarked(raw.log)));
    }
    if (!raw.checksums.empty()) {
        if (unmarked(raw.checksums).empty())
            return wrong("--checksums needs the name of a file").error();
        command.checksums = Path(std::string(unmarked(raw.checksums)));
        options.hash = options.hash.value_or(HashKind::Xxh3);
    }
    options.dryRun = raw.dryRun;
    options.strictMetadata = raw.strictMetadata;
    command.json = raw.json;
    return {};
}

Command commandOf(JobKind kind, const RawOptions &raw, const std::optional<Path> &currentFolder)
{
    JobCommand command;
    command.request.kind = kind;
    if (auto failure = setOptions(raw, command))
        return *std::move(failure);

    const bool hasDestination = kind == JobKind::Copy || kind == JobKind::Move;
    const std::size_t sources = raw.paths.size() - (hasDestination && !raw.paths.empty() ? 1 : 0);
    if (sources == 0)
        return wrong(hasDestination ? "a source and the folder to put it in are needed" : "a path is needed").error();
    for (std::size_t i = 0; i < sources; ++i) {
        Parsed<Path> path = sourcePath(unmarked(raw.paths[i]), currentFolder);
        if (!path)
            return std::move(path).error();
        command.request.sources.push_back(*std::move(path));
    }
    if (hasDestination) {
        Parsed<Path> path = destinationPath(unmarked(raw.paths.back()), currentFolder);
        if (!path)
            return std::move(path).error();
        command.request.destination = *std::move(path);
    }
    return command;
}

} // namespace

Command parseArguments(const std::vector<std::string> &arguments, const std::optional<Path> &currentFolder)
{
    RawOptions raw;
    CLI::App app("Copies, moves and deletes files: every byte arrives, or you know which did not and why.", "ferry");
    app.formatter(std::make_shared<HelpFormatter>("Usage: ferry                              open the window\n"
                                                  "       ferry copy|move [OPTIONS] SRC... DEST\n"
                                                  "       ferry delete [OPTIONS] PATH...\n"
                                                  "       ferry bench [OPTIONS] [FOLDER]"));
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
    addReportOptions(*remove, raw);
    CLI::App *benchApp = addCommand(app, raw, "bench", "Measure Ferry against plain copying and cp on your disks", " [OPTIONS] [FOLDER]",
                                    "Works in a folder of its own below FOLDER (default: the current one), which is removed at the end.\n"
                                    "Prints a report in Markdown. Exit: 0 all measured, 1 something failed, 2 wrong usage, 130 cancelled.");
    bench::RawBench rawBench;
    bench::addOptions(*benchApp, rawBench);

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
        if (arguments.empty())
            return wrong("a command is needed: copy, move, delete or bench").error();
        return wrong("unknown " + std::string(isOption ? "option " : "command ") + inQuotes(arguments.front())).error();
    } catch (const CLI::ParseError &error) {
        return wrong(safeText(error.what())).error();
    }
    if (copy->parsed())
        return commandOf(JobKind::Copy, raw, currentFolder);
    if (move->parsed())
        return commandOf(JobKind::Move, raw, currentFolder);
    if (benchApp->parsed())
        return bench::commandOf(rawBench, raw.paths, currentFolder);
    return commandOf(raw.permanent ? JobKind::Delete : JobKind::Trash, raw, currentFolder);
}

} // namespace ferry::cli
