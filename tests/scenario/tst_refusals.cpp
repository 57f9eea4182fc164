// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <unistd.h>

using namespace ferry;
using namespace ferry::test;
using model::FileConflict;

namespace {

model::Options onFile(FileConflict policy)
{
    model::Options options;
    options.onFile = policy;
    return options;
}

constexpr std::initializer_list<model::JobKind> kBoth {model::JobKind::Copy, model::JobKind::Move};

} // namespace

class TstRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void destination_lastPartIsMade();
    void destination_moreMissingPartsAreRefused();
    void destination_thatIsAFileIsRefused();
    void destination_mayBeALinkToAFolder();
    void destination_danglingLinkIsRefused();
    void intoItself_isRefusedBeforeAnythingIsMade_data();
    void intoItself_isRefusedBeforeAnythingIsMade();
    void intoItself_throughALinkIsRefused();
    void intoItself_throughABindMountIsRefused();
    void ontoItself_keepsTheFile_data();
    void ontoItself_keepsTheFile();
    void ontoItself_byHardLinkKeepsTheContent();
    void ontoItself_throughALinkedDestinationKeepsTheFile();
    void ontoItself_renameMakesASecondCopy();
    void ontoItself_renameMakesASecondFolder();
    void missingSource_isNamedAndTheRestGoesOn();
    void sourceThatIsALink_isCopiedAsLink();
    void sourceWithTrailingSlashOfALink_isNeverEmptied();
    void sourceThatEndsInDots_isRefused();
};

void TstRefusals::destination_lastPartIsMade()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree from(temp.child("from"));
        from.file("a", "a");

        const JobRun run = runJob({kind, {from.path("a")}, temp.child("new"), {}});

        FERRY_ENDED(run, Done);
        QCOMPARE(Tree(temp.child("new")).content("a"), std::string("a"));
    }
}

void TstRefusals::destination_moreMissingPartsAreRefused()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree from(temp.child("from"));
        from.file("a", "a");
        const TreeSnapshot before = takeSnapshot(temp.path());

        const JobRun run = runJob({kind, {from.path("a")}, temp.child("new").child("newer"), {}});

        FERRY_ENDED(run, Failed);
        FERRY_FAILED_AS(run, NotFound);
        FERRY_SAME(before, takeSnapshot(temp.path()));
    }
}

void TstRefusals::destination_thatIsAFileIsRefused()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree from(temp.child("from"));
        from.file("a", "a").file("b", "b");
        const TreeSnapshot before = takeSnapshot(temp.path());

        const JobRun run = runJob({kind, {from.path("a")}, from.path("b"), onFile(FileConflict::Overwrite)});

        FERRY_ENDED(run, Failed);
        FERRY_SAME(before, takeSnapshot(temp.path()));
    }
}

void TstRefusals::destination_mayBeALinkToAFolder()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.file("a", "a").folder("real").symlink("link", "real");

        const JobRun run = runJob({kind, {tree.path("a")}, tree.path("link"), {}});

        FERRY_ENDED(run, Done);
        QCOMPARE(tree.content("real/a"), std::string("a"));
        QCOMPARE(tree.linkText("link"), std::string("real"));
    }
}

void TstRefusals::destination_danglingLinkIsRefused()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.file("a", "a").symlink("link", "nowhere");

    const JobRun run = runJob(copyRequest({tree.path("a")}, tree.path("link"), onFile(FileConflict::Overwrite)));

    FERRY_ENDED(run, Failed);
    QCOMPARE(tree.linkText("link"), std::string("nowhere"));
    QVERIFY(!tree.exists("nowhere"));
}

void TstRefusals::intoItself_isRefusedBeforeAnythingIsMade_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("destination");
    for (const model::JobKind kind : kBoth) {
        const char *name = kind == model::JobKind::Copy ? "copy" : "move";
        QTest::addRow("%s into itself", name) << int(kind) << QByteArray("a");
        QTest::addRow("%s below", name) << int(kind) << QByteArray("a/b");
        QTest::addRow("%s deep below", name) << int(kind) << QByteArray("a/b/c");
        QTest::addRow("%s new folder below", name) << int(kind) << QByteArray("a/b/new");
        QTest::addRow("%s with dots", name) << int(kind) << QByteArray("a/b/../b");
    }
}

void TstRefusals::intoItself_isRefusedBeforeAnythingIsMade()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, destination);
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("a").folder("a/b").folder("a/b/c").file("a/f", "f");
    const TreeSnapshot before = takeSnapshot(temp.path());

    const JobRun run = runJob({model::JobKind(kind), {tree.path("a")}, tree.path(destination.toStdString()), {}});

    QVERIFY2(run.ended && run.job.state != model::JobState::Done, qPrintable(run.text()));
    FERRY_FAILED_AS(run, IntoItself);
    FERRY_SAME(before, takeSnapshot(temp.path()), {.inodes = true});
}

void TstRefusals::intoItself_throughALinkIsRefused()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("a").folder("a/b").file("a/f", "f").symlink("way", "a/b");
        const TreeSnapshot before = takeSnapshot(temp.path());

        const JobRun run = runJob({kind, {tree.path("a")}, tree.path("way"), {}});

        QVERIFY2(run.ended && run.job.state != model::JobState::Done, qPrintable(run.text()));
        FERRY_FAILED_AS(run, IntoItself);
        FERRY_SAME(before, takeSnapshot(temp.path()), {.inodes = true});
    }
}

void TstRefusals::intoItself_throughABindMountIsRefused()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("a").folder("a/b").file("a/f", "f").file("a/b/g", "g");
        QString why;
        const std::unique_ptr<Mount> again = Mount::bind(tree.path("a/b"), why);
        if (!again)
            QSKIP(qPrintable(why));

        const JobRun run = runJob({kind, {tree.path("a")}, again->path(), {}});

        // The way up from there does not lead through the source, so this is found only when the walk comes to it: it ends, says so,
        // and nothing is lost.
        FERRY_ENDED(run, DoneWithProblems);
        FERRY_FAILED_AS(run, IntoItself);
        QCOMPARE(tree.content("a/b/g"), std::string("g"));
        QCOMPARE(tree.content(tree.exists("a/f") ? "a/f" : "a/b/a/f"), std::string("f"));
        QVERIFY(!tree.exists("a/b/a/b"));
    }
}

void TstRefusals::ontoItself_keepsTheFile_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("policy");
    for (const model::JobKind kind : kBoth) {
        for (const auto &[name, policy] : {std::pair("fail", FileConflict::Fail), std::pair("overwrite", FileConflict::Overwrite),
                                           std::pair("newer", FileConflict::Newer), std::pair("size", FileConflict::Size),
                                           std::pair("content", FileConflict::Content), std::pair("rename-old", FileConflict::RenameOld)})
            QTest::addRow("%s, %s", kind == model::JobKind::Copy ? "copy" : "move", name) << int(kind) << int(policy);
    }
}

void TstRefusals::ontoItself_keepsTheFile()
{
    QFETCH(int, kind);
    QFETCH(int, policy);
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.file("a", "precious").folder("d").file("d/f", "precious too");
    const TreeSnapshot before = takeSnapshot(temp.path());

    const JobRun run = runJob({model::JobKind(kind), {tree.path("a"), tree.path("d")}, tree.root(), onFile(FileConflict(policy))});

    QVERIFY2(run.ended && run.job.state != model::JobState::Done, qPrintable(run.text()));
    FERRY_FAILED_AS(run, SameFile);
    FERRY_SAME(before, takeSnapshot(temp.path()), {.inodes = true});
}

void TstRefusals::ontoItself_byHardLinkKeepsTheContent()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("1").folder("2").file("1/a", "precious").hardLink("1/a", "2/a");

        const JobRun run = runJob({kind, {tree.path("1/a")}, tree.path("2"), onFile(FileConflict::Overwrite)});

        QVERIFY2(run.ended && run.job.state != model::JobState::Done, qPrintable(run.text()));
        FERRY_FAILED_AS(run, SameFile);
        QCOMPARE(tree.content("1/a"), std::string("precious"));
        QCOMPARE(tree.content("2/a"), std::string("precious"));
    }
}

void TstRefusals::ontoItself_throughALinkedDestinationKeepsTheFile()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("d").file("d/a", "precious").symlink("way", "d");

        const JobRun run = runJob({kind, {tree.path("d/a")}, tree.path("way"), onFile(FileConflict::Overwrite)});

        QVERIFY2(run.ended && run.job.state != model::JobState::Done, qPrintable(run.text()));
        FERRY_FAILED_AS(run, SameFile);
        QCOMPARE(tree.content("d/a"), std::string("precious"));
    }
}

void TstRefusals::ontoItself_renameMakesASecondCopy()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.file("a.txt", "content");

    const JobRun run = runJob(copyRequest({tree.path("a.txt")}, tree.root(), onFile(FileConflict::Rename)));

    FERRY_ENDED(run, Done);
    QCOMPARE(tree.content("a.txt"), std::string("content"));
    QCOMPARE(tree.content("a (2).txt"), std::string("content"));
}

void TstRefusals::ontoItself_renameMakesASecondFolder()
{
    TempFolder temp;
    Tree tree(temp.child("t"));
    tree.folder("d").folder("d/deep").file("d/deep/f", "content").file("a", "a");
    model::Options options = onFile(FileConflict::Rename);
    options.onFolder = model::FolderConflict::Rename;

    for (int time = 0; time < 2; ++time) {
        const JobRun run = runJob(copyRequest({tree.path("d"), tree.path("a")}, tree.root(), options));
        FERRY_ENDED(run, Done);
    }
    QCOMPARE(tree.names(), (std::vector<std::string> {"a", "a (2)", "a (3)", "d", "d (2)", "d (3)"}));
    for (const char *folder : {"d", "d (2)", "d (3)"}) {
        QCOMPARE(tree.names(folder), std::vector<std::string> {"deep"});
        QCOMPARE(tree.content(std::string(folder) + "/deep/f"), std::string("content"));
    }
}

void TstRefusals::missingSource_isNamedAndTheRestGoesOn()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.file("a", "a").file("c", "c").folder("to");

        const JobRun run = runJob({kind, {tree.path("a"), tree.path("b"), tree.path("c")}, tree.path("to"), {}});

        FERRY_ENDED(run, DoneWithProblems);
        FERRY_ITEM(run, "b", Failed);
        FERRY_FAILED_AS(run, NotFound);
        QCOMPARE(run.of("b")->error->path, tree.path("b"));
        QCOMPARE(tree.names("to"), (std::vector<std::string> {"a", "c"}));
    }
}

void TstRefusals::sourceThatIsALink_isCopiedAsLink()
{
    for (const model::JobKind kind : kBoth) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("d").file("d/f", "f").symlink("link", "d").folder("to");

        const JobRun run = runJob({kind, {tree.path("link")}, tree.path("to"), {}});

        FERRY_ENDED(run, Done);
        QCOMPARE(tree.linkText("to/link"), std::string("d"));
        QCOMPARE(tree.content("d/f"), std::string("f"));
    }
}

void TstRefusals::sourceWithTrailingSlashOfALink_isNeverEmptied()
{
    for (const model::JobKind kind : {model::JobKind::Move, model::JobKind::Delete}) {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("d").file("d/f", "f").symlink("link", "d").folder("to");
        const TreeSnapshot before = takeSnapshot(tree.path("d"));

        const JobRun run
            = runJob({kind, {Path(tree.path("link").bytes() + "/")}, kind == model::JobKind::Move ? tree.path("to") : Path(), {}});

        QVERIFY2(run.ended, qPrintable(run.text()));
        FERRY_SAME(before, takeSnapshot(tree.path("d")), {.inodes = true});
    }
}

void TstRefusals::sourceThatEndsInDots_isRefused()
{
    for (const model::JobKind kind : {model::JobKind::Copy, model::JobKind::Move, model::JobKind::Delete}) {
        for (const char *source : {"a/..", "a/b/../..", "a/b/.."}) {
            TempFolder temp;
            Tree tree(temp.child("t"));
            tree.folder("a").folder("a/b").file("a/f", "f");
            Tree to(temp.child("to"));
            const TreeSnapshot before = takeSnapshot(temp.path());

            const JobRun run = runJob({kind, {tree.path(source)}, kind == model::JobKind::Delete ? Path() : to.root(), {}});

            QVERIFY2(run.ended && run.job.state != model::JobState::Done, qPrintable(run.text()));
            FERRY_SAME(before, takeSnapshot(temp.path()), {.inodes = true});
        }
    }
}

QTEST_GUILESS_MAIN(TstRefusals)
#include "tst_refusals.moc"
