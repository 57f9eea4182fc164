// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/digest.h"

#include "tests/core/engine/engine_place.h"

#include <QTest>

#include <fcntl.h>

using namespace ferry;
using namespace ferry::engine;
using ferry::model::HashKind;
using Place = ferry::test::EnginePlace<>;

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

QByteArray hexOf(const Digester &digester)
{
    return QByteArray::fromStdString(model::hexOf(digester.digest()));
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheStandardSays_data();
    void isWhatTheStandardSays();
    void doesNotDependOnThePieces();
    void zerosAreBytes();
    void aByteChangesIt();
    void digestsARange();
    void comparesRanges();
    void readsAsManyTimesAsTheKernelWants();
    void failsWithTheRead();
};

void TestDigest::isWhatTheStandardSays_data()
{
    QTest::addColumn<HashKind>("kind");
    QTest::addColumn<QByteArray>("ofNothing");
    QTest::addColumn<QByteArray>("ofAbc");
    QTest::newRow("xxh3") << HashKind::Xxh3 << QByteArray("99aa06d3014798d86001c324468d497f")
                          << QByteArray("06b05ab6733a618578af5f94892f3950");
    QTest::newRow("sha256") << HashKind::Sha256 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                            << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("sha512") << HashKind::Sha512
                            << QByteArray("cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
                                          "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e")
                            << QByteArray("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                          "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
    QTest::newRow("b2") << HashKind::Blake2b
                        << QByteArray("786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419"
                                      "d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce")
                        << QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                                      "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    QTest::newRow("sha1") << HashKind::Sha1 << QByteArray("da39a3ee5e6b4b0d3255bfef95601890afd80709")
                          << QByteArray("a9993e364706816aba3e25717850c26c9cd0d89d");
    QTest::newRow("md5") << HashKind::Md5 << QByteArray("d41d8cd98f00b204e9800998ecf8427e")
                         << QByteArray("900150983cd24fb0d6963f7d28e17f72");
}

void TestDigest::isWhatTheStandardSays()
{
    QFETCH(HashKind, kind);
    QFETCH(QByteArray, ofNothing);
    QFETCH(QByteArray, ofAbc);
    Digester digester(kind);
    QCOMPARE(hexOf(digester), ofNothing);
    digester.add(bytesOf("a"));
    QVERIFY(hexOf(digester) != ofNothing); // looking does not end it
    digester.add(bytesOf("bc"));
    QCOMPARE(hexOf(digester), ofAbc);
    QVERIFY(digester.digest().kind == kind);
}

void TestDigest::doesNotDependOnThePieces()
{
    const std::string content = test::pattern(3'000'001);
    for (const HashKind kind : model::kHashKinds) {
        Digester whole(kind);
        whole.add(bytesOf(content));
        for (const std::size_t piece : {1'000UL, 65'536UL, 1'000'003UL}) {
            Digester pieces(kind);
            for (std::size_t at = 0; at < content.size(); at += piece)
                pieces.add(bytesOf(std::string_view(content).substr(at, piece)));
            QCOMPARE(hexOf(pieces), hexOf(whole));
        }
        Digester moved = std::move(whole);
        QCOMPARE(moved.digest(), moved.digest()); // looking does not change it
    }
}

void TestDigest::zerosAreBytes()
{
    for (const std::uint64_t count : {0ULL, 1ULL, 65'536ULL, 65'537ULL, 1'000'000ULL}) {
        Digester zeros(HashKind::Sha256);
        Digester bytes(HashKind::Sha256);
        zeros.addZeros(count);
        bytes.add(bytesOf(std::string(count, '\0')));
        QCOMPARE(hexOf(zeros), hexOf(bytes));
    }
}

void TestDigest::aByteChangesIt()
{
    std::string content = test::pattern(100'000);
    Digester before(HashKind::Xxh3);
    before.add(bytesOf(content));
    content.back() = char(content.back() ^ 1);
    Digester after(HashKind::Xxh3);
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
        Digester found(HashKind::Xxh3);
        const auto count = digestRange(place.ops, fd->get(), offset, atMost, found);
        QVERIFY(count.has_value());
        QCOMPARE(*count, wanted);
        Digester right(HashKind::Xxh3);
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
    Digester digester(HashKind::Xxh3);
    QCOMPARE(*digestRange(ops, a->get(), 0, UINT64_MAX, digester), std::uint64_t(100'000));
    QVERIFY(*isEqualRange(ops, a->get(), b->get(), 0, 100'000));
}

void TestDigest::failsWithTheRead()
{
    Place place;
    place.file("a", "x");
    const auto fd = place.ops.open(AT_FDCWD, place.source.path("a").c_str(), O_RDONLY);
    place.ops.failFrom(1, EIO, test::callsOf({test::Call::Read}));
    Digester digester(HashKind::Xxh3);
    QCOMPARE(digestRange(place.ops, fd->get(), 0, 1, digester).error().kind, ErrorKind::Io);
    QCOMPARE(isEqualRange(place.ops, fd->get(), fd->get(), 0, 1).error().kind, ErrorKind::Io);
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
