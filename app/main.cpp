// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#ifdef FERRY_UI
#include "app/window_application.h"

#include <cstdlib>

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
    if (argc < 2 && hasDisplay())
        return ferry::runWindow(argc, argv);
#endif
    return ferry::cli::runCommandLine(argc, argv);
}
