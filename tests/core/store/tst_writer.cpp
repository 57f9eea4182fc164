// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"
#include "tests/support/await.h"
#include "tests/support/child.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QTest>

#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <semaphore>
#include <string_view>

using namespace ferry;
using namespace ferry::store;
using namespace ferry::test;
using namespace std::chrono_literals;

namespace {

constexpr int kKills = 60;
constexpr WriterLimits kQuick {.groupDelay = 5ms, .retryFirst = 5ms, .retryMost = 20ms};
constexpr WriterLimits kNever {.groupDelay = 10min, .retryFirst = 10min};

Result<void> run(Database &database, const char *sql, const QVariantList &values = {})
{
    const Result<Rows> done = database.run(sql, values);
    if (!done)
        return Failure(done.error());
    return {};
}

Result<void> makeTable(Database &database)
{
    return run(database, "CREATE TABLE IF NOT EXISTS tried (number INTEGER PRIMARY KEY)");
}

Writer::Write add(qint64 number)
{
    return [number](Database &database) { return run(database, "INSERT INTO tried VALUES (?)", {number}); };
}

/// The numbers written, as somebody else sees them: "1,2,3".
std::string seen(const Path &folder)
{
    fs::LinuxOps ops;
    auto database = Database::openForReading(ops, folder);
    if (!database)
        return "not readable";
    auto rows = database->run("SELECT group_concat(number) FROM (SELECT number FROM tried ORDER BY rowid)");
    return rows && rows->next().value_or(false) ? rows->bytes(0) : "no rows";
}

/// A writer on a folder of its own, and what it told.
struct Place {
    explicit Place(WriterLimits limits = {}, fs::FsOps *given = nullptr)
    {
        auto opened
            = Writer::open(given ? *given : ops, temp.path(), [this](const Error &error) { told.push_back(error); }, makeTable, limits);
        if (opened)
            writer = *std::move(opened);
    }

    fs::LinuxOps ops;
    TempFolder temp;
    std::vector<Error> told;
    std::unique_ptr<Writer> writer;
};

/// A write that lasts until it is let go.
struct Gate {
    std::binary_semaphore begun {0};
    std::binary_semaphore open {0};

    Writer::Write write()
    {
        return [this](Database &) -> Result<void> {
            begun.release();
            open.acquire();
            return {};
        };
    }
};

int writeUntilKilled(const char *folder)
{
    fs::LinuxOps ops;
    qint64 next = 0;
    const auto first = [&next](Database &database) -> Result<void> {
        const Result<void> made = makeTable(database);
        Result<Rows> rows = database.run("SELECT count(*) FROM tried");
        if (!made || !rows || !rows->next().value_or(false))
            return Failure(Error::of(ErrorKind::Internal));
        next = rows->number(0);
        return {};
    };
    const auto writer = Writer::open(ops, Path(folder), {}, first, {.groupDelay = 1ms});
    if (!writer)
        return 1;
    for (;;) {
        for (int i = 0; i < 10; ++i) {
            if (!(*writer)->post(add(next++), i == 5 ? Urgency::Durable : Urgency::Grouped))
                return 1;
        }
        if (!await((*writer)->flush()))
            return 1;
        std::printf("%lld\n", static_cast<long long>(next));
        std::fflush(stdout);
    }
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)whyNoMounts(); } // before any thread

    void writesInOrder_andSaysWhenItIsDone()
    {
        Place place(kNever);
        QVERIFY(place.writer);
        for (const int number : {3, 1, 2})
            QVERIFY(place.writer->post(add(number)));
        QVERIFY(place.writer->post([](Database &database) { return run(database, "DELETE FROM tried WHERE number = 1"); }));
        QVERIFY(await(place.writer->flush()));
        QCOMPARE(seen(place.temp.path()), std::string("2,3"));
        QVERIFY(await(place.writer->flush())); // with nothing to do
        QVERIFY(place.told.empty());
    }

    void writesWithoutBeingAsked_afterAMoment()
    {
        Place place(kQuick);
        QVERIFY(place.writer->post(add(1)));
        QTRY_COMPARE(seen(place.temp.path()), std::string("1"));
    }

    void groupSharesATransaction()
    {
        Place place({.groupMax = 3, .groupDelay = 10min});
        std::vector<std::string> before;
        for (int number = 0; number < 7; ++number) {
            QVERIFY(place.writer->post([number, &before, &place](Database &database) {
                before.push_back(seen(place.temp.path()));
                return add(number)(database);
            }));
        }
        QVERIFY(await(place.writer->flush()));
        const std::vector<std::string> expected {"", "", "", "0,1,2", "0,1,2", "0,1,2", "0,1,2,3,4,5"};
        QVERIFY(before == expected);
    }

    void fullGroupWaitsForNobody()
    {
        Place place({.groupMax = 3, .groupDelay = 10min});
        for (int number = 0; number < 3; ++number)
            QVERIFY(place.writer->post(add(number)));
        QTRY_COMPARE(seen(place.temp.path()), std::string("0,1,2"));
    }

    void durableWriteIsFlushedAtOnce_othersWhenAsked()
    {
        FaultOps ops;
        const Calls flushes = callsOf({Call::FlushFile});
        Place place(kNever, &ops);
        const std::uint64_t opened = ops.count(flushes);
        QVERIFY(place.writer->post(add(1)));
        QVERIFY(place.writer->post(add(2), Urgency::Durable));
        QTRY_VERIFY(ops.count(flushes) > opened);
        QCOMPARE(seen(place.temp.path()), std::string("1,2"));
        QVERIFY(await(place.writer->flush()));
        const std::uint64_t before = ops.count(flushes);
        QVERIFY(await(place.writer->flush()));
        QCOMPARE(ops.count(flushes), before); // nothing new to flush
        QVERIFY(place.writer->post(add(3)));
        QVERIFY(await(place.writer->flush()));
        QVERIFY(ops.count(flushes) > before);
    }

    void groupedWritesAreNotFlushed()
    {
        FaultOps ops;
        Place place(kQuick, &ops);
        const std::uint64_t before = ops.count(callsOf({Call::FlushFile}));
        QVERIFY(place.writer->post(add(1)));
        QTRY_COMPARE(seen(place.temp.path()), std::string("1"));
        QVERIFY(place.writer->close());
        QCOMPARE(ops.count(callsOf({Call::FlushFile})), before);
    }

    void tellsThatItHasNoRoom()
    {
        Place place({.groupDelay = 0ms, .queueMax = 3});
        Gate gate;
        QVERIFY(place.writer->post(gate.write()));
        gate.begun.acquire();
        for (int number = 0; number < 3; ++number) {
            QVERIFY(place.writer->hasRoom());
            QVERIFY(place.writer->post(add(number)));
        }
        QVERIFY(!place.writer->hasRoom());
        QVERIFY(!place.writer->post(add(3)));
        gate.open.release();
        QVERIFY(await(place.writer->flush()));
        QVERIFY(place.writer->hasRoom());
        QCOMPARE(seen(place.temp.path()), std::string("0,1,2"));
    }

    void replacesWhatNobodyNeedsAnyMore()
    {
        Place place({.groupDelay = 0ms, .queueMax = 3});
        Gate gate;
        QVERIFY(place.writer->post(gate.write()));
        gate.begun.acquire();
        QVERIFY(place.writer->post(add(1), Urgency::Grouped, 7));
        QVERIFY(place.writer->post(add(2), Urgency::Grouped, 8));
        QVERIFY(place.writer->post(add(3)));
        for (int number = 10; number < 20; ++number)
            QVERIFY(place.writer->post(add(number), Urgency::Grouped, 7)); // needs no room of its own
        gate.open.release();
        QVERIFY(await(place.writer->flush()));
        QCOMPARE(seen(place.temp.path()), std::string("2,3,19"));
    }

    void writeThatFailsIsLeftOutAndTold_othersGoOn()
    {
        Place place(kNever);
        for (const int number : {1, 2, 2, 3})
            QVERIFY(place.writer->post(add(number)));
        const auto flushed = await(place.writer->flush());
        QVERIFY(!flushed);
        QVERIFY(flushed.error().kind == ErrorKind::Internal);
        QTRY_COMPARE(place.told.size(), std::size_t(1));
        QVERIFY(place.told.front().kind == ErrorKind::Internal);
        QCOMPARE(seen(place.temp.path()), std::string("1,2,3"));
        QVERIFY(await(place.writer->flush()));
        QVERIFY(place.writer->close());
    }

    void triesAgainWhatMayPass_andTellsItOnce()
    {
        Place place(kQuick);
        std::atomic<bool> full {true};
        std::atomic<int> tries {0};
        QVERIFY(place.writer->post(add(1)));
        QVERIFY(place.writer->post([&](Database &) -> Result<void> {
            ++tries;
            return full ? Result<void>(Failure(Error::of(ErrorKind::NoSpace))) : Result<void>();
        }));
        QVERIFY(place.writer->post(add(2)));
        const auto flushed = await(place.writer->flush());
        QVERIFY(!flushed);
        QVERIFY(flushed.error().kind == ErrorKind::NoSpace);
        QTRY_VERIFY(tries > 5);
        QCOMPARE(seen(place.temp.path()), std::string()); // a group is whole or not there
        QCOMPARE(place.told.size(), std::size_t(1));
        full = false;
        QTRY_COMPARE(seen(place.temp.path()), std::string("1,2"));
        QVERIFY(await(place.writer->flush()));
        full = true;
        QVERIFY(place.writer->post([](Database &) -> Result<void> { return Failure(Error::of(ErrorKind::Busy)); }));
        QTRY_COMPARE(place.told.size(), std::size_t(2));
        const auto closed = place.writer->close();
        QVERIFY(!closed);
        QVERIFY(closed.error().kind == ErrorKind::Busy);
    }

    void fullDiskLosesNothing()
    {
        QString why;
        const auto mount = Mount::tmpfs(why, 1 << 20);
        if (!mount)
            QSKIP(qPrintable(why));
        fs::LinuxOps ops;
        std::vector<Error> told;
        auto opened = Writer::open(ops, mount->child("ferry"), [&](const Error &error) { told.push_back(error); }, makeTable, kQuick);
        QVERIFY(opened);
        Writer &writer = **opened;
        const std::string block(64 * 1024, 'x');
        FILE *file = std::fopen(mount->child("filler").c_str(), "w");
        while (std::fwrite(block.data(), 1, block.size(), file) == block.size()) { }
        std::fclose(file);
        qint64 last = 0;
        Result<void> flushed;
        while (flushed && last < 100'000) {
            for (int i = 0; i < 100; ++i)
                QVERIFY(writer.post(add(++last)));
            flushed = await(writer.flush());
        }
        QVERIFY(!flushed);
        QVERIFY(flushed.error().kind == ErrorKind::NoSpace);
        QTRY_COMPARE(told.size(), std::size_t(1));
        QVERIFY(told.front().kind == ErrorKind::NoSpace);
        QCOMPARE(::unlink(mount->child("filler").c_str()), 0);
        QVERIFY(await(writer.flush()));
        QVERIFY(writer.close());
        auto database = Database::openForReading(ops, mount->child("ferry"));
        auto rows = database->run("SELECT count(*) FROM tried");
        QVERIFY(rows->next().value());
        QCOMPARE(rows->number(0), last);
    }

    void flushThatFailsIsTold()
    {
        FaultOps ops;
        Place place(kNever, &ops);
        ops.failFrom(1, EIO, callsOf({Call::FlushFile}));
        QVERIFY(place.writer->post(add(1)));
        const auto flushed = await(place.writer->flush());
        QVERIFY(!flushed);
        QVERIFY(flushed.error().kind == ErrorKind::Io);
        QVERIFY(flushed.error().op == FsOp::Flush);
        QTRY_COMPARE(place.told.size(), std::size_t(1));
    }

    void closingWritesWhatWaits()
    {
        Place place({.groupMax = 2, .groupDelay = 10min});
        for (int number = 0; number < 5; ++number)
            QVERIFY(place.writer->post(add(number)));
        QVERIFY(place.writer->close());
        QCOMPARE(seen(place.temp.path()), std::string("0,1,2,3,4"));
        QVERIFY(!place.writer->post(add(5)));
        QVERIFY(await(place.writer->flush()).error().kind == ErrorKind::Gone);
        QVERIFY(place.writer->close());
    }

    void closingTellsWhatIsLost_andWritesTheRest()
    {
        Place place({.groupMax = 1, .groupDelay = 10min, .retryFirst = 10min});
        QVERIFY(place.writer->post([](Database &) -> Result<void> { return Failure(Error::of(ErrorKind::NoSpace)); }));
        QVERIFY(place.writer->post(add(1)));
        const auto closed = place.writer->close();
        QVERIFY(!closed);
        QVERIFY(closed.error().kind == ErrorKind::NoSpace);
        QCOMPARE(seen(place.temp.path()), std::string("1"));
    }

    void nobodyIsToldAfterItsEnd()
    {
        Place place(kNever);
        QVERIFY(place.writer->post([](Database &) -> Result<void> { return Failure(Error::of(ErrorKind::Changed)); }));
        place.writer.reset();
        QCoreApplication::processEvents();
        QVERIFY(place.told.empty());
    }

    void flushIsAnsweredWhenItCloses()
    {
        Place place(kNever);
        QVERIFY(place.writer->post(add(1)));
        auto flushing = place.writer->flush();
        place.writer.reset();
        QVERIFY(await(std::move(flushing)));
    }

    void saysWhyItCannotBegin()
    {
        Place place;
        const auto second = Writer::open(place.ops, place.temp.path(), {});
        QVERIFY(!second);
        QVERIFY(second.error().kind == ErrorKind::Busy);
        const TempFolder temp;
        const auto refused
            = Writer::open(place.ops, temp.path(), {}, [](Database &) -> Result<void> { return Failure(Error::of(ErrorKind::Changed)); });
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Changed);
        QVERIFY(Database::open(place.ops, temp.path())); // its lock is gone with it
    }

    void killedAtAnyMoment_keepsWhatWasFlushed()
    {
        const TempFolder temp;
        fs::LinuxOps ops;
        qint64 said = 0;
        for (int kill = 0; kill < kKills; ++kill) {
            Child child(QStringLiteral("write"), temp.path().bytes());
            QVERIFY(child.isRunning());
            for (int line = 0; line <= kill % 5; ++line)
                said = child.line().value_or("-1").toLongLong();
            QVERIFY(said >= 0);
            QTest::qSleep(kill % 4);
            for (const QByteArray &line : child.kill())
                said = line.toLongLong();
            auto database = Database::open(ops, temp.path());
            QVERIFY(database);
            QVERIFY(!database->setAside());
            auto rows = database->run("SELECT count(*), max(number) FROM tried");
            QVERIFY(rows && rows->next().value_or(false));
            QVERIFY2(rows->number(0) >= said && rows->number(0) <= said + 10, qPrintable(QString::number(rows->number(0))));
            QCOMPARE(rows->number(1), rows->number(0) - 1);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "write")
        return writeUntilKilled(argv[2]);
    TestWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_writer.moc"
