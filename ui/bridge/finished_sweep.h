// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QTimer>

#include <chrono>
#include <unordered_map>

namespace ferry::ui {

class QueueSource;

/// Takes jobs off the list ten minutes after they ended well. Anything that went wrong stays until a person clears it.
class FinishedSweep : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    /// `source` must outlive this object.
    explicit FinishedSweep(QueueSource &source, QObject *parent = nullptr);

    /// What the timer does, as if it were `now`.
    void sweep(Clock::time_point now);

private:
    QueueSource &m_source;
    std::unordered_map<JobId, Clock::time_point> m_seen; ///< when a job was first seen done
    QTimer m_timer;
};

} // namespace ferry::ui
