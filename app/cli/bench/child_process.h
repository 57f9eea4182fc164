// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/base/result.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ferry::cli::bench {

/// A program by its absolute path, run without a shell.
struct Program {
    Path file;
    std::vector<std::string> arguments; ///< the first is its name
};

/// A function run in a process of its own, so that a signal can end it anywhere.
using Function = std::function<Result<void>()>;

using Work = std::variant<Program, Function>;

/// Why work was not done to its end.
struct Trouble {
    bool isCancelled = false; ///< a signal came; else it failed
    std::string words; ///< its first message, safe to show
};

/// Runs work in child processes, one at a time: standard input and output are /dev/null, error messages are kept. A child is killed when
/// one of the watched signals comes. Thread: one; functions need a process that has no other.
class ChildProcesses
{
public:
    /// `signalFd`: readable once a signal came, see SignalWatch; -1 if none can. `messages`: a file to keep error messages in.
    /// `environment`: NAME=value of programs.
    ChildProcesses(int signalFd, Path messages, std::vector<std::string> environment);

    /// Waits for its end.
    [[nodiscard]] std::expected<void, Trouble> run(const Work &work);
    /// As run(); returns the most memory that it ever had resident (VmHWM of proc_pid_status(5)) in bytes, looked at every millisecond, so
    /// not for work whose time counts. 0 if it ended too soon to be seen.
    [[nodiscard]] std::expected<std::uint64_t, Trouble> runAndWatchMemory(const Work &work);

    /// Whether a signal came.
    [[nodiscard]] bool isCancelled() const;

private:
    [[nodiscard]] std::expected<pid_t, Trouble> start(const Work &work) const;
    [[nodiscard]] std::expected<pid_t, Trouble> spawn(const Program &program) const;
    [[nodiscard]] std::expected<pid_t, Trouble> fork(const Function &function) const;
    [[nodiscard]] std::expected<void, Trouble> waitFor(pid_t child, std::uint64_t *peakMemory) const;
    [[nodiscard]] std::string firstMessage() const;

    const int m_signalFd;
    const Path m_messages;
    const std::vector<std::string> m_environment;
};

/// The first executable file of a name in the absolute folders of a PATH, as execvp(3) looks for it. Nothing if there is none.
[[nodiscard]] std::optional<Path> findProgram(std::string_view name, std::string_view searchPath);

} // namespace ferry::cli::bench
