// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#ifdef FERRY_UI
#include "app/window_application.h"

#include <cstdlib>
#include <cstring>

namespace {

bool hasDisplay()
{
    const auto isSet = [](const char *name) {
        const char *value = std::getenv(name);
        return value && *value;
    };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

} // namespace
#endif

int main(int argc, char **argv)
{
#ifdef FERRY_UI
    const bool isQueueOnly = argc == 2 && std::strcmp(argv[1], "--queue") == 0;
    if ((argc < 2 || isQueueOnly) && hasDisplay())
        return ferry::runWindow(argc, argv, isQueueOnly ? ferry::FirstWindow::Transfers : ferry::FirstWindow::Files);
#endif
    return ferry::cli::runCommandLine(argc, argv);
}
