// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_sinks.h"
#include "core/store/outcome_json.h"
#include "tests/cli/ferry_process.h"
#include "tests/support/change_request.h"

#include <QTest>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

using namespace ferry;
using namespace ferry::cli;
using namespace ferry::model;
using ferry::test::changeRequest;

namespace {

/// A writer into two files.
struct Captured {
    test::Scratch scratch;
    int output = ::open(scratch.at("output").c_str(), O_WRONLY | O_CREAT, 0600);
    int error = ::open(scratch.at("error").c_str(), O_WRONLY | O_CREAT, 0600);
    OutputWriter writer {output, error, false};

    ~Captured()
    {
        writer.close();
        ::close(output);
        ::close(error);
    }
    QByteArray outputText()
    {
        writer.close();
        return QByteArray::fromStdString(scratch.read("output"));
    }
    QByteArray errorText()
    {
        writer.close();
        return QByteArray::fromStdString(scratch.read("error"));
    }
};

Outcome item(const char *name)
{
    Outcome outcome;
    outcome.source = {std::make_shared<const PathNode>(Path("/s")), name};
    outcome.target = {std::make_shared<const PathNode>(Path("/t")), name};
    return outcome;
}

Outcome failed(const char *name, Error error)
{
    Outcome outcome = item(name);
    outcome.status = ItemStatus::Failed;
    outcome.error = std::move(error);
    return outcome;
}

Outcome lossy(const char *name, std::vector<Loss> losses)
{
    Outcome outcome = item(name);
    outcome.status = ItemStatus::Lossy;
    outcome.losses = std::move(losses);
    return outcome;
}

} // namespace

class TestReportSinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowABombIsTaken()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        sink.record(failed("a.zip", Error::of(ErrorKind::TooDense, FsOp::Write)));
        QCOMPARE(captured.errorText(),
                 QByteArray("ferry: /s/a.zip: Unpacks to far more than honest content would; --any-density takes it\n"));
    }

    void namesEachFailureSafely()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        sink.record(item("fine"));
        QVERIFY(!sink.hadProblems());
        sink.record(failed("a\n\xFF", Error::fromErrno(EACCES, FsOp::Open, Path("/s/a\n\xFF"))));
        sink.record(failed("b", Error::of(ErrorKind::Exists, FsOp::None, Path("/t/b\x1B"))));
        QVERIFY(sink.hadProblems());
        QCOMPARE(captured.errorText(),
                 QByteArray("ferry: /s/a\\n\\xFF: Permission denied\n"
                            "ferry: /s/b: Something of that name exists already (/t/b\\u{1B})\n"));
        QCOMPARE(captured.outputText(), QByteArray());
    }

    void aCancelledItemIsNoFailure()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        sink.record(failed("a", Error::of(ErrorKind::Cancelled)));
        JobSnapshot job;
        job.state = JobState::Cancelled;
        job.error = Error::of(ErrorKind::Cancelled);
        sink.finish(job);
        QVERIFY(!sink.hadProblems());
        QCOMPARE(captured.errorText(), QByteArray());
        QVERIFY(sink.job()->state == JobState::Cancelled);
    }

    void namesWhatKeptTheJobFromStarting()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        QVERIFY(!sink.job());
        JobSnapshot job;
        job.state = JobState::Failed;
        job.error = Error::fromErrno(ENOENT, FsOp::Open, Path("/d"));
        sink.finish(job);
        QVERIFY(sink.hadProblems());
        QCOMPARE(captured.errorText(), QByteArray("ferry: /d: No such file or folder\n"));
    }

    void saysOncePerKind_whatTheTargetCannotKeep()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        sink.record(lossy("a", {{LossKind::Owner, EPERM, {}, true}, {LossKind::Attribute, ENOTSUP, "user.x", true}}));
        sink.record(lossy("b", {{LossKind::Owner, EPERM, {}, true}}));
        QVERIFY(!sink.hadProblems());
        QCOMPARE(captured.errorText(),
                 QByteArray("ferry: the target's file system cannot keep the owner; first seen at /s/a\n"
                            "ferry: the target's file system cannot keep extended attributes; first seen at /s/a\n"));
    }

    void namesEveryLoss_whenStrict()
    {
        Captured captured;
        ProblemSink sink(captured.writer, true);
        sink.record(lossy("a", {{LossKind::Owner, EPERM, {}, true}}));
        sink.record(lossy("b", {{LossKind::Attribute, 0, "user.\n", true}}));
        QVERIFY(sink.hadProblems());
        QCOMPARE(captured.errorText(),
                 QByteArray("ferry: /s/a: could not keep the owner: Not permitted\n"
                            "ferry: /s/b: could not keep extended attributes (user.\\n)\n"));
    }

    void aLossThatCouldHaveBeenAvoidedIsAProblem()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        sink.record(lossy("a", {{LossKind::Times, EIO, {}, false}}));
        QVERIFY(sink.hadProblems());
        QCOMPARE(captured.errorText(), QByteArray("ferry: /s/a: could not keep the times: Input/output error\n"));
    }

    void wordsEveryLoss()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        for (int kind = 0; kind <= int(LossKind::SourceGrew); ++kind)
            sink.record(lossy("a", {{LossKind(kind), 0, {}, false}}));
        const QByteArray text = captured.errorText();
        QCOMPARE(text.count('\n'), int(LossKind::SourceGrew) + 1);
        QVERIFY(!text.contains("something"));
    }

    void aSkippedSocketIsNamed_andIsNoProblem()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        Outcome socket = item("s");
        socket.status = ItemStatus::Skipped;
        socket.skipReason = SkipReason::Socket;
        sink.record(socket);
        Outcome skipped = item("p");
        skipped.status = ItemStatus::Skipped;
        skipped.skipReason = SkipReason::Policy;
        sink.record(skipped);
        QVERIFY(!sink.hadProblems());
        QCOMPARE(captured.errorText(), QByteArray("ferry: /s/s: A socket cannot be copied; skipped\n"));
    }

    void differencesOfComparisonsAreNamed()
    {
        Captured captured;
        ProblemSink sink(captured.writer, false);
        Outcome extra = item("extra");
        extra.op = ItemOp::Verify;
        extra.status = ItemStatus::Skipped;
        extra.skipReason = SkipReason::Extra;
        sink.record(extra);
        QVERIFY(!sink.hadProblems());
        Outcome differs = failed("a", Error::of(ErrorKind::OtherContent, FsOp::Verify, Path("/t/a")));
        differs.op = ItemOp::Verify;
        sink.record(differs);
        QVERIFY(sink.hadProblems());
        Outcome metadata = item("m");
        metadata.op = ItemOp::Verify;
        metadata.status = ItemStatus::Lossy;
        metadata.losses = {{LossKind::Mode, 0, {}, false}, {LossKind::Owner, 0, {}, false}};
        sink.record(metadata);
        Outcome line = failed("list", Error::of(ErrorKind::BadLine, FsOp::Verify, Path("/s/list")));
        line.op = ItemOp::Check;
        line.line = 12;
        sink.record(line);
        Outcome file = failed("f", Error::of(ErrorKind::Missing, FsOp::Verify, Path("/s/f")));
        file.op = ItemOp::Check;
        file.line = 13;
        sink.record(file);
        QCOMPARE(captured.errorText(),
                 QByteArray("ferry: /t/extra: Only in the target\n"
                            "ferry: /s/a: The contents differ (/t/a)\n"
                            "ferry: /s/m: the permissions differ\n"
                            "ferry: /s/m: the owner differs\n"
                            "ferry: /s/list: line 12: Not a line of a checksum list\n"
                            "ferry: /s/f: Missing\n"));
    }

    void jsonIsOneLineAnItem()
    {
        Captured captured;
        JsonSink sink(captured.writer);
        sink.record(item("a\n"));
        sink.finish({});
        const std::string expected = store::outcomeLine(item("a\n")) + '\n' + store::summaryLine({}) + '\n';
        QCOMPARE(captured.outputText(), QByteArray::fromStdString(expected));
        QCOMPARE(captured.errorText(), QByteArray());
    }

    void aPlanHasOneLineAnItem()
    {
        Captured captured;
        PlanSink sink(captured.writer);
        const auto planned = [](ItemOp op, bool replaced = false) {
            Outcome outcome = item("a\n");
            outcome.op = op;
            outcome.status = ItemStatus::Planned;
            outcome.replaced = replaced;
            return outcome;
        };
        sink.record(planned(ItemOp::CopyFile));
        sink.record(planned(ItemOp::CopyFile, true));
        sink.record(planned(ItemOp::MakeFolder));
        sink.record(planned(ItemOp::HardLink));
        sink.record(planned(ItemOp::Move));
        Outcome removal = planned(ItemOp::Remove);
        removal.target = {};
        sink.record(removal);
        Outcome skipped = item("b");
        skipped.status = ItemStatus::Skipped;
        skipped.skipReason = SkipReason::NotNewer;
        sink.record(skipped);
        sink.record(failed("c", Error::fromErrno(ENOSPC, FsOp::None)));
        JobSnapshot job;
        job.state = JobState::Done;
        changeRequest(job, [](Request &request) { request.options.dryRun = true; });
        job.tally.done = 6;
        sink.finish(job);
        QCOMPARE(captured.outputText(),
                 QByteArray("would copy  /s/a\\n -> /t/a\\n\n"
                            "would replace  /s/a\\n -> /t/a\\n\n"
                            "would make  /s/a\\n -> /t/a\\n\n"
                            "would link  /s/a\\n -> /t/a\\n\n"
                            "would move  /s/a\\n -> /t/a\\n\n"
                            "would delete  /s/a\\n\n"
                            "would skip (not newer)  /s/b\n"
                            "would fail (No space left on the device)  /s/c\n"
                            "Would copy 6 items.\n"));
    }
};

QTEST_GUILESS_MAIN(TestReportSinks)
#include "tst_report_sinks.moc"
