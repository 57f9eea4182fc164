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

/// How fast each job of the queue was since this object saw it first, over the time in which it worked. Some hundred values a job, however
/// long that takes: when there are too many, neighbours become one.
class RateHistory : public QObject
{
    Q_OBJECT

public:
    struct Curve {
        std::chrono::milliseconds slot {250}; ///< of working time, that each value stands for
        std::vector<double> rates; ///< bytes per second
        std::vector<std::size_t> stops; ///< slots at whose start it had been paused, or needed an answer
        model::JobState state = model::JobState::Waiting; ///< when it was last seen
    };

    /// `source` must outlive this object.
    explicit RateHistory(QueueSource &source, QObject *parent = nullptr);

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
