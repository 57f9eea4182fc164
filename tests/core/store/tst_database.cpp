// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/write_lock.h"
#include "tests/support/child.h"
#include "tests/support/fault_ops.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <set>
#include <string_view>

using namespace ferry;
using namespace ferry::store;
using namespace ferry::test;

namespace {

constexpr int kKills = 60;

Result<void> add(Database &database, qint64 number)
{
    const Result<Rows> added = database.run("INSERT INTO tried VALUES (?)", {number});
    if (!added)
        return Failure(added.error());
    return {};
}

Result<Database> withTable(fs::FsOps &ops, const Path &folder)
{
    Result<Database> database = Database::open(ops, folder);
    if (!database)
        return database;
    const Result<Rows> made = database->run("CREATE TABLE IF NOT EXISTS tried (number INTEGER PRIMARY KEY)");
    if (!made)
        return Failure(made.error());
    return database;
}

qint64 numberOf(Database &database, const char *sql)
{
    Result<Rows> rows = database.run(sql);
    if (!rows || !rows->next().value_or(false))
        return -1;
    return rows->number(0);
}

mode_t modeOf(const Path &path)
{
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

/// Writes pairs of numbers, a pair in a transaction, and says each that it was told is written.
int writeUntilKilled(const char *folder)
{
    fs::LinuxOps ops;
    auto database = withTable(ops, Path(folder));
    if (!database)
        return 1;
    for (qint64 n = numberOf(*database, "SELECT count(*) FROM tried"); n >= 0; n += 2) {
        const Result<void> written = database->transaction([&]() -> Result<void> {
            const Result<void> first = add(*database, n);
            return first ? add(*database, n + 1) : first;
        });
        if (!written)
            return 1;
        std::printf("%lld\n", static_cast<long long>(n));
        std::fflush(stdout);
    }
    return 1;
}

void fillDisk(const Path &folder)
{
    const std::string block(64 * 1024, 'x');
    FILE *file = std::fopen(folder.child("filler").c_str(), "w");
    QVERIFY(file);
    while (std::fwrite(block.data(), 1, block.size(), file) == block.size()) { }
    std::fclose(file);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

    fs::LinuxOps m_ops;

private Q_SLOTS:
    void initTestCase() { (void)whyNoMounts(); } // before any thread

    void isReadableByItsOwnerOnly()
    {
        const TempFolder temp;
        const mode_t before = ::umask(0);
        auto database = withTable(m_ops, temp.child("ferry"));
        QVERIFY(database);
        QVERIFY(add(*database, 1));
        ::umask(before);
        QCOMPARE(modeOf(temp.child("ferry")), 0700u);
        for (const char *name : {"ferry/ferry.db", "ferry/ferry.db-wal", "ferry/ferry.db-shm", "ferry/ferry.lock"})
            QCOMPARE(modeOf(temp.child(name)), 0600u);
    }

    void closesAFileThatIsOpenToOthers()
    {
        const TempFolder temp;
        QVERIFY(Database::open(m_ops, temp.path()));
        Tree(temp.path()).mode("ferry.db", 0644);
        QVERIFY(Database::open(m_ops, temp.path()));
        QCOMPARE(modeOf(temp.child("ferry.db")), 0600u);
    }

    void keepsWhatWasWritten()
    {
        const TempFolder temp;
        {
            auto database = withTable(m_ops, temp.path());
            QVERIFY(database);
            QVERIFY(add(*database, 7));
            QVERIFY(!database->setAside());
        }
        auto database = withTable(m_ops, temp.path());
        QVERIFY(database);
        QCOMPARE(numberOf(*database, "SELECT number FROM tried"), 7);
    }

    void keepsBytesAsTheyAre()
    {
        const TempFolder temp;
        auto database = withTable(m_ops, temp.path());
        QVERIFY(database);
        const std::string bytes("\xFF\0\n'", 4);
        auto rows
            = database->run("SELECT ?, typeof(?), length(?), typeof(?), ?", {blob(bytes), blob(bytes), blob(bytes), blob({}), text("ü")});
        QVERIFY(rows);
        QVERIFY(rows->next().value_or(false));
        QCOMPARE(rows->bytes(0), bytes);
        QCOMPARE(rows->bytes(1), std::string("blob"));
        QCOMPARE(rows->number(2), 4);
        QCOMPARE(rows->bytes(3), std::string("blob"));
        QCOMPARE(rows->bytes(4), std::string("ü"));
        QVERIFY(!rows->next().value_or(true));
    }

    void livesBelowAFolderWhoseNameIsNoText()
    {
        const TempFolder temp;
        auto database = withTable(m_ops, temp.child("\xFF\xFE?a=b%20#"));
        QVERIFY(database);
        QVERIFY(add(*database, 1));
        QVERIFY(Tree(temp.path()).exists("\xFF\xFE?a=b%20#/ferry.db"));
        auto reading = Database::openForReading(m_ops, temp.child("\xFF\xFE?a=b%20#"));
        QVERIFY(reading);
        QCOMPARE(numberOf(*reading, "SELECT number FROM tried"), 1);
    }

    void transactionIsWhole_orNotThere()
    {
        const TempFolder temp;
        auto database = withTable(m_ops, temp.path());
        QVERIFY(database);
        const auto failed = database->transaction([&]() -> Result<void> {
            (void)add(*database, 1);
            return Failure(Error::of(ErrorKind::Changed));
        });
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Changed);
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM tried"), 0);
        QVERIFY(database->transaction([&] { return add(*database, 2); }));
        QCOMPARE(numberOf(*database, "SELECT number FROM tried"), 2);
    }

    void transactionWithinAnotherIsAPartOfIt()
    {
        const TempFolder temp;
        auto database = withTable(m_ops, temp.path());
        QVERIFY(database);
        const auto whole = database->transaction([&]() -> Result<void> {
            (void)add(*database, 1);
            const auto part = database->transaction([&]() -> Result<void> {
                (void)add(*database, 2);
                return add(*database, 1); // is there already
            });
            if (part || part.error().kind != ErrorKind::Internal)
                return Failure(Error::of(ErrorKind::Changed));
            return database->transaction([&] { return add(*database, 3); });
        });
        QVERIFY(whole);
        QCOMPARE(numberOf(*database, "SELECT group_concat(number, '') FROM tried"), 13);
        const auto undone = database->transaction([&]() -> Result<void> {
            (void)database->transaction([&] { return add(*database, 4); });
            return Failure(Error::of(ErrorKind::Changed));
        });
        QVERIFY(!undone);
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM tried"), 2);
    }

    void nothingGoesOnInATransactionThatIsGone()
    {
        const TempFolder temp;
        auto database = withTable(m_ops, temp.path());
        QVERIFY(database);
        const auto whole = database->transaction([&]() -> Result<void> {
            (void)add(*database, 1);
            (void)database->transaction([&]() -> Result<void> {
                (void)database->run("ROLLBACK"); // as SQLite does by itself after some errors
                return Failure(Error::of(ErrorKind::NoSpace));
            });
            return {};
        });
        QVERIFY(!whole);
        QVERIFY(whole.error().kind == ErrorKind::NoSpace);
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM tried"), 0);
        QVERIFY(database->transaction([&] { return add(*database, 2); }));
    }

    void refusesASecondWriter()
    {
        const TempFolder temp;
        const auto first = Database::open(m_ops, temp.path());
        QVERIFY(first);
        const auto second = Database::open(m_ops, temp.path());
        QVERIFY(!second);
        QVERIFY(second.error().kind == ErrorKind::Busy);
        QCOMPARE(holderOfWriteLock(temp.path()).value_or(-1), ::getpid());
    }

    void readsBesideAWriter()
    {
        const TempFolder temp;
        auto writer = withTable(m_ops, temp.path());
        QVERIFY(writer);
        QVERIFY(add(*writer, 1));
        auto reader = Database::openForReading(m_ops, temp.path());
        QVERIFY(reader);
        QCOMPARE(numberOf(*reader, "SELECT count(*) FROM tried"), 1);
        const auto during = writer->transaction([&]() -> Result<void> {
            const Result<void> added = add(*writer, 2);
            return numberOf(*reader, "SELECT count(*) FROM tried") == 1 ? added : Failure(Error::of(ErrorKind::Changed));
        });
        QVERIFY(during);
        QCOMPARE(numberOf(*reader, "SELECT count(*) FROM tried"), 2);
        QVERIFY(add(*reader, 3).error().kind == ErrorKind::ReadOnly);
    }

    void readsWhenNobodyWrites()
    {
        const TempFolder temp;
        QVERIFY(Database::openForReading(m_ops, temp.path()).error().kind == ErrorKind::NotFound);
        QVERIFY(Database::openForReading(m_ops, temp.child("none")).error().kind == ErrorKind::NotFound);
        {
            auto writer = withTable(m_ops, temp.path());
            QVERIFY(writer);
            QVERIFY(add(*writer, 1));
        }
        auto reader = Database::openForReading(m_ops, temp.path());
        QVERIFY(reader);
        QCOMPARE(numberOf(*reader, "SELECT count(*) FROM tried"), 1);
    }

    void newerOneIsRefused_andLeftAsItIs()
    {
        const TempFolder temp;
        {
            auto database = withTable(m_ops, temp.path());
            QVERIFY(database);
            QVERIFY(database->run("PRAGMA user_version = 1000"));
        }
        const std::string before = Tree(temp.path()).content("ferry.db");
        const auto refused = Database::open(m_ops, temp.path());
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::Unsupported);
        QVERIFY(refused.error().path == temp.child("ferry.db"));
        QVERIFY(Database::openForReading(m_ops, temp.path()).error().kind == ErrorKind::Unsupported);
        QVERIFY(Tree(temp.path()).content("ferry.db") == before);
        for (const std::string &name : Tree(temp.path()).names(""))
            QVERIFY(!name.starts_with("ferry-damaged"));
        QVERIFY(!holderOfWriteLock(temp.path()));
    }

    /// As a newer Ferry leaves it that was killed: what it wrote stands in the log only.
    void newerOneIsRefused_whenItsVersionIsStillInTheLog()
    {
        const TempFolder temp;
        auto database = withTable(m_ops, temp.path());
        QVERIFY(database);
        QVERIFY(database->run("PRAGMA user_version = 1000"));
        const TempFolder other;
        Tree copy(other.path());
        for (const char *name : {"ferry.db", "ferry.db-wal"})
            copy.file(name, Tree(temp.path()).content(name), 0600);
        QVERIFY(Database::open(m_ops, other.path()).error().kind == ErrorKind::Unsupported);
        QVERIFY(copy.content("ferry.db") == Tree(temp.path()).content("ferry.db"));
        QVERIFY(copy.content("ferry.db-wal") == Tree(temp.path()).content("ferry.db-wal"));
    }

    void damagedOneIsSetAside_andANewOneBegun_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("header") << 1;
        QTest::newRow("cut off") << 2;
        QTest::newRow("page overwritten") << 3;
        QTest::newRow("somebody else's") << 4;
        QTest::newRow("zeros") << 5;
    }
    void damagedOneIsSetAside_andANewOneBegun()
    {
        QFETCH(int, damage);
        const TempFolder temp;
        Tree tree(temp.path());
        {
            auto database = withTable(m_ops, temp.path());
            QVERIFY(database);
            for (int i = 0; i < 2'000; ++i)
                QVERIFY(add(*database, i));
            if (damage == 4)
                QVERIFY(database->run("PRAGMA application_id = 1"));
        }
        std::string bytes = tree.content("ferry.db");
        QVERIFY(bytes.size() > 3 * 4096);
        switch (damage) {
        case 0:
            bytes = "not a database";
            break;
        case 1:
            bytes.replace(0, 16, 16, '!');
            break;
        case 2:
            bytes.resize(bytes.size() - 5000);
            break;
        case 3:
            bytes.replace(bytes.size() - 4096, 4096, pattern(4096));
            break;
        case 5:
            bytes.assign(bytes.size(), '\0');
            break;
        default:
            break;
        }
        tree.rewrite("ferry.db", bytes);
        {
            auto database = withTable(m_ops, temp.path());
            QVERIFY(database);
            QVERIFY(database->setAside());
            const Path &aside = *database->setAside();
            QVERIFY(aside.parent() == temp.path());
            QVERIFY(aside.name().starts_with("ferry-damaged-20"));
            QVERIFY(tree.content(aside.name()) == bytes);
            QCOMPARE(numberOf(*database, "SELECT count(*) FROM tried"), 0);
            QVERIFY(add(*database, 1));
        }
        auto database = withTable(m_ops, temp.path());
        QVERIFY(database);
        QVERIFY(!database->setAside());
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM tried"), 1);
    }

    void damagedOnesDoNotReplaceEachOther()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        std::set<std::string> names;
        for (int i = 0; i < 4; ++i) {
            if (i > 0)
                tree.remove("ferry.db");
            tree.file("ferry.db", "damage " + std::to_string(i), 0600).file("ferry.db-wal", "log " + std::to_string(i));
            const auto database = Database::open(m_ops, temp.path());
            QVERIFY(database);
            QVERIFY(database->setAside());
            const std::string name = database->setAside()->name();
            QVERIFY(names.insert(name).second);
            QCOMPARE(tree.content(name), "damage " + std::to_string(i));
            QCOMPARE(tree.content(name + "-wal"), "log " + std::to_string(i));
        }
    }

    void readerIsToldOfDamage_andChangesNothing()
    {
        const TempFolder temp;
        Tree(temp.path()).file("ferry.db", std::string(8192, 'x'), 0600);
        const auto reader = Database::openForReading(m_ops, temp.path());
        QVERIFY(!reader);
        QVERIFY(reader.error().kind == ErrorKind::Corrupt);
        QCOMPARE(Tree(temp.path()).names(""), std::vector<std::string> {"ferry.db"});
    }

    void somethingElseOfItsNameIsRefused()
    {
        const TempFolder temp;
        Tree tree(temp.path());
        tree.folder("a").folder("a/ferry.db").folder("b").fifo("b/ferry.db").folder("c").file("victim", "v");
        QVERIFY(Database::open(m_ops, temp.child("a")).error().kind == ErrorKind::WrongType);
        QVERIFY(Database::open(m_ops, temp.child("b")).error().kind == ErrorKind::WrongType);
        tree.symlink("c/ferry.db", "../victim");
        QVERIFY(Database::open(m_ops, temp.child("c")).error().kind == ErrorKind::WrongType);
        QCOMPARE(tree.content("victim"), std::string("v"));
    }

    /// Calls that SQLite makes itself are not among them: see fullDiskCostsNothingThatWasWritten.
    void eachCallThatFailsIsTold_andNothingIsLost()
    {
        const TempFolder temp;
        {
            auto database = withTable(m_ops, temp.path());
            QVERIFY(database);
            QVERIFY(add(*database, 1));
        }
        for (const int code : {EIO, ENOSPC, EACCES, EROFS}) {
            for (std::uint64_t nth = 1;; ++nth) {
                FaultOps ops;
                ops.failNth(nth, code);
                auto database = Database::open(ops, temp.path());
                const Result<void> synced = database ? database->sync() : Failure(database.error());
                const bool isPid = ops.firstFault().starts_with("truncate") || ops.firstFault().starts_with("write");
                QVERIFY2(ops.struck() ? isPid || !synced : bool(synced), ops.firstFault().c_str());
                if (!ops.struck())
                    break;
                if (!synced)
                    QVERIFY(synced.error().kind == kindOfErrno(code));
                QVERIFY(nth < 100);
            }
        }
        auto database = Database::open(m_ops, temp.path());
        QVERIFY(database);
        QVERIFY(!database->setAside());
        QCOMPARE(numberOf(*database, "SELECT number FROM tried"), 1);
    }

    void damageThatCannotBeSetAsideIsTold_andStays()
    {
        for (std::uint64_t nth = 1;; ++nth) {
            const TempFolder temp;
            Tree tree(temp.path());
            tree.file("ferry.db", "damage", 0600).file("ferry.db-wal", "log", 0600);
            FaultOps ops;
            ops.failNth(nth, EIO, callsOf({Call::RenameNew, Call::RenameOver}));
            const auto database = Database::open(ops, temp.path());
            if (!ops.struck()) {
                QCOMPARE(nth, 3u);
                break;
            }
            QVERIFY(!database);
            QVERIFY(database.error().kind == ErrorKind::Io);
            std::size_t found = 0;
            for (const std::string &name : tree.names(""))
                found += tree.content(name) == "damage" || tree.content(name) == "log" ? 1 : 0;
            QCOMPARE(found, std::size_t(2));
        }
    }

    void fullDiskCostsNothingThatWasWritten()
    {
        QString why;
        const auto mount = Mount::tmpfs(why, 1 << 20);
        if (!mount)
            QSKIP(qPrintable(why));
        auto database = withTable(m_ops, mount->child("ferry"));
        QVERIFY(database);
        QVERIFY(add(*database, 1));
        fillDisk(mount->path());
        qint64 written = 1;
        Result<void> last;
        while (written < 100'000 && last) {
            last = database->transaction([&] { return add(*database, written + 1); });
            written += last ? 1 : 0;
        }
        QVERIFY(!last);
        QVERIFY(last.error().kind == ErrorKind::NoSpace);
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM tried"), written);
        QCOMPARE(::unlink(mount->child("filler").c_str()), 0);
        QVERIFY(database->transaction([&] { return add(*database, written + 1); }));
        QCOMPARE(numberOf(*database, "SELECT count(*) FROM tried"), written + 1);
    }

    void fullDiskIsToldWhenOpening()
    {
        QString why;
        const auto mount = Mount::tmpfs(why, 1 << 20);
        if (!mount)
            QSKIP(qPrintable(why));
        fillDisk(mount->path());
        const auto full = Database::open(m_ops, mount->child("ferry"));
        QVERIFY(!full);
        QVERIFY(full.error().kind == ErrorKind::NoSpace);
        QCOMPARE(::unlink(mount->child("filler").c_str()), 0);
        const auto database = Database::open(m_ops, mount->child("ferry"));
        QVERIFY(database);
        QVERIFY(!database->setAside());
    }

    void readOnlyDiskIsTold()
    {
        QString why;
        const auto mount = Mount::tmpfs(why, 4 << 20);
        if (!mount)
            QSKIP(qPrintable(why));
        {
            auto database = withTable(m_ops, mount->child("ferry"));
            QVERIFY(database);
            QVERIFY(add(*database, 1));
        }
        QCOMPARE(run(QStringLiteral("mount"),
                     {QStringLiteral("-o"), QStringLiteral("remount,ro"), QString::fromStdString(mount->path().bytes())})
                     .code,
                 0);
        QVERIFY(Database::open(m_ops, mount->child("ferry")).error().kind == ErrorKind::ReadOnly);
        QVERIFY(Database::open(m_ops, mount->child("other")).error().kind == ErrorKind::ReadOnly);
    }

    void killedAtAnyMoment_keepsWhatItSaidIsWritten()
    {
        const TempFolder temp;
        qint64 said = -2;
        for (int kill = 0; kill < kKills; ++kill) {
            Child child(QStringLiteral("write"), temp.path().bytes());
            QVERIFY(child.isRunning());
            for (int line = 0; line <= kill % 7; ++line)
                said = child.line().value_or("-1").toLongLong();
            QVERIFY(said >= 0);
            QTest::qSleep(kill % 3);
            for (const QByteArray &line : child.kill())
                said = line.toLongLong();
            auto database = Database::open(m_ops, temp.path());
            QVERIFY(database);
            QVERIFY(!database->setAside());
            const qint64 count = numberOf(*database, "SELECT count(*) FROM tried");
            QCOMPARE(count % 2, 0); // pairs are whole
            QVERIFY2(count == said + 2 || count == said + 4, qPrintable(QStringLiteral("%1 after %2").arg(count).arg(said)));
            QCOMPARE(numberOf(*database, "SELECT max(number) FROM tried"), count - 1);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "write")
        return writeUntilKilled(argv[2]);
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_database.moc"
