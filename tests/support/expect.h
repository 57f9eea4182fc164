// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/job_run.h"
#include "tests/support/tree_snapshot.h"

#include <QTest>

/// Claims about jobs and trees that say what was found instead when they do not hold. For test slots only.

/// The job ended in this state (a model::JobState's name).
#define FERRY_ENDED(run, wanted)                                                                                                           \
    do {                                                                                                                                   \
        const ferry::test::JobRun &ended = run;                                                                                            \
        QVERIFY2(ended.ended &&ended.job.state == ferry::model::JobState::wanted, qPrintable(ended.text()));                               \
    } while (false)

/// Two trees (paths or snapshots) are equal; more arguments are CompareOptions.
#define FERRY_SAME(...)                                                                                                                    \
    do {                                                                                                                                   \
        const QString found = ferry::test::difference(__VA_ARGS__);                                                                        \
        QVERIFY2(found.isEmpty(), qPrintable(found));                                                                                      \
    } while (false)

/// Nothing unfinished of Ferry's is left below a path.
#define FERRY_NO_STRAY(path)                                                                                                               \
    do {                                                                                                                                   \
        const QString found = ferry::test::strayNames(path);                                                                               \
        QVERIFY2(found.isEmpty(), qPrintable(found));                                                                                      \
    } while (false)

/// The item whose source path ends so has this outcome (a model::ItemStatus's name), and only one.
#define FERRY_ITEM(run, ending, wanted)                                                                                                    \
    do {                                                                                                                                   \
        const ferry::model::Outcome *const item = (run).of(ending);                                                                        \
        QVERIFY2(item != nullptr, qPrintable((run).text()));                                                                               \
        QVERIFY2(item->status == ferry::model::ItemStatus::wanted, qPrintable((run).text()));                                              \
    } while (false)

/// Some item, or the job itself, failed for this reason (an ErrorKind's name).
#define FERRY_FAILED_AS(run, wanted) QVERIFY2((run).failedAs(ferry::ErrorKind::wanted), qPrintable((run).text()))
