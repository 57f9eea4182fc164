// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/outcome_filter.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace ferry::store {

/// How a job's outcomes are given to other programs.
enum class ExportForm : std::uint8_t {
    Json, ///< the lines as Ferry keeps them, names lossless
    Csv, ///< a table with a heading; names as they are, quoted where they need it
    Text, ///< for people; names made safe to show
    Checksums, ///< of what arrived and was hashed, as sha256sum and its kin check it; targets by their whole paths
};

/// What stands before the first item; may be empty.
[[nodiscard]] std::string exportHeading(ExportForm form);

/// One item with its line end; empty if the form has nothing to say of it. `raw` is the line it was read from.
[[nodiscard]] std::string exportLine(std::string_view raw, const RecordedOutcome &item, ExportForm form);

/// Writes the items of results files that `filter` lets through to `target`, file after file; it has its name only when it is whole and
/// replaces what had the name. How many there were. Thread: any; blocking. Cancel: nothing is left behind. Errors: NotFound, Denied,
/// NoSpace, ReadOnly, Io.
[[nodiscard]] Result<std::uint64_t> exportOutcomes(const std::vector<Path> &results, const Path &target, ExportForm form,
                                                   const OutcomeFilter &filter, const std::stop_token &stop);

} // namespace ferry::store
