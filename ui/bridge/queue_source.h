// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/model/question.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "core/store/outcome_sink.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

namespace ferry::ui {

/// Whether the job only looks what it would do; whoever made it shows it, and nobody else does.
[[nodiscard]] inline bool isPlan(const model::JobSnapshot &job) noexcept
{
    return job.request->options.dryRun;
}

/// The queue as the window sees it: commands that return at once, and one immutable picture that is replaced now and then.
///
/// Thread: GUI thread only.
class QueueSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// There is work to come that is no job yet, as long as anybody keeps what this gives: what ends with the work waits for it.
    [[nodiscard]] std::shared_ptr<void> expectWork()
    {
        auto work = m_expected.lock();
        if (!work) {
            // Told of later: who lets go of it may be on its way out.
            const auto tell = [this] { QMetaObject::invokeMethod(this, &QueueSource::expectationChanged, Qt::QueuedConnection); };
            work.reset(this, [tell, source = QPointer(this)](void *) {
                if (source)
                    tell();
            });
            m_expected = work;
            tell();
        }
        return work;
    }
    [[nodiscard]] bool expectsWork() const noexcept { return !m_expected.expired(); }

    /// The picture announced by the latest changed(); never null.
    [[nodiscard]] virtual std::shared_ptr<const model::QueueSnapshot> snapshot() const = 0;
    /// Where the results files of past and present jobs are; empty if none are kept.
    [[nodiscard]] virtual Path resultsFolder() const = 0;

    /// As FerryCore::recentTargets of this queue, on another thread; comes back here, unless `context` is gone by then.
    virtual void recentTargets(std::size_t atMost, QObject *context, std::function<void(Result<std::vector<Path>>)> done) = 0;
    /// Where the database of past and present jobs is; empty if none is kept.
    [[nodiscard]] virtual Path stateFolder() const = 0;

    /// `sinks` hear of every item, on the core's thread. `paused`: it waits until resumed.
    virtual JobId submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks = {}, bool paused = false) = 0;
    /// By another job in its place, once, however often it is said.
    virtual void goOn(JobId cancelledJob) = 0;
    virtual void pause(JobId job) = 0;
    virtual void resume(JobId job) = 0;
    virtual void cancel(JobId job) = 0;
    virtual void pauseAll() = 0;
    virtual void resumeAll() = 0;
    virtual void cancelAll() = 0;
    virtual void startNow(JobId job) = 0;
    /// Before another in the order; to the end if `before` is not there.
    virtual void moveBefore(JobId job, JobId before) = 0;
    virtual void clear(JobId job) = 0;
    virtual void clearFinished() = 0;
    /// 0 lifts the limit.
    virtual void setLimit(JobId job, ByteRate limit) = 0;
    /// Of all jobs together, besides their own; 0 lifts it. It ends with the queue.
    virtual void setLimitOfAll(ByteRate limit) = 0;
    /// What decides about a job's conflicts and errors from now on.
    virtual void setPolicies(JobId job, model::Policies policies) = 0;
    /// Of files that begin from now on, where JobSnapshot::mayChangeVerification.
    virtual void setVerification(JobId job, model::Verification verification) = 0;
    /// How it stands against other programs from now on.
    virtual void setPriority(JobId job, model::Priority priority) = 0;
    virtual void answer(QuestionId question, model::Answer answer, model::AnswerScope scope) = 0;

Q_SIGNALS:
    /// snapshot() is a new one: states or numbers. At most four times a second.
    void changed();
    void asked(ferry::QuestionId question);
    /// snapshot() shows its end.
    void finished(ferry::JobId job);
    /// expectsWork() may be another.
    void expectationChanged();

private:
    std::weak_ptr<void> m_expected;
};

} // namespace ferry::ui
