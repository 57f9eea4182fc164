// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <array>

using namespace ferry;
using namespace ferry::test;
using model::FileConflict;
using model::FolderConflict;
using model::ItemStatus;
using model::SkipReason;

Q_DECLARE_METATYPE(model::FileConflict)
Q_DECLARE_METATYPE(model::FolderConflict)
Q_DECLARE_METATYPE(model::ItemStatus)
Q_DECLARE_METATYPE(model::SkipReason)

namespace {

constexpr model::Timestamp kOld {1'000'000'000, 500};
constexpr model::Timestamp kSlightlyNewer {1'000'000'000, 501};

model::Options onFile(FileConflict policy)
{
    model::Options options;
    options.onFile = policy;
    return options;
}

/// The same job in both kinds: a copy must leave the source, a move only what was skipped or failed.
struct Kinds {
    const char *name;
    model::JobKind kind;
    bool across;
};
constexpr std::array<Kinds, 3> kKinds {{
    {"copy", model::JobKind::Copy, false},
    {"move", model::JobKind::Move, false},
    {"move across", model::JobKind::Move, true},
}};

} // namespace

class TstConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filePolicy_data();
    void filePolicy();
    void replacesTheName_notWhatALinkPointsTo();
    void replacesTheName_notOtherHardLinks();
    void anyTypeOfFileReplacesAnyOther_data();
    void anyTypeOfFileReplacesAnyOther();
    void folderPolicy_data();
    void folderPolicy();
    void folderKeptBoth_isToldOfByACancelledJob();
    void folderNeverReplacesFile_data();
    void folderNeverReplacesFile();
    void linkToFolderInTarget_isNotFollowed();
    void freeNamesKeepTheSuffix_andCountOn();
    void freeNameOfLongestName_fits();
    void twoArgumentsOfOneName_neverOverwriteEachOther();
    void twoArgumentsOfOneName_bothKept_byRename();
    void namesThatMeetInOneTarget_areAnError();

private:
    std::unique_ptr<OtherFileSystem> m_other;
    TempFolder m_temp;
};

void TstConflicts::initTestCase()
{
    m_other = std::make_unique<OtherFileSystem>(m_temp.path());
}

void TstConflicts::filePolicy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<FileConflict>("policy");
    QTest::addColumn<quint64>("size"); // of the target's file; the source has the same if `sameSize`
    QTest::addColumn<QByteArray>("relation"); // of the source to the target: "different", "same size", "equal", "newer", "older"
    QTest::addColumn<ItemStatus>("status");
    QTest::addColumn<SkipReason>("reason");
    QTest::addColumn<QByteArray>("result"); // "kept", "replaced", "both", "old aside"

    struct Row {
        const char *name;
        FileConflict policy;
        const char *relation;
        ItemStatus status;
        SkipReason reason;
        const char *result;
    };
    const std::array rows {
        Row {"fail", FileConflict::Fail, "different", ItemStatus::Failed, SkipReason::None, "kept"},
        Row {"skip", FileConflict::Skip, "different", ItemStatus::Skipped, SkipReason::Policy, "kept"},
        Row {"overwrite", FileConflict::Overwrite, "different", ItemStatus::Done, SkipReason::None, "replaced"},
        Row {"overwrite older", FileConflict::Overwrite, "older", ItemStatus::Done, SkipReason::None, "replaced"},
        Row {"newer, and is", FileConflict::Newer, "newer", ItemStatus::Done, SkipReason::None, "replaced"},
        Row {"newer, but older", FileConflict::Newer, "older", ItemStatus::Skipped, SkipReason::NotNewer, "kept"},
        Row {"newer, but same time", FileConflict::Newer, "same size", ItemStatus::Skipped, SkipReason::NotNewer, "kept"},
        Row {"size, differs", FileConflict::Size, "different", ItemStatus::Done, SkipReason::None, "replaced"},
        Row {"size, same", FileConflict::Size, "same size", ItemStatus::Skipped, SkipReason::SameSize, "kept"},
        Row {"content, other size", FileConflict::Content, "different", ItemStatus::Done, SkipReason::None, "replaced"},
        Row {"content, same size", FileConflict::Content, "same size", ItemStatus::Done, SkipReason::None, "replaced"},
        Row {"content, equal", FileConflict::Content, "equal", ItemStatus::Skipped, SkipReason::SameContent, "kept"},
        Row {"rename", FileConflict::Rename, "different", ItemStatus::Done, SkipReason::None, "both"},
        Row {"rename-old", FileConflict::RenameOld, "different", ItemStatus::Done, SkipReason::None, "old aside"},
    };
    for (int kind = 0; kind < int(kKinds.size()); ++kind) {
        for (const quint64 size : {quint64(1000), quint64(20 << 20)}) {
            for (const Row &row : rows)
                QTest::addRow("%s, %s, %llu bytes", kKinds[std::size_t(kind)].name, row.name, size)
                    << kind << row.policy << size << QByteArray(row.relation) << row.status << row.reason << QByteArray(row.result);
        }
    }
}

void TstConflicts::filePolicy()
{
    QFETCH(int, kind);
    QFETCH(FileConflict, policy);
    QFETCH(quint64, size);
    QFETCH(QByteArray, relation);
    QFETCH(ItemStatus, status);
    QFETCH(SkipReason, reason);
    QFETCH(QByteArray, result);
    const Kinds &what = kKinds[std::size_t(kind)];
    if (what.across && !m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    TempFolder temp(what.across ? m_other->path() : m_temp.path());
    TempFolder here(m_temp.path());
    Tree from(here.child("from"));
    Tree to(temp.child("to"));
    const std::string old = pattern(size, 1);
    const std::string fresh = relation == "equal" ? old : pattern(relation == "different" ? size + 1 : size, 2);
    from.folder("d").file("d/f.txt", fresh, 0640).file("d/z", "neighbour");
    to.folder("d").file("d/f.txt", old, 0600);
    to.times("d/f.txt", relation == "older" ? kSlightlyNewer : kOld);
    from.times("d/f.txt", relation == "newer" ? kSlightlyNewer : kOld);
    const std::uint64_t oldInode = to.inode("d/f.txt");
    const TreeSnapshot oldFile = takeSnapshot(to.path("d/f.txt"));
    const TreeSnapshot freshFile = takeSnapshot(from.path("d/f.txt"));

    model::Request request {what.kind, {from.path("d")}, to.root(), onFile(policy)};
    const JobRun run = runJob(request);

    QVERIFY2(run.ended, qPrintable(run.text()));
    QVERIFY2(run.job.state == (status == ItemStatus::Failed ? model::JobState::DoneWithProblems : model::JobState::Done),
             qPrintable(run.text()));
    const model::Outcome *item = run.of("d/f.txt");
    QVERIFY2(item != nullptr, qPrintable(run.text()));
    QVERIFY2(item->status == status, qPrintable(run.text()));
    QVERIFY2(item->skipReason == reason, qPrintable(run.text()));
    QCOMPARE(item->replaced, result == "replaced");
    QCOMPARE(run.job.tally.keptBoth, std::uint64_t(result == "both" || result == "old aside" ? 1 : 0));
    if (status == ItemStatus::Failed)
        FERRY_FAILED_AS(run, Exists);

    const CompareOptions sameObject {.inodes = true};
    std::vector<std::string> names {"f.txt", "z"};
    if (result == "kept") {
        FERRY_SAME(oldFile, takeSnapshot(to.path("d/f.txt")), sameObject);
        FERRY_SAME(freshFile, takeSnapshot(from.path("d/f.txt")), sameObject);
    } else if (result == "replaced") {
        FERRY_SAME(freshFile, takeSnapshot(to.path("d/f.txt")));
        QVERIFY(to.inode("d/f.txt") != oldInode);
    } else if (result == "both") {
        names.insert(names.begin(), "f (2).txt");
        FERRY_SAME(oldFile, takeSnapshot(to.path("d/f.txt")), sameObject);
        FERRY_SAME(freshFile, takeSnapshot(to.path("d/f (2).txt")));
    } else {
        names.insert(names.begin(), "f (2).txt");
        FERRY_SAME(freshFile, takeSnapshot(to.path("d/f.txt")));
        FERRY_SAME(oldFile, takeSnapshot(to.path("d/f (2).txt")), sameObject);
    }
    QCOMPARE(to.names("d"), names);
    QCOMPARE(to.content("d/z"), std::string("neighbour"));
    const bool stays = what.kind == model::JobKind::Copy || status != ItemStatus::Done;
    QCOMPARE(from.exists("d") && from.exists("d/f.txt"), stays);
    if (what.kind == model::JobKind::Move) {
        QCOMPARE(from.exists("d"), stays);
        QVERIFY(!from.exists("d") || !from.exists("d/z"));
    }
}

void TstConflicts::replacesTheName_notWhatALinkPointsTo()
{
    for (const Kinds &what : kKinds) {
        if (what.across && !m_other->isThere())
            continue;
        TempFolder here(m_temp.path());
        TempFolder there(what.across ? m_other->path() : m_temp.path());
        Tree from(here.child("from"));
        from.file("a", "new a").file("b", "new b").symlink("c", "new text");
        Tree outside(there.child("outside"));
        outside.file("victim", "untouched");
        Tree to(there.child("to"));
        to.symlink("a", "../outside/victim").symlink("b", "../outside/not there").symlink("c", "../outside");
        const TreeSnapshot victim = takeSnapshot(outside.root());

        const JobRun run
            = runJob({what.kind, {from.path("a"), from.path("b"), from.path("c")}, to.root(), onFile(FileConflict::Overwrite)});

        FERRY_ENDED(run, Done);
        QCOMPARE(to.content("a"), std::string("new a"));
        QCOMPARE(to.content("b"), std::string("new b"));
        QCOMPARE(to.linkText("c"), std::string("new text"));
        FERRY_SAME(victim, takeSnapshot(outside.root()), {.inodes = true});
    }
}

void TstConflicts::replacesTheName_notOtherHardLinks()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.file("a", "new");
    Tree to(temp.child("to"));
    to.file("a", "old").hardLink("a", "other");

    const JobRun run = runJob(copyRequest({from.path("a")}, to.root(), onFile(FileConflict::Overwrite)));

    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("a"), std::string("new"));
    QCOMPARE(to.content("other"), std::string("old"));
}

void TstConflicts::anyTypeOfFileReplacesAnyOther_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    for (const char *from : {"file", "link", "fifo"}) {
        for (const char *to : {"file", "link", "fifo", "socket"})
            QTest::addRow("%s over %s", from, to) << QByteArray(from) << QByteArray(to);
    }
}

void TstConflicts::anyTypeOfFileReplacesAnyOther()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto make = [](Tree &tree, const QByteArray &type, const char *text) {
        if (type == "file")
            tree.file("x", text);
        else if (type == "link")
            tree.symlink("x", text);
        else if (type == "fifo")
            tree.fifo("x");
        else
            tree.socket("x");
    };
    for (const Kinds &what : kKinds) {
        if (what.across && !m_other->isThere())
            continue;
        TempFolder here(m_temp.path());
        TempFolder there(what.across ? m_other->path() : m_temp.path());
        Tree source(here.child("from"));
        make(source, from, "new");
        Tree target(there.child("to"));
        make(target, to, "old");
        const TreeSnapshot fresh = takeSnapshot(source.root());

        const JobRun run = runJob({what.kind, {source.path("x")}, target.root(), onFile(FileConflict::Overwrite)});

        FERRY_ENDED(run, Done);
        FERRY_SAME(fresh, takeSnapshot(target.root()), {.rootTimes = false});
    }
}

void TstConflicts::folderPolicy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<FolderConflict>("policy");
    for (int kind = 0; kind < int(kKinds.size()); ++kind) {
        const char *name = kKinds[std::size_t(kind)].name;
        QTest::addRow("%s, merge", name) << kind << FolderConflict::Merge;
        QTest::addRow("%s, skip", name) << kind << FolderConflict::Skip;
        QTest::addRow("%s, rename", name) << kind << FolderConflict::Rename;
    }
}

void TstConflicts::folderPolicy()
{
    QFETCH(int, kind);
    QFETCH(FolderConflict, policy);
    const Kinds &what = kKinds[std::size_t(kind)];
    if (what.across && !m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    TempFolder here(m_temp.path());
    TempFolder there(what.across ? m_other->path() : m_temp.path());
    Tree from(here.child("from"));
    from.folder("d.x").file("d.x/new", "new").folder("d.x/sub").file("d.x/sub/inner", "inner").folder("free").file("free/f", "f");
    Tree to(there.child("to"));
    to.folder("d.x").file("d.x/old", "old").folder("d.x/sub").file("d.x/sub/older", "older");
    const TreeSnapshot source = takeSnapshot(from.path("d.x"));
    const TreeSnapshot target = takeSnapshot(to.path("d.x"));
    model::Options options;
    options.onFolder = policy;

    const JobRun run = runJob({what.kind, {from.path("d.x"), from.path("free")}, to.root(), options});

    FERRY_ENDED(run, Done);
    QCOMPARE(run.job.tally.keptBoth, std::uint64_t(policy == FolderConflict::Rename ? 1 : 0));
    QCOMPARE(to.content("free/f"), std::string("f"));
    const bool moves = what.kind == model::JobKind::Move;
    QCOMPARE(from.exists("free"), !moves);
    if (policy == FolderConflict::Merge) {
        QCOMPARE(to.names("d.x"), (std::vector<std::string> {"new", "old", "sub"}));
        QCOMPARE(to.names("d.x/sub"), (std::vector<std::string> {"inner", "older"}));
        QCOMPARE(from.exists("d.x"), !moves);
    } else if (policy == FolderConflict::Skip) {
        FERRY_SAME(target, takeSnapshot(to.path("d.x")), {.inodes = true});
        FERRY_SAME(source, takeSnapshot(from.path("d.x")), {.inodes = true});
        FERRY_ITEM(run, "d.x", Skipped);
    } else {
        QCOMPARE(to.names().size(), std::size_t(3));
        FERRY_SAME(target, takeSnapshot(to.path("d.x")), {.inodes = true});
        const std::vector<std::string> names = to.names();
        const auto renamed
            = std::find_if(names.begin(), names.end(), [](const std::string &name) { return name.find("(2)") != std::string::npos; });
        QVERIFY(renamed != names.end());
        FERRY_SAME(source, takeSnapshot(to.path(*renamed)));
        QCOMPARE(from.exists("d.x"), !moves);
    }
}

void TstConflicts::folderKeptBoth_isToldOfByACancelledJob()
{
    TempFolder temp(m_temp.path());
    Tree from(temp.child("from"));
    from.folder("d").bigFile("d/a", 40 << 10).bigFile("d/b", 40 << 10);
    Tree to(temp.child("to"));
    to.folder("d");
    model::Options options;
    options.onFolder = FolderConflict::Rename;
    options.limit = {1}; // one of the files gets its turn
    LiveJob job(copyRequest({from.path("d")}, to.root(), options));
    QVERIFY(job.waitUntil([&to](const model::JobSnapshot &) { return to.exists("d (2)"); }));

    job.cancel();
    const JobRun run = job.finish();

    FERRY_ENDED(run, Cancelled);
    QCOMPARE(to.names(), (std::vector<std::string> {"d", "d (2)"}));
    QCOMPARE(run.job.tally.keptBoth, std::uint64_t(1));
}

void TstConflicts::folderNeverReplacesFile_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<FileConflict>("policy");
    for (int kind = 0; kind < int(kKinds.size()); ++kind) {
        for (const auto &[name, policy] : {std::pair("overwrite", FileConflict::Overwrite), std::pair("newer", FileConflict::Newer),
                                           std::pair("size", FileConflict::Size), std::pair("content", FileConflict::Content),
                                           std::pair("rename-old", FileConflict::RenameOld), std::pair("fail", FileConflict::Fail)})
            QTest::addRow("%s, %s", kKinds[std::size_t(kind)].name, name) << kind << policy;
    }
}

void TstConflicts::folderNeverReplacesFile()
{
    QFETCH(int, kind);
    QFETCH(FileConflict, policy);
    const Kinds &what = kKinds[std::size_t(kind)];
    if (what.across && !m_other->isThere())
        QSKIP(qPrintable(m_other->why()));
    TempFolder here(m_temp.path());
    TempFolder there(what.across ? m_other->path() : m_temp.path());
    Tree from(here.child("from"));
    from.folder("d").folder("d/x").file("d/x/inner", "inner").file("d/y", "a file").folder("d/empty").file("d/z", "neighbour");
    Tree to(there.child("to"));
    to.folder("d").file("d/x", "a file").folder("d/y").file("d/y/kept", "kept").symlink("d/empty", "y");
    const TreeSnapshot x = takeSnapshot(to.path("d/x"));
    const TreeSnapshot y = takeSnapshot(to.path("d/y"));

    const JobRun run = runJob({what.kind, {from.path("d")}, to.root(), onFile(policy)});

    FERRY_ENDED(run, DoneWithProblems);
    FERRY_FAILED_AS(run, WrongType);
    FERRY_ITEM(run, "d/x", Failed);
    FERRY_ITEM(run, "d/y", Failed);
    FERRY_ITEM(run, "d/empty", Failed);
    QCOMPARE(to.names("d"), (std::vector<std::string> {"empty", "x", "y", "z"}));
    FERRY_SAME(x, takeSnapshot(to.path("d/x")), {.inodes = true});
    FERRY_SAME(y, takeSnapshot(to.path("d/y")), {.inodes = true});
    QCOMPARE(to.linkText("d/empty"), std::string("y"));
    QCOMPARE(to.content("d/z"), std::string("neighbour"));
    QCOMPARE(from.content("d/x/inner"), std::string("inner"));
    QCOMPARE(from.content("d/y"), std::string("a file"));
}

void TstConflicts::linkToFolderInTarget_isNotFollowed()
{
    for (const Kinds &what : kKinds) {
        if (what.across && !m_other->isThere())
            continue;
        TempFolder here(m_temp.path());
        TempFolder there(what.across ? m_other->path() : m_temp.path());
        Tree from(here.child("from"));
        from.folder("d").file("d/f", "f");
        Tree outside(there.child("outside"));
        outside.file("f", "victim");
        const TreeSnapshot victim = takeSnapshot(outside.root());
        Tree to(there.child("to"));
        to.symlink("d", "../outside");

        const JobRun run = runJob({what.kind, {from.path("d")}, to.root(), onFile(FileConflict::Overwrite)});

        FERRY_ENDED(run, DoneWithProblems);
        FERRY_SAME(victim, takeSnapshot(outside.root()), {.inodes = true});
        QCOMPARE(to.linkText("d"), std::string("../outside"));
        QCOMPARE(from.content("d/f"), std::string("f"));
    }
}

void TstConflicts::freeNamesKeepTheSuffix_andCountOn()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.file("photo.jpg", "new").file("a.tar.gz", "new").file(".bashrc", "new").file("none", "new");
    Tree to(temp.child("to"));
    to.file("photo.jpg", "1")
        .file("photo (2).jpg", "2")
        .folder("photo (3).jpg")
        .file("a.tar.gz", "1")
        .file(".bashrc", "1")
        .file("none", "1");
    to.symlink("none (2)", "dangling");

    const JobRun run = runJob(copyRequest({from.path("photo.jpg"), from.path("a.tar.gz"), from.path(".bashrc"), from.path("none")},
                                          to.root(), onFile(FileConflict::Rename)));

    FERRY_ENDED(run, Done);
    for (const char *name : {"photo (4).jpg", "a (2).tar.gz", ".bashrc (2)", "none (3)"})
        QVERIFY2(to.exists(name) && to.content(name) == "new", name);
    QVERIFY(run.of("photo.jpg")->target.path().bytes().ends_with("/photo (4).jpg"));
}

void TstConflicts::freeNameOfLongestName_fits()
{
    TempFolder temp;
    const std::string name = std::string(251, 'x') + ".txt";
    Tree from(temp.child("from"));
    from.file(name, "new");
    Tree to(temp.child("to"));
    to.file(name, "old");

    const JobRun run = runJob(copyRequest({from.path(name)}, to.root(), onFile(FileConflict::Rename)));

    FERRY_ENDED(run, Done);
    QCOMPARE(to.names().size(), std::size_t(2));
    QCOMPARE(to.content(name), std::string("old"));
}

void TstConflicts::twoArgumentsOfOneName_neverOverwriteEachOther()
{
    for (const Kinds &what : kKinds) {
        if (what.across && !m_other->isThere())
            continue;
        for (const FileConflict policy : {FileConflict::Overwrite, FileConflict::Newer, FileConflict::Fail}) {
            TempFolder here(m_temp.path());
            TempFolder there(what.across ? m_other->path() : m_temp.path());
            Tree from(here.child("from"));
            from.folder("1").folder("2").file("1/same", "one").file("2/same", "two").times("2/same", {4'000'000'000, 0});
            from.folder("1/d").folder("2/d").file("1/d/f", "one").file("2/d/f", "two");
            Tree to(there.child("to"));

            const JobRun run = runJob(
                {what.kind, {from.path("1/same"), from.path("2/same"), from.path("1/d"), from.path("2/d")}, to.root(), onFile(policy)});

            FERRY_ENDED(run, DoneWithProblems);
            QCOMPARE(to.names(), (std::vector<std::string> {"d", "same"}));
            QCOMPARE(to.content("same"), std::string("one"));
            QCOMPARE(to.content("d/f"), std::string("one"));
            QCOMPARE(from.content("2/same"), std::string("two"));
            QCOMPARE(from.content("2/d/f"), std::string("two"));
        }
    }
}

void TstConflicts::twoArgumentsOfOneName_bothKept_byRename()
{
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("1").folder("2").file("1/same", "one").file("2/same", "two");
    Tree to(temp.child("to"));

    const JobRun run = runJob(copyRequest({from.path("1/same"), from.path("2/same")}, to.root(), onFile(FileConflict::Rename)));

    FERRY_ENDED(run, Done);
    QCOMPARE(to.content("same"), std::string("one"));
    QCOMPARE(to.content("same (2)"), std::string("two"));
}

void TstConflicts::namesThatMeetInOneTarget_areAnError()
{
    QString why;
    const std::unique_ptr<Mount> fat = Mount::loop("vfat", why);
    if (!fat)
        QSKIP(qPrintable(why));
    TempFolder temp;
    Tree from(temp.child("from"));
    from.folder("d").file("d/Name", "first").file("d/name", "second");

    const JobRun run = runJob(copyRequest({from.path("d")}, fat->path(), onFile(FileConflict::Overwrite)));

    FERRY_ENDED(run, DoneWithProblems);
    QCOMPARE(run.count(ItemStatus::Failed), 1);
}

QTEST_GUILESS_MAIN(TstConflicts)
#include "tst_conflicts.moc"
