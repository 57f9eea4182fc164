// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench_progress.h"

#include "app/cli/terminal.h"

#include <cstdio>
#include <utility>

namespace ferry::cli::bench {

BenchProgress::BenchProgress(std::size_t operations)
    : m_operations(operations)
    , m_redraws(canRedrawLine())
{
}

BenchProgress::~BenchProgress()
{
    if (m_redraws)
        std::fputs("\r\033[K", stderr);
}

void BenchProgress::beginOperation(std::string title)
{
    ++m_number;
    m_title = std::move(title);
    if (!m_redraws)
        std::fprintf(stderr, "%zu of %zu  %s\n", m_number, m_operations, m_title.c_str());
}

void BenchProgress::makingData()
{
    draw("making the data");
}

void BenchProgress::beginRun(const std::string &who, int round)
{
    draw(who + (round == 0 ? std::string(", warming up") : ", round " + std::to_string(round)));
}

void BenchProgress::draw(const std::string &what)
{
    if (!m_redraws)
        return;
    const std::string line = std::to_string(m_number) + " of " + std::to_string(m_operations) + "  " + m_title + "  " + what;
    std::fprintf(stderr, "\r\033[K%s", line.substr(0, terminalWidth() - 1).c_str());
}

} // namespace ferry::cli::bench
