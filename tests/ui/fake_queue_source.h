// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/queue_source.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <vector>

namespace ferry::tests {

/// A queue that a test fills by hand; commands are written down, not obeyed.
class FakeQueueSource final : public ui::QueueSource
{
public:
    struct Given {
        QuestionId question;
        model::Answer answer;
        model::AnswerScope scope;
    };

    /// As a snapshot, but to be changed.
    struct Queue {
        std::vector<model::JobSnapshot> jobs;
        std::vector<model::Question> questions;
        ByteRate limit;
        std::optional<Error> notKept;
    };

    Queue queue; ///< what publish() shows next
    QStringList commands; ///< "pause 2", "cancelAll", ...
    std::vector<model::Request> submitted;
    std::vector<JobId> submittedPaused; ///< of these
    std::vector<Given> answers;
    Path folder;
    Result<std::vector<Path>> targets; ///< of past jobs
    Path state;

    void publish()
    {
        auto shown = std::make_shared<model::QueueSnapshot>();
        shown->revision = m_shown->revision + 1;
        for (const model::JobSnapshot &job : queue.jobs)
            shown->jobs.push_back(std::make_shared<model::JobSnapshot>(job));
        auto questions = std::make_shared<model::Questions>();
        for (const model::Question &question : queue.questions)
            questions->push_back(std::make_shared<model::Question>(question));
        shown->questions = std::move(questions);
        shown->limit = queue.limit;
        shown->notKept = queue.notKept;
        m_shown = std::move(shown);
        Q_EMIT changed();
    }

    /// Adds a running copy of `sources` to /media/Photos; not published yet.
    model::JobSnapshot &addJob(model::JobState state = model::JobState::Running, std::vector<Path> sources = {Path("/home/mara/Iceland")})
    {
        model::JobSnapshot job;
        job.id = {queue.jobs.size() + 1};
        job.revision = 1;
        job.state = state;
        job.mayChangeVerification = !model::isFinal(state);
        job.request
            = std::make_shared<model::Request>(model::Request {model::JobKind::Copy, std::move(sources), Path("/media/BACKUP/Photos"), {}});
        queue.jobs.push_back(std::move(job));
        return queue.jobs.back();
    }

    /// Adds a question to a job; not published yet.
    model::Question &addQuestion(JobId job, std::string name, model::QuestionKind kind = model::QuestionKind::FileExists)
    {
        model::Question question;
        question.id = {++m_lastQuestion};
        question.job = job;
        question.kind = kind;
        question.source = {std::make_shared<PathNode>(Path("/home/mara/Iceland")), name};
        question.target = {std::make_shared<PathNode>(Path("/media/BACKUP/Photos/Iceland")), std::move(name)};
        question.sourceFacts.size = 27'400'000;
        question.sourceFacts.modified = {1'780'000'000, 0};
        question.targetFacts.size = 27'100'000;
        question.targetFacts.modified = {1'770'000'000, 0};
        if (kind == model::QuestionKind::FolderExists)
            question.sourceFacts.type = question.targetFacts.type = model::FileType::Folder;
        queue.questions.push_back(std::move(question));
        return queue.questions.back();
    }

    std::shared_ptr<const model::QueueSnapshot> snapshot() const override { return m_shown; }
    Path resultsFolder() const override { return folder; }
    void recentTargets(std::size_t, QObject *context, std::function<void(Result<std::vector<Path>>)> done) override
    {
        QMetaObject::invokeMethod(context, [answer = targets, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
    }
    Path stateFolder() const override { return state; }
    JobId submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> = {}, bool paused = false) override
    {
        submitted.push_back(std::move(request));
        const JobId id {1000 + submitted.size()};
        if (paused)
            submittedPaused.push_back(id);
        return id;
    }
    void goOn(JobId cancelledJob) override { note("goOn", cancelledJob); }
    void pause(JobId job) override { note("pause", job); }
    void resume(JobId job) override { note("resume", job); }
    void cancel(JobId job) override { note("cancel", job); }
    void pauseAll() override { commands << QStringLiteral("pauseAll"); }
    void resumeAll() override { commands << QStringLiteral("resumeAll"); }
    void cancelAll() override { commands << QStringLiteral("cancelAll"); }
    void startNow(JobId job) override { note("startNow", job); }
    void moveBefore(JobId job, JobId before) override { commands << QStringLiteral("moveBefore %1 %2").arg(job.value).arg(before.value); }
    void clear(JobId job) override { note("clear", job); }
    void clearFinished() override { commands << QStringLiteral("clearFinished"); }
    void setLimit(JobId job, ByteRate limit) override { commands << QStringLiteral("setLimit %1 %2").arg(job.value).arg(limit.perSecond); }
    void setLimitOfAll(ByteRate limit) override { commands << QStringLiteral("setLimitOfAll %1").arg(limit.perSecond); }
    void setPolicies(JobId job, model::Policies policies) override
    {
        commands << QStringLiteral("setPolicies %1 %2 %3")
                        .arg(job.value)
                        .arg(static_cast<int>(policies.onFile))
                        .arg(static_cast<int>(policies.onFolder));
    }
    void setVerification(JobId job, model::Verification verification) override
    {
        commands << QStringLiteral("setVerification %1 %2").arg(job.value).arg(static_cast<int>(verification));
    }
    void setPriority(JobId job, model::Priority priority) override
    {
        commands << QStringLiteral("setPriority %1 %2").arg(job.value).arg(static_cast<int>(priority));
    }
    void answer(QuestionId question, model::Answer answer, model::AnswerScope scope) override
    {
        answers.push_back({question, answer, scope});
    }

private:
    void note(const char *what, JobId job) { commands << QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(job.value); }

    std::shared_ptr<const model::QueueSnapshot> m_shown = std::make_shared<model::QueueSnapshot>();
    std::uint64_t m_lastQuestion = 0;
};

} // namespace ferry::tests
