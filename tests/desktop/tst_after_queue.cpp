// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/after_queue.h"

#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "core/fs/linux_ops.h"
#include "tests/desktop/fake_disks.h"
#include "tests/desktop/fake_login.h"
#include "tests/desktop/private_bus.h"
#include "tests/desktop/running_ferry.h"
#include "tests/support/tree.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/overall_progress.h"
#include "ui/bridge/power.h"
#include "ui/bridge/preferences.h"
#include "ui/dialogs/countdown_dialog.h"
#include "ui/panes/pane_view.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QAction>
#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

#include <unistd.h>

using namespace ferry;
using model::JobState;
using test::ends;
using ui::Then;

Q_DECLARE_METATYPE(ferry::ui::Then)

/// A desktop's notifications.
class FakeNotes : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    bool serve(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
            && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    QStringList titles;
    QString text; ///< of the latest
    QStringList actions; ///< likewise: key and word of each

    /// Somebody presses this button of the latest.
    void press(const QString &word) { Q_EMIT ActionInvoked(kId, actions.value(actions.indexOf(word) - 1)); }

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &words, const QStringList &offered,
                const QVariantMap &, int)
    {
        titles << title;
        text = words;
        actions = offered;
        return kId;
    }
    QStringList GetCapabilities() { return {}; }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

private:
    static constexpr uint kId = 7;
};

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

/// The kernel's calls but for what is mounted: two sticks in folders.
class TwoSticks : public fs::LinuxOps
{
public:
    explicit TwoSticks(test::Tree &tree)
        : m_mounts(tree.path("mounts"))
    {
        tree.folder("backup").folder("photos");
        mount(tree, "/dev/sdq1", "/dev/sdr1");
    }
    static void mount(test::Tree &tree, const std::string &backup, const std::string &photos)
    {
        ::unlink(tree.path("mounts").c_str());
        tree.file("mounts",
                  "20 1 8:2 / / rw - ext4 /dev/sda2 rw\n21 20 8:17 / " + tree.path("backup").bytes() + " rw - vfat " + backup
                      + " rw\n22 20 8:33 / " + tree.path("photos").bytes() + " rw - vfat " + photos + " rw\n");
    }
    std::atomic<bool> hangs = false; ///< it is not told what is mounted
    std::atomic<bool> isAsked = false; ///< and somebody waits for that

    Result<fs::UniqueFd> openFollowing(const char *path, int flags) override
    {
        while (hangs) {
            isAsked = true;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        return LinuxOps::openFollowing(std::string_view(path) == "/proc/self/mountinfo" ? m_mounts.c_str() : path, flags);
    }

private:
    Path m_mounts;
};

/// A whole Ferry on a computer of its own.
struct Computer {
    test::PrivateBus bus;
    test::FakeLogin login;
    test::FakeDisks disks;
    FakeNotes notes;
    bool isServed = login.serve(bus.connect()) && disks.serve(bus.connect()) && notes.serve(bus.connect());
    test::TempFolder temp;
    test::Tree tree {temp.path()};
    tests::FakeQueueSource source;
    std::shared_ptr<TwoSticks> sticks = std::make_shared<TwoSticks>(tree);
    browse::Browser browser {sticks};
    QDBusConnection session = bus.connect();
    QDBusConnection system = bus.connect();
    Windows windows {source, browser, session, system};

    Computer()
    {
        source.addJob();
        source.publish();
        windows.perform(cli::ShowWindow {.onlyTransfers = true});
    }
    ~Computer() { sticks->hangs = false; }
    [[nodiscard]] static ui::TransfersWindow *window() { return only<ui::TransfersWindow>(); }
    [[nodiscard]] static ui::FilesWindow *files() { return only<ui::FilesWindow>(); }
    [[nodiscard]] static ui::CountdownDialog *countdown() { return only<ui::CountdownDialog>(); }
    [[nodiscard]] static QAction *action(const char *name) { return window()->findChild<QAction *>(QLatin1String(name)); }
    void end(JobState state)
    {
        source.queue.jobs.back().state = state;
        source.publish();
    }
    /// Turns of the event loop until all that Ferry has asked for by now is done.
    void sync()
    {
        for (int turn = 0; turn < 3; ++turn) { // an answer may be followed by another call
            bool isTold = false;
            browser.devices(qApp, [&isTold](const auto &) { isTold = true; });
            QVERIFY(QTest::qWaitFor([&isTold] { return isTold; }));
            const QDBusPendingCall looked = system.asyncCall(
                QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.UDisks2"), QStringLiteral("/org/freedesktop/UDisks2"),
                                               QStringLiteral("org.freedesktop.DBus.ObjectManager"), QStringLiteral("GetManagedObjects")));
            const QDBusPendingCall asked = session.asyncCall(QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("GetCapabilities")));
            QVERIFY(QTest::qWaitFor([&] { return looked.isFinished() && asked.isFinished(); }));
        }
    }
    /// The latest job has put something there.
    void write(const Path &folder, model::Durability durability = model::Durability::Job)
    {
        model::JobSnapshot &job = source.queue.jobs.back();
        model::Request request = *job.request;
        request.destination = folder;
        request.options.durability = durability;
        job.request = std::make_shared<const model::Request>(std::move(request));
        job.tally.done = 1;
        source.publish();
    }

    /// A job has written to the stick, and the countdown to ejecting it runs.
    void comeToEjecting()
    {
        action("then.eject")->trigger();
        write(tree.path("backup"));
        end(JobState::Done);
        QTRY_VERIFY(countdown());
    }

    /// A job has written to the stick, and a notification offers to eject it.
    void tellThatItCanBeEjected()
    {
        action("then.notify")->trigger();
        write(tree.path("backup"));
        end(JobState::Done);
        QTRY_VERIFY(notes.actions.contains(QStringLiteral("Eject")));
        sync(); // Ferry knows the number of the notification
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
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setQuitOnLastWindowClosed(false);
    }

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

    void waitsForWhatIsNoJobYet()
    {
        Waiting waiting;
        waiting.start();
        waiting.after.set(Then::PowerOff);
        std::shared_ptr<void> plan = waiting.source.expectWork();
        waiting.end(JobState::Done);
        waiting.source.publish();
        QCOMPARE(waiting.due.count(), 0);
        plan.reset();
        QTRY_COMPARE(waiting.due.count(), 1);
        QCOMPARE(waiting.withheld.count(), 0);
    }

    void aPlanThatIsOnlyClosed_isNoEnd()
    {
        Waiting waiting;
        waiting.after.set(Then::PowerOff);
        std::shared_ptr<void> plan = waiting.source.expectWork();
        QTRY_COMPARE(waiting.overtaken.count(), 1);
        plan.reset();
        QTRY_VERIFY(!waiting.progress.now().expectsMore);
        QCOMPARE(waiting.due.count(), 0);
        QCOMPARE(waiting.withheld.count(), 0);
        QCOMPARE(waiting.after.then(), Then::PowerOff);
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

    void labelIsShownAsItIs()
    {
        const QString label = QStringLiteral("<s>x");
        ui::CountdownDialog dialog(QStringLiteral("Eject"), [&label](int) { return label; }, QStringLiteral("Now"), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto words = dialog.findChildren<QLabel *>();
        const auto shown = std::ranges::find(words, label, &QLabel::text);
        QVERIFY(shown != words.end());
        QCOMPARE((*shown)->textFormat(), Qt::PlainText);
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
        QVERIFY2(countdown->testAttribute(Qt::WA_ShowWithoutActivating), "the next key is not for it");
        QSignalSpy elapsed(countdown, &ui::CountdownDialog::elapsed);
        QTest::keyClick(countdown, Qt::Key_Escape);
        QTRY_VERIFY(!countdown);
        QCOMPARE(elapsed.count(), 0);
        QVERIFY(computer.login.done.isEmpty());
    }

    void whatIsCountedDownTo_isToldToWhoLooksToo()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        QTRY_VERIFY(Computer::action("then.suspend")->isEnabled());
        Computer::window()->activateWindow();
        QTRY_VERIFY(QApplication::activeWindow());
        Computer::action("then.suspend")->trigger();
        computer.end(JobState::Done);
        QTRY_VERIFY(computer.notes.titles.contains(QStringLiteral("The computer will be suspended")));
        computer.sync(); // Ferry knows the number of the notification
        const QPointer<ui::CountdownDialog> countdown = Computer::countdown();
        QVERIFY(countdown);
        computer.notes.press(QStringLiteral("Cancel"));
        QTRY_VERIFY(!countdown);
        QVERIFY(computer.login.done.isEmpty());
    }

    void theEndIsTold_alsoOfAShortJob_andToWhoLooks_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("well") << int(JobState::Done) << QStringLiteral("Done");
        QTest::newRow("cancelled") << int(JobState::Cancelled) << QStringLiteral("Cancelled");
        QTest::newRow("problems") << int(JobState::DoneWithProblems) << QStringLiteral("Done with problems");
    }
    void theEndIsTold_alsoOfAShortJob_andToWhoLooks()
    {
        QFETCH(int, state);
        QFETCH(QString, title);
        Computer computer;
        QVERIFY(computer.isServed);
        Computer::window()->activateWindow();
        Computer::action("then.notify")->trigger();
        computer.end(JobState(state));
        QTRY_COMPARE(computer.notes.titles, QStringList {title});
        QVERIFY(computer.notes.text.contains(QStringLiteral("Photos")));
        QVERIFY(Computer::action("then.nothing")->isChecked());
        QVERIFY(!Computer::countdown());
        Q_EMIT computer.source.finished({1}); // the word that comes behind the picture
        computer.source.publish();
        computer.source.addJob();
        computer.source.publish();
        computer.end(JobState::Done); // nobody asked to be told of this one
        Computer::action("then.notify")->trigger();
        computer.source.addJob();
        computer.source.publish();
        computer.end(JobState::Done);
        QTRY_COMPARE(computer.notes.titles.size(), 2);
        computer.sync();
        QCOMPARE(computer.notes.titles, QStringList({title, QStringLiteral("Done")}));
    }

    void theEndIsTold_beforeFerryEnds()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        Computer::action("then.notify")->trigger();
        computer.write(computer.tree.path("backup"));
        QVERIFY(ends([&computer] {
            computer.end(JobState::Done);
            Computer::window()->close();
        }));
        QTRY_COMPARE(computer.notes.titles, QStringList {QStringLiteral("Done (safe to remove)")});
    }

    void whatWasWrittenToIsEjected_whenNobodyMinds()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        Computer::action("then.eject")->trigger();
        computer.write(computer.tree.path("backup").child("new"));
        computer.end(JobState::Done);
        QTRY_VERIFY(Computer::countdown());
        QVERIFY2(Computer::countdown()->text().startsWith(QStringLiteral("BACKUP")), qPrintable(Computer::countdown()->text()));
        QCOMPARE(computer.disks.backup.unmounted, 0);
        button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        QTRY_VERIFY(computer.notes.titles.contains(QStringLiteral("BACKUP can be taken out.")));
        QCOMPARE(computer.disks.backup.unmounted, 1);
        QCOMPARE(computer.disks.photos.unmounted, 0);
    }

    void whatIsInUseStays_andIsToldWithTheOthers()
    {
        Computer computer;
        computer.disks.photos.isBusy = true;
        Computer::action("then.eject")->trigger();
        computer.write(computer.tree.path("backup"));
        computer.source.addJob();
        computer.write(computer.tree.path("photos").child("2026"));
        computer.source.queue.jobs.front().state = JobState::Done;
        computer.source.publish();
        computer.source.queue.jobs.erase(computer.source.queue.jobs.begin()); // cleared before all is done
        computer.source.publish();
        computer.end(JobState::Done);
        QTRY_VERIFY(Computer::countdown());
        button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        QTRY_VERIFY(computer.notes.titles.contains(QStringLiteral("Not everything was ejected")));
        QVERIFY2(computer.notes.text.contains(QStringLiteral("BACKUP can be taken out.")), qPrintable(computer.notes.text));
        QVERIFY2(computer.notes.text.contains(QStringLiteral("PHOTOS stays: Something on it is in use.")), qPrintable(computer.notes.text));
        QCOMPARE(computer.disks.backup.unmounted, 1);
    }

    void nothingIsEjected_andThatIsTold_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("folder"); // empty: not on a stick
        QTest::addColumn<bool>("isDurable");
        QTest::newRow("problems") << int(JobState::DoneWithProblems) << QStringLiteral("backup") << true;
        QTest::newRow("not safe") << int(JobState::Done) << QStringLiteral("backup") << false;
        QTest::newRow("elsewhere") << int(JobState::Done) << QString() << true;
    }
    void nothingIsEjected_andThatIsTold()
    {
        QFETCH(int, state);
        QFETCH(QString, folder);
        QFETCH(bool, isDurable);
        Computer computer;
        Computer::action("then.eject")->trigger();
        computer.write(folder.isEmpty() ? Path("/home/mara") : computer.tree.path(folder.toStdString()),
                       isDurable ? model::Durability::Job : model::Durability::None);
        computer.end(JobState(state));
        QTRY_COMPARE(computer.notes.titles, QStringList {QStringLiteral("Nothing was ejected")});
        computer.sync();
        QVERIFY(!Computer::countdown());
        QCOMPARE(computer.disks.backup.asked + computer.disks.system.asked, 0);
        QCOMPARE(computer.notes.titles.size(), 1);
    }

    void nothingIsEjected_whenItIsNotToldWhatIsMounted()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        Computer::action("then.eject")->trigger();
        computer.write(computer.tree.path("backup"));
        computer.sticks->hangs = true;
        computer.end(JobState::Done);
        QTRY_COMPARE(computer.notes.titles, QStringList {QStringLiteral("Nothing was ejected")});
        QVERIFY(!Computer::countdown());
        QVERIFY(ends([] { Computer::action("quit")->trigger(); }));
    }

    void whatIsCountedDownTo_isNotCutShort()
    {
        Computer computer;
        QTRY_VERIFY(Computer::action("then.suspend")->isEnabled());
        Computer::action("then.suspend")->trigger();
        computer.end(JobState::Done);
        QVERIFY(!ends([] { Computer::window()->close(); }));
        QVERIFY(!Computer::window() && Computer::countdown());
        QVERIFY(ends([] { button(*Computer::countdown(), QMessageBox::AcceptRole)->click(); }));
        QCOMPARE(computer.login.done, QStringList {QStringLiteral("Suspend")});
    }

    void whoMindsWithoutAWindow_endsFerry()
    {
        Computer computer;
        QTRY_VERIFY(Computer::action("then.suspend")->isEnabled());
        Computer::action("then.suspend")->trigger();
        computer.end(JobState::Done);
        QVERIFY(!ends([] { Computer::window()->close(); }));
        QVERIFY(ends([] { QTest::keyClick(Computer::countdown(), Qt::Key_Escape); }));
        QVERIFY(computer.login.done.isEmpty());
    }

    void whoQuitsMeanwhile_isGone_andItIsNotDone_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<QString>("title");
        QTest::newRow("power off") << QByteArray("then.powerOff") << QStringLiteral("The computer stays on");
        QTest::newRow("eject") << QByteArray("then.eject") << QStringLiteral("Nothing was ejected");
    }
    void whoQuitsMeanwhile_isGone_andItIsNotDone()
    {
        QFETCH(QByteArray, then);
        QFETCH(QString, title);
        Computer computer;
        QTRY_VERIFY(Computer::action(then)->isEnabled());
        Computer::action(then)->trigger();
        computer.write(computer.tree.path("backup"));
        computer.end(JobState::Done);
        QTRY_VERIFY(Computer::countdown());
        QVERIFY(ends([] { Computer::action("quit")->trigger(); }));
        QVERIFY(!Computer::countdown() && !Computer::window());
        QTRY_VERIFY2(computer.notes.titles.contains(title), "and this is told");
        QVERIFY(computer.login.done.isEmpty());
        QCOMPARE(computer.disks.backup.asked, 0);
    }

    void whoQuitsBeforeItIsKnownWhatToEject_isNotAsked()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        Computer::action("then.eject")->trigger();
        computer.write(computer.tree.path("backup"));
        computer.sticks->hangs = true;
        computer.end(JobState::Done);
        QVERIFY(ends(
            [&computer] {
                Computer::action("quit")->trigger();
                computer.sticks->hangs = false;
            },
            std::chrono::minutes(1)));
        QVERIFY(!Computer::countdown());
        QTRY_VERIFY2(computer.notes.titles.contains(QStringLiteral("Nothing was ejected")), "so it was waited for");
        QCOMPARE(computer.disks.backup.asked, 0);
    }

    void whoMindsKeepsTheDevice()
    {
        Computer computer;
        computer.comeToEjecting();
        const QPointer<ui::CountdownDialog> countdown = Computer::countdown();
        QTest::keyClick(countdown, Qt::Key_Escape);
        QTRY_VERIFY(!countdown);
        computer.sync();
        QCOMPARE(computer.disks.backup.asked, 0);
    }

    void panesLeaveWhatIsEjected()
    {
        Computer computer;
        computer.tree.folder("backup/new");
        computer.windows.perform(cli::ShowWindow {.folder = computer.tree.path("backup/new")});
        QVERIFY(Computer::files());
        computer.comeToEjecting();
        QVERIFY(Computer::files()->active()->folder() == computer.tree.path("backup/new"));
        button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        QTRY_COMPARE(computer.disks.backup.unmounted, 1);
        QTRY_VERIFY(Computer::files()->active()->folder() != computer.tree.path("backup/new"));
    }

    void anotherDeviceInItsPlace_isLeftAlone()
    {
        Computer computer;
        computer.comeToEjecting();
        TwoSticks::mount(computer.tree, "/dev/sdr1", "/dev/sdq1");
        QVERIFY(ends([] {
            Computer::window()->close();
            button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        }));
        QCOMPARE(computer.disks.backup.asked + computer.disks.photos.asked, 0);
    }

    void whoComesBackWhileItEnds_isAskedAgain()
    {
        Computer computer;
        computer.disks.backup.isSlow = true;
        computer.comeToEjecting();
        button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        QTRY_COMPARE(computer.disks.backup.asked, 1);
        QVERIFY2(!ends([] { Computer::action("quit")->trigger(); }), "it is unmounted first");
        QVERIFY(!Computer::window());
        computer.windows.perform(cli::ShowWindow {.onlyTransfers = true});
        computer.source.addJob();
        computer.source.publish();
        QVERIFY(!ends([&computer] { computer.disks.backup.finish(); }));
        QVERIFY(computer.notes.titles.contains(QStringLiteral("BACKUP can be taken out.")));
        QVERIFY(Computer::window());
        QVERIFY2(!Computer::window()->close(), "there is work");
        QVERIFY(Computer::window()->findChild<QMessageBox *>(QStringLiteral("leaveQuestion")));
    }

    void whoLeavesIsGone_onceTheDeviceIsUnmounted()
    {
        Computer computer;
        computer.disks.backup.isSlow = true;
        computer.comeToEjecting();
        button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        QTRY_COMPARE(computer.disks.backup.asked, 1);
        QVERIFY(!ends([] { Computer::action("quit")->trigger(); }));
        QVERIFY(ends([&computer] { computer.disks.backup.finish(); }));
    }

    void whatIsToBeEjected_isEjectedBeforeFerryEnds()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        computer.sync(); // it is known what can be taken out
        computer.tellThatItCanBeEjected();
        computer.sticks->hangs = true;
        computer.notes.press(QStringLiteral("Eject"));
        QTRY_VERIFY(computer.sticks->isAsked);
        QVERIFY(ends(
            [&computer] {
                Computer::action("quit")->trigger();
                computer.sticks->hangs = false;
            },
            std::chrono::minutes(1)));
        QCOMPARE(computer.disks.backup.unmounted, 1);
        QTRY_VERIFY(computer.notes.titles.contains(QStringLiteral("BACKUP can be taken out.")));
    }

    void whatCannotBeEjected_keepsFerryNoLonger()
    {
        Computer computer;
        QVERIFY(computer.isServed);
        computer.sync(); // it is known what can be taken out
        computer.disks.backup.isBusy = true;
        computer.tellThatItCanBeEjected();
        computer.notes.press(QStringLiteral("Eject"));
        QTRY_VERIFY(computer.notes.titles.contains(QStringLiteral("BACKUP stays")));
        QVERIFY(ends([] { Computer::action("quit")->trigger(); }));
    }

    void whoTriesAgainWhileItEnds_hasFerryAgain()
    {
        Computer computer;
        computer.disks.backup.isSlow = true;
        computer.comeToEjecting();
        button(*Computer::countdown(), QMessageBox::AcceptRole)->click();
        QTRY_COMPARE(computer.disks.backup.asked, 1);
        QVERIFY2(!ends([] { Computer::action("quit")->trigger(); }), "it is unmounted first");
        model::JobSnapshot &failed = computer.source.addJob();
        failed.worked = std::chrono::seconds(11);
        failed.results = Path("/state/log.jsonl");
        failed.tally.failed = 2;
        computer.source.publish();
        computer.source.queue.jobs.back().state = JobState::Failed;
        Q_EMIT computer.source.finished(computer.source.queue.jobs.back().id);
        computer.source.publish();
        QTRY_VERIFY(computer.notes.actions.contains(QStringLiteral("Try again")));
        // The number of the notification comes back to Ferry in its own time.
        QTRY_VERIFY((computer.notes.press(QStringLiteral("Try again")), !computer.source.submitted.empty()));
        QVERIFY2(!ends([&computer] { computer.disks.backup.finish(); }), "there is work");
        QVERIFY2(Computer::window(), "which can be seen");
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
