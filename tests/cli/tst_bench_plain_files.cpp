// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/plain_files.h"
#include "tests/cli/ferry_process.h"
#include "tests/cli/size_limit.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::cli::bench;

namespace {

/// Two folders, three files, one of them longer than the buffer.
void makeTree(const test::Scratch &scratch)
{
    scratch.makeFolder("tree");
    scratch.makeFolder("tree/below");
    scratch.write("tree/empty", "");
    scratch.write("tree/below/short", "abc");
    scratch.write("tree/below/long", std::string(300'000, 'x') + "end");
    const timespec times[] = {{.tv_sec = 1'000'000, .tv_nsec = 7}, {.tv_sec = 2'000'000, .tv_nsec = 9}};
    for (const char *name : {"tree/below/short", "tree/below", "tree"})
        ::utimensat(AT_FDCWD, scratch.at(name).c_str(), times, 0);
    ::chmod(scratch.at("tree/below/short").c_str(), 0640);
}

} // namespace

class TestBenchPlainFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesATreeWithItsMetadata()
    {
        const test::Scratch scratch;
        makeTree(scratch);
        QVERIFY(plain::copy(Path(scratch.at("tree")), Path(scratch.at("copy"))));
        QCOMPARE(scratch.read("copy/below/long"), std::string(300'000, 'x') + "end");
        QCOMPARE(scratch.read("copy/empty"), std::string());
        struct stat facts {};
        QCOMPARE(::stat(scratch.at("copy/below/short").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, 0640u);
        QCOMPARE(facts.st_mtim.tv_sec, 2'000'000);
        QCOMPARE(facts.st_mtim.tv_nsec, 9);
        QCOMPARE(::stat(scratch.at("copy/below").c_str(), &facts), 0);
        QCOMPARE(facts.st_mtim.tv_sec, 2'000'000);
    }

    void neverReplacesAnything()
    {
        const test::Scratch scratch;
        makeTree(scratch);
        scratch.write("taken", "mine");
        QVERIFY(plain::copy(Path(scratch.at("tree")), Path(scratch.at("taken"))).error().kind == ErrorKind::Exists);
        QVERIFY(plain::copy(Path(scratch.at("tree/empty")), Path(scratch.at("taken"))).error().kind == ErrorKind::Exists);
        QCOMPARE(scratch.read("taken").c_str(), "mine");
    }

    void refusesWhatItCannotCopy()
    {
        const test::Scratch scratch;
        QCOMPARE(::symlink("x", scratch.at("link").c_str()), 0);
        QVERIFY(plain::copy(Path(scratch.at("link")), Path(scratch.at("copy"))).error().kind == ErrorKind::Unsupported);
        QVERIFY(plain::copy(Path(scratch.at("missing")), Path(scratch.at("copy"))).error().kind == ErrorKind::NotFound);
        QVERIFY(!scratch.exists("copy"));
    }

    void aWriteThatFailsIsAnError()
    {
        const test::Scratch scratch;
        makeTree(scratch);
        const test::SizeLimit limit(4096);
        const Result<void> copied = plain::copy(Path(scratch.at("tree")), Path(scratch.at("copy")));
        QVERIFY(!copied);
        QCOMPARE(copied.error().path.bytes().c_str(), "long");
        QVERIFY(copied.error().op == FsOp::Write);
    }

    void walkAddsUpEveryFile()
    {
        const test::Scratch scratch;
        makeTree(scratch);
        QCOMPARE(*plain::walk(Path(scratch.at("tree"))), std::uint64_t(300'006));
        QVERIFY(plain::walk(Path(scratch.at("missing"))).error().kind == ErrorKind::NotFound);
    }

    void removesATree_andNothingThatALinkPointsTo()
    {
        const test::Scratch scratch;
        makeTree(scratch);
        scratch.makeFolder("outside");
        scratch.write("outside/kept", "x");
        QCOMPARE(::symlink(scratch.at("outside").c_str(), scratch.at("tree/link").c_str()), 0);
        QVERIFY(plain::remove(Path(scratch.at("tree"))));
        QVERIFY(!scratch.exists("tree"));
        QCOMPARE(scratch.read("outside/kept").c_str(), "x");
        QVERIFY(plain::remove(Path(scratch.at("tree")))); // as good as removed
    }

    void whatCannotBeRemovedIsAnError()
    {
        QVERIFY(!plain::remove(Path("/proc/self"))); // /proc keeps its names
    }

    void compareSeesEveryDifference_data()
    {
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("equal");
        const QByteArray content(300'000, 'x');
        QTest::newRow("equal") << content << true;
        QTest::newRow("last byte") << content.left(299'999) + 'y' << false;
        QTest::newRow("shorter") << content.left(131'072) << false;
        QTest::newRow("longer") << content + 'x' << false;
    }
    void compareSeesEveryDifference()
    {
        QFETCH(QByteArray, other);
        QFETCH(bool, equal);
        const test::Scratch scratch;
        scratch.write("one", std::string(300'000, 'x'));
        scratch.write("other", other.toStdString());
        const Result<void> compared = plain::compare(Path(scratch.at("one")), Path(scratch.at("other")));
        QCOMPARE(compared.has_value(), equal);
        if (!compared)
            QVERIFY(compared.error().kind == ErrorKind::Corrupt);
        QVERIFY(plain::compare(Path(scratch.at("one")), Path(scratch.at("missing"))).error().kind == ErrorKind::NotFound);
        QVERIFY(plain::compare(Path(scratch.at("missing")), Path(scratch.at("one"))).error().kind == ErrorKind::NotFound);
    }

    void flushAndDropNeedSomethingThatIsThere()
    {
        const test::Scratch scratch;
        scratch.write("file", "x");
        QVERIFY(plain::flushFileSystem(scratch.path()));
        QVERIFY(plain::dropFromCache(Path(scratch.at("file"))));
        QVERIFY(plain::flushFileSystem(Path(scratch.at("missing"))).error().kind == ErrorKind::NotFound);
        QVERIFY(plain::dropFromCache(Path(scratch.at("missing"))).error().kind == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestBenchPlainFiles)
#include "tst_bench_plain_files.moc"
