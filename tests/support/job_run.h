// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fs/ops.h"
#include "core/model/outcome.h"
#include "core/model/question.h"
#include "core/model/request.h"
#include "core/model/snapshot.h"
#include "core/store/outcome_sink.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ferry::test {

/// Keeps every outcome of one job. Thread: any.
class RecordingSink : public store::OutcomeSink
{
public:
    void record(const model::Outcome &outcome) override;
    void finish(const model::JobSnapshot &job) override;

    /// Whether finish() was called, waiting for it at most so long.
    [[nodiscard]] bool waitForFinish(std::chrono::milliseconds atMost) const;
    [[nodiscard]] std::vector<model::Outcome> outcomes() const;
    /// As finish() was told; nothing before that.
    [[nodiscard]] std::optional<model::JobSnapshot> job() const;
    [[nodiscard]] int finishes() const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_finished;
    std::vector<model::Outcome> m_outcomes;
    std::optional<model::JobSnapshot> m_job;
    int m_finishes = 0;
};

/// What one job came to.
struct JobRun {
    bool ended = false; ///< false: it did not end in time and was given up
    model::JobSnapshot job;
    std::vector<model::Outcome> outcomes;
    std::vector<model::Question> questions; ///< all that were asked, in order

    [[nodiscard]] int count(model::ItemStatus status) const;
    /// The outcome of the source whose path ends in `ending` ("folder/file"); null if there is none or more than one.
    [[nodiscard]] const model::Outcome *of(const std::string &ending) const;
    /// Whether the job's error or a failed item's is of this kind.
    [[nodiscard]] bool failedAs(ErrorKind kind) const;
    /// State, tally, error and every outcome that is not plainly Done, for a failing test's message.
    [[nodiscard]] QString text() const;
};

struct Reply {
    model::Answer answer = model::Answer::Skip;
    model::AnswerScope scope = model::AnswerScope::ThisOne;
};
/// Answers a question at once; nothing leaves it open.
using Answerer = std::function<std::optional<Reply>(const model::Question &question)>;

/// How a job is run in a test.
struct RunSetup {
    std::shared_ptr<fs::FsOps> ops; ///< null: the kernel's
    Answerer answerer;
    Path resultsFolder; ///< empty: no results are kept
    std::chrono::seconds deadline {120};
};

/// One job on a core of its own, to be steered by the test: a FerryCore on the setup's calls. Destroying it cancels the job and waits.
class LiveJob
{
public:
    explicit LiveJob(model::Request request, RunSetup setup = {}, bool paused = false);
    ~LiveJob();
    LiveJob(const LiveJob &) = delete;
    LiveJob &operator=(const LiveJob &) = delete;

    void pause();
    void resume();
    void cancel();
    void setLimit(ByteRate limit);
    void setVerification(model::Verification verification);
    void setPriority(model::Priority priority);
    void answer(QuestionId question, model::Answer answer, model::AnswerScope scope = model::AnswerScope::ThisOne);

    [[nodiscard]] model::JobSnapshot snapshot() const;
    /// Open questions now.
    [[nodiscard]] std::vector<model::Question> questions() const;
    [[nodiscard]] std::vector<model::Outcome> outcomes() const;

    /// Answers with the set-up's answerer and waits until `condition` holds, at most the deadline. Whether it held.
    bool waitUntil(const std::function<bool(const model::JobSnapshot &)> &condition);
    bool waitForState(model::JobState state);
    /// Waits for the end.
    JobRun finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Runs a job to its end.
[[nodiscard]] JobRun runJob(model::Request request, RunSetup setup = {});

[[nodiscard]] model::Request copyRequest(std::vector<Path> sources, Path destination, model::Options options = {});
[[nodiscard]] model::Request moveRequest(std::vector<Path> sources, Path destination, model::Options options = {});
[[nodiscard]] model::Request verifyRequest(std::vector<Path> sources, Path destination, model::Options options = {});
[[nodiscard]] model::Request checkRequest(std::vector<Path> lists, model::Options options = {});
[[nodiscard]] model::Request deleteRequest(std::vector<Path> sources, model::Options options = {});
[[nodiscard]] model::Request trashRequest(std::vector<Path> sources, model::Options options = {});

/// For messages: "DoneWithProblems".
[[nodiscard]] QString nameOf(model::JobState state);
[[nodiscard]] QString nameOf(model::ItemStatus status);

} // namespace ferry::test
