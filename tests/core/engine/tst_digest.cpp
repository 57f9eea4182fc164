// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/digest.h"

#include "tests/core/engine/engine_place.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::engine;
using Place = ferry::test::EnginePlace<>;

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

QByteArray hexOf(const Digester &digester)
{
    const model::Digest digest = digester.digest();
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex();
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isXxh3_ofNothing();
    void doesNotDependOnThePieces();
    void zerosAreBytes();
    void aByteChangesIt();
    void digestsARange();
    void comparesRanges();
    void readsAsManyTimesAsTheKernelWants();
    void failsWithTheRead();
};

void TestDigest::isXxh3_ofNothing()
{
    QCOMPARE(hexOf(Digester()), QByteArray("99aa06d3014798d86001c324468d497f"));
}

void TestDigest::doesNotDependOnThePieces()
{
    const std::string content = test::pattern(3'000'001);
    Digester whole;
    whole.add(bytesOf(content));
    for (const std::size_t piece : {1'000UL, 65'536UL, 1'000'003UL}) {
        Digester pieces;
        for (std::size_t at = 0; at < content.size(); at += piece)
            pieces.add(bytesOf(std::string_view(content).substr(at, piece)));
        QCOMPARE(hexOf(pieces), hexOf(whole));
    }
    Digester moved = std::move(whole);
    QCOMPARE(moved.digest(), moved.digest()); // looking does not change it
}

void TestDigest::zerosAreBytes()
{
    for (const std::uint64_t count : {0ULL, 1ULL, 65'536ULL, 65'537ULL, 1'000'000ULL}) {
        Digester zeros;
        Digester bytes;
        zeros.addZeros(count);
        bytes.add(bytesOf(std::string(count, '\0')));
        QCOMPARE(hexOf(zeros), hexOf(bytes));
    }
}

void TestDigest::aByteChangesIt()
{
    std::string content = test::pattern(100'000);
    Digester before;
    before.add(bytesOf(content));
    content.back() = char(content.back() ^ 1);
    Digester after;
    after.add(bytesOf(content));
    QVERIFY(hexOf(before) != hexOf(after));
}

void TestDigest::digestsARange()
{
    Place place;
    const std::string content = test::pattern(2'500'000);
    place.file("a", content);
    const auto fd = place.ops.open(AT_FDCWD, place.source.path("a").c_str(), O_RDONLY);
    const auto check = [&](std::uint64_t offset, std::uint64_t atMost, std::uint64_t wanted) {
        Digester found;
        const auto count = digestRange(place.ops, fd->get(), offset, atMost, found);
        QVERIFY(count.has_value());
        QCOMPARE(*count, wanted);
        Digester right;
        right.add(bytesOf(std::string_view(content).substr(std::min<std::size_t>(offset, content.size()), wanted)));
        QCOMPARE(hexOf(found), hexOf(right));
    };
    check(0, UINT64_MAX, 2'500'000);
    check(0, 1'500'000, 1'500'000);
    check(2'000'000, 1'000'000, 500'000);
    check(2'500'000, 10, 0);
    check(5'000'000, 10, 0);
}

void TestDigest::comparesRanges()
{
    Place place;
    std::string content = test::pattern(1'300'000);
    place.file("a", content).file("same", content).file("longer", content + "x").file("shorter", content.substr(0, content.size() - 1));
    content.back() = char(content.back() ^ 1);
    place.file("last", content);
    const auto equal = [&](const std::string &b, std::uint64_t offset, std::uint64_t atMost) {
        const auto fdA = place.ops.open(AT_FDCWD, place.source.path("a").c_str(), O_RDONLY);
        const auto fdB = place.ops.open(AT_FDCWD, place.source.path(b).c_str(), O_RDONLY);
        return *isEqualRange(place.ops, fdA->get(), fdB->get(), offset, atMost);
    };
    QVERIFY(equal("same", 0, 1'300'000));
    QVERIFY(equal("longer", 0, 1'300'000));
    QVERIFY(!equal("shorter", 0, 1'300'000));
    QVERIFY(!equal("last", 0, 1'300'000));
    QVERIFY(equal("last", 0, 1'299'999));
    QVERIFY(!equal("last", 1'299'999, 1));
    QVERIFY(equal("last", 100, 0));
    QVERIFY(!equal("same", 0, 1'300'001)); // a short file is not equal
}

void TestDigest::readsAsManyTimesAsTheKernelWants()
{
    /// Hands out a few bytes at a time.
    class MiserlyOps : public fs::LinuxOps
    {
    public:
        Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override
        {
            return LinuxOps::read(fd, buffer.first(std::min<std::size_t>(buffer.size(), 1 + offset % 4000)), offset);
        }
    };
    Place place;
    place.file("a", test::pattern(100'000)).file("b", test::pattern(100'000));
    MiserlyOps ops;
    const auto a = ops.open(AT_FDCWD, place.source.path("a").c_str(), O_RDONLY);
    const auto b = ops.open(AT_FDCWD, place.source.path("b").c_str(), O_RDONLY);
    Digester digester;
    QCOMPARE(*digestRange(ops, a->get(), 0, UINT64_MAX, digester), std::uint64_t(100'000));
    QVERIFY(*isEqualRange(ops, a->get(), b->get(), 0, 100'000));
}

void TestDigest::failsWithTheRead()
{
    Place place;
    place.file("a", "x");
    const auto fd = place.ops.open(AT_FDCWD, place.source.path("a").c_str(), O_RDONLY);
    place.ops.failFrom(1, EIO, test::callsOf({test::Call::Read}));
    Digester digester;
    QCOMPARE(digestRange(place.ops, fd->get(), 0, 1, digester).error().kind, ErrorKind::Io);
    QCOMPARE(isEqualRange(place.ops, fd->get(), fd->get(), 0, 1).error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
