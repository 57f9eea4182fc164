// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace ferry::ui {

class QueueSource;

/// Tries again what failed of jobs that have ended: looks it up in their results on a thread of its own, and puts new jobs into the queue.
class FailedRetry : public QObject
{
    Q_OBJECT

public:
    /// `source` must outlive this object.
    explicit FailedRetry(QueueSource &source, QObject *parent = nullptr);
    ~FailedRetry() override;

    [[nodiscard]] static bool isPossible(const model::JobSnapshot &job);
    void start(const model::JobSnapshot &job);

Q_SIGNALS:
    void submitted(std::size_t jobs);
    void failed(const ferry::Error &error);

private:
    QueueSource &m_source;
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace ferry::ui
