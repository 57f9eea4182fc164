// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/device_file.h"

#include "core/engine/digest.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::engine;
using ferry::model::ReadBack;

namespace {

/// Pretends that a part of the file stays in the cache, and notes what leaves it.
class CacheOps : public test::FaultOps
{
public:
    Result<void> dropFromCache(int, std::uint64_t offset, std::uint64_t size) override
    {
        dropped.emplace_back(offset, size);
        return {};
    }
    Result<bool> isCached(int, std::uint64_t offset, std::uint64_t size) override { return offset <= cachedAt && cachedAt < offset + size; }

    std::vector<std::pair<std::uint64_t, std::uint64_t>> dropped;
    std::uint64_t cachedAt = UINT64_MAX;
};

constexpr std::uint64_t kPiece = 64 << 20;

struct Open {
    test::TempFolder temp;
    test::Tree tree {temp.path()};
    CacheOps ops;
    fs::UniqueFd fd;

    explicit Open(std::uint64_t size)
    {
        tree.sparseFile("f", size, {{size - 1, 1}});
        fd = *ops.open(AT_FDCWD, tree.path("f").c_str(), O_RDONLY);
    }
    std::uint64_t readAll(DeviceFile &file)
    {
        std::uint64_t done = 0;
        for (;;) {
            const Result<std::size_t> count = file.read(threadBuffer(), threadBuffer().size(), done);
            done += count.value_or(0);
            if (!count || *count < threadBuffer().size())
                return done;
        }
    }
};

} // namespace

class TestDeviceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheCachePieceByPiece()
    {
        Open open(kPiece + 5000);
        DeviceFile file(open.ops, open.fd.get());
        QVERIFY(file.from() == ReadBack::None);
        QCOMPARE(open.readAll(file), kPiece + 5000);
        QVERIFY(file.from() == ReadBack::Device);
        QVERIFY((open.ops.dropped == std::vector<std::pair<std::uint64_t, std::uint64_t>> {{0, kPiece}, {kPiece, kPiece}}));
    }

    void isOfTheDevice_onlyIfEveryPieceIs_data()
    {
        QTest::addColumn<quint64>("cachedAt");
        QTest::newRow("first") << quint64(0);
        QTest::newRow("last") << quint64(kPiece);
    }
    void isOfTheDevice_onlyIfEveryPieceIs()
    {
        QFETCH(quint64, cachedAt);
        Open open(kPiece + 1);
        open.ops.cachedAt = cachedAt; // and O_DIRECT is refused here
        DeviceFile file(open.ops, open.fd.get());
        QCOMPARE(open.readAll(file), kPiece + 1);
        QVERIFY(file.from() == ReadBack::Memory);
    }

    void failsAsReadingDoes()
    {
        Open open(10);
        open.ops.failNth(1, EIO, test::callsOf({test::Call::Read}));
        DeviceFile file(open.ops, open.fd.get());
        const Result<std::size_t> count = file.read(threadBuffer(), 10, 0);
        QVERIFY(!count && count.error().kind == ErrorKind::Io);
    }
};

QTEST_GUILESS_MAIN(TestDeviceFile)
#include "tst_device_file.moc"
