// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/arguments.h"
#include "app/cli/bench/run_bench.h"
#include "app/cli/current_folder.h"
#include "app/cli/exit_codes.h"
#include "app/cli/follow_up.h"
#include "app/cli/integrate/run_integrate.h"
#include "app/cli/run_job.h"
#include "app/cli/stored_jobs.h"
#include "app/cli/window_program.h"
#include "core/base/large_blocks.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace ferry::cli {

namespace {

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

int show(const std::string &text)
{
    const bool written = std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0;
    return written ? 0 : 1;
}

int runWindowCommand(const WindowCommand &command, char **argv)
{
    const auto *job = std::get_if<QueueJob>(&command);
    if (job && !hasSessionBus())
        return runQueueJobHere(*job);
    if (job || hasDisplay())
        return becomeWindowProgram(argv);
    std::fputs("ferry: there is no display to open a window on; 'ferry --help' tells of the commands\n", stderr);
    return kWrongUsage;
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    giveLargeBlocksBack();
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
    if (const auto *integrate = std::get_if<IntegrateCommand>(&command))
        return runIntegrate(*integrate);
    if (const auto *window = std::get_if<WindowCommand>(&command))
        return runWindowCommand(*window, argv);
    return runJob(std::get<JobCommand>(command));
}

} // namespace ferry::cli
