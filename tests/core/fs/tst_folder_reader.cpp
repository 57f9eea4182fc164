// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/folder_reader.h"

#include "core/fs/linux_ops.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <fcntl.h>

#include <QTest>

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>

using namespace ferry;
using namespace ferry::fs;
using ferry::test::TempFolder;
using ferry::test::Tree;

namespace {

/// Gives one made-up record for a folder's content, then its end.
class BrokenFolderOps : public LinuxOps
{
public:
    BrokenFolderOps(std::uint16_t length, std::string name)
        : m_length(length)
        , m_name(std::move(name))
    {
    }

    Result<std::size_t> readFolder(int, std::span<std::byte> buffer) override
    {
        if (m_wasRead)
            return std::size_t(0);
        m_wasRead = true;
        std::ranges::fill(buffer.first(64), std::byte(0));
        std::memcpy(buffer.data() + 16, &m_length, sizeof m_length);
        std::memcpy(buffer.data() + 19, m_name.data(), m_name.size());
        return std::size_t(32);
    }

private:
    std::uint16_t m_length;
    std::string m_name;
    bool m_wasRead = false;
};

} // namespace

class TestFolderReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        m_folder = UniqueFd(::open(m_temp->path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        QVERIFY(m_folder.isOpen());
    }

    void cleanup()
    {
        m_folder.reset();
        m_tree.reset();
        m_temp.reset();
    }

    void givesEveryNameOnce_inPieces_data()
    {
        QTest::addColumn<int>("atMost");
        QTest::newRow("one by one") << 1;
        QTest::newRow("some") << 100;
        QTest::newRow("more than a buffer") << 100'000;
        QTest::newRow("none means one") << 0;
    }

    void givesEveryNameOnce_inPieces()
    {
        QFETCH(const int, atMost);
        std::vector<std::string> expected;
        for (int i = 0; i < 700; ++i) {
            expected.push_back(std::string(200, 'n') + std::to_string(i));
            m_tree->file(expected.back(), "");
        }
        std::ranges::sort(expected);
        auto reader = FolderReader::open(m_ops, m_folder.get());
        QVERIFY(reader);
        std::vector<std::string> names;
        for (;;) {
            const auto entries = reader->next(m_ops, std::size_t(atMost));
            QVERIFY(entries);
            if (entries->empty())
                break;
            QVERIFY(entries->size() <= std::size_t(std::max(atMost, 1)));
            for (const FolderEntry &entry : *entries)
                names.push_back(entry.name);
        }
        QVERIFY(reader->next(m_ops, 1)->empty());
        std::ranges::sort(names);
        QVERIFY(names == expected);
    }

    void givesNamesAsBytes()
    {
        m_tree->oddNames("odd");
        m_folder = UniqueFd(::open(m_tree->path("odd").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        auto expected = test::oddNames();
        expected.push_back("folder \xFF\n");
        expected.push_back("link \n\xFF");
        std::ranges::sort(expected);
        QVERIFY(namesOfAll() == expected);
    }

    void tellsTypesAndInodes()
    {
        m_tree->folder("d").file("f", "").fifo("p").socket("s").symlink("l", "f");
        auto reader = FolderReader::open(m_ops, m_folder.get());
        const auto entries = reader->next(m_ops, 100);
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t(5));
        const std::map<std::string, model::FileType> types {{"d", model::FileType::Folder},
                                                            {"f", model::FileType::Regular},
                                                            {"p", model::FileType::Fifo},
                                                            {"s", model::FileType::Socket},
                                                            {"l", model::FileType::Symlink}};
        for (const FolderEntry &entry : *entries) {
            QCOMPARE(entry.inode, m_tree->inode(entry.name));
            QVERIFY(entry.type == types.at(entry.name) || entry.type == model::FileType::Unknown);
        }
    }

    void isEmpty_forAnEmptyFolder() { QVERIFY(namesOfAll().empty()); }

    void hasItsOwnPosition()
    {
        m_tree->file("a", "").file("b", "");
        auto first = FolderReader::open(m_ops, m_folder.get());
        auto second = FolderReader::open(m_ops, m_folder.get());
        QCOMPARE(first->next(m_ops, 10)->size(), std::size_t(2));
        QCOMPARE(second->next(m_ops, 10)->size(), std::size_t(2));
    }

    void rewind_startsAnew()
    {
        m_tree->file("a", "").file("b", "").file("c", "");
        auto reader = FolderReader::open(m_ops, m_folder.get());
        QCOMPARE(reader->next(m_ops, 1)->size(), std::size_t(1));
        m_tree->file("d", "");
        QVERIFY(reader->rewind(m_ops));
        QCOMPARE(reader->next(m_ops, 100)->size(), std::size_t(4));
    }

    void givesTheError_andWhatWasReadBeforeIt()
    {
        for (int i = 0; i < 600; ++i)
            m_tree->file(std::string(200, 'n') + std::to_string(i), "");
        test::FaultOps ops;
        ops.failNth(2, EIO, test::callsOf({test::Call::ReadFolder}));
        auto reader = FolderReader::open(ops, m_folder.get());
        const auto before = reader->next(ops, 100'000);
        QVERIFY(before);
        QVERIFY(!before->empty());
        QVERIFY(before->size() < 600);
        const auto failed = reader->next(ops, 100'000);
        QVERIFY(!failed);
        QVERIFY(failed.error().kind == ErrorKind::Io);
        QVERIFY(failed.error().op == FsOp::ReadFolder);
    }

    void refusesBrokenRecords_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("no length") << 0 << QByteArray("name");
        QTest::newRow("header only") << 19 << QByteArray("name");
        QTest::newRow("beyond the end") << 40 << QByteArray("name");
        QTest::newRow("no name") << 32 << QByteArray();
        QTest::newRow("a slash") << 32 << QByteArray("../x");
    }

    void refusesBrokenRecords()
    {
        QFETCH(const int, length);
        QFETCH(const QByteArray, name);
        BrokenFolderOps ops(std::uint16_t(length), name.toStdString());
        auto reader = FolderReader::open(ops, m_folder.get());
        const auto entries = reader->next(ops, 10);
        QVERIFY(!entries);
        QVERIFY(entries.error().kind == ErrorKind::Io);
    }

    void needsAFolder()
    {
        m_tree->file("f", "");
        const auto file = m_ops.open(m_folder.get(), "f", O_RDONLY);
        const auto reader = FolderReader::open(m_ops, file->get());
        QVERIFY(!reader);
        QVERIFY(reader.error().kind == ErrorKind::WrongType);
    }

private:
    std::vector<std::string> namesOfAll()
    {
        auto reader = FolderReader::open(m_ops, m_folder.get());
        std::vector<std::string> names;
        const auto entries = reader->next(m_ops, 100'000).value();
        for (const FolderEntry &entry : entries)
            names.push_back(entry.name);
        std::ranges::sort(names);
        return names;
    }

    LinuxOps m_ops;
    std::optional<TempFolder> m_temp;
    std::optional<Tree> m_tree;
    UniqueFd m_folder;
};

QTEST_GUILESS_MAIN(TestFolderReader)
#include "tst_folder_reader.moc"
