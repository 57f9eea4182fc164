// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/markdown.h"

#include <algorithm>
#include <utility>

namespace ferry::cli::bench {

std::string inlineCode(std::string_view text)
{
    std::string ticks = "`";
    while (text.find(ticks) != std::string_view::npos)
        ticks += '`';
    const char *pad = ticks.size() > 1 ? " " : "";
    std::string escaped;
    for (const char letter : text) {
        if (letter == '|')
            escaped += '\\';
        escaped += letter;
    }
    return ticks + pad + escaped + pad + ticks;
}

MarkdownTable::MarkdownTable(std::vector<std::string> head)
    : m_rows {std::move(head)}
{
}

void MarkdownTable::add(std::vector<std::string> cells)
{
    cells.resize(m_rows.front().size());
    m_rows.push_back(std::move(cells));
}

std::string MarkdownTable::text() const
{
    constexpr std::size_t kDashes = 3;
    std::vector<std::size_t> widths(m_rows.front().size(), kDashes);
    for (const std::vector<std::string> &row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    std::string text;
    for (const std::vector<std::string> &row : m_rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            text += "| " + row[column] + std::string(widths[column] - row[column].size() + 1, ' ');
        text += "|\n";
        if (&row != &m_rows.front())
            continue;
        for (const std::size_t width : widths)
            text += "| " + std::string(width, '-') + ' ';
        text += "|\n";
    }
    return text;
}

} // namespace ferry::cli::bench
