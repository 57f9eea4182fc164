// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_reader.h"

#include "core/archive/archive_writer.h"
#include "core/base/units.h"
#include "core/fs/linux_ops.h"
#include "tests/support/fault_ops.h"
#include "tests/support/packed_blocks.h"
#include "tests/support/tree.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>

#include <cstring>
#include <map>

using namespace ferry;
using namespace ferry::archive;
using ferry::test::pattern;
using ferry::test::TempFolder;

namespace {

struct Item {
    ArchiveEntry entry;
    std::string content;
};

ArchiveEntry file(std::string path, std::uint64_t size, std::uint32_t mode = 0644)
{
    ArchiveEntry entry;
    entry.path = std::move(path);
    entry.facts = {.type = model::FileType::Regular, .mode = mode, .uid = 1234, .gid = 4321, .size = size};
    entry.facts.modified = {1'600'000'000, 0};
    return entry;
}

ArchiveEntry other(std::string path, model::FileType type, std::string link = {})
{
    ArchiveEntry entry = file(std::move(path), 0, 0755);
    entry.facts.type = type;
    entry.linkText = std::move(link);
    return entry;
}

fs::UniqueFd openAt(const Path &path, int flags)
{
    return fs::UniqueFd(::open(path.c_str(), flags | O_CLOEXEC, 0600));
}

Result<void> writeAll(fs::FsOps &ops, const Path &path, const Format &format, const std::vector<Item> &items, WriteOptions options = {},
                      std::vector<model::Loss> *losses = nullptr)
{
    const fs::UniqueFd fd = openAt(path, O_RDWR | O_CREAT | O_TRUNC);
    auto writer = ArchiveWriter::create(ops, fd.get(), format, options, {});
    if (!writer)
        return Failure(writer.error());
    for (const Item &item : items) {
        const auto begun = (*writer)->begin(item.entry);
        if (!begun)
            return Failure(begun.error());
        if (losses)
            losses->insert(losses->end(), begun->begin(), begun->end());
        if (const auto written = (*writer)->write(std::as_bytes(std::span(item.content))); !written)
            return written;
        if (const auto ended = (*writer)->end(); !ended)
            return ended;
    }
    return test::closeArchive(**writer);
}

struct Read {
    std::map<std::string, Item> items;
    std::vector<Error> errors;
};

Read readAll(fs::FsOps &ops, const Path &path, std::stop_token stop = {})
{
    Read read;
    auto reader = ArchiveReader::open(ops, openAt(path, O_RDONLY), path, std::move(stop));
    if (!reader) {
        read.errors.push_back(reader.error());
        return read;
    }
    for (int errors = 0; errors < 1000;) {
        Item item;
        const Result<bool> more = (*reader)->next(item.entry);
        if (!more) {
            read.errors.push_back(more.error());
            ++errors;
            continue;
        }
        if (!*more)
            return read;
        bool isWhole = true;
        for (;;) {
            const auto block = (*reader)->read();
            if (!block) {
                read.errors.push_back(block.error());
                isWhole = false;
                break;
            }
            if (!*block)
                break;
            item.content.resize(std::max<std::size_t>(item.content.size(), (*block)->offset + (*block)->bytes.size()));
            std::memcpy(item.content.data() + (*block)->offset, (*block)->bytes.data(), (*block)->bytes.size());
        }
        if (isWhole)
            read.items[item.entry.path] = item;
    }
    return read;
}

std::vector<Item> sample(const Format &format)
{
    std::vector<Item> items {
        {other("dir/", model::FileType::Folder), {}},
        {file("dir/small", 5), "small"},
        {file("dir/empty", 0, 0600), {}},
        {file("dir/large", 3'000'000, 0755), pattern(3'000'000)},
        {file("dir/gr\xc3\xbc\xc3\x9f", 2), "de"},
        {file("dir/" + std::string(200, 'n'), 4), "long"},
        {other("dir/link", model::FileType::Symlink, "../some where/\xc3\xa9"), {}},
        {other("empty folder/", model::FileType::Folder), {}},
    };
    if (format.holdsAnyName)
        items.push_back({file("bytes \xff\xfe", 5), "bytes"});
    if (format.holdsHardLinks) {
        Item link {file("dir/second name", 0), {}};
        link.entry.hardLink = "dir/small";
        items.push_back(link);
    }
    if (format.holdsNodes)
        items.push_back({other("fifo", model::FileType::Fifo), {}});
    if (format.holdsAttributes)
        items.back().entry.attributes = {{"user.note", std::string("a\0b", 3)}};
    return items;
}

QByteArray run(const QString &program, const QStringList &arguments, const Path &folder)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(folder.bytes()));
    process.start(program, arguments);
    if (!process.waitForStarted())
        return "not there";
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QByteArray()
                                                                                   : process.readAllStandardError() + "failed";
}

bool has(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

std::string contentOf(const Path &path)
{
    QFile opened(QString::fromStdString(path.bytes()));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll().toStdString() : std::string();
}

void save(const Path &path, const std::string &bytes)
{
    QFile opened(QString::fromStdString(path.bytes()));
    QVERIFY(opened.open(QIODevice::WriteOnly | QIODevice::Truncate));
    opened.write(bytes.data(), static_cast<qint64>(bytes.size()));
}

} // namespace

class TestArchiveReader : public QObject
{
    Q_OBJECT

    fs::LinuxOps m_ops;

    static void formatRows()
    {
        QTest::addColumn<QByteArray>("format");
        for (const Format &format : writtenFormats())
            QTest::newRow(format.name) << QByteArray(format.name);
    }

private Q_SLOTS:
    void givesBackWhatWasWritten_data() { formatRows(); }
    void givesBackWhatWasWritten()
    {
        QFETCH(const QByteArray, format);
        const Format &chosen = *formatForName("x." + format.toStdString());
        const TempFolder temp;
        const Path path = temp.child("archive");
        const std::vector<Item> items = sample(chosen);
        const auto written = writeAll(m_ops, path, chosen, items, {.level = {}, .threads = 2});
        QVERIFY(written.has_value());
        Read read = readAll(m_ops, path);
        QCOMPARE(read.errors.size(), 0U);
        QCOMPARE(read.items.size(), items.size());
        for (const Item &item : items) {
            QVERIFY2(read.items.contains(item.entry.path), item.entry.path.c_str());
            const Item &found = read.items.at(item.entry.path);
            QCOMPARE(int(found.entry.facts.type), int(item.entry.facts.type));
            if (item.entry.hardLink.empty())
                QVERIFY(found.content == item.content);
            QCOMPARE(found.entry.hardLink, item.entry.hardLink);
            QCOMPARE(found.entry.linkText, item.entry.linkText);
            QCOMPARE(found.entry.facts.modified.seconds, item.entry.facts.modified.seconds);
            if (item.entry.facts.type != model::FileType::Symlink)
                QCOMPARE(found.entry.facts.mode, item.entry.facts.mode);
            if (chosen.holdsOwner)
                QCOMPARE(found.entry.facts.uid, item.entry.facts.uid);
            if (chosen.holdsAttributes)
                QVERIFY(found.entry.attributes == item.entry.attributes);
        }
    }

    void keepsFractionsOfSeconds_inTar()
    {
        const TempFolder temp;
        Item item {file("a", 0), {}};
        item.entry.facts.modified = {1'600'000'000, 123'456'789};
        QVERIFY(writeAll(m_ops, temp.child("a.tar"), *formatForName("a.tar"), {item}));
        QVERIFY(readAll(m_ops, temp.child("a.tar")).items.at("a").entry.facts.modified == item.entry.facts.modified);
        std::vector<model::Loss> losses;
        QVERIFY(writeAll(m_ops, temp.child("a.zip"), *formatForName("a.zip"), {item}, {}, &losses));
        QCOMPARE(losses.size(), 1U);
        QCOMPARE(losses.front().kind, model::LossKind::Times);
        QVERIFY(losses.front().unsupported);
    }

    void tellsWhatAFormatCannotHold()
    {
        const TempFolder temp;
        const fs::UniqueFd fd = openAt(temp.child("a.7z"), O_RDWR | O_CREAT);
        auto writer = ArchiveWriter::create(m_ops, fd.get(), *formatForName("a.7z"), {}, {});
        QVERIFY(writer.has_value());
        QCOMPARE((*writer)->begin(other("fifo", model::FileType::Fifo)).error().kind, ErrorKind::Unsupported);
        QCOMPARE((*writer)->begin(file("\xff", 0)).error().kind, ErrorKind::BadName);
        ArchiveEntry linked = file("b", 0);
        linked.hardLink = "a";
        QCOMPARE((*writer)->begin(linked).error().kind, ErrorKind::Unsupported);
        QVERIFY(!(*writer)->isBroken());
        ArchiveEntry rich = file("c", 0);
        rich.attributes = {{"user.a", "b"}};
        const auto losses = (*writer)->begin(rich);
        QVERIFY(losses.has_value());
        QCOMPARE(losses->size(), 2U); // owner and attribute
    }

    void fillsUpWhatIsMissing_andTakesNoMore()
    {
        const TempFolder temp;
        const fs::UniqueFd fd = openAt(temp.child("a.tar"), O_RDWR | O_CREAT);
        auto writer = ArchiveWriter::create(m_ops, fd.get(), *formatForName("a.tar"), {}, {});
        QVERIFY((*writer)->begin(file("short", 10)));
        QVERIFY((*writer)->write(std::as_bytes(std::span("abc", 3))));
        QVERIFY((*writer)->end());
        QVERIFY((*writer)->begin(file("long", 2)));
        QCOMPARE((*writer)->write(std::as_bytes(std::span("abc", 3))).error().kind, ErrorKind::Changed);
        QVERIFY((*writer)->end());
        QVERIFY((*writer)->close());
        Read read = readAll(m_ops, temp.child("a.tar"));
        QCOMPARE(read.items.at("short").content, std::string("abc\0\0\0\0\0\0\0", 10));
        QCOMPARE(read.items.at("long").content, std::string("ab"));
    }

    void endsWithTheFirstFailedWrite()
    {
        for (const Format &format : writtenFormats()) {
            const TempFolder temp;
            test::FaultOps ops;
            ops.failFrom(1, ENOSPC, test::callsOf({test::Call::Write}));
            const auto written = writeAll(ops, temp.child("archive"), format, sample(format));
            QVERIFY2(!written, format.name);
            QCOMPARE(written.error().kind, ErrorKind::NoSpace);
        }
    }

    void isStopped()
    {
        const TempFolder temp;
        const Path path = temp.child("a.tar.gz");
        QVERIFY(writeAll(m_ops, path, *formatForName("a.tar.gz"), sample(*formatForName("a.tar.gz"))));
        std::stop_source stop;
        stop.request_stop();
        const Read read = readAll(m_ops, path, stop.get_token());
        QCOMPARE(read.errors.size(), 1U);
        QCOMPARE(read.errors.front().kind, ErrorKind::Cancelled);
    }

    void tellsFailedReads()
    {
        const TempFolder temp;
        const Path path = temp.child("a.zip");
        QVERIFY(writeAll(m_ops, path, *formatForName("a.zip"), sample(*formatForName("a.zip"))));
        test::FaultOps ops;
        ops.failFrom(1, EIO, test::callsOf({test::Call::Read}));
        const Read read = readAll(ops, path);
        QVERIFY(!read.errors.empty());
        QCOMPARE(read.errors.front().kind, ErrorKind::Io);
        QCOMPARE(read.errors.front().path, path);
    }

    void refusesWhatIsNoArchive()
    {
        const TempFolder temp;
        for (const std::string &bytes : {std::string(), std::string("hello"), std::string(2000, 'x')}) {
            save(temp.child("a.zip"), bytes);
            const Read read = readAll(m_ops, temp.child("a.zip"));
            QCOMPARE(read.errors.size(), 1U);
            QCOMPARE(read.errors.front().kind, ErrorKind::UnknownFormat);
            QCOMPARE(read.errors.front().path, temp.child("a.zip"));
        }
    }

    /// Cut anywhere: an error, and nothing wrong among what was whole.
    void noticesACut_data() { formatRows(); }
    void noticesACut()
    {
        QFETCH(const QByteArray, format);
        const Format &chosen = *formatForName("x." + format.toStdString());
        const TempFolder temp;
        const Path path = temp.child("x." + format.toStdString());
        std::vector<Item> items = sample(chosen);
        // That something is a link stands in the directory of a zip only, which a cut one has not.
        std::erase_if(items, [](const Item &item) { return item.entry.facts.type == model::FileType::Symlink; });
        items[3].content.resize(40'000);
        items[3].entry.facts.size = 40'000;
        QVERIFY(writeAll(m_ops, path, chosen, items));
        const std::string whole = contentOf(path);
        const Read complete = readAll(m_ops, path);
        QVERIFY(complete.errors.empty());
        const std::size_t least = chosen.container == Container::Tar ? whole.size() - 1024 : whole.size(); // but for the closing zeros
        for (std::size_t size = 1; size < (chosen.compression == Compression::None ? least : whole.size()); size += 997) {
            save(path, whole.substr(0, size));
            const Read read = readAll(m_ops, path);
            QVERIFY2(!read.errors.empty(), qPrintable(QString::number(size)));
            for (const auto &[name, item] : read.items)
                QVERIFY(complete.items.contains(name) && complete.items.at(name).content == item.content);
        }
    }

    /// Bits turned anywhere never end in wrong content of what has a checksum.
    void noticesTurnedBits_data()
    {
        QTest::addColumn<QByteArray>("format");
        // A plain tar has no checksum of content, and what libarchive compresses with zstd has none either (ADR 12).
        for (const Format &format : writtenFormats()) {
            const bool isPlainTar = format.container == Container::Tar && format.compression == Compression::None;
            if (!isPlainTar && format.compression != Compression::Zstd)
                QTest::newRow(format.name) << QByteArray(format.name);
        }
    }
    void noticesTurnedBits()
    {
        QFETCH(const QByteArray, format);
        const Format &chosen = *formatForName("x." + format.toStdString());
        const bool isWholeChecked = chosen.compression != Compression::None;
        const TempFolder temp;
        const Path path = temp.child("x." + format.toStdString());
        const std::vector<Item> items {{file("a", 40'000), pattern(40'000)}, {file("b", 3), "abc"}};
        QVERIFY(writeAll(m_ops, path, chosen, items));
        const std::string whole = contentOf(path);
        for (std::size_t at = 0; at < whole.size(); at += 611) {
            std::string bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
            save(path, bytes);
            const Read read = readAll(m_ops, path);
            for (const auto &[name, item] : read.items) {
                if (isWholeChecked && !read.errors.empty())
                    continue; // it is told that something is wrong, if not what
                if (name == "a")
                    QVERIFY2(item.content == items[0].content, qPrintable(QString::number(at)));
                if (name == "b")
                    QVERIFY2(item.content == items[1].content, qPrintable(QString::number(at)));
            }
        }
    }

    void tellsOfAHeaderThatIsNone()
    {
        const TempFolder temp;
        const Path path = temp.child("x.tar");
        QVERIFY(writeAll(m_ops, path, *formatForName("x.tar"), {{file("a", 3), "abc"}, {file("b", 3), "abc"}, {file("c", 3), "abc"}}));
        std::string bytes = contentOf(path);
        std::size_t header = 0;
        while (header < bytes.size() && bytes.compare(header, 2, std::string("b\0", 2)) != 0)
            header += 512;
        QVERIFY(header < bytes.size());
        bytes[header + 100] ^= 1; // its mode, which the checksum does not fit any more
        save(path, bytes);
        const Read read = readAll(m_ops, path);
        QVERIFY(read.items.contains("a") && !read.items.contains("b"));
        QVERIFY(!read.errors.empty());
        QCOMPARE(read.errors.front().kind, ErrorKind::Damaged);
    }

    void readsWhatIsCompressedAlone()
    {
        if (!has("gzip"))
            QSKIP("gzip is not installed");
        const TempFolder temp;
        save(temp.child("notes.txt"), pattern(300'000));
        QCOMPARE(run(QStringLiteral("gzip"), {QStringLiteral("-k"), QStringLiteral("notes.txt")}, temp.path()), QByteArray());
        const Path path = temp.child("notes.txt.gz");
        const Read read = readAll(m_ops, path);
        QVERIFY(read.errors.empty());
        QCOMPARE(read.items.size(), 1U);
        QVERIFY(read.items.at("notes.txt").content == pattern(300'000));
        const std::string whole = contentOf(path);
        save(path, whole.substr(0, whole.size() / 2));
        const Read cut = readAll(m_ops, path);
        QCOMPARE(cut.errors.size(), 1U);
        QCOMPARE(cut.errors.front().kind, ErrorKind::Damaged);
    }

    void knowsWhatIsEncrypted_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *program, const QStringList &arguments, const char *name) {
            QTest::addRow("%s %s", program, name) << QString::fromLatin1(program) << arguments << QString::fromLatin1(name);
        };
        row("zip", {QStringLiteral("-q"), QStringLiteral("-P"), QStringLiteral("secret"), QStringLiteral("a.zip"), QStringLiteral("f")},
            "a.zip");
        row("7z", {QStringLiteral("a"), QStringLiteral("-psecret"), QStringLiteral("a.7z"), QStringLiteral("f")}, "a.7z");
        row("7z", {QStringLiteral("a"), QStringLiteral("-psecret"), QStringLiteral("-mhe=on"), QStringLiteral("b.7z"), QStringLiteral("f")},
            "b.7z");
    }
    void knowsWhatIsEncrypted()
    {
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, name);
        if (!has(program.toLatin1().constData()))
            QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
        const TempFolder temp;
        save(temp.child("f"), pattern(10'000));
        QCOMPARE(run(program, arguments, temp.path()), QByteArray());
        const Read read = readAll(m_ops, temp.child(name.toStdString()));
        QVERIFY(read.items.empty());
        QVERIFY(!read.errors.empty());
        QCOMPARE(read.errors.front().kind, ErrorKind::Encrypted);
    }

    void readsAnArchiveInAnArchive()
    {
        const TempFolder temp;
        QVERIFY(writeAll(m_ops, temp.child("inner.zip"), *formatForName("inner.zip"), {{file("a", 3), "abc"}}));
        const std::string inner = contentOf(temp.child("inner.zip"));
        QVERIFY(
            writeAll(m_ops, temp.child("outer.tar.zst"), *formatForName("outer.tar.zst"), {{file("x/inner.zip", inner.size()), inner}}));
        const std::string outer = contentOf(temp.child("outer.tar.zst"));
        QVERIFY(writeAll(m_ops, temp.child("outest.zip"), *formatForName("outest.zip"), {{file("o", outer.size()), outer}}));
        const auto open = [&](const std::vector<std::string> &entries, const Path &spool) {
            auto reader = ArchiveReader::open(m_ops, openAt(temp.child("outest.zip"), O_RDONLY), Path("outest"), {});
            return openInner(m_ops, *std::move(reader), Path("outest"), entries, spool, {}, {});
        };
        const auto reader = open({"o", "x/inner.zip"}, temp.path());
        QVERIFY(reader.has_value());
        ArchiveEntry entry;
        QVERIFY((*reader)->next(entry).value());
        QCOMPARE(entry.path, std::string("a"));
        QCOMPARE(open({"o", "none"}, temp.path()).error().kind, ErrorKind::NotFound);
        QCOMPARE(open({"o", "none"}, temp.path()).error().path.bytes(), std::string("outest/o/none"));
        QCOMPARE(open({"o", "x/inner.zip", "a"}, temp.path()).error().kind, ErrorKind::UnknownFormat);
        QCOMPARE(open({"o"}, temp.child("gone")).error().kind, ErrorKind::NotFound);
        QCOMPARE(open({"o"}, temp.child("gone")).error().path, temp.child("gone"));
    }

    void theLastInnerArchiveOfAPathCounts_withItsTimes()
    {
        const TempFolder temp;
        QVERIFY(writeAll(m_ops, temp.child("old.zip"), *formatForName("a.zip"), {{file("old", 3), "old"}}));
        QVERIFY(writeAll(m_ops, temp.child("new.zip"), *formatForName("a.zip"), {{file("new", 3), "new"}}));
        const std::string old = contentOf(temp.child("old.zip"));
        const std::string recent = contentOf(temp.child("new.zip"));
        QVERIFY(writeAll(m_ops, temp.child("o.tar"), *formatForName("o.tar"),
                         {{file("a.zip", old.size()), old}, {file("./a.zip", recent.size()), recent}}));
        auto reader = ArchiveReader::open(m_ops, openAt(temp.child("o.tar"), O_RDONLY), Path("o"), {});
        const auto inner = openInner(m_ops, *std::move(reader), Path("o"), {"./a.zip"}, temp.path(), {}, {});
        QVERIFY(inner.has_value());
        ArchiveEntry entry;
        QVERIFY((*inner)->next(entry).value());
        QCOMPARE(entry.path, std::string("new"));

        save(temp.child("notes"), "text");
        QCOMPARE(run(QStringLiteral("gzip"), {QStringLiteral("-n"), QStringLiteral("notes")}, temp.path()), QByteArray());
        const std::string packed = contentOf(temp.child("notes.gz"));
        const Item item {file("notes.gz", packed.size()), packed};
        QVERIFY(writeAll(m_ops, temp.child("p.tar"), *formatForName("p.tar"), {item}));
        reader = ArchiveReader::open(m_ops, openAt(temp.child("p.tar"), O_RDONLY), Path("p"), {});
        const auto notes = openInner(m_ops, *std::move(reader), Path("p"), {"notes.gz"}, temp.path(), {}, {});
        QVERIFY(notes.has_value());
        QVERIFY((*notes)->next(entry).value());
        QVERIFY2(entry.facts.modified == item.entry.facts.modified, "not that of the file it was spooled into");
    }

    void anInnerArchiveThatIsABombIsNotSpooled()
    {
        const TempFolder temp;
        const std::string zeros(300 * kMiB, '\0');
        QVERIFY(writeAll(m_ops, temp.child("bomb.tar.zst"), *formatForName("bomb.tar.zst"), {{file("inner.tar", zeros.size()), zeros}}));
        auto reader = ArchiveReader::open(m_ops, openAt(temp.child("bomb.tar.zst"), O_RDONLY), Path("bomb"), {});
        const auto inner = openInner(m_ops, *std::move(reader), Path("bomb"), {"inner.tar"}, temp.path(), {}, {});
        QVERIFY(!inner);
        QCOMPARE(inner.error().kind, ErrorKind::TooDense);
    }
};

QTEST_GUILESS_MAIN(TestArchiveReader)
#include "tst_archive_reader.moc"
