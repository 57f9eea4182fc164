// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/run_bench.h"

#include "app/cli/bench/bench_progress.h"
#include "app/cli/bench/plain_files.h"
#include "app/cli/bench/report.h"
#include "app/cli/bench/workplace.h"
#include "app/cli/exit_codes.h"
#include "app/cli/output_writer.h"
#include "app/cli/signals.h"
#include "app/cli/terminal_progress.h"
#include "core/base/safe_text.h"
#include "core/store/outcome_json.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <memory>
#include <sstream>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

extern char **environ;

namespace ferry::cli {

namespace {

using namespace bench;

constexpr mode_t kJsonMode = 0644;

void say(const std::string &words)
{
    std::fprintf(stderr, "ferry: %s\n", words.c_str());
}

std::string wordsOf(const Error &error)
{
    return safeText(error.path.bytes()) + ": " + store::reasonOf(error);
}

std::string wordsOf(const Shortage &shortage, const BenchCommand &command)
{
    const Path &folder = shortage.ofTarget && command.to ? *command.to : command.folder;
    std::string words = safeText(folder.bytes()) + ": too little free space: " + sizeText(shortage.needed) + " are needed, "
        + sizeText(shortage.free) + " are free";
    return command.size ? words + "; a smaller --size needs less" : words + "; --size makes the data smaller";
}

Machine thisMachine()
{
    utsname system {};
    ::uname(&system);
    const std::time_t now = std::time(nullptr);
    std::tm local {};
    std::array<char, 40> when {};
    if (::localtime_r(&now, &local))
        std::strftime(when.data(), when.size(), "%Y-%m-%d %H:%M", &local);
    return {.version = FERRY_VERSION,
            .when = when.data(),
            .kernel = std::string(system.sysname) + ' ' + system.release,
            .processors = static_cast<unsigned>(std::max(1L, ::sysconf(_SC_NPROCESSORS_ONLN))),
            .memory = static_cast<std::uint64_t>(std::max(0L, ::sysconf(_SC_PHYS_PAGES))) * static_cast<std::uint64_t>(::getpagesize())};
}

/// Ours, but for what leads programs to the user's own settings and files.
std::vector<std::string> environmentWithin(const Path &folder)
{
    std::vector<std::string> result;
    constexpr std::array kReplaced = {"LC_ALL=", "XDG_CACHE_HOME=", "XDG_CONFIG_HOME=", "XDG_DATA_HOME=", "XDG_STATE_HOME="};
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view variable = *entry;
        if (std::ranges::none_of(kReplaced, [&](const char *name) { return variable.starts_with(name); }))
            result.emplace_back(variable);
    }
    for (const char *name : kReplaced)
        result.push_back(std::string(name) + (std::string_view(name) == "LC_ALL=" ? "C" : folder.bytes()));
    return result;
}

std::string contentOf(const Path &file)
{
    std::ifstream stream(file.bytes(), std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

/// Why the file could not be written, 0 if it was.
int writeFile(const Path &path, const std::string &content)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, kJsonMode);
    if (fd < 0)
        return errno;
    int code = 0;
    for (std::string_view left = content; !left.empty() && code == 0;) {
        const ssize_t written = ::write(fd, left.data(), left.size());
        if (written < 0)
            code = errno;
        else
            left.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::close(fd) != 0 && code == 0)
        code = errno;
    return code;
}

/// Before an hour of measuring: whether the file can be written, or made in its folder. An errno.
int mayWrite(const Path &path)
{
    if (::access(path.c_str(), W_OK) == 0)
        return 0;
    if (errno != ENOENT)
        return errno;
    return ::access(path.parent().c_str(), W_OK | X_OK) == 0 ? 0 : errno;
}

class Bench
{
public:
    Bench(const BenchCommand &command, DataSizes sizes, Path sourceWork, const Path &targetWork, int signalFd)
        : m_command(command)
        , m_children(signalFd, sourceWork.child("messages"), environmentWithin(sourceWork.child("home")))
        , m_places {.sources = sourceWork.child("sources"),
                    .target = targetWork.child("copies"),
                    .log = sourceWork.child("log"),
                    .ferry = Path("/proc/self/exe"),
                    .searchPath = std::getenv("PATH") ? std::getenv("PATH") : ""}
    {
        report.machine = thisMachine();
        report.sourceFolder = command.folder;
        report.targetFolder = command.to.value_or(command.folder);
        report.sizes = sizes;
    }

    std::expected<void, Trouble> run()
    {
        const std::vector<Operation> operations = operationsIn(m_places);
        BenchProgress progress(operations.size());
        for (const Operation &operation : operations) {
            progress.beginOperation(titleOf({.id = operation.id,
                                             .files = report.sizes.filesOf(operation.data),
                                             .bytes = report.sizes.bytesOf(operation.data),
                                             .series = {}}));
            progress.makingData();
            if (const std::expected<void, Trouble> made = makeData(operation.data); !made)
                return made;
            const auto begin = [&](Side side, int round) { progress.beginRun(operation.contenders[side].words, round); };
            std::expected<Row, Trouble> row = measure(operation, m_places, report.sizes, roundLimits(m_command.rounds), m_children, begin);
            if (!row)
                return std::unexpected(row.error());
            report.rows.push_back(*std::move(row));
            keepSettings(operation.id);
        }
        if (m_children.isCancelled())
            return std::unexpected(Trouble {.isCancelled = true, .words = {}});
        return {};
    }

    Report report;

private:
    std::expected<void, Trouble> makeData(DataKind kind)
    {
        if (kind == m_data && m_hasSources)
            return {};
        m_data = kind;
        m_hasSources = true;
        return m_children.run([this, kind]() -> Result<void> {
            Result<void> made = plain::remove(m_places.target);
            if (made)
                made = plain::remove(m_places.sources);
            if (made && ::mkdir(m_places.sources.c_str(), 0700) != 0)
                made = Failure(Error::fromErrno(errno, FsOp::MakeFolder, m_places.sources));
            if (made)
                made = writeDataSet(m_places.sources, kind, report.sizes);
            return made ? plain::flushFileSystem(m_places.sources) : made;
        });
    }

    void keepSettings(OperationId id)
    {
        if (id == OperationId::LargeDurable)
            report.settings.large = lastJobIn(contentOf(m_places.log));
        else if (id == OperationId::SmallDurable)
            report.settings.small = lastJobIn(contentOf(m_places.log));
        else if (id == OperationId::Delete)
            report.settings.remove = lastJobIn(contentOf(m_places.log));
        ::unlink(m_places.log.c_str());
    }

    const BenchCommand &m_command;
    ChildProcesses m_children;
    const Places m_places;
    DataKind m_data = DataKind::None;
    bool m_hasSources = false;
};

/// The report, and whether all of it could be written.
bool show(const Report &report, const BenchCommand &command)
{
    bool isComplete = true;
    for (const Row &row : report.rows) {
        for (const Series &series : row.series) {
            if (!series.trouble.empty())
                say(titleOf(row) + ": " + series.words + ": " + series.trouble);
        }
    }
    OutputWriter writer(STDOUT_FILENO, STDERR_FILENO, false);
    writer.toOutput(markdownOf(report));
    writer.close();
    if (writer.outputError() != 0) {
        say("standard output is not complete: " + store::reasonOf(Error::fromErrno(writer.outputError(), FsOp::Write)));
        isComplete = false;
    }
    if (const int code = command.json ? writeFile(*command.json, jsonOf(report)) : 0; code != 0) {
        say(wordsOf(Error::fromErrno(code, FsOp::Write, *command.json)));
        isComplete = false;
    }
    return isComplete;
}

} // namespace

int runBench(const BenchCommand &command)
{
    if (const int code = command.json ? mayWrite(*command.json) : 0; code != 0) {
        say("cannot write " + wordsOf(Error::fromErrno(code, FsOp::Open, *command.json)));
        return kWrongUsage;
    }
    auto signals = std::make_unique<SignalWatch>();
    const Path targetFolder = command.to.value_or(command.folder);
    const Result<Room> room = roomOf(command.folder, targetFolder);
    if (!room) {
        say(wordsOf(room.error()));
        return kSomeFailed;
    }
    const std::expected<DataSizes, Shortage> sizes = fitDataSizes(command.size, *room);
    if (!sizes) {
        say(wordsOf(sizes.error(), command));
        return kSomeFailed;
    }
    std::vector<Workplace> works; // of the sources, and of the copies if they are elsewhere
    for (const Path &folder : command.to ? std::vector {command.folder, targetFolder} : std::vector {command.folder}) {
        Result<Workplace> work = Workplace::makeIn(folder);
        if (!work) {
            say("cannot work in " + wordsOf(work.error()));
            return kSomeFailed;
        }
        works.push_back(*std::move(work));
    }
    Bench bench(command, *sizes, works.front().path(), works.back().path(), signals->descriptor());
    const std::expected<void, Trouble> done = bench.run();
    bool isClean = true;
    for (Workplace &work : works) {
        const Path path = work.path();
        if (const Result<void> removed = work.remove(); !removed) {
            say("could not remove " + safeText(path.bytes()) + ": " + wordsOf(removed.error()));
            isClean = false;
        }
    }
    // Nothing is in work any more: who waits for a stuck terminal may be killed again.
    signals.reset();
    if (!done && done.error().isCancelled) {
        say(isClean ? "cancelled; nothing is left behind" : "cancelled");
        return kCancelled;
    }
    if (!done) {
        say(done.error().words);
        return kSomeFailed;
    }
    const bool isShown = show(bench.report, command);
    return isShown && isClean && !hasFailures(bench.report) ? kAllOk : kSomeFailed;
}

} // namespace ferry::cli
