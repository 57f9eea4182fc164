// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/back_reader.h"

#include "tests/core/engine/engine_place.h"
#include "tests/support/mounts.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>

using namespace ferry;
using namespace ferry::engine;
using ferry::model::HashKind;
using ferry::model::ReadBack;

namespace {

/// What was asked of the kernel about its cache.
class WatchedOps : public fs::LinuxOps
{
public:
    Result<bool> isCached(int fd, std::uint64_t offset = 0, std::uint64_t size = 0) override
    {
        if (!tells)
            return Failure(Error::fromErrno(ENOMEM, FsOp::Advise));
        return LinuxOps::isCached(fd, offset, size);
    }
    Result<void> setDirect(int fd, bool direct) override
    {
        if (direct && !takesDirect)
            return Failure(Error::fromErrno(EINVAL, FsOp::Advise));
        isDirect = direct;
        return LinuxOps::setDirect(fd, direct);
    }
    Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override
    {
        if (isDirect && !readsDirect)
            return Failure(Error::fromErrno(EINVAL, FsOp::Read));
        return LinuxOps::read(fd, buffer, offset);
    }

    bool tells = true;
    bool takesDirect = true;
    bool readsDirect = true;
    bool isDirect = false;
};

model::Digest digestOf(std::string_view content, HashKind kind = HashKind::Xxh3)
{
    Digester digester(kind);
    digester.add(std::as_bytes(std::span(content)));
    return digester.digest();
}

/// A file of a folder, flushed.
struct Written {
    Written(fs::FsOps &ops, const Path &folder, const std::string &content)
        : path(folder.child("f"))
    {
        test::Tree(folder).file("f", content);
        fd = *ops.open(AT_FDCWD, path.c_str(), O_RDWR);
        if (!ops.flushFile(fd.get()))
            qFatal("cannot flush");
    }
    Path path;
    fs::UniqueFd fd;
};

/// Keeps pages in the cache: what is mapped is not dropped.
class Mapped
{
public:
    Mapped(int fd, std::size_t size)
        : m_at(::mmap(nullptr, size, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0))
        , m_size(size)
    {
        if (m_at == MAP_FAILED)
            qFatal("cannot map");
    }
    ~Mapped() { ::munmap(m_at, m_size); }
    Mapped(const Mapped &) = delete;
    Mapped &operator=(const Mapped &) = delete;

private:
    void *m_at;
    std::size_t m_size;
};

} // namespace

class TestBackReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_whyNoMounts = test::whyNoMounts(); }

    void leavesNothingInTheCache_data() { everyFileSystem(); }
    void leavesNothingInTheCache()
    {
        WatchedOps ops;
        if (!mount())
            QSKIP(qPrintable(m_why));
        const Written written(ops, m_mount->path(), test::pattern(3'000'000));
        QVERIFY(*ops.isCached(written.fd.get())); // it was just written
        QVERIFY(leaveCache(ops, written.fd.get()) == ReadBack::Device);
        QVERIFY(!*ops.isCached(written.fd.get()));
        QVERIFY(!ops.isDirect); // there was no need
    }

    void leavesTheCacheRangeByRange_data() { everyFileSystem(); }
    void leavesTheCacheRangeByRange()
    {
        WatchedOps ops;
        if (!mount())
            QSKIP(qPrintable(m_why));
        constexpr std::uint64_t kHalf = 4 << 20; // pages are kept and leave in folios of up to 2 MiB
        const Written written(ops, m_mount->path(), test::pattern(2 * kHalf));
        const int fd = written.fd.get();
        QVERIFY(*ops.isCached(fd, 0, kHalf) && *ops.isCached(fd, kHalf, kHalf));
        QVERIFY(leaveCache(ops, fd, kHalf, kHalf) == ReadBack::Device);
        QVERIFY(*ops.isCached(fd, 0, kHalf));
        QVERIFY(!*ops.isCached(fd, kHalf, kHalf));
        QVERIFY(!*ops.isCached(fd, kHalf)); // to the end
        QVERIFY(*ops.isCached(fd));
        QVERIFY(!*ops.isCached(fd, 2 * kHalf, kHalf)); // beyond the end
        QVERIFY(!ops.isDirect);
    }

    void goesAroundTheCache_whereAPageStays_data() { everyFileSystem(); }
    void goesAroundTheCache_whereAPageStays()
    {
        WatchedOps ops;
        if (!mount())
            QSKIP(qPrintable(m_why));
        const std::string content = test::pattern(2'500'001);
        const Written written(ops, m_mount->path(), content);
        const Mapped mapped(written.fd.get(), 4096);
        BackReader reader(ops, written.fd.get(), content.size(), digestOf(content));
        const Result<bool> equal = reader.readOn(UINT64_MAX);
        QVERIFY(equal && *equal);
        QVERIFY(reader.from() == ReadBack::Device);
        QVERIFY(ops.isDirect);
        QVERIFY(*ops.isCached(written.fd.get())); // the mapped page, which was not looked at
    }

    /// The proof that it matters: the medium holds something else than the page cache.
    void findsWhatOnlyTheDeviceKnows_data()
    {
        QTest::addColumn<bool>("isMapped");
        QTest::newRow("dropped") << false;
        QTest::newRow("gone around") << true;
    }
    void findsWhatOnlyTheDeviceKnows()
    {
        WatchedOps ops;
        QFETCH(bool, isMapped);
        m_fileSystem = "ext4";
        if (!mount())
            QSKIP(qPrintable(m_why));
        const std::string content = test::pattern(1'000'000);
        const Written written(ops, m_mount->path(), content);
        // Written past the cache of the file system, as a faulty device would have it.
        const std::string mark = content.substr(8192, 64);
        QVERIFY(damage(m_mount->path(), mark));
        std::optional<Mapped> mapped;
        if (isMapped)
            mapped.emplace(written.fd.get(), content.size());
        Digester cached(HashKind::Xxh3);
        QCOMPARE(*digestRange(ops, written.fd.get(), 0, UINT64_MAX, cached), content.size());
        QVERIFY(cached.digest() == digestOf(content)); // the cache says that all is well
        BackReader reader(ops, written.fd.get(), content.size(), digestOf(content));
        QCOMPARE(reader.readOn(UINT64_MAX).error().kind, ErrorKind::Corrupt);
        QVERIFY(reader.from() == ReadBack::Device);
    }

    void isMemory_whereThereIsNoDevice()
    {
        WatchedOps ops;
        m_mount = m_whyNoMounts.isEmpty() ? test::Mount::tmpfs(m_why) : nullptr;
        if (!m_mount)
            QSKIP(qPrintable(m_whyNoMounts + m_why));
        const std::string content = test::pattern(100'000);
        const Written written(ops, m_mount->path(), content);
        BackReader reader(ops, written.fd.get(), content.size(), digestOf(content));
        const Result<bool> equal = reader.readOn(UINT64_MAX);
        QVERIFY(equal && *equal);
        QVERIFY(reader.from() == ReadBack::Memory);
        QVERIFY(!ops.isDirect); // tmpfs would take it, and mean nothing by it
    }

    void isMemory_whereTheCacheCannotBeLeft_data()
    {
        QTest::addColumn<bool>("takesDirect");
        QTest::newRow("O_DIRECT refused") << false;
        QTest::newRow("O_DIRECT taken, its reads refused") << true;
    }
    void isMemory_whereTheCacheCannotBeLeft()
    {
        WatchedOps ops;
        QFETCH(bool, takesDirect);
        ops.takesDirect = takesDirect;
        ops.readsDirect = false;
        ops.tells = false; // not telling counts as cached
        const test::TempFolder temp;
        const std::string content = test::pattern(100'000);
        const Written written(ops, temp.path(), content);
        BackReader reader(ops, written.fd.get(), content.size(), digestOf(content));
        const Result<bool> equal = reader.readOn(UINT64_MAX);
        QVERIFY(equal && *equal);
        QVERIFY(reader.from() == ReadBack::Memory);
        QVERIFY(!ops.isDirect);
    }

    void readsInPieces_withEveryHash()
    {
        WatchedOps ops;
        const test::TempFolder temp;
        for (const HashKind kind : model::kHashKinds) {
            const std::string content = test::pattern(3 << 20, 7);
            const Written written(ops, temp.path(), content);
            BackReader reader(ops, written.fd.get(), content.size(), digestOf(content, kind));
            int pieces = 0;
            Result<bool> equal = false;
            while (equal && !*equal) {
                equal = reader.readOn(1 << 20);
                ++pieces;
            }
            QVERIFY(equal);
            QCOMPARE(pieces, 4); // the last one finds the end
            test::Tree(temp.path()).remove("f");
        }
    }

    void findsWhatDiffers_data()
    {
        QTest::addColumn<std::string>("kept");
        const std::string content = test::pattern(2 << 20);
        std::string flipped = content;
        flipped[content.size() / 2] = char(flipped[content.size() / 2] ^ 1);
        QTest::newRow("a bit") << flipped;
        QTest::newRow("short") << content.substr(1);
        QTest::newRow("long") << content + "x";
        QTest::newRow("a piece too long") << content + content;
        QTest::newRow("empty") << std::string();
    }
    void findsWhatDiffers()
    {
        WatchedOps ops;
        QFETCH(std::string, kept);
        const test::TempFolder temp;
        const std::string content = test::pattern(2 << 20);
        const Written written(ops, temp.path(), kept);
        for (const std::uint64_t piece : {std::uint64_t(1 << 20), UINT64_MAX}) {
            BackReader reader(ops, written.fd.get(), content.size(), digestOf(content));
            Result<bool> equal = false;
            while (equal && !*equal)
                equal = reader.readOn(piece);
            QVERIFY(!equal);
            QVERIFY(equal.error().kind == ErrorKind::Corrupt);
            QVERIFY(equal.error().op == FsOp::Verify);
        }
    }

    void failsWithTheRead()
    {
        test::EnginePlace<> place;
        place.file("a", "x");
        const auto fd = place.ops.open(AT_FDCWD, place.source.path("a").c_str(), O_RDONLY);
        place.ops.failFrom(1, EIO, test::callsOf({test::Call::Read}));
        BackReader reader(place.ops, fd->get(), 1, digestOf("x"));
        QCOMPARE(reader.readOn(UINT64_MAX).error().kind, ErrorKind::Io);
    }

    void cleanup() { m_mount.reset(); }

private:
    static void everyFileSystem()
    {
        QTest::addColumn<std::string>("type");
        for (const char *type : {"ext4", "xfs", "btrfs"})
            QTest::newRow(type) << std::string(type);
    }
    bool mount()
    {
        if (QTest::currentDataTag() && m_fileSystem.empty()) {
            QFETCH(std::string, type);
            m_fileSystem = type;
        }
        m_why = m_whyNoMounts;
        m_mount = m_why.isEmpty() ? test::Mount::loop(m_fileSystem, m_why) : nullptr;
        m_fileSystem.clear();
        return m_mount != nullptr;
    }
    /// Changes the byte at which `mark` begins on the device of the file system mounted at `point`.
    static bool damage(const Path &point, const std::string &mark)
    {
        const Path image = point.parent().child("image");
        std::string bytes = test::Tree(point.parent()).content("image");
        const std::size_t at = bytes.find(mark);
        if (at == std::string::npos || bytes.find(mark, at + 1) != std::string::npos)
            return false;
        const fs::UniqueFd fd(::open(image.c_str(), O_WRONLY | O_CLOEXEC));
        const char changed = char(bytes[at] ^ 1);
        return ::pwrite(fd.get(), &changed, 1, off_t(at)) == 1;
    }

    QString m_whyNoMounts;
    QString m_why;
    std::string m_fileSystem;
    std::unique_ptr<test::Mount> m_mount;
};

QTEST_GUILESS_MAIN(TestBackReader)
#include "tst_back_reader.moc"
