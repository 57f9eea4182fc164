// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/folder_contents.h"

#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>

using namespace ferry;
using namespace ferry::browse;
using namespace std::chrono_literals;

namespace {

constexpr int kFolders = 1500; // more than two hops read

std::string nameOf(int folder)
{
    return "f" + std::to_string(folder);
}

/// Tells all of a folder twice, as some file systems do with what is renamed while it is read.
class RepeatingOps : public fs::LinuxOps
{
public:
    Result<std::size_t> readFolder(int fd, std::span<std::byte> buffer) override
    {
        const Result<std::size_t> size = LinuxOps::readFolder(fd, buffer);
        const bool isAgain = size && *size == 0 && !std::exchange(m_isRepeated, true) && rewindFolder(fd);
        return isAgain ? LinuxOps::readFolder(fd, buffer) : size;
    }

private:
    bool m_isRepeated = false;
};

}

/// What FolderLister has it do, hop by hop.
class FolderContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
        for (int i = 0; i < kFolders; ++i)
            m_tree->folder(nameOf(i));
        m_contents.emplace(m_temp->path(), m_shelf);
        m_rows.clear();
    }

    void sumsThatComeWhileItIsReadAgain_stay()
    {
        hop({.reread = true});
        readOn();
        QCOMPARE(m_rows.size(), std::size_t(kFolders));
        hop({.reread = true});
        QVERIFY(m_contents->isReading());
        hop({.counted = sums(Counted::InPart)});
        QVERIFY2(m_contents->isReading(), "some it has read by now, some not");
        QCOMPARE(counted(Counted::InPart), std::ptrdiff_t(kFolders)); // and all are told at once
        readOn();
        QCOMPARE(counted(Counted::InPart), std::ptrdiff_t(kFolders));
        QVERIFY(std::ranges::all_of(m_rows, [](const auto &row) { return nameOf(static_cast<int>(row->below)) == row->name; }));
        hop({.reread = true});
        readOn();
        QVERIFY2(counted(Counted::Not) == kFolders, "once more, they are forgotten");
    }

    void theLastSumCounts()
    {
        hop({.reread = true});
        readOn();
        hop({.reread = true});
        hop({.counted = sums(Counted::InPart)});
        QVERIFY(m_contents->isReading());
        readOn({.counted = sums(Counted::Whole)});
        QCOMPARE(counted(Counted::Whole), std::ptrdiff_t(kFolders));
    }

    void whatIsGoneOrChanged_hasNoSum()
    {
        hop({.reread = true});
        readOn();
        for (int i = 0; i < kFolders; ++i)
            m_tree->mode(nameOf(i), 0700);
        hop({.reread = true});
        std::vector<CountedFolder> all = sums(Counted::Whole);
        all.push_back({.name = "gone", .counted = Counted::Whole, .below = 1});
        hop({.counted = all});
        QVERIFY(m_contents->isReading());
        readOn();
        QCOMPARE(counted(Counted::Not) + counted(Counted::Whole), static_cast<std::ptrdiff_t>(m_rows.size()));
        QVERIFY2(counted(Counted::Whole) > 0, "what was read before it was counted");
        QVERIFY2(counted(Counted::Not) > 0, "what may have been changed after it was counted");
        QVERIFY(std::ranges::none_of(m_rows, [](const auto &row) { return row->name == "gone"; }));
    }

    void aNameThatComesTwice_isOneEntry()
    {
        RepeatingOps ops;
        for (FolderWork work {.reread = true}; work.reread || m_contents->isReading(); work = {})
            (void)m_contents->work(ops, work, 0ms);
        hop({.counted = sums(Counted::Whole)}); // each is found by its name
        QCOMPARE(m_rows.size(), std::size_t(kFolders));
        QCOMPARE(counted(Counted::Whole), std::ptrdiff_t(kFolders));
    }

    void sumsThatComeWhileTheFirstReadingBeginsAnew_stay()
    {
        hop({.reread = true});
        QVERIFY(m_contents->isReading());
        hop({.reread = true, .counted = sums(Counted::Whole)});
        QVERIFY(m_contents->isReading());
        readOn();
        QCOMPARE(counted(Counted::Whole), std::ptrdiff_t(kFolders));
    }

private:
    void hop(const FolderWork &work)
    {
        if (const std::optional<Listing> listing = m_contents->work(m_ops, work, 0ms))
            m_rows = listing->rows;
    }
    void readOn(FolderWork work = {})
    {
        for (; m_contents->isReading(); work = {})
            hop(work);
    }
    static std::vector<CountedFolder> sums(Counted how)
    {
        std::vector<CountedFolder> folders;
        for (int i = 0; i < kFolders; ++i)
            folders.push_back({.name = nameOf(i), .counted = how, .below = static_cast<std::uint64_t>(i)});
        return folders;
    }
    [[nodiscard]] std::ptrdiff_t counted(Counted how) const
    {
        return std::ranges::count_if(m_rows, [how](const auto &row) { return row->counted == how; });
    }

    fs::LinuxOps m_ops;
    ArchiveShelf m_shelf;
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    std::optional<FolderContents> m_contents;
    Rows m_rows;
};

QTEST_GUILESS_MAIN(FolderContentsTest)
#include "tst_folder_contents.moc"
