// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_writer.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace ferry::cli;

namespace {

/// Both ends of a pipe.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe2(m_ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        closeReader();
        closeWriter();
    }
    [[nodiscard]] int writer() const { return m_ends[1]; }
    void closeReader() { closeEnd(m_ends[0]); }
    void closeWriter() { closeEnd(m_ends[1]); }
    /// Exactly `size` bytes, fewer at the end.
    QByteArray read(qsizetype size)
    {
        QByteArray bytes(size, '\0');
        qsizetype done = 0;
        while (done < size) {
            const ssize_t got = ::read(m_ends[0], bytes.data() + done, std::size_t(size - done));
            if (got <= 0)
                break;
            done += got;
        }
        return bytes.first(done);
    }
    QByteArray readAll()
    {
        closeWriter();
        return read(64 * 1024 * 1024);
    }

private:
    static void closeEnd(int &fd)
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
    int m_ends[2] = {-1, -1};
};

constexpr qsizetype kMore = 9 * 1024 * 1024; ///< than the writer holds

} // namespace

class TestOutputWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }

    void keepsTheOrder()
    {
        Pipe both;
        OutputWriter writer(both.writer(), both.writer(), false);
        QByteArray expected;
        for (int i = 0; i < 1'000; ++i) {
            const std::string line = std::to_string(i) + '\n';
            i % 3 ? writer.toOutput(line) : writer.toError(line);
            expected += QByteArray::fromStdString(line);
        }
        writer.close();
        QCOMPARE(both.readAll(), expected);
        QCOMPARE(writer.outputError(), 0);
    }

    void whoAddsTooMuchWaits_untilItIsTaken()
    {
        Pipe output;
        Pipe error;
        OutputWriter writer(output.writer(), error.writer(), false);
        writer.toOutput(std::string(kMore, 'a')); // stuck in the pipe
        writer.toOutput(std::string(kMore, 'b'));
        std::atomic<bool> added = false;
        std::thread producer([&] {
            writer.toOutput("c");
            added = true;
        });
        QCOMPARE(output.read(1), QByteArray("a"));
        QVERIFY(!added);
        QCOMPARE(output.read(kMore - 1).count('a'), kMore - 1);
        QCOMPARE(output.read(kMore).count('b'), kMore);
        QCOMPARE(output.read(1), QByteArray("c"));
        producer.join();
        QVERIFY(added);
    }

    void nobodyWaits_onceTheJobIsBeingCancelled()
    {
        Pipe output;
        OutputWriter writer(output.writer(), output.writer(), false);
        writer.toOutput(std::string(kMore, 'a'));
        writer.toOutput(std::string(kMore, 'b'));
        std::thread producer([&] { writer.toOutput("c"); });
        writer.stopWaiting();
        producer.join();
        output.closeReader();
        writer.close();
        QCOMPARE(writer.outputError(), EPIPE);
    }

    void aClosedPipeStopsOnlyItself()
    {
        Pipe output;
        Pipe error;
        error.closeReader();
        OutputWriter writer(output.writer(), error.writer(), false);
        writer.toError("lost");
        writer.toOutput("a");
        writer.toError("lost");
        writer.toOutput("b");
        writer.close();
        QCOMPARE(output.readAll(), QByteArray("ab"));
        QCOMPARE(writer.outputError(), 0);
    }

    void waitsForANonBlockingDescriptor()
    {
        Pipe output;
        ::fcntl(output.writer(), F_SETFL, O_NONBLOCK);
        OutputWriter writer(output.writer(), output.writer(), false);
        writer.toOutput(std::string(kMore, 'a'));
        QCOMPARE(output.read(kMore).count('a'), kMore);
        writer.close();
        QCOMPARE(writer.outputError(), 0);
    }

    void clearsTheStatusBeforeOtherLines_andDrawsItAgain()
    {
        Pipe error;
        OutputWriter writer(error.writer(), error.writer(), true);
        writer.setStatus("one");
        QCOMPARE(error.read(7), QByteArray("\r\033[Kone").first(7));
        writer.toError("problem\n");
        QCOMPARE(error.read(19), QByteArray("\r\033[Kproblem\n\r\033[Kone").first(19));
        writer.close();
        QCOMPARE(error.readAll(), QByteArray("\r\033[K"));
    }

    void drawsNoStatus_whereThereIsNoTerminal()
    {
        Pipe error;
        OutputWriter writer(error.writer(), error.writer(), false);
        writer.setStatus("one");
        writer.toError("a\n");
        writer.close();
        QCOMPARE(error.readAll(), QByteArray("a\n"));
    }
};

QTEST_GUILESS_MAIN(TestOutputWriter)
#include "tst_output_writer.moc"
