// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/job_run.h"

#include "core/async/worker_lanes.h"
#include "core/base/clock.h"
#include "core/base/safe_text.h"
#include "core/ferry_core.h"
#include "core/jobs/job_queue.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <future>
#include <set>

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

/// What FerryCore is, on calls of the test's choice.
class QueueOnCalls
{
public:
    explicit QueueOnCalls(std::shared_ptr<fs::FsOps> ops)
        : m_ops(std::move(ops))
    {
        m_thread.setObjectName(QStringLiteral("test core"));
        m_place.moveToThread(&m_thread);
        m_thread.start();
        call([this] { m_parts = std::make_unique<Parts>(*this); });
    }
    ~QueueOnCalls()
    {
        std::promise<void> ended;
        call([this, &ended] {
            auto ending = end(this, &ended);
            (void)ending;
        });
        ended.get_future().get();
        call([this] { m_parts.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    QueueOnCalls(const QueueOnCalls &) = delete;
    QueueOnCalls &operator=(const QueueOnCalls &) = delete;

    JobId submit(model::Request request, std::vector<std::shared_ptr<store::OutcomeSink>> sinks, bool paused)
    {
        call([&] { m_parts->queue.submit(JobId {1}, std::move(request), std::move(sinks), paused); });
        return JobId {1};
    }
    // Hooks call these on threads of the core, which must not wait for each other.
    void pause(JobId job)
    {
        post([this, job] { m_parts->queue.pause(job); });
    }
    void resume(JobId job)
    {
        post([this, job] { m_parts->queue.resume(job); });
    }
    void cancel(JobId job)
    {
        post([this, job] { m_parts->queue.cancel(job); });
    }
    void setLimit(JobId job, ByteRate limit)
    {
        post([this, job, limit] { m_parts->queue.setLimit(job, limit); });
    }
    void answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
    {
        post([this, question, answer, scope] { m_parts->queue.answer(question, answer, scope); });
    }
    [[nodiscard]] std::shared_ptr<const model::QueueSnapshot> snapshot() const
    {
        std::lock_guard lock(m_mutex);
        return m_snapshot;
    }

private:
    struct Parts {
        explicit Parts(QueueOnCalls &owner)
            : queue({.ops = *owner.m_ops, .clock = clock, .lanes = lanes, .resultsFolder = {}},
                    {.published =
                         [&owner](std::shared_ptr<const model::QueueSnapshot> snapshot) {
                             std::lock_guard lock(owner.m_mutex);
                             owner.m_snapshot = std::move(snapshot);
                         },
                     .changed = [] {},
                     .asked = [](QuestionId) {},
                     .finished = [](JobId) {}})
        {
        }

        SystemClock clock;
        async::WorkerLanes lanes;
        jobs::JobQueue queue;
    };

    template <typename Act>
    void post(Act act)
    {
        QMetaObject::invokeMethod(&m_place, std::move(act), Qt::QueuedConnection);
    }
    template <typename Act>
    void call(Act act)
    {
        QMetaObject::invokeMethod(&m_place, std::move(act), Qt::BlockingQueuedConnection);
    }
    static async::Task<void> end(QueueOnCalls *self, std::promise<void> *ended)
    {
        const std::vector<std::string> left = co_await self->m_parts->queue.shutDown(std::chrono::seconds(60));
        if (!left.empty())
            qFatal("the test's queue did not end: %s", left.front().c_str());
        ended->set_value();
    }

    std::shared_ptr<fs::FsOps> m_ops;
    mutable std::mutex m_mutex;
    std::shared_ptr<const model::QueueSnapshot> m_snapshot = std::make_shared<model::QueueSnapshot>();
    QThread m_thread;
    QObject m_place; ///< lives on m_thread
    std::unique_ptr<Parts> m_parts;
};

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
    /// Calls `act` with whichever core there is.
    template <typename Act>
    auto with(Act act)
    {
        return ownCalls ? act(*ownCalls) : act(*core);
    }
    [[nodiscard]] std::shared_ptr<const model::QueueSnapshot> queue()
    {
        return with([](auto &on) { return on.snapshot(); });
    }

    /// Answers what is newly asked.
    void attend()
    {
        const std::shared_ptr<const model::QueueSnapshot> queue = this->queue();
        for (const model::Question &question : queue->questions) {
            if (!seen.insert(question.id.value).second)
                continue;
            asked.push_back(question);
            if (!setup.answerer)
                continue;
            if (const std::optional<Reply> reply = setup.answerer(question))
                with([&](auto &on) { on.answer(question.id, reply->answer, reply->scope); });
        }
    }

    RunSetup setup;
    std::shared_ptr<RecordingSink> sink = std::make_shared<RecordingSink>();
    std::unique_ptr<FerryCore> core;
    std::unique_ptr<QueueOnCalls> ownCalls; ///< instead of core
    JobId id;
    std::set<std::uint64_t> seen;
    std::vector<model::Question> asked;
};

LiveJob::LiveJob(model::Request request, RunSetup setup, bool paused)
    : d(std::make_unique<Private>())
{
    d->setup = std::move(setup);
    if (d->setup.ops)
        d->ownCalls = std::make_unique<QueueOnCalls>(d->setup.ops);
    else
        d->core = std::make_unique<FerryCore>();
    d->id = d->with([&](auto &on) { return on.submit(std::move(request), {d->sink}, paused); });
}

LiveJob::~LiveJob() = default;

void LiveJob::pause()
{
    d->with([this](auto &on) { on.pause(d->id); });
}

void LiveJob::resume()
{
    d->with([this](auto &on) { on.resume(d->id); });
}

void LiveJob::cancel()
{
    d->with([this](auto &on) { on.cancel(d->id); });
}

void LiveJob::setLimit(ByteRate limit)
{
    d->with([&](auto &on) { on.setLimit(d->id, limit); });
}

void LiveJob::answer(QuestionId question, model::Answer answer, model::AnswerScope scope)
{
    d->with([&](auto &on) { on.answer(question, answer, scope); });
}

model::JobSnapshot LiveJob::snapshot() const
{
    const std::shared_ptr<const model::QueueSnapshot> queue = d->queue();
    for (const model::JobSnapshot &job : queue->jobs) {
        if (job.id == d->id)
            return job;
    }
    return {};
}

std::vector<model::Question> LiveJob::questions() const
{
    return d->queue()->questions;
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
        QThread::msleep(kGlance.count());
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
