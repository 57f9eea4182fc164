// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The bits of Markdown (GitHub's, with tables) that a report is made of. Pure.
namespace ferry::cli::bench {

/// Inline code that may stand in a table, whatever is in it.
[[nodiscard]] std::string inlineCode(std::string_view text);

/// A table whose columns are also aligned for who reads it as it is.
class MarkdownTable
{
public:
    explicit MarkdownTable(std::vector<std::string> head);
    /// As many cells as the head has.
    void add(std::vector<std::string> cells);
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows; ///< the head first
};

} // namespace ferry::cli::bench
