// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/contest.h"
#include "tests/cli/ferry_process.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::cli::bench;
using test::Scratch;

namespace {

/// Appends a word to a file, since what a child does is seen on disk only.
Function note(const Scratch &scratch, const std::string &word)
{
    return [file = scratch.at("notes"), word]() -> Result<void> {
        const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const ssize_t written = ::write(fd, word.data(), word.size());
        ::close(fd);
        return written == ssize_t(word.size()) ? Result<void>() : Failure(Error::of(ErrorKind::Io));
    };
}

/// Fails once the notes hold a word.
Function failAfter(const Scratch &scratch, const std::string &word)
{
    return [&scratch, word]() -> Result<void> {
        if (scratch.read("notes").find(word) != std::string::npos)
            return Failure(Error::fromErrno(ENOSPC, FsOp::Write, Path("/target")));
        return {};
    };
}

Places placesIn(const Scratch &scratch)
{
    return {.sources = Path(scratch.at("sources")),
            .target = Path(scratch.at("target")),
            .log = Path(scratch.at("log")),
            .ferry = {},
            .searchPath = {}};
}

struct Ran {
    std::expected<Row, Trouble> row;
    std::vector<std::pair<Side, int>> begun;
};

Ran run(const Scratch &scratch, const Operation &operation, int rounds, int signalFd = -1)
{
    ChildProcesses children(signalFd, Path(scratch.at("messages")), {});
    std::vector<std::pair<Side, int>> begun;
    auto row = measure(operation, placesIn(scratch), {.largeBytes = 10, .mediumFiles = 0, .smallFiles = 3}, roundLimits(rounds), children,
                       [&begun](Side side, int round) { begun.emplace_back(side, round); });
    return {std::move(row), std::move(begun)};
}

} // namespace

class TestBenchContest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoundRunsEveryContender_afterOneToWarm()
    {
        const Scratch scratch;
        Operation operation {.id = OperationId::SmallCopy, .data = DataKind::Small, .onCopy = false, .contenders = {}};
        operation.contenders[Ferry] = {.words = "f", .steps = {note(scratch, "f"), note(scratch, "F")}, .missing = {}};
        operation.contenders[Plain] = {.words = "p", .steps = {note(scratch, "p")}, .missing = {}};
        operation.contenders[Tool] = {.words = "t", .steps = {note(scratch, "t")}, .missing = {}};
        const Ran ran = run(scratch, operation, 3);
        QVERIFY(ran.row);
        QCOMPARE(scratch.read("notes").c_str(),
                 "fFpt"
                 "ptfF"
                 "tfFp"
                 "fFpt");
        for (const Series &series : ran.row->series)
            QCOMPARE(series.seconds.size(), std::size_t(3));
        QVERIFY(ran.row->series[Ferry].words == "f");
        QCOMPARE(ran.row->files, 3u);
        QCOMPARE(ran.row->bytes, 3u * 4096);
        QCOMPARE(ran.begun.size(), std::size_t(12));
        QVERIFY((ran.begun.front() == std::pair(Ferry, 0)));
        QVERIFY((ran.begun.back() == std::pair(Tool, 3)));
    }

    void theTargetIsEmptyBeforeEachRun()
    {
        const Scratch scratch;
        Operation operation {.id = OperationId::LargeCopy, .data = DataKind::Large, .onCopy = false, .contenders = {}};
        const Function makes = [target = scratch.at("target/new")]() -> Result<void> {
            if (::mkdir(target.c_str(), 0700) != 0)
                return Failure(Error::fromErrno(errno, FsOp::MakeFolder));
            return {};
        };
        for (Contender &contender : operation.contenders)
            contender = {.words = "makes", .steps = {makes}, .missing = {}};
        const Ran ran = run(scratch, operation, 2);
        QVERIFY(ran.row);
        for (const Series &series : ran.row->series)
            QCOMPARE(series.trouble.c_str(), "");
    }

    void aCopyIsThereFirstWhereItIsAskedFor()
    {
        const Scratch scratch;
        scratch.makeFolder("sources");
        scratch.makeFolder("sources/small");
        Operation operation {.id = OperationId::Delete, .data = DataKind::Small, .onCopy = true, .contenders = {}};
        operation.contenders[Plain]
            = {.words = "removes",
               .steps = {[target = scratch.at("target/small")]() -> Result<void> {
                   return ::rmdir(target.c_str()) == 0 ? Result<void>() : Failure(Error::fromErrno(errno, FsOp::RemoveFolder));
               }},
               .missing = {}};
        const Ran ran = run(scratch, operation, 2);
        QVERIFY(ran.row);
        QCOMPARE(ran.row->series[Plain].trouble.c_str(), "");
        QCOMPARE(ran.row->series[Plain].seconds.size(), std::size_t(2));
        QVERIFY(!ran.row->series[Ferry].hasFigures()); // it did not take part
        QCOMPARE(ran.begun.size(), std::size_t(3));
    }

    void aContenderThatFailsHasNoFigures_andIsLeftOut()
    {
        const Scratch scratch;
        scratch.write("notes", "");
        Operation operation {.id = OperationId::SmallCopy, .data = DataKind::Small, .onCopy = false, .contenders = {}};
        operation.contenders[Ferry] = {.words = "f", .steps = {note(scratch, "f")}, .missing = {}};
        operation.contenders[Tool] = {.words = "t", .steps = {failAfter(scratch, "tt"), note(scratch, "t")}, .missing = {}};
        const Ran ran = run(scratch, operation, 3);
        QVERIFY(ran.row);
        QCOMPARE(ran.row->series[Ferry].seconds.size(), std::size_t(3));
        QVERIFY(!ran.row->series[Tool].hasFigures());
        QCOMPARE(ran.row->series[Tool].trouble.c_str(), "/target: No space left on the device");
        QCOMPARE(scratch.read("notes").c_str(),
                 "ft"
                 "tf"
                 "f"
                 "f");
        QCOMPARE(ran.begun.size(), std::size_t(7));
    }

    void whatIsMissingIsSaid()
    {
        const Scratch scratch;
        Operation operation;
        operation.contenders[Tool] = {.words = "cmp", .steps = {}, .missing = "cmp"};
        const Ran ran = run(scratch, operation, 1);
        QVERIFY(ran.row);
        QCOMPARE(ran.row->series[Tool].missing.c_str(), "cmp");
        QVERIFY(ran.row->series[Tool].trouble.empty());
    }

    void aSignalEndsAll()
    {
        const Scratch scratch;
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        Operation operation;
        operation.contenders[Ferry] = {.words = "f", .steps = {note(scratch, "f")}, .missing = {}};
        operation.contenders[Plain] = {.words = "p",
                                       .steps = {[fd = ends[1]]() -> Result<void> {
                                           if (::write(fd, "x", 1) == 1)
                                               ::pause();
                                           return {};
                                       }},
                                       .missing = {}};
        operation.contenders[Tool] = {.words = "t", .steps = {note(scratch, "t")}, .missing = {}};
        const Ran ran = run(scratch, operation, 5, ends[0]);
        ::close(ends[0]);
        ::close(ends[1]);
        QVERIFY(!ran.row);
        QVERIFY(ran.row.error().isCancelled);
        QCOMPARE(scratch.read("notes").c_str(), "f");
    }
};

QTEST_GUILESS_MAIN(TestBenchContest)
#include "tst_bench_contest.moc"
