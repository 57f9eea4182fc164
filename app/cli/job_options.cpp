// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_options.h"

#include "app/cli/argument_values.h"
#include "app/cli/rate_argument.h"

#include <CLI/CLI.hpp>

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
constexpr Word<ErrorPolicy> kErrorPolicies[] = {
    {"fail", ErrorPolicy::Fail},
    {"wait", ErrorPolicy::Wait},
};
constexpr Word<Durability> kDurabilities[] = {
    {"job", Durability::Job},
    {"file", Durability::File},
    {"none", Durability::None},
};
constexpr Word<OwnFolder> kOwnFolders[] = {
    {"never", OwnFolder::Never},
    {"several", OwnFolder::IfSeveral},
    {"always", OwnFolder::Always},
};
constexpr Word<ProgressStyle> kProgressStyles[] = {
    {"auto", ProgressStyle::Auto},
    {"plain", ProgressStyle::Plain},
    {"none", ProgressStyle::None},
};

constexpr int kMostWorkers = 256;

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

} // namespace

void addLimitOption(CLI::App &app, RawOptions &raw)
{
    app.add_option("--limit", raw.limit, "Bytes per second: 500K, 10M, 1.5G (powers of 1024); 0: none")->type_name("RATE")->take_last();
}

void addProgressOption(CLI::App &app, RawOptions &raw)
{
    app.add_option("--progress", raw.progress,
                   "auto (default): one line redrawn on a terminal;\n"
                   "plain: a line every few seconds, with --json one of these;\nnone: errors only")
        ->type_name("STYLE")
        ->take_last();
}

void addJournalOption(CLI::App &app, RawOptions &raw)
{
    app.add_flag("--no-journal", raw.noJournal, "Write nothing down for going on after a kill");
}

void addReportOptions(CLI::App &app, RawOptions &raw)
{
    app.add_option("--jobs", raw.jobs, "How many workers at once (default: chosen by device)")->type_name("N")->take_last();
    app.add_flag("--dry-run", raw.dryRun, "Print what would be done, change nothing");
    app.add_option("--log", raw.log, "Append a JSON line for each item and a closing one to FILE")->type_name("FILE")->take_last();
    app.add_flag("--json", raw.json, "Print these JSON lines on standard output");
    addProgressOption(app, raw);
}

void addQueueOptions(CLI::App &app, RawOptions &raw)
{
    app.add_flag("--queue", raw.queue, "Hand the job to the queue of the window and return;\nconflicts are asked there");
    app.add_flag("--wait", raw.wait, "With --queue: return when it has ended, with its exit code");
}

namespace {

void addConflictOption(CLI::App &app, RawOptions &raw)
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
}

void addErrorOption(CLI::App &app, RawOptions &raw)
{
    app.add_option("--on-error", raw.onError,
                   "When the device of DEST is full:\n"
                   "fail         the items that need room (default)\n"
                   "wait         until there is room; Ctrl+C ends it")
        ->type_name("WHAT")
        ->take_last();
}

void addTargetOptions(CLI::App &app, RawOptions &raw)
{
    addConflictOption(app, raw);
    app.add_option("--on-folder-conflict", raw.onFolderConflict,
                   "When a folder meets a folder of its name:\n"
                   "merge (default), skip or rename")
        ->type_name("WHAT")
        ->take_last();
    addErrorOption(app, raw);
    app.add_flag("--keep-replaced", raw.keepReplaced,
                 "Keep what is replaced beside it, in a hidden folder,\n"
                 "until 'ferry undo' or 'ferry accept'");
}

void addDurableOption(CLI::App &app, RawOptions &raw)
{
    app.add_option("--durable", raw.durable,
                   "When the device keeps the copies for certain:\n"
                   "job (default): before they get their names, a flush\n"
                   "for many; file: each by itself; none: some time later")
        ->type_name("WHEN")
        ->take_last();
}

} // namespace

void addCompressOptions(CLI::App &app, RawOptions &raw)
{
    app.add_option("--level", raw.level, "How hard to compress: 0 or 1 to 9, of .tar.zst to 19\n(default: what takes little memory)")
        ->type_name("N")
        ->take_last();
    addConflictOption(app, raw);
    app.add_flag("--keep-replaced", raw.keepReplaced,
                 "Keep an archive that is replaced beside the new one, in a\n"
                 "hidden folder, until 'ferry undo' or 'ferry accept'");
    app.add_flag("--verify{xxh3}", raw.verify,
                 "Read the archive back from the device and compare what is\n"
                 "in it with what was read (default: none)")
        ->take_last();
    addDurableOption(app, raw);
    addLimitOption(app, raw);
    app.add_flag("--choose-dest", raw.chooseDestination, "Ask in a window for its name and folder; every path is a\nsource");
    app.add_flag("--strict-metadata", raw.strictMetadata,
                 "Exit with 1 also where this kind of archive cannot hold\n"
                 "an owner, time, attribute or link at all");
    addJournalOption(app, raw);
    addReportOptions(app, raw);
}

void addExtractOptions(CLI::App &app, RawOptions &raw)
{
    app.add_option("--only", raw.entries, "Only this path in the archive and what is below it;\nmay be given several times")
        ->type_name("PATH")
        ->allow_extra_args(false);
    app.add_option("--inside", raw.inside, "This folder of the archive, as if it were the whole")->type_name("PATH")->take_last();
    app.add_option("--nested", raw.nested,
                   "The archive is in the archive, under this path; given\n"
                   "again: in that one, and so on")
        ->type_name("PATH")
        ->allow_extra_args(false);
    app.add_flag("--own-folder{several}", raw.ownFolder,
                 "Put it into a folder with the archive's name: several\n"
                 "(without a value): where it holds more than one thing\n"
                 "at its top; always; never (default)")
        ->take_last();
    app.add_flag("--any-density", raw.anyDensity, "Also what unpacks to over a thousand times its size");
    addTargetOptions(app, raw);
    app.add_flag("--verify{xxh3}", raw.verify,
                 "Read back from the device and compare with what came\n"
                 "out of the archive (default: none)")
        ->take_last();
    app.add_option("--hash", raw.hash,
                   "Hash what is extracted, for the log: xxh3 (default of\n"
                   "--verify), sha256, sha512, b2, sha1 or md5")
        ->type_name("HASH")
        ->take_last();
    addDurableOption(app, raw);
    addLimitOption(app, raw);
    app.add_flag("--choose-dest", raw.chooseDestination, "Ask in a window where to; every path is an archive");
    app.add_flag("--here", raw.here,
                 "Have the window extract each into the folder it is in, as\n"
                 "Alt+F6 does there; every path is an archive");
    app.add_flag("--strict-metadata", raw.strictMetadata,
                 "Exit with 1 also where the target's file system cannot\n"
                 "hold an owner, permission or attribute at all");
    addJournalOption(app, raw);
    addReportOptions(app, raw);
}

void addTransferOptions(CLI::App &app, RawOptions &raw, bool isMove)
{
    addTargetOptions(app, raw);
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
                       "relative to DEST, for sha256sum -c, b2sum -c and others")
            ->type_name("FILE")
            ->take_last();
    addDurableOption(app, raw);
    addLimitOption(app, raw);
    app.add_flag("--choose-dest", raw.chooseDestination, "Ask in a window where to; every path is a source");
    app.add_flag("--strict-metadata", raw.strictMetadata,
                 "Exit with 1 also where the target's file system cannot\n"
                 "hold an owner, permission, attribute or link at all");
    addJournalOption(app, raw);
    addReportOptions(app, raw);
}

void addRetryOptions(CLI::App &app, RawOptions &raw)
{
    addConflictOption(app, raw);
    addErrorOption(app, raw);
    addReportOptions(app, raw);
}

void addVerifyOptions(CLI::App &app, RawOptions &raw)
{
    app.add_flag("--check", raw.check, "Check the files that each checksum LIST names, relative\nto the folder it is in");
    app.add_flag("--exact", raw.exact,
                 "What only DEST's folders hold is a failure too\n"
                 "(default: it is named and counted as skipped)");
    app.add_flag("--strict-metadata", raw.strictMetadata, "Permissions, times and, as root, owners have to be equal");
    app.add_option("--hash", raw.hash,
                   "Hash what is compared, for the log: xxh3, sha256,\n"
                   "sha512, b2, sha1 or md5; with --check: of lines that do\nnot say it themselves")
        ->type_name("HASH")
        ->take_last();
    addLimitOption(app, raw);
    addReportOptions(app, raw);
}

std::optional<WrongUsage> setProgress(const RawOptions &raw, ProgressStyle &style)
{
    return setWord("--progress", raw.progress, kProgressStyles, style);
}

std::optional<WrongUsage> setLimit(const RawOptions &raw, std::optional<ByteRate> &limit)
{
    if (raw.limit.empty())
        return {};
    limit = parseRate(unmarked(raw.limit));
    if (!limit)
        return wrong("--limit cannot be " + inQuotes(unmarked(raw.limit)) + "; it is a rate such as 500K, 10M or 1.5G").error();
    return {};
}

std::optional<WrongUsage> setOptions(const RawOptions &raw, JobCommand &command)
{
    Options &options = command.request.options;
    for (const auto &failure : {
             setWord("--on-conflict", raw.onConflict, kFileConflicts, options.onFile),
             setWord("--on-folder-conflict", raw.onFolderConflict, kFolderConflicts, options.onFolder),
             setWord("--on-error", raw.onError, kErrorPolicies, options.onError),
             setVerification(raw, options),
             setWord("--durable", raw.durable, kDurabilities, options.durability),
             setWord("--own-folder", raw.ownFolder, kOwnFolders, options.archive.ownFolder),
             setProgress(raw, command.progress),
         }) {
        if (failure)
            return failure;
    }
    std::optional<ByteRate> limit;
    if (auto failure = setLimit(raw, limit))
        return failure;
    options.limit = limit.value_or(options.limit);
    if (!raw.jobs.empty()) {
        const Parsed<int> workers = numberOf("--jobs", unmarked(raw.jobs), 1, kMostWorkers);
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
    const auto isEmpty = [](const std::string &value) { return unmarked(value).empty(); };
    const bool isInsideEmpty = !raw.inside.empty() && isEmpty(raw.inside);
    if (isInsideEmpty || std::ranges::any_of(raw.entries, isEmpty) || std::ranges::any_of(raw.nested, isEmpty))
        return wrong("--only, --inside and --nested need a path in the archive").error();
    for (const std::string &entry : raw.entries)
        options.archive.entries.emplace_back(unmarked(entry));
    for (const std::string &entry : raw.nested)
        options.archive.nested.emplace_back(unmarked(entry));
    options.archive.inside = unmarked(raw.inside);
    options.archive.anyDensity = raw.anyDensity;
    options.keepReplaced = raw.keepReplaced;
    options.dryRun = raw.dryRun;
    options.strictMetadata = raw.strictMetadata;
    options.exact = raw.exact;
    command.json = raw.json;
    command.journal = !raw.noJournal;
    return {};
}

} // namespace ferry::cli
