// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bus_service.h"
#include "app/window/windows.h"
#include "core/browse/browser.h"
#include "tests/desktop/private_bus.h"
#include "tests/ui/fake_queue_source.h"
#include "ui/dialogs/compress_dialog.h"
#include "ui/dialogs/job_dialog.h"
#include "ui/panes/pane_view.h"
#include "ui/windows/files_window.h"
#include "ui/windows/transfers_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace ferry;

namespace {

template <typename Window>
QList<Window *> shown()
{
    QList<Window *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            windows.append(window);
    }
    return windows;
}

/// One Ferry on a bus of its own, with a queue that writes down what it is told.
struct OneFerry {
    test::PrivateBus bus;
    tests::FakeQueueSource source;
    browse::Browser browser;
    Windows windows {source, browser};
    BusService service {bus.connect()};
    bool isTheOne = service.take();
    QDBusConnection other = bus.connect();

    OneFerry() { service.serve(windows, source); }

    QDBusMessage call(const char *interface, const char *method, const QVariantList &arguments = {})
    {
        QDBusMessage message = QDBusMessage::createMethodCall(QLatin1String(kBusName), QLatin1String(kBusPath), QLatin1String(interface),
                                                              QLatin1String(method));
        message.setArguments(arguments);
        QDBusPendingCall pending = other.asyncCall(message);
        // The service lives in this thread: it answers while we wait in the event loop.
        QSignalSpy done(new QDBusPendingCallWatcher(pending, &service), &QDBusPendingCallWatcher::finished);
        done.wait(20'000);
        return pending.reply();
    }
    QDBusMessage command(const QByteArrayList &arguments)
    {
        return call(kQueueInterface, "Command", {QVariant::fromValue(arguments), QByteArray("/home/mara"), QVariantMap()});
    }
};

} // namespace

class TstBusService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void isOneOnItsBus()
    {
        OneFerry ferry;
        QVERIFY(ferry.isTheOne);
        BusService second(ferry.bus.connect());
        QVERIFY(!second.take());
    }

    void queuesAJobWithItsBytes()
    {
        OneFerry ferry;
        const QDBusMessage reply = ferry.command({"copy", "--queue", "--verify", "--", "a\nb\xff", "file:///c%20d", "/to"});
        QCOMPARE(reply.errorMessage(), QString());
        QCOMPARE(reply.arguments().value(0).toULongLong(), 1001);
        QCOMPARE(ferry.source.submitted.size(), 1U);
        const model::Request &request = ferry.source.submitted.front();
        QCOMPARE(request.kind, model::JobKind::Copy);
        QCOMPARE(request.sources, (std::vector<Path> {Path("/home/mara/a\nb\xff"), Path("/c d")}));
        QCOMPARE(request.destination, Path("/to"));
        QCOMPARE(request.options.onFile, model::FileConflict::Ask);
        QCOMPARE(request.options.verification, model::Verification::ReadBack);
        QCOMPARE(shown<ui::TransfersWindow>().size(), 1);
    }

    void takesTheConflictPolicyThatIsGiven()
    {
        OneFerry ferry;
        ferry.command({"copy", "--queue", "--on-conflict=fail", "/a", "/to"});
        QCOMPARE(ferry.source.submitted.size(), 1U);
        QCOMPARE(ferry.source.submitted.front().options.onFile, model::FileConflict::Fail);
    }

    void answersWrongArgumentsWithTheSentenceOfTheCommandLine_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no such command") << QByteArrayList {"frobnicate"} << QStringLiteral("unknown command 'frobnicate'");
        QTest::newRow("no window needed") << QByteArrayList {"copy", "/a", "/b"} << QStringLiteral("needs no window");
        QTest::newRow("log of its own") << QByteArrayList {"copy", "--queue", "--log=x", "/a", "/b"}
                                        << QStringLiteral("--queue goes with none of");
        QTest::newRow("nothing to wait for") << QByteArrayList {"copy", "--wait", "/a", "/b"} << QStringLiteral("--wait goes with --queue");
    }
    void answersWrongArgumentsWithTheSentenceOfTheCommandLine()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QString, sentence);
        OneFerry ferry;
        const QDBusMessage reply = ferry.command(arguments);
        QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
        QCOMPARE(reply.errorName(), QStringLiteral("org.freedesktop.DBus.Error.InvalidArgs"));
        QVERIFY2(reply.errorMessage().contains(sentence), qPrintable(reply.errorMessage()));
        QVERIFY(ferry.source.submitted.empty());
    }

    void showsItsWindows()
    {
        OneFerry ferry;
        QCOMPARE(ferry.call("org.freedesktop.Application", "Activate", {QVariantMap()}).type(), QDBusMessage::ReplyMessage);
        QCOMPARE(shown<ui::FilesWindow>().size(), 1);
        QCOMPARE(shown<ui::TransfersWindow>().size(), 0);
        ferry.call("org.freedesktop.Application", "ActivateAction", {QStringLiteral("queue"), QVariantList(), QVariantMap()});
        QCOMPARE(shown<ui::TransfersWindow>().size(), 1);
        const QDBusMessage reply
            = ferry.call("org.freedesktop.Application", "ActivateAction", {QStringLiteral("dance"), QVariantList(), QVariantMap()});
        QCOMPARE(reply.type(), QDBusMessage::ErrorMessage);
    }

    void opensAFolder()
    {
        OneFerry ferry;
        ferry.call("org.freedesktop.Application", "Open", {QStringList {QStringLiteral("file:///usr/share")}, QVariantMap()});
        QCOMPARE(shown<ui::FilesWindow>().size(), 1);
        QTRY_COMPARE(shown<ui::FilesWindow>().first()->active()->folder(), Path("/usr/share"));
    }

    void asksOnceForFilesAndFoldersOfOneSelection()
    {
        OneFerry ferry;
        ferry.command({"move", "--choose-dest", "--", "/a/one", "/a/two"});
        ferry.command({"move", "--choose-dest", "--", "/a/folder", "/a/two"});
        QCOMPARE(shown<ui::JobDialog>().size(), 1);
        QCOMPARE(shown<ui::JobDialog>().first()->request().kind, model::JobKind::Move);
        QCOMPARE(shown<ui::JobDialog>().first()->request().sources,
                 (std::vector<Path> {Path("/a/one"), Path("/a/two"), Path("/a/folder")}));
        ferry.command({"add", "/b"});
        QCOMPARE(shown<ui::JobDialog>().size(), 2);
    }

    void addsNothingToWhatAPlanShows()
    {
        OneFerry ferry;
        ferry.command({"move", "--choose-dest", "--", "/a/one"});
        ui::JobDialog *dialog = shown<ui::JobDialog>().value(0);
        QVERIFY(dialog);
        dialog->setDestination(Path("/to"));
        QVERIFY(!dialog->asks());
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto plan = std::ranges::find(buttons, QStringLiteral("P&lan…"), &QPushButton::text);
        QVERIFY(plan != buttons.end());
        (*plan)->click();
        QVERIFY(dialog->asks());
        ferry.command({"move", "--choose-dest", "--", "/a/two"});
        QCOMPARE(dialog->request().sources, std::vector<Path> {Path("/a/one")});
        QCOMPARE(shown<ui::JobDialog>().size(), 2);
    }

    void asksForTheArchiveToBeMade()
    {
        OneFerry ferry;
        ferry.command({"compress", "--choose-dest", "--", "file:///a/%FF"});
        ferry.command({"compress", "--choose-dest", "--", "/a/folder", "/a/\xff"}); // the folders of the same selection
        QCOMPARE(shown<ui::CompressDialog>().size(), 1);
        ui::CompressDialog *dialog = shown<ui::CompressDialog>().first();
        QCOMPARE(dialog->name()->text(), QStringLiteral("a"));
        dialog->format()->setCurrentText(QStringLiteral(".zip"));
        QVERIFY(ferry.source.submitted.empty());
        dialog->startButton()->click();
        QCOMPARE(ferry.source.submitted.size(), 1U);
        const model::Request &request = ferry.source.submitted.front();
        QCOMPARE(request.kind, model::JobKind::Compress);
        QCOMPARE(request.sources, (std::vector<Path> {Path("/a/\xff"), Path("/a/folder")}));
        QCOMPARE(request.destination, Path("/a"));
        QCOMPARE(request.options.archive.name, std::string("a.zip"));
        QCOMPARE(request.options.onFile, model::FileConflict::Rename);
    }

    void keepsTheNameThatWasTypedForAnArchive()
    {
        OneFerry ferry;
        ferry.command({"compress", "--choose-dest", "/a/one"});
        QLineEdit *name = shown<ui::CompressDialog>().first()->name();
        QCOMPARE(name->text(), QStringLiteral("one"));
        QTest::keyClicks(name, QStringLiteral("mine"));
        ferry.command({"compress", "--choose-dest", "/a/two"});
        QCOMPARE(name->text(), QStringLiteral("mine"));
    }

    void asksWhereToExtract()
    {
        OneFerry ferry;
        ferry.command({"extract", "--choose-dest", "/a/b.zip"});
        QCOMPARE(shown<ui::JobDialog>().size(), 1);
        ui::JobDialog *dialog = shown<ui::JobDialog>().first();
        dialog->setDestination(Path("/to"));
        dialog->accept();
        QCOMPARE(ferry.source.submitted.size(), 1U);
        const model::Request &request = ferry.source.submitted.front();
        QCOMPARE(request.kind, model::JobKind::Extract);
        QCOMPARE(request.sources, (std::vector<Path> {Path("/a/b.zip")}));
        QCOMPARE(request.destination, Path("/to"));
        QCOMPARE(request.options.archive.ownFolder, model::OwnFolder::IfSeveral);
    }

    void extractsWhereTheArchivesAre()
    {
        OneFerry ferry;
        const QDBusMessage reply = ferry.command({"extract", "--here", "--", "file:///a/%FF.zip", "/b/c.7z", "/a/d.rar"});
        QCOMPARE(reply.errorMessage(), QString());
        QCOMPARE(reply.arguments().value(0).toULongLong(), 1001);
        QCOMPARE(shown<ui::JobDialog>().size(), 0);
        QCOMPARE(shown<ui::TransfersWindow>().size(), 1);
        QCOMPARE(ferry.source.submitted.size(), 2U);
        const std::vector<std::vector<Path>> archives {{Path("/a/\xff.zip"), Path("/a/d.rar")}, {Path("/b/c.7z")}};
        for (std::size_t job = 0; job < 2; ++job) {
            const model::Request &request = ferry.source.submitted[job];
            QCOMPARE(request.kind, model::JobKind::Extract);
            QCOMPARE(request.sources, archives[job]);
            QCOMPARE(request.destination, Path(job == 0 ? "/a" : "/b"));
            QCOMPARE(request.options.archive.ownFolder, model::OwnFolder::IfSeveral);
            QCOMPARE(request.options.onFile, model::FileConflict::Ask);
        }
    }

    void pastesWhatIsOnTheClipboard()
    {
        OneFerry ferry;
        auto *data = new QMimeData;
        data->setData(QStringLiteral("text/uri-list"), "file:///a%FF\r\n");
        data->setData(QStringLiteral("x-special/gnome-copied-files"), "cut\nfile:///a%FF");
        QGuiApplication::clipboard()->setMimeData(data);
        ferry.command({"paste", "/to"});
        QCOMPARE(ferry.source.submitted.size(), 1U);
        QCOMPARE(ferry.source.submitted.front().kind, model::JobKind::Move);
        QCOMPARE(ferry.source.submitted.front().sources, (std::vector<Path> {Path("/a\xff")}));
        QCOMPARE(ferry.source.submitted.front().destination, Path("/to"));
    }

    void tellsOfJobsAndSteersThem()
    {
        OneFerry ferry;
        ferry.source.addJob(model::JobState::Running).tally.failed = 2;
        ferry.source.publish();
        const QDBusMessage reply = ferry.call(kQueueInterface, "Jobs");
        const auto jobs = qdbus_cast<QList<QVariantMap>>(reply.arguments().value(0));
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.first().value(QStringLiteral("state")).toString(), QStringLiteral("running"));
        QCOMPARE(jobs.first().value(QStringLiteral("failed")).toULongLong(), 2);
        QCOMPARE(jobs.first().value(QStringLiteral("destination")).toByteArray(), QByteArray("/media/BACKUP/Photos"));
        ferry.call(kQueueInterface, "Pause", {qulonglong(1)});
        ferry.call(kQueueInterface, "Resume", {qulonglong(1)});
        ferry.call(kQueueInterface, "Cancel", {qulonglong(1)});
        ferry.call(kQueueInterface, "PauseAll");
        ferry.call(kQueueInterface, "ResumeAll");
        QCOMPARE(ferry.source.commands,
                 QStringList({QStringLiteral("pause 1"), QStringLiteral("resume 1"), QStringLiteral("cancel 1"), QStringLiteral("pauseAll"),
                              QStringLiteral("resumeAll")}));
    }
};

QTEST_MAIN(TstBusService)
#include "tst_bus_service.moc"
