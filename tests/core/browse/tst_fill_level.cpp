// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/fill_level.h"

#include "core/browse/browser.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <cerrno>
#include <memory>
#include <optional>
#include <vector>

using namespace ferry;
using namespace ferry::browse;
using test::TempFolder;
using test::Tree;

class TestFillLevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowManyThereAre_asTheyComeAndGo()
    {
        m_tree.folder("f").file("f/a", "a");
        follow("f");
        QTRY_COMPARE(last(), 1);
        m_tree.folder("f/b").file("f/b/inner", "not counted");
        QTRY_COMPARE(last(), 2);
        m_tree.remove("f/a").remove("f/b/inner").remove("f/b");
        QTRY_COMPARE(last(), 0);
        const std::size_t told = m_told.size();
        m_tree.file("other", "beside it");
        m_tree.file("f/c", "c");
        QTRY_COMPARE(last(), 1);
        QCOMPARE(m_told.size(), told + 1);
    }

    void folderThatIsNotThere_isEmpty_andIsFollowedOnceItComes()
    {
        follow("x/y/f");
        QTRY_COMPARE(last(), 0);
        m_tree.folder("unlike");
        m_tree.folder("x").folder("x/y").folder("x/y/f").file("x/y/f/a", "a");
        QTRY_COMPARE(last(), 1);
        m_tree.file("x/y/f/b", "b");
        QTRY_COMPARE(last(), 2);
        m_tree.remove("x/y/f/a").remove("x/y/f/b").remove("x/y/f").remove("x/y").remove("x");
        QTRY_COMPARE(last(), 0);
        m_tree.folder("x").folder("x/y").folder("x/y/f").file("x/y/f/a", "a");
        QTRY_COMPARE(last(), 1);
    }

    void whatCannotBeRead_isNotKnown()
    {
        m_tree.folder("f");
        auto ops = std::make_shared<test::FaultOps>();
        ops->failName(m_tree.path("f").bytes(), EACCES, test::callsOf({test::Call::OpenFollowing}));
        m_browser = std::make_unique<Browser>(ops);
        follow("f");
        QTRY_VERIFY(!m_told.empty());
        QVERIFY(!m_told.back());
        m_level.reset();
    }

    void tellsNothingOnceItIsGone()
    {
        m_tree.folder("f");
        follow("f");
        m_level.reset();
        m_tree.file("f/a", "a");
        FillLevel other(*m_browser, m_tree.path("f"), [this](std::optional<std::uint64_t> entries) { m_others.push_back(entries); });
        QTRY_VERIFY(!m_others.empty() && m_others.back() == 1U);
        QVERIFY(m_told.empty());
    }

    void init()
    {
        m_browser = std::make_unique<Browser>();
        m_told.clear();
        m_others.clear();
    }

    void cleanup()
    {
        m_level.reset();
        m_browser.reset();
        for (const std::string &name : m_tree.names())
            test::removeTree(m_tree.path(name));
    }

private:
    void follow(const std::string &at)
    {
        m_level.emplace(*m_browser, m_tree.path(at), [this](std::optional<std::uint64_t> entries) { m_told.push_back(entries); });
    }
    /// -1: nothing was told, or that it is not known.
    [[nodiscard]] int last() const { return m_told.empty() || !m_told.back() ? -1 : int(*m_told.back()); }

    TempFolder m_temp;
    Tree m_tree {m_temp.path()};
    std::unique_ptr<Browser> m_browser;
    std::vector<std::optional<std::uint64_t>> m_told;
    std::vector<std::optional<std::uint64_t>> m_others;
    std::optional<FillLevel> m_level;
};

QTEST_GUILESS_MAIN(TestFillLevel)
#include "tst_fill_level.moc"
