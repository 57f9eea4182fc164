// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ferry::cli::bench {

/// What Ferry's engine chose in one job, as its log tells it (see store::summaryLine): words, not guesses.
struct JobTrace {
    struct Place {
        std::string fileSystem; ///< "ext4"; empty if not known
        std::string medium; ///< "flash", "rotating", "network", "memory"; empty if not known
    };
    Place source;
    Place target; ///< empty where there is none
    int workers = 0;
    std::string durable; ///< "job", "file", "none"
    bool mayReflink = false; ///< the pair of devices has not refused
    bool mayUnnamed = false; ///< files without a name until they are complete; else temporary names
    bool preallocates = false;
    bool flushesEachFile = false;
    std::string method; ///< how the last file travelled: "reflink", "chunked", "stream", "batch"; empty if none was copied
};

/// The last job of a log. Nothing if it has no closing line, or one that does not tell. Pure.
[[nodiscard]] std::optional<JobTrace> lastJobIn(std::string_view log);

/// What is known of the engine's choices.
struct Settings {
    std::optional<JobTrace> large; ///< a copy of one large file
    std::optional<JobTrace> small; ///< a copy of many small files
    std::optional<JobTrace> remove;
};

} // namespace ferry::cli::bench
