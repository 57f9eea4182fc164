// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/after_queue.h"

#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "tests/desktop/fake_login.h"
#include "tests/desktop/private_bus.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/power.h"
#include "ui/bridge/preferences.h"
#include "ui/dialogs/countdown_dialog.h"
#include "ui/windows/transfers_window.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace ferry;
using model::JobState;
using ui::Then;

Q_DECLARE_METATYPE(ferry::ui::Then)

namespace {

struct Waiting {
    tests::FakeQueueSource source;
    ui::OverallProgress progress {source};
    ui::AfterQueue after {progress};
    QSignalSpy due {&after, &ui::AfterQueue::due};
    QSignalSpy withheld {&after, &ui::AfterQueue::withheld};
    QSignalSpy overtaken {&after, &ui::AfterQueue::overtaken};

    void start()
    {
        source.addJob();
        source.publish();
    }
    void end(JobState state)
    {
        source.queue.jobs.back().state = state;
        source.publish();
    }
};

/// A whole Ferry on a computer of its own.
struct Computer {
    test::PrivateBus bus;
    test::FakeLogin login;
    bool isServed = login.serve(bus.connect());
    tests::FakeQueueSource source;
    browse::Browser browser;
    Windows windows {source, browser, bus.connect(), bus.connect()};

    Computer()
    {
        source.addJob();
        source.publish();
        windows.perform(cli::ShowWindow {.onlyTransfers = true});
    }
    [[nodiscard]] static ui::TransfersWindow *window() { return only<ui::TransfersWindow>(); }
    [[nodiscard]] static ui::CountdownDialog *countdown() { return only<ui::CountdownDialog>(); }
    [[nodiscard]] static QAction *action(const char *name) { return window()->findChild<QAction *>(QLatin1String(name)); }
    void end(JobState state)
    {
        source.queue.jobs.back().state = state;
        source.publish();
    }

private:
    template <typename Widget>
    static Widget *only()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
};

QPushButton *button(QMessageBox &box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton *each : box.buttons()) {
        if (box.buttonRole(each) == role)
            return qobject_cast<QPushButton *>(each);
    }
    return nullptr;
}

} // namespace

class TstAfterQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void isDueOnce_whenAllIsDoneAndWell()
    {
        Waiting waiting;
        waiting.after.set(Then::Suspend);
        waiting.source.publish();
        QCOMPARE(waiting.due.count(), 0); // nothing was done yet
        waiting.start();
        waiting.start();
        waiting.source.queue.jobs[0].state = JobState::Done;
        waiting.source.publish();
        QCOMPARE(waiting.due.count(), 0);
        waiting.end(JobState::Done);
        QCOMPARE(waiting.due.count(), 1);
        QCOMPARE(waiting.due[0][0].value<Then>(), Then::Suspend);
        QCOMPARE(waiting.after.then(), Then::Nothing);
        waiting.start();
        QCOMPARE(waiting.overtaken.count(), 2);
        waiting.end(JobState::Done);
        QCOMPARE(waiting.due.count(), 1);
    }

    void isWithheld_whenSomethingWentWrong_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("problems") << int(JobState::DoneWithProblems);
        QTest::newRow("failed") << int(JobState::Failed);
        QTest::newRow("cancelled") << int(JobState::Cancelled);
    }
    void isWithheld_whenSomethingWentWrong()
    {
        QFETCH(int, state);
        Waiting waiting;
        waiting.start();
        waiting.after.set(Then::PowerOff);
        waiting.end(JobState(state));
        QCOMPARE(waiting.due.count(), 0);
        QCOMPARE(waiting.withheld.count(), 1);
    }

    void waitsForWhatRests()
    {
        Waiting waiting;
        waiting.start();
        waiting.after.set(Then::PowerOff);
        waiting.end(JobState::NeedsAnswer);
        waiting.end(JobState::Paused);
        QCOMPARE(waiting.due.count() + waiting.withheld.count(), 0);
    }

    void powerIsOfferedAsTheComputerAllows_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("can");
        QTest::newRow("yes") << QStringLiteral("yes") << true;
        QTest::newRow("after a password") << QStringLiteral("challenge") << true;
        QTest::newRow("no") << QStringLiteral("no") << false;
        QTest::newRow("not made for it") << QStringLiteral("na") << false;
    }
    void powerIsOfferedAsTheComputerAllows()
    {
        QFETCH(QString, answer);
        QFETCH(bool, can);
        test::PrivateBus bus;
        test::FakeLogin login;
        login.can = answer;
        QVERIFY(login.serve(bus.connect()));
        ui::Power power(bus.connect());
        QSignalSpy changed(&power, &ui::Power::changed);
        power.look();
        QTRY_COMPARE(login.looks, 2);
        power.look();
        QTRY_COMPARE(login.looks, 4); // the first answers have come by now
        QTRY_COMPARE(changed.count(), can ? 2 : 0);
        QCOMPARE(power.canSuspend(), can);
        QCOMPARE(power.canPowerOff(), can);
    }

    void whyTheComputerStaysOnIsTold()
    {
        test::PrivateBus bus;
        test::FakeLogin login;
        login.refuses = true;
        QVERIFY(login.serve(bus.connect()));
        ui::Power power(bus.connect());
        QSignalSpy failed(&power, &ui::Power::failed);
        power.powerOff();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].toString(), QStringLiteral("Somebody else is logged in"));
        QSignalSpy accepted(&power, &ui::Power::accepted);
        login.refuses = false;
        power.suspend();
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(login.done, QStringList {QStringLiteral("Suspend")});
        QCOMPARE(failed.count(), 1);
    }

    void countsDown_thenDoesIt()
    {
        QStringList said;
        auto *dialog = new ui::CountdownDialog(
            QStringLiteral("Off"),
            [&said](int seconds) {
                said.append(QString::number(seconds));
                return said.last();
            },
            QStringLiteral("Now"), nullptr, 3, std::chrono::milliseconds(1));
        QSignalSpy elapsed(dialog, &ui::CountdownDialog::elapsed);
        QSignalSpy gone(dialog, &QObject::destroyed);
        dialog->show();
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(elapsed.count(), 1);
        QCOMPARE(said, QStringList({QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
    }

    void theComputerIsSwitchedOff_whenNobodyMinds()
    {
        Computer computer;
        QVERIFY(computer.isServed && Computer::window());
        QTRY_VERIFY(Computer::action("then.powerOff")->isEnabled());
        Computer::action("then.powerOff")->trigger();
        QVERIFY(Computer::action("then.powerOff")->isChecked());
        computer.end(JobState::Done);
        QVERIFY(Computer::countdown());
        QVERIFY(Computer::action("then.nothing")->isChecked());
        QVERIFY(Computer::countdown()->text().contains(QStringLiteral("60")));
        button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        QTRY_COMPARE(computer.login.done, QStringList {QStringLiteral("PowerOff")});
    }

    void whoMindsKeepsItOn()
    {
        Computer computer;
        QTRY_VERIFY(Computer::action("then.suspend")->isEnabled());
        Computer::action("then.suspend")->trigger();
        computer.end(JobState::Done);
        QPointer<ui::CountdownDialog> countdown = Computer::countdown();
        QVERIFY(countdown);
        QSignalSpy elapsed(countdown, &ui::CountdownDialog::elapsed);
        QTest::keyClick(countdown, Qt::Key_Escape);
        QTRY_VERIFY(!countdown);
        QCOMPARE(elapsed.count(), 0);
        QVERIFY(computer.login.done.isEmpty());
    }

    void theLimitOfAllJobsIsThereAgain()
    {
        ui::Preferences::setLimitOfAll({10'000'000});
        {
            const Computer computer;
            QCOMPARE(computer.source.commands, QStringList {QStringLiteral("setLimitOfAll 10000000")});
        }
        ui::Preferences::setLimitOfAll({});
        const Computer computer;
        QVERIFY(computer.source.commands.isEmpty());
    }

    void newWorkKeepsItOn()
    {
        Computer computer;
        QTRY_VERIFY(Computer::action("then.suspend")->isEnabled());
        Computer::action("then.suspend")->trigger();
        computer.end(JobState::Done);
        QPointer<ui::CountdownDialog> countdown = Computer::countdown();
        QVERIFY(countdown);
        computer.source.addJob();
        computer.source.publish();
        QTRY_VERIFY(!countdown);
        QVERIFY(computer.login.done.isEmpty());
    }
};

QTEST_MAIN(TstAfterQueue)
#include "tst_after_queue.moc"
