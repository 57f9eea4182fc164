// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/ferry_process.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace ferry::test {

namespace {

using namespace std::chrono_literals;

constexpr int kRunLimitMs = 60'000;
constexpr auto kConditionLimit = 10s;

std::vector<std::string> environmentOf(const FerryCall &call, const Scratch &scratch)
{
    std::vector<std::string> result = call.environment;
    result.push_back("HOME=" + scratch.at("home"));
    const auto nameOf = [](const std::string &entry) { return entry.substr(0, entry.find('=')); };
    for (char **entry = environ; *entry; ++entry) {
        const std::string name = nameOf(*entry);
        const bool isHidden = name == "DISPLAY" || name == "WAYLAND_DISPLAY" || name.starts_with("XDG_");
        const bool isSet = std::ranges::any_of(result, [&](const std::string &other) { return nameOf(other) == name; });
        if (!isHidden && !isSet)
            result.push_back(*entry);
    }
    return result;
}

std::vector<char *> pointers(std::vector<std::string> &strings)
{
    std::vector<char *> result;
    for (std::string &string : strings)
        result.push_back(string.data());
    result.push_back(nullptr);
    return result;
}

int openTerminal(std::string &name)
{
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    ::grantpt(master);
    ::unlockpt(master);
    name = ::ptsname(master);
    return master;
}

/// In the child, between fork and exec: system calls only.
void connectStream(int fd, Stream kind, const char *file, const char *terminal)
{
    int opened = -1;
    if (kind == Stream::Closed) {
        ::close(fd);
        return;
    }
    if (kind == Stream::Kept) {
        opened = ::open(file, O_WRONLY | O_CREAT | O_APPEND, 0600);
    } else if (kind == Stream::Terminal) {
        opened = ::open(terminal, O_RDWR | O_NOCTTY);
        const winsize size {.ws_row = 25, .ws_col = 80, .ws_xpixel = 0, .ws_ypixel = 0};
        ::ioctl(opened, TIOCSWINSZ, &size);
    } else {
        int ends[2] = {-1, -1};
        if (::pipe(ends) == 0)
            ::close(ends[0]);
        opened = ends[1];
    }
    ::dup2(opened, fd);
    ::close(opened);
}

std::string contentOf(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return "(missing)";
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

} // namespace

Scratch::Scratch()
    : m_folder(std::make_unique<QTemporaryDir>())
{
    makeFolder("home");
}

Scratch::Scratch(const std::string &parent)
    : m_folder(std::make_unique<QTemporaryDir>(QString::fromStdString(parent) + QLatin1String("/ferry-test-XXXXXX")))
{
    makeFolder("home");
}

// Not by QTemporaryDir alone: it does not see names that are no text.
Scratch::~Scratch()
{
    const std::string command = "chmod -R u+rwX '" + path().bytes() + "'; rm -rf '" + path().bytes() + "'";
    if (std::system(command.c_str()) != 0)
        qWarning("could not remove %s", path().c_str());
}

Path Scratch::path() const
{
    return Path(m_folder->path().toStdString());
}

std::string Scratch::at(const std::string &name) const
{
    return path().bytes() + '/' + name;
}

void Scratch::makeFolder(const std::string &name) const
{
    if (::mkdir(at(name).c_str(), 0755) != 0)
        qFatal("could not make a folder");
}

void Scratch::write(const std::string &name, const std::string &content) const
{
    std::ofstream file(at(name), std::ios::binary);
    if (!(file << content))
        qFatal("could not write a file");
}

std::string Scratch::read(const std::string &name) const
{
    return contentOf(at(name));
}

bool Scratch::exists(const std::string &name) const
{
    struct stat facts {};
    return ::lstat(at(name).c_str(), &facts) == 0;
}

std::vector<std::string> Scratch::list(const std::string &name) const
{
    std::vector<std::string> names;
    DIR *folder = ::opendir(at(name).c_str());
    while (const dirent *entry = folder ? ::readdir(folder) : nullptr) {
        const std::string found = entry->d_name;
        if (found != "." && found != "..")
            names.push_back(found);
    }
    if (folder)
        ::closedir(folder);
    std::ranges::sort(names);
    return names;
}

FerryProcess::FerryProcess(FerryCall call)
    : m_call(std::move(call))
{
    std::vector<std::string> arguments = {FERRY_BINARY};
    arguments.insert(arguments.end(), m_call.arguments.begin(), m_call.arguments.end());
    std::vector<std::string> environment = environmentOf(m_call, m_scratch);
    const std::vector<char *> argv = pointers(arguments);
    const std::vector<char *> envp = pointers(environment);
    const std::string outputFile = m_scratch.at("output");
    const std::string errorFile = m_scratch.at("error");
    std::string terminal;
    if (m_call.error == Stream::Terminal)
        m_terminal = openTerminal(terminal);

    m_pid = ::fork();
    if (m_pid != 0)
        return;
    for (const int number : m_call.ignoredSignals)
        ::signal(number, SIG_IGN);
    if (m_call.closedInput)
        ::close(0);
    else
        ::dup2(::open("/dev/null", O_RDONLY | O_CLOEXEC), 0);
    if (::chdir(m_call.folder.c_str()) != 0)
        ::_exit(126);
    connectStream(1, m_call.output, outputFile.c_str(), terminal.c_str());
    connectStream(2, m_call.error, errorFile.c_str(), terminal.c_str());
    ::execve(FERRY_BINARY, argv.data(), envp.data());
    ::_exit(127);
}

FerryProcess::~FerryProcess()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    if (m_terminal >= 0)
        ::close(m_terminal);
}

void FerryProcess::send(int signal) const
{
    ::kill(m_pid, signal);
}

bool FerryProcess::hasOpen(const std::string &path) const
{
    const std::string descriptors = "/proc/" + std::to_string(m_pid) + "/fd/";
    bool found = false;
    DIR *folder = ::opendir(descriptors.c_str());
    while (const dirent *entry = folder ? ::readdir(folder) : nullptr) {
        char target[4096];
        const ssize_t length = ::readlink((descriptors + entry->d_name).c_str(), target, sizeof target);
        found = found || (length > 0 && path == std::string_view(target, static_cast<std::size_t>(length)));
    }
    if (folder)
        ::closedir(folder);
    return found;
}

void FerryProcess::readTerminal()
{
    pollfd ready {m_terminal, POLLIN, 0};
    char buffer[4096];
    while (::poll(&ready, 1, 0) > 0) {
        const ssize_t got = ::read(m_terminal, buffer, sizeof buffer);
        if (got <= 0)
            return;
        m_drawn.append(buffer, static_cast<std::size_t>(got));
    }
}

std::string FerryProcess::errorSoFar()
{
    if (m_terminal < 0)
        return m_scratch.read("error");
    readTerminal();
    return m_drawn;
}

bool FerryProcess::waitUntil(const std::function<bool()> &condition)
{
    const auto end = std::chrono::steady_clock::now() + kConditionLimit;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(2ms);
    }
    return true;
}

FerryResult FerryProcess::wait()
{
    const int process = static_cast<int>(::syscall(SYS_pidfd_open, m_pid, 0));
    pollfd ended {process, POLLIN, 0};
    int polled = -1;
    do {
        polled = ::poll(&ended, 1, kRunLimitMs);
    } while (polled < 0 && errno == EINTR);
    if (polled == 0)
        ::kill(m_pid, SIGKILL);
    ::close(process);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;

    FerryResult result;
    if (WIFEXITED(status))
        result.exitCode = WEXITSTATUS(status);
    else
        result.signal = WTERMSIG(status);
    if (m_call.output == Stream::Kept)
        result.output = m_scratch.read("output");
    if (m_call.error == Stream::Kept || m_call.error == Stream::Terminal)
        result.error = errorSoFar();
    return result;
}

Path ferryProgram()
{
    return Path(FERRY_BINARY);
}

FerryResult runFerry(FerryCall call)
{
    return FerryProcess(std::move(call)).wait();
}

FerryResult runFerry(std::vector<std::string> arguments, const std::string &folder)
{
    FerryCall call;
    call.arguments = std::move(arguments);
    call.folder = folder;
    return runFerry(std::move(call));
}

} // namespace ferry::test
