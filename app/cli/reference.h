// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace CLI {
class App;
}

/// The parser's own knowledge of commands and options, told to others, so that they cannot drift apart.
namespace ferry::cli {

/// A manual page of section 1 in man(7). `usage`: a line for each form of the call.
[[nodiscard]] std::string manualPage(const CLI::App &app, std::string_view usage, std::string_view version);

/// Completion scripts: commands, their options, else files. Each is complete in itself and starts nothing.
[[nodiscard]] std::string bashCompletion(const CLI::App &app);
[[nodiscard]] std::string zshCompletion(const CLI::App &app);
[[nodiscard]] std::string fishCompletion(const CLI::App &app);

} // namespace ferry::cli
