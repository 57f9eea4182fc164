// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The options of the commands that are jobs: what they are called and what they mean.
namespace ferry::cli {

/// What CLI11 collects, marks included.
struct RawOptions {
    std::vector<std::string> paths;
    std::string onConflict;
    std::string onFolderConflict;
    std::string onError;
    std::string verify; ///< without a mark if it was given without a value
    std::string hash;
    std::string checksums;
    std::string durable;
    std::string limit;
    std::string jobs;
    std::string log;
    std::string progress;
    std::vector<std::string> entries;
    std::vector<std::string> nested;
    std::string inside;
    std::string ownFolder; ///< without a mark if it was given without a value
    std::string level;
    bool anyDensity = false;
    bool keepReplaced = false;
    bool dryRun = false;
    bool json = false;
    bool strictMetadata = false;
    bool permanent = false;
    bool check = false;
    bool exact = false;
    bool noJournal = false;
    bool onlyFailed = false;
    bool ofAllJobs = false;
    std::string search;
    bool csv = false;
    bool listsChecksums = false;
    bool queue = false;
    bool wait = false;
    bool chooseDestination = false;
    bool here = false;
    bool remove = false;
    bool thunar = false;
};

void addLimitOption(CLI::App &app, RawOptions &raw);
void addProgressOption(CLI::App &app, RawOptions &raw);
void addJournalOption(CLI::App &app, RawOptions &raw);

void addReportOptions(CLI::App &app, RawOptions &raw);
/// For jobs that the queue of the window can take.
void addQueueOptions(CLI::App &app, RawOptions &raw);
void addTransferOptions(CLI::App &app, RawOptions &raw, bool isMove);
void addCompressOptions(CLI::App &app, RawOptions &raw);
void addExtractOptions(CLI::App &app, RawOptions &raw);
void addRetryOptions(CLI::App &app, RawOptions &raw);
void addVerifyOptions(CLI::App &app, RawOptions &raw);

/// What --progress and --limit say; nothing: they were not given. Pure.
[[nodiscard]] std::optional<WrongUsage> setProgress(const RawOptions &raw, ProgressStyle &style);
[[nodiscard]] std::optional<WrongUsage> setLimit(const RawOptions &raw, std::optional<ByteRate> &limit);

/// What was given, to the command. Pure.
[[nodiscard]] std::optional<WrongUsage> setOptions(const RawOptions &raw, JobCommand &command);

} // namespace ferry::cli
