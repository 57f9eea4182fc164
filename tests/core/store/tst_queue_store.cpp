// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/linux_ops.h"
#include "core/store/queue_store.h"
#include "tests/support/child.h"
#include "tests/support/tree.h"

#include <QTest>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <list>
#include <random>
#include <string_view>

using namespace ferry;
using namespace ferry::model;
using namespace ferry::store;
using namespace ferry::test;
using namespace std::chrono_literals;

namespace {

constexpr int kKills = 60;

StoredJob jobOf(std::uint64_t id, JobKind kind = JobKind::Copy)
{
    StoredJob job;
    job.id = {id};
    Request request;
    request.kind = kind;
    request.sources = {Path("/s/" + std::to_string(id)), Path("/s/\xFF\n")};
    request.destination = Path("/d/\xFE");
    request.options.onFile = FileConflict::Overwrite;
    job.request = std::make_shared<const Request>(std::move(request));
    job.submitted = WallTime(1'790'000'000'123'456us);
    return job;
}

JobProgress fullProgress()
{
    return {.state = JobState::DoneWithProblems,
            .forced = true,
            .started = WallTime(1us),
            .ended = WallTime(-2us),
            .worked = 345ms,
            .found = {6, 7},
            .foundIsFinal = true,
            .bytesHandled = 8,
            .bytesCopied = 9,
            .bytesFlushed = 10,
            .tally
            = {.done = 11, .lossy = 12, .skipped = 13, .failed = 14, .unsupported = 15, .keptBoth = 16, .differing = 17, .extra = 18},
            .error = Error {ErrorKind::Io, FsOp::Flush, EIO, Path("/d/\xFF")},
            .logError = Error {ErrorKind::NoSpace, FsOp::Write, ENOSPC, Path("/log")},
            .journal = "1.\xFF",
            .results = Path("/results/\xFF"),
            .standing = {.answers = {{QuestionKind::FileExists, Answer::KeepBoth}},
                         .policies = {},
                         .verification = Verification::ReadBack,
                         .limit = ByteRate {7},
                         .priority = Priority::Background}};
}

bool isEqual(const std::optional<Error> &a, const std::optional<Error> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->kind == b->kind && a->op == b->op && a->code == b->code && a->path == b->path));
}

bool isEqual(const JobProgress &a, const JobProgress &b)
{
    return a.state == b.state && a.forced == b.forced && a.started == b.started && a.ended == b.ended && a.worked == b.worked
        && a.found == b.found && a.foundIsFinal == b.foundIsFinal && a.bytesHandled == b.bytesHandled && a.bytesCopied == b.bytesCopied
        && a.bytesFlushed == b.bytesFlushed && a.tally == b.tally && isEqual(a.error, b.error) && isEqual(a.logError, b.logError)
        && a.journal == b.journal && a.results == b.results && a.standing == b.standing;
}

std::vector<std::uint64_t> idsOf(const Result<StoredJobs> &stored)
{
    std::vector<std::uint64_t> ids;
    if (stored) {
        for (const StoredJob &job : stored->jobs)
            ids.push_back(job.id.value);
    }
    return ids;
}

using Ids = std::vector<std::uint64_t>;

/// What a queue goes through, the same for the same number of steps.
class Life
{
public:
    /// The next step, on `store` if there is one, and in mind.
    Result<void> step(QueueStore *store)
    {
        const std::uint64_t choice = m_random() % 10;
        const std::size_t at = m_ids.empty() ? 0 : m_random() % m_ids.size();
        if (choice < 4 || m_ids.empty()) {
            m_ids.push_back(++m_lastId);
            return store ? store->add(jobOf(m_lastId)) : Result<void>();
        }
        const JobId job {*std::next(m_ids.begin(), std::ptrdiff_t(at))};
        if (choice < 6) {
            m_ids.erase(std::next(m_ids.begin(), std::ptrdiff_t(at)));
            return !store ? Result<void>() : choice == 4 ? store->takeOff(job) : store->forget(job);
        }
        if (choice < 8) {
            m_ids.remove(job.value);
            m_ids.push_front(job.value);
            return store ? store->setOrder({job}) : Result<void>();
        }
        return store ? store->update(job, fullProgress()) : Result<void>();
    }
    [[nodiscard]] Ids ids() const { return {m_ids.begin(), m_ids.end()}; }

private:
    std::mt19937_64 m_random {7};
    std::list<std::uint64_t> m_ids;
    std::uint64_t m_lastId = 0;
};

int liveUntilKilled(const char *argument)
{
    // "<steps that are done> <folder>"
    const std::string_view both(argument);
    const std::size_t space = both.find(' ');
    fs::LinuxOps ops;
    auto database = Database::open(ops, Path(std::string(both.substr(space + 1))));
    if (!database)
        return 1;
    QueueStore store(*database);
    Life life;
    for (long long step = 0, done = std::atoll(argument);; ++step) {
        if (!life.step(step < done ? nullptr : &store))
            return 1;
        if (step >= done) {
            std::printf("%lld\n", step + 1);
            std::fflush(stdout);
        }
    }
}

} // namespace

class TestQueueStore : public QObject
{
    Q_OBJECT

    fs::LinuxOps m_ops;
    std::unique_ptr<TempFolder> m_temp;
    std::optional<Database> m_database;

    QueueStore store() { return QueueStore(*m_database); }
    void reopen()
    {
        m_database.reset();
        auto opened = Database::open(m_ops, m_temp->path());
        QVERIFY(opened);
        m_database.emplace(*std::move(opened));
    }
    void run(const char *sql) { QVERIFY2(m_database->run(sql), sql); }

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_temp = std::make_unique<TempFolder>();
        reopen();
    }
    void cleanup()
    {
        m_database.reset();
        m_temp.reset();
    }

    void jobsComeBackAsTheyWere()
    {
        StoredJob job = jobOf(3, JobKind::Move);
        job.progress = fullProgress();
        QVERIFY(store().add(job));
        QVERIFY(store().add(jobOf(4)));
        reopen();
        const auto stored = store().load();
        QCOMPARE(idsOf(stored), (Ids {3, 4}));
        QVERIFY(stored->refused.empty());
        const StoredJob &back = stored->jobs.front();
        QVERIFY(back.request->kind == JobKind::Move);
        QVERIFY(back.request->sources == job.request->sources);
        QVERIFY(back.request->destination == job.request->destination);
        QVERIFY(back.request->options.onFile == FileConflict::Overwrite);
        QVERIFY(back.submitted == job.submitted);
        QVERIFY(isEqual(back.progress, job.progress));
        QVERIFY(isEqual(stored->jobs.back().progress, JobProgress()));
    }

    void jobsOfAnOlderFerryComeBack()
    {
        StoredJob job = jobOf(3);
        job.progress = fullProgress();
        QVERIFY(store().add(job));
        run("ALTER TABLE job DROP COLUMN kept_both");
        run("ALTER TABLE job DROP COLUMN differing");
        run("ALTER TABLE job DROP COLUMN extra");
        run("PRAGMA user_version = 2");
        reopen();
        const auto stored = store().load();
        QCOMPARE(idsOf(stored), (Ids {3}));
        job.progress.tally.keptBoth = job.progress.tally.differing = job.progress.tally.extra = 0; // it did not count them
        QVERIFY(isEqual(stored->jobs.front().progress, job.progress));
        QVERIFY(store().update({3}, fullProgress()));
        QVERIFY(isEqual(store().load()->jobs.front().progress, fullProgress()));
    }

    void targetsOfPastJobsAreThoseThatWereWrittenTo()
    {
        std::uint64_t id = 0;
        const auto add = [&](JobKind kind, const char *to) {
            StoredJob job = jobOf(++id, kind);
            Request request = *job.request;
            request.destination = Path(to);
            job.request = std::make_shared<const Request>(std::move(request));
            QVERIFY(store().add(job));
        };
        add(JobKind::Copy, "/one");
        add(JobKind::Move, "/two\xFF");
        add(JobKind::Extract, "/three");
        add(JobKind::Verify, "/verified");
        add(JobKind::Compress, "/archive.zip");
        add(JobKind::Trash, "");
        add(JobKind::Copy, "/one");
        QVERIFY(store().takeOff({7}));
        add(JobKind::Extract, "/var/tmp/passing-on-1/1");
        using Targets = std::vector<Path>;
        QCOMPARE(store().recentTargets(2, "passing-on-").value(), (Targets {Path("/one"), Path("/three")}));
        QVERIFY(store().forget({8}));
        QCOMPARE(store().recentTargets(9).value(), (Targets {Path("/one"), Path("/three"), Path("/two\xFF")}));
        QCOMPARE(store().recentTargets(2).value(), (Targets {Path("/one"), Path("/three")}));
        QVERIFY(store().forget({3}));
        QCOMPARE(store().recentTargets(9).value(), (Targets {Path("/one"), Path("/two\xFF")}));
    }

    void requestsOfNothingAndOfMuchComeBack()
    {
        StoredJob none = jobOf(1);
        none.request = std::make_shared<const Request>(Request {.kind = JobKind::Delete, .sources = {}, .destination = {}, .options = {}});
        QVERIFY(store().add(none));
        StoredJob much = jobOf(2);
        Request request;
        for (int i = 0; i < 100'000; ++i)
            request.sources.emplace_back("/some/where/" + std::to_string(i));
        much.request = std::make_shared<const Request>(request);
        QVERIFY(store().add(much));
        const auto stored = store().load();
        QVERIFY(stored);
        QVERIFY(stored->jobs.front().request->sources.empty());
        QVERIFY(stored->jobs.front().request->destination.isEmpty());
        QVERIFY(stored->jobs.back().request->sources == request.sources);
    }

    void progressIsKept_andNothingElseTouched()
    {
        QVERIFY(store().add(jobOf(1)));
        QVERIFY(store().add(jobOf(2)));
        QVERIFY(store().update({1}, fullProgress()));
        QVERIFY(store().update({99}, fullProgress())); // not there
        const auto stored = store().load();
        QCOMPARE(idsOf(stored), (Ids {1, 2}));
        QVERIFY(isEqual(stored->jobs.front().progress, fullProgress()));
        QVERIFY(stored->jobs.front().request->sources == jobOf(1).request->sources);
        QVERIFY(isEqual(stored->jobs.back().progress, JobProgress()));
        QVERIFY(store().update({1}, JobProgress()));
        QVERIFY(isEqual(store().load()->jobs.front().progress, JobProgress()));
    }

    void requestOfAWaitingJobCanBeReplaced()
    {
        QVERIFY(store().add(jobOf(1)));
        QVERIFY(store().edit({1}, *jobOf(7, JobKind::Trash).request));
        QVERIFY(store().edit({99}, *jobOf(7).request)); // not there
        auto stored = store().load();
        QCOMPARE(idsOf(stored), Ids {1});
        QVERIFY(stored->jobs.front().request->kind == JobKind::Trash);
        QVERIFY(stored->jobs.front().request->sources == jobOf(7).request->sources);
        Options options;
        options.limit = {5};
        QVERIFY(store().setOptions({1}, options));
        stored = store().load();
        QCOMPARE(stored->jobs.front().request->options.limit.perSecond, 5u);
        QVERIFY(stored->jobs.front().request->options.onFile == FileConflict::Fail);
        QVERIFY(stored->jobs.front().request->sources == jobOf(7).request->sources);
    }

    void orderIsKept()
    {
        for (std::uint64_t id = 1; id <= 5; ++id)
            QVERIFY(store().add(jobOf(id)));
        QVERIFY(store().setOrder({{4}, {2}}));
        QCOMPARE(idsOf(store().load()), (Ids {4, 2, 1, 3, 5}));
        QVERIFY(store().setOrder({{5}, {99}}));
        QCOMPARE(idsOf(store().load()), (Ids {5, 4, 2, 1, 3}));
        QVERIFY(store().add(jobOf(6)));
        reopen();
        QCOMPARE(idsOf(store().load()), (Ids {5, 4, 2, 1, 3, 6}));
    }

    void takenOffTheListItStaysInTheLog_forgottenItDoesNot()
    {
        for (std::uint64_t id = 1; id <= 3; ++id)
            QVERIFY(store().add(jobOf(id)));
        QVERIFY(store().takeOff({1}));
        QVERIFY(store().forget({2}));
        QCOMPARE(idsOf(store().load()), Ids {3});
        auto rows = m_database->run("SELECT count(*), sum(id) FROM job JOIN request ON job = id");
        QVERIFY(rows->next().value());
        QCOMPARE(rows->number(0), 2);
        QCOMPARE(rows->number(1), 4);
        QVERIFY(store().setOrder({{1}, {3}})); // does not bring it back
        QCOMPARE(idsOf(store().load()), Ids {3});
    }

    void idsAreNotUsedTwice()
    {
        QCOMPARE(store().lastId()->value, 0u);
        QVERIFY(store().add(jobOf(7)));
        QVERIFY(store().add(jobOf(3)));
        QCOMPARE(store().lastId()->value, 7u);
        QVERIFY(store().forget({7}));
        reopen();
        QCOMPARE(store().lastId()->value, 7u);
        const auto again = store().add(jobOf(3));
        QVERIFY(!again);
        QVERIFY(again.error().kind == ErrorKind::Internal);
        QCOMPARE(idsOf(store().load()), Ids {3});
    }

    void jobOfALaterFerryIsRefused_othersAreNot_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *sql, ErrorKind kind) { QTest::newRow(sql) << QByteArray(sql) << int(kind); };
        row("UPDATE job SET state = 'later' WHERE id = 2", ErrorKind::Unsupported);
        row("UPDATE request SET kind = 'later' WHERE job = 2", ErrorKind::Unsupported);
        row("UPDATE request SET options = '{\"later\":1}' WHERE job = 2", ErrorKind::Unsupported);
        row("UPDATE job SET standing = '{\"file-exists\":\"later\"}' WHERE id = 2", ErrorKind::Unsupported);
        row("UPDATE request SET options = 'no' WHERE job = 2", ErrorKind::Corrupt);
        row("UPDATE job SET error = 'no' WHERE id = 2", ErrorKind::Corrupt);
    }
    void jobOfALaterFerryIsRefused_othersAreNot()
    {
        QFETCH(QByteArray, sql);
        for (std::uint64_t id = 1; id <= 3; ++id)
            QVERIFY(store().add(jobOf(id)));
        run(sql.constData());
        const auto stored = store().load();
        QCOMPARE(idsOf(stored), (Ids {1, 3}));
        QCOMPARE(stored->refused.size(), std::size_t(1));
        QCOMPARE(stored->refused.front().id.value, 2u);
        QTEST(int(stored->refused.front().error.kind), "kind");
        QCOMPARE(store().load()->refused.size(), std::size_t(1)); // and stays as it is
    }

    void addingIsWhole_orNotThere()
    {
        run("CREATE TRIGGER full BEFORE INSERT ON request BEGIN SELECT RAISE(ABORT, 'no'); END");
        QVERIFY(!store().add(jobOf(1)));
        QVERIFY(store().load()->jobs.empty());
        run("DROP TRIGGER full");
        QVERIFY(store().add(jobOf(1)));
    }

    void eachFailureIsTold()
    {
        QVERIFY(store().add(jobOf(1)));
        run("DROP TABLE request");
        QVERIFY(!store().add(jobOf(2)));
        QVERIFY(!store().edit({1}, *jobOf(1).request));
        QVERIFY(!store().setOptions({1}, {}));
        QVERIFY(!store().load());
        run("ALTER TABLE job RENAME TO gone");
        QVERIFY(!store().update({1}, {}));
        QVERIFY(!store().setOrder({{1}}));
        QVERIFY(!store().takeOff({1}));
        QVERIFY(!store().forget({1}));
    }

    void knowsWhatWasInterrupted()
    {
        JobProgress progress;
        QVERIFY(!progress.isInterrupted());
        progress.started = WallTime(1us);
        for (const JobState state :
             {JobState::Running, JobState::Flushing, JobState::Paused, JobState::NeedsAnswer, JobState::Cancelling}) {
            progress.state = state;
            QVERIFY(progress.isInterrupted());
        }
        for (const JobState state : {JobState::Done, JobState::DoneWithProblems, JobState::Cancelled, JobState::Failed}) {
            progress.state = state;
            QVERIFY(!progress.isInterrupted());
        }
    }

    void killedAtAnyMoment_isTheQueueAfterSomeStep()
    {
        m_database.reset();
        long long said = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            Child child(QStringLiteral("live"), std::to_string(said) + ' ' + m_temp->path().bytes());
            for (int line = 0; line < 3 + kill % 5; ++line)
                said = child.line().value_or("-1").toLongLong();
            QVERIFY(said > 0);
            QTest::qSleep(kill % 3);
            for (const QByteArray &line : child.kill())
                said = line.toLongLong();
            reopen();
            const Ids ids = idsOf(store().load());
            m_database.reset();
            Life life;
            for (long long step = 0; step < said; ++step)
                QVERIFY(life.step(nullptr));
            const bool isAsSaid = ids == life.ids();
            QVERIFY(life.step(nullptr)); // the next one may have been written and not yet said
            const bool isOneOn = ids == life.ids();
            QVERIFY(isAsSaid || isOneOn);
            said += isAsSaid ? 0 : 1;
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "live")
        return liveUntilKilled(argv[2]);
    TestQueueStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_queue_store.moc"
