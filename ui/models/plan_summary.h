// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_file.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>

namespace ferry::ui {

/// What a plan comes to, counted over the outcomes of a dry run.
struct PlanCounts {
    std::uint64_t fresh = 0; ///< files and the like that come to a free name
    std::uint64_t folders = 0; ///< to be made, or there already and merged
    std::uint64_t replaced = 0; ///< that take the name of another
    std::uint64_t identical = 0; ///< left alone: what is there looks the same, or was read and is
    std::uint64_t keptBoth = 0; ///< whose name is taken: one of the two gets another
    std::uint64_t skipped = 0; ///< for other reasons
    std::uint64_t taken = 0; ///< whose name is taken, and nothing says what is to happen
    std::uint64_t failed = 0; ///< for other reasons
    std::uint64_t alike = 0; ///< of those that replace, keep both or are taken: what is there looks the same

    bool operator==(const PlanCounts &) const = default;
};

/// Adds one item.
void count(PlanCounts &counts, const store::RecordedOutcome &outcome);

/// Counts a results file, which may still grow, in short turns of the event loop.
class PlanSummary : public QObject
{
    Q_OBJECT

public:
    explicit PlanSummary(QObject *parent = nullptr);

    /// Begins with another file.
    void setFile(const Path &file);
    /// Looks for lines added since; returns at once.
    void refresh();
    [[nodiscard]] const PlanCounts &counts() const noexcept { return m_counts; }
    /// Why the file cannot be read, or not to its end.
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    /// Whether counting goes on.
    [[nodiscard]] bool isBusy() const { return m_turn.isActive(); }

Q_SIGNALS:
    void changed();

private:
    void turn();

    std::unique_ptr<store::OutcomeFileReader> m_reader;
    std::size_t m_counted = 0;
    PlanCounts m_counts;
    std::optional<Error> m_error;
    QTimer m_turn;
};

} // namespace ferry::ui
