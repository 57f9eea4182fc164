// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_arguments.h"

#include "app/cli/argument_values.h"
#include "app/cli/bench/data_set.h"
#include "app/cli/rate_argument.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <utility>

namespace ferry::cli::bench {

namespace {

constexpr int kMostRounds = 1000;

} // namespace

void addOptions(CLI::App &app, RawBench &raw)
{
    app.add_option("--to", raw.to, "Copy from FOLDER to a folder below this one,\nfor example on another device")
        ->type_name("OTHER")
        ->take_last();
    app.add_option("--size", raw.size,
                   "Size of the large file (default: 256M, less where\n"
                   "room is short); the other data shrink with it")
        ->type_name("SIZE")
        ->take_last();
    app.add_option("--rounds", raw.rounds, "How often to measure (default: 5, of slow things 2)")->type_name("N")->take_last();
    app.add_option("--json", raw.json, "Write the figures of every round to FILE")->type_name("FILE")->take_last();
}

bool takesNextArgument(std::string_view option)
{
    constexpr std::string_view kOptions[] = {"--size", "--rounds", "--to", "--json"};
    return std::ranges::find(kOptions, option) != std::end(kOptions);
}

Command commandOf(const RawBench &raw, const std::vector<std::string> &paths, const std::optional<Path> &currentFolder)
{
    if (paths.size() > 1)
        return wrong("bench works in one folder; --to names another for the copies").error();
    BenchCommand command;
    Parsed<Path> folder = destinationPath(paths.empty() ? std::string_view(".") : unmarked(paths.front()), currentFolder);
    if (!folder)
        return std::move(folder).error();
    command.folder = *std::move(folder);
    if (!raw.to.empty()) {
        Parsed<Path> to = destinationPath(unmarked(raw.to), currentFolder);
        if (!to)
            return std::move(to).error();
        command.to = *std::move(to);
    }
    if (!raw.size.empty()) {
        command.size = parseSize(unmarked(raw.size));
        if (!command.size || *command.size < kLeastSize || *command.size > kMostSize)
            return wrong("--size cannot be " + inQuotes(unmarked(raw.size)) + "; it is an amount from 64K to 1024T").error();
    }
    if (!raw.rounds.empty()) {
        const Parsed<int> rounds = numberOf("--rounds", unmarked(raw.rounds), 1, kMostRounds);
        if (!rounds)
            return rounds.error();
        command.rounds = *rounds;
    }
    if (!raw.json.empty()) {
        if (unmarked(raw.json).empty())
            return wrong("--json needs the name of a file").error();
        command.json = Path(std::string(unmarked(raw.json)));
    }
    return command;
}

} // namespace ferry::cli::bench
