// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_index.h"

#include <QTest>

using namespace ferry;
using namespace ferry::archive;

namespace {

ArchiveEntry entry(std::string path, model::FileType type, std::uint64_t size = 0)
{
    ArchiveEntry made;
    made.path = std::move(path);
    made.facts.type = type;
    made.facts.size = size;
    return made;
}

std::vector<std::string> namesIn(const ArchiveIndex &index, std::string_view path)
{
    std::vector<std::string> names;
    for (const ArchiveIndex::Node node : index.children(index.find(path).value()))
        names.emplace_back(index.item(node).name);
    return names;
}

} // namespace

class TestArchiveIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesATree()
    {
        ArchiveIndex index;
        QVERIFY(index.add(entry("./", model::FileType::Folder)));
        QVERIFY(index.add(entry("a/b/c.txt", model::FileType::Regular, 5)));
        QVERIFY(index.add(entry("a/d.txt", model::FileType::Regular, 7)));
        QVERIFY(index.add(entry("a/", model::FileType::Folder)));
        QVERIFY(index.add(entry("b", model::FileType::Symlink)));
        QCOMPARE(index.count(), 5U);
        QCOMPARE(index.bytes(), 12U);
        QCOMPARE(namesIn(index, ""), (std::vector<std::string> {"a", "b"}));
        QCOMPARE(namesIn(index, "a/"), (std::vector<std::string> {"b", "d.txt"}));
        const auto file = index.find("a/b/c.txt");
        QVERIFY(file);
        QCOMPARE(index.item(*file).size, 5U);
        QCOMPARE(index.pathOf(*file), std::string("a/b/c.txt"));
        QVERIFY(!index.item(*index.find("a")).isImplied);
        QVERIFY(index.item(*index.find("a/b")).isImplied);
        QVERIFY(!index.find("a/x"));
        QVERIFY(!index.find("b/a"));
        QCOMPARE(*index.find(""), ArchiveIndex::kRoot);
    }

    void takesTheLast_ofOnePath()
    {
        ArchiveIndex index;
        QVERIFY(index.add(entry("a", model::FileType::Regular, 100)));
        QVERIFY(index.add(entry("a", model::FileType::Regular, 1)));
        QCOMPARE(index.count(), 1U);
        QCOMPARE(index.bytes(), 1U);
    }

    void refuses()
    {
        ArchiveIndex index;
        QVERIFY(index.add(entry("a", model::FileType::Regular)));
        QVERIFY(index.add(entry("b/c", model::FileType::Regular)));
        QCOMPARE(index.add(entry("a/b", model::FileType::Regular)).error().kind, ErrorKind::WrongType);
        QCOMPARE(index.add(entry("b", model::FileType::Symlink)).error().kind, ErrorKind::WrongType);
        QCOMPARE(index.add(entry("../b", model::FileType::Regular)).error().kind, ErrorKind::UnsafeName);
        QCOMPARE(index.count(), 3U);
    }

    void keepsOneNameOnce()
    {
        ArchiveIndex index;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(index.add(entry(std::to_string(i) + "/readme", model::FileType::Regular)));
        const char *const first = index.item(*index.find("0/readme")).name.data();
        QCOMPARE(static_cast<const void *>(index.item(*index.find("999/readme")).name.data()), static_cast<const void *>(first));
    }
};

QTEST_GUILESS_MAIN(TestArchiveIndex)
#include "tst_archive_index.moc"
