// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_json.h"

#include <QString>

#include <string>
#include <string_view>

namespace ferry::store {

/// Which items of a log are wanted.
enum class ShownOutcomes : std::uint8_t {
    All,
    Problems, ///< failed, or not kept completely
    Failed,
    Lossy,
    Skipped,
    Replaced,
    Verified, ///< read back and found equal
    New, ///< of a dry run: files and the like that come to a free name
    Identical, ///< of a dry run: left alone, as what is there looks the same, or was read and is
};

/// Items by what became of them, and by words in source or target as those are shown (see safeText()), or in the reason of a failure, but
/// that a name is taken, as reasonOf() has it, without regard to case.
/// Thread: any, several at once.
class OutcomeFilter
{
public:
    OutcomeFilter() = default;
    explicit OutcomeFilter(ShownOutcomes which, const QString &words = {});

    /// Whether it lets everything through.
    [[nodiscard]] bool isOpen() const { return m_which == ShownOutcomes::All && m_words.isEmpty(); }
    [[nodiscard]] bool passes(const RecordedOutcome &outcome) const;
    /// False if the item of a line by outcomeLine() cannot pass; told without reading all of it.
    [[nodiscard]] bool mayPass(std::string_view line) const;

    bool operator==(const OutcomeFilter &) const = default;

private:
    ShownOutcomes m_which = ShownOutcomes::All;
    QString m_words;
    std::string m_plainWords; ///< small letters, found as they are in a line of ASCII that holds them; empty where that is not sure
};

} // namespace ferry::store
