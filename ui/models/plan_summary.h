// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_json.h"
#include "ui/bridge/in_background.h"

#include <QObject>

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
    std::uint64_t unread = 0; ///< whose lines cannot be read back, so that nothing else is known of them

    bool operator==(const PlanCounts &) const = default;
};

/// Adds one item.
void count(PlanCounts &counts, const store::RecordedOutcome &outcome);

/// Counts a results file, which may still grow, on other threads and in short turns: the window stays lively however large the file is and
/// however slow its device.
class PlanSummary : public QObject
{
    Q_OBJECT

public:
    explicit PlanSummary(QObject *parent = nullptr);
    ~PlanSummary() override;

    /// Begins with another file; nothing more is told of the former one. Empty: none.
    void setFile(const Path &file);
    /// Looks for lines added since; returns at once.
    void refresh();
    [[nodiscard]] const PlanCounts &counts() const noexcept { return m_counts; }
    /// Why the file cannot be read, or not to its end.
    [[nodiscard]] const std::optional<Error> &error() const noexcept { return m_error; }
    /// Whether counting goes on: what counts() says is not all yet.
    [[nodiscard]] bool isBusy() const noexcept { return m_isAsked || m_follows; }

Q_SIGNALS:
    /// counts(), isBusy() or error() is different.
    void changed();

private:
    struct Work;
    struct Answer;

    void letGo();
    void goOn();
    void take(const Answer &answer);

    OwnThreads m_threads;
    std::shared_ptr<Work> m_work; ///< a thread has it while a turn is under way; null: no file
    std::uint64_t m_round = 0; ///< how often there was another file
    bool m_isAsked = false; ///< a turn is under way
    bool m_follows = false; ///< there is to be another
    PlanCounts m_counts;
    std::optional<Error> m_error;
};

} // namespace ferry::ui
