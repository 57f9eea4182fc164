// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/model/request.h"

#include <optional>
#include <variant>
#include <vector>

namespace ferry::cli {

/// Opens a window, or raises the one there is.
struct ShowWindow {
    bool onlyTransfers = false; ///< the small window; else the file manager
    std::optional<Path> folder {}; ///< absolute, to be seen in the file manager
};

/// Hands a job to the queue of the window.
struct QueueJob {
    model::Request request;
    bool waits = false; ///< until it has ended, with its exit code
};

/// Asks in a small window where to; of an archive to be made also its name.
struct ChooseDestination {
    model::JobKind kind = model::JobKind::Copy; ///< Copy, Move, Compress or Extract
    std::vector<Path> sources; ///< absolute
};

/// Puts what archives hold into the folders they are in, as the window does.
struct ExtractHere {
    std::vector<Path> archives; ///< absolute
};

/// Copies or moves what is on the clipboard.
struct PasteInto {
    Path folder; ///< absolute
};

/// What only a running window can do, be it in this process or in the one that was there before.
using WindowCommand = std::variant<ShowWindow, QueueJob, ChooseDestination, ExtractHere, PasteInto>;

} // namespace ferry::cli
