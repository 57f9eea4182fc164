// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/job_run.h"
#include "tests/support/mounts.h"
#include "tests/support/tree.h"

#include <QTest>

using namespace ferry;
using namespace ferry::test;

/// What a job says when its results cannot be kept: the copy is made all the same, and nobody is left to believe that the log is whole.
class TstResultsLog : public QObject
{
    Q_OBJECT

    QString m_why;

private Q_SLOTS:
    void initTestCase() { m_why = whyNoMounts(); }

    void folderThatCannotBeMade_isTold()
    {
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.file("f", "x").folder("to").file("results", "not a folder");

        const JobRun run = runJob(copyRequest({tree.path("f")}, tree.path("to")), {.resultsFolder = tree.path("results/deep")});

        FERRY_ENDED(run, DoneWithProblems);
        QVERIFY(run.job.logError);
        QCOMPARE(run.job.logError->kind, ErrorKind::WrongType);
        QCOMPARE(run.job.logError->op, FsOp::MakeFolder);
        QVERIFY(!run.job.error);
        QVERIFY(run.job.results.isEmpty());
        QCOMPARE(run.count(model::ItemStatus::Failed), 0);
        QCOMPARE(tree.content("to/f"), std::string("x"));
    }

    void diskThatFillsUp_isTold()
    {
        QString why = m_why;
        const auto results = why.isEmpty() ? Mount::tmpfs(why, 64 << 10) : nullptr;
        if (!results)
            QSKIP(qPrintable(why));
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.folder("d").folder("to");
        for (int i = 0; i < 1'000; ++i)
            tree.file("d/" + std::to_string(i), "x");

        const JobRun run = runJob(copyRequest({tree.path("d")}, tree.path("to")), {.resultsFolder = results->path()});

        FERRY_ENDED(run, DoneWithProblems);
        QVERIFY(run.job.logError);
        QCOMPARE(run.job.logError->kind, ErrorKind::NoSpace);
        QCOMPARE(run.job.logError->path, run.job.results);
        QCOMPARE(run.job.results.parent(), results->path());
        QCOMPARE(run.count(model::ItemStatus::Done), 1'001);
        FERRY_SAME(tree.path("d"), tree.path("to/d"));
    }

    void diskWithoutRoomForAName_isTold()
    {
        QString why = m_why;
        const auto results = why.isEmpty() ? Mount::tmpfs(why, 1 << 20, 1) : nullptr;
        if (!results)
            QSKIP(qPrintable(why));
        TempFolder temp;
        Tree tree(temp.child("t"));
        tree.file("f", "x").folder("to");

        const JobRun run = runJob(moveRequest({tree.path("f")}, tree.path("to")), {.resultsFolder = results->path()});

        FERRY_ENDED(run, DoneWithProblems);
        QVERIFY(run.job.logError);
        QCOMPARE(run.job.logError->kind, ErrorKind::NoSpace);
        QCOMPARE(run.job.logError->op, FsOp::Create);
        QVERIFY(run.job.results.isEmpty());
        QCOMPARE(tree.content("to/f"), std::string("x"));
    }
};

QTEST_GUILESS_MAIN(TstResultsLog)
#include "tst_results_log.moc"
