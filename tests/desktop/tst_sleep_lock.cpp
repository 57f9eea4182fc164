// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fake_login.h"
#include "tests/desktop/private_bus.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/sleep_lock.h"

#include <QTest>

using namespace ferry;
using model::JobState;

namespace {

struct Computer {
    test::PrivateBus bus;
    test::FakeLogin login;
    bool isServed = login.serve(bus.connect());
    tests::FakeQueueSource source;
    ui::OverallProgress progress {source};
    ui::SleepLock lock {progress, bus.connect()};

    void setState(JobState state)
    {
        if (source.queue.jobs.empty())
            source.addJob();
        source.queue.jobs[0].state = state;
        source.publish();
    }
};

} // namespace

class TstSleepLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldWhileTheQueueWorks_andNeverHoldsUpAShutdown()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        QCOMPARE(computer.login.asked.size(), 0);
        computer.setState(JobState::Running);
        QTRY_COMPARE(computer.login.held(), 1);
        QTRY_VERIFY(computer.lock.isHeld());
        QCOMPARE(computer.login.asked[0][0], QStringLiteral("sleep"));
        QCOMPARE(computer.login.asked[0][1], QStringLiteral("Ferry"));
        QCOMPARE(computer.login.asked[0][3], QStringLiteral("block"));
        computer.setState(JobState::Flushing);
        computer.setState(JobState::Done);
        QTRY_COMPARE(computer.login.held(), 0);
        QCOMPARE(computer.login.asked.size(), 1);
    }

    void isLetGoWhileTheQueueRests()
    {
        Computer computer;
        computer.setState(JobState::Running);
        QTRY_VERIFY(computer.lock.isHeld());
        computer.setState(JobState::Paused);
        QTRY_COMPARE(computer.login.held(), 0);
        computer.setState(JobState::Running);
        QTRY_COMPARE(computer.login.held(), 1);
        computer.setState(JobState::NeedsAnswer);
        QTRY_COMPARE(computer.login.held(), 0);
    }

    void anAnswerThatComesTooLateIsNotKept()
    {
        Computer computer;
        computer.setState(JobState::Running);
        computer.setState(JobState::Paused); // logind has not been asked yet: this thread has it
        QTRY_COMPARE(computer.login.asked.size(), 1);
        QTRY_COMPARE(computer.login.held(), 0);
        QVERIFY(!computer.lock.isHeld());
    }

    void whereItIsRefusedNothingHappens()
    {
        Computer computer;
        computer.login.refuses = true;
        computer.setState(JobState::Running);
        QTRY_COMPARE(computer.login.asked.size(), 1);
        computer.setState(JobState::Paused);
        computer.login.refuses = false;
        computer.setState(JobState::Running);
        QTRY_COMPARE(computer.login.held(), 1);
    }
};

QTEST_MAIN(TstSleepLock)
#include "tst_sleep_lock.moc"
