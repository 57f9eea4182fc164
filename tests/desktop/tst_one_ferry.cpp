// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bus_service.h"
#include "tests/cli/ferry_process.h"
#include "tests/desktop/private_bus.h"

#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QTest>

#include <csignal>

using namespace ferry;
using namespace ferry::test;

namespace {

/// The built programs with a home and a bus of their own, on no screen.
class Desktop
{
public:
    ~Desktop() { end(); }

    [[nodiscard]] const Scratch &files() const noexcept { return m_scratch; }
    [[nodiscard]] FerryCall call(std::vector<std::string> arguments) const
    {
        return {.arguments = std::move(arguments),
                .folder = m_scratch.path().bytes(),
                .environment = {"HOME=" + m_scratch.at("home"), "DBUS_SESSION_BUS_ADDRESS=" + m_bus.address().toStdString(),
                                "QT_QPA_PLATFORM=offscreen", "DISPLAY=:none"}};
    }
    [[nodiscard]] uint running()
    {
        QDBusConnection bus = m_bus.connect();
        const QDBusReply<uint> pid = bus.interface()->servicePid(QLatin1String(kBusName));
        return pid.isValid() ? pid.value() : 0;
    }
    [[nodiscard]] QVariantMap onlyJob()
    {
        QDBusConnection bus = m_bus.connect();
        QDBusInterface queue(QLatin1String(kBusName), QLatin1String(kBusPath), QLatin1String(kQueueInterface), bus);
        const auto jobs = qdbus_cast<QList<QVariantMap>>(queue.call(QStringLiteral("Jobs")).arguments().value(0));
        return jobs.size() == 1 ? jobs.first() : QVariantMap();
    }
    void tell(const char *method, qulonglong job)
    {
        QDBusConnection bus = m_bus.connect();
        QDBusInterface(QLatin1String(kBusName), QLatin1String(kBusPath), QLatin1String(kQueueInterface), bus)
            .call(QLatin1String(method), job);
    }
    /// The Ferry that a call left behind.
    void end()
    {
        const uint pid = running();
        if (pid == 0)
            return;
        ::kill(pid_t(pid), SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0U, 20'000);
    }

private:
    Scratch m_scratch;
    PrivateBus m_bus;
};

} // namespace

class TstOneFerry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueuedJobOutlivesTheCallThatStartedFerry()
    {
        Desktop desktop;
        desktop.files().write("a\xff", "first");
        desktop.files().makeFolder("to");
        const FerryResult first = runFerry(desktop.call({"copy", "--queue", "--wait", "a\xff", "to"}));
        QCOMPARE(first.error, std::string());
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(desktop.files().read("to/a\xff"), std::string("first"));
        const uint pid = desktop.running();
        QVERIFY(pid != 0);

        desktop.files().write("b", "second");
        QCOMPARE(runFerry(desktop.call({"--queue", "move", "--wait", "b", "to"})).exitCode, 0);
        QCOMPARE(desktop.files().read("to/b"), std::string("second"));
        QVERIFY(!desktop.files().exists("b"));
        QCOMPARE(desktop.running(), pid);
    }

    void whoWaitsGetsTheExitCode()
    {
        Desktop desktop;
        desktop.files().makeFolder("to");
        QCOMPARE(runFerry(desktop.call({"copy", "--queue", "--wait", "absent", "to"})).exitCode, 1);
        desktop.files().write("a", "new");
        desktop.files().write("to/a", "old");
        QCOMPARE(runFerry(desktop.call({"copy", "--queue", "--wait", "--on-conflict=skip", "a", "to"})).exitCode, 0);
        QCOMPARE(desktop.files().read("to/a"), std::string("old"));
    }

    void aJobThatIsCancelledEndsTheWaiting()
    {
        Desktop desktop;
        desktop.files().makeFolder("to");
        desktop.files().write("a", std::string(1 << 20, 'x'));
        FerryProcess waiting(desktop.call({"copy", "--queue", "--wait", "--limit=1K", "a", "to"}));
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.onlyJob().isEmpty(), 20'000);
        desktop.tell("Cancel", desktop.onlyJob().value(QStringLiteral("id")).toULongLong());
        QCOMPARE(waiting.wait().exitCode, 130);
        QVERIFY(!desktop.files().exists("to/a"));
    }

    void theEndOfFerryEndsTheWaiting()
    {
        Desktop desktop;
        desktop.files().makeFolder("to");
        desktop.files().write("a", std::string(1 << 20, 'x'));
        FerryProcess waiting(desktop.call({"copy", "--queue", "--wait", "--limit=1K", "a", "to"}));
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.onlyJob().isEmpty(), 20'000);
        ::kill(pid_t(desktop.running()), SIGKILL);
        const FerryResult result = waiting.wait();
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.error.find("before the job had ended") != std::string::npos, result.error.c_str());
    }

    void ofTwoStartsAtOneMomentOneStays()
    {
        Desktop desktop;
        desktop.files().makeFolder("to");
        desktop.files().write("a", "once");
        FerryProcess first(desktop.call({"--queue"}));
        FerryProcess second(desktop.call({"--queue"}));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.running() != 0, 20'000);
        QCOMPARE(runFerry(desktop.call({"copy", "--queue", "--wait", "a", "to"})).exitCode, 0);
        QCOMPARE(runFerry(desktop.call({"resume"})).exitCode, 1); // the one that stays holds the stored queue
        desktop.end();
        QCOMPARE(first.wait().exitCode, 0);
        QCOMPARE(second.wait().exitCode, 0);
    }

    void anArchiveIsExtractedWhereItIs()
    {
        Desktop desktop;
        desktop.files().makeFolder("there");
        desktop.files().write("a\xff", "first");
        desktop.files().write("b", "second");
        const std::string archive = desktop.files().at("there/both of them.tar.gz");
        QCOMPARE(runFerry(desktop.call({"compress", "a\xff", "b", archive})).exitCode, 0);
        FerryProcess ferry(desktop.call({"--queue"}));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.running() != 0, 20'000);
        const std::string folder = desktop.files().at("there");
        const FerryResult handed = runFerry(desktop.call({"extract", "--here", "--", "file://" + folder + "/both%20of%20them.tar.gz"}));
        QCOMPARE(handed.error, std::string());
        QCOMPARE(handed.exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.onlyJob().value(QStringLiteral("state")).toString(), QStringLiteral("done"), 20'000);
        QCOMPARE(desktop.files().read("there/both of them/a\xff"), std::string("first"));
        QCOMPARE(desktop.files().read("there/both of them/b"), std::string("second"));
        desktop.end();
        QCOMPARE(ferry.wait().exitCode, 0);
    }

    void wrongUsageIsSaidWithoutAWindow()
    {
        Desktop desktop;
        const FerryResult result = runFerry(desktop.call({"paste"}));
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.error.find("the folder to paste into is needed") != std::string::npos, result.error.c_str());
        QCOMPARE(desktop.running(), 0U);
    }

    void withoutABusTheJobIsDoneAtOnce()
    {
        Desktop desktop;
        desktop.files().write("a", "here");
        desktop.files().write("b", "new");
        desktop.files().makeFolder("to");
        desktop.files().write("to/b", "old");
        for (const char *address : {"DBUS_SESSION_BUS_ADDRESS=", "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent"}) {
            FerryCall call = desktop.call({"copy", "--queue", "--on-conflict=overwrite", "a", "to"});
            call.environment[1] = address;
            QCOMPARE(runFerry(call).exitCode, 0);
            QCOMPARE(desktop.files().read("to/a"), std::string("here"));
        }
        // Nobody is there to be asked.
        FerryCall call = desktop.call({"copy", "--queue", "b", "to"});
        call.environment[1] = "DBUS_SESSION_BUS_ADDRESS=";
        QCOMPARE(runFerry(call).exitCode, 1);
        QCOMPARE(desktop.files().read("to/b"), std::string("old"));
    }

    void withoutADisplayThereIsNoWindow()
    {
        Desktop desktop;
        FerryCall call = desktop.call({});
        call.environment.pop_back();
        const FerryResult result = runFerry(call);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.error.find("no display") != std::string::npos, result.error.c_str());
    }
};

QTEST_GUILESS_MAIN(TstOneFerry)
#include "tst_one_ferry.moc"
