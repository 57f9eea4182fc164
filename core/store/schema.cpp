// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <string>

namespace ferry::store {

namespace {

constexpr std::int64_t kApplicationId = 0x46727279; // "Frry"

Result<std::int64_t> numberOf(Database &database, const char *sql)
{
    Result<Rows> rows = database.run(sql);
    if (!rows)
        return Failure(rows.error());
    const Result<bool> found = rows->next();
    if (!found)
        return Failure(found.error());
    return *found ? rows->number(0) : 0;
}

Result<void> runAll(Database &database, std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        const Result<Rows> done = database.run(sql);
        if (!done)
            return Failure(done.error());
    }
    return {};
}

/// Jobs, and what was asked of each. Times are microseconds since 1970.
/// Paths are BLOBs; `sources` ends each with NUL and is the last column, so that the others are read without it.
Result<void> makeJobs(Database &database)
{
    return runAll(database,
                  {"CREATE TABLE job ("
                   " id INTEGER PRIMARY KEY AUTOINCREMENT,"
                   " place INTEGER," // in the queue; NULL once taken off the list
                   " state TEXT NOT NULL,"
                   " forced INTEGER NOT NULL,"
                   " submitted INTEGER NOT NULL,"
                   " started INTEGER,"
                   " ended INTEGER,"
                   " worked_ms INTEGER NOT NULL,"
                   " found_items INTEGER NOT NULL,"
                   " found_bytes INTEGER NOT NULL,"
                   " found_final INTEGER NOT NULL,"
                   " bytes_handled INTEGER NOT NULL,"
                   " bytes_copied INTEGER NOT NULL,"
                   " bytes_flushed INTEGER NOT NULL,"
                   " done INTEGER NOT NULL,"
                   " lossy INTEGER NOT NULL,"
                   " skipped INTEGER NOT NULL,"
                   " failed INTEGER NOT NULL,"
                   " unsupported INTEGER NOT NULL,"
                   " error TEXT," // JSON
                   " log_error TEXT,"
                   " standing TEXT," // JSON: answers for all questions of a kind, and what was changed of the options
                   " journal BLOB" // a name in the journal folder; NULL where none was kept
                   ") STRICT",
                   "CREATE INDEX job_in_queue ON job (place) WHERE place IS NOT NULL",
                   "CREATE TABLE request ("
                   " job INTEGER PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,"
                   " kind TEXT NOT NULL,"
                   " destination BLOB NOT NULL,"
                   " options TEXT NOT NULL," // JSON
                   " source_count INTEGER NOT NULL,"
                   " first_source BLOB NOT NULL,"
                   " sources BLOB NOT NULL"
                   ") STRICT"});
}

/// Where the outcomes of a job are.
Result<void> addResults(Database &database)
{
    return runAll(database, {"ALTER TABLE job ADD COLUMN results BLOB"});
}

/// How many items were kept both.
Result<void> addKeptBoth(Database &database)
{
    return runAll(database, {"ALTER TABLE job ADD COLUMN kept_both INTEGER NOT NULL DEFAULT 0"});
}

/// What a comparison found that can be put right.
Result<void> addDifferences(Database &database)
{
    return runAll(
        database,
        {"ALTER TABLE job ADD COLUMN differing INTEGER NOT NULL DEFAULT 0", "ALTER TABLE job ADD COLUMN extra INTEGER NOT NULL DEFAULT 0"});
}

constexpr Migration kMigrations[] = {makeJobs, addResults, addKeptBoth, addDifferences};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<Kinship> kinshipOf(Database &database, std::size_t known)
{
    const Result<std::int64_t> version = numberOf(database, "PRAGMA user_version");
    const Result<std::int64_t> application = version ? numberOf(database, "PRAGMA application_id") : version;
    const Result<std::int64_t> objects = application ? numberOf(database, "SELECT count(*) FROM sqlite_master") : application;
    if (!objects && objects.error().kind == ErrorKind::Corrupt)
        return Kinship::Foreign;
    if (!objects)
        return Failure(objects.error());
    if (*version == 0 && *application == 0 && *objects == 0)
        return Kinship::Empty;
    if (*application != kApplicationId || *version < 1)
        return Kinship::Foreign;
    const auto written = static_cast<std::uint64_t>(*version);
    return written > known ? Kinship::Newer : written < known ? Kinship::Older : Kinship::Current;
}

Result<bool> isSound(Database &database)
{
    Result<Rows> rows = database.run("PRAGMA quick_check(1)");
    if (!rows && rows.error().kind == ErrorKind::Corrupt)
        return false;
    if (!rows)
        return Failure(rows.error());
    const Result<bool> found = rows->next();
    if (!found && found.error().kind != ErrorKind::Corrupt)
        return Failure(found.error());
    return found && *found && rows->bytes(0) == "ok";
}

Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    const Result<std::int64_t> version = numberOf(database, "PRAGMA user_version");
    if (!version)
        return Failure(version.error());
    for (auto done = static_cast<std::size_t>(*version); done < steps.size(); ++done) {
        const Result<void> taken = database.transaction([&]() -> Result<void> {
            const Result<void> changed = steps[done](database);
            if (!changed)
                return changed;
            const std::string application = "PRAGMA application_id = " + std::to_string(kApplicationId);
            const std::string now = "PRAGMA user_version = " + std::to_string(done + 1);
            return runAll(database, {application.c_str(), now.c_str()});
        });
        if (!taken)
            return taken;
    }
    return database.sync();
}

} // namespace ferry::store
