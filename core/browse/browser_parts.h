// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/task_group.h"
#include "core/async/worker_lanes.h"
#include "core/browse/archive_folder.h"
#include "core/browse/browser.h"
#include "core/browse/folder_watch.h"
#include "core/fs/ops.h"

#include <memory>

namespace ferry::browse {

/// What a Browser is made of; left behind as a whole if a worker hangs in the kernel.
struct Browser::Parts {
    std::shared_ptr<fs::FsOps> ops;
    async::WorkerLanes lanes;
    async::LaneId lane;
    async::LaneId reading; ///< for what reads whole files
    async::LaneId counting; ///< for what goes through whole trees of a pane
    async::TaskGroup tasks;
    FolderWatch watch;
    ArchiveShelf archives;
};

} // namespace ferry::browse
