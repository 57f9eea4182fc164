// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ferry_core.h"
#include "ui/bridge/queue_source.h"

#include <QTimer>

namespace ferry::ui {

/// The queue of a FerryCore, sampled four times a second while anything is going on and not at all otherwise.
class CoreQueueSource final : public QueueSource
{
    Q_OBJECT

public:
    /// `core` must outlive this object.
    explicit CoreQueueSource(FerryCore &core, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const model::QueueSnapshot> snapshot() const override;
    [[nodiscard]] Path resultsFolder() const override;
    void recentTargets(std::size_t atMost, QObject *context, std::function<void(Result<std::vector<Path>>)> done) override;
    [[nodiscard]] Path stateFolder() const override;
    JobId submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks = {}, bool paused = false) override;
    void goOn(JobId cancelledJob) override;
    void pause(JobId job) override;
    void resume(JobId job) override;
    void cancel(JobId job) override;
    void pauseAll() override;
    void resumeAll() override;
    void cancelAll() override;
    void startNow(JobId job) override;
    void moveBefore(JobId job, JobId before) override;
    void clear(JobId job) override;
    void clearFinished() override;
    void setLimit(JobId job, ByteRate limit) override;
    void setLimitOfAll(ByteRate limit) override;
    void setPolicies(JobId job, model::Policies policies) override;
    void setVerification(JobId job, model::Verification verification) override;
    void setPriority(JobId job, model::Priority priority) override;
    void answer(QuestionId question, model::Answer answer, model::AnswerScope scope) override;

private:
    void publish();
    void sample();

    FerryCore &m_core;
    std::shared_ptr<const model::QueueSnapshot> m_snapshot;
    QTimer m_timer;
};

} // namespace ferry::ui
