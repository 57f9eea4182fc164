// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <grp.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

namespace ferry::test {

inline constexpr uid_t kNobody = 65534;

/// Runs `body` in a child process, `prepare` of it before its rights are given up for those of user and group 65534, and
/// returns what `body` returned (0 to 99), or 100 and more if the child could not be made or died. Needs root.
inline int asNobody(const std::function<int()> &body, const std::function<void()> &prepare = {})
{
    const pid_t child = ::fork();
    if (child == -1)
        return 100;
    if (child == 0) {
        if (prepare)
            prepare();
        if (::setgroups(0, nullptr) == -1 || ::setresgid(kNobody, kNobody, kNobody) == -1 || ::setresuid(kNobody, kNobody, kNobody) == -1)
            ::_exit(101);
        ::_exit(body());
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child)
        return 102;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 103;
}

} // namespace ferry::test
