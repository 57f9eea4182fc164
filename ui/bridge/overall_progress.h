// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace ferry::ui {

class QueueSource;

/// The queue as if it were one job.
struct Overall {
    enum class State : std::uint8_t {
        Idle, ///< nothing is open
        Working,
        Resting, ///< all that is open is paused or waits for a person
    };

    State state = State::Idle;
    QString title; ///< what is done, in a sentence
    QString from; ///< of the only open job; else empty, as `to` and `word`
    QString to;
    QString word; ///< while it is about something else than its work: "Verifying"
    std::optional<double> fraction; ///< 0 to 1; not known before all is counted
    std::uint64_t bytes = 0;
    std::uint64_t bytesDone = 0;
    std::uint64_t items = 0;
    std::uint64_t itemsDone = 0;
    std::uint64_t failed = 0; ///< items
    std::uint64_t open = 0; ///< jobs
    std::uint64_t questions = 0;
    ByteRate rate;
    bool expectsMore = false; ///< work that is no job yet; the end of the others is not the end before that is decided
    bool isCancelled = false; ///< while Idle: nothing was done to its end
    bool isWell = false; ///< while Idle: all that was done ended as it should, nothing was cancelled

    bool operator==(const Overall &) const = default;
};

/// Sums the queue up for those who show it as one: from the first job that is open until none is, with those that end in between, so that
/// it never goes back. Plans, and what an earlier run of Ferry left, are not counted.
class OverallProgress : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive this object.
    explicit OverallProgress(QueueSource &source, QObject *parent = nullptr);

    [[nodiscard]] const Overall &now() const noexcept { return m_now; }
    /// Those that are summed up, also while Idle, until the next one is open or expected.
    [[nodiscard]] std::vector<JobId> jobs() const;
    /// Where those of them put something that have ended; each place once.
    [[nodiscard]] const std::vector<Path> &targets() const noexcept { return m_targets; }
    /// Whether all that is there is known to be kept by its device.
    [[nodiscard]] bool isDurable() const noexcept { return m_isDurable; }

Q_SIGNALS:
    /// now() is another. At most four times a second.
    void changed();

private:
    struct Followed {
        JobId id;
        bool isOver = false; ///< seen to have ended
    };

    void look();
    [[nodiscard]] Overall sum(const model::QueueSnapshot &queue);
    void noteEnd(const model::JobSnapshot &job);

    QueueSource &m_source;
    std::vector<Followed> m_jobs; ///< since the queue last was idle
    std::vector<Path> m_targets; ///< of these
    bool m_isDurable = true;
    Overall m_now;
};

} // namespace ferry::ui
