// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/folder_counting.h"

#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <map>
#include <optional>

using namespace ferry;
using namespace ferry::browse;
using namespace std::chrono_literals;

class FolderCountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp.emplace();
        m_tree.emplace(m_temp->path());
    }

    void eachFolderByItself()
    {
        m_tree->folder("a").file("a/1", "123").folder("a/b").file("a/b/2", "12345").symlink("a/out", "../\xff").folder("empty");
        m_tree->folder("\xff").file("\xff/3", "1");
        FolderCounting counting(m_temp->path(), {"a", "empty", "\xff"});
        const std::vector<CountedFolder> counted = counting.work(m_ops, 1min);
        QVERIFY(counting.isComplete());
        QCOMPARE(counted.size(), std::size_t(3));
        const std::vector<std::pair<std::string, std::uint64_t>> expected {{"a", 3 + 5 + 4}, {"empty", 0}, {"\xff", 1}};
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(counted[i].name, expected[i].first);
            QCOMPARE(counted[i].below, expected[i].second); // a link is as long as its text
            QCOMPARE(counted[i].counted, Counted::Whole);
        }
        QVERIFY(counting.work(m_ops, 1min).empty());
    }

    void goesOnInPieces()
    {
        std::vector<std::string> names;
        for (int i = 0; i < 50; ++i) {
            names.push_back("f" + std::to_string(i));
            m_tree->folder(names.back()).file(names.back() + "/1", std::string(static_cast<std::size_t>(i), 'x'));
        }
        FolderCounting counting(m_temp->path(), names);
        std::map<std::string, CountedFolder> found;
        while (!counting.isComplete()) {
            for (const CountedFolder &folder : counting.work(m_ops, 1ms))
                found[folder.name] = folder;
        }
        QCOMPARE(found.size(), names.size());
        for (int i = 0; i < 50; ++i) {
            const CountedFolder &folder = found[names[static_cast<std::size_t>(i)]];
            QVERIFY(folder.counted == Counted::Whole && folder.below == static_cast<std::uint64_t>(i));
        }
    }

    void whatCannotBeLookedAt_isNotAll()
    {
        m_tree->folder("a").file("a/1", "123").file("a/secret", "12345").folder("b").file("b/1", "1");
        test::FaultOps ops; // nobody may look there
        ops.failName("secret", EACCES, test::callsOf({test::Call::Stat}));
        FolderCounting counting(m_temp->path(), {"a", "gone", "b"});
        const std::vector<CountedFolder> counted = counting.work(ops, 1min);
        QCOMPARE(counted.size(), std::size_t(3));
        QVERIFY(counted[0].counted == Counted::InPart && counted[0].below == 3);
        QVERIFY(counted[1].counted == Counted::InPart && counted[1].below == 0);
        QVERIFY(counted[2].counted == Counted::Whole && counted[2].below == 1);
    }

private:
    fs::LinuxOps m_ops;
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

QTEST_GUILESS_MAIN(FolderCountingTest)
#include "tst_folder_counting.moc"
