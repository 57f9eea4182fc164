// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

class QTemporaryDir;

namespace ferry::test {

/// A folder of its own with an empty home, removed at the end.
class Scratch
{
public:
    Scratch();
    /// Below a folder of choice, for example another file system.
    explicit Scratch(const std::string &parent);
    ~Scratch();

    [[nodiscard]] Path path() const;
    /// A path below it; `name` may hold slashes.
    [[nodiscard]] std::string at(const std::string &name) const;
    void makeFolder(const std::string &name) const;
    void write(const std::string &name, const std::string &content) const;
    /// The content; "(missing)" if it cannot be read.
    [[nodiscard]] std::string read(const std::string &name) const;
    [[nodiscard]] bool exists(const std::string &name) const;
    /// Names in a folder below it, sorted, all of them.
    [[nodiscard]] std::vector<std::string> list(const std::string &name) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// What a stream of the program is connected to.
enum class Stream {
    Kept, ///< a file that is read afterwards
    Closed, ///< no descriptor at all
    BrokenPipe, ///< a pipe that nobody reads
    Terminal, ///< a pseudo terminal, 80 columns wide
};

struct FerryCall {
    std::vector<std::string> arguments;
    std::string folder = "/"; ///< current folder
    std::vector<std::string> environment; ///< NAME=value, instead of what is inherited
    bool closedInput = false; ///< else /dev/null
    Stream output = Stream::Kept;
    Stream error = Stream::Kept;
    std::vector<int> ignoredSignals;
};

struct FerryResult {
    int exitCode = -1; ///< -1 if killed
    int signal = 0; ///< that killed it
    std::string output;
    std::string error; ///< of a terminal: everything drawn
};

/// The built program.
[[nodiscard]] Path ferryProgram();

/// One run of the built program, with a private home and without a display. Ends it by force after a minute.
class FerryProcess
{
public:
    explicit FerryProcess(FerryCall call);
    ~FerryProcess();
    FerryProcess(const FerryProcess &) = delete;
    FerryProcess &operator=(const FerryProcess &) = delete;

    void send(int signal) const;
    /// Whether it holds a file open by now.
    [[nodiscard]] bool hasOpen(const std::string &path) const;
    /// What it wrote to standard error so far.
    [[nodiscard]] std::string errorSoFar();
    /// What it wrote to standard output so far, if that is kept.
    [[nodiscard]] std::string outputSoFar() const { return m_scratch.read("output"); }
    /// Looks again and again until the condition holds; false if it did not within ten seconds.
    static bool waitUntil(const std::function<bool()> &condition);
    [[nodiscard]] FerryResult wait();

private:
    void readTerminal();

    FerryCall m_call;
    Scratch m_scratch;
    pid_t m_pid = -1;
    int m_terminal = -1;
    std::string m_drawn;
};

[[nodiscard]] FerryResult runFerry(FerryCall call);
[[nodiscard]] FerryResult runFerry(std::vector<std::string> arguments, const std::string &folder = "/");

} // namespace ferry::test
