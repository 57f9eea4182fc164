// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <cstdlib>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace ferry::cli {

namespace {

constexpr std::size_t kUsualWidth = 80;

} // namespace

bool canRedrawLine()
{
    const char *terminal = std::getenv("TERM");
    const bool canErase = terminal && *terminal && std::strcmp(terminal, "dumb") != 0;
    return canErase && ::isatty(STDERR_FILENO) == 1;
}

std::size_t terminalWidth()
{
    winsize size {};
    return ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 1 ? size.ws_col : kUsualWidth;
}

} // namespace ferry::cli
