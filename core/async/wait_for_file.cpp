// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/wait_for_file.h"

#include <cerrno>

#include <sys/stat.h>

namespace ferry::async {

namespace {

int errnoOfLook(const Path &path)
{
    struct stat facts;
    return ::lstat(path.c_str(), &facts) == 0 ? 0 : errno;
}

} // namespace

Task<Result<void>> waitForFile(WorkerLanes &lanes, LaneId lane, Clock &clock, Path path, Backoff intervals, std::stop_token stop)
{
    for (int looks = 1; !stop.stop_requested(); ++looks) {
        const int code = co_await lanes.run(lane, &errnoOfLook, path);
        if (code == 0)
            co_return {};
        if (code != ENOENT && code != ENOTDIR)
            co_return Failure(Error::fromErrno(code, FsOp::Stat, path));
        const Duration pause = pauseAfter(looks, intervals, 0);
        const Result<void> slept = co_await sleepFor(clock, pause, stop);
        if (!slept)
            break;
    }
    co_return cancelled();
}

} // namespace ferry::async
