// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal_progress.h"

#include "tests/support/change_request.h"

#include <QTest>

using namespace ferry;
using namespace ferry::cli;
using namespace ferry::model;
using ferry::test::changeRequest;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kGiB = 1024 * kMiB;

bool contains(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

JobSnapshot copyInWork()
{
    JobSnapshot job;
    changeRequest(job, [](Request &request) { request.kind = JobKind::Copy; });
    job.state = JobState::Running;
    job.found = {8'300, 12 * kGiB};
    job.foundIsFinal = true;
    job.bytesHandled = 3 * kGiB + 110 * kMiB;
    job.tally.done = 4'112;
    job.rate = {148 * kMiB};
    job.left = 185s;
    return job;
}

JobSnapshot copyAtItsEnd()
{
    JobSnapshot job = copyInWork();
    job.state = JobState::DoneWithProblems;
    job.tally = {.done = 8'300, .lossy = 0, .skipped = 3, .failed = 2, .unsupported = 0};
    job.bytesCopied = 12 * kGiB;
    job.worked = 84'999ms;
    return job;
}

} // namespace

class TestTerminalProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsSizes_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *text, quint64 bytes) { QTest::newRow(text) << bytes << QByteArray(text); };
        row("0 B", 0);
        row("1023 B", 1023);
        row("1.0 KiB", 1024);
        row("9.9 KiB", 10 * 1024 - 1);
        row("10 KiB", 10 * 1024);
        row("1023 KiB", kMiB - 1);
        row("148 MiB", 148 * kMiB + 1);
        row("3.1 GiB", 3 * kGiB + 110 * kMiB);
        row("2.0 TiB", 2048 * kGiB);
        row("15 EiB", ~quint64(0));
    }
    void wordsSizes()
    {
        QFETCH(quint64, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(sizeText(bytes)), text);
    }

    void groupsDigits()
    {
        QCOMPARE(countText(0).c_str(), "0");
        QCOMPARE(countText(999).c_str(), "999");
        QCOMPARE(countText(1'000).c_str(), "1,000");
        QCOMPARE(countText(1'234'567).c_str(), "1,234,567");
    }

    void wordsDurations()
    {
        QCOMPARE(durationText(7s).c_str(), "0:07");
        QCOMPARE(durationText(84s).c_str(), "1:24");
        QCOMPARE(durationText(3599s).c_str(), "59:59");
        QCOMPARE(durationText(7389s).c_str(), "2:03:09");
    }

    void showsAJobInWork()
    {
        JobSnapshot job = copyInWork();
        job.bytesCopied = 3 * kGiB;
        job.bytesFlushed = 2 * kGiB;
        QCOMPARE(statusText(job).c_str(), "Copying  25 % (17 % safe)  3.1 of 12 GiB  148 MiB/s  3 min left  4,112 of 8,300 items");
        job.bytesFlushed = 3 * kGiB; // the rest was skipped
        QCOMPARE(statusText(job).c_str(), "Copying  25 % (25 % safe)  3.1 of 12 GiB  148 MiB/s  3 min left  4,112 of 8,300 items");
    }

    void leavesOutWhatIsNotKnown()
    {
        JobSnapshot job = copyInWork();
        job.foundIsFinal = false;
        job.left.reset();
        job.rate = {};
        QCOMPARE(statusText(job).c_str(), "Copying  3.1 GiB  4,112 items");
        job.found = {};
        job.tally = {};
        QCOMPARE(statusText(job).c_str(), "Copying  0 items");
    }

    void countsItems_whereThereAreNoBytes()
    {
        JobSnapshot job = copyInWork();
        changeRequest(job, [](Request &request) { request.kind = JobKind::Delete; });
        job.tally.failed = 38;
        QCOMPARE(statusText(job).c_str(), "Deleting  50 %  3 min left  4,150 of 8,300 items");
    }

    void neverShowsMoreThanAll()
    {
        JobSnapshot job = copyInWork();
        job.bytesHandled = job.found.bytes * 2;
        QVERIFY(statusText(job).find("  100 %") != std::string::npos);
        job.bytesHandled = job.found.bytes - 1;
        QVERIFY(statusText(job).find("  99 %") != std::string::npos);
    }

    void saysWhatHoldsItUp()
    {
        JobSnapshot job = copyInWork();
        job.state = JobState::Flushing;
        job.bytesCopied = 3 * kGiB;
        job.bytesFlushed = 2 * kGiB;
        QCOMPARE(statusText(job).c_str(), "Making it safe  1.0 GiB left");
        job.bytesFlushed = job.bytesCopied;
        QCOMPARE(statusText(job).c_str(), "Making it safe");
        job.state = JobState::Cancelling;
        QVERIFY(statusText(job).starts_with("Cancelling "));
        job.state = JobState::Waiting;
        QVERIFY(statusText(job).starts_with("Waiting "));
    }

    void wordsTheTimeLeft()
    {
        JobSnapshot job = copyInWork();
        job.left = 42s;
        QVERIFY(contains(statusText(job), "  42 s left  "));
        job.left = 3'900s;
        QVERIFY(contains(statusText(job), "  1 h 5 min left  "));
    }

    void sumsUp()
    {
        QCOMPARE(summaryText(copyAtItsEnd()).c_str(), "Copied 8,300 items (12 GiB) in 1:24, 3 skipped, 2 failed. Safe to remove.");
    }

    void sumsUpWithoutProblems()
    {
        JobSnapshot job = copyAtItsEnd();
        job.state = JobState::Done;
        changeRequest(job, [](Request &request) { request.kind = JobKind::Move; });
        job.tally = {.done = 1, .lossy = 0, .skipped = 0, .failed = 0, .unsupported = 0};
        job.bytesCopied = 0;
        QCOMPARE(summaryText(job).c_str(), "Moved 1 item in 1:24. Safe to remove.");
    }

    void isNotSafeToRemove_unlessFlushed()
    {
        JobSnapshot job = copyAtItsEnd();
        job.state = JobState::Cancelled;
        QVERIFY(summaryText(job).starts_with("Cancelled. Copied 8,300 items"));
        QVERIFY(summaryText(job).find("Safe") == std::string::npos);
        job.state = JobState::Failed;
        QVERIFY(summaryText(job).find("Safe") == std::string::npos);
        job.state = JobState::DoneWithProblems;
        job.error = Error::of(ErrorKind::Io, FsOp::Flush);
        QVERIFY(summaryText(job).find("Safe") == std::string::npos);
        job.error.reset();
        changeRequest(job, [](Request &request) { request.options.durability = Durability::None; });
        QVERIFY(summaryText(job).ends_with(" Not flushed: not yet known to be safe to remove."));
        job.tally.done = 0;
        QVERIFY(summaryText(job).find("Safe") == std::string::npos);
        QVERIFY(summaryText(job).find("safe") == std::string::npos);
    }

    void saysThatTheLogIsNotComplete()
    {
        JobSnapshot job = copyAtItsEnd();
        job.logError = Error::of(ErrorKind::NoSpace, FsOp::Write, Path("/log"));
        QVERIFY(summaryText(job).ends_with(" Safe to remove. The log is not complete."));
    }

    void sumsUpDeletions()
    {
        JobSnapshot job = copyAtItsEnd();
        changeRequest(job, [](Request &request) { request.kind = JobKind::Delete; });
        QCOMPARE(summaryText(job).c_str(), "Deleted 8,300 items in 1:24, 3 skipped, 2 failed.");
        changeRequest(job, [](Request &request) { request.kind = JobKind::Trash; });
        QCOMPARE(summaryText(job).c_str(), "Put 8,300 items into the trash in 1:24, 3 skipped, 2 failed.");
    }

    void comparingIsNeverSafeToRemove()
    {
        JobSnapshot job = copyInWork();
        changeRequest(job, [](Request &request) { request.kind = JobKind::Verify; });
        QCOMPARE(statusText(job).c_str(), "Comparing  25 %  3.1 of 12 GiB  148 MiB/s  3 min left  4,112 of 8,300 items");
        job = copyAtItsEnd();
        changeRequest(job, [](Request &request) { request.kind = JobKind::Verify; });
        QCOMPARE(summaryText(job).c_str(), "Found 8,300 items (12 GiB) equal in 1:24, 3 skipped, 2 failed.");
        job.tally.lossy = 7;
        QCOMPARE(summaryText(job).c_str(), "Found 8,300 items (12 GiB) equal in 1:24, 7 of them but for metadata, 3 skipped, 2 failed.");
        changeRequest(job, [](Request &request) { request.kind = JobKind::Check; });
        job.tally = {.done = 1, .failed = 2};
        QCOMPARE(summaryText(job).c_str(), "Found 1 item (12 GiB) as listed in 1:24, 2 failed.");
        job.state = JobState::Running;
        QVERIFY(statusText(job).starts_with("Checking  25 %  "));
    }

    void sumsUpAPlan()
    {
        JobSnapshot job = copyAtItsEnd();
        changeRequest(job, [](Request &request) { request.options.dryRun = true; });
        QCOMPARE(summaryText(job).c_str(), "Would copy 8,300 items, 3 would be skipped, 2 would fail.");
        job.tally = {.done = 2, .lossy = 0, .skipped = 0, .failed = 0, .unsupported = 0};
        QCOMPARE(summaryText(job).c_str(), "Would copy 2 items (12 GiB).");
    }
};

QTEST_GUILESS_MAIN(TestTerminalProgress)
#include "tst_terminal_progress.moc"
