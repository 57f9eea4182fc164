// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/child_process.h"
#include "core/base/units.h"
#include "tests/cli/ferry_process.h"

#include <QDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::cli::bench;

namespace {

/// What the watched signals look like to who polls: a pipe that becomes readable.
class SignalPipe
{
public:
    SignalPipe()
    {
        if (::pipe2(m_ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
    ~SignalPipe()
    {
        ::close(m_ends[0]);
        ::close(m_ends[1]);
    }
    [[nodiscard]] int descriptor() const { return m_ends[0]; }
    void raise() const { QCOMPARE(::write(m_ends[1], "x", 1), ssize_t(1)); }
    /// To be called in a child.
    [[nodiscard]] Function raiseAndHang() const
    {
        return [fd = m_ends[1]]() -> Result<void> {
            if (::write(fd, "x", 1) == 1)
                ::pause();
            return {};
        };
    }

private:
    int m_ends[2] = {-1, -1};
};

Program shell(const std::string &script)
{
    return {Path("/bin/sh"), {"sh", "-c", script}};
}

void makeProgram(const test::Scratch &scratch, const std::string &name)
{
    scratch.write(name, "#!/bin/sh\n");
    ::chmod(scratch.at(name).c_str(), 0755);
}

} // namespace

class TestBenchChildProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSucceedsSaysNothing()
    {
        const test::Scratch scratch;
        ChildProcesses children(-1, Path(scratch.at("messages")), {});
        QVERIFY(children.run(shell("exit 0")));
        QVERIFY(children.run(Function([]() -> Result<void> { return {}; })));
        QVERIFY(!children.isCancelled());
    }

    void whatFailsSaysWhyInItsFirstLine_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a message") << QByteArray("echo no room >&2; echo more >&2; exit 1") << QByteArray("no room");
        QTest::newRow("no message") << QByteArray("exit 7") << QByteArray("ended with 7");
        QTest::newRow("control characters") << QByteArray("printf 'a\\033[2Jb\\n' >&2; exit 1") << QByteArray("a\\u{1B}[2Jb");
        QTest::newRow("killed") << QByteArray("kill -9 $$") << QByteArray("ended by Killed");
    }
    void whatFailsSaysWhyInItsFirstLine()
    {
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, words);
        const test::Scratch scratch;
        ChildProcesses children(-1, Path(scratch.at("messages")), {});
        QVERIFY(!children.run(shell("echo of an earlier one >&2; exit 1")));
        const auto done = children.run(shell(script.toStdString()));
        QVERIFY(!done);
        QVERIFY(!done.error().isCancelled);
        QCOMPARE(done.error().words.c_str(), words.constData());
    }

    void aFunctionsErrorIsItsMessage()
    {
        const test::Scratch scratch;
        ChildProcesses children(-1, Path(scratch.at("messages")), {});
        const auto done
            = children.run(Function([]() -> Result<void> { return Failure(Error::fromErrno(ENOSPC, FsOp::Write, Path("/full"))); }));
        QVERIFY(!done);
        QCOMPARE(done.error().words.c_str(), "/full: No space left on the device");
    }

    void aProgramThatCannotBeStarted()
    {
        const test::Scratch scratch;
        ChildProcesses children(-1, Path(scratch.at("messages")), {});
        const auto done = children.run(Program {Path(scratch.at("missing")), {"missing"}});
        QVERIFY(!done);
        QVERIFY2(done.error().words.starts_with("missing could not be started: "), done.error().words.c_str());
        QVERIFY(!ChildProcesses(-1, Path("/nowhere/messages"), {}).run(shell("exit 0")));
    }

    void aProgramGetsItsEnvironment_noInput_andUsualSignals()
    {
        const test::Scratch scratch;
        ChildProcesses children(-1, Path(scratch.at("messages")), {"WORD=given"});
        ::signal(SIGPIPE, SIG_IGN);
        // The mask is hexadecimal; SIGPIPE, the 13th, is the lowest bit of the fourth digit from the right.
        const auto done
            = children.run(shell("test \"$WORD\" = given && ! read line && grep -q '^SigIgn:.*[02468ace]...$' /proc/self/status"));
        ::signal(SIGPIPE, SIG_DFL);
        QVERIFY2(done.has_value(), done ? "" : done.error().words.c_str());
    }

    void aSignalKillsTheChild_andWhatComesAfter()
    {
        const test::Scratch scratch;
        const SignalPipe signal;
        ChildProcesses children(signal.descriptor(), Path(scratch.at("messages")), {});
        const auto done = children.run(signal.raiseAndHang());
        QVERIFY(!done);
        QVERIFY(done.error().isCancelled);
        QVERIFY(children.isCancelled());
        const auto next = children.run(shell("while :; do :; done"));
        QVERIFY(!next);
        QVERIFY(next.error().isCancelled);
        QVERIFY(children.runAndWatchMemory(shell("while :; do :; done")).error().isCancelled);
    }

    void memoryIsThatOfTheProgram_notOurs()
    {
        const test::Scratch scratch;
        ChildProcesses children(-1, Path(scratch.at("messages")), {});
        const std::string ours(64 * kMiB, 'x');
        QCOMPARE(std::ranges::count(ours, 'x'), std::ptrdiff_t(64 * kMiB));
        // More than a second, so that it was surely looked at after it had begun.
        const auto shells
            = children.runAndWatchMemory(shell("for i in 1 2; do read a b < /proc/uptime; "
                                               "while read c d < /proc/uptime && [ \"${a%.*}\" = \"${c%.*}\" ]; do :; done; done"));
        QVERIFY(shells);
        QVERIFY2(*shells > 100 * kKiB && *shells < 32 * kMiB, QByteArray::number(quint64(*shells)).constData());
    }

    void aPeakIsSeen_thoughTheMemoryIsGivenBack()
    {
        const test::Scratch scratch;
        ChildProcesses children(-1, Path(scratch.at("messages")), {});
        const auto peak = children.runAndWatchMemory(Function([]() -> Result<void> {
            {
                std::vector<char> large(48 * kMiB, 'x');
                if (std::ranges::count(large, 'y') > 0)
                    return Failure(Error::of(ErrorKind::Internal));
            }
            ::usleep(20'000); // for who looks every millisecond
            return {};
        }));
        QVERIFY(peak);
        QVERIFY(*peak >= 48 * kMiB);
    }

    void programsAreLookedForInAbsoluteFoldersOnly()
    {
        const test::Scratch scratch;
        scratch.makeFolder("one");
        scratch.makeFolder("two");
        scratch.makeFolder("one/folder");
        scratch.write("one/plain", "");
        makeProgram(scratch, "two/plain");
        makeProgram(scratch, "two/tool");
        const std::string search = scratch.at("missing") + ":" + scratch.at("one") + "::" + scratch.at("two");
        QCOMPARE(findProgram("tool", search)->bytes(), scratch.at("two/tool"));
        QCOMPARE(findProgram("plain", search)->bytes(), scratch.at("two/plain")); // the first is no program
        QVERIFY(!findProgram("folder", search));
        QVERIFY(!findProgram("none", search));
        QVERIFY(!findProgram("tool", ""));
        const std::string here = QDir::currentPath().toStdString();
        QVERIFY(QDir::setCurrent(QString::fromStdString(scratch.at("two"))));
        QVERIFY(!findProgram("tool", "."));
        QVERIFY(!findProgram("tool", ":"));
        QVERIFY(QDir::setCurrent(QString::fromStdString(here)));
    }
};

QTEST_GUILESS_MAIN(TestBenchChildProcess)
#include "tst_bench_child_process.moc"
