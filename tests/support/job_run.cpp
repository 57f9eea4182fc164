// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/job_run.h"

#include "core/base/safe_text.h"
#include "core/ferry_core.h"

#include <QElapsedTimer>

#include <algorithm>
#include <set>
#include <thread>

namespace ferry::test {

namespace {

constexpr std::chrono::milliseconds kGlance {2};
constexpr int kLinesMax = 30;

QString show(const std::string &bytes)
{
    const std::string text = safeText(bytes.size() > 200 ? bytes.substr(0, 100) + "..." + bytes.substr(bytes.size() - 90) : bytes);
    return QString::fromStdString(text);
}

QString words(const Error &error)
{
    return QStringLiteral("%1 at %2 (errno %3) '%4'")
        .arg(QLatin1String(ferry::nameOf(error.kind)), QLatin1String(ferry::nameOf(error.op)))
        .arg(error.code)
        .arg(show(error.path.bytes()));
}

} // namespace

void RecordingSink::record(const model::Outcome &outcome)
{
    std::lock_guard lock(m_mutex);
    m_outcomes.push_back(outcome);
}

void RecordingSink::finish(const model::JobSnapshot &job)
{
    {
        std::lock_guard lock(m_mutex);
        m_job = job;
        ++m_finishes;
    }
    m_finished.notify_all();
}

bool RecordingSink::waitForFinish(std::chrono::milliseconds atMost) const
{
    std::unique_lock lock(m_mutex);
    return m_finished.wait_for(lock, atMost, [this] { return m_finishes > 0; });
}

std::vector<model::Outcome> RecordingSink::outcomes() const
{
    std::lock_guard lock(m_mutex);
    return m_outcomes;
}

std::optional<model::JobSnapshot> RecordingSink::job() const
{
    std::lock_guard lock(m_mutex);
    return m_job;
}

int RecordingSink::finishes() const
{
    std::lock_guard lock(m_mutex);
    return m_finishes;
}

int JobRun::count(model::ItemStatus status) const
{
    return int(
        std::count_if(outcomes.begin(), outcomes.end(), [status](const model::Outcome &outcome) { return outcome.status == status; }));
}

const model::Outcome *JobRun::of(const std::string &ending) const
{
    const model::Outcome *found = nullptr;
    for (const model::Outcome &outcome : outcomes) {
        if (!outcome.source.path().bytes().ends_with('/' + ending))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &outcome;
    }
    return found;
}

bool JobRun::failedAs(ErrorKind kind) const
{
    if (job.error && job.error->kind == kind)
        return true;
    return std::any_of(outcomes.begin(), outcomes.end(), [kind](const model::Outcome &outcome) {
        return outcome.status == model::ItemStatus::Failed && outcome.error && outcome.error->kind == kind;
    });
}

QString JobRun::text() const
{
    QString all = QStringLiteral("%1%2: done %3, lossy %4, skipped %5, failed %6, outcomes %7\n")
                      .arg(ended ? QString() : QStringLiteral("NOT ENDED, "), nameOf(job.state))
                      .arg(job.tally.done)
                      .arg(job.tally.lossy)
                      .arg(job.tally.skipped)
                      .arg(job.tally.failed)
                      .arg(outcomes.size());
    if (job.error)
        all += QStringLiteral("job error: %1\n").arg(words(*job.error));
    int lines = 0;
    for (const model::Outcome &outcome : outcomes) {
        if (outcome.status == model::ItemStatus::Done && outcome.losses.empty())
            continue;
        if (++lines > kLinesMax)
            return all + QStringLiteral("...\n");
        all += QStringLiteral("%1 op %2 '%3' -> '%4'")
                   .arg(nameOf(outcome.status))
                   .arg(int(outcome.op))
                   .arg(show(outcome.source.path().bytes()), show(outcome.target.path().bytes()));
        if (outcome.error)
            all += QStringLiteral(" %1").arg(words(*outcome.error));
        if (outcome.status == model::ItemStatus::Skipped)
            all += QStringLiteral(" reason %1").arg(int(outcome.skipReason));
        for (const model::Loss &loss : outcome.losses)
            all += QStringLiteral(" loss %1 errno %2 %3%4")
                       .arg(int(loss.kind))
                       .arg(loss.code)
                       .arg(show(loss.detail), loss.unsupported ? QStringLiteral(" (unsupported)") : QString());
        all += QLatin1Char('\n');
    }
    return all;
}

class LiveJob::Private
{
public:
    [[nodiscard]] std::shared_ptr<const model::QueueSnapshot> queue() { return core->snapshot(); }

    /// Answers what is newly asked.
    void attend()
    {
        const std::shared_ptr<const model::QueueSnapshot> queue = this->queue();
        for (const auto &question : *queue->questions) {
            if (!seen.insert(question->id.value).second)
                continue;
            asked.push_back(*question);
            if (!setup.answerer)
                continue;
            if (const std::optional<Reply> reply = setup.answerer(*question))
                core->answer(question->id, reply->answer, reply->scope);
        }
    }

    RunSetup setup;
    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    std::unique_ptr<FerryCore> core;
    JobId id;
    std::set<std::uint64_t> seen;
    std::vector<model::Question> asked;
};

LiveJob::LiveJob(model::Request request, RunSetup setup, bool paused)
    : d(std::make_unique<Private>())
{
    d->setup = std::move(setup);
    CoreSettings settings;
    settings.ops = d->setup.ops;
    settings.resultsFolder = d->setup.resultsFolder;
    d->core = std::make_unique<FerryCore>(std::move(settings));
    d->id = d->core->submit(std::move(request), {d->sink}, paused);
}

LiveJob::~LiveJob() = default;

void LiveJob::pause()
{
    d->core->pause(d->id);
}

void LiveJob::resume()
{
    d->core->resume(d->id);
}

void LiveJob::cancel()
{
    d->core->cancel(d->id);
}

void LiveJob::setLimit(ByteRate limit)
{
    d->core->setLimit(d->id, limit);
}

void LiveJob::setVerification(model::Verification verification)
{
    d->core->setVerification(d->id, verification);
}

void LiveJob::setPriority(model::Priority priority)
{
    d->core->setPriority(d->id, priority);
}

void LiveJob::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    d->core->answer(question, answer, scope);
}

model::JobSnapshot LiveJob::snapshot() const
{
    const auto job = d->queue()->job(d->id);
    return job ? *job : model::JobSnapshot();
}

std::vector<model::Question> LiveJob::questions() const
{
    std::vector<model::Question> questions;
    const std::shared_ptr<const model::QueueSnapshot> queue = d->queue(); // a range does not keep alive what it is a part of
    for (const auto &question : *queue->questions)
        questions.push_back(*question);
    return questions;
}

std::vector<model::Outcome> LiveJob::outcomes() const
{
    return d->sink->outcomes();
}

bool LiveJob::waitUntil(const std::function<bool(const model::JobSnapshot &)> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (true) {
        d->attend();
        if (condition(snapshot()))
            return true;
        if (timer.elapsed() > std::chrono::milliseconds(d->setup.deadline).count())
            return false;
        std::this_thread::sleep_for(kGlance);
    }
}

bool LiveJob::waitForState(model::JobState state)
{
    return waitUntil([state](const model::JobSnapshot &job) { return job.state == state; });
}

JobRun LiveJob::finish()
{
    JobRun run;
    run.ended = waitUntil([this](const model::JobSnapshot &) { return d->sink->waitForFinish(kGlance); });
    run.outcomes = d->sink->outcomes();
    run.job = d->sink->job().value_or(snapshot());
    run.questions = d->asked;
    return run;
}

JobRun runJob(model::Request request, RunSetup setup)
{
    LiveJob job(std::move(request), std::move(setup));
    return job.finish();
}

model::Request copyRequest(std::vector<Path> sources, Path destination, model::Options options)
{
    return {model::JobKind::Copy, std::move(sources), std::move(destination), options};
}

model::Request moveRequest(std::vector<Path> sources, Path destination, model::Options options)
{
    return {model::JobKind::Move, std::move(sources), std::move(destination), options};
}

model::Request verifyRequest(std::vector<Path> sources, Path destination, model::Options options)
{
    return {model::JobKind::Verify, std::move(sources), std::move(destination), options};
}

model::Request checkRequest(std::vector<Path> lists, model::Options options)
{
    return {model::JobKind::Check, std::move(lists), {}, options};
}

model::Request deleteRequest(std::vector<Path> sources, model::Options options)
{
    return {model::JobKind::Delete, std::move(sources), {}, options};
}

model::Request trashRequest(std::vector<Path> sources, model::Options options)
{
    return {model::JobKind::Trash, std::move(sources), {}, options};
}

QString nameOf(model::JobState state)
{
    switch (state) {
    case model::JobState::Waiting:
        return QStringLiteral("Waiting");
    case model::JobState::Running:
        return QStringLiteral("Running");
    case model::JobState::Flushing:
        return QStringLiteral("Flushing");
    case model::JobState::Paused:
        return QStringLiteral("Paused");
    case model::JobState::NeedsAnswer:
        return QStringLiteral("NeedsAnswer");
    case model::JobState::Cancelling:
        return QStringLiteral("Cancelling");
    case model::JobState::Done:
        return QStringLiteral("Done");
    case model::JobState::DoneWithProblems:
        return QStringLiteral("DoneWithProblems");
    case model::JobState::Cancelled:
        return QStringLiteral("Cancelled");
    case model::JobState::Failed:
        return QStringLiteral("Failed");
    case model::JobState::Interrupted:
        return QStringLiteral("Interrupted");
    }
    return QStringLiteral("?");
}

QString nameOf(model::ItemStatus status)
{
    switch (status) {
    case model::ItemStatus::Done:
        return QStringLiteral("Done");
    case model::ItemStatus::Lossy:
        return QStringLiteral("Lossy");
    case model::ItemStatus::Skipped:
        return QStringLiteral("Skipped");
    case model::ItemStatus::Failed:
        return QStringLiteral("Failed");
    case model::ItemStatus::Planned:
        return QStringLiteral("Planned");
    }
    return QStringLiteral("?");
}

} // namespace ferry::test
