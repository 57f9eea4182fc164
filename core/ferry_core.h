// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/kept_removed.h"
#include "core/model/question.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "core/store/job_history.h"
#include "core/store/outcome_sink.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ferry {

namespace fs {
class FsOps;
}

/// How a core is set up.
struct CoreSettings {
    /// The queue is kept here and taken up again, unless another Ferry does so already (QueueSnapshot::notKept); empty: it ends with Ferry.
    Path stateFolder;
    Path journalFolder; ///< a journal for each job at work is kept here, from which a later run goes on; empty: none
    Path resultsFolder; ///< a JSON-lines file per job is kept here (mode 0600; the folder is made, 0700); empty: none
    /// Who else is to hear of the items of a job that is taken up again; called on the core thread, before the constructor returns.
    std::function<std::vector<std::shared_ptr<store::OutcomeSink>>(JobId job, const model::Request &request)> sinksOfRestored;
    std::chrono::seconds shutdownDeadline {30};
    bool behindAWindow = false; ///< its threads let those of the window go first where processors are few (ADR 3)
    std::shared_ptr<fs::FsOps> ops; ///< the system calls to make; null: the kernel's. Tests give some that fail.
};

/// Ferry without a face: the queue and everything below it, on a thread of its own. The one entry for window and command line.
///
/// Thread: every function may be called from any thread and returns at once; what it asks for happens on the core thread.
/// Signals are emitted on the core thread: connect with a context object of your own thread (queued).
class FerryCore : public QObject
{
    Q_OBJECT

public:
    explicit FerryCore(CoreSettings settings = {});
    /// As shutdown().
    ~FerryCore() override;

    /// The jobs that an earlier run left, in their order. Constant.
    [[nodiscard]] const std::vector<JobId> &restored() const;
    /// Why the queue of stateFolder could not be opened; nothing if it was. Constant.
    [[nodiscard]] const std::optional<Error> &openingError() const;

    /// Puts a job at the end of the queue. `sinks` hear of every item on the core thread.
    /// `paused`: it waits until resumed.
    JobId submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks = {}, bool paused = false);

    /// Does what a cancelled job had not come to, by another one in its place in the order, as model::goOnOf() says; the cancelled one is
    /// cleared. Once: no effect on a job that is not there any more, or has nothing to go on with (model::whyNoGoOn()).
    void goOn(JobId job);
    /// Take effect within 200 ms; no effect on jobs in a final state.
    void pause(JobId job);
    void resume(JobId job);
    void cancel(JobId job);
    /// But for dry runs: whoever made one waits for its end.
    void pauseAll();
    void resumeAll();
    /// As pauseAll().
    void cancelAll();
    /// Stops all jobs so that a later run of Ferry can take them up. Nothing starts any more.
    void interruptAll();
    /// Starts a waiting job even if its device is in use.
    void startNow(JobId job);
    /// Gives a job the place before another in the queue's order; at its end if that is not there. What runs already goes on.
    void moveBefore(JobId job, JobId before);
    /// Takes a job in a final state off the list; its results file stays.
    void clear(JobId job);
    void clearFinished();
    /// Limits a job's rate from now on; 0 lifts the limit.
    void setLimit(JobId job, ByteRate limit);
    /// Limits the rate of all jobs together, besides what each is limited to; 0 lifts the limit. Not kept beyond the end of Ferry.
    void setLimitOfAll(ByteRate limit);
    /// What decides about a job's conflicts and errors from now on, also about those whose questions are open. What was answered for all of
    /// a kind is forgotten.
    void setPolicies(JobId job, model::Policies policies);
    /// How files are compared that begin from now on; the hash stays the job's. What has begun ends as it began, also if it is tried again,
    /// and an archive that is made is one file. Ignored unless JobSnapshot::mayChangeVerification.
    void setVerification(JobId job, model::Verification verification);
    /// How a job stands against other programs from now on; what a worker does at this moment, some tens of milliseconds, ends as it began.
    void setPriority(JobId job, model::Priority priority);
    /// Answers an open question, or with AllOfKind also every later one of its kind in that job. Too late or not offered: ignored.
    void answer(QuestionId question, model::Answer answer, model::AnswerScope scope);

    /// Removes what the job of a log replaced and kept: it cannot be undone any more. What is not there is none. Errors: that the log
    /// cannot be read. Thread: any; blocking.
    [[nodiscard]] static Result<model::KeptRemoved> removeKept(const Path &log);

    /// The folders that jobs copied, moved or extracted to, also those that were cleared, of the latest job first, each once; of the queue
    /// kept in `stateFolder`, none if there is none. Errors: as store::Database::openForReading. Thread: any; blocking.
    [[nodiscard]] static Result<std::vector<Path>> recentTargets(const Path &stateFolder, std::size_t atMost);
    /// As it was set up. Constant.
    [[nodiscard]] const Path &stateFolder() const;
    [[nodiscard]] const Path &resultsFolder() const;
    /// All jobs ever; see store::readHistory(). Thread: any; blocking.
    [[nodiscard]] static store::JobHistory history(const Path &stateFolder, const Path &resultsFolder);
    /// What was asked of one of them, with all its sources; see store::readStoredJob(). Thread: any; blocking.
    [[nodiscard]] static Result<store::StoredJob> pastJob(const Path &stateFolder, JobId job);

    /// The latest published state; never null. Published at most ten times a second while jobs run, and after each change of state.
    [[nodiscard]] std::shared_ptr<const model::QueueSnapshot> snapshot() const;

    /// Interrupts all jobs and waits for them, at most the deadline; names of what did not stop, empty if all did. Blocks.
    std::vector<std::string> shutdown();

Q_SIGNALS:
    /// A new snapshot() was published because a job was added, changed state or was cleared (not for mere progress).
    void changed();
    void asked(ferry::QuestionId question);
    void finished(ferry::JobId job);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ferry

Q_DECLARE_METATYPE(ferry::JobId)
Q_DECLARE_METATYPE(ferry::QuestionId)
