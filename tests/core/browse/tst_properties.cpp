// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/properties.h"

#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/support/fault_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <optional>

using namespace ferry;
using namespace ferry::browse;
using namespace std::chrono_literals;

class PropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsFactsOwnerAndWhereALinkLeads();
    void tellsWhereTrashedThingsCameFrom();
    void permissionsAreGivenAndTaken_othersStay();
    void linksAreLeftAlone();
    void whatCannotBeChanged_isNamed();
    void countsEverythingBelow();
    void whatCannotBeLookedAt_isCounted();

private:
    [[nodiscard]] std::uint32_t modeOf(const char *name);

    fs::LinuxOps m_ops;
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
};

void PropertiesTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    m_tree->folder("a").folder("a/b").file("a/1", "123").file("a/b/2", "12345").file("\xff", "1").symlink("a/link", "../nowhere");
}

std::uint32_t PropertiesTest::modeOf(const char *name)
{
    return propertiesOf(m_ops, m_tree->path(name))->facts.mode;
}

void PropertiesTest::tellsFactsOwnerAndWhereALinkLeads()
{
    const Result<Properties> file = propertiesOf(m_ops, m_tree->path("a/1"));
    QVERIFY(file.has_value());
    QCOMPARE(file->facts.size, std::uint64_t(3));
    QVERIFY(!file->owner.empty() && !file->group.empty() && file->linkText.empty());
    const Result<Properties> link = propertiesOf(m_ops, m_tree->path("a/link"));
    QVERIFY(link.has_value());
    QCOMPARE(link->linkText, std::string("../nowhere"));
    const Result<Properties> none = propertiesOf(m_ops, m_tree->path("none"));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(none.error().path == m_tree->path("none"));
}

void PropertiesTest::tellsWhereTrashedThingsCameFrom()
{
    m_tree->folder("stick").folder("stick/.Trash-1000").folder("stick/.Trash-1000/files").folder("stick/.Trash-1000/info");
    const std::string files = "stick/.Trash-1000/files/";
    m_tree->file(files + "a.2", "a").file(files + "b", "b").folder(files + "d").file(files + "d/a.2", "a");
    m_tree->file("stick/.Trash-1000/info/a.2.trashinfo", "[Trash Info]\nPath=d/%FF\nDeletionDate=2026-11-22T19:00:00\n");
    const Result<Properties> known = propertiesOf(m_ops, m_tree->path(files + "a.2"));
    QVERIFY(known);
    QCOMPARE(known->origin, m_tree->path("stick/d/\xFF"));
    QCOMPARE(known->deleted, std::string("2026-11-22T19:00:00"));
    for (const char *name : {"b", "d", "d/a.2"}) {
        const Result<Properties> other = propertiesOf(m_ops, m_tree->path(files + name));
        QVERIFY2(other && other->origin.isEmpty() && other->deleted.empty(), name);
    }
}

void PropertiesTest::permissionsAreGivenAndTaken_othersStay()
{
    QVERIFY(changePermissions(m_ops, m_tree->path("a/1"), {.set = 0600, .clear = 0177}).has_value());
    QCOMPARE(modeOf("a/1"), 0600U);
    QVERIFY(changePermissions(m_ops, m_tree->path("a/1"), {.set = 0111, .clear = 0200}).has_value());
    QCOMPARE(modeOf("a/1"), 0511U);
}

void PropertiesTest::linksAreLeftAlone()
{
    m_tree->symlink("a/to1", "1");
    QVERIFY(changePermissions(m_ops, m_tree->path("a/1"), {.set = 0644, .clear = 07777}).has_value());
    QVERIFY(changePermissions(m_ops, m_tree->path("a/to1"), {.set = 0, .clear = 0777}).has_value());
    QCOMPARE(modeOf("a/1"), 0644U);
}

void PropertiesTest::whatCannotBeChanged_isNamed()
{
    const auto ops = std::make_shared<test::FaultOps>();
    ops->failFrom(1, EPERM, test::callsOf({test::Call::ChangeModeOf}));
    Browser browser(ops);
    std::optional<std::vector<Error>> errors;
    const std::vector<Path> paths {m_tree->path("a/1"), m_tree->path("a/link"), m_tree->path("none")};
    browser.changePermissions(paths, {.set = 0111, .clear = 0}, this, [&errors](std::vector<Error> told) { errors = std::move(told); });
    QTRY_VERIFY(errors.has_value());
    QCOMPARE(errors->size(), std::size_t(2));
    QCOMPARE(errors->front().kind, ErrorKind::Denied);
    QVERIFY(errors->front().path == m_tree->path("a/1"));
    QCOMPARE(errors->back().kind, ErrorKind::NotFound);
}

void PropertiesTest::countsEverythingBelow()
{
    Browser browser;
    Amount amount;
    browser.measure({m_tree->path("a"), m_tree->path("\xff")}, this, [&amount](const Amount &told) { amount = told; });
    QTRY_VERIFY(amount.isComplete);
    QCOMPARE(amount.folders, std::uint64_t(2));
    QCOMPARE(amount.files, std::uint64_t(4));
    QCOMPARE(amount.bytes, std::uint64_t(3 + 5 + 1 + 10)); // a link is as long as its text
    QCOMPARE(amount.unreadable, std::uint64_t(0));
}

void PropertiesTest::whatCannotBeLookedAt_isCounted()
{
    m_tree->file("a/b/secret", "123456789");
    test::FaultOps ops; // nobody may look there
    ops.failName("secret", EACCES, test::callsOf({test::Call::Stat}));
    Measuring measuring({m_tree->path("a"), m_tree->path("none")});
    Amount amount;
    while (!amount.isComplete)
        amount = measuring.work(ops, 1ms);
    QCOMPARE(amount.unreadable, std::uint64_t(2));
    QCOMPARE(amount.files, std::uint64_t(3));
}

QTEST_GUILESS_MAIN(PropertiesTest)
#include "tst_properties.moc"
