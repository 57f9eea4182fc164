// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/schema.h"
#include "core/store/state_folder.h"
#include "core/store/write_lock.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <fcntl.h>

#include <array>
#include <atomic>
#include <ctime>

namespace ferry::store {

namespace {

constexpr const char *kFile = "ferry.db";
constexpr const char *kLog = "ferry.db-wal";
constexpr const char *kLogIndex = "ferry.db-shm";
constexpr mode_t kPrivate = 0600;
constexpr int kNamesTried = 100; ///< for a damaged database
constexpr const char *kForWriting = "QSQLITE_BUSY_TIMEOUT=5000";
constexpr const char *kForReading = "QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000";

Failure sqlFailure(const QSqlError &error, FsOp op, const Path &database)
{
    return Failure(errorOf(error, op, database));
}

Failure located(Error error, const Path &path)
{
    error.path = path;
    return Failure(std::move(error));
}

QString newConnectionName()
{
    static std::atomic<int> last {0};
    return QStringLiteral("ferry-%1").arg(++last);
}

/// "20261121-093000": sorts by time and tells it.
std::string timeName()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts {};
    localtime_r(&now, &parts);
    std::array<char, 32> text {};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y%m%d-%H%M%S", &parts)};
}

} // namespace

enum class Database::Finding : std::uint8_t { Usable, Newer, Damaged };

Database::Database(fs::FsOps &ops, const Path &folder, fs::UniqueFd folderFd, fs::UniqueFd lock)
    : m_ops(ops)
    , m_lock(std::move(lock))
    , m_folderFd(std::move(folderFd))
    , m_path(folder.child(kFile))
{
}

Database::Database(Database &&other) noexcept
    : m_ops(other.m_ops)
    , m_lock(std::move(other.m_lock))
    , m_folderFd(std::move(other.m_folderFd))
    , m_path(std::move(other.m_path))
    , m_connection(std::exchange(other.m_connection, {}))
    , m_inTransaction(other.m_inTransaction)
    , m_undone(std::move(other.m_undone))
    , m_setAside(std::move(other.m_setAside))
{
}

Database::~Database()
{
    disconnect();
}

Result<Database> Database::open(fs::FsOps &ops, const Path &folder)
{
    Result<fs::UniqueFd> folderFd = openPrivateFolder(ops, folder);
    if (!folderFd)
        return Failure(folderFd.error());
    Result<fs::UniqueFd> lock = takeWriteLock(ops, folder, folderFd->get());
    if (!lock)
        return Failure(lock.error());
    Database database(ops, folder, *std::move(folderFd), *std::move(lock));
    Result<void> ready = database.prepareFile();
    if (!ready)
        return Failure(ready.error());
    const Result<Finding> found = database.examine();
    if (!found)
        return Failure(found.error());
    if (*found == Finding::Newer)
        return Failure(Error::of(ErrorKind::Unsupported, FsOp::Open, database.m_path));
    if (*found == Finding::Damaged)
        ready = database.setDamagedAside();
    if (ready)
        ready = database.beginWriting();
    if (!ready)
        return Failure(ready.error());
    return database;
}

Result<Database> Database::openForReading(fs::FsOps &ops, const Path &folder)
{
    for (;;) {
        Result<fs::UniqueFd> folderFd = ops.openFollowing(folder.c_str(), O_RDONLY | O_DIRECTORY);
        if (!folderFd)
            return located(folderFd.error(), folder);
        Database database(ops, folder, *std::move(folderFd), {});
        const Result<model::FileFacts> facts = ops.stat(database.m_folderFd.get(), kFile);
        if (!facts)
            return located(facts.error(), database.m_path);
        const Result<void> connected = database.connect(kForReading);
        if (!connected)
            return Failure(connected.error());
        const Result<Kinship> kinship = kinshipOf(database);
        if (!kinship)
            return Failure(kinship.error());
        switch (*kinship) {
        case Kinship::Current:
            return database;
        case Kinship::Newer:
            return Failure(Error::of(ErrorKind::Unsupported, FsOp::Open, database.m_path));
        case Kinship::Foreign:
            return Failure(Error::of(ErrorKind::Corrupt, FsOp::Open, database.m_path));
        case Kinship::Empty:
        case Kinship::Older:
            break;
        }
        database.disconnect();
        const Result<Database> updated = open(ops, folder);
        if (!updated)
            return Failure(updated.error());
    }
}

Result<void> Database::connect(const char *options)
{
    m_connection = newConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    // Through the descriptor, since Qt takes the path as text, and paths are bytes (proc(5)).
    connection.setDatabaseName(QStringLiteral("/proc/self/fd/%1/%2").arg(m_folderFd.get()).arg(QLatin1String(kFile)));
    connection.setConnectOptions(QLatin1String(options));
    if (!connection.open())
        return sqlFailure(connection.lastError(), FsOp::Open, m_path);
    return {};
}

void Database::disconnect()
{
    if (!m_connection.isEmpty())
        QSqlDatabase::removeDatabase(std::exchange(m_connection, {}));
}

/// SQLite would make the file by the umask, and its log and index with the mode of the file.
Result<void> Database::prepareFile() const
{
    const Result<fs::UniqueFd> fd = m_ops.open(m_folderFd.get(), kFile, O_RDWR | O_CREAT, kPrivate);
    if (!fd)
        return located(fd.error(), m_path);
    const Result<model::FileFacts> facts = m_ops.stat(fd->get(), "");
    if (!facts)
        return located(facts.error(), m_path);
    if (!facts->isRegular())
        return Failure(Error::of(ErrorKind::WrongType, FsOp::Open, m_path));
    if ((facts->mode & 077) == 0)
        return {};
    const Result<void> closed = m_ops.changeMode(fd->get(), kPrivate);
    return closed ? closed : located(closed.error(), m_path);
}

/// Looks without the right to write, so that what is not ours to change is not changed.
Result<Database::Finding> Database::examine()
{
    const Result<model::FileFacts> facts = m_ops.stat(m_folderFd.get(), kFile);
    if (!facts)
        return located(facts.error(), m_path);
    if (facts->size == 0)
        return Finding::Usable;
    const Result<void> connected = connect(kForReading);
    if (!connected && connected.error().kind == ErrorKind::Corrupt)
        return Finding::Damaged;
    if (!connected)
        return Failure(connected.error());
    const Result<Kinship> kinship = kinshipOf(*this);
    const Result<bool> sound = kinship && *kinship != Kinship::Newer && *kinship != Kinship::Foreign ? isSound(*this) : Result<bool>(true);
    disconnect();
    if (!kinship)
        return Failure(kinship.error());
    if (!sound)
        return Failure(sound.error());
    if (*kinship == Kinship::Newer)
        return Finding::Newer;
    return *kinship == Kinship::Foreign || !*sound ? Finding::Damaged : Finding::Usable;
}

Result<void> Database::setDamagedAside()
{
    const int at = m_folderFd.get();
    const std::string stem = "ferry-damaged-" + timeName();
    for (int n = 1;; ++n) {
        const std::string name = stem + (n > 1 ? '-' + std::to_string(n) : std::string()) + ".db";
        const Result<void> moved = m_ops.renameNew(at, kFile, at, name.c_str());
        if (!moved && moved.error().kind == ErrorKind::Exists && n < kNamesTried)
            continue;
        if (!moved)
            return located(moved.error(), m_path);
        // Its log belongs to it, and to no other: SQLite would try it on the new one.
        const Result<void> logMoved = m_ops.renameOver(at, kLog, at, (name + "-wal").c_str());
        if (!logMoved && logMoved.error().kind != ErrorKind::NotFound)
            return located(logMoved.error(), m_path);
        (void)m_ops.unlink(at, kLogIndex);
        m_setAside = m_path.parent().child(name);
        return prepareFile();
    }
}

Result<void> Database::beginWriting()
{
    const Result<void> connected = connect(kForWriting);
    if (!connected)
        return connected;
    // NORMAL keeps every transaction whole; what has to be durable is made so by sync().
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = ON", "PRAGMA synchronous = NORMAL"}) {
        const Result<Rows> set = run(sql);
        if (!set)
            return Failure(set.error());
    }
    return migrate(*this);
}

Result<Rows> Database::run(const char *sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(QLatin1String(sql)))
        return sqlFailure(query.lastError(), FsOp::Read, m_path);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlFailure(query.lastError(), query.isSelect() ? FsOp::Read : FsOp::Write, m_path);
    return Rows(std::move(query), m_path);
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (m_inTransaction)
        return part(work);
    const Result<Rows> begun = run("BEGIN IMMEDIATE");
    if (!begun)
        return Failure(begun.error());
    m_inTransaction = true;
    Result<void> done = work();
    if (m_undone)
        done = Failure(*std::exchange(m_undone, {}));
    if (done) {
        const Result<Rows> committed = run("COMMIT");
        if (!committed)
            done = Failure(committed.error());
    }
    if (!done)
        (void)run("ROLLBACK"); // fails where SQLite has done so already
    m_inTransaction = false;
    return done;
}

Result<void> Database::part(const std::function<Result<void>()> &work)
{
    const Result<Rows> begun = run("SAVEPOINT part");
    if (!begun)
        return Failure(begun.error());
    Result<void> done = work();
    if (!done) {
        // After some errors the whole transaction is gone (https://www.sqlite.org/lang_transaction.html): nothing of it may go on.
        const Result<Rows> undone = run("ROLLBACK TO part");
        if (!undone)
            m_undone = done.error();
    }
    const Result<Rows> released = m_undone ? Result<Rows>(Failure(*m_undone)) : run("RELEASE part");
    if (done && !released)
        done = Failure(released.error());
    return done;
}

Result<void> Database::sync()
{
    // Not by a checkpoint, which leaves the log unflushed where a reader keeps it from moving anything.
    const Result<fs::UniqueFd> log = m_ops.open(m_folderFd.get(), kLog, O_RDONLY);
    if (!log && log.error().kind == ErrorKind::NotFound)
        return {};
    const Result<void> flushed = log ? m_ops.flushFile(log->get()) : Result<void>(Failure(log.error()));
    const Result<void> named = flushed ? m_ops.flushFile(m_folderFd.get()) : flushed;
    return named ? named : located(named.error(), m_path);
}

} // namespace ferry::store
