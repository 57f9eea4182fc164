// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_search.h"
#include "ui/bridge/in_background.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace ferry::ui {

/// Searches results files on threads of its own and tells what it finds in batches: the first after some milliseconds, then ten times a
/// second. The next is not looked for before the one was taken, so nothing piles up, and it ends at a million hits of 16 bytes each. A
/// search on a device that hangs does not keep the next one back.
class LogSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostHits = 1'000'000;

    struct Place {
        std::uint32_t log = 0; ///< which of the logs
        std::uint64_t offset = 0;
    };
    struct Batch {
        std::vector<Place> places;
        std::uint64_t examined = 0; ///< items in all since start()
        std::vector<Error> errors; ///< of logs that could not be read, all since start()
        bool goesOn = false;
        bool isFull = false; ///< it was ended by kMostHits
    };

    explicit LogSearch(QObject *parent = nullptr);
    ~LogSearch() override;

    /// Forgets an earlier search, nothing of which is told any more.
    void start(std::vector<Path> logs, store::OutcomeFilter filter);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_run != nullptr; }

Q_SIGNALS:
    void found(const ferry::ui::LogSearch::Batch &batch);

private:
    struct Run;

    void goOn();
    void take(const std::shared_ptr<Run> &run, const Batch &batch);

    OwnThreads m_threads;
    std::shared_ptr<Run> m_run;
};

} // namespace ferry::ui
