// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/arguments.h"
#include "app/cli/bench/run_bench.h"
#include "app/cli/follow_up.h"
#include "app/cli/run_job.h"
#include "app/cli/stored_jobs.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace ferry::cli {

namespace {

constexpr int kWrongUsage = 2;

/// Occupies closed standard descriptors, or the first file opened would receive our messages.
void occupyStandardDescriptors()
{
    for (int fd = 0; fd <= 2; ++fd) {
        if (::fcntl(fd, F_GETFD) >= 0 || errno != EBADF)
            continue;
        // The wrong direction, so that using it is an error as before.
        if (::open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY) != fd)
            std::_Exit(1);
    }
}

std::optional<Path> currentFolder()
{
    char *bytes = ::getcwd(nullptr, 0);
    if (!bytes)
        return {};
    std::optional<Path> folder;
    // "(unreachable)/…" is what the kernel says of a folder outside of our root.
    if (bytes[0] == '/')
        folder = Path(bytes);
    std::free(bytes);
    return folder;
}

int show(const std::string &text)
{
    const bool written = std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
    return written ? 0 : 1;
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    occupyStandardDescriptors();
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const Command command = parseArguments(arguments, currentFolder());
    if (const auto *text = std::get_if<ShowText>(&command))
        return show(text->text);
    if (const auto *wrong = std::get_if<WrongUsage>(&command)) {
        std::fprintf(stderr, "%s\n", wrong->message.c_str());
        return kWrongUsage;
    }
    if (const auto *bench = std::get_if<BenchCommand>(&command))
        return runBench(*bench);
    if (const auto *followUp = std::get_if<FollowUpCommand>(&command))
        return runFollowUp(*followUp);
    if (const auto *queue = std::get_if<QueueCommand>(&command))
        return queue->cancels ? runQueueCancel(*queue) : runQueueList();
    if (const auto *resume = std::get_if<ResumeCommand>(&command))
        return runResume(*resume);
    if (const auto *log = std::get_if<LogCommand>(&command))
        return runLog(*log);
    return runJob(std::get<JobCommand>(command));
}

} // namespace ferry::cli
