// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/child_process.h"

#include "core/base/safe_text.h"
#include "core/base/units.h"
#include "core/fs/unique_fd.h"
#include "core/store/outcome_json.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ferry::cli::bench {

namespace {

constexpr int kMessageMode = 0600;
constexpr int kMessageFlags = O_WRONLY | O_CREAT | O_TRUNC | O_APPEND;
constexpr std::size_t kLongestMessage = 300;
constexpr int kLookAtMemoryMs = 1;

std::unexpected<Trouble> trouble(const std::string &what, int code)
{
    return std::unexpected(Trouble {.words = what + ": " + store::reasonOf(Error::fromErrno(code, FsOp::None))});
}

std::vector<char *> pointersTo(const std::vector<std::string> &strings)
{
    std::vector<char *> pointers;
    for (const std::string &string : strings)
        pointers.push_back(const_cast<char *>(string.c_str())); // exec's signature; it does not write
    pointers.push_back(nullptr);
    return pointers;
}

/// VmHWM in bytes, 0 if there is none (any more).
std::uint64_t peakMemoryOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    std::string word;
    while (file >> word) {
        std::uint64_t amount = 0;
        if (word == "VmHWM:" && file >> amount)
            return amount * kKiB;
    }
    return 0;
}

/// The child's side after a fork.
[[noreturn]] void runForked(const Function &function, const Path &messages)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nothing = ::open("/dev/null", O_RDWR);
    const int kept = ::open(messages.c_str(), kMessageFlags, kMessageMode);
    if (nothing < 0 || kept < 0 || ::dup2(nothing, 0) < 0 || ::dup2(nothing, 1) < 0 || ::dup2(kept, 2) < 0)
        ::_exit(127);
    const Result<void> done = function();
    if (done)
        ::_exit(0);
    const std::string words = safeText(done.error().path.bytes()) + ": " + store::reasonOf(done.error()) + '\n';
    if (::write(2, words.data(), words.size()) < 0)
        ::_exit(126);
    ::_exit(1);
}

} // namespace

ChildProcesses::ChildProcesses(int signalFd, Path messages, std::vector<std::string> environment)
    : m_signalFd(signalFd)
    , m_messages(std::move(messages))
    , m_environment(std::move(environment))
{
}

std::expected<void, Trouble> ChildProcesses::run(const Work &work)
{
    const std::expected<pid_t, Trouble> child = start(work);
    return child ? waitFor(*child, nullptr) : std::unexpected(child.error());
}

std::expected<std::uint64_t, Trouble> ChildProcesses::runAndWatchMemory(const Work &work)
{
    const std::expected<pid_t, Trouble> child = start(work);
    if (!child)
        return std::unexpected(child.error());
    std::uint64_t peak = 0;
    const std::expected<void, Trouble> ended = waitFor(*child, &peak);
    if (!ended)
        return std::unexpected(ended.error());
    return peak;
}

bool ChildProcesses::isCancelled() const
{
    pollfd signal {m_signalFd, POLLIN, 0};
    return ::poll(&signal, 1, 0) > 0;
}

std::expected<pid_t, Trouble> ChildProcesses::start(const Work &work) const
{
    if (const auto *program = std::get_if<Program>(&work))
        return spawn(*program);
    return fork(std::get<Function>(work));
}

std::expected<pid_t, Trouble> ChildProcesses::spawn(const Program &program) const
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    if (::posix_spawn_file_actions_init(&actions) != 0)
        return trouble(program.arguments.front(), ENOMEM);
    if (::posix_spawnattr_init(&attributes) != 0) {
        ::posix_spawn_file_actions_destroy(&actions);
        return trouble(program.arguments.front(), ENOMEM);
    }
    // We hold these back; a tool must not.
    sigset_t none;
    sigset_t usual;
    sigemptyset(&none);
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &usual);
    int code = ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    code = code ? code : ::posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    code = code ? code : ::posix_spawn_file_actions_addopen(&actions, 2, m_messages.c_str(), kMessageFlags, kMessageMode);
    const std::vector<char *> arguments = pointersTo(program.arguments);
    const std::vector<char *> environment = pointersTo(m_environment);
    pid_t child = -1;
    code = code ? code : ::posix_spawn(&child, program.file.c_str(), &actions, &attributes, arguments.data(), environment.data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    if (code != 0)
        return trouble(program.arguments.front() + " could not be started", code);
    return child;
}

std::expected<pid_t, Trouble> ChildProcesses::fork(const Function &function) const
{
    const pid_t child = ::fork();
    if (child < 0)
        return trouble("no process could be made", errno);
    if (child == 0)
        runForked(function, m_messages);
    return child;
}

std::expected<void, Trouble> ChildProcesses::waitFor(pid_t child, std::uint64_t *peakMemory) const
{
    const fs::UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, child, 0)));
    const int code = process.isOpen() ? 0 : errno;
    bool isCancelled = false;
    while (process.isOpen() && !isCancelled) {
        pollfd events[] = {{process.get(), POLLIN, 0}, {m_signalFd, POLLIN, 0}};
        const int count = ::poll(events, 2, peakMemory ? kLookAtMemoryMs : -1);
        // The signal first: a Ctrl+C reaches the child as well, and then its end is no failure.
        isCancelled = count > 0 && events[1].revents != 0;
        if (count > 0 && events[0].revents != 0)
            break;
        if (peakMemory) {
            const std::uint64_t peak = peakMemoryOf(child);
            *peakMemory = peak > 0 ? peak : *peakMemory;
        }
    }
    if (isCancelled || !process.isOpen())
        ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (isCancelled)
        return std::unexpected(Trouble {.isCancelled = true, .words = "cancelled"});
    if (code != 0)
        return trouble("a process could not be watched", code);
    if (WIFSIGNALED(status))
        return std::unexpected(Trouble {.words = std::string("ended by ") + ::strsignal(WTERMSIG(status))});
    if (WEXITSTATUS(status) == 0)
        return {};
    const std::string message = firstMessage();
    return std::unexpected(Trouble {.words = message.empty() ? "ended with " + std::to_string(WEXITSTATUS(status)) : message});
}

std::string ChildProcesses::firstMessage() const
{
    std::ifstream file(m_messages.bytes());
    std::string line;
    std::getline(file, line);
    return safeText(line.substr(0, kLongestMessage));
}

std::optional<Path> findProgram(std::string_view name, std::string_view searchPath)
{
    while (!searchPath.empty()) {
        const auto end = searchPath.find(':');
        const std::string_view folder = searchPath.substr(0, end);
        searchPath.remove_prefix(end == std::string_view::npos ? searchPath.size() : end + 1);
        if (!folder.starts_with('/'))
            continue;
        const Path file = Path(std::string(folder)).child(name);
        struct stat facts {};
        if (::stat(file.c_str(), &facts) == 0 && S_ISREG(facts.st_mode) && ::access(file.c_str(), X_OK) == 0)
            return file;
    }
    return {};
}

} // namespace ferry::cli::bench
