// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/outcome_filter.h"

#include <QObject>

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace ferry::ui {

/// Reads one results file, which may still grow, or items that were found in many, on another thread and in short turns: what is new of the
/// file, the items that somebody looks at, and all of a list. At most one turn is under way, so nothing piles up behind a device that
/// hangs.
class LogReader : public QObject
{
    Q_OBJECT

public:
    /// Which item: its number in the file; of many logs, also where its line begins.
    struct Place {
        std::size_t item = 0;
        std::uint32_t log = 0;
        std::uint64_t offset = 0;
    };
    struct Item {
        std::size_t item = 0;
        std::optional<store::RecordedOutcome> outcome; ///< nothing: its line cannot be read back
        std::optional<Error> error; ///< why its log cannot be read at all
    };
    /// What is new of the file.
    struct Progress {
        std::size_t known = 0; ///< items in it, from the first
        std::vector<std::uint32_t> passed; ///< those that the filter lets through, new since it was set or told; none while it is open
        std::optional<Error> error; ///< why it cannot be read
        bool goesOn = false; ///< there is more to come
    };

    /// `pool` must outlive this object. Its threads read, one of them at a time.
    LogReader(const Path &file, QThreadPool &pool, QObject *parent);
    LogReader(std::vector<Path> logs, QThreadPool &pool, QObject *parent);
    ~LogReader() override;

    /// Tells by progressed() what came to the file since, until that is all. Of one file only.
    void follow();
    /// Looks at all items again. Of one file only.
    void setFilter(const store::OutcomeFilter &filter);
    [[nodiscard]] bool isFollowing() const noexcept { return m_follows || m_isFollowing; }
    /// Reads these, and tells them by read() all at once.
    void want(std::vector<Place> places);
    /// Reads all of these in their order, however many. `take` is called for each on the other thread, and `done` on this one with how many
    /// of them could not be read.
    void collect(std::vector<Place> places, std::function<void(const store::RecordedOutcome &)> take,
                 std::function<void(std::size_t)> done);
    /// Deletes itself when what is collected is done. Nothing else is told any more.
    void retire();

Q_SIGNALS:
    void progressed(const ferry::ui::LogReader::Progress &progress);
    void read(const std::vector<ferry::ui::LogReader::Item> &items);

private:
    struct Work;
    struct Collection;
    struct Ask;
    struct Answer;

    LogReader(std::shared_ptr<Work> work, QThreadPool &pool, QObject *parent);
    void goOn();
    void take(Answer answer);

    QThreadPool &m_pool;
    std::shared_ptr<Work> m_work; ///< a thread has it while a turn is under way
    bool m_isAsked = false; ///< a turn is under way
    bool m_follows = false; ///< the next one looks for what is new
    bool m_isFollowing = false; ///< and this one does
    bool m_isRetired = false;
    store::OutcomeFilter m_filter;
    std::uint64_t m_round = 0; ///< how often the filter was set
    std::vector<Place> m_wanted;
    std::deque<std::shared_ptr<Collection>> m_collections;
};

} // namespace ferry::ui
