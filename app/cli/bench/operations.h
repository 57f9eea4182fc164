// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/child_process.h"
#include "app/cli/bench/data_set.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace ferry::cli::bench {

enum class OperationId : std::uint8_t {
    Start, ///< of the program, doing nothing
    LargeCopy,
    LargeDurable, ///< copy, and the device keeps it
    LargeVerified, ///< copy, flush, read back from the device, compare
    MediumCopy,
    MediumDurable,
    SmallCopy,
    SmallDurable,
    Walk, ///< look at every file of a tree
    Delete,
};

/// One of those compared, as an index.
enum Side : std::size_t { Ferry, Plain, Tool };
inline constexpr std::size_t kSides = 3;

/// One way to do an operation: steps one after the other, timed together. None: not compared here.
struct Contender {
    std::string words; ///< what it does, for people: "cp -a, sync -f"
    std::vector<Work> steps;
    std::string missing; ///< the tool that is not installed; there are then no steps
};

/// What is compared in one row.
struct Operation {
    OperationId id = OperationId::Start;
    DataKind data = DataKind::None;
    bool onCopy = false; ///< a copy of the data is made in the target first, outside the clock
    std::array<Contender, kSides> contenders; ///< by Side
};

/// Where things are.
struct Places {
    Path sources; ///< the folder that holds the data
    Path target; ///< an empty folder before each run
    Path log; ///< where Ferry writes its log
    Path ferry; ///< this program
    std::string searchPath; ///< PATH
};

/// All operations, grouped by their data.
[[nodiscard]] std::vector<Operation> operationsIn(const Places &places);

/// Empties the target folder or makes it, puts a copy of `data` there if asked, and flushes. Blocking.
[[nodiscard]] Result<void> prepareTarget(const Places &places, const Operation &operation);

} // namespace ferry::cli::bench
