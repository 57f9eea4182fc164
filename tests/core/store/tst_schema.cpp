// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/linux_ops.h"
#include "core/store/schema.h"
#include "tests/support/tree.h"

#include <QTest>

using namespace ferry;
using namespace ferry::store;
using namespace ferry::test;

namespace {

Result<void> run(Database &database, const char *sql)
{
    const Result<Rows> done = database.run(sql);
    if (!done)
        return Failure(done.error());
    return {};
}

std::string bytesOf(Database &database, const char *sql)
{
    Result<Rows> rows = database.run(sql);
    return rows && rows->next().value_or(false) ? rows->bytes(0) : std::string("nothing");
}

/// Three steps after those that there are.
std::vector<Migration> later()
{
    const std::span<const Migration> known = migrations();
    std::vector<Migration> steps(known.begin(), known.end());
    steps.push_back([](Database &database) { return run(database, "CREATE TABLE one (a)"); });
    steps.push_back([](Database &database) { return run(database, "INSERT INTO one VALUES (1)"); });
    steps.push_back([](Database &database) { return run(database, "UPDATE one SET a = a + 1"); });
    return steps;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

    fs::LinuxOps m_ops;

private Q_SLOTS:
    void newDatabaseIsCurrent()
    {
        const TempFolder temp;
        auto database = Database::open(m_ops, temp.path());
        QVERIFY(database);
        QVERIFY(kinshipOf(*database).value() == Kinship::Current);
        QCOMPARE(bytesOf(*database, "PRAGMA user_version"), std::to_string(migrations().size()));
        QCOMPARE(bytesOf(*database, "PRAGMA journal_mode"), std::string("wal"));
        QCOMPARE(bytesOf(*database, "PRAGMA foreign_keys"), std::string("1"));
        QVERIFY(isSound(*database).value());
    }

    void eachOlderVersionIsBroughtUpToDate()
    {
        const std::vector<Migration> steps = later();
        for (std::size_t from = migrations().size(); from <= steps.size(); ++from) {
            const TempFolder temp;
            auto database = Database::open(m_ops, temp.path());
            QVERIFY(database);
            QVERIFY(migrate(*database, std::span(steps).first(from)));
            QVERIFY(kinshipOf(*database, steps.size()).value() == (from < steps.size() ? Kinship::Older : Kinship::Current));
            QVERIFY(migrate(*database, steps));
            QVERIFY(kinshipOf(*database, steps.size()).value() == Kinship::Current);
            QCOMPARE(bytesOf(*database, "SELECT a FROM one"), std::string("2"));
            QVERIFY(kinshipOf(*database).value() == Kinship::Newer);
        }
    }

    void stepThatFailsLeavesTheVersionBefore()
    {
        const TempFolder temp;
        auto database = Database::open(m_ops, temp.path());
        QVERIFY(database);
        std::vector<Migration> steps = later();
        steps[steps.size() - 1] = [](Database &opened) -> Result<void> {
            (void)run(opened, "DELETE FROM one");
            return Failure(Error::of(ErrorKind::NoSpace));
        };
        const auto failed = migrate(*database, steps);
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::NoSpace);
        QCOMPARE(bytesOf(*database, "PRAGMA user_version"), std::to_string(steps.size() - 1));
        QCOMPARE(bytesOf(*database, "SELECT a FROM one"), std::string("1"));
        QVERIFY(migrate(*database, later()));
        QCOMPARE(bytesOf(*database, "SELECT a FROM one"), std::string("2"));
    }

    void knowsWhatIsNotFerrys()
    {
        const TempFolder temp;
        auto database = Database::open(m_ops, temp.path());
        QVERIFY(database);
        QVERIFY(run(*database, "PRAGMA application_id = 0"));
        QVERIFY(kinshipOf(*database).value() == Kinship::Foreign);
        QVERIFY(run(*database, "PRAGMA user_version = 0"));
        QVERIFY(kinshipOf(*database).value() == Kinship::Foreign);
    }

    void pathsAreBytesOnly()
    {
        const TempFolder temp;
        auto database = Database::open(m_ops, temp.path());
        QVERIFY(database);
        QVERIFY(run(*database,
                    "INSERT INTO job (id, state, forced, submitted, worked_ms, found_items, found_bytes, found_final, bytes_handled,"
                    " bytes_copied, bytes_flushed, done, lossy, skipped, failed, unsupported) VALUES (1, 'waiting', 0, 0, 0, 0, 0, 0, 0, "
                    "0, 0, 0, 0, 0, 0, 0)"));
        QVERIFY(run(*database, "INSERT INTO request VALUES (1, 'copy', x'ff', '{}', 1, x'2f', x'2f00')"));
        QVERIFY(!run(*database, "UPDATE request SET sources = 'text'"));
        QVERIFY(!run(*database, "UPDATE request SET destination = 'text'"));
        QVERIFY(!run(*database, "INSERT INTO request VALUES (2, 'copy', x'ff', '{}', 1, x'2f', x'2f00')")); // of no job
        QVERIFY(run(*database, "DELETE FROM job"));
        QCOMPARE(bytesOf(*database, "SELECT count(*) FROM request"), std::string("0"));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
