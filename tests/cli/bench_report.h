// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/report.h"

#include <algorithm>

namespace ferry::test {

/// A row in which each side took that long in every one of two rounds; 0: it has no figures.
[[nodiscard]] inline cli::bench::Row benchRow(cli::bench::OperationId id, double ferry, double plain, double tool)
{
    using namespace cli::bench;
    Row row {.id = id, .files = 5000, .bytes = 5000 * 4096, .series = {}};
    const double seconds[] = {ferry, plain, tool};
    const char *words[] = {"ferry copy", "copy", "cp -a"};
    for (std::size_t side = 0; side < kSides; ++side) {
        row.series[side].words = words[side];
        if (seconds[side] > 0)
            row.series[side].seconds = {seconds[side], seconds[side]};
    }
    return row;
}

/// A plain report of a fast disk: nothing stands out but for what `rows` say.
[[nodiscard]] inline cli::bench::Report benchReport(std::vector<cli::bench::Row> rows)
{
    using namespace cli::bench;
    const JobTrace trace {.source = {.fileSystem = "ext4", .medium = "flash"},
                          .target = {.fileSystem = "ext4", .medium = "flash"},
                          .workers = 4,
                          .durable = "job",
                          .mayReflink = false,
                          .mayUnnamed = true,
                          .preallocates = true,
                          .flushesEachFile = false,
                          .method = "chunked"};
    return {.machine = {.version = "1.2", .when = "2026-11-21 09:40", .kernel = "Linux 6.1", .processors = 4, .memory = 8ULL << 30},
            .sourceFolder = Path("/here"),
            .targetFolder = Path("/there"),
            .sizes = {.largeBytes = 256 << 20, .mediumFiles = 1000, .smallFiles = 5000},
            .rows = std::move(rows),
            .settings = {.large = trace, .small = trace, .remove = trace}};
}

} // namespace ferry::test
