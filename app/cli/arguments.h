// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/bench_command.h"
#include "app/cli/integrate/integrate_command.h"
#include "app/cli/window_command.h"
#include "core/base/ids.h"
#include "core/base/path.h"
#include "core/model/request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ferry::cli {

enum class ProgressStyle : std::uint8_t {
    Auto, ///< one line redrawn on a terminal, else only the closing line
    Plain, ///< a line every few seconds
    None, ///< nothing but errors
};

/// One job to be run in this process.
struct JobCommand {
    model::Request request;
    std::optional<Path> log; ///< as given, relative to the current folder
    std::optional<Path> checksums; ///< a list of what arrived goes here; likewise
    bool json = false;
    bool journal = true; ///< kept, so that a kill leaves nothing behind for good
    ProgressStyle progress = ProgressStyle::Auto;
};

/// Something about a past job: a new one that tries again what failed or undoes it, or the end of what it keeps.
struct FollowUpCommand {
    enum class What : std::uint8_t { Retry, Undo, Accept };
    What what = What::Undo;
    std::variant<JobId, Path> of; ///< a stored job, or a log that --log wrote
    std::optional<model::FileConflict> onFile {}; ///< of Retry: instead of what it was told
    std::optional<model::ErrorPolicy> onError {}; ///< likewise
    JobCommand report; ///< how the new job tells of itself; its request says dry run or not
};

/// About the stored queue.
struct QueueCommand {
    bool cancels = false; ///< else it is listed
    std::vector<JobId> jobs;
};

/// Goes on with stored jobs.
struct ResumeCommand {
    std::vector<JobId> jobs; ///< empty: all
    std::optional<ByteRate> limit; ///< from now on; nothing: as it was
    ProgressStyle progress = ProgressStyle::Auto;
};

enum class LogForm : std::uint8_t { Text, Json, Csv, Checksums };

/// What became of stored jobs.
struct LogCommand {
    std::optional<JobId> job; ///< nothing: a list of all, or with ofAll the items of all
    bool ofAll = false;
    bool onlyFailed = false;
    std::string words; ///< to be found in names as they are shown; empty: all
    LogForm form = LogForm::Text;
};

/// Help or version: for standard output, then exit 0.
struct ShowText {
    std::string text;
};

/// What is wrong with the call, safe to show: for standard error, then exit 2.
struct WrongUsage {
    std::string message;
};

using Command = std::variant<JobCommand, WindowCommand, FollowUpCommand, QueueCommand, ResumeCommand, LogCommand, BenchCommand,
                             IntegrateCommand, ShowText, WrongUsage>;

/// Reads the arguments after the program's name. Pure. Names stay the bytes they are.
/// A source's trailing slashes are dropped: "link/" is the link. A last component "." or ".." stays, for the core to judge.
/// `currentFolder`: absolute, what relative paths refer to; without one they are wrong usage.
[[nodiscard]] Command parseArguments(const std::vector<std::string> &arguments, const std::optional<Path> &currentFolder);

} // namespace ferry::cli
