// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/window_program.h"

#include "core/base/safe_text.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include <unistd.h>

namespace ferry::cli {

namespace {

bool isSet(const char *name)
{
    const char *value = std::getenv(name);
    return value && *value;
}

/// Relative to this program's folder, so that a tree that is moved stays whole.
std::string besideSelf(const char *relative)
{
    std::string program = ownProgram();
    program.resize(program.rfind('/') + 1);
    return program + relative;
}

} // namespace

bool hasDisplay()
{
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

bool hasSessionBus()
{
    if (isSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const char *folder = std::getenv("XDG_RUNTIME_DIR");
    return folder && *folder == '/' && ::access((std::string(folder) + "/bus").c_str(), F_OK) == 0; // where libdbus looks, too
}

std::string ownProgram()
{
    std::array<char, PATH_MAX> self {};
    const ssize_t length = ::readlink("/proc/self/exe", self.data(), self.size() - 1);
    std::string program(self.data(), length > 0 ? std::size_t(length) : 0);
    // What the kernel says of a program that an upgrade has replaced; who is told of it wants the new one.
    constexpr std::string_view kReplaced = " (deleted)";
    if (program.ends_with(kReplaced) && ::access(program.c_str(), F_OK) != 0)
        program.resize(program.size() - kReplaced.size());
    return program;
}

std::string windowProgram()
{
    return besideSelf(FERRY_WINDOW_PROGRAM);
}

std::string commandOfWindowProgram()
{
    return besideSelf(FERRY_COMMAND_PROGRAM);
}

int becomeWindowProgram(char **argv)
{
    const std::string program = windowProgram();
    ::execv(program.c_str(), argv);
    std::fprintf(stderr, "ferry: the window %s cannot be started: %s\n", safeText(program).c_str(), std::strerror(errno));
    return 1;
}

} // namespace ferry::cli
