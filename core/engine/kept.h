// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/leftovers.h"
#include "core/fs/ops.h"

#include <functional>
#include <string>

namespace ferry::engine {

/// Gives the old one of `name` a second name, the same one in the folder `keepIn` beside it, which is made with mode 0700. False: it cannot
/// have one, for the file system has no links or this user may not make one. Nothing is left after a failure. Thread: any; blocking.
[[nodiscard]] Result<bool> keepOld(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keepIn);
/// Takes that second name back, when the first was not taken after all.
void leaveOld(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keepIn);

/// Replaces `name` by `takeOver` and keeps the old one by keepOld(); or where that cannot be, moves it there and uses `takeNew`. It has
/// its own name again after every failure. Thread: any; blocking.
[[nodiscard]] Result<void> replaceKeeping(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keepIn,
                                          const std::function<Result<void>(const char *name)> &takeNew,
                                          const std::function<Result<void>(const char *name)> &takeOver);

/// Gives a kept one its name again: in one step in the place of what has it, or, unless `over`, if it is free. The folder goes when it is
/// empty, or is a leftover. Errors: NotFound (it is not kept any more), Exists, … Thread: any; blocking.
[[nodiscard]] Result<void> putBack(fs::FsOps &ops, Leftovers &leftovers, const fs::PinnedFd &folder, const std::string &name,
                                   const std::string &keptIn, bool over);

/// Removes a kept one for good. The folder goes when it is empty. Errors: NotFound, Denied, … (also of the folder's removal). Thread: any;
/// blocking.
[[nodiscard]] Result<void> forgetKept(fs::FsOps &ops, int folderFd, const std::string &name, const std::string &keptIn);

} // namespace ferry::engine
