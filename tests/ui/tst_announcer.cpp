// SPDX-FileCopyrightText: 2026 Ferry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/announcer.h"

#include "tests/ui/fake_queue_source.h"
#include "ui/bridge/desktop_notifications.h"
#include "ui/text/translation.h"

#include <QDBusContext>
#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace ferry;
using namespace ferry::ui;
using model::JobState;
using namespace std::chrono_literals;

/// What a desktop's notification service does, as far as it matters here.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces;
        QString title;
        QString text;
        QStringList actions;
        QString category;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int)
    {
        shown.append({replaces, title, text, actions, hints.value(QStringLiteral("category")).toString()});
        return 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class AnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void endOfALongJob_isSaidOnce();
    void shortJobsAreNotWorthAWord_problemsAre();
    void nothingIsSaidToWhoLooks();
    void queueIsSaidAsAWhole();
    void theEndIsSaidToWhoAsks_andNotAgain();
    void cancelledAndPlansAreNotSaid();
    void questionIsSaidOnce_untilAllAreAnswered();
    void desktopShowsOneInThePlaceOfAnother_andTellsWhenItIsChosen();
    void oneJobIsSaidWithWhatCanBeDoneAboutIt();

private:
    model::JobSnapshot &job(std::size_t number) { return m_source->queue.jobs[number]; }
    void finish(std::size_t number, JobState state)
    {
        job(number).state = state;
        Q_EMIT m_source->finished(job(number).id);
        m_source->publish();
    }

    bool m_isLooking = false;
    std::optional<tests::FakeQueueSource> m_source;
    std::optional<Announcer> m_announcer;
    QList<Announcement> m_said;
};

void AnnouncerTest::initTestCase()
{
    text::installTranslations(*qApp, QLocale(QLocale::English));
}

void AnnouncerTest::init()
{
    m_isLooking = false;
    m_said.clear();
    m_source.emplace();
    m_source->addJob();
    m_source->publish();
    m_announcer.emplace(*m_source, [this] { return m_isLooking; }, nullptr);
    connect(&*m_announcer, &Announcer::announced, this, [this](const Announcement &said) { m_said.append(said); });
}

void AnnouncerTest::cleanup()
{
    m_announcer.reset();
    m_source.reset();
}

void AnnouncerTest::endOfALongJob_isSaidOnce()
{
    job(0).worked = 11s;
    finish(0, JobState::Done);
    m_source->publish();
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_said[0].text.contains(QStringLiteral("Iceland")));
    QVERIFY(!m_said[0].isProblem);
}

void AnnouncerTest::shortJobsAreNotWorthAWord_problemsAre()
{
    job(0).worked = 9s;
    finish(0, JobState::Done);
    QVERIFY(m_said.isEmpty());
    m_source->addJob();
    job(1).worked = 1s;
    finish(1, JobState::DoneWithProblems);
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_said[0].isProblem);
}

void AnnouncerTest::nothingIsSaidToWhoLooks()
{
    m_isLooking = true;
    job(0).worked = 1h;
    finish(0, JobState::Done);
    m_source->addQuestion({1}, "a");
    m_source->publish();
    QVERIFY(m_said.isEmpty());
    m_isLooking = false;
    m_source->publish();
    QVERIFY2(m_said.isEmpty(), "what was seen is not said later");
}

void AnnouncerTest::queueIsSaidAsAWhole()
{
    m_source->addJob();
    m_source->addJob(JobState::Paused);
    m_source->addJob(JobState::Interrupted);
    job(0).worked = job(1).worked = 20s;
    finish(0, JobState::Done);
    QVERIFY2(m_said.isEmpty(), "another goes on");
    finish(1, JobState::DoneWithProblems);
    QCOMPARE(m_said.size(), 1);
    QCOMPARE(m_said[0].text, QStringLiteral("2 jobs have ended. 1 of them with problems."));
    QVERIFY(m_said[0].isProblem);
}

void AnnouncerTest::theEndIsSaidToWhoAsks_andNotAgain()
{
    m_isLooking = true;
    m_source->addJob();
    m_announcer->setLeavesEnd(true);
    job(0).worked = 11s;
    finish(0, JobState::Done);
    job(1).worked = 11s;
    job(1).state = JobState::DoneWithProblems;
    m_source->publish();
    const auto said = m_announcer->endOf({job(0).id, job(1).id, {99}});
    m_announcer->setLeavesEnd(false);
    QVERIFY(said);
    QCOMPARE(said->title, QStringLiteral("Done with problems"));
    QVERIFY(said->isProblem);
    m_isLooking = false;
    finish(1, JobState::DoneWithProblems); // the word comes behind the picture
    QVERIFY(m_said.isEmpty());
    QCOMPARE(m_announcer->endOf({job(0).id})->title, QStringLiteral("Done"));
    QVERIFY(!m_announcer->endOf({{99}}));
}

void AnnouncerTest::cancelledAndPlansAreNotSaid()
{
    job(0).worked = 20s;
    finish(0, JobState::Cancelled);
    m_source->addJob();
    model::Request plan = *job(1).request;
    plan.options.dryRun = true;
    job(1).request = std::make_shared<model::Request>(plan);
    job(1).worked = 20s;
    finish(1, JobState::Done);
    QVERIFY(m_said.isEmpty());
}

void AnnouncerTest::questionIsSaidOnce_untilAllAreAnswered()
{
    m_source->addQuestion({1}, "a");
    m_source->publish();
    m_source->addQuestion({1}, "b");
    m_source->publish();
    QCOMPARE(m_said.size(), 1);
    QVERIFY(m_said[0].text.startsWith(QStringLiteral("1 question waits")));
    QVERIFY(m_said[0].isQuestion && m_said[0].job == JobId {1});
    m_source->queue.questions.clear();
    m_source->publish();
    m_source->addQuestion({1}, "c");
    m_source->publish();
    QCOMPARE(m_said.size(), 2);
}

void AnnouncerTest::oneJobIsSaidWithWhatCanBeDoneAboutIt()
{
    job(0).worked = 11s;
    finish(0, JobState::Done);
    QCOMPARE(m_said.last().offers, std::vector<Offer> {Offer::OpenFolder}); // it has no log
    m_source->addJob();
    job(1).results = Path("/state/2.jsonl");
    job(1).tally.failed = 2;
    finish(1, JobState::DoneWithProblems);
    QCOMPARE(m_said.last().job, job(1).id);
    QCOMPARE(m_said.last().offers, (std::vector<Offer> {Offer::TryAgain, Offer::OpenFolder, Offer::ShowLog}));
    m_source->addJob();
    m_source->addJob();
    job(2).worked = job(3).worked = 11s;
    job(2).state = JobState::Done;
    Q_EMIT m_source->finished(job(2).id);
    finish(3, JobState::Done);
    QVERIFY2(m_said.last().offers.empty(), "of two jobs nobody knows which is meant");
}

void AnnouncerTest::desktopShowsOneInThePlaceOfAnother_andTellsWhenItIsChosen()
{
    QProcess daemon;
    daemon.start(QStringLiteral("dbus-daemon"),
                 {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (!daemon.waitForStarted() || !daemon.waitForReadyRead())
        QSKIP("needs dbus-daemon");
    const QString address = QString::fromUtf8(daemon.readLine().trimmed());
    {
        FakeService service;
        QDBusConnection there = QDBusConnection::connectToBus(address, QStringLiteral("service"));
        QVERIFY(there.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(there.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DesktopNotifications notifications(QDBusConnection::connectToBus(address, QStringLiteral("ferry")));
        QSignalSpy chosen(&notifications, &DesktopNotifications::activated);
        notifications.show({QStringLiteral("Done"), QStringLiteral("Copy <b> & c"), false});
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown[0].replaces, 0U);
        QCOMPARE(service.shown[0].text, QStringLiteral("Copy &lt;b&gt; &amp; c"));
        Q_EMIT service.ActionInvoked(8, QStringLiteral("default")); // somebody else's
        QTRY_COMPARE_WITH_TIMEOUT(([&] {
                                      Q_EMIT service.ActionInvoked(7, QStringLiteral("default"));
                                      QTest::qWait(20);
                                      return chosen.count() > 0;
                                  }()),
                                  true, 5000);
        QCOMPARE(service.shown[0].actions, QStringList({QStringLiteral("default"), QStringLiteral("Show")}));
        QCOMPARE(service.shown[0].category, QStringLiteral("transfer.complete"));
        notifications.show({QStringLiteral("Again"), {}, true, {3}, {Offer::TryAgain, Offer::ShowLog}});
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown[1].replaces, 7U);
        const QStringList actions = service.shown[1].actions;
        QCOMPARE(actions.size(), 6);
        QCOMPARE(actions[3], QStringLiteral("Try again"));
        QCOMPARE(actions[5], QStringLiteral("Show log"));
        QSignalSpy taken(&notifications, &DesktopNotifications::taken);
        Q_EMIT service.ActionInvoked(8, actions[4]);
        Q_EMIT service.ActionInvoked(7, QStringLiteral("offer-0")); // was not made
        Q_EMIT service.ActionInvoked(7, actions[4]);
        QTRY_COMPARE(taken.count(), 1);
        QCOMPARE(taken[0][0].value<Offer>(), Offer::ShowLog);
        QCOMPARE(taken[0][1].value<JobId>(), JobId {3});
        QCOMPARE(service.shown[1].category, QStringLiteral("transfer.error"));
        notifications.show({QStringLiteral("Asks"), {}, false, {4}, {}, true});
        QTRY_COMPARE(service.shown.size(), 3);
        QCOMPARE(service.shown[2].category, QStringLiteral("transfer"));
        QSignalSpy question(&notifications, &DesktopNotifications::questionChosen);
        const auto before = chosen.count();
        Q_EMIT service.ActionInvoked(7, QStringLiteral("default"));
        QTRY_COMPARE(question.count(), 1);
        QCOMPARE(question[0][0].value<JobId>(), JobId {4});
        QCOMPARE(chosen.count(), before);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("ferry"));
    QDBusConnection::disconnectFromBus(QStringLiteral("service"));
    daemon.kill();
    daemon.waitForFinished();
}

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
