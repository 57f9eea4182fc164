// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/browse/trash_place.h"

#include "core/fs/linux_ops.h"
#include "tests/support/tree.h"

#include <QTest>

#include <unistd.h>

#include <optional>

using namespace ferry;
using namespace ferry::browse;

class TrashPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderIsATrash_orInOne_byItsPath();
    void theHomeTrash_isKnownByAnyPath();
    void aJobTakesOutOfATrash_ifAllItTakesLiesInOne();
    void aVolumesTrash_isFoundWhereItIsThisUsers();
    void theHomeTrash_isMade();

private:
    std::optional<test::TempFolder> m_temp;
    std::optional<test::Tree> m_tree;
    fs::LinuxOps m_ops;
};

void TrashPlaceTest::init()
{
    m_temp.emplace();
    m_tree.emplace(m_temp->path());
    QVERIFY(qputenv("XDG_DATA_HOME", m_tree->path("data").bytes().c_str()));
}

void TrashPlaceTest::aFolderIsATrash_orInOne_byItsPath()
{
    const Path files = m_tree->path("data/Trash/files");
    const TrashPlace home {.files = files, .top = {}};
    QVERIFY(homeTrash() == home);
    QVERIFY(trashAround(files) == home);
    QVERIFY(trashAround(files.child("d").child("e")) == home);
    const TrashPlace stick {.files = Path("/media/x/.Trash-7/files"), .top = Path("/media/x")};
    QVERIFY(trashAround(stick.files) == stick);
    QVERIFY(trashAround(stick.files.child("d")) == stick);
    for (const Path &other : {files.parent(), files.parent().child("info"), m_tree->path("data"), Path("/"), Path()})
        QVERIFY2(!trashAround(other), other.c_str());
}

void TrashPlaceTest::theHomeTrash_isKnownByAnyPath()
{
    const Path files = m_tree->path("data/Trash/files");
    QVERIFY(!inHomeTrash(m_ops, m_tree->root())); // there is none
    m_tree->folder("data").folder("data/Trash").folder("data/Trash/files").folder("data/Trash/files/d").folder("data/Trash/info");
    m_tree->symlink("usr", "data").symlink("direct", "data/Trash/files").folder("other").folder("other/files");
    QVERIFY(inHomeTrash(m_ops, m_tree->path("usr/Trash/files")) == files);
    QVERIFY(inHomeTrash(m_ops, m_tree->path("usr/Trash/files/d")) == files.child("d"));
    QVERIFY(inHomeTrash(m_ops, m_tree->path("direct/d")) == files.child("d"));
    QVERIFY(inHomeTrash(m_ops, m_tree->path("other/../data/Trash/files")) == files);
    QVERIFY(inHomeTrash(m_ops, m_tree->path("usr/Trash/files/d/../d")) == files.child("d"));
    for (const char *other : {"usr/Trash", "usr/Trash/info", "other/files", "direct/..", "direct/d/../..", "none", "data/Trash/files"})
        QVERIFY2(!inHomeTrash(m_ops, m_tree->path(other)), other);
    // The home itself is a link.
    QVERIFY(qputenv("XDG_DATA_HOME", m_tree->path("usr").bytes().c_str()));
    QVERIFY(inHomeTrash(m_ops, m_tree->path("data/Trash/files/d")) == m_tree->path("usr/Trash/files/d"));
}

void TrashPlaceTest::aJobTakesOutOfATrash_ifAllItTakesLiesInOne()
{
    using model::JobKind;
    const Path files = m_tree->path("data/Trash/files");
    const Path stick("/media/x/.Trash-7/files");
    const auto takes = [](JobKind kind, std::vector<Path> sources) {
        model::Request request;
        request.kind = kind;
        request.sources = std::move(sources);
        return takesOutOfTrash(request);
    };
    for (const JobKind kind : {JobKind::Move, JobKind::Delete}) {
        QVERIFY(takes(kind, {files.child("a"), files.child("b")}));
        QVERIFY(takes(kind, {stick.child("a")}));
        QVERIFY(!takes(kind, {}));
        QVERIFY(!takes(kind, {files}));
        QVERIFY(!takes(kind, {files.child("d").child("a")}));
        QVERIFY(!takes(kind, {files.child("a"), stick.child("a")}));
        QVERIFY(!takes(kind, {files.child("a"), m_tree->path("a")}));
    }
    QVERIFY(!takes(JobKind::Copy, {files.child("a")}));
}

void TrashPlaceTest::aVolumesTrash_isFoundWhereItIsThisUsers()
{
    const std::string uid = std::to_string(::geteuid());
    QVERIFY(!trashOnVolume(m_ops, m_tree->root()));
    m_tree->folder(".Trash-" + uid).folder(".Trash-4294967294").folder(".Trash-4294967294/files");
    QVERIFY(!trashOnVolume(m_ops, m_tree->root()));
    m_tree->folder(".Trash-" + uid + "/files");
    QVERIFY(trashOnVolume(m_ops, m_tree->root()) == m_tree->path(".Trash-" + uid + "/files"));
    m_tree->folder(".Trash").folder(".Trash/" + uid).folder(".Trash/" + uid + "/files");
    QVERIFY(trashOnVolume(m_ops, m_tree->root()) == m_tree->path(".Trash/" + uid + "/files"));
}

void TrashPlaceTest::theHomeTrash_isMade()
{
    const Result<Path> files = madeHomeTrash(m_ops);
    QVERIFY(files);
    QCOMPARE(*files, m_tree->path("data/Trash/files"));
    QVERIFY(m_tree->exists("data/Trash/files") && m_tree->exists("data/Trash/info"));
}

QTEST_APPLESS_MAIN(TrashPlaceTest)
#include "tst_trash_place.moc"
