// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QObject>

#include <chrono>
#include <cstddef>
#include <unordered_map>
#include <vector>

namespace ferry::ui {

class QueueSource;

/// How fast each job of the queue was over the time in which it worked, as far as this object saw it. Some hundred values a job, however
/// long that takes: when there are too many, neighbours become one.
class RateHistory : public QObject
{
    Q_OBJECT

public:
    struct Mark {
        std::size_t slot = 0; ///< at whose start it was
        bool isQuestion = false; ///< the first open one came up; else it was paused

        bool operator==(const Mark &) const = default;
    };
    struct Curve {
        std::chrono::milliseconds slot {250}; ///< of working time, that each value stands for
        std::vector<double> rates; ///< bytes per second; not a number: nobody looked then. The last one is known
        std::vector<Mark> marks; ///< in order; of a kind at most one a slot
        std::size_t pauses = 0; ///< all there were
        std::size_t questions = 0; ///< how often it began to need somebody
        std::chrono::milliseconds before {0}; ///< that runs before this one worked
        std::chrono::milliseconds worked {0}; ///< when it was last seen; so the next two
        bool isPaused = false;
        bool asks = false;
    };

    /// `source` must outlive this object.
    explicit RateHistory(QueueSource &source, QObject *parent = nullptr);
    /// The one that all windows on a queue show, made when it is first asked for; it belongs to the source.
    static RateHistory &of(QueueSource &source);

    /// Null if the job never worked.
    [[nodiscard]] const Curve *curve(JobId job) const;

private:
    void sample();

    QueueSource &m_source;
    std::unordered_map<JobId, Curve> m_curves;
};

/// Adds what a snapshot tells of its job.
void addSample(RateHistory::Curve &curve, const model::JobSnapshot &job);

} // namespace ferry::ui
