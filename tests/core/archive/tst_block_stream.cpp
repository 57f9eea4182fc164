// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/block_stream.h"

#include "core/archive/gunzip.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QTest>

#include <bzlib.h>

#include <atomic>
#include <random>
#include <thread>

using namespace ferry;
using namespace ferry::archive;
using namespace ferry::test;

namespace {

/// Words, noise and zeros in turn: matches that reach back over the end of a block, and what cannot be compressed.
std::string sample(std::size_t size, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::string content;
    while (content.size() < size) {
        const std::size_t length = 1 + random() % 40'000;
        const auto kind = random() % 3;
        for (std::size_t i = 0; i < length; i += 8) {
            const std::uint32_t word = random();
            content += kind == 0 ? std::string(8, '\0')
                : kind == 1      ? "word " + std::to_string(100 + word % 500)
                                 : std::to_string(word * 7919U);
        }
    }
    content.resize(size);
    return content;
}

/// Added in pieces of this size, compressed by so many threads.
std::string compressed(Compression compression, int level, const std::string &content, int threads, std::size_t piece)
{
    BlockStream stream(compression, level);
    std::vector<RawBlock> blocks;
    const auto take = [&] {
        while (std::optional<RawBlock> block = stream.next())
            blocks.push_back(*std::move(block));
    };
    for (std::size_t at = 0; at < content.size(); at += piece) {
        stream.add(std::as_bytes(std::span(content)).subspan(at, std::min(piece, content.size() - at)));
        take();
    }
    stream.end();
    take();
    std::vector<std::optional<Result<PackedBlock>>> packed(blocks.size());
    std::atomic<std::size_t> next = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (std::size_t at = next++; at < blocks.size(); at = next++)
                packed[at] = compressBlock(blocks[at], {});
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    std::string file;
    for (auto &block : packed) {
        if (!block || !*block)
            return {};
        const std::span<const std::byte> bytes = stream.join(**block);
        file.append(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    }
    return file;
}

Result<std::string> gunzipped(const std::string &file)
{
    bool isRead = false;
    Gunzip gunzip([&]() -> Result<std::span<const std::byte>> {
        return std::exchange(isRead, true) ? std::span<const std::byte>() : std::as_bytes(std::span(file));
    });
    std::string content;
    for (;;) {
        const auto part = gunzip.next();
        if (!part)
            return Failure(part.error());
        if (part->empty())
            return content;
        content.append(reinterpret_cast<const char *>(part->data()), part->size());
    }
}

/// Stream after stream, as their manual says; nothing if one is not right.
std::optional<std::string> bunzipped(std::string file)
{
    std::string content;
    std::string out(1 << 20, '\0');
    bz_stream stream {};
    stream.next_in = file.data();
    stream.avail_in = static_cast<unsigned>(file.size());
    do {
        if (BZ2_bzDecompressInit(&stream, 0, 0) != BZ_OK)
            return std::nullopt;
        int told = BZ_OK;
        while (told == BZ_OK) {
            stream.next_out = out.data();
            stream.avail_out = static_cast<unsigned>(out.size());
            const unsigned before = stream.avail_in;
            told = BZ2_bzDecompress(&stream);
            content.append(out.data(), out.size() - stream.avail_out);
            if (told == BZ_OK && before == 0 && stream.avail_out == out.size())
                told = BZ_UNEXPECTED_EOF;
        }
        BZ2_bzDecompressEnd(&stream);
        if (told != BZ_STREAM_END)
            return std::nullopt;
    } while (stream.avail_in > 0);
    return content;
}

} // namespace

class TestBlockStream : public QObject
{
    Q_OBJECT

    const TempFolder m_temp;

    /// What the program that the format is of says.
    bool isGood(const char *program, const std::string &file)
    {
        const std::string name = std::string("f.") + (*program == 'g' ? "gz" : "bz2");
        const Path path = m_temp.child(name);
        (void)::unlink(path.c_str());
        Tree(m_temp.path()).file(name, file);
        return run(QString::fromLatin1(program), {QStringLiteral("-t"), QString::fromStdString(path.bytes())}).code == 0;
    }

private Q_SLOTS:
    void comesBack_whateverTheThreads_data()
    {
        QTest::addColumn<int>("compression");
        QTest::addColumn<int>("level");
        QTest::addColumn<qulonglong>("size");
        const auto rows = [](const char *name, Compression compression, int level, std::initializer_list<std::size_t> more) {
            const std::size_t block = BlockStream::sizeOf(compression, level);
            std::vector<std::size_t> sizes {0, 1, 1000, block - 1, block, block + 1, 2 * block};
            sizes.insert(sizes.end(), more);
            for (const std::size_t size : sizes)
                QTest::addRow("%s level %d, %zu", name, level, size) << int(compression) << level << qulonglong(size);
        };
        const std::size_t gzip = BlockStream::sizeOf(Compression::Gzip, 6);
        rows("gzip", Compression::Gzip, 6, {3 * gzip - 1, 9 * gzip + 12'345, 32 * 1024, gzip + 32 * 1024});
        rows("gzip", Compression::Gzip, 1, {5 * gzip + 1});
        rows("gzip", Compression::Gzip, 9, {5 * gzip + 1});
        rows("bzip2", Compression::Bzip2, 1, {900'000, 1'234'567});
        rows("bzip2", Compression::Bzip2, 9, {2'700'000});
    }
    void comesBack_whateverTheThreads()
    {
        QFETCH(const int, compression);
        QFETCH(const int, level);
        QFETCH(const qulonglong, size);
        const auto kind = static_cast<Compression>(compression);
        const std::string content = sample(size, static_cast<std::uint32_t>(size) + static_cast<std::uint32_t>(level));
        const std::string file = compressed(kind, level, content, 1, 256 * 1024);
        QVERIFY(!file.empty());
        for (int threads = 2; threads <= 4; ++threads)
            QVERIFY(compressed(kind, level, content, threads, 10'007) == file); // nor the pieces
        if (kind == Compression::Gzip) {
            const Result<std::string> back = gunzipped(file);
            QVERIFY(back.has_value());
            QVERIFY(*back == content);
            QCOMPARE(file.find("\x1f\x8b\x08", 1, 3), std::string::npos); // one member
        } else {
            const std::optional<std::string> back = bunzipped(file);
            QVERIFY(back.has_value());
            QVERIFY(*back == content);
        }
        QVERIFY(isGood(kind == Compression::Gzip ? "gzip" : "bzip2", file));
    }

    void randomSizesComeBack()
    {
        std::mt19937 random(20261122);
        for (int i = 0; i < 24; ++i) {
            const std::size_t size = random() % 1'500'000;
            const int level = 1 + static_cast<int>(random() % 9);
            const int threads = 1 + i % 4;
            const std::string content = sample(size, random());
            const Result<std::string> zipped = gunzipped(compressed(Compression::Gzip, level, content, threads, 1 + random() % 300'000));
            QVERIFY2(zipped.has_value() && *zipped == content, qPrintable(QStringLiteral("gzip -%1: %2").arg(level).arg(size)));
            if (i % 4 != 0)
                continue;
            const std::optional<std::string> bzipped = bunzipped(compressed(Compression::Bzip2, level, content, 4, 1 + random() % 300'000));
            QVERIFY2(bzipped && *bzipped == content, qPrintable(QStringLiteral("bzip2 -%1: %2").arg(level).arg(size)));
        }
    }

    /// What a block refers to in the one before is what makes it as small as in one piece.
    void losesNextToNothing_toTheBlocks()
    {
        const std::string content = sample(4'000'000, 7);
        const std::string file = compressed(Compression::Gzip, 6, content, 2, 100'000);
        Tree tree(m_temp.child("whole"));
        tree.file("f", content);
        const QString path = QString::fromStdString(tree.path("f").bytes());
        QCOMPARE(run(QStringLiteral("gzip"), {QStringLiteral("-6"), path}).code, 0);
        const std::size_t whole = tree.content("f.gz").size();
        QVERIFY2(file.size() < whole + whole / 200, qPrintable(QStringLiteral("%1, whole %2").arg(file.size()).arg(whole)));
    }

    void areAsManyAtOnce_asMemoryAllows()
    {
        QCOMPARE(blocksAtOnce(Compression::Gzip, 6, 1), 1);
        QCOMPARE(blocksAtOnce(Compression::Gzip, 6, 8), 8);
        QCOMPARE(blocksAtOnce(Compression::Gzip, 6, 0), 1);
        QCOMPARE(blocksAtOnce(Compression::Bzip2, 9, 2), 2);
        QCOMPARE(blocksAtOnce(Compression::Bzip2, 9, 64), 4);
        for (int level = 1; level <= 9; ++level) {
            const std::size_t sort = 8 * BlockStream::sizeOf(Compression::Bzip2, level);
            QVERIFY(static_cast<std::size_t>(blocksAtOnce(Compression::Bzip2, level, 1000)) * sort < 40 << 20);
        }
    }

    void isStopped_beforeItBegins()
    {
        BlockStream stream(Compression::Gzip, 6);
        stream.end();
        std::stop_source stop;
        stop.request_stop();
        const auto packed = compressBlock(*stream.next(), stop.get_token());
        QVERIFY(!packed);
        QCOMPARE(packed.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBlockStream)
#include "tst_block_stream.moc"
