// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <unistd.h>

using namespace ferry;
using namespace ferry::test;

class TstTrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeFoldersGoByRename_withTheirPathRemembered();
    void oddNamesAreRemembered();
    void sameNamesDoNotMeet();
    void otherVolume_hasItsOwnTrash();
    void whereNoTrashIsPossible_nothingIsDeleted();
    void missing_isNamedAndTheRestGoes();

private:
    std::unique_ptr<TempFolder> m_temp;
    Tree home() const { return Tree(m_temp->child("home")); }
};

void TstTrash::init()
{
    m_temp = std::make_unique<TempFolder>();
    const Path data = m_temp->child("home");
    (void)Tree(data);
    qputenv("XDG_DATA_HOME", QByteArray::fromStdString(data.bytes()));
}

void TstTrash::wholeFoldersGoByRename_withTheirPathRemembered()
{
    Tree tree(m_temp->child("t"));
    tree.everything("all").file("single", "single");
    const TreeSnapshot before = takeSnapshot(tree.path("all"));

    const JobRun run = runJob(trashRequest({tree.path("all"), tree.path("single")}));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names(), std::vector<std::string>());
    FERRY_SAME(before, takeSnapshot(home().path("Trash/files/all")), {.inodes = true});
    QCOMPARE(home().names("Trash/info"), (std::vector<std::string> {"all.trashinfo", "single.trashinfo"}));
    const std::string info = home().content("Trash/info/single.trashinfo");
    QVERIFY2(info.starts_with("[Trash Info]\n"), info.c_str());
    QVERIFY2(info.find("\nPath=" + tree.path("single").bytes() + "\n") != std::string::npos, info.c_str());
    QVERIFY2(info.find("\nDeletionDate=2") != std::string::npos, info.c_str());
    QCOMPARE(run.outcomes.size(), std::size_t(2));
}

void TstTrash::oddNamesAreRemembered()
{
    Tree tree(m_temp->child("t"));
    tree.oddNames("odd");
    std::vector<Path> sources;
    for (const std::string &name : oddNames())
        sources.push_back(tree.path("odd/" + name));
    const std::size_t count = tree.names("odd").size();

    const JobRun run = runJob(trashRequest(sources));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.names("odd").size(), count - sources.size());
    QCOMPARE(home().names("Trash/files").size(), sources.size());
    QCOMPARE(home().names("Trash/info").size(), sources.size());
    const std::string info = home().content("Trash/info/not utf8 \xFF\xFE.trashinfo");
    QVERIFY2(info.find("/odd/not%20utf8%20%FF%FE\n") != std::string::npos, info.c_str());
    const std::string newline = home().content("Trash/info/new\nline.trashinfo");
    QVERIFY2(newline.find("/odd/new%0Aline\n") != std::string::npos, newline.c_str());
}

void TstTrash::sameNamesDoNotMeet()
{
    Tree tree(m_temp->child("t"));
    for (const char *folder : {"1", "2", "3"})
        tree.folder(folder).file(std::string(folder) + "/same", folder);

    const JobRun run = runJob(trashRequest({tree.path("1/same"), tree.path("2/same"), tree.path("3/same")}));

    FERRY_ENDED(run, Done);
    std::vector<std::string> contents;
    for (const std::string &name : home().names("Trash/files")) {
        contents.push_back(home().content("Trash/files/" + name));
        QVERIFY(home().exists("Trash/info/" + name + ".trashinfo"));
    }
    std::sort(contents.begin(), contents.end());
    QCOMPARE(contents, (std::vector<std::string> {"1", "2", "3"}));
}

void TstTrash::otherVolume_hasItsOwnTrash()
{
    QString why;
    const std::unique_ptr<Mount> other = Mount::tmpfs(why);
    if (!other)
        QSKIP(qPrintable(why));
    Tree there(other->path());
    there.folder("d").file("d/f", "f");
    const std::uint64_t inode = there.inode("d/f");

    const JobRun run = runJob(trashRequest({there.path("d/f")}));

    FERRY_ENDED(run, Done);
    const std::string trash = ".Trash-" + std::to_string(::getuid());
    QCOMPARE(there.inode(trash + "/files/f"), inode);
    const std::string info = there.content(trash + "/info/f.trashinfo");
    QVERIFY2(info.find("\nPath=d/f\n") != std::string::npos, info.c_str());
}

void TstTrash::whereNoTrashIsPossible_nothingIsDeleted()
{
    QString why;
    const std::unique_ptr<Mount> other = Mount::tmpfs(why);
    if (!other)
        QSKIP(qPrintable(why));
    Tree there(other->path());
    // Names of both trash folders are taken by what is no folder.
    there.file("f", "precious").file(".Trash", "x").file(".Trash-" + std::to_string(::getuid()), "x");

    const JobRun run = runJob(trashRequest({there.path("f")}));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "f", Failed);
    QCOMPARE(there.content("f"), std::string("precious"));
}

void TstTrash::missing_isNamedAndTheRestGoes()
{
    Tree tree(m_temp->child("t"));
    tree.file("a", "a").file("c", "c");

    const JobRun run = runJob(trashRequest({tree.path("a"), tree.path("b"), tree.path("c")}));

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_ITEM(run, "b", Failed);
    QCOMPARE(tree.names(), std::vector<std::string>());
    QCOMPARE(home().names("Trash/files"), (std::vector<std::string> {"a", "c"}));
}

QTEST_GUILESS_MAIN(TstTrash)
#include "tst_trash.moc"
