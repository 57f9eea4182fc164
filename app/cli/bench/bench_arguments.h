// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace ferry::cli::bench {

/// What CLI11 collects for `ferry bench`, marks included (see argument_values.h).
struct RawBench {
    std::string size;
    std::string rounds;
    std::string to;
    std::string json;
};

void addOptions(CLI::App &app, RawBench &raw);
[[nodiscard]] bool takesNextArgument(std::string_view option);
[[nodiscard]] Command commandOf(const RawBench &raw, const std::vector<std::string> &paths, const std::optional<Path> &currentFolder);

} // namespace ferry::cli::bench
