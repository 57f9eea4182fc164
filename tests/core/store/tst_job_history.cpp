// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_history.h"

#include "core/fs/linux_ops.h"
#include "core/store/outcome_file.h"
#include "core/store/queue_store.h"
#include "tests/support/tree.h"

#include <QTest>

#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::store;
using namespace std::chrono_literals;

/// What the database and the folder of results say together.
class JobHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void knowsAJobFromBoth();
    void knowsAJobWithoutResults();
    void knowsResultsThatNoDatabaseKnows();
    void nothingThere_isNoError();
    void tellsWhatCannotBeRead();
    void findsAllSources();

private:
    [[nodiscard]] Path state() const { return m_tree->path("state"); }
    [[nodiscard]] Path results() const { return m_tree->path("results"); }
    [[nodiscard]] JobHistory read() { return readHistory(m_ops, state(), results()); }
    void keep(std::uint64_t id, const Path &results, WallTime ended);
    void writeResults(const char *name, std::int64_t seconds, const std::optional<JobSnapshot> &job);

    fs::LinuxOps m_ops;
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

void JobHistoryTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("state").folder("results");
}

void JobHistoryTest::keep(std::uint64_t id, const Path &results, WallTime ended)
{
    Result<Database> database = Database::open(m_ops, state());
    QVERIFY(database.has_value());
    StoredJob job;
    job.id = {id};
    Request request;
    request.kind = JobKind::Move;
    request.sources = {Path("/s/\xff"), Path("/s/2"), Path("/s/3")};
    request.destination = Path("/d");
    request.options.limit = {7};
    job.request = std::make_shared<const Request>(std::move(request));
    job.submitted = WallTime(1us);
    job.progress.state = JobState::DoneWithProblems;
    job.progress.ended = ended;
    job.progress.tally = {.done = 2, .failed = 1};
    job.progress.results = results;
    job.progress.standing.priority = Priority::Background;
    job.progress.standing.limit = ByteRate {0};
    QVERIFY(QueueStore(*database).add(job).has_value());
}

void JobHistoryTest::writeResults(const char *name, std::int64_t seconds, const std::optional<JobSnapshot> &job)
{
    const Path path = results().child(name);
    {
        const auto file = OutcomeFile::create(path);
        QVERIFY(file.has_value());
        Outcome outcome;
        outcome.source = {nullptr, "/s/1"};
        (*file)->record(outcome);
        if (job)
            (*file)->finish(*job);
    }
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, path.c_str(), times, 0), 0);
}

void JobHistoryTest::knowsAJobFromBoth()
{
    writeResults("1.jsonl", 1'790'000'000, {});
    keep(7, results().child("1.jsonl"), WallTime(5s));
    const JobHistory history = read();
    QVERIFY(!history.error);
    QCOMPARE(history.jobs.size(), std::size_t(1));
    const LoggedJob &job = history.jobs.front();
    QVERIFY(job.hasResults);
    QCOMPARE(job.results, results().child("1.jsonl"));
    QVERIFY(job.changed == (Timestamp {1'790'000'000, 0}));
    QVERIFY(job.job);
    QCOMPARE(job.job->id.value, std::uint64_t(7));
    QCOMPARE(job.job->request->kind, JobKind::Move);
    QCOMPARE(job.job->request->sources, std::vector<Path>({Path("/s/\xff")}));
    QCOMPARE(job.sourceCount, std::uint64_t(3));
    QCOMPARE(job.job->state, JobState::DoneWithProblems);
    QCOMPARE(job.job->tally.failed, std::uint64_t(1));
    QCOMPARE(job.job->priority, Priority::Background); // as it was at its end
    QCOMPARE(job.job->limit.perSecond, std::uint64_t(0));
}

void JobHistoryTest::knowsAJobWithoutResults()
{
    writeResults("1.jsonl", 1'790'000'000, {});
    keep(1, {}, WallTime(1'790'000'001s));
    keep(2, results().child("gone.jsonl"), WallTime(1'790'000'002s));
    const JobHistory history = read();
    QCOMPARE(history.jobs.size(), std::size_t(3));
    QVERIFY2(!history.jobs[0].hasResults && !history.jobs[0].results.isEmpty(), "newest first");
    QVERIFY(history.jobs[0].changed == (Timestamp {1'790'000'002, 0}));
    QVERIFY(!history.jobs[1].hasResults && history.jobs[1].results.isEmpty());
    QVERIFY(history.jobs[2].hasResults);
}

void JobHistoryTest::knowsResultsThatNoDatabaseKnows()
{
    JobSnapshot ended;
    Request request;
    request.kind = JobKind::Trash;
    ended.request = std::make_shared<const Request>(request);
    ended.state = JobState::Cancelled;
    ended.tally = {.done = 4, .lossy = 1, .skipped = 2, .failed = 3, .unsupported = 0, .differing = 2, .extra = 1};
    writeResults("ended.jsonl", 2, ended);
    writeResults("cut.jsonl", 1, {});
    m_tree->file("results/.hidden", "x").folder("results/folder");
    const JobHistory history = readHistory(m_ops, {}, results());
    QCOMPARE(history.jobs.size(), std::size_t(2));
    QVERIFY(history.jobs[0].job);
    QVERIFY(!history.jobs[0].job->id.isValid());
    QCOMPARE(history.jobs[0].job->request->kind, JobKind::Trash);
    QCOMPARE(history.jobs[0].job->state, JobState::Cancelled);
    QCOMPARE(history.jobs[0].job->tally, ended.tally);
    QVERIFY2(!history.jobs[1].job, "nothing says how it ended");
}

void JobHistoryTest::nothingThere_isNoError()
{
    const JobHistory empty = read();
    QVERIFY(empty.jobs.empty() && !empty.error);
    const JobHistory none = readHistory(m_ops, m_tree->path("no"), m_tree->path("nowhere"));
    QVERIFY(none.jobs.empty() && !none.error);
}

void JobHistoryTest::tellsWhatCannotBeRead()
{
    m_tree->file("state/ferry.db", "no database at all, but long enough to be looked at as if it were one");
    writeResults("1.jsonl", 1, {});
    const JobHistory history = read();
    QVERIFY(history.error);
    QCOMPARE(history.error->kind, ErrorKind::Corrupt);
    QVERIFY2(history.jobs.size() == 1, "what can be read is there all the same");
    m_tree->file("flat", "");
    const JobHistory flat = readHistory(m_ops, {}, m_tree->path("flat"));
    QVERIFY(flat.error);
    QCOMPARE(flat.error->path, m_tree->path("flat"));
}

void JobHistoryTest::findsAllSources()
{
    keep(3, {}, WallTime(5s));
    const Result<StoredJob> job = readStoredJob(m_ops, state(), {3});
    QVERIFY(job.has_value());
    QCOMPARE(job->request->sources.size(), std::size_t(3));
    const Result<StoredJob> none = readStoredJob(m_ops, state(), {4});
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(JobHistoryTest)
#include "tst_job_history.moc"
