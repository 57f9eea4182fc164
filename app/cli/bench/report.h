// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/contest.h"
#include "app/cli/bench/job_trace.h"

#include <string>
#include <vector>

namespace ferry::cli::bench {

/// What the figures were taken on.
struct Machine {
    std::string version; ///< of Ferry
    std::string when; ///< "2026-11-21 09:40"
    std::string kernel; ///< "Linux 6.1.0"
    unsigned processors = 0;
    std::uint64_t memory = 0; ///< bytes
};

/// Everything that was measured.
struct Report {
    Machine machine;
    Path sourceFolder;
    Path targetFolder;
    DataSizes sizes;
    std::vector<Row> rows;
    Settings settings;
};

/// What was worked on, as the start of a row: "Copy of one file of 256 MiB".
[[nodiscard]] std::string titleOf(const Row &row);

/// The report as Markdown, in ASCII but for names of folders. Pure.
[[nodiscard]] std::string markdownOf(const Report &report);

/// The report as one JSON object, with the time of each round. Pure.
[[nodiscard]] std::string jsonOf(const Report &report);

/// Whether something that takes part failed.
[[nodiscard]] bool hasFailures(const Report &report);

} // namespace ferry::cli::bench
