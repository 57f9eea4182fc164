// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/entry.h"

#include "core/browse/natural_order.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace ferry;
using namespace ferry::browse;

namespace {

std::shared_ptr<const Entry> entry(const std::string &name, std::uint64_t size = 0, model::FileType type = model::FileType::Regular)
{
    auto made = std::make_shared<Entry>();
    made->name = name;
    made->key = naturalKey(folded(name));
    made->size = size;
    made->modified.seconds = static_cast<std::int64_t>(size);
    made->type = made->leadsTo = type;
    return made;
}

/// Looks at so many rows at once.
int findName(const Rows &rows, std::string_view words, int from, bool forwards, int most = 2)
{
    NameSearch search(words, from, forwards);
    std::optional<int> row;
    while (!row)
        row = search.next(rows, most);
    return *row;
}

std::string joined(Rows rows, SortOrder order)
{
    std::ranges::sort(rows, [order](const auto &a, const auto &b) { return isBefore(*a, *b, order); });
    std::string names;
    for (const auto &row : rows)
        names += (names.empty() ? "" : " ") + row->name;
    return names;
}

/// As a view follows the changes.
Rows follow(Rows former, const Rows &rows, const RowChanges &changes)
{
    if (changes.isWhole)
        return rows;
    for (auto span = changes.removed.rbegin(); span != changes.removed.rend(); ++span)
        former.erase(former.begin() + span->first, former.begin() + span->first + span->count);
    for (const RowSpan span : changes.inserted)
        former.insert(former.begin() + span.first, rows.begin() + span.first, rows.begin() + span.first + span.count);
    for (const int row : changes.changed)
        former[static_cast<std::size_t>(row)] = rows[static_cast<std::size_t>(row)];
    return former;
}

/// Each row's former one by its name, -1 where there is none; as a view that follows the changes keeps what it knows of rows.
std::vector<int> followPlaces(const Rows &former, const Rows &rows, const RowChanges &changes)
{
    std::vector<int> places(former.size());
    std::iota(places.begin(), places.end(), 0);
    if (changes.isWhole) {
        places.assign(rows.size(), -1);
    } else {
        for (auto span = changes.removed.rbegin(); span != changes.removed.rend(); ++span)
            places.erase(places.begin() + span->first, places.begin() + span->first + span->count);
        for (const RowSpan span : changes.inserted)
            places.insert(places.begin() + span.first, static_cast<std::size_t>(span.count), -1);
    }
    for (const MovedRow row : changes.moved)
        places[static_cast<std::size_t>(row.to)] = row.from;
    return places;
}

std::vector<int> placesByName(const Rows &former, const Rows &rows)
{
    std::vector<int> places;
    for (const auto &row : rows) {
        const auto found = std::ranges::find(former, row->name, [](const auto &entry) { return entry->name; });
        places.push_back(found == former.end() ? -1 : static_cast<int>(found - former.begin()));
    }
    return places;
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsFoldersFirst_inEveryOrder()
    {
        const Rows rows {entry("b10.txt", 5), entry("b9.zip", 7), entry("Z", 1, model::FileType::Folder), entry("a", 9),
                         entry("y", 2, model::FileType::Folder)};
        QCOMPARE(joined(rows, {SortBy::Name, false}), std::string("y Z a b9.zip b10.txt"));
        QCOMPARE(joined(rows, {SortBy::Name, true}), std::string("Z y b10.txt b9.zip a"));
        QCOMPARE(joined(rows, {SortBy::Size, false}), std::string("y Z b10.txt b9.zip a"));
        QCOMPARE(joined(rows, {SortBy::Modified, true}), std::string("y Z a b9.zip b10.txt"));
        QCOMPARE(joined(rows, {SortBy::Suffix, false}), std::string("y Z a b10.txt b9.zip"));
    }

    void sortsFoldersByWhatWasCounted()
    {
        const auto folder = [](const char *name, std::uint64_t below, Counted counted) {
            Entry made = *entry(name, 4096, model::FileType::Folder);
            made.below = below;
            made.counted = counted;
            return std::make_shared<const Entry>(made);
        };
        const Rows rows {folder("large", 900, Counted::Whole), folder("some", 50, Counted::InPart), folder("more", 999, Counted::Begun),
                         folder("unknown", 0, Counted::Not), entry("file", 5)};
        QCOMPARE(joined(rows, {SortBy::Size, false}), std::string("more unknown some large file"));
        QCOMPARE(joined(rows, {SortBy::Size, true}), std::string("large some unknown more file"));
        QCOMPARE(joined(rows, {SortBy::Name, false}), std::string("large more some unknown file"));
    }

    void namesThatReadAlikeStillHaveAnOrder()
    {
        const auto a = entry("A1");
        const auto b = entry("a01");
        QVERIFY(isBefore(*a, *b, {}) != isBefore(*b, *a, {}));
        QVERIFY(!isBefore(*a, *a, {}));
    }

    void changesLeadFromOneToTheOther_data()
    {
        QTest::addColumn<int>("changed");
        QTest::newRow("nothing") << 0;
        QTest::newRow("some") << 9;
        QTest::newRow("too many to tell one by one") << 300;
    }

    void changesLeadFromOneToTheOther()
    {
        QFETCH(const int, changed);
        std::mt19937 random(7);
        for (const SortOrder order : {SortOrder {SortBy::Name, false}, SortOrder {SortBy::Size, true}}) {
            for (int round = 0; round < 20; ++round) {
                Rows former;
                for (int i = 0; i < 1000; ++i)
                    former.push_back(entry(std::to_string(i), random() % 50));
                Rows rows = former;
                for (int i = 0; i < changed; ++i) {
                    const std::size_t at = random() % rows.size();
                    if (i % 3 == 0)
                        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(at));
                    else
                        rows[at] = entry(i % 3 == 1 ? rows[at]->name : "new " + std::to_string(i), random() % 50);
                }
                const auto isLess = [order](const auto &a, const auto &b) { return isBefore(*a, *b, order); };
                std::ranges::sort(former, isLess);
                std::ranges::sort(rows, isLess);
                const RowChanges changes = changesBetween(former, rows, order);
                QCOMPARE(changes.isEmpty(), changed == 0);
                QCOMPARE(changes.isWhole, changed > 100);
                QVERIFY(follow(former, rows, changes) == rows);
                QVERIFY(followPlaces(former, rows, changes) == placesByName(former, rows));
            }
        }
    }

    void ofVeryManyRows_fewChangesAreTakenAsAWhole()
    {
        Rows rows;
        for (int i = 0; i < 100'000; ++i) {
            auto made = std::make_shared<Entry>();
            made->name = made->key = std::to_string(1'000'000 + i);
            rows.push_back(std::move(made));
        }
        const auto without = [&rows](int count) {
            Rows fewer = rows;
            for (int i = 0; i < count; ++i)
                fewer.erase(fewer.begin() + (count - i) * 1000);
            return fewer;
        };
        const RowChanges few = changesBetween(rows, without(4), {});
        QVERIFY(!few.isWhole);
        QCOMPARE(few.removed.size(), std::size_t(4));
        const RowChanges more = changesBetween(rows, without(5), {});
        QVERIFY(more.isWhole);
        QCOMPARE(more.moved.size(), rows.size() - 5);
    }

    void anotherOrder_tellsWhereEachWent()
    {
        Rows former;
        for (int i = 0; i < 100; ++i)
            former.push_back(entry(std::to_string(i)));
        Rows rows(former.rbegin(), former.rend());
        rows.erase(rows.begin() + 10);
        rows.push_back(entry("new"));
        const RowChanges changes = rearranged(former, rows);
        QVERIFY(changes.isWhole);
        QCOMPARE(changes.moved.size(), std::size_t(99));
        QVERIFY(followPlaces(former, rows, changes) == placesByName(former, rows));
    }

    void whatAnotherFolderLacksOrHasOlder_isToBeBrought()
    {
        const auto file = [](std::string name, std::uint64_t size, std::int64_t seconds) {
            Entry made = *entry(std::move(name), size);
            made.modified = {seconds, 0};
            return std::make_shared<const Entry>(made);
        };
        const Rows here {entry("dir", 1, model::FileType::Folder),
                         file("absent", 1, 100),
                         file("newer", 1, 200),
                         file("older", 1, 100),
                         file("alike", 7, 101),
                         file("cut", 7, 100),
                         entry("kind", 1, model::FileType::Folder)};
        const Rows there {entry("dir", 9, model::FileType::Folder),
                          file("newer", 1, 100),
                          file("older", 1, 200),
                          file("alike", 7, 100),
                          file("cut", 3, 100),
                          file("kind", 1, 100),
                          file("other", 1, 1)};
        using namespace std::chrono_literals;
        QCOMPARE(rowsToBring(here, there, 2s), (std::vector<int> {1, 2, 5, 6}));
        QCOMPARE(rowsToBring(there, here, 2s), (std::vector<int> {2, 4, 5, 6}));
        QCOMPARE(rowsToBring(here, there, 1ns), (std::vector<int> {1, 2, 4, 5, 6}));
        QVERIFY(rowsToBring({}, there, 2s).empty());
    }

    void nameIsFoundByItsBeginning_elseByAPartOfIt()
    {
        const Rows rows {entry("Bild 10"), entry("bald"), entry("\xc3\x84pfel"), entry("x007"), entry("sunny"), entry("\xff b")};
        QCOMPARE(findName(rows, "b", 0, true), 0);
        QCOMPARE(findName(rows, "B", 1, true), 1);
        QCOMPARE(findName(rows, "b", 2, true), 0);
        QCOMPARE(findName(rows, "b", -1, false), 1);
        QCOMPARE(findName(rows, "b", 0, false), 0);
        QCOMPARE(findName(rows, "a", 3, true), 2);
        QCOMPARE(findName(rows, "\xc3\xa4P", 6, true), 2);
        QCOMPARE(findName(rows, "nn", 0, true), 4);
        QCOMPARE(findName(rows, "07", 0, true), 3);
        QCOMPARE(findName(rows, "00", 0, true), 3);
        QCOMPARE(findName(rows, "l", 0, true), 0);
        QCOMPARE(findName(rows, "l", -1, false), 2);
        QCOMPARE(findName(rows, "*", 0, true), -1);
        QCOMPARE(findName(rows, "\xff b", 0, true), 5);
        QCOMPARE(findName({}, "a", 0, true), -1);
    }

    void nameIsFound_whateverItIs()
    {
        std::mt19937 random(11);
        const std::vector<std::string> letters {"a", "B", "\xc3\xa9", "0", "1", "9", " ", "\xff"};
        const auto word = [&](std::size_t atMost) {
            std::string made;
            for (std::size_t left = 1 + random() % atMost; left > 0; --left)
                made += letters[random() % letters.size()];
            return made;
        };
        for (int round = 0; round < 3000; ++round) {
            Rows rows;
            for (int i = 0; i < 12; ++i)
                rows.push_back(entry(word(14)));
            const std::string words = word(4);
            const int from = static_cast<int>(random() % 12);
            const bool forwards = random() % 2 == 0;
            int first = -1;
            int inside = -1;
            for (int i = 11; i >= 0; --i) {
                const int row = (from + (forwards ? i : 12 - i)) % 12;
                const std::size_t at = folded(rows[static_cast<std::size_t>(row)]->name).find(folded(words));
                first = at == 0 ? row : first;
                inside = at != std::string::npos ? row : inside;
            }
            const int most = 1 + static_cast<int>(random() % 13);
            QVERIFY2(findName(rows, words, from, forwards, most) == (first >= 0 ? first : inside), words.c_str());
        }
    }

    void sameNameWithOtherFacts_isAChangeInPlace()
    {
        const Rows former {entry("a", 1), entry("b", 1)};
        const Rows rows {former[0], entry("b", 2)};
        const RowChanges changes = changesBetween(former, rows, {});
        QVERIFY(changes.removed.empty() && changes.inserted.empty());
        QCOMPARE(changes.changed, std::vector<int> {1});
    }
};

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
