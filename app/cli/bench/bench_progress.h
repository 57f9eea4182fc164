// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/contest.h"

#include <cstddef>
#include <string>

namespace ferry::cli::bench {

/// Tells on standard error what is being measured: a line redrawn on a terminal, else one line for each operation.
class BenchProgress
{
public:
    explicit BenchProgress(std::size_t operations);
    /// Clears the redrawn line.
    ~BenchProgress();
    BenchProgress(const BenchProgress &) = delete;
    BenchProgress &operator=(const BenchProgress &) = delete;

    /// The next operation begins.
    void beginOperation(std::string title);
    void makingData();
    /// `round` 0 is the warming one.
    void beginRun(const std::string &who, int round);

private:
    void draw(const std::string &what);

    const std::size_t m_operations;
    const bool m_redraws;
    std::size_t m_number = 0;
    std::string m_title;
};

} // namespace ferry::cli::bench
