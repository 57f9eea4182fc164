// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_writer.h"
#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/support/expect.h"
#include "tests/support/packed_blocks.h"
#include "tests/support/tree.h"

#include <QFile>
#include <QTest>

#include <fcntl.h>

#include <atomic>
#include <optional>

using namespace ferry;
using namespace ferry::browse;
using test::TempFolder;
using test::Tree;

namespace {

using Names = std::vector<std::string>;

/// Counts what is read of files.
class CountingOps : public fs::LinuxOps
{
public:
    std::atomic<int> reads {0};

    Result<std::size_t> read(int fd, std::span<std::byte> buffer, std::uint64_t offset) override
    {
        ++reads;
        return LinuxOps::read(fd, buffer, offset);
    }
};

struct Item {
    std::string path; ///< a folder's ends in a slash
    std::string content;
};

} // namespace

class TestArchiveFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_ops = std::make_shared<CountingOps>();
        m_browser.emplace(m_ops);
        m_listing = {};
        m_lister.emplace(*m_browser, [this](Listing listing) { m_listing = std::move(listing); });
        m_lister->setFilter({.hidden = true, .words = {}});
    }

    void cleanup()
    {
        m_lister.reset();
        m_browser.reset();
        m_temp.reset();
    }

    void anArchiveIsAFolder()
    {
        for (const char *name : {"a.tar.gz", "a.zip", "a.7z"}) {
            const Path archive = pack(name, {{"readme", "hello"}, {"2024/Iceland/a10", "1"}, {"2024/Iceland/a9", "22"}, {"empty/", ""}});
            list(archive);
            QCOMPARE(names(), (Names {"2024", "empty", "readme"}));
            QVERIFY(m_listing.rows[0]->isFolder() && m_listing.rows[1]->isFolder());
            QCOMPARE(m_listing.rows[2]->size, std::uint64_t(5));
            QVERIFY(m_listing.archive == (ArchivePlace {archive, {}, {}}));
            list(archive.child("2024").child("Iceland"));
            QCOMPARE(names(), (Names {"a9", "a10"}));
            QVERIFY(m_listing.archive == (ArchivePlace {archive, {}, "2024/Iceland"}));
            list(archive.child("empty"));
            QVERIFY(m_listing.rows.empty() && !m_listing.error);
        }
    }

    void archivesInArchivesAreFolders()
    {
        const Path inner = pack("inner.zip", {{"d/x", "x"}});
        const Path middle = pack("middle.tar.xz", {{"in/inner.zip", content(inner)}});
        const Path outer = pack("outer.tar", {{"middle.tar.xz", content(middle)}});
        list(outer.child("middle.tar.xz").child("in").child("inner.zip").child("d"));
        QCOMPARE(names(), (Names {"x"}));
        QVERIFY(m_listing.archive == (ArchivePlace {outer, {"middle.tar.xz", "in/inner.zip"}, "d"}));
        list(outer.child("middle.tar.xz"));
        QCOMPARE(names(), (Names {"in"}));
    }

    void whatWasLookedThroughIsNotReadAgain_untilItIsAnother()
    {
        const Path archive = pack("a.tar", {{"d/x", "x"}, {"y", std::string(3'000'000, 'y')}});
        list(archive);
        const int reads = m_ops->reads;
        QVERIFY(reads > 0);
        list(archive.child("d"));
        QCOMPARE(names(), (Names {"x"}));
        QCOMPARE(m_ops->reads.load(), reads);
        pack("a.tar", {{"d/z", "x"}});
        m_listing = {};
        m_lister->reload();
        QTRY_VERIFY(m_listing.isComplete || m_listing.error);
        QTRY_COMPARE(names(), (Names {"z"}));
    }

    void whatIsNoArchiveSaysSo()
    {
        Tree tree(m_temp->path());
        tree.file("text", "no archive").folder("d");
        list(m_temp->child("text"));
        QCOMPARE(m_listing.error->kind, ErrorKind::WrongType);
        QCOMPARE(m_listing.error->path, m_temp->child("text"));
        list(m_temp->child("d").child("none"));
        QCOMPARE(m_listing.error->kind, ErrorKind::NotFound);
        const Path archive = pack("a.zip", {{"x", "no archive"}});
        list(archive.child("none"));
        QCOMPARE(m_listing.error->kind, ErrorKind::NotFound);
        QCOMPARE(m_listing.error->path, archive.child("none"));
        list(archive.child("x"));
        QCOMPARE(m_listing.error->kind, ErrorKind::UnknownFormat);
    }

    void ofADamagedOneIsShownWhatIsGood()
    {
        const Path archive = pack("a.tar", {{"good", "x"}, {"cut", std::string(100'000, 'c')}});
        QVERIFY(QFile::resize(QString::fromStdString(archive.bytes()), 50'000));
        list(archive);
        QCOMPARE(m_listing.error->kind, ErrorKind::Damaged);
        QVERIFY(!m_listing.rows.empty());
        QCOMPARE(m_listing.rows.back()->name, std::string("good"));
    }

    void leavingEndsTheReading()
    {
        const Path archive = pack("a.tar.gz", {{"x", std::string(200'000'000, '\0')}});
        m_lister->open(archive);
        m_lister->open(m_temp->path()); // at once: the reading of the first is stopped, or the browser's end would wait for it
        QTRY_VERIFY(m_listing.isComplete);
        QCOMPARE(names(), (Names {"a.tar.gz"}));
        QVERIFY(!m_listing.archive);
    }

private:
    Path pack(const char *name, const std::vector<Item> &items)
    {
        const Path path = m_temp->child(name);
        const fs::UniqueFd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        auto writer = archive::ArchiveWriter::create(*m_ops, fd.get(), *archive::formatForName(name), {}, {});
        for (const Item &item : items) {
            archive::ArchiveEntry entry;
            entry.path = item.path;
            entry.facts.type = item.path.ends_with('/') ? model::FileType::Folder : model::FileType::Regular;
            entry.facts.mode = 0755;
            entry.facts.size = item.content.size();
            entry.facts.modified = {1'700'000'000, 0};
            const bool isWritten = (*writer)->begin(entry) && (*writer)->write(std::as_bytes(std::span(item.content))) && (*writer)->end();
            Q_ASSERT(isWritten);
        }
        const bool isWhole = test::closeArchive(**writer).has_value();
        Q_ASSERT(isWhole);
        return path;
    }

    static std::string content(const Path &path)
    {
        QFile file(QString::fromStdString(path.bytes()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    void list(const Path &folder)
    {
        m_listing = {};
        m_lister->open(folder);
        QTRY_VERIFY(m_listing.isComplete || m_listing.error);
    }

    [[nodiscard]] Names names() const
    {
        Names names;
        for (const auto &row : m_listing.rows)
            names.push_back(row->name);
        return names;
    }

    std::optional<TempFolder> m_temp;
    std::shared_ptr<CountingOps> m_ops;
    std::optional<Browser> m_browser;
    std::optional<FolderLister> m_lister;
    Listing m_listing;
};

QTEST_GUILESS_MAIN(TestArchiveFolder)
#include "tst_archive_folder.moc"
