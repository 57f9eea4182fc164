// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/report.h"

#include <string>
#include <vector>

namespace ferry::cli::bench {

enum class Topic : std::uint8_t {
    OneWorker, ///< the disk rotates
    Reflinks, ///< files can share their content here
    InMemory, ///< the target is no lasting place
    FlushedEach, ///< the target's server keeps only what is flushed file by file
    FlushCosts, ///< what --durable=none would save
    FlushIsFree,
    VerifyCosts,
    ToolIsFaster,
    StartWeighs, ///< starting is much of the time
    Unsteady, ///< the rounds differ widely
    LittleData,
};

struct Recommendation {
    Topic topic;
    std::string words; ///< Markdown, ASCII
};

/// What follows from the figures and the engine's choices, and from nothing else; each at most once, in the order of Topic. Pure.
[[nodiscard]] std::vector<Recommendation> recommendationsFrom(const Report &report);

} // namespace ferry::cli::bench
