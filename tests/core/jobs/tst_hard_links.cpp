// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/hard_links.h"

#include <QTest>

#include <string>

using namespace ferry::jobs;
using ferry::model::FileFacts;

namespace {

using Links = HardLinks<std::string, std::string>;

FileFacts file(std::uint64_t inode, std::uint32_t links, std::uint64_t device = 1)
{
    return {.links = links, .device = device, .inode = inode};
}

Links::Turn arrive(Links &links, const FileFacts &facts, std::string item, std::string *place = nullptr)
{
    std::string found;
    const Links::Turn turn = links.arrive(facts, item, found);
    if (place)
        *place = found;
    return turn;
}

} // namespace

class TestHardLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesTheFirst_andLinksThoseThatCameMeanwhile();
    void linksThoseThatComeLater();
    void keepsFilesApart_byInodeAndDevice();
    void copiesTheNext_whenTheFirstFailed();
    void forgetsAFile_whenAllItsNamesWereSeen();
    void forgetsAFile_whenItsOnlyNameSoFarFailed();
    void knowsNothingOfOthers();
};

void TestHardLinks::copiesTheFirst_andLinksThoseThatCameMeanwhile()
{
    Links links;
    QCOMPARE(arrive(links, file(1, 4), "a"), Links::Turn::Copy);
    QCOMPARE(arrive(links, file(1, 4), "b"), Links::Turn::Wait);
    QCOMPARE(arrive(links, file(1, 4), "c"), Links::Turn::Wait);
    QCOMPARE(links.resolved(file(1, 4), "there"), (std::vector<std::string> {"b", "c"}));
    QVERIFY(links.resolved(file(1, 4), "there").empty()); // each once
}

void TestHardLinks::linksThoseThatComeLater()
{
    Links links;
    QCOMPARE(arrive(links, file(1, 3), "a"), Links::Turn::Copy);
    QVERIFY(links.resolved(file(1, 3), "there").empty());
    std::string place;
    QCOMPARE(arrive(links, file(1, 3), "b", &place), Links::Turn::Link);
    QCOMPARE(place, std::string("there"));
    place.clear();
    QCOMPARE(arrive(links, file(1, 3), "c", &place), Links::Turn::Link);
    QCOMPARE(place, std::string("there"));
    QCOMPARE(links.size(), std::size_t(0));
}

void TestHardLinks::keepsFilesApart_byInodeAndDevice()
{
    Links links;
    QCOMPARE(arrive(links, file(1, 2), "a"), Links::Turn::Copy);
    QCOMPARE(arrive(links, file(2, 2), "b"), Links::Turn::Copy);
    QCOMPARE(arrive(links, file(1, 2, 9), "c"), Links::Turn::Copy);
    QCOMPARE(links.size(), std::size_t(3));
}

void TestHardLinks::copiesTheNext_whenTheFirstFailed()
{
    Links links;
    QCOMPARE(arrive(links, file(1, 4), "a"), Links::Turn::Copy);
    QCOMPARE(arrive(links, file(1, 4), "b"), Links::Turn::Wait);
    QCOMPARE(arrive(links, file(1, 4), "c"), Links::Turn::Wait);
    QCOMPARE(links.abandoned(file(1, 4)), std::optional<std::string>("b"));
    QCOMPARE(arrive(links, file(1, 4), "d"), Links::Turn::Wait); // for b now
    QCOMPARE(links.resolved(file(1, 4), "there"), (std::vector<std::string> {"c", "d"}));
    QCOMPARE(links.size(), std::size_t(0));
}

void TestHardLinks::forgetsAFile_whenAllItsNamesWereSeen()
{
    Links links;
    QCOMPARE(arrive(links, file(1, 2), "a"), Links::Turn::Copy);
    QCOMPARE(arrive(links, file(1, 2), "b"), Links::Turn::Wait);
    QCOMPARE(links.resolved(file(1, 2), "there"), std::vector<std::string> {"b"});
    QCOMPARE(links.size(), std::size_t(0));
}

void TestHardLinks::forgetsAFile_whenItsOnlyNameSoFarFailed()
{
    Links links;
    QCOMPARE(arrive(links, file(1, 2), "a"), Links::Turn::Copy);
    QVERIFY(!links.abandoned(file(1, 2)));
    QCOMPARE(links.size(), std::size_t(0));
    QCOMPARE(arrive(links, file(1, 2), "b"), Links::Turn::Copy); // does not wait for what will not come
}

void TestHardLinks::knowsNothingOfOthers()
{
    Links links;
    QVERIFY(links.resolved(file(1, 2), "there").empty());
    QVERIFY(!links.abandoned(file(1, 2)));
    QCOMPARE(links.size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestHardLinks)
#include "tst_hard_links.moc"
